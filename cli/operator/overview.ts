import type { Operator, Overview } from "../../api/operator.ts";
import { createReturns } from "../../digest/refusals.ts";
import type { House } from "../house/house.ts";
import { offersById } from "../house/offers-by-id.ts";
import { type Motion, whyQuiet } from "./motion.ts";

const LAST_RUNS = 30;
const LAST_RETURNS = 20;
const LAST_PARTED = 50;

/** How the house fares, and what puts it right. */
export function overviewAnswers(
  house: House,
  motion: Motion,
): Pick<Operator, "overview" | "collect" | "undoClosings" | "confirmRun" | "rejoin" | "rejoinDay" | "reindex"> {
  return {
    overview: () => overviewOf(house),
    async collect(name) {
      const source = house.sources.get(name);
      if (!source) return "unknown";
      const why = whyQuiet(house, motion, source);
      if (why) return { asleep: why };
      if (motion.state().collecting) return "busy";
      motion.collect([source]);
      return "started";
    },
    async undoClosings(runId) {
      const reopened = await house.store.undoClosings(runId, house.now());
      await house.indexer.syncSearch();
      return reopened;
    },
    confirmRun: (runId) => confirmRun(house, runId),
    rejoin: (one, other) => rejoin(house, one, other),
    async rejoinDay(day) {
      const told = await house.store.rejoinDay(day);
      await house.indexer.twins.settle(house.now());
      await house.indexer.syncSearch();
      return told;
    },
    reindex: async () =>
      (await house.search.rebuild()).map(({ engine, upserted, error }) => ({ engine, offers: upserted, error })),
  };
}

async function overviewOf(house: House): Promise<Overview> {
  const [runs, drifts, stats] = await Promise.all([
    house.store.latestRuns(LAST_RUNS),
    house.search.drift(),
    house.store.stats(house.now()),
  ]);
  const engines = drifts.map(({ engine, store, index, missing, extra, error }) => ({
    name: engine,
    waiting: stats.outbox[engine] ?? 0,
    store,
    index,
    missing: missing.length,
    extra: extra.length,
    error,
  }));
  const returned = await createReturns({ store: house.store, now: house.now }).latest(LAST_RETURNS);
  const parted = await partedOffers(house);
  return { runs, engines, returned, parted, answering: house.search.state() };
}

async function partedOffers({ store }: House): Promise<Overview["parted"]> {
  const parted = await store.partedOffers(LAST_PARTED);
  const known = await offersById(
    store,
    parted.flatMap(({ offers }) => offers),
  );
  return parted.map(({ at, offers }) => ({
    at,
    offers: offers.map((id) => ({
      id,
      title: known.get(id)?.title ?? id,
      employer: known.get(id)?.employer.name ?? null,
    })),
  }));
}

/** Postings closed; null when the run is not, or no longer, in doubt. */
export async function confirmRun(house: House, runId: number): Promise<number | null> {
  const { source } = await house.store.run(runId).catch(() => ({ source: "" }));
  const closed = await house.store.confirmRun(runId, house.sources.get(source)?.complete ?? false, house.now());
  await house.indexer.syncSearch();
  return closed;
}

async function rejoin(
  { store, indexer, now }: House,
  one: string,
  other: string,
): Promise<"joined" | "apart" | "unknown"> {
  if (!(await store.rejoin(one, other))) return "unknown";
  await indexer.twins.settle(now());
  await indexer.syncSearch();
  const [mine, theirs] = await Promise.all([store.offer(one), store.offer(other)]);
  return mine?.offer.id === theirs?.offer.id ? "joined" : "apart";
}
