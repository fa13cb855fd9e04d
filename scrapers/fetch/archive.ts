import { createHash, randomUUID } from "node:crypto";
import {
  closeSync,
  createReadStream,
  createWriteStream,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { readdir, readFile, rename, rm, rmdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { constants, gunzip as gunzipWithin, zstdCompress, zstdCompressSync, zstdDecompress } from "node:zlib";
import type { Page } from "../source.ts";
import type { PageArchive } from "./fetcher.ts";
import { linesOf } from "./lines.ts";
import { makePage } from "./page.ts";
import { withoutSecrets } from "./secrets.ts";

/** Every page that was read, so that a mended source can read the past again without the network. */
export interface Archive extends PageArchive {
  /** Pages of a source as they were read, oldest first; those whose body is gone are left out. */
  pages(source: string, options?: { from?: string }): AsyncIterable<Page>;
  /** Names of the sources it holds pages of. */
  sources(): Promise<Set<string>>;
  /** Forgets what is older than the retention, counted back from `now` (ISO instant). */
  prune(now: string): Promise<{ entries: number; blobs: number }>;
  close(): Promise<void>;
}

interface Entry {
  source: string;
  url: string;
  request: { url: string; method: string; bodyHash?: string; label?: string; context?: unknown; partial?: unknown };
  status: number;
  headers: Record<string, string>;
  fetchedAt: string;
  blob: string;
}

const compress = promisify(zstdCompress);
/** The lightest level: half the time of the default for a few more bytes; and one piece for a usual page. */
const LIGHT = { params: { [constants.ZSTD_c_compressionLevel]: 1 }, chunkSize: 64 * 1024 };
/** Only a body longer than this is worth the thread pool. */
const LONG_BODY = 512 * 1024;
const decompress = promisify(zstdDecompress);
const gunzip = promisify(gunzipWithin);
const DAY_MS = 86_400_000;
/** A blob younger than this may still be waiting for its line in the journal. */
const FRESH_MS = 3_600_000;
const MAX_BODY = 256 * 1024 * 1024;
const HASH = /^[0-9a-f]{64}$/;
/** What `parse` may want to know; cookies and the rest are not kept. */
const KEPT_HEADERS = [
  "content-type",
  "content-language",
  "content-range",
  "date",
  "etag",
  "last-modified",
  "link",
  "x-total-count",
];

/**
 * Folder of blobs named by the SHA-256 of their content (`ab/cdef….zst`, or `.gz` as the site sent it) and one journal a
 * month (`journal-2026-11.jsonl`), of which a torn last line is ignored. Secrets in addresses are left out.
 */
export function openArchive(folder: string, options: { days: number }): Archive {
  const journals = new Map<string, number>();
  let tail: Promise<unknown> = Promise.resolve();
  /** One writer at a time: lines are never mixed, and pruning never races with a line. */
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = tail.then(work);
    tail = turn.catch(() => undefined);
    return turn;
  };
  const closeJournals = async () => {
    for (const journal of journals.values()) closeSync(journal);
    journals.clear();
  };

  return {
    async write(page, source, gzip) {
      const hash = createHash("sha256").update(page.body).digest("hex");
      await writeBlob(folder, hash, page.body, gzip ?? null);
      await inTurn(async () => appendLine(folder, journals, entryOf(page, source, hash)));
      return hash;
    },
    read: (hash) => readBlob(folder, hash),
    async *pages(source, { from } = {}) {
      await tail;
      for (const journal of await journalsOf(folder)) {
        for await (const entry of entriesOf(join(folder, journal), source)) {
          if (from && entry.fetchedAt < from) continue;
          const body = await readBlob(folder, entry.blob);
          if (body) yield pageOf(entry, body);
        }
      }
    },
    async sources() {
      await tail;
      const names = new Set<string>();
      for (const journal of await journalsOf(folder))
        for await (const { source } of entriesOf(join(folder, journal))) names.add(source);
      return names;
    },
    prune: (now) =>
      inTurn(async () => {
        await closeJournals();
        const limit = new Date(Date.parse(now) - options.days * DAY_MS).toISOString();
        const { kept, dropped } = await pruneJournals(folder, limit);
        return { entries: dropped, blobs: await pruneBlobs(folder, kept, Date.parse(now) - FRESH_MS) };
      }),
    close: () => inTurn(closeJournals),
  };
}

type Packing = "zst" | "gz";

const blobPath = (folder: string, hash: string, packing: Packing) =>
  join(folder, hash.slice(0, 2), `${hash.slice(2)}.${packing}`);

/** As the site packed it where it did: to pack the page again would be the dearest part of reading it. */
async function writeBlob(folder: string, hash: string, body: Buffer, gzip: Buffer | null): Promise<void> {
  const path = blobPath(folder, hash, gzip ? "gz" : "zst");
  if (isThere(path)) return;
  // At once rather than through the thread pool, which takes three times the work for a page of usual size.
  const packed = gzip ?? (body.length > LONG_BODY ? await compress(body, LIGHT) : zstdCompressSync(body, LIGHT));
  const draft = `${path}.${randomUUID()}.tmp`;
  writeDraft(draft, packed);
  // A blob is whole or absent.
  renameSync(draft, path);
}

/** A blob that is named again is fresh again: it may be pruned while its new line waits. */
function isThere(path: string): boolean {
  const now = new Date();
  try {
    utimesSync(path, now, now);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return false;
  }
}

/** The shelf is made when it turns out to be missing: 256 times in the life of an archive. */
function writeDraft(path: string, packed: Buffer): void {
  try {
    writeFileSync(path, packed);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, packed);
  }
}

/** null when the blob is unknown or damaged: the page is then read again from its site. */
async function readBlob(folder: string, hash: string): Promise<Buffer | null> {
  if (!HASH.test(hash)) return null;
  const unpack = { zst: decompress, gz: gunzip };
  for (const packing of ["zst", "gz"] as const) {
    try {
      return await unpack[packing](await readFile(blobPath(folder, hash, packing)), { maxOutputLength: MAX_BODY });
    } catch {
      // Absent or damaged: perhaps it is there in the other packing.
    }
  }
  return null;
}

function entryOf(page: Page, source: string, blob: string): Entry {
  const { method = "GET", url, body, label, context, partial } = page.request;
  const bodyHash = body ? createHash("sha256").update(body).digest("hex") : undefined;
  const headers = Object.fromEntries(
    KEPT_HEADERS.flatMap((name) => (page.headers[name] ? [[name, page.headers[name]]] : [])),
  );
  return {
    source,
    url: withoutSecrets(page.url),
    request: { url: withoutSecrets(url), method, bodyHash, label, context, partial },
    status: page.status,
    headers,
    fetchedAt: page.fetchedAt,
    blob,
  };
}

function pageOf(entry: Entry, body: Buffer): Page {
  const { method, url, label, context, partial } = entry.request;
  const request = { url, method, label, context, partial } as Page["request"];
  const { status, headers, fetchedAt } = entry;
  return makePage({ url: entry.url, status, headers, body, fetchedAt, request });
}

function appendLine(folder: string, journals: Map<string, number>, entry: Entry): void {
  const month = entry.fetchedAt.slice(0, 7);
  const journal = journals.get(month) ?? openJournal(join(folder, `journal-${month}.jsonl`));
  journals.set(month, journal);
  writeSync(journal, `${JSON.stringify(entry)}\n`);
}

/** A crash may have left half a line: the next one starts on a line of its own. */
function openJournal(path: string): number {
  const journal = openSync(path, "a+");
  const { size } = fstatSync(journal);
  const last = Buffer.alloc(1);
  if (size > 0) readSync(journal, last, 0, 1, size - 1);
  if (size > 0 && last[0] !== 10) writeSync(journal, "\n");
  return journal;
}

async function journalsOf(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  return (await readdir(folder)).filter((file) => /^journal-\d{4}-\d{2}\.jsonl$/.test(file)).sort();
}

/** Entries of a journal, or of one source in it: its name comes first, so that the lines of others need not be read. */
async function* entriesOf(path: string, source?: string): AsyncGenerator<Entry> {
  const start = source === undefined ? "{" : `{"source":${JSON.stringify(source)},`;
  for await (const line of linesOf(createReadStream(path))) {
    if (!line.startsWith(start)) continue;
    const entry = entryIn(line);
    if (entry) yield entry;
  }
}

function entryIn(line: string): Entry | null {
  try {
    const entry = JSON.parse(line) as Entry;
    return typeof entry?.blob === "string" && typeof entry.fetchedAt === "string" && entry.request ? entry : null;
  } catch {
    return null;
  }
}

async function pruneJournals(folder: string, limit: string): Promise<{ kept: Set<string>; dropped: number }> {
  const kept = new Set<string>();
  let dropped = 0;
  for (const journal of await journalsOf(folder)) {
    const path = join(folder, journal);
    const own = { kept: 0, dropped: 0 };
    /** The lines that stay; one at a time, for a month of a large house is some hundred megabytes. */
    const staying = async function* () {
      for await (const entry of entriesOf(path)) {
        own[entry.fetchedAt < limit ? "dropped" : "kept"]++;
        if (entry.fetchedAt < limit) continue;
        kept.add(entry.blob);
        yield `${JSON.stringify(entry)}\n`;
      }
    };
    await pipeline(Readable.from(staying()), createWriteStream(`${path}.tmp`));
    dropped += own.dropped;
    if (own.dropped > 0) await rename(`${path}.tmp`, path);
    else await rm(`${path}.tmp`);
    if (own.kept === 0) await rm(path);
  }
  return { kept, dropped };
}

async function pruneBlobs(folder: string, kept: Set<string>, olderThan: number): Promise<number> {
  let removed = 0;
  if (!existsSync(folder)) return removed;
  for (const shelf of (await readdir(folder)).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
    for (const file of await readdir(join(folder, shelf))) {
      const path = join(folder, shelf, file);
      if (kept.has(shelf + file.replace(/\.(?:zst|gz)$/, ""))) continue;
      // Looked at and taken away in one breath: nobody can name it in between.
      if (statSync(path).mtimeMs > olderThan) continue;
      rmSync(path);
      removed++;
    }
    // Fails, as it should, while the shelf still holds something.
    await rmdir(join(folder, shelf)).catch(() => undefined);
  }
  return removed;
}
