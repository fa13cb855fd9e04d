import { bitCount } from "../../text/bit-count.ts";

/**
 * The words of a text whatever their order, as bits: what one text says and the other does not. A text told in other words, from
 * « tu » to « vous », keeps most of its words; two missions in one frame have their own.
 */

/** 1,024 bits: of the hundred words of a text a tenth meet a bit that another one set. They close a print's hashes. */
export const BAG = 32;

export function putBag(into: Uint32Array, at: number, hashes: Int32Array, count: number): void {
  into.fill(0, at, at + BAG);
  for (let word = 0; word < count; word++) {
    const bit = bitOf(hashes[word]!);
    into[at + (bit >>> 5)]! |= 1 << (bit & 31);
  }
}

const bitOf = (stem: number): number => (stem ^ (stem >>> 15)) & (BAG * 32 - 1);

/** Does the text of this print say the word? Of two hundred words a fifth meet a bit that another one set. */
export function holdsStem(hashes: Uint32Array, stem: number): boolean {
  const bit = bitOf(stem);
  return ((hashes[hashes.length - BAG + (bit >>> 5)]! >>> (bit & 31)) & 1) === 1;
}

interface Novelty {
  /** Words that each of two texts says alone, in the one that says fewer. */
  words: number;
  /** Their share of its words, 0 to 1. */
  share: number;
}

const NONE: Novelty = { words: 0, share: 0 };

/** Of two prints' hashes. */
export function novelty(a: Uint32Array, b: Uint32Array): Novelty {
  if (a.length < BAG || b.length < BAG) return NONE;
  let [ofA, ofB, onlyA, onlyB] = [0, 0, 0, 0];
  for (let at = 1; at <= BAG; at++) {
    const one = a[a.length - at]!;
    const other = b[b.length - at]!;
    ofA += bitCount(one);
    ofB += bitCount(other);
    onlyA += bitCount(one & ~other);
    onlyB += bitCount(other & ~one);
  }
  if (ofA === 0 || ofB === 0) return NONE;
  const least = onlyA * ofB <= onlyB * ofA ? { only: onlyA, of: ofA } : { only: onlyB, of: ofB };
  return { words: least.only, share: least.only / least.of };
}
