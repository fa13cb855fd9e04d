import { allMatches } from "../../text/all-matches.ts";
import { sentenceEnd } from "../../text/quote.ts";
import { field, type Reading } from "../reading.ts";

const UNIT = String.raw`(?:semaines?|sem\.?|jours?|j\b|mois|weeks?|days?)`;
const COUNT = String.raw`(?:\d{1,2}|une?|deux|trois|quatre|one|two|three|four)`;
const WHERE = String.raw`(?:\(?(?:(?:en |de |a l'|a |chez |au |dans (?:l'|notre )|avec |with |in (?:the )?|at (?:the )?)?(?:nous\b|ici\b|us\b|entreprise|ecole|formation|cours|centre|campus|cfa|universite|chantier|atelier|usine|agence|magasin|company|school|work)\)?)?)`;
/** « 12 mois, 4 jours en entreprise … »: the first is how long it lasts. */
const LASTS = String.raw`(?!(?:[6-9]|\d\d) ?mois)`;
const PAIR = new RegExp(
  String.raw`(?<!\d|\bsur )${LASTS}${COUNT} ?${UNIT}? ?${WHERE} ?(?:\/|et |-|,|puis |pour |\+|and )? ?${COUNT} ?${UNIT} ?${WHERE}`,
  "g",
);
/** « 1 semaine de cours par mois », « une semaine sur deux », « 2 jours/semaine à l'école ». */
const SHARE = new RegExp(
  String.raw`${COUNT} ?${UNIT} ?(?:(?:de |en |a l'|au |d')(?:cours|ecole|formation|cfa|centre|campus)(?: ?(?:par|\/) ?(?:mois|semaine)| toutes les ${COUNT} semaines| sur (?:deux|trois|quatre|\d))|sur (?:deux|trois|quatre|\d)(?![\d]| ans?)|(?:par|\/) ?semaine (?:a l'ecole|en cours|en formation|en entreprise|au cfa))`,
  "g",
);
const CUE = /rythme|rhythm|alternan|ecole|formation|cours|apprenti|cfa|campus|school/;

/** Rhythm of an alternance in the offer's own words (« 3 semaines / 1 semaine », « 4j/1j »). */
export function rhythm(reading: Reading): string | null {
  const said = (reading.raw as { rhythm?: string | null }).rhythm;
  const own = field(said)?.written;
  if (own) return own;
  return (
    pairIn(reading.title, reading.titleFolded) ??
    pairIn(reading.text, reading.folded) ??
    shareIn(reading.title, reading.titleFolded) ??
    shareIn(reading.text, reading.folded)
  );
}

/** The first that says what is spent where, else the first. */
function pairIn(text: string, folded: string): string | null {
  const pairs = pairsIn(text, folded);
  return pairs.find((pair) => PLACED.test(pair)) ?? pairs[0] ?? null;
}
const PLACED = /entreprise|école|cours|company|school/i;

function pairsIn(text: string, folded: string): string[] {
  return allMatches(PAIR, folded).flatMap((found) => {
    const words = found[0];
    const around = aroundOf(folded, found);
    const parted = /\/|\bet\b|-|,|puis|pour|\+|entreprise|ecole|formation|cours/.test(words);
    // « 35 à 39 jours de congés », « 2-3 jours de télétravail » are no rhythm.
    if (!parted || !CUE.test(around) || !isPair(words) || /teletravail|remote|conges|rtt/.test(around.slice(30)))
      return [];
    return text
      .slice(found.index, found.index + found[0].length)
      .replace(/[\s,(/-]+$/, "")
      .replace(/^([^()]*)\)$/, "$1")
      .trim();
  });
}

function shareIn(text: string, folded: string): string | null {
  for (const found of allMatches(SHARE, folded)) {
    const around = aroundOf(folded, found);
    if (CUE.test(around) && !/teletravail|remote|conges|rtt|astreinte/.test(around))
      return text.slice(found.index, found.index + found[0].length);
  }
  return null;
}

/** The words before, and the rest of the sentence. */
function aroundOf(folded: string, { index, 0: words }: RegExpExecArray): string {
  const end = index + words.length;
  return folded.slice(Math.max(0, index - 60), Math.min(end + 40, sentenceEnd(folded, end)));
}

/** Both halves bear a unit, or their places are named. */
const isPair = (words: string): boolean =>
  (words.match(new RegExp(UNIT, "g"))?.length ?? 0) >= 2 ||
  /(?:entreprise|company).*(?:ecole|formation|cours|cfa|school)|(?:ecole|formation|cours|cfa|school).*(?:entreprise|company)/.test(
    words,
  );
