import { randomBytes } from "node:crypto";

/** What waits for a person's yes, in memory: a few things, for a while, each taken once. */
interface Pending<T> {
  /** A word by which it is asked back. */
  put(value: T): string;
  /** null: never there, taken already, or too old. */
  take(key: string): T | null;
}

const MOST = 20;
const KEPT_MS = 30 * 60_000;

export function createPending<T>(clock: () => number = Date.now): Pending<T> {
  const waiting = new Map<string, { value: T; until: number }>();
  return {
    put(value) {
      for (const [key, { until }] of waiting) if (until <= clock() || waiting.size >= MOST) waiting.delete(key);
      const key = randomBytes(18).toString("base64url");
      waiting.set(key, { value, until: clock() + KEPT_MS });
      return key;
    },
    take(key) {
      const found = waiting.get(key);
      waiting.delete(key);
      return found && found.until > clock() ? found.value : null;
    },
  };
}
