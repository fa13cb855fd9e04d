import type { OffersQuery } from "../../api/schemas/offers-query.ts";
import { type Compiled, compile, everyOffer, readSearch } from "../../api/search/offers.ts";
import { searchWords } from "../../api/search/words.ts";
import { stateWords } from "../../api/sources/state-words.ts";
import type { NewsRecord } from "../../digest/changes.ts";
import { createDigests, type Digests } from "../../digest/send.ts";
import { type House, isDemo } from "../house/house.ts";
import { searching } from "../house/searching.ts";
import { morningReport } from "../sources/report.ts";

/** Digests over an open house, without the pages. */
export function openDigests(house: House): Digests {
  return createDigests({
    store: house.store,
    publicUrl: house.config.publicUrl,
    now: house.now,
    titleOf: (search) => titleOf(house, search),
    find: (search, since) => findForDigest(house, search, since),
    countOpen: (search) => countForDigest(house, search),
    sources: async () => {
      if (isDemo(house)) return "demo";
      const { upToDate, awake, troubled } = await morningReport(house);
      const broken = troubled.flatMap(({ state, rows }) =>
        rows.map(({ card, health }) => ({
          title: card.title,
          state: stateWords(state),
          lastWhole: health.lastSuccessAt,
        })),
      );
      return { upToDate, total: awake, broken };
    },
  });
}

/** A subscriber's search in words. */
export const titleOf = ({ sources, profile }: House, search: string): string =>
  searchWords(readSearch(search), new Map([...sources].map(([name, { title }]) => [name, title])), profile.title);

/** The open offers of a subscriber's search; of a place that nobody knows there is none, or they would be of the whole country. */
async function askedByReader(house: House, search: string): Promise<{ query: OffersQuery; compiled: Compiled }> {
  const query: OffersQuery = { role: ["core", "adjacent"], ...readSearch(search), status: "open" };
  return { query, compiled: await compile(query, searching(house)) };
}

/** As many as the page of the search says. */
async function countForDigest(house: House, search: string): Promise<number> {
  const { compiled } = await askedByReader(house, search);
  return (await house.search.search({ ...compiled.search, cursor: undefined, countOnly: true, oneAFamily: true }))
    .cards;
}

const MOST_FOUND = 500;

/** Every open offer of a subscriber's search first seen since. */
async function findForDigest(house: House, search: string, since: string): Promise<NewsRecord[]> {
  const { query, compiled } = await askedByReader(house, search);
  const news = { ...compiled, search: { ...compiled.search, sort: "date" as const, firstSeenSince: since } };
  const found: NewsRecord[] = [];
  for await (const { listed } of everyOffer(searching(house), query, news, MOST_FOUND)) found.push(...listed);
  return found;
}
