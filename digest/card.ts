import { capital, counted } from "../offer/french.ts";
import { lastSign, staleWords } from "../offer/freshness.ts";
import { contractLine, moreLine, payLine, roleLine, teleworkLine } from "../offer/line.ts";
import { CHANGES, type Change, type ChangeKind, type NewsRecord } from "./changes.ts";
import { clip, closed, day, EMPLOYER_KINDS, oneLine, places, short, spaced } from "./words.ts";

/** One offer as the letter words it, in text and in HTML alike. */
export interface Card {
  title: string;
  employer: string;
  /** « Lyon, Nantes et 3 autres villes ». */
  place: string;
  /** « Métier voisin · CDI · 2 jours de télétravail par semaine · 45 000 à 52 000 € bruts par an », its blanks said. */
  facts: string;
  /** « Bac +5 · début le 4 janvier · 3 semaines / 1 semaine »: only what the offer says. */
  more: string | null;
  /** The offer's own sentence, when it is not just its title. */
  why: string | null;
  dates: string;
  url: string;
}

export const employerOf = ({ offer }: NewsRecord): string => {
  const kind = EMPLOYER_KINDS[offer.employer.kind];
  return offer.employer.name ? `${short(offer.employer.name)}${kind ? ` (${kind})` : ""}` : "Employeur non précisé";
};

function datesOf({ offer, status, repostedAt }: NewsRecord, now: string): string {
  const sign = lastSign(offer);
  return [
    offer.postedAt ? `annoncée le ${day(offer.postedAt, now)}` : "date d’annonce non précisée",
    repostedAt && `repostée le ${day(repostedAt, now)}`,
    sign && `${sign.how} le ${day(sign.at, now)}`,
    staleWords({ offer, status }, new Date(now))?.toLowerCase(),
    offer.validThrough && `date limite le ${day(offer.validThrough, now)}`,
  ]
    .filter(Boolean)
    .join(", ");
}

const factsOf = (offer: NewsRecord["offer"]): string[] =>
  [roleLine(offer), contractLine(offer), teleworkLine(offer), payLine(offer)].filter((words) => words !== null);

export function cardOf(record: NewsRecord, cities: string[] | undefined, now: string, url: string): Card {
  const { offer } = record;
  const quote = offer.role.evidence.find((one) => !offer.title.includes(one.quote))?.quote;
  return {
    title: short(offer.title),
    employer: employerOf(record),
    place: short(places(offer, cities)),
    facts: capital(spaced(factsOf(offer).join(" · "))),
    more: capital(spaced(moreLine(offer).map(short).join(" · "))) || null,
    why: quote ? clip(oneLine(quote), 220) : null,
    dates: capital(spaced(datesOf(record, now))),
    url,
  };
}

/** « rémunération désormais communiquée : 45 000 € bruts par an ». */
export function changeWords({ record, kind }: Change, now: string): string {
  const { offer, repostedAt } = record;
  switch (kind) {
    case "pay":
      return spaced(`rémunération désormais communiquée : ${payLine(offer)}`);
    case "reposted":
      return spaced(`repostée le ${day(repostedAt ?? now, now)}`);
    case "reopened":
      return "de nouveau ouverte";
    case "closed":
      return spaced(`clôturée${offer.closedAt ? ` le ${day(offer.closedAt, now)}` : ""}${closed(offer.closeReason)}`);
  }
}

const CHANGED: Record<ChangeKind, [one: string, several: string]> = {
  pay: ["rémunération communiquée", "rémunérations communiquées"],
  reopened: ["offre de nouveau ouverte", "offres de nouveau ouvertes"],
  reposted: ["offre repostée", "offres repostées"],
  closed: ["offre clôturée", "offres clôturées"],
};

/** « 1 offre de nouveau ouverte », « 3 offres clôturées ». */
export const changedWords = (changes: readonly Change[]): string[] =>
  CHANGES.flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count > 0 ? [counted(count, ...CHANGED[kind])] : [];
  });
