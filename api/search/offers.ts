import { parse as parseQuery } from "node:querystring";
import { BadCursor } from "../../indexer/search/cursor.ts";
import { type SearchHit, type SearchQuery, type SearchResult, UNKNOWN } from "../../indexer/search/engine.ts";
import { dayBefore, dayStart } from "../../offer/week.ts";
import type { ApiDeps, ListedOffer, Spot } from "../deps.ts";
import { badRequest } from "../http/problem.ts";
import { type FieldError, readInput } from "../schemas/input.ts";
import { OFFER_PARAMETERS, OffersQuery } from "../schemas/offers-query.ts";
import { NOWHERE, type ReadPlace, readPlace, unreadable } from "./place.ts";

/** `proposals`: values that may have been meant. */
export type Ignored = { filter: string; reason: string; proposals?: string[] };
export interface Found {
  query: OffersQuery;
  spot: Spot | null;
  /** The place of the filter as understood; null when none, or taken as written. */
  place: string | null;
  result: SearchResult;
  rows: { hit: SearchHit; listed: ListedOffer }[];
  /** Where `near` led. */
  near: (Spot & { radiusKm: number }) | null;
  /** Parameters that had their effect, by the names under which they are sent. */
  applied: string[];
  /** Parameters that had no effect, ours and the engine's. */
  ignored: Ignored[];
}

/** Around a town, where nobody says how far: its suburbs, and as far as people go to work there. */
export const RADIUS_KM = 30;

/** Names nobody knows: listed in the answer, so that a mistyped filter is never silently without effect. */
export function unknownParameters(raw: Record<string, unknown>, known: readonly string[]): Ignored[] {
  return Object.keys(raw)
    .filter((name) => !known.includes(name))
    .slice(0, 20)
    .map((name) => ({ filter: name.slice(0, 80), reason: "paramètre inconnu" }));
}

/** Blank values count as absent: a GET form sends them all. */
export const isBlank = (value: unknown): boolean => typeof value === "string" && value.trim() === "";

/** Parameters as typed → the search, with what could not be used. */
export function readOffersQuery(raw: Record<string, unknown>): {
  query: OffersQuery;
  errors: FieldError[];
  ignored: Ignored[];
} {
  const given = Object.fromEntries(
    Object.entries(raw).filter(
      ([name, value]) => !isBlank(value) && OFFER_PARAMETERS.includes(name as keyof OffersQuery),
    ),
  );
  const ignored = unknownParameters(raw, OFFER_PARAMETERS);
  const reading = readInput(OffersQuery, given);
  if (reading.value) return { query: reading.value, errors: [], ignored };
  const wrong = new Set(reading.errors.map((error) => error.field));
  const rest = Object.fromEntries(Object.entries(given).filter(([name]) => !wrong.has(name)));
  return { query: readInput(OffersQuery, rest).value ?? {}, errors: reading.errors, ignored };
}

/** A search kept as a query string, read as the address of its page is: repeated names, and only they, become lists. */
export const readSearch = (search: string): OffersQuery => readOffersQuery(parseQuery(search)).query;

/** Parameters of a program → the search, or a 400 that names each field. */
export async function askedIn(raw: Record<string, unknown>, deps: SearchDeps) {
  const { query, errors, ignored } = readOffersQuery(raw);
  const compiled = await compile(query, deps);
  const wrong = [...errors, ...compiled.errors];
  if (wrong.length > 0) throw badRequest(wrong);
  return { query, compiled, ignored };
}

/** A search that the engine can be asked, and what of it could not be understood. */
export interface Compiled {
  search: SearchQuery;
  spot: Spot | null;
  place: string | null;
  errors: FieldError[];
  ignored: Ignored[];
}

export type SearchDeps = Pick<ApiDeps, "locate" | "meantPlace" | "search" | "now">;

/** The engine's query behind ours. A place that we cannot find is an error of `near` or `place`, and no offer answers. */
export async function compile(query: OffersQuery, deps: SearchDeps): Promise<Compiled> {
  const { near, radius, place: typed, sort, limit, ...rest } = query;
  const { postedWithin, firstSeenWithin, firstSeenSince, closedWithin, ...same } = rest;
  const place = typed?.trim() ? await readPlace(typed.trim(), deps) : null;
  const centre = near ?? place?.around;
  const spot = centre ? await readSpot(centre, deps.locate) : null;
  // A place that is asked for around it is its point, not its name.
  const named = spot && !near ? null : place;
  const dayAgo = (days: number) => dayBefore(deps.now(), days);
  const search: SearchQuery = { ...same, status: statusOf(query), limit: limit ?? 20 };
  // The index knows one word for an employer whose kind is not established.
  if (query.employerKind) search.employerKind = query.employerKind.map((kind) => (kind === "unknown" ? UNKNOWN : kind));
  if (named?.key) search.place = named.key;
  if (spot) search.near = { lat: spot.lat, lon: spot.lon, radiusKm: radius ?? RADIUS_KM };
  if (postedWithin !== undefined) search.postedSince = dayAgo(postedWithin);
  // Whole days: an instant that moves with the clock would end every cursor.
  const seenSince = [firstSeenSince, firstSeenWithin !== undefined && dayAgo(firstSeenWithin)]
    .filter(Boolean)
    .sort()
    .at(-1);
  if (seenSince) search.firstSeenSince = dayStart(seenSince);
  if (closedWithin !== undefined) search.closedSince = dayStart(dayAgo(closedWithin));
  search.sort = sort === "distance" && !spot ? "relevance" : (sort ?? (query.q ? "relevance" : "date"));
  const errors = [
    ...(near && !spot ? [unreadable("near", near, await deps.meantPlace(near))] : []),
    ...(place?.error ? [place.error] : []),
  ];
  if (errors.length > 0) search.place = NOWHERE;
  return {
    search,
    spot,
    place: named?.label ?? null,
    errors,
    ignored: [...withoutSpot(query, spot), ...remarks(place)],
  };
}

/** Who asks when they closed asks for closed ones. */
export const statusOf = ({ status, closedWithin }: OffersQuery): NonNullable<OffersQuery["status"]> =>
  status ?? (closedWithin === undefined ? "open" : "closed");

export const remarks = (place: ReadPlace | null): Ignored[] =>
  place?.remark
    ? [{ filter: "place", reason: place.remark, ...(place.proposals && { proposals: place.proposals }) }]
    : [];

function withoutSpot(query: OffersQuery, spot: Spot | null): Ignored[] {
  if (spot) return [];
  const ignored: Ignored[] = [];
  if (query.radius !== undefined && !query.near)
    ignored.push({ filter: "radius", reason: "il n’y a pas de lieu de départ" });
  if (query.sort === "distance") ignored.push({ filter: "sort", reason: "il n’y a pas de lieu de départ" });
  return ignored;
}

async function readSpot(near: string, locate: ApiDeps["locate"]): Promise<Spot | null> {
  const numbers = /^\s*(-?\d{1,2}(?:\.\d{1,9})?)\s*[,;]\s*(-?\d{1,3}(?:\.\d{1,9})?)\s*$/.exec(near);
  if (!numbers) return locate(near);
  const [lat, lon] = [Number(numbers[1]), Number(numbers[2])];
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { name: near, lat, lon } : null;
}

/** Searches and brings the offers of the hits, in their order. `compiled`: the query, compiled. */
export async function findOffers(
  deps: Pick<ApiDeps, "search" | "offers">,
  query: OffersQuery,
  compiled: Compiled,
  ignored: Ignored[],
  list: Pick<SearchQuery, "oneAFamily"> = {},
): Promise<Found> {
  const result = await deps.search({ ...compiled.search, ...list }).catch((error: unknown) => {
    throw error instanceof BadCursor ? badRequest([{ field: "cursor", message: error.message }]) : error;
  });
  const listed = await deps.offers(result.hits.map((hit) => hit.id));
  const byId = new Map(listed.map((one) => [one.offer.id, one]));
  const rows = result.hits.flatMap((hit) => {
    const found = byId.get(hit.id);
    return found ? [{ hit, listed: found }] : [];
  });
  const { spot, place } = compiled;
  return {
    query,
    spot,
    place,
    near: spot && { ...spot, radiusKm: query.radius ?? RADIUS_KM },
    result,
    rows,
    applied: appliedTo(query, spot, result),
    ignored: [...ignored, ...compiled.ignored, ...result.ignored],
  };
}

const PAGE = 100;

/** Offers of a search from the first to the last, page by page; `most` of them at the most. */
export async function* everyOffer(
  deps: Pick<ApiDeps, "search" | "offers">,
  query: OffersQuery,
  compiled: Compiled,
  most = Number.POSITIVE_INFINITY,
): AsyncGenerator<{ listed: ListedOffer[]; total: number }> {
  let cursor: string | undefined;
  let left = most;
  do {
    const search = { ...compiled.search, limit: Math.min(PAGE, most), cursor };
    const { rows, result } = await findOffers(deps, query, { ...compiled, search }, []);
    yield { listed: rows.slice(0, left).map((row) => row.listed), total: result.total };
    left -= result.hits.length;
    cursor = result.nextCursor ?? undefined;
  } while (cursor && left > 0);
}

/** The engine's names for what is sent under another. */
const SENT_AS: Record<string, (keyof OffersQuery)[]> = {
  postedSince: ["postedWithin"],
  firstSeenSince: ["firstSeenWithin", "firstSeenSince"],
  closedSince: ["closedWithin"],
};

function appliedTo(query: OffersQuery, spot: Spot | null, result: SearchResult): string[] {
  const sorted = query.sort !== undefined && (query.sort !== "distance" || spot);
  const spotAs = query.near === undefined ? "place" : "near";
  return [
    ...result.applied.flatMap((name) =>
      name === "near" ? spotAs : (SENT_AS[name]?.filter((sent) => query[sent] !== undefined) ?? name),
    ),
    ...(spot && query.radius !== undefined ? ["radius"] : []),
    ...(sorted ? ["sort"] : []),
  ];
}
