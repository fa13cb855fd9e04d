import type { Deposited } from "../../../indexer/store/withdrawing.ts";
import { counted, frenchDay, frenchInstant, spaced } from "../../../offer/french.ts";
import type { Offer } from "../../../offer/offer.ts";
import { contractWords, placeName, placesWords, ROLE_WORDS, wordOf } from "../../../offer/words.ts";
import type { ReadAnswer } from "../../operator.ts";
import { type Html, html, outgoing } from "../html.ts";
import { button, form, hidden, notice, operatorPage, type Room } from "./frame.ts";

const PLACE = "/exploitant/depot";

export interface DepositForm {
  reader: string;
  url: string;
  notice: Html | null;
}

export function depositPage(
  room: Room,
  readers: { name: string; title: string }[],
  deposits: readonly Deposited[],
  given: DepositForm,
): Html {
  return operatorPage(
    room,
    {
      title: "Déposer une page ou un courriel",
      lead: "Pour les sites que Vigie ne lit pas d’elle-même : une page que vous avez enregistrée, ou une alerte reçue. Rien n’est demandé au site.",
      place: PLACE,
      notice: given.notice,
    },
    html`${form(
      room,
      PLACE,
      html`<label for="fichier">Fichier enregistré (page, réponse JSON, courriel .eml, enregistrement HAR) : 5 Mo au plus</label>
<input id="fichier" type="file" name="file">
<label for="texte">Ou le texte de la page ou du courriel, collé ici</label>
<textarea id="texte" name="text" rows="8" spellcheck="false"></textarea>
<label for="lecteur">Lu comme</label>
<select id="lecteur" name="reader"><option value="auto">à reconnaître</option>${readers.map(
        ({ name, title }) => html`<option value="${name}"${given.reader === name && html` selected`}>${title}</option>`,
      )}</select>
<label for="url">Adresse d’où la page vient (facultative)</label>
<input id="url" name="url" type="text" inputmode="url" maxlength="2000" value="${given.url}">
<button>Lire</button><p class="hint">Vous verrez les offres trouvées avant que rien ne soit enregistré. Noms, courriels et téléphones de personnes sont retirés.</p>`,
      { upload: true },
    )}${depositsBox(room, deposits)}`,
  );
}

const MOST_NAMED = 5;

/** What was handed over can be taken back, and given back. */
function depositsBox(room: Room, deposits: readonly Deposited[]): Html {
  if (deposits.length === 0) return html``;
  return html`<section class="box"><h2>Derniers dépôts</h2>
<p class="muted">Les offres d’un dépôt retiré sont clôturées : elles ne sont plus comptées ni annoncées. Celles que le relevé d’un site a trouvées aussi restent.</p>
<ul class="plain">${deposits.map((one) => depositRow(room, one))}</ul></section>`;
}

function depositRow(room: Room, { run, at, offers, withdrawn }: Deposited): Html {
  const more = offers.length - MOST_NAMED;
  const names = offers
    .slice(0, MOST_NAMED)
    .map(({ id, title }, nth) => html`${nth > 0 && ", "}<a href="/offre/${id}">${title}</a>`);
  return html`<li class="between"><div><strong>${frenchInstant(at)}</strong> ${names}${more > 0 && ` et ${counted(more, "autre")}`}${
    withdrawn > 0 && html` <span class="muted">${withdrawnWords(withdrawn)}</span>`
  }</div>${offers.length > 0 && button(room, `${PLACE}/retirer`, { run }, `Retirer ce dépôt (${offers.length})`)}${
    withdrawn > 0 && button(room, "/exploitant/rouvrir", { run }, "Rétablir ce dépôt")
  }</li>`;
}

export const withdrawnWords = (closed: number): string =>
  `Dépôt retiré : ${counted(closed, "annonce clôturée", "annonces clôturées")}.`;

/** What the document holds, before anything is stored. Every word of it comes from outside. */
export function readingPage(room: Room, answer: ReadAnswer): Html {
  const { offers, refused, problems, reading } = answer;
  return operatorPage(
    room,
    {
      title: offers.length > 0 ? counted(offers.length, "offre trouvée", "offres trouvées") : "Aucune offre trouvée",
      lead: answer.reader
        ? `Lu comme : ${answer.reader}. Rien n’est encore enregistré.`
        : "Personne n’a reconnu ce document.",
      place: PLACE,
    },
    html`${problems.map((problem) => notice("warn", problem))}
${refused.length > 0 && html`<p class="muted">Écartées : ${refused.join(", ")}.</p>`}
${offers.length > 0 && html`<ol class="preview">${offers.map(previewRow)}</ol>`}
${
  reading
    ? form(
        room,
        `${PLACE}/enregistrer`,
        html`${hidden("reading", reading)}<div class="row"><button>Enregistrer</button><a href="${PLACE}">Ne rien garder</a></div>`,
      )
    : html`<p><a class="button quiet" href="${PLACE}">Essayer un autre document</a></p>`
}`,
  );
}

function previewRow(offer: Offer): Html {
  const url = outgoing(offer.doors[0]?.url);
  const place = placesWords(offer.places.map(placeName));
  const text = offer.descriptionText ?? "";
  return html`<li class="box"><h2>${offer.title}</h2>
<p class="badges"><span class="badge role-${offer.role.verdict}">${wordOf(ROLE_WORDS, offer.role.verdict)}</span></p>
<p>${offer.employer.name ?? html`<span class="unknown">employeur non précisé</span>`} · ${place ?? html`<span class="unknown">lieu non précisé</span>`} · ${
    contractWords(offer.contract) ?? html`<span class="unknown">contrat non précisé</span>`
  } · ${frenchDay(offer.postedAt) ?? html`<span class="unknown">date non précisée</span>`}</p>
${text !== "" && html`<p class="muted">${text.length > 240 ? `${text.slice(0, 240).toWellFormed()}…` : text}</p>`}
<p>${url ? html`<a href="${url}" rel="noopener noreferrer nofollow">${url}</a>` : html`<span class="unknown">sans adresse</span>`}</p></li>`;
}

export const keptNotice = (kept: number, fresh: number): Html =>
  html`<p class="notice done" role="status">${spaced(`${counted(kept, "offre enregistrée", "offres enregistrées")}, dont ${counted(fresh, "nouvelle")}.`)} <a href="/">Les chercher</a></p>`;
