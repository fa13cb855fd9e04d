import { ACRONYMS, STOP_WORDS } from "./stop-words.ts";

/** A word of a text: as written, as it is compared, and where it stands. */
export interface Token {
  raw: string;
  lemma: string;
  start: number;
  end: number;
}

type Emit = (raw: string, start: number, end: number) => void;

const LETTER = wordTable();
const ELISIONS = new Set("l d j n s c m t qu jusqu lorsqu puisqu quoiqu".split(" "));
/** Feminine endings written behind a sign: « chargé·e », « chef(fe) », « directeur/trice », « développeur.se ». */
const ENDINGS = new Set("e es fe fes ne nes se ses euse euses trice trices rice rices ere iere ve ves".split(" "));
const ENDING_SIGNS = new Set([..."(.·•‧∙/-"].map((sign) => sign.charCodeAt(0)));
const APOSTROPHES = new Set([..."'’ʼ`"].map((sign) => sign.charCodeAt(0)));
const SLASH = 47;
const DOT = 46;
const HASH = 35;
const PLUS = 43;
const CLOSING = 41;

function wordTable(): Uint8Array {
  const table = new Uint8Array(65536);
  const word = /[\p{L}\p{N}\p{M}]/u;
  for (let code = 0; code < 65536; code++) if (word.test(String.fromCharCode(code))) table[code] = 1;
  return table;
}

const isWordAt = (text: string, at: number) => at < text.length && LETTER[text.charCodeAt(at)] === 1;

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && LETTER[text.charCodeAt(at)] === 1) at++;
  return at;
}

/** Calls `emit` for each word, elisions, « H/F » and inclusive endings left out. */
export function scan(text: string, emit: Emit): void {
  let at = 0;
  while (at < text.length) {
    if (LETTER[text.charCodeAt(at)] === 0) {
      at++;
      continue;
    }
    const end = wordEnd(text, at);
    at = takeWord(text, at, end, emit);
  }
}

/** Emits the word [start, end) with what hangs on it; returns where to go on. */
function takeWord(text: string, start: number, end: number, emit: Emit): number {
  const next = text.charCodeAt(end);
  if (end - start === 1) return takeLetter(text, start, end, next, emit);
  if (APOSTROPHES.has(next) && isWordAt(text, end + 1)) {
    const raw = text.slice(start, end);
    const low = raw.toLowerCase();
    if (ELISIONS.has(low)) return end + 1;
    if (low === "aujourd") {
      const whole = wordEnd(text, end + 1);
      emit("aujourdhui", start, whole);
      return whole;
    }
    emit(raw, start, end);
    return end + 1;
  }
  emit(text.slice(start, end), start, end);
  return ENDING_SIGNS.has(next) ? afterEnding(text, start, end) : end;
}

/** A letter alone: l', H/F, I.A., C++, C#, or a word. */
function takeLetter(text: string, start: number, end: number, next: number, emit: Emit): number {
  const raw = text[start]!;
  if (APOSTROPHES.has(next) && ELISIONS.has(raw.toLowerCase())) return end + 1;
  const before = text.charCodeAt(start - 1);
  if ((next === SLASH || before === SLASH) && /[hfmwxd]/i.test(raw)) return end;
  if (APOSTROPHES.has(before)) return end;
  if (next === DOT && isWordAt(text, end + 1)) return takeInitials(text, start, emit);
  if (next === HASH || (next === PLUS && text.charCodeAt(end + 1) === PLUS)) {
    const stop = next === HASH ? end + 1 : end + 2;
    emit(`${raw}${next === HASH ? "sharp" : "plusplus"}`, start, stop);
    return stop;
  }
  emit(raw, start, end);
  return end;
}

/** « I.A. » is read as « IA ». */
function takeInitials(text: string, start: number, emit: Emit): number {
  let at = start;
  let raw = "";
  while (isWordAt(text, at) && !isWordAt(text, at + 1)) {
    raw += text[at];
    at++;
    if (text.charCodeAt(at) !== DOT) break;
    at++;
  }
  emit(raw, start, at);
  return at;
}

/** Position behind a feminine ending, or `end` when what follows is another word. */
function afterEnding(text: string, start: number, end: number): number {
  const from = end + 1;
  const to = wordEnd(text, from);
  if (to === from || to - from > 6) return end;
  const written = text.slice(from, to);
  const low = written.toLowerCase();
  const shouting = text.slice(start, end) === text.slice(start, end).toUpperCase();
  if (!ENDINGS.has(plain(low)) || (written !== low && !shouting)) return end;
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
}

const terms = new Map<string, Term>();
const byWriting = new Map<string, Term>();
const MOST_KEPT = 200_000;
const LONGEST_WORD = 64;

/** The term of a word as written. At most 64 letters are read: longer runs are not words. */
export function termOf(raw: string): Term {
  const known = byWriting.get(raw);
  if (known) return known;
  if (byWriting.size > MOST_KEPT) {
    byWriting.clear();
    terms.clear();
  }
  // A copy: a slice would keep the whole text it was cut from in memory.
  const own = Buffer.from(raw.slice(0, LONGEST_WORD)).toString();
  const word = reduce(own);
  const term = terms.get(word) ?? newTerm(word);
  if (own.length === raw.length) byWriting.set(own, term);
  return term;
}

function newTerm(word: string): Term {
  const skip = word === "" || STOP_WORDS.has(word);
  const term = { word, skip, acronym: ACRONYMS.has(word), code: -1, owner: null };
  terms.set(word, term);
  return term;
}

export const lemma = (raw: string): string => termOf(raw).word;

const isKept = (term: Term, raw: string, strict: boolean) =>
  !term.skip && !(strict && term.acronym && raw !== raw.toUpperCase());

/** Words of a text in order, stop words left out. `strict`: running text, where si and ai are small words. */
export function termsIn(text: string, strict: boolean): Term[] {
  const found: Term[] = [];
  scan(text, (raw) => {
    const term = termOf(raw);
    if (isKept(term, raw, strict)) found.push(term);
  });
  return found;
}

export const lemmas = (text: string, strict: boolean): string[] => termsIn(text, strict).map((term) => term.word);

/** The same with positions, for highlighting. */
export function tokens(text: string, strict: boolean): Token[] {
  const found: Token[] = [];
  scan(text, (raw, start, end) => {
    const term = termOf(raw);
    if (isKept(term, raw, strict)) found.push({ raw, lemma: term.word, start, end });
  });
  return found;
}
