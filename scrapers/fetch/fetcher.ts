import type { Config, Log } from "../../config.ts";
import { FetchError, type Outcome } from "../errors.ts";
import type { Page, PageRequest, Source } from "../source.ts";
import { checkAddress, isThisMachine, type Lookup } from "./address.ts";
import { type Auth, createAuth } from "./auth.ts";
import { type Browser, createBrowser } from "./browser.ts";
import { createValidators, type Remembered } from "./conditional.ts";
import { createCourier, type Visit } from "./courier.ts";
import { type FetchMemory, inMemory } from "./memory.ts";
import { type Answer, classify } from "./outcome.ts";
import { createPace } from "./pace.ts";
import { makePage } from "./page.ts";
import { backoff, retryAfter, sleep, worthRetrying } from "./retry.ts";
import { withoutSecrets } from "./secrets.ts";
import { createWire, type Reply, TIMEOUTS, type Timeouts } from "./wire.ts";

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

/** Where pages are kept. `write` gives the name under which `read` finds the body again; `gzip` is that body as the site packed it. */
export interface PageArchive {
  write(page: Page, source: string, gzip?: Buffer | null): Promise<string>;
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
  log?: Log;
  timeouts?: Partial<Timeouts>;
  /** Bytes of one page. Default 15 MB. */
  maxBytes?: number;
  /** Longest silent wait for a host. Default 120 s. */
  longestWaitMs?: number;
  /** First pause before a retry. Default 1 s. */
  backoffMs?: number;
  /** ISO instant at which pages are said to be read. Default: the system's; a replay lives at the time of its recordings. */
  now?: () => string;
  /** In place of the system's resolver. */
  lookup?: Lookup;
}

/** What the door needs to know of a source. */
type FetchSource = Pick<Source, "name" | "via"> & Partial<Pick<Source, "paceMs" | "permission" | "allowedHost">>;

export interface Fetcher {
  /** Never throws for a site's fault: whatever happens has a name. */
  fetchPage(request: PageRequest, source: FetchSource): Promise<Fetched>;
  close(): Promise<void>;
}

const DEFAULT_PACE_MS = 2000;
const LONGEST_WAIT_MS = 120_000;

export function createFetcher(options: FetchOptions): Fetcher {
  const replayUrl = replayOf(options.replayUrl);
  const replay = replayUrl !== undefined;
  const { config, signal, now = () => new Date().toISOString() } = options;
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
  const courier = createCourier({ wire, pace, memory, replay, allowLoopback, maxBytes: options.maxBytes, signal });
  const auth: Auth = createAuth({
    config,
    replay,
    post: (url, form, headers) => courier.single(url, "POST", form, headers),
  });
  /** For what is told to people; an address that is read again stays whole. */
  const redact = (text: string): string => auth.redact(withoutSecrets(text));
  const validators = createValidators(memory, async (hash) => options.archive?.read(hash) ?? null);
  const browser: Browser = createBrowser({ config, load: courier.subresource, signal });

  async function fetchPage(request: PageRequest, source: FetchSource): Promise<Fetched> {
    const started = performance.now();
    const fetched = await obtain(request, source).catch((error) => failed(error, request));
    const took = { ...fetched, tookMs: Math.round(performance.now() - started) };
    const line = `${took.outcome} ${request.method ?? "GET"} ${request.url} ${took.tookMs} ms ${took.error?.message ?? ""}`;
    options.log?.("debug", redact(line.trimEnd()));
    return took;
  }

  /** The table of contents of one reading. */
  async function obtain(request: PageRequest, source: FetchSource): Promise<Omit<Fetched, "tookMs">> {
    const url = checkAddress(request.url, rulesOf(request));
    requireContact(url);
    const visit = await prepare(request, source);
    const reply = await persist(visit);
    if (reply.status === 304 && visit.remembered !== null) return unchanged(visit, visit.remembered);
    const rendered = visit.via === "browser" && reply.status === 200 ? await render(visit, reply) : reply;
    return arrived(visit, rendered, source.name);
  }

  async function prepare(request: PageRequest, source: FetchSource): Promise<Visit> {
    return {
      request,
      via: request.via ?? source.via,
      paceMs: source.paceMs ?? DEFAULT_PACE_MS,
      allowedHost: source.allowedHost ?? null,
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
        if (replay || !(error instanceof FetchError) || !worthRetrying(error, attempt, longestWaitMs)) throw error;
        const line = `nouvel essai dans un instant : ${visit.request.url} : ${error.message}`;
        options.log?.("debug", redact(line));
        if (error.retryAfterMs === null) await sleep(backoff(attempt, options.backoffMs), signal);
      }
    }
  }

  /** A reply worth reading, or the FetchError that says what it was. A refused token is renewed once. */
  async function judged(visit: Visit): Promise<Reply> {
    let reply = await courier.follow(visit);
    const { auth: route } = visit.request;
    if (reply.status === 401 && route !== undefined && auth.renew(route)) {
      visit.credentials = await auth.credentials(route, visit.request.url);
      reply = await courier.follow(visit);
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

  async function render(visit: Visit, document: Reply): Promise<Reply> {
    const reply = await browser.render(visit.request, document);
    if (reply.body.length > courier.capOf(visit.request))
      throw new FetchError("too-large", reply.url.href, "page rendue trop grande");
    const verdict = classify(answerOf(visit, reply));
    if (verdict.outcome === "blocked") throw new FetchError("blocked", reply.url.href, verdict.message);
    return reply;
  }

  async function arrived(visit: Visit, reply: Reply, source: string): Promise<Omit<Fetched, "tookMs">> {
    const outcome = reply.status === 204 ? "empty" : "ok";
    const page = pageOf(visit.request, reply);
    const archived = outcome === "ok" ? await keep(page, source, reply.gzip) : null;
    if (archived !== null && !replay) await validators.remember({ ...visit.request, via: visit.via }, reply, archived);
    return { outcome, page, error: null, retryAfterMs: null, archived };
  }

  /** A page that could not be archived is still a page; the operator is told. */
  async function keep(page: Page, source: string, gzip?: Buffer | null): Promise<string | null> {
    try {
      return (await options.archive?.write(page, source, gzip)) ?? null;
    } catch (error) {
      options.log?.("warn", `archive : ${error instanceof Error ? error.message : error}`);
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
      fetchedAt: now(),
      request,
    });
  }

  function failed(error: unknown, request: PageRequest): Omit<Fetched, "tookMs"> {
    const cause = signal?.aborted ? new FetchError("cancelled", request.url, "lecture interrompue") : error;
    // A fault of ours (a database that cannot be read) must not be told as the site's.
    if (!(cause instanceof FetchError)) throw cause;
    const { outcome, url, message, retryAfterMs } = cause;
    const clean = new FetchError(outcome, auth.redact(url), redact(message), { retryAfterMs });
    return { outcome, page: null, error: clean, retryAfterMs, archived: null };
  }

  const rulesOf = (request: PageRequest) => ({ typedByPerson: request.typedByPerson ?? false, allowLoopback });

  /** Our own address, which nothing but a test asks for, needs no contact. */
  function requireContact(url: URL): void {
    if (config.VIGIE_CONTACT !== undefined || replay || (allowLoopback && isThisMachine(url.hostname))) return;
    const message = "réglage manquant : VIGIE_CONTACT, l'adresse par laquelle un site peut nous joindre";
    throw new FetchError("needs-settings", url.href, message);
  }

  return {
    fetchPage,
    async close() {
      await browser.close();
      await wire.close();
    },
  };
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
  if (!isThisMachine(url.hostname)) throw new Error(`le serveur de relecture doit être local : ${url.host}`);
  return url;
}
