import { frenchNumber, spaced } from "../../../offer/french.ts";
import { SNIFF_WORDS, type Sniffed } from "../../sources/sniffed.ts";
import { type Html, html } from "../html.ts";
import { form, hidden, notice, operatorPage, type Room } from "./frame.ts";

const PLACE = "/exploitant/employeur";

/** « Ajouter un employeur »: the address of its jobs, and nothing else. */
export const employerPage = (room: Room, address: string, error: string | null = null): Html =>
  operatorPage(
    room,
    {
      title: "Ajouter un employeur",
      lead: "Donnez l’adresse de ses offres d’emploi : Vigie reconnaît la plateforme, vous montre ce qu’elle lit, et demande votre accord.",
      place: PLACE,
      notice: error === null ? null : notice("warn", error),
    },
    addressForm(room, address),
  );

const addressForm = (room: Room, address: string): Html =>
  form(
    room,
    PLACE,
    html`<label for="adresse">Adresse de la page « carrières » ou d’une offre</label>
<input id="adresse" name="url" type="text" inputmode="url" required maxlength="2000" placeholder="https://carrieres.exemple.fr/" value="${address}">
<button>Regarder</button><p class="hint">Seulement https. Quelques demandes polies au plus ; robots.txt décide.</p>`,
  );

/** Each answer has a title of its own: a person must see at once which of them it is. */
const titleOf = ({ outcome }: Sniffed): string =>
  outcome === "found" ? `${SNIFF_WORDS.found} : c’est bien lui ?` : SNIFF_WORDS[outcome];

export function sniffedPage(room: Room, address: string, answer: Sniffed): Html {
  const proposed = "proposal" in answer;
  return operatorPage(
    room,
    { title: titleOf(answer), lead: html`Adresse regardée : <code>${address}</code>`, place: PLACE },
    html`${"message" in answer && answer.message && html`<p class="${proposed ? "muted" : "notice"}">${spaced(answer.message)}</p>`}
${"instead" in answer && answer.instead && html`<p>À la place : ${spaced(answer.instead)}.</p>`}
${answer.outcome === "known" && html`<p><a href="/sources#${answer.source}">Voir son état</a></p>`}
${proposed ? proposalBox(room, answer) : html`<h2>Essayer une autre adresse</h2>${addressForm(room, address)}`}`,
  );
}

function proposalBox(room: Room, answer: Extract<Sniffed, { proposal: string }>): Html {
  const { platform, company, titles, advertised } = answer;
  return html`<section class="box"><dl class="facts-list"><div><dt>Plateforme</dt><dd>${platform}</dd></div>
<div><dt>Employeur</dt><dd>${company ?? html`<span class="unknown">le site ne dit pas son nom</span>`}</dd></div>
<div><dt>Offres annoncées</dt><dd>${advertised === null ? html`<span class="unknown">le site ne dit pas combien</span>` : frenchNumber(advertised)}</dd></div>
${titles.length > 0 && html`<div><dt>Premiers intitulés</dt><dd><ul>${titles.map((title) => html`<li>${title}</li>`)}</ul></dd></div>`}</dl></section>
${form(
  room,
  `${PLACE}/ajouter`,
  html`${hidden("proposal", answer.proposal)}<label for="nom">Nom à montrer</label>
<input id="nom" name="title" required maxlength="120" value="${company}">
<div class="row"><button>${answer.outcome === "found" ? "Oui, l’ajouter et collecter" : "L’ajouter quand même"}</button><a href="${PLACE}">Non, revenir</a></div>`,
)}`;
}
