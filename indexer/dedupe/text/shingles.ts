import { createNumberSet } from "./number-set.ts";
import { LIMIT, words } from "./read-words.ts";

/** Hashes of five words in a row, of the text whose words were read last. */

const SIZE = 5;
/** Texts of more shingles than this are sampled. */
const WHOLE = 150;
/** What else a print keeps has room behind the shingles. */
const ROOM = 1_000;

/** Used again for every text. */
export const kept = new Uint32Array(LIMIT + ROOM);
const odds = new Uint32Array(LIMIT);
const known = createNumberSet(LIMIT);

interface Shingles {
  /** In `kept`: the even ones, and how many all are. */
  evens: number;
  size: number;
  /** All of a short text are kept; of a long one the even ones, so that two prints sample the same. */
  sampled: boolean;
}

/** Puts into `kept` the distinct shingles of the first `count` words: the even ones in their order, then the odd ones. */
export function readShingles(count: number): Shingles {
  const all = Math.max(0, count - SIZE + 1);
  const sampled = all > WHOLE;
  const split = splitShingles(count);
  known.clear(all);
  const evens = distinct(kept, split);
  const odd = sampled ? 0 : distinct(odds, all - split);
  kept.set(odds.subarray(0, odd), evens);
  return { evens, size: evens + odd, sampled };
}

const OLDEST = Math.imul(31, Math.imul(31, Math.imul(31, Math.imul(31, 31))));

/** Hashes of five words each, into `kept` and `odds`; how many even ones there are. Both are written to, one of them moves on: nothing to guess for the processor. */
function splitShingles(count: number): number {
  let even = 0;
  let rolling = 0;
  for (let at = 0; at < count; at++) {
    // Five words as one number: the oldest leaves, the newest enters.
    const oldest = at < SIZE ? 0 : words[at - SIZE]!;
    rolling = (Math.imul(rolling, 31) - Math.imul(oldest, OLDEST) + words[at]!) | 0;
    if (at < SIZE - 1) continue;
    const shingle = mixed(rolling);
    kept[even] = shingle;
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
  let left = 0;
  for (let at = 0; at < count; at++) {
    const one = numbers[at]!;
    if (known.add(one)) numbers[left++] = one;
  }
  return left;
}

const leasts = new Uint32Array(4);

/** The least even shingle of each quarter of all numbers; 0 where there is none. */
export function leastsOf(evens: number): readonly number[] {
  leasts.fill(0);
  for (let at = 0; at < evens; at++) {
    const shingle = kept[at]!;
    const quarter = (shingle >>> 1) & 3;
    // 0 less one is more than all others.
    if ((shingle - 1) >>> 0 < (leasts[quarter]! - 1) >>> 0) leasts[quarter] = shingle;
  }
  return [leasts[0]! | 0, leasts[1]! | 0, leasts[2]! | 0, leasts[3]! | 0];
}

const FROM_THE_MIDDLE = [2, 1, 3, 0, 4];

/** An even shingle that holds the word at this place, of `count`, as near to its middle as may be; 0: none of them is even. */
export function evenAround(at: number, count: number): number {
  for (const back of FROM_THE_MIDDLE) {
    const start = at - back;
    if (start < 0 || start + SIZE > count) continue;
    let rolling = 0;
    for (let next = start; next < start + SIZE; next++) rolling = (Math.imul(rolling, 31) + words[next]!) | 0;
    const shingle = mixed(rolling);
    if ((shingle & 1) === 0) return shingle;
  }
  return 0;
}
