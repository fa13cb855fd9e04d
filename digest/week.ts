/** ISO week of an instant as Paris lives it: `2026-W47`. One digest a week and reader. */
export function isoWeek(instant: string): string {
  const day = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Paris" }).format(new Date(instant));
  const date = new Date(`${day}T00:00:00Z`);
  // Thursday decides the year of the week.
  date.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7));
  const first = Date.UTC(date.getUTCFullYear(), 0, 1);
  const week = Math.ceil(((date.getTime() - first) / 86_400_000 + 1) / 7);
  return `${date.getUTCFullYear()}-W${String(week).padStart(2, "0")}`;
}
