import { distance } from "../../text/slips.ts";
import { fits, hasClue } from "./choose.ts";
import { cityAbroad } from "./cities-abroad.ts";
import type { Clues } from "./clues.ts";
import { communeNames, communesNamed } from "./table.ts";

/** « Strasboug (67) », « Montpelier »: one letter more, less, other or exchanged in a long name, where only one town can be meant. */

const LONG = 7;
/** Without a department only cities are guessed, by longer names where they are smaller: a village has a name like another's. */
const LONGER = 9;
const CITY = 20_000;
const LARGE = 100_000;
const SLIP = 1;

let cities: string[] | null = null;

/** Folded names of cities. */
const citiesNamed = (): string[] => {
  cities ??= [...communeNames()].filter((name) => {
    const least = name.length < LONGER ? LARGE : CITY;
    return name.length >= LONG && communesNamed(name).some((commune) => commune.population >= least);
  });
  return cities;
};

/** The only folded name, of a commune where the clues lead, that an unknown name can be. */
export function misspelt(name: string, clues: Clues): string | null {
  if (name.length < LONG || cityAbroad(name) !== null) return null;
  const names = hasClue(clues) ? communeNames() : citiesNamed();
  let only: string | null = null;
  for (const other of names) {
    if (Math.abs(other.length - name.length) > SLIP || distance(name, other, SLIP) > SLIP) continue;
    if (!communesNamed(other).some((commune) => fits(commune, clues))) continue;
    if (only !== null && only !== other) return null;
    only = other;
  }
  return only;
}
