import {
  APPOSED,
  CALLED,
  FOR_OTHERS,
  HOUSE_NAME,
  HOUSE_OPENING,
  isOwnSector,
  ORGAN_OF,
  OWN_HOUSE,
  OWN_WORK,
  RECRUITS_FOR_ITSELF,
  SERVES,
  SOFT,
  SOFT_OBJECT,
} from "./employer-self-words.ts";
import type { Pattern } from "./patterns.ts";
import { sentenceStart } from "./quote.ts";
import { field, NUMBER, type Reading } from "./reading.ts";

/**
 * Does the employer speak for itself? Only on evidence: a house that everybody knows by its kind, a place or people of its
 * own, its trade told of itself. « Nous » and « notre équipe » are none, every agency says them; and where the text serves
 * clients, what its firm says of its work tells nothing.
 */
export function speaksForItself(known: string | null, reading: Reading): boolean {
  const says = (words: Pattern): boolean => words.next(reading.seen) !== null;
  if (/\bconsultant/.test(reading.titleFolded) || says(FOR_OTHERS)) return false;
  if ((known !== null && HOUSE_NAME.test(known)) || says(OWN_HOUSE) || says(RECRUITS_FOR_ITSELF)) return true;
  if (says(SERVES)) return false;
  const sector = field(reading.raw.sector);
  if (sector && isOwnSector(sector.folded)) return true;
  return says(OWN_WORK) || opensAsHouse(reading) || (known !== null && isPresented(known, reading));
}

const opensAsHouse = (reading: Reading): boolean => {
  const opening = reading.folded.slice(0, 200);
  return APPOSED.test(opening) || HOUSE_OPENING.test(opening);
};

/** How far employers go on presenting themselves. */
const PRESENTATION = 1_500;
/** As much of the text before or behind a name as says what it is or does. */
const CLAUSE = 250;

/** Is the employer's name somewhere the subject of what it is or does? */
function isPresented(known: string, reading: Reading): boolean {
  const names = known.split(" ");
  const word = names.find((one) => one.length > 2 && !/^(?:les?|the|groupe)$/.test(one));
  if (word === undefined) return false;
  const { folded, text } = reading;
  for (let at = folded.indexOf(word); at !== -1 && at < PRESENTATION; at = folded.indexOf(word, at + word.length)) {
    const before = folded.slice(sentenceStart(text, at), at);
    // So far behind, a name is no subject.
    if (before.length > CLAUSE) continue;
    if (ORGAN_OF.test(before)) return true;
    if (IS_SUBJECT.test(before) && isHouseOrDoes(before, withoutName(folded.slice(at, at + CLAUSE), names)))
      return true;
  }
  return false;
}

/** What may stand before a name that is the subject: « Chez Vermeil », « Fondée en 1954, la maison Vermeil ». */
const IS_SUBJECT =
  /^\W*(?:(?!.*\b(?:pour|clients?)\b)[^.\n]{2,140}, )?(?:chez |at )?(?:(?:l'|le |la |les |the )(?:[a-z]+ (?:de |d'|des |du )?){0,2}(?:le |la |les )?)?$/;

/** « (90 salariés) », « , société de Lattes, »: beside the name, before its verb. */
const BESIDE = String.raw`(?: ?\([^)\n]{1,80}\))?(?:, [^.,\n]{2,90}(?:, [^.,\n]{2,60})?,)?`;
/** A verb by its ending and by what it governs: no list knows all trades. « Développe un … », "digitises nautical maps". */
const DOES = new RegExp(
  `^${BESIDE} (?:${[
    String.raw`(?:se |s'|y |en |vous )?([a-z]{3,}(?:e|ent|it|d|t))(?: et [a-z]+)? (?!${SOFT_OBJECT})(?=une? |des |du |les? |la |l'|d'|de |ses |son |sa |leurs? |nos |notre |${NUMBER}\b)`,
    String.raw`(?!dans |sans |sous |plus |tous |vous |nous |depuis )([a-z]{3,}s)(?: and [a-z]+)? (?=${NUMBER}\b|the |an? |our |its |(?:[a-z]+ )?[a-z]+s\b)`,
  ].join("|")})`,
);

function isHouseOrDoes(before: string, after: string): boolean {
  if (HOUSE_NAME.test(before) || APPOSED.test(before) || CALLED.test(after)) return true;
  const [, french, english] = DOES.exec(after) ?? [];
  const verb = french ?? english;
  return verb !== undefined && !SOFT.has(verb);
}

/** The clause behind the name, all of whose words may stand in it. */
function withoutName(clause: string, names: readonly string[]): string {
  let rest = clause;
  for (let next = nextWord(rest); next && names.includes(next[1]!); next = nextWord(rest))
    rest = rest.slice(next[0].length);
  return rest;
}

const nextWord = (rest: string): RegExpExecArray | null => /^[^a-z0-9]{0,3}([a-z0-9]+)/.exec(rest);
