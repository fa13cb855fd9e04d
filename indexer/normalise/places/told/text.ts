import type { Place } from "../../../../offer/offer.ts";
import { fold } from "../../../text/fold.ts";
import { sentenceStart } from "../../../text/quote.ts";
import { inTexts, matchesIn, type Reading } from "../../reading.ts";
import { namesFrom } from "./names.ts";
import { isOfSomething } from "./of-something.ts";
import { behindCompany, isBehindCompany, isBesideCompany } from "./own-branch.ts";
import { housesByAdjective, isHouseThatWrites, leadInto } from "./own-house.ts";
import { partsAlone } from "./part-alone.ts";
import { rankOfWords } from "./rank.ts";
import { type Row, rowAt } from "./rows.ts";
import type { Rank } from "./rule.ts";
import { isOfHiring } from "./rules-of-clients.ts";
import { isWherePostIs, subjectStart } from "./spoken-of.ts";
import { ELSEWHERE, NOT_THERE, OTHER_OPENINGS, SIGNED } from "./words.ts";

/** The places that a text names where it says where something is, and how surely that is the post. */
export interface Told {
  rank: Rank;
  row: Row;
}

/** No offer says so often where something is. */
const MOST_LOOKS = 200;

export function placesOfText(reading: Reading): Told[] {
  const told: Told[] = [];
  let ruled = 0;
  for (const row of rowsAmong(reading, namesFrom(reading))) {
    const rank = rankOf(reading, row, ruled);
    if (rank === null) continue;
    told.push({ rank, row });
    ruled = row.end;
  }
  for (const row of [...housesByAdjective(reading), ...partsAlone(reading)]) {
    const rank = rankOf(reading, row, 0);
    if (rank !== null) told.push({ rank, row });
  }
  return told;
}

/** Does the text state such a place in the surest words? Few texts do, and this costs less than to read all of its places. */
export function isStated(reading: Reading, isSought: (place: Place) => boolean): boolean {
  const { folded } = reading;
  for (const { index } of matchesIn(reading, STATING)) {
    const end = Math.min(index + SOON, folded.length);
    for (const row of rowsAmong(reading, namesFrom(reading, index, end)))
      if (row.places.some(isSought) && (rankOf(reading, row, 0) ?? 2) < 2) return true;
  }
  return false;
}

/** What stands before a place that is stated, and how far before. */
const STATING = inTexts(
  /(?<![a-z])(?:lieux?|localisation|localite|sites?|secteurs?|location|bas(?:ee?s?|ed)|situee?s?|located|localisee?s?|pourvoir|affectation|residence|en cd[id])(?![a-z])/g,
);
const SOON = 60;

/** Where the text names places, one or several in a row, and may say that something is there. */
function* rowsAmong(reading: Reading, names: Iterable<number>): Generator<Row> {
  let [read, looks] = [0, 0];
  for (const index of names) {
    if (index < read || !(isLed(reading, index) || isBehindCompany(reading, index)) || isOfSomething(reading, index))
      continue;
    if (++looks > MOST_LOOKS) return;
    const row = rowAt(reading, index);
    if (!row) continue;
    read = row.end;
    yield row;
  }
}

/** What may stand before a name that says where something is. */
const LEAD =
  /(?:(?:^|[\s('-])(?:a|au|aux|en|sur|dans|in|at|of|de|du|des|our|the|entre|between|est|is|sera|lieu|travail|affectation|exercice|intervention|secteur|localisation|location|from|depuis)(?: la| le| les| l'| the| central| greater| downtown)? |[dl]'|[:=?(|/>,·•-] ?|\d{5} |\udccd ?|^|\n)$/;
const NEAR = 14;

function isLed({ folded }: Reading, at: number): boolean {
  const near = folded.slice(Math.max(0, at - NEAR), at);
  const line = near.slice(near.lastIndexOf("\n") + 1);
  if (/[.;!?] $/.test(near) && IS_WORKPLACE.test(folded.slice(at, at + LONGEST_LABEL))) return true;
  if (/[a-z\d:=?(\udccd]/.test(line)) return LEAD.test(near);
  return at < HEADER || isBehindLabel(folded, at) || TERMS_SOON.test(folded.slice(at, at + LONGEST_LABEL));
}

const LABEL_LINE = new RegExp(`^[^a-z]*(?:notre )?${SIGNED}[^a-z]*$`);
const LONGEST_LABEL = 80;

/** « Montreuil (93) est votre lieu de travail »: the label stands behind. */
const BEHIND = String.raw`(?: ?\(\d{2,5}\))? (?:(?:est|sera) (?:votre|ton|le) (?:futur )?(?:lieu (?:de travail|d'affectation|d'exercice)|point d'attache)|(?:is|will be) (?:your|the) (?:place of work|workplace|work location))(?![a-z])`;
const LABEL_BEHIND = new RegExp(`^${BEHIND}`);
const IS_WORKPLACE = new RegExp(`^[a-z' -]{3,40}${BEHIND}`);

/** « Niort, CDI, 40 k€ » on a line of its own. */
const TERMS_SOON = /^[a-z' -]{3,40}, ?(?:cd[id]|stage|alternance)(?![a-z])/;

/** The label stands on the line before. */
function isBehindLabel(folded: string, at: number): boolean {
  const lines = folded.slice(Math.max(0, at - LONGEST_LABEL), at).split("\n");
  const label = lines.findLast((line) => /[a-z]/.test(line.replace(WIDER, "")));
  return label !== undefined && LABEL_LINE.test(label.replace(WIDER, ""));
}

/** « Europe, France, Île-de-France, Hauts-de-Seine »: some forms tell the country and the region before. */
const WIDER = /(?:europe, )?france, (?:[a-z'-]+(?: [a-z'-]+){0,4}, )?$/;

/** A line of its own among the first ones, as below a title. */
const isHeader = (folded: string, start: number, end: number): boolean =>
  start < HEADER &&
  /(?:^|\n) *$/.test(folded.slice(Math.max(0, start - 3), start)) &&
  /^[ .]*(?:\n|$)/.test(folded.slice(end, end + 3));
const HEADER = 300;
/** « Niort, CDI, 40 k€ » opens a sentence. */
const TERMS_BEHIND =
  /^(?: ?\(\d{2,5}\))? ?[,|/-] ?(?:(?:cd[id]|stage|alternance|interim|freelance|temps plein|full[ -]time)(?![a-z])|(?:un|deux|trois|quatre|[1-4]) jours? (?:par semaine )?(?:au bureau|sur site|sur place))/;

/** « Musée des Brumes (Bourges) – service numérique », as the first line: who writes, and from where. */
function isLetterhead({ text, folded }: Reading, { start, end, size }: Row): boolean {
  const before = start < HEADER && size === 1 ? text.slice(0, start).trimStart() : "";
  const writer = WHO_WRITES.exec(before);
  if (!writer || NO_NAME.test(folded.slice(0, start)) || ELSEWHERE.test(folded.slice(0, start))) return false;
  return (writer[1] ? CLOSED : UNIT).test(folded.slice(end, end + 80));
}
const WHO_WRITES = /^\p{Lu}[^.,:;!?\n()]{3,80}(?: (\()|,| [-–—]) ?$/u;
const NO_NAME =
  /\b(?:nous|vous|notre|nos|votre|ils?|elles?|est|sont|sera|ont|a|recrut\w+|cherch\w+|(?<!\bde (?:la )?)recherch\w+|elue?|depuis|entre|pour|leaders?)\b/;
const UNIT = /^(?: - [^.,;:!?\n]{2,60})? *(?:\n|$)/;
const CLOSED = /^(?:, \d{2,5})?\)(?:(?: -|,) [^.;:!?()\n]{2,60})? *(?:\n|$)/;

const REACH = 200;

function rankOf(reading: Reading, row: Row, ruled: number): Rank | null {
  const start = contextStart(reading.text, row.start);
  const subject = subjectStart(reading, start);
  return (
    rankFrom(reading, row, Math.max(ruled, start), ruled) ??
    (subject < start ? rankFrom(reading, row, subject, ruled) : null)
  );
}

/** « Où ? À Grenoble. », "The place. Rue du Port, in Grenoble." */
function contextStart(text: string, at: number): number {
  const start = sentenceStart(text, at);
  const isAsked = text[start - 1] === "?" || PLACE_LABEL.test(text.slice(Math.max(0, start - 14), start));
  return isAsked ? sentenceStart(text, start - 1) : start;
}

const PLACE_LABEL = /(?:^|\n)(?:The place|The office|Le lieu|Where|Où)\.$/;

/** « Bron, dans la métropole de Lyon », « Blagnac, à l'ouest de Toulouse » are one place. */
const LIES_IN =
  /^(?:,| -)? ?\(?(?:dans |en |au sein de |au coeur de |in )?(?:la |l'|the )?(?:metropole|agglomeration|banlieue|peripherie|couronne|communaute (?:urbaine|d'agglomeration|de communes)|pays|bassin|greater)(?: [a-z]+)? ?(?:de |d'|du )?(?:la |l')?$|^(?:,| -)? ?\(?(?:a l'(?:ouest|est)|au (?:nord|sud)|aux portes|a cote|pres|non loin|tout pres)(?:-(?:est|ouest))? (?:de |d'|du )(?:la |l')?$/;

/** By the words that begin at `since`. */
function rankFrom(reading: Reading, row: Row, since: number, ruled: number): Rank | null {
  const { start, end, size } = row;
  const { text, folded } = reading;
  const from = Math.max(since, start - REACH);
  if (since === ruled && LIES_IN.test(folded.slice(since, start))) return null;
  const follows = folded.slice(end, end + 160);
  const office = ITS_OFFICE.exec(follows)?.[0] ?? "";
  const after = follows.slice(office.length);
  const isAddress = /^\d{5}/.test(text.slice(start, start + 5));
  const led = folded.slice(from, start);
  const before =
    leadInto(led, reading, row) ??
    behindCompany(led, reading, start) ??
    atLandmark(led, text.slice(from, start), text[end - 1] + after) ??
    (isAddress ? led + text.slice(start, start + 6) : office !== "" ? inOffice(led) : led);
  if (/^[^a-z\udccd]*$/.test(before.replace(WIDER, "")))
    return isBehindLabel(folded, start) || LABEL_BEHIND.test(after)
      ? 0
      : isHeader(folded, start, end) || TERMS_BEHIND.test(after)
        ? 1
        : null;
  if (NOT_THERE.test(before) || OF_CONTRACT.test(before)) return null;
  if (isOfHiring(before, after)) return null;
  if (OTHER_OPENINGS.test(before + /^[^.;!?\n]*/.exec(after)![0])) return null;
  const around = { before: asMissions(reading, before), written: text.slice(from, start), after, isRow: size > 1 };
  return (
    rankOfWords(around) ??
    (isWherePostIs(reading, before, after)
      ? 1
      : isLetterhead(reading, row) || isHouseThatWrites(reading, row) || isBesideCompany(reading, row)
        ? 3
        : null)
  );
}

/** « À l'Espace Aurore (Rennes) » is in Rennes. */
function atLandmark(led: string, written: string, after: string): string | null {
  const found = /^.?\)/.test(after) ? LANDMARK.exec(written) : null;
  return found && !ELSEWHERE.test(fold(found[1]!)) ? led.slice(0, led.length - found[1]!.length) : null;
}
const LANDMARK = /(?<=(?<!\p{L})(?:à|au|aux|dans|en|in|at) (?:la |le |les |l['’]|the )?)(\p{Lu}[^.,;:()\n]{1,40} \()$/u;

/** The courses of who teaches are the post: « Les sessions se tiennent à … » (the words keep their length). */
function asMissions({ titleFolded }: Reading, before: string): string {
  if (!TEACHES.test(titleFolded)) return before;
  return before.replace(COURSES, (words) => "poste".padEnd(words.length));
}
const TEACHES =
  /\b(?:format(?:eur|rice)|enseignante?|professeure?|intervenante?|animat(?:eur|rice)|coach|trainer|teacher|lecturer)/;
const COURSES =
  /\b(cours|sessions|seances|ateliers|formations|modules|interventions)(?= (?:que vous [a-z]+ )?(?:se (?:tien|deroul)|ont (?:toute?s )?lieu|auront (?:toute?s )?lieu|sont donne|seront donne|(?:sont|seront) (?:dispense|anime|assure)))|(?<=(?:^|[.\n] ?))(interventions)(?= (?:a|au|en) )/g;

/** « L'agence qui gère votre contrat est à … ». */
const OF_CONTRACT = /\bqui (?:gere|suit|etablit|signe|porte) (?:votre|ton|le) (?:contrat|dossier)[^.;\n]*$/;

/** "In our Lille office" is an office in Lille. */
const inOffice = (before: string): string => {
  const bare = before.replace(/\b(?:in|at|out of) (?:our|the|its|their) $/, "");
  return `${bare}in `;
};
/** « Our Lille office ». */
const ITS_OFFICE =
  /^ (?:[a-z&-]+ )?(?:offices?|team|site|hub|plant|studio|headquarters|branch|lab|factory|workshop|warehouse|depot|store|shop|campus|squad|cent(?:re|er))\b/;
