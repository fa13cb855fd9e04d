import { decodeEntities } from "../../text/html.ts";
import { wordHash } from "../word-hash.ts";

/** The words of a text, in one pass over its letters. */

/** Characters that are read of a text. */
export const LIMIT = 20_000;
/** Words with a capital that are kept: the first ones. */
export const NAMES = 120;

/** Room for the longest text; used again for every one. */
const letters = new Uint16Array(LIMIT + 1);
const asBytes = Buffer.from(letters.buffer);
export const words = new Int32Array(LIMIT);
/** Where each of them begins. */
export const starts = new Int32Array(LIMIT);
/** The longer ones by their beginning: « garantit » and « garantissez » are one. */
export const stems = new Int32Array(LIMIT);
export const named = new Uint32Array(NAMES);

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

const DEGREE = 0xb0;
const GUILLEMET = 0xab;
const QUOTE = 34;
const CURLY_QUOTE = 0x201c;
const HYPHEN = 45;
const OPENING = 60;
const AMPERSAND = 38;
const SEMICOLON = 59;
export const isCapital = (code: number): boolean => (code < 97 ? code > 64 : code >= 0xc0 && code < 0xdf);
const isDigit = (code: number): boolean => code > 47 && code < 58;

/** Letters of a stem, of which those of a verb's ending are none (« gérez », « gérer »; « suivre », « suivez »); words of fewer than LEAST are in every text. */
const STEM = 5;
const SHORTEST = 3;
const LEAST = 4;
const isEnding = (letter: number): boolean =>
  letter === 101 || letter === 105 || letter === 114 || letter === 115 || letter === 122; // e i r s z
/** Hashes of a word's first letters, one and more, and the letter with which each ends. */
const beginnings = new Int32Array(STEM + 1);
const ends = new Uint8Array(STEM + 1);

/** The stem of a folded word. */
export function stemOf(word: string): number {
  let end = Math.min(word.length, STEM);
  while (end > SHORTEST && isEnding(word.charCodeAt(end - 1))) end--;
  return wordHash(word.slice(0, end));
}

/** Does a word of the text that was read last bear a capital? */
export const bearsCapital = (word: number): boolean => isCapital(letters[starts[word]!]!);

interface Words {
  count: number;
  stems: number;
  names: number;
  /** Is there a « ° », or a « X-4 »? */
  numbered: boolean;
  /** Does it quote, outside its tags? */
  quotes: boolean;
  /** The text that was read, its entities decoded. */
  text: string;
}

/** Hashes of the words of a text, and of the first of them that bear a capital. */
export function readWords(text: string, isDecoded = false): Words {
  const end = text.length;
  // One copy out of the string, whatever it was made of, is quicker than asking it for each letter.
  asBytes.write(text, 0, "utf16le");
  letters[end] = 32;
  let count = 0;
  let stemmed = 0;
  let names = 0;
  let numbered = false;
  let quotes = false;
  for (let at = 0; at < end; at++) {
    const code = letters[at]!;
    let letter = FOLD[code]!;
    if (letter <= MARK) {
      if (code === OPENING) at = endOfTag(at, end);
      else if (code === DEGREE) numbered = true;
      else if (code === GUILLEMET || code === QUOTE || code === CURLY_QUOTE) quotes = true;
      else if (code === HYPHEN && isDigit(letters[at + 1]!) && isCapital(letters[at - 1]!)) numbered = true;
      else if (code === AMPERSAND && !isDecoded && mayBeEntity(at))
        return readWords(decodeEntities(text).slice(0, LIMIT), true);
      continue;
    }
    const start = at;
    let hash = START;
    let kept = 0;
    while (letter !== 0) {
      if (letter !== MARK) {
        hash = Math.imul(hash ^ letter, PRIME);
        if (kept < STEM) {
          beginnings[++kept] = hash;
          ends[kept] = letter;
        }
      }
      letter = FOLD[letters[++at]!]!;
    }
    // The letter that ended the word is read again: it may open a tag.
    at--;
    // « l' », « à », « y »: a letter is no word.
    if (at === start) continue;
    starts[count] = start;
    words[count++] = hash;
    if (at - start >= LEAST - 1) {
      while (kept > SHORTEST && isEnding(ends[kept]!)) kept--;
      stems[stemmed++] = beginnings[kept]!;
    }
    if (at - start > 1 && names < NAMES && isCapital(code)) named[names++] = hash;
  }
  return { count, stems: stemmed, names, numbered, quotes, text };
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
