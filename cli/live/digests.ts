import { type Compiled, compile, readSearch } from "../../api/search/offers.ts";
import { searchWords } from "../../api/search/words.ts";
import { stateWords } from "../../api/sources/state-words.ts";
import type { NewsRecord } from "../../digest/changes.ts";
import { createDigests, type Digests } from "../../digest/send.ts";
import { DEMO, type House } from "../house/house.ts";
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
      if ((await house.store.memory.get(DEMO)) !== null) return "demo";
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
const compileForDigest = (house: House, search: string): Promise<Compiled> =>
  compile({ role: ["core", "adjacent"], ...readSearch(search), status: "open", limit: 100 }, searching(house));

/** As many as the page of the search says. */
async function countForDigest(house: House, search: string): Promise<number> {
  const { search: compiled } = await compileForDigest(house, search);
  return (await house.search.search({ ...compiled, cursor: undefined, countOnly: true, oneAFamily: true })).cards;
}

const MOST_FOUND = 500;

/** Every open offer of a subscriber's search first seen since, page by page. */
async function findForDigest(house: House, search: string, since: string): Promise<NewsRecord[]> {
  const { search: compiled } = await compileForDigest(house, search);
  const found: NewsRecord[] = [];
  let cursor: string | undefined;
  do {
    const page = await house.search.search({ ...compiled, sort: "date", firstSeenSince: since, cursor });
    found.push(...(await house.store.listing(page.hits.map((hit) => hit.id))));
    cursor = page.nextCursor ?? undefined;
  } while (cursor && found.length < MOST_FOUND);
  return found;
}
