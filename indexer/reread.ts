import { counted } from "../offer/french.ts";
import { type Page, type Query, queryAt, type Source } from "../scrapers/source.ts";
import { commitOf } from "./commit.ts";
import { givenPages } from "./given-pages.ts";
import { type Indexer, writePage } from "./refresh.ts";
import { addTally } from "./store/runs.ts";
import type { PageCommit, Run } from "./store/store.ts";

/** Its run stands beside those of the sources: none of them was asked anything, and their states stay what they are. */
const REREAD = "archive";

/** No earlier run is gone on with: reading again costs no request. */
const NEVER = "9999";

/**
 * Pages of the past, read again by the readers of today: a mended source recovers what it had missed. They say nothing of
 * today: nothing is seen, verified, closed or reopened by them. Null when the archive holds no page of these sources.
 */
export async function reread(
  indexer: Indexer,
  sources: readonly Source[],
  pagesOf: (source: Source) => AsyncIterable<Page>,
  options: { signal?: AbortSignal } = {},
): Promise<Run | null> {
  const { store, now } = indexer;
  let run: Run | null = null;
  const read = { pages: 0, sources: 0 };
  for (const source of sources) {
    let pages = 0;
    for await (const page of givenPages(indexer.parser, source, queryOf(indexer), pagesOf(source))) {
      if (options.signal?.aborted) break;
      run ??= (await store.openRun(REREAD, now(), NEVER)).run;
      const commit = commitOf(page, await indexer.readers.read(page.offers, source), run.id);
      run.tally = addTally(run.tally, await writePage(indexer, source, ofThePast(commit)));
      pages++;
      indexer.onProgress?.({ source: source.name, pages, pending: 0, tally: run.tally, ended: null });
    }
    read.pages += pages;
    read.sources += Math.sign(pages);
  }
  return run && end(indexer, run, read, options.signal?.aborted === true);
}

const queryOf = ({ profile, now }: Indexer): Query =>
  queryAt(now(), { terms: profile.terms, romeCodes: profile.romeCodes });

/** What it said to be listed, or gone, was so when it was read. */
const ofThePast = (commit: PageCommit): PageCommit => ({
  ...commit,
  seen: [],
  gone: [],
  doubts: [],
  advertised: undefined,
});

async function end(
  indexer: Indexer,
  { id, tally }: Run,
  read: { pages: number; sources: number },
  aborted: boolean,
): Promise<Run> {
  const {
    "offers/new": fresh = 0,
    "offers/changed": changed = 0,
    "failed/list": lists = 0,
    "failed/detail": details = 0,
  } = tally;
  const unread = lists + details;
  const words = [
    `${counted(read.pages, "page")} de ${counted(read.sources, "source")}`,
    counted(fresh, "nouvelle"),
    counted(changed, "changée"),
    ...(unread > 0 ? [counted(unread, "page illisible", "pages illisibles")] : []),
    ...(aborted ? ["interrompue"] : []),
  ];
  const ended = await indexer.store.endRun(id, {
    at: indexer.now(),
    state: aborted || unread > 0 ? "partial" : "whole",
    message: words.join(", "),
    tally: {},
    seen: await seenBy(indexer, id),
    doubts: [],
  });
  indexer.onProgress?.({ source: REREAD, pages: read.pages, pending: 0, tally, ended });
  return ended;
}

const seenBy = async ({ store }: Indexer, runId: number): Promise<number> => (await store.run(runId)).seen;
