import { allMatches } from "../../text/all-matches.ts";
import { any } from "../../text/any.ts";
import { NUMBER, numberOf } from "../../text/numbers.ts";
import { MONTH_NAME } from "../dates/in-text.ts";
import { AWAY, SITE } from "./words.ts";

/** Counts of days in a sentence, and where each is spent: at the nearest place that the sentence names. */

export interface Count {
  from: number;
  to: number;
  least: number;
  most: number;
  /** Told by names: « le lundi et le jeudi ». */
  named: boolean;
  place: Place;
}

interface Place {
  from: number;
  to: number;
  where: "away" | "site" | "elsewhere";
}

/** « Un jour et demi », « une demi-journée » too. */
const COUNTED = new RegExp(
  String.raw`(?<![a-z\d]|\d[.,])(${NUMBER})(?: ?(?:a|-|ou|\/|et|to|or) ?(${NUMBER}))? ?(?=(?:of the (?:five|5) )?(?:working |remote |telework(?:ing)? |wfh |work(?:ing)?-from-home |home(?:[- ](?:office|working))? |(?:in-)?office |on-?site )?(?:jours?\b|journees?\b|jrs?\b|j\b|days?|(?:x|fois) ?(?:par|\/) ?sem)(?<half> et demie?)?|(?<half>and a half )days?)|(?:\bune )?\bdemi[- ]journee\b|\b(?<times>once|twice) (?:a|per|every) week`,
  "g",
);
export const DAY_NAME = "(?:lundi|mardi|mercredi|jeudi|vendredi|(?:mon|tues|wednes|thurs|fri)day)s?";
const IS_DATE = String.raw`,? (?:(?:\d{1,2}(?:er|st|nd|rd|th)?|premier) )?${MONTH_NAME}| \d{1,2}\/\d`;
/** Not « du lundi au vendredi », nor « lundi 1er mars ». */
const NAMED = new RegExp(
  String.raw`(?<!\b(?:du|au|from|to) )\b${DAY_NAME}(?:(?:, | et | ou |, puis | and | or )(?:le |les |un )?${DAY_NAME})*(?! (?:au|to) |${IS_DATE})`,
  "g",
);
export const DAY = new RegExp(DAY_NAME, "g");
/** « Du mardi au jeudi »; a whole week says nothing of where. */
const SPAN = new RegExp(String.raw`\b(?:du |from )?(${DAY_NAME}) (?:au|to) (${DAY_NAME})\b`, "g");
const WEEKDAYS = [/^lun|^mon/, /^mar|^tue/, /^mer|^wed/, /^jeu|^thu/, /^ven|^fri/];
const dayNumber = (name: string): number => WEEKDAYS.findIndex((day) => day.test(name));

type Told = Omit<Count, "place">;

function toldIn(sentence: string): Told[] {
  const counted = allMatches(COUNTED, sentence).map(({ index, 0: words, 1: one, 2: other, groups }): Told => {
    const to = index + words.length;
    const times = groups?.times && (groups.times === "once" ? 1 : 2);
    if (times) return { from: index, to, least: times, most: times, named: false };
    const half = groups?.half || !one ? 0.5 : 0;
    const said = [one, other].flatMap((number) => (number ? numberOf(number) + half : []));
    if (!one) said.push(half);
    return { from: index, to, least: Math.min(...said), most: Math.max(...said), named: false };
  });
  const named = allMatches(NAMED, sentence).map(({ index, 0: words }): Told => {
    const days = / (?:ou|or) /.test(words) ? 1 : allMatches(DAY, words).length;
    return { from: index, to: index + words.length, least: days, most: days, named: true };
  });
  const spans = allMatches(SPAN, sentence).flatMap(({ index, 0: words, 1: first, 2: last }): Told[] => {
    const days = dayNumber(last!) - dayNumber(first!) + 1;
    return days > 1 && days < WEEK
      ? [{ from: index, to: index + words.length, least: days, most: days, named: true }]
      : [];
  });
  return [...counted, ...named, ...spans];
}

/** "Everybody comes in four days a week": to the office. */
const COMES_IN = String.raw`(?<=\b(?:you|we|they|all|us|everyone|everybody|staff|the (?:whole )?team)(?: (?:will|all|both|should|must|usually|can|to))? )(?:comes?|coming) in\b(?! (?:contact|handy|useful|all|many))`;

export const THERE = any(
  SITE,
  COMES_IN,
  "(?:office|on-?site) (?:presence|attendance)",
  "(?<=days? )office|office(?= days?\\b)",
  `(?<![a-z])(?:presente?s?|presentiel) (?=${NUMBER} )`,
  "(?<=jours?(?: par semaine)? )(?:avec (?:(?:toute )?l'equipe|nous|(?:vos|tes|les) collegues)|ensemble)(?![a-z])",
  "(?<=days?(?: a week)? )with (?:the team|us|your (?:team|colleagues))(?![a-z])",
  "presence (?:demandee|requise|attendue|souhaitee|obligatoire)",
);
/** Days of leave, of school, at a client's, or of all work. */
const ELSEWHERE = any(
  String.raw`\b(?:conges?|rtt|repos|ferie|vacances|cet|(?<!\b(?:apres|issue|fin|bout|des|passee?)\b[^.,;\n]{0,25} ?(?:d')?)(?:anciennete|experience|essai))\b|\bsemaines? (?:de|en|sur) (?=\d|quatre|cinq)`,
  String.raw`\b(?:ecole|cours|cfa|universite|school|travel|chantier|seminaires?|salon|livraison)\b|\b(?:formations?|deplacements?|reunions?)\b|chez (?:le|les|nos|un) client`,
);
const PLACE = new RegExp(`(?<away>${AWAY})|(?<site>${THERE})|${ELSEWHERE}`, "g");

const placesIn = (sentence: string): Place[] =>
  allMatches(PLACE, sentence).map(({ index, 0: words, groups }) => ({
    from: index,
    to: index + words.length,
    where: groups?.away ? "away" : groups?.site ? "site" : "elsewhere",
  }));

/** Each count with the place that it belongs to; none of those that are far from all. */
export function countsIn(sentence: string): Count[] {
  const places = placesIn(sentence);
  const told = toldIn(sentence);
  const placed = told.flatMap((count) => {
    const place = nearest(sentence, count, places);
    return place && !told.some((other) => standsBetween(other, count, place)) ? { ...count, place } : [];
  });
  return placed.filter(
    (count) => !placed.some((other) => takesPlaceOf(sentence, other, count) || isItsOwn(sentence, other, count)),
  );
}

/** « Three days in the studio and remotely two days »: the rest of the week is nearer to the place. */
const takesPlaceOf = (sentence: string, other: Count, count: Count): boolean =>
  other.place === count.place &&
  isRestOf(other, count) &&
  between(sentence, other).length < between(sentence, count).length;
/** « Semaine de 4,5 jours, télétravail d'un jour », « deux jours dans chaque ville et un jour en télétravail »: right beside the place, and the other behind a comma. */
const isItsOwn = (sentence: string, other: Count, count: Count): boolean =>
  other.place === count.place &&
  BESIDE.test(between(sentence, other)) &&
  allMatches(PARTS, between(sentence, count)).length > 0;
const between = (sentence: string, { from, to, place }: Count): string =>
  (place.from >= to ? sentence.slice(to, place.from) : sentence.slice(place.to, from)).replace(UNIT, "");
const BESIDE = /^ ?(?:(?:en|de|du|of|from|par) |d')?$/;

/** « Trois jours en magasin et deux au siège »: the days of the whole week are told. */
export const tellsRest = (sentence: string, count: Count): boolean =>
  toldIn(sentence).some((other) => isRestOf(other, { ...count, named: false })) ||
  allMatches(BARE, sentence).some((found) => found.index >= count.to && numberOf(found[1]!) + count.most === WEEK);
const BARE = new RegExp(
  String.raw`(?:,|;|\/|\bet|\bpuis|\band) ?(${NUMBER}) (?=(?:a|au|aux|en|dans|chez|sur|at|in|on)\b)`,
  "g",
);

/** « 3 jours à Pau, 2 jours chez vous »: the rest of the week has a place of its own, and the town is the other's. */
const standsBetween = (other: Told, count: Told, place: Place): boolean =>
  count.to <= other.from && other.to <= place.from && isRestOf(other, count);
const isRestOf = (other: Told, count: Told): boolean =>
  other.from !== count.from && count.most + other.most === WEEK && !other.named && !count.named;
const WEEK = 5;

/** « Le télétravail, après un an d'ancienneté, à raison de deux jours », « …, puis deux jours »: words that lead back to the subject. */
const LED =
  /(?:a raison de|a hauteur de|dans la limite de|droit a|prevoit|autorise|accorde|permet|puis|ensuite|then) (?:[a-z'-]+ )?$/;
/** « Trois jours par semaine, hors mission sur site »: the place of what is left out. */
const EXCEPTED = /\b(?:hors|sauf|en dehors d\S*|except|outside)\b[^.,;]{0,25}$/;
const [FAR, FAR_LED] = [60, 150];

function nearest(sentence: string, count: Told, places: readonly Place[]): Place | null {
  const led = LED.test(sentence.slice(0, count.from));
  const isSubject = (place: Place): boolean =>
    (!led || place.where !== "elsewhere" || place.from > count.to) && !EXCEPTED.test(sentence.slice(0, place.from));
  let best: Place | null = null;
  let least = led ? FAR_LED : FAR;
  for (const place of places.filter(isSubject)) {
    const far = distance(sentence, count, place);
    if (far < least) [best, least] = [place, far];
  }
  return best;
}

/** « Un jour à Palaiseau, sinon télétravail ». */
const REST = /\b(?:sinon|otherwise|le reste|the rest)\b/;
const UNIT = /^ ?(?:and a half |working )?(?:jours?|journees?|jrs?|j\b\.?|days?)(?:\(s\))?(?: et demie?)?/;
const A_WEEK = /(?:par|\/|a|per|chaque|each|every) ?(?:semaine|sem\b\.?|week)/g;
/** What parts « 3 jours sur site, 2 chez vous ». */
const PARTS = /[,;/+]| et | and | avec | with | puis | mais | but | dont /g;
const PART = 25;
/** « Télétravail : trois jours au bureau »: a label is of whatever its line tells. */
const LABELLED = new RegExp(`^\\W*${AWAY} ?:[^:,;]*$`);
const LABEL = 15;

function distance(sentence: string, count: Told, place: Place): number {
  const between = place.from >= count.to ? sentence.slice(count.to, place.from) : sentence.slice(place.to, count.from);
  if (REST.test(between)) return Infinity;
  const bare = between.replace(UNIT, "").replace(A_WEEK, "");
  const isTold = place.where === "site" && place.from >= count.to && LABELLED.test(sentence.slice(0, count.from));
  return bare.length - (isTold ? LABEL : 0) + PART * allMatches(PARTS, bare).length;
}
