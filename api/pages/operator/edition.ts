import { type Edition, type GivenEdition, LONGEST_NOTE, MOST_PINNED } from "../../../digest/edition.ts";
import { capital, frenchDay, frenchInstant } from "../../../offer/french.ts";
import type { EditionRoom } from "../../operator.ts";
import { type Html, html } from "../html.ts";
import { form, hidden, operatorPage, type Room } from "./frame.ts";

/** What was just sent: `given` to be sent again, where it could not be kept. */
export interface EditionForm {
  given: GivenEdition | null;
  notice: Html;
}

const WEEKS = ["cette semaine", "la semaine prochaine"] as const;

/** The room where a career office writes to its promotion. */
export function editionRoomPage(room: Room, { weeks, nextLetter }: EditionRoom, sent: EditionForm | null): Html {
  const leaving = nextLetter
    ? html`La prochaine lettre part le ${frenchInstant(nextLetter.at)} : elle portera l’édition de ${WEEKS[nextLetter.week]}.`
    : html`Aucune lettre n’est programmée d’ici la fin de la semaine prochaine.`;
  return operatorPage(
    room,
    {
      title: "L’édition de la semaine",
      lead: html`Un mot à vos étudiants et ${MOST_PINNED} offres au plus à ne pas manquer : dans la lettre, et sur <a href="/edition">la page à imprimer</a>. Elle ne vaut que pour sa semaine.`,
      place: "/exploitant/edition",
      notice: sent?.notice,
    },
    html`<p>${leaving}</p>
${weeks.map((one, index) => weekBox(room, one, WEEKS[index]!, sent?.given?.week === one.week ? sent.given : null))}
<p><a href="/edition">Voir la page de cette semaine</a> · <a href="/abonnement/apercu">Voir la lettre de cette semaine</a> · <a href="/edition.atom">Le flux</a></p>`,
  );
}

function weekBox(
  room: Room,
  { week, monday, edition }: EditionRoom["weeks"][number],
  name: string,
  again: GivenEdition | null,
): Html {
  const note = again?.note ?? edition?.note ?? "";
  const pins =
    again?.pins ?? edition?.offers.map(({ offer }) => `${room.frame.site.publicUrl}/offre/${offer.id}`) ?? [];
  const fields = Array.from({ length: MOST_PINNED }, (_, index) => {
    const id = `${week}-offre-${index + 1}`;
    return html`<label for="${id}">Offre ${index + 1}</label><input id="${id}" name="pin${index + 1}" value="${pins[index]}" maxlength="400" placeholder="adresse d’une page d’offre de ce site">`;
  });
  return html`<section class="box"><h2>${capital(name)} <small class="muted">à partir du lundi ${frenchDay(monday)}</small></h2>
${kept(edition)}
${form(
  room,
  "/exploitant/edition",
  html`${hidden("week", week)}<label for="${week}-mot">Le mot de l’école, ${LONGEST_NOTE} signes au plus</label><textarea id="${week}-mot" name="note" rows="7">${note}</textarea>${fields}<button>Garder cette édition</button>`,
)}</section>`;
}

/** What readers see of it: an offer that closed since is no longer shown. */
function kept(edition: Edition | null): Html {
  if (!edition) return html`<p class="muted">Rien n’y est encore écrit.</p>`;
  return html`<p class="muted">Écrite le ${frenchInstant(edition.writtenAt)}.</p><ul>${edition.offers.map(
    ({ offer, status }) =>
      html`<li><a href="/offre/${offer.id}">${offer.title}</a>${offer.employer.name && `, ${offer.employer.name}`}${status === "closed" && html` : <strong>clôturée depuis, elle n’est plus montrée</strong>`}</li>`,
  )}</ul>`;
}
