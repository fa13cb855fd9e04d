import { parentPort, workerData } from "node:worker_threads";
import type { Profile } from "../profiles/profile.ts";
import type { ReadingAnswer, ReadingJob } from "./offer-readers.ts";
import { readOffers, warmUp } from "./read-offers.ts";

const profile = workerData as Profile;
const say = (answer: ReadingAnswer): void => parentPort?.postMessage(answer);

parentPort?.on("message", ({ offers, origin }: ReadingJob) => {
  try {
    say({ reads: readOffers(offers, origin, profile) });
  } catch (error) {
    say({ error: error instanceof Error ? error.message : String(error) });
  }
});
warmUp(profile);
say({ started: true });
