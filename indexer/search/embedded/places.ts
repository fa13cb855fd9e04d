import type { Tokens } from "../text.ts";

/** Where the words of a text stand, in order. */
export type Places = Pick<Tokens, "count" | "starts" | "ends">;

/** Every number is written seven bits a byte, the eighth says that more follow: mostly one byte each. */
const MORE = 0x80;
const LONGEST_NUMBER = 5;

/** Used again for every text. A part of it would cross to another thread with all of it: five times as many bytes. */
let room = new Uint8Array(1 << 14);

/**
 * The places of a text's words, kept beside it so that it can be shown without being read again: how many they are, then two
 * numbers a word, how far it begins behind the end of the last one and how long it is.
 */
export function packPlaces({ count, starts, ends }: Places): Uint8Array {
  const most = (1 + 2 * count) * LONGEST_NUMBER;
  if (room.length < most) room = new Uint8Array(most);
  let filled = put(room, 0, count);
  let last = 0;
  for (let word = 0; word < count; word++) {
    filled = put(room, filled, starts[word]! - last);
    last = ends[word]!;
    filled = put(room, filled, last - starts[word]!);
  }
  return room.slice(0, filled);
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
  const numbers = numbersOf(packed);
  const texts: Places[] = [];
  for (let from = 0; from < numbers.length; from += 1 + 2 * numbers[from]!) texts.push(placesAt(numbers, from));
  return texts;
}

function placesAt(numbers: Int32Array, from: number): Places {
  const count = numbers[from]!;
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  let last = 0;
  for (let word = 0; word < count; word++) {
    const start = last + numbers[from + 1 + 2 * word]!;
    last = start + numbers[from + 2 + 2 * word]!;
    starts[word] = start;
    ends[word] = last;
  }
  return { count, starts, ends };
}

function numbersOf(packed: Uint8Array): Int32Array {
  const numbers = new Int32Array(packed.length);
  let count = 0;
  let value = 0;
  let shift = 0;
  for (let at = 0; at < packed.length; at++) {
    const byte = packed[at]!;
    value |= (byte & 0x7f) << shift;
    shift += 7;
    if (byte >= MORE) continue;
    numbers[count++] = value;
    value = 0;
    shift = 0;
  }
  return numbers.subarray(0, count);
}
