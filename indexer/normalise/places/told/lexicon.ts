import { nameKey } from "../../../text/fold.ts";
import { largeCityAbroad, namesAbroad } from "../cities-abroad.ts";
import { namesOfCountries } from "../countries.ts";
import { communesOnceNamed, formerNames } from "../former.ts";
import { REGION_ALIASES } from "../regions.ts";
import { communeNames, communesNamed, departmentNamed, departments, regionNamed, regions } from "../table.ts";
import { ZONES } from "../zones.ts";

/** Which words of a text may name a place. */

/** A word of a sentence may be a hamlet's name (« sur Place », « en Bus »): alone, a name is a town's. */
const TOWN = 1_500;
/** Behind « à ». */
const VILLAGE = 400;
/** Names that are words of any offer too; with an article or a code they are places. */
const WORDS = new Set([
  ...["vieux port", "les ventes"],
  ...`centre est ouest nord sud manche somme reunion aura ara cher lot var ain defense sophia
  rue cours ligne change mer sales salles vue bras publier marines bonne bonnes signes levier jardin force charge job ville mere
  four don still hermes pannes marges campagne montagne avril couches corbeilles fontaines serres sauve ventes joyeuse`.split(
    /\s+/,
  ),
]);

/** How a name stands in its text: beside a code or a department, in several words, behind « à ». */
interface Standing {
  isSure: boolean;
  isLong: boolean;
  isAt: boolean;
}

/** Is this the name of a commune, a department, a region or a zone? */
export function isKnown(name: string, { isSure, isLong, isAt }: Standing): boolean {
  if (name.length < 3 || (WORDS.has(name) && !isSure)) return false;
  if (ZONES.has(name) || departmentNamed(name) !== null || regionNamed(name) !== null) return true;
  const all = [...communesNamed(name), ...communesOnceNamed(name)];
  return isSure || isLong ? all.length > 0 : all.some(({ population }) => population >= (isAt ? VILLAGE : TOWN));
}

export const isAbroad = (name: string): boolean => name.length > 3 && largeCityAbroad(name) !== null;

let openings: Set<string> | null = null;

/** Does a name begin with this folded word? Most capital words of a text are told so from places, in no time. */
export function opensName(word: string): boolean {
  openings ??= new Set(allOpenings());
  return openings.has(word);
}

function* allOpenings(): Generator<string> {
  yield* ["st", "ste", "france"];
  for (const name of allNames()) {
    const [first = "", second] = name.split(" ", 2);
    yield first;
    // Folded, « Vandœuvre » has one letter for its two.
    if (first.includes("oe")) yield first.replaceAll("oe", "o");
    // « du Mans », « à la Rochelle ».
    if (second !== undefined && /^l(?:e|a|es)?$/.test(first)) yield second;
  }
}

function* allNames(): Generator<string> {
  yield* communeNames();
  yield* formerNames();
  yield* namesAbroad();
  yield* namesOfCountries();
  yield* ZONES.keys();
  yield* Object.keys(REGION_ALIASES);
  for (const { name } of [...departments, ...regions]) yield nameKey(name);
}
