/**
 * N raw offers, the real ones recombined, from RawOffer to searchable: normalise, judge, store, dedupe, index. Prints what
 * each stage costs when a few pages go through alone, and offers a second when four sources are collected at once, as the
 * product does (offers are read by threads that have started).
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSearch } from "../cli/house/engines.ts";
import { readConfig } from "../config.ts";
import { commitOf, type Read } from "../indexer/commit.ts";
import { createOfferReaders } from "../indexer/offer-readers.ts";
import { readOffers } from "../indexer/read-offers.ts";
import { openStore } from "../indexer/store/open.ts";
import { createTwins } from "../indexer/twins.ts";
import type { RawOffer } from "../offer/raw-offer.ts";
import { profile } from "../profiles/chef-de-projet-ia.ts";
import { loadSource } from "../scrapers/registry.ts";
import { cpuMs } from "./child.ts";
import { manyOffers } from "./offers.ts";

const count = Number(process.argv[2] ?? 5000);
const PAGE = 150;
const AT_ONCE = 4;
const MOST_ALONE = 3000;
const now = "2026-11-20T08:00:00.000Z";
const source = await loadSource("francetravail");

const raws: RawOffer[] = [...manyOffers(count)].map((offer, n) => ({
  source: "francetravail",
  ref: `R${n}`,
  url: `https://exemple.invalid/${n}`,
  title: offer.title,
  company: offer.employer.name,
  place: offer.places[0]?.text ?? "Lyon",
  contract: "CDI",
  salary: "Annuel de 45000.0 Euros à 55000.0 Euros sur 12.0 mois",
  postedAt: "2026-11-10T08:00:00Z",
  description: offer.descriptionText,
  seenAt: now,
}));
const pages = Array.from({ length: Math.ceil(count / PAGE) }, (_, at) => ({
  key: `page ${at}`,
  request: { url: "https://exemple.invalid/list" },
  outcome: "ok" as const,
  error: null,
  findings: [],
  offers: raws.slice(at * PAGE, (at + 1) * PAGE),
  follow: [],
  tookMs: 0,
  archived: null,
  stops: false,
}));
type BenchPage = (typeof pages)[number];

/** A house of its own: where its pages go after they were read. */
async function openRooms() {
  const folder = await mkdtemp(join(tmpdir(), "vigie-bench-"));
  const config = readConfig({ VIGIE_DATA: folder });
  const store = openStore(config.databasePath);
  const search = openSearch(config, store, () => {});
  const twins = createTwins(store);
  const { run } = await store.openRun(source.name, now, now);
  return {
    search,
    stages: {
      store: (page: BenchPage, reads: readonly Read[]) =>
        store.commitPage(commitOf(page, reads, run.id), source.name, now),
      dedupe: () => twins.settle(now),
      index: () => search.sync(),
    },
    async close() {
      await search.close();
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Processor time of each stage, a page after the other in one thread. */
async function stageCosts() {
  const { stages, close } = await openRooms();
  const spent = { normalise: 0, store: 0, dedupe: 0, index: 0 };
  const timed = async <T>(stage: keyof typeof spent, work: () => T | Promise<T>): Promise<T> => {
    const from = cpuMs();
    const result = await work();
    spent[stage] += cpuMs() - from;
    return result;
  };
  const some = pages.slice(0, Math.ceil(MOST_ALONE / PAGE));
  for (const page of some) {
    const reads = await timed("normalise", () => readOffers(page.offers, source, profile));
    await timed("store", () => stages.store(page, reads));
    await timed("dedupe", stages.dedupe);
    await timed("index", stages.index);
  }
  await close();
  const offers = some.reduce((sum, page) => sum + page.offers.length, 0);
  return Object.fromEntries(Object.entries(spent).map(([stage, ms]) => [`${stage}CpuMs`, ms / offers]));
}

async function throughput() {
  const { search, stages, close } = await openRooms();
  const readers = createOfferReaders(profile);
  await Promise.all([1, 2, 3, 4].map(() => readers.read(raws.slice(0, 50), source)));
  const waiting = [...pages];
  const started = performance.now();
  const startedCpu = cpuMs();
  const lane = async () => {
    for (let page = waiting.shift(); page; page = waiting.shift()) {
      await stages.store(page, await readers.read(page.offers, source));
      await stages.dedupe();
      await stages.index();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  const seconds = (performance.now() - started) / 1000;
  const cpu = (cpuMs() - startedCpu) / count;
  const found = await search.search({ q: "projet", limit: 20 });
  await readers.close();
  await close();
  return { perSecond: count / seconds, cpuMs: cpu, found: found.total, rssMb: process.memoryUsage().rss / 1e6 };
}

console.log(JSON.stringify({ offers: count, ...(await stageCosts()), ...(await throughput()) }));
