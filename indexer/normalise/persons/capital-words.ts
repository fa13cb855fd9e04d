import { unitsOf } from "../units.ts";

/** The capital words of a text, found in one pass. */

/** What a character can be in a name: 0 for no part of it. */
const INSIDE = 1;
const CAPITAL = 2;
const HYPHEN = 3;
const PARTS = partTable();

function partTable(): Uint8Array {
  const table = new Uint8Array(65_536);
  // Basic Latin to the letters of Prague, Ankara and Hanoi.
  for (let unit = 0; unit < 0x1f00; unit++) {
    const char = String.fromCharCode(unit);
    if (!/\p{Script=Latin}/u.test(char)) continue;
    if (/\p{Lu}/u.test(char)) table[unit] = CAPITAL;
    else if (/\p{Ll}/u.test(char)) table[unit] = INSIDE;
  }
  for (const char of "'’") table[char.charCodeAt(0)] = INSIDE;
  table["-".charCodeAt(0)] = HYPHEN;
  return table;
}

/** The words of a text that begin with a capital of ours, no letter before it: where each begins and ends, one behind the other. */
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
    if (parts[units[at]!] !== CAPITAL) continue;
    const end = nameEnd(units, at);
    if (!isInsideWord(units, at)) words.push(at, end);
    at = end - 1;
  }
  return { text, words, bits };
}

/** « Jean-Paul », « Min-woo » are one word. */
function nameEnd(units: Uint16Array, start: number): number {
  let end = insideEnd(units, start + 1);
  if (end === start + 1) return end;
  while (PARTS[units[end]!] === HYPHEN) {
    const next = insideEnd(units, end + 1);
    if (next < end + 3) break;
    end = next;
  }
  return end;
}

/** « xMarie », but « d'Ormont ». */
function isInsideWord(units: Uint16Array, at: number): boolean {
  const before = at === 0 ? 0 : units[at - 1]!;
  return PARTS[before] === INSIDE && before !== 39 && before !== 0x2019;
}

function insideEnd(units: Uint16Array, from: number): number {
  let end = from;
  while (PARTS[units[end]!] === INSIDE || PARTS[units[end]!] === CAPITAL) end++;
  return end;
}
