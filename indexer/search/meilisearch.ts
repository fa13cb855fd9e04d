import {
  type EnqueuedTaskPromise,
  type Index,
  type IndexSwap,
  Meilisearch,
  MeilisearchApiError,
  type Task,
} from "meilisearch";
import { BadCursor, readCursor, writeCursor } from "./cursor.ts";
import { dayNumber, emptyFacets, flatten, placeKey } from "./document.ts";
import {
  FACETS,
  type Facet,
  type SearchDocument,
  type SearchEngine,
  type SearchHit,
  type SearchQuery,
  type SearchResult,
} from "./engine.ts";
import { haversine, LIST_FILTERS, mostFrequent } from "./filters.ts";
import { escapeHtml } from "./highlight.ts";
import { conceptsOf } from "./lexicon.ts";
import { conceptWord, SETTINGS } from "./meilisearch-settings.ts";
import { wordsOf } from "./memory.ts";
import { readQuery } from "./query-words.ts";

export interface MeilisearchOptions {
  url: string;
  key?: string;
  /** Name of the index. */
  index?: string;
  /** A task not done after so long counts as stuck: nothing is acknowledged, and it is sent again. */
  taskTimeoutMs?: number;
  /** A search not answered after so long counts as unanswered. */
  searchTimeoutMs?: number;
}

/** A task that Meilisearch refused, with its own words as the cause. */
export class TaskFailed extends Error {
  override name = "TaskFailed";
  readonly remedy = "repair";
}

interface StoredDocument extends Record<string, unknown> {
  key: string;
  id: string;
  title: string;
  text: string;
}

const BATCH = 1000;
const DEFAULT_LIMIT = 20;
const MOST_HITS = 100;
const MARK = "\uE000";
const UNMARK = "\uE001";
const OWN_SIGNS = /[\uE000\uE001]/g;

/** Meilisearch takes letters, digits, - and _ as keys. */
const keyOf = (id: string): string => Buffer.from(id).toString("base64url");

/** The offer as Meilisearch holds it. Of several places it knows the first point only. */
export function meilisearchDocument(document: SearchDocument): StoredDocument {
  const flat = flatten(document);
  const { title, head, text } = wordsOf(flat);
  const point = flat.points[0];
  return {
    key: keyOf(flat.id),
    id: flat.id,
    title: flat.title.replace(OWN_SIGNS, ""),
    titleWords: [...title.map((term) => term.word), ...[...conceptsOf(title)].map(conceptWord)].join(" "),
    placeText: flat.placeText,
    concepts: [...new Set([...conceptsOf(head), ...conceptsOf(text)])].map(conceptWord).join(" "),
    text: flat.text.replace(OWN_SIGNS, ""),
    ...flat.facets,
    status: flat.status,
    family: flat.family,
    placeKeys: flat.placeKeys,
    pay: flat.pay,
    experienceMonths: flat.experienceYears === null ? null : Math.round(flat.experienceYears * 12),
    postedDay: flat.postedDay,
    firstSeen: flat.firstSeen,
    roleRank: flat.roleRank,
    ...(point ? { _geo: { lat: point[0], lng: point[1] } } : {}),
  };
}

export function createMeilisearch(options: MeilisearchOptions): SearchEngine {
  const { url, key, index: uid = "vigie", taskTimeoutMs = 120_000, searchTimeoutMs = 2000 } = options;
  const client = new Meilisearch({ host: url, apiKey: key });
  const index = client.index<StoredDocument>(uid);
  let ready: Promise<void> | null = null;

  async function done(promise: EnqueuedTaskPromise): Promise<Task> {
    const task = await promise.waitTask({ timeout: taskTimeoutMs, interval: 25 });
    if (task.status !== "succeeded")
      throw new TaskFailed(`Meilisearch : la tâche ${task.uid} (${task.type}) est « ${task.status} »`, {
        cause: task.error,
      });
    return task;
  }

  async function create(name: string): Promise<void> {
    await done(client.createIndex(name, { primaryKey: "key" })).catch(unless("index_already_exists"));
    await done(client.index(name).updateSettings(SETTINGS));
  }

  /** Index and settings, once; forgotten when it fails, so that the next attempt tries again. */
  function ensure(): Promise<void> {
    ready ??= create(uid).catch((error) => {
      ready = null;
      throw error;
    });
    return ready;
  }

  async function fill(target: Index<StoredDocument>, documents: SearchDocument[]): Promise<void> {
    for (let at = 0; at < documents.length; at += BATCH)
      await done(target.addDocuments(documents.slice(at, at + BATCH).map(meilisearchDocument)));
  }

  return {
    name: "meilisearch",
    async upsert(documents) {
      if (documents.length === 0) return;
      await ensure();
      await fill(index, documents);
    },
    async remove(ids) {
      if (ids.length === 0) return;
      await ensure();
      await done(index.deleteDocuments(ids.map(keyOf)));
    },
    async search(query) {
      const began = performance.now();
      const request = requestOf(query);
      const answer = await index.search(request.q, request.params, { signal: AbortSignal.timeout(searchTimeoutMs) });
      return resultOf(query, request, answer as unknown as Answer, performance.now() - began);
    },
    async count() {
      return (await index.getStats().catch(unless("index_not_found", { numberOfDocuments: 0 }))).numberOfDocuments;
    },
    async ids() {
      const found: string[] = [];
      for (let offset = 0; ; offset += BATCH) {
        const page = await index.getDocuments({ fields: ["id"], limit: BATCH, offset });
        found.push(...page.results.map((row) => row.id));
        if (page.results.length < BATCH) return found;
      }
    },
    async rebuild(documents) {
      const next = `${uid}-new`;
      await done(client.deleteIndex(next)).catch(unless("index_not_found"));
      await create(next);
      for await (const batch of documents) await fill(client.index<StoredDocument>(next), batch);
      await ensure();
      // Servers before 1.18 refuse the field `rename`, which the client's type asks for.
      await done(client.swapIndexes([{ indexes: [uid, next] } as IndexSwap]));
      await done(client.deleteIndex(next));
    },
    async health() {
      await client.health();
      await index.getStats();
    },
    async close() {},
  };
}

/** Swallows the errors of one code, of a call or of a task; gives `value` in their place. */
function unless<T = undefined>(code: string, value?: T): (error: unknown) => T {
  return (error) => {
    const found =
      error instanceof MeilisearchApiError
        ? error.cause?.code
        : error instanceof TaskFailed
          ? (error.cause as { code?: string } | null)?.code
          : undefined;
    if (found !== code) throw error;
    return value as T;
  };
}

interface Request {
  q: string;
  params: Record<string, unknown>;
  page: number;
  limit: number;
  applied: string[];
  ignored: SearchResult["ignored"];
}

/** The query in Meilisearch's words. Nothing typed is syntax: words are read as the embedded engine reads them. */
function requestOf(query: SearchQuery): Request {
  const asked = readQuery(query.q ?? "");
  const words = asked.words.map((word) =>
    word.lemma === "ai" ? conceptWord("=ia") : word.lemma === "si" ? conceptWord("=si") : word.written,
  );
  const q = [...asked.phrases.map((phrase) => `"${phrase.join(" ")}"`), ...words].join(" ");
  const ignored: SearchResult["ignored"] = asked.note ? [{ filter: "q", reason: asked.note }] : [];
  const { filters, applied } = filtersOf(query);
  const limit = Math.max(1, Math.min(query.limit ?? DEFAULT_LIMIT, MOST_HITS));
  const page = pageOf(query, limit);
  const sort = sortOf(query, ignored);
  return {
    q,
    page,
    limit,
    applied: q ? ["q", ...applied] : applied,
    ignored,
    params: {
      page,
      hitsPerPage: limit,
      filter: filters,
      facets: [...FACETS],
      matchingStrategy: "all",
      ...(sort ? { sort: [sort] } : {}),
      attributesToRetrieve: ["id", "title", "text", "_geo"],
      attributesToHighlight: ["title", "text"],
      attributesToCrop: ["text"],
      cropLength: 40,
      cropMarker: "…",
      highlightPreTag: MARK,
      highlightPostTag: UNMARK,
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

function filtersOf(query: SearchQuery): { filters: string[]; applied: string[] } {
  const filters: [string, string][] = [];
  const status = query.status ?? "open";
  for (const facet of LIST_FILTERS) {
    const values = query[facet];
    if (values && values.length > 0) filters.push([facet, `${facet} IN [${values.map(quoted).join(", ")}]`]);
  }
  if (query.place?.trim()) filters.push(["place", `placeKeys = ${quoted(placeKey(query.place))}`]);
  if (query.payMin !== undefined) filters.push(["payMin", `pay >= ${query.payMin}`]);
  if (query.experience !== undefined) filters.push(["experience", `experienceMonths <= ${query.experience * 12}`]);
  if (query.postedSince) filters.push(["postedSince", `postedDay >= ${dayNumber(query.postedSince)}`]);
  if (query.firstSeenSince) filters.push(["firstSeenSince", `firstSeen >= ${Date.parse(query.firstSeenSince)}`]);
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
  if (query.sort === "date") return "postedDay:desc";
  if (query.sort === "pay") return "pay:desc";
  if (query.sort !== "distance") return null;
  if (query.near) return `_geoPoint(${query.near.lat}, ${query.near.lon}):asc`;
  ignored.push({ filter: "sort", reason: "le tri par distance demande un lieu de départ" });
  return null;
}

interface Answer {
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

function resultOf(query: SearchQuery, request: Request, answer: Answer, tookMs: number): SearchResult {
  const more = request.page < answer.totalPages;
  const position = { key: request.page + 1, id: "" };
  return {
    hits: answer.hits.map((hit) => hitOf(query, hit)),
    total: answer.totalHits,
    facets: facetsOf(answer.facetDistribution ?? {}),
    applied: request.applied,
    ignored: request.ignored,
    engine: "meilisearch",
    fallback: null,
    tookMs: Math.round(tookMs * 100) / 100,
    nextCursor: more ? writeCursor(query, `meilisearch-${request.limit}`, position) : null,
  };
}

const marked = (text: string): string =>
  escapeHtml(text).replaceAll(MARK, "<mark>").replaceAll(UNMARK, "</mark>").replace(/\s+/g, " ").trim();

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
  return facets;
}
