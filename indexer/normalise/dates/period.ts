import { DAY, dayOrMonth, MONTH_NAME, MONTH_SAID, WEEKDAY, withYear } from "./in-text.ts";

/** The period that a post lasts: « CDD du 4 janvier au 30 juin 2027 », « Stage de mars à août 2027 ». Its first day. */

/** « Rentrée 2027 », « rentrée 2027-2028 »: the year says which. */
const SCHOOL_YEAR = String.raw`(?<=\brentree (?:scolaire |universitaire |de |d'|en )?)20\d{2}(?:[-/]20\d{2})?(?![-/\d])`;
/** « Sept bonnes raisons » are a number. */
const SEVEN = String.raw`(?!sept (?!(?:a|au|to) (?:\d|${MONTH_NAME}))[a-z])`;
const POINT = String.raw`(?:${SCHOOL_YEAR}|${DAY}|${MONTH_SAID}|${SEVEN}${MONTH_NAME}|(?<![\d/])\d{1,2}\/20\d{2}|20\d{2}-\d{2}(?![-\d]))`;
/** « Entre le 1er et le 15 mars 2027 », "from 1 to 15 March": the first day has its month from the last. */
const WINDOW = String.raw`(?<=\b(?:entre le|between|between the|du|from|from the) (?:${WEEKDAY} )?)(?<bare>\d{1,2})(?: ?(?:er|st|nd|rd|th))? (?:et le|et|au|and|to) (?:the )?(?:${WEEKDAY} )?(?<until>\d{1,2} ?(?:er|st|nd|rd|th)? ?(?:of )?${MONTH_NAME}(?:,? 20\d{2}| prochain)?)`;
/** A day, a month or a period. */
export const WHEN = new RegExp(
  String.raw`(?<![\w/.-])(?:${WINDOW}|(?<first>${POINT})(?:(?: ?(?:au|a|-|→|jusqu'au|jusqu'a|to|until|till) ?(?:la )?|(?<=\bentre (?:le )?[^.;,]{3,25}) et |(?<=\bbetween [^.;,]{3,25}) and )(?<last>${POINT}))?)`,
  "g",
);

const DAY_MS = 86_400_000;
/** A shorter one is a meeting's. */
const LEAST_DAYS = 5;
/** Farther from the reading, a year that is not written is not sure. */
const SURE_DAYS = 400;

export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** A day or a month, and the last of a period. */
export interface Period {
  first: string;
  last: string | undefined;
}
export function periodOf({ groups }: RegExpExecArray): Period {
  const { first, last, bare, until } = groups!;
  if (bare === undefined || until === undefined) return { first: first!, last };
  return { first: until.replace(/^\d{1,2}(?: ?(?:er|st|nd|rd|th)\b)?/, bare), last: until };
}

/** What settles a year that is not written. */
export interface Clock {
  /** From when « le 4 janvier » is the next one. */
  from: string | null;
  seenAt: string | null;
  /** How many days ahead it is sure. */
  sureDays: number;
  /** How long the contract lasts, in months. */
  months: number | null;
}

/** First day of a period; null where none is sure. */
export function periodStart({ first, last = first }: Period, clock: Clock): string | null {
  const end = dayOf(last);
  if (end === null) return yearless(first, last, clock);
  const start = dayOf(first) ?? startBefore(end, first, clock);
  return start !== null && daysBetween(start, end) >= LEAST_DAYS ? start : null;
}

/** « La mission se déroule entre le 12 et le 19 janvier »: the next such days. */
function yearless(first: string, last: string, { from, sureDays }: Clock): string | null {
  const start = dayOrMonth(first, from, sureDays);
  // « CDD de mars à octobre »: the last month may be far.
  const end = dayOrMonth(last, from) ?? dayOrMonth(`${last} prochain`, start);
  return start && end && daysBetween(start, end) >= LEAST_DAYS ? start : null;
}

const dayOf = (words: string): string | null => dayOrMonth(words, null);

/** The day of that year for which the contract lasts until the end, else the last such one before the end. Far from the reading, neither
 *  is sure: « du 2 février au 1er février 2029 » may be three years. */
function startBefore(end: string, words: string, { seenAt, months }: Clock): string | null {
  const year = Number(end.slice(0, 4));
  const years = Array.from({ length: 2 + (months ?? 0) / 12 }, (_, ago) => year - ago);
  const days = years.flatMap((one) => dayOf(withYear(words, one)) ?? []).filter((one) => one < end);
  const day = days.find((one) => months !== null && lasts(one, end, months)) ?? days[0];
  const isNear = seenAt === null || Math.abs(daysBetween(seenAt, day ?? end)) <= SURE_DAYS;
  return day && isNear ? day : null;
}

const MONTH_DAYS = 30.44;
/** Among days a year apart. */
const lasts = (first: string, end: string, months: number): boolean =>
  Math.abs(daysBetween(first, end) - months * MONTH_DAYS) <= 2 * MONTH_DAYS;
