import type { Kysely } from "kysely";
import { sql } from "kysely";
import { toRun } from "./runs.ts";
import type { Database } from "./schema.ts";
import type { SourceHealth } from "./store.ts";

const WEEK = 7 * 86_400_000;
const WEEKS = 8;

export function healthQueries(db: Kysely<Database>) {
  const yieldOf = async (source: string, now: string): Promise<number[]> => {
    const since = new Date(Date.parse(now) - WEEKS * WEEK).toISOString();
    const runs = await db
      .selectFrom("runs")
      .select(["started_at", "seen"])
      .where("source", "=", source)
      .where("started_at", ">=", since)
      .execute();
    const weeks = new Array<number>(WEEKS).fill(0);
    for (const run of runs) {
      const week = WEEKS - 1 - Math.floor((Date.parse(now) - Date.parse(run.started_at)) / WEEK);
      if (week >= 0 && week < WEEKS) weeks[week] = Math.max(weeks[week]!, run.seen);
    }
    return weeks;
  };

  const health = async (name: string, now: string): Promise<SourceHealth> => {
    const last = await db
      .selectFrom("runs")
      .selectAll()
      .where("source", "=", name)
      .orderBy("id", "desc")
      .executeTakeFirst();
    const success = await db
      .selectFrom("runs")
      .select("ended_at")
      .where("source", "=", name)
      .where("state", "=", "whole")
      .orderBy("id", "desc")
      .executeTakeFirst();
    const open = await db
      .selectFrom("sightings")
      .select((row) => row.fn.countAll<number>().as("n"))
      .where("source", "=", name)
      .where("closed_at", "is", null)
      .executeTakeFirstOrThrow();
    const exclusive = await db
      .selectFrom("sightings as one")
      .select((row) => row.fn.countAll<number>().as("n"))
      .where("one.source", "=", name)
      .where("one.closed_at", "is", null)
      .where((not) =>
        not.not(
          not.exists(
            not
              .selectFrom("sightings as other")
              .select("other.id")
              .whereRef("other.offer_id", "=", "one.offer_id")
              .whereRef("other.source", "!=", "one.source"),
          ),
        ),
      )
      .executeTakeFirstOrThrow();
    const run = last ? toRun(last) : null;
    return {
      name,
      state: !run ? "never" : run.state === "whole" ? "ok" : run.state,
      lastRunAt: run?.startedAt ?? null,
      lastSuccessAt: success?.ended_at ?? null,
      outcome: null,
      message: run?.message ?? null,
      openOffers: open.n,
      advertised: run?.advertised ?? null,
      seen: run?.seen ?? null,
      yield: await yieldOf(name, now),
      exclusive: exclusive.n,
    };
  };

  return {
    /** Health of one source as its runs and postings show it. */
    sourceHealth: health,

    /** Counts for the front page and /metrics. */
    async stats(now: string): Promise<Stats> {
      const weekAgo = new Date(Date.parse(now) - WEEK).toISOString();
      const rows = await db
        .selectFrom("offers")
        .select(["status", "verdict", (row) => row.fn.countAll<number>().as("n")])
        .groupBy(["status", "verdict"])
        .execute();
      const sum = (keep: (row: (typeof rows)[number]) => boolean) =>
        rows.filter(keep).reduce((total, row) => total + row.n, 0);
      const fresh = await db
        .selectFrom("offers")
        .select((row) => row.fn.countAll<number>().as("n"))
        .where("status", "=", "open")
        .where("verdict", "!=", "no")
        .where("first_seen_at", ">=", weekAgo)
        .executeTakeFirstOrThrow();
      const sightings = await db
        .selectFrom("sightings")
        .select((row) => row.fn.countAll<number>().as("n"))
        .executeTakeFirstOrThrow();
      const lastRun = await db
        .selectFrom("runs")
        .select("ended_at")
        .where("ended_at", "is not", null)
        .orderBy("ended_at", "desc")
        .executeTakeFirst();
      const waiting = await db
        .selectFrom("outbox")
        .select(["consumer", (row) => row.fn.countAll<number>().as("n")])
        .groupBy("consumer")
        .execute();
      const employers = await db
        .selectFrom("offers")
        .select(sql<number>`count(distinct employer)`.as("n"))
        .where("status", "=", "open")
        .where("verdict", "!=", "no")
        .executeTakeFirstOrThrow();
      return {
        open: sum((row) => row.status === "open"),
        core: sum((row) => row.status === "open" && row.verdict === "core"),
        adjacent: sum((row) => row.status === "open" && row.verdict === "adjacent"),
        closed: sum((row) => row.status === "closed"),
        newThisWeek: fresh.n,
        sightings: sightings.n,
        employers: employers.n,
        lastRunAt: lastRun?.ended_at ?? null,
        outbox: Object.fromEntries(waiting.map((row) => [row.consumer, row.n])),
      };
    },
  };
}

export interface Stats {
  open: number;
  core: number;
  adjacent: number;
  closed: number;
  /** Open core or adjacent offers first seen in the last seven days. */
  newThisWeek: number;
  sightings: number;
  employers: number;
  lastRunAt: string | null;
  /** Changes each index has not taken in yet. */
  outbox: Record<string, number>;
}
