import { placeKeys, placesAsked } from "../indexer/search/document.ts";
import { type SearchQuery, UNKNOWN } from "../indexer/search/engine.ts";
import type { Store } from "../indexer/store/open.ts";
import type { Offer } from "../offer/offer.ts";
import type { Stay } from "./movement.ts";

/** The offers of the role as this room looks at them. */

export interface Known extends Stay {
  offer: Offer;
}

export interface OfferFilter {
  contract?: string[];
  /** As the index of offers is asked. */
  place?: SearchQuery["place"];
}

export const isOpen = ({ closedAt }: Stay): boolean => closedAt === null;

/** Every offer of the role (core or adjacent), the closed ones too, in the order in which they were first seen. */
export async function knownOffers(store: Store): Promise<Known[]> {
  const rows = await store.db
    .selectFrom("offers")
    .select(["data", "first_seen_at"])
    .where("verdict", "!=", "no")
    .orderBy("first_seen_at")
    .execute();
  return rows.map((row): Known => {
    const offer = JSON.parse(row.data) as Offer;
    return { offer, firstSeenAt: row.first_seen_at, closedAt: offer.closedAt };
  });
}

/** Does a filter want this offer? */
export function keeperOf({ contract, place }: OfferFilter): (known: Known) => boolean {
  const asked = placesAsked(place);
  return ({ offer }) =>
    (!contract?.length || contract.includes(offer.contract?.kind ?? UNKNOWN)) &&
    (!asked || offer.places.flatMap(placeKeys).some((key) => asked.includes(key)));
}
