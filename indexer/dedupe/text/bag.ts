/**
 * The words of a text whatever their order, as bits: what one text says and the other does not. A text told in other words, from
 * « tu » to « vous », keeps most of its words; two missions in one frame have their own.
 */

/** 1,024 bits: of the hundred words of a text a tenth meet a bit that another one set. */
const WORDS = 32;
export const NO_WORDS = new Uint32Array(WORDS);

export function bagOf(hashes: Int32Array, count: number): Uint32Array {
  const bag = new Uint32Array(WORDS);
  for (let at = 0; at < count; at++) {
    const hash = hashes[at]! ^ (hashes[at]! >>> 15);
    bag[(hash >>> 5) & (WORDS - 1)]! |= 1 << (hash & 31);
  }
  return bag;
}

export interface Novelty {
  /** Words that each of two texts says alone, in the one that says fewer. */
  words: number;
  /** Their share of its words, 0 to 1. */
  share: number;
}

export function novelty(a: Uint32Array, b: Uint32Array): Novelty {
  let [ofA, ofB, onlyA, onlyB] = [0, 0, 0, 0];
  for (let at = 0; at < WORDS; at++) {
    const [one, other] = [a[at]!, b[at]!];
    ofA += bits(one);
    ofB += bits(other);
    onlyA += bits(one & ~other);
    onlyB += bits(other & ~one);
  }
  if (ofA === 0 || ofB === 0) return { words: 0, share: 0 };
  const least = onlyA * ofB <= onlyB * ofA ? { only: onlyA, of: ofA } : { only: onlyB, of: ofB };
  return { words: least.only, share: least.only / least.of };
}

function bits(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
