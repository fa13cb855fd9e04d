import { isLegalScale, type LegalFloor } from "../../../offer/legal-floors.ts";
import type { Offer, Pay } from "../../../offer/offer.ts";
import type { PayFlag, PayPeriod } from "../../../offer/vocabulary.ts";
import { countUnknown, field, type Reading } from "../reading.ts";
import { toldInText } from "./basis.ts";
import { inFigures } from "./in-letters.ts";
import { type Repaired, repair } from "./repair.ts";
import { isStudents } from "./subject.ts";
import { type PayFound, payInText } from "./text.ts";
import { type PayWords, readPayWords } from "./words.ts";

/** Hours worked in a legal year (35 h a week): the rule from an hourly rate to a year. */
const HOURS_PER_YEAR = 1607;

/** What sources call their units. */
const UNITS: Record<PayPeriod, string> = {
  year: "year, yearly, annual, annually, annuel, annuelle, an, annee, a, y, 1 year, per-year-salary, par an, per year, yr, pa, p_year",
  month: "month, monthly, mensuel, mensuelle, mois, m, 1 month, per-month-salary, par mois, per month",
  day: "day, daily, jour, journalier, j, d, 1 day, per-day-wage, par jour, tjm, per day",
  hour: "hour, hourly, heure, horaire, h, 1 hour, per-hour-wage, par heure, per hour",
};
const PERIOD_OF = new Map(
  Object.entries(UNITS).flatMap(([period, words]) => words.split(", ").map((word) => [word, period as PayPeriod])),
);

/** What the rest of the offer says that pay needs. */
interface PayContext {
  contract: Offer["contract"];
  workingTime: Offer["workingTime"];
  /** Every country known is France, or none is and the offer is in French: an amount without a currency is in euros, flagged. */
  inFrance: boolean;
  /** There a bare « $ » is theirs. */
  inCanada: boolean;
  /** Least that the law allows for this contract, there and then. */
  floor: LegalFloor | null;
}

/** « Budget : 45-50 k€ » in the field of pay: what the post may cost. */
const BUDGET = /^\W*budget(?: max(?:imum|i)?\b| annuel)? ?:? ?(?=\d|entre|de \d|jusqu')/;

/** Pay from the structured fields, else the field in words, else the title, else a clear sentence of the text. */
export function pay(reading: Reading, context: PayContext): Pay | null {
  const said = field(reading.raw.salary);
  const words = said ? readPayWords(inFigures(said.folded.replace(BUDGET, "salaire "))) : null;
  const structured = ofFields(reading, words);
  if (structured) return finish(withBasis(structured, reading), said?.quote ?? null, context, reading);
  if (said && words) {
    const read = finish(withBasis(words, reading), said.quote, context, reading);
    if (read) return read;
  }
  if (said && !words && /\d/.test(said.written) && !/^\W*0\W*$/.test(said.written))
    countUnknown(reading, "pay", said.written);
  const found = ofTitle(reading) ?? payInText(reading, context.contract?.kind ?? null);
  return found && finish(withBasis(found.words, reading), found.quote, context, reading);
}

/** Gross or net, and the months paid a year, are often told by the text only. */
function withBasis(words: PayWords, reading: Reading): PayWords {
  if (words.basis !== null && words.monthsPerYear !== null) return words;
  const { basis, monthsPerYear } = toldInText(words, reading);
  return { ...words, basis: words.basis ?? basis, monthsPerYear: words.monthsPerYear ?? monthsPerYear };
}

/** -1 and 0 are absent bounds. */
const bound = (value: number | null | undefined): number | null =>
  typeof value === "number" && Number.isFinite(value) && value > 0 ? value : null;

function ofFields(reading: Reading, words: PayWords | null): PayWords | null {
  const { raw } = reading;
  const [min, max] = [bound(raw.salaryMin), bound(raw.salaryMax)];
  if (min === null && max === null) return null;
  const unit = field(raw.salaryPeriod)?.folded ?? null;
  const period = unit ? (PERIOD_OF.get(unit) ?? null) : null;
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
    flags: words?.flags ?? [],
    start: 0,
    end: 0,
  };
}

function ofTitle(reading: Reading): PayFound | null {
  if (!/\d ?k\b|\d ?k ?€|€|\btjm\b/.test(reading.titleFolded)) return null;
  const words = readPayWords(reading.titleFolded);
  return words && (words.thousands || words.period !== null) ? { words, quote: reading.title } : null;
}

function finish(words: PayWords, quote: string | null, context: PayContext, reading: Reading): Pay | null {
  const repaired = repair(words, leastMonthly(context));
  if (!repaired) {
    countUnknown(reading, "pay", quote ?? "structured");
    return null;
  }
  const said = repaired.currency === "USD" && isCanadian(quote, context) ? "CAD" : repaired.currency;
  const currency = said ?? (context.inFrance ? "EUR" : null);
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
  if (currency === "EUR" && isStudents(context.contract?.kind) && (min ?? max ?? 0) > MOST_OF_LEARNERS[repaired.period])
    repaired.flags.push("implausible");
  if (currency === "EUR" && isBelow(repaired, context)) repaired.flags.push("below-legal-floor");
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

/** A month's pay begins at the least that learners get, or at a net SMIC; part time has no least. */
const leastMonthly = (context: PayContext): number =>
  context.workingTime === "part" ? Infinity : isStudents(context.contract?.kind) ? 400 : 1_400;

/** A feed's « 108 000 to 192 000 a year » of an apprentice is a slip that we cannot put right. */
const MOST_OF_LEARNERS: Record<PayPeriod, number> = { year: 60_000, month: 5_000, day: 300, hour: 40 };

/** « 88 000 $ à 112 000 $ CA », « 48,50 $ » in Québec. */
const isCanadian = (quote: string | null, { inCanada }: PayContext): boolean =>
  /\$ ?ca(?:d|n)?\b/i.test(quote ?? "") || (inCanada && !/us ?\$|\busd\b|\bus\b/i.test(quote ?? ""));

const DOUBTS: ReadonlySet<PayFlag> = new Set<PayFlag>(["legal-scale", "implausible", "period-inferred"]);
/** Not to accuse anybody for a rounded amount. */
const TOLERANCE = 0.99;

/** Even the most that is offered is less than the law allows. Part time, net pay and what we doubt ourselves have no rule. */
function isBelow({ min, max, period, basis, flags }: Repaired, { floor, workingTime }: PayContext): boolean {
  const most = max ?? min;
  if (!floor || most === null || workingTime === "part" || basis === "net" || period === "day") return false;
  if (flags.some((flag) => DOUBTS.has(flag))) return false;
  const least = { hour: floor.hour, month: floor.month, year: floor.month * 12 }[period];
  return most < least * TOLERANCE;
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
