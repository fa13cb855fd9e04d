import { createHash } from "node:crypto";
import type { RawOffer } from "../offer/raw-offer.ts";
import { FetchError, type Outcome } from "./errors.ts";
import type { Fetched, Fetcher } from "./fetch/fetcher.ts";
import type { Parser } from "./parse.ts";
import { refOf } from "./registry.ts";
import {
  count,
  type Finding,
  gone,
  type Page,
  type PageRequest,
  type Query,
  type Source,
  seen as stillListed,
  suspect,
} from "./source.ts";

export interface FrontierItem {
  key: string;
  request: PageRequest;
}

/**
 * What is still to be read in one run. `crawl` only takes from it; whoever receives a `CrawledPage` commits that page's
 * whole effect (offers, done, follow) in one transaction before asking for the next: a crash leaves all of it or none.
 */
export interface Frontier {
  /** Next pending item, oldest first, lent to this process: not lent twice, pending again after a restart. */
  next(): Promise<FrontierItem | null>;
  /** Adds what was never seen in this run. */
  add(items: FrontierItem[]): Promise<void>;
}

interface CrawlOptions {
  fetcher: Pick<Fetcher, "fetchPage">;
  parser: Pick<Parser, "parse">;
  frontier: Frontier;
  /** Pages under way at once. Default 1; the fetcher keeps its pace per host whatever it is. */
  concurrency?: number;
  signal?: AbortSignal;
  /** Requests that this run made before it was interrupted: they count against `maxRequests`. */
  alreadyMade?: number;
}

/** One request and all that came of it. */
export interface CrawledPage {
  /** Key in the frontier. */
  key: string;
  request: PageRequest;
  outcome: Outcome;
  error: FetchError | null;
  /** What parse said, without offers and follows, plus what crawl itself found (`gone`, `suspect`, counts). */
  findings: Finding[];
  /** Offers of the page, completed by the row of the list; or that row itself when its page could not be read. */
  offers: RawOffer[];
  /** Requests not seen before in this run, in the order the source gave them. */
  follow: PageRequest[];
  tookMs: number;
  /** Hash in the archive. */
  archived: string | null;
  /** True when the site will not answer more in this run: what is pending stays pending. */
  stops: boolean;
}

/** A wait longer than this ends the run of the source; a shorter one is the fetcher's affair. */
const LONG_WAIT_MS = 60_000;
const DEFAULT_MAX_REQUESTS = 500;
const REFUSALS = new Set<Outcome>(["blocked", "unauthorised", "needs-settings"]);

/**
 * Reads a source from its first requests (or from where the frontier stands) to the end. A resumed run passes the query
 * of the run it resumes, so that `start` gives the same keys. No page makes it throw, only `start` may; a page under way
 * when `signal` fires is not yielded and stays pending.
 */
export async function* crawl(source: Source, query: Query, options: CrawlOptions): AsyncGenerator<CrawledPage> {
  const { frontier, signal, concurrency = 1 } = options;
  const allowed = (source.maxRequests ?? DEFAULT_MAX_REQUESTS) - (options.alreadyMade ?? 0);
  const seen = new Set<string>();
  const underWay = new Map<string, Promise<CrawledPage>>();
  let made = 0;
  let stopped = false;

  await frontier.add(fresh(source.start(query), seen).map(frontierItem));
  const fill = async () => {
    while (!stopped && !signal?.aborted && made < allowed && underWay.size < concurrency) {
      const item = await frontier.next();
      if (!item) return;
      made++;
      seen.add(item.key);
      underWay.set(item.key, readItem(source, item, options));
    }
  };

  for (await fill(); underWay.size > 0; await fill()) {
    const page = await Promise.race(underWay.values());
    underWay.delete(page.key);
    if (page.outcome === "cancelled") {
      stopped = true;
      continue;
    }
    stopped ||= page.stops;
    leaveKnown(page, query);
    page.follow = fresh(page.follow, seen);
    if (!stopped && made >= allowed && underWay.size === 0 && (page.follow.length > 0 || (await frontier.next()))) {
      page.findings.push(suspect("plafond de requêtes atteint"));
    }
    yield page;
  }
}

/** Method, address and body: two requests with one key are one request. */
export function requestKey(request: PageRequest): string {
  const address = request.url.replace(/#.*$/, "");
  const body = request.body ? ` ${createHash("sha256").update(request.body).digest("hex").slice(0, 16)}` : "";
  return `${request.method ?? "GET"} ${address}${body}`;
}

export const frontierItem = (request: PageRequest): FrontierItem => ({ key: requestKey(request), request });

/** A frontier that lives as long as the process, for a run without a store. */
export function memoryFrontier(): Frontier {
  const known = new Set<string>();
  const waiting: FrontierItem[] = [];
  return {
    next: async () => waiting.shift() ?? null,
    async add(items) {
      for (const item of items) {
        if (known.has(item.key)) continue;
        known.add(item.key);
        waiting.push(item);
      }
    },
  };
}

/** Did the run fail to read it? The page of an offer that is gone was an answer; a list that is gone was none. */
export const isFailure = ({ error, outcome, request }: CrawledPage): boolean =>
  error !== null && !(outcome === "gone" && isDetail(request));

/** What an error means for the run, whoever threw it. */
export function asFetchError(error: unknown, url: string): FetchError {
  if (error instanceof FetchError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new FetchError("changed", url, `lecture impossible : ${message}`, { cause: error });
}

/** The offer, with its blanks (and only them) filled from what the list already said. */
export function completed(offer: RawOffer, partial: RawOffer): RawOffer {
  const whole: Record<string, unknown> = { ...offer };
  for (const [key, value] of Object.entries(partial)) {
    if (isBlank(whole[key]) && !isBlank(value)) whole[key] = value;
  }
  // An excerpt is a property of the list's text: it does not apply to the detail's own.
  if (!isBlank(offer.description)) whole.excerpt = offer.excerpt;
  // A relative date is counted from the page that said it.
  if (isBlank(offer.postedAt) && partial.postedAt && partial.seenAt) whole.seenAt = partial.seenAt;
  return whole as RawOffer;
}

function isSameOffer(a: RawOffer, b: RawOffer): boolean {
  if (a.ref && b.ref) return a.ref === b.ref;
  return Boolean(a.url && a.url === b.url);
}

/** Pages of offers that an earlier run has read are not asked again: that they are still listed is said instead. */
function leaveKnown(page: CrawledPage, query: Query): void {
  page.follow = page.follow.filter(({ skipIfKnown }) => {
    if (skipIfKnown === undefined || !query.known(skipIfKnown)) return true;
    page.findings.push(stillListed(skipIfKnown));
    return false;
  });
}

/** Requests not in `seen`, which learns them. */
function fresh(requests: Iterable<PageRequest>, seen: Set<string>): PageRequest[] {
  const kept: PageRequest[] = [];
  for (const request of requests) {
    const key = requestKey(request);
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(request);
  }
  return kept;
}

async function readItem(source: Source, item: FrontierItem, options: CrawlOptions): Promise<CrawledPage> {
  const { name, via, paceMs, permission, allowedHost } = source;
  const fetched = await options.fetcher
    .fetchPage(item.request, { name, via, paceMs, permission, allowedHost })
    .catch((error: unknown) => failedFetch(asFetchError(error, item.request.url)));
  const page = blankPage(item, fetched);
  if (options.signal?.aborted && fetched.outcome === "cancelled") return page;
  if (fetched.outcome === "ok" || fetched.outcome === "unchanged") await readInto(page, fetched.page, source, options);
  else if (fetched.outcome === "empty") await readEmpty(page, fetched.page, source, options);
  if (page.outcome === "gone") tellGone(page);
  else if (page.error) tellPartial(page, source);
  page.stops = stops(page.outcome, page.error, fetched.retryAfterMs);
  return page;
}

async function readInto(page: CrawledPage, body: Page | null, source: Source, options: CrawlOptions): Promise<void> {
  try {
    if (!body) throw new FetchError("changed", page.request.url, "page annoncée mais absente");
    sort(page, await options.parser.parse(refOf(source), body), source, body);
    if (page.findings.some((one) => one.kind === "empty") && page.offers.length + page.follow.length === 0) {
      page.outcome = "empty";
    }
  } catch (error) {
    page.error = asFetchError(error, page.request.url);
    page.outcome = page.error.outcome;
  }
}

/** An answer without content (204) is the site's own « nothing »; a source may still know it better. */
async function readEmpty(page: CrawledPage, body: Page | null, source: Source, options: CrawlOptions): Promise<void> {
  const findings = body ? await options.parser.parse(refOf(source), body).catch(() => []) : [];
  if (body) sort(page, findings, source, body);
  if (!page.findings.some((one) => one.kind === "empty")) {
    page.findings.push({ kind: "empty", quote: `HTTP ${body?.status ?? 204}` });
  }
}

/** Offers and follows apart from the rest; names and dates of reading put where a source left them out. */
function sort(page: CrawledPage, findings: Finding[], source: Source, body: Page): void {
  for (const finding of findings) {
    if (finding.kind === "offer") page.offers.push(signed(finding.offer, source, body.fetchedAt));
    else if (finding.kind === "follow") page.follow.push(dated(finding.request, source, body.fetchedAt));
    else page.findings.push(finding);
  }
  const { partial } = page.request;
  if (!partial) return;
  page.offers = page.offers.map((offer) =>
    page.offers.length === 1 || isSameOffer(offer, partial) ? completed(offer, partial) : offer,
  );
}

function signed(offer: RawOffer, source: Source, seenAt: string): RawOffer {
  const { name, company } = source;
  return { ...offer, source: name, company: offer.company || company, seenAt: offer.seenAt ?? seenAt };
}

function dated(request: PageRequest, source: Source, seenAt: string): PageRequest {
  return request.partial ? { ...request, partial: signed(request.partial, source, seenAt) } : request;
}

/** The detail could not be read: what the list said is not lost. */
function tellPartial(page: CrawledPage, source: Source): void {
  const { partial } = page.request;
  if (!partial) return;
  page.offers = [{ ...partial, source: source.name }];
  page.findings.push(count("detail/unread"));
}

/** Is this the page of one offer, rather than a list? */
export const isDetail = ({ label, partial }: PageRequest): boolean => label === "detail" || partial !== undefined;

/** Only an offer's own page can say that the offer is gone: a list that vanished says nothing of its offers. */
function tellGone(page: CrawledPage): void {
  const { partial, url } = page.request;
  if (!isDetail(page.request)) return;
  if (page.findings.some((one) => one.kind === "gone")) return;
  page.findings.push(gone(partial?.ref || partial?.url || url, page.error?.message ?? "page disparue"));
}

function stops(outcome: Outcome, error: FetchError | null, retryAfterMs: number | null): boolean {
  if (REFUSALS.has(outcome)) return true;
  return outcome === "rate-limited" && (retryAfterMs ?? error?.retryAfterMs ?? Number.POSITIVE_INFINITY) > LONG_WAIT_MS;
}

function blankPage(item: FrontierItem, fetched: Fetched): CrawledPage {
  const { outcome, error, tookMs, archived } = fetched;
  return { ...item, outcome, error, findings: [], offers: [], follow: [], tookMs, archived, stops: false };
}

function failedFetch(error: FetchError): Fetched {
  return { outcome: error.outcome, page: null, error, retryAfterMs: null, archived: null, tookMs: 0 };
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
}
