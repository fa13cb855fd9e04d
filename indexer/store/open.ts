import { openSqlite } from "../sqlite.ts";
import { closingQueries } from "./closing.ts";
import { decidingQueries } from "./deciding.ts";
import { sqliteDialect } from "./dialect.ts";
import { healthQueries } from "./health.ts";
import { Kysely } from "./kysely.ts";
import { listingQueries } from "./listing.ts";
import { memoryQueries } from "./memory.ts";
import { mergingQueries } from "./merging.ts";
import { migrate } from "./migrations.ts";
import { offerQueries } from "./offers.ts";
import { pageQueries } from "./pages.ts";
import { partingQueries } from "./parting.ts";
import { createRecent } from "./recent.ts";
import { runQueries } from "./runs.ts";
import type { Database } from "./schema.ts";
import { verifyingQueries } from "./verifying.ts";
import { withdrawingQueries } from "./withdrawing.ts";

/** Opens the store at a path (or `:memory:`), brought to its newest shape. The only way in. */
export function openStore(path: string) {
  const database = openSqlite(path);
  migrate(database);
  const db = new Kysely<Database>({ dialect: sqliteDialect(database) });
  const recent = createRecent();
  return {
    /** For the rooms above that keep their own queries (digest, recruiters). */
    db,
    ...runQueries(db),
    ...pageQueries(db, recent),
    ...closingQueries(db),
    ...mergingQueries(db, recent),
    ...partingQueries(db),
    ...decidingQueries(db),
    ...offerQueries(db, recent),
    ...listingQueries(db),
    ...healthQueries(db),
    ...memoryQueries(db),
    ...verifyingQueries(db),
    ...withdrawingQueries(db),
    close: (): Promise<void> => db.destroy(),
  };
}

export type Store = ReturnType<typeof openStore>;
