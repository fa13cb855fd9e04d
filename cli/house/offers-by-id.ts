import type { Store } from "../../indexer/store/open.ts";
import type { Offer } from "../../offer/offer.ts";

/** Offers under their ids; one that is gone is left out. */
export const offersById = async (store: Pick<Store, "offers">, ids: string[]): Promise<Map<string, Offer>> =>
  new Map((await store.offers(ids)).map(({ offer }) => [offer.id, offer]));
