import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import type { Dialect } from "kysely";
import { SqliteDialect } from "./kysely.ts";

const KEPT_STATEMENTS = 500;
const NOTHING = "SELECT NULL LIMIT 0";

/** Kysely speaks better-sqlite3; this lends node:sqlite that voice, and keeps prepared statements. */
export function sqliteDialect(database: DatabaseSync): Dialect {
  const prepared = new Map<string, StatementSync>();
  const statement = (sql: string): StatementSync => {
    const known = prepared.get(sql);
    if (known) return known;
    if (prepared.size >= KEPT_STATEMENTS) prepared.clear();
    const fresh = database.prepare(sql);
    prepared.set(sql, fresh);
    return fresh;
  };
  return new SqliteDialect({
    database: {
      close: () => database.close(),
      prepare(sql) {
        // Where the disk is full SQLite has rolled back by itself: asked again, it would hide why.
        const made = statement(sql === "rollback" && !database.isTransaction ? NOTHING : sql);
        return {
          reader: made.columns().length > 0,
          all: (values) => made.all(...(values as SQLInputValue[])),
          run: (values) => made.run(...(values as SQLInputValue[])),
          iterate: (values) => made.iterate(...(values as SQLInputValue[])),
        };
      },
    },
  });
}
