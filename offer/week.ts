import { parisDay } from "./paris-day.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The day in Paris, so many days before: YYYY-MM-DD. Days are counted on the calendar: one a year has 23 hours, one 25. */
export const dayBefore = (now: string | Date, days: number): string =>
  new Date(Date.parse(parisDay(now)) - days * DAY_MS).toISOString().slice(0, 10);

/** Midnights in Paris between two instants: what was seen yesterday evening is one day old this morning. */
export const daysBetween = (earlier: string | Date, later: string | Date): number =>
  Math.round((Date.parse(parisDay(later)) - Date.parse(parisDay(earlier))) / DAY_MS);

/** Instant at which a day (YYYY-MM-DD) begins in Paris, one or two hours before it does in UTC. */
export function dayStart(day: string): string {
  const summer = Date.parse(day) - 2 * HOUR_MS;
  return new Date(parisDay(summer) === day ? summer : summer + HOUR_MS).toISOString();
}

/** « Cette semaine » is today and the six days before. */
export const WEEK_DAYS = 6;

/**
 * Instant since when what is first seen is « nouvelle cette semaine », on every page and in the letter. Whole days are counted:
 * by the hour, what one weekly collection found would fall now in one week, now in two.
 */
export const weekStart = (now: string | Date): string => dayStart(dayBefore(now, WEEK_DAYS));
