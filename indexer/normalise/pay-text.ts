import { allMatches } from "./all-matches.ts";
import type { Amount } from "./money.ts";
import { amountsIn } from "./money.ts";
import { repair } from "./pay-repair.ts";
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

const PAY_NOUN =
  "(?:fixe|base) ?(?:\\+|et|&) ?(?:un )?variable|salaires?(?! en)\\b|remunerations?\\b|remu[ .:]|remun?eree?s?\\b|salar(?:y|ies)|compensation|package|gratification|traitement (?:brut|mensuel|indiciaire)|indemnisation|indemnite (?:mensuelle|brute|de stage|mensuelle de stage|brute de stage)|indemnisee?s?\\b|tjm|taux (?:journalier|horaire)|tarif(?: journalier)?|budget (?:de la mission|journalier)|fixe\\b|fourchette|pay range|(?:day |daily )?rates?\\b|pay\\b|ote\\b|wage|percev\\w+|(?:vous|tu) (?:recevr|toucher|gagner)\\w+|you(?:'ll| will) earn|paye\\b";
const OTHER_NOUN =
  "chiffre d'affaires|ca\\b|levees?|leve\\b|milliards?|millions?|budgets?|capital|subventions?|dotation|repas|tickets?|titres?|primes?|bonus|bourse|fonds|don\\b|cooptation|parrainage|investi\\w*|economi\\w*|revers\\w*|cheques?|panier|mutuelle|forfait(?! (?:annuel )?(?:en )?jours?)|interessement|participation|indemnites?|remboursement|abonnement|variable|commissions?|sign-?on|swile|carte|cadeaux?|equipement|scolarite|frais|aides?|logement|compte formation|projets|clients|contrats|portefeuille|marches|prix|cout\\w*|seuil|enveloppe|dossiers|amende|valorisation|factur\\w*|licences?|encours|actifs|allocation|reductions?|remises?|ventes?|achats?|depenses?|financements?|cagnotte|plafond|penalites?|gains?|recettes|revenus|pertes|associations?|abondement|pee\\b|perco\\b|cse\\b|tables|machines|utilisateurs|worth|deals?\\b|raised|funding|revenues?|turnover";
const nouns = (pay: string) => new RegExp(`(?<![a-z])(?:(${pay})|(?:${OTHER_NOUN}))`, "g");
const NOUN = nouns(PAY_NOUN);
/** An intern's « indemnité » is what the stage pays. */
const NOUN_OF_STAGE = nouns(`${PAY_NOUN}|indemnite(?= ?:| de $)`);
const COMPLEMENT = String.raw`(?:€ ?)?(?:bruts?|nets?)? ?(?:par (?:mois|an|jour) |\/ ?(?:mois|an|jour) )?`;
/** « 5 000 € de variable » is no pay even behind « rémunération : »; « 60-75 k€, variable » is. */
const OTHER_OF = new RegExp(`^ ?${COMPLEMENT}(?:de |d'|en |pour (?:le |la |les |l')?)(?:${OTHER_NOUN})`);
const OTHER_BESIDE = new RegExp(`^ ?${COMPLEMENT}(?:${OTHER_NOUN})`);

/** « Taux journalier de nos prestataires »: money of others than the reader. */
const OF_OTHERS =
  /^(?: (?:journalier|horaire|moyen|median|annuel|mensuel|brut|net)){0,3} (?:de (?:nos|vos|leurs|ces)|des|pour (?:nos|vos|les)) (?:futurs |anciens |jeunes )?(?:prestataires|fournisseurs|sous-traitants|freelances|intervenants|diplomes|apprenants|etudiants|eleves|clients|adherents|utilisateurs|abonnes|dirigeants)/;

type Subject = "pay" | "other" | "none";

/** What the noun right before an amount, or the complement right after it, is about. */
function subjectOf(sentence: string, start: number, end: number, noun: RegExp): Subject {
  const after = sentence.slice(end, end + 40);
  if (OTHER_OF.test(after)) return "other";
  let subject: Subject = "none";
  const before = sentence.slice(Math.max(0, start - 140), start);
  for (const found of allMatches(noun, before))
    subject = found[1] && !OF_OTHERS.test(before.slice(found.index + found[0].length)) ? "pay" : "other";
  return subject === "none" && OTHER_BESIDE.test(after) ? "other" : subject;
}

/** An extract opens on the terms of the post: « Solution Engineer 60K€ à 75K€ Paris ». */
const OPENING = 80;

export function payInText(reading: Reading, isStage: boolean): PayFound | null {
  const noun = isStage ? NOUN_OF_STAGE : NOUN;
  let last = -1;
  for (const found of moneyIn(reading)) {
    if (found.index < last) continue;
    const start = sentenceStart(reading.text, found.index);
    last = sentenceEnd(reading.text, found.index + found[0].length);
    const sentence = unspoilt(reading.folded.slice(start, last));
    const words = inSentence(sentence, noun, isUnderHeading(reading, start), start < OPENING);
    if (words && !(isAlone(sentence, words) && OTHER_HEADING.test(lineBefore(reading, start))))
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
/** « Budget du projet\n40 000 - 60 000 € ». */
const OTHER_HEADING = new RegExp(`(?<![a-z])(?:${OTHER_NOUN})`);

function inSentence(sentence: string, noun: RegExp, underHeading: boolean, opening: boolean): PayWords | null {
  const amounts = amountsIn(blanked(sentence));
  let from = 0;
  for (const [i, amount] of amounts.entries()) {
    if (i > 0 && areRange(sentence, amounts[i - 1]!, amount)) continue;
    const next = amounts[i + 1];
    const end = next && areRange(sentence, amount, next) ? next.end : amount.end;
    const subject = subjectOf(sentence, amount.start, end, noun);
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
  if (repair(words)?.flags.includes("implausible") !== false) return false;
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
