import { instantOf, MONTH, parisDay, readDay, readMonth } from "./dates.ts";
import type { Reading } from "./reading.ts";

/** Days as sentences write them, for use in a regular expression, and the day that they name. */

export const WEEKDAY =
  "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
export const MONTH_NAME = `(?:${MONTH})(?![a-z])\\.?`;

/** With or without its year: « vendredi 18 décembre », « 1er mars 2027 », "March 1st, 2027", « 18.12.2026 », « 18/12 ». */
export const DAY = String.raw`(?:le |the )?(?:${WEEKDAY},? )?(?:le |the )?(?<!\d)(?:20\d{2}-\d{2}-\d{2}|\d{1,2}(?:er|st|nd|rd|th)? ?(?:of )?${MONTH_NAME}(?:,? 20\d{2})?|${MONTH_NAME} \d{1,2}(?:st|nd|rd|th)?,? 20\d{2}|\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?(?:20)?\d{2}|\d{1,2}\/\d{1,2})(?![\d/])`;

const YEARLESS = new RegExp(
  String.raw`(?<![\d/])(\d{1,2})(?:er|st|nd|rd|th)? ?(?:(?:of )?(${MONTH_NAME})|\/(\d{1,2}))$`,
);

/** Farther ahead, a day without its year may be one of the past that nobody took away. */
const SURE_DAYS = 120;
const DAY_MS = 86_400_000;

/** The day; one without its year is the next such day after `from`, when that is near. */
export function dayNamed(words: string, from: string | null): string | null {
  const yearless = YEARLESS.exec(words.trim());
  if (!yearless) return readDay(words, null).day;
  if (from === null) return null;
  const [, date, name, month] = yearless;
  const written = name ? `${date} ${name}` : `${date}/${month}`;
  const first = Number(from.slice(0, 4));
  const days = [first, first + 1].flatMap((year) => readDay(withYear(written, year), null).day ?? []);
  return days.find((day) => day >= from && Date.parse(day) - Date.parse(from) <= SURE_DAYS * DAY_MS) ?? null;
}

/** The day, or the first of a month with its year. */
export const dayOrMonth = (words: string, from: string | null): string | null =>
  dayNamed(words, from) ?? (readDay(words, null).problem === "impossible" ? null : readMonth(words));

/** « 4 janvier » or « 04/01 » and its year. */
export const withYear = (words: string, year: number): string => `${words}${words.includes("/") ? "/" : " "}${year}`;

/** From when « le 4 janvier » is the next one. */
export function writtenOn(reading: Reading, postedAt: string | null): string | null {
  const seen = instantOf(reading.seenAt);
  return postedAt ?? (seen && parisDay(seen));
}
