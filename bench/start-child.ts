/** From the command line to the first answer, in ms: `judge` with nothing to judge, `serve` on an empty house. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { median, pathOf } from "./child.ts";

const MAIN = pathOf("../bin/vigie.js");
const TRIES = 3;

async function judge(): Promise<number> {
  const from = performance.now();
  const run = spawn(process.execPath, [MAIN, "judge"], { stdio: ["ignore", "ignore", "inherit"] });
  await new Promise((done) => run.once("exit", done));
  return performance.now() - from;
}

interface Start {
  ms: number;
  cpuMs: number | null;
}

async function serve(): Promise<Start> {
  const folder = await mkdtemp(join(tmpdir(), "vigie-bench-"));
  const from = performance.now();
  const run = spawn(process.execPath, [MAIN, "serve"], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, PORT: "0", VIGIE_DATA: folder },
  });
  const ended = new Promise((done) => run.once("exit", done));
  try {
    const took = await firstAnswer(run.stderr, from);
    if (took === null) throw new Error("serve never said its address");
    return { ms: took, cpuMs: cpuOf(run.pid) };
  } finally {
    run.kill();
    await ended;
    await rm(folder, { recursive: true, force: true });
  }
}

async function firstAnswer(stderr: NodeJS.ReadableStream, from: number): Promise<number | null> {
  for await (const line of createInterface({ input: stderr })) {
    const [url] = /http:\/\/\S+/.exec(line) ?? [];
    if (!url) continue;
    while (
      !(await fetch(`${url}/api/v1/offers`)
        .then((answer) => answer.ok)
        .catch(() => false))
    )
      await sleep(5);
    return performance.now() - from;
  }
  return null;
}

/** Processor time of another process in ms, from Linux's own books (ticks of 10 ms); null elsewhere. */
function cpuOf(pid: number | undefined): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]!.split(" ");
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return null;
  }
}

const judged: number[] = [];
const served: Start[] = [];
for (let turn = 0; turn < TRIES; turn++) {
  judged.push(await judge());
  served.push(await serve());
}
const cpu = served.flatMap(({ cpuMs }) => (cpuMs === null ? [] : [cpuMs]));
console.log(
  JSON.stringify({
    judgeMs: median(judged),
    serveMs: median(served.map(({ ms }) => ms)),
    ...(cpu.length > 0 && { serveCpuMs: median(cpu) }),
  }),
);
