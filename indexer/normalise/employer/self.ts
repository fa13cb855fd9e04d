import { fold } from "../../text/fold.ts";
import type { Pattern } from "../../text/patterns.ts";
import { sentenceStart } from "../../text/quote.ts";
import { field, inTexts, matchesIn, quoteAt, type Reading } from "../reading.ts";
import { isAlone, isApposed, isCalled } from "./called.ts";
import { isHouseOrDoes, withoutName } from "./does.ts";
import { FOR_OTHERS, SERVES } from "./others-words.ts";
import {
  COUNTED,
  HOUSE_NAME,
  HOUSE_OPENING,
  isOwnSector,
  NOT_OWN,
  OF_A_POST,
  ORGAN_OF,
  ORGANS,
  OWN_HOUSE,
  OWN_WORK,
  RECRUITS_FOR_ITSELF,
  REGISTERED_AS,
} from "./self-words.ts";

/**
 * Where the employer speaks for itself, word for word; null where it does not. Only on evidence: a house that everybody knows
 * by its kind, a place or people of its own, its trade told of itself. « Nous » and « notre équipe » are none, every agency says
 * them; and where the text serves clients, what its firm says of its work tells nothing.
 */
export function speaksForItself(known: string | null, reading: Reading): string | null {
  const find = (words: Pattern) => words.next(reading.seen);
  if (/\bconsultant/.test(reading.titleFolded) || find(FOR_OTHERS)) return null;
  if (known !== null && (HOUSE_NAME.test(known) || REGISTERED_AS.test(known))) return reading.raw.company!;
  const own = find(OWN_HOUSE) ?? find(RECRUITS_FOR_ITSELF);
  if (own || find(SERVES)) return quoted(reading, own);
  const sector = field(reading.raw.sector);
  if (sector && isOwnSector(sector.folded)) return sector.quote;
  return (
    quoted(reading, find(OWN_WORK)) ??
    opensAsHouse(reading) ??
    counts(reading) ??
    ofOurFirm(reading) ??
    (known === null ? (signed(reading) ?? organOf(reading)) : presented(known, reading))
  );
}

const quoted = (reading: Reading, found: RegExpExecArray | null): string | null =>
  found && quoteAt(reading, found.index, found[0].length);

function opensAsHouse(reading: Reading): string | null {
  const heading = HEADING.exec(reading.folded)?.[0].length ?? 0;
  const opening = reading.folded.slice(heading, heading + 250);
  const [sentence = ""] = opening.split(/[.:\n]/, 1);
  return isApposed(opening) || HOUSE_OPENING.test(opening) || (isAlone(sentence) && !isOfPost(sentence, reading))
    ? quoteAt(reading, heading, sentence.length)
    : null;
}

/** « Qui sommes-nous ? », « L'entreprise », "About us" on a line of its own. */
const HEADING = /^[^\n.]{3,40}\n+/;

/** « Conducteur de ligne » is who is looked for. */
function isOfPost(sentence: string, reading: Reading): boolean {
  const [first = ""] = /[a-z]{4,}/.exec(sentence) ?? [];
  return OF_A_POST.test(sentence) || reading.titleFolded.includes(first);
}

/** Does it count what it runs, where it presents itself? Further on it is the post that is told of. */
function counts(reading: Reading): string | null {
  for (const found of matchesIn(reading, COUNTED, COUNTING)) {
    if (!NOT_OWN.test(reading.folded.slice(sentenceStart(reading.text, found.index), found.index).slice(-90)))
      return quoted(reading, found);
  }
  return null;
}

const COUNTING = 500;
/** A posting without a name says soon whose it is. */
const SIGNED = 700;
/** How far employers go on presenting themselves. */
const PRESENTATION = 1_500;
/** As much of the text before or behind a name as says what it is or does. */
const CLAUSE = 250;

/** « Vermeil conçoit … », « Chez Vermeil, … »: the name that a line of the presentation opens on. */
const SIGNATURE =
  /^[ \t]*(?:[^.,:\n]{10,120}, )?(?:Description de l['’]entreprise[ :]*)?(?:Chez |Le groupe |Groupe |La société |L['’]|La |Le |Les |la |le |les |l['’])?(\p{Lu}[\p{L}\d&-]{2,}(?: (?:des |de |du |d['’])?\p{Lu}[\p{L}\d&-]*){0,3})(?=[ ,:(])/gmu;

/** Words that open a sentence and are no name. */
const NO_NAME =
  /^(?:qui|que|ces?|il|elle|ils|son|sa|nous|vous|votre|notre|vos|nos|dans|afin|description|missions?|poste|contexte|profil|rattache|cette|une|les|des|the|this|you|your|our|as)\b|^[a-z]+(?:er|ir|ez)\b/;

function signed(reading: Reading): string | null {
  for (const { 0: opening, 1: name = "", index } of reading.text.slice(0, SIGNED).matchAll(SIGNATURE)) {
    if (NO_NAME.test(fold(name)) || reading.titleFolded.includes(fold(name))) continue;
    const end = index + opening.length;
    const clause = reading.folded.slice(end, end + CLAUSE);
    const before = reading.folded.slice(index, end - name.length);
    // Further on, lines open on tasks and tools too, which do things but are no house.
    if (
      isCalled(clause) ||
      (isFirst(reading.text.slice(0, index)) &&
        (isApposed(before) || (!before.includes(", ") && isHouseOrDoes("", clause))))
    )
      return quoteAt(reading, end, 1);
  }
  return null;
}

/** « Au siège de Vermeil », « la DSI du groupe Vermeil »: nobody lends people to a house and calls it by its organs. */
function organOf(reading: Reading): string | null {
  for (const found of matchesIn(reading, ORGANS)) {
    const end = found.index + found[0].length;
    if (/^\p{Lu}/u.test(reading.text.slice(end, end + 2))) return quoted(reading, found);
  }
  return null;
}

/** Is it the first line, but for « Qui sommes-nous ? »? */
const isFirst = (before: string): boolean => /^\s*(?:[^\n.]{3,40}\n+)?$/.test(before);

const OUR_FIRM = inTexts(/(?<=(?:^|[.\n!?]) ?)(?:notre|our) (?:entreprise|societe|groupe|organisation|company)\b/);
/** « Notre entreprise dessine des lignes de tramway ». */
function ofOurFirm(reading: Reading): string | null {
  for (const found of matchesIn(reading, OUR_FIRM, PRESENTATION)) {
    const end = found.index + found[0].length;
    if (isHouseOrDoes("", reading.folded.slice(end, end + CLAUSE))) return quoted(reading, found);
  }
  return null;
}

/** Words of a name that stand in texts for themselves too. */
const COMMON =
  /^(?:des|and|pour|group|france|company|international|institut|systemes?|software|assistance|services?|solutions?|conseil|digital|data|tech|technolog[a-z]+|informatique|maison|compagnie|reseau)$/;

/** Is the employer's name somewhere the subject of what it is or does? */
function presented(known: string, reading: Reading): string | null {
  const names = known.split(" ");
  const telling = names
    .filter((one) => one.length > 2 && !/^(?:les?|the|groupe)$/.test(one))
    .filter((one, place) => place === 0 || !COMMON.test(one))
    .slice(0, 3);
  // « E.F.E.C » is « EFEC » in its text.
  const words = telling.length > 0 ? telling : [names.join("")];
  for (const word of words) {
    const quote = word.length < 3 ? null : presentedAs(word, names, reading);
    if (quote !== null) return quote;
  }
  return null;
}

function presentedAs(word: string, names: readonly string[], reading: Reading): string | null {
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
  /^\W*(?:[^.\n:,]{2,30} : )?(?:(?!.*\b(?:pour|clients?)\b)[^.\n]{2,140}, )?(?:chez |at |(?:rejoin|rejoi|integr)[a-z]+ )?(?:(?:l'|le |la |les |the )(?:[a-z]+ (?:de |d'|des |du )?){0,2}(?:le |la |les )?|groupe |maison )?$/;
