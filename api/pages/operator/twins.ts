import { capital, frenchDay, frenchInstant, spaced } from "../../../offer/french.ts";
import type { Offer } from "../../../offer/offer.ts";
import { contractWords, placeName, placesWords, unsaid } from "../../../offer/words.ts";
import type { TwinsRoom } from "../../operator.ts";
import type { Titles } from "../../search/words.ts";
import { doorTitle, employer, quoted, said } from "../card.ts";
import { type Html, html } from "../html.ts";
import { button, form, hidden, operatorPage, type Room, sideBySide } from "./frame.ts";

/** Signs of the operator's reason. */
export const LONGEST_WHY = 200;
const HERE = "/exploitant/doublons";

/** Two offers that nobody brought together, by the addresses of their pages. */
export interface TypedPair {
  one: string;
  other: string;
  why: string | null;
}

/** Offers that may be one, side by side: a person reads both and says. */
export function twinsPage(
  room: Room,
  twins: TwinsRoom,
  titles: Titles,
  done: Html | null,
  typed: TypedPair | null,
): Html {
  return operatorPage(
    room,
    {
      title: "Doublons possibles",
      lead: "Ces offres sont peut-être la même : les règles en laissent le choix à qui les lit. Ce que vous dites l’emporte sur elles, et se reprend ici.",
      place: HERE,
      notice: done,
    },
    html`${
      twins.possible.length === 0
        ? html`<p class="empty">Aucune paire à décider.</p>`
        : twins.possible.map((pair, at) => pairBox(room, pair, titles, at))
    }
${twins.total > twins.possible.length && html`<p class="muted">Les ${twins.possible.length} plus récentes sur ${twins.total}.</p>`}
${typedBox(room, typed)}${decidedBox(room, twins.decided)}`,
  );
}

function pairBox(
  room: Room,
  { at, offers, reasons }: TwinsRoom["possible"][number],
  titles: Titles,
  nth: number,
): Html {
  const [one, other] = offers;
  return html`<section class="box" aria-labelledby="paire-${nth}"><h2 class="vh" id="paire-${nth}">${one.title} ; ${other.title}</h2>
<div class="pair">${offers.map((offer) => side(offer, titles))}</div>
<p>${spaced(capital(reasons.join(" ; ")))}. <small class="muted">Comparées le ${frenchInstant(at)}.</small></p>
${form(room, HERE, html`${hidden("one", one.id)}${hidden("other", other.id)}${saying(String(nth), null)}`, {
  name: "row low",
})}</section>`;
}

const saying = (at: string, why: string | null): Html =>
  html`<div><label for="pourquoi-${at}">Pourquoi (facultatif, ne se lit qu’ici)</label><input id="pourquoi-${at}" name="why" maxlength="${LONGEST_WHY}" value="${why ?? ""}"></div>
<button name="decision" value="same">C’est la même offre</button><button class="quiet" name="decision" value="different">Ce sont deux offres</button>`;

/** What the rules missed, and cities that they took for one advertisement's. */
function typedBox(room: Room, typed: TypedPair | null): Html {
  const address = (name: "one" | "other", label: string) =>
    html`<label for="${name}">${label}</label><input id="${name}" name="${name}" required maxlength="400" value="${typed?.[name] ?? ""}">`;
  return html`<section class="box"><h2>Deux offres de votre choix</h2><p class="muted">Ouvertes toutes deux, que les règles les rapprochent ou non. Deux offres de « Même annonce, autres villes » : dites distinctes, la seconde en sort.</p>${form(
    room,
    HERE,
    html`${address("one", "Adresse de la page d’une offre")}${address("other", "Adresse de la page de l’autre")}${saying("choix", typed?.why ?? null)}`,
  )}</section>`;
}

function side(offer: Offer, titles: Titles): Html {
  const doors = [...new Set(offer.doors.map(({ source, kind }) => doorTitle(source, kind, titles)))];
  const rows: [string, string | null][] = [
    ["Lieu", placesWords(offer.places.map(placeName))],
    ["Contrat", contractWords(offer.contract)],
    ["Annoncée", frenchDay(offer.postedAt)],
    ["À lire sur", doors.join(", ") || null],
  ];
  return html`<div><h3><a href="/offre/${offer.id}">${offer.title}</a></h3><p class="who">${employer(offer)}</p><dl class="facts">${rows.map(
    ([name, words]) => html`<div><dt>${name}</dt><dd>${said(words, unsaid(offer))}</dd></div>`,
  )}</dl>${offer.role.evidence.slice(0, 2).map(({ quote }) => quoted(quote, offer))}</div>`;
}

function decidedBox(room: Room, decided: TwinsRoom["decided"]): Html {
  if (decided.length === 0) return html``;
  return html`<section class="box"><h2>Déjà décidé</h2><ul class="plain">${decided.map(
    (pair) =>
      html`<li class="between"><div>${sideBySide(pair.sides)} <small class="muted">${decisionWords(pair)}</small></div>${button(
        room,
        `${HERE}/revenir`,
        { one: pair.sides[0].id, other: pair.sides[1].id },
        "Revenir sur cette décision",
        spaced(`: ${pair.sides[0].title}`),
      )}</li>`,
  )}</ul></section>`;
}

export function decisionWords({ at, outcome, why, joined }: TwinsRoom["decided"][number]): string {
  const when = `dit le ${frenchInstant(at)}${why ? ` (${why})` : ""}`;
  if (outcome === "different") return spaced(`Deux offres, ${when}.`);
  return spaced(joined ? `La même offre, ${when}.` : `La même offre, ${when} ; un lecteur les a séparées depuis.`);
}
