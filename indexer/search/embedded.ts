import { existsSync, renameSync } from "node:fs";
import { andBits, emptyBits, listBits, setBit } from "./bits.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import { type FlatDocument, flatten } from "./document.ts";
import type { SearchDocument, SearchEngine, SearchHit, SearchQuery, SearchResult } from "./engine.ts";
import { distanceOf, facets, filter } from "./filters.ts";
import { highlightTitle, type Marker, marker, snippet } from "./highlight.ts";
import { type Group, understand } from "./match.ts";
import { type Memory, NONE } from "./memory.ts";
import { readQuery } from "./query-words.ts";
import { scorer, top } from "./rank.ts";
import {
  erase,
  isStale,
  isWorn,
  openState,
  removeFiles,
  reopened,
  type State,
  saveImage,
  saveWhenDue,
  write,
} from "./state.ts";
import { DamagedIndex, damageOr } from "./store.ts";

export interface EmbeddedEngine extends SearchEngine {
  name: "embedded";
  /** Why the index must be rebuilt (French), or null. Until then it answers with what it has. */
  needsRebuild(): string | null;
}

const DEFAULT_LIMIT = 20;
const MOST_HITS = 100;
/** How often a search looks whether another process has written. */
const LOOK_MS = 2000;
const DAY_MS = 86_400_000;

/** Why the index at `path` must be rebuilt, or null. A file that does not exist is merely empty. */
export function needsRebuild(path: string): string | null {
  if (!existsSync(path)) return "aucun index";
  try {
    openState(path).store.close();
    return null;
  } catch (error) {
    if (error instanceof DamagedIndex) return error.message;
    throw error;
  }
}

/** The engine that needs no service: SQLite for what lasts, typed arrays for what must be quick. `path`: file of the index. */
export function createEmbedded({ path }: { path: string }): EmbeddedEngine {
  let fault: string | null = null;
  let state = openOrPutAside();
  let looked = Date.now();
  let writing: Promise<unknown> = Promise.resolve();

  function openOrPutAside(): State {
    try {
      return openState(path);
    } catch (error) {
      if (!(error instanceof DamagedIndex)) throw error;
      fault = faultOf(error);
      removeFiles(`${path}.damaged`);
      renameSync(path, `${path}.damaged`);
      removeFiles(path);
      return openState(path);
    }
  }

  /** Writers go one behind the other. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = writing.then(work, work);
    writing = turn.catch(() => {});
    return turn;
  }

  function refresh(force: boolean): void {
    if (!force && Date.now() - looked < LOOK_MS) return;
    looked = Date.now();
    if (!isStale(state, path)) return;
    state.store.close();
    state = openOrPutAside();
  }

  async function rebuildFrom(batches: AsyncIterable<FlatDocument[]> | Iterable<FlatDocument[]>): Promise<void> {
    const fresh = `${path}.new`;
    removeFiles(fresh);
    const next = openState(fresh);
    try {
      for await (const batch of batches) await write(next, batch);
      await saveImage(next);
    } finally {
      next.store.close();
    }
    state.store.close();
    renameSync(fresh, path);
    state = reopened(next, path);
    fault = null;
  }

  return {
    name: "embedded",
    needsRebuild: () => fault,
    ids: async () => [...state.index.numberOf.keys()],
    upsert: (documents) =>
      inTurn(async () => {
        refresh(true);
        await write(state, documents.map(flatten));
        await saveWhenDue(state);
        if (isWorn(state)) await rebuildFrom(stored(state));
      }),
    remove: (ids) =>
      inTurn(async () => {
        refresh(true);
        await erase(state, ids);
      }),
    async search(query) {
      refresh(false);
      try {
        return search(state, query);
      } catch (error) {
        const damage = damageOr(error);
        if (damage instanceof DamagedIndex) fault = faultOf(damage);
        throw damage;
      }
    },
    async count() {
      refresh(false);
      return state.index.count();
    },
    rebuild: (documents) => inTurn(() => rebuildFrom(flatBatches(documents))),
    async health() {
      if (fault) throw new DamagedIndex(fault);
      state.store.database.prepare("SELECT 1 FROM meta").get();
    },
    close: () =>
      inTurn(async () => {
        if (state.index.size() > state.imaged) await saveImage(state);
        state.store.close();
      }),
  };
}

const faultOf = (damage: DamagedIndex) => `L'index de recherche doit être reconstruit : ${damage.message}.`;

async function* flatBatches(batches: AsyncIterable<SearchDocument[]> | Iterable<SearchDocument[]>) {
  for await (const batch of batches) yield batch.map(flatten);
}

function* stored(state: State): Iterable<FlatDocument[]> {
  let batch: FlatDocument[] = [];
  for (const { document } of state.store.since(0)) {
    batch.push(document);
    if (batch.length < 500) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

/** Search, from the words typed to the page of hits. */
function search(state: State, query: SearchQuery): SearchResult {
  const began = performance.now();
  const { index } = state;
  const ignored: SearchResult["ignored"] = [];
  const after = readCursor(query, "embedded");
  const asked = readQuery(query.q ?? "");
  if (asked.note) ignored.push({ filter: "q", reason: asked.note });
  const groups = understand(asked.words, index, state.slips);
  const found = filter(candidates(state, groups, asked.phrases), query, index);
  const applied = groups.length + asked.phrases.length > 0 ? ["q", ...found.applied] : found.applied;
  const limit = Math.max(1, Math.min(query.limit ?? DEFAULT_LIMIT, MOST_HITS));
  const order = sortKey(query, groups, index, ignored);
  const page = top(found.docs, order, index.ids, limit + 1, after);
  const shown = page.slice(0, limit);
  const marks = marker(groups, asked.phrases);
  const score = scorer(groups, index, today());
  const hits = shown.map(({ doc }) => hit(state, doc, score(doc), query, marks));
  const last = shown.at(-1);
  return {
    hits,
    total: found.docs.length,
    facets: facets(found.docs, index),
    applied,
    ignored,
    engine: "embedded",
    fallback: null,
    tookMs: Math.round((performance.now() - began) * 100) / 100,
    nextCursor:
      page.length > limit && last ? writeCursor(query, "embedded", { key: last.key, id: index.ids[last.doc]! }) : null,
  };
}

const today = () => Math.floor(Date.now() / DAY_MS);

/** Living documents that hold every word and phrase. */
function candidates({ index, store }: State, groups: Group[], phrases: string[][]): Int32Array {
  const bits = emptyBits(index.size());
  bits.set(index.alive().subarray(0, bits.length));
  for (const group of groups) andBits(bits, group.bits);
  for (const phrase of phrases) {
    const holding = emptyBits(index.size());
    for (const number of store.phrase(phrase)) setBit(holding, number);
    andBits(bits, holding);
  }
  return listBits(bits);
}

type Key = (doc: number) => number;

/** What the hits are sorted by, best first. An impossible sort is said, and relevance takes its place. */
function sortKey(query: SearchQuery, groups: Group[], index: Memory, ignored: SearchResult["ignored"]): Key {
  const known = (value: number) => (value === NONE ? Number.NEGATIVE_INFINITY : value);
  if (query.sort === "date") return (doc) => known(index.posted.data[doc]!);
  if (query.sort === "pay") return (doc) => known(index.pay.data[doc]!);
  if (query.sort === "distance") {
    const near = query.near;
    if (near) return (doc) => -Math.round(distanceOf(index, doc, near) * 1000);
    ignored.push({ filter: "sort", reason: "le tri par distance demande un lieu de départ" });
  }
  return scorer(groups, index, today());
}

function hit(state: State, doc: number, score: number, query: SearchQuery, marks: Marker): SearchHit {
  const texts = state.store.texts(doc) ?? { title: "", text: "" };
  return {
    id: state.index.ids[doc]!,
    titleHighlight: highlightTitle(texts.title, marks),
    snippet: snippet(texts.text, marks),
    distanceKm: query.near ? Math.round(distanceOf(state.index, doc, query.near) * 10) / 10 : null,
    score,
  };
}
