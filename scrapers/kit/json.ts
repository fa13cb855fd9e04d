/** Safe getters for JSON of unknown shape: everything is optional, nothing throws, nothing is guessed. */

export type Json = Readonly<Record<string, unknown>>;

/** A plain object, or null. */
export const object = (value: unknown): Json | null =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : null;

/** An array, or an empty one. */
export const array = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** One value or many, as an array; null and undefined give none. */
export const many = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** The objects of a list; anything else in it is left out. */
export const objects = (value: unknown): Json[] =>
  many(value)
    .map(object)
    .filter((item) => item !== null);

/** Text without its outer blanks; numbers are written out; blank, or anything else, is null. */
export function text(value: unknown): string | null {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (typeof value !== "string") return null;
  const trimmed = value.trim();
  return trimmed === "" ? null : trimmed;
}

/** A finite number, written as a number or as one plain numeral; otherwise null. */
export function number(value: unknown): number | null {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "string" || !/^\s*-?\d+(\.\d+)?\s*$/.test(value)) return null;
  return Number(value);
}

/** A number that says something: boards write nought for a pay or a coordinate that they do not know. */
export const someNumber = (value: unknown): number | null => number(value) || null;

export const boolean = (value: unknown): boolean | null => (typeof value === "boolean" ? value : null);

/** Value at a path of own keys and indexes; undefined where the path ends early. */
export function at(value: unknown, ...path: (string | number)[]): unknown {
  let here = value;
  for (const step of path) {
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Record<string | number, unknown>)[step];
  }
  return here;
}

/** First text among the values. */
export function firstText(...values: unknown[]): string | null {
  for (const value of values) {
    const found = text(value);
    if (found !== null) return found;
  }
  return null;
}

/** Texts of a list, blanks and doubles left out. */
export const texts = (value: unknown): string[] => [
  ...new Set(
    many(value)
      .map(text)
      .filter((item) => item !== null),
  ),
];

/** JSON, or undefined where it is not. */
export function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}
