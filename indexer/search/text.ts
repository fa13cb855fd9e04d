import { ACRONYMS, STOP_WORDS } from "./stop-words.ts";

/** A word of a text: as it is compared, and where it stands. */
export interface Token {
  lemma: string;
  start: number;
  end: number;
}

type Emit = (term: Term, start: number, end: number) => void;

/** Feminine endings written behind a sign: « chargé·e », « chef(fe) », « directeur/trice », « développeur.se ». */
const ENDINGS = new Set("e es fe fes ne nes se ses euse euses trice trices rice rices ere iere ve ves".split(" "));
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

const classAt = (text: string, at: number): number => (at < text.length ? CLASSES[text.charCodeAt(at)]! : 0);
const isWordAt = (text: string, at: number): boolean => classAt(text, at) === LETTER;

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && CLASSES[text.charCodeAt(at)] === LETTER) at++;
  return at;
}

/** Calls `emit` for each word, elisions, « H/F » and inclusive endings left out. */
export function scan(text: string, emit: Emit): void {
  let at = 0;
  while (at < text.length) {
    if (CLASSES[text.charCodeAt(at)] !== LETTER) at++;
    else at = takeWord(text, at, wordEnd(text, at), emit);
  }
}

/** Emits the word [start, end) with what hangs on it; returns where to go on. */
function takeWord(text: string, start: number, end: number, emit: Emit): number {
  if (end - start === 1) return takeLetter(text, start, end, emit);
  const next = classAt(text, end);
  if (next === APOSTROPHE && isWordAt(text, end + 1)) return takeElided(text, start, end, emit);
  emit(termAt(text, start, end), start, end);
  return next === ENDING_SIGN ? afterEnding(text, start, end) : end;
}

/** qu'…, aujourd'hui, or a word that merely has an apostrophe behind it. */
function takeElided(text: string, start: number, end: number, emit: Emit): number {
  const low = text.slice(start, end).toLowerCase();
  if (ELISIONS.has(low)) return end + 1;
  const stop = low === "aujourd" ? wordEnd(text, end + 1) : end;
  emit(low === "aujourd" ? termOf("aujourdhui") : termAt(text, start, end), start, stop);
  return stop === end ? end + 1 : stop;
}

/** A letter alone: l', H/F, I.A., C++, C#, or a word. */
function takeLetter(text: string, start: number, end: number, emit: Emit): number {
  const raw = text[start]!;
  const next = end < text.length ? text.charCodeAt(end) : 0;
  if (CLASSES[next] === APOSTROPHE && ELISIONS.has(raw.toLowerCase())) return end + 1;
  const before = start > 0 ? text.charCodeAt(start - 1) : 0;
  if ((next === SLASH || before === SLASH) && /[hfmwxd]/i.test(raw)) return end;
  if (CLASSES[before] === APOSTROPHE) return end;
  if (next === DOT && isWordAt(text, end + 1)) return takeInitials(text, start, emit);
  if (next === HASH || (next === PLUS && text.charCodeAt(end + 1) === PLUS)) {
    const stop = next === HASH ? end + 1 : end + 2;
    emit(termOf(`${raw}${next === HASH ? "sharp" : "plusplus"}`), start, stop);
    return stop;
  }
  emit(termAt(text, start, end), start, end);
  return end;
}

/** « I.A. » is read as « IA ». */
function takeInitials(text: string, start: number, emit: Emit): number {
  let at = start;
  let raw = "";
  while (isWordAt(text, at) && !isWordAt(text, at + 1)) {
    raw += text[at];
    at++;
    if (text[at] !== ".") break;
    at++;
  }
  emit(termOf(raw), start, at);
  return at;
}

/** Position behind a feminine ending, or `end` when what follows is another word. */
function afterEnding(text: string, start: number, end: number): number {
  const from = end + 1;
  const to = wordEnd(text, from);
  if (to === from || to - from > 6) return end;
  const written = text.slice(from, to);
  const low = written.toLowerCase();
  if (!ENDINGS.has(plain(low))) return end;
  const shouting = text.slice(start, end) === text.slice(start, end).toUpperCase();
  if (written !== low && !shouting) return end;
  const closed = text.charCodeAt(to) === CLOSING && text[end] === "(" ? to + 1 : to;
  const plural = /^[.·•‧∙(/-]s\)?(?![\p{L}\p{N}])/u.exec(text.slice(closed, closed + 4));
  return closed + (plural?.[0].length ?? 0);
}

function plain(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word;
  return word.normalize("NFKD").replace(/\p{M}/gu, "").replace(/œ/g, "oe").replace(/æ/g, "ae").replace(/ß/g, "ss");
}

/** Case and accents folded, any text: the form in which names are compared. */
export function fold(text: string): string {
  return plain(text.toLowerCase())
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const FEMININES: [string, string, number][] = [
  ["euse", "eur", 7],
  ["trice", "teur", 8],
  ["ienne", "ien", 7],
  ["iere", "ier", 7],
  ["eure", "eur", 8],
  ["ante", "ant", 8],
  ["ente", "ent", 8],
  ["ee", "e", 5],
];
const IRREGULAR: Record<string, string> = { cheffe: "chef", apprentie: "apprenti", salariee: "salarie" };

/** Folded, plural and feminine forms brought to one. */
function reduce(raw: string): string {
  let word = plain(raw.toLowerCase());
  if (word.length > 3 && word.endsWith("s") && !word.endsWith("ss")) word = word.slice(0, -1);
  const irregular = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined;
  if (irregular) return irregular;
  for (const [from, to, length] of FEMININES)
    if (word.length >= length && word.endsWith(from)) return word.slice(0, -from.length) + to;
  return word;
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

const MOST_KEPT = 200_000;
const LONGEST_WORD = 64;
const SLOTS = 1 << 19;
const terms = new Map<string, Term>();
/** Words as written → terms, by a hash of the letters: no string is cut out of a text for a word seen before. */
const slots = new Int32Array(SLOTS);
const writings: string[] = [""];
const written: (Term | null)[] = [null];

/** The term of text[start, end). At most 64 letters are read: longer runs are not words. */
function termAt(text: string, start: number, end: number): Term {
  if (end - start > LONGEST_WORD) return intern(text.slice(start, start + LONGEST_WORD));
  let hash = end - start;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  hash ^= hash >>> 15;
  for (let slot = hash & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
    const entry = slots[slot]!;
    if (entry === 0) return note(slot, text.slice(start, end));
    if (sameLetters(writings[entry]!, text, start, end)) return written[entry]!;
  }
}

function sameLetters(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = start; at < end; at++) if (word.charCodeAt(at - start) !== text.charCodeAt(at)) return false;
  return true;
}

function note(slot: number, raw: string): Term {
  const term = intern(raw);
  if (writings.length > MOST_KEPT) {
    slots.fill(0);
    writings.length = 1;
    written.length = 1;
    return term;
  }
  slots[slot] = writings.length;
  // A copy: a slice would keep the whole text it was cut from in memory.
  writings.push(Buffer.from(raw, "utf16le").toString("utf16le"));
  written.push(term);
  return term;
}

function intern(raw: string): Term {
  const word = reduce(Buffer.from(raw).toString());
  const known = terms.get(word);
  if (known) return known;
  if (terms.size > MOST_KEPT) terms.clear();
  const skip = word === "" || STOP_WORDS.has(word);
  const term: Term = { word, skip, acronym: ACRONYMS.has(word), code: -1, owner: null, forms: undefined };
  terms.set(word, term);
  return term;
}

export const termOf = (raw: string): Term => termAt(raw, 0, raw.length);
export const lemma = (raw: string): string => termOf(raw).word;

/** Capitals are asked for only where the word is doubtful. */
function isKept(term: Term, text: string, start: number, end: number, strict: boolean): boolean {
  if (term.skip) return false;
  if (!strict || !term.acronym) return true;
  const raw = text.slice(start, end);
  return raw === raw.toUpperCase();
}

/** Words of a text in order, stop words left out. `strict`: running text, where si and ai are small words. */
export function termsIn(text: string, strict: boolean): Term[] {
  const found: Term[] = [];
  scan(text, (term, start, end) => {
    if (isKept(term, text, start, end, strict)) found.push(term);
  });
  return found;
}

export const lemmas = (text: string, strict: boolean): string[] => termsIn(text, strict).map((term) => term.word);

/** The same with positions, for highlighting. */
export function tokens(text: string, strict: boolean): Token[] {
  const found: Token[] = [];
  scan(text, (term, start, end) => {
    if (isKept(term, text, start, end, strict)) found.push({ lemma: term.word, start, end });
  });
  return found;
}
