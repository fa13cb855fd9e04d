import type { Contract, StartSaid } from "../../../offer/offer.ts";
import type { StartPrecision } from "../../../offer/vocabulary.ts";
import { allMatches } from "../../text/all-matches.ts";
import { type Field, field, quoteAt, type Reading } from "../reading.ts";
import { readDay } from "./dates.ts";
import { dayOrMonth, MONTH_NAME, MONTH_SAID, PART, precisionOf, SURE_DAYS, writtenOn } from "./in-text.ts";
import type { Owner } from "./owner.ts";
import { type Clock, daysBetween, type Period, periodOf, periodStart, WHEN } from "./period.ts";
import { ownerIn, type ToldDay } from "./told-days.ts";

/** First day of work when a day, a month with its year or a part of a month is said (without its year it is the next such one
 *  after the posting, if that is near); « dès que possible » and « dès septembre » are no date. */
export function startDate(
  reading: Reading,
  told: readonly ToldDay[],
  postedAt: string | null,
  contract: Contract | null,
): Start | null {
  const clock = {
    from: writtenOn(reading, postedAt),
    seenAt: reading.seenAt,
    sureDays: postedAt !== null && contract?.kind === "alternance" ? SCHOOL_YEAR_DAYS : SURE_DAYS,
    months: contract?.months ?? null,
  };
  const days = told.filter((one) => !isOfOthers(reading, one, contract));
  const terms = field(reading.raw.contract);
  return (
    inWords(ofField(reading, clock), days, reading, clock) ??
    said(ofTerms(terms?.folded ?? "", clock), terms?.quote) ??
    said(ofTerms(reading.titleFolded, clock) ?? monthOfTitle(reading.titleFolded, clock), reading.title) ??
    ofText(days, reading, clock)
  );
}

/** The first day, how precisely it was said, and the words that say it. */
interface Start extends StartSaid {
  day: string;
}
/** What words name, before anybody asks where they stand. */
interface Named {
  day: string;
  precision: StartPrecision;
}

const said = (named: Named | null, quote: string | null = null): Start | null => named && { ...named, quote };

function ofField(reading: Reading, clock: Clock): Start | null {
  const start = field(reading.raw.startDate);
  if (!start) return null;
  const named = periodIn(start.folded, clock) ?? dayIn(start, reading, clock);
  if (named) return said(named, start.quote);
  reading.count(
    /possible|asap|immediat|now/.test(start.folded) ? "startDate/as-soon-as-possible" : "startDate/unreadable",
  );
  return null;
}

function dayIn({ folded, written }: Field, reading: Reading, clock: Clock): Named | null {
  const { day, problem } = readDay(written, null);
  if (problem === "impossible") reading.count("startDate/impossible");
  if (day) return { day, precision: "day" };
  const [only, another] = problem === "impossible" ? [] : allMatches(WHEN, folded);
  return only && !another ? firstDay(periodOf(only), clock) : null;
}

/** A field in figures (« 2027-03-01 ») is often filled by a machine: where the text tells the same day, its words say how precise it is. */
function inWords(start: Start | null, told: readonly ToldDay[], reading: Reading, clock: Clock): Start | null {
  if (!start || /[a-z]{3}/i.test(start.quote ?? "")) return start;
  const ofWords = ofText(told, reading, clock);
  return ofWords?.day === start.day ? ofWords : start;
}

const isBeginning = (owner: Owner | null): boolean => owner === "start" || owner === "school";

/** Most titles hold no date. */
const DATED = new RegExp(`\\d|prochain|\\b(?:${PART})[ -]`);

/** A day, a month or a period among the words of a field or a title. */
function ofTerms(folded: string, clock: Clock): Named | null {
  if (!DATED.test(folded)) return null;
  for (const found of allMatches(WHEN, folded)) {
    const period = periodOf(found);
    const isSaid = period.last !== undefined || isBeginning(ownerIn(folded, found.index));
    const named = isSaid ? firstDay(period, clock) : null;
    if (named) return named;
  }
  return null;
}

const periodIn = (folded: string, clock: Clock): Named | null => {
  const found = allMatches(WHEN, folded)
    .map(periodOf)
    .find(({ last }) => last !== undefined);
  return found ? firstDay(found, { ...clock, from: null }) : null;
};

/** « Alternance – Chef de projet – Septembre 2026 – Paris », « (Stage mars 2027) »: a month of its own in the title, not one of two (« avril/mai 2027 »). */
const TITLE_MONTH = new RegExp(
  `(?:(?<!${MONTH_NAME} ?)[-(|,/\\[] ?|(?:rentree|stage|alternance|apprentissage|cd[di]|vie|internship) |(?:h\\/f|f\\/[hm]|m\\/f)\\)? )(${MONTH_SAID}) ?(?=$|[-)(|,/\\]])`,
);
function monthOfTitle(folded: string, { from }: Clock): Named | null {
  const month = DATED.test(folded) ? TITLE_MONTH.exec(folded)?.[1] : undefined;
  return month === undefined ? null : named(dayOrMonth(month, from), month);
}

/** What leads to the beginning of work says more than school (« rentrée le 18 janvier, le contrat débutant le 4 »). */
function ofText(told: readonly ToldDay[], reading: Reading, clock: Clock): Start | null {
  const ownerOf = (one: ToldDay): Owner | "free" =>
    one.owner === "start" && FREE.test(reading.folded.slice(Math.max(0, one.index - FREE_REACH), one.index))
      ? "free"
      : one.owner;
  const starts = (owner: Owner | "free"): Start[] =>
    told
      .filter((one) => ownerOf(one) === owner)
      .flatMap((one) => {
        const start = said(firstDay(one, clock), quoteAt(reading, one.index, one.length));
        return start && (isLabelled(reading, one.index) || isNear(start, clock.from)) ? [start] : [];
      });
  return theFirst(starts("start")) ?? theFirst(starts("free")) ?? theFirst(starts("school"));
}

/** « Le poste sera vacant le 1er mai ; votre contrat commence le 5 avril »: a post is free, or there, before or after somebody begins. */
const FREE =
  /\b(?:poste|emploi) (?:est|sera|devient|deviendra) (?:declare )?(?:vacant|cree|libre) (?:au |le |a (?:partir|compter) du )?$/;
const FREE_REACH = 50;

/** Whoever seeks an apprentice in November seeks one for September; so long before, the last one's day is over. */
const SCHOOL_YEAR_DAYS = 300;

/** « Le départ est fixé au … » is a volunteer's first day; of another post, it is the day of whoever leaves it. */
function isOfOthers(reading: Reading, told: ToldDay, contract: Contract | null): boolean {
  const before = reading.folded.slice(Math.max(0, told.index - 60), told.index);
  return (
    (contract?.kind !== "vie" && DEPARTURE.test(before)) ||
    (contract !== null && !LEARNERS.has(contract.kind) && isOfLearners(reading, told, before))
  );
}
const LEARNERS: ReadonlySet<Contract["kind"]> = new Set(["alternance", "stage", "vie"]);
const DEPARTURE =
  /\b(?:vous|tu) partir(?:ez|as)[a-z ]*$|(?:^|[\n.!?]\W*)le depart (?:est|sera|aura lieu|a lieu)[a-z ]*$/;

/** A post that is no learner's is no school's, nor a trainee's: « la formation démarrera le … » tells of a course before it, « une alternante nous
 *  rejoindra le … » of somebody else. */
function isOfLearners({ folded }: Reading, { owner, index, length }: ToldDay, before: string): boolean {
  const behind = folded.slice(index + length, index + length + 60);
  return (
    (owner === "school" && TRAINING.test(before)) ||
    LEARNER_BEFORE.test(before) ||
    (TAKING.test(before) && LEARNER_BEHIND.test(behind)) ||
    THEN_TAKES.test(behind)
  );
}
const TRAINING =
  /\b(?:(?:formation|(?<!\bheures? de )cours|session|cursus|scolarite|(?:promotion|promo|cohorte?)(?! est embauchee| rejoint)|classes|lessons)\b[^.;\n]*|rentree (?:scolaire|universitaire|des [a-z]+) (?:est|sera|a lieu|aura lieu)[a-z ]*)$/;
const LEARNER =
  "(?:(?:futur|nouve|prochain|premier)[a-z]* |new |next )?(?:alternante?|apprentie?|stagiaire|intern|trainee|apprentice)";
const LEARNER_BEFORE = new RegExp(
  `\\b(?:une?|deux|notre|nos|l'|la|le|an?|our|the) ?${LEARNER}(?![a-z])(?:(?! (?:et|and|vous|tu|you)\\b)[^.;,:\\n]){0,30}$`,
);
const TAKING = /\b(?:accueill|pren|recrut|embauch|engag|integr)[a-z]*[^.;,:\n]{0,30}$/;
const A_LEARNER = `(?:une?|deux|notre|son|sa|leur)(?:\\(e\\))? ${LEARNER}(?![a-z])`;
const LEARNER_BEHIND = new RegExp(`^,? ${A_LEARNER}`);
const THEN_TAKES = new RegExp(`^,? [a-z' ]{2,25} (?:accueill|pren|recrut|embauch|engag|integr)[a-z]* ${A_LEARNER}`);

/** A post that began longer before it was announced, or begins years later, is another thing, but where a label says that it is this one's. */
const [LATE_DAYS, AHEAD_DAYS] = [120, 800];
const isNear = ({ day }: Start, from: string | null): boolean =>
  from === null || (daysBetween(day, from) <= LATE_DAYS && daysBetween(from, day) <= AHEAD_DAYS);
const LABEL = /(?:^|\n)\W*(?:date (?:de |du )?)?(?:debut|demarrage|prise de poste|start(?:ing)?(?: date)?) ?: ?$/;
const isLabelled = ({ folded }: Reading, at: number): boolean => LABEL.test(folded.slice(Math.max(0, at - 40), at));

/** « Mars à août 2026 » and then « le 2 mars 2026 » is the second of March. */
function theFirst([first, ...others]: readonly Start[]): Start | null {
  if (!first) return null;
  const isFiner = ({ day, precision }: Start): boolean =>
    precision !== "month" && day.slice(0, 7) === first.day.slice(0, 7);
  return (first.precision === "day" ? undefined : others.find(isFiner)) ?? first;
}

const firstDay = (period: Period, clock: Clock): Named | null =>
  named(period.last ? periodStart(period, clock) : dayOrMonth(period.first, clock.from, clock.sureDays), period.first);

const named = (day: string | null, words: string): Named | null =>
  day === null ? null : { day, precision: precisionOf(words) };
