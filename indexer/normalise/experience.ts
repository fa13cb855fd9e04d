import type { Experience } from "../../offer/offer.ts";
import {
  AMONG_TERMS,
  ASKED,
  ASKS,
  AT_WORK,
  COUNT,
  countOf,
  GOES_ON,
  GRADED,
  LED,
  NOT_ASKED,
  OF_A_ROW,
  OF_PROFILE,
  OF_READER,
  OPENS,
  OWN_AGE,
  PROFILE,
  SAID,
  YEARS,
} from "./experience-words.ts";
import { sentenceEnd, sentenceStart } from "./quote.ts";
import { countUnknown, field, inTexts, matchesAround, matchesIn, quoteAt, type Reading } from "./reading.ts";

/** Least experience asked for, in years: 18 months are 1.5, a range counts by its lower end, « débutant accepté » is 0. */

const FIELD = new RegExp(YEARS);
const NONE_ASKED =
  /debutant|no experience|(?:sans|aucune) experience|tous niveaux d'experience|entry[- ]level|^0\b|^(?:<|moins d|less than)/;
const BEGINNER = inTexts(
  /debutante?s?(?:\(e\)|\(es\)|·e|\.e)?s? (?:\w+ )?(?:accepte|bienvenu)|(?:ouvert|accessible)e? (?:aux|a des) (?:debutant|jeunes diplome|profils? (?:debutant|junior))|jeunes? diplomee?s?(?:\(e\)|·e|\.e)?s? (?:\w+ )?(?:accepte|bienvenu)|(?:sans|aucune) experience (?:requise|exigee|necessaire|prealable|n'est)|no (?:prior )?experience (?:required|needed)|experience non (?:requise|exigee)|entry[- ]level/,
);

export function experience(reading: Reading): Experience | null {
  const said = field(reading.raw.experience);
  if (said) {
    // « 3_to_5_years » is a code.
    const years = yearsOfField(said.folded.replaceAll("_", " "));
    if (years !== null) return { minYears: years, quote: said.quote };
    // S and E say that some is wanted, not how much.
    if (!/^(?:e|s|experience exigee.*|experience souhaitee.*|exigee?|souhaitee?)$/.test(said.folded))
      countUnknown(reading, "experience", said.written);
  }
  return ofText(reading);
}

function yearsOfField(folded: string): number | null {
  if (folded === "d" || NONE_ASKED.test(folded)) return 0;
  const found = FIELD.exec(folded);
  if (found) return years(found);
  const bare = /^(\d{1,2})(?:[.,]\d)?$/.exec(folded);
  return bare && Number(bare[1]) <= 15 ? Number(bare[1]) : null;
}

function years(found: RegExpExecArray): number | null {
  const [, low = "", lowUnit, high, unit = ""] = found;
  const inYears = (number: string, of: string): number => countOf(number) / (/^mo/.test(of) ? 12 : 1);
  // « 6 mois à 2 ans »: the first may bear a unit of its own.
  const value = Math.min(
    inYears(low, /^[a-z]/.test(lowUnit ?? "") ? lowUnit! : unit),
    high ? inYears(high, unit) : Infinity,
  );
  return value >= 0 && value <= 20 ? Math.round(value * 100) / 100 : null;
}

const OF_WORK = inTexts(
  new RegExp(String.raw`(?:vous|tu) ?(?:avez|as|comptez|comptes|:)[^.;\n]{0,60}? ${YEARS} ${AT_WORK}`),
);
const ASKING = inTexts(ASKS);
const LEDS = LED.map(inTexts);
const GRADES = inTexts(GRADED);
/** Years hold one of these: a number right before its unit. */
const TIME = inTexts(
  new RegExp(
    String.raw`(?<![a-z])(?:ans?|annees?|years?|yrs?|mois|months?)\b(?<=${COUNT} ?(?:\+|or more|and more)? ?\(?[a-z]+)`,
  ),
);
const REACH = 150;

function ofText(reading: Reading): Experience | null {
  for (const found of yearsSaid(reading)) {
    const asked = askedIn(reading, found);
    if (asked) return asked;
  }
  return ofBeginner(reading);
}

/** Years that may be asked for, the clearest ways of saying it first. */
function* yearsSaid(reading: Reading): Generator<RegExpExecArray> {
  if (ASKING.next(reading.seen)) {
    for (const words of SAID) yield* matchesAround(reading, TIME, REACH, words);
    for (const found of matchesAround(reading, TIME, REACH, OF_A_ROW))
      if (PROFILE.test(sentenceOf(reading, found))) yield found;
  }
  yield* matchesIn(reading, OF_WORK);
  for (const words of LEDS) for (const found of matchesIn(reading, words)) if (isLed(reading, found)) yield found;
  for (const found of matchesIn(reading, GRADES))
    if (OF_PROFILE.test(reading.folded.slice(sentenceStart(reading.text, found.index), found.index))) yield found;
}

function isLed(reading: Reading, found: RegExpExecArray): boolean {
  const after = reading.folded.slice(found.index + found[0].length);
  const isSure =
    !/^depuis(?! au moins| plus de)/.test(found[0]) || /^ (?:au moins|minimum|ou plus|et plus)/.test(after);
  return isSure && OF_READER.test(sentenceOf(reading, found)) && GOES_ON.test(after);
}

function ofBeginner(reading: Reading): Experience | null {
  if (/\bdebutant\S* accepte/.test(reading.titleFolded)) return { minYears: 0, quote: reading.title };
  const found = BEGINNER.regex.test(reading.titleFolded) ? null : BEGINNER.next(reading.seen);
  return found ? { minYears: 0, quote: quoteAt(reading, found.index, found[0].length) } : null;
}

const sentenceOf = ({ text, folded }: Reading, found: RegExpExecArray): string =>
  folded.slice(sentenceStart(text, found.index), sentenceEnd(text, found.index + found[0].length));

function askedIn(reading: Reading, found: RegExpExecArray): Experience | null {
  const start = sentenceStart(reading.text, found.index);
  const before = reading.folded.slice(Math.max(start, found.index - 90), found.index);
  if (!isAsked(sentenceOf(reading, found), before)) return null;
  const value = /(?:moins d[e']|less than|<) ?$/.test(before) ? 0 : years(found);
  return value === null ? null : { minYears: value, quote: quoteAt(reading, found.index, found[0].length) };
}

const isAsked = (sentence: string, before: string): boolean =>
  !NOT_ASKED.test(before.replace(/notre (?:client|futur)|nos (?:futur)|(?:notre|nos) (?:recherche|besoin)/g, " ")) &&
  (ASKED.test(sentence) || OPENS.test(sentence) || AMONG_TERMS.test(sentence)) &&
  (/vous|profil|minimum|justif/.test(sentence) || !OWN_AGE.test(sentence));
