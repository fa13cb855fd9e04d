import type { Kysely } from "kysely";
import type { CloseReason } from "../../offer/vocabulary.ts";
import { addEvents, chunks, type Db, type EventInput, refreshOffers } from "./rows.ts";
import type { Database } from "./schema.ts";

/** A run may close at most this share of a source's open postings (and always up to `CAP_FLOOR`): 18,387 offers once vanished behind an empty feed. */
export const CAP_SHARE = 0.3;
const CAP_FLOOR = 10;
/** Whole runs in a row that must miss a posting before it is closed. */
const MISSES = 2;

interface Closing {
  id: string;
  reason: CloseReason;
  /** The site's own sentence, or ours. */
  quote: string;
}

/** Closes postings softly: text, date and reason stay. Offers whose last door closes are closed, with an event. */
export async function closeSightings(
  db: Db,
  closings: readonly Closing[],
  runId: number | null,
  now: string,
): Promise<void> {
  for (const some of chunks(closings, 200)) {
    const rows = await db
      .selectFrom("sightings")
      .select(["id", "offer_id", "source"])
      .where(
        "id",
        "in",
        some.map((one) => one.id),
      )
      .where("closed_at", "is", null)
      .execute();
    const byId = new Map(some.map((one) => [one.id, one]));
    for (const row of rows) {
      await db
        .updateTable("sightings")
        .set({ closed_at: now, close_reason: byId.get(row.id)!.reason, closed_run: runId })
        .where("id", "=", row.id)
        .execute();
    }
    await refreshOffers(
      db,
      rows.map((row) => row.offer_id),
      now,
    );
    const closed = new Set(
      (
        await db
          .selectFrom("offers")
          .select("id")
          .where(
            "id",
            "in",
            rows.map((row) => row.offer_id),
          )
          .where("status", "=", "closed")
          .execute()
      ).map((row) => row.id),
    );
    await addEvents(
      db,
      rows
        .filter((row) => closed.has(row.offer_id))
        .map((row) => {
          const { reason, quote } = byId.get(row.id)!;
          return {
            at: now,
            offerId: row.offer_id,
            kind: "closed" as const,
            source: row.source,
            runId,
            detail: { reason, quote },
          };
        }),
    );
  }
}

/** Opens postings again because a person says so: nobody has read their pages. */
export async function reopenSightings(
  db: Db,
  rows: readonly { id: string; offer_id: string; source: string }[],
  event: Pick<EventInput, "at" | "runId" | "detail">,
): Promise<void> {
  for (const some of chunks(rows)) {
    await db
      .updateTable("sightings")
      .set({ closed_at: null, close_reason: null, closed_run: null, missed: 0 })
      .where(
        "id",
        "in",
        some.map((row) => row.id),
      )
      .execute();
    await addEvents(
      db,
      some.map((row) => ({ ...event, offerId: row.offer_id, kind: "reopened" as const, source: row.source })),
    );
  }
  await refreshOffers(
    db,
    rows.map((row) => row.offer_id),
    event.at,
  );
}

/** In the tally of a run that a person vouched for. */
export const CONFIRMED = "confirmed/by-operator";

/** Once a run, however often it is asked. */
async function countMisses(db: Db, source: string, runId: number): Promise<void> {
  await db
    .updateTable("sightings")
    .set((row) => ({ missed: row("missed", "+", 1), missed_run: runId }))
    .where("source", "=", source)
    .where("closed_at", "is", null)
    .where("last_run", "<", runId)
    .where((row) => row.or([row("missed_run", "is", null), row("missed_run", "<", runId)]))
    .execute();
}

async function isNewest(db: Db, run: { id: number; source: string }): Promise<boolean> {
  const later = await db
    .selectFrom("runs")
    .select("id")
    .where("source", "=", run.source)
    .where("id", ">", run.id)
    .executeTakeFirst();
  return later === undefined;
}

/** Open postings of a source that enough whole runs in a row have missed. */
async function missedTwice(db: Db, source: string): Promise<Closing[]> {
  const due = await db
    .selectFrom("sightings")
    .select(["id", "missed"])
    .where("source", "=", source)
    .where("closed_at", "is", null)
    .where("missed", ">=", MISSES)
    .execute();
  return due.map(({ id, missed }) => ({ id, reason: "missed-twice", quote: `absente de ${missed} relevés complets` }));
}

export function closingQueries(db: Kysely<Database>) {
  return {
    /**
     * After a whole run of a source that lists everything: postings it missed count one miss more; those at two are closed.
     * Above the cap nothing is closed and the number of would-be closings is returned as `refused`. Asked twice for one run
     * (a crash fell before its end was written), it counts its misses once.
     */
    closeMissing: (source: string, runId: number, now: string): Promise<{ closed: number; refused: number }> =>
      db.transaction().execute(async (trx) => {
        await countMisses(trx, source, runId);
        const open = await trx
          .selectFrom("sightings")
          .select((row) => row.fn.countAll<number>().as("n"))
          .where("source", "=", source)
          .where("closed_at", "is", null)
          .executeTakeFirstOrThrow();
        const due = await missedTwice(trx, source);
        if (due.length > Math.max(CAP_FLOOR, open.n * CAP_SHARE)) return { closed: 0, refused: due.length };
        await closeSightings(trx, due, runId, now);
        return { closed: due.length, refused: 0 };
      }),

    /**
     * A person looked at the site and says that a doubted run is true: it becomes a whole one and the new measure of what is
     * usual, its misses count (`complete`: does the source list everything?), and no cap holds back what two runs have
     * missed. Closed under that run, so that it can be undone. null: it was not doubted, or a later run has looked since.
     */
    confirmRun: (runId: number, complete: boolean, now: string): Promise<number | null> =>
      db.transaction().execute(async (trx) => {
        const run = await trx.selectFrom("runs").selectAll().where("id", "=", runId).executeTakeFirst();
        if (run?.state !== "suspect" || !(await isNewest(trx, run))) return null;
        const tally = JSON.stringify({ ...JSON.parse(run.tally), [CONFIRMED]: 1 });
        await trx.updateTable("runs").set({ state: "whole", tally }).where("id", "=", runId).execute();
        if (!complete) return 0;
        await countMisses(trx, run.source, runId);
        const due = await missedTwice(trx, run.source);
        await closeSightings(trx, due, runId, now);
        return due.length;
      }),

    /** Closes the postings whose own last day is past. `today` is a day in Europe/Paris. */
    closeExpired: (today: string, now: string): Promise<number> =>
      db.transaction().execute(async (trx) => {
        const offers = await trx
          .selectFrom("offers")
          .select("id")
          .where("status", "=", "open")
          .where("valid_through", "<", today)
          .execute();
        let closed = 0;
        for (const some of chunks(offers)) {
          const rows = await trx
            .selectFrom("sightings")
            .select(["id", "offer"])
            .where(
              "offer_id",
              "in",
              some.map((row) => row.id),
            )
            .where("closed_at", "is", null)
            .execute();
          const due = rows
            .map((row) => ({
              id: row.id,
              end: (JSON.parse(row.offer) as { validThrough: string | null }).validThrough,
            }))
            .filter((row) => row.end !== null && row.end < today);
          await closeSightings(
            trx,
            due.map((row) => ({ id: row.id, reason: "expired" as const, quote: `valable jusqu'au ${row.end}` })),
            null,
            now,
          );
          closed += due.length;
        }
        return closed;
      }),

    /** Takes back every closing of one run. */
    undoClosings: (runId: number, now: string): Promise<number> =>
      db.transaction().execute(async (trx) => {
        const rows = await trx
          .selectFrom("sightings")
          .select(["id", "offer_id", "source"])
          .where("closed_run", "=", runId)
          .where("closed_at", "is not", null)
          .execute();
        await reopenSightings(trx, rows, { at: now, runId, detail: { undo: runId } });
        return rows.length;
      }),
  };
}
