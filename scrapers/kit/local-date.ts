/** Dates in figures, whose order follows the language of the site: « 10.07.26 », « 23/06/2026 », « 6/23/26 ». */

export type Order = "day-first" | "month-first";

/** Only American English puts the month first. */
export const orderIn = (locale: string): Order => (locale === "en_US" ? "month-first" : "day-first");

/** The order that a list of dates gives away: a number past twelve is no month. Null when none of them tells. */
export function orderOf(dates: readonly (string | null)[]): Order | null {
  const pairs = dates.map(parts).filter((found) => found !== null);
  if (pairs.some(({ first, mark }) => first > 12 || mark === ".")) return "day-first";
  return pairs.some(({ second }) => second > 12) ? "month-first" : null;
}

/** ISO day of such a date; null where nothing tells the day from the month; any other writing as it stands. */
export function localDate(value: string | null, order: Order | null): string | null {
  const found = parts(value);
  if (!found) return value;
  const { first, second, year } = found;
  if (order === null && first !== second) return null;
  const [day, month] = order === "month-first" ? [second, first] : [first, second];
  return `${year}-${two(month)}-${two(day)}`;
}

function parts(value: string | null) {
  const [, first, mark, second, year = ""] = /^(\d{1,2})([./-])(\d{1,2})[./-](\d{2}|\d{4})$/.exec(value ?? "") ?? [];
  if (!first || !second) return null;
  return { first: Number(first), second: Number(second), mark, year: year.length === 2 ? `20${year}` : year };
}

const two = (figures: number): string => String(figures).padStart(2, "0");
