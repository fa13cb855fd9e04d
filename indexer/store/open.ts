import { closingQueries } from "./closing.ts";
import { healthQueries } from "./health.ts";
import { Kysely } from "./kysely.ts";
import { listingQueries } from "./listing.ts";
import { memoryQueries } from "./memory.ts";
import { mergingQueries } from "./merging.ts";
import { migrate } from "./migrations.ts";
import { offerQueries } from "./offers.ts";
import { pageQueries } from "./pages.ts";
import { runQueries } from "./runs.ts";
import type { Database } from "./schema.ts";
import { openSqlite, sqliteDialect } from "./sqlite.ts";
import { verifyingQueries } from "./verifying.ts";

/** Opens the store at a path (or `:memory:`), brought to its newest shape. The only way in. */
export function openStore(path: string) {
  const database = openSqlite(path);
  migrate(database);
  const db = new Kysely<Database>({ dialect: sqliteDialect(database) });
  return {
    /** For the rooms above that keep their own queries (digest, recruiters). */
    db,
    ...runQueries(db),
    ...pageQueries(db),
    ...closingQueries(db),
    ...mergingQueries(db),
    ...offerQueries(db),
    ...listingQueries(db),
    ...healthQueries(db),
    ...memoryQueries(db),
    ...verifyingQueries(db),
    close: (): Promise<void> => db.destroy(),
  };
}

export type Store = ReturnType<typeof openStore>;
