import { behind } from "./behind.ts";
import { isFirstName } from "./first-names.ts";
import { isBeforeLeave, isBehindLeave } from "./leaving.ts";
import { invertedAt, isParticle, isPlainWord, PARTICLE } from "./name.ts";
import { isNameToo } from "./namesakes.ts";
import { isInTheHouse, LEADING, WILL_BE } from "./person-places.ts";
import { isBehindSaying } from "./sayings.ts";
import { isBlank, STRIDE, type Walk } from "./walk.ts";

/** Rows of capital words that may be a name. */

/** The capital words that begin here, particles between them; one alone only where a sign or a word leads to it. */
export function runAt(walk: Walk): string | null {
  const { text, at, end, lead } = walk;
  // Inside a clause, only some words lead to a name.
  if (end - at < 2 || (lead !== "" && !LEADING.has(lead))) return null;
  const last = runEnd(walk);
  if (last === end) return aloneAt(walk);
  const first = text.slice(at, end);
  if (!mayFollow(walk) || (isNoName(first, 0) && !isCapitals(first))) return null;
  return text.slice(at, last);
}

const MOST_WORDS = 4;
const LONGEST_GAP = 10;

function runEnd({ text, words, word, end }: Walk): number {
  let last = end;
  for (let next = word + STRIDE; next < word + STRIDE * MOST_WORDS && next < words.length; next += STRIDE) {
    const start = words[next]!;
    if (!isJoined(text, last, start)) break;
    const isInitial = words[next + 1]! - start < 2;
    // « Permis B »: a letter alone is a name's with its dot only.
    if (isInitial && text[start + 1] !== ".") break;
    last = isInitial ? start + 2 : words[next + 1]!;
  }
  return last;
}

/** Does the next capital word stand behind one blank, or behind particles (« de la »)? */
const isJoined = (text: string, end: number, next: number): boolean =>
  isBlank(text.charCodeAt(end)) &&
  (next === end + 1 || (next - end < LONGEST_GAP && PARTICLES.test(text.slice(end + 1, next + 1))));
const PARTICLES = new RegExp(String.raw`^${PARTICLE}{1,2}\p{Lu}$`, "u");
/** « Manager : Nils », « Manager : Kerbrat, Nils », « I'm Ombric, recruiter », « puis Ombric (CTO) », « et Ombric te répondra ». */
function aloneAt({ text, at, end, lead }: Walk): string | null {
  const next = text[end] ?? "\n";
  const sign = next === " " ? (text[end + 1] ?? "") : next;
  const isBehind = lead === "" && ",.;)(\n<–—".includes(sign) && isBehindColon(text, at);
  const isApposed =
    (",(:".includes(sign) || (lead === "" && ".;)\n".includes(sign) && isBehindComma(text, at))) &&
    (lead === ""
      ? isElided(text, at) || isBehindComma(text, at) || isBehindSaying(text, at)
      : !TO_A_PLACE.has(lead) || isInTheHouse(text.slice(end, end + 40)));
  const isHeld =
    (lead.length > 4 && ".;)\n<".includes(sign)) ||
    ((lead === "" ? isElided(text, at) : lead.length < 4) &&
      !/\p{L}/u.test(next) &&
      isBehindLeave(text.slice(Math.max(0, at - 70), at)));
  const mayAnswer =
    next === " " &&
    (lead === "et"
      ? "vt".includes(sign)
      : lead === "" && "sw".includes(sign) && WILL_BE.test(text.slice(end, end + 40)));
  const isLeaving = "'’".includes(next) && isBeforeLeave(text.slice(end, end + 40));
  if (!isBehind && !isApposed && !isHeld && !mayAnswer && !isLeaving) return null;
  return (isBehind && sign === "," ? invertedAt(text, at) : null) ?? text.slice(at, end);
}

/** « Your lead, Ottoline, joined »; most capital words between commas are a list's. */
const isBehindComma = (text: string, at: number): boolean =>
  text[at - 2] === "," && OURS_BEFORE.test(text.slice(Math.max(0, at - 60), at));
const OURS_BEFORE = behind(/(?:notre|votre|ton|ta|son|sa|leur|our|your|my|his|her|their)\s[^.,;:!?\n]{3,50},\s$/iu);
/** « basé à Crolles ». */
const TO_A_PLACE = new Set(["à", "to"]);
/** « Manager : Nils », « <b>Manager :</b> Nils ». */
function isBehindColon(text: string, at: number): boolean {
  if (!isBlank(text.charCodeAt(at - 1))) return false;
  const sign = text[at - 2];
  return sign === ":" || sign === "=";
}

/** Behind a word that leads to a name, a sign or a line's end. */
function mayFollow({ text, at, lead, from }: Walk): boolean {
  if (lead !== "") return !JOINING.has(lead) || text[at - lead.length - 3] === "]" || from === at - lead.length - 2;
  const last = text.charCodeAt(at - 1);
  return (
    at === 0 || last === 10 || last === 62 || isBlank(last) || !PART_OF_WORD.test(text[at - 1]!) || isElided(text, at)
  );
}
/** Behind somebody who was taken out, they lead to another. */
const JOINING = new Set(["et", "and", "ou", "or"]);
/** « (d'Okon Mbeki ». */
const isElided = (text: string, at: number): boolean => ELIDED.test(text.slice(Math.max(0, at - 3), at));
const PART_OF_WORD = /[\p{L}\d@./_'’-]/u;
const ELIDED = /[\s(]d['’]$/u;

/** « Chef », « BI », and « Camille »: whoever has a first name of ours was judged by it. */
export const isNoName = (word: string, at: number): boolean =>
  isPlainWord(word)
    ? !isParticle(word) && !(at === 0 && isClaude(word))
    : isFirstName(word)
      ? at === 0 && !isNameToo(word, true)
      : /^\p{Lu}{2,}$/u.test(word);

/** « KERBRAT », but « RH » and « H/F ». */
export const isCapitals = (word: string): boolean => /^\p{Lu}[\p{Lu}'’-]{2,}$/u.test(word);

/** « ISHRAK KERBRAT »: one of them a first name, however rare, when it is typed as one. */
export const isNameInCapitals = (words: readonly string[]): boolean =>
  words.length < 4 &&
  !words.some(isPlainWord) &&
  words.some((word) => isFirstName(word[0] + word.slice(1).toLowerCase()));

/** « Claude Sabourin » counts by what follows: the one plain word that people are called too. */
export const isClaude = (word: string): boolean => word === "Claude";
