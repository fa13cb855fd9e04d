import { renameSync, rmSync, statSync } from "node:fs";
import { setImmediate as breathe } from "node:timers/promises";
import { type FlatDocument, factsOf } from "../document.ts";
import { type Memory, memory, type Words, wordsOf } from "./memory.ts";
import { DamagedIndex, damageOr, openStore, type SearchStore } from "./store.ts";
import { type Typos, typos } from "./typos.ts";

/** An open index: its file and what is held of it in memory. */
export interface State extends Held {
  store: SearchStore;
  /** The file's identity. */
  file: number;
}

interface Held {
  index: Memory;
  slips: Typos;
  /** Documents covered by the last image. */
  imaged: number;
  /** SQLite's mark of foreign writes, and the mark of the last rebuild. */
  version: number;
  built: string | null;
}

/** Documents written in one transaction: smaller ones cost more commits. */
const BATCH = 500;
/** Documents written in a row before searches get their turn. */
const STRIDE = 50;

export function openState(path: string): State {
  const store = openStore(path);
  try {
    return { store, file: inode(path), ...store.snapshot(() => held(store)) };
  } catch (error) {
    store.close();
    throw damageOr(error);
  }
}

/** Learns what another process wrote in the same file, which stays open: a writer of ours may be waiting for it. */
export function reread(state: State): void {
  try {
    Object.assign(
      state,
      state.store.snapshot(() => held(state.store)),
    );
  } catch (error) {
    throw damageOr(error);
  }
}

/** What the file holds; asked for in a transaction, so that all of it is of one moment. */
function held(store: SearchStore): Held {
  const image = store.loadImage();
  const index = memory(image?.saved);
  const imaged = image?.size ?? 0;
  for (const number of store.dead()) if (number < imaged) index.kill(number);
  for (const { number, document } of store.since(imaged)) {
    while (index.size() < number) index.skip();
    index.add(document, wordsOf(document));
  }
  return about(store, index, imaged);
}

const about = (store: SearchStore, index: Memory, imaged: number): Held => ({
  index,
  slips: typos(index.vocabulary.words, index.postings),
  imaged,
  version: store.version(),
  built: store.built(),
});

const inode = (path: string): number =>
  path === ":memory:" ? 0 : (statSync(path, { throwIfNoEntry: false })?.ino ?? 0);

/** True when another process put a damaged file aside. */
export const isPutAside = (state: State, path: string): boolean => inode(path) !== state.file;

/** True when another process wrote the file, or put a damaged one aside. */
export const isStale = (state: State, path: string): boolean =>
  isPutAside(state, path) || state.store.version() !== state.version;

/** True when another process rebuilt the index: every number now means another document. */
export const isRebuilt = (state: State): boolean => state.store.built() !== state.built;

/** One transaction, which begins by learning what another process wrote while we waited for it. */
function alone(state: State, work: () => Promise<void>): Promise<void> {
  return state.store.transaction(async () => {
    if (state.store.version() !== state.version) Object.assign(state, held(state.store));
    await work();
  });
}

const lastOfEach = (documents: FlatDocument[]): FlatDocument[] => [
  ...new Map(documents.map((document) => [document.id, document])).values(),
];

/** Writes documents and makes them searchable. Unchanged ones cost a read. File first: memory never knows more than the disk. */
export async function write(state: State, documents: FlatDocument[]): Promise<void> {
  const latest = lastOfEach(documents);
  for (let at = 0; at < latest.length; at += BATCH) await writeBatch(state, latest.slice(at, at + BATCH));
}

async function writeBatch(state: State, batch: FlatDocument[]): Promise<void> {
  let remember = async () => {};
  await alone(state, async () => {
    const { store, index } = state;
    const changed = batch.filter((document) => !sameAsStored(store, index, document));
    const words = await putAll(store, index, changed);
    remember = () => addAll(index, changed, words);
  });
  await remember();
}

async function putAll(store: SearchStore, index: Memory, documents: FlatDocument[]): Promise<Words[]> {
  const first = index.size();
  const words: Words[] = [];
  for (const [at, document] of documents.entries()) {
    if (at % STRIDE === STRIDE - 1) await breathe();
    const old = index.numberOf.get(document.id);
    if (old !== undefined) store.drop(old);
    words[at] = wordsOf(document);
    store.put(first + at, document, words[at]);
  }
  return words;
}

async function addAll(index: Memory, documents: FlatDocument[], words: Words[]): Promise<void> {
  for (const [at, document] of documents.entries()) {
    if (at % STRIDE === STRIDE - 1) await breathe();
    index.add(document, words[at]!);
  }
}

function sameAsStored(store: SearchStore, index: Memory, document: FlatDocument): boolean {
  const number = index.numberOf.get(document.id);
  const stored = number === undefined ? null : store.read(number);
  if (!stored || stored.text !== document.text || stored.title !== document.title) return false;
  return factsOf(stored) === factsOf(document);
}

export async function erase(state: State, ids: string[]): Promise<void> {
  await alone(state, async () => {
    const numbers = [...new Set(ids)]
      .map((id) => state.index.numberOf.get(id))
      .filter((number) => number !== undefined);
    for (const number of numbers) state.store.drop(number);
  });
  for (const id of ids) state.index.remove(id);
}

/** Few enough that reading them again at start stays well under a second. */
const MOST_UNSAVED = 6000;

export async function saveWhenDue(state: State): Promise<void> {
  const unsaved = state.index.size() - state.imaged;
  if (unsaved >= Math.min(MOST_UNSAVED, Math.max(2000, state.index.size() / 5))) await saveImage(state);
}

/** Takes an image of the memory, if it holds what the last one does not. */
export async function saveImage(state: State): Promise<void> {
  await alone(state, async () => {
    if (state.index.size() === state.imaged) return;
    await state.store.saveImage(state.index.save(), state.index.size());
    state.imaged = state.index.size();
  });
}

/** Half of the numbers are dead: time to build afresh, from its own documents where they are all there. */
export const isWorn = ({ index, built }: State): boolean =>
  built !== null && index.size() > 10_000 && index.count() < index.size() / 2;

type Batches = AsyncIterable<FlatDocument[]> | Iterable<FlatDocument[]>;

/**
 * A new index in the same file, in one transaction of a connection of its own: until it ends everybody reads the old one, here
 * and in other processes, whose writes wait for it. A file in which nothing can be put any more is put aside.
 */
export async function rebuilt(path: string, batches: Batches): Promise<State> {
  try {
    return await rebuiltIn(path, batches);
  } catch (error) {
    if (!(error instanceof DamagedIndex)) throw error;
    putAside(path);
    return rebuiltIn(path, batches);
  }
}

/** Throws `DamagedIndex` before it asks for the first batch. */
async function rebuiltIn(path: string, batches: Batches): Promise<State> {
  const store = openStore(path);
  const index = memory();
  try {
    await store.transaction(async () => {
      store.clear();
      for await (const batch of batches) {
        const documents = lastOfEach(batch);
        await addAll(index, documents, await putAll(store, index, documents));
      }
      await store.saveImage(index.save(), index.size());
    });
    return { store, file: inode(path), ...about(store, index, index.size()) };
  } catch (error) {
    store.close();
    throw error;
  }
}

/** The documents that the file holds, read on a connection of its own. */
export function* stored(path: string): Iterable<FlatDocument[]> {
  const store = openStore(path);
  try {
    let batch: FlatDocument[] = [];
    for (const { document } of store.since(0)) {
      batch.push(document);
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
    yield batch;
  } finally {
    store.close();
  }
}

/** Another process that holds the file goes on in it until it looks: SQLite touches no file that was moved away. */
export function putAside(path: string): void {
  removeFiles(`${path}.damaged`);
  renameSync(path, `${path}.damaged`);
  removeFiles(path);
}

/** Removes an index and what SQLite keeps beside it. */
function removeFiles(path: string): void {
  for (const end of ["", "-wal", "-shm"]) rmSync(path + end, { force: true });
}
