/** N postings, a fifth of them copies, from an empty twin index; then one more at a time. Prints seconds, CPU seconds and ms. */
import { comparable, createTwinIndex } from "../indexer/dedupe/index.ts";
import type { Offer } from "../offer/offer.ts";
import { cpuMs } from "./child.ts";
import { withCopies } from "./copies.ts";

const count = Number(process.argv[2] ?? 20_000);
const MORE = 200;
const BATCH = 1000;
const index = createTwinIndex();
let wall = 0;
let cpu = 0;
let twins = 0;

/** The offers are made outside the measure, a batch at a time: all at once would measure their memory. */
function measure(batch: readonly Offer[]): void {
  const from = performance.now();
  const used = cpuMs();
  for (const offer of batch) twins += index.add(comparable(offer)).length;
  wall += performance.now() - from;
  cpu += cpuMs() - used;
}

let batch: Offer[] = [];
const last: Offer[] = [];
for (const offer of withCopies(count + MORE)) {
  if (index.size + batch.length >= count) last.push(offer);
  else if (batch.push(offer) === BATCH) {
    measure(batch);
    batch = [];
  }
}
measure(batch);
const found = twins;
const [wallAll, cpuAll] = [wall, cpu];
measure(last);
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
