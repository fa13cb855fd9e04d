import type { Comparable } from "../comparable.ts";
import { haveWordsOfTheirOwn, isReworded, type Pair } from "../pair.ts";
import { namesIn, saysStem } from "../text/likeness.ts";
import { stemOf } from "../text/read-words.ts";
import { isWordForWord } from "../verdict.ts";

/** « pour l'équipe Tarification », « pour l'équipe Service clients »: each text names a team, a direction or a project of its own and not the other's. */
export function nameTwoTeams(pair: Pair): boolean {
  const { a, b, text } = pair;
  if ((a.text.extract && b.text.extract) || a.text.english !== b.text.english || isWordForWord(text)) return false;
  const areProjects = nameTwoProjects(a, b);
  // « Lot 2 » and « lot 5 », « Ombrelis » and « Sillage »: nothing else need differ, and a whole text would say what its extract names.
  if (areProjects && [a, b].every(({ text }) => namesIn(text).project.length === 1)) return true;
  if (a.text.extract || b.text.extract) return false;
  const areApart = areProjects || (nameTwo(a, b) && haveWordsOfTheirOwn(a, b, NAMED_SHARE, NAMED_WORDS));
  return areApart && !isReworded(pair);
}

/** Fewer than of texts that name none: the names are words of their own too. */
const [NAMED_SHARE, NAMED_WORDS] = [0.05, 3];

/** Two teams, or two directions, whose texts go on in words of their own; one team that both name is one, whatever stands above it. */
function nameTwo(a: Comparable, b: Comparable): boolean {
  const [one, other] = [namesIn(a.text), namesIn(b.text)];
  if (areTwo(one.team, other.team, a, b)) return true;
  const isOneTeam = one.team.length > 0 && one.team.every((word) => other.team.includes(word));
  return !isOneTeam && areTwo(one.unit, other.unit, a, b);
}

/** « Projet : billetterie commune », « Projet : lecture d'écritures anciennes »: the frame is one, the posts are two. */
function nameTwoProjects(a: Comparable, b: Comparable): boolean {
  const [one, other] = [namesIn(a.text).project, namesIn(b.text).project];
  return one.length > 0 && other.length > 0 && isTold(a, one, b, other) && isTold(b, other, a, one);
}

/** By two words that the other does not say, or the one of which its name is made. */
const isTold = (of: Comparable, name: Uint32Array, against: Comparable, other: Uint32Array): boolean =>
  onlyIn(of, name, against, other).length >= Math.min(2, name.length);

const areTwo = (one: Uint32Array, other: Uint32Array, a: Comparable, b: Comparable): boolean =>
  onlyIn(a, one, b, other).length > 0 && onlyIn(b, other, a, one).length > 0;

/** Words of a name that the other text does not say; « l'équipe Kertis », « la team Lyon » are who and where both are. */
function onlyIn({ employer, placeWords }: Comparable, name: Uint32Array, { text }: Comparable, other: Uint32Array) {
  const known = [...employer.spelled, ...placeWords].map(stemOf);
  return name.filter((word) => !known.includes(word) && !other.includes(word) && !saysStem(text, word));
}
