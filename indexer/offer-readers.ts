import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { RawOffer } from "../offer/raw-offer.ts";
import type { Profile } from "../profiles/profile.ts";
import type { Origin, Read } from "./commit.ts";
import type { TextPrint } from "./dedupe/text.ts";
import { type CarriedText, createTextReceiver, type TextReceiver } from "./search/carried.ts";

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
export type ReadingAnswer = { started: true } | ReadAnswer | { error: string };

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

interface Task {
  job: ReadingJob;
  resolve(reads: Read[]): void;
  reject(error: Error): void;
}
interface Hand {
  worker: Worker;
  texts: TextReceiver;
  started: boolean;
  /** The one that it reads, and those that wait beside it: it need not wait for the main thread between two. */
  tasks: Task[];
  timer: NodeJS.Timeout | null;
}

const BATCH = 50;
const AT_HAND = 2;
/** Loading the tables of places is not the offers' fault. */
const START_MS = 30_000;
const LIMIT_MS = 10_000;
const REST_MS = 60_000;

const TOO_HARD: Read = { counts: { "refused/too-hard": 1 }, sighting: null };

/** Threads start with the first page that is worth it, and never keep the process alive. */
export function createOfferReaders(profile: Profile, options: OfferReadersOptions = {}): OfferReaders {
  const { threads = Math.min(4, availableParallelism()), limitMs = LIMIT_MS, restMs = REST_MS } = options;
  const file = options.worker ?? new URL("./read-worker.ts", import.meta.url);
  const queue: Task[] = [];
  const hands = new Set<Hand>();
  let closed = false;

  function give(hand: Hand): void {
    const isIdle = hand.tasks.length === 0;
    for (const task of queue.splice(0, AT_HAND - hand.tasks.length)) {
      hand.tasks.push(task);
      hand.worker.postMessage(task.job);
    }
    if (hand.tasks.length === 0) rest(hand);
    else if (isIdle) {
      hand.worker.ref();
      limit(hand);
    }
  }

  /** Two threads hold the tables of places twice more: after a while without work they go. */
  function rest(hand: Hand): void {
    hand.worker.unref();
    hand.timer = setTimeout(() => lose(hand, "au repos"), restMs);
    hand.timer.unref();
  }

  function limit(hand: Hand): void {
    if (hand.timer) clearTimeout(hand.timer);
    hand.timer = setTimeout(() => lose(hand, "trop long"), hand.started ? limitMs : START_MS);
  }

  function lose(hand: Hand, why: string): void {
    if (!hands.delete(hand)) return;
    if (hand.timer) clearTimeout(hand.timer);
    void hand.worker.terminate();
    const [guilty, ...others] = hand.tasks;
    queue.unshift(...others);
    guilty?.reject(new Error(why));
    if (queue.length > 0 && !closed) give(hire());
  }

  function hire(): Hand {
    const worker = new Worker(file, { workerData: profile, resourceLimits: { maxOldGenerationSizeMb: 512 } });
    const hand: Hand = { worker, texts: createTextReceiver(), started: false, tasks: [], timer: null };
    worker.on("message", (answer: ReadingAnswer) => hear(hand, answer));
    worker.on("error", (error) => lose(hand, error.message));
    worker.on("exit", () => lose(hand, "le fil de lecture s'est arrêté"));
    hands.add(hand);
    return hand;
  }

  function hear(hand: Hand, answer: ReadingAnswer): void {
    if ("started" in answer) {
      hand.started = true;
      if (hand.tasks.length > 0) limit(hand);
      return;
    }
    if (hand.timer) clearTimeout(hand.timer);
    const task = hand.tasks.shift();
    if (hand.tasks.length > 0) limit(hand);
    give(hand);
    if ("reads" in answer) task?.resolve(withTexts(answer, hand.texts));
    else task?.reject(new Error(answer.error));
  }

  const send = (job: ReadingJob) =>
    new Promise<Read[]>((resolve, reject) => {
      queue.push({ job, resolve, reject });
      const [least] = [...hands].sort((a, b) => a.tasks.length - b.tasks.length);
      if (hands.size < threads && least?.tasks.length !== 0) give(hire());
      else if (least) give(least);
    });

  /** A batch that is lost is read again offer by offer: only the guilty one is refused. */
  async function readBatch(offers: readonly RawOffer[], origin: Origin): Promise<Read[]> {
    try {
      return await send({ offers, origin });
    } catch (error) {
      if (closed) throw error;
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
    async close() {
      closed = true;
      const running = [...hands];
      hands.clear();
      for (const task of [...queue.splice(0), ...running.flatMap((hand) => hand.tasks)])
        task.reject(new Error("lecture interrompue"));
      for (const hand of running) if (hand.timer) clearTimeout(hand.timer);
      await Promise.all(running.map((hand) => hand.worker.terminate()));
    },
  };
}

function withTexts({ reads, texts, newWords }: ReadAnswer, receiver: TextReceiver): Read[] {
  receiver.learn(newWords);
  for (const [at, { sighting }] of reads.entries()) {
    const text = texts[at];
    if (sighting && text) sighting.read = { print: text.print, words: receiver.open(text.words) };
  }
  return reads;
}
