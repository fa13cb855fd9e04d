import { allMatches } from "../../text/all-matches.ts";
import { any } from "../../text/any.ts";
import { NUMBER, numberOf } from "../../text/numbers.ts";
import { sentenceEnd, sentenceStart } from "../../text/quote.ts";
import { inTexts, matchesIn, type Reading, type Stretch } from "../reading.ts";
import { type Count, countsIn, DAY, DAY_NAME, THERE, tellsRest } from "./counts.ts";
import { DAILY, DENIES } from "./kinds.ts";
import { isOthers } from "./others.ts";
import { AWAY, TELLS_DAYS, TW } from "./words.ts";

/** Days of telework a week: those at home, or what those at the office leave of five. */

export interface Span {
  index: number;
  length: number;
}
/** `days` is null where they are told, but not how many a week; `left`: by those at the office. */
type Days = Span & { days: number | null; left: boolean };

/** Where one works, in the words of all that is read of telework. */
const PLACED = inTexts(
  new RegExp(
    any(
      AWAY,
      THERE,
      "presence",
      "presentiel",
      "hybrid",
      "in[- ]person|in[- ]office|office[- ]based",
      "from our",
      "anywhere|wherever|distributed|distribuee",
      DAILY,
    ),
  ),
);

/** The sentences that name where one works: what is read of telework stands in them. */
export function placedSentences(reading: Reading): Stretch[] {
  const sentences: Stretch[] = [];
  let read = 0;
  for (const { index, 0: words } of matchesIn(reading, PLACED)) {
    if (index < read) continue;
    const from = Math.max(read, sentenceStart(reading.text, index));
    read = sentenceEnd(reading.text, index + words.length);
    const label = reading.folded.slice(from, read);
    const value = valueLength(label, reading.folded.slice(read, read + ANSWER));
    read += value;
    sentences.push({ from, text: value > 0 ? reading.folded.slice(from, read).replaceAll(/[\n?]/g, ":") : label });
  }
  return sentences;
}

const valueLength = (label: string, next: string): number =>
  ((LABEL.test(label) && VALUE.exec(next)) || (ASKED.test(label) && ANSWERED.exec(next)) || [""])[0].length;

/** « Et le télétravail ? Oui, un jour par semaine. » */
const ASKED = new RegExp(String.raw`^\W*(?:et |quid |what |about |du |de |le |the )*${TW}\s?\?$`);
const ANSWERED = new RegExp(
  String.raw`^\s+\W*(?:oui|non|yes|no|bien sur|of course|(?:jusqu'a |up to )?${NUMBER} (?:jours?|j|days?))\b[^\n.]*`,
);

/** « Télétravail » on a line of its own, and on the next « 2 jours par semaine », « Non ». */
const LABEL = new RegExp(String.raw`^\W*${TW}\W*$`);
const VALUE = new RegExp(
  String.raw`^\n+\W*(?:(?:non|oui|no|yes|aucun|hybride?|total|partiel|ponctuel|occasionnel|complet|full)\W*(?=\n|$)|(?:jusqu'a |up to )?${NUMBER}(?: ?(?:a|-|ou) ?${NUMBER})? ?(?:jours?|j|days?)\b[^\n.]*)`,
);
const ANSWER = 60;

/** The first days away of a text, else what the first days at the office leave. */
export function daysAmong(reading: Reading, sentences: readonly Stretch[]): Days | null {
  let left: Days | null = null;
  for (const { from, text } of sentences) {
    const said = daysIn(text, (at) => !isOthers(reading, from + at));
    if (!said) continue;
    const found = { ...said, index: said.index + from };
    if (!said.left) return found;
    left ??= found;
  }
  return left;
}

/** What a sentence says. `isOurs`: whether the place that begins there is the reader's. */
export function daysIn(sentence: string, isOurs: (at: number) => boolean = () => true): Days | null {
  if (!TELLS_DAYS.test(sentence)) return null;
  const counts = countsIn(sentence).filter(({ place }) => isOurs(place.from));
  return (
    theOthers(sentence) ?? ofCounts(sentence, counts, "away", daysAway) ?? ofCounts(sentence, counts, "site", daysLeft)
  );
}

/** « 2 jours / semaine » in the field of telework itself. */
export function daysOfField(folded: string): number | null {
  const said = daysIn(folded) ?? daysIn(`${folded} : remote`);
  return said?.days ?? null;
}

type Rule = (sentence: string, count: Count) => number | null | undefined;

function ofCounts(sentence: string, counts: readonly Count[], where: "away" | "site", rule: Rule): Days | null {
  let other: Days | null = null;
  for (const count of counts) {
    const days = count.place.where === where ? rule(sentence, count) : undefined;
    const [from, to] = [Math.min(count.from, count.place.from), Math.max(count.to, count.place.to)];
    const said = days !== undefined && { index: from, length: to - from, days, left: where === "site" };
    // « 100 jours par an ; pour ce poste, deux par semaine ».
    if (said && days !== null) return said;
    if (said) other ??= said;
  }
  return other;
}

const ONE_IS =
  "(?:(?:chacune?|on|nous|vous|tu|tout le monde|l'equipe) )?(?:(?:travaill|bosse|reste|demeur)[a-z]* |est |es |etes |sommes |sont |seront |se font |se fait |se passe(?:nt)? |etant )?";
/** Days that are told as the others: « trois jours, dont un en télétravail », "remote the other two", « le cinquième chez vous ». */
const OTHERS = new RegExp(
  any(
    String.raw`(?:(?:jours?|j|days?)\b[^.;\n]{0,50}(?:,|\/|\+|-|\(|\bdont|\bet|\bpuis|\band) ?)(${NUMBER}) (?:en |de |from |(?=at |a |chez |ou ))?${AWAY}`,
    String.raw`${AWAY}[a-z]* (?:for |on )?(?:the (?:other|remaining) (${NUMBER})|les (${NUMBER}) autres)\b`,
    // « Les deux autres jours, chacun travaille chez soi »
    String.raw`\bles (?<rest>${NUMBER}) (?:autres|derniers|restants)(?: jours?)?,? (?:${ONE_IS})?(?:en |a |de |depuis )?${AWAY}`,
    String.raw`\bthe (?:other|remaining) (?<others>${NUMBER})(?: days?)?,? (?:(?:you|we|everyone|everybody) (?:can |may )?work (?:from )?|(?:are|may be|can be) (?:spent |worked )?)?${AWAY}`,
    String.raw`\ble (?<fifth>cinquieme|5e|5eme)(?: jour)?,? (?:(?:peut se faire |peut etre )|${ONE_IS})?(?:a |en |de |depuis )?${AWAY}`,
    String.raw`\bthe (?<last>fifth)(?: day)?,? (?:(?:is|can be|may be|being) )?(?:at |from |worked )?${AWAY}`,
  ),
);

/** « Trois jours à Vannes, le reste à distance »: wherever the first are spent. */
const REST_AWAY = new RegExp(
  String.raw`(?<![a-z\d])(?:(${NUMBER}) ?(?:jours?|j|days?)(?:\(s\))?(?! (?:de (?:cours|formation)|par (?:mois|an))\b)|(?<named>(?<!\b(?:du|au|from|to) )${DAY_NAME}(?:(?:, | et | and )(?:le |les )?${DAY_NAME})*))[^.;\n\d]{0,45}?(?:[,:;(-] ?| (?=et |and ))(?:et |and |with )?(?:le reste(?: de la semaine| du temps)?|les autres(?: jours)?|the (?:rest|others|other days)(?: of the (?:week|time))?)(?: (?:se fait|se font|est|etant|sont|is|are|can be))? (?:en |de |depuis |from )?${AWAY}`,
);

function theRest(sentence: string): Days | null {
  const found = REST_AWAY.exec(sentence);
  if (!found) return null;
  const words = found[0];
  const most = found[1] ? numberOf(found[1]) : allMatches(DAY, found.groups!.named!).length;
  const around = sentence.slice(Math.max(0, found.index - BESIDE), found.index + words.length);
  // « Trois jours chez le client et le reste à distance »: elsewhere a client's days are visits.
  const isVisit = NO_REST.test(
    around.replace(/(?:chez|dans les (?:locaux|bureaux) d[eu]) ?(?:le |notre |un |ce )?client/, ""),
  );
  if (most < 1 || most >= 5 || isVisit || isPerOther(words)) return null;
  return { index: found.index, length: words.length, days: AT_LEAST.test(around) ? null : 5 - most, left: true };
}

function theOthers(sentence: string): Days | null {
  const found = OTHERS.exec(sentence);
  if (!found) return theRest(sentence);
  const days =
    (found.groups?.fifth ?? found.groups?.last)
      ? 1
      : numberOf((found.groups?.rest ?? found.groups?.others ?? found[1] ?? found[2] ?? found[3])!);
  return days > 0 && days < 5 ? { index: found.index, length: found[0].length, days, left: false } : null;
}

const PER_OTHER =
  /par mois|\/ ?mois|mensuel|per month|\/ ?month|par an\b|\/ ?an\b|annuel|per year|\ba year|sur l'annee|toutes les (?:deux|trois|2|3) semaines|every (?:two|other) weeks?|par quinzaine|tous les (?:quinze|15) jours|(?:une semaine|un mois) sur|fortnight|^\S*(?: et demie?)? ?(?:jours?|j) sur (?:deux|trois|quatre|[234]\b)/;
const PER_WEEK = /(?:par|\/|a|per|chaque|each|every) ?(?:semaine|sem\b|week)|hebdo/;
const UNIT_WITHIN = 34;
const LATER = /\b(?:puis|ensuite|mais|then|but|sauf|except)\b/;

/** The lower of a range is sure; null for days by the month or year, undefined where no week has so many. */
function daysAway(sentence: string, count: Count): number | null | undefined {
  const { from, to, place } = count;
  if (isDenied(sentence, count)) return undefined;
  if (count.named && place.from < from && from - place.to > 20) return undefined;
  if (isPerOther(withUnit(sentence, from, Math.max(to, place.to)))) return null;
  return count.least > 0 && count.least < 5 && count.most <= 5 ? count.least : undefined;
}

/** « Pas de télétravail, trois jours de formation », not « … les trois premiers mois, puis deux jours ». */
function isDenied(sentence: string, { from, place, named }: Count): boolean {
  // « Pas de télétravail le lundi »: on the others, nobody said on how many.
  if (named && from > place.to && /\b(?:pas (?:de|du|en)|aucun|sans|no) $/.test(sentence.slice(0, place.from)))
    return true;
  const start = Math.max(0, place.from - BESIDE);
  const no = DENIES.exec(sentence.slice(start, place.to + BESIDE));
  const at = place.from - start;
  const isIn = no !== null && at >= no.index && at < no.index + no[0].length;
  return isIn && !(from > place.to && LATER.test(sentence.slice(place.to, from)));
}

/** Up to the unit that the days are counted by. */
const withUnit = (sentence: string, from: number, to: number): string =>
  sentence.slice(from, to) + sentence.slice(to, to + UNIT_WITHIN).split(/\. |[;\n]/, 1)[0];

function isPerOther(unit: string): boolean {
  const other = unit.search(PER_OTHER);
  const week = unit.search(PER_WEEK);
  return other >= 0 && (week < 0 || other <= week);
}

/** « …, le reste chez vous », « …, télétravail les autres jours ». */
const REST = "(?:le reste|les (?:[a-z]+ )?autres(?: jours)?|the (?:rest|others?|remaining))";
const IS_HYBRID = new RegExp(String.raw`\bhybrid|${TW}|${REST}[^.;\n]{0,40}?${AWAY}|${AWAY}[^.;\n]{0,12}${REST}`);
const OF_PRESENCE =
  /\b(?:etes|es|serez|seras|are|be) (?:sur site|on-?site)|\bpresen[ct]|\bsur (?:site|place) ?:? ?(?:\d|un|deux|trois|quatre)\b|\b(?:etes|es|serez|seras) attendue?s?\b|\btravail(?! de)|au (?:bureau|siege)|office|(?<=(?:^|[.:;,\n-] ?|\b(?:for|expects?|expected|you|we|requires?|soit) )[a-z\d]+ )(?:days?|jours?|j) (?:on[- ]?site|sur (?:site|place))|\bcom(?:es?|ing) in\b/;
const OF_WEEK = /semaine|sur (?:5|cinq)\b|\bsem\b|hebdo|\bweek/;
/** Visits, school days and part-time posts leave no days at home. */
const NO_REST =
  /deplace|client|chantier|visite|intervention|ecole|cours|\bcfa\b|formation|universit|temps partiel|mi-temps|part[- ]time|interlocuteur|prestataire|support|permanence|ouvert|reunion|formateur|formatrice|terrain|\ben (?:magasin|boutique|agence|usine|entrepot|laboratoire)s?\b|travel|school|conge|experience|\b[4-8]0 ?%|temps (?:non complet|incomplet)|\btravail represente/;
const BESIDE = 50;
/** « Au moins deux jours au bureau »: how many are left, nobody said. */
const AT_LEAST =
  /(?:au moins|minimum(?: de)?|\bmin\.?|at least|plus de) ?(?=\d|[a-z]+ (?:jours?|days?))|(?:jours?|days?)[^,.;]{0,24}(?:minimum|\bmin\b|au moins|ou plus|et plus|at least)/;

function daysLeft(sentence: string, count: Count): number | null | undefined {
  const { from, to, most, named, place } = count;
  const [first, last] = [Math.min(from, place.from), Math.max(to, place.to)];
  const around = sentence.slice(Math.max(0, first - BESIDE), last + BESIDE);
  if (NO_REST.test(around) || isPerOther(withUnit(sentence, first, last))) return undefined;
  const isSure = IS_HYBRID.test(sentence) || (!named && OF_PRESENCE.test(around) && OF_WEEK.test(around));
  if (!isSure || most < 1 || most >= 5) return undefined;
  // « Trois jours en magasin, deux au siège »: all are spent at work.
  if (tellsRest(sentence, count) && !IS_HYBRID.test(sentence)) return undefined;
  return AT_LEAST.test(around) ? null : 5 - most;
}
