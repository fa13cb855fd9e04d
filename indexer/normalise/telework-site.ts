import { allMatches } from "./all-matches.ts";
import { sentenceEnd, sentenceStart } from "./quote.ts";
import { inTexts, matchesIn, NUMBER, numberOf, type Reading } from "./reading.ts";
import { DAY_NAME, DAY_NAMES, DAYS, type Days, PER_OTHER } from "./telework-days.ts";
import { isOthers } from "./telework-others.ts";
import { AWAY, SITE, TELLS_DAYS, TW } from "./telework-words.ts";

/** Days at the office: « présence sur site trois jours par semaine » leaves the two others. */

const THERE = `(?:${SITE}|(?:presente?s?|presentiel) (?=${NUMBER} )|presence (?:demandee|requise|attendue|souhaitee|obligatoire))`;
const AT_SITE = inTexts(new RegExp(THERE));
const BETWEEN = String.raw`(?:(?!${AWAY}|\d ?h)[^.;\n])`;
const COUNTED = [
  new RegExp(`${DAYS}${BETWEEN}{0,30}?${THERE}`, "g"),
  new RegExp(`${THERE}${BETWEEN}{0,40}?${DAYS}`, "g"),
];

/** « …, le reste chez vous », « …, télétravail les autres jours ». */
const REST = "(?:le reste|les (?:[a-z]+ )?autres(?: jours)?|the (?:rest|others?|remaining))";
const OTHERS_AWAY = new RegExp(`${REST}[^.;\\n]{0,40}?${AWAY}|${AWAY}[^.;\\n]{0,12}${REST}`);
const IS_HYBRID = new RegExp(String.raw`\bhybrid|${TW}`);
const OF_PRESENCE =
  /\b(?:etes|es|serez|seras|are|be) (?:sur site|on-?site)|\bpresen[ct]|\btravail(?! de)|au (?:bureau|siege)|office/;
const A_WEEK = /semaine|sur (?:5|cinq)\b|\bsem\b|hebdo|\bweek/;

/** « Au bureau le mardi et le jeudi, le reste chez vous ». */
const NAMED_SITE = new RegExp(`${THERE}(?: ?:)? ${DAY_NAMES}|${DAY_NAMES} ${SITE}`);
const DAY = new RegExp(DAY_NAME, "g");

/** Visits, school days and part-time posts leave no days at home. */
const NO_REST =
  /deplace|client|chantier|visite|intervention|ecole|cours|\bcfa\b|formation|universit|temps partiel|mi-temps|part[- ]time|interlocuteur|prestataire|support|permanence|ouvert|travel|school|conge|experience/;
const BESIDE = 50;
const UNIT_WITHIN = 24;
const AT_LEAST =
  /(?:au moins|minimum(?: de)?|\bmin\.?|at least|plus de) ?(?=\d|[a-z]+ (?:jours?|days?))|(?:jours?|days?)[^,.;]{0,24}(?:minimum|\bmin\b|au moins|ou plus|et plus|at least)/;

export function siteDays(reading: Reading): Days | null {
  let read = 0;
  for (const { index, 0: words } of matchesIn(reading, AT_SITE)) {
    if (index < read) continue;
    const start = sentenceStart(reading.text, index);
    read = sentenceEnd(reading.text, index + words.length);
    const days = isOthers(reading, index) ? undefined : daysLeft(reading.folded.slice(start, read));
    if (days !== undefined) return { index, length: words.length, days };
  }
  return null;
}

/** Days away that a sentence leaves: null where their number is not sure, undefined where it tells of none. */
export function daysLeft(sentence: string): number | null | undefined {
  if (!TELLS_DAYS.test(sentence)) return undefined;
  const named = NAMED_SITE.exec(sentence);
  if (named && (OTHERS_AWAY.test(sentence) || IS_HYBRID.test(sentence))) return 5 - allMatches(DAY, named[0]).length;
  const [found] = COUNTED.flatMap((words) => allMatches(words, sentence));
  if (!found) return undefined;
  const around = sentence.slice(Math.max(0, found.index - BESIDE), found.index + found[0].length + BESIDE);
  const unit = sentence.slice(found.index, found.index + found[0].length + UNIT_WITHIN);
  if (NO_REST.test(around) || PER_OTHER.test(unit)) return undefined;
  const isSure = OTHERS_AWAY.test(sentence) || IS_HYBRID.test(sentence);
  if (!isSure && !(OF_PRESENCE.test(around) && A_WEEK.test(around))) return undefined;
  const most = numberOf(found[2] ?? found[1]!);
  if (!(most >= 1 && most < 5)) return undefined;
  return AT_LEAST.test(around) ? null : 5 - most;
}
