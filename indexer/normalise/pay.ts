import type { Offer, Pay } from "../../offer/offer.ts";
import type { PayPeriod } from "../../offer/vocabulary.ts";
import { isLegalScale } from "./legal-floors.ts";
import { type PayWords, readPayWords } from "./pay-words.ts";
import { sentenceEnd, sentenceStart } from "./quote.ts";
import { countUnknown, field, type Reading } from "./reading.ts";

/** Hours worked in a legal year (35 h a week): the rule from an hourly rate to a year. */
export const HOURS_PER_YEAR = 1607;

const PERIOD_WORDS: Record<string, PayPeriod> = {
  year: "year",
  yearly: "year",
  annual: "year",
  annually: "year",
  annuel: "year",
  annuelle: "year",
  an: "year",
  annee: "year",
  a: "year",
  y: "year",
  "1 year": "year",
  "per-year-salary": "year",
  "par an": "year",
  "per year": "year",
  yr: "year",
  pa: "year",
  p_year: "year",
  month: "month",
  monthly: "month",
  mensuel: "month",
  mensuelle: "month",
  mois: "month",
  m: "month",
  "1 month": "month",
  "per-month-salary": "month",
  "par mois": "month",
  "per month": "month",
  day: "day",
  daily: "day",
  jour: "day",
  journalier: "day",
  j: "day",
  d: "day",
  "1 day": "day",
  "per-day-wage": "day",
  "par jour": "day",
  tjm: "day",
  "per day": "day",
  hour: "hour",
  hourly: "hour",
  heure: "hour",
  horaire: "hour",
  h: "hour",
  "1 hour": "hour",
  "per-hour-wage": "hour",
  "par heure": "hour",
  "per hour": "hour",
};

/** What the rest of the offer says that pay needs. */
export interface PayContext {
  contract: Offer["contract"];
  workingTime: Offer["workingTime"];
  /** Every place known is in France: an amount without a currency is in euros, flagged. */
  inFrance: boolean;
}

/** Pay from the structured fields, else the field in words, else the title, else a clear sentence of the text. */
export function pay(reading: Reading, context: PayContext): Pay | null {
  const said = field(reading.raw.salary);
  const words = said ? readPayWords(said.folded) : null;
  const structured = ofFields(reading, words);
  if (structured) return finish(structured, said?.written ?? null, context, reading);
  if (said && words) {
    const read = finish(words, said.written, context, reading);
    if (read) return read;
  }
  if (said && !words && /\d/.test(said.written) && !/^\W*0\W*$/.test(said.written))
    countUnknown(reading, "pay", said.written);
  return ofTitle(reading, context) ?? ofText(reading, context);
}

/** -1 and 0 are absent bounds. */
const bound = (value: number | null | undefined): number | null =>
  typeof value === "number" && Number.isFinite(value) && value > 0 ? value : null;

function ofFields(reading: Reading, words: PayWords | null): PayWords | null {
  const { raw } = reading;
  const [min, max] = [bound(raw.salaryMin), bound(raw.salaryMax)];
  if (min === null && max === null) return null;
  const unit = field(raw.salaryPeriod)?.folded ?? null;
  const period = unit ? (PERIOD_WORDS[unit] ?? null) : null;
  if (unit && !period) {
    countUnknown(reading, "pay/period", unit);
    return null;
  }
  const currency = /^[A-Za-z]{3}$/.test(raw.salaryCurrency?.trim() ?? "")
    ? raw.salaryCurrency!.trim().toUpperCase()
    : null;
  const [low, high] = min !== null && max !== null && min > max ? [max, min] : [min, max];
  return {
    min: low,
    max: high,
    currency: currency ?? (raw.salaryCurrency?.includes("€") ? "EUR" : null) ?? words?.currency ?? null,
    period: period ?? words?.period ?? null,
    basis: words?.basis ?? null,
    monthsPerYear: words?.monthsPerYear ?? null,
    thousands: false,
    marked: true,
    flags: words?.flags.filter((flag) => flag === "estimated" || flag === "variable") ?? [],
    start: 0,
    end: 0,
  };
}

const ofTitle = (reading: Reading, context: PayContext): Pay | null =>
  /\d ?k\b|\d ?k ?€|€|\btjm\b/.test(reading.titleFolded)
    ? ofWords(reading.titleFolded, reading.title, context, reading)
    : null;

function ofWords(folded: string, quote: string, context: PayContext, reading: Reading): Pay | null {
  const words = readPayWords(folded);
  return words && (words.thousands || words.period !== null) ? finish(words, quote, context, reading) : null;
}

/** A sentence about pay, with an amount that bears a currency or a k. */
const SENTENCE =
  /salaire|remuneration|salary|compensation|package|gratification|\btjm\b|taux journalier|fixe\b|indemnite de stage|fourchette|\bbrut\b|annuels? brut|k€|taux horaire|de l'heure|indemnisation|\d ?k ?(?:-|a|\/) ?\d+ ?k\b|€ ?(?:\/|par|brut|bruts|net)|\d ?k ?(?:€|eur|brut)/g;
const OTHER_MONEY =
  /chiffre d'affaires|\bca (?:de|annuel)|levee de fonds|leve\b|milliard|million|budget|capital|subvention|dotation de|par repas|ticket|titre-?restaurant|prime de|bourse|fonds|don\b|cooptation|investissement|economies?|reversons|reversement/;

function ofText(reading: Reading, context: PayContext): Pay | null {
  if (!/€|(?:\b|\d|k)eur(?:os?)?\b|\d ?ke?\b|£|\$|\bchf|\d de l'heure/.test(reading.folded)) return null;
  let last = -1;
  for (const found of reading.folded.matchAll(SENTENCE)) {
    if (found.index < last) continue;
    const start = sentenceStart(reading.text, found.index);
    last = sentenceEnd(reading.text, found.index + found[0].length);
    const folded = reading.folded.slice(start, last).trim();
    if (!/\d/.test(folded)) continue;
    const read = inSentence(folded, reading.text.slice(start, last).trim(), context, reading);
    if (read) return read;
  }
  return null;
}

function inSentence(folded: string, quote: string, context: PayContext, reading: Reading): Pay | null {
  const words = readPayWords(folded);
  if (!words || !(words.marked || isHourly(words, folded))) return null;
  const near = folded.slice(Math.max(0, words.start - 70), words.end + 40);
  if (OTHER_MONEY.test(near)) return null;
  const isSalary =
    /salaire|remuneration|salary|compensation|package|gratification|indemnisation|tjm|taux (?:journalier|horaire)|fixe\b|fourchette|indemnite de stage/.test(
      folded,
    );
  // « CDI / 45-48K€ »: a range in k€ beside the contract.
  const isOffer =
    words.thousands &&
    words.min !== words.max &&
    isPlausible("year", Math.max(words.min ?? words.max ?? 0, 12_000), words.max ?? words.min ?? 0) &&
    /\b(?:cdi|cdd|freelance|h\/f|f\/h|tt|teletravail|variable|selon (?:profil|experience))\b|stack/.test(near);
  if (!isSalary && !isOffer && !/brut|annuel|\/ ?an|par an|\bnet\b|mensuel|par mois|\/ ?mois|par jour|\/ ?j/.test(near))
    return null;
  if (words.period === null && !words.thousands && (words.min ?? words.max ?? 0) < 12_000 && !isNamed(words, folded))
    return null;
  if (repair(words)?.flags.includes("implausible") !== false) return null;
  return finish(words, quoteOf(quote, folded, words), context, reading);
}

/** « Rémunération : 1 200 € »: the amount follows its name. */
const isNamed = (words: PayWords, folded: string): boolean =>
  /(?:salaire|remuneration|gratification)(?: (?:mensuelle?|brute?|nette?|de base|proposee?)){0,2} ?(?::|de)? ?$/.test(
    folded.slice(Math.max(0, words.start - 40), words.start),
  );

/** « Salaire sur la base de 12,38 de l'heure »: cents and the unit stand for the currency. */
const isHourly = (words: PayWords, folded: string): boolean =>
  words.period === "hour" &&
  (words.min ?? 0) >= 9 &&
  (words.max ?? 0) <= 60 &&
  /^[.,]?\d*[.,]\d\d? de l'heure/.test(folded.slice(words.start)) &&
  /salaire|remuneration|taux horaire|paye/.test(folded);

/** A long sentence is cut around its amounts. */
const quoteOf = (quote: string, folded: string, words: PayWords): string =>
  quote.length <= 300
    ? quote
    : quote.slice(Math.max(0, words.start - 100), Math.min(folded.length, words.end + 100)).trim();

function finish(words: PayWords, quote: string | null, context: PayContext, reading: Reading): Pay | null {
  const repaired = repair(words);
  if (!repaired) {
    countUnknown(reading, "pay", quote ?? "structured");
    return null;
  }
  const currency = repaired.currency ?? (context.inFrance ? "EUR" : null);
  if (repaired.currency === null && currency !== null) repaired.flags.push("currency-inferred");
  const { min, max } = repaired;
  if (
    context.contract?.kind !== "cdi" &&
    repaired.period === "month" &&
    min !== null &&
    max !== null &&
    isLegalScale(min, max)
  )
    repaired.flags.push("legal-scale");
  for (const flag of repaired.flags) reading.count(`pay/${flag}`);
  return {
    min,
    max,
    currency,
    period: repaired.period,
    basis: repaired.basis,
    monthsPerYear: repaired.monthsPerYear,
    annualGrossMin: annual(min, repaired, context),
    annualGrossMax: annual(max, repaired, context),
    flags: repaired.flags,
    quote,
  };
}

type Repaired = PayWords & { period: PayPeriod };

/** Unit slips that everybody can see, each with its flag; null when no unit fits. */
function repair(words: PayWords): Repaired | null {
  const least = words.min ?? words.max ?? 0;
  const most = words.max ?? words.min ?? 0;
  const flags = [...words.flags];
  const as = (period: PayPeriod, flag?: string, factor = 1): Repaired => ({
    ...words,
    min: words.min === null ? null : words.min * factor,
    max: words.max === null ? null : words.max * factor,
    period,
    flags: flag ? [...flags, flag] : flags,
  });
  if (words.period === null) {
    if (words.thousands) return least >= 8_000 && most <= 500_000 ? as("year") : null;
    if (least >= 12_000 && most <= 300_000) return as("year", "period-inferred");
    return least >= 1_000 && most <= 9_000 ? as("month", "period-inferred") : null;
  }
  if (words.period === "month" && least >= 12_000) return as("year", "annual-typed-as-monthly");
  if (words.period === "month" && words.thousands && least >= 9_000) return as("year", "annual-typed-as-monthly");
  if (words.period === "hour" && least >= 12_000) return as("year", "annual-typed-as-hourly");
  if (words.period === "hour" && least >= 1_000 && most < 12_000) return as("month", "monthly-typed-as-hourly");
  if (words.period === "year" && most < 1_000 && least >= 12) return as("year", "thousands-typed-as-units", 1000);
  if (words.period === "year" && least < 1_000 && most >= 12_000 && least >= 12)
    return { ...as("year", "thousands-typed-as-units"), min: words.min === null ? null : words.min * 1000 };
  return as(words.period, isPlausible(words.period, least, most) ? undefined : "implausible");
}

/** What anybody has been paid, in the unit said. */
function isPlausible(period: PayPeriod, least: number, most: number): boolean {
  const [low, high] = { year: [6_000, 400_000], month: [300, 30_000], day: [50, 3_000], hour: [3, 300] }[period] as [
    number,
    number,
  ];
  return least >= low && most <= high;
}

/** Gross a year where a rule gives it: a month × months paid (12 when not said), an hour × 1 607. Net, daily, part-time by
 *  the hour, the legal scale, and units we inferred for a month have no rule. */
function annual(value: number | null, words: Repaired, context: PayContext): number | null {
  if (
    value === null ||
    words.basis === "net" ||
    words.flags.includes("legal-scale") ||
    words.flags.includes("implausible")
  )
    return null;
  if (words.period === "year") return round(value);
  if (words.period === "month")
    return words.flags.includes("period-inferred") && words.monthsPerYear === null
      ? null
      : round(value * (words.monthsPerYear ?? 12));
  if (words.period === "hour" && context.workingTime !== "part") return round(value * HOURS_PER_YEAR);
  return null;
}

const round = (value: number): number => Math.round(value * 100) / 100;
