import type { Lists } from "./arrays.ts";

/**
 * Words of a text as 16-bit numbers, two bytes a word: « words that follow one another » is then read in memory. A
 * number too big for 16 bits is WIDE and its two halves. (FTS5 would cost as much an offer as all the rest together.)
 */
const WIDE = 0xffff;

export function sequenceOf(words: readonly number[]): number[] {
  const units: number[] = [];
  for (const word of words) {
    if (word < WIDE) units.push(word);
    else units.push(WIDE, word >>> 16, word & 0xffff);
  }
  return units;
}

/** The words of a sequence again. */
export function wordsOfSequence(units: Uint16Array): ArrayLike<number> {
  if (!units.includes(WIDE)) return units;
  const words: number[] = [];
  for (let at = 0; at < units.length; at++) {
    if (units[at] !== WIDE) words.push(units[at]!);
    else words.push((units[++at]! << 16) | units[++at]!);
  }
  return words;
}

/** Words in order, a list a document: of the title, of the head, and of the text as units. */
interface InOrder {
  titles: Lists<Int32Array>;
  heads: Lists<Int32Array>;
  sequences: Lists<Uint16Array>;
}

/** Says of a document whether the words follow one another in its title, its head or its text. */
export function phraseFinder(words: readonly number[], index: InOrder): (doc: number) => boolean {
  const units = sequenceOf(words);
  const { titles, heads, sequences } = index;
  return (doc) =>
    holds(titles.values.data, titles.starts.data[doc]!, titles.starts.data[doc + 1]!, words) ||
    holds(heads.values.data, heads.starts.data[doc]!, heads.starts.data[doc + 1]!, words) ||
    holdsWide(sequences.values.data, sequences.starts.data[doc]!, sequences.starts.data[doc + 1]!, units);
}

function holds(list: Int32Array, from: number, to: number, words: readonly number[]): boolean {
  const first = words[0]!;
  for (let at = from; at <= to - words.length; at++) if (list[at] === first && follows(list, at, words)) return true;
  return false;
}

/** The same, not taking half of a wide number for a word. */
function holdsWide(list: Uint16Array, from: number, to: number, units: readonly number[]): boolean {
  const first = units[0]!;
  for (let at = from; at <= to - units.length; at += list[at] === WIDE ? 3 : 1)
    if (list[at] === first && follows(list, at, units)) return true;
  return false;
}

function follows(list: Int32Array | Uint16Array, at: number, words: readonly number[]): boolean {
  for (let next = 1; next < words.length; next++) if (list[at + next] !== words[next]) return false;
  return true;
}
