import type { Kysely } from "kysely";
import { weekStart } from "../../offer/week.ts";
import { sql } from "./kysely.ts";
import { toRun } from "./runs.ts";
import type { Database } from "./schema.ts";
import type { SourceHealth } from "./store.ts";

const WEEK = 7 * 86_400_000;
const WEEKS = 8;

/** Postings seen by week, oldest first. A week counts its best run: several runs see the same postings. */
function weeksOf(runs: readonly { started_at: string; seen: number }[], now: string): number[] {
  const weeks = new Array<number>(WEEKS).fill(0);
  for (const run of runs) {
    const week = WEEKS - 1 - Math.floor((Date.parse(now) - Date.parse(run.started_at)) / WEEK);
    if (week >= 0 && week < WEEKS) weeks[week] = Math.max(weeks[week]!, run.seen);
  }
  return weeks;
}

export function healthQueries(db: Kysely<Database>) {
  const offerCounts = createOfferCounts(db);

  /** Newest run of each source, or of one; only those in this state, where one is asked for. */
  const newestRuns = (only: string | null, state?: "whole") =>
    db
      .selectFrom("runs")
      .selectAll()
      .where("id", "in", (sub) =>
        sub
          .selectFrom("runs")
          .select((row) => row.fn.max("id").as("id"))
          .$if(state !== undefined, (query) => query.where("state", "=", state!))
          .$if(only !== null, (query) => query.where("source", "=", only!))
          .groupBy("source"),
      )
      .execute();

  const recentRuns = (only: string | null, now: string) =>
    db
      .selectFrom("runs")
      .select(["source", "started_at", "seen"])
      .where("started_at", ">=", new Date(Date.parse(now) - WEEKS * WEEK).toISOString())
      .$if(only !== null, (query) => query.where("source", "=", only!))
      .execute();

  /** Offers, not postings: a site may announce one twice. Grouped first, they are counted from an index alone. */
  const openBySource = (only: string | null) =>
    db
      .selectFrom((sub) =>
        sub
          .selectFrom("sightings")
          .select(["source", "offer_id"])
          .where("closed_at", "is", null)
          .$if(only !== null, (query) => query.where("source", "=", only!))
          .groupBy(["offer_id", "source"])
          .as("held"),
      )
      .select(["held.source", (row) => row.fn.countAll<number>().as("n")])
      .groupBy("held.source")
      .execute();

  /** Open offers that have postings at one source alone. */
  const exclusiveBySource = (only: string | null) =>
    db
      .selectFrom((sub) =>
        sub
          .selectFrom("sightings")
          .select([
            (row) => row.fn.min("source").as("source"),
            (row) => row.fn.max("source").as("other"),
            sql<number>`max(closed_at is null)`.as("open"),
          ])
          .$if(only !== null, (query) =>
            query.where("offer_id", "in", (own) =>
              own.selectFrom("sightings").select("offer_id").where("source", "=", only!),
            ),
          )
          .groupBy("offer_id")
          .as("offer"),
      )
      .select(["offer.source", (row) => row.fn.sum<number>("offer.open").as("n")])
      .whereRef("offer.source", "=", "offer.other")
      .groupBy("offer.source")
      .execute();

  /** Every source that was ever read, in five questions however many there are. */
  const healthOf = async (only: string | null, now: string): Promise<Map<string, SourceHealth>> => {
    const [last, whole, recent, open, exclusive] = await Promise.all([
      newestRuns(only),
      newestRuns(only, "whole"),
      recentRuns(only, now),
      openBySource(only),
      exclusiveBySource(only),
    ]);
    const names = new Set([...last, ...open].map((row) => row.source));
    const runs = new Map(last.map((row) => [row.source, toRun(row)]));
    const successes = new Map(whole.map((row) => [row.source, row.ended_at]));
    const counts = (rows: { source: string; n: number }[]) => new Map(rows.map((row) => [row.source, row.n]));
    const [opened, alone] = [counts(open), counts(exclusive)];
    const weeks = Map.groupBy(recent, (row) => row.source);
    return new Map(
      [...names].map((name) => {
        const run = runs.get(name);
        const health: SourceHealth = {
          ...neverRead(name),
          ...(run && {
            state: run.state === "whole" ? "ok" : run.state,
            lastRunAt: run.startedAt,
            message: run.message,
            advertised: run.advertised,
            seen: run.seen,
          }),
          lastSuccessAt: successes.get(name) ?? null,
          openOffers: opened.get(name) ?? 0,
          yield: weeksOf(weeks.get(name) ?? [], now),
          exclusive: alone.get(name) ?? 0,
        };
        return [name, health];
      }),
    );
  };

  return {
    /** Health of one source as its runs and postings show it. */
    sourceHealth: async (name: string, now: string): Promise<SourceHealth> =>
      (await healthOf(name, now)).get(name) ?? neverRead(name),

    /** Health of every source that the store has heard of, by name. */
    allHealth: (now: string): Promise<Map<string, SourceHealth>> => healthOf(null, now),

    /** Counts for the front page and /metrics. */
    async stats(now: string): Promise<Stats> {
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
      return {
        ...(await offerCounts(now)),
        lastRunAt: lastRun?.ended_at ?? null,
        outbox: Object.fromEntries(waiting.map((row) => [row.consumer, row.n])),
      };
    },
  };
}

type OfferCounts = Omit<Stats, "lastRunAt" | "outbox">;

/** Every page shows them, and they read all offers: counted anew when something happened to one, and every hour. */
function createOfferCounts(db: Kysely<Database>): (now: string) => Promise<OfferCounts> {
  let last: { key: string; counts: OfferCounts } | null = null;
  return async (now) => {
    const newest = await db
      .selectFrom("events")
      .select((row) => row.fn.max("id").as("id"))
      .executeTakeFirst();
    const key = `${newest?.id} ${now.slice(0, 13)}`;
    if (last?.key !== key) last = { key, counts: await countOffers(db, now) };
    return last.counts;
  };
}

async function countOffers(db: Kysely<Database>, now: string): Promise<OfferCounts> {
  const rows = await db
    .selectFrom("offers")
    .select(["status", "verdict", (row) => row.fn.countAll<number>().as("n")])
    .groupBy(["status", "verdict"])
    .execute();
  const sum = (keep: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(keep).reduce((total, row) => total + row.n, 0);
  const concerned = db.selectFrom("offers").where("status", "=", "open").where("verdict", "!=", "no");
  const fresh = await concerned
    .select((row) => row.fn.countAll<number>().as("n"))
    .where("first_seen_at", ">=", weekStart(now))
    .executeTakeFirstOrThrow();
  const employers = await concerned.select(sql<number>`count(distinct employer)`.as("n")).executeTakeFirstOrThrow();
  const sightings = await db
    .selectFrom("sightings")
    .select((row) => row.fn.countAll<number>().as("n"))
    .executeTakeFirstOrThrow();
  return {
    open: sum((row) => row.status === "open"),
    core: sum((row) => row.status === "open" && row.verdict === "core"),
    adjacent: sum((row) => row.status === "open" && row.verdict === "adjacent"),
    closed: sum((row) => row.status === "closed"),
    newThisWeek: fresh.n,
    sightings: sightings.n,
    employers: employers.n,
  };
}

/** A source that the store never heard of. */
export const neverRead = (name: string): SourceHealth => ({
  name,
  state: "never",
  lastRunAt: null,
  lastSuccessAt: null,
  message: null,
  openOffers: 0,
  advertised: null,
  seen: null,
  yield: new Array<number>(WEEKS).fill(0),
  exclusive: 0,
});

export interface Stats {
  open: number;
  core: number;
  adjacent: number;
  closed: number;
  /** Open core or adjacent offers first seen this week (offer/week.ts). */
  newThisWeek: number;
  sightings: number;
  employers: number;
  lastRunAt: string | null;
  /** Changes each index has not taken in yet. */
  outbox: Record<string, number>;
}
