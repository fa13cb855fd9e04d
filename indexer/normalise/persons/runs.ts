import { isFirstName } from "../first-names.ts";
import { IS_PARTICLE, invertedAt, isPlainWord, PARTICLE, WORD } from "./name.ts";
import { LEADING } from "./person-places.ts";

/** Rows of capital words that may be a name. */

const RUN = new RegExp(String.raw`${WORD}(?:[ \u00a0\u202f]${PARTICLE}{0,2}${WORD}){1,3}`, "uy");

/** The capital words that begin with one of the words, particles between them; one alone only behind a colon. */
export function runAt(text: string, words: readonly number[], word: number): string | null {
  const at = words[word]!;
  const end = words[word + 1]!;
  if (!goesOn(text, end, word + 2 < words.length ? words[word + 2]! : text.length + 10)) return aloneAt(text, at, end);
  if (!mayFollow(text, at) || isNoName(text.slice(at, end), 0)) return null;
  RUN.lastIndex = at;
  return RUN.exec(text)?.[0] ?? null;
}

/** Does the next capital word stand behind one blank, or behind particles (« de la »)? */
const goesOn = (text: string, end: number, next: number): boolean =>
  next - end < 10 && isBlank(text.charCodeAt(end)) && (next === end + 1 || isLetter(text.charCodeAt(end + 1)));
const isBlank = (unit: number): boolean => unit === 32 || unit === 0xa0 || unit === 0x202f;
const isLetter = (unit: number): boolean =>
  (unit > 96 && unit < 123) || (unit > 64 && unit < 91) || (unit >= 0xc0 && unit < 0x1f00);

/** « Manager : Nils », « Manager : Kerbrat, Nils », « I'm Ombric, recruiter », « puis Ombric (CTO) ». */
function aloneAt(text: string, at: number, end: number): string | null {
  const isBehind = isBehindColon(text, at);
  const sign = text[end];
  if (isBehind && sign === ",") return invertedAt(text, at) ?? text.slice(at, end);
  return isBehind || ((sign === "," || (sign === " " && text[end + 1] === "(")) && isLed(text, at))
    ? text.slice(at, end)
    : null;
}

/** « Manager : Nils », « <b>Manager :</b> Nils ». */
function isBehindColon(text: string, at: number): boolean {
  if (!isBlank(text.charCodeAt(at - 1))) return false;
  const sign = text[at - 2];
  return sign === ":" || sign === "=" || (sign === ">" && COLON_AND_TAG.test(text.slice(at - 20, at)));
}
const COLON_AND_TAG = /:\s?<[^<>]*>\s$/;

/** Behind a sign or a line's end; inside a clause, only some words lead to a name. */
function mayFollow(text: string, at: number): boolean {
  const last = text.charCodeAt(at - 1);
  if (at === 0 || last === 10) return true;
  if (!isBlank(last)) return last === 62 || !PART_OF_WORD.test(text[at - 1]!) || ELIDED.test(text.slice(at - 3, at));
  return !isLetter(text.charCodeAt(at - 2)) || isLed(text, at);
}
/** « par », « <p>Meet », « d’ ». */
function isLed(text: string, at: number): boolean {
  if (!isBlank(text.charCodeAt(at - 1))) return ELIDED.test(text.slice(at - 3, at));
  if (!isLetter(text.charCodeAt(at - 2))) return false;
  const word = text.slice(Math.max(text.lastIndexOf(" ", at - 2) + 1, at - 20), at - 1);
  return LEADING.has(word) || (word.includes(">") && LEADING.has(word.slice(word.lastIndexOf(">") + 1)));
}
const PART_OF_WORD = /[\p{L}\d@./_'’-]/u;
const ELIDED = /[\s(]d['’]$/u;

/** « Chef », « BI », and « Camille »: whoever has a first name of ours was judged by it. */
export const isNoName = (word: string, at: number): boolean =>
  isPlainWord(word)
    ? !IS_PARTICLE.test(word) && !(at === 0 && isTool(word))
    : isFirstName(word)
      ? at === 0
      : /^\p{Lu}{2,}$/u.test(word);

/** « Claude Sabourin » counts by what follows: the one plain word that people are called too. */
export const isTool = (word: string): boolean => word === "Claude";
