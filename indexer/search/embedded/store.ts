import { createHash, randomUUID } from "node:crypto";
import { setImmediate as breathe, setTimeout as sleep } from "node:timers/promises";
import { crc32 } from "node:zlib";
import { BUSY_MS, openSqlite, rollBack } from "../../sqlite.ts";
import { type FlatDocument, factsOf } from "../document.ts";
import { CONCEPTS } from "../lexicon.ts";
import { STOP_WORDS } from "../stop-words.ts";
import { NONE, type SavedMemory, type Words } from "./memory.ts";

/** Raise when the way words are read or kept changes; a file of another version is rebuilt. */
const FORMAT = "20";
const INDEX_VERSION = `${FORMAT}-${createHash("sha256")
  .update(JSON.stringify([CONCEPTS, [...STOP_WORDS], NONE]))
  .digest("hex")
  .slice(0, 12)}`;

/**
 * search.db: the documents with their text and the places of its words (for highlights), their facts (to build the memory
 * afresh), and an image of the memory taken from time to time. Documents written since the image are read again at start: a kill loses nothing.
 */
const SCHEMA = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE document (number INTEGER PRIMARY KEY, title TEXT NOT NULL, text TEXT NOT NULL,
    places BLOB NOT NULL, flat TEXT NOT NULL);
  CREATE TABLE dead (number INTEGER PRIMARY KEY);
  CREATE TABLE image (name TEXT PRIMARY KEY, kind TEXT NOT NULL, crc INTEGER NOT NULL, data BLOB NOT NULL);
`;

type DatabaseSync = ReturnType<typeof openSqlite>;

export interface SearchStore {
  database: DatabaseSync;
  /** Writes of one transaction; searches may read in between. Waits for the one of another process without holding up ours. */
  transaction(work: () => Promise<void>): Promise<void>;
  /** Reads of one moment, whatever another process writes meanwhile. */
  snapshot<Result>(read: () => Result): Result;
  /** Changes when another connection has written. */
  version(): number;
  /** Mark of the last rebuild, committed with all that it wrote; null before the first: the index is not whole. */
  built(): string | null;
  /** Forgets every document, to build afresh. Throws `DamagedIndex` when not even that can be done. */
  clear(): void;
  put(number: number, document: FlatDocument, words: Pick<Words, "places">): void;
  /** Forgets the document of this number. */
  drop(number: number): void;
  /** The stored document, or null. */
  read(number: number): FlatDocument | null;
  /** Texts of the documents of these numbers, by number. */
  texts(numbers: readonly number[]): Map<number, Texts>;
  /** Documents numbered from `from` on. */
  since(from: number): Iterable<{ number: number; document: FlatDocument }>;
  dead(): number[];
  /** In a transaction. */
  saveImage(saved: SavedMemory, size: number): Promise<void>;
  /** The last image and the number of documents it covers; null when there is none. Throws when it is damaged. */
  loadImage(): { saved: SavedMemory; size: number } | null;
  close(): void;
}

/** Opens search.db. Throws `DamagedIndex` when it cannot be used as it is. */
export class DamagedIndex extends Error {
  override name = "DamagedIndex";
  readonly remedy = "repair";
}

export function openStore(path: string): SearchStore {
  const database = open(path);
  try {
    prepare(database);
    return storeOver(database);
  } catch (cause) {
    database.close();
    throw damageOr(cause);
  }
}

/** SQLite's « malformed », « not a database » and « no such table »; a busy or read-only file is not damaged. */
const DAMAGE_CODES = new Set([1, 11, 26]);

/** What reading damaged contents throws, and a mistake of ours as well. */
export const isUnreadable = (error: unknown): boolean =>
  error instanceof RangeError || error instanceof SyntaxError || error instanceof TypeError;

/** DamagedIndex when the error comes from a damaged file, else the error itself. */
export function damageOr(error: unknown): unknown {
  if (isUnreadable(error)) return new DamagedIndex("contenu illisible", { cause: error });
  const code = error instanceof Error && "errcode" in error ? Number(error.errcode) & 0xff : -1;
  return DAMAGE_CODES.has(code) ? new DamagedIndex("fichier endommagé", { cause: error }) : error;
}

function open(path: string): DatabaseSync {
  try {
    return openSqlite(path);
  } catch (cause) {
    throw damageOr(cause);
  }
}

function prepare(database: DatabaseSync): void {
  database.exec("PRAGMA cache_size = -16000; PRAGMA temp_store = MEMORY;");
  const tables = database.prepare("SELECT count(*) AS n FROM sqlite_master").get() as { n: number };
  if (tables.n === 0) {
    database.exec(`BEGIN; ${SCHEMA} COMMIT;`);
    database.prepare("INSERT INTO meta VALUES ('version', ?)").run(INDEX_VERSION);
  }
  const version = database.prepare("SELECT value FROM meta WHERE key = 'version'").get() as
    | { value: string }
    | undefined;
  if (version?.value !== INDEX_VERSION) throw new DamagedIndex(`version ${version?.value ?? "inconnue"} de l'index`);
}

/** What is shown of a document, and where its words stand. */
export interface Texts {
  title: string;
  text: string;
  places: Uint8Array;
}

interface ShownRow {
  number: number;
  title: string;
  text: Uint8Array;
  places: Uint8Array;
}

/** SQLite's own way from UTF-8 to a string takes three times as long. */
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();

interface Row {
  number: number;
  title: string;
  flat: string;
  text: string;
}

const documentOf = ({ title, flat, text }: Row): FlatDocument => ({ ...JSON.parse(flat), title, text });

function storeOver(database: DatabaseSync): SearchStore {
  const insert = database.prepare("INSERT INTO document (number, title, text, places, flat) VALUES (?, ?, ?, ?, ?)");
  const deleteRow = database.prepare("DELETE FROM document WHERE number = ?");
  const addDead = database.prepare("INSERT OR IGNORE INTO dead VALUES (?)");
  const whole = database.prepare("SELECT number, title, flat, text FROM document WHERE number = ?");
  const shown = database.prepare(
    "SELECT number, title, CAST(text AS BLOB) AS text, places FROM document WHERE number IN (SELECT value FROM json_each(?))",
  );
  const after = database.prepare("SELECT number, title, flat, text FROM document WHERE number >= ? ORDER BY number");
  const version = database.prepare("PRAGMA data_version");
  const built = database.prepare("SELECT value FROM meta WHERE key = 'built'");
  return {
    database,
    transaction: (work) => inTransaction(database, work),
    snapshot(read) {
      database.exec("BEGIN");
      try {
        return read();
      } finally {
        database.exec("COMMIT");
      }
    },
    version: () => (version.get() as { data_version: number }).data_version,
    built: () => (built.get() as { value: string } | undefined)?.value ?? null,
    clear() {
      try {
        database.exec("DELETE FROM document; DELETE FROM dead; DELETE FROM image;");
        database.prepare("INSERT OR REPLACE INTO meta VALUES ('built', ?)").run(randomUUID());
      } catch (cause) {
        throw damageOr(cause);
      }
    },
    put(number, document, { places }) {
      insert.run(number, document.title, document.text, places, factsOf(document));
    },
    drop(number) {
      deleteRow.run(number);
      addDead.run(number);
    },
    read(number) {
      const row = whole.get(number) as Row | undefined;
      return row ? documentOf(row) : null;
    },
    texts(numbers) {
      const rows = shown.all(JSON.stringify(numbers)) as unknown as ShownRow[];
      return new Map(rows.map(({ number, title, text, places }) => [number, { title, text: textOf(text), places }]));
    },
    *since(from) {
      for (const row of after.iterate(from) as unknown as Iterable<Row>)
        yield { number: row.number, document: documentOf(row) };
    },
    dead: () => (database.prepare("SELECT number FROM dead").all() as { number: number }[]).map((row) => row.number),
    saveImage: (saved, size) => saveImage(database, saved, size),
    loadImage: () => loadImage(database),
    close: () => database.close(),
  };
}

const SQLITE_BUSY = 5;
/** As long as another process may need to build a large index afresh. */
const LONGEST_WAIT_MS = 5 * 60_000;

/** SQLite's own way to wait would hold up every search of this process. */
async function begin(database: DatabaseSync): Promise<void> {
  for (const since = Date.now(); ; await sleep(20)) {
    const mayWait = Date.now() - since < LONGEST_WAIT_MS;
    database.exec("PRAGMA busy_timeout = 0");
    try {
      return database.exec("BEGIN IMMEDIATE");
    } catch (error) {
      const busy = ((error as { errcode?: number }).errcode ?? 0) % 256 === SQLITE_BUSY;
      if (!busy || !mayWait) throw error;
    } finally {
      database.exec(`PRAGMA busy_timeout = ${BUSY_MS}`);
    }
  }
}

async function inTransaction(database: DatabaseSync, work: () => Promise<void>): Promise<void> {
  await begin(database);
  try {
    await work();
    database.exec("COMMIT");
  } catch (error) {
    rollBack(database);
    throw error;
  }
}

type Data = SavedMemory["arrays"][string] | string;
const ARRAYS = { Int32Array, Uint32Array, Uint16Array, Float32Array, Float64Array, Uint8Array };
type ArrayName = keyof typeof ARRAYS;

async function saveImage(database: DatabaseSync, saved: SavedMemory, size: number): Promise<void> {
  const write = database.prepare("INSERT OR REPLACE INTO image (name, kind, crc, data) VALUES (?, ?, ?, ?)");
  const entries: [string, Data][] = [
    ["words", saved.words],
    ["ids", saved.ids],
    ["labels", saved.labels],
    ["size", String(size)],
    ...Object.entries(saved.arrays).map(([name, data]): [string, Data] => [`arrays.${name}`, data]),
  ];
  for (const [name, data] of entries) {
    await breathe();
    const bytes = typeof data === "string" ? Buffer.from(data) : bytesOf(data);
    write.run(name, typeof data === "string" ? "text" : data.constructor.name, crc32(bytes), bytes);
  }
  database.exec("DELETE FROM dead");
}

const bytesOf = (data: Exclude<Data, string>) => new Uint8Array(data.buffer, data.byteOffset, data.byteLength);

function loadImage(database: DatabaseSync): { saved: SavedMemory; size: number } | null {
  const rows = database.prepare("SELECT name, kind, crc, data FROM image").iterate() as Iterable<{
    name: string;
    kind: string;
    crc: number;
    data: Uint8Array;
  }>;
  const read: Record<string, Data> = {};
  for (const { name, kind, crc, data } of rows) {
    if (crc32(data) !== crc) throw new DamagedIndex(`image endommagée (${name})`);
    read[name] = kind === "text" ? Buffer.from(data).toString("utf8") : arrayOf(kind as ArrayName, data);
  }
  if (read.size === undefined) return null;
  const arrays = Object.entries(read).filter(([name]) => name.startsWith("arrays."));
  const saved = {
    words: read.words,
    ids: read.ids,
    labels: read.labels,
    arrays: Object.fromEntries(arrays.map(([name, data]) => [name.slice("arrays.".length), data])),
  };
  return { saved: saved as unknown as SavedMemory, size: Number(read.size) };
}

/** A view when the bytes are aligned, else a copy. */
function arrayOf(kind: ArrayName, data: Uint8Array): Exclude<Data, string> {
  const Maker = ARRAYS[kind];
  const aligned = data.byteOffset % Maker.BYTES_PER_ELEMENT === 0;
  const bytes = aligned ? data : data.slice();
  return new Maker(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.byteLength / Maker.BYTES_PER_ELEMENT);
}
