import { bitCount } from "../../text/bit-count.ts";

/** Sets of document numbers as bits: 100,000 offers are 12.5 kB a set. */
export type Bits = Uint32Array;

export const emptyBits = (documents: number): Bits => new Uint32Array((documents + 31) >>> 5);

export function setBit(bits: Bits, at: number): void {
  bits[at >>> 5]! |= 1 << (at & 31);
}

export function clearBit(bits: Bits, at: number): void {
  bits[at >>> 5]! &= ~(1 << (at & 31));
}

export const hasBit = (bits: Bits, at: number): boolean => ((bits[at >>> 5] ?? 0) & (1 << (at & 31))) !== 0;

/** into = into ∪ from, from the 32-bit number `first` on. */
export function orBits(into: Bits, from: Bits, first = 0): void {
  const length = Math.min(into.length, from.length);
  for (let at = first; at < length; at++) into[at]! |= from[at]!;
}

/** into = into ∩ from */
export function andBits(into: Bits, from: Bits): void {
  for (let at = 0; at < into.length; at++) into[at]! &= from[at] ?? 0;
}

export function countBits(bits: Bits): number {
  let count = 0;
  for (let at = 0; at < bits.length; at++) count += bitCount(bits[at]!);
  return count;
}

/** Size of one ∩ other. */
export function countCommon(one: Bits, other: Bits): number {
  const length = Math.min(one.length, other.length);
  let count = 0;
  for (let at = 0; at < length; at++) count += bitCount(one[at]! & other[at]!);
  return count;
}

/** Document numbers of a set, ascending. */
export function listBits(bits: Bits): Int32Array {
  const found = new Int32Array(countBits(bits));
  let length = 0;
  for (let at = 0; at < bits.length; at++) {
    let word = bits[at]!;
    while (word !== 0) {
      const low = word & -word;
      found[length++] = (at << 5) + (31 - Math.clz32(low));
      word ^= low;
    }
  }
  return found;
}

/** from = from \ gone */
export function withoutBits(from: Bits, gone: Bits): void {
  const length = Math.min(from.length, gone.length);
  for (let at = 0; at < length; at++) from[at]! &= ~gone[at]!;
}

/** Calls `each` for every document number of a set, ascending. */
export function eachBit(bits: Bits, each: (doc: number) => void): void {
  for (let at = 0; at < bits.length; at++) {
    let word = bits[at]!;
    while (word !== 0) {
      const low = word & -word;
      each((at << 5) + (31 - Math.clz32(low)));
      word ^= low;
    }
  }
}
