import { allMatches } from "./all-matches.ts";
import { DAY, dayOrMonth, MONTH_NAME, MONTH_SAID, withYear } from "./day-in-text.ts";
import { NUMBER } from "./reading.ts";

/** The period that a post lasts: « CDD du 4 janvier au 30 juin 2027 », « Stage de mars à août 2027 ». Its first day. */

const POINT = String.raw`(?:${DAY}|${MONTH_SAID}|${MONTH_NAME}|(?<![\d/])\d{1,2}\/20\d{2}|20\d{2}-\d{2}(?![-\d]))`;
/** A day or a month, and the last of a period. */
export const WHEN = new RegExp(
  String.raw`(?<![\w/.-])(?<first>${POINT})(?: ?(?:au|a|-|jusqu'au|jusqu'a|to|until|till) ?(?:la )?(?<last>${POINT}))?`,
  "g",
);

/** Words of the post, and of all else that begins and ends. */
const OF_WORK = `projet|travail|mission|pro|apprentissage|alternance|remplacement|chantier|droit|duree|une?\\b|${NUMBER}`;
const POST = String.raw`contrat(?!-| avec| d(?:e |')(?!${OF_WORK}))|cd[di]|stage|stagiaire|alternance|alternante?|apprentissage|apprentie?|these|aventure|mission(?! (?:locale|spatiale))|interim|vie|postes?(?! (?:de (?:secours|travail|garde|police)|electrique|source))|emploi(?! du temps)|pourvoir|remplac\w+|renfort|recrut(?!ement)\w+|recherchons|embauch\w+|rejoi\w+|vous accueill\w+|job|periode(?! d[e'])|periode de stage|dates?|duree|duration|contract(?! with)|internship|intern|apprentice|assignment|position|role|you(?:'ll| will)?|your|ideal|expected`;
const OTHER = String.raw`debut (?:du|de) \w+|debut|stages|stagiaires|alternants|apprentis|demarrage|rentree|start|formations?|salon|forum|(?<!(?:chefs?|cheffes?|charge|chargee|responsables?|pilote|direct\w+|manager|gestion|cdd|contrat) (?:de |du |d'|des )?)projets?|programmes?|chantiers?|travaux|campagnes?|exposition|evenement|sessions?|inscriptions?|candidatures?|entretiens?|saison|festival|marches?|financement\w*|convention|plan|strategie|exercice|fermeture|annonce|publi\w+|phases?|(?<!fin d')etudes?|pilote|graduat\w+|project(?! manager)|programme?(?! manager)|training`;
/** The noun before decides whose it is. */
const NOUN = new RegExp(String.raw`\b(?:(?<post>${POST})|${OTHER})\b`, "g");
const FOR_A_POST = new RegExp(
  String.raw`^[^.;\n]{0,30}\b(?:${POST}|vous (?:serez (?:responsable|charge)|prendrez|piloterez|occuperez))\b`,
);

const DAY_MS = 86_400_000;
/** A shorter one is an event's. */
const LEAST_DAYS = 28;
/** Farther from the reading, a year that is not written is not sure. */
const SURE_DAYS = 400;

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** Is what a sentence says between two places the post's: its period, its first day? */
export function isOfPost(sentence: string, from: number, to: number): boolean {
  const before = sentence.slice(0, from);
  const noun = allMatches(NOUN, before).at(-1);
  if (noun) return noun.groups?.post !== undefined;
  const after = sentence.slice(to);
  return /^\W*(?:(?:disponible|du|de|from) |d')?$/.test(before) && (/^\W*$/.test(after) || FOR_A_POST.test(after));
}

/** First day of a period; null where none is sure. */
export function periodStart(found: RegExpExecArray, seenAt: string | null): string | null {
  const { first = "", last = "" } = found.groups!;
  const end = dayOf(last);
  if (end === null) return null;
  const start = dayOf(first) ?? startBefore(end, first, seenAt);
  return start !== null && daysBetween(start, end) >= LEAST_DAYS ? start : null;
}

const dayOf = (words: string): string | null => dayOrMonth(words, null);

/** The last such day before the end, unless that is far from the reading: « du 2 février au 1er février 2029 » may be three years. */
function startBefore(end: string, words: string, seenAt: string | null): string | null {
  const year = Number(end.slice(0, 4));
  const day = [year, year - 1].map((one) => dayOf(withYear(words, one))).find((one) => one !== null && one < end);
  const isNear = seenAt === null || Math.abs(daysBetween(seenAt, day ?? end)) <= SURE_DAYS;
  return day && isNear ? day : null;
}
