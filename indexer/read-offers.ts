import type { Offer } from "../offer/offer.ts";
import type { RawOffer } from "../offer/raw-offer.ts";
import type { Profile } from "../profiles/profile.ts";
import { DOORS, type Origin, type Read } from "./commit.ts";
import { scrubRaw } from "./normalise/personal-data.ts";
import { normalise } from "./normalise/steps.ts";
import { judgeRole } from "./role/judge.ts";
import type { Tally } from "./store/store.ts";

/** Each raw offer normalised and judged, in order. Pure, and nearly all the time that a page costs: see offer-readers.ts. */
export const readOffers = (offers: readonly RawOffer[], source: Origin, profile: Profile): Read[] =>
  offers.map((raw) => readOffer(raw, source, profile));

function readOffer(raw: RawOffer, source: Origin, profile: Profile): Read {
  const door = DOORS[source.kind];
  const clean = scrubRaw(raw);
  const read = normalise(clean, { judge: (text) => judgeRole(text, profile), door, scrubbed: true });
  if ("refused" in read) return { counts: read.counts, sighting: null };
  const { offer } = read;
  const counts: Tally = { ...read.counts, "offers/read": 1 };
  if (isAbroad(offer)) return { counts: { ...counts, "refused/not-in-france": 1 }, sighting: null };
  for (const [field, filled] of Object.entries(filledFields(offer))) if (filled) counts[`filled/${field}`] = 1;
  const ref = raw.ref ?? raw.url ?? "";
  return {
    counts,
    sighting: { source: source.name, rank: source.rank, ref, url: raw.url ?? null, door, offer, raw: clean },
  };
}

/** Every place is known, and none is in France. An unknown place is no proof of being abroad. */
const isAbroad = (offer: Offer): boolean =>
  offer.places.length > 0 && offer.places.every((place) => place.country !== null && place.country !== "FR");

const filledFields = (offer: Offer): Record<string, boolean> => ({
  employer: offer.employer.name !== null,
  place: offer.places.length > 0,
  contract: offer.contract !== null,
  description: offer.descriptionText !== null,
  posted: offer.postedAt !== null,
});
