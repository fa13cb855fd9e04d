import type { SearchDocument } from "../search/engine.ts";
import type { Posting } from "./store.ts";

/** So many are kept that what four sources write at once is still there when it is asked for. */
const MOST = 2000;

/**
 * What was just written is asked for at once, by dedupe and by the search index: it is handed over instead of being read
 * back and parsed again. Only a short cut: whatever is not here is in the tables.
 */
export interface Recent {
  /** Postings by id, each true as long as the posting was last seen at the instant it was kept with. */
  postings: Shelf<string, { lastSeenAt: string; posting: Posting }>;
  /** What each entry of the outbox tells, by its number: an offer that changes again has a newer entry. */
  told: Shelf<number, SearchDocument>;
}

interface Shelf<Key, Value> {
  keep(key: Key, value: Value): void;
  /** What was kept, once: whoever asks again reads the tables. */
  take(key: Key): Value | undefined;
  /** Drops the oldest, as long as nobody will ask for them. */
  dropWhile(isOver: (key: Key) => boolean): void;
}

export const createRecent = (): Recent => ({ postings: createShelf(), told: createShelf() });

/** The last `MOST` things put on it. */
function createShelf<Key, Value>(): Shelf<Key, Value> {
  const kept = new Map<Key, Value>();
  return {
    keep(key, value) {
      kept.delete(key);
      kept.set(key, value);
      if (kept.size > MOST) kept.delete(kept.keys().next().value!);
    },
    take(key) {
      const value = kept.get(key);
      kept.delete(key);
      return value;
    },
    dropWhile(isOver) {
      for (const key of kept.keys()) {
        if (!isOver(key)) return;
        kept.delete(key);
      }
    },
  };
}
