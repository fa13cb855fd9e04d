import { type CrawledPage, crawl, type Frontier, frontierItem } from "../scrapers/crawl.ts";
import type { Parser } from "../scrapers/parse.ts";
import { refOf } from "../scrapers/registry.ts";
import type { Page, Query, Source } from "../scrapers/source.ts";

/** Pages already in hand go through the same reading, one crawl of one page each; what they lead to is not followed. */
export async function* givenPages(
  parser: Pick<Parser, "parse">,
  source: Source,
  query: Query,
  pages: AsyncIterable<Page>,
): AsyncGenerator<CrawledPage> {
  for await (const page of pages) {
    const alone: Source = { ...source, start: () => [page.request] };
    const fetched = { outcome: "ok" as const, page, error: null, retryAfterMs: null, archived: null, tookMs: 0 };
    const items = [frontierItem(page.request)];
    const frontier: Frontier = { next: async () => items.shift() ?? null, add: async () => {} };
    for await (const read of crawl(alone, query, {
      fetcher: { fetchPage: async () => fetched },
      parser: { parse: () => parser.parse(refOf(source), page) },
      frontier,
    })) {
      // A list read again still gives its rows, though their pages are not asked for.
      const rows = read.follow.flatMap((request) => (request.partial ? [request.partial] : []));
      yield { ...read, offers: [...rows, ...read.offers], follow: [] };
    }
  }
}
