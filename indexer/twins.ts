import { setImmediate as breathe } from "node:timers/promises";
import { type Comparable, comparable, createTwinIndex, printOfOffer, type TwinIndex } from "./dedupe/index.ts";
import type { Store } from "./store/open.ts";
import type { Posting } from "./store/store.ts";

/** Keeps the twin index in step with the store. Built once, then one posting at a time; never in a request. */
export interface Twins {
  /** Judges every posting that dedupe has not seen, and writes what it found. */
  settle(now: string): Promise<{ merged: number; possible: number }>;
}

const BATCH = 200;
/** The store answers at once, so nothing here would let a search in: each twin is several small writes. */
const TURN_MS = 10;

const comparableOf = ({ offer, excerpt, read }: Posting): Comparable =>
  comparable(offer, read?.print ?? printOfOffer(offer, excerpt));

export function createTwins(store: Store): Twins {
  let index: TwinIndex | null = null;

  /** Already judged postings first: the index is as it was before the stop. */
  const load = async () => {
    const made = createTwinIndex();
    for await (const sightings of store.allSightings()) {
      for (const sighting of sightings) if (sighting.deduped) made.add(comparableOf(sighting));
      await breathe();
    }
    return made;
  };

  /** What people told apart, and what the operator told to be one. */
  const learn = async (into: TwinIndex) => {
    into.keepApart(await store.neverMerged());
    into.keepTogether(await store.toldSame());
  };

  /** Compares one posting with all others and writes what it found; null where it is like none, and nobody says otherwise. */
  const judge = async (into: TwinIndex, sighting: Posting, now: string) => {
    into.remove(sighting.id);
    const twins = into.add(comparableOf(sighting));
    const groups = into.clustersAround(sighting.id);
    if (twins.length === 0 && groups.flat().length === 1) return null;
    return store.decideTwins({ id: sighting.id, twins, groups }, now);
  };

  const settle = async (now: string) => {
    const found = { merged: 0, possible: 0 };
    for (;;) {
      const waiting = await store.undeduped(BATCH);
      if (waiting.length === 0) return found;
      index ??= await load();
      await store.forgetDoubts(waiting.map(({ id }) => id));
      await learn(index);
      // Most postings have no twin: they are written together, not each in a transaction of its own.
      const alone: string[] = [];
      let began = performance.now();
      for (const sighting of waiting) {
        if (performance.now() - began > TURN_MS) {
          await breathe();
          // Somebody may have decided meanwhile; who is judged from here on must know it.
          await learn(index);
          began = performance.now();
        }
        const done = await judge(index, sighting, now);
        if (done === null) alone.push(sighting.id);
        found.merged += done?.merged ?? 0;
        found.possible += done?.possible ?? 0;
      }
      await store.keepAlone(alone);
    }
  };

  let turn: Promise<unknown> = Promise.resolve();
  return {
    // One at a time: two sources may end a page at the same moment.
    settle(now) {
      const mine = turn.then(() => settle(now));
      turn = mine.catch(() => {});
      return mine;
    },
  };
}
