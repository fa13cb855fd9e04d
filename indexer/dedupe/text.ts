import { decoded } from "../role/fold.ts";

/** What is kept of a text to compare it: a sample of its five-word shingles and its capitalised words, as hashes. */
export interface TextPrint {
  /** Shingles first, `size` of them; then the first words with a capital: does this text name that employer? */
  hashes: Uint32Array;
  /** All shingles of a short text; of a long one the even ones, so that two prints sample the same. */
  size: number;
  sampled: boolean;
  /** Are the shingles sorted and unique yet? Done when first compared: most texts never are. */
  ordered: boolean;
  /** The least even shingle of each quarter (even, as in a sample); 0 where there is none. Two texts of one ad share one at least. */
  leasts: readonly number[];
  /** More English function words than French ones. */
  english: boolean;
  /** Only the beginning, or a piece, of a longer text. */
  extract: boolean;
  /** Says a word that announces a reference (« réf. », « n° », "requisition"). */
  refers: boolean;
}

const SIZE = 5;
const NAMES = 120;
/** Texts of more shingles than this are sampled. */
const WHOLE = 150;
const LIMIT = 20_000;
export const EMPTY: TextPrint = {
  hashes: new Uint32Array(0),
  size: 0,
  sampled: false,
  ordered: true,
  leasts: [0, 0, 0, 0],
  english: false,
  extract: false,
  refers: false,
};

/** Code unit → folded letter or digit (lower case, no accent), 0 for anything else. */
const FOLD = new Uint8Array(0x10000);
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

/** Words that say something by themselves, found by the low bits of their hash: every word of a text is looked up. */
const BITS = 0x3ff;
const markHash = new Int32Array(BITS + 1);
const mark = new Int8Array(BITS + 1);
const ENGLISH = 1;
const FRENCH = 2;
const REFERS = 3;
const marks = (words: string, kind: number): void => {
  for (const word of words.split(" ")) {
    const hash = wordHash(word) | 0;
    markHash[hash & BITS] = hash;
    mark[hash & BITS] = kind;
  }
};
marks("the and you with our will", ENGLISH);
marks("les des vous et pour nous", FRENCH);
marks("ref refs reference references requisition req job numero id", REFERS);

const mix = (hash: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
};

/** Room for the longest text; used again for every one. */
const letters = new Uint16Array(LIMIT + 1);
const asBytes = Buffer.from(letters.buffer);
const even = new Uint32Array(LIMIT);
const odd = new Uint32Array(WHOLE);
const named = new Uint32Array(NAMES);
const window = new Int32Array(SIZE);
const leasts = new Uint32Array(4);
const OLDEST = Math.imul(31, Math.imul(31, Math.imul(31, 31)));

/** « … des services et produits qui aident ses clie… » */
const CUT = /(?:…|\.\.\.)[\s"»]*(?:<\/\w+>\s*)*$/;

/** Reads text or HTML in one pass; tags are gaps between words. */
export function printOf(text: string | null | undefined, extract = false): TextPrint {
  if (!text) return EMPTY;
  const source = decoded(text.length > LIMIT ? text.slice(0, LIMIT) : text).slice(0, LIMIT);
  // One copy out of the string, whatever it was made of, is quicker than asking it for each letter.
  asBytes.write(source, 0, "utf16le");
  const end = source.length;
  letters[end] = 32;
  window.fill(0);
  let evens = 0;
  let odds = 0;
  leasts.fill(0);
  let names = 0;
  let seen = 0;
  let slot = 0;
  let leaning = 0;
  let refers = false;
  let rolling = 0;
  for (let at = 0; at < end; at++) {
    const code = letters[at]!;
    let letter = FOLD[code]!;
    if (letter === 0) {
      if (code === 60) at = endOfTag(at, end);
      else if (code === DEGREE) refers = true;
      continue;
    }
    const start = at;
    let hash = START;
    while (letter !== 0 || COMBINING(letters[at]!)) {
      if (letter !== 0) hash = Math.imul(hash ^ letter, 0x01000193);
      letter = FOLD[letters[++at]!]!;
    }
    at--;
    if (at === start) continue;
    if (markHash[hash & BITS] === hash) {
      const kind = mark[hash & BITS];
      if (kind === REFERS) refers = true;
      else leaning += kind === ENGLISH ? 1 : -1;
    }
    if (names < NAMES && at - start > 1 && isCapital(code)) named[names++] = hash;
    // Five words as one number: the oldest leaves, the newest enters.
    rolling = (Math.imul((rolling - Math.imul(window[slot]!, OLDEST)) | 0, 31) + hash) | 0;
    window[slot] = hash;
    slot = slot === SIZE - 1 ? 0 : slot + 1;
    if (++seen < SIZE) continue;
    const print = mix(rolling);
    if ((print & 1) === 1) {
      if (odds < WHOLE) odd[odds] = print;
      odds++;
      continue;
    }
    even[evens++] = print;
    const quarter = (print >>> 1) & 3;
    if (leasts[quarter] === 0 || print < leasts[quarter]!) leasts[quarter] = print;
  }
  const sampled = evens + odds > WHOLE;
  const size = sampled ? evens : evens + odds;
  const hashes = new Uint32Array(size + names);
  hashes.set(even.subarray(0, evens));
  if (!sampled) hashes.set(odd.subarray(0, odds), evens);
  hashes.set(named.subarray(0, names), size);
  return {
    hashes,
    size,
    sampled,
    ordered: false,
    leasts: [leasts[0]! | 0, leasts[1]! | 0, leasts[2]! | 0, leasts[3]! | 0],
    english: leaning > 0,
    extract: extract || CUT.test(text.slice(-40)),
    refers,
  };
}

const DEGREE = 0xb0;
const isCapital = (code: number): boolean => (code < 97 ? code > 64 : code >= 0xc0 && code < 0xdf);

/** Where a tag that opens at `at` ends; `at` itself when it is no tag. */
function endOfTag(at: number, end: number): number {
  const next = letters[at + 1]!;
  if (next !== 47 && !(next > 64 && next < 123)) return at;
  const close = letters.indexOf(62, at);
  return close === -1 || close >= end || close - at > 300 ? at : close;
}

/** Sorts the shingles and drops the repeated ones; what they leave is not used again. */
function order(print: TextPrint): void {
  if (print.ordered) return;
  const sorted = print.hashes.subarray(0, print.size).sort();
  const names = print.hashes.subarray(print.size);
  let size = 0;
  for (let at = 0; at < sorted.length; at++)
    if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[size++] = sorted[at]!;
  print.hashes.copyWithin(size, print.size);
  print.hashes = print.hashes.subarray(0, size + names.length);
  print.size = size;
  print.ordered = true;
}

/** Shingles that a text must have before its likeness means anything. */
const ENOUGH = 12;

export interface Likeness {
  /** Share of the shorter text that is in the longer one, 0 to 1; null when a text is too short to tell. */
  share: number | null;
  /** Shingles of the shorter text: about its number of words. */
  size: number;
}

export function likeness(a: TextPrint, b: TextPrint): Likeness {
  order(a);
  order(b);
  const sample = a.sampled || b.sampled;
  const least = Math.min(count(a, sample), count(b, sample));
  const size = sample ? least * 2 : least;
  if (size < ENOUGH || least === 0) return { share: null, size };
  return { share: common(a, b) / least, size };
}

/** How many shingles there are, or how many a sample would hold. */
function count({ hashes, size, sampled }: TextPrint, sample: boolean): number {
  if (sampled || !sample) return size;
  let found = 0;
  for (let at = 0; at < size; at++) found += (hashes[at]! & 1) ^ 1;
  return found;
}

/** Shingles in both. The odd ones of a whole print meet none of a sampled one. */
function common({ hashes: a, size: sizeA }: TextPrint, { hashes: b, size: sizeB }: TextPrint): number {
  let i = 0;
  let j = 0;
  let shared = 0;
  while (i < sizeA && j < sizeB) {
    const left = a[i]!;
    const right = b[j]!;
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return shared;
}

/** Does the text name all these words, with a capital? */
export const mentions = ({ hashes, size }: TextPrint, words: readonly string[]): boolean =>
  words.length > 0 && words.every((word) => hashes.indexOf(wordHash(word), size) !== -1);
