import { fold } from "../../text/fold.ts";
import { foundAt } from "./behind.ts";
import { capitalWordsIn } from "./capital-words.ts";
import { others } from "./name.ts";
import { isNamesake } from "./namesakes.ts";
import { isStreetNoun, streetNameEnd } from "./streets.ts";
import type { Taken } from "./taken.ts";

/** One walk over the capital words of a text: at each, the ways to name a person are asked in turn. */

/** Where the walk stands. */
export interface Walk {
  readonly text: string;
  readonly taken: Taken;
  /** Of each capital word, where it begins, where it ends and whether it may be a first name. */
  readonly words: readonly number[];
  /** The word: its place among them, where it begins and ends. */
  word: number;
  at: number;
  end: number;
  mayBeFirstName: boolean;
  /** The word before it in the same clause, parted by one blank: « avec », « Meet »; else nothing. */
  lead: string;
  /** The text so far without its names, and what it does not cover yet. */
  out: string;
  from: number;
}

/** A name: where it stands. `isSure`: nobody but a person is called so. */
export interface Found {
  at: number;
  end: number;
  isSure?: boolean;
  /** It stands alone: no row of names goes on behind it. */
  isLast?: boolean;
}

/** Numbers a word. */
export const STRIDE = 3;

export type Way = (walk: Walk) => Found | null;

/** The text without the names that the ways find, and without those that go on in a row behind one. */
export function walked(text: string, taken: Taken, ways: readonly Way[]): string {
  const words = capitalWordsIn(text);
  const walk: Walk = { text, taken, words, word: 0, at: 0, end: 0, mayBeFirstName: false, lead: "", out: "", from: 0 };
  let streetEnd = 0;
  for (; walk.word < words.length; walk.word += STRIDE) {
    walk.at = words[walk.word]!;
    if (walk.at < Math.max(walk.from, streetEnd)) continue;
    walk.end = words[walk.word + 1]!;
    walk.mayBeFirstName = words[walk.word + 2] === 1;
    walk.lead = leadOf(text, walk.at);
    streetEnd = isStreetNoun(walk.lead) ? streetNameEnd(text, walk.at) : 0;
    if (streetEnd > 0 || isNamesakeWithTitle(walk)) continue;
    const found = firstFound(walk, ways);
    if (found !== null) takeOut(walk, found);
  }
  return walk.from === 0 ? text : walk.out + text.slice(walk.from);
}

/** « l'abbé Pierre », « le père Noël ». */
const isNamesakeWithTitle = ({ text, at, end, lead }: Walk): boolean =>
  TITLE.test(lead) && isNamesake(`${lead} ${text.slice(at, end)}`) && !isCapital(text.charCodeAt(end + 1));
const TITLE = /^(?:abbé|père|mère|sœur|frère|capitaine|commandant|colonel|sergent|monsieur|madame)$/;

const LONGEST = 24;

function leadOf(text: string, at: number): string {
  if (!isBlank(text.charCodeAt(at - 1)) || !isLetter(text.charCodeAt(at - 2))) return "";
  let from = at - 2;
  while (from > at - LONGEST && isInWord(text.charCodeAt(from - 1))) from--;
  // « l'adjudante-chef ».
  return text.slice(isElided(text, from) ? from + 2 : from, at - 1);
}
const isElided = (text: string, at: number): boolean => "lLdD".includes(text[at]!) && "'’".includes(text[at + 1]!);
export const isBlank = (unit: number): boolean => unit === 32 || unit === 0xa0 || unit === 0x202f;
const isLetter = (unit: number): boolean =>
  (unit > 96 && unit < 123) || (unit > 64 && unit < 91) || (unit >= 0xc0 && unit < 0x1f00);
/** « lieutenant-colonel », « I'm ». */
const isInWord = (unit: number): boolean => isLetter(unit) || unit === 45 || unit === 39 || unit === 0x2019;

function firstFound(walk: Walk, ways: readonly Way[]): Found | null {
  for (const way of ways) {
    const found = way(walk);
    if (found !== null) return found;
  }
  return null;
}

function takeOut(walk: Walk, { at, end, isSure, isLast }: Found): void {
  const { text, taken } = walk;
  walk.out += text.slice(walk.from, at) + taken.name(text.slice(at, end), isSure);
  const [alias = "", called = "", nickname = ""] = aliasAt(text, at, end);
  if (nickname !== "") walk.out += called + taken.name(nickname, true);
  const last = end + alias.length;
  const row = isLast ? { said: "", end: last } : rowBehind(text, last, (name) => taken.name(name, isSure));
  walk.out += row.said;
  walk.from = row.end;
}

/** « Zélie Montcalm, dite Zouzou, », « alias Zouzou », « surnommée "Zouzou" ». */
const ALIAS = /(,?\s(?:dite?|alias|surnommée?|aka)\s(?:[«"“]\s?)?)(\p{Lu}[\p{L}'’-]+)(?=\s?[,.;»”")]|$)/uy;

function aliasAt(text: string, at: number, end: number): readonly string[] {
  const short = foundAt(SHORT, text, end);
  return short.length > 0 && isShortFor(short[2]!, text.slice(at, end)) ? short : foundAt(ALIAS, text, end);
}
/** « Marjolaine (« Marjo » pour tous) », « François-Xavier (FX) », but « Zélie (Lyon) ». */
const SHORT = /(\s\((?:[«"“]\s?)?)(\p{Lu}[\p{L}-]*)(?=\s?[»"”][\s)]|\))/uy;
const isShortFor = (short: string, name: string): boolean =>
  short === (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join("") ||
  (short.length > 2 && fold(name).startsWith(fold(short).slice(0, 3)));

/** « Zélie M. (paie) et Okonma Tarquin »: the dot of an initial ends no row. */
function rowBehind(text: string, end: number, mark: (name: string) => string): ReturnType<typeof others> {
  const isInitial = text[end] === "." && isCapital(text.charCodeAt(end - 1)) && isBlank(text.charCodeAt(end - 2));
  const row = isInitial ? others(text, end + 1, mark) : null;
  return row !== null && row.end > end + 1 ? row : others(text, end, mark);
}
const isCapital = (unit: number): boolean => unit > 64 && unit < 91;

/** What stands around a name. */
export interface Around {
  before: string;
  rest: string;
}

const NEAR = 140;

export const aroundOf = (walk: Walk, at: number, end: number): Around => ({
  before:
    at - walk.from < NEAR ? (walk.out + walk.text.slice(walk.from, at)).slice(-NEAR) : walk.text.slice(at - NEAR, at),
  rest: walk.text.slice(end, end + NEAR),
});
