import { SMALL_NUMBERS } from "../../text/numbers.ts";

/** Amounts in letters: « trente-huit mille euros », "fifty-two thousand euros". */

const TENS =
  "dix vingt trente quarante cinquante soixante septante huitante nonante|ten twenty thirty forty fifty sixty seventy eighty ninety";
/** « Quatre-vingts » is made of two. */
const VALUES = new Map<string, number>([
  ["zero", 0],
  ...SMALL_NUMBERS,
  ...TENS.split("|").flatMap((words) => words.split(" ").map((word, at) => [word, (at + 1) * 10] as const)),
  ["une", 1],
  ["vingts", 20],
  ["octante", 80],
]);

const MULTIPLE = "cents?|mille|hundred|thousand";
const WORD = `(?:${[...VALUES.keys(), MULTIPLE].sort((a, b) => b.length - a.length).join("|")})(?![a-z])`;
/** « Vingt et un », « two hundred and fifty »; « trente et trente-cinq mille » are two. */
const LINK = "(?:[ -](?:et[ -](?=une?\\b|onze\\b)|(?<=hundred )and )?)";
const RUN = `(?:\\d{1,3}(?= (?:mille|thousand)\\b) )?${WORD}(?:${LINK}${WORD})*`;
const SPELT = new RegExp(
  `(?<![a-z\\d-])(?:(${RUN}|\\d{2,3})( (?:a|et|ou|to|and) ))?(?<![a-z\\d-])(${RUN})(?= ?(?:€|euros?\\b))`,
  "g",
);

/** Where such an amount may stand in a whole text. */
export const SPELT_IN_TEXT = String.raw`\b(?:mille|cents?|thousand|hundred) (?:[a-z]+[ -]){0,4}?euros?\b|\beuros? (?:(?:bruts?|nets?|gross) )?(?:de l'heure|l'heure|par heure|an hour|per hour)\b`;

/** The same text with figures, at equal length: zeros in front change no value. */
export const inFigures = (folded: string): string =>
  /euros?\b|€/.test(folded)
    ? folded.replace(SPELT, (words, low: string | undefined, link: string | undefined, high: string) => {
        const most = numberOf(high);
        const figures = padded(most, high.length);
        if (low === undefined || figures === null) return figures ?? words;
        // « Quarante à quarante-cinq mille »: the thousands are said once.
        const said = numberOf(low);
        const least = padded(said < 1000 && said * 1000 < most ? said * 1000 : said, low.length);
        return least === null ? words : `${least}${link}${figures}`;
      })
    : folded;

const padded = (value: number, length: number): string | null =>
  String(value).length <= length ? String(value).padStart(length, "0") : null;

function numberOf(words: string): number {
  let [total, group] = [0, 0];
  for (const word of words.split(/[ -]/)) {
    if (/^(?:mille|thousand)$/.test(word)) [total, group] = [total + Math.max(1, group) * 1000, 0];
    else if (/^(?:cents?|hundred)$/.test(word)) group = Math.max(1, group) * 100;
    // « Quatre-vingts ».
    else if (/^vingts?$/.test(word) && group % 10 === 4) group += 76;
    else group += VALUES.get(word) ?? (Number(word) || 0);
  }
  return total + group;
}
