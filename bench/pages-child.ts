/** Fetches, reads and archives N pages of the site at argv[2] with the pace lifted; prints pages a second. */
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../config.ts";
import { crawl, frontierItem, memoryFrontier } from "../scrapers/crawl.ts";
import { openArchive } from "../scrapers/fetch/archive.ts";
import { createFetcher } from "../scrapers/fetch/fetcher.ts";
import { createParser } from "../scrapers/parse.ts";
import { loadSources } from "../scrapers/registry.ts";
import { queryAt } from "../scrapers/source.ts";

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
  const query = queryAt(new Date().toISOString());
  const requests = Array.from({ length: to - from }, (_, i) => ({ url: `${url}/page/${from + i}`, label: "detail" }));
  let offers = 0;
  for await (const page of crawl({ ...source, ...{ start: () => requests, maxRequests: to } }, query, {
    fetcher,
    parser: { parse: (_ref, body) => parser.parse({ platform: "schema-org", employer: row }, body) },
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
const before = usage();
const offers = await run(100, 100 + pages);
const seconds = (performance.now() - started) / 1000;
const after = usage();
console.log(
  JSON.stringify({
    pages,
    offers,
    perSecond: pages / seconds,
    cpuMs: (after.cpuMs - before.cpuMs) / pages,
    rssMb: after.rssMb,
  }),
);
await parser.close();
await fetcher.close();
await archive.close();
await rm(folder, { recursive: true });

/** Of this process and the one that reads its pages, by /proc: CPU time in ms (ticks of 10 ms), resident memory in MB (pages of 4 KiB). */
function usage(): { cpuMs: number; rssMb: number } {
  const children = readFileSync(`/proc/self/task/${process.pid}/children`, "utf8").trim().split(" ").filter(Boolean);
  const all = ["self", ...children].map((pid) => readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]!.split(" "));
  const sum = (...fields: number[]) =>
    all.flatMap((one) => fields.map((at) => Number(one[at]))).reduce((a, b) => a + b);
  return { cpuMs: sum(11, 12) * 10, rssMb: (sum(21) * 4096) / 1e6 };
}
