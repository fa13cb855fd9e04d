import type { ApiDeps } from "../../api/deps.ts";
import type { SearchDeps } from "../../api/search/offers.ts";
import type { MeantPlace } from "../../indexer/normalise/places/meant.ts";
import type { House } from "./house.ts";

/** What a search asks of an open house, for the pages, the letters and the command. */
export const searching = (house: House): SearchDeps & Pick<ApiDeps, "offers"> => ({
  locate,
  meantPlace,
  search: (query) => house.search.search(query),
  offers: (ids) => house.store.listing(ids),
  now: () => new Date(house.now()),
});

/** Where a place is, for « autour de »; null when unknown or ambiguous. */
export async function locate(name: string): Promise<{ name: string; lat: number; lon: number } | null> {
  // Loaded with its table when somebody asks: few searches are around a place.
  const { findPlace } = await import("../../indexer/normalise/places/find.ts");
  const place = findPlace(name);
  if (!place || place.lat === null || place.lon === null) return null;
  return { name: place.centre, lat: place.lat, lon: place.lon };
}

/** What somebody who filters by a place means. */
export async function meantPlace(typed: string): Promise<MeantPlace> {
  const places = await import("../../indexer/normalise/places/meant.ts");
  return places.meantPlace(typed);
}
