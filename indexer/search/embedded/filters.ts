import { dayNumber, placesAsked } from "../document.ts";
import { type Facet, type SearchQuery, UNKNOWN } from "../engine.ts";
import { andBits, type Bits, eachBit, emptyBits, withoutBits } from "./bits.ts";
import { label, type Memory, NONE } from "./memory.ts";

/** Facets a query can filter by. */
export const LIST_FILTERS = [
  "role",
  "foundBy",
  "contract",
  "workingTime",
  "start",
  "duration",
  "form",
  "rhythm",
  "remote",
  "education",
  "languages",
  "skills",
  "sector",
  "company",
  "employerKind",
  "source",
] as const satisfies (Facet & keyof SearchQuery)[];

const DEGREE_KM = 111.2;
const EARTH_KM = 6371;

/** Kilometres between two points. */
export function haversine(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const rad = Math.PI / 180;
  const a =
    Math.sin(((lat2 - lat1) * rad) / 2) ** 2 +
    Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lon2 - lon1) * rad) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(a)));
}

/** Distance from `near` to the nearest place of a document; Infinity when none is within the radius or known. */
export function distanceOf(index: Memory, doc: number, near: NonNullable<SearchQuery["near"]>): number {
  const { starts, values } = index.points;
  const latSpan = near.radiusKm / DEGREE_KM + 0.01;
  let best = Number.POSITIVE_INFINITY;
  for (let at = starts.data[doc]!; at < starts.data[doc + 1]!; at += 2) {
    const lat = values.data[at]!;
    if (Math.abs(lat - near.lat) > latSpan) continue;
    best = Math.min(best, haversine(near.lat, near.lon, lat, values.data[at + 1]!));
  }
  return best <= near.radiusKm ? best : Number.POSITIVE_INFINITY;
}

/** Takes out the documents that are not wanted. */
export function keep(found: Bits, wanted: (doc: number) => boolean): void {
  eachBit(found, (doc) => {
    if (!wanted(doc)) found[doc >>> 5]! &= ~(1 << (doc & 31));
  });
}

/** Documents that bear one of the labels. */
function bearing(index: Memory, codes: (number | undefined)[]): Bits {
  const bits = emptyBits(index.size());
  for (const code of codes) if (code !== undefined) index.labelled.collect(code, bits);
  return bits;
}

/** Codes of a filter value; names of people's making (employer, skill) are found whatever their case and accents. */
function codesOf(index: Memory, facet: Facet, value: string): (number | undefined)[] {
  const exact = index.labels.find(label(facet, value));
  if (exact !== undefined || (facet !== "company" && facet !== "skills")) return [exact];
  return [...index.namesakes(facet, value)];
}

interface Filtered {
  applied: string[];
  /** By facet of which values are chosen: what would be found without that choice, so that its other values can be counted. */
  beside: ReadonlyMap<Facet, Bits>;
}

/** Applies every filter of the query to the set. Numbers nobody said do not pass a numeric filter. */
export function filter(found: Bits, query: SearchQuery, index: Memory): Filtered {
  const applied: string[] = [];
  const chosen: [Facet, Bits][] = [];
  const status = query.status ?? "open";
  if (status === "open") andBits(found, index.open());
  if (status === "closed") withoutBits(found, index.open());
  if (query.status) applied.push("status");
  for (const facet of LIST_FILTERS) {
    const values = query[facet];
    if (!values || values.length === 0) continue;
    const codes = values.flatMap((value) => codesOf(index, facet, value));
    chosen.push([facet, bearing(index, codes)]);
    applied.push(facet);
  }
  const places = placesAsked(query.place);
  if (places) {
    const codes = places.map((place) => index.labels.find(label("place", place)));
    andBits(found, bearing(index, codes));
    applied.push("place");
  }
  for (const [name, wanted] of numericFilters(query, index)) {
    keep(found, wanted);
    applied.push(name);
  }
  const beside = new Map(chosen.map(([facet]) => [facet, found.slice()]));
  for (const [facet, bits] of chosen) {
    andBits(found, bits);
    for (const [other, set] of beside) if (other !== facet) andBits(set, bits);
  }
  return { applied, beside };
}

function numericFilters(query: SearchQuery, index: Memory): [string, (doc: number) => boolean][] {
  const filters: [string, (doc: number) => boolean][] = [];
  const { payMin, experience, postedSince, firstSeenSince, closedSince, near } = query;
  if (payMin !== undefined) filters.push(["payMin", (doc) => index.pay.data[doc]! >= payMin]);
  if (experience !== undefined) {
    const months = index.experience.data;
    const isMeant =
      experience === UNKNOWN
        ? (doc: number) => months[doc] === NONE
        : (doc: number) => months[doc]! !== NONE && months[doc]! <= experience * 12;
    filters.push(["experience", isMeant]);
  }
  if (postedSince) {
    const day = dayNumber(postedSince);
    filters.push(["postedSince", (doc) => index.posted.data[doc]! >= day]);
  }
  if (firstSeenSince) {
    const instant = Date.parse(firstSeenSince);
    filters.push(["firstSeenSince", (doc) => index.firstSeen.data[doc]! >= instant]);
  }
  if (closedSince) {
    const instant = Date.parse(closedSince);
    filters.push(["closedSince", (doc) => index.closed.data[doc]! >= instant]);
  }
  if (near) filters.push(["near", (doc) => distanceOf(index, doc, near) < Number.POSITIVE_INFINITY]);
  return filters;
}
