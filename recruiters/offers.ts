import { placeKeys, placesAsked } from "../indexer/search/document.ts";
import { type SearchQuery, UNKNOWN } from "../indexer/search/engine.ts";
import type { Store } from "../indexer/store/open.ts";
import type { Offer } from "../offer/offer.ts";
import { unsaid } from "../offer/words.ts";
import type { Stay } from "./movement.ts";

/** The offers of the role as this room looks at them. */

export interface Known extends Stay {
  offer: Pick<Offer, "id" | "title" | "employer" | "places" | "contract" | "skills" | "verifiedAt" | "lastSeenAt">;
  /** What stands for a fact that it does not say. */
  blank: string;
}

export interface OfferFilter {
  contract?: string[];
  /** As the index of offers is asked. */
  place?: SearchQuery["place"];
}

export const isOpen = ({ closedAt }: Stay): boolean => closedAt === null;

const lastRead = new WeakMap<Store, { change: number; known: Promise<readonly Known[]> }>();

/**
 * Every offer of the role (core or adjacent), the closed ones too, in the order in which they were first seen. They are read again
 * when an offer has changed: whatever pages and addresses ask meanwhile share them.
 */
export async function knownOffers(store: Store): Promise<readonly Known[]> {
  const change = await store.lastChange();
  const last = lastRead.get(store);
  if (last?.change === change) return last.known;
  const known = readOffers(store);
  lastRead.set(store, { change, known });
  known.catch(() => lastRead.delete(store));
  return known;
}

/** Names of employers, as offers of the role write them. */
export const employerNames = async (store: Store): Promise<string[]> =>
  (await knownOffers(store)).flatMap(({ offer }) => offer.employer.name ?? []);

async function readOffers(store: Store): Promise<readonly Known[]> {
  const rows = await store.db
    .selectFrom("offers")
    .select(["data", "described_by", "first_seen_at"])
    .where("verdict", "!=", "no")
    .orderBy("first_seen_at")
    .execute();
  return rows.map((row): Known => {
    const { id, title, employer, places, contract, skills, verifiedAt, lastSeenAt, closedAt, excerpt } = JSON.parse(
      row.data,
    ) as Offer;
    const offer = { id, title, employer, places, contract, skills, verifiedAt, lastSeenAt };
    const blank = unsaid({ excerpt, descriptionText: row.described_by === null ? null : "" });
    return { offer, blank, firstSeenAt: row.first_seen_at, closedAt };
  });
}

/** Does a filter want this offer? */
export function keeperOf({ contract, place }: OfferFilter): (known: Known) => boolean {
  const asked = placesAsked(place);
  return ({ offer }) =>
    (!contract?.length || contract.includes(offer.contract?.kind ?? UNKNOWN)) &&
    (!asked || offer.places.flatMap(placeKeys).some((key) => asked.includes(key)));
}
