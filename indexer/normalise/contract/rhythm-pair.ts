import type { Offer } from "../../../offer/offer.ts";
import { OTHER_RHYTHM } from "../../../offer/vocabulary.ts";
import { NUMBER, numberOf } from "../../text/numbers.ts";

/** How an alternance goes between firm and school, in a form in which two can be compared: « 3s/1s », « 4j/1j ». */

const UNIT = "sem\\w*|weeks?|jours?|j|days?|mois|months?";
const ONE = `\\b(${NUMBER}) ?(${UNIT})?\\b`;
/** « 3 semaines en entreprise, 1 semaine à l'école », « 4j/1j », « 2/3 jours ». */
const PAIR = new RegExp(`${ONE}\\D{0,40}?${ONE}`);
/** « 1 semaine sur 3 », « un jour par semaine à l'école », « une semaine de cours par mois », « 1 semaine toutes les 3 semaines ». */
const SHARE = new RegExp(
  `${ONE}[^\\d/]{0,40}?(?:\\bsur (${NUMBER})\\b|toutes les (${NUMBER}) semaines|(?:par|/) ?(sem|week|mois|month))`,
);

const WORKING_DAYS = 5;
const WEEKS_A_MONTH = 4;
type Unit = "j" | "s" | "m";

const unitOf = (word: string): Unit => (/^(?:j|d)/.test(word) ? "j" : /^(?:s|w)/.test(word) ? "s" : "m");

/** The longer part first, which is nearly always the firm's; null where the words give no two comparable parts. */
export function rhythmPair(rhythm: string): string | null {
  const said = rhythm.toLowerCase().replace(/[\s\u00a0\u202f]+/g, " ");
  const share = SHARE.exec(said);
  if (share) return shared(share);
  const [, first, firstUnit, second, secondUnit] = PAIR.exec(said) ?? [];
  const units = [firstUnit ?? secondUnit, secondUnit ?? firstUnit];
  if (!first || !second || !units[0] || unitOf(units[0]) !== unitOf(units[1]!)) return null;
  return pair(numberOf(first), numberOf(second), unitOf(units[0]));
}

function shared([, count, unit, outOf, everyWeeks, per]: RegExpExecArray): string | null {
  const part = numberOf(count!);
  const whole = outOf ?? everyWeeks;
  if (whole) return unit ? pair(numberOf(whole) - part, part, unitOf(unit)) : null;
  const said = unit && unitOf(unit) + unitOf(per!);
  if (said === "js") return pair(WORKING_DAYS - part, part, "j");
  return said === "sm" ? pair(WEEKS_A_MONTH - part, part, "s") : null;
}

function pair(one: number, other: number, unit: Unit): string | null {
  const [most, least] = [Math.max(one, other), Math.min(one, other)];
  if (least < 1) return null;
  // « 15 jours / 15 jours » are two weeks each.
  if (unit === "j" && least > WORKING_DAYS) return pair(Math.round(one / 7), Math.round(other / 7), "s");
  return `${most}${unit}/${least}${unit}`;
}

/** Of an alternance only: its rhythm to compare, `OTHER_RHYTHM` where it is said in words that cannot be, null where it is not said. */
export const comparableRhythm = ({ rhythm }: Pick<Offer, "rhythm">): string | null =>
  rhythm === null ? null : (rhythmPair(rhythm) ?? OTHER_RHYTHM);
