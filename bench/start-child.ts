/** From the command line to the first answer, in ms: `judge` with nothing to judge, `serve` on an empty house. */
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { median, pathOf } from "./child.ts";

const MAIN = pathOf("../main.ts");
const TRIES = 3;

async function judge(): Promise<number> {
  const from = performance.now();
  const run = spawn(process.execPath, [MAIN, "judge"], { stdio: ["ignore", "ignore", "inherit"] });
  await new Promise((done) => run.once("exit", done));
  return performance.now() - from;
}

async function serve(): Promise<number> {
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
    return took;
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

const times = { judgeMs: [] as number[], serveMs: [] as number[] };
for (let turn = 0; turn < TRIES; turn++) {
  times.judgeMs.push(await judge());
  times.serveMs.push(await serve());
}
console.log(JSON.stringify({ judgeMs: median(times.judgeMs), serveMs: median(times.serveMs) }));
