/** N raw offers, the real ones recombined, from RawOffer to searchable: normalise, judge, store, dedupe, index. Prints offers a second by stage. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSearch } from "../cli/search.ts";
import { readConfig } from "../config.ts";
import { readPage } from "../indexer/read-page.ts";
import { openStore } from "../indexer/store/open.ts";
import { createTwins } from "../indexer/twins.ts";
import type { RawOffer } from "../offer/raw-offer.ts";
import { profile } from "../profiles/chef-de-projet-ia.ts";
import { loadSource } from "../scrapers/registry.ts";
import { manyOffers } from "./offers.ts";

const count = Number(process.argv[2] ?? 5000);
const PAGE = 150;
const now = "2026-11-20T08:00:00.000Z";
const folder = await mkdtemp(join(tmpdir(), "vigie-bench-"));
const config = readConfig({ VIGIE_DATA: folder });
const store = openStore(config.databasePath);
const search = openSearch(config, store);
const twins = createTwins(store);
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
const { run } = await store.openRun(source.name, now, now);
const spent = { normalise: 0, store: 0, dedupe: 0, index: 0 };
/** Processor time, not the clock's: other work on the machine must not count. */
const cpuMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const timed = async <T>(stage: keyof typeof spent, work: () => T | Promise<T>): Promise<T> => {
  const from = cpuMs();
  const result = await work();
  spent[stage] += cpuMs() - from;
  return result;
};
const started = performance.now();
const startedCpu = cpuMs();
for (let from = 0; from < raws.length; from += PAGE) {
  const page = {
    key: `page ${from}`,
    request: { url: "https://exemple.invalid/list" },
    outcome: "ok" as const,
    error: null,
    findings: [],
    offers: raws.slice(from, from + PAGE),
    follow: [],
    tookMs: 0,
    archived: null,
    stops: false,
  };
  const commit = await timed("normalise", () => readPage(page, source, profile, run.id));
  await timed("store", () => store.commitPage(commit, source.name, now));
  await timed("dedupe", () => twins.settle(now));
  await timed("index", () => search.sync());
}
const seconds = (performance.now() - started) / 1000;
const perOffer = (cpuMs() - startedCpu) / count;
const found = await search.search({ q: "projet", limit: 20 });
const each = Object.fromEntries(Object.entries(spent).map(([stage, ms]) => [`${stage}CpuMs`, ms / count]));
console.log(
  JSON.stringify({
    offers: count,
    perSecond: count / seconds,
    cpuMs: perOffer,
    ...each,
    found: found.total,
    rssMb: process.memoryUsage().rss / 1e6,
  }),
);
await search.close();
await store.close();
await rm(folder, { recursive: true });
