import type { Operator } from "../../api/operator.ts";
import { commitOf, type Origin } from "../../indexer/commit.ts";
import type { PageCommit } from "../../indexer/store/store.ts";
import { counted } from "../../offer/french.ts";
import type { RawOffer } from "../../offer/raw-offer.ts";
import { DEPOSIT } from "../../offer/vocabulary.ts";
import { refusalsIn } from "../../offer/words.ts";
import { readDocument } from "../../scrapers/read.ts";
import { hasPlatform, loadPlatforms } from "../../scrapers/registry.ts";
import type { House } from "../house/house.ts";
import { createPending } from "./pending.ts";

/** « vigie read », then a person's yes, then the store: nothing is written before. */
export async function depositAnswers(
  house: House,
): Promise<Pick<Operator, "readers" | "read" | "keep" | "deposits" | "withdraw">> {
  const platforms = [...(await loadPlatforms()).values()].map(({ name, title }) => ({ name, title }));
  const readings = createPending<PageCommit>();
  return {
    readers: () => [...readableSources(house), ...platforms].sort((a, b) => a.title.localeCompare(b.title, "fr")),
    async read({ reader, bytes, url }) {
      const options = { url: url ?? undefined, seenAt: house.now(), parser: house.parser };
      const found = await readDocument(reader, bytes, options);
      const commit = await readingOf(house, found.reader, url, found.offers);
      const offers = commit.sightings.map((sighting) => sighting.offer);
      return {
        reading: offers.length > 0 ? readings.put(commit) : null,
        reader: found.reader && titleOf(house, found.reader),
        offers,
        refused: refusalsIn(commit.tally).map(([words, count]) => `${words} (${count})`),
        problems: found.problems.map((problem) => problem.message),
      };
    },
    async keep(reading) {
      const commit = readings.take(reading);
      return commit && store(house, commit);
    },
    deposits: () => house.store.deposits(LAST_DEPOSITS),
    withdraw: (run) => withdraw(house, run),
  };
}

export const LAST_DEPOSITS = 20;

/** Postings closed: those that no site was read for. */
export async function withdraw({ store, indexer, now }: House, run: number): Promise<number> {
  const closed = await store.withdraw(run, now());
  await indexer.syncSearch();
  return closed;
}

/** Sources with a reader of their own: an employer's page is read by its platform. */
const readableSources = (house: House): { name: string; title: string }[] =>
  [...house.sources.values()]
    .filter((source) => source.recognises !== undefined)
    .map(({ name, title }) => ({ name, title }));

const titleOf = (house: House, reader: string): string => house.sources.get(reader)?.title ?? READERS[reader] ?? reader;

/** Readers of any site at all have no title of their own. */
const READERS: Record<string, string> = { "json-ld": "annonces lisibles de la page (schema.org)" };

/** The same reading as of a page that was fetched, with no request to follow. */
async function readingOf(
  house: House,
  reader: string | null,
  url: string | null,
  offers: readonly RawOffer[],
): Promise<PageCommit> {
  const known = reader === null ? undefined : house.sources.get(reader);
  const origin: Origin = known ?? originOf(reader);
  const page = {
    key: "",
    request: { url: url ?? "" },
    outcome: "ok" as const,
    error: null,
    findings: [],
    offers: offers.map((raw) => ({ ...raw, source: origin.name, ref: known ? raw.ref : refOf(raw, reader) })),
    follow: [],
    tookMs: 0,
    archived: null,
    stops: false,
  };
  return commitOf(page, await house.indexer.readers.read(page.offers, origin), 0);
}

/** A platform's page is the employer's own; anything else that nobody claims is a relay, trusted least. */
const originOf = (reader: string | null): Origin =>
  reader !== null && hasPlatform(reader) && reader !== "schema-org"
    ? { name: DEPOSIT, kind: "employer", rank: 15 }
    : { name: DEPOSIT, kind: "mail", rank: 45 };

/** Two sites may both have an offer 12: the site goes with the number. */
function refOf(raw: RawOffer, reader: string | null): string | null | undefined {
  if (!raw.ref) return raw.ref;
  return `${URL.parse(raw.url ?? "")?.hostname ?? reader ?? DEPOSIT} ${raw.ref}`;
}

/** A run of its own: it is seen among the runs, and what it did can be told from a collection. */
async function store(house: House, commit: PageCommit): Promise<{ kept: number; fresh: number }> {
  const { store: books, indexer } = house;
  const now = house.now();
  const { run } = await books.openRun(DEPOSIT, now, now);
  const tally = await books.commitPage({ ...commit, runId: run.id }, DEPOSIT, now);
  const ids = commit.sightings.map((sighting) => sighting.offer.id);
  await books.handOverAgain(ids, run.id, now);
  await indexer.twins.settle(now);
  const kept = commit.sightings.length;
  const fresh = tally["offers/new"] ?? 0;
  const message = `${counted(kept, "offre déposée", "offres déposées")} par l'exploitant, ${counted(fresh, "nouvelle")}`;
  await books.endRun(run.id, { at: house.now(), state: "whole", message, tally: {}, seen: kept, doubts: [] });
  await indexer.syncSearch();
  return { kept, fresh };
}
