import { wordHash } from "../word-hash.ts";
import { BAG, holdsStem } from "./bag.ts";
import { createNumberSet } from "./number-set.ts";
import { LIMIT, NAMES } from "./read-words.ts";
import type { TextPrint } from "./text.ts";
import { AROUND } from "./title-said.ts";

/** Shingles that a text must have before its likeness means anything. */
const ENOUGH = 12;

export interface Likeness {
  /** Share of the shorter text that is in the longer one, 0 to 1; null when a text is too short to tell. */
  share: number | null;
  /** Shingles of the shorter text: about its number of words. */
  size: number;
  /** Two pieces of one text (`splice.ts`): only what both show was compared. */
  spliced?: true;
}

export function likeness(a: TextPrint, b: TextPrint): Likeness {
  const sample = a.sampled || b.sampled;
  const least = sample ? Math.min(a.evens, b.evens) : Math.min(a.size, b.size);
  const size = sample ? least * 2 : least;
  if (size < ENOUGH || least === 0) return { share: null, size };
  return { share: common(a, b) / least, size };
}

/** Shingles of the text that was compared last: a new posting is compared with many. */
const shingles = createNumberSet(LIMIT);
let held: TextPrint | null = null;

/** Shingles in both. The odd ones of a whole print meet none of a sampled one. */
function common(a: TextPrint, b: TextPrint): number {
  if (held !== a) hold(a);
  let shared = 0;
  for (let at = 0; at < b.size; at++) if (shingles.has(b.hashes[at]!)) shared++;
  return shared;
}

function hold(print: TextPrint): void {
  shingles.clear(print.size);
  for (let at = 0; at < print.size; at++) shingles.add(print.hashes[at]!);
  held = print;
}

/** The longest passage of both texts, in shingles: a paragraph that was copied is one, stock sentences in another order are not. */
export const passage = (a: TextPrint, b: TextPrint): number => Math.min(passageOf(b, a), passageOf(a, b));

const passageOf = (print: TextPrint, other: TextPrint): number => longestRun(print, other, true);

/** The longest passage that each of two texts tells alone, the shorter of both, in shingles: under one employer's praise, two posts. */
export const ownPassage = (a: TextPrint, b: TextPrint): number =>
  Math.min(longestRun(a, b, false), longestRun(b, a, false));

/** The same, with common passages before and behind it in both: another mission in one frame. A rewritten beginning, or terms at the end, are no other mission. */
export const otherMission = (a: TextPrint, b: TextPrint): number => Math.min(...exchanged(a, b));
/** What each tells so. */
export const exchanged = (a: TextPrint, b: TextPrint): [number, number] => [longestInside(a, b), longestInside(b, a)];

/** Shingles of a common passage that frames what is told between two. */
const FRAME = 4;

function longestInside(print: TextPrint, other: TextPrint): number {
  hold(other);
  const evens = insideOf(print, 0, print.evens);
  // Half of a clause's few shingles may be hardly any: of two short texts all are counted.
  return print.sampled || other.sampled ? evens * 2 : evens + insideOf(print, print.evens, print.size);
}

function insideOf({ hashes }: TextPrint, from: number, to: number): number {
  let [longest, own, common] = [0, 0, 0];
  let framed = false;
  for (let at = from; at < to; at++) {
    common = shingles.has(hashes[at]!) ? common + 1 : 0;
    if (common === 0) own++;
    if (common * 2 < FRAME) continue;
    if (framed && own > longest) longest = own;
    framed = true;
    own = 0;
  }
  return longest;
}

/** Even shingles stand in the order of the text, and are half of all. */
function longestRun(print: TextPrint, other: TextPrint, common: boolean): number {
  hold(other);
  let longest = 0;
  let run = 0;
  for (let at = 0; at < print.evens; at++) {
    run = shingles.has(print.hashes[at]!) === common ? run + 1 : 0;
    if (run > longest) longest = run;
  }
  return longest * 2;
}

/** Even shingles that a heading may put before a text. */
const HEADING = 3;

/** Shingles that a text tells alone at its end, where it begins as the other does; 0 where it does not. */
export function ownEnd(print: TextPrint, other: TextPrint): number {
  hold(other);
  const isCommon = (at: number): boolean => shingles.has(print.hashes[at]!);
  let from = 0;
  while (from < HEADING && !isCommon(from)) from++;
  let end = from;
  while (end < print.evens && isCommon(end)) end++;
  if ((end - from) * 2 < ENOUGH) return 0;
  let at = print.evens;
  while (at > end && !isCommon(at - 1)) at--;
  return (print.evens - at) * 2;
}

/** Does the text name all these words, with a capital? */
export const mentions = ({ hashes, size, names }: TextPrint, words: readonly string[]): boolean =>
  words.length > 0 &&
  words.every((word) => {
    const at = hashes.indexOf(wordHash(word), size);
    return at !== -1 && at < size + names;
  });

/** Does the text say a word with this stem? Short ones are known where they bear a capital. */
export const saysStem = ({ hashes, size, names }: TextPrint, stem: number): boolean =>
  holdsStem(hashes, stem) || names === NAMES || hashes.subarray(size, size + names).includes(stem);

/** Where the names of the team, of the direction and of the project begin; the title's words end there. */
const namesAt = ({ hashes, team, unit, project }: TextPrint): number => hashes.length - BAG - project - unit - team;

/** Words of those names, as stems. */
export function namesIn(print: TextPrint): Record<"team" | "unit" | "project", Uint32Array> {
  const { hashes, team, unit } = print;
  const start = namesAt(print);
  return {
    team: hashes.subarray(start, start + team),
    unit: hashes.subarray(start + team, start + team + unit),
    project: hashes.subarray(start + team + unit, hashes.length - BAG),
  };
}

/** Does the other text hold a passage in which this one says that word of its title? */
export function sharesWord(print: TextPrint, word: string, other: TextPrint): boolean {
  const at = print.hashes.indexOf(wordHash(word), print.size + print.names);
  if (at === -1 || at >= namesAt(print)) return false;
  hold(other);
  return print.hashes.subarray(at + 1, at + 1 + AROUND).some((shingle) => shingle !== 0 && shingles.has(shingle));
}
