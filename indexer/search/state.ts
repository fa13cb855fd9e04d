import { rmSync, statSync } from "node:fs";
import { setImmediate as breathe } from "node:timers/promises";
import { type FlatDocument, factsOf } from "./document.ts";
import { type Memory, memory, type Words, wordsOf } from "./memory.ts";
import { damageOr, openStore, type SearchStore } from "./store.ts";
import { type Typos, typos } from "./typos.ts";

/** An open index: its file and what is held of it in memory. */
export interface State {
  store: SearchStore;
  index: Memory;
  slips: Typos;
  /** Documents covered by the last image. */
  imaged: number;
  /** SQLite's mark of foreign writes, and the file's identity. */
  version: number;
  file: number;
}

/** Documents written in one transaction: smaller ones cost more commits. */
export const BATCH = 500;
/** Documents written in a row before searches get their turn. */
const STRIDE = 50;

export function openState(path: string): State {
  const store = openStore(path);
  try {
    return load(path, store);
  } catch (error) {
    store.close();
    throw damageOr(error);
  }
}

function load(path: string, store: SearchStore): State {
  const image = store.loadImage();
  const index = memory(image?.saved);
  const imaged = image?.size ?? 0;
  for (const number of store.dead()) if (number < imaged) index.kill(number);
  for (const { number, document } of store.since(imaged)) {
    while (index.size() < number) index.skip();
    index.add(document, wordsOf(document));
  }
  return {
    store,
    index,
    slips: typos(index.vocabulary.words, index.postings),
    imaged,
    version: dataVersion(store),
    file: inode(path),
  };
}

/** The same index once its file was moved to `path`. */
export function reopened(state: State, path: string): State {
  const store = openStore(path);
  return { ...state, store, version: dataVersion(store), file: inode(path) };
}

const dataVersion = (store: SearchStore): number =>
  (store.database.prepare("PRAGMA data_version").get() as { data_version: number }).data_version;

const inode = (path: string): number =>
  path === ":memory:" ? 0 : (statSync(path, { throwIfNoEntry: false })?.ino ?? 0);

/** True when another process wrote the file, or put another in its place. */
export const isStale = (state: State, path: string): boolean =>
  inode(path) !== state.file || dataVersion(state.store) !== state.version;

/** Writes documents and makes them searchable. Unchanged ones cost a read. File first: memory never knows more than the disk. */
export async function write(state: State, documents: FlatDocument[]): Promise<void> {
  const latest = [...new Map(documents.map((document) => [document.id, document])).values()];
  for (let at = 0; at < latest.length; at += BATCH) await writeBatch(state, latest.slice(at, at + BATCH));
}

async function writeBatch({ store, index }: State, batch: FlatDocument[]): Promise<void> {
  const changed = batch.filter((document) => !sameAsStored(store, index, document));
  const first = index.size();
  const words: Words[] = [];
  await store.transaction(async () => {
    for (const [at, document] of changed.entries()) {
      if (at % STRIDE === STRIDE - 1) await breathe();
      const old = index.numberOf.get(document.id);
      if (old !== undefined) store.drop(old);
      words[at] = wordsOf(document);
      store.put(first + at, document, words[at]);
    }
  });
  for (const [at, document] of changed.entries()) {
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

export async function erase({ store, index }: State, ids: string[]): Promise<void> {
  const numbers = [...new Set(ids)].map((id) => index.numberOf.get(id)).filter((number) => number !== undefined);
  await store.transaction(async () => {
    for (const number of numbers) store.drop(number);
  });
  for (const id of ids) index.remove(id);
}

/** Few enough that reading them again at start stays well under a second. */
const MOST_UNSAVED = 6000;

export async function saveWhenDue(state: State): Promise<void> {
  const unsaved = state.index.size() - state.imaged;
  if (unsaved >= Math.min(MOST_UNSAVED, Math.max(2000, state.index.size() / 5))) await saveImage(state);
}

export async function saveImage(state: State): Promise<void> {
  await state.store.saveImage(state.index.save(), state.index.size());
  state.imaged = state.index.size();
}

/** Half of the numbers are dead: time to build afresh. */
export const isWorn = ({ index }: State): boolean => index.size() > 10_000 && index.count() < index.size() / 2;

/** Removes an index and what SQLite keeps beside it. */
export function removeFiles(path: string): void {
  for (const end of ["", "-wal", "-shm"]) rmSync(path + end, { force: true });
}
