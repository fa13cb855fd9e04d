import { counted } from "../offer/french.ts";
import type { RawOffer } from "../offer/raw-offer.ts";
import { type CrawledPage, crawl, memoryFrontier } from "../scrapers/crawl.ts";
import { varied } from "../scrapers/registry.ts";
import { type PageRequest, queryAt, type Source } from "../scrapers/source.ts";
import type { Indexer } from "./refresh.ts";
import { CAP_SHARE } from "./store/closing.ts";
import type { Run, Sighting, Tally } from "./store/store.ts";

/** Its runs stand beside those of the sources, so that their closings can be undone like any. */
export const RECHECK = "verification";

const DAY_MS = 86_400_000;
/** Pages asked for at most, and time taken at most: a letter does not wait for ever. */
const MOST_PAGES = 60;
const BUDGET_MS = 10 * 60_000;
/** So many pages of one employer may be gone whatever their share: one or two offers do end together. */
const FEW = 2;

/** What the page of a posting says of it today. */
type Sign = { sighting: Sighting; says: "open" | "unread" } | { sighting: Sighting; says: "gone"; quote: string };

/**
 * « Vérifiée le »: reads again, at the employer's, the pages of the offers seen the longest ago. A page that still announces
 * its offer verifies it; one that is gone closes it; one that cannot be read, or that announces something else, says nothing.
 */
export async function recheck(
  indexer: Indexer,
  sources: readonly Source[],
  options: { signal?: AbortSignal; mostPages?: number } = {},
): Promise<Run | null> {
  const { store, now } = indexer;
  const readable = sources.filter((source) => source.kind === "employer" && !["browser", "mail"].includes(source.via));
  const yesterday = new Date(Date.parse(now()) - DAY_MS).toISOString();
  const names = readable.map((source) => source.name);
  const due = await store.unverified(names, yesterday, options.mostPages ?? MOST_PAGES);
  if (due.length === 0) return null;
  const { run } = await store.openRun(RECHECK, now(), yesterday);
  const signal = AbortSignal.any([AbortSignal.timeout(BUDGET_MS), ...(options.signal ? [options.signal] : [])]);
  const bySource = Map.groupBy(due, (sighting) => sighting.source);
  const tallies = await Promise.all(
    readable.map((source) => recheckSource(indexer, source, bySource.get(source.name) ?? [], run.id, signal)),
  );
  await indexer.syncSearch();
  return store.endRun(run.id, endOf(tallies, now()));
}

async function recheckSource(
  indexer: Indexer,
  source: Source,
  due: readonly Sighting[],
  runId: number,
  signal: AbortSignal,
): Promise<Tally> {
  const signs: Sign[] = [];
  for await (const sign of ask(indexer, source, due, signal)) signs.push(sign);
  const open = signs.filter((sign) => sign.says === "open").map((sign) => sign.sighting);
  const gone = signs.flatMap((sign) => (sign.says === "gone" ? [{ id: sign.sighting.id, quote: sign.quote }] : []));
  // A site that moved answers « gone » to everything: that is no word on its offers.
  const moved =
    gone.length > Math.max(FEW, signs.length * CAP_SHARE) || (gone.length > 1 && gone.length === signs.length);
  if (open.length > 0) await indexer.store.confirmVerified(open, indexer.now());
  if (gone.length > 0 && !moved) await indexer.store.closeGone(gone, runId, indexer.now());
  return {
    "offers/confirmed": open.length,
    "closed/gone": moved ? 0 : gone.length,
    "closed/refused-by-cap": moved ? gone.length : 0,
    "failed/detail": due.length - open.length - gone.length,
  };
}

/** One sign a page that was read, through the same door and the same reader as ever. */
async function* ask(
  indexer: Indexer,
  source: Source,
  due: readonly Sighting[],
  signal: AbortSignal,
): AsyncGenerator<Sign> {
  const requests = new Map(due.map((sighting) => [sighting.url!, sighting]));
  const alone = varied(source, { start: () => [...requests].map(([url, sighting]) => requestOf(url, sighting)) });
  const { fetcher, parser } = indexer;
  for await (const page of crawl(alone, queryAt(indexer.now()), { fetcher, parser, frontier: onlyFirst(), signal })) {
    const sighting = requests.get(page.request.url);
    if (sighting) yield signOf(page, sighting);
    if (page.outcome === "unreachable" || page.stops) return;
  }
}

const requestOf = (url: string, sighting: Sighting): PageRequest => ({
  url,
  via: "html",
  label: "detail",
  partial: { source: sighting.source, ref: sighting.ref, url, title: sighting.offer.title },
});

/** What these pages lead to is not followed. */
function onlyFirst() {
  const frontier = memoryFrontier();
  let filled = false;
  return {
    next: frontier.next,
    async add(items: Parameters<typeof frontier.add>[0]) {
      if (!filled) await frontier.add(items);
      filled = true;
    },
  };
}

function signOf(page: CrawledPage, sighting: Sighting): Sign {
  const gone = page.findings.find((finding) => finding.kind === "gone");
  if (gone) return { sighting, says: "gone", quote: gone.quote };
  // A page that failed gives back the row it was asked with: that row has verified nothing.
  const same = !page.error && page.offers.some((offer) => isSame(offer, sighting));
  return { sighting, says: same ? "open" : "unread" };
}

const lettersOf = (title: string): string => title.toLowerCase().replace(/[^\p{L}\d]/gu, "");

/** An address may be given again to another offer: then its number differs, and its title too. */
function isSame(offer: RawOffer, sighting: Sighting): boolean {
  if (offer.ref === sighting.ref) return true;
  const [read, known] = [lettersOf(offer.title), lettersOf(sighting.offer.title)];
  return offer.url === sighting.url && (read.includes(known) || known.includes(read));
}

function endOf(tallies: readonly Tally[], at: string) {
  const tally: Tally = {};
  for (const one of tallies)
    for (const [name, n] of Object.entries(one)) if (n > 0) tally[name] = (tally[name] ?? 0) + n;
  const { "offers/confirmed": seen = 0, "closed/gone": closed = 0, "failed/detail": unread = 0 } = tally;
  return {
    at,
    state: unread > 0 ? ("partial" as const) : ("whole" as const),
    message: `${counted(seen, "vérifiée")}, ${counted(closed, "close")}, ${counted(unread, "sans réponse lisible", "sans réponse lisible")}`,
    tally,
    seen,
    doubts: tally["closed/refused-by-cap"] ? ["des pages ont disparu toutes ensemble : rien n'est fermé"] : [],
  };
}
