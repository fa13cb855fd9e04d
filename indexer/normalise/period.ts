import { allMatches } from "./all-matches.ts";
import { readDay, readMonth } from "./dates.ts";
import { DAY, MONTH_NAME, withYear } from "./day-in-text.ts";

/** The period that a post lasts: « CDD du 4 janvier au 30 juin 2027 », « Stage de mars à août 2027 ». Its first day. */

const POINT = String.raw`(?:${DAY}|(?:debut |mi-? ?|fin )?${MONTH_NAME}(?:,? 20\d{2})?)`;
export const PERIOD = new RegExp(
  String.raw`(?<![\w/.-])(?:(?:du|de|d'|from) ?)?(?<first>${POINT}) ?(?:au|a|-|jusqu'au|jusqu'a|to|until|till) ?(?:la )?(?<last>${POINT})`,
  "g",
);

/** The noun before decides whose period it is. */
const NOUN =
  /(?<post>\b(?:contrat(?!-)|cdd|stage|alternance|apprentissage|mission|interim|vie|postes?|emploi|pourvoir|remplac\w+|renfort|periode(?! d[e'])|periode de stage|dates?|duree|duration|contract|internship|assignment|position)\b)|\b(?:debut (?:du|de) \w+|debut|demarrage|rentree|start|formations?|salon|forum|projets?|programmes?|chantiers?|travaux|campagnes?|exposition|evenement|sessions?|inscriptions?|candidatures?|entretiens?|saison|festival|marches?|financement\w*|convention|plan|strategie|exercice|fermeture|annonce|publi\w+|phases?|etudes?|pilote|project|programme?|training)\b/g;

const DAY_MS = 86_400_000;
/** A shorter one is an event's. */
const LEAST_DAYS = 28;
/** Farther from the reading, a year that is not written is not sure. */
const SURE_DAYS = 400;

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** Is the period in a sentence the post's? */
export function isOfPost(sentence: string, found: RegExpExecArray): boolean {
  const before = sentence.slice(0, found.index);
  const noun = allMatches(NOUN, before).at(-1);
  if (noun) return noun.groups?.post !== undefined;
  return /^\W*$/.test(before) && /^\W*$/.test(sentence.slice(found.index + found[0].length));
}

/** First day of a period; null where none is sure. */
export function periodStart(found: RegExpExecArray, seenAt: string | null): string | null {
  const { first = "", last = "" } = found.groups!;
  const end = dayOf(last);
  if (end === null || /^(?:fin|mi)/.test(first)) return null;
  const start = /20\d{2}/.test(first) ? dayOf(first) : startBefore(end, first, seenAt);
  return start !== null && daysBetween(start, end) >= LEAST_DAYS ? start : null;
}

const dayOf = (words: string): string | null => readDay(words, null).day ?? readMonth(words);

/** The last such day before the end, unless that is far from the reading: « du 2 février au 1er février 2029 » may be three years. */
function startBefore(end: string, words: string, seenAt: string | null): string | null {
  const year = Number(end.slice(0, 4));
  const day = [year, year - 1].map((one) => dayOf(withYear(words, one))).find((one) => one !== null && one < end);
  const isNear = seenAt === null || Math.abs(daysBetween(seenAt, day ?? end)) <= SURE_DAYS;
  return day && isNear ? day : null;
}
