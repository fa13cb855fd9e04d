import type { Config } from "../config.ts";
import { parisDay } from "../offer/paris-day.ts";
import type { Profile } from "../profiles/profile.ts";
import { type CrawledPage, crawl, type Frontier, isFailure } from "../scrapers/crawl.ts";
import { FetchError } from "../scrapers/errors.ts";
import type { Fetcher } from "../scrapers/fetch/fetcher.ts";
import type { Parser } from "../scrapers/parse.ts";
import { isIncremental, type Page, type Query, type Source } from "../scrapers/source.ts";
import { commitOf } from "./commit.ts";
import { givenPages } from "./given-pages.ts";
import type { OfferReaders } from "./offer-readers.ts";
import type { Store } from "./store/open.ts";
import type { PageCommit, Run, Tally } from "./store/store.ts";
import type { Twins } from "./twins.ts";
import { judgeRun, type RunFacts } from "./verdict.ts";

/** All that a refresh needs; main puts it together. */
export interface Indexer {
  config: Config;
  profile: Profile;
  store: Store;
  fetcher: Pick<Fetcher, "fetchPage">;
  parser: Pick<Parser, "parse">;
  readers: Pick<OfferReaders, "read">;
  twins: Twins;
  /** Pages of a mail source; `count` is told of each mail that could not be read, and of each whose sender nothing proves. */
  mail(source: Source, count: (why: string) => void): AsyncIterable<Page>;
  /** Takes in what the outbox holds; never throws, an index that is down waits. */
  syncSearch(): Promise<void>;
  /** ISO instant. The recording's own time in a replay. */
  now(): string;
  onProgress?(progress: Progress): void;
}

export interface Progress {
  source: string;
  pages: number;
  pending: number;
  tally: Tally;
  ended: Run | null;
}

/** A run that a crash left open is taken up again if it is no older than this. */
const RESUME_MS = 6 * 3_600_000;
const DAY_MS = 86_400_000;

const underWay = new WeakMap<Store, Map<string, Promise<Run>>>();

/** Refreshes a source; who asks for one that is being read (its own clock, the operator's button) gets the run under way. */
export function refresh(indexer: Indexer, source: Source, options: { signal?: AbortSignal } = {}): Promise<Run> {
  const runs = underWay.get(indexer.store) ?? new Map<string, Promise<Run>>();
  underWay.set(indexer.store, runs);
  const run =
    runs.get(source.name) ?? refreshAlone(indexer, source, options).finally(() => void runs.delete(source.name));
  runs.set(source.name, run);
  return run;
}

/** One source from its site to the search page: the table of contents of the house. */
async function refreshAlone(indexer: Indexer, source: Source, options: { signal?: AbortSignal }): Promise<Run> {
  const { store } = indexer;
  const { run } = await store.openRun(
    source.name,
    indexer.now(),
    new Date(Date.parse(indexer.now()) - RESUME_MS).toISOString(),
  );
  const facts = factsOf(run, source);
  const skipped: Tally = {};
  const pages = pagesOf(indexer, source, run, options, skipped);
  for await (const page of namingFailure(pages, facts)) {
    const commit = commitOf(page, await indexer.readers.read(page.offers, source), run.id);
    addTo(facts, page, await writePage(indexer, source, commit));
    await tell(indexer, source, run, facts, null);
  }
  // Somebody asked to stop: the run stays open, and the next start takes it up.
  if (options.signal?.aborted) return store.run(run.id);
  const ended = await endRun(indexer, source, run, facts, skipped);
  await indexer.syncSearch();
  await tell(indexer, source, run, facts, ended);
  return ended;
}

/** A mailbox that cannot be opened is a failure of the run, not of the house. */
async function* namingFailure(pages: AsyncIterable<CrawledPage>, facts: RunFacts): AsyncGenerator<CrawledPage> {
  try {
    yield* pages;
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    facts.failure = { outcome: error.outcome, message: error.message };
  }
}

/** A page is written, then what it holds is compared and can be searched. Returns its counts. */
export async function writePage(indexer: Indexer, source: Source, commit: PageCommit): Promise<Tally> {
  const tally = await indexer.store.commitPage(commit, source.name, indexer.now());
  await indexer.twins.settle(indexer.now());
  await indexer.syncSearch();
  return tally;
}

/** Where the pages of a run come from: the site, or the reader's own mailbox. */
async function* pagesOf(
  indexer: Indexer,
  source: Source,
  run: Run,
  options: { signal?: AbortSignal },
  skipped: Tally,
): AsyncGenerator<CrawledPage> {
  const query = await queryOf(indexer, source, run);
  const countSkip = (why: string) => {
    skipped[why] = (skipped[why] ?? 0) + 1;
  };
  if (source.via === "mail") yield* givenPages(indexer.parser, source, query, indexer.mail(source, countSkip));
  else {
    const { done } = await indexer.store.frontierCounts(run.id);
    yield* crawl(source, query, {
      fetcher: indexer.fetcher,
      parser: indexer.parser,
      frontier: durableFrontier(indexer.store, run.id),
      alreadyMade: done,
      signal: options.signal,
    });
  }
}

async function queryOf(indexer: Indexer, source: Source, run: Run): Promise<Query> {
  const known = await indexer.store.knownRefs(source.name);
  const [last] = (await indexer.store.lastRuns(source.name, 20)).filter((one) => one.state === "whole");
  const settings = Object.fromEntries((source.needs ?? []).map((name) => [name, indexer.config.setting(name) ?? ""]));
  return {
    terms: indexer.profile.terms,
    romeCodes: indexer.profile.romeCodes,
    since: last?.startedAt ?? null,
    now: run.startedAt,
    settings,
    known: (refOrUrl) => known.has(refOrUrl) && !isDue(refOrUrl, run.startedAt),
  };
}

/** A page that its list vouches for is read again once a week all the same, on a day of its own: texts change, pages die. */
function isDue(refOrUrl: string, now: string): boolean {
  let sum = 0;
  for (const character of refOrUrl) sum = (sum * 31 + character.charCodeAt(0)) % 7;
  return sum === Math.floor(Date.parse(now) / DAY_MS) % 7;
}

/** The frontier kept with the run: a crash loses no request, and none is made twice once its page is written. */
export function durableFrontier(store: Store, runId: number): Frontier {
  let lent = 0;
  return {
    async next() {
      const [item] = await store.pendingFrontier(runId, 1, lent);
      if (!item) return null;
      lent = item.seq;
      return { key: item.key, request: item.request };
    },
    add: (items) => store.addFrontier(runId, items),
  };
}

async function endRun(indexer: Indexer, source: Source, run: Run, facts: RunFacts, skipped: Tally): Promise<Run> {
  const { store } = indexer;
  const before = (await store.lastRuns(source.name, 20)).filter((one) => one.state === "whole");
  const { pending } = await store.frontierCounts(run.id);
  const now = await store.run(run.id);
  const seen = await store.seenIn(source.name, run.id);
  const verdict = judgeRun({
    ...facts,
    tally: now.tally,
    doubts: now.doubts,
    advertised: now.advertised,
    seen,
    finished: pending === 0,
    baseline: before,
  });
  const tally: Tally = { ...skipped };
  if (verdict.state === "whole" && source.complete) {
    const { closed, refused } = await store.closeMissing(source.name, run.id, indexer.now());
    if (closed > 0) tally["closed/missed-twice"] = closed;
    if (refused > 0) {
      tally["closed/refused-by-cap"] = refused;
      verdict.state = "suspect";
      verdict.message = `${refused} offres auraient été fermées d'un coup : rien n'est fermé — ${verdict.message}`;
      verdict.doubts.push("plafond de fermetures atteint");
    }
  }
  const expired = await store.closeExpired(parisDay(indexer.now()), indexer.now());
  if (expired > 0) tally["closed/expired"] = expired;
  return store.endRun(run.id, {
    at: indexer.now(),
    state: verdict.state,
    message: verdict.message,
    tally,
    seen,
    doubts: verdict.doubts,
  });
}

const factsOf = (run: Run, source: Source): RunFacts => ({
  tally: run.tally,
  doubts: [],
  advertised: null,
  seen: 0,
  finished: false,
  complete: source.complete,
  incremental: isIncremental(source),
  failure: null,
  baseline: [],
});

function addTo(facts: RunFacts, page: CrawledPage, tally: Tally): void {
  for (const [name, n] of Object.entries(tally)) facts.tally[name] = (facts.tally[name] ?? 0) + n;
  if (page.error && isFailure(page) && (!facts.failure || page.stops))
    facts.failure = { outcome: page.outcome, message: page.error.message };
}

async function tell(indexer: Indexer, source: Source, run: Run, facts: RunFacts, ended: Run | null): Promise<void> {
  if (!indexer.onProgress) return;
  const counts = ended ? { done: 0, pending: 0 } : await indexer.store.frontierCounts(run.id);
  indexer.onProgress({ source: source.name, pages: counts.done, pending: counts.pending, tally: facts.tally, ended });
}
