import { z } from "zod";
import {
  ALTERNANCE_FORMS,
  CLOSE_REASONS,
  CONTRACT_KINDS,
  DOOR_KINDS,
  EDUCATION_LEVELS,
  EMPLOYER_KINDS,
  LANGUAGE_CODES,
  LANGUAGE_LEVELS,
  PAY_BASES,
  PAY_PERIODS,
  ROLE_VERDICTS,
  SECTORS,
  START_PRECISIONS,
  TELEWORK_KINDS,
  WORKING_TIMES,
} from "./vocabulary.ts";

/** Calendar day in Europe/Paris, `YYYY-MM-DD`. */
const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** Instant in UTC, ISO 8601 with `Z`. */
export const Instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/);

export const Evidence = z.object({
  /** The sentence of the offer, word for word. */
  quote: z.string(),
  /** Name of the rule it fired. */
  rule: z.string(),
});

export const Role = z.object({
  verdict: z.enum(ROLE_VERDICTS),
  /** 0 to 1. */
  score: z.number().min(0).max(1),
  evidence: z.array(Evidence),
});

export const Place = z.object({
  /** As written: in the source's field, kept even when it does not resolve; else in the title or the text. */
  text: z.string(),
  commune: z.string().nullable(),
  /** INSEE code of the commune or arrondissement. */
  insee: z.string().nullable(),
  /** Department number (« 75 », « 2A », « 971 »). */
  department: z.string().nullable(),
  region: z.string().nullable(),
  /** ISO 3166-1 alpha-2. */
  country: z.string().nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  /** The title, or the sentence of the text, that alone tells it; left out where a field of the source names the place. */
  quote: z.string().optional(),
  /** The source's field, where the text states another town as that of the post. */
  field: z.string().optional(),
});

export const Employer = z.object({
  name: z.string().nullable(),
  kind: z.enum(EMPLOYER_KINDS),
  /** What proves the kind; left out where no words do (the employer's own site, nothing said). */
  quote: z.string().optional(),
});

/** `quote`: the source's label, the name or the sentence that says so. */
export const SectorSaid = z.object({ name: z.enum(SECTORS), quote: z.string() });

export const Telework = z.object({
  kind: z.enum(TELEWORK_KINDS),
  daysPerWeek: z.number().nullable(),
  quote: z.string().nullable(),
  /** The source's field in its words, where the text says otherwise and is believed. */
  field: z.string().optional(),
});

export const Contract = z.object({
  kind: z.enum(CONTRACT_KINDS),
  form: z.enum(ALTERNANCE_FORMS).nullable(),
  months: z.number().nullable(),
  quote: z.string().nullable(),
});

export const Pay = z.object({
  min: z.number().nullable(),
  max: z.number().nullable(),
  /** ISO 4217. */
  currency: z.string().nullable(),
  period: z.enum(PAY_PERIODS),
  basis: z.enum(PAY_BASES).nullable(),
  /** Months paid a year, when said. */
  monthsPerYear: z.number().nullable(),
  /** Gross a year, in the same currency; null where no rule gives it (net pay, daily rates). */
  annualGrossMin: z.number().nullable(),
  annualGrossMax: z.number().nullable(),
  /** What was repaired or deserves doubt: `annual-typed-as-monthly`, `estimated`, … */
  flags: z.array(z.string()),
  quote: z.string().nullable(),
});

export const Education = z.object({ level: z.enum(EDUCATION_LEVELS), quote: z.string().nullable() });
export const Experience = z.object({ minYears: z.number(), quote: z.string().nullable() });

/** A language asked of who applies; `wished`: it is welcome, and no condition. */
export const AskedLanguage = z.object({
  code: z.enum(LANGUAGE_CODES),
  level: z.enum(LANGUAGE_LEVELS).nullable(),
  wished: z.boolean(),
  quote: z.string(),
});

/** How the first day was said. Of a month or a part of one, `startDate` is the first, the fifteenth or the last day. */
export const StartSaid = z.object({ precision: z.enum(START_PRECISIONS), quote: z.string().nullable() });

/** One address of the offer: where it can be read (the employer's own comes first), then where a source sends who applies. */
export const Door = z.object({
  source: z.string(),
  ref: z.string().nullable(),
  url: z.string().nullable(),
  kind: z.enum(DOOR_KINDS),
});

/** The canonical offer. null means that nobody said so. */
export const Offer = z.object({
  /** Stable: made from the first door's source and ref (or url). */
  id: z.string(),
  title: z.string(),
  /** Those of its other postings that differ in more than form; left out where all say one. */
  otherTitles: z.array(z.string()).optional(),
  /** ISO 639-1 of the text. */
  language: z.string().nullable(),
  role: Role,
  employer: Employer,
  /** Of the employer, or of the client of whoever hides it. */
  sector: SectorSaid.nullable().default(null),
  places: z.array(Place),
  telework: Telework.nullable(),
  contract: Contract.nullable(),
  workingTime: z.enum(WORKING_TIMES).nullable(),
  startDate: Day.nullable(),
  /** null beside a `startDate` that was read before this was kept: only its month is sure. */
  startSaid: StartSaid.nullable().default(null),
  /** « 3 semaines / 1 semaine » in the offer's words. */
  rhythm: z.string().nullable(),
  pay: Pay.nullable(),
  /** Where no amount is said, the words that speak of the pay: « Rémunération selon la grille … ». */
  payInWords: z.string().nullable().default(null),
  education: Education.nullable(),
  experience: Experience.nullable(),
  /** Those that nobody asks for are not here; empty where nobody speaks of any. */
  languages: z.array(AskedLanguage).default([]),
  /** Names from the controlled list. */
  skills: z.array(z.string()),
  postedAt: Day.nullable(),
  validThrough: Day.nullable(),
  firstSeenAt: Instant.nullable(),
  lastSeenAt: Instant.nullable(),
  /** Last time it was read where it is published; null when only mails tell of it. */
  verifiedAt: Instant.nullable(),
  closedAt: Instant.nullable(),
  closeReason: z.enum(CLOSE_REASONS).nullable(),
  /** Clean: p, br, ul, ol, li, strong, em, h2–h4 and nothing else. */
  descriptionHtml: z.string().nullable(),
  descriptionText: z.string().nullable(),
  /** The text is only the beginning of the offer's: what it does not say, the offer may. */
  excerpt: z.boolean().default(false),
  doors: z.array(Door),
});

export type Offer = z.infer<typeof Offer>;
export type Role = z.infer<typeof Role>;
export type Evidence = z.infer<typeof Evidence>;
export type Place = z.infer<typeof Place>;
export type Employer = z.infer<typeof Employer>;
export type Telework = z.infer<typeof Telework>;
export type Contract = z.infer<typeof Contract>;
export type Pay = z.infer<typeof Pay>;
export type Education = z.infer<typeof Education>;
export type Experience = z.infer<typeof Experience>;
export type SectorSaid = z.infer<typeof SectorSaid>;
export type AskedLanguage = z.infer<typeof AskedLanguage>;
export type StartSaid = z.infer<typeof StartSaid>;
export type Door = z.infer<typeof Door>;
