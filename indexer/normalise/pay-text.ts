import { allMatches } from "./all-matches.ts";
import type { Amount } from "./money.ts";
import { amountsIn } from "./money.ts";
import { repair } from "./pay-repair.ts";
import { namesOther, type Subject, subjectOf } from "./pay-subject.ts";
import { areRange, blanked, type PayWords, readPayWords } from "./pay-words.ts";
import { sentenceEnd, sentenceStart } from "./quote.ts";
import { inTexts, matchesIn, type Reading } from "./reading.ts";

/** Pay in the text of an offer: an amount counts when the nearest noun says that it is pay; budgets, bonuses and turnover do not. */

export interface PayFound {
  words: PayWords;
  quote: string;
}

/** Where money may be spoken of: a sign or a k beside a figure; few first letters, for this one reads the whole text. */
const SIGNED = /\d ?(?:k\b|k?€|ke\b|k?eur(?:os?)?\b|chf|usd|cad|gbp|[£$])|[€£$] ?\d/g;
/** Or a pay noun and then a figure. */
const NAMED = inTexts(
  /\b(?:chf|eur|cad|usd|gbp) ?\d|(?:salaire|remuneration|gratification|\btjm|taux (?:horaire|journalier)|remu\b|\bfourchette)[^\n\d]{0,60}\d/,
);
const moneyIn = (reading: Reading): RegExpExecArray[] =>
  [...allMatches(SIGNED, reading.folded), ...matchesIn(reading, NAMED)].sort((a, b) => a.index - b.index);

/** An extract opens on the terms of the post: « Solution Engineer 60K€ à 75K€ Paris ». */
const OPENING = 80;

export function payInText(reading: Reading, isStage: boolean): PayFound | null {
  let last = -1;
  for (const found of moneyIn(reading)) {
    if (found.index < last) continue;
    const start = sentenceStart(reading.text, found.index);
    last = sentenceEnd(reading.text, found.index + found[0].length);
    const sentence = unspoilt(reading.folded.slice(start, last));
    const words = inSentence(sentence, isStage, isUnderHeading(reading, start), start < OPENING);
    if (words && !(isAlone(sentence, words) && namesOther(lineBefore(reading, start))))
      return { words, quote: quoteOf(reading.text.slice(start, last), words) };
  }
  return null;
}

/** « 500-530? (frais inclus) / Jour »: relays write « ? » for the sign that they could not. */
const unspoilt = (folded: string): string => folded.replace(/(?<=\d ?)\?(?= ?(?:\(|\/|par |bruts?\b|nets?\b))/g, "€");

/** A short line under « Rémunération » speaks of pay. */
function isUnderHeading(reading: Reading, start: number): boolean {
  const heading = lineBefore(reading, start);
  return (
    heading.length < 45 &&
    /^\W*(?:(?:le|la|votre|ta|notre) )?(?:salaire|remuneration|package|salary|compensation)\b[^.]*$/.test(heading)
  );
}

function lineBefore(reading: Reading, start: number): string {
  const before = reading.folded.slice(Math.max(0, start - 60), start).trimEnd();
  return before.slice(before.lastIndexOf("\n") + 1);
}

function inSentence(sentence: string, isStage: boolean, underHeading: boolean, opening: boolean): PayWords | null {
  const amounts = amountsIn(blanked(sentence));
  let from = 0;
  for (const [i, amount] of amounts.entries()) {
    if (i > 0 && areRange(sentence, amounts[i - 1]!, amount)) continue;
    const next = amounts[i + 1];
    const end = next && areRange(sentence, amount, next) ? next.end : amount.end;
    const subject = subjectOf(sentence, amount.start, end, isStage);
    const words = subject === "other" ? null : readAt(sentence, from, amount);
    if (
      words &&
      isAbout(
        sentence,
        words,
        subject,
        underHeading ||
          (opening && words.min !== null && words.max !== null && isRange(words) && words.start < OPENING),
      )
    )
      return words;
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

/** `placed`: where it stands says enough (under a heading, among the first words). */
function isAbout(sentence: string, words: PayWords, subject: Subject, placed: boolean): boolean {
  const repaired = repair(words);
  if (!repaired || repaired.flags.includes("implausible")) return false;
  // A label has slips of unit that everybody can see (« Rémunération : 37 000 € par mois »); a sentence that says so may mean it.
  if (words.period !== null && repaired.period !== words.period && !isNamed(sentence, words)) return false;
  if (subject === "pay") return words.marked ? isSized(sentence, words) : isNamed(sentence, words);
  if (!words.marked) return false;
  return placed || isTerms(sentence, words) || saysGross(sentence, words);
}

/** « Salaire … 1 200 € » without a period wants its noun right before it; so does a small amount. */
const isSized = (sentence: string, words: PayWords): boolean =>
  words.period !== null || words.thousands || (words.min ?? words.max ?? 0) >= 12_000 || isNamed(sentence, words);

/** « Rémunération annuelle brute : 42000 », « TJM max 600 »: the amount follows its name, no other figure between. */
const isNamed = (sentence: string, words: PayWords): boolean =>
  /(?:salaire|remuneration|gratification|indemnite|tjm|taux (?:journalier|horaire)|smic|fixe)(?: ?:)?(?: (?:mensuelle?|annuelle?|brute?|nette?|de base|proposee?|moyen|max|maxi|cible|fixe|est|sera|minimum|entre|journalier|jusqu'a|a partir)){0,4} ?(?::|de|\(|d'environ|sur la base de|entre|est de)? ?$/.test(
    sentence.slice(Math.max(0, words.start - 80), words.start),
  );

/** A range in thousands, as yearly pay is written. */
const isRange = (words: PayWords): boolean =>
  words.thousands && words.min !== words.max && (words.max ?? words.min ?? 0) >= 18_000;

/** « CDI / 45-48K€ », « 55K-65K par an », « 65k€ CDI », « 38K – 42K » alone on its line: among the terms of the post. */
function isTerms(sentence: string, words: PayWords): boolean {
  const near = (size: number) => sentence.slice(Math.max(0, words.start - size), words.end + size);
  if (!isRange(words) && !isYearly(words))
    return words.thousands && /\bcdi\b/.test(near(15)) && (words.min ?? 0) >= 18_000;
  return (
    (isRange(words) && words.period === "year") ||
    /\b(?:cdi|cdd|freelance|h\/f|f\/h|tt|teletravail|variable|selon (?:profil|experience)|permanent)\b|stack/.test(
      near(50),
    ) ||
    isAlone(sentence, words)
  );
}

/** « 40 000 - 45 000 € »: as much as a year's pay. */
const isYearly = (words: PayWords): boolean =>
  !words.thousands &&
  words.marked &&
  words.min !== words.max &&
  (words.min ?? 0) >= 18_000 &&
  (words.max ?? 0) <= 150_000;

const isAlone = (sentence: string, words: PayWords): boolean =>
  /^[^a-z\d]*(?:up to|jusqu'a|de|entre)?[^a-z\d]*$/.test(sentence.slice(0, words.start)) &&
  /^(?:[^a-z]|bruts?|annuels?|an\b)*$/.test(sentence.slice(words.end));

/** « Vous percevrez 2 150 € brut », « mission freelance, 500 € par jour »: the amount's own words are those of pay. */
const saysGross = (sentence: string, words: PayWords): boolean => {
  const after = sentence.slice(words.start, words.end + 40);
  return (
    /\bbruts?\b|\bbrute\b|\bnets?\b|\bgross\b/.test(after) ||
    (words.period === "hour" && /\b(?:mission|cd[di]|contrat|interim)\b/.test(sentence)) ||
    (words.period === "day" && /freelance|mission|tjm|portage|contractor/.test(sentence)) ||
    (words.period !== null && !/[a-z]{4}/.test(sentence.slice(0, words.start).replace(/entre|jusqu'a|partir/g, "")))
  );
};

/** A long sentence is cut around its amounts. */
const quoteOf = (sentence: string, words: PayWords): string =>
  (sentence.length <= 300 ? sentence : sentence.slice(Math.max(0, words.start - 100), words.end + 100)).trim();
