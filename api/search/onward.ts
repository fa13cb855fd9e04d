import type { Offer } from "../../offer/offer.ts";
import { placeName } from "../../offer/words.ts";
import type { ListedOffer } from "../deps.ts";
import type { OffersQuery } from "../schemas/offers-query.ts";
import { counter } from "./hints.ts";
import type { SearchDeps } from "./offers.ts";
import { searchOf } from "./words.ts";

/** Where the reader of a closed offer may go on: shared links and letters lead to it for months. */
export interface Onward {
  /** What else is open: at the same employer, at the same place. */
  searches: { at: string; search: string; total: number }[];
  /** The search of which the next offers can be told. */
  next: string;
}

/** Null where the offer is open. `roles`: what the pages assume. */
export async function onward(
  { offer, status }: Pick<ListedOffer, "offer" | "status">,
  deps: SearchDeps,
  roles: OffersQuery["role"],
): Promise<Onward | null> {
  if (status === "open") return null;
  const place = placeOf(offer);
  const { count } = counter(deps, { role: roles }, "cards");
  const asked = [
    ...(offer.employer.name ? [{ at: `chez ${offer.employer.name}`, query: { company: [offer.employer.name] } }] : []),
    ...(place ? [{ at: `du métier, ${place}`, query: { place } }] : []),
  ];
  const searches = await Promise.all(
    // An offer can be read without the index.
    asked.map(async ({ at, query }) => ({ at, search: searchOf(query), total: await count(query).catch(() => 0) })),
  );
  return { searches: searches.filter(({ total }) => total > 0), next: place ? searchOf({ place }) : "" };
}

const placeOf = ({ places: [first] }: Offer): string | null => (first ? placeName(first) : null);
