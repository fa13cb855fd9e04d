import type { Dispatcher } from "undici";
import { FetchError } from "../errors.ts";
import { guardedLookup, type Lookup } from "./address.ts";
import { ACCEPT_ENCODING, readBody } from "./body.ts";
import { transportError } from "./outcome.ts";

/** One request on the wire, as it is: no redirect followed, no retry, no opinion on the answer. */
export interface Wire {
  send(ask: Ask): Promise<Reply>;
  close(): Promise<void>;
}

interface Ask {
  url: URL;
  method: "GET" | "POST";
  headers: Readonly<Record<string, string>>;
  body?: string | undefined;
  maxBytes: number;
  signal?: AbortSignal | undefined;
}

export interface Reply {
  url: URL;
  status: number;
  /** Lower-case names; several values joined by a comma. Cookies are left out: we keep none. */
  headers: Record<string, string>;
  body: Buffer;
  /** The body as it was received, where that is one gzip. */
  gzip?: Buffer | null;
}

/** Milliseconds. */
export interface Timeouts {
  connect: number;
  /** Until the headers are there. */
  headers: number;
  /** Between two pieces of the body. */
  body: number;
  /** For one request as a whole, whatever trickles in. */
  total: number;
}

export const TIMEOUTS: Timeouts = { connect: 10_000, headers: 20_000, body: 20_000, total: 60_000 };

interface WireOptions {
  userAgent: string;
  timeouts: Timeouts;
  allowLoopback: boolean;
  /** Loopback server that answers in place of every site; then nothing leaves the machine. */
  replayUrl?: URL | undefined;
  /** In place of the system's resolver (tests). */
  lookup?: Lookup | undefined;
}

export function createWire(options: WireOptions): Wire {
  const { timeouts, replayUrl } = options;
  const rules = { allowLoopback: options.allowLoopback || replayUrl !== undefined };
  // The library is loaded when something is fetched: most starts fetch nothing before they answer.
  let opened: ReturnType<typeof open> | null = null;
  let closed = false;

  async function open() {
    const { Agent, request } = await import("undici");
    const agent = new Agent({
      // The lookup is the connect-time half of the address guard.
      connect: { timeout: timeouts.connect, lookup: guardedLookup(rules, options.lookup) as never },
      headersTimeout: timeouts.headers,
      bodyTimeout: timeouts.body,
      maxHeaderSize: 64 * 1024,
      keepAliveTimeout: 10_000,
    });
    return { agent, request };
  }
  const own = { "user-agent": asciiOf(options.userAgent), "accept-encoding": ACCEPT_ENCODING };

  async function exchange(ask: Ask, signal: AbortSignal): Promise<Reply> {
    if (closed) throw new FetchError("cancelled", ask.url.href, "lecture interrompue");
    opened ??= open();
    const { agent, request } = await opened;
    const response = await request(replayUrl ?? ask.url, {
      dispatcher: agent,
      method: ask.method,
      headers: { ...ask.headers, ...own, ...(replayUrl && { "x-vigie-url": ask.url.href }) },
      body: ask.body ?? null,
      signal,
    });
    const headers = plainHeaders(response.headers);
    const { bytes, gzip } = await readBody(response.body, headers, { url: ask.url.href, maxBytes: ask.maxBytes });
    return { url: ask.url, status: response.statusCode, headers, body: bytes, gzip };
  }

  return {
    async send(ask) {
      const clock = deadline(timeouts.total * Math.max(1, ask.maxBytes / MAX_BYTES), ask.signal);
      try {
        return await exchange(ask, clock.signal);
      } catch (error) {
        throw clock.verdict(ask.url.href) ?? transportError(error, ask.url.href);
      } finally {
        clock.stop();
      }
    },
    async close() {
      closed = true;
      await (await opened)?.agent.destroy();
    },
  };
}

/** Bytes of one page, unless the request says otherwise. */
export const MAX_BYTES = 15_000_000;

/** One signal for « too late » and « no longer wanted », and which of the two it was. */
function deadline(ms: number, outer: AbortSignal | undefined) {
  const inner = new AbortController();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    inner.abort();
  }, ms);
  const cancel = () => inner.abort();
  if (outer?.aborted) cancel();
  outer?.addEventListener("abort", cancel, { once: true });
  return {
    signal: inner.signal,
    stop() {
      clearTimeout(timer);
      outer?.removeEventListener("abort", cancel);
    },
    verdict(url: string): FetchError | null {
      if (late) return new FetchError("timed-out", url, "le site n'a pas fini de répondre à temps");
      return inner.signal.aborted ? new FetchError("cancelled", url, "lecture interrompue") : null;
    },
  };
}

function plainHeaders(headers: Dispatcher.ResponseData["headers"]): Record<string, string> {
  const plain: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || name === "set-cookie") continue;
    plain[name.toLowerCase()] = Array.isArray(value) ? value.join(", ") : value;
  }
  return plain;
}

/** A header is ASCII on one line; a contact may not be. */
const asciiOf = (text: string): string => text.normalize("NFD").replace(/[^\x20-\x7e]/g, "");
