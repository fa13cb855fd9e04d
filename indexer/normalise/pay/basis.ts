import { sentenceEnd, sentenceStart } from "../../text/quote.ts";
import { inTexts, matchesIn, type Reading } from "../reading.ts";
import { monthsPerYear, type PayWords, readPayWords } from "./words.ts";

/** Gross or net, and the months paid a year, where the field says its amounts only and the text speaks of the same ones. */

const BASIS = inTexts(/\b(?:brute?s?|nett?e?s?|gross)\b/);
/** « Salaire versé sur 13 mois », "paid over 13 months", « 13e mois » among the benefits: the months of a pay told elsewhere. */
const PAID_OVER = inTexts(
  /(?<=(?:^|\n)\W{0,4}|[,:+(] ?|\b(?:un|et) )(?:1[34]e(?:me)?|treizieme) mois(?= ?(?:[.,;)\n+]|$| (?:et|ou)\b))|\b(?:salaires?|remunerations?|salary|paid)\b[^.,;\n\d]{0,40}?\b(?:sur|over|(?:vers|pay|mensualis)ee?s? en|in) 1[2-6](?:[.,]\d+)? (?:mois|mensualites|fois|months|payments)\b/,
);
/** « Le salaire indiqué est annuel et brut »: the pay that the offer shows. */
const SHOWN =
  /\b(?:salaires?|remunerations?|montants?|fourchette|salary|pay) (?:est |is )?(?:indique|annonce|affiche|mentionne|propose|precise|ci-dess|shown|above|stated|displayed)[^.;\n\d]*$/;

type Told = Pick<PayWords, "basis" | "monthsPerYear">;

export function toldInText(words: PayWords, reading: Reading): Told {
  for (const { index, 0: word } of matchesIn(reading, BASIS)) {
    const start = sentenceStart(reading.text, index);
    const sentence = reading.folded.slice(start, sentenceEnd(reading.text, index + word.length));
    if (SHOWN.test(sentence.slice(0, index - start)))
      return { basis: word.startsWith("n") ? "net" : "gross", monthsPerYear: null };
    const told = /\d/.test(sentence) ? readPayWords(sentence) : null;
    if (told?.basis && areSame(told, words)) return told;
  }
  const paid = PAID_OVER.next(reading.seen);
  return { basis: null, monthsPerYear: paid && monthsPerYear(paid[0]) };
}

const areSame = (told: PayWords, words: PayWords): boolean => told.min === words.min && told.max === words.max;
