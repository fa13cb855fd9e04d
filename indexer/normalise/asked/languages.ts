import type { AskedLanguage } from "../../../offer/offer.ts";
import { LANGUAGE_CODES, type LanguageCode, type LanguageLevel } from "../../../offer/vocabulary.ts";
import { sentenceEnd, sentenceStart } from "../../text/quote.ts";
import { field, inTexts, matchesIn, quoteAt, type Reading } from "../reading.ts";
import {
  ALONE,
  ANY_LANGUAGE,
  AS_A_LANGUAGE,
  ASKED_AFTER,
  ASKED_BEFORE,
  COUNTRYMEN,
  DENIED_BEHIND,
  FEMININE,
  LANGUAGES,
  LEVEL_WORDS,
  NOT_ASKED,
  REQUIRED,
  WISHED,
  WISHED_BEFORE,
} from "./languages-words.ts";

/** Languages asked of who applies, each with its level (CEFR's classes) and whether it is only wished for. */

const NAME = new RegExp(`(?<![a-z])${ANY_LANGUAGE}(?=s?(?![a-z]))`, "g");
const NAMED = inTexts(NAME);
const CODES = new Map<string, LanguageCode>(
  LANGUAGE_CODES.flatMap((code) => LANGUAGES[code].split("|").map((name) => [name, code] as const)),
);

/** No offer names languages so often. */
const MOST_LOOKS = 40;

export function languages(reading: Reading): AskedLanguage[] {
  const asked = new Map<string, AskedLanguage>();
  for (const said of reading.raw.languages ?? []) for (const one of ofField(said)) take(asked, one);
  let looks = 0;
  for (const { 0: name, index } of matchesIn(reading, NAMED)) {
    if (++looks > MOST_LOOKS) break;
    const one = askedAt(reading, name, index);
    if (one) take(asked, one);
  }
  const scored = asked.has("en") ? null : ofScore(reading);
  return scored ? [...asked.values(), scored] : [...asked.values()];
}

/** The first that says it, unless a later one knows more: a condition is more than a wish, a level more than none. */
function take(asked: Map<string, AskedLanguage>, one: AskedLanguage): void {
  const known = asked.get(one.code);
  const isMore = known && ((known.wished && !one.wished) || (known.wished === one.wished && !known.level && one.level));
  if (!known || isMore) asked.set(one.code, one);
}

/** « Anglais (souhaité) », « Espagnol : courant ». */
function ofField(said: string): AskedLanguage[] {
  const words = field(said);
  if (!words) return [];
  return [...words.folded.matchAll(NAME)].map(({ 0: name, index }) => ({
    code: CODES.get(name)!,
    level: levelIn(words.folded.slice(index)),
    wished: WISHED.test(words.folded) && !REQUIRED.test(words.folded),
    quote: words.quote,
  }));
}

/** As much of a sentence as says how a language is asked for. */
const REACH = 90;

function askedAt(reading: Reading, name: string, index: number): AskedLanguage | null {
  const { text, folded } = reading;
  const end = index + name.length;
  const [from, to] = [sentenceStart(text, index), sentenceEnd(text, end)];
  const before = clauseBefore(folded.slice(Math.max(from, index - REACH), index));
  const after = clauseAfter(folded.slice(end, Math.min(to, end + REACH)));
  if (FEMININE.test(name) && !AS_A_LANGUAGE.test(before)) return null;
  if (COUNTRYMEN.test(after) || NOT_ASKED.test(before) || DENIED_BEHIND.test(after)) return null;
  const isAsked = ASKED_BEFORE.test(before) || ASKED_AFTER.test(after) || ALONE.test(folded.slice(from, to));
  if (!isAsked) return null;
  return {
    code: CODES.get(name)!,
    level: levelOf(before, after),
    wished: isWished(before, after),
    quote: quoteAt(reading, index, name.length),
  };
}

/** « ; » and full stops part what is asked for; brackets that were closed before say nothing of it. */
const clauseBefore = (words: string): string => words.slice(words.search(/[^;•|]*$/));
const clauseAfter = (words: string): string => words.slice(0, (words.search(/[;•|]/) + 1 || words.length + 1) - 1);

/** What stands behind a language up to the next one is its own, but for what leads to that one; then what stands before. In a row, what is told of one is told of both. */
function levelOf(before: string, after: string): LanguageLevel | null {
  const behind = ownOf(after).replace(ALL_WAYS, " ").split(PARTED).map(levelIn);
  const [near = "", earlier] = before.split(NAME).toReversed();
  // « Un français courant et un bon niveau d'anglais »: what stands behind the last « et » is this one's.
  const lead = earlier === undefined ? near : isOfBoth(near) ? earlier : near.split(PARTED).at(-1)!;
  return behind.find((level) => level !== null) ?? levelIn(lead.slice(-LEAD)) ?? levelIn(ownOf(inRow(after)));
}
/** « Lu, écrit, parlé » says what is done with it, not how well. */
const ALL_WAYS = /\blue?,? ?(?:et )?(?:ecrite?|parlee?)\b/;
const LEAD = 45;
const PARTED = /[,)]| et | and | with | avec /;
const IN_A_ROW = /^s?(?: ?[/,] ?| (?:et|and|ou|or)(?: aussi)? | ?& ?)(?:de |d'|du |l'|de l'|le |in |en )?$/;
const isOfBoth = (between: string): boolean => IN_A_ROW.test(between) && !between.includes(",");

/** Up to the next language, without the words that lead there: « courant et disposez de bases en ». */
function ownOf(after: string): string {
  const [own = "", ...others] = after.split(NAME);
  const last = others.length > 0 ? own.search(LAST_PART) : -1;
  return last === -1 ? own : own.slice(0, last);
}
const LAST_PART = /(?:[,)]| et | and | with | avec )(?!.*(?:[,)]| et | and | with | avec ))/;

/** Behind the next language, where it stands in one row with this one; nothing elsewhere. */
function inRow(after: string): string {
  const [own = ""] = after.split(NAME, 1);
  return IN_A_ROW.test(own) ? after.slice(own.length).replace(FIRST_NAME, "") : "";
}
const FIRST_NAME = new RegExp(`^${NAME.source}`);

function levelIn(words: string): LanguageLevel | null {
  return LEVEL_WORDS.find(([, says]) => says.test(words))?.[0] ?? null;
}

/** « Anglais courant (espagnol apprécié) »: up to the next language; « une autre langue est appréciée » is none of those. */
function isWished(before: string, after: string): boolean {
  const isRow = isOfBoth(after.split(NAME, 1)[0]!);
  const said = ownOf(isRow ? inRow(after) : after).split(ANOTHER, 1)[0]!;
  const [wish, condition] = [WISHED.exec(said), REQUIRED.exec(said)];
  if (wish || condition) return wish !== null && (condition === null || wish.index < condition.index);
  return WISHED_BEFORE.test(before.split(NAME).at(-1)!.slice(-LEAD));
}
const ANOTHER = /[,(] ?(?:une? |toute )?(?:autres?|second[a-z]*|another|other)\b/;

/** A score is one in English: « un TOEIC de 785 ». */
const SCORE = inTexts(/\b(?:toeic|toefl|ielts)\b[^.;\n\d]{0,40}(?:(\d{3})(?!\d))?/);
/** Points of the TOEIC from which one is C1. */
const TOEIC_C1 = 945;
function ofScore(reading: Reading): AskedLanguage | null {
  const found = SCORE.next(reading.seen);
  if (!found || NOT_ASKED.test(reading.folded.slice(Math.max(0, found.index - LEAD), found.index))) return null;
  const points = Number(found[1] ?? 0);
  const level = !found[0].startsWith("toeic") || points === 0 ? null : points >= TOEIC_C1 ? "fluent" : "independent";
  const behind = reading.folded.slice(found.index, found.index + 2 * LEAD);
  return { code: "en", level, wished: WISHED.test(behind), quote: quoteAt(reading, found.index, 5) };
}
