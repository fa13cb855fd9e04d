import { normalise } from "../../indexer/normalise/steps.ts";
import type { AskedLanguage, Offer, Pay, Place } from "../../offer/offer.ts";
import { EDUCATION_ASKED, EXPERIENCE_ASKED } from "./facts-asked.ts";
import { CONTRACT_LENGTHS } from "./facts-contract-lengths.ts";
import { CONTRACT_SAID } from "./facts-contract-said.ts";
import { CONTRACT_TERMS } from "./facts-contract-terms.ts";
import { CONTRACT_TEXTS } from "./facts-contract-texts.ts";
import { CONTRACTS, DATES, type FactCase, STARTS } from "./facts-contracts.ts";
import { FIRST_DAYS_BY_FAMILY, LAST_DAYS_BY_FAMILY } from "./facts-day-families.ts";
import { FIRST_DAYS_OWNED } from "./facts-day-owners.ts";
import { BEGINNINGS, POSTED } from "./facts-days.ts";
import { EMPLOYERS } from "./facts-employers.ts";
import { FIRST_DAYS_WISHED } from "./facts-first-days.ts";
import { FIRST_DAYS_BY_CONTRACT } from "./facts-first-days-by-contract.ts";
import { LANGUAGES_ASKED } from "./facts-languages.ts";
import { LAST_DAYS_OWNED } from "./facts-last-day-owners.ts";
import { LAST_DAYS } from "./facts-last-days.ts";
import { LENGTH_OWNERS } from "./facts-length-owners.ts";
import { LENGTHS_TOLD, STARTS_TOLD } from "./facts-lengths-told.ts";
import { PAID } from "./facts-paid.ts";
import { PAY_FIELDS, PAY_TEXTS, PAY_WORDS } from "./facts-pay.ts";
import { PAY_SAID } from "./facts-pay-said.ts";
import { PLACES } from "./facts-places.ts";
import { PLACES_AGAINST_FIELD } from "./facts-places-against-field.ts";
import { PLACES_BY_TEXT } from "./facts-places-by-text.ts";
import { PLACES_ELSEWHERE } from "./facts-places-elsewhere.ts";
import { PLACES_NEAR_BY } from "./facts-places-near-by.ts";
import { PLACES_PARTS } from "./facts-places-parts.ts";
import { PLACES_SAID_SO } from "./facts-places-said-so.ts";
import { PLACES_SEEKING } from "./facts-places-seeking.ts";
import { PLACES_SMALL_HOUSES } from "./facts-places-small-houses.ts";
import { PLACES_TOLD } from "./facts-places-told.ts";
import { EDUCATION, EXPERIENCE, RHYTHMS, SKILLS_SAID } from "./facts-profile.ts";
import { EDUCATION_SAID, EXPERIENCE_SAID, TELEWORK_SAID } from "./facts-profile-said.ts";
import { WHOLE_FACTS } from "./facts-said.ts";
import { SECTORS_SAID } from "./facts-sectors.ts";
import { TELEWORK } from "./facts-telework.ts";
import { TELEWORK_SITE } from "./facts-telework-site.ts";
import { EDUCATION_TERMS, EXPERIENCE_TERMS, START_TERMS, WORKINGTIME_TERMS } from "./facts-terms.ts";
import {
  EDUCATION_TOLD,
  EMPLOYER_TOLD,
  EXPERIENCE_TOLD,
  PAY_TOLD,
  TELEWORK_TOLD,
  WORKINGTIME_TOLD,
} from "./facts-told.ts";
import { RHYTHMS_TOLD, TELEWORK_WEEKS } from "./facts-weeks.ts";
import { WHOLE } from "./facts-whole.ts";

/** Golden cases of what offers say: input → one fact in short words. `null` is « nothing is said »; « a | b » takes either. */
export interface GoldenFact {
  fact: (typeof WHOLE_FACTS)[number] | "place" | "telework" | "skills" | "languages" | "employer" | "sector";
  input: Record<string, unknown>;
  expected: string | null;
}

export interface FactMeasure {
  /** Cases where the offer says something, and how many were read exactly. */
  stated: number;
  exact: number;
  /** Cases where it says nothing, and how many were left blank. */
  silent: number;
  blank: number;
  misses: string[];
}

const WHOLE_SEEN = "2026-11-20T10:00:00Z";
const of = (fact: GoldenFact["fact"], cases: readonly FactCase[]): GoldenFact[] =>
  cases.map(([input, expected]) => ({ fact, input, expected }));
const inFields = (fact: GoldenFact["fact"], field: string, cases: readonly (readonly [unknown, string | null])[]) =>
  cases.map(([said, expected]) => ({
    fact,
    input: typeof said === "string" ? { [field]: said } : (said as Record<string, unknown>),
    expected,
  }));

export const FACTS: readonly GoldenFact[] = [
  ...of("contract", [
    ...CONTRACTS,
    ...CONTRACT_TEXTS,
    ...CONTRACT_LENGTHS,
    ...LENGTH_OWNERS,
    ...LENGTHS_TOLD,
    ...CONTRACT_TERMS,
    ...CONTRACT_SAID,
  ]),
  ...inFields("place", "place", PLACES),
  ...of("place", [
    ...PLACES_TOLD,
    ...PLACES_ELSEWHERE,
    ...PLACES_BY_TEXT,
    ...PLACES_AGAINST_FIELD,
    ...PLACES_NEAR_BY,
    ...PLACES_SAID_SO,
    ...PLACES_PARTS,
    ...PLACES_SEEKING,
    ...PLACES_SMALL_HOUSES,
  ]),
  ...inFields("pay", "salary", [...PAY_WORDS, ...PAY_FIELDS]).map((one) => inParis(one)),
  ...inFields("pay", "description", PAY_TEXTS).map((one) => inParis(one)),
  ...of("telework", [...TELEWORK, ...TELEWORK_SITE, ...TELEWORK_TOLD, ...TELEWORK_WEEKS, ...TELEWORK_SAID]),
  ...of("education", [...EDUCATION, ...EDUCATION_TOLD, ...EDUCATION_TERMS, ...EDUCATION_ASKED, ...EDUCATION_SAID]),
  ...of("experience", [
    ...EXPERIENCE,
    ...EXPERIENCE_TOLD,
    ...EXPERIENCE_TERMS,
    ...EXPERIENCE_ASKED,
    ...EXPERIENCE_SAID,
  ]),
  ...DATES.map(
    ([postedAt, expected, seenAt]): GoldenFact => ({ fact: "postedAt", input: { postedAt, seenAt }, expected }),
  ),
  ...of("validThrough", [...LAST_DAYS, ...LAST_DAYS_OWNED, ...LAST_DAYS_BY_FAMILY]).map((one) => ({
    ...one,
    input: { seenAt: WHOLE_SEEN, ...one.input },
  })),
  ...Object.entries(POSTED).map(
    ([postedAt, expected]): GoldenFact => ({
      fact: "postedAt",
      input: { postedAt, seenAt: "2026-11-25T10:00:00Z" },
      expected,
    }),
  ),
  ...of("startDate", [
    ...STARTS,
    ...BEGINNINGS,
    ...START_TERMS,
    ...FIRST_DAYS_OWNED,
    ...FIRST_DAYS_BY_FAMILY,
    ...STARTS_TOLD,
    ...FIRST_DAYS_WISHED,
    ...FIRST_DAYS_BY_CONTRACT,
  ]),
  ...of("rhythm", [...RHYTHMS, ...RHYTHMS_TOLD]),
  ...of("languages", LANGUAGES_ASKED),
  ...of("sector", SECTORS_SAID),
  ...of("skills", SKILLS_SAID),
  ...of("employer", [...EMPLOYERS, ...EMPLOYER_TOLD]),
  ...of("workingTime", [...WORKINGTIME_TOLD, ...WORKINGTIME_TERMS]),
  ...of("pay", [...PAY_TOLD, ...PAID, ...PAY_SAID]).map((one) => inParis(one)),
  ...WHOLE.flatMap(([input, said]) =>
    WHOLE_FACTS.map(
      (fact): GoldenFact =>
        inParis({
          fact,
          input: { seenAt: WHOLE_SEEN, ...input },
          expected: said[fact] === undefined ? null : String(said[fact]),
        }),
    ),
  ),
];

function inParis(one: GoldenFact): GoldenFact {
  return { ...one, input: { place: "Paris", ...one.input } };
}

/** What normalising says of a case, in the words of `expected`. */
function readFact({ fact, input }: GoldenFact): string | null {
  const read = normalise({ source: "or", ref: "1", title: "Chef de projet IA", ...input });
  return "offer" in read ? inShort[fact](read.offer) : `refused: ${read.reason}`;
}

/** Skills of the title that every case bears. */
const IN_EVERY_TITLE = new Set(["Gestion de projet", "Intelligence artificielle"]);

const inShort: Record<GoldenFact["fact"], (offer: Offer) => string | null> = {
  contract: ({ contract }) =>
    contract &&
    `${contract.kind}${contract.form ? `/${contract.form}` : ""}${contract.months ? `:${contract.months}` : ""}`,
  place: ({ places }) => places.map(shortPlace).join(" + ") || "?",
  pay: ({ pay }) => pay && shortPay(pay),
  telework: ({ telework }) => telework && `${telework.kind}${telework.daysPerWeek ? `:${telework.daysPerWeek}` : ""}`,
  education: ({ education }) => education?.level ?? null,
  experience: ({ experience }) => (experience ? String(experience.minYears) : null),
  postedAt: ({ postedAt }) => postedAt,
  validThrough: ({ validThrough }) => validThrough,
  startDate: ({ startDate }) => startDate,
  workingTime: ({ workingTime }) => workingTime,
  rhythm: ({ rhythm }) => rhythm,
  skills: ({ skills }) => skills.filter((name) => !IN_EVERY_TITLE.has(name)).join(", ") || null,
  languages: ({ languages }) => languages.map(shortLanguage).join(" ") || null,
  sector: ({ sector }) => sector?.name ?? null,
  employer: ({ employer }) => (employer.kind === "unknown" ? null : employer.kind),
};

const shortLanguage = ({ code, level, wished }: AskedLanguage): string =>
  `${code}${level ? `:${level}` : ""}${wished ? "?" : ""}`;

const shortPlace = (place: Place): string =>
  place.insee ??
  (place.department ? `/${place.department}` : place.region ? `R:${place.region}` : (place.country ?? "?"));

const shortPay = (pay: Pay): string =>
  [pay.min, pay.max, pay.currency, pay.period, pay.basis, pay.monthsPerYear, pay.annualGrossMin, pay.annualGrossMax]
    .map((value) => value ?? "·")
    .join(" ");

/** Exactness on what is stated and « nothing invented » on what is not, by fact. */
export function measureFacts(cases: readonly GoldenFact[] = FACTS): Record<string, FactMeasure> {
  const measures: Record<string, FactMeasure> = {};
  for (const one of cases) {
    measures[one.fact] ??= { stated: 0, exact: 0, silent: 0, blank: 0, misses: [] };
    const measure = measures[one.fact]!;
    const said = readFact(one);
    const nothing = one.expected === null || one.expected === "?";
    const right = said === one.expected || (one.expected?.split(" | ").includes(said ?? "") ?? false);
    measure[nothing ? "silent" : "stated"]++;
    if (right) measure[nothing ? "blank" : "exact"]++;
    else measure.misses.push(`${JSON.stringify(one.input)} : ${one.expected} → ${said}`);
  }
  return measures;
}
