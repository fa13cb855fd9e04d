import { escapeHtml } from "../../text/escape-html.ts";
import { BadCursor, readCursor, writeCursor } from "../cursor.ts";
import { dayNumber, emptyFacets, placesAsked } from "../document.ts";
import { atMost, mostFrequent } from "../embedded/facets.ts";
import { haversine, LIST_FILTERS } from "../embedded/filters.ts";
import { FACETS, type Facet, type SearchHit, type SearchQuery, type SearchResult, UNKNOWN } from "../engine.ts";
import { onOneLine } from "../passage.ts";
import { FOLDED_FIELDS, folded } from "./words.ts";

const DEFAULT_LIMIT = 20;
const MOST_HITS = 100;
/** Our own marks around the words found: nothing of HTML passes before escaping. */
const MARK = "\uE000";
const UNMARK = "\uE001";
export const OWN_SIGNS = /[\uE000\uE001]/g;

const SHOWN = {
  attributesToHighlight: ["title", "text"],
  attributesToCrop: ["text"],
  cropLength: 40,
  cropMarker: "…",
  highlightPreTag: MARK,
  highlightPostTag: UNMARK,
};

/** A query as Meilisearch is asked it. */
interface Request {
  q: string;
  params: Record<string, unknown>;
  page: number;
  limit: number;
  applied: string[];
  ignored: SearchResult["ignored"];
  /**
   * More questions: where families stand as one, how many offers there are; for each facet of which values are chosen, how many
   * bear its other values.
   */
  beside: { params: Record<string, unknown> }[];
}

/** The query in Meilisearch's words; `q`: one of the readings of what was typed. */
export function requestOf(query: SearchQuery, q: string, notes: readonly string[]): Request {
  const ignored: SearchResult["ignored"] = notes.map((reason) => ({ filter: "q", reason }));
  const { filters, applied } = filtersOf(query);
  const matchingStrategy = "all";
  const limit = Math.max(1, Math.min(query.limit ?? DEFAULT_LIMIT, MOST_HITS));
  const page = pageOf(query, limit);
  const facets = query.countOnly ? [] : [...FACETS];
  const sort = sortOf(query, ignored);
  return {
    q,
    page,
    limit,
    applied: q ? ["q", ...applied] : applied,
    ignored,
    beside: [
      ...(query.oneAFamily ? [{ filter: filters, facets, hitsPerPage: 1, page: 1 }] : []),
      ...LIST_FILTERS.filter((facet) => !query.countOnly && query[facet]?.length).map((facet) => ({
        filter: filtersOf({ ...query, [facet]: undefined }).filters,
        facets: [facet],
        limit: 0,
      })),
    ].map((params) => ({ params: { ...params, matchingStrategy } })),
    params: {
      page,
      hitsPerPage: limit,
      filter: filters,
      facets,
      matchingStrategy,
      ...(sort ? { sort: [sort] } : {}),
      ...(query.oneAFamily ? { distinct: "family" } : {}),
      attributesToRetrieve: ["id", "title", "text", "_geo"],
      ...SHOWN,
      showRankingScore: true,
    },
  };
}

/** Meilisearch pages by number: the cursor carries it. */
function pageOf(query: SearchQuery, limit: number): number {
  const position = readCursor(query, `meilisearch-${limit}`);
  if (!position) return 1;
  if (!Number.isInteger(position.key) || position.key < 2 || position.key > 100_000) throw new BadCursor();
  return position.key;
}

const quoted = (value: string): string => `"${value.replace(/[\\"]/g, "\\$&")}"`;

const oneOf = (name: string, values: readonly string[]): string => `${name} IN [${values.map(quoted).join(", ")}]`;

const named = (facet: Facet, values: readonly string[]): string =>
  facet === "company" || facet === "skills" ? oneOf(FOLDED_FIELDS[facet], folded(values)) : oneOf(facet, values);

function filtersOf(query: SearchQuery): { filters: string[]; applied: string[] } {
  const filters: [string, string][] = [];
  const status = query.status ?? "open";
  for (const facet of LIST_FILTERS) {
    const values = query[facet];
    if (values && values.length > 0) filters.push([facet, named(facet, values)]);
  }
  const places = placesAsked(query.place);
  if (places) filters.push(["place", oneOf("placeKeys", places)]);
  if (query.payMin !== undefined) filters.push(["payMin", `pay >= ${query.payMin}`]);
  if (query.experience === UNKNOWN) filters.push(["experience", oneOf("experience", [UNKNOWN])]);
  else if (query.experience !== undefined) filters.push(["experience", `experienceMonths <= ${query.experience * 12}`]);
  if (query.postedSince) filters.push(["postedSince", `postedDay >= ${dayNumber(query.postedSince)}`]);
  if (query.firstSeenSince) filters.push(["firstSeenSince", `firstSeen >= ${Date.parse(query.firstSeenSince)}`]);
  if (query.closedSince) filters.push(["closedSince", `closed >= ${Date.parse(query.closedSince)}`]);
  if (query.near) {
    const { lat, lon, radiusKm } = query.near;
    filters.push(["near", `_geoRadius(${lat}, ${lon}, ${Math.round(radiusKm * 1000)})`]);
  }
  return {
    filters: [...(status === "any" ? [] : [`status = ${quoted(status)}`]), ...filters.map(([, filter]) => filter)],
    applied: [...(query.status ? ["status"] : []), ...filters.map(([name]) => name)],
  };
}

function sortOf(query: SearchQuery, ignored: SearchResult["ignored"]): string | null {
  if (query.sort === "date") return "listedDay:desc";
  if (query.sort === "seen") return "firstSeen:desc";
  if (query.sort === "pay") return "pay:desc";
  if (query.sort !== "distance") return null;
  if (query.near) return `_geoPoint(${query.near.lat}, ${query.near.lon}):asc`;
  ignored.push({ filter: "sort", reason: "le tri par distance demande un lieu de départ" });
  return null;
}

/** What of Meilisearch's answer is read. */
export interface Answer {
  hits: {
    id: string;
    _formatted?: { title?: string; text?: string };
    _geoDistance?: number;
    _geo?: { lat: number; lng: number };
    _rankingScore?: number;
  }[];
  totalHits: number;
  totalPages: number;
  facetDistribution?: Record<string, Record<string, number>>;
}

/** The same hits asked for again by a looser reading: of words in quotation marks Meilisearch marks no other form. */
export const marksOf = (hits: Answer["hits"]): Record<string, unknown> => ({
  filter: oneOf(
    "id",
    hits.map((hit) => hit.id),
  ),
  limit: hits.length,
  matchingStrategy: "all",
  attributesToRetrieve: ["id"],
  ...SHOWN,
});

/** Its answer in the words of the house. `beside`: what it answered to the questions beside, in their order. */
export function resultOf(
  query: SearchQuery,
  request: Request,
  answer: Answer,
  beside: readonly Pick<Answer, "facetDistribution" | "totalHits">[],
  tookMs: number,
): SearchResult {
  const more = request.page < answer.totalPages;
  const position = { key: request.page + 1, id: "" };
  return {
    hits: query.countOnly ? [] : answer.hits.map((hit) => hitOf(query, hit)),
    total: query.oneAFamily ? beside[0]!.totalHits : answer.totalHits,
    cards: answer.totalHits,
    facets: facetsOf(Object.assign({}, ...[answer, ...beside].map(({ facetDistribution }) => facetDistribution))),
    applied: request.applied,
    ignored: request.ignored,
    engine: "meilisearch",
    fallback: null,
    tookMs: Math.round(tookMs * 100) / 100,
    nextCursor: more && !query.countOnly ? writeCursor(query, `meilisearch-${request.limit}`, position) : null,
  };
}

const marked = (text: string): string =>
  onOneLine(escapeHtml(text).replaceAll(MARK, "<mark>").replaceAll(UNMARK, "</mark>"));

function hitOf(query: SearchQuery, hit: Answer["hits"][number]): SearchHit {
  const text = hit._formatted?.text?.trim();
  const metres =
    hit._geoDistance ??
    (query.near && hit._geo ? haversine(query.near.lat, query.near.lon, hit._geo.lat, hit._geo.lng) * 1000 : null);
  return {
    id: hit.id,
    titleHighlight: marked(hit._formatted?.title ?? ""),
    snippet: text ? marked(text) : null,
    distanceKm: query.near && metres !== null ? Math.round(metres / 100) / 10 : null,
    score: hit._rankingScore ?? 0,
  };
}

function facetsOf(distribution: Record<string, Record<string, number>>): SearchResult["facets"] {
  const facets = emptyFacets();
  for (const facet of FACETS as readonly Facet[])
    facets[facet] = mostFrequent(Object.entries(distribution[facet] ?? {}).map(([value, count]) => ({ value, count })));
  facets.experience = atMost(facets.experience);
  return facets;
}
