import type { Store } from "../../indexer/store/open.ts";
import type { NewSighting } from "../../indexer/store/store.ts";
import { createTwins } from "../../indexer/twins.ts";
import type { Offer } from "../../offer/offer.ts";
import { makeCommit, makeSighting } from "./make-offer.ts";

/** One text: the rules leave open whether a title longer by a word is another post. */
const TEXT =
  "Vous cadrez les cas d'usage avec les directions, chiffrez leur valeur, tenez le planning et le budget, animez les comités et suivez les prestataires. Vous formez les équipes, mesurez l'usage et rendez compte chaque mois. Vous travaillez avec deux développeurs et une analyste.";

const town = (commune: string, insee: string, region: string, lat: number, lon: number): Offer["places"][number] => ({
  text: commune,
  commune,
  insee,
  department: insee.slice(0, 2),
  region,
  country: "FR",
  lat,
  lon,
});
const TOWNS = {
  lyon: town("Lyon", "69123", "Auvergne-Rhône-Alpes", 45.75, 4.85),
  paris: town("Paris", "75056", "Île-de-France", 48.86, 2.35),
  lille: town("Lille", "59350", "Hauts-de-France", 50.63, 3.06),
};

/** A posting of a site of its own: nothing but its title, contract and town tells it from the others. */
export function posting(
  id: string,
  title: string,
  contract: "cdi" | "cdd" | null = "cdi",
  place: keyof typeof TOWNS = "lyon",
): NewSighting {
  const door = { source: `site-${id}`, ref: id, url: null };
  return makeSighting(
    id,
    { ...door, door: "board" },
    {
      title,
      places: [TOWNS[place]],
      contract: contract && { kind: contract, form: null, months: null, quote: null },
      descriptionText: TEXT,
      descriptionHtml: `<p>${TEXT}</p>`,
      doors: [{ ...door, kind: "board" }],
    },
  );
}

/** They come, and the rules judge them. */
export async function arrive(store: Store, now: string, ...sightings: NewSighting[]): Promise<void> {
  for (const sighting of sightings) {
    const { run } = await store.openRun(sighting.source, now, now);
    await store.commitPage(makeCommit(run.id, { sightings: [sighting] }), sighting.source, now);
  }
  await createTwins(store).settle(now);
}
