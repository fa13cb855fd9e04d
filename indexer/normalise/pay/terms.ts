import type { ContractKind } from "../../../offer/vocabulary.ts";
import { any } from "../../text/any.ts";
import { NUMBER } from "../../text/numbers.ts";
import { TERMS_LABEL } from "../terms-label.ts";
import { isStudents } from "./subject.ts";
import type { PayWords } from "./words.ts";

/** Where an amount stands in its sentence, and what its own words say: for those that no noun gives to pay, or too small a one. */

const NAMES =
  "salaire|remuneration|gratification|indemnite|tjm|taux (?:journalier|horaire)|smic|fixe|salary|pay|stipend|allowance";
const QUALITIES =
  "mensuel(?:le)?|annuel(?:le)?|horaire|brute?|net(?:te)?|de base|proposee?|moyen|max|maxi|cible|fixe|est|sera|minimum|entre|journalier|jusqu'a|a partir|monthly|gross|annual|yearly|base";
const NAMED = new RegExp(
  `(?:${NAMES})(?: ?:)?(?: \\(?(?:${QUALITIES})\\)?){0,4}(?:,? soit)? ?(?::|de|a|\\(|d'environ|sur la base de|est de)? ?(?:entre|de|jusqu'a)? ?$`,
);

/** « Rémunération annuelle brute : 42000 », « TJM max 600 »: the amount follows its name, no other figure between. */
export const isNamed = (sentence: string, { start }: PayWords): boolean =>
  NAMED.test(sentence.slice(Math.max(0, start - 80), start));

const GROSS_OR_NET = /\b(?:brute?s?|nets?|gross)\b/;

/** « Salaire … 1 200 € » without a period, gross or net wants its noun right before it; so does a small amount. */
export const isSized = (sentence: string, words: PayWords): boolean =>
  words.period !== null ||
  words.monthsPerYear !== null ||
  words.thousands ||
  (words.min ?? words.max ?? 0) >= 12_000 ||
  GROSS_OR_NET.test(sentence.slice(words.start, words.end + 10)) ||
  isNamed(sentence, words);

/** Less is not written as a year's pay, more is a budget. */
const LEAST_A_YEAR = 18_000;
const MOST_A_YEAR = 150_000;

/** « 45-48K », « up to 65k€ », « 40 000 - 45 000 € »: from one to another, as yearly pay is written. */
export function isYearRange({ min, max, thousands, marked }: PayWords): boolean {
  if (min === max) return false;
  if (thousands) return (max ?? min ?? 0) >= LEAST_A_YEAR;
  return marked && (min ?? 0) >= LEAST_A_YEAR && (max ?? 0) <= MOST_A_YEAR;
}

const TERMS =
  /\b(?:cdi|cdd|contrat a duree (?:in)?determinee|freelance|h\/f|f\/h|tt|teletravail|variable|selon (?:(?:le|la|ton|votre) |l')?(?:profil|experience|parcours|competences|niveau)|permanent|remote|equity|rtt|syntec|convention collective)\b|stack/;

/** « CDI / 45-48K€ », « 55K-65K par an », « 65k€ CDI », « 38K – 42K » alone on its line: among the terms of the post. */
export function isAmongTerms(sentence: string, words: PayWords): boolean {
  const near = (size: number) => sentence.slice(Math.max(0, words.start - size), words.end + size);
  if (!isYearRange(words))
    return words.thousands && (words.min ?? 0) >= LEAST_A_YEAR && /\bcd[di]\b|contrat a duree/.test(near(45));
  return (words.thousands && words.period === "year") || TERMS.test(near(90)) || isAlone(sentence, words);
}

/** What an employer gives beside pay, and says behind it. */
const GIVEN = any(
  "mutuelle|prevoyance|primes?|bonus|variable|commissions?|interessement|participation|rtt|bspce|bsa|actions|stock[- ]options|equity|shares|capital",
  "(?:titres?|tickets?|cheques?)[- ](?:restaurants?|resto|repas|vacances)|panier[- ]repas|swile|voiture|vehicule",
  "teletravail|remote|conges|(?:semaines|jours|weeks|days) (?:de conges|of (?:paid )?(?:leave|holiday))|(?:13|treizi)eme mois|13e mois",
  "(?:health|private|life) (?:insurance|cover)|healthcare|pension|holiday|statut cadre|forfait[- ]jours|cd[di]|selon (?:(?:le |la |l')?(?:profil|experience)|ce que (?:vous|tu)|vos|votre|tes|ton)",
);
const BESIDE = new RegExp(
  `^ ?(?:€ ?)?(?:(?:bruts?|nets?|gross|annuels?|fixes?|(?:par|/|a|per) ?(?:an|year))(?![a-z]) ?)*(?:[,;(+]|plus |avec |et |(?=selon ))+ ?(?:(?:plus|avec|et|and|with|plus) )?(?:(?:une?|des|les|la|le|an?|votre|ta|vos|de|du|d'|of) ?|\\d+(?:[.,]\\d+)? ?(?:%|jours|days|weeks|semaines)? ?){0,4}(?<![a-z])${GIVEN}(?![a-z])`,
);
const OPENS = /^\W*(?:(?:de|entre|from|between|a partir de|jusqu'a|up to) )?$/;

/** « Entre 45k€ et 52k€, plus des BSPCE. », « 50 k€, mutuelle, RTT »: a sentence that opens on a year's pay and goes on with what comes beside it. */
export const opensTerms = (sentence: string, { min, max, start, end, period }: PayWords): boolean =>
  (period ?? "year") === "year" &&
  (min ?? max ?? 0) >= LEAST_A_YEAR &&
  (max ?? min ?? 0) <= MOST_A_YEAR &&
  OPENS.test(sentence.slice(0, start)) &&
  BESIDE.test(sentence.slice(end, end + 60));

/** Nothing else in its line. */
export const isAlone = (sentence: string, { start, end }: PayWords): boolean =>
  /^[^a-z\d]*(?:up to|jusqu'a|de|entre|from|a partir de)?[^a-z\d]*$/.test(sentence.slice(0, start)) &&
  /^(?:[^a-z]|bruts?|annuels?|an\b|maxi?(?:mum)?\b|mini?(?:mum)?\b)*$/.test(sentence.slice(end));

/** « Mensuel brut : 1 801,80 € »: a label of what the amount is. */
const LABEL = new RegExp(`^\\W*(?:(?:${QUALITIES}) )*(?:${QUALITIES}) ?: ?$`);
/** « Base 58 k€ ». */
const BASE_BEFORE = /\b(?:base|fixe)(?: (?:annuelle?|mensuelle?|brute?))* ?:? ?$/;
const BASE = /^ ?\(?(?:base|fixes?)\b(?! de)/;
/** What is paid by the hour and by the day. */
const BY_THE_HOUR = /\b(?:mission|cd[di]|contrat|interim|stage|internship)\b/;
const BY_THE_DAY = /freelance|mission|tjm|portage|contractor|\bcontract\b/;

/** How long, from when, how much of the week: what stands between a contract and its pay. */
const TERM =
  "(?:\\d|(?:un|deux|trois|quatre|cinq|six|one|two|three|four|five|a|de|du|des|en|au|basee?|from|starting|full|part|temps|debut|remuner|gratifi|paid)(?:[- ]|[a-z]*ee?\\b))[^.;:,]*";
/** « Stage de 4 mois, à partir de mars, 900 € par mois »: the terms of a student's contract. */
const OF_STUDENTS = new RegExp(
  String.raw`(?:^\W*|[:;] ?)(?:an? |un |une )?(?:[a-z0-9-]+ )?(?:stage|alternance|apprentissage|internship|apprenticeship|contrat)\b[^.;:,]*(?:, ?${TERM})*, ?$`,
);
/** « Six mois, 1 000 € par mois ». */
const SO_LONG = new RegExp(`^\\W*${NUMBER} (?:mois|semaines|months|weeks)(?: (?:a temps plein|de stage|minimum))?, ?$`);

/** « CDD de 12 mois, 2 450 € par mois », « CDI à temps plein, de 43 à 49 000 € par an ». */
const OF_POST = new RegExp(
  String.raw`(?:^\W*|[:;] ?)(?:cd[di]|interim)\b[^.;:,]*(?:, ?${TERM})*, ?(?:(?:de|entre|jusqu'a|a partir de) )?$`,
);
/** « 2 650 € x 13 », « 2 480 € sur 13,5 mois ». */
const MONTHS_PAID =
  /^ ?(?:€ ?)?(?:(?:bruts?|nets?|mensuels?|(?:par|\/) ?mois) ?)*(?:sur 1[2-6](?:[.,]\d+)? mois|[x*×] ?1[2-6](?:[.,]\d+)?(?: mois)?(?= ?(?:[.,;)\n]|$)))/;

/** « Infos pratiques : 1 500 € par mois », « En bref : 6 mois, 1 100 € par mois »: what the terms of a post stand behind. */
const AMONG = new RegExp(
  `^\\W*(?:${TERMS_LABEL}|(?:ce que )?(?:nous|on) (?:(?:te|vous) )?offr(?:ons|e)|what we (?:offer|pay)) ?: ?(?:(?:cd[di]|stage|alternance)?,? ?${NUMBER} (?:mois|months|ans?), )?`,
);
/** « 1 000 € par an de formation ». */
const OF_ELSE =
  /^ ?(?:€ ?)?(?:(?:par|per|a|\/) ?(?:mois|an|jour|month|year|day) )?(?:de|d'|pour|for|en|a|au|aux) ?[a-z]/;

/** « Vous percevrez 2 150 € brut », « 55 k€ fixe », « mission freelance, 500 € par jour », « 12 €/h »: the amount's own words are those of pay. */
export function saysPay(sentence: string, words: PayWords, contract: ContractKind | null): boolean {
  const { start, end, period } = words;
  if (LABEL.test(sentence.slice(0, start))) return true;
  if (words.thousands && words.currency !== null && BASE_BEFORE.test(sentence.slice(0, start))) return true;
  if (GROSS_OR_NET.test(sentence.slice(start, end + 40)) || BASE.test(sentence.slice(end))) return true;
  if (period === "hour" && (contract === "interim" || BY_THE_HOUR.test(sentence))) return true;
  if (
    period === "month" &&
    isStudents(contract) &&
    [OF_STUDENTS, SO_LONG].some((led) => led.test(sentence.slice(0, start)))
  )
    return true;
  if ((period === "month" || period === "year") && OF_POST.test(sentence.slice(0, start))) return true;
  if (MONTHS_PAID.test(sentence.slice(end))) return true;
  if (period === "day" && (contract === "freelance" || BY_THE_DAY.test(sentence))) return true;
  const before = sentence.slice(0, start).replace(/entre|jusqu'a|partir/g, "");
  const led = OF_ELSE.test(sentence.slice(end)) ? before : before.replace(AMONG, "");
  return period !== null && !/[a-z]{4}/.test(led);
}
