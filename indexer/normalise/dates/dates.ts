import { parisDay } from "../../../offer/paris-day.ts";
import { fold } from "../../text/fold.ts";

/** Days in Europe/Paris from everything that sources write for a date. A date that cannot be is refused, never repaired. */

interface DayRead {
  day: string | null;
  /** Why there is no day, for the counts: impossible, at-least, at-most, relative-without-seen, unknown. */
  problem: string | null;
}

const DAY_MS = 86_400_000;
const MONTHS: Record<string, number> = {
  janvier: 1,
  janv: 1,
  january: 1,
  jan: 1,
  fevrier: 2,
  fevr: 2,
  fev: 2,
  february: 2,
  feb: 2,
  mars: 3,
  march: 3,
  mar: 3,
  avril: 4,
  avr: 4,
  april: 4,
  apr: 4,
  mai: 5,
  may: 5,
  juin: 6,
  june: 6,
  jun: 6,
  juillet: 7,
  juil: 7,
  july: 7,
  jul: 7,
  aout: 8,
  august: 8,
  aug: 8,
  septembre: 9,
  sept: 9,
  september: 9,
  sep: 9,
  octobre: 10,
  october: 10,
  oct: 10,
  novembre: 11,
  november: 11,
  nov: 11,
  januar: 1,
  februar: 2,
  marz: 3,
  juni: 6,
  juli: 7,
  oktober: 10,
  okt: 10,
  dezember: 12,
  dez: 12,
  decembre: 12,
  december: 12,
  dec: 12,
};
/** Month names in French, English and German, for use in a regular expression. */
export const MONTH = Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join("|");
const NUMBERS: Record<string, number> = {
  un: 1,
  une: 1,
  a: 1,
  an: 1,
  one: 1,
  deux: 2,
  two: 2,
  trois: 3,
  three: 3,
  quatre: 4,
  four: 4,
  cinq: 5,
  five: 5,
  six: 6,
  sept: 7,
  seven: 7,
  huit: 8,
  eight: 8,
  neuf: 9,
  nine: 9,
  dix: 10,
  ten: 10,
  quinze: 15,
  vingt: 20,
  trente: 30,
};

/** Instant of a text with a time zone, in UTC, or null. */
export function instantOf(text: string | null | undefined): string | null {
  if (!text || !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text)) return null;
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? null : new Date(ms).toISOString();
}

/** `seenAt` is the instant from which relative dates are counted. */
export function readDay(written: string | null | undefined, seenAt: string | null): DayRead {
  const text = fold((written ?? "").normalize("NFC"))
    .replace(/\s+/g, " ")
    .trim();
  if (text === "" || /^(?:null|undefined|n\/a|-|non precisee?)$/.test(text)) return { day: null, problem: null };
  for (const read of [numeric, isoLike, slashed, ofPrograms, named]) {
    const found = read(text);
    if (found) return found;
  }
  return relative(text, seenAt) ?? relative(inEnglish(text), seenAt) ?? { day: null, problem: "unknown" };
}

/** Boards of many countries answer in the language of whoever asked: German, Spanish, Italian and Dutch ages, in English words. */
const ABROAD: readonly [RegExp, string][] = [
  [/\b(?:heute|hoy|oggi|vandaag)\b/, "today"],
  [/\b(?:gestern|ayer|ieri|gisteren)\b/, "yesterday"],
  [/\b(?:mehr als|mas de|piu di|meer dan)\b/, "more than"],
  [/\b(?:einem|einer|una?|een)\b/, "1"],
  [/\b(?:tage?n?|dias?|giorn[oi]|dag(?:en)?)\b/, "days"],
  [/\b(?:wochen?|semanas?|settiman[ae]|weken)\b/, "weeks"],
  [/\b(?:monate?n?|mes(?:es|[ei])?|maand(?:en)?)\b/, "months"],
  [/\b(?:stunden?|horas?|or[ae]|uur|uren)\b/, "hours"],
  [/\b(?:vor|hace) (.{1,30}?(?:days|weeks|months|hours))\b/, "$1 ago"],
  [/\b(?:geleden|fa)\b/, "ago"],
];

const inEnglish = (text: string): string => ABROAD.reduce((said, [words, word]) => said.replace(words, word), text);

const problem = (name: string): DayRead => ({ day: null, problem: name });
const day = (value: string): DayRead => ({ day: value, problem: null });

/** A real day of the years an offer can have, or a refusal. */
function civil(year: number, month: number, date: number): DayRead {
  const made = new Date(Date.UTC(year, month - 1, date));
  const real = made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === date;
  return real && year >= 2000 && year <= 2100 ? day(made.toISOString().slice(0, 10)) : problem("impossible");
}

const ofInstant = (ms: number): DayRead => {
  if (Number.isNaN(ms)) return problem("impossible");
  const year = new Date(ms).getUTCFullYear();
  return year >= 2000 && year <= 2100 ? day(parisDay(ms)) : problem("impossible");
};

/** Epoch in seconds or milliseconds; .NET writes `/Date(1790812800000+0200)/`. */
function numeric(text: string): DayRead | null {
  const found = /^(\d{9,13})(?:\.\d+)?$|^\/date\((\d{9,13})(?:[+-]\d{4})?\)\/$/.exec(text);
  if (!found) return null;
  const value = Number(found[1] ?? found[2]);
  return ofInstant(value < 1e11 ? value * 1000 : value);
}

const ISO =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ]+(\d{1,2})[:h](\d{2})(?::(\d{2})(?:[.,]\d+)?)?)? ?(z|utc|gmt|[+-]\d{2}:?\d{2}|[+-]\d{2})?(?:\[[^\]]*\])?$/;

/** ISO 8601 and its cousins. Without a zone, the day is the one written. */
function isoLike(text: string): DayRead | null {
  const compact = /^(20\d{2})(\d{2})(\d{2})$/.exec(text);
  if (compact) return civil(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const found = ISO.exec(text);
  if (!found) return null;
  const [, year, month, date, hour, minute, second, zone] = found;
  const read = civil(Number(year), Number(month), Number(date));
  if (!read.day || hour === undefined) return read;
  const late = Number(hour) * 60 + Number(minute) > 24 * 60;
  if (late || Number(minute) > 59 || Number(second ?? 0) > 60) return problem("impossible");
  if (zone === undefined) return read;
  const utc = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(date),
    Number(hour),
    Number(minute),
    Number(second ?? 0),
  );
  return ofInstant(utc - zoneMinutes(zone) * 60_000);
}

function zoneMinutes(zone: string): number {
  const found = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (!found) return 0;
  return (found[1] === "-" ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3] ?? 0));
}

/** dd/mm/yyyy, after a few words (« Mise à jour le »); mm/dd/yyyy only where the day cannot be a month, or beside an American hour. */
function slashed(text: string): DayRead | null {
  const found =
    /^(?:[a-z][a-z':() -]{0,50})?\b(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4}|\d{2})(?:,? (?:a )?\d{1,2}[:h]\d{0,2}.*| ?[-|(,·] [^/]*)?$/.exec(
      text,
    );
  if (!found) return null;
  const [first, second] = [Number(found[1]), Number(found[2])];
  const year = found[3]!.length === 2 ? 2000 + Number(found[3]) : Number(found[3]);
  const isAmerican = (second > 12 || /:\d{2} ?[ap]m$/.test(text)) && first <= 12;
  return isAmerican ? civil(year, first, second) : civil(year, second, first);
}

const DAY_MONTH_YEAR = new RegExp(
  `(?:^|[^\\d])(\\d{1,2})(?: ?(?:er|st|nd|rd|th)|e|\\.)?[ -](?:of )?(${MONTH})\\.?,?[ -](\\d{4})(?!\\d)`,
);
const MONTH_DAY_YEAR = new RegExp(`\\b(${MONTH})\\.?[ -](\\d{1,2})(?:st|nd|rd|th)?,?[ -](\\d{4})(?!\\d)`);

const RSS = new RegExp(
  `(\\d{1,2}) (${MONTH})\\.? (\\d{4}),? (\\d{2}):(\\d{2})(?::(\\d{2}))? ?(z|utc|gmt|[+-]\\d{2}:?\\d{2})$`,
);

/** « 06 août 2026 », « 1er septembre 2026 », « October 5, 2026 », RSS « Tue, 03 Mar 2026 23:30:00 GMT ». */
function named(text: string): DayRead | null {
  const rss = /\d{2}:\d{2}/.test(text) ? RSS.exec(text) : null;
  if (rss) return zoned(Number(rss[3]), MONTHS[rss[2]!]!, Number(rss[1]), rss.slice(4, 7), rss[7]!);
  const dmy = DAY_MONTH_YEAR.exec(text);
  if (dmy) return civil(Number(dmy[3]), MONTHS[dmy[2]!]!, Number(dmy[1]));
  const mdy = MONTH_DAY_YEAR.exec(text);
  return mdy ? civil(Number(mdy[3]), MONTHS[mdy[1]!]!, Number(mdy[2])) : null;
}

const YEAR_THEN_TIME = new RegExp(`(${MONTH}) (\\d{1,2}) (\\d{4}) (\\d{2}):(\\d{2}):(\\d{2}) gmt([+-]\\d{4})`);
const TIME_THEN_YEAR = new RegExp(`(${MONTH}) (\\d{1,2}) (\\d{2}):(\\d{2}):(\\d{2}) ?(\\S+)? (\\d{4})`);

/** « Thu Sep 03 02:00:00 UTC 2026 » (Java), « Thu Sep 03 2026 02:00:00 GMT+0200 (…) » (JavaScript). */
function ofPrograms(text: string): DayRead | null {
  if (!/\d{2}:\d{2}:\d{2}/.test(text)) return null;
  const script = YEAR_THEN_TIME.exec(text);
  if (script) return zoned(Number(script[3]), MONTHS[script[1]!]!, Number(script[2]), script.slice(4, 7), script[7]!);
  const java = TIME_THEN_YEAR.exec(text);
  if (!java) return null;
  const zone = java[6] === "cest" ? "+0200" : java[6] === "cet" ? "+0100" : (java[6] ?? "");
  return zoned(Number(java[7]), MONTHS[java[1]!]!, Number(java[2]), java.slice(3, 6), zone);
}

function zoned(year: number, month: number, date: number, time: (string | undefined)[], zone: string): DayRead {
  const read = civil(year, month, date);
  if (!read.day) return read;
  const [hour = "0", minute = "0", second = "0"] = time;
  return ofInstant(
    Date.UTC(year, month - 1, date, Number(hour), Number(minute), Number(second)) - zoneMinutes(zone) * 60_000,
  );
}

const COUNT = `\\d{1,3}|${Object.keys(NUMBERS).join("|")}`;
const UNIT =
  "minutes?|mins?|min|m|heures?|hours?|hrs?|h|jours?|days?|j|d|semaines?|weeks?|sem|w|mois|months?|mo|ans?|annees?|years?|y";
const AGE = `(${COUNT}) ?\\+? ?(${UNIT})\\b\\.?`;
/** Where an age stands: after « il y a », before "ago", or alone. */
const AGES = [
  new RegExp(`(?:il y a|depuis) (?:[a-z']+ ?){0,2}?${AGE}`),
  new RegExp(`\\b${AGE} ago\\b`),
  new RegExp(`^(?:re)?(?:posted|publiee?|active) (?:over |more than )?${AGE}`),
  new RegExp(`^${AGE}$`),
];

/** « il y a 3 jours », « Posted 2 weeks ago », « hier ». « 30+ » is « at least »: no day is given, nor by « moins de 7 jours ». */
function relative(text: string, seenAt: string | null): DayRead | null {
  // When the employer last came by is not when the offer was posted.
  if (/\b(?:employer|employeur|recruiter|recruteur) acti/.test(text)) return null;
  const simple = simpleAge(text);
  const found = simple === null ? AGES.map((words) => words.exec(text)).find(Boolean) : null;
  if (simple === null && !found) return null;
  if (/\d ?(?:[a-z]+ ?)?\+|plus de|plus d'|over|more than|au moins|>/.test(text)) return problem("at-least");
  const seen = seenAt ? Date.parse(seenAt) : Number.NaN;
  if (Number.isNaN(seen)) return problem("relative-without-seen");
  if (simple !== null) return day(daysBefore(seen, simple));
  const read = before(seen, NUMBERS[found![1]!] ?? Number(found![1]), found![2]!);
  return /moins d|less than|</.test(text) && read !== parisDay(seen) ? problem("at-most") : day(read);
}

/** Age in days of the words that need no number. */
function simpleAge(text: string): number | null {
  if (/avant[- ]?hier|day before yesterday/.test(text)) return 2;
  if (/\bhier\b|yesterday/.test(text)) return 1;
  if (
    /aujourd'?hui|\btoday\b|a l'instant|just (?:now|posted)|moins d'une heure|^maintenant$|less than an hour|ce jour|^(?:ce matin|ce soir|this morning)|cet apres-midi/.test(
      text,
    )
  )
    return 0;
  return null;
}

function before(seen: number, amount: number, unit: string): string {
  if (/^(?:mo|mois|months?)$/.test(unit)) return monthsBefore(seen, amount);
  if (/^(?:an|y)/.test(unit)) return monthsBefore(seen, 12 * amount);
  if (/^(?:w|sem)/.test(unit)) return daysBefore(seen, 7 * amount);
  if (/^[jd]/.test(unit)) return daysBefore(seen, amount);
  return parisDay(seen - amount * (/^h/.test(unit) ? 3_600_000 : 60_000));
}

/** Calendar days, not 24 hours: the clock changes twice a year. */
const daysBefore = (seen: number, days: number): string =>
  new Date(Date.parse(`${parisDay(seen)}T00:00:00Z`) - days * DAY_MS).toISOString().slice(0, 10);

/** Same date some months earlier, or the last of that month. */
function monthsBefore(seen: number, months: number): string {
  const [year = 0, month = 1, date = 1] = parisDay(seen).split("-").map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10);
}

const MONTH_YEAR = new RegExp(`(?:^|[^a-z])(${MONTH})\\.? (20\\d{2})(?!\\d)`);

/** Month and year in words or figures (« dès septembre 2026 », « 09/2026 ») → first day; null when the year is not said. */
export function readMonth(folded: string): string | null {
  const words = MONTH_YEAR.exec(folded);
  const isoMonth = /^(20\d{2})-(0[1-9]|1[0-2])$/.exec(folded);
  if (isoMonth) return civil(Number(isoMonth[1]), Number(isoMonth[2]), 1).day;
  const figures = words ? null : /(?:^|[^\d/])(0?[1-9]|1[0-2])[/-](20\d{2})(?!\d)/.exec(folded);
  const month = words ? MONTHS[words[1]!]! : Number(figures?.[1]);
  const year = Number(words?.[2] ?? figures?.[2]);
  return Number.isNaN(month) || Number.isNaN(year) ? null : civil(year, month, 1).day;
}
