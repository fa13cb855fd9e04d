import { plainLetters } from "../text/plain.ts";
import { dictionaryForm } from "../words/dictionary.ts";
import { INCLUSIVE_ENDINGS } from "../words/words.ts";
import { ACRONYMS, STOP_WORDS } from "./stop-words.ts";

type Emit = (term: Term, start: number, end: number) => void;

const ENDINGS = new Set(["s", ...INCLUSIVE_ENDINGS.flatMap((ending) => [ending, `${ending}s`])]);
const ENDING_STARTS = new Set(
  [...ENDINGS, "è", "é"].flatMap((ending) => [ending, ending.toUpperCase()]).map((ending) => ending.charCodeAt(0)),
);
const LONGEST_ENDING = Math.max(...[...ENDINGS].map((ending) => ending.length));
const ELISIONS = new Set("l d j n s c m t qu jusqu lorsqu puisqu quoiqu".split(" "));
const SLASH = 47;
const DOT = 46;
const HASH = 35;
const PLUS = 43;
const CLOSING = 41;

/** What a character is: 0 between words, or one of these. */
const LETTER = 1;
const APOSTROPHE = 2;
const ENDING_SIGN = 3;
const CLASSES = classTable();

function classTable(): Uint8Array {
  const table = new Uint8Array(65536);
  const word = /[\p{L}\p{N}\p{M}]/u;
  for (let code = 0; code < 65536; code++) if (word.test(String.fromCharCode(code))) table[code] = LETTER;
  for (const sign of "'’ʼ`") table[sign.charCodeAt(0)] = APOSTROPHE;
  for (const sign of "(.·•‧∙/-") table[sign.charCodeAt(0)] = ENDING_SIGN;
  return table;
}

/** The text being read, as numbers with a 0 behind: reading a string letter by letter costs five times as much. */
let letters = new Uint16Array(1 << 15);
let bytes = Buffer.from(letters.buffer);
let text = "";

function load(next: string): void {
  if (next.length + 2 > letters.length) {
    letters = new Uint16Array(next.length * 2);
    bytes = Buffer.from(letters.buffer);
  }
  bytes.write(next, "utf16le");
  letters.fill(0, next.length, next.length + 2);
  text = next;
}

/** Words of the text read last, in order: copied out before the next text is read. */
const found = { count: 0, terms: [] as Term[], starts: new Int32Array(4096), ends: new Int32Array(4096) };

/** Which words are wanted: all, those that say something, or those of running text, where si and ai are small words. */
const ALL = 0;
const LOOSE = 1;
const STRICT = 2;
let wanted = ALL;

function emit(term: Term, start: number, end: number): void {
  if (wanted !== ALL && !isKept(term, start, end)) return;
  const at = found.count++;
  if (at === found.starts.length) {
    found.starts = widened(found.starts);
    found.ends = widened(found.ends);
  }
  found.terms[at] = term;
  found.starts[at] = start;
  found.ends[at] = end;
}

/** Capitals are asked for only where the word is doubtful. */
function isKept(term: Term, start: number, end: number): boolean {
  if (term.skip) return false;
  if (wanted !== STRICT || !term.acronym) return true;
  const raw = text.slice(start, end);
  return raw === raw.toUpperCase();
}

function widened(array: Int32Array): Int32Array<ArrayBuffer> {
  const wide = new Int32Array(array.length * 2);
  wide.set(array);
  return wide;
}

const classAt = (at: number): number => CLASSES[letters[at]!]!;
const isWordAt = (at: number): boolean => classAt(at) === LETTER;

function wordEnd(from: number): number {
  let at = from;
  while (CLASSES[letters[at]!] === LETTER) at++;
  return at;
}

/** Finds the words, elisions, « H/F » and inclusive endings left out. */
function read(next: string, which: number): void {
  load(next);
  wanted = which;
  found.count = 0;
  const signs = letters;
  const classes = CLASSES;
  const length = next.length;
  let at = 0;
  while (at < length) {
    let sign = signs[at]!;
    if (classes[sign] !== LETTER) {
      at++;
      continue;
    }
    const start = at;
    let hash = 0;
    while (classes[sign] === LETTER) {
      hash = (Math.imul(hash, 31) + sign) | 0;
      sign = signs[++at]!;
    }
    at = takeWord(start, at, hash);
  }
}

/** Calls `each` for each word. */
export function scan(text: string, each: Emit): void {
  read(text, ALL);
  const { count, terms, starts, ends } = found;
  for (let at = 0; at < count; at++) each(terms[at]!, starts[at]!, ends[at]!);
}

/** Emits the word [start, end) with what hangs on it; returns where to go on. */
function takeWord(start: number, end: number, hash: number): number {
  if (end - start === 1) return takeLetter(start, end, hash);
  const next = classAt(end);
  if (next === APOSTROPHE && isWordAt(end + 1)) return takeElided(start, end, hash);
  take(start, end, hash);
  return next === ENDING_SIGN ? afterEnding(start, end) : end;
}

/** Emits a plain word. Most words of a text say nothing: they are left early. */
function take(start: number, end: number, hash: number): void {
  const entry = end - start > LONGEST_WORD ? UNSEEN : entryAt(start, end, hash);
  if (entry === UNSEEN) emit(newTerm(start, end, hash), start, end);
  else if (wanted === ALL || !written[entry]!.skip) emit(written[entry]!, start, end);
}

/** qu'…, aujourd'hui, or a word that merely has an apostrophe behind it. */
function takeElided(start: number, end: number, hash: number): number {
  const low = text.slice(start, end).toLowerCase();
  if (ELISIONS.has(low)) return end + 1;
  const stop = low === "aujourd" ? wordEnd(end + 1) : end;
  if (low === "aujourd") emit(intern("aujourdhui"), start, stop);
  else take(start, end, hash);
  return stop === end ? end + 1 : stop;
}

/** A letter alone: l', H/F, I.A., C++, C#, or a word. */
function takeLetter(start: number, end: number, hash: number): number {
  const next = letters[end]!;
  const before = start > 0 ? letters[start - 1]! : 0;
  if (CLASSES[next] === APOSTROPHE && ELISIONS.has(text[start]!.toLowerCase())) return end + 1;
  if ((next === SLASH || before === SLASH) && /[hfmwxd]/i.test(text[start]!)) return end;
  if (CLASSES[before] === APOSTROPHE) return end;
  if (next === DOT && isWordAt(end + 1)) return takeInitials(start);
  if (next === HASH || (next === PLUS && letters[end + 1] === PLUS)) {
    const stop = next === HASH ? end + 1 : end + 2;
    emit(intern(`${text[start]}${next === HASH ? "sharp" : "plusplus"}`), start, stop);
    return stop;
  }
  take(start, end, hash);
  return end;
}

/** « I.A. » is read as « IA ». */
function takeInitials(start: number): number {
  let at = start;
  let raw = "";
  while (isWordAt(at) && !isWordAt(at + 1)) {
    raw += text[at];
    at++;
    if (letters[at] !== DOT) break;
    at++;
  }
  emit(intern(raw), start, at);
  return at;
}

/** Position behind a feminine ending, or `end` when what follows is another word. */
function afterEnding(start: number, end: number): number {
  const from = end + 1;
  if (!isWordAt(from) || !ENDING_STARTS.has(letters[from]!)) return end;
  const to = wordEnd(from);
  if (to - from > LONGEST_ENDING) return end;
  const written = text.slice(from, to);
  const low = written.toLowerCase();
  if (!ENDINGS.has(plainLetters(low))) return end;
  const shouting = text.slice(start, end) === text.slice(start, end).toUpperCase();
  if (written !== low && !shouting) return end;
  const closed = letters[to] === CLOSING && text[end] === "(" ? to + 1 : to;
  const plural = /^[.·•‧∙(/-]s\)?(?![\p{L}\p{N}])/u.exec(text.slice(closed, closed + 4));
  return closed + (plural?.[0].length ?? 0);
}

/** Case and accents folded, any text: the form in which names are compared. */
export function fold(text: string): string {
  return plainLetters(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** A word in the form in which it is compared. One object a word, so that an index can note its number on it. */
export interface Term {
  word: string;
  /** Says nothing of an offer. */
  skip: boolean;
  /** « si » and « ai » are words of every French text: in running text only the capitals SI and AI are kept. */
  acronym: boolean;
  /** Number of the word in the index `owner`. */
  code: number;
  owner: object | null;
  /** Forms of the trade's concepts that begin with this word; noted by lexicon.ts. */
  forms: { concept: string; words: string[] }[] | null | undefined;
}

const MOST_KEPT = 120_000;
const LONGEST_WORD = 64;
const terms = new Map<string, Term>();
/**
 * Words as written → terms, by a hash of the letters: no string is cut out of a text for a word seen before. An entry is
 * three numbers: hash, where the letters stand in `pool`, how many they are. Words seen early are the frequent ones:
 * their entries lie together.
 */
let slots = new Int32Array(1 << 14);
let entries = new Int32Array(1 << 14);
let pool = new Uint16Array(1 << 16);
let pooled = 0;
const NO_TERM: Term = { word: "", skip: true, acronym: false, code: -1, owner: null, forms: null };
const written: Term[] = [NO_TERM];

const UNSEEN = 0;

/** Number of the word [start, end) of the text being read, or UNSEEN. */
function entryAt(start: number, end: number, hash: number): number {
  const mask = slots.length - 1;
  for (let slot = hash ^ (hash >>> 15); ; slot++) {
    const entry = slots[slot & mask]!;
    if (entry === UNSEEN) return UNSEEN;
    const at = entry * 3;
    if (entries[at] === hash && entries[at + 2] === end - start && sameLetters(entries[at + 1]!, start, end - start))
      return entry;
  }
}

function sameLetters(from: number, start: number, length: number): boolean {
  const kept = pool;
  const here = letters;
  for (let at = 0; at < length; at++) if (here[start + at] !== kept[from + at]) return false;
  return true;
}

/** The term of a word as it was never written before. At most 64 letters are read: longer runs are not words. */
function newTerm(start: number, end: number, hash: number): Term {
  if (end - start > LONGEST_WORD) return intern(text.slice(start, start + LONGEST_WORD));
  const term = intern(text.slice(start, end));
  if (written.length > MOST_KEPT) {
    slots.fill(UNSEEN);
    written.length = 1;
    pooled = 0;
  }
  const entry = written.length;
  if ((entry + 1) * 3 > entries.length) entries = widened(entries);
  entries[entry * 3] = hash;
  entries[entry * 3 + 1] = pooled;
  entries[entry * 3 + 2] = end - start;
  written.push(term);
  keepLetters(start, end);
  if (entry * 2 > slots.length) spreadSlots();
  else placeIn(slots, entry);
  return term;
}

function placeIn(table: Int32Array, entry: number): void {
  const hash = entries[entry * 3]!;
  let slot = hash ^ (hash >>> 15);
  while (table[slot & (table.length - 1)] !== UNSEEN) slot++;
  table[slot & (table.length - 1)] = entry;
}

function spreadSlots(): void {
  slots = new Int32Array(slots.length * 2);
  for (let entry = 1; entry < written.length; entry++) placeIn(slots, entry);
}

function keepLetters(start: number, end: number): void {
  if (pooled + end - start > pool.length) {
    const wide = new Uint16Array(pool.length * 2);
    wide.set(pool);
    pool = wide;
  }
  pool.set(letters.subarray(start, end), pooled);
  pooled += end - start;
}

const intern = (raw: string): Term => termOf(dictionaryForm(plainLetters(raw)));

/** The term of a word in its compared form. */
export function termOf(word: string): Term {
  const known = terms.get(word);
  if (known) return known;
  if (terms.size > MOST_KEPT) terms.clear();
  const skip = word === "" || STOP_WORDS.has(word);
  const term: Term = { word, skip, acronym: ACRONYMS.has(word), code: -1, owner: null, forms: undefined };
  terms.set(word, term);
  return term;
}

/** Words of a text in order, stop words left out. `strict`: running text, where si and ai are small words. */
export function termsIn(text: string, strict: boolean): Term[] {
  read(text, strict ? STRICT : LOOSE);
  return found.terms.slice(0, found.count);
}

export const lemmas = (text: string, strict: boolean): string[] => termsIn(text, strict).map((term) => term.word);

/** Words with their places, for highlighting: to be used before the next text is read. */
export interface Tokens {
  readonly count: number;
  readonly terms: readonly Term[];
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

export function tokens(text: string, strict: boolean): Tokens {
  read(text, strict ? STRICT : LOOSE);
  return found;
}

/** The words of one text, and where they stand in it (packed: see embedded/places.ts). */
export interface PlacedTerms {
  terms: Term[];
  places: Uint8Array;
}
