import { allMatches } from "./all-matches.ts";
import { readDay } from "./dates.ts";
import { dayOrMonth, MONTH_SAID, PART, writtenOn } from "./day-in-text.ts";
import type { Owner } from "./day-owner.ts";
import { type Period, periodOf, periodStart, WHEN } from "./period.ts";
import { type Field, field, type Reading } from "./reading.ts";
import { ownerIn, type ToldDay } from "./told-days.ts";

/** First day of work when a day, a month with its year or a part of a month is said (without its year it is the next such one
 *  after the posting, if that is near); « dès que possible » and « dès septembre » are no date. */
export function startDate(reading: Reading, told: readonly ToldDay[], postedAt: string | null): string | null {
  const from = writtenOn(reading, postedAt);
  const said = field(reading.raw.startDate);
  return (
    (said && ofField(said, reading, from)) ??
    ofTerms(field(reading.raw.contract)?.folded ?? "", reading, from) ??
    ofTerms(reading.titleFolded, reading, from) ??
    monthOfTitle(reading.titleFolded, from) ??
    ofText(told, reading, from)
  );
}

function ofField(said: Field, reading: Reading, from: string | null): string | null {
  const day = periodIn(said.folded, reading) ?? dayIn(said, reading, from);
  if (day) return day;
  reading.count(
    /possible|asap|immediat|now/.test(said.folded) ? "startDate/as-soon-as-possible" : "startDate/unreadable",
  );
  return null;
}

function dayIn({ folded, written }: Field, reading: Reading, from: string | null): string | null {
  const { day, problem } = readDay(written, null);
  if (problem === "impossible") reading.count("startDate/impossible");
  if (day || problem === "impossible") return day;
  const [only, another] = allMatches(WHEN, folded);
  return only && !another ? firstDay(periodOf(only), from, reading.seenAt) : null;
}

const isBeginning = (owner: Owner | null): boolean => owner === "start" || owner === "school";

/** Most titles hold no date. */
const DATED = new RegExp(`\\d|prochain|\\b(?:${PART})[ -]`);

/** A day, a month or a period among the words of a field or a title. */
function ofTerms(folded: string, reading: Reading, from: string | null): string | null {
  if (!DATED.test(folded)) return null;
  for (const found of allMatches(WHEN, folded)) {
    const period = periodOf(found);
    const isSaid = period.last !== undefined || isBeginning(ownerIn(folded, found.index));
    const day = isSaid ? firstDay(period, from, reading.seenAt) : null;
    if (day) return day;
  }
  return null;
}

const periodIn = (folded: string, reading: Reading): string | null => {
  const found = allMatches(WHEN, folded)
    .map(periodOf)
    .find(({ last }) => last !== undefined);
  return found ? firstDay(found, null, reading.seenAt) : null;
};

/** « Alternance – Chef de projet – Septembre 2026 – Paris », « (Stage mars 2027) »: a month of its own in the title. */
const TITLE_MONTH = new RegExp(
  `(?:[-(|,/\\[] ?|(?:rentree|stage|alternance|apprentissage|cd[di]|vie|internship) |(?:h\\/f|f\\/h)\\)? )(${MONTH_SAID}) ?(?=$|[-)(|,/\\]])`,
);
function monthOfTitle(folded: string, from: string | null): string | null {
  const month = DATED.test(folded) ? TITLE_MONTH.exec(folded)?.[1] : undefined;
  return month === undefined ? null : dayOrMonth(month, from);
}

/** What leads to the beginning of work says more than school (« rentrée le 18 janvier, le contrat débutant le 4 »). */
function ofText(told: readonly ToldDay[], { seenAt }: Reading, from: string | null): string | null {
  const day = (owner: Owner): string | null =>
    theDayOf(told.filter((one) => one.owner === owner).flatMap((one) => firstDay(one, from, seenAt) ?? []));
  return day("start") ?? day("school");
}

/** The first; « mars à août 2026 » and then « le 2 mars 2026 » is the second of March. */
function theDayOf([first, ...others]: readonly string[]): string | null {
  const sameMonth = first?.endsWith("-01") && others.find((day) => day.slice(0, 7) === first.slice(0, 7));
  return sameMonth || (first ?? null);
}

const firstDay = (period: Period, from: string | null, seenAt: string | null): string | null =>
  period.last ? periodStart(period, from, seenAt) : dayOrMonth(period.first, from);
