import type { Offer } from "../offer/offer.ts";
import type { RawOffer } from "../offer/raw-offer.ts";
import type { Profile } from "../profiles/profile.ts";
import { DOORS, type Origin, type Read } from "./commit.ts";
import { normaliseAll } from "./normalise/steps.ts";
import { judgeRole } from "./role/judge.ts";
import type { Tally } from "./store/store.ts";

/** Raw offers normalised and judged, in order. Pure, and nearly all the time that a page costs: see offer-readers.ts. */
export function readOffers(offers: readonly RawOffer[], source: Origin, profile: Profile): Read[] {
  const door = DOORS[source.kind];
  const normalised = normaliseAll(offers, { judge: (text) => judgeRole(text, profile), door });
  return normalised.map((read, at): Read => {
    if ("refused" in read) return { counts: read.counts, sighting: null };
    const { offer } = read;
    const counts: Tally = { ...read.counts, "offers/read": 1 };
    if (isAbroad(offer)) return { counts: { ...counts, "refused/not-in-france": 1 }, sighting: null };
    for (const [field, filled] of Object.entries(filledFields(offer))) if (filled) counts[`filled/${field}`] = 1;
    const { ref, url } = offers[at]!;
    return {
      counts,
      sighting: {
        source: source.name,
        rank: source.rank,
        ref: ref ?? url ?? "",
        url: url ?? null,
        door,
        offer,
        excerpt: offers[at]!.excerpt ?? false,
      },
    };
  });
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

/**
 * One offer read for nothing: the tables of places and the patterns are made ready with the first, which takes half a second
 * that no real offer should be held to.
 */
export function warmUp(profile: Profile): void {
  const origin: Origin = { name: "essai", kind: "board", rank: 0 };
  readOffers(
    [{ source: "essai", ref: "1", title: "Chef de projet (H/F)", place: "Lyon (69)", description: WARM_UP }],
    origin,
    profile,
  );
}

const WARM_UP = `<p>Au sein de l'équipe, vous pilotez les projets d'intelligence artificielle et vous les coordonnez avec les métiers.</p>
<ul><li>CDI, 45-50 k€ brut annuel, à partir du 5 janvier 2026</li><li>2 jours de télétravail par semaine</li></ul>
<p>Profil : bac+5, 3 ans d'expérience minimum, Python et SQL. Contact : Camille Lumen, recrutement@exemple.invalid</p>`;
