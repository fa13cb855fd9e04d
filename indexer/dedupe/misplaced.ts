import { words } from "../words/words.ts";
import type { Comparable } from "./comparable.ts";
import { namesEmployer } from "./employer/employer.ts";
import type { Spot } from "./place.ts";
import { mentions } from "./text/likeness.ts";
import type { TextPrint } from "./text/text.ts";

/** One text in two towns may be two posts; it is one where the board's map took another town for it. */
export const isMisplaced = (a: Comparable, b: Comparable): boolean =>
  areHomonyms(a, b) || isTitled(a, b) || isTitled(b, a) || isTold(a, b) || isTold(b, a);

/** « Fontaine » and « Fontaine, Belfort »; two large towns of one name may both have the post. */
const areHomonyms = (a: Comparable, b: Comparable): boolean =>
  a.spots.some(
    ({ name, small }) => name !== null && b.spots.some((other) => other.name === name && (small || other.small)),
  );

/** « [Aix] Data Engineer », on both sides: the town of one. */
const isTitled = (here: Comparable, there: Comparable): boolean =>
  here.spots.some((spot) => {
    const town = townWords(spot);
    const isSaid = ({ reading }: Comparable): boolean => town.every((word) => reading.plain.has(word));
    return town.length > 0 && isSaid(here) && isSaid(there) && !town.every((word) => isElse(word, here, there));
  });

/** A word of the employer's name, or of the other's place: it says nothing of where this is. */
const isElse = (word: string, here: Comparable, there: Comparable): boolean =>
  namesEmployer(here.employer, word) || namesEmployer(there.employer, word) || there.placeWords.includes(word);

/** « Aix » for Aix-en-Provence; « Saint-Cloud » is both its words. */
const townWords = ({ name }: Spot): string[] => {
  if (name === null) return [];
  const said = words(name);
  return said.slice(0, HALF_NAMES.has(said[0]!) ? 2 : 1);
};
const HALF_NAMES = new Set(words("saint sainte grand bois pont port mont val"));

/** A relay put it elsewhere: both texts name the employer's town, and none of them the relay's. An employer names its seat in many towns. */
function isTold({ text, spots, hides }: Comparable, there: Comparable): boolean {
  if (hides || !there.hides) return false;
  const isSaid = (print: TextPrint, all: readonly Spot[]): boolean =>
    all.some(
      ({ name }) =>
        name !== null &&
        mentions(
          print,
          name.split(" ").filter((word) => word.length > 1),
        ),
    );
  const neither = !isSaid(text, there.spots) && !isSaid(there.text, there.spots);
  return neither && isSaid(text, spots) && isSaid(there.text, spots);
}
