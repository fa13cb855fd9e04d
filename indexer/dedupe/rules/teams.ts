import type { Comparable } from "../comparable.ts";
import { haveWordsOfTheirOwn, isReworded, type Pair } from "../pair.ts";
import { saysStem, teamIn, unitIn } from "../text/likeness.ts";
import { stemOf } from "../text/team.ts";
import { isWordForWord } from "../verdict.ts";

/** « pour l'équipe Tarification », « pour l'équipe Service clients »: each text names a team of its own and not the other's, and goes on in words of its own. */
export function nameTwoTeams(pair: Pair): boolean {
  const { a, b, text } = pair;
  if (!nameTwo(a, b)) return false;
  if (a.text.extract || b.text.extract || a.text.english !== b.text.english || isWordForWord(text)) return false;
  return haveWordsOfTheirOwn(a, b) && !isReworded(pair);
}

/** Two teams, or two directions; one team that both name is one, whatever stands above it. */
function nameTwo(a: Comparable, b: Comparable): boolean {
  if (a.text.team > 0 && b.text.team > 0) {
    const [one, other] = [teamIn(a.text), teamIn(b.text)];
    if (areTwo(one, other, a, b)) return true;
    if (one.every((word) => other.includes(word))) return false;
  }
  return a.text.unit > 0 && b.text.unit > 0 && areTwo(unitIn(a.text), unitIn(b.text), a, b);
}

const areTwo = (one: Uint32Array, other: Uint32Array, a: Comparable, b: Comparable): boolean =>
  isOnlyIn(a, one, b, other) && isOnlyIn(b, other, a, one);

/** The other text does not say the whole of it, whatever its own team has in common with it; « l'équipe Kertis », « la team Lyon » are who and where both are. */
function isOnlyIn({ employer, placeWords }: Comparable, name: Uint32Array, { text }: Comparable, other: Uint32Array) {
  const known = [...employer.spelled, ...placeWords].map(stemOf);
  const own = name.filter((word) => !known.includes(word) && !other.includes(word));
  return !own.every((word) => saysStem(text, word));
}
