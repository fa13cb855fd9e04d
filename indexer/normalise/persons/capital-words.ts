import { fold } from "../../text/fold.ts";
import { unitsOf } from "../../text/units.ts";
import { added, isSumOfName } from "./first-names.ts";

/** The capital words of a text, found in one pass. */

/** What a character can be in a name: 0 for no part of it; a letter tells which one it is in its last five bits. */
const HYPHEN = 1;
const INSIDE = 32;
const CAPITAL = 64;
/** « œ », « ł »: more than an accent parts it from a letter of ours. */
const ODD = 128;
const PARTS = partTable();

function partTable(): Uint8Array {
  const table = new Uint8Array(65_536);
  // Basic Latin to the letters of Prague, Ankara and Hanoi.
  for (let unit = 0; unit < 0x1f00; unit++) {
    const char = String.fromCharCode(unit);
    if (!/(?=\p{Script=Latin})[\p{Lu}\p{Ll}]/u.test(char)) continue;
    const folded = fold(char);
    table[unit] =
      (/\p{Lu}/u.test(char) ? CAPITAL : INSIDE) | (/^[a-z]$/.test(folded) ? folded.charCodeAt(0) & 31 : ODD);
  }
  for (const char of "'’") table[char.charCodeAt(0)] = INSIDE;
  table["-".charCodeAt(0)] = HYPHEN;
  return table;
}

/** The words of a text that begin with a capital of ours, no letter before it: where each begins, where it ends
 *  and whether it may be a first name (1), one behind the other. */
export const capitalWordsIn = (text: string): readonly number[] => read(text).words;

/** May the text hold Greek, Cyrillic, Chinese? Punctuation and the Latin letters have none of these bits; emoji do. */
export const mayHoldOtherLetters = (text: string): boolean => (read(text).bits & 0xde00) !== 0;

interface Read {
  text: string;
  words: number[];
  bits: number;
}
/** Several ways to find names look at the same text. */
let lastRead: Read = { text: "", words: [], bits: 0 };

function read(text: string): Read {
  if (text !== lastRead.text) lastRead = readCapitalWords(text);
  return lastRead;
}

function readCapitalWords(text: string): Read {
  const words: number[] = [];
  let bits = 0;
  const units = unitsOf(text);
  const parts = PARTS;
  const { length } = text;
  for (let at = 0; at < length; at++) {
    bits |= units[at]!;
    if ((parts[units[at]!]! & CAPITAL) === 0) continue;
    let end = at;
    let sum = 0;
    let kinds = 0;
    for (let part = parts[units[at]!]!; part >= INSIDE; part = parts[units[++end]!]!) {
      if (part === INSIDE && isPossessive(units, parts, end)) break;
      kinds |= part;
      sum = added(sum, part & 31);
    }
    const mayBeFirstName = end > at + 1 && ((kinds & ODD) !== 0 || isSumOfName(sum) || isApostrophe(units[end - 1]!));
    end = halvesEnd(units, at, end);
    if (!isInsideWord(units, at)) words.push(at, end, mayBeFirstName ? 1 : 0);
    at = end - 1;
  }
  return { text, words, bits };
}

/** « Jérém' ». */
const isApostrophe = (unit: number): boolean => unit === 39 || unit === 0x2019;

/** « Hugo's ». */
const isPossessive = (units: Uint16Array, parts: Uint8Array, at: number): boolean =>
  units[at + 1] === 115 && parts[units[at + 2]!]! < INSIDE;

/** « Jean-Paul », « Min-woo » are one word, and « Jean-Paul's » that word. */
function halvesEnd(units: Uint16Array, start: number, firstEnd: number): number {
  let end = firstEnd;
  while (PARTS[units[end]!] === HYPHEN && end > start + 1) {
    let next = end + 1;
    while (PARTS[units[next]!]! >= INSIDE && !(PARTS[units[next]!] === INSIDE && isPossessive(units, PARTS, next)))
      next++;
    if (next < end + 3) break;
    end = next;
  }
  return end;
}

/** « xMarie », but « d'Ormont ». */
function isInsideWord(units: Uint16Array, at: number): boolean {
  const before = at === 0 ? 0 : units[at - 1]!;
  return (PARTS[before]! & INSIDE) !== 0 && !isApostrophe(before);
}
