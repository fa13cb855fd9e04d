import { allMatches } from "../../text/all-matches.ts";
import { sentenceEnd } from "../../text/quote.ts";
import type { Reading } from "../reading.ts";

/** How an alternance goes between firm and school, in the offer's own words (« 3 semaines / 1 semaine », « 4j/1j »). */

const UNIT = String.raw`(?:semaines?|sem\b\.?|jours?|j\b|mois|weeks?|days?|months?)`;
const COUNT = String.raw`(?:\d{1,2}|une?|deux|trois|quatre|cinq|quinze|one|two|three|four|five)`;
const PER = String.raw`(?: ?(?:par|\/|an?|per|each|every|chaque) ?(?:semaine|mois|week|month)\b)?`;
const SCHOOL = String.raw`(?:ecoles?|formation(?! (?:a |au |aux |interne|continue|securite))|cours(?! d[eu]\b| d')|centre|campus|cfa|iut|fac|lycee|institut|universite|university|school|college|uni|class)\b`;
/** What follows « en », « chez » where one works or learns: no number, no length of time, nothing that is no place. */
const PLACE = String.raw`(?!(?:${COUNT}|${UNIT})\b)(?!tele|remote|distance|conge|rtt|repos|projet|solidarite|seminaire|pendant|durant|pour|puis|avec|et\b|and\b)[a-z-]{2,}`;
const TO = `(?:(?:en|de|a|au|aux|chez|dans|avec|with|in|at|on|of) |d')(?:l'|le |la |les |un |une |notre |nos |ton |votre |vos |son |ses |the |our |your )?`;
const AT = String.raw`(?:${TO}${PLACE}(?: (?:ou )?(?:${TO})?${PLACE})??|\(?(?:nous|ici|la-bas|here|there|entreprise|company|chantier|atelier|usine|agence|magasin|work|${SCHOOL})\)?)`;
const AT_LAST = String.raw`(?:${TO}${PLACE}(?: (?:de |d'|du |of )${PLACE})?|\(?(?:nous|ici|la-bas|here|there|entreprise|company|chantier|atelier|usine|agence|magasin|work|${SCHOOL})\)?)`;
/** « 12 mois, 4 jours en entreprise … »: the first is how long it lasts. */
const LASTS = String.raw`(?!(?:[6-9]|\d\d) ?mois)`;
const SIGN = String.raw`(?:\/|et |-|,|puis |pour |\+|and |then )`;
const PARTED = `${SIGN}?`;
const PAIR = new RegExp(
  [
    String.raw`(?<![\d+-]|\bsur )\b${LASTS}${COUNT} ?${UNIT}${PER} ?(?:${AT})?${PER} ?${PARTED} ?${COUNT}(?: ?${UNIT}${PER}(?: ?${AT_LAST})?| ${AT_LAST})${PER}`,
    // « 3 semaines banque / 1 semaine école »
    String.raw`(?<![\d+-])\b${COUNT} ?${UNIT} [a-z]{4,} ?\/ ?${COUNT} ?${UNIT} ${SCHOOL}`,
    // « 2/3 jours »
    String.raw`(?<![\d+-]|\bsur )\b${LASTS}\d{1,2} ?${SIGN} ?${COUNT} ?${UNIT}${PER}(?: ?${AT_LAST})?`,
  ].join("|"),
  "g",
);
/** « 1 semaine de cours par mois », « une semaine sur deux en entreprise », « lundi et mardi à l'école ». */
const OUT_OF = String.raw`(?:sur|out of|in) (?:deux|trois|quatre|two|three|four|\d)(?![\d]| ans?)`;
const EVERY = String.raw`(?:(?:par|\/|an?|per|every|each|chaque) ?(?:mois|semaine|month|week)\b|toutes les ${COUNT} semaines|every ${COUNT} weeks)`;
const DAY = "(?:lundi|mardi|mercredi|jeudi|vendredi|monday|tuesday|wednesday|thursday|friday)s?";
const AT_SCHOOL = `(?:(?:${TO})${SCHOOL})`;
const DAYS = `(?:du |le |les |chaque |from |on )?${DAY}(?:(?:, | et | and | au | to |-|\\/)(?:le |les )?${DAY})*`;
const SHARE = new RegExp(
  [
    // « en entreprise du mardi au vendredi et en cours le lundi »
    `${TO}${PLACE} ${DAYS},? (?:et |puis |and )?${AT_SCHOOL} ${DAYS}`,
    `${AT_SCHOOL} ${DAYS},? (?:et |puis |and )?${TO}${PLACE} (?:${DAYS}|le reste|les autres jours|the rest)`,
    // « Cours le lundi et le mardi à Gap, entreprise du mercredi au vendredi », « chez nous quatre jours et en cours un jour »
    String.raw`\b(?:${TO})?${SCHOOL} (?:${DAYS})(?: (?:a|en) [a-z-]{2,20})?, (?:et |puis |and )?(?:${TO})?${PLACE} (?:${DAYS}|le reste|the rest)(?: (?:de la semaine|of the week))?`,
    String.raw`\b(?:${TO})?${SCHOOL} (?:${DAYS}), (?:le reste (?:du temps|de la semaine)|the rest(?: of the (?:time|week))?) ${TO}${PLACE}`,
    String.raw`\b${TO}${PLACE} ${COUNT} ?${UNIT}${PER},? (?:et |puis |and )?${AT_SCHOOL} (?:${COUNT} ?${UNIT}|le reste|the rest)`,
    String.raw`\b${AT_SCHOOL} ${COUNT} ?${UNIT}${PER},? (?:et |puis |and )?${TO}${PLACE} (?:${COUNT} ?${UNIT}|le reste|the rest)`,
    String.raw`\b${COUNT} ?${UNIT}${PER}(?: ${AT})?,? (?:et |puis |and )${AT_SCHOOL} ${DAYS}`,
    // « Mi-temps école, mi-temps entreprise »
    String.raw`\b(?:(?:a )?mi-temps|half[- ]time) (?:${TO})?[a-z-]{2,20},? (?:et |and )?(?:(?:a )?mi-temps|half[- ]time) (?:${TO})?[a-z-]{2,20}`,
    String.raw`\b${COUNT} ?${UNIT} ?${AT_SCHOOL} ?(?:${EVERY}|${OUT_OF})`,
    String.raw`\b${COUNT} ?${UNIT} ?${OUT_OF}(?: ${AT_LAST})?`,
    String.raw`\b${COUNT} ?${UNIT} ?${EVERY} (?:${AT_SCHOOL}|en entreprise)|\ben entreprise ?: ?${COUNT} ?${UNIT} ?${EVERY}`,
    String.raw`\b${DAY}(?:(?:, | et | and |-|\/)(?:le |les )?${DAY})* (?:${TO})?${SCHOOL}(?:,? (?:et )?(?:le reste|les autres jours|the rest|(?:les |the )?${DAY})[^.;\n]{0,40})?`,
  ].join("|"),
  "g",
);
const CUE = new RegExp(String.raw`rythme|rhythm|alternan|alternat|apprenti|entreprise|\b${SCHOOL}`);
const IS_SCHOOL = new RegExp(String.raw`\b${SCHOOL}`);
/** Other days and weeks that come in twos. */
const OF_OTHERS = /teletravail|remote|conges|rtt|astreinte/;
const OF_OTHERS_NEXT =
  /^ ?(?:par semaine |\/ ?semaine )?(?:de |d'|en |of )?(?:teletravail|remote|conges|rtt|repos|astreinte)/;

export function rhythm(reading: Reading): string | null {
  return (
    pairIn(reading.title, reading.titleFolded) ??
    pairIn(reading.text, reading.folded) ??
    shareIn(reading.title, reading.titleFolded) ??
    shareIn(reading.text, reading.folded)
  );
}

/** The first that says what is spent where, else the first. */
function pairIn(text: string, folded: string): string | null {
  const pairs = allMatches(PAIR, folded).filter((found) => isRhythm(folded, found));
  const pair = pairs.find(({ 0: words }) => IS_SCHOOL.test(words)) ?? pairs[0];
  return pair ? written(text, pair) : null;
}

function isRhythm(folded: string, found: RegExpExecArray): boolean {
  const [words] = found;
  const { before, after } = aroundOf(folded, found);
  // « 35 à 39 jours de congés », « 2-3 jours de télétravail » are no rhythm.
  if (OF_OTHERS_NEXT.test(after) || !isPair(words)) return false;
  if (IS_SCHOOL.test(words) || /rythme|rhythm/.test(before)) return true;
  return !AT_PLACE.test(words) && CUE.test(before + words + after) && !OF_OTHERS.test(before.slice(-30) + after);
}
const AT_PLACE = new RegExp(`${UNIT} ?${AT}`);

/** Both halves bear a unit, or their places are named; something parts them. */
const isPair = (words: string): boolean =>
  /\/|\bet\b|-|,|puis|pour|\+|\band\b|\bthen\b|entreprise|ecole|formation|cours/.test(words) &&
  ((words.match(UNITS)?.length ?? 0) >= 2 || IS_SCHOOL.test(words));
const UNITS = new RegExp(UNIT, "g");

function shareIn(text: string, folded: string): string | null {
  for (const found of allMatches(SHARE, folded)) {
    const { before, after } = aroundOf(folded, found);
    const around = before + found[0] + after;
    if (CUE.test(around) && !OF_OTHERS.test(around)) return written(text, found);
  }
  return null;
}

const written = (text: string, { index, 0: words }: RegExpExecArray): string =>
  text
    .slice(index, index + words.length)
    .replace(/[\s,(/-]+$/, "")
    .replace(/^([^()]*)\)$/, "$1")
    .trim();

/** The words before, and the rest of the sentence. */
function aroundOf(folded: string, { index, 0: words }: RegExpExecArray): { before: string; after: string } {
  const end = index + words.length;
  return {
    before: folded.slice(Math.max(0, index - 60), index),
    after: folded.slice(end, Math.min(end + 40, sentenceEnd(folded, end))),
  };
}
