import { parentPort, workerData } from "node:worker_threads";
import type { Profile } from "../profiles/profile.ts";
import { printOfOffer } from "./dedupe/index.ts";
import type { CarriedReading, ReadingAnswer, ReadingJob } from "./offer-readers.ts";
import { readOffers, warmUp } from "./read-offers.ts";
import { createTextSender } from "./search/carried.ts";
import type { NewSighting } from "./store/store.ts";

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

/** What the twins and the index want of a text: better read here than while somebody waits for a search. */
const readText = ({ offer, excerpt }: NewSighting): CarriedReading => ({
  print: printOfOffer(offer, excerpt),
  words: texts.cut(offer.descriptionText ?? ""),
});

warmUp(profile);
say({ started: true });
