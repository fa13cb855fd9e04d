import type { PayFlag } from "../../../offer/vocabulary.ts";

/** What is paid beside the fixed part, on top of an amount (flag `variable`) or within it (`package`). */

const PART = "(?:variable|prime|bonus|commission|interessement)";
const IS_WITHIN = "(?:inclus|compris|included)";
/** « 60 k€ variable inclus », or not: what is said to be within an amount, or not, is not what the amount is for. */
export const NOT_WITHIN = `(?!s?(?: [a-z']+){0,2} ${IS_WITHIN})`;
/** « Prime d'objectif comprise ». */
const WITHIN = `${PART}s?(?: (?!non|pas|plus)[a-z']+){0,2} ${IS_WITHIN}`;

const BEFORE = new RegExp(WITHIN);
/** « Dont 10 % de variable », « (fixe + variable) », nothing being added before. */
const BEHIND = new RegExp(
  String.raw`^(?:(?!${PART})[^+;])*?(?:${WITHIN}|\b(?:dont|y compris|incluant|including) (?:[^,;.()+]{0,25} )?${PART}|\(fixe ?(?:\+|et) ?(?:un )?variable)`,
);
const ON_TOP = new RegExp(String.raw`${PART}|\+ ?\d+ ?%`);

/** « Package 60 k€ », not « fixe 50 k€ (package 60 k€) »: the fixed part told apart is pay by itself. */
const PACKAGE = String.raw`(?:package|\bote\b|on target)`;
const PACKAGE_BEFORE = new RegExp(`${PACKAGE}(?!.*(?:fixe|base))`, "s");
const PACKAGE_BEHIND = new RegExp(String.raw`^[^,;(\d]*${PACKAGE}`);
/** « Package : 60 k€ fixe », « package 60 k€ + variable ». */
const FIXED_ONLY = /^[^,;(\d]*(?:\+|\b(?:fixe|base|hors)\b)/;

const TELLS_PARTS = new RegExp(`${ON_TOP.source}|${PACKAGE}`);

/** By the words before an amount and behind it. */
export function partsOf(before: string, after: string): PayFlag[] {
  if (!TELLS_PARTS.test(before) && !TELLS_PARTS.test(after)) return [];
  const near = after.slice(0, 40);
  const isPackage = (PACKAGE_BEFORE.test(before) || PACKAGE_BEHIND.test(near)) && !FIXED_ONLY.test(near);
  if (isPackage || BEFORE.test(before) || BEHIND.test(after)) return ["package"];
  return ON_TOP.test(after) ? ["variable"] : [];
}
