import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** How long SQLite waits, and its thread with it, for the lock of another process. */
export const BUSY_MS = 10_000;

/** Opens a SQLite file (or `:memory:`). WAL: a crash keeps every committed transaction, readers never wait for the writer. */
export function openSqlite(path: string, options: { readonly?: boolean } = {}): DatabaseSync {
  if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
  const database = new DatabaseSync(path, { readOnly: options.readonly ?? false, timeout: BUSY_MS });
  if (!options.readonly) {
    // A posting's text is some three kilobytes: larger pages cut few of them in pieces (for a new file only).
    database.exec("PRAGMA page_size = 8192");
    useWal(database);
    // A page of a site is some two megabytes here: they are moved into the file ten at a time, each move waits for the disk.
    database.exec(
      "PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -16000; PRAGMA wal_autocheckpoint = 4000;",
    );
  }
  return database;
}

/** What a failure left of a transaction. Where the disk is full SQLite has rolled back by itself: asked again, it would hide why. */
export function rollBack(database: DatabaseSync): void {
  if (database.isTransaction) database.exec("ROLLBACK");
}

const SQLITE_FULL = 13;

/** As SQLite says it, or the system; whatever was said over it. */
export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, errcode = 0, cause } = error as Error & { code?: string; errcode?: number };
  return code === "ENOSPC" || (code === "ERR_SQLITE_ERROR" && (errcode & 0xff) === SQLITE_FULL) || isDiskFull(cause);
}

const SQLITE_BUSY = 5;
const TURNS = 200;

/** Two processes that make one file at the same instant refuse each other this switch, whatever the time-out: they take turns. */
function useWal(database: DatabaseSync): void {
  for (let turn = 1; ; turn += 1) {
    try {
      database.exec("PRAGMA journal_mode = WAL");
      return;
    } catch (error) {
      if (turn === TURNS || (error as { errcode?: number }).errcode !== SQLITE_BUSY) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}
