import type { PayPeriod } from "../../../offer/vocabulary.ts";
import { allMatches } from "../../text/all-matches.ts";

/** For how long an amount is paid: words of each period. */
const WORDS: Record<PayPeriod, readonly string[]> = {
  day: [
    String.raw`\btjm\b|\btj\b|par jour|\/ ?j(?:our|r)?s?\b|journalier|ht\/j|(?:(?:€|euros|ht)|^) la journee|\b(?:budget|tarif|prix|taux) jour\b|pro tag|(?:tarif|taux|prix) (?:a la|de la|par) journee`,
    String.raw`per day|\/ ?day|daily|a day\b|\bday rate`,
  ],
  hour: [
    String.raw`horaire|par heure|(?:(?:€|euros|bruts?|nets?)|^) l'heure|de l'h(?:eure|e|)\b|(?<!\b[fm])\/ ?h(?:eure|our|r)?s?\b|\bh ?\/? ?(?:brut|net)|€ ?h\b`,
    String.raw`per hour|hourly|an hour\b`,
  ],
  month: [
    String.raw`mensuel|par mois|(?:chaque|tous les|€ le|euros le|bruts? le|nets? le) mois\b|\/ ?mois|\bmois brut|brut mois|euros? mois|\bpm\b|pro monat`,
    String.raw`(?:per|each|every) month|monthly|\/ ?mo(?:nth)?\b|a month\b`,
  ],
  // « La première année », « pendant un an » say when, not for how long.
  year: [
    String.raw`annuel|par an(?:nee)?\b|l'an\b|\/ ?an(?:nee|s)?\b|(?:k|€|euros?|eur|bruts?|nets?) an\b|chaque annee|a l'annee|pro jahr`,
    String.raw`per year|per annum|yearly|annual|\/ ?y(?:ea)?r\b|(?<!times )a year\b|p\.a\.`,
  ],
};
/** Months paid a year, lengths of time and days worked are no periods. */
const LENGTHS = String.raw`\d+ ?jours? par (?:mois|an|semaine)|sur \d+(?:[.,]\d+)? ?mois|1[2-8](?:[.,]\d)? ?(?:e|eme)? ?mois|\d+ ?(?:ans?|mois)\b`;

const PERIODS = Object.keys(WORDS) as PayPeriod[];
/** A group for each period, none for a length. */
const SAID = new RegExp([LENGTHS, ...Object.values(WORDS).map((words) => `(${words.join("|")})`)].join("|"), "g");
const periodsIn = (text: string): PayPeriod[] =>
  allMatches(SAID, text).flatMap(([, ...groups]) => PERIODS[groups.findIndex((said) => said !== undefined)] ?? []);

const NEAR = 60;

/**
 * What follows an amount describes it best, then the nearest words before: « 3 000 € par mois, soit 36 k€ par an » is monthly,
 * a leading « Mensuel de » comes alone.
 */
export const periodOf = (before: string, after: string): PayPeriod | null =>
  periodsIn(after.slice(0, NEAR))[0] ?? periodsIn(before).at(-1) ?? null;
