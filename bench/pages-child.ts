/** Fetches, reads and archives N pages of the site at argv[2] with the pace lifted; prints pages a second. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../config.ts";
import { crawl, frontierItem, memoryFrontier } from "../scrapers/crawl.ts";
import { openArchive } from "../scrapers/fetch/archive.ts";
import { createFetcher } from "../scrapers/fetch/fetcher.ts";
import { createParser } from "../scrapers/parse.ts";
import { loadSources } from "../scrapers/registry.ts";

const [, , url, count] = process.argv as [string, string, string, string];
const pages = Number(count);
const folder = await mkdtemp(join(tmpdir(), "vigie-bench-"));
const archive = openArchive(folder, { days: 1 });
const fetcher = createFetcher({
  config: readConfig({ VIGIE_CONTACT: "bench@example.org", VIGIE_DATA: folder }),
  archive,
  pace: false,
  perHost: 16,
  allowLoopback: true,
});
const parser = createParser();
const row = {
  name: "bench-site",
  title: "Banc d'essai",
  platform: "schema-org",
  parameters: { start: `${url}/`, pattern: "/page/" },
};
const source = (await loadSources({ rows: [row] })).get("bench-site");
if (!source) throw new Error("no source");
const run = async (from: number, to: number) => {
  const frontier = memoryFrontier();
  const query = {
    terms: [],
    romeCodes: [],
    since: null,
    now: new Date().toISOString(),
    settings: {},
    known: () => false,
  };
  const requests = Array.from({ length: to - from }, (_, i) => ({ url: `${url}/page/${from + i}`, label: "detail" }));
  let offers = 0;
  for await (const page of crawl({ ...source, ...{ start: () => requests, maxRequests: to } }, query, {
    fetcher,
    parser: { parse: (_ref, body, how) => parser.parse({ platform: "schema-org", employer: row }, body, how) },
    frontier,
    concurrency: 16,
  })) {
    offers += page.offers.length;
    await frontier.add(page.follow.map(frontierItem));
  }
  return offers;
};
await run(0, 100);
const started = performance.now();
const cpu = process.cpuUsage();
const offers = await run(100, 100 + pages);
const seconds = (performance.now() - started) / 1000;
const used = process.cpuUsage(cpu);
console.log(
  JSON.stringify({
    pages,
    offers,
    perSecond: pages / seconds,
    cpuMs: (used.user + used.system) / 1000 / pages,
    rssMb: process.memoryUsage().rss / 1e6,
  }),
);
await parser.close();
await fetcher.close();
await archive.close();
await rm(folder, { recursive: true });
