import { allMatches } from "./all-matches.ts";
import { MONTH, readDay } from "./dates.ts";
import { dayOrMonth, MONTH_SAID, PART, writtenOn } from "./day-in-text.ts";
import { isOfPost, periodStart, WHEN } from "./period.ts";
import { sentenceEnd, sentenceStart } from "./quote.ts";
import { type Field, field, inTexts, matchesAround, type Reading } from "./reading.ts";
import { GLUE, HAPPENS, LEADS, TERMS_AFTER, TERMS_BEFORE } from "./start-words.ts";

/** First day of work when a day, a month with its year or a part of a month is said (without its year it is the next such one
 *  after the posting, if that is near); « dès que possible » and « dès septembre » are no date. */
export function startDate(reading: Reading, postedAt: string | null = null): string | null {
  const from = writtenOn(reading, postedAt);
  const said = field(reading.raw.startDate);
  return (
    (said && ofField(said, reading, from)) ??
    ofTerms(field(reading.raw.contract)?.folded ?? "", reading, from) ??
    ofTerms(reading.titleFolded, reading, from) ??
    monthOfTitle(reading.titleFolded, from) ??
    ofText(reading, from)
  );
}

function ofField(said: Field, reading: Reading, from: string | null): string | null {
  const day = periodIn(said.folded, reading) ?? dayIn(said, reading, from);
  if (day) return day;
  reading.count(
    /possible|asap|immediat|now/.test(said.folded) ? "startDate/as-soon-as-possible" : "startDate/unreadable",
  );
  return null;
}

function dayIn({ folded, written }: Field, reading: Reading, from: string | null): string | null {
  const { day, problem } = readDay(written, null);
  if (problem === "impossible") reading.count("startDate/impossible");
  if (day || problem === "impossible") return day;
  const [only, another] = allMatches(WHEN, folded);
  return only && !another ? firstDay(only, from, reading.seenAt) : null;
}

/** Most titles hold no date. */
const DATED = new RegExp(`\\d|prochain|\\b(?:${PART})[ -]`);

/** A day, a month or a period among the words of a field or a title. */
function ofTerms(folded: string, reading: Reading, from: string | null): string | null {
  if (!DATED.test(folded)) return null;
  for (const found of allMatches(WHEN, folded)) {
    const isSaid = found.groups!.last !== undefined || isLed(folded, found.index, found.index + found[0].length);
    const day = isSaid ? firstDay(found, from, reading.seenAt) : null;
    if (day) return day;
  }
  return null;
}

const periodIn = (folded: string, reading: Reading): string | null => {
  const found = allMatches(WHEN, folded).find(({ groups }) => groups!.last !== undefined);
  return found ? periodStart(found, reading.seenAt) : null;
};

/** « Alternance – Chef de projet – Septembre 2026 – Paris », « (Stage mars 2027) »: a month of its own in the title. */
const TITLE_MONTH = new RegExp(
  `(?:[-(|,/\\[] ?|(?:rentree|stage|alternance|apprentissage|cd[di]|vie|internship) |(?:h\\/f|f\\/h)\\)? )(${MONTH_SAID}) ?(?=$|[-)(|,/\\]])`,
);
function monthOfTitle(folded: string, from: string | null): string | null {
  const month = DATED.test(folded) ? TITLE_MONTH.exec(folded)?.[1] : undefined;
  return month === undefined ? null : dayOrMonth(month, from);
}

/** What every date ends with. */
const DATE_END = inTexts(
  new RegExp(
    String.raw`20\d{2}(?:(?=-\d\d)|(?<=(?:${MONTH}|\d|\d[a-z]{2})[ .,/-]{1,3}20\d\d))|(?:${MONTH})(?![a-z]|\.? ?20\d\d)(?<=(?:\d[a-z]{0,2}|${PART})[ -][a-z ]{3,12})|prochain(?<=(?:${MONTH}) prochain)|[/.][0123]\d(?![\d/]|\.\d)(?<=\d[/.]\d\d)`,
  ),
);
const [BEFORE, AFTER] = [60, 30];

/** What leads to the beginning of work says more than a period, and that more than school (« rentrée le 18 janvier, le contrat
 *  débutant le 4 »). */
function ofText(reading: Reading, from: string | null): string | null {
  let school: string | null = null;
  let terms: string | null = null;
  for (const found of matchesAround(reading, DATE_END, BEFORE, WHEN, AFTER)) {
    const [sentence, start, end] = inSentence(reading, found);
    const lead = leadOf(sentence, start, end);
    const isPeriod = found.groups!.last !== undefined && isOfPost(sentence, start, end);
    if (!lead && !isPeriod && !isTerm(sentence, start, end)) continue;
    const day = firstDay(found, from, reading.seenAt);
    if (!lead) terms ??= day;
    else if (lead.groups!.school) school ??= day;
    else if (day) return day;
  }
  return terms ?? school;
}

/** The sentence around a date, and where it stands there; one that opens a line has its label on the line before. */
function inSentence({ text, folded }: Reading, { index, 0: words }: RegExpExecArray): [string, number, number] {
  let start = sentenceStart(text, index);
  if (/^\W*$/.test(folded.slice(start, index))) start = labelStart(folded, start);
  const end = index + words.length;
  return [folded.slice(start, sentenceEnd(text, end)), index - start, end - start];
}

const LABEL = /(?:^|[\n•.])[^\n•.?\d]{4,45}\??\s*$/;
const labelStart = (folded: string, start: number): number => {
  const before = folded.slice(Math.max(0, start - 50), start);
  return LABEL.test(before) ? start - LABEL.exec(before)![0].length : start;
};

function firstDay(found: RegExpExecArray, from: string | null, seenAt: string | null): string | null {
  const { first = "", last } = found.groups!;
  if (last) return periodStart(found, seenAt);
  return dayOrMonth(first, from);
}

const isLed = (sentence: string, start: number, end: number): boolean => leadOf(sentence, start, end) !== null;

/** The words before a date that make it the post's first day; one that names it beats « dès », « à partir du ». */
function leadOf(sentence: string, start: number, end: number): RegExpExecArray | null {
  const leads = allMatches(LEADS, sentence.slice(0, end)).filter(
    ({ index, 0: words }) => index + words.length <= start && GLUE.test(sentence.slice(index + words.length, start)),
  );
  const lead = leads.findLast(({ groups }) => !groups!.any) ?? leads.at(-1);
  if (!lead || isOtherStart(sentence, lead)) return null;
  return lead.groups!.any && !isOfPost(sentence, lead.index, end) ? null : lead;
}

const isTerm = (sentence: string, start: number, end: number): boolean =>
  TERMS_BEFORE.test(sentence.slice(0, start)) && TERMS_AFTER.test(sentence.slice(end));

/** « Les tests ont débuté en mars 2023 », « notre recrue est arrivée en mars ». */
const PAST = /\b(?:a|ont|avons|avait|avaient|est|sont|etait) ?$/;

/** What stands before the comma of a lead that names the post's beginning is another clause. */
function isOtherStart(sentence: string, { index, 0: words, groups }: RegExpExecArray): boolean {
  const clause = sentence
    .slice(Math.max(0, index - 60), index)
    .split(groups!.any ? /[\n.;]/ : /[\n.;,]/)
    .at(-1)!;
  return HAPPENS.test(clause) || (/^(?:debut|arrive)e?\b/.test(words) && PAST.test(clause));
}
