import { dayBefore } from "../offer/week.ts";

const DAY_MS = 86_400_000;

/** Monday of the week that Paris lives, or of the week so many weeks later: YYYY-MM-DD. */
export function mondayOf(instant: string, weeksLater = 0): string {
  const noon = new Date(`${dayBefore(instant, 0)}T12:00:00Z`);
  const days = weeksLater * 7 - ((noon.getUTCDay() || 7) - 1);
  return new Date(noon.getTime() + days * DAY_MS).toISOString().slice(0, 10);
}

/** ISO week of an instant as Paris lives it: `2026-W47`. One digest a week and reader. */
export function isoWeek(instant: string, weeksLater = 0): string {
  const monday = Date.parse(`${mondayOf(instant, weeksLater)}T00:00:00Z`);
  // Thursday decides the year of the week.
  const year = new Date(monday + 3 * DAY_MS).getUTCFullYear();
  const week = Math.ceil(((monday + 3 * DAY_MS - Date.UTC(year, 0, 1)) / DAY_MS + 1) / 7);
  return `${year}-W${String(week).padStart(2, "0")}`;
}
