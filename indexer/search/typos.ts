import type { Dictionary } from "./arrays.ts";
import type { Postings } from "./postings.ts";

/** Words of 5 letters bear one slip, of 9 letters two; shorter ones none: IA is not SI is not BI. */
export function slipsAllowed(word: string): number {
  if (/[^a-z]/.test(word) || word.length < 5) return 0;
  return word.length < 9 ? 1 : 2;
}

const MOST = 8;

export interface Typos {
  /** Known words at one slip or two from `word`, the nearest and most frequent first; at most 8. */
  near(word: string): number[];
}

/** Letters and length of every word in typed arrays, so that only a few words are really compared. */
export function typos(words: Dictionary, index: Postings): Typos {
  let letters = new Int32Array(0);
  let lengths = new Uint8Array(0);
  let known = 0;

  function catchUp(): void {
    const names = words.names;
    if (names.length > letters.length) {
      const size = Math.ceil(names.length * 1.5);
      letters = copied(letters, new Int32Array(size));
      lengths = copied(lengths, new Uint8Array(size));
    }
    for (; known < names.length; known++) {
      letters[known] = letterSet(names[known]!);
      lengths[known] = names[known]!.length;
    }
  }

  return {
    near(word) {
      const allowed = slipsAllowed(word);
      if (allowed === 0) return [];
      catchUp();
      const wanted = letterSet(word);
      const found: { word: number; slips: number }[] = [];
      for (let at = 0; at < known; at++) {
        if (Math.abs(lengths[at]! - word.length) > allowed) continue;
        if (ones(letters[at]! ^ wanted) > 2 * allowed) continue;
        const slips = distance(word, words.names[at]!, allowed);
        if (slips <= allowed && slips > 0) found.push({ word: at, slips });
      }
      found.sort((a, b) => a.slips - b.slips || index.frequency(b.word) - index.frequency(a.word));
      return found.slice(0, MOST).map((near) => near.word);
    },
  };
}

function copied<T extends Int32Array | Uint8Array>(from: T, into: T): T {
  into.set(from as never);
  return into;
}

function letterSet(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at) - 97;
    set |= code >= 0 && code < 26 ? 1 << code : 1 << 26;
  }
  return set;
}

function ones(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Damerau-Levenshtein distance (neighbours swapped count once), or `most + 1` as soon as it is more. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = previous;
    previous = row;
  }
  return previous[b.length]!;
}
