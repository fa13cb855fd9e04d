import { canonicalWord } from "../../words/words.ts";
import type { Comparable } from "../comparable.ts";
import { namesEmployer } from "../employer/employer.ts";
import { oneLetterApart, oneLetterLost } from "../spelling.ts";
import type { TitleWords } from "../title/title.ts";
import { HEADS, isTelling, LESSER_LEAD, PRODUCT_HEADS, PROJECT_LEADS, unified } from "../title/words.ts";

export type OtherTitle = { kind: "different"; one: string[]; other: string[] };
export type WiderTitle = { kind: "wider"; extra: string[]; longer: "a" | "b" };
type TitleRelation = { kind: "equal" } | { kind: "cut" } | WiderTitle | OtherTitle;

const EQUAL: TitleRelation = { kind: "equal" };
const CUT: TitleRelation = { kind: "cut" };

/** Compares the words of two titles, but for those that name no job there. */
export function relateTitles(a: Comparable, b: Comparable): TitleRelation {
  if (a.title.key === b.title.key) return EQUAL;
  if (isBeginning(a, b) || isBeginning(b, a)) return CUT;
  const [one, other] = spelledOut(ownWords(a, b), ownWords(b, a), a, b);
  if (one.length === 0 && other.length === 0) return EQUAL;
  if (one.length > 0 && other.length > 0) return sameLetters(one, other) ? EQUAL : { kind: "different", one, other };
  const shared = a.title.words.length - one.length;
  // A title that shares nothing but the frame is no wider form of the other.
  return shared === 0
    ? { kind: "different", one, other }
    : { kind: "wider", extra: [...one, ...other], longer: one.length > 0 ? "a" : "b" };
}

/** Is the first title, which a board cut, the beginning of the second? */
function isBeginning({ reading: { cut, canonical } }: Comparable, { reading: whole }: Comparable): boolean {
  if (!cut || canonical.length < 3) return false;
  const last = canonical.length - 1;
  return canonical.every((word, at) =>
    at === last ? whole.canonical[at]?.startsWith(word) : whole.canonical[at] === word,
  );
}

/** Words of one title that the other has not: neither place, nor the other's employer (« Chef de projet IA – Bricodel », by its group). */
const ownWords = (a: Comparable, b: Comparable): string[] =>
  a.title.words.filter((word) => !b.title.words.includes(word) && !isIdle(word, a, b) && !isNumberedIn(word, a, b));

const isIdle = (word: string, a: Comparable, b: Comparable): boolean =>
  a.placeWords.includes(word) || b.placeWords.includes(word) || namesEmployer(b.employer, word);

/** « BCBS 239 » and « BCBS239 », « Scope 123 » and « Scope123 »: a number that one title writes to its word. */
function isNumberedIn(word: string, { reading: { canonical } }: Comparable, other: Comparable): boolean {
  const number = canonical[canonical.indexOf(word) + 1];
  const isOne = (whole: string): boolean =>
    whole.endsWith(number!) && canonicalWord(whole.slice(0, -number!.length)) === word;
  return number !== undefined && /^\d+$/.test(number) && other.reading.canonical.some(isOne);
}

/** « MDM » and « Master Data Management », « Technical Program Manager (TPM) »: initials of what stands in either title. */
function spelledOut(one: string[], other: string[], a: Comparable, b: Comparable): [string[], string[]] {
  const runs = [...initialled(one, a, b), ...initialled(other, a, b)].flat();
  if (runs.length === 0) return [one, other];
  const isLeft = (word: string): boolean => !runs.includes(word);
  return [one.filter(isLeft), other.filter(isLeft)];
}

/** Each such word, with the words whose initials it is. Two letters are those of too much (IA, SI), but « PM ». */
const initialled = (own: readonly string[], a: Comparable, b: Comparable): string[][] =>
  own.flatMap((word) => {
    if (!/^(?:[a-z]{3,5}|pm)$/.test(word)) return [];
    const run = runOf(word, a.reading.canonical) ?? runOf(word, b.reading.canonical);
    return run ? [[word, ...run, ...unified(run)]] : [];
  });

function runOf(initials: string, words: readonly string[]): readonly string[] | null {
  for (let at = 0; at + initials.length <= words.length; at++) {
    const run = words.slice(at, at + initials.length);
    if (run.every((word, letter) => word[0] === initials[letter])) return run;
  }
  return null;
}

/** « Méta données » and « métadonnées »; one letter mistyped in a long word, or lost in a phrase. */
function sameLetters(one: string[], other: string[]): boolean {
  const [a, b] = [one.join(""), other.join("")];
  if (a === b) return true;
  if (one.length === 1 && other.length === 1) return oneLetterApart(a, b) || oneLetterLost(a, b);
  // « Data Anlyst » is no phrase that is known, and parts in two.
  const [phrase, parts] = one.length === 1 ? [a, other] : [b, one];
  return (
    Math.min(one.length, other.length) === 1 &&
    [parts, parts.toReversed()].some((said) => oneLetterLost(phrase, said.join("")))
  );
}

/** « Responsable de projets IA » and « chef de projet IA »; long titles that differ in one word (« PySpark », « Big Data »). */
export function isKin({ one, other }: OtherTitle, title: TitleWords): boolean {
  if (one.length !== 1 || other.length !== 1) return false;
  const pair = [one[0]!, other[0]!];
  if (areLeads(pair) || areProductHeads(pair, title)) return true;
  const shared = title.words.length - 1;
  return shared >= 5 && !pair.some((word) => isTelling(word));
}

/** « Responsable de projets », « chargé de projets »: names of who leads. */
export const areLeads = (words: readonly string[]): boolean =>
  words.every((word) => PROJECT_LEADS.has(word) || word === LESSER_LEAD) || areHeads(words);

/** « Responsable gouvernance », "Governance Manager". */
export const areHeads = (words: readonly string[]): boolean => words.every((word) => HEADS.has(word));

/** « Responsable produit », which is "product manager" too, and "product owner", of one product that both titles name. */
export const areProductHeads = (words: readonly string[], title: TitleWords): boolean =>
  words.every((word) => PRODUCT_HEADS.has(word)) && title.words.length >= NAMING_WORDS;
const NAMING_WORDS = 4;
