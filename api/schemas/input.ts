import { z } from "zod";
import { UNKNOWN } from "../../indexer/search/engine.ts";
import { frenchNumber } from "../../offer/french.ts";
import { OTHER_RHYTHM } from "../../offer/vocabulary.ts";

/** Errors in French, said of one field: the shape that problem+json carries. */
export interface FieldError {
  field: string;
  message: string;
  /** Values that may have been meant. */
  proposals?: string[];
}

const ONE_VALUE = "une seule valeur attendue";
const french = z.locales.fr().localeError;

/** zod's French, with our own words where the reader can act on them. */
const inFrench: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === "invalid_value" && Array.isArray(issue.input)) return ONE_VALUE;
  if (issue.code === "invalid_value") return `valeurs admises : ${(issue.values as unknown[]).join(", ")}`;
  if (issue.code === "invalid_type" && (issue.expected === "number" || issue.expected === "int"))
    return "nombre attendu";
  // Only a parameter given twice is neither a text nor a number.
  if (issue.code === "invalid_union") return ONE_VALUE;
  if (issue.code === "too_small")
    return `au moins ${frenchNumber(Number(issue.minimum))}${issue.origin === "string" ? " caractères" : ""}`;
  if (issue.code === "too_big")
    return `au plus ${frenchNumber(Number(issue.maximum))}${issue.origin === "string" ? " caractères" : ""}`;
  return french(issue);
};

type Reading<T> = { value: T; errors: [] } | { value: null; errors: FieldError[] };

export function readInput<T>(schema: z.ZodType<T>, data: unknown): Reading<T> {
  const result = schema.safeParse(data, { error: inFrench });
  if (result.success) return { value: result.data, errors: [] };
  const byField = new Map<string, FieldError>();
  for (const issue of result.error.issues) {
    const field = String(issue.path[0] ?? "(requête)");
    if (!byField.has(field)) byField.set(field, { field, message: issue.message });
  }
  return { value: null, errors: [...byField.values()] };
}

const SEVERAL = { type: "array", items: { type: "string" } };

function list(separator: RegExp) {
  return z
    .union([z.string(), z.array(z.string())])
    .transform((given) => [given].flat().flatMap((text) => text.split(separator)))
    .transform((all) => [...new Set(all.map((word) => word.trim()))].filter((word) => word !== ""))
    .pipe(z.array(z.string().max(120)).max(50));
}

/** « a,b » or repeated: one list of distinct words. A comma before a space belongs to the word (« Orme, SA »). */
export const words = () => list(/,(?!\s)/).meta({ "x-schema": SEVERAL });

/** Same, from a closed list. */
export const choices = <const T extends readonly [string, ...string[]]>(allowed: T) =>
  list(/,/)
    .pipe(z.array(z.enum(allowed)))
    .meta({ "x-schema": { ...SEVERAL, items: { type: "string", enum: allowed } } });

/** Words of one shape. */
const pattern = (shape: string, error: string) =>
  list(/,/)
    .pipe(z.array(z.string().regex(new RegExp(shape), { error })))
    .meta({ "x-schema": { ...SEVERAL, items: { type: "string", pattern: shape } } });

/** One day, « 2026-11-14 ». */
export const day = () =>
  z.iso.date({ error: "jour attendu, comme 2026-11-14" }).meta({ "x-schema": { type: "string", format: "date" } });

/** Months, « 2027-09 », and the word for what is not said. */
export const months = () =>
  pattern(String.raw`^(?:20\d\d-(?:0[1-9]|1[0-2])|${UNKNOWN})$`, `mois attendus, comme 2027-09, ou ${UNKNOWN}`);

/** Lengths in months, « 12,24 », and the word for what is not said. */
export const monthCounts = () =>
  pattern(String.raw`^(?:[1-9]\d?|${UNKNOWN})$`, `nombres de mois attendus, comme 12, ou ${UNKNOWN}`);

/** Rhythms of an alternance, the longer part first. */
export const rhythms = () =>
  pattern(
    String.raw`^(?:[1-9]\d?([jsm])/[1-9]\d?\1|${OTHER_RHYTHM}|${UNKNOWN})$`,
    `rythmes attendus, comme 3s/1s (semaines) ou 4j/1j (jours), ${OTHER_RHYTHM} ou ${UNKNOWN}`,
  );

const cleaned = (given: string): string => given.replace(/[\u0000-\u001f\u007f]+/g, " ").trim();

/** A text field, once; control characters go, they mean nothing in a search. */
export const text = (max: number) =>
  z
    .union([z.string(), z.array(z.string())])
    .transform((given) => [...new Set([given].flat().map(cleaned))].filter((one) => one !== ""))
    .refine((all) => all.length < 2, { error: ONE_VALUE })
    .transform(([only]) => only ?? "")
    .pipe(z.string().max(max))
    .meta({ "x-schema": { type: "string", maxLength: max } });

/** A number as people type it: « 40 000 », « 40.000 € », « 40k€ », « 2,5 ». */
export const number = (min: number, max: number) => numeric(min, max, "number");
export const wholeNumber = (min: number, max: number) => numeric(min, max, "integer");

/** The same, or the word for what is not said. */
export const wholeNumberOrUnsaid = (minimum: number, maximum: number) =>
  z
    .union([z.string(), z.number()])
    .transform((given, context): number | typeof UNKNOWN => {
      if (given === UNKNOWN) return given;
      const { value, errors } = readInput(wholeNumber(minimum, maximum), given);
      for (const { message } of errors) context.addIssue({ code: "custom", message: `${message} (ou ${UNKNOWN})` });
      return value ?? z.NEVER;
    })
    .meta({
      "x-schema": {
        anyOf: [
          { type: "integer", minimum, maximum },
          { type: "string", enum: [UNKNOWN] },
        ],
      },
    });

const numeric = (minimum: number, maximum: number, type: "number" | "integer") =>
  z
    .union([z.string(), z.number()])
    .transform((given) => (typeof given === "number" ? given : toNumber(given)))
    .pipe(z.number().min(minimum).max(maximum))
    .refine((value) => type === "number" || Number.isInteger(value), { error: "nombre entier attendu" })
    .meta({ "x-schema": { type, minimum, maximum } });

const GROUPED = /^([1-9]\d{0,2}(?:[ .,]\d{3}){1,3})(?= ?€?$)/;
const WRITTEN = /^(-?\d{1,12}(?:[.,]\d{1,9})?) ?(k)? ?€?$/i;

function toNumber(typed: string): number {
  const written = typed.replace(/\s+/g, " ").trim();
  const plain = written.replace(GROUPED, (grouped) => grouped.replace(/\D/g, ""));
  const [, digits, thousands] = WRITTEN.exec(plain) ?? [];
  return digits === undefined ? Number.NaN : Number(digits.replace(",", ".")) * (thousands ? 1000 : 1);
}
