const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** Offset of Europe/Paris from UTC in hours: summer time between the last Sundays of March and October, 01:00 UTC. */
function parisOffset(ms: number): number {
  const year = new Date(ms).getUTCFullYear();
  return ms >= lastSunday(year, 2) && ms < lastSunday(year, 9) ? 2 : 1;
}

const lastSunday = (year: number, month: number): number => {
  const end = Date.UTC(year, month + 1, 0, 1);
  return end - new Date(end).getUTCDay() * DAY_MS;
};

/** Calendar day in Europe/Paris of an instant (ISO text, milliseconds or Date). */
export function parisDay(instant: string | number | Date): string {
  const ms = typeof instant === "number" ? instant : new Date(instant).getTime();
  return new Date(ms + parisOffset(ms) * HOUR_MS).toISOString().slice(0, 10);
}
