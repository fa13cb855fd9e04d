import { FetchError } from "../errors.ts";
import type { FetchMemory } from "./memory.ts";
import { sleep } from "./retry.ts";

/**
 * One queue a host: one request at a time, and a pause between the end of one and the start of the next. What the host
 * asked for (Retry-After) is kept in memory, so that a restart does not forget it. Within a process time is that of
 * performance.now(): a clock that is put back would be a wait that no host asked for.
 */
export interface Pace {
  /** Runs `task` when the host's turn has come. Throws FetchError `rate-limited` when the wait is longer than the cap. */
  turn<T>(url: URL, pauseMs: number, task: () => Promise<T>, signal?: AbortSignal): Promise<T>;
  /** The host asked to be left alone for so long. */
  hold(url: URL, ms: number): Promise<void>;
  /** Errors lengthen the pause, answers bring it back to what it was: never faster on errors. */
  note(url: URL, good: boolean): void;
}

interface PaceOptions {
  memory: FetchMemory;
  /** False lifts pauses (benches, replay); what a host asked for still counts. */
  paced: boolean;
  /** Requests at once to one host. */
  perHost: number;
  /** Longest silent wait; beyond it the caller is told. */
  longestWaitMs: number;
}

interface Host {
  running: number;
  waiting: (() => void)[];
  /** End of the last request. */
  lastEnd: number;
  /** Before it nothing is asked; null until memory has been read. */
  heldUntil: number | null;
  /** Pauses are multiplied by it: 1 to 16. */
  slowness: number;
}

const keyOf = (host: string): string => `pace:held:${host}`;

export function createPace(options: PaceOptions): Pace {
  const hosts = new Map<string, Host>();

  function hostOf(url: URL): Host {
    const known = hosts.get(url.host);
    if (known !== undefined) return known;
    const fresh: Host = { running: 0, waiting: [], lastEnd: 0, heldUntil: null, slowness: 1 };
    hosts.set(url.host, fresh);
    return fresh;
  }

  async function heldUntil(host: Host, name: string): Promise<number> {
    if (host.heldUntil === null) {
      const stored = Number(await options.memory.get(keyOf(name)));
      const left = Number.isFinite(stored) ? stored - Date.now() : 0;
      host.heldUntil = Math.max(host.heldUntil ?? 0, performance.now() + left);
    }
    return host.heldUntil;
  }

  /** Waits until the host may be asked again, and looks again after: another answer may have asked for more. */
  async function patience(host: Host, url: URL, pauseMs: number, signal?: AbortSignal): Promise<void> {
    const pause = options.paced && host.lastEnd > 0 ? slowed(pauseMs, host.slowness) * (1 + Math.random() / 4) : 0;
    for (;;) {
      const wait = Math.max(host.lastEnd + pause, await heldUntil(host, url.host)) - performance.now();
      if (wait <= 0) return;
      if (wait > options.longestWaitMs) throw tooLong(url, wait);
      // Timers may fire a millisecond early.
      await sleep(Math.ceil(wait) + 1, signal);
    }
  }

  return {
    async turn(url, pauseMs, task, signal) {
      const host = hostOf(url);
      await enter(host, options.perHost, signal);
      try {
        await patience(host, url, pauseMs, signal);
        try {
          return await task();
        } finally {
          host.lastEnd = performance.now();
        }
      } finally {
        leave(host);
      }
    },
    async hold(url, ms) {
      const host = hostOf(url);
      host.heldUntil = Math.max(await heldUntil(host, url.host), performance.now() + ms);
      const until = Math.ceil(Date.now() + host.heldUntil - performance.now());
      await options.memory.set(keyOf(url.host), String(until), new Date(until).toISOString());
    },
    note(url, good) {
      const host = hostOf(url);
      host.slowness = good ? Math.max(1, host.slowness / 2) : Math.min(16, host.slowness * 2);
    },
  };
}

/** An ailing host is asked less often, but not so rarely that a run never ends. */
const slowed = (pauseMs: number, slowness: number): number => Math.max(pauseMs, Math.min(60_000, pauseMs * slowness));

function tooLong(url: URL, wait: number): FetchError {
  const minutes = Math.ceil(wait / 60_000);
  return new FetchError("rate-limited", url.href, `le site demande d'attendre encore ${minutes} min`, {
    retryAfterMs: Math.ceil(wait),
  });
}

async function enter(host: Host, perHost: number, signal?: AbortSignal): Promise<void> {
  if (host.running < perHost) {
    host.running++;
    return;
  }
  await new Promise<void>((done, fail) => {
    if (signal?.aborted) return fail(signal.reason);
    // The place is handed over: `running` does not change.
    const go = () => {
      signal?.removeEventListener("abort", stop);
      done();
    };
    const stop = () => {
      host.waiting.splice(host.waiting.indexOf(go), 1);
      fail(signal?.reason);
    };
    host.waiting.push(go);
    signal?.addEventListener("abort", stop, { once: true });
  });
}

function leave(host: Host): void {
  const next = host.waiting.shift();
  if (next === undefined) host.running--;
  else next();
}
