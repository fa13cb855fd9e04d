import type { AskedLanguage } from "../../../offer/offer.ts";
import { LANGUAGE_CODES, type LanguageCode, type LanguageLevel } from "../../../offer/vocabulary.ts";
import { sentenceEnd, sentenceStart } from "../../text/quote.ts";
import { field, inTexts, matchesIn, quoteAt, type Reading } from "../reading.ts";
import {
  ALONE,
  ANY_LANGUAGE,
  ASKED_AFTER,
  ASKED_BEFORE,
  COUNTRYMEN,
  DENIED_BEHIND,
  LANGUAGES,
  LEVEL_WORDS,
  NOT_ASKED,
  REQUIRED,
  WISHED,
  WISHED_BEFORE,
} from "./languages-words.ts";

/** Languages asked of who applies, each with its level (CEFR's classes) and whether it is only wished for. */

const NAMED = inTexts(new RegExp(`(?<![a-z])${ANY_LANGUAGE}(?=s?(?![a-z]))`, "g"));
const NAME = new RegExp(`(?<![a-z])${ANY_LANGUAGE}(?=s?(?![a-z]))`, "g");
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
  return [...asked.values()];
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

/** What stands behind a language up to the next one is its own, then what stands before; in a row, what is told of the next one is told of both. */
function levelOf(before: string, after: string): LanguageLevel | null {
  const own = after.split(NAME, 1)[0]!;
  const behind = own.replace(ALL_WAYS, " ").split(PARTED).map(levelIn);
  const [near = "", earlier] = before.split(NAME).toReversed();
  // « Un français courant et un bon niveau d'anglais »: what stands behind the last « et » is this one's.
  const lead = earlier === undefined ? near : isOfBoth(near) ? earlier : near.split(PARTED).at(-1)!;
  return (
    behind.find((level) => level !== null) ??
    levelIn(lead.slice(-LEAD)) ??
    (IN_A_ROW.test(own) ? levelIn(after.slice(own.length, own.length + LEAD)) : null)
  );
}
/** « Lu, écrit, parlé » says what is done with it, not how well. */
const ALL_WAYS = /\blue?,? ?(?:et )?(?:ecrite?|parlee?)\b/;
const LEAD = 45;
const PARTED = /[,)]| et | and /;
const IN_A_ROW = /^s?(?: ?[/,] ?| et | and | ?& ?| ou | or )(?:de |d'|du |l'|de l'|le |in |en )?$/;

function levelIn(words: string): LanguageLevel | null {
  return LEVEL_WORDS.find(([, says]) => says.test(words))?.[0] ?? null;
}

/** « Anglais courant (espagnol apprécié) »: up to the next language; « une autre langue est appréciée » is none of those. */
function isWished(before: string, after: string): boolean {
  const own = after.split(NAME, 1)[0]!;
  const said = (isOfBoth(own) ? after : own).split(ANOTHER, 1)[0]!;
  const [wish, condition] = [WISHED.exec(said), REQUIRED.exec(said)];
  if (wish || condition) return wish !== null && (condition === null || wish.index < condition.index);
  return WISHED_BEFORE.test(before.split(NAME).at(-1)!.slice(-LEAD));
}
const isOfBoth = (between: string): boolean => IN_A_ROW.test(between) && !between.includes(",");
const ANOTHER = /[,(] ?(?:une? |toute )?(?:autres?|second[a-z]*|another|other)\b/;
