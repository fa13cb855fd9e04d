import { allMatches } from "../../text/all-matches.ts";

/** Amounts of money in folded text: where they stand and what unit they bear. */

export interface Amount {
  value: number;
  /** True when written with a k: thousands. */
  thousands: boolean;
  currency: string | null;
  start: number;
  end: number;
}

const CURRENCIES: readonly [string, RegExp][] = [
  ["EUR", /€|\beuros?(?![a-z])|\beur(?![a-z])|e(?= brut|\/)/],
  ["GBP", /£|\bgbp\b/],
  ["CHF", /\bchf\b/],
  ["CAD", /c\$|\$ ?ca(?:d)?\b|\bcad\b/],
  ["USD", /us\$|\$|\busd\b/],
  ["MAD", /\b(?:mad|dirhams?|dhs?)\b/],
  ["TND", /\btnd\b/],
  ["XOF", /\bxof\b|\bf ?cfa\b/],
];
/** Codes and names that stand behind an amount. */
export const CODES = String.raw`(?:gbp|chf|cad|usd|mad|dirhams?|dhs?|tnd|xof|f ?cfa)\b`;

const SIGN = String.raw`(?:€|euros?(?![a-z])|eur(?![a-z])|£|us\$|\$|${CODES})`;
const DIGITS = String.raw`\d{1,3}(?:[ .,']\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?!\d)`;
const AMOUNT = new RegExp(
  String.raw`(?<![\d\w])(${SIGN} ?)?(?<![\d.,])(${DIGITS}) ?(k(?:ilo)? ?${SIGN}|\(k ?${SIGN}\)|${SIGN} ?k\b|ke\b|k(?![a-z0-9])|${SIGN})?(?<cents>(?<=\d ?(?:€|eur|euros))\d{2}(?!\d))?`,
  "g",
);

/** « 40 000,50 » → 40000.5, « 45.000 » → 45000, « 11.88 » → 11.88, « 3,500 » → 3500 (three digits after a mark are thousands). */
function numberFrom(digits: string): number {
  const cents = /[.,](\d{1,2})$/.exec(digits);
  const whole = (cents ? digits.slice(0, cents.index) : digits).replace(/[ .,']/g, "");
  return Number(cents ? `${whole}.${cents[1]}` : whole);
}

export const currencyIn = (folded: string): string | null =>
  CURRENCIES.find(([, sign]) => sign.test(folded))?.[0] ?? null;

export function amountsIn(folded: string): Amount[] {
  return allMatches(AMOUNT, folded).map((found) => {
    const unit = `${found[1] ?? ""}${found[3] ?? ""}`;
    const thousands = unit.includes("k");
    // « 12€50 ».
    const value = numberFrom(found.groups?.cents ? `${found[2]},${found.groups.cents}` : found[2]!);
    return {
      value: thousands && value < 1000 ? value * 1000 : value,
      thousands,
      currency: unit === "" ? null : currencyIn(thousands ? unit.replace(/k/g, " ") : unit),
      start: found.index,
      end: found.index + found[0].trimEnd().length,
    };
  });
}
