import { fold } from "../../../text/fold.ts";
import { ROMAN } from "../words.ts";

/** The number of an arrondissement, as people write it: « 9e », « neuvième », « IXe », "9th", "ninth". */

const WORDS = [
  "premier,deuxieme,troisieme,quatrieme,cinquieme,sixieme,septieme,huitieme,neuvieme,dixieme,onzieme,douzieme,treizieme,quatorzieme,quinzieme,seizieme,dix-septieme,dix-huitieme,dix-neuvieme,vingtieme",
  "first,second,third,fourth,fifth,sixth,seventh,eighth,ninth,tenth,eleventh,twelfth,thirteenth,fourteenth,fifteenth,sixteenth,seventeenth,eighteenth,nineteenth,twentieth",
].map((list) => list.split(","));
const NUMBERS = new Map(WORDS.flatMap((list) => list.map((word, at) => [word, at + 1] as const)));

const IN_WORDS = `(?:${WORDS.flat().join("|").replaceAll("ieme", "i[eè]me")})`;
const IN_FIGURES = String.raw`\d{1,2} ?(?:er|[eè]re|[eè]me|e|è|ᵉ|th|st|nd|rd)`;
const ARRONDISSEMENT = String.raw`,? (?:(?:arrondissement|district)(?!\p{L})|arr(?:dt|t)?(?!\p{L})\.?)`;

/** In a text as it is written. A number in words is one of an arrondissement where the word follows, or nothing. */
export const NTH = String.raw`(?:(?:${IN_FIGURES}|[IVX]{1,5}(?:er|[eè]me|e|ᵉ))(?!\p{L})|${IN_WORDS}(?=${ARRONDISSEMENT}|\s*(?:[.,;:)]|$)))(?:${ARRONDISSEMENT})?`;
/** In a folded text, before the word arrondissement. */
export const NTH_FOLDED = `(?:${IN_FIGURES}|[ivx]{1,5}(?:er|eme|e)|${IN_WORDS})`;

const MOST = 20;

/** « neuvième arrondissement » is 9; null beyond the twentieth. */
export function numberOf(written: string): number | null {
  const [word = ""] = fold(written).split(/[ ,]/);
  const number = NUMBERS.get(word) ?? ROMAN[word.replace(/(?:er|eme|e)$/, "")] ?? Number.parseInt(word, 10);
  return number >= 1 && number <= MOST ? number : null;
}
