import type { ApiDeps } from "../api/deps.ts";
import type { SearchDeps } from "../api/search/offers.ts";
import type { House } from "./house.ts";
import { locate, meantPlace } from "./locate.ts";

/** What a search asks of an open house, for the pages, the letters and the command. */
export const searching = (house: House): SearchDeps & Pick<ApiDeps, "offers"> => ({
  locate,
  meantPlace,
  search: (query) => house.search.search(query),
  offers: (ids) => house.store.listing(ids),
  now: () => new Date(house.now()),
});
