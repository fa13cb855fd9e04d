import { counted } from "../../../offer/french.ts";
import type { SchoolList } from "../../../recruiters/school.ts";
import type { SchoolRoom } from "../../operator.ts";
import { type Html, html } from "../html.ts";
import { button, form, hidden, operatorPage, type Room } from "./frame.ts";

/** What was just sent: `text` to be sent again, where it could not be kept; null: of that list nothing could be read. */
export interface SchoolForm {
  list: SchoolList | null;
  text: string | null;
  notice: Html;
}

const TITLES: Record<SchoolList, string> = {
  partners: "Entreprises partenaires",
  syllabus: "Compétences au programme",
};
const HINTS: Record<SchoolList, string> = {
  partners:
    "Un nom par ligne, ou un tableau collé dont une colonne s’appelle « entreprise », « raison sociale » ou « organisme » : elle seule est gardée, jamais les personnes : une ligne qui en nomme une est laissée de côté, et vous est montrée. Les partenaires sont marqués sur la page publique des recruteurs, où l’on peut ne voir qu’eux, ou tous les autres.",
  syllabus:
    "Une compétence, un cours ou un module par ligne, ou le texte du programme : les compétences que Vigie connaît y sont reconnues. La page des compétences demandées dit alors ce qui est au programme.",
};

/** The room of the career office: its lists, and what Vigie makes of them. */
export function schoolPage(room: Room, { school, quietPartners, unread }: SchoolRoom, given: SchoolForm | null): Html {
  return operatorPage(
    room,
    {
      title: "L’école",
      lead: "Ce que votre école sait et que les offres ne disent pas : qui sont ses partenaires, ce qu’elle enseigne.",
      place: "/exploitant/ecole",
      notice: given?.notice,
    },
    html`${listBox(room, "partners", school.partners, given)}
${school.partners.length > 0 && html`<p><a href="/recruteurs?partner=no">Qui recrute sans être partenaire</a> · <a href="/recruteurs?partner=yes">Les partenaires qui recrutent</a></p>`}
${quietPartners.length > 0 && html`<p class="muted">Sans offre ouverte du métier dans nos relevés, ou sous un autre nom : ${quietPartners.join(" · ")}</p>`}
${listBox(room, "syllabus", school.syllabus, given)}
${school.syllabus.length > 0 && html`<p><a href="/competences">Les compétences demandées, et celles du programme</a></p>`}
${unread.length > 0 && html`<p class="muted">Lignes où aucune compétence de notre liste n’est reconnue : ${unread.join(" · ")}</p>`}`,
  );
}

const listBox = (room: Room, list: SchoolList, lines: readonly string[], given: SchoolForm | null): Html =>
  html`<section class="box"><h2>${TITLES[list]}</h2><p>${HINTS[list]}</p>${form(
    room,
    "/exploitant/ecole",
    html`${hidden("list", list)}<label class="vh" for="${list}">${TITLES[list]}</label><textarea id="${list}" name="lines" rows="8">${
      (given?.list === list && given.text) || lines.join("\n")
    }</textarea><label for="${list}-file">Ou un fichier (texte ou CSV, 5 Mo au plus)</label><input id="${list}-file" type="file" name="file" accept=".csv,.txt,.tsv,.md,text/*"><button>Garder cette liste</button>`,
    { upload: true },
  )}${lines.length > 0 && clearing(room, list, lines.length)}</section>`;

/** Two clicks, the second of which says what goes. */
const clearing = (room: Room, list: SchoolList, count: number): Html =>
  html`<details><summary>Vider cette liste</summary>${button(room, "/exploitant/ecole/vider", { list }, `Oublier ${counted(count, "ligne")}`)}</details>`;
