import { type Column, column, type Dictionary, dictionary, grown, type Numbers } from "./arrays.ts";
import { type Bits, orBits, setBit } from "./bits.ts";

/** From this many documents on, a word or a short prefix is kept as bits instead of a chain. */
const COMMON = 1024;
/** Prefixes of up to so many letters are kept as if they were words: they are the slow tail of every index. */
export const KEPT_PREFIX = 4;

const NEVER = -2_147_483_648;

/** Which documents hold a word. Append only: a document that changes gets a new number. */
export interface Postings {
  words: Dictionary;
  /** Documents per word, dead ones included. */
  frequency(word: number): number;
  /** Adds the words of document `doc` (doubles are counted once); numbers ascend. */
  add(doc: number, words: readonly number[]): void;
  /** Adds the documents of a word to `into`. */
  collect(word: number, into: Bits): void;
  /** Adds the documents of every word that begins so. */
  collectPrefix(prefix: string, into: Bits): void;
  /** Words that begin so. */
  startingWith(prefix: string): number[];
  save(): SavedPostings;
}

export interface SavedPostings {
  words: string;
  frequency: Int32Array;
  head: Int32Array;
  next: Int32Array;
  docs: Int32Array;
  prefixFrequency: Int32Array;
  /** Common words (n ≥ 0) and prefixes (-1 - n), in the order of their bits. */
  common: Int32Array;
  bits: Uint32Array;
  free: Int32Array;
}

export function postings(saved?: SavedPostings): Postings {
  const words = dictionary(saved ? (JSON.parse(saved.words) as string[]) : []);
  const frequency = column(Int32Array, saved?.frequency);
  const head = column(Int32Array, saved?.head);
  const next = column(Int32Array, saved?.next);
  const docs = column(Int32Array, saved?.docs);
  let free = saved?.free[0] ?? -1;
  /** Last document that held the word; its complement once the word's prefixes are counted too. */
  const seen = column(Int32Array);
  const prefixes = dictionary();
  const prefixFrequency = column(Int32Array, saved?.prefixFrequency);
  const prefixSeen = column(Int32Array);
  const prefixWords: number[][] = [];
  /** Prefixes of word w: prefixOf[4w … 4w + 3], -1 where the word is shorter. */
  const prefixOf = column(Int32Array);
  const wordBits: (Bits | undefined)[] = [];
  const prefixBits: (Bits | undefined)[] = [];

  for (let word = 0; word < words.names.length; word++) linkPrefixes(word);
  if (saved) restoreBits(saved, wordBits, prefixBits);

  function linkPrefixes(word: number): void {
    seen.push(NEVER);
    if (wordBits.length <= word) wordBits.push(undefined);
    const name = words.names[word]!;
    const concept = name.startsWith("=");
    for (let length = 1; length <= KEPT_PREFIX; length++) {
      if (concept || name.length < length) prefixOf.push(-1);
      else prefixOf.push(linkPrefix(name.slice(0, length), word));
    }
  }

  function linkPrefix(name: string, word: number): number {
    const prefix = prefixes.code(name);
    if (prefix === prefixWords.length) {
      prefixWords.push([]);
      if (prefixBits.length <= prefix) prefixBits.push(undefined);
      prefixSeen.push(NEVER);
      if (prefixFrequency.length === prefix) prefixFrequency.push(0);
    }
    prefixWords[prefix]!.push(word);
    return prefix;
  }

  function register(word: number): void {
    while (frequency.length <= word) {
      frequency.push(0);
      head.push(-1);
      linkPrefixes(frequency.length - 1);
    }
  }

  function chain(word: number, doc: number): void {
    let node = free;
    if (node >= 0) free = next.data[node]!;
    else {
      node = docs.length;
      docs.push(0);
      next.push(0);
    }
    docs.data[node] = doc;
    next.data[node] = head.data[word]!;
    head.data[word] = node;
  }

  /** The chain of a word becomes bits; its nodes serve other words. */
  function promote(word: number, doc: number): void {
    const bits = new Uint32Array(roomFor(doc));
    let node = head.data[word]!;
    let last = -1;
    while (node >= 0) {
      setBit(bits, docs.data[node]!);
      last = node;
      node = next.data[node]!;
    }
    if (last >= 0) {
      next.data[last] = free;
      free = head.data[word]!;
      head.data[word] = -1;
    }
    wordBits[word] = bits;
  }

  function addWord(word: number, doc: number): void {
    seen.data[word] = doc;
    frequency.data[word]!++;
    if (wordBits[word]) wordBits[word] = withBit(wordBits[word], doc);
    else {
      chain(word, doc);
      if (frequency.data[word]! >= COMMON) promote(word, doc);
    }
  }

  function addPrefix(prefix: number, doc: number): void {
    if (prefixSeen.data[prefix] === doc) return;
    prefixSeen.data[prefix] = doc;
    prefixFrequency.data[prefix]!++;
    const bits = prefixBits[prefix];
    if (bits) prefixBits[prefix] = withBit(bits, doc);
    else if (prefixFrequency.data[prefix]! >= COMMON) {
      const made = new Uint32Array(roomFor(doc));
      for (const word of prefixWords[prefix]!) collect(word, made);
      prefixBits[prefix] = made;
    }
  }

  function collect(word: number, into: Bits): void {
    const bits = wordBits[word];
    if (bits) {
      orBits(into, bits);
      return;
    }
    let node = head.data[word] ?? -1;
    while (node >= 0) {
      setBit(into, docs.data[node]!);
      node = next.data[node]!;
    }
  }

  function startingWith(prefix: string): number[] {
    const code = prefixes.find(prefix.slice(0, KEPT_PREFIX));
    if (code === undefined) return [];
    const all = prefixWords[code]!;
    return prefix.length <= KEPT_PREFIX ? all : all.filter((word) => words.names[word]!.startsWith(prefix));
  }

  return {
    words,
    frequency: (word) => frequency.data[word] ?? 0,
    collect,
    startingWith,
    add(doc, list) {
      for (const word of list) {
        if (word >= frequency.length) register(word);
        if (seen.data[word] !== doc) addWord(word, doc);
      }
      for (const word of list) {
        if (seen.data[word] === ~doc) continue;
        seen.data[word] = ~doc;
        const from = word * KEPT_PREFIX;
        for (let at = from; at < from + KEPT_PREFIX; at++) {
          const prefix = prefixOf.data[at]!;
          if (prefix >= 0) addPrefix(prefix, doc);
        }
      }
    },
    collectPrefix(prefix, into) {
      const code = prefix.length <= KEPT_PREFIX ? prefixes.find(prefix) : undefined;
      const bits = code === undefined ? undefined : prefixBits[code];
      if (bits) orBits(into, bits);
      else for (const word of startingWith(prefix)) collect(word, into);
    },
    save: () => ({
      words: JSON.stringify(words.names),
      ...views({ frequency, head, next, docs, prefixFrequency }),
      ...packBits(wordBits, prefixBits),
      free: Int32Array.of(free),
    }),
  };
}

function views<K extends string>(columns: Record<K, Column<Int32Array>>): Record<K, Int32Array> {
  const entries = Object.entries(columns) as [K, Column<Int32Array>][];
  return Object.fromEntries(entries.map(([name, values]) => [name, values.view()])) as Record<K, Int32Array>;
}

const roomFor = (doc: number): number => Math.ceil((doc + 1) / 32 / 64) * 64 + 64;

function withBit(bits: Bits, doc: number): Bits {
  const wide = doc >>> 5 < bits.length ? bits : grown(bits as Numbers & Bits, Uint32Array, roomFor(doc));
  setBit(wide, doc);
  return wide;
}

/** One block a set: its length, then its numbers. */
function packBits(words: (Bits | undefined)[], prefixes: (Bits | undefined)[]) {
  const sets: [number, Bits][] = [];
  words.forEach((bits, word) => {
    if (bits) sets.push([word, bits]);
  });
  prefixes.forEach((bits, prefix) => {
    if (bits) sets.push([-1 - prefix, bits]);
  });
  const packed = new Uint32Array(sets.reduce((sum, [, bits]) => sum + bits.length + 1, 0));
  let at = 0;
  for (const [, bits] of sets) {
    packed[at] = bits.length;
    packed.set(bits, at + 1);
    at += bits.length + 1;
  }
  return { common: Int32Array.from(sets, ([key]) => key), bits: packed };
}

function restoreBits(saved: SavedPostings, words: (Bits | undefined)[], prefixes: (Bits | undefined)[]): void {
  let at = 0;
  for (const key of saved.common) {
    const length = saved.bits[at]!;
    const bits = saved.bits.slice(at + 1, at + 1 + length);
    if (key >= 0) words[key] = bits;
    else prefixes[-1 - key] = bits;
    at += length + 1;
  }
}
