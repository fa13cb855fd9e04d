import assert from "node:assert/strict";
import { test } from "node:test";
import { createPool, Lost } from "../../scrapers/pool.ts";

/** Doubles a number; a word makes it load, hang, fail or end. */
const WORKER = `
import { parentPort } from "node:worker_threads";
parentPort.on("message", ({ n, word }) => {
  if (word === "endless loading") for (;;);
  parentPort.postMessage({ loaded: "sums" });
  if (word === "hang") for (;;);
  if (word === "throw") throw new Error("broken");
  if (word === "end") process.exit(0);
  parentPort.postMessage({ sum: 2 * n });
});`;
type Job = { n: number; word?: string; secret?: () => void };
type Said = { sum: number };

function pool(options: { threads?: number; atHand?: number; restMs?: number; loadMs?: number } = {}) {
  return createPool({
    file: new URL(`data:text/javascript,${encodeURIComponent(WORKER)}`),
    worker: {},
    threads: 1,
    limitMs: 1000,
    needs: (_job: Job) => "sums",
    hearing: () => (said: Said) => {
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

test("who hangs or kills its thread is lost alone, whatever a thread has at hand", async () => {
  for (const options of [{}, { atHand: 2 }, { threads: 2, atHand: 2 }]) {
    const sums = pool(options);
    const words = [undefined, "hang", undefined, "throw", undefined, "end", undefined];
    const settled = await Promise.allSettled(words.map((word, n) => sums.run({ n, word })));
    assert.deepEqual(
      settled.map((one) => (one.status === "fulfilled" ? one.value : (one.reason as Lost).why)),
      [0, "slow", 4, "crashed", 8, "ended", 12],
    );
    await sums.close();
  }
});

test("an answer that came in time counts, however long the main thread was busy", async () => {
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

test("what cannot cross to a thread, or is not understood, fails alone", async () => {
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
