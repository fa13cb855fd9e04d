import { decoded } from "../role/fold.ts";

/** What is kept of a text to compare it: a sample of its five-word shingles and its capitalised words, as hashes. */
export interface TextPrint {
  /** Sorted, unique. All of them for a short text; of a long one the even ones, so that two prints sample the same. */
  shingles: Uint32Array;
  sampled: boolean;
  /** Hashes of the first words with a capital: does this text name that employer? */
  names: Uint32Array;
  /** More English function words than French ones. */
  english: boolean;
  /** Only the beginning, or a piece, of a longer text. */
  extract: boolean;
}

const SIZE = 5;
const NAMES = 120;
/** Texts of more shingles than this are sampled. */
const WHOLE = 150;
const LIMIT = 20_000;
export const EMPTY: TextPrint = {
  shingles: new Uint32Array(0),
  sampled: false,
  names: new Uint32Array(0),
  english: false,
  extract: false,
};

/** Code unit → folded letter or digit (lower case, no accent), 0 for anything else. */
const FOLD = new Uint8Array(0x180);
for (let code = 0; code < 0x180; code++) {
  const base = String.fromCharCode(code).normalize("NFD").toLowerCase().charCodeAt(0);
  if ((base >= 97 && base <= 122) || (base >= 48 && base <= 57)) FOLD[code] = base;
}
const COMBINING = (code: number): boolean => code >= 0x300 && code < 0x370;

/** FNV-1a, signed: small integers stay out of the heap. */
const START = 0x811c9dc5 | 0;

export function wordHash(word: string): number {
  let hash = START;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** What a function word weighs: 1 English, -1 French. Keys are signed, which maps look up several times faster. */
const LEANING = new Map<number, number>([
  ...["the", "and", "you", "with", "our", "will"].map((word): [number, number] => [wordHash(word) | 0, 1]),
  ...["les", "des", "vous", "et", "pour", "nous"].map((word): [number, number] => [wordHash(word) | 0, -1]),
]);

const mix = (hash: number): number => {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
};

/** Longest run of words that one text can give; the scratch is used again for every text. */
const scratch = new Uint32Array(LIMIT);
const named = new Uint32Array(LIMIT);
const OLDEST = Math.imul(31, Math.imul(31, Math.imul(31, 31)));

/** « … des services et produits qui aident ses clie… » */
const CUT = /(?:…|\.\.\.)[\s"»]*(?:<\/\w+>\s*)*$/;

/** Reads text or HTML in one pass; tags are gaps between words. */
export function printOf(text: string | null | undefined, extract = false): TextPrint {
  if (!text) return EMPTY;
  const source = decoded(text.length > LIMIT ? text.slice(0, LIMIT) : text).slice(0, LIMIT);
  const window = new Int32Array(SIZE);
  let kept = 0;
  let names = 0;
  let seen = 0;
  let balance = 0;
  let rolling = 0;
  let hash = START;
  let length = 0;
  let capital = false;
  for (let at = 0; at <= source.length; at++) {
    const code = at < source.length ? source.charCodeAt(at) : 32;
    const letter = code < 0x180 ? FOLD[code]! : 0;
    if (letter !== 0) {
      if (length === 0) capital = code < 97 ? code > 64 : code !== letter && code < 0xdf;
      hash = Math.imul(hash ^ letter, 0x01000193);
      length++;
      continue;
    }
    if (COMBINING(code)) continue;
    if (length > 1) {
      if (length < 5) balance += LEANING.get(hash) ?? 0;
      if (capital && length > 2) named[names++] = hash;
      // Five words as one number: the oldest leaves, the newest enters.
      rolling = (Math.imul((rolling - Math.imul(window[seen % SIZE]!, OLDEST)) | 0, 31) + hash) | 0;
      window[seen++ % SIZE] = hash;
      const print = mix(rolling);
      if (seen >= SIZE) scratch[kept++] = print;
    }
    hash = START;
    length = 0;
    if (code === 60) at = endOfTag(source, at);
  }
  const sampled = kept > WHOLE;
  return {
    shingles: sortedUnique(scratch.subarray(0, sampled ? keepEven(kept) : kept)),
    sampled,
    names: named.slice(0, Math.min(names, NAMES)),
    english: balance > 0,
    extract: extract || CUT.test(text.slice(-40)),
  };
}

/** Moves the even hashes of the scratch to its front; returns how many. */
function keepEven(length: number): number {
  let kept = 0;
  for (let at = 0; at < length; at++) if ((scratch[at]! & 1) === 0) scratch[kept++] = scratch[at]!;
  return kept;
}

function endOfTag(source: string, at: number): number {
  const next = source.charCodeAt(at + 1);
  if (next !== 47 && !(next > 64 && next < 123)) return at;
  const end = source.indexOf(">", at);
  return end === -1 || end - at > 300 ? at : end;
}

/** Sorts the scratch in place and copies what is left of it. */
const sortedUnique = (sorted: Uint32Array): Uint32Array => {
  sorted.sort();
  let size = 0;
  for (let at = 0; at < sorted.length; at++)
    if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[size++] = sorted[at]!;
  return sorted.slice(0, size);
};

/** Shingles that a text must have before its likeness means anything. */
const ENOUGH = 12;

export interface Likeness {
  /** Share of the shorter text that is in the longer one, 0 to 1; null when a text is too short to tell. */
  share: number | null;
  /** Shingles of the shorter text: about its number of words. */
  size: number;
}

export function likeness(a: TextPrint, b: TextPrint): Likeness {
  const scale = a.sampled || b.sampled ? 2 : 1;
  const one = atScale(a, scale);
  const other = atScale(b, scale);
  const least = Math.min(one.length, other.length);
  const size = least * scale;
  if (size < ENOUGH || least === 0) return { share: null, size };
  return { share: common(one, other) / least, size };
}

const atScale = ({ shingles, sampled }: TextPrint, scale: number): Uint32Array =>
  scale === 1 || sampled ? shingles : shingles.filter((print) => (print & 1) === 0);

function common(a: Uint32Array, b: Uint32Array): number {
  let i = 0;
  let j = 0;
  let shared = 0;
  while (i < a.length && j < b.length) {
    const left = a[i]!;
    const right = b[j]!;
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return shared;
}

export const mentions = (text: TextPrint, words: readonly string[]): boolean =>
  words.length > 0 && words.every((word) => text.names.includes(wordHash(word)));
