/** Closed lists. A word that is not here has no meaning for us: it is counted, never guessed. */

export const CONTRACT_KINDS = [
  "cdi",
  "cdd",
  "alternance",
  "stage",
  "freelance",
  "interim",
  "vie",
  "public",
  "cdi-interimaire",
] as const;
export const ALTERNANCE_FORMS = ["apprentissage", "professionnalisation"] as const;
export const TELEWORK_KINDS = ["none", "partial", "full"] as const;
export const WORKING_TIMES = ["full", "part"] as const;
export const EDUCATION_LEVELS = [
  "bac",
  "bac+1",
  "bac+2",
  "bac+3",
  "bac+4",
  "bac+5",
  "bac+6",
  "bac+7",
  "bac+8",
] as const;
/** ISO 639-1 of the languages that employers in France ask for. */
export const LANGUAGE_CODES = [
  "en",
  "fr",
  "de",
  "es",
  "it",
  "pt",
  "nl",
  "lb",
  "ar",
  "zh",
  "ja",
  "ko",
  "ru",
  "pl",
  "ro",
  "uk",
  "tr",
  "sv",
  "da",
  "no",
  "fi",
  "cs",
  "hu",
  "el",
  "he",
  "ca",
  "eu",
  "br",
] as const;
/** How well a language is to be known: the classes of the CEFR (A, B, C1, C2). */
export const LANGUAGE_LEVELS = ["basic", "independent", "fluent", "bilingual"] as const;
export const EMPLOYER_KINDS = ["direct", "consulting", "agency", "school", "unknown"] as const;
export const PAY_PERIODS = ["year", "month", "day", "hour"] as const;
export const PAY_BASES = ["gross", "net"] as const;
/** In what one works there: the industries by which boards file their offers, a little coarser than NAF. */
export const SECTORS = [
  "public",
  "health",
  "pharma",
  "insurance",
  "banking",
  "software",
  "consulting",
  "telecoms",
  "industry",
  "aerospace-defence",
  "automotive",
  "energy",
  "construction",
  "transport",
  "retail",
  "luxury",
  "food",
  "tourism",
  "media",
  "education",
  "nonprofit",
  "staffing",
  "services",
] as const;
/** What was repaired in a pay, or deserves doubt. */
export const PAY_FLAGS = [
  "annual-typed-as-monthly",
  "annual-typed-as-hourly",
  "monthly-typed-as-hourly",
  "monthly-typed-as-annual",
  "thousands-typed-as-units",
  "period-inferred",
  "currency-inferred",
  "implausible",
  "legal-scale",
  "below-legal-floor",
  "variable",
  "package",
  "estimated",
] as const;
/** How precisely the first day of a post was said: « le 4 janvier », « en mars », « début mars », « mi-mars », « fin mars ». */
export const START_PRECISIONS = ["day", "month", "early", "mid", "late"] as const;
export const ROLE_VERDICTS = ["core", "adjacent", "no"] as const;
export const FOUND_BY = ["title", "text"] as const;
export const DOOR_KINDS = ["employer", "board", "relay"] as const;
/** Source of what a person handed over and no source of ours claims. */
export const DEPOSIT = "depot";
export const COMPARE_OUTCOMES = ["same", "possible", "different"] as const;

/** Why an offer was closed. Only positive evidence, or two whole runs that missed it. */
export const CLOSE_REASONS = ["gone", "expired", "missed-twice", "operator"] as const;

/** What can happen to an offer; the store's history is made of these. */
export const EVENT_KINDS = ["opened", "changed", "closed", "reopened", "merged", "split", "apart"] as const;

/** Why a raw offer was refused. A refusal is counted, never silent. */
const REFUSALS = [
  "no-title",
  "no-address",
  "not-an-object",
  "bad-shape",
  "not-in-france",
  "spontaneous",
  "too-hard",
] as const;

export type ContractKind = (typeof CONTRACT_KINDS)[number];
export type TeleworkKind = (typeof TELEWORK_KINDS)[number];
export type EducationLevel = (typeof EDUCATION_LEVELS)[number];
export type LanguageCode = (typeof LANGUAGE_CODES)[number];
export type LanguageLevel = (typeof LANGUAGE_LEVELS)[number];
export type Sector = (typeof SECTORS)[number];
export type EmployerKind = (typeof EMPLOYER_KINDS)[number];
export type PayFlag = (typeof PAY_FLAGS)[number];
export type StartPrecision = (typeof START_PRECISIONS)[number];
export type PayPeriod = (typeof PAY_PERIODS)[number];
export type RoleVerdict = (typeof ROLE_VERDICTS)[number];
export type FoundBy = (typeof FOUND_BY)[number];
export type DoorKind = (typeof DOOR_KINDS)[number];
export type CompareOutcome = (typeof COMPARE_OUTCOMES)[number];
export type Decision = Exclude<CompareOutcome, "possible">;
export type CloseReason = (typeof CLOSE_REASONS)[number];
export type EventKind = (typeof EVENT_KINDS)[number];
export type Refusal = (typeof REFUSALS)[number];

/** The rule of a quote that no list of words knows: it sounds like sentences that give such a project to lead. */
export const BY_LIKENESS = "parle comme les phrases qui confient un tel projet";

/** A rhythm of alternance that is said in words that cannot be compared. */
export const OTHER_RHYTHM = "autre";
