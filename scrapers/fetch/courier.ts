import { FetchError } from "../errors.ts";
import type { PageRequest, Via } from "../source.ts";
import { checkAddress } from "./address.ts";
import type { Credentials } from "./auth.ts";
import { conditionHeaders, type Remembered } from "./conditional.ts";
import type { FetchMemory } from "./memory.ts";
import type { Pace } from "./pace.ts";
import { retryAfter } from "./retry.ts";
import { createRobotsGate } from "./robots-gate.ts";
import { MAX_BYTES, type Reply, type Wire } from "./wire.ts";

/** Carries a request to where it ends: every step passes the address guard, robots.txt and the host's queue. */
interface Courier {
  /** The last reply, after at most five redirects. */
  follow(visit: Visit): Promise<Reply>;
  /** robots.txt and tokens: one request, no redirect, no robots.txt of its own. */
  single(url: URL, method: "GET" | "POST", body?: string, headers?: Record<string, string>): Promise<Reply>;
  /**
   * What a page in the browser asks for passes the same checks and waits in the same queue. `drawing`: a script or a sheet,
   * without which nothing is seen; the site's Crawl-delay is kept between all the rest.
   */
  subresource(request: PageRequest, drawing: boolean): Promise<Reply>;
  /** Bytes of this page at most. */
  capOf(request: PageRequest): number;
}

interface CourierOptions {
  wire: Wire;
  pace: Pace;
  memory: FetchMemory;
  /** A recording waits for nobody. */
  replay: boolean;
  allowLoopback: boolean;
  maxBytes?: number | undefined;
  signal?: AbortSignal | undefined;
}

const MAX_REDIRECTS = 5;

/** A request on its way: what stays the same over redirects and retries. */
export interface Visit {
  request: PageRequest;
  via: Via;
  paceMs: number;
  /** Host whose owner allowed us in writing what its robots.txt forbids. */
  allowedHost: string | null;
  credentials: Credentials | null;
  remembered: Remembered | null;
}

/** The next address of a visit. */
interface Step {
  url: URL;
  method: "GET" | "POST";
  body: string | undefined;
  /** Still at the site that was asked: keys and the source's own headers may be shown. */
  athome: boolean;
}

export function createCourier(options: CourierOptions): Courier {
  const { wire, pace, replay, allowLoopback, signal } = options;
  const gate = createRobotsGate({
    memory: options.memory,
    get: (url) => single(url, "GET"),
    redirect: (reply) => targetOf(reply, {}),
  });

  /** Redirects by hand: each target passes the same checks as an address of our own. */
  async function follow(visit: Visit): Promise<Reply> {
    let step = firstStep(visit.request);
    for (let hops = 0; ; hops++) {
      const { url } = step;
      const delay = await gate.check(url, visit.allowedHost);
      const reply = await take(visit, step, Math.max(visit.paceMs, delay));
      await heed(reply);
      const target = targetOf(reply, visit.request);
      if (target === null) return reply;
      if (hops === MAX_REDIRECTS)
        throw new FetchError("too-many-redirects", url.href, `plus de ${MAX_REDIRECTS} redirections`);
      await heed({ ...reply, url: target });
      step = nextStep(step, reply, target);
    }
  }

  function take(visit: Visit, step: Step, pauseMs: number): Promise<Reply> {
    const { request, credentials, remembered } = visit;
    const address = new URL(step.url);
    const keys = step.athome ? credentials : null;
    for (const [name, value] of Object.entries(keys?.query ?? {})) address.searchParams.set(name, value);
    const headers = {
      accept: ACCEPT[visit.via],
      "accept-language": "fr-FR,fr;q=0.9,en;q=0.5",
      ...(step.athome ? ownHeaders(request, step.method) : {}),
      ...keys?.headers,
      ...conditionHeaders(remembered, step.url),
    };
    const ask = { url: address, method: step.method, headers, body: step.body, maxBytes: capOf(request), signal };
    return onTurn(step.url, pauseMs, async () => ({ ...(await wire.send(ask)), url: step.url }));
  }

  /** One request in its host's queue; the host's answers set its pace. */
  async function onTurn(url: URL, pauseMs: number, send: () => Promise<Reply>): Promise<Reply> {
    const queue = replay ? send() : pace.turn(url, pauseMs, send, signal);
    try {
      const reply = await queue;
      if (reply.status < 400) pace.note(url, true);
      else if (reply.status === 403 || reply.status >= 429) pace.note(url, false);
      return reply;
    } catch (error) {
      if (signal?.aborted) throw new FetchError("cancelled", url.href, "lecture interrompue");
      pace.note(url, false);
      throw error;
    }
  }

  /** robots.txt and tokens: one request, no redirect, no robots.txt of its own. */
  async function single(
    url: URL,
    method: "GET" | "POST",
    body?: string,
    headers: Record<string, string> = {},
  ): Promise<Reply> {
    checkAddress(url.href, { allowLoopback });
    const ask = { url, method, headers, body, maxBytes: MAX_BYTES, signal };
    const reply = await onTurn(url, DEFAULT_ROBOTS_PACE_MS, () => wire.send(ask));
    await heed(reply);
    return reply;
  }

  async function subresource(request: PageRequest, drawing: boolean): Promise<Reply> {
    checkAddress(request.url, { allowLoopback });
    let step = firstStep(request);
    for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
      const delay = await gate.check(step.url);
      const ask = { ...step, headers: ownHeaders(request, step.method), maxBytes: capOf(request), signal };
      const reply = await onTurn(ask.url, drawing ? DRAWING_PACE_MS : Math.max(DRAWING_PACE_MS, delay), () =>
        wire.send(ask),
      );
      await heed(reply);
      const target = targetOf(reply, request);
      if (target === null) return reply;
      step = nextStep(step, reply, target);
    }
    throw new FetchError("too-many-redirects", request.url, "trop de redirections");
  }

  /** Retry-After binds the host whatever came with it; in replay nobody is waiting. */
  async function heed({ url, status, headers }: Reply): Promise<void> {
    const ms = status >= 300 ? retryAfter(headers["retry-after"], Date.now()) : null;
    if (ms !== null && !replay) await pace.hold(url, ms);
  }

  function targetOf(reply: Reply, request: Partial<PageRequest>): URL | null {
    const { location } = reply.headers;
    if (![301, 302, 303, 307, 308].includes(reply.status) || location === undefined) return null;
    const target = URL.canParse(location, reply.url.href) ? new URL(location, reply.url).href : location;
    return checkAddress(target, { typedByPerson: request.typedByPerson ?? false, allowLoopback });
  }

  const capOf = (request: PageRequest): number => request.maxBytes ?? options.maxBytes ?? MAX_BYTES;

  return { follow, single, subresource, capOf };
}

/** Pause between what one page asks for to be drawn. */
const DRAWING_PACE_MS = 50;
/** Pause around robots.txt and tokens. */
const DEFAULT_ROBOTS_PACE_MS = 500;

const ACCEPT: Record<Via, string> = {
  api: "application/json, */*;q=0.5",
  feed: "application/xml, application/rss+xml, application/json, text/csv, */*;q=0.5",
  html: "text/html, application/xhtml+xml, */*;q=0.5",
  browser: "text/html, application/xhtml+xml, */*;q=0.5",
  mail: "*/*",
};

/** Our name is ours alone, and the connection is the wire's affair. */
const NOT_A_SOURCES_AFFAIR =
  /^(user-agent|host|connection|content-length|transfer-encoding|accept-encoding|expect|upgrade|keep-alive|x-vigie-.*|if-none-match|if-modified-since)$/;

function ownHeaders(request: PageRequest, method: "GET" | "POST"): Record<string, string> {
  const given = Object.entries(request.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value] as const);
  const fit = given.filter(
    ([name]) => !NOT_A_SOURCES_AFFAIR.test(name) && (method === "POST" || name !== "content-type"),
  );
  return Object.fromEntries(fit);
}

function firstStep({ url, method = "GET", body }: PageRequest): Step {
  const address = new URL(url);
  address.hash = "";
  return { url: address, method, body, athome: true };
}

/** After 301, 302 and 303 a search becomes a plain page; keys stay at home. */
function nextStep(step: Step, reply: Reply, target: URL): Step {
  const keeps = reply.status === 307 || reply.status === 308;
  const athome = step.athome && target.origin === step.url.origin;
  return { url: target, method: keeps ? step.method : "GET", body: keeps ? step.body : undefined, athome };
}
