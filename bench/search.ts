import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createEmbedded } from "../indexer/search/embedded/embedded.ts";
import type { SearchDocument, SearchQuery } from "../indexer/search/engine.ts";
import { scan } from "../indexer/search/text.ts";
import { cpuMs } from "./child.ts";
import { manyOffers, randomFrom } from "./offers.ts";

/**
 * The embedded engine on offers of 2.7 kB made from real ones: `npm run bench:search -- --offers 100000`.
 * Each measure runs in a process of its own. One JSON line a figure: {name, value, unit}.
 */

const CONTRACTS = ["cdi", "cdd", "alternance", "stage"];
const REGIONS = ["Île-de-France", "Auvergne-Rhône-Alpes", "Hauts-de-France", "Occitanie"];
const QUERIES = 1000;
const BATCH = 500;
const MB = 1048576;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { offers: { type: "string", default: "20000" }, folder: { type: "string" } },
});
const count = Number(options.offers);
const [measure] = positionals;

const say = (name: string, value: number, unit: string) =>
  console.log(JSON.stringify({ name: `search/${name}`, value: Math.round(value * 100) / 100, unit }));

const pathIn = (folder: string) => join(folder, "search.db");

function* batches(): Generator<SearchDocument[]> {
  let batch: SearchDocument[] = [];
  for (const offer of manyOffers(count)) {
    batch.push({ offer, status: "open", family: null });
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

/** Offers a second, making the offers not counted. */
async function index(folder: string): Promise<void> {
  const engine = createEmbedded({ path: pathIn(folder) });
  let spent = 0;
  for (const batch of batches()) {
    const began = performance.now();
    await engine.upsert(batch);
    spent += performance.now() - began;
  }
  const began = performance.now();
  await engine.close();
  spent += performance.now() - began;
  writeFileSync(join(folder, "queries.json"), JSON.stringify(makeQueries()));
  say("offers", count, "offers");
  say("index", count / (spent / 1000), "offers/s");
  say("file", statSync(pathIn(folder)).size / MB, "MB");
}

/** From nothing to the first answer, module loading not counted. */
async function start(folder: string): Promise<void> {
  const began = performance.now();
  const engine = createEmbedded({ path: pathIn(folder) });
  await engine.search({ q: "chef de projet IA" });
  say("start", performance.now() - began, "ms");
  await engine.close();
}

/** 1,000 queries, each with every facet and highlights: 20 % one common word, 30 % two or three words, 20 % words with contract and region, 15 % two rarer words, 15 % beginnings of words. */
async function latency(folder: string): Promise<void> {
  const before = process.memoryUsage().rss;
  const queries = JSON.parse(readFileSync(join(folder, "queries.json"), "utf8")) as SearchQuery[];
  const engine = createEmbedded({ path: pathIn(folder) });
  await engine.search({ q: "chef" });
  const times: number[] = [];
  const used: number[] = [];
  let found = 0;
  for (const query of queries) {
    const began = performance.now();
    const usedBefore = cpuMs();
    found += (await engine.search(query)).total;
    times.push(performance.now() - began);
    used.push(cpuMs() - usedBefore);
  }
  say("p50", percentile(times, 0.5), "ms");
  say("p95", percentile(times, 0.95), "ms");
  say("p99", percentile(times, 0.99), "ms");
  say("max", percentile(times, 1), "ms");
  say("p50-cpu", percentile(used, 0.5), "CPU ms");
  say("p99-cpu", percentile(used, 0.99), "CPU ms");
  say("found", found / queries.length, "offers/query");
  say("resident", process.memoryUsage().rss / MB, "MB");
  say("resident-bare", before / MB, "MB");
  await engine.close();
}

function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

function makeQueries(): SearchQuery[] {
  const random = randomFrom(7);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const { common, rarer, any } = vocabulary();
  const several = () => Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(common)).join(" ");
  return Array.from({ length: QUERIES }, (_, at): SearchQuery => {
    const share = (at * 37) % 100;
    if (share < 20) return { q: pick(common) };
    if (share < 50) return { q: several() };
    if (share < 70) return { q: pick(common), contract: [pick(CONTRACTS)], place: pick(REGIONS) };
    if (share < 85) return { q: `${pick(rarer)} ${pick(rarer)}` };
    return { q: `${pick(any).slice(0, 2 + Math.floor(random() * 4))}*` };
  });
}

/** Words of a text as written, in small letters; stop words are not asked for. */
function writtenWords(text: string): Set<string> {
  const words = new Set<string>();
  scan(text, ({ skip }, start, end) => {
    if (!skip) words.add(text.slice(start, end).toLowerCase());
  });
  return words;
}

/** Words of the texts: in more than a fifth of them, in 1 to 8 %, and all. */
function vocabulary() {
  const sample = 1000;
  const frequency = new Map<string, number>();
  for (const offer of manyOffers(sample, 99)) {
    const text = `${offer.title} ${offer.descriptionText}`;
    for (const word of writtenWords(text)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  const between = (low: number, high: number) =>
    [...frequency].filter(([, n]) => n >= low * sample && n < high * sample).map(([word]) => word);
  return {
    common: between(0.2, 1.1),
    rarer: between(0.01, 0.08),
    any: between(0.003, 1.1).filter((word) => word.length > 4),
  };
}

function child(name: string, folder: string): Promise<void> {
  const file = fileURLToPath(import.meta.url);
  const run = spawn(process.execPath, [file, name, "--offers", String(count), "--folder", folder], {
    stdio: "inherit",
  });
  return new Promise((done, fail) =>
    run.once("exit", (code) => (code === 0 ? done() : fail(new Error(`${name}: ${code}`)))),
  );
}

const MEASURES: Record<string, (folder: string) => Promise<void>> = { index, start, latency };

if (measure) await MEASURES[measure]!(options.folder!);
else {
  const folder = mkdtempSync(join(tmpdir(), "vigie-bench-"));
  try {
    for (const name of Object.keys(MEASURES)) await child(name, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
