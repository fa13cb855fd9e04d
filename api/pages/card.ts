import type { SearchHit } from "../../indexer/search/engine.ts";
import { isReachable } from "../../indexer/store/door-order.ts";
import { foundBy } from "../../offer/found-by.ts";
import { frenchDay, frenchNumber } from "../../offer/french.ts";
import { lastSign, staleWords } from "../../offer/freshness.ts";
import { moreLine } from "../../offer/line.ts";
import type { Offer } from "../../offer/offer.ts";
import { BY_LIKENESS } from "../../offer/vocabulary.ts";
import { weekStart } from "../../offer/week.ts";
import {
  annualWords,
  CLOSE_WORDS,
  contractWords,
  EMPLOYER_WORDS,
  payFlags,
  payUnsaid,
  payWords,
  placeName,
  placesShown,
  placesWords,
  ROLE_WORDS,
  teleworkWords,
  unsaid,
  wordOf,
} from "../../offer/words.ts";
import type { ListedOffer } from "../deps.ts";
import type { Titles } from "../search/words.ts";
import { type Troubles, troublesOf } from "./freshness.ts";
import { type Html, html } from "./html.ts";
import { highlighted } from "./offer-text.ts";

const WEEK_MS = 7 * 86_400_000;

/** One offer in a list: one card, whatever the number of doors and cities. */
export function card(listed: ListedOffer, hit: SearchHit, titles: Titles, troubles: Troubles, now: Date): Html {
  const { offer } = listed;
  return html`<article class="card${listed.status === "closed" && " closed"}">
<div class="badges">${stateBadges(listed, now)}${roleBadges(offer)}</div>
<h2><a href="/offre/${offer.id}"${inItsLanguage(offer)}>${highlighted(hit.titleHighlight, offer.title)}</a></h2>
<p class="who">${employer(offer)}</p>
${keyFacts(listed, hit.distanceKm)}
${hit.snippet && html`<p class="snippet"${inItsLanguage(offer)}>${highlighted(hit.snippet, "")}</p>`}
${why(offer)}
${listed.status === "closed" && closure(offer)}
<footer>${dates(listed, troubles, now)}${doors(offer, titles)}</footer>
</article>`;
}

export function stateBadges(listed: ListedOffer, now: Date): Html[] {
  const { status } = listed;
  const badges: Html[] = [];
  if (status === "closed") badges.push(badge("shut", "Clôturée"));
  else if (isNew(listed, now)) badges.push(badge("new", "Nouvelle"));
  const stale = staleWords(listed, now);
  if (stale) badges.push(badge("stale", stale));
  if (listed.repostedAt) badges.push(badge("again", `Repostée le ${frenchDay(listed.repostedAt)}`));
  if (listed.possibleTwins > 0) badges.push(badge("maybe", "Possible doublon"));
  return badges;
}

/** New to us this week, and not already old by its own date: a first collection finds many old offers. */
function isNew({ offer, repostedAt }: ListedOffer, now: Date): boolean {
  if (repostedAt || !offer.firstSeenAt) return false;
  const claimed = offer.postedAt ? Date.parse(offer.postedAt) : now.getTime();
  return offer.firstSeenAt >= weekStart(now) && now.getTime() - claimed < 2 * WEEK_MS;
}

/** The verdict, and that a title which does not tell it hid it. */
export const roleBadges = (offer: Offer): Html =>
  html`${badge(`role-${offer.role.verdict}`, wordOf(ROLE_WORDS, offer.role.verdict))}${foundBy(offer) === "text" && badge("by-text", "Trouvée par son texte")}`;

const badge = (kind: string, label: string): Html => html`<span class="badge ${kind}">${label}</span>`;

/** `href`: where its name leads. */
export function employer(offer: Offer, href: string | null = null): Html {
  const { name, kind } = offer.employer;
  const strong = html`<strong>${name}</strong>`;
  return html`${name ? (href ? html`<a href="${href}">${strong}</a>` : strong) : html`<span class="unknown">Employeur non précisé</span>`}${
    kind !== "unknown" && html` <span class="kind">${wordOf(EMPLOYER_WORDS, kind)}</span>`
  }`;
}

/** The four facts that everybody looks for, always in the same order, with their blanks said aloud. */
export function keyFacts(listed: ListedOffer, distanceKm: number | null): Html {
  const { offer } = listed;
  const cities = offer.places.map(placeName);
  const elsewhere = listed.relatives.flatMap(({ place }) => (place === null || cities.includes(place) ? [] : place));
  const names = [...placesShown(offer.places), ...elsewhere];
  const more = moreLine(offer);
  return html`<dl class="facts">
<div><dt>Lieu</dt><dd>${said(placesWords(names), unsaid(offer))}${distanceKm !== null && html` <small>${distanceWords(distanceKm)}</small>`}</dd></div>
<div><dt>Contrat</dt><dd>${said(contractWords(offer.contract), unsaid(offer))}</dd></div>
<div><dt>Télétravail</dt><dd>${said(teleworkWords(offer.telework), unsaid(offer))}</dd></div>
<div><dt>Rémunération</dt><dd>${pay(offer)}</dd></div>
</dl>${more.length > 0 && html`<p class="more">${more.join(" · ")}</p>`}`;
}

const distanceWords = (km: number): string => (km < 1 ? "sur place" : `à ${frenchNumber(Math.round(km))} km`);

/** The pay, and its gross-annual equivalent where a rule gives one. */
function pay(offer: Offer): Html {
  const annual = annualWords(offer.pay, offer.contract);
  if (!offer.pay) return html`<span class="unknown">${payUnsaid(offer)}</span>`;
  return html`${payWords(offer.pay)}${annual && html` <small>${annual}</small>`}${payFlags(offer.pay).map((flag) => html` <small class="flag">${flag}</small>`)}`;
}

export const said = (words: string | null, blank: string): Html =>
  words ? html`${words}` : html`<span class="unknown">${blank}</span>`;

/** The verdict and its proof, the offer's own sentence; and the words in which it tells its terms: no proof hides in a tooltip. */
function why(offer: Offer): Html {
  const { evidence } = offer.role;
  if (evidence.length === 0) return html``;
  return html`<details class="why"><summary>Pourquoi cette offre ?<span class="vh"> ${offer.title}</span></summary>
${verdictWords(offer)}
${evidence.slice(0, 3).map(({ quote }) => quoted(quote, offer))}
${terms(offer)}</details>`;
}

/** What the quotes below it prove. */
export const verdictWords = (offer: Offer): Html =>
  html`<p>Classée « ${wordOf(ROLE_WORDS, offer.role.verdict).toLowerCase()} » parce qu’${isAlike(offer) ? ALIKE : "elle dit"} :</p>`;

/** What is only alike is not told as what is said. */
export const ALIKE = "elle parle comme celles qui confient un tel projet";
export const isAlike = ({ role }: Offer): boolean => role.evidence.some(({ rule }) => rule === BY_LIKENESS);

/** Contract, beginning, telework, pay in the offer's words; a word that says no more than the fact is no proof. */
function terms(offer: Offer): Html {
  const { contract, startSaid, telework, pay } = offer;
  const quotes = [contract, startSaid, telework, pay].flatMap((fact) => fact?.quote ?? []);
  const sentences = [...new Set(quotes)].filter((quote) => quote.includes(" "));
  return sentences.length > 0
    ? html`<p>Ses conditions, dans ses mots :</p>${sentences.map((quote) => quoted(quote, offer))}`
    : html``;
}

/** Words of an offer are read aloud in its language. */
export const inItsLanguage = ({ language }: Offer): Html =>
  language !== null && language !== "fr" ? html` lang="${language}"` : html``;

export const quoted = (quote: string, offer: Offer): Html =>
  html`<blockquote${inItsLanguage(offer)}>${quote}</blockquote>`;

/** Closed by its date, or by another door, and shown all the same: who wants to may still ask. */
export const isStillShown = ({ closedAt, lastSeenAt }: Pick<Offer, "closedAt" | "lastSeenAt">): boolean =>
  closedAt !== null && lastSeenAt !== null && isReachable({ closedAt, lastSeenAt });

export function closure(offer: Offer): Html {
  const day = frenchDay(offer.closedAt);
  const reason = offer.closeReason ? wordOf(CLOSE_WORDS, offer.closeReason) : "raison non enregistrée";
  return html`<p class="closure"><strong>Clôturée${day && ` le ${day}`}</strong> : ${reason}.${
    isStillShown(offer) && ` L’annonce était pourtant encore affichée le ${frenchDay(offer.lastSeenAt)}.`
  }</p>`;
}

/** Claimed, first seen, verified: three different things, never mixed up; and what keeps it from being verified anew. */
export function dates(listed: ListedOffer, troubles: Troubles, now: Date): Html {
  const { offer } = listed;
  const claimed = frenchDay(offer.postedAt);
  const seen = frenchDay(offer.firstSeenAt);
  const sign = lastSign(offer);
  return html`<p class="dates"><span>${
    claimed ? `annoncée le ${claimed}` : html`<span class="unknown">date d’annonce non précisée</span>`
  }</span>${seen && html`<span>vue pour la première fois le ${seen}</span>`}${
    sign && html`<span>${sign.how} le ${frenchDay(sign.at)}</span>`
  }${troublesOf(listed, troubles, now).map((words) => html`<span>${words}</span>`)}</p>`;
}

function doors(offer: Offer, titles: Titles): Html {
  const names = [...new Set(offer.doors.map((door) => doorTitle(door.source, door.kind, titles)))];
  return html`<p class="doors">à lire sur : ${names.length > 0 ? names.join(", ") : "aucune adresse connue"}</p>`;
}

export const doorTitle = (source: string, kind: string, titles: Titles): string =>
  kind === "employer" ? `${titles.get(source) ?? source} (employeur)` : (titles.get(source) ?? source);
