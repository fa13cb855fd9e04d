import type { Kysely } from "kysely";
import type { EmployerRow } from "../../scrapers/source.ts";
import { closeSightings } from "./closing.ts";
import type { Database } from "./schema.ts";

export function memoryQueries(db: Kysely<Database>) {
  return {
    /**
     * Small durable values by key. Of the fetch room: validators of pages, robots.txt, hosts that asked to wait, mails read. Of the
     * house: the secret of its links, permissions, the school's lists, its editions, the letter's hour. Expired ones are as good as absent.
     */
    memory: {
      async get(key: string): Promise<string | null> {
        const row = await db
          .selectFrom("memory")
          .select(["value", "expires_at"])
          .where("key", "=", key)
          .executeTakeFirst();
        return row && (row.expires_at === null || row.expires_at > new Date().toISOString()) ? row.value : null;
      },
      async set(key: string, value: string, expiresAt?: string): Promise<void> {
        const expires_at = expiresAt ?? null;
        await db
          .insertInto("memory")
          .values({ key, value, expires_at })
          .onConflict((conflict) => conflict.column("key").doUpdateSet({ value, expires_at }))
          .execute();
      },
      /** Takes expired values out of the file: a page that left its site would keep its validators for ever. How many. */
      async forgetExpired(): Promise<number> {
        const now = new Date().toISOString();
        return Number((await db.deleteFrom("memory").where("expires_at", "<=", now).executeTakeFirst()).numDeletedRows);
      },
      /** The value of the key: this one when there was none. Of several who ask at once all get the first one's. */
      async getOrSet(key: string, value: string): Promise<string> {
        await db
          .insertInto("memory")
          .values({ key, value, expires_at: null })
          .onConflict((conflict) => conflict.column("key").doNothing())
          .execute();
        return (await db.selectFrom("memory").select("value").where("key", "=", key).executeTakeFirstOrThrow()).value;
      },
    },

    /** Employers that the operator added. */
    async addedEmployers(): Promise<EmployerRow[]> {
      return (await db.selectFrom("employers").select("row").orderBy("added_at").execute()).map(
        (row) => JSON.parse(row.row) as EmployerRow,
      );
    },

    async addEmployer(row: EmployerRow, now: string): Promise<void> {
      const text = JSON.stringify(row);
      await db
        .insertInto("employers")
        .values({ name: row.name, row: text, added_at: now })
        .onConflict((conflict) => conflict.column("name").doUpdateSet({ row: text }))
        .execute();
    },

    /** Takes an added employer out again and closes what it still had open, in one transaction. Postings closed; null: not there. */
    removeEmployer: (name: string, now: string): Promise<number | null> =>
      db.transaction().execute(async (trx) => {
        const { numDeletedRows } = await trx.deleteFrom("employers").where("name", "=", name).executeTakeFirst();
        if (numDeletedRows === 0n) return null;
        const open = await trx
          .selectFrom("sightings")
          .select("id")
          .where("source", "=", name)
          .where("closed_at", "is", null)
          .execute();
        const quote = "source retirée par l'exploitant";
        await closeSightings(
          trx,
          open.map(({ id }) => ({ id, reason: "operator" as const, quote })),
          null,
          now,
        );
        return open.length;
      }),
  };
}
