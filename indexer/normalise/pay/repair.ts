import type { PayFlag, PayPeriod } from "../../../offer/vocabulary.ts";
import type { PayWords } from "./words.ts";

export type Repaired = PayWords & { period: PayPeriod };

/** Money in which people are paid tens of thousands a month: nothing is inferred of it. */
const SMALL_MONEY = new Set(["MAD", "XOF"]);

/** « 980 a year » is no slip that everybody can see: a month's pay, more likely. */
const MOST_THOUSANDS = 300;

/** « 800 to 1,100 a year » of an intern, « 2,000 a year » of anybody: so little is paid a month. */
const MOST_MONTHLY = 6_000;

/** Unit slips that everybody can see, each with its flag; null when no unit fits. `leastMonthly`: from what on a yearly pay that nobody
 *  lives on is a month's. */
export function repair(words: PayWords, leastMonthly = Infinity): Repaired | null {
  const least = words.min ?? words.max ?? 0;
  const most = words.max ?? words.min ?? 0;
  const flags = [...words.flags];
  const as = (period: PayPeriod, flag?: PayFlag, factor = 1): Repaired => ({
    ...words,
    min: words.min === null ? null : words.min * factor,
    max: words.max === null ? null : words.max * factor,
    period,
    flags: flag ? [...flags, flag] : flags,
  });
  /** « Mensuel de 50 000 à 608 000 »: a year's, and there is another slip in it. */
  const asYear = (flag: PayFlag): Repaired => {
    const year = as("year", flag);
    return isPlausible("year", least, most) ? year : { ...year, flags: [...year.flags, "implausible"] };
  };
  if (SMALL_MONEY.has(words.currency ?? "")) return words.period && as(words.period);
  if (words.period === null) {
    // A bare « 2026 » is a year.
    if (!words.marked && least >= 2_020 && least === most && most <= 2_035) return null;
    if (words.thousands) return least >= 8_000 && most <= 500_000 ? as("year") : null;
    if (least >= 12_000 && most <= 300_000) return as("year", "period-inferred");
    return least >= 1_000 && most <= 9_000 ? as("month", "period-inferred") : null;
  }
  if (words.period === "month" && least >= 12_000) return asYear("annual-typed-as-monthly");
  if (words.period === "month" && words.thousands && least >= 9_000) return asYear("annual-typed-as-monthly");
  if (words.period === "hour" && least >= 12_000) return asYear("annual-typed-as-hourly");
  if (words.period === "hour" && least >= 1_000 && most < 12_000) return as("month", "monthly-typed-as-hourly");
  if (words.period === "year" && most <= MOST_THOUSANDS && least >= 12)
    return as("year", "thousands-typed-as-units", 1000);
  if (words.period === "year" && least <= MOST_THOUSANDS && most >= 12_000 && least >= 12)
    return { ...as("year", "thousands-typed-as-units"), min: words.min === null ? null : words.min * 1000 };
  if (words.period === "year" && least >= leastMonthly && most < MOST_MONTHLY)
    return as("month", "monthly-typed-as-annual");
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
