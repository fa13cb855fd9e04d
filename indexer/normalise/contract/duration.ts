import type { ContractKind } from "../../../offer/vocabulary.ts";
import { COMPOUND_NUMBER, NUMBER, numberOf } from "../../text/numbers.ts";
import { sentenceEnd, sentenceStart } from "../../text/quote.ts";
import { field, inTexts, matchesAround, type Reading } from "../reading.ts";
import { isOfAnother, isOfContract } from "./duration-owner.ts";
import {
  ALTERNANCE_DURATION,
  FREELANCE_DURATION,
  LASTS,
  NOT_ASKED,
  NOT_ITS,
  READER,
  TEXT_DURATION,
  TIME_ASKED,
} from "./duration-words.ts";

/** How long a contract lasts, in months: the field, the title, then the text. A range (« 4 à 6 mois ») is no duration. */

const UNIT = String.raw`(?:mois|months?|mths?|ans?|annees?|years?|jours?|days?|semaines?|weeks?)(?:\(s\))?`;
const DURATION = new RegExp(String.raw`(?<![a-z\d.,/+])(${NUMBER})[ -]?(${UNIT})(?![a-z])( et demie?)?`);
const RANGE = new RegExp(
  String.raw`(?<![a-z\d/])(?!\d{3})${NUMBER}[ -]?(?:${UNIT})? ?(?:a|-|ou|\/|et|to|or) ?(?<!\d)${NUMBER}[ -]?(?:${UNIT})(?![a-z])`,
);
/** « Supérieur à 6 mois » is no duration either. */
const OPEN = /\b(?:(?:superieure?|inferieure?) a|(?:plus|moins) de) \d/;
/** Numbers of two words would read as a range: « dix-huit mois », « trente six ». */
const COMPOUND = new RegExp(COMPOUND_NUMBER, "g");
const inFigures = (folded: string): string => folded.replace(COMPOUND, (words) => String(numberOf(words)));

const UNITS: readonly [RegExp, number][] = [
  [/^m/, 1],
  [/^[ay]/, 12],
  [/^[sw]/, 7 / 30],
  [/^[jd]/, 1 / 30],
];

/** « Six (6) mois ». */
const TWICE = new RegExp(String.raw`(?<![a-z\d])(${NUMBER}) ?\(${NUMBER}\)`, "g");

/** Months of a duration in words; null for a range. Days and weeks become months of 30 days. */
function monthsIn(written: string): number | null {
  const folded = inFigures(written).replace(TWICE, "$1");
  const found = RANGE.test(folded) || OPEN.test(folded) ? null : DURATION.exec(folded);
  if (!found) return null;
  const factor = UNITS.find(([unit]) => unit.test(found[2]!))![1];
  const months = (numberOf(found[1]!) + (found[3] ? 0.5 : 0)) * factor;
  // « 26 semaines » are half a year, not 6.1 months.
  if (/^[sw]/.test(found[2]!) && numberOf(found[1]!) % QUARTER === 0) return Math.round(months);
  return months > 0 && months <= 60 ? Math.round(months * 10) / 10 : null;
}

const QUARTER = 13;

const LASTING: ReadonlySet<ContractKind> = new Set([
  "cdd",
  "alternance",
  "stage",
  "interim",
  "vie",
  "freelance",
  "public",
]);

/** `sentence`: where the text says the kind; `against`: against the field, whose duration is then of another contract. */
export function months(
  kind: ContractKind,
  reading: Reading,
  ofText: { sentence: string; against: boolean } | null = null,
): number | null {
  if (!LASTING.has(kind)) return null;
  return (
    (ofText?.against ? monthsInText(reading, kind) : null) ??
    monthsOfField(reading, kind) ??
    (ofText ? onlyMonthsIn(ofText.sentence) : null) ??
    onlyMonthsAsked(reading, kind)
  );
}

const LONGEST = 160;

/** « Stage basé à Rennes, 6 mois »: the one duration of the sentence that names the contract. */
const onlyMonthsIn = (sentence: string): number | null => {
  const found = sentence.length <= LONGEST && !NOT_ITS.test(sentence) ? (sentence.match(LASTS) ?? []) : [];
  return found.length === 1 && !RANGE.test(sentence) && !OPEN.test(sentence) ? monthsIn(found[0]!) : null;
};

/** How long such contracts last, in months: what is shorter or longer is another thing's. */
const USUAL: Partial<Record<ContractKind, readonly [number, number]>> = {
  stage: [2, 8],
  alternance: [6, 36],
  freelance: [1, 24],
  cdd: [2, 36],
  interim: [1, 18],
  vie: [6, 24],
};
/** What right before a number of months makes it a time to be given. */
const GIVEN = new RegExp(`${TIME_ASKED}$`);
/** A volunteer spends all of it there: « vous passerez dix-huit mois à Montréal ». */
const SPENT = /\b(?:pass(?:erez|eras|ez|es)|part(?:irez|iras|ez)|viv(?:rez|ras|ez)|spend|live) (?:pour )?$/;
const NEAR = 30;

/** « On a besoin de toi 6 mois », « il faut compter quatre mois »: the one time that the text asks of the reader. */
function onlyMonthsAsked(reading: Reading, kind: ContractKind): number | null {
  const [least, most] = USUAL[kind] ?? [1, 0];
  const asked = new Set<number>();
  for (const { index, 0: words } of matchesAround(reading, TIME, SHORT_REACH, LASTS)) {
    const [from, to] = [sentenceStart(reading.text, index), sentenceEnd(reading.text, index + words.length)];
    const sentence = reading.folded.slice(from, to);
    const before = sentence.slice(0, index - from);
    const said =
      (GIVEN.test(before) || (kind === "vie" && SPENT.test(before))) && READER.test(sentence) ? monthsIn(words) : null;
    if (said === null || said < least || said > most || RANGE.test(sentence) || OPEN.test(sentence)) continue;
    if (NOT_ITS.test(before.slice(-NEAR) + words) || NOT_ASKED.test(sentence)) continue;
    asked.add(said);
  }
  return asked.size === 1 ? [...asked][0]! : null;
}

/** « CDD - Disponible dans 1 à 3 mois »: when one can begin. */
const AVAILABLE = /\bdisponib.*/;

/** « Stage 6 mois », « CDD un an ». */
const TITLE_LENGTH = new RegExp(
  String.raw`(?:\d|\b(?:cdd|stage|alternance|contrat|mission) (?:de |d')?${NUMBER})[ -]?(?:mois|months?|an|ans|semaines?|weeks?)(?![a-z])`,
);

function monthsOfField(reading: Reading, kind: ContractKind): number | null {
  const said = inFigures((field(reading.raw.contract)?.folded ?? "").replaceAll("_", " ").replace(AVAILABLE, ""));
  const first = monthsIn(said);
  if (first !== null || RANGE.test(said)) return first;
  const { titleFolded } = reading;
  if (TITLE_LENGTH.test(titleFolded)) return monthsIn(titleFolded);
  return monthsInText(reading, kind);
}

/** Every duration holds one of these. */
const TIME = inTexts(/(?<![a-z])(?:mois|ans?|annees?|months?|years?|semaines?|weeks?)\b/);
const REACH = 150;
const SHORT_REACH = 20;
/** « Alternance : deux semaines à l'école »: a shorter one is its rhythm. */
const LEAST_ALTERNANCE = 3;

const WAYS: Partial<Record<ContractKind, RegExp>> = {
  alternance: ALTERNANCE_DURATION,
  freelance: FREELANCE_DURATION,
};

function monthsInText(reading: Reading, kind: ContractKind): number | null {
  const ways = WAYS[kind] ?? TEXT_DURATION;
  for (const found of matchesAround(reading, TIME, REACH, ways)) {
    if (!isOfContract(reading, found) || isOfAnother(reading, kind, found)) continue;
    if (isPreferred(reading, found)) return null;
    const said = monthsIn(found.groups?.span ?? found[0]);
    if (kind !== "alternance" || said === null || said >= LEAST_ALTERNANCE) return said;
  }
  return null;
}

/** « 36 mois de préférence, mais 24 mois conviennent »: two that would do are none. */
function isPreferred({ text, folded }: Reading, { index, 0: words }: RegExpExecArray): boolean {
  const end = index + words.length;
  const sentence = folded.slice(sentenceStart(text, index), sentenceEnd(text, end));
  // « 4 mois minimum à 6 mois maximum » is a range.
  if (/^ (?:au )?min(?:imum|i)?,? (?:a|et|-|to|jusqu'a) /.test(folded.slice(end, end + 25))) return true;
  return /de preference|ideale?ment|preferably|ideally/.test(sentence) && new Set(sentence.match(LASTS)).size > 1;
}
