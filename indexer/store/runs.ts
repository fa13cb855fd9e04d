import type { Kysely, Selectable } from "kysely";
import type { PageRequest } from "../../scrapers/source.ts";
import type { Db } from "./rows.ts";
import type { Database } from "./schema.ts";
import type { FrontierItem, Run, RunState, Tally } from "./store.ts";

export const toRun = (row: Selectable<Database["runs"]>): Run => ({
  id: row.id,
  source: row.source,
  startedAt: row.started_at,
  endedAt: row.ended_at,
  state: row.state,
  advertised: row.advertised,
  seen: row.seen,
  tally: JSON.parse(row.tally) as Tally,
  message: row.message,
  doubts: JSON.parse(row.doubts) as string[],
});

/** Adds counts of one tally to another; neither is changed. */
export function addTally(a: Tally, b: Tally): Tally {
  const sum: Tally = { ...a };
  for (const [name, count] of Object.entries(b)) sum[name] = (sum[name] ?? 0) + count;
  return sum;
}

async function endTooLate(db: Db, id: number, now: string): Promise<void> {
  await db
    .updateTable("runs")
    .set({ ended_at: now, state: "partial", message: "interrompue, reprise trop tard" })
    .where("id", "=", id)
    .execute();
  await db.deleteFrom("frontier").where("run_id", "=", id).execute();
}

async function newRun(db: Db, source: string, now: string): Promise<Run> {
  const values = { source, started_at: now, ended_at: null, state: "running", advertised: null } as const;
  return toRun(
    await db
      .insertInto("runs")
      .values({ ...values, seen: 0, tally: "{}", message: null, doubts: "[]" })
      .returningAll()
      .executeTakeFirstOrThrow(),
  );
}

export function runQueries(db: Kysely<Database>) {
  const byId = async (id: number): Promise<Run> =>
    toRun(await db.selectFrom("runs").selectAll().where("id", "=", id).executeTakeFirstOrThrow());

  return {
    run: byId,

    /** The run a crash left open, with its frontier, or a new one. A resumed run older than `staleBefore` is ended as partial. */
    openRun: (source: string, now: string, staleBefore: string): Promise<{ run: Run; resumed: boolean }> =>
      db.transaction().execute(async (trx) => {
        const left = await trx
          .selectFrom("runs")
          .selectAll()
          .where("source", "=", source)
          .where("ended_at", "is", null)
          .orderBy("id", "desc")
          .executeTakeFirst();
        if (left && left.started_at >= staleBefore) return { run: toRun(left), resumed: true };
        if (left) await endTooLate(trx, left.id, now);
        return { run: await newRun(trx, source, now), resumed: false };
      }),

    /** Ends a run and forgets its frontier. */
    async endRun(
      id: number,
      end: { at: string; state: RunState; message: string | null; tally: Tally; seen: number; doubts: string[] },
    ): Promise<Run> {
      await db.transaction().execute(async (trx) => {
        const row = await trx.selectFrom("runs").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
        await trx
          .updateTable("runs")
          .set({
            ended_at: end.at,
            state: end.state,
            message: end.message,
            seen: end.seen,
            doubts: JSON.stringify(end.doubts),
            tally: JSON.stringify(addTally(JSON.parse(row.tally), end.tally)),
          })
          .where("id", "=", id)
          .execute();
        await trx.deleteFrom("frontier").where("run_id", "=", id).execute();
      });
      return byId(id);
    },

    /** Newest first. */
    async lastRuns(source: string, limit: number): Promise<Run[]> {
      const rows = await db
        .selectFrom("runs")
        .selectAll()
        .where("source", "=", source)
        .where("ended_at", "is not", null)
        .orderBy("id", "desc")
        .limit(limit)
        .execute();
      return rows.map(toRun);
    },

    /** Newest first, of every source, those under way among them; with the closings each has made that still stand. */
    async latestRuns(limit: number): Promise<(Run & { closed: number; newest: boolean })[]> {
      const rows = await db.selectFrom("runs").selectAll().orderBy("id", "desc").limit(limit).execute();
      const closings = await db
        .selectFrom("sightings")
        .select(["closed_run", (row) => row.fn.countAll<number>().as("n")])
        .where("closed_run", "is not", null)
        .where(
          "closed_run",
          "in",
          rows.map((row) => row.id),
        )
        .groupBy("closed_run")
        .execute();
      const closed = new Map(closings.map((row) => [row.closed_run, row.n]));
      const newest = new Map(rows.toReversed().map((row) => [row.source, row.id]));
      return rows.map((row) => ({
        ...toRun(row),
        closed: closed.get(row.id) ?? 0,
        newest: newest.get(row.source) === row.id,
      }));
    },

    async addFrontier(runId: number, items: FrontierItem[]): Promise<void> {
      if (items.length === 0) return;
      await db
        .insertInto("frontier")
        .values(
          items.map((item) => ({
            run_id: runId,
            key: item.key,
            request: JSON.stringify(item.request),
            state: "pending" as const,
            outcome: null,
          })),
        )
        .onConflict((conflict) => conflict.columns(["run_id", "key"]).doNothing())
        .execute();
    },

    /** Oldest pending requests, those after a number. */
    async pendingFrontier(runId: number, limit: number, after = 0): Promise<(FrontierItem & { seq: number })[]> {
      const rows = await db
        .selectFrom("frontier")
        .select(["seq", "key", "request"])
        .where("run_id", "=", runId)
        .where("state", "=", "pending")
        .where("seq", ">", after)
        .orderBy("seq")
        .limit(limit)
        .execute();
      return rows.map(({ seq, key, request }) => ({ seq, key, request: JSON.parse(request) as PageRequest }));
    },

    async frontierCounts(runId: number): Promise<{ pending: number; done: number }> {
      const rows = await db
        .selectFrom("frontier")
        .select(["state", (count) => count.fn.countAll<number>().as("n")])
        .where("run_id", "=", runId)
        .groupBy("state")
        .execute();
      const of = (state: string) => rows.find((row) => row.state === state)?.n ?? 0;
      return { pending: of("pending"), done: of("done") };
    },
  };
}
