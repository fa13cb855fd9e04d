import { type Column, column } from "./arrays.ts";
import { type Bits, orBits, setBit } from "./bits.ts";
import { KEPT_PREFIX, type Vocabulary } from "./vocabulary.ts";

/** From this many documents on, a word or a short prefix is kept as bits instead of a chain. */
const COMMON = 1024;

const NEVER = -1;

/** Which documents hold a word. Append only: a document that changes gets a new number. */
export interface Postings {
  /** Documents per word, dead ones included. */
  frequency(word: number): number;
  /** Adds the words of document `doc` (doubles are counted once); numbers ascend. */
  add(doc: number, words: readonly number[]): void;
  /** Adds the documents of a word to `into`. */
  collect(word: number, into: Bits): void;
  /** Adds the documents of every word that begins so. */
  collectPrefix(prefix: string, into: Bits): void;
  save(): SavedPostings;
}

export interface SavedPostings {
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

export function postings(vocabulary: Vocabulary, saved?: SavedPostings): Postings {
  const frequency = column(Int32Array, saved?.frequency);
  const head = column(Int32Array, saved?.head);
  const next = column(Int32Array, saved?.next);
  const docs = column(Int32Array, saved?.docs);
  let free = saved?.free[0] ?? -1;
  /** Last document that held the word. */
  const seen = column(Int32Array);
  const prefixFrequency = column(Int32Array, saved?.prefixFrequency);
  const prefixSeen = column(Int32Array);
  const wordBits: (Bits | null)[] = [];
  const prefixBits: (Bits | null)[] = [];

  growWords(frequency.length);
  growPrefixes(prefixFrequency.length);
  if (saved) restoreBits(saved, wordBits, prefixBits);

  function growWords(count: number): void {
    while (frequency.length < count) {
      frequency.push(0);
      head.push(-1);
    }
    while (seen.length < count) {
      seen.push(NEVER);
      wordBits.push(null);
    }
  }

  function growPrefixes(count: number): void {
    while (prefixFrequency.length < count) prefixFrequency.push(0);
    while (prefixSeen.length < count) {
      prefixSeen.push(NEVER);
      prefixBits.push(null);
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
    const count = ++frequency.data[word]!;
    const bits = wordBits[word]!;
    if (bits !== null) {
      if (doc >>> 5 < bits.length) bits[doc >>> 5]! |= 1 << (doc & 31);
      else wordBits[word] = wider(bits, doc);
      return;
    }
    chain(word, doc);
    if (count >= COMMON) promote(word, doc);
  }

  /** The beginnings of a word, longest first: where one was seen in this document, the shorter ones were too. */
  function addPrefixes(word: number, doc: number): void {
    for (let length = KEPT_PREFIX; length > 0; length--) {
      const prefix = vocabulary.prefixOf(word, length);
      if (prefix < 0) continue;
      if (prefix >= prefixSeen.length) growPrefixes(vocabulary.prefixes.names.length);
      if (prefixSeen.data[prefix] === doc) return;
      prefixSeen.data[prefix] = doc;
      addPrefix(prefix, doc);
    }
  }

  function addPrefix(prefix: number, doc: number): void {
    const count = ++prefixFrequency.data[prefix]!;
    const bits = prefixBits[prefix]!;
    if (bits !== null) {
      if (doc >>> 5 < bits.length) bits[doc >>> 5]! |= 1 << (doc & 31);
      else prefixBits[prefix] = wider(bits, doc);
      return;
    }
    if (count < COMMON) return;
    const made = new Uint32Array(roomFor(doc));
    for (const word of vocabulary.wordsOf(prefix)) collect(word, made);
    setBit(made, doc);
    prefixBits[prefix] = made;
  }

  function collect(word: number, into: Bits): void {
    const bits = wordBits[word] ?? null;
    if (bits !== null) {
      orBits(into, bits);
      return;
    }
    let node = word < head.length ? head.data[word]! : -1;
    while (node >= 0) {
      setBit(into, docs.data[node]!);
      node = next.data[node]!;
    }
  }

  return {
    frequency: (word) => (word < frequency.length ? frequency.data[word]! : 0),
    collect,
    add(doc, list) {
      growWords(vocabulary.words.names.length);
      for (let at = 0; at < list.length; at++) {
        const word = list[at]!;
        if (seen.data[word] === doc) continue;
        seen.data[word] = doc;
        addWord(word, doc);
        addPrefixes(word, doc);
      }
    },
    collectPrefix(prefix, into) {
      const code = prefix.length <= KEPT_PREFIX ? vocabulary.prefixes.find(prefix) : undefined;
      const bits = (code === undefined ? null : prefixBits[code]) ?? null;
      if (bits !== null) orBits(into, bits);
      else for (const word of vocabulary.startingWith(prefix)) collect(word, into);
    },
    save: () => ({
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

function wider(bits: Bits, doc: number): Bits {
  const wide = new Uint32Array(Math.max(roomFor(doc), Math.ceil(bits.length * 1.25)));
  wide.set(bits);
  setBit(wide, doc);
  return wide;
}

/** One block a set: its length, then its numbers. */
function packBits(words: (Bits | null)[], prefixes: (Bits | null)[]) {
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

/** Views of the saved block: a set is copied only when it grows. */
function restoreBits(saved: SavedPostings, words: (Bits | null)[], prefixes: (Bits | null)[]): void {
  let at = 0;
  for (const key of saved.common) {
    const length = saved.bits[at]!;
    const bits = saved.bits.subarray(at + 1, at + 1 + length);
    if (key >= 0) words[key] = bits;
    else prefixes[-1 - key] = bits;
    at += length + 1;
  }
}
