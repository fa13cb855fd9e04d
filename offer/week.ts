const DAY_MS = 86_400_000;
const parisDay = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Paris" });

/** The day in Paris, so many days before: YYYY-MM-DD. */
export const dayBefore = (now: string | Date, days: number): string =>
  parisDay.format(new Date(now).getTime() - days * DAY_MS);

/** « Cette semaine » is today and the six days before. */
export const WEEK_DAYS = 6;

/**
 * Instant since when what is first seen is « nouvelle cette semaine », on every page and in the letter. Whole days are counted:
 * by the hour, what one weekly collection found would fall now in one week, now in two.
 */
export const weekStart = (now: string | Date): string => `${dayBefore(now, WEEK_DAYS)}T00:00:00.000Z`;
