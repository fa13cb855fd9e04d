import type { Tokens } from "./text.ts";

/** Where the words of a text stand, in order. */
export type Places = Pick<Tokens, "count" | "starts" | "ends">;

/** Every number is written seven bits a byte, the eighth says that more follow: mostly one byte each. */
const MORE = 0x80;
const LONGEST_NUMBER = 5;

/**
 * The places of a text's words, kept beside it so that it can be shown without being read again: how many they are, then two
 * numbers a word, how far it begins behind the end of the last one and how long it is.
 */
export function packPlaces({ count, starts, ends }: Places): Uint8Array {
  const packed = new Uint8Array((1 + 2 * count) * LONGEST_NUMBER);
  let filled = put(packed, 0, count);
  let last = 0;
  for (let word = 0; word < count; word++) {
    filled = put(packed, filled, starts[word]! - last);
    last = ends[word]!;
    filled = put(packed, filled, last - starts[word]!);
  }
  return packed.subarray(0, filled);
}

function put(into: Uint8Array, from: number, value: number): number {
  let at = from;
  let rest = value;
  while (rest >= MORE) {
    into[at++] = (rest & 0x7f) | MORE;
    rest >>>= 7;
  }
  into[at++] = rest;
  return at;
}

/** The places of several texts, packed one behind the other. */
export function unpackPlaces(packed: Uint8Array): Places[] {
  const texts: Places[] = [];
  let at = 0;
  function next(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = packed[at++]!;
      value |= (byte & 0x7f) << shift;
      if (byte < MORE) return value;
    }
  }
  while (at < packed.length) {
    const count = next();
    const starts = new Int32Array(count);
    const ends = new Int32Array(count);
    let last = 0;
    for (let word = 0; word < count; word++) {
      starts[word] = last + next();
      ends[word] = last = starts[word]! + next();
    }
    texts.push({ count, starts, ends });
  }
  return texts;
}
