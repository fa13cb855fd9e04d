import { existsSync } from "node:fs";
import { type Position, readCursor, writeCursor } from "../cursor.ts";
import { emptyFacets, type FlatDocument, flatten } from "../document.ts";
import type { SearchDocument, SearchEngine, SearchHit, SearchQuery, SearchResult } from "../engine.ts";
import { FEW, type QueryWord, readQuery } from "../query-words.ts";
import { readThroughSlips, slipsRead } from "../trade-slips.ts";
import { andBits, type Bits, countBits, emptyBits } from "./bits.ts";
import { corrections } from "./corrections.ts";
import { facets } from "./facets.ts";
import { oneAFamily } from "./families.ts";
import { distanceOf, filter, keep } from "./filters.ts";
import { highlightTitle, type Marker, marker, snippet } from "./highlight.ts";
import { type Group, isKnown, understand } from "./match.ts";
import { type Memory, NONE } from "./memory.ts";
import { phraseFinder, wordsOfSequence } from "./phrases.ts";
import { type Places, unpackPlaces } from "./places.ts";
import { mostRelevant, type Ranked, scorer, top } from "./rank.ts";
import {
  erase,
  isPutAside,
  isRebuilt,
  isStale,
  isWorn,
  openState,
  putAside,
  rebuilt,
  reread,
  type State,
  saveImage,
  saveWhenDue,
  stored,
  write,
} from "./state.ts";
import { DamagedIndex, damageOr, isUnreadable, type Texts } from "./store.ts";

export interface EmbeddedEngine extends SearchEngine {
  name: "embedded";
  /** Why the index must be rebuilt (French), or null. Until then it answers with what it has: the house asks first. */
  needsRebuild(): string | null;
}

const DEFAULT_LIMIT = 20;
const MOST_HITS = 100;
/** How often a search looks whether another process has written. */
const LOOK_MS = 2000;
const DAY_MS = 86_400_000;

/** What no rebuild has ever filled: what it holds may be a part. */
const UNFILLED = "il n'a pas encore été rempli en entier";

/** The index at `path` as it is, changed in nothing: why it must be rebuilt, or null, and its offers. */
export function inspectIndex(path: string): { fault: string | null; count: number } {
  if (!existsSync(path)) return { fault: "aucun fichier", count: 0 };
  try {
    const { store, built, index } = openState(path);
    store.close();
    return { fault: built === null ? UNFILLED : null, count: index.count() };
  } catch (error) {
    if (error instanceof DamagedIndex) return { fault: error.message, count: 0 };
    throw error;
  }
}

/** The engine that needs no service: SQLite for what lasts, typed arrays for what must be quick. `path`: file of the index. */
export function createEmbedded({ path }: { path: string }): EmbeddedEngine {
  let fault: string | null = null;
  let isOurs = false;
  let state = openOrPutAside();
  let looked = Date.now();
  let isWriting = false;
  let writing: Promise<unknown> = Promise.resolve();

  function openOrPutAside(): State {
    try {
      return openState(path);
    } catch (error) {
      if (!(error instanceof DamagedIndex)) throw error;
      fault = faultOf(error.message);
      isOurs = false;
      putAside(path);
      return openState(path);
    }
  }

  /** Until a rebuild has been committed, the file itself says so: whoever opens it next knows it too. */
  const unfit = (): string | null => fault ?? (state.built === null ? faultOf(UNFILLED) : null);

  /** Damage that work meets is remembered. Contents that cannot be read where we wrote them all are a mistake of ours: writing them again mends nothing. */
  async function noticing<T>(work: () => T | Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (isOurs && isUnreadable(error)) throw error;
      const damage = damageOr(error);
      if (damage instanceof DamagedIndex) fault = faultOf(damage.message);
      throw damage;
    }
  }

  /** Writers go one behind the other. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = writing.then(work, work);
    writing = turn.catch(() => {});
    return turn;
  }

  function refresh(force: boolean): void {
    // While we write, nobody else does.
    if (state.store.database.isTransaction) return;
    if (!force && Date.now() - looked < LOOK_MS) return;
    looked = Date.now();
    if (isCurrent()) return;
    // A writer that waits for its turn holds the file open.
    if (isReread() || isWriting) return;
    state.store.close();
    state = openOrPutAside();
  }

  function isCurrent(): boolean {
    try {
      return !isStale(state, path);
    } catch (error) {
      if (damageOr(error) instanceof DamagedIndex) return false;
      throw error;
    }
  }

  function isReread(): boolean {
    if (isPutAside(state, path)) return false;
    try {
      reread(state);
      return true;
    } catch (error) {
      if (error instanceof DamagedIndex) return false;
      throw error;
    }
  }

  async function whileWriting(work: () => Promise<void>): Promise<void> {
    isWriting = true;
    try {
      await work();
    } finally {
      isWriting = false;
    }
  }

  async function rebuildFrom(batches: AsyncIterable<FlatDocument[]> | Iterable<FlatDocument[]>): Promise<void> {
    const next = await rebuilt(path, batches);
    state.store.close();
    state = next;
    fault = null;
    isOurs = true;
  }

  return {
    name: "embedded",
    needsRebuild() {
      // Another process may have built it meanwhile.
      if (fault === null && state.built === null) refresh(true);
      return unfit();
    },
    ids: async () => [...state.index.numberOf.keys()],
    upsert: (documents) =>
      inTurn(() =>
        noticing(async () => {
          refresh(true);
          await whileWriting(async () => {
            await write(state, documents.map(flatten));
            await saveWhenDue(state);
          });
          if (isWorn(state)) await rebuildFrom(stored(path));
        }),
      ),
    remove: (ids) =>
      inTurn(() =>
        noticing(async () => {
          refresh(true);
          await whileWriting(() => erase(state, ids));
        }),
      ),
    search: (query) =>
      noticing(() => {
        refresh(false);
        const result = search(state, query);
        if (!isRebuilt(state)) return result;
        refresh(true);
        return search(state, query);
      }),
    count: () =>
      noticing(() => {
        refresh(true);
        return state.index.count();
      }),
    rebuild: (documents) => inTurn(() => rebuildFrom(flatBatches(documents))),
    async health() {
      await noticing(() => {
        refresh(false);
        state.store.database.prepare("SELECT 1 FROM meta").get();
      });
      const words = unfit();
      if (words !== null) throw new DamagedIndex(words);
    },
    close: () =>
      inTurn(async () => {
        refresh(true);
        if (state.index.size() > state.imaged) await saveImage(state);
        state.store.close();
      }),
  };
}

const faultOf = (why: string) => `L'index de recherche doit être reconstruit : ${why}.`;

async function* flatBatches(batches: AsyncIterable<SearchDocument[]> | Iterable<SearchDocument[]>) {
  for await (const batch of batches) yield batch.map(flatten);
}

/** Search, from the words typed to the page of hits. */
function search(state: State, query: SearchQuery): SearchResult {
  const began = performance.now();
  const { index } = state;
  const ignored: SearchResult["ignored"] = [];
  const after = readCursor(query, "embedded");
  const asked = readQuery(query.q ?? "");
  const words = readThroughSlips(asked.words, (lemma) => isKnown(lemma, index));
  const { groups, found } = matching(state, words, asked.phrases);
  const { applied, beside } = filter(found, query, index);
  const limit = Math.max(1, Math.min(query.limit ?? DEFAULT_LIMIT, MOST_HITS));
  const listed = query.oneAFamily ? oneAFamily(found, () => keyOf(query, groups, index), index) : found;
  const page = query.countOnly ? [] : ranked(listed, query, groups, index, limit + 1, after, ignored);
  const shown = page.slice(0, limit);
  const marks = marker(groups, asked.phrases, index.vocabulary);
  const score = scoreOf(query, groups, index);
  const texts = state.store.texts(shown.map(({ doc }) => doc));
  const hits = shown.map((entry) => hit(index, entry.doc, score(entry), query, marks, texts.get(entry.doc)));
  const last = shown.at(-1);
  const notes = [...asked.notes, ...slipsRead(asked.words, words), ...corrections(groups, found, hits, index)];
  for (const reason of notes) ignored.push({ filter: "q", reason });
  return {
    hits,
    total: countBits(found),
    cards: countBits(listed),
    facets: query.countOnly ? emptyFacets() : facets(found, beside, index),
    applied: groups.length + asked.phrases.length > 0 ? ["q", ...applied] : applied,
    ignored,
    engine: "embedded",
    fallback: null,
    tookMs: Math.round((performance.now() - began) * 100) / 100,
    nextCursor:
      page.length > limit && last ? writeCursor(query, "embedded", { key: last.key, id: index.ids[last.doc]! }) : null,
  };
}

const today = () => Math.floor(Date.now() / DAY_MS);

/** Words that together find next to nothing are read once more, each with its slips. */
function matching(
  { index, slips }: State,
  words: readonly QueryWord[],
  phrases: string[][],
): { groups: Group[]; found: Bits } {
  const groups = understand(words, index, slips, false);
  const found = candidates(index, groups, phrases);
  if (groups.length < 2 || countBits(found) >= FEW) return { groups, found };
  const looser = understand(words, index, slips, true);
  return { groups: looser, found: candidates(index, looser, phrases) };
}

/** Living documents that hold every word and phrase. */
function candidates(index: Memory, groups: Group[], phrases: string[][]): Bits {
  const found = emptyBits(index.size());
  found.set(index.alive().subarray(0, found.length));
  for (const group of groups) andBits(found, group.bits);
  for (const phrase of phrases) {
    const words = phrase.map((name) => index.vocabulary.words.find(name));
    if (!words.every((word) => word !== undefined)) return found.fill(0);
    for (const word of words) {
      const holding = emptyBits(index.size());
      index.postings.collect(word, holding);
      andBits(found, holding);
    }
    if (words.length > 1) keep(found, phraseFinder(words, index));
  }
  return found;
}

/** The page of hits, best first. An impossible sort is said, and relevance takes its place. */
function ranked(
  found: Bits,
  query: SearchQuery,
  groups: Group[],
  index: Memory,
  limit: number,
  after: Position | null,
  ignored: SearchResult["ignored"],
): Ranked[] {
  const key = sortKey(query, index);
  if (key) return top(found, key, index.ids, limit, after);
  if (query.sort === "distance")
    ignored.push({ filter: "sort", reason: "le tri par distance demande un lieu de départ" });
  return mostRelevant(found, groups, index, today(), limit, after);
}

/** What the hits are sorted by, greatest first; null for relevance. */
function sortKey({ sort, near }: SearchQuery, index: Memory): ((doc: number) => number) | null {
  const known = (value: number) => (value === NONE ? Number.NEGATIVE_INFINITY : value);
  if (sort === "date") return (doc) => known(dayOf(doc, index));
  if (sort === "seen") return (doc) => known(index.firstSeen.data[doc]!);
  if (sort === "pay") return (doc) => known(index.pay.data[doc]!);
  if (sort === "distance" && near) return (doc) => -Math.round(distanceOf(index, doc, near) * 1000);
  return null;
}

/** The day it was posted; of an offer that does not say, the day it was first seen. */
function dayOf(doc: number, index: Memory): number {
  const posted = index.posted.data[doc]!;
  if (posted !== NONE) return posted;
  const seen = index.firstSeen.data[doc]!;
  return seen === NONE ? NONE : Math.floor(seen / DAY_MS);
}

/** What any document is sorted by. */
const keyOf = (query: SearchQuery, groups: Group[], index: Memory): ((doc: number) => number) =>
  sortKey(query, index) ?? scorer(groups, index, today()).score;

/** Relevance of a hit: what it was sorted by, or counted afresh. */
function scoreOf(query: SearchQuery, groups: Group[], index: Memory): (hit: Ranked) => number {
  if (!sortKey(query, index)) return ({ key }) => key;
  const { score } = scorer(groups, index, today());
  return ({ doc }) => score(doc);
}

/** What another process took away meanwhile. */
const GONE: Texts = { title: "", text: "", places: new Uint8Array(2) };

function hit(
  index: Memory,
  doc: number,
  score: number,
  query: SearchQuery,
  marks: Marker,
  { title, text, places }: Texts = GONE,
): SearchHit {
  const [inTitle, inText] = unpackPlaces(places) as [Places, Places];
  return {
    id: index.ids[doc]!,
    titleHighlight: highlightTitle({ text: title, words: index.titles.of(doc), ...inTitle }, marks),
    snippet: snippet({ text, words: wordsOfSequence(index.sequences.of(doc)), ...inText }, marks),
    distanceKm: query.near ? Math.round(distanceOf(index, doc, query.near) * 10) / 10 : null,
    score,
  };
}
