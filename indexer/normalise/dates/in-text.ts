import { parisDay } from "../../../offer/paris-day.ts";
import type { StartPrecision } from "../../../offer/vocabulary.ts";
import type { Reading } from "../reading.ts";
import { instantOf, MONTH, readDay, readMonth } from "./dates.ts";

/** Days as sentences write them, for use in a regular expression, and the day that they name. */

export const WEEKDAY =
  "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
export const MONTH_NAME = `(?:${MONTH})(?![a-z])\\.?`;

/** The part of a month that stands for one of its days: « début avril » is the 1st, « mi-avril » the 15th, « fin avril » the last. */
const PARTS: Record<string, Exclude<StartPrecision, "day">> = {
  debut: "early",
  courant: "month",
  early: "early",
  mi: "mid",
  mid: "mid",
  fin: "late",
  late: "late",
  "end of": "late",
};
const DAYS = { month: [1], early: [1], mid: [15], late: [31, 30, 29, 28] };
export const PART = Object.keys(PARTS).join("|");
/** « 2027 », « prochain ». */
const YEAR = "(?:,? 20\\d{2}| prochain)";
/** « …, le 18 pour être précis »: the day, told behind its month. */
const DAY_BEHIND = String.raw`, (?:plus (?:exactement|precisement) )?le \d{1,2}(?:er)?(?= (?:pour etre (?:precis|exact)|(?:plus )?(?:exactement|precisement)))`;
/** « mars 2027 », « mars prochain », « mi-mars ». */
export const MONTH_SAID = `(?:(?<![a-z])(?:${PART})[ -]${MONTH_NAME}${YEAR}?|${MONTH_NAME}${YEAR})(?:${DAY_BEHIND})?`;

/** What stands for the letters of a date where the words around it are read: a sentence has them once, whatever they are. */
export const DATE_MARK = "\u0001";
/** A date follows, with a few words between. */
export const NEAR = `(?=[^.;?!${DATE_MARK}]{0,50}?${DATE_MARK})`;
/** A date follows at once. */
export const AT_ONCE = `(?= ?:? ?(?:la )?(?:rentree |mois |tout )?(?:du |de |d')?${DATE_MARK})`;
/** A date follows, with nothing but small words between: « : idéalement début mars », « courant mars », « à partir du lundi 1er mars ». */
export const NEXT = `(?= ?:? ?(?:(?:a partir d[eu]|a compter d[eu]|(?:rentree|mois|semaine) d[eu]|si possible|[ae]u plus tot|au|le|la|en|des|pour|vers|idealement|ideally|prevue?|souhaitee?|on|in|from)[ ,]+|d'){0,5}${DATE_MARK})`;

/** With or without its year: « vendredi 18 décembre », « 3 mai prochain », « 1er mars 2027 », "March 1st, 2027", « 18.12.2026 », « 18/12 ». */
export const DAY = String.raw`(?:le |the )?(?:${WEEKDAY},? )?(?:le |the )?(?<!\d)(?:20\d{2}-\d{2}-\d{2}|\d{1,2} ?(?:er|st|nd|rd|th)? ?(?:of )?${MONTH_NAME}${YEAR}?|${MONTH_NAME} \d{1,2}(?:(?:st|nd|rd|th)?,? 20\d{2}|(?:st|nd|rd|th)(?![a-z]))|\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?(?:20)?\d{2}|\d{1,2}\/\d{1,2})(?![\d/])`;

const YEARLESS = new RegExp(
  String.raw`(?<![\d/])(\d{1,2}) ?(?:er|st|nd|rd|th)? ?(?:(?:of )?(${MONTH_NAME})|\/(\d{1,2}))( prochain)?$`,
);

/** "January 4th". */
const MONTH_FIRST = new RegExp(String.raw`(${MONTH_NAME}) (\d{1,2})(?:st|nd|rd|th)$`);

/** Farther ahead, a day without its year may be one of the past that nobody took away; « prochain » says that it is none. */
export const SURE_DAYS = 210;
const NEXT_DAYS = 366;
const DAY_MS = 86_400_000;

/** The day; one without its year is the next such day after `from`, when that is near. */
export function dayNamed(words: string, from: string | null, sureDays = SURE_DAYS): string | null {
  const yearless = YEARLESS.exec(words.trim().replace(MONTH_FIRST, "$2 $1"));
  if (!yearless) return readDay(words, null).day;
  if (from === null) return null;
  const [, date, name, month, next] = yearless;
  const sure = next ? NEXT_DAYS : sureDays;
  const written = name ? `${date} ${name}` : `${date}/${month}`;
  const first = Number(from.slice(0, 4));
  const days = [first, first + 1].flatMap((year) => readDay(withYear(written, year), null).day ?? []);
  return days.find((day) => day >= from && Date.parse(day) - Date.parse(from) <= sure * DAY_MS) ?? null;
}

const WITH_DAY_BEHIND = new RegExp(String.raw`^(?:(?:${PART})[ -])?(${MONTH_NAME}${YEAR}?), .*?le (\d{1,2})(?:er)?$`);
const OF_MONTH = new RegExp(`^(?:(${PART})[ -])?(${MONTH_NAME}${YEAR}?)$`);

/** The day, a part of a month, or its first. */
export function dayOrMonth(words: string, from: string | null, sureDays = SURE_DAYS): string | null {
  const [, whole, day] = WITH_DAY_BEHIND.exec(words.trim()) ?? [];
  if (whole !== undefined) return dayNamed(`${day} ${whole}`, from, sureDays);
  const [, part, month] = OF_MONTH.exec(words.trim()) ?? [];
  const [, school] = SCHOOL_YEAR.exec(words) ?? [];
  if (school !== undefined) return `${school}-09-01`;
  if (month === undefined) return dayNamed(words, from, sureDays) ?? (isImpossible(words) ? null : readMonth(words));
  return (
    DAYS[PARTS[part ?? ""] ?? "month"]
      .map((day) => dayNamed(`${day} ${month}`, from, sureDays))
      .find((day) => day !== null) ?? null
  );
}

const MONTH_IN_FIGURES = /^(?:\d{1,2}\/20\d{2}|20\d{2}-\d{2})$/;
/** « Rentrée 2027 », « rentrée 2027-2028 »: schools begin in September. */
const SCHOOL_YEAR = /^(20\d{2})(?:[-/]20\d{2})?$/;

/** How precise the words of a date are. */
export function precisionOf(words: string): StartPrecision {
  const [, part, month] = OF_MONTH.exec(words.trim()) ?? [];
  const isDay = month === undefined && !MONTH_IN_FIGURES.test(words) && !SCHOOL_YEAR.test(words);
  return isDay ? "day" : (PARTS[part ?? ""] ?? "month");
}

const isImpossible = (words: string): boolean => readDay(words, null).problem === "impossible";

/** « 4 janvier » or « 04/01 » and its year. */
export const withYear = (words: string, year: number): string => `${words}${words.includes("/") ? "/" : " "}${year}`;

/** From when « le 4 janvier » is the next one. */
export function writtenOn(reading: Reading, postedAt: string | null): string | null {
  const seen = instantOf(reading.seenAt);
  return postedAt ?? (seen && parisDay(seen));
}
