import { column, grown } from "./arrays.ts";
import { type Bits, countCommon, emptyBits, hasBit, orBits, setBit } from "./bits.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** From this many documents on, a word is kept as bits instead of a chain. */
const COMMON = 1024;
/** Beginnings of words whose documents are kept, so that asking again costs little. */
const KEPT_PREFIXES = 200;

const NEVER = -1;
const END = -1;

/** Which documents hold a word. Append only: a document that changes gets a new number. */
export interface Postings {
  /** Documents per word, dead ones included. */
  frequency(word: number): number;
  /** Adds the words of document `doc` (doubles are counted once); numbers ascend. */
  add(doc: number, words: readonly number[]): void;
  /** Adds the documents of a word to `into`. */
  collect(word: number, into: Bits): void;
  /** How many of the documents found hold a word. */
  countIn(word: number, found: Bits): number;
  /** Adds the documents of every word that begins so. */
  collectPrefix(prefix: string, into: Bits): void;
  save(): SavedPostings;
}

export interface SavedPostings {
  frequency: Int32Array;
  head: Int32Array;
  nodes: Int32Array;
  /** Common words, in the order of their bits. */
  common: Int32Array;
  bits: Uint32Array;
  /** First free link, and how many numbers were given: what was saved answers beginnings too. */
  ends: Int32Array;
}

export function postings(vocabulary: Vocabulary, saved?: SavedPostings): Postings {
  const frequency = column(Int32Array, saved?.frequency);
  const head = column(Int32Array, saved?.head);
  /** Links of the chains, newest document first, two numbers each: a document, and where the next link is. */
  let nodes = saved?.nodes ?? new Int32Array(1024);
  let filled = saved ? nodes.length : 0;
  let free = saved?.ends[0] ?? END;
  /** Last document that held the word. */
  const seen = column(Int32Array);
  const common: (Bits | null)[] = [];
  const prefixes = new Map<string, { bits: Bits; until: number }>();
  let size = saved?.ends[1] ?? 0;

  growTo(frequency.length);
  if (saved) restoreBits(saved, common);

  function growTo(words: number): void {
    while (frequency.length < words) {
      frequency.push(0);
      head.push(END);
    }
    while (seen.length < words) {
      seen.push(NEVER);
      common.push(null);
    }
  }

  function chain(word: number, doc: number): void {
    let node = free;
    if (node !== END) free = nodes[node + 1]!;
    else {
      node = filled;
      filled += 2;
      if (filled > nodes.length) nodes = grown(nodes, Int32Array, filled);
    }
    nodes[node] = doc;
    nodes[node + 1] = head.data[word]!;
    head.data[word] = node;
  }

  /** The chain of a word becomes bits; its links serve other words. */
  function promote(word: number, doc: number): void {
    const bits = new Uint32Array(roomFor(doc));
    let last = END;
    for (let node = head.data[word]!; node !== END; node = nodes[node + 1]!) {
      setBit(bits, nodes[node]!);
      last = node;
    }
    if (last !== END) {
      nodes[last + 1] = free;
      free = head.data[word]!;
      head.data[word] = END;
    }
    common[word] = bits;
  }

  function addWord(word: number, doc: number): void {
    const count = ++frequency.data[word]!;
    const bits = common[word]!;
    if (bits === null) {
      chain(word, doc);
      if (count >= COMMON) promote(word, doc);
    } else if (doc >>> 5 < bits.length) bits[doc >>> 5]! |= 1 << (doc & 31);
    else common[word] = wider(bits, doc);
  }

  /** Documents of a word numbered from `from` (a multiple of 32) on. */
  function collectFrom(word: number, into: Bits, from: number): void {
    if (word >= frequency.length) return;
    const bits = common[word]!;
    if (bits !== null) {
      orBits(into, bits, from >>> 5);
      return;
    }
    for (let node = head.data[word]!; node !== END; node = nodes[node + 1]!) {
      const doc = nodes[node]!;
      if (doc < from) return;
      setBit(into, doc);
    }
  }

  /** Documents of a beginning: those of the last time it was asked for, and the newer ones. */
  function ofPrefix(prefix: string): Bits {
    const known = prefixes.get(prefix);
    if (known?.until === size) return known.bits;
    if (!known && prefixes.size >= KEPT_PREFIXES) prefixes.clear();
    const bits = emptyBits(size);
    if (known) bits.set(known.bits);
    const from = known ? known.until & ~31 : 0;
    for (const word of vocabulary.startingWith(prefix)) collectFrom(word, bits, from);
    prefixes.set(prefix, { bits, until: size });
    return bits;
  }

  function countIn(word: number, found: Bits): number {
    if (word >= frequency.length) return 0;
    const bits = common[word]!;
    if (bits !== null) return countCommon(bits, found);
    let count = 0;
    for (let node = head.data[word]!; node !== END; node = nodes[node + 1]!) if (hasBit(found, nodes[node]!)) count++;
    return count;
  }

  return {
    frequency: (word) => (word < frequency.length ? frequency.data[word]! : 0),
    collect: (word, into) => collectFrom(word, into, 0),
    countIn,
    add(doc, list) {
      growTo(vocabulary.words.names.length);
      size = doc + 1;
      for (let at = 0; at < list.length; at++) {
        const word = list[at]!;
        if (seen.data[word] === doc) continue;
        seen.data[word] = doc;
        addWord(word, doc);
      }
    },
    collectPrefix: (prefix, into) => orBits(into, ofPrefix(prefix)),
    save: () => ({
      frequency: frequency.view(),
      head: head.view(),
      nodes: nodes.subarray(0, filled),
      ...packBits(common),
      ends: Int32Array.of(free, size),
    }),
  };
}

const roomFor = (doc: number): number => Math.ceil((doc + 1) / 32 / 64) * 64 + 64;

function wider(bits: Bits, doc: number): Bits {
  const wide = new Uint32Array(Math.max(roomFor(doc), Math.ceil(bits.length * 1.25)));
  wide.set(bits);
  setBit(wide, doc);
  return wide;
}

/** One block a set: its length, then its numbers. */
function packBits(common: (Bits | null)[]) {
  const sets: [number, Bits][] = [];
  common.forEach((bits, word) => {
    if (bits) sets.push([word, bits]);
  });
  const packed = new Uint32Array(sets.reduce((sum, [, bits]) => sum + bits.length + 1, 0));
  let at = 0;
  for (const [, bits] of sets) {
    packed[at] = bits.length;
    packed.set(bits, at + 1);
    at += bits.length + 1;
  }
  return { common: Int32Array.from(sets, ([word]) => word), bits: packed };
}

/** Views of the saved block: a set is copied only when it grows. */
function restoreBits(saved: SavedPostings, common: (Bits | null)[]): void {
  let at = 0;
  for (const word of saved.common) {
    const length = saved.bits[at]!;
    common[word] = saved.bits.subarray(at + 1, at + 1 + length);
    at += length + 1;
  }
}
