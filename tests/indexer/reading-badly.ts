import { appendFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { type ReadingJob, TABLES } from "../../indexer/offer-readers.ts";
import { readOffers, warmUp } from "../../indexer/read-offers.ts";
import type { Profile } from "../../profiles/profile.ts";

/** A reading thread that some titles hang or kill, as a hostile text might; one title leaves a mark in the file it names. */
parentPort?.on("message", ({ offers, origin }: ReadingJob) => {
  if (offers.some(({ title }) => title === "boucle")) for (;;);
  if (offers.some(({ title }) => title === "mort")) process.exit(1);
  for (const { title, place } of offers) if (title === "note") appendFileSync(place!, ".");
  const reads = readOffers(offers, origin, workerData as Profile);
  parentPort?.postMessage({ reads, texts: reads.map(() => null), newWords: [] });
});
warmUp(workerData as Profile);
parentPort?.postMessage({ loaded: TABLES });
