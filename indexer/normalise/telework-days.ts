import { allMatches } from "./all-matches.ts";
import { inTexts, matchesAmong, matchesIn, NUMBER, numberOf, type Reading, stretchesAround } from "./reading.ts";
import { isOthers } from "./telework-others.ts";
import { AWAY, SITE, TELLS_DAYS, TW } from "./telework-words.ts";

/** Days of telework a week. */

export interface Span {
  index: number;
  length: number;
}

export const DAYS = String.raw`(?<![a-z\d]|\d[.,])(${NUMBER})(?: ?(?:a|-|ou|\/|et|to|or) ?(${NUMBER}))? ?(?:jours?\b|journees?\b|jrs?\b|j\b\.?|days?)(?:\(s\))?`;
const DAYS_THEN_WORD = new RegExp(
  String.raw`${DAYS}(?: ?(?:\/|par|per|a|de|d'|en|en possible|possibles?|max(?:imum)?|hebdo(?:madaires?)?|flexibles?|of|de travail|depuis|from home|work|s |semaine|sem\.?|week|mois|month|an|year|autorises?|accordes?|-)){0,6} ?(?:de |du |d'|en |of |le |:)?\(?${AWAY}`,
  "g",
);
/** Farther where words lead to the days: « le télétravail, après un an d'ancienneté, à raison de deux jours ». */
const LED = "(?:a raison de|a hauteur de|dans la limite de|droit a|prevoit|autorise|accorde|permet)";
const WORD_THEN_DAYS = new RegExp(String.raw`${TW}(?:[^.\n;]{0,45}?|[^.\n;]{0,100}? ${LED} )${DAYS}`, "g");
/** "Up to 3 remote days". */
const DAYS_AROUND_WORD = new RegExp(
  String.raw`(${NUMBER})(?: ?(?:a|-|to|or) ?(${NUMBER}))? (?:remote|telework|wfh|home[- ]office) days?\b`,
  "g",
);
/** « 3 jours au bureau, 2 à la maison », « trois jours, dont un en télétravail »: « jours » is not said again. */
const AWAY_AFTER_DAYS = new RegExp(
  String.raw`(${NUMBER}) (?:en |de |from |(?=at |a |chez |ou ))(?<=(?:jours?|j|days?)\b[^.;\n]{0,50}(?:,|\/|\+|-|\(|\bdont|\bet|\bpuis|\band) ?\1 (?:[a-z]+ )?)${AWAY}`,
  "g",
);
export const PER_OTHER =
  /par mois|\/ ?mois|mensuel|per month|\/ ?month|par an\b|\/ ?an\b|annuel|per year|\ba year|sur l'annee|toutes les (?:deux|trois|2|3) semaines|every (?:two|other) weeks?|par quinzaine|tous les (?:quinze|15) jours|(?:une semaine|un mois) sur|fortnight/;

const IS_LED = new RegExp(LED);
/** « Semaine de quatre jours – télétravail total ». */
const WORKED = /semaines? (?:de|en|sur) $/;

/** « 2 jours de présence au bureau » are not days of telework. */
const ON_SITE_DAYS = /jours? (?:de presence|sur site|au bureau|en presentiel|on-?site|in (?:the )?office|sur place)/;

export type Days = Span & { days: number | null };

/** "In the office three days a week and remote the other two": the others are away. */
const THEN_AWAY = inTexts(
  new RegExp(
    String.raw`${SITE} ${NUMBER} days (?:a|per) week,? and ${AWAY} (?:for )?the (?:other|remaining) (${NUMBER})|${TW}[a-z]* les (${NUMBER}) autres\b`,
  ),
);

/** « Quatre jours au bureau, le cinquième chez vous ». */
const THE_FIFTH = inTexts(
  new RegExp(
    String.raw`\ble (?:cinquieme|5e|5eme)(?: jour)?,? (?:(?:est |se fait |peut se faire |peut etre )?(?:a |en )?)${AWAY}`,
  ),
);

export function awayDays(reading: Reading): Days | null {
  const fifth = THE_FIFTH.next(reading.seen);
  if (fifth) return { index: fifth.index, length: fifth[0].length, days: 1 };
  for (const found of matchesIn(reading, THEN_AWAY)) {
    const days = numberOf((found[1] ?? found[2])!);
    if (days > 0 && days < 5) return { index: found.index, length: found[0].length, days };
  }
  return null;
}

/** « 2 jours / semaine » in the field of telework itself; days at the office are others. */
export const daysOfField = (folded: string): number | null => {
  const days = daysIn(folded)?.days;
  if (days !== undefined) return days;
  const found = PER_OTHER.test(folded) || ON_SITE.test(folded) ? null : new RegExp(DAYS).exec(folded);
  return found && numberOf(found[1]!) < 5 ? numberOf(found[1]!) : null;
};
const ON_SITE = /bureau|office|sur site|on-?site|presen/;

export const daysIn = (folded: string): Days | null => daysAmong(folded, (words) => allMatches(words, folded));

const HOLDS_DAYS = inTexts(new RegExp(AWAY));
const REACH = 170;

export function daysInText(reading: Reading): Days | null {
  const near = stretchesAround(reading, HOLDS_DAYS, REACH).filter(({ text }) => TELLS_DAYS.test(text));
  if (near.length === 0) return null;
  const matchesOf = (words: RegExp) => ofThisPost(reading, matchesAmong(near, words));
  return daysAmong(reading.folded, matchesOf) ?? namedDays(matchesOf);
}

function* ofThisPost(reading: Reading, all: Iterable<RegExpExecArray>): Generator<RegExpExecArray> {
  for (const found of all) if (!isOthers(reading, found.index)) yield found;
}

export const DAY_NAME = "(?:lundi|mardi|mercredi|jeudi|vendredi|(?:mon|tues|wednes|thurs|fri)day)s?";
export const DAY_NAMES = `(?:(?:le|les|chaque|tous les|un|on|every) )?(${DAY_NAME}(?:(?:, | et | ou |, puis | and | or )(?:le |les |un )?${DAY_NAME})*)`;
/** « en télétravail le vendredi et le lundi », « tous les vendredis en télétravail ». */
const NAMED = [
  new RegExp(
    String.raw`(?:tele-?travail(?:lez|les)?(?: [a-z]+)?,?(?: ?:)?|remote|from home|a la maison|chez (?:vous|toi|soi)) (?:\(?${DAY_NAMES})`,
    "g",
  ),
  new RegExp(`${DAY_NAMES} (?:est |sont )?(?:en |de )?(?:tele-?travail|a distance|chez (?:vous|toi))`, "g"),
];

type MatchesOf = (words: RegExp) => Iterable<RegExpExecArray>;

function namedDays(matchesOf: MatchesOf): Days | null {
  for (const words of NAMED)
    for (const found of matchesOf(words)) {
      const names = found[1]!.match(new RegExp(DAY_NAME, "g"))!;
      const days = / (?:ou|or) /.test(found[1]!) ? 1 : names.length;
      if (days < 5) return { index: found.index, length: found[0].length, days };
    }
  return null;
}

/** The first days a week that are said. */
function daysAmong(folded: string, matchesOf: MatchesOf): Days | null {
  for (const words of [DAYS_THEN_WORD, DAYS_AROUND_WORD, AWAY_AFTER_DAYS, WORD_THEN_DAYS])
    for (const found of matchesOf(words)) {
      const days = isOfTelework(found, words, folded) ? daysOf(found, folded) : undefined;
      if (days !== undefined) return { index: found.index, length: found[0].length, days };
    }
  return null;
}

/** Days at the office, of leave or of all work are others. */
const OF_OTHER_TIME = /sur site|presentiel|bureau|conge|rtt|ans? d|experience|cet\b|anciennet/;

function isOfTelework(found: RegExpExecArray, words: RegExp, folded: string): boolean {
  if (words === WORD_THEN_DAYS && ON_SITE_DAYS.test(withUnit(found, folded))) return false;
  if (OF_OTHER_TIME.test(found[0]) && !IS_LED.test(found[0])) return false;
  return !WORKED.test(folded.slice(Math.max(0, found.index - 14), found.index));
}

/** The lower of a range (what is sure); null where they are counted by month or year, undefined where no week has so many. */
function daysOf(found: RegExpExecArray, folded: string): number | null | undefined {
  // « Prime de télétravail de 20 € par mois, 2 jours par semaine »: the unit of the days, not of the money before them.
  if (PER_OTHER.test(withUnit(found, folded).replace(/€ ?(?:par|\/) ?mois/, ""))) return null;
  const said = [found[1], found[2]].flatMap((number) => (number ? numberOf(number) : []));
  const days = Math.min(...said);
  return days > 0 && days < 5 && Math.max(...said) <= 5 ? days : undefined;
}

const withUnit = ({ index, 0: words }: RegExpExecArray, folded: string): string => {
  const end = index + words.length;
  const [rest] = folded.slice(end, end + 26).split(/\. |[;\n]/, 1);
  return words + rest;
};
