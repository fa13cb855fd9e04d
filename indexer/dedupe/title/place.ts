import type { Place } from "../../../offer/offer.ts";
import { largeCityAbroad } from "../../normalise/places/cities-abroad.ts";
import { resolvePlaces } from "../../normalise/places/resolve.ts";
import { communesNamed, departmentNamed, regionNamed } from "../../normalise/places/table.ts";
import { nameKey } from "../../text/fold.ts";
import { remembered } from "../../text/remembered.ts";
import { relatePlaces, type Spot, spotsOf } from "../place.ts";

/** Hamlets bear the names of words (« Sales », « Lux », « Us »); nobody ends a title with them. */
const TOWN = 5_000;

/** « Metz H/F », « Lyon - CDI »: marks that stand beside a place. */
const MARKS = /(?<![\p{L}\d])(?:[hfmwx](?:\s?\/\s?[hfmwxd])+|cdi|cdd)(?![\p{L}\d])/giu;

/** What parts a place from the job; without one of these signs nothing does. */
const APART = /\s[-–—|:]\s|[()[\],|]/;
const SIGN = /[-–—|:()[\],]/;

/** Places that a title says apart from the job: « Chef de projet IA - Rennes », « … (Nantes / Angers) », « … | Bretagne ». */
export function titlePlaces(title: string): Place[] {
  if (!SIGN.test(title)) return [];
  const [, ...parts] = title.slice(0, 300).replace(MARKS, " ").split(APART);
  return parts.flatMap((part) => placesIn(part.trim()));
}

const placesIn = remembered((part: string): readonly Place[] => {
  if (part === "" || part.length > 60) return [];
  const pieces = part.split(/\s*\/\s*|\s+(?:ou|et)\s+/i);
  return pieces.every(isPlaceName) ? pieces.flatMap((piece) => resolvePlaces(piece)) : [];
});

function isPlaceName(piece: string): boolean {
  const name = nameKey(piece).replace(/^a | \d+(?:er|e|eme)?$/g, "");
  if (communesNamed(name).some((commune) => commune.population >= TOWN)) return true;
  return departmentNamed(name) !== null || regionNamed(name) !== null || largeCityAbroad(name) !== null;
}

const isVague = (spot: Spot): boolean => spot.city === null && spot.name === null;

/** Places of an offer made exact by its title where they are vague, widened by it where they are next door (« Metz » for Montigny-lès-Metz). */
export function joined(own: readonly Spot[], said: readonly Place[]): { spots: readonly Spot[]; agree: boolean } {
  if (said.length === 0) return { spots: own, agree: false };
  const titled = spotsOf(said);
  const relation = relatePlaces(own, titled);
  if (relation === "other" || relation === "unclear") return { spots: own, agree: false };
  const exact = [...own, ...titled].filter((spot) => !isVague(spot));
  return { spots: exact.length > 0 ? exact : own.length > 0 ? own : titled, agree: true };
}
