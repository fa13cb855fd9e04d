import { fold } from "../../text/fold.ts";
import { NUMBER } from "../../text/numbers.ts";
import type { Pattern } from "../../text/patterns.ts";
import { sentenceStart } from "../../text/quote.ts";
import { field, inTexts, matchesIn, quoteAt, type Reading } from "../reading.ts";
import {
  ALONE,
  APPOSED,
  CALLED,
  COUNTED,
  FOR_OTHERS,
  HOUSE_NAME,
  HOUSE_OPENING,
  isOwnSector,
  NOT_OWN,
  OF_A_POST,
  ORGAN_OF,
  OWN_HOUSE,
  OWN_WORK,
  RECRUITS_FOR_ITSELF,
  SERVES,
  SOFT,
  SOFT_OBJECT,
} from "./self-words.ts";

/**
 * Where the employer speaks for itself, word for word; null where it does not. Only on evidence: a house that everybody knows
 * by its kind, a place or people of its own, its trade told of itself. « Nous » and « notre équipe » are none, every agency says
 * them; and where the text serves clients, what its firm says of its work tells nothing.
 */
export function speaksForItself(known: string | null, reading: Reading): string | null {
  const find = (words: Pattern) => words.next(reading.seen);
  if (/\bconsultant/.test(reading.titleFolded) || find(FOR_OTHERS)) return null;
  if (known !== null && HOUSE_NAME.test(known)) return reading.raw.company!;
  const own = find(OWN_HOUSE) ?? find(RECRUITS_FOR_ITSELF);
  if (own || find(SERVES)) return quoted(reading, own);
  const sector = field(reading.raw.sector);
  if (sector && isOwnSector(sector.folded)) return sector.quote;
  return (
    quoted(reading, find(OWN_WORK)) ??
    opensAsHouse(reading) ??
    counts(reading) ??
    ofOurFirm(reading) ??
    (known === null ? signed(reading) : presented(known, reading))
  );
}

const quoted = (reading: Reading, found: RegExpExecArray | null): string | null =>
  found && quoteAt(reading, found.index, found[0].length);

function opensAsHouse(reading: Reading): string | null {
  const heading = HEADING.exec(reading.folded)?.[0].length ?? 0;
  const opening = reading.folded.slice(heading, heading + 250);
  const [sentence = ""] = opening.split(/[.:\n]/, 1);
  return APPOSED.test(opening) || HOUSE_OPENING.test(opening) || (isNoun(sentence) && !isOfPost(sentence, reading))
    ? quoteAt(reading, heading, sentence.length)
    : null;
}

/** « Qui sommes-nous ? », « L'entreprise », "About us" on a line of its own. */
const HEADING = /^[^\n.]{3,40}\n+/;

const isNoun = (sentence: string): boolean => ALONE.test(sentence);
/** « Conducteur de ligne » is who is looked for. */
function isOfPost(sentence: string, reading: Reading): boolean {
  const [first = ""] = /[a-z]{4,}/.exec(sentence) ?? [];
  return OF_A_POST.test(sentence) || reading.titleFolded.includes(first);
}

/** Does it count what it runs, where it presents itself? Further on it is the post that is told of. */
function counts(reading: Reading): string | null {
  for (const found of matchesIn(reading, COUNTED, COUNTING)) {
    if (!NOT_OWN.test(reading.folded.slice(sentenceStart(reading.text, found.index), found.index)))
      return quoted(reading, found);
  }
  return null;
}

const COUNTING = 500;
/** How far employers go on presenting themselves. */
const PRESENTATION = 1_500;
/** As much of the text before or behind a name as says what it is or does. */
const CLAUSE = 250;

/** « Vermeil conçoit … », « Chez Vermeil, … »: the name that a posting without one opens on. */
const SIGNATURE =
  /^(?:[^\n.]{3,40}\n+)?(?:Description de l['’]entreprise[ :]*)?(?:Chez |Le groupe |Groupe |La société )?(\p{Lu}[\p{L}\d&-]{2,}(?: \p{Lu}[\p{L}\d&-]*){0,3})(?=[ ,:(])/u;

/** Words that open a sentence and are no name. */
const NO_NAME =
  /^(?:nous|vous|votre|notre|vos|nos|dans|afin|description|missions?|poste|contexte|profil|rattache|cette|une|les|des|the|this|you|your|our|as)\b|^[a-z]+(?:er|ir|ez)\b/;

function signed(reading: Reading): string | null {
  const [opening, name = ""] = SIGNATURE.exec(reading.text) ?? [];
  if (opening === undefined || NO_NAME.test(fold(name)) || reading.titleFolded.includes(fold(name))) return null;
  const clause = reading.folded.slice(opening.length, opening.length + CLAUSE);
  return isHouseOrDoes("", clause) ? quoteAt(reading, opening.length, 1) : null;
}

const OUR_FIRM = inTexts(/(?<=(?:^|[.\n!?]) ?)(?:notre|our) (?:entreprise|societe|groupe|organisation|company)\b/);
/** « Notre entreprise dessine des lignes de tramway ». */
function ofOurFirm(reading: Reading): string | null {
  for (const found of matchesIn(reading, OUR_FIRM, PRESENTATION)) {
    const end = found.index + found[0].length;
    if (isHouseOrDoes("", reading.folded.slice(end, end + CLAUSE))) return quoted(reading, found);
  }
  return null;
}

/** Is the employer's name somewhere the subject of what it is or does? */
function presented(known: string, reading: Reading): string | null {
  const names = known.split(" ");
  const telling = names.find((one) => one.length > 2 && !/^(?:les?|the|groupe)$/.test(one));
  // « E.F.E.C » is « EFEC » in its text.
  const word = telling ?? names.join("");
  if (word.length < 3) return null;
  const { folded, text } = reading;
  for (let at = folded.indexOf(word); at !== -1 && at < PRESENTATION; at = folded.indexOf(word, at + word.length)) {
    const before = folded.slice(sentenceStart(text, at), at);
    // So far behind, a name is no subject.
    if (before.length > CLAUSE) continue;
    const isProof =
      ORGAN_OF.test(before) ||
      (IS_SUBJECT.test(before) && isHouseOrDoes(before, withoutName(folded.slice(at, at + CLAUSE), [...names, word])));
    if (isProof) return quoteAt(reading, at, word.length);
  }
  return null;
}

/** What may stand before a name that is the subject: « Chez Vermeil », « Fondée en 1954, la maison Vermeil ». */
const IS_SUBJECT =
  /^\W*(?:(?!.*\b(?:pour|clients?)\b)[^.\n]{2,140}, )?(?:chez |at |(?:rejoin|rejoi|integr)[a-z]+ )?(?:(?:l'|le |la |les |the )(?:[a-z]+ (?:de |d'|des |du )?){0,2}(?:le |la |les )?|groupe |maison )?$/;

/** « (90 salariés) », « , société de Lattes, »: beside the name, before its verb. */
const BESIDE = String.raw`(?: ?\([^)\n]{1,80}\))?(?:, [^.,\n]{2,90}(?:, [^.,\n]{2,60})?,)?`;
/** A verb by its ending and by what it governs: no list knows all trades. « Développe un … », "digitises nautical maps". */
const DOES = new RegExp(
  `^${BESIDE} (?:${[
    String.raw`(?:se |s'|y |en |vous )?([a-z]{3,}(?:e|ent|it|d|t))(?:, [a-z]+)*(?: et [a-z]+)?(?: [a-z]{3,}(?:er|ir|re))?(?: (?:depuis|en) \d{4})? (?:plus de |pres de )?(?!${SOFT_OBJECT})(?=une? |des |du |les? |la |l'|d'|de |ses |son |sa |leurs? |nos |notre |${NUMBER}\b)`,
    String.raw`(?!dans |sans |sous |plus |tous |vous |nous |depuis )(?:now )?([a-z]{3,}s)(?: and [a-z]+)? (?:to )?(?!de |des |du |et |en )(?=${NUMBER}\b|the |an? |our |its |(?:[a-z-]+ ){0,2}?(?:[a-z-]+s|software|equipment)\b)`,
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
