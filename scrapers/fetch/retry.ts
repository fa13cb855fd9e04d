import type { FetchError } from "../errors.ts";

/** Requests made at most for one page, the first included. */
export const MAX_ATTEMPTS = 3;

const BASE_MS = 1000;
const MAX_MS = 30_000;

/** Milliseconds before the next attempt (1 is the first that failed): doubled each time, up to half as much again. */
export function backoff(attempt: number, baseMs = BASE_MS): number {
  return Math.min(MAX_MS, baseMs * 2 ** (attempt - 1)) * (1 + Math.random() / 2);
}

/**
 * Is another attempt worth it? Only where the error's own remedy says retry, or where the site said how long to wait
 * and that is short. A refusal is never fought.
 */
export function worthRetrying(error: FetchError, attempt: number, longestWaitMs: number): boolean {
  if (attempt >= MAX_ATTEMPTS || error.outcome === "cancelled") return false;
  if (error.retryAfterMs !== null) return error.remedy !== "none" && error.retryAfterMs <= longestWaitMs;
  return error.remedy === "retry";
}

const YEAR_MS = 365 * 86_400_000;

/** `Retry-After` (RFC 9110 10.2.3) in milliseconds from now: seconds or a date. Junk and the past say nothing: null. */
export function retryAfter(value: string | undefined, nowMs: number): number | null {
  const text = value?.trim() ?? "";
  if (/^\d{1,15}$/.test(text)) return positive(Number(text) * 1000);
  // All three HTTP date forms begin with a day's name; anything else that Date.parse accepts is junk here.
  if (!/^(mon|tue|wed|thu|fri|sat|sun)/i.test(text)) return null;
  const zoned = /gmt|utc|[+-]\d{4}/i.test(text) ? text : `${text} GMT`;
  return positive(Date.parse(zoned) - nowMs);
}

const positive = (ms: number): number | null => (ms > 0 ? Math.min(ms, YEAR_MS) : null);

/** Sleeps, or throws the signal's reason as soon as it is aborted. */
export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((done, fail) => {
    if (signal?.aborted) return fail(signal.reason);
    const stop = () => {
      clearTimeout(timer);
      fail(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      done();
    }, ms);
    signal?.addEventListener("abort", stop, { once: true });
  });
}
