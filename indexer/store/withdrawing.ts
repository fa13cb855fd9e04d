import type { Kysely } from "kysely";
import { DEPOSIT } from "../../offer/vocabulary.ts";
import { closeSightings, reopenSightings } from "./closing.ts";
import { sql } from "./kysely.ts";
import { chunks, type Db } from "./rows.ts";
import type { Database } from "./schema.ts";

/** A document that a person handed over, and what of it can be taken back or was. */
export interface Deposited {
  run: number;
  at: string;
  /** Open offers that stand by it: it was the last to show them, and no reading of a site ever found them. */
  offers: { id: string; title: string }[];
  /** Postings closed by taking it back. */
  withdrawn: number;
}

const TITLE = sql<string>`json_extract(sightings.offer, '$.title')`.as("title");

/** Postings that a deposit was the first and the last to show. */
const standingBy = (db: Db, runs: readonly number[]) =>
  db
    .selectFrom("sightings")
    .select(["id", "offer_id", "last_run", TITLE])
    .where("last_run", "in", runs)
    .where("closed_at", "is", null)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("events")
          .innerJoin("runs", "runs.id", "events.run_id")
          .select("events.id")
          .whereRef("events.offer_id", "=", "sightings.offer_id")
          .whereRef("events.source", "=", "sightings.source")
          .where("events.kind", "=", "opened")
          .where("runs.source", "=", DEPOSIT),
      ),
    )
    .orderBy("id");

export function withdrawingQueries(db: Kysely<Database>) {
  return {
    /** The latest first; those of which nothing stands and nothing was taken back are left out. */
    async deposits(limit: number): Promise<Deposited[]> {
      const runs = await db
        .selectFrom("runs")
        .select(["id", "started_at"])
        .where("source", "=", DEPOSIT)
        .orderBy("id", "desc")
        .limit(limit)
        .execute();
      const ids = runs.map(({ id }) => id);
      const standing = await standingBy(db, ids).execute();
      const withdrawn = await db.selectFrom("sightings").select("closed_run").where("closed_run", "in", ids).execute();
      return runs
        .map(({ id, started_at }) => ({
          run: id,
          at: started_at,
          offers: standing.filter((one) => one.last_run === id).map((one) => ({ id: one.offer_id, title: one.title })),
          withdrawn: withdrawn.filter((one) => one.closed_run === id).length,
        }))
        .filter(({ offers, withdrawn }) => offers.length + withdrawn > 0);
    },

    /** Takes a deposit back: its postings are closed under its own run, whose closings can be undone. Postings closed. */
    withdraw: (runId: number, now: string): Promise<number> =>
      db.transaction().execute(async (trx) => {
        const rows = await standingBy(trx, [runId]).execute();
        const quote = "dépôt retiré par l'exploitant";
        await closeSightings(
          trx,
          rows.map(({ id }) => ({ id, reason: "operator" as const, quote })),
          runId,
          now,
        );
        return rows.length;
      }),

    /** Handed over again, however old the document says it is. */
    handOverAgain: (ids: readonly string[], runId: number, now: string): Promise<void> =>
      db.transaction().execute(async (trx) => {
        for (const some of chunks(ids)) {
          const rows = await trx
            .selectFrom("sightings")
            .select(["id", "offer_id", "source"])
            .where("id", "in", some)
            .where("close_reason", "=", "operator")
            .execute();
          await reopenSightings(trx, rows, { at: now, runId });
        }
      }),
  };
}
