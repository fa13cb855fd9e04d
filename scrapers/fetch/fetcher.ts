import type { Config } from "../../config.ts";
import { FetchError, type Outcome } from "../errors.ts";
import type { Page, PageRequest, Source, Via } from "../source.ts";
import { checkAddress, isLoopback, type Lookup } from "./address.ts";
import { type Auth, type Credentials, createAuth } from "./auth.ts";
import { type Browser, createBrowser } from "./browser.ts";
import { conditionHeaders, createValidators, type Remembered } from "./conditional.ts";
import { type FetchMemory, inMemory } from "./memory.ts";
import { type Answer, classify, transportError } from "./outcome.ts";
import { createPace } from "./pace.ts";
import { makePage } from "./page.ts";
import { backoff, retryAfter, sleep, worthRetrying } from "./retry.ts";
import { createRobotsGate } from "./robots-gate.ts";
import { createWire, MAX_BYTES, type Reply, TIMEOUTS, type Timeouts } from "./wire.ts";

/** How one request ended. `page` is there for `ok`, `unchanged` and `empty`; `error` for everything else. */
export interface Fetched {
  outcome: Outcome;
  page: Page | null;
  error: FetchError | null;
  /** Milliseconds that the site asked us to wait, when that is longer than we wait in silence. */
  retryAfterMs: number | null;
  /** Name of the page in the archive. */
  archived: string | null;
  tookMs: number;
}

/** Where pages are kept. `write` gives the name under which `read` finds the body again. */
export interface PageArchive {
  write(page: Page, source: string): Promise<string>;
  read(hash: string): Promise<Buffer | null>;
}

export interface FetchOptions {
  config: Config;
  /** Default: forgotten with the process. */
  memory?: FetchMemory;
  archive?: PageArchive;
  /** Loopback server that answers in place of every site. */
  replayUrl?: string;
  /** False lifts the pauses, for benches. */
  pace?: boolean;
  /** Requests at once to one host. Default 1; 16 where the pace is lifted. */
  perHost?: number;
  allowLoopback?: boolean;
  /** Ends everything under way with the outcome `cancelled`. */
  signal?: AbortSignal;
  log?: (line: string) => void;
  timeouts?: Partial<Timeouts>;
  /** Bytes of one page. Default 15 MB. */
  maxBytes?: number;
  /** Longest silent wait for a host. Default 120 s. */
  longestWaitMs?: number;
  /** First pause before a retry. Default 1 s. */
  backoffMs?: number;
  /** In place of the system's resolver. */
  lookup?: Lookup;
}

/** What the door needs to know of a source. */
export type FetchSource = Pick<Source, "name" | "via"> & Partial<Pick<Source, "paceMs" | "permission">>;

export interface Fetcher {
  /** Never throws for a site's fault: whatever happens has a name. */
  fetchPage(request: PageRequest, source: FetchSource): Promise<Fetched>;
  close(): Promise<void>;
}

const DEFAULT_PACE_MS = 2000;
const MAX_REDIRECTS = 5;
const LONGEST_WAIT_MS = 120_000;

/** A request on its way: what stays the same over redirects and retries. */
interface Visit {
  request: PageRequest;
  via: Via;
  paceMs: number;
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

export function createFetcher(options: FetchOptions): Fetcher {
  const replayUrl = replayOf(options.replayUrl);
  const replay = replayUrl !== undefined;
  const { config, signal } = options;
  const allowLoopback = options.allowLoopback ?? false;
  // What a recording says of validators, robots.txt or waiting must not be taken for what the site said.
  const memory = replay ? inMemory() : (options.memory ?? inMemory());
  const paced = options.pace !== false && !replay;
  const longestWaitMs = replay ? 0 : (options.longestWaitMs ?? LONGEST_WAIT_MS);
  const wire = createWire({
    userAgent: config.userAgent,
    timeouts: { ...TIMEOUTS, ...options.timeouts },
    allowLoopback,
    replayUrl,
    lookup: options.lookup,
  });
  const pace = createPace({ memory, paced, perHost: options.perHost ?? (paced ? 1 : 16), longestWaitMs });
  const gate = createRobotsGate({ memory, get: (url) => single(url, "GET"), redirect: (reply) => targetOf(reply, {}) });
  const auth: Auth = createAuth({ config, replay, post: (url, form, headers) => single(url, "POST", form, headers) });
  const validators = createValidators(memory, async (hash) => options.archive?.read(hash) ?? null);
  const browser: Browser = createBrowser({ config, load: (request) => subresource(request), signal });

  async function fetchPage(request: PageRequest, source: FetchSource): Promise<Fetched> {
    const started = performance.now();
    const fetched = await obtain(request, source).catch((error) => failed(error, request));
    const took = { ...fetched, tookMs: Math.round(performance.now() - started) };
    const line = `${took.outcome} ${request.method ?? "GET"} ${request.url} ${took.tookMs} ms ${took.error?.message ?? ""}`;
    options.log?.(auth.redact(line.trimEnd()));
    return took;
  }

  /** The table of contents of one reading. */
  async function obtain(request: PageRequest, source: FetchSource): Promise<Omit<Fetched, "tookMs">> {
    const url = checkAddress(request.url, rulesOf(request));
    requireContact(url);
    const visit = await prepare(request, source);
    const reply = await persist(visit);
    if (reply.status === 304 && visit.remembered !== null) return unchanged(visit, visit.remembered);
    const rendered = visit.via === "browser" && reply.status < 300 ? await render(visit, reply) : reply;
    return arrived(visit, rendered, source.name);
  }

  async function prepare(request: PageRequest, source: FetchSource): Promise<Visit> {
    return {
      request,
      via: request.via ?? source.via,
      paceMs: source.paceMs ?? DEFAULT_PACE_MS,
      credentials: request.auth === undefined ? null : await auth.credentials(request.auth, request.url),
      remembered: replay ? null : await validators.recall({ ...request, via: request.via ?? source.via }),
    };
  }

  /** Asks again where the error's own remedy says so. */
  async function persist(visit: Visit): Promise<Reply> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await judged(visit);
      } catch (error) {
        const failure = transportError(error, visit.request.url);
        if (replay || !worthRetrying(failure, attempt, longestWaitMs)) throw failure;
        options.log?.(auth.redact(`nouvel essai dans un instant : ${visit.request.url} : ${failure.message}`));
        if (failure.retryAfterMs === null) await sleep(backoff(attempt, options.backoffMs), signal);
      }
    }
  }

  /** A reply worth reading, or the FetchError that says what it was. A refused token is renewed once. */
  async function judged(visit: Visit): Promise<Reply> {
    let reply = await follow(visit);
    const { auth: route } = visit.request;
    if (reply.status === 401 && route !== undefined && auth.renew(route)) {
      visit.credentials = await auth.credentials(route, visit.request.url);
      reply = await follow(visit);
    }
    const verdict = classify(answerOf(visit, reply));
    if (reply.status === 304 ? visit.remembered !== null : verdict.outcome === "ok" || verdict.outcome === "empty") {
      return reply;
    }
    if (reply.status === 304)
      throw new FetchError("server-error", reply.url.href, "réponse 304 que nous n'avons pas demandée");
    const retryAfterMs = retryAfter(reply.headers["retry-after"], Date.now());
    const outcome = (retryAfterMs ?? 0) > longestWaitMs && waits(verdict.outcome) ? "rate-limited" : verdict.outcome;
    throw new FetchError(outcome, reply.url.href, verdict.message, {
      retryAfterMs: waits(outcome) ? retryAfterMs : null,
    });
  }

  /** Redirects by hand: each target passes the same checks as an address of our own. */
  async function follow(visit: Visit): Promise<Reply> {
    let step = firstStep(visit.request);
    for (let hops = 0; ; hops++) {
      const { url } = step;
      const delay = await gate.check(url);
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

  /** What a page in the browser asks for passes the same door, at the page's own pace. */
  async function subresource(request: PageRequest): Promise<Reply> {
    let step = firstStep(request);
    for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
      await gate.check(step.url);
      const headers = ownHeaders(request, step.method);
      const reply = await wire.send({ ...step, headers, maxBytes: capOf(request), signal });
      const target = targetOf(reply, request);
      if (target === null) return reply;
      step = nextStep(step, reply, target);
    }
    throw new FetchError("too-many-redirects", request.url, "trop de redirections");
  }

  async function render(visit: Visit, document: Reply): Promise<Reply> {
    const reply = await browser.render(visit.request, document);
    if (reply.body.length > capOf(visit.request))
      throw new FetchError("too-large", reply.url.href, "page rendue trop grande");
    const verdict = classify(answerOf(visit, reply));
    if (verdict.outcome === "blocked") throw new FetchError("blocked", reply.url.href, verdict.message);
    return reply;
  }

  /** Retry-After binds the host whatever came with it; in replay nobody is waiting. */
  async function heed({ url, status, headers }: Reply): Promise<void> {
    const ms = status >= 300 ? retryAfter(headers["retry-after"], Date.now()) : null;
    if (ms !== null && !replay) await pace.hold(url, ms);
  }

  async function arrived(visit: Visit, reply: Reply, source: string): Promise<Omit<Fetched, "tookMs">> {
    const outcome = classify(answerOf(visit, reply)).outcome;
    const page = pageOf(visit.request, reply);
    const archived = outcome === "ok" ? await keep(page, source) : null;
    if (archived !== null && !replay) await validators.remember({ ...visit.request, via: visit.via }, reply, archived);
    return { outcome, page, error: null, retryAfterMs: null, archived };
  }

  /** A page that could not be archived is still a page; the operator is told. */
  async function keep(page: Page, source: string): Promise<string | null> {
    try {
      return (await options.archive?.write(page, source)) ?? null;
    } catch (error) {
      options.log?.(`archive : ${error instanceof Error ? error.message : error}`);
      return null;
    }
  }

  function unchanged(visit: Visit, known: Remembered): Omit<Fetched, "tookMs"> {
    const headers: Record<string, string> = known.contentType === null ? {} : { "content-type": known.contentType };
    const page = pageOf(visit.request, { url: new URL(known.url), status: 200, headers, body: known.body });
    return { outcome: "unchanged", page, error: null, retryAfterMs: null, archived: known.hash };
  }

  function pageOf(request: PageRequest, reply: Reply): Page {
    const { status, headers, body } = reply;
    return makePage({
      url: auth.redact(reply.url.href),
      status,
      headers,
      body,
      fetchedAt: new Date().toISOString(),
      request,
    });
  }

  function failed(error: unknown, request: PageRequest): Omit<Fetched, "tookMs"> {
    const cause = signal?.aborted ? new FetchError("cancelled", request.url, "lecture interrompue") : error;
    const { outcome, url, message, retryAfterMs } = transportError(cause, request.url);
    const clean = new FetchError(outcome, auth.redact(url), auth.redact(message), { retryAfterMs });
    return { outcome, page: null, error: clean, retryAfterMs, archived: null };
  }

  const rulesOf = (request: PageRequest) => ({ typedByPerson: request.typedByPerson ?? false, allowLoopback });

  /** Our own address, which nothing but a test asks for, needs no contact. */
  function requireContact(url: URL): void {
    const host = url.hostname.replace(/^\[|\]$/g, "");
    if (config.VIGIE_CONTACT !== undefined || replay || (allowLoopback && (isLoopback(host) || host === "localhost")))
      return;
    const message = "réglage manquant : VIGIE_CONTACT, l'adresse par laquelle un site peut nous joindre";
    throw new FetchError("needs-settings", url.href, message);
  }

  function targetOf(reply: Reply, request: Partial<PageRequest>): URL | null {
    const { location } = reply.headers;
    if (![301, 302, 303, 307, 308].includes(reply.status) || location === undefined) return null;
    const target = URL.canParse(location, reply.url.href) ? new URL(location, reply.url).href : location;
    return checkAddress(target, { typedByPerson: request.typedByPerson ?? false, allowLoopback });
  }

  const capOf = (request: PageRequest): number => request.maxBytes ?? options.maxBytes ?? MAX_BYTES;

  return {
    fetchPage,
    async close() {
      await browser.close();
      await wire.close();
    },
  };
}

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

const answerOf = (visit: Visit, reply: Reply): Answer => ({
  url: reply.url.href,
  asked: visit.request.url,
  status: reply.status,
  headers: reply.headers,
  body: reply.body,
  authed: visit.credentials !== null,
});

/** Outcomes after which a site's Retry-After means « come back then ». */
const waits = (outcome: Outcome): boolean => outcome === "rate-limited" || outcome === "server-error";

function replayOf(address: string | undefined): URL | undefined {
  if (address === undefined) return undefined;
  const url = new URL(address);
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (!isLoopback(host) && host !== "localhost")
    throw new Error(`le serveur de relecture doit être local : ${url.host}`);
  return url;
}
