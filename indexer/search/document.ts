import { foundBy } from "../../offer/found-by.ts";
import type { Offer, Place } from "../../offer/offer.ts";
import type { ContractKind } from "../../offer/vocabulary.ts";
import { comparableRhythm } from "../normalise/contract/rhythm-pair.ts";
import { DEPARTMENT_ROWS } from "../normalise/places/departments.ts";
import { REGION_ALIASES, REGION_NAMES, RINGS } from "../normalise/places/regions.ts";
import { cityCode } from "../normalise/places/table.ts";
import { FACETS, type Facet, type SearchDocument, type SearchQuery, UNKNOWN } from "./engine.ts";
import { fold, type PlacedTerms } from "./text.ts";

/** The offer as both engines index it: flat, every facet a list, « non précisé » written out. */
export interface FlatDocument {
  id: string;
  title: string;
  /** Under which its other postings stand. */
  otherTitles: string[];
  /** Employer's name; empty when nobody said it. */
  company: string;
  /** Places as written and as resolved, for full text. */
  placeText: string;
  facets: Record<Facet, string[]>;
  /** Every name under which a place can be asked for, folded. */
  placeKeys: string[];
  /** [lat, lon] of each place that resolved. */
  points: [number, number][];
  /** Gross a year in euros, the most that is offered; null when nobody said it. */
  pay: number | null;
  /** Years asked for; null when nobody said it. */
  experienceYears: number | null;
  /** Days since 1970-01-01; null when nobody said it. */
  postedDay: number | null;
  /** Milliseconds since 1970-01-01. */
  firstSeen: number | null;
  /** Milliseconds since 1970-01-01; null while it is open. */
  closed: number | null;
  status: "open" | "closed";
  family: string | null;
  /** Mild boost of the ranking: 2 core, 1 adjacent, 0 no. */
  roleRank: number;
  text: string;
  /** The words of the text, where they were cut beforehand; not stored. */
  words?: PlacedTerms;
}

/** What is stored of it beside its title and text. */
export function factsOf({ title: _title, text: _text, words: _words, ...facts }: FlatDocument): string {
  return JSON.stringify(facts);
}

const DEPARTMENT_NAMES = new Map(DEPARTMENT_ROWS.map(([number, name]) => [number, name]));
const DAY_MS = 86_400_000;
const ROLE_RANK = { core: 2, adjacent: 1, no: 0 } as const;

export const dayNumber = (day: string): number => Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY_MS);

/** Values of a list without blanks and doubles; « non précisé » when nothing is left. */
function known(values: (string | null | undefined)[]): string[] {
  const found = [...new Set(values.filter((value): value is string => Boolean(value)))];
  return found.length > 0 ? found : [UNKNOWN];
}

/** The name of a commune that no other bears: « Saint-Denis » is several. */
export const communeKey = (insee: string): string => `insee ${insee.toLowerCase()}`;

/** Names by which a place answers: commune (with and without its arrondissement), department, region, the text itself. */
export function placeKeys(place: Place): string[] {
  const keys = new Set<string>([fold(place.text)]);
  if (place.commune) {
    const commune = fold(place.commune);
    keys.add(commune);
    keys.add(commune.replace(/ \d+(er|e|eme)?( arrondissement)?$/, ""));
  }
  if (place.insee) keys.add(communeKey(cityCode(place.insee)));
  if (place.department) {
    keys.add(place.department.toLowerCase());
    keys.add(fold(DEPARTMENT_NAMES.get(place.department) ?? place.department));
  }
  if (place.region) keys.add(fold(place.region));
  keys.delete("");
  return [...keys];
}

/** The places of a query in the form of `placeKeys`; null: it asks for none. */
export function placesAsked(place: SearchQuery["place"]): string[] | null {
  const asked = [place ?? []].flat().filter((one) => one.trim() !== "");
  return asked.length > 0 ? asked.map(placeKey) : null;
}

/** What a reader typed as a place, in the form of `placeKeys`. */
function placeKey(typed: string): string {
  const key = fold(typed).replace(/^0*(\d)$/, "0$1");
  const isRegion = Object.hasOwn(REGION_ALIASES, key) && !RINGS.has(key);
  const region = isRegion ? REGION_NAMES[REGION_ALIASES[key]!] : undefined;
  return region ? fold(region) : key.replace(/\bst\b/g, "saint").replace(/\bste\b/g, "sainte");
}

export const monthsOf = (years: number): number => Math.round(years * 12);

function facetsOf({ offer }: SearchDocument): Record<Facet, string[]> {
  const kind = offer.employer.kind;
  return {
    role: [offer.role.verdict],
    foundBy: [foundBy(offer) ?? []].flat(),
    contract: known([offer.contract?.kind]),
    workingTime: known([offer.workingTime]),
    start: known([offer.startDate?.slice(0, "YYYY-MM".length)]),
    duration: durationOf(offer),
    form: offer.contract?.kind === "alternance" ? known([offer.contract.form]) : [],
    rhythm: offer.contract?.kind === "alternance" ? known([comparableRhythm(offer)]) : [],
    remote: known([offer.telework?.kind]),
    region: known(offer.places.map((place) => place.region)),
    department: known(offer.places.map((place) => place.department)),
    education: known([offer.education?.level]),
    experience: known([offer.experience ? String(Math.ceil(monthsOf(offer.experience.minYears) / 12)) : null]),
    languages: known(offer.languages.map(({ code }) => code)),
    skills: known(offer.skills),
    sector: known([offer.sector?.name]),
    company: known([offer.employer.name]),
    employerKind: known([kind === "unknown" ? null : kind]),
    source: known(offer.doors.map((door) => door.source)),
  };
}

/** Permanent work has no length, and does not leave one unsaid. */
const PERMANENT: readonly (ContractKind | undefined)[] = ["cdi", "cdi-interimaire"];

function durationOf({ contract }: Offer): string[] {
  if (contract?.months) return [String(contract.months)];
  return PERMANENT.includes(contract?.kind) ? [] : [UNKNOWN];
}

/** The most it offers, in gross euros a year. */
export function annualPay({ pay }: Pick<Offer, "pay">): number | null {
  if (!pay || (pay.currency !== null && pay.currency !== "EUR")) return null;
  return pay.annualGrossMax ?? pay.annualGrossMin;
}

/** The flat form of an offer. */
export function flatten(document: SearchDocument): FlatDocument {
  const { offer } = document;
  const points = offer.places.filter((place) => place.lat !== null && place.lon !== null);
  return {
    id: offer.id,
    title: offer.title,
    otherTitles: offer.otherTitles ?? [],
    company: offer.employer.name ?? "",
    placeText: offer.places
      .map((place) => [place.text, place.commune, place.region].filter(Boolean).join(" "))
      .join(" ; "),
    facets: facetsOf(document),
    placeKeys: [...new Set(offer.places.flatMap(placeKeys))],
    points: points.map((place) => [place.lat!, place.lon!]),
    pay: annualPay(offer),
    experienceYears: offer.experience?.minYears ?? null,
    postedDay: offer.postedAt ? dayNumber(offer.postedAt) : null,
    firstSeen: offer.firstSeenAt ? Date.parse(offer.firstSeenAt) : null,
    closed: offer.closedAt ? Date.parse(offer.closedAt) : null,
    status: document.status,
    family: document.family,
    roleRank: ROLE_RANK[offer.role.verdict],
    text: offer.descriptionText ?? "",
    words: document.words,
  };
}

/** Facet counts with every facet present, most frequent first, at most `limit` values each. */
export function emptyFacets(): Record<Facet, { value: string; count: number }[]> {
  return Object.fromEntries(FACETS.map((facet) => [facet, []])) as unknown as Record<
    Facet,
    { value: string; count: number }[]
  >;
}
