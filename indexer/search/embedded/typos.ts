import { bitCount } from "../../text/bit-count.ts";
import { distance, slipsAllowed } from "../../text/slips.ts";
import type { Dictionary } from "./arrays.ts";
import type { Postings } from "./postings.ts";

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
        if (bitCount(letters[at]! ^ wanted) > 2 * allowed) continue;
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
