import { constants, getPriority, setPriority } from "node:os";
import { parentPort, workerData } from "node:worker_threads";
import type { Profile } from "../profiles/profile.ts";
import type { Loaded } from "../scrapers/pool.ts";
import { printOfOffer } from "./dedupe/index.ts";
import { type CarriedReading, type ReadingAnswer, type ReadingJob, TABLES } from "./offer-readers.ts";
import { readOffers, warmUp } from "./read-offers.ts";
import { createTextSender } from "./search/embedded/carried.ts";
import type { NewSighting } from "./store/store.ts";

comeSecond();

const profile = workerData as Profile;
const texts = createTextSender();
const say = (answer: ReadingAnswer): void => parentPort?.postMessage(answer);

parentPort?.on("message", ({ offers, origin }: ReadingJob) => {
  try {
    const reads = readOffers(offers, origin, profile);
    const read = reads.map(({ sighting }) => sighting && readText(sighting));
    say({ reads, texts: read, newWords: texts.newWords() });
  } catch (error) {
    say({ error: error instanceof Error ? error.message : String(error) });
  }
});

/** Who waits for a search comes first. On Linux a thread has a priority of its own; elsewhere it would be the process's. */
function comeSecond(): void {
  if (process.platform !== "linux") return;
  try {
    setPriority(0, Math.max(getPriority(0), constants.priority.PRIORITY_BELOW_NORMAL));
  } catch {
    // Some sandboxes forbid it: then all threads are equal.
  }
}

/** What the twins and the index want of a text: better read here than while somebody waits for a search. */
const readText = ({ offer, excerpt }: NewSighting): CarriedReading => ({
  print: printOfOffer(offer, excerpt),
  words: texts.cut(offer.descriptionText ?? ""),
});

warmUp(profile);
parentPort?.postMessage({ loaded: TABLES } satisfies Loaded);
