import type { DoorKind } from "../offer/vocabulary.ts";
import { type CrawledPage, frontierItem, isDetail, isFailure } from "../scrapers/crawl.ts";
import type { Source } from "../scrapers/source.ts";
import type { NewSighting, PageCommit, Tally } from "./store/store.ts";

export const DOORS: Record<Source["kind"], DoorKind> = {
  employer: "employer",
  board: "board",
  "public-api": "board",
  mail: "relay",
};

/** What of a source its postings carry. */
export type Origin = Pick<Source, "name" | "kind" | "rank">;

/** What one raw offer became. */
export interface Read {
  counts: Tally;
  /** null: refused, and counted so. */
  sighting: NewSighting | null;
}

/** One page as it will be written, from what its offers became: refusals counted. Pure. */
export function commitOf(page: CrawledPage, reads: readonly Read[], runId: number): PageCommit {
  const tally: Tally = {};
  const count = (name: string, n = 1) => {
    tally[name] = (tally[name] ?? 0) + n;
  };
  count(`${isFailure(page) ? "failed" : "read"}/${isDetail(page.request) ? "detail" : "list"}`);

  const sightings: NewSighting[] = [];
  for (const read of reads) {
    for (const [name, n] of Object.entries(read.counts)) count(name, n);
    if (read.sighting) sightings.push(read.sighting);
  }
  const commit: PageCommit = {
    runId,
    done: page.key,
    outcome: page.outcome,
    follow: page.follow.map(frontierItem),
    sightings,
    gone: [],
    seen: [],
    doubts: [],
    tally,
  };
  for (const finding of page.findings) {
    if (finding.kind === "gone") commit.gone.push({ ref: finding.ref, quote: finding.quote });
    else if (finding.kind === "seen") commit.seen.push(finding.ref);
    else if (finding.kind === "suspect") commit.doubts.push(finding.why);
    else if (finding.kind === "advertised") commit.advertised = Math.max(commit.advertised ?? 0, finding.total);
    else if (finding.kind === "count") count(finding.name);
  }
  return commit;
}
