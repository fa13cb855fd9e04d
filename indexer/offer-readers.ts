import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";
import type { RawOffer } from "../offer/raw-offer.ts";
import type { Profile } from "../profiles/profile.ts";
import { startThread } from "../scrapers/executor.ts";
import { createPool, Lost } from "../scrapers/pool.ts";
import type { Origin, Read } from "./commit.ts";
import type { TextPrint } from "./dedupe/text/text.ts";
import { type CarriedText, createTextReceiver, type TextReceiver } from "./search/embedded/carried.ts";

/**
 * Offers are normalised and judged off the main thread, be it one: a page of 250 must not make a search wait, nor a hostile
 * text the house, nor the second that it takes to load the tables. Several sources are collected at once, so that one page is read while another is written.
 */
export interface OfferReaders {
  /** What each offer became, in order. One that cannot be read in time is refused, and the others are kept. */
  read(offers: readonly RawOffer[], origin: Origin): Promise<Read[]>;
  close(): Promise<void>;
}

interface OfferReadersOptions {
  threads?: number;
  /** Time that one batch may take, and one offer alone, once its thread has started. */
  limitMs?: number;
  /** Time without work after which a thread ends. */
  restMs?: number;
  /** The reading thread's file. */
  worker?: URL;
}

/** What crosses to a thread; it answers with the reads, or with what went wrong. */
export interface ReadingJob {
  offers: readonly RawOffer[];
  origin: Origin;
}
export type ReadingAnswer = ReadAnswer | { error: string };

interface ReadAnswer {
  reads: Read[];
  /** Beside each read, its text for the twins and the index; null where it was refused. */
  texts: (CarriedReading | null)[];
  /** Words of these texts that this thread had not said yet. */
  newWords: string[];
}
export interface CarriedReading {
  print: TextPrint;
  words: CarriedText;
}

/** What a thread loads once: places, names, words. */
export const TABLES = "tables";

const BATCH = 50;
const LIMIT_MS = 10_000;
const REST_MS = 60_000;

/**
 * V8 interprets an expression once before it compiles it. A thread that reads has a thousand of them and uses them all: compiled at
 * once they are made ready in half of the time, and what V8 makes of them is quicker (reading 0.72 → 0.60 CPU ms an offer). The flag
 * is of the process and counts for expressions not yet used, so it is set before the first thread starts; at the start of the house it costs 15 ms.
 */
const COMPILE_AT_ONCE = "--regexp-tier-up-ticks=0";

const TOO_HARD: Read = { counts: { "refused/too-hard": 1 }, sighting: null };

/** Threads start with the first page that is worth it, and never keep the process alive. */
export function createOfferReaders(profile: Profile, options: OfferReadersOptions = {}): OfferReaders {
  const { threads = Math.min(4, availableParallelism()), limitMs = LIMIT_MS, restMs = REST_MS } = options;
  const file = options.worker ?? new URL("./read-worker.ts", import.meta.url);
  const pool = createPool({
    start() {
      setFlagsFromString(COMPILE_AT_ONCE);
      return startThread(file, { workerData: profile, resourceLimits: { maxOldGenerationSizeMb: 512 } });
    },
    size: threads,
    limitMs,
    atHand: 2,
    restMs,
    needs: () => TABLES,
    hearing() {
      const texts = createTextReceiver();
      return (answer: ReadingAnswer) => readsOf(answer, texts);
    },
  });

  /** A batch that is lost is read again offer by offer: only the guilty one is refused. */
  async function readBatch(offers: readonly RawOffer[], origin: Origin): Promise<Read[]> {
    try {
      return await pool.run({ offers, origin });
    } catch (error) {
      if (error instanceof Lost && (error.why === "closed" || error.isUntouched))
        throw new Error(wordsOf(error), { cause: error });
      if (offers.length === 1) return [TOO_HARD];
      const reads: Read[] = [];
      for (const offer of offers) reads.push(...(await readBatch([offer], origin)));
      return reads;
    }
  }

  return {
    async read(offers, origin) {
      const plain = { name: origin.name, kind: origin.kind, rank: origin.rank };
      if (offers.length === 0) return [];
      const batches = Array.from({ length: Math.ceil(offers.length / BATCH) }, (_, at) =>
        readBatch(offers.slice(at * BATCH, (at + 1) * BATCH), plain),
      );
      return (await Promise.all(batches)).flat();
    },
    close: pool.close,
  };
}

/** No offer is to blame for a thread that could not start. */
const wordsOf = ({ why, cause }: Lost): string =>
  why === "closed"
    ? "lecture interrompue"
    : `le fil de lecture n'a pas pu démarrer${cause instanceof Error ? ` : ${cause.message}` : ""}`;

function readsOf(answer: ReadingAnswer, receiver: TextReceiver): Read[] {
  if ("error" in answer) throw new Error(answer.error);
  const { reads, texts, newWords } = answer;
  receiver.learn(newWords);
  for (const [at, { sighting }] of reads.entries()) {
    const text = texts[at];
    if (sighting && text) sighting.read = { print: text.print, words: receiver.open(text.words) };
  }
  return reads;
}
