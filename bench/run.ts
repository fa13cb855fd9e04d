/**
 * `npm run bench`: every measure in a process of its own, in turns with its peer where there is one.
 * `--json` one line a figure, `--only <name>`, `--quick` for small sizes.
 */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { child, cpuMs, type Line, median, middle, pathOf, server } from "./child.ts";
import { REAL_TEXTS } from "./offers.ts";

interface Figure {
  name: string;
  value: number;
  unit: string;
  /** The same figure of the peer, measured in the same run. */
  peer?: number;
  /** How many times better than the peer. */
  ratio?: number;
  /** What was asked for, in words. */
  goal?: string;
}

const { values: options } = parseArgs({
  options: { json: { type: "boolean" }, quick: { type: "boolean" }, only: { type: "string" } },
});
const size = (full: number, quick: number): number => (options.quick ? quick : full);
const note = (text: string): void => void process.stderr.write(`${text}\n`);

const BENCHES: Record<string, () => Promise<Figure[]>> = { pages, pipeline, search, dedupe, role, start };

async function pages(): Promise<Figure[]> {
  const site = await server("site.ts");
  const ours: Line[] = [];
  const theirs: Line[] = [];
  const peer = hasPeers("@crawlee/cheerio");
  try {
    for (let turn = 0; turn < size(3, 1); turn++) {
      ours.push(...(await child("pages-child.ts", site.said.url, size(2000, 400))));
      if (peer) theirs.push(...(await child("peers/crawlee.js", site.said.url, size(500, 150))));
    }
  } finally {
    site.stop();
  }
  return [
    beside("pages/rate", "pages/s", ours, theirs, "perSecond", "more", "≥ 400, ≥ 5 × Crawlee"),
    beside("pages/cpu", "ms/page", ours, theirs, "cpuMs", "less", "≤ 2"),
    beside("pages/resident", "MB", ours, theirs, "rssMb", "less"),
  ];
}

async function pipeline(): Promise<Figure[]> {
  const [line] = await child("pipeline-child.ts", size(30_000, 1500));
  const stages = ["normalise", "store", "dedupe", "index"].map((stage) =>
    plain(`pipeline/${stage}`, line!, `${stage}CpuMs`, "CPU ms/offer"),
  );
  return [
    plain("pipeline/rate", line!, "perSecond", "offers/s", "≥ 2 000"),
    plain("pipeline/cpu", line!, "cpuMs", "CPU ms/offer", "≤ 0.5"),
    ...stages,
  ];
}

async function search(): Promise<Figure[]> {
  const goals: Record<string, string> = {
    "search/p50": "≤ 4",
    "search/p99": "≤ 80",
    "search/start": "≤ 1 000",
    "search/resident": "≤ 350",
  };
  const lines = (await child("search.ts", "--offers", size(100_000, 5000))) as unknown as Figure[];
  return lines.map((figure) => ({ ...figure, ...(goals[figure.name] && { goal: goals[figure.name] }) }));
}

async function dedupe(): Promise<Figure[]> {
  const ours = await child("dedupe-child.ts", size(100_000, 5000));
  const theirs = await child("peers-minhash.ts", size(100_000, 5000));
  const goal = options.quick ? undefined : "≤ 10";
  return [
    beside("dedupe/all", "s", ours, theirs, "seconds", "less", goal),
    beside("dedupe/all-cpu", "CPU s", ours, theirs, "cpuSeconds", "less"),
    beside("dedupe/twins", "pairs", ours, theirs, "twins", "more"),
    plain("dedupe/one-more", ours[0]!, "oneMoreMs", "ms", "≤ 2"),
  ];
}

async function role(): Promise<Figure[]> {
  const lines = await child("role-child.ts", size(10_000, 2000));
  return [
    plain("role/rate", lines[0]!, "perSecond", "offers/s", "≥ 5 000"),
    plain("role/cpu", lines[0]!, "cpuMs", "CPU ms/offer", "≤ 0.2"),
  ];
}

async function start(): Promise<Figure[]> {
  const [line] = await child("start-child.ts");
  const cpu = line!.serveCpuMs === undefined ? [] : [plain("start/serve-cpu", line!, "serveCpuMs", "CPU ms")];
  return [
    plain("start/judge", line!, "judgeMs", "ms"),
    plain("start/serve", line!, "serveMs", "ms", "≤ 1 000"),
    ...cpu,
  ];
}

const round = (value: number): number => Number(value.toPrecision(4));

const plain = (name: string, line: Line, member: string, unit: string, goal?: string): Figure => ({
  name,
  value: round(line[member]!),
  unit,
  ...(goal && { goal }),
});

function beside(
  name: string,
  unit: string,
  ours: readonly Line[],
  theirs: readonly Line[],
  member: string,
  better: "more" | "less",
  goal?: string,
): Figure {
  const value = middle(ours, member);
  const figure: Figure = { name, value: round(value), unit, ...(goal && { goal }) };
  if (theirs.length === 0) return figure;
  const peer = middle(theirs, member);
  return { ...figure, peer: round(peer), ratio: round(better === "more" ? value / peer : peer / value) };
}

function hasPeers(name: string): boolean {
  if (existsSync(pathOf(`peers/node_modules/${name}`))) return true;
  note(`PEER SKIPPED: ${name} is not installed (npm i --prefix bench/peers)`);
  return false;
}

/**
 * A fixed piece of work outside the compiler's reach, in CPU ms: says how disturbed the machine was (about 50 when it is quiet).
 * A loop of ours would not do: the same one takes 35 or 170 ms, by what the compiler made of it that time.
 */
function calibration(): Figure {
  const bytes = Buffer.alloc(64 << 20, 7);
  const times = Array.from({ length: 5 }, () => {
    const from = cpuMs();
    createHash("sha256").update(bytes).digest();
    return cpuMs() - from;
  });
  return { name: "machine/sha256-64MB", value: round(median(times)), unit: "CPU ms" };
}

function show(figure: Figure): void {
  if (options.json) {
    const { name, value, unit, peer, ratio } = figure;
    console.log(JSON.stringify({ name, value, unit, peer, ratio }));
    return;
  }
  const peer = figure.ratio === undefined ? "" : `peer ${figure.peer}, ratio ${figure.ratio}`;
  const goal = figure.goal === undefined ? "" : `goal ${figure.goal}`;
  console.log(
    `${figure.name.padEnd(24)}${String(figure.value).padStart(10)} ${figure.unit.padEnd(18)}${peer.padEnd(34)}${goal}`,
  );
}

const chosen = options.only ? [options.only] : Object.keys(BENCHES);
const unknown = chosen.find((name) => !Object.hasOwn(BENCHES, name));
if (unknown !== undefined) {
  note(`no bench is called ${unknown}; there are: ${Object.keys(BENCHES).join(", ")}`);
  process.exit(2);
}
note(`${availableParallelism()} cores, load ${loadavg()[0]!.toFixed(1)}, Node ${process.version}`);
if (!REAL_TEXTS) note("GENERATED TEXTS: the shared data is not here, offers are made of a few invented words");
show(calibration());
for (const name of chosen) for (const figure of await BENCHES[name]!()) show(figure);
