import type { ContractKind } from "../../../offer/vocabulary.ts";
import { allMatches } from "../../text/all-matches.ts";
import { sentenceEnd, sentenceStart } from "../../text/quote.ts";
import { inTexts, matchesIn, type Reading } from "../reading.ts";
import { inFigures, SPELT_IN_TEXT } from "./in-letters.ts";
import type { Amount } from "./money.ts";
import { amountsIn, CODES } from "./money.ts";
import { repair } from "./repair.ts";
import { namesOther, type Subject, subjectOf } from "./subject.ts";
import { isAlone, isAmongTerms, isNamed, isSized, isYearRange, opensTerms, saysPay } from "./terms.ts";
import { areRange, blanked, type PayWords, readPayWords } from "./words.ts";

/** Pay in the text of an offer: an amount counts when the nearest noun says that it is pay; budgets, bonuses and turnover do not. */

export interface PayFound {
  words: PayWords;
  quote: string;
}

/** Where money may be spoken of: a sign or a k beside a figure; few first letters, for this one reads the whole text. */
const SIGNED = new RegExp(String.raw`\d ?(?:k\b|k?€|ke\b|k?eur(?:os?)?\b|${CODES}|[£$])|[€£$] ?\d`, "g");
/** Or a pay noun and then a figure, or an amount in letters. */
const NAMED = inTexts(
  new RegExp(
    String.raw`\b(?:chf|eur|cad|usd|gbp) ?\d|(?:salaire|remuneration|gratification|\btjm|taux (?:horaire|journalier)|remu\b|\bfourchette)[^\n\d]{0,60}\d|${SPELT_IN_TEXT}`,
  ),
);
const moneyIn = (reading: Reading): RegExpExecArray[] =>
  [...allMatches(SIGNED, reading.folded), ...matchesIn(reading, NAMED)].sort((a, b) => a.index - b.index);

/** First characters of a text. */
const OPENING = 80;

export function payInText(reading: Reading, contract: ContractKind | null): PayFound | null {
  let last = -1;
  for (const found of moneyIn(reading)) {
    if (found.index < last) continue;
    const start = startOf(reading, found);
    last = sentenceEnd(reading.text, found.index + found[0].length);
    const sentence = inFigures(unspoilt(reading.folded.slice(start, last)));
    const words = inSentence(sentence, {
      contract,
      underHeading: isUnderHeading(reading, start) || followsTerms(reading, start) || isAnswer(reading, start),
      opening: start < OPENING,
    });
    if (words && !(isAlone(sentence, words) && namesOther(headingOf(reading, start) || questionOf(reading, start))))
      return { words, quote: quoteOf(reading.text.slice(start, last), words) };
  }
  return null;
}

/** « Le salaire dépend de l'âge. L'école consacre 150 000 € … »: a pay noun says nothing of the sentence behind its own. */
function startOf({ text, folded }: Reading, { index, 0: { length } }: RegExpExecArray): number {
  const own = sentenceStart(text, index + length - 1);
  return /[a-z]{4}/.test(folded.slice(own, index + length)) ? own : sentenceStart(text, index);
}

/** « 500-530? (frais inclus) / Jour »: relays write « ? » for the sign that they could not. */
const unspoilt = (folded: string): string => folded.replace(/\?(?<=\d ?\?)(?= ?(?:\(|\/|par |bruts?\b|nets?\b))/g, "€");

/** A short line under « Rémunération » speaks of pay. */
function isUnderHeading(reading: Reading, start: number): boolean {
  return /^\W*(?:(?:le|la|votre|ta|notre) )?(?:salaire|remuneration|package|salary|compensation)\b[^.]*$/.test(
    headingOf(reading, start),
  );
}

/** « CDI. 38 k€. », « CDI • Lyon • 45 k€ »: the first words of a sentence, behind one that says the contract. */
const TERMS_BEFORE = /(?:^|[.\n:;(-] ?)(?:cd[di]|contrat|permanent|temps (?:plein|complet))\b[^.\n]{0,50}[.•|·] ?$/;
const followsTerms = ({ folded }: Reading, start: number): boolean =>
  /^ ?(?:de |entre |a partir de |jusqu'a )?\d/.test(folded.slice(start, start + 20)) &&
  TERMS_BEFORE.test(folded.slice(Math.max(0, start - 70), start));

/** « Et le salaire ? Entre 42 et 46 k€. » */
const ASKED =
  /^\W*(?:(?:et|quid|what|about|cote|de|du|le|la|the|and|your|votre|ton|ta|parlons|question) )*(?:salaire|remuneration|remu|paie|paye|salary|pay|package)(?: (?:alors|propose|brut|annuel))? ?\?$/;
const isAnswer = (reading: Reading, start: number): boolean => ASKED.test(questionOf(reading, start));
const questionOf = ({ folded }: Reading, start: number): string =>
  /[^.\n!?•]{2,45}\?(?=\s{0,2}$)/.exec(folded.slice(Math.max(0, start - 60), start))?.[0] ?? "";

/** The line before, where it is a short one and no sentence; else nothing. */
function headingOf(reading: Reading, start: number): string {
  const before = reading.folded.slice(Math.max(0, start - 60), start).trimEnd();
  const line = before.slice(before.lastIndexOf("\n") + 1);
  return line.length < 45 && !/[.!?]$/.test(line) ? line : "";
}

/** Where a sentence stands, and in what offer. */
interface Place {
  contract: ContractKind | null;
  underHeading: boolean;
  /** Among the first words of the text. */
  opening: boolean;
}

function inSentence(sentence: string, place: Place): PayWords | null {
  const amounts = amountsIn(blanked(sentence));
  let from = 0;
  for (const [i, amount] of amounts.entries()) {
    if (i > 0 && areRange(sentence, amounts[i - 1]!, amount)) continue;
    const next = amounts[i + 1];
    const end = next && areRange(sentence, amount, next) ? next.end : amount.end;
    const subject = subjectOf(sentence, amount.start, end, place.contract);
    const words = subject === "other" ? null : readAt(sentence, from, amount);
    if (words && isAbout(sentence, words, subject, place)) return words;
    from = end;
  }
  return null;
}

/** The amount read with the words around it, the amounts before it left out. */
function readAt(sentence: string, from: number, amount: Amount): PayWords | null {
  const words = readPayWords(sentence.slice(from));
  if (!words || words.start + from !== amount.start) return null;
  return { ...words, start: words.start + from, end: words.end + from };
}

function isAbout(sentence: string, words: PayWords, subject: Subject, place: Place): boolean {
  const repaired = repair(words);
  if (!repaired || repaired.flags.includes("implausible")) return false;
  // A label has slips of unit that everybody can see (« Rémunération : 37 000 € par mois »); a sentence that says so may mean it.
  if (words.period !== null && repaired.period !== words.period && !isNamed(sentence, words)) return false;
  if (subject === "pay") return words.marked ? isSized(sentence, words) : isNamed(sentence, words);
  if (!words.marked) return false;
  const isPlaced = place.underHeading || (place.opening && isOpening(sentence, words));
  return (
    isPlaced || isAmongTerms(sentence, words) || opensTerms(sentence, words) || saysPay(sentence, words, place.contract)
  );
}

/** « Solution Engineer 60K€ à 75K€ Paris »: an extract opens on the terms of the post. */
const isOpening = (sentence: string, words: PayWords): boolean =>
  words.thousands &&
  words.min !== null &&
  words.max !== null &&
  isYearRange(words) &&
  words.start < OPENING &&
  !/\b(?:vous|nous|tu|we|you|nos|our)\b/.test(sentence.slice(0, words.start));

/** A long sentence is cut around its amounts. */
const quoteOf = (sentence: string, words: PayWords): string =>
  (sentence.length <= 300 ? sentence : sentence.slice(Math.max(0, words.start - 100), words.end + 100)).trim();
