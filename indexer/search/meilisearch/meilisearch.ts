import { setTimeout as sleep } from "node:timers/promises";
import { type EnqueuedTaskPromise, type Index, type IndexSwap, Meilisearch } from "meilisearch";
import { flatten, monthsOf } from "../document.ts";
import { headOf, wordsOf } from "../embedded/memory.ts";
import type { SearchDocument, SearchEngine, SearchResult } from "../engine.ts";
import { FEW } from "../query-words.ts";
import { fold, type Term } from "../text.ts";
import { codeOf, TaskFailed } from "./fault.ts";
import { type Answer, marksOf, OWN_SIGNS, requestOf, resultOf } from "./query.ts";
import { type Readings, readingFor, readingsOf } from "./readings.ts";
import { SETTINGS } from "./settings.ts";
import { conceptWord, FOLDED_FIELDS, folded } from "./words.ts";

interface MeilisearchOptions {
  url: string;
  key?: string;
  /** Name of the index. */
  index?: string;
  /** A task not done after so long counts as stuck: nothing is acknowledged, and it is sent again. */
  taskTimeoutMs?: number;
  /** A request not answered after so long counts as unanswered; a search, for which somebody waits, earlier. */
  requestTimeoutMs?: number;
  searchTimeoutMs?: number;
  /** Ends the wait for a task. */
  signal?: AbortSignal;
}

interface StoredDocument extends Record<string, unknown> {
  key: string;
  id: string;
  title: string;
  text: string;
}

const BATCH = 1000;
const BETWEEN_LOOKS_MS = 25;
/** How many there are in the whole index. */
const COUNT = { matchingStrategy: "all", hitsPerPage: 1, page: 1, attributesToRetrieve: ["id"] };
const DAY_MS = 86_400_000;
/** The settings that a document is laid out for; an index that lacks one of them is of an older version. */
const ASKED_OF = ["searchableAttributes", "filterableAttributes", "sortableAttributes"] as const;

/** Meilisearch takes letters, digits, - and _ as keys. */
const keyOf = (id: string): string => Buffer.from(id).toString("base64url");

/** Compared forms that are written nowhere: whoever asks for « test » is to find « tests ». Ends part them, or they would be phrases. */
function formsOf(terms: readonly Term[], written: string): string {
  const said = new Set(fold(written).split(" "));
  return [...new Set(terms.map((term) => term.word))].filter((word) => !said.has(word)).join(". ");
}

/** The offer as Meilisearch holds it. Of several places it knows the first point only. */
export function meilisearchDocument(document: SearchDocument): StoredDocument {
  const flat = flatten(document);
  const words = wordsOf(flat);
  const named = new Set([...words.concepts.head, ...words.concepts.text]);
  const point = flat.points[0];
  return {
    key: keyOf(flat.id),
    id: flat.id,
    title: flat.title.replace(OWN_SIGNS, ""),
    titleWords: [...words.title.map((term) => term.word), ...[...words.concepts.title].map(conceptWord)].join(" "),
    otherTitles: flat.otherTitles.map((title) => title.replace(OWN_SIGNS, "")),
    placeText: flat.placeText,
    concepts: [...named].map(conceptWord).join(" "),
    headForms: formsOf(words.head, headOf(flat)),
    text: flat.text.replace(OWN_SIGNS, ""),
    textForms: formsOf(words.text, flat.text),
    ...flat.facets,
    [FOLDED_FIELDS.company]: folded(flat.facets.company),
    [FOLDED_FIELDS.skills]: folded(flat.facets.skills),
    status: flat.status,
    family: flat.family,
    placeKeys: flat.placeKeys,
    pay: flat.pay,
    experienceMonths: flat.experienceYears === null ? null : monthsOf(flat.experienceYears),
    postedDay: flat.postedDay,
    listedDay: flat.postedDay ?? (flat.firstSeen === null ? null : Math.floor(flat.firstSeen / DAY_MS)),
    firstSeen: flat.firstSeen,
    closed: flat.closed,
    roleRank: flat.roleRank,
    ...(point ? { _geo: { lat: point[0], lng: point[1] } } : {}),
  };
}

type Hits = Answer["hits"];

/** Of what is not found again so (it was changed meanwhile) the first marks stay. */
async function markedHits(
  hits: Hits,
  { exact, loose }: Readings,
  ask: (q: string, params: Record<string, unknown>) => Promise<Answer>,
): Promise<Hits> {
  if (exact === loose || hits.length === 0) return hits;
  const again = new Map((await ask(loose, marksOf(hits))).hits.map((hit) => [hit.id, hit._formatted]));
  return hits.map((hit) => ({ ...hit, _formatted: again.get(hit.id) ?? hit._formatted }));
}

export interface MeilisearchEngine extends SearchEngine {
  /** Made when offers were found, filtered or sorted by less: its documents lack what is asked today. */
  isOutdated(): Promise<boolean>;
}

export function createMeilisearch(options: MeilisearchOptions): MeilisearchEngine {
  const { url, key, index: uid = "vigie", signal } = options;
  const { taskTimeoutMs = 120_000, requestTimeoutMs = 10_000, searchTimeoutMs = 2000 } = options;
  const client = new Meilisearch({ host: url, apiKey: key, timeout: requestTimeoutMs });
  const index = client.index<StoredDocument>(uid);
  let ready: Promise<void> | null = null;

  /** Not the library's own wait: the requests that it makes have no timeout, and nothing ends it. */
  async function done(promise: EnqueuedTaskPromise): Promise<void> {
    const { taskUid } = await promise;
    const latest = performance.now() + taskTimeoutMs;
    for (;;) {
      const { type, status, error } = await client.tasks.getTask(taskUid);
      if (status === "succeeded") return;
      const isOver = status !== "enqueued" && status !== "processing";
      if (isOver || performance.now() > latest)
        throw new TaskFailed(`Meilisearch : la tâche ${taskUid} (${type}) est « ${status} »`, { cause: error });
      await sleep(BETWEEN_LOOKS_MS, undefined, { signal });
    }
  }

  async function exist(name: string): Promise<void> {
    await done(client.createIndex(name, { primaryKey: "key" })).catch(unless("index_already_exists"));
  }

  async function create(name: string): Promise<void> {
    await exist(name);
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
      const signal = AbortSignal.timeout(searchTimeoutMs);
      const ask = async (q: string, params: Record<string, unknown>) =>
        (await index.search(q, params, { signal })) as unknown as Answer;
      const readings = readingsOf(query.q ?? "");
      const answered = async (q: string): Promise<SearchResult> => {
        const request = requestOf(query, q, readings.notes);
        const [answer, ...beside] = await Promise.all([request, ...request.beside].map(({ params }) => ask(q, params)));
        const isMarked = q !== readings.exact || query.countOnly;
        const hits = isMarked ? answer!.hits : await markedHits(answer!.hits, readings, ask);
        return resultOf(query, request, { ...answer!, hits }, beside, performance.now() - began);
      };
      const exact = await answered(readings.exact);
      if (exact.total >= FEW) return exact;
      const held = async (q: string) => (await ask(q, COUNT)).totalHits;
      const q = await readingFor(readings, held);
      return q === readings.exact ? exact : answered(q);
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
    async isOutdated() {
      const known = await index.getSettings().catch(unless("index_not_found", null));
      const lacks = (attributes: (typeof ASKED_OF)[number]): boolean =>
        !SETTINGS[attributes]!.every((name) => known![attributes]?.some((one) => one === name));
      return known !== null && ASKED_OF.some(lacks);
    },
    async rebuild(documents) {
      const next = `${uid}-new`;
      await done(client.deleteIndex(next)).catch(unless("index_not_found"));
      await create(next);
      for await (const batch of documents) await fill(client.index<StoredDocument>(next), batch);
      // What is swapped must be there; new settings would make it be indexed whole, only to be thrown away.
      await exist(uid);
      // Servers before 1.18 refuse the field `rename`, which the client's type asks for.
      await done(client.swapIndexes([{ indexes: [uid, next] } as IndexSwap]));
      ready = Promise.resolve();
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
    if (codeOf(error) !== code) throw error;
    return value as T;
  };
}
