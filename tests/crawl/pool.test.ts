import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test as nodeTest } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { type Executor, startProcess, startThread } from "../../scrapers/executor.ts";
import { createPool, Lost } from "../../scrapers/pool.ts";

const executorFile = new URL("../../scrapers/executor.ts", import.meta.url);
const EXECUTOR = JSON.stringify(executorFile.href);
const small = { memoryMb: 64, reads: [executorFile] };

/** Doubles a number; a word makes it load, hang, fail or end. */
const WORKER = `
import { parentPort } from "node:worker_threads";
import { serveParent } from ${EXECUTOR};
const hear = ({ n, word }) => {
  if (word === "endless loading") for (;;);
  say({ loaded: "sums" });
  if (word === "hang") for (;;);
  if (word === "throw") throw new Error("broken");
  if (word === "die") process.kill(process.pid, "SIGABRT");
  if (word === "end") process.exit(0);
  say({ sum: 2 * n });
};
if (parentPort) parentPort.on("message", hear);
const say = parentPort ? (said) => parentPort.postMessage(said) : serveParent(hear);
`;
type Job = { n: number; word?: string; secret?: () => void };
type Said = { sum: number };
type Options = { size?: number; atHand?: number; loadMs?: number };

const folder = mkdtempSync(join(tmpdir(), "vigie-pool-"));
after(() => rmSync(folder, { recursive: true }));
const file = pathToFileURL(join(folder, "sums.mjs"));
writeFileSync(file, WORKER);
const EXECUTORS = {
  thread: () => startThread(file, {}),
  process: () => startProcess(file, small),
};
function poolOf(start: () => Executor, options: Options) {
  return createPool<Job, Said, number>({
    start,
    size: 1,
    limitMs: 1000,
    needs: () => "sums",
    hearing: () => (said) => {
      if (said.sum === 26) throw new Error("thirteen");
      return said.sum;
    },
    ...options,
  });
}
const why =
  (wanted: Lost["why"], isUntouched = false) =>
  (error: unknown) => {
    assert.ok(error instanceof Lost, String(error));
    assert.deepEqual({ why: error.why, isUntouched: error.isUntouched }, { why: wanted, isUntouched });
    return true;
  };
const sleepAll = (ms: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

for (const [name, start] of Object.entries(EXECUTORS)) {
  const pool = (options: Options = {}) => poolOf(start, options);
  const fatal = name === "thread" ? "throw" : "die";
  const test = (title: string, work: () => Promise<void>) => nodeTest(`${name}: ${title}`, work);

  test("who hangs or kills its executor is lost alone, whatever else that one has at hand", async () => {
    for (const options of [{}, { atHand: 2 }, { size: 2, atHand: 2 }]) {
      const sums = pool(options);
      const words = [undefined, "hang", undefined, fatal, undefined, "end", undefined];
      const settled = await Promise.allSettled(words.map((word, n) => sums.run({ n, word })));
      assert.deepEqual(
        settled.map((one) => (one.status === "fulfilled" ? one.value : (one.reason as Lost).why)),
        [0, "slow", 4, "crashed", 8, "ended", 12],
      );
      await sums.close();
    }
  });

  test("an answer that came in time counts, however long our own process was busy", async () => {
    const sums = pool({ atHand: 2 });
    assert.equal(await sums.run({ n: 1 }), 2);
    // Clocks come before answers in the round that follows.
    await new Promise((later) => setImmediate(later));
    const all = [2, 3, 4, 5].map((n) => sums.run({ n }));
    sleepAll(2000);
    assert.deepEqual(await Promise.all(all), [4, 6, 8, 10]);
    await sums.close();
  });

  test("loading has a limit of its own, and what it stops was never touched", async () => {
    const sums = pool({ loadMs: 700 });
    await assert.rejects(sums.run({ n: 1, word: "endless loading" }), (error: unknown) => {
      assert.equal((error as Lost).limitMs, 700);
      return why("slow", true)(error);
    });
    assert.equal(await sums.run({ n: 2 }), 4);
    await assert.rejects(sums.run({ n: 3, word: "hang" }), (error: unknown) => {
      assert.equal((error as Lost).limitMs, 1000);
      return why("slow")(error);
    });
    await sums.close();
  });

  test("what cannot cross, or is not understood, fails alone", async () => {
    const sums = pool();
    await assert.rejects(sums.run({ n: 1, secret: () => {} }), /could not be cloned/);
    const [two, unclonable, four, thirteen, five] = [
      sums.run({ n: 2 }),
      sums.run({ n: 3, secret: () => {} }),
      sums.run({ n: 4 }),
      sums.run({ n: 13 }),
      sums.run({ n: 5 }),
    ];
    await Promise.all([assert.rejects(unclonable), assert.rejects(thirteen, /thirteen/)]);
    assert.deepEqual(await Promise.all([two, four, five]), [4, 8, 10]);
    await sums.close();
  });

  test("a close loses what is under way and what waits, and hires nobody afterwards", async () => {
    const sums = pool();
    const lost = [1, 2, 3].map((n) => assert.rejects(sums.run({ n, word: "hang" }), why("closed")));
    await sums.close();
    await Promise.all(lost);
    await assert.rejects(sums.run({ n: 4 }), why("closed"));
  });
}

nodeTest("bytes cross beside their message, however many there are", async () => {
  const counting = join(folder, "counting.mjs");
  writeFileSync(
    counting,
    `import { serveParent } from ${EXECUTOR};
    const say = serveParent(({ n, bytes }) => say({ n, sum: bytes?.reduce((all, one) => all + one, 0) ?? null }));`,
  );
  const executor = startProcess(pathToFileURL(counting), small);
  const said: unknown[] = [];
  const heard = new Promise<void>((done) => executor.onMessage((word) => said.push(word) === 4 && done()));
  executor.post({ n: 1, bytes: new Uint8Array(3_000_000).fill(1) });
  executor.post({ n: 2 });
  executor.post({ n: 3, bytes: new Uint8Array(0) });
  executor.post({ n: 4, bytes: new Uint8Array(200_000).fill(2) });
  await heard;
  assert.deepEqual(said, [
    { n: 1, sum: 3_000_000 },
    { n: 2, sum: null },
    { n: 3, sum: 0 },
    { n: 4, sum: 400_000 },
  ]);
  await executor.end();
});

nodeTest("a process without end does not outlive a parent that was killed", async (t) => {
  const parent = join(folder, "parent.mjs");
  const endless = join(folder, "endless.mjs");
  writeFileSync(
    endless,
    `import { serveParent } from ${EXECUTOR}; const say = serveParent(() => {});
    process.kill(process.pid, "SIGINT"); // a Ctrl-C is its parent's to answer
    setTimeout(() => { say(process.pid); for (;;); }, 300);`,
  );
  writeFileSync(
    parent,
    `import { startProcess } from ${EXECUTOR};
    const reads = [new URL(${EXECUTOR})];
    startProcess(new URL("file://${endless}"), { memoryMb: 64, reads }).onMessage(console.log);`,
  );
  const asking = spawn(process.execPath, [parent]);
  t.after(() => asking.kill("SIGKILL"));
  const [line] = (await once(asking.stdout, "data", { signal: AbortSignal.timeout(10_000) })) as [Buffer];
  const pid = Number(line.toString());
  assert.ok(isAlive(pid));
  asking.kill("SIGKILL");
  for (let tries = 0; isAlive(pid) && tries < 100; tries++) await sleep(100);
  const outlived = isAlive(pid);
  if (outlived) process.kill(pid, "SIGKILL");
  assert.ok(!outlived, "it goes on");
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
