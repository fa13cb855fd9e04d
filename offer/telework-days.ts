import { counted } from "./french.ts";

/** Days of telework as the offer counts them: « jusqu’à 3 jours », « 2 à 3 jours », not a promise of three, or of two. */

const WRITTEN = ["", "une?", "deux", "trois", "quatre", "cinq"];
const ENGLISH = ["", "one", "two", "three", "four", "five"];
const UNIT = String.raw`(?: ?j\b| ?jours?| ?jrs?| ?journées?| days?)`;

export function teleworkDays(days: number, quote: string | null): string {
  const figure = `(?<![\\d,.])(?:${[days, WRITTEN[days], ENGLISH[days]].filter(Boolean).join("|")})(?!\\d)`;
  const says = (words: string): boolean => new RegExp(words, "iu").test(quote ?? "");
  const upper = [2, 3, 4, 5].find(
    (most) =>
      most > days &&
      says(`${figure}${UNIT}? ?(?:à|-|–|ou|/|to|or) ?(?:${most}|${WRITTEN[most]}|${ENGLISH[most]})${UNIT}`),
  );
  if (upper) return `${days} à ${counted(upper, "jour")}`;
  const isMost =
    says(`(?:jusqu['’?]?à|up to|maximum|max\\.?)(?: de)? ${figure}${UNIT}`) ||
    says(`${figure}${UNIT}[^.;,\\n]{0,40} (?:max\\b|maximum|au plus|at most)`);
  return `${isMost ? "jusqu’à " : ""}${counted(days, "jour")}`;
}
