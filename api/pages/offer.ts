import { isReachable } from "../../indexer/store/door-order.ts";
import type { OfferEvent } from "../../indexer/store/store.ts";
import { foundBy } from "../../offer/found-by.ts";
import { capital, counted, frenchDay, frenchInstant, frenchNumber, spaced } from "../../offer/french.ts";
import type { Offer } from "../../offer/offer.ts";
import { languagesWords, SECTOR_WORDS } from "../../offer/profile-words.ts";
import {
  annualWords,
  CLOSE_WORDS,
  CONTRACT_WORDS,
  contractWords,
  EMPLOYER_WORDS,
  educationWords,
  experienceWords,
  legalFloorWords,
  payFlags,
  payWords,
  placesShown,
  placesWords,
  smicShareWords,
  startWords,
  teleworkWords,
  unsaid,
  WORKING_TIME_WORDS,
  wordOf,
} from "../../offer/words.ts";
import type { DoorRow, OfferDetail } from "../deps.ts";
import type { Onward } from "../search/onward.ts";
import type { PayRank } from "../search/pay-rank.ts";
import type { Titles } from "../search/words.ts";
import {
  ALIKE,
  closure,
  dates,
  doorTitle,
  employer,
  inItsLanguage,
  isAlike,
  isStillShown,
  keyFacts,
  quoted,
  roleBadges,
  said,
  stateBadges,
  verdictWords,
} from "./card.ts";
import type { Troubles } from "./freshness.ts";
import { type Html, html, outgoing } from "./html.ts";
import { type Frame, page } from "./layout.ts";
import { offerText } from "./offer-text.ts";
import { DOOR_WORDS, FIELD_WORDS } from "./words.ts";

interface Around {
  rank: PayRank | null;
  onward: Onward | null;
  titles: Titles;
  troubles: Troubles;
  now: Date;
}

/** One offer: its text, each fact with the sentence it was read from, every door, and what happened to it. */
export function offerPage(frame: Frame, detail: OfferDetail, { rank, onward, titles, troubles, now }: Around): Html {
  const { offer } = detail;
  const closed = detail.status === "closed";
  const where = placesWords(placesShown(offer.places));
  return page(
    frame,
    {
      title: offer.title,
      section: "offres",
      description: [offer.title, offer.employer.name, where].filter(Boolean).join(", "),
      ...(closed && { robots: "noindex" }),
    },
    html`<article class="wrap offer${closed && " closed"}">
<header class="heading"><div class="badges">${stateBadges(detail, now)}${roleBadges(offer)}</div>
<h1${inItsLanguage(offer)}>${offer.title}</h1><p class="who">${employer(offer, recruiterOf(offer))}</p>${otherTitles(offer)}${keyFacts(detail, null)}${dates(detail, troubles, now)}${primaryDoor(detail, titles)}</header>
${justSeparated(detail.events, now)}
${
  closed &&
  html`<div class="notice shut">${closure(offer)}<p>Le texte est gardé tel qu’il a été lu pour la dernière fois${
    offer.lastSeenAt && ` le ${frenchDay(offer.lastSeenAt)}`
  }.</p></div>`
}
${onward && elsewhere(onward)}
<div class="columns reverse"><div class="main">
${role(offer)}
<section class="text"><h2>${offer.excerpt ? "Le début du texte de l’offre" : "Le texte de l’offre"}</h2>${body(offer)}${offer.excerpt && restElsewhere(detail, titles)}</section>
</div><aside>${doors(detail, titles)}${facts(offer, rank)}${relatives(detail)}${twins(detail)}${history(detail.events, titles)}</aside></div>
</article>`,
  );
}

/** What else it offers: known of the role's offers alone. */
const recruiterOf = ({ employer: { name }, role }: Offer): string | null =>
  name && role.verdict !== "no" ? `/recruteurs/${encodeURIComponent(name)}` : null;

/** Under which it stands at its other doors: whoever comes from there finds it again. */
const otherTitles = (offer: Offer): Html =>
  html`${
    offer.otherTitles &&
    html`<p class="muted">Aussi annoncée : ${offer.otherTitles.map((title, at) => html`${at > 0 && ", "}« <span${inItsLanguage(offer)}>${title}</span> »`)}</p>`
  }`;

const elsewhere = ({ searches, next }: Onward): Html =>
  html`<section class="box"><h2>Encore ouvertes</h2><ul class="plain">${searches.map(
    ({ at, search, total }) =>
      html`<li><a href="/?${search}">${counted(total, "offre ouverte", "offres ouvertes")} ${at}</a></li>`,
  )}<li><a href="/abonnement${next && `?${next}`}">Être averti des prochaines</a></li></ul></section>`;

function role(offer: Offer): Html {
  if (offer.role.evidence.length === 0) return html``;
  return html`<section class="proof"><h2>Pourquoi cette offre ?</h2>${hidden(offer)}${isAlike(offer) ? alike : verdictWords(offer)}${offer.role.evidence.map(
    ({ quote }) => quoted(quote, offer),
  )}</section>`;
}

const hidden = (offer: Offer): Html =>
  foundBy(offer) === "text" ? html`<p>Trouvée par son texte : son intitulé seul n’aurait pas suffi.</p>` : html``;

const alike = html`<p>Cette offre n’a pas de tournure que nos règles connaissent, mais ${ALIKE}. À vous d’en juger :</p>`;

function body(offer: Offer): Html {
  if (offer.descriptionHtml)
    return html`<div class="prose"${inItsLanguage(offer)}>${offerText(offer.descriptionHtml)}</div>`;
  const paragraphs = (offer.descriptionText ?? "").split(/\n{2,}/).filter((text) => text.trim() !== "");
  if (paragraphs.length === 0)
    return html`<p class="unknown">La source ne donne pas le texte : suivez le lien de l’offre.</p>`;
  return html`<div class="prose"${inItsLanguage(offer)}>${paragraphs.map((text) => html`<p>${text}</p>`)}</div>`;
}

const openDoor = ({ sightings }: OfferDetail): DoorRow | undefined =>
  sightings.find((one) => outgoing(one.url) && isReachable(one));

/** What was read is not the whole text. */
function restElsewhere(detail: OfferDetail, titles: Titles): Html {
  const door = openDoor(detail);
  const where =
    door &&
    html` : la suite est sur <a href="${outgoing(door.url)}" rel="noopener noreferrer nofollow">${siteTitle(door, titles)}\u00a0↗</a>`;
  return html`<p class="cut">Extrait${where}. Ce qu’il ne dit pas, l’offre le dit peut-être.</p>`;
}

/** The most direct way to the advertisement, at hand before the text. */
function primaryDoor(detail: OfferDetail, titles: Titles): Html {
  const door = openDoor(detail);
  if (!door) return html``;
  return html`<p class="ways"><a class="button" href="${outgoing(door.url)}" rel="noopener noreferrer nofollow">Lire l’annonce : ${siteTitle(door, titles)}\u00a0↗</a>${applyLinks(detail)}</p>`;
}

/** The site to which its link leads: of a posting that a mail showed, the brackets only say how it came to us. */
function siteTitle({ source, door }: DoorRow, titles: Titles): string {
  const title = titles.get(source) ?? source;
  return door === "relay" ? title.replace(/ \([^()]*\)$/, "") : title;
}

/** Where a source sends who applies: its own words, so the host is shown and nothing is claimed of it. */
function applyLinks({ offer, sightings }: OfferDetail): Html {
  const read = new Set(sightings.map(({ url }) => url));
  const links = offer.doors.flatMap(({ url }) => (read.has(url) ? [] : (outgoing(url) ?? [])));
  return html`${links.map(
    (href) =>
      html` <a class="apply" href="${href}" rel="noopener noreferrer nofollow">Postuler sur ${new URL(href).host.replace(/^www\./, "")}\u00a0↗</a>`,
  )}`;
}

function doors(detail: OfferDetail, titles: Titles): Html {
  const { sightings } = detail;
  const reasons = mergeReasons(detail);
  return html`<section class="box doors"><h2>À lire sur</h2><ul>${sightings.map(
    (sighting) =>
      html`<li>${door(sighting, titles)}${sightings.length > 1 && splitForm(detail.offer.id, sighting, titles)}</li>`,
  )}</ul>${
    sightings.length > 1 &&
    reasons.length > 0 &&
    html`<details><summary>Pourquoi ces annonces sont-elles réunies ?</summary><ul class="reasons">${reasons.map(
      (reason) => html`<li>${spaced(reason)}</li>`,
    )}</ul></details>`
  }</section>`;
}

function door(sighting: DoorRow, titles: Titles): Html {
  const href = outgoing(sighting.url);
  const label = doorTitle(sighting.source, sighting.door, titles);
  const state = sighting.closedAt
    ? `fermée ici le ${frenchDay(sighting.closedAt)}${sighting.closeReason ? ` (${wordOf(CLOSE_WORDS, sighting.closeReason)})` : ""}${isStillShown(sighting) ? `, encore affichée le ${frenchDay(sighting.lastSeenAt)}` : ""}`
    : `vue le ${frenchDay(sighting.lastSeenAt) ?? "(date inconnue)"}`;
  return html`${href ? html`<a class="door ${sighting.door}" href="${href}" rel="noopener noreferrer nofollow">${label}\u00a0↗</a>` : html`<span class="door">${label}, sans adresse publique</span>`}
<small>${wordOf(DOOR_WORDS, sighting.door)}${sighting.ref.length < 30 && !sighting.ref.includes("/") && html` · réf. ${sighting.ref}`} · ${state}</small>`;
}

/** A change, so a POST; where it comes from is checked by the server. */
const splitForm = (id: string, sighting: DoorRow, titles: Titles): Html =>
  html`<form method="post" action="/offre/${id}/separer"><input type="hidden" name="source" value="${sighting.source}"><input type="hidden" name="ref" value="${sighting.ref}"><button class="link" type="submit">Ce n’est pas la même offre<span class="vh"> : ${doorTitle(sighting.source, sighting.door, titles)}, réf. ${sighting.ref}</span></button></form>`;

/** Reasons in words: of the merges that happened, and of the pairs judged one inside this offer. */
export function mergeReasons(detail: OfferDetail): string[] {
  const merged = detail.events.filter((event) => event.kind === "merged");
  const inside = detail.twins.filter((twin) => twin.outcome === "same" && twin.id === detail.offer.id);
  return [
    ...new Set([...merged.flatMap((event) => listOf(event.detail.reasons)), ...inside.flatMap((twin) => twin.reasons)]),
  ];
}

/** Other offers it was compared with, one line an offer however many postings were judged. */
export function otherTwins(detail: OfferDetail): OfferDetail["twins"] {
  const byId = new Map<string, OfferDetail["twins"][number]>();
  for (const twin of detail.twins) {
    if (twin.id === detail.offer.id) continue;
    const before = byId.get(twin.id);
    byId.set(twin.id, before ? { ...before, reasons: [...new Set([...before.reasons, ...twin.reasons])] } : twin);
  }
  return [...byId.values()];
}

const listOf = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.filter((one): one is string => typeof one === "string")
    : typeof value === "string"
      ? [value]
      : [];

/** Each fact with its sentence; a fact nobody stated is said to be so. */
function facts(offer: Offer, rank: PayRank | null): Html {
  const { kind, quote: proof = null } = offer.employer;
  const rows: [string, string | null, string | null][] = [
    ["Contrat", contractWords(offer.contract), offer.contract?.quote ?? null],
    ["Temps de travail", offer.workingTime && wordOf(WORKING_TIME_WORDS, offer.workingTime).toLowerCase(), null],
    ["Début", startWords(offer), offer.startSaid?.quote ?? null],
    ["Rythme", offer.rhythm, null],
    ["Rémunération", pay(offer), offer.pay?.quote ?? offer.payInWords],
    ["Télétravail", withField(teleworkWords(offer.telework), offer.telework?.field), offer.telework?.quote ?? null],
    ["Lieu", placeWords(offer), offer.places.find(({ quote }) => quote)?.quote ?? null],
    ["Diplôme", offer.education && educationWords(offer.education.level), offer.education?.quote ?? null],
    ["Expérience", offer.experience && experienceWords(offer.experience.minYears), offer.experience?.quote ?? null],
    ["Langues", languagesWords(offer), languageQuotes(offer)],
    ["Secteur", offer.sector && wordOf(SECTOR_WORDS, offer.sector.name), offer.sector?.quote ?? null],
    ["Nature de l’employeur", kind === "unknown" ? null : wordOf(EMPLOYER_WORDS, kind), proof],
    ["Compétences", offer.skills.join(", ") || null, null],
    ["Date limite", frenchDay(offer.validThrough), null],
  ];
  const stated = rows.filter(([, words]) => words);
  const isAlternance = offer.contract?.kind === "alternance";
  const blank = rows
    .filter(([name, words]) => !words && (name !== "Rythme" || isAlternance))
    .map(([name]) => name.toLowerCase());
  return html`<section class="box"><h2>Ce que dit l’offre</h2><dl class="facts-list">${stated.map(
    ([name, words, quote]) =>
      html`<div><dt>${name}</dt><dd>${words}${quote && html`<q${inItsLanguage(offer)}>${quote}</q>`}</dd></div>`,
  )}</dl>${blank.length > 0 && html`<p class="blank">${capital(unsaid(offer))} : ${blank.join(", ")}.</p>`}${payRankNote(offer, rank)}${legalFloorNote(offer)}</section>`;
}

const placeWords = ({ places }: Offer): string | null =>
  withField(placesWords(placesShown(places), 12), places.find((place) => place.field)?.field);

/** « Limay (78) ; le champ de l’annonce dit « Paris » »: whoever reads the sentence knows what it was preferred to. */
const withField = (words: string | null, field: string | undefined): string | null =>
  words && field ? `${words} ; le champ de l’annonce dit « ${field} »` : words;

/** Two languages are often said in one sentence. */
const languageQuotes = ({ languages }: Offer): string | null =>
  [...new Set(languages.map(({ quote }) => quote))].join(" / ") || null;

/** How it pays beside its equals, with their number: a rank among few would say nothing. */
function payRankNote(offer: Offer, rank: PayRank | null): Html {
  if (!rank) return html``;
  const { others, lower, same, higher } = rank;
  const kind = wordOf(CONTRACT_WORDS, offer.contract!.kind);
  return html`<p class="blank">Parmi les ${frenchNumber(others)} autres offres ouvertes du métier (${kind}) qui disent leur rémunération : ${frenchNumber(lower)} au-dessous, ${frenchNumber(same)} au même niveau, ${frenchNumber(higher)} au-dessus. Comparaison du haut de chaque fourchette, par an ; un montant est pris pour brut quand l’offre ne dit pas net.</p>`;
}

/** The law's least, for those whose pay is left to the law or seems below it: never this offer's pay. */
function legalFloorNote(offer: Offer): Html {
  const share = smicShareWords(offer);
  if (share) return html`<p class="blank">Pour information, ${share}. Le calcul est de Vigie.</p>`;
  const words = legalFloorWords(offer);
  return words
    ? html`<p class="blank">Pour information, le minimum légal : ${words}. Ce n’est pas le salaire de cette offre.</p>`
    : html``;
}

function pay(offer: Offer): string | null {
  if (!offer.pay) return offer.payInWords && "sans montant";
  return [payWords(offer.pay), annualWords(offer.pay, offer.contract), ...payFlags(offer.pay)]
    .filter(Boolean)
    .join(" ; ");
}

function relatives(detail: OfferDetail): Html {
  if (detail.relatives.length === 0) return html``;
  return html`<section class="box"><h2>Même annonce, autres villes</h2><ul class="plain">${detail.relatives.map(
    (one) => html`<li><a href="/offre/${one.id}">${said(one.place, "lieu non précisé")}</a></li>`,
  )}</ul></section>`;
}

/** Possible twins are shown, never merged silently; those of its family are, under their cities. */
function twins(detail: OfferDetail): Html {
  const family = new Set(detail.relatives.map((one) => one.id));
  const possible = otherTwins(detail).filter((twin) => twin.outcome === "possible" && !family.has(twin.id));
  if (possible.length === 0) return html``;
  return html`<section class="box"><h2>Peut-être la même offre</h2><ul class="plain">${possible.map(
    (twin) =>
      html`<li><a href="/offre/${twin.id}">${twin.title ?? twin.id}</a>${twin.employer && html`, ${twin.employer}`}<small>${spaced(twin.reasons.join(" ; "))}</small></li>`,
  )}</ul></section>`;
}

function history(events: readonly OfferEvent[], titles: Titles): Html {
  if (events.length === 0) return html``;
  return html`<section class="box"><h2>Son histoire</h2><ol class="timeline">${events.map(
    (event, at) =>
      html`<li class="${event.kind}"><time datetime="${event.at}">${frenchInstant(event.at)}</time> ${eventWords(event, events.slice(0, at), titles)}</li>`,
  )}</ol></section>`;
}

/** What « ce n’est pas la même offre » did, said to the person who just pressed it, with the way back. */
function justSeparated(events: readonly OfferEvent[], now: Date): Html {
  const last = events.findLast(({ kind }) => kind === "split" || kind === "merged");
  const isFresh = last?.kind === "split" && now.getTime() - Date.parse(last.at) < DAY_MS;
  const other = isFresh ? (last.detail.from ?? last.detail.into) : null;
  return typeof other === "string"
    ? html`<p class="notice done" role="status">Ces annonces ne sont plus réunies : celle-ci a sa propre fiche, <a href="/offre/${other}">l’autre a la sienne</a>. Une erreur ? L’exploitant peut les réunir de nouveau.</p>`
    : html``;
}

const DAY_MS = 86_400_000;

function eventWords(event: OfferEvent, before: readonly OfferEvent[], titles: Titles): Html {
  const { detail } = event;
  const site = event.source && (titles.get(event.source) ?? event.source);
  const at = site ? ` sur ${site}` : "";
  switch (event.kind) {
    case "opened": {
      const seen = before.filter(({ kind }) => kind === "opened");
      if (seen.length === 0) return html`vue pour la première fois${at}`;
      return seen.some(({ source }) => source === event.source)
        ? html`vue sous une autre référence${at}`
        : html`vue aussi${at}`;
    }
    case "changed": {
      const fields = [...new Set(listOf(detail.fields).map((field) => wordOf(FIELD_WORDS, field)))].join(", ");
      return html`modifiée${at}${fields && html` : ${fields}`}`;
    }
    case "closed":
      // Of an operator's word no site has said anything.
      return html`clôturée${detail.reason !== "operator" && at}${typeof detail.reason === "string" && html` : ${wordOf(CLOSE_WORDS, detail.reason)}`}`;
    case "reopened":
      // Nobody has seen the page again: the operator took the closing back.
      return detail.undo === undefined
        ? html`de nouveau en ligne${at}`
        : html`rouverte par l’exploitant (clôture annulée)`;
    case "merged":
      return html`réunie${detail.by === "operator" && " par l’exploitant"} avec une autre annonce${listOf(detail.reasons).map((reason) => html` ; ${spaced(reason)}`)}`;
    case "split":
      return html`séparée d’${otherOffer(detail.from ?? detail.into)}`;
    case "apart":
      return detail.undone
        ? html`de nouveau comparée à ${otherOffer(detail.other)}`
        : html`distincte d’${otherOffer(detail.other)}, a dit l’exploitant`;
  }
}

const otherOffer = (id: unknown): Html =>
  typeof id === "string" ? html`<a href="/offre/${id}">une autre annonce</a>` : html`une autre annonce`;
