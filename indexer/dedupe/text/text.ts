import { decodeEntities } from "../../text/html.ts";
import type { Spelled } from "../title/spelled.ts";
import { createNumberSet } from "./number-set.ts";
import { type Said, whatIsSaid } from "./said.ts";

/** What is kept of a text to compare it: a sample of its five-word shingles and its capitalised words, as hashes. */
export interface TextPrint extends Said {
  /** Even shingles, then odd ones, each once; the first words with a capital (does this text name that employer?); the words of its title that it says. */
  hashes: Uint32Array;
  /** How many of them are even shingles, shingles, and words with a capital. */
  evens: number;
  size: number;
  names: number;
  /** Does it say every longer word of its title? An extract that does speaks of the job. */
  tellsTitle: boolean;
  /** All shingles of a short text are kept; of a long one the even ones, so that two prints sample the same. */
  sampled: boolean;
  /** The least even shingle of each quarter (even, as in a sample); 0 where there is none. Two texts of one ad share one at least. */
  leasts: readonly number[];
  /** Only the beginning, or a piece, of a longer text. */
  extract: boolean;
}

const SIZE = 5;
const NAMES = 120;
/** Texts of more shingles than this are sampled. */
const WHOLE = 150;
export const LIMIT = 20_000;
export const EMPTY: TextPrint = {
  hashes: new Uint32Array(0),
  evens: 0,
  size: 0,
  names: 0,
  soughtFor: 0,
  tellsTitle: false,
  sampled: false,
  leasts: [0, 0, 0, 0],
  english: false,
  extract: false,
  refers: false,
  forOthers: false,
  tellsDuties: false,
};

/** Code unit → folded letter or digit (lower case, no accent), MARK for an accent that stands apart, 0 for anything else. */
const FOLD = new Uint8Array(0x10000);
const MARK = 1;
for (let code = 0; code < 0x180; code++) {
  const base = String.fromCharCode(code).normalize("NFD").toLowerCase().charCodeAt(0);
  if ((base >= 97 && base <= 122) || (base >= 48 && base <= 57)) FOLD[code] = base;
}
FOLD.fill(MARK, 0x300, 0x370);

/** As in `word-hash.ts`; the compiler knows its own numbers only, and these meet every letter. */
const START = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** Room for the longest text; used again for every one. */
const letters = new Uint16Array(LIMIT + 1);
const asBytes = Buffer.from(letters.buffer);
const words = new Int32Array(LIMIT);
const named = new Uint32Array(NAMES);
const evens = new Uint32Array(LIMIT + 2 * NAMES);
const odds = new Uint32Array(LIMIT);
const known = createNumberSet(LIMIT);

/** « … des services et produits qui aident ses clie… » */
const CUT = /(?:…|\.\.\.)[\s"»]*(?:<\/\w+>\s*)*$/;

/** Reads text or HTML once; tags are gaps between words. */
export function printOf(text: string | null | undefined, extract = false, title: readonly Spelled[] = []): TextPrint {
  if (!text) return EMPTY;
  const { count, names, numbered } = readWords(text.slice(0, LIMIT));
  const about = whatIsSaid(words, count);
  const shingles = Math.max(0, count - SIZE + 1);
  const sampled = shingles > WHOLE;
  const split = splitShingles(count);
  known.clear(shingles);
  const even = distinct(evens, split);
  const odd = sampled ? 0 : distinct(odds, shingles - split);
  evens.set(odds.subarray(0, odd), even);
  evens.set(named.subarray(0, names), even + odd);
  const said = titleSaid(title, count, even + odd + names);
  return {
    hashes: evens.slice(0, even + odd + names + said),
    evens: even,
    size: even + odd,
    names,
    tellsTitle: said > 1 && said === title.length,
    sampled,
    leasts: leastsOf(even),
    extract: extract || CUT.test(text.slice(-40)),
    ...about,
    // « pour Textiles Vanhoutte », but not « pour tisser ».
    soughtFor: named.subarray(0, names).includes(about.soughtFor >>> 0) ? about.soughtFor : 0,
    // « KER-41 », « n° 12 ».
    refers: about.refers || numbered,
  };
}

/** Puts the words of the title that the text says behind its names; how many they are. */
function titleSaid(title: readonly Spelled[], count: number, from: number): number {
  const text = words.subarray(0, count);
  let said = 0;
  for (const { name, written } of title) if (written.some((word) => text.includes(word))) evens[from + said++] = name;
  return said;
}

const DEGREE = 0xb0;
const HYPHEN = 45;
const OPENING = 60;
const AMPERSAND = 38;
const SEMICOLON = 59;
const isCapital = (code: number): boolean => (code < 97 ? code > 64 : code >= 0xc0 && code < 0xdf);
const isDigit = (code: number): boolean => code > 47 && code < 58;

interface Words {
  count: number;
  names: number;
  /** Is there a « ° », or a « X-4 »? */
  numbered: boolean;
}

/** Hashes of the words of a text, and of the first of them that bear a capital. */
function readWords(text: string, isDecoded = false): Words {
  const end = text.length;
  // One copy out of the string, whatever it was made of, is quicker than asking it for each letter.
  asBytes.write(text, 0, "utf16le");
  letters[end] = 32;
  let count = 0;
  let names = 0;
  let numbered = false;
  for (let at = 0; at < end; at++) {
    const code = letters[at]!;
    let letter = FOLD[code]!;
    if (letter <= MARK) {
      if (code === OPENING) at = endOfTag(at, end);
      else if (code === DEGREE) numbered = true;
      else if (code === HYPHEN && isDigit(letters[at + 1]!) && isCapital(letters[at - 1]!)) numbered = true;
      else if (code === AMPERSAND && !isDecoded && mayBeEntity(at))
        return readWords(decodeEntities(text).slice(0, LIMIT), true);
      continue;
    }
    const start = at;
    let hash = START;
    while (letter !== 0) {
      if (letter !== MARK) hash = Math.imul(hash ^ letter, PRIME);
      letter = FOLD[letters[++at]!]!;
    }
    // The letter that ended the word is read again: it may open a tag.
    at--;
    // « l' », « à », « y »: a letter is no word.
    if (at === start) continue;
    words[count++] = hash;
    if (at - start > 1 && names < NAMES && isCapital(code)) named[names++] = hash;
  }
  return { count, names, numbered };
}

/** « &amp; », « &#233; »: a semicolon is near. « R&D » is what most texts hold. */
function mayBeEntity(at: number): boolean {
  for (let after = at + 3; after < at + 10; after++) if (letters[after] === SEMICOLON) return true;
  return false;
}

/** Where a tag that opens at `at` ends; `at` itself when it is no tag. */
function endOfTag(at: number, end: number): number {
  const next = letters[at + 1]!;
  if (next !== 47 && !(next > 64 && next < 123)) return at;
  const close = letters.indexOf(62, at);
  return close === -1 || close >= end || close - at > 300 ? at : close;
}

const OLDEST = Math.imul(31, Math.imul(31, Math.imul(31, Math.imul(31, 31))));

/** Hashes of five words each, into `evens` and `odds`; how many even ones there are. Both are written to, one of them moves on: nothing to guess for the processor. */
function splitShingles(count: number): number {
  let even = 0;
  let rolling = 0;
  for (let at = 0; at < count; at++) {
    // Five words as one number: the oldest leaves, the newest enters.
    const oldest = at < SIZE ? 0 : words[at - SIZE]!;
    rolling = (Math.imul(rolling, 31) - Math.imul(oldest, OLDEST) + words[at]!) | 0;
    if (at < SIZE - 1) continue;
    const shingle = mixed(rolling);
    evens[even] = shingle;
    odds[at - SIZE + 1 - even] = shingle;
    even += (shingle & 1) ^ 1;
  }
  return even;
}

function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (once ^ (once >>> 13)) >>> 0;
}

/** Moves the distinct ones of the first `count` numbers to the front; how many they are. */
function distinct(numbers: Uint32Array, count: number): number {
  let kept = 0;
  for (let at = 0; at < count; at++) {
    const one = numbers[at]!;
    if (known.add(one)) numbers[kept++] = one;
  }
  return kept;
}

const leasts = new Uint32Array(4);

function leastsOf(count: number): readonly number[] {
  leasts.fill(0);
  for (let at = 0; at < count; at++) {
    const shingle = evens[at]!;
    const quarter = (shingle >>> 1) & 3;
    // 0 less one is more than all others.
    if ((shingle - 1) >>> 0 < (leasts[quarter]! - 1) >>> 0) leasts[quarter] = shingle;
  }
  return [leasts[0]! | 0, leasts[1]! | 0, leasts[2]! | 0, leasts[3]! | 0];
}
