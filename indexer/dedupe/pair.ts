import { canonicalWord } from "../words/words.ts";
import type { Comparable } from "./comparable.ts";
import { type EmployerRelation, isHeldBy, relateEmployers } from "./employer/employer.ts";
import { isMisplaced } from "./misplaced.ts";
import { type PlaceRelation, relatePlaces } from "./place.ts";
import { novelty } from "./text/bag.ts";
import { type Likeness, likeness, mentions, otherMission, ownPassage, passage } from "./text/likeness.ts";
import { spliced } from "./text/splice.ts";
import { isTelling } from "./title/words.ts";
import {
  DENYING,
  isHalfCommon,
  isProven,
  isRewritten,
  isWordForWord,
  LARGE,
  LITTLE,
  NOTHING,
  TELLING,
  WHOLE,
} from "./verdict.ts";
import { wordHash } from "./word-hash.ts";

/** Two postings, and how what they say stands to each other. */
export interface Pair {
  a: Comparable;
  b: Comparable;
  employer: EmployerRelation;
  place: PlaceRelation;
  text: Likeness;
}

export function pairOf(one: Comparable, other: Comparable): Pair {
  const a = asRelay(one, other);
  const b = asRelay(other, one);
  const text = likenessOf(a, b);
  return { a, b, employer: relateHouses(a, b, text), place: placeOf(a, b, text), text };
}

/** Boards write one posting under a city or any of its suburbs, or their map takes another town for it; an employer that names two means two. */
function placeOf(a: Comparable, b: Comparable, text: Likeness): PlaceRelation {
  const place = relatePlaces(a.spots, b.spots);
  if (!ELSEWHERE.has(place) || !(a.board || b.board) || !isProven(text)) return place;
  const isTold = isToldIn(a) || isToldIn(b) || isNamedByOwn(a, b) || isNamedByOwn(b, a) || isBetweenSmall(a, b);
  if (place === "seat") return "within";
  if (place === "near" && ((isWordForWord(text) && isTold) || isToldByBoth(a, b) || isToldByBoth(b, a)))
    return "within";
  if (place === "near" && a.source !== b.source && namesOneTown(a, b)) return "within";
  return isMisplaced(a, b) ? "misplaced" : place;
}

/** One text, word for word, tells its site for both: a field names the city next to it. */
const isToldIn = ({ spots }: Comparable): boolean => spots.some(({ told }) => told);

/** Both texts name the site that one was resolved to, however much else differs: « Site : Mérignac », under « Gironde » and « Bordeaux ». */
const isToldByBoth = (own: Comparable, other: Comparable): boolean =>
  own.spots.length === 1 &&
  own.spots.every(
    ({ told, name }) => told && name !== null && [own, other].every(({ text }) => mentions(text, wordsIn(name))),
  );

/** The employer's own page names its town in its text too; a board writes the city next to it. */
const isNamedByOwn = (own: Comparable, other: Comparable): boolean =>
  !own.board &&
  other.board &&
  own.spots.length === 1 &&
  own.spots.every(({ written }) => mentions(own.text, wordsIn(written)));

/** Two sites write one post under a suburb and its city, of which a text names one; « à Rezé » in the one text and « à Nantes » in the other are two. */
function namesOneTown(a: Comparable, b: Comparable): boolean {
  const [own, other] = [namesTownOf(a, a), namesTownOf(b, b)];
  const [crossed, back] = [namesTownOf(a, b), namesTownOf(b, a)];
  return (own || other || crossed || back) && !(own && other && !crossed && !back);
}
const namesTownOf = ({ text }: Comparable, { spots }: Comparable): boolean =>
  spots.some(({ name }) => name !== null && mentions(text, wordsIn(name)));

/** Of two small towns side by side, the text names one: « sur le plateau de Saclay, à Gif-sur-Yvette » is a field's Saclay too. */
const isBetweenSmall = (a: Comparable, b: Comparable): boolean =>
  [a, b].every(({ spots }) => spots.length === 1 && spots[0]!.small) &&
  [...a.spots, ...b.spots].some(({ written }) => mentions(a.text, wordsIn(written)));

const wordsIn = (written: string): string[] => written.split(/[^a-z\d]+/).filter((word) => word.length > 2);

/** Of what both show; a school's frame opens and ends many of its texts. */
function likenessOf(a: Comparable, b: Comparable): Likeness {
  const whole = likeness(a.text, b.text);
  if (a.employer.school || b.employer.school) return whole;
  return spliced(a.text, b.text, whole) ?? whole;
}

/**
 * « Comptoir Hexagone recrute pour Kertis », beside Kertis's own advertisement: it publishes for others, whatever it is called. « Kertis
 * Énergies recrute pour la filiale Kertis Énergies » does not.
 */
function asRelay(one: Comparable, other: Comparable): Comparable {
  const { soughtFor } = one.text;
  if (soughtFor === 0 || one.hides || other.hides || relateEmployers(one.employer, other.employer) !== "different")
    return one;
  return isSought(one, other.employer.spelled) && !isSought(one, one.employer.spelled) ? { ...one, hides: true } : one;
}

/** Is one of these words the house for which it seeks: « recrute pour Kertis »? */
export const isSought = ({ text }: Comparable, words: readonly string[]): boolean =>
  words.some((word) => (wordHash(word) | 0) === text.soughtFor);

/** One text, or one body with another beginning or end: nearly all that is common, at one go; or one text under other headings. */
export const isOneBody = (pair: Pair): boolean =>
  isWordForWord(pair.text) || (isRewritten(pair.text) && areWhole(pair) && (isAtOneGo(pair) || isReheaded(pair)));
const isAtOneGo = ({ a, b, text }: Pair): boolean => passage(a.text, b.text) >= BODY * text.share! * text.size;
const BODY = 0.8;
/** « Le poste », « Descriptif du poste »: what one alone tells is nowhere longer than a heading, and says hardly a word that is new. */
const isReheaded = (pair: Pair): boolean => ownPassage(pair.a.text, pair.b.text) <= HEADING && isReworded(pair, TURNED);
/** Shingles that a heading of a few words leaves. */
const HEADING = 10;

/** Two postings of one site; where it numbers none, by their addresses. */
export const isTwice = ({ a, b }: Pair): boolean => a.source === b.source && (a.ref ?? a.url) !== (b.ref ?? b.url);

/** Two postings of one site that each say words of their own, be they few: two teams, two clients, two hosts in one frame. */
export const sayTheirOwn = (pair: Pair): boolean => {
  const { a, b, text } = pair;
  if (!isTwice(pair) || isWordForWord(text) || a.text.extract || b.text.extract) return false;
  return haveWordsOfTheirOwn(a, b);
};

/** Each says things that the other does not: a word exchanged here and there tells nothing new. */
export function haveWordsOfTheirOwn(a: Comparable, b: Comparable, share = OWN_SHARE, words = OWN_WORDS): boolean {
  const own = novelty(a.text.hashes, b.text.hashes);
  return own.words >= words && own.share >= share;
}
const OWN_WORDS = 5;
const OWN_SHARE = 0.1;

/** One text in other words (« vous garantissez », « il garantit »): of what is not told word for word, hardly a word is new. */
export const isReworded = ({ a, b, text: { share } }: Pair, least = REWORDED): boolean =>
  share !== null && novelty(a.text.hashes, b.text.hashes).share < least * (1 - share);
const REWORDED = 0.25;

/** One frame of which a passage is another one, in words that the other text has not: lots, subjects, two plants of one house. */
export function exchangeMission(pair: Pair): boolean {
  const { a, b, text } = pair;
  if (!areWhole(pair) || text.share === null || text.share < FRAMED || isWordForWord(text)) return false;
  if (novelty(a.text.hashes, b.text.hashes).words < NEW_WORDS) return false;
  const isToldAnew = ownPassage(a.text, b.text) >= EXCHANGED_ALONE && otherMission(a.text, b.text) >= EXCHANGED;
  // In one town a sentence may be turned round; « vous encadrerez », « vous seront rattachés ».
  return isToldAnew && !isReworded(pair, isHere(pair) ? TURNED : undefined);
}
const TURNED = 0.35;
/** From here on a frame is common, and not a text put in another order. */
const FRAMED = 0.6;
/** Shingles that each tells inside the frame, and at one go: a sentence; who rewrites an advertisement exchanges a word here, a word there. */
const [EXCHANGED, EXCHANGED_ALONE] = [12, 10];
/** Words of its own from which a passage tells something else. */
const NEW_WORDS = 3;

/** A name written longer is another employer's, unless the text is one; two names need not be two employers where a text seeks for others. */
function relateHouses(a: Comparable, b: Comparable, text: Likeness): EmployerRelation {
  const names = relateEmployers(a.employer, b.employer);
  if (names === "similar" && isBranchHere(a, b)) return "same";
  if (names !== "different") return names;
  if ((text.share === null || isHalfCommon(text)) && isHeldBy(a.employer, b.employer)) return "similar";
  return a.hides || b.hides ? "relay" : names;
}

/** « Kertis Dijon » for a post in Dijon is Kertis there. */
function isBranchHere(a: Comparable, b: Comparable): boolean {
  const [one, other] = [a.employer.words, b.employer.words];
  const more =
    one.length <= other.length
      ? other.filter((word) => !one.includes(word))
      : one.filter((word) => !other.includes(word));
  const isTown = (word: string): boolean => a.placeWords.includes(word) && b.placeWords.includes(word);
  return more.length > 0 && more.every(isTown) && isHeldBy(a.employer, b.employer);
}

/** Days after which a board's second posting is the first one, announced again. */
export const AGAIN_DAYS = 14;
/** Days between the two; 0 where one does not say its day. */
export const daysApart = ({ a, b }: Pair): number =>
  a.postedOn === null || b.postedOn === null ? 0 : Math.abs(a.postedOn - b.postedOn);

export const isHere = ({ place }: Pair): boolean => HERE.has(place);
/** One of the two speaks in its own name: what they have in common was taken from there, whatever the other put around it. */
export const isOwn = ({ a, b }: Pair): boolean => a.hides !== b.hides;
export const isElsewhere = ({ place }: Pair): boolean => ELSEWHERE.has(place);

/** Is neither text only the beginning, or a piece, of a longer one? */
export const areWhole = ({ a, b }: Pair): boolean => !a.text.extract && !b.text.extract;
const HERE = new Set<PlaceRelation>(["same", "within", "misplaced"]);
const ELSEWHERE = new Set<PlaceRelation>(["other", "near", "seat"]);

/** « Ville de Lyon » in a text from Lyon may be where the post is. */
const names = ({ text, placeWords }: Comparable, { employer }: Comparable): boolean =>
  mentions(text, employer.spelled) && !employer.spelled.every((word) => placeWords.includes(canonicalWord(word)));
/** Does a text name the house that publishes it? */
export const namesOwn = (own: Comparable): boolean => names(own, own);
/** Does one text name the other's employer? */
export const namesOther = ({ a, b }: Pair): boolean => names(a, b) || names(b, a);
/** « Derrière la marque Pimprenelle, Tissages Hourdel … », and the other way round: a brand and the house that bears it. */
export const nameEachOther = ({ a, b }: Pair): boolean => names(a, b) && names(b, a);

/** Is the title more than « Data Engineer »? */
export const isPrecise = ({ title }: Comparable): boolean => title.words.length > 1;

/** Two texts of one language that share next to nothing, or only the employer's praise: two posts under one title. */
export function isDenied(pair: Pair): boolean {
  const { a, b, text } = pair;
  const { share, size } = text;
  if (share === null || a.text.english !== b.text.english) return false;
  const whole = !a.text.extract && !b.text.extract;
  if ((whole && size >= WHOLE && share < LARGE) || (size >= DENYING && share < LITTLE))
    return !whole || !isReworded(pair);
  // A whole text holds its extracts; two extracts can be two pieces of one, which a site that takes it from two hands shows within days.
  const pieces = a.text.extract && b.text.extract && isPrecise(a) && (!isTwice(pair) || daysApart(pair) <= TWO_HANDS);
  return size >= TELLING && share < NOTHING && !pieces && !(whole && isReworded(pair));
}

/** Days between which a site shows one posting that it has from two hands. */
const TWO_HANDS = 2;

/** An extract may hold nothing but the employer's own praise; one that names a word of the title speaks of the job, and so does a whole text. */
export function speaksOfJob(a: Comparable, b: Comparable): boolean {
  if (!a.text.extract && !b.text.extract) return true;
  const short = a.text.size <= b.text.size ? a.text : b.text;
  return (
    short.tellsDuties ||
    short.tellsTitle ||
    a.title.words.some((word) => !isTelling(word) && b.title.words.includes(word) && mentions(short, [word]))
  );
}
