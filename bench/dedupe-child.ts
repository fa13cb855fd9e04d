/**
 * N postings, a fifth of them copies, from an empty twin index; then one more at a time. Prints seconds, CPU seconds and ms.
 * Texts are read by a thread of their own, as they are when offers are collected.
 */
import { on, once } from "node:events";
import { Worker } from "node:worker_threads";
import { comparable, createTwinIndex } from "../indexer/dedupe/index.ts";
import type { TextPrint } from "../indexer/dedupe/text/text.ts";
import type { Offer } from "../offer/offer.ts";
import { cpuMs } from "./child.ts";
import { withCopies } from "./copies.ts";

const count = Number(process.argv[2] ?? 20_000);
const MORE = 200;
/** Offers are made outside the measure, the thread being idle; all at once would measure their memory. */
const GROUP = 5000;
/** Texts that cross at once. */
const BATCH = 100;
const index = createTwinIndex();
const reader = new Worker(new URL("./print-thread.ts", import.meta.url));
await once(reader, "message");
let wall = 0;
let cpu = 0;
let twins = 0;

async function measure(add: () => Promise<void> | void): Promise<void> {
  const from = performance.now();
  const used = cpuMs();
  await add();
  wall += performance.now() - from;
  cpu += cpuMs() - used;
}

async function addAll(group: readonly Offer[]): Promise<void> {
  const answers = on(reader, "message");
  for (let at = 0; at < group.length; at += BATCH)
    reader.postMessage(group.slice(at, at + BATCH).map(({ descriptionText }) => descriptionText));
  for (let at = 0; at < group.length; at += BATCH) {
    const [prints] = (await answers.next()).value as [TextPrint[]];
    for (const [offset, print] of prints.entries()) twins += index.add(comparable(group[at + offset]!, print)).length;
  }
  await answers.return!();
}

let group: Offer[] = [];
const last: Offer[] = [];
for (const offer of withCopies(count + MORE)) {
  if (index.size + group.length >= count) last.push(offer);
  else if (group.push(offer) === GROUP) {
    await measure(() => addAll(group));
    group = [];
  }
}
await measure(() => addAll(group));
const found = twins;
const [wallAll, cpuAll] = [wall, cpu];
// One more is read and compared here, as when a person hands a page over.
await measure(() => {
  for (const offer of last) twins += index.add(comparable(offer)).length;
});
await reader.terminate();
console.log(
  JSON.stringify({
    postings: count,
    seconds: wallAll / 1000,
    cpuSeconds: cpuAll / 1000,
    oneMoreMs: (wall - wallAll) / last.length,
    oneMoreCpuMs: (cpu - cpuAll) / last.length,
    twins: found,
    rssMb: process.memoryUsage().rss / 1e6,
  }),
);
