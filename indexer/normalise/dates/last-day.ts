import type { Reading } from "../reading.ts";
import { readDay } from "./dates.ts";
import { dayNamed, writtenOn } from "./in-text.ts";
import type { ToldDay } from "./told-days.ts";

/** The last day to apply: the field, else what the text says in so many words. It closes an offer: what is not sure is no day. */
export function lastDay(reading: Reading, told: readonly ToldDay[], postedAt: string | null): string | null {
  // A last day lies ahead: « 30 jours » there is no age, and from when it counts is not said.
  const { day, problem } = readDay(reading.raw.validThrough, null);
  if (problem) reading.count(`validThrough/${problem}`);
  if (day) return day;
  const days = told.filter(({ owner }) => owner === "last-day");
  // What only sounds so says less than what a clue tells.
  const sure = days.filter(({ sounds }) => !sounds);
  const words = (sure.length > 0 ? sure : days).map(({ first, last = first }) => last);
  return words.length === 0 ? null : theOne(words, reading, postedAt);
}

/** Two days are none; nor is one older than the posting: the text is that of a former one. */
function theOne(words: readonly string[], reading: Reading, postedAt: string | null): string | null {
  const from = writtenOn(reading, postedAt);
  const days = new Set(words.flatMap((one) => dayNamed(one, from) ?? []));
  const [day = null] = days;
  const problem = days.size > 1 ? "contradiction" : day && postedAt && day < postedAt ? "before-posted" : null;
  if (problem) reading.count(`validThrough/${problem}`);
  return problem ? null : day;
}
