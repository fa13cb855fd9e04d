import { plain } from "../../text/plain.ts";
import { canonicalWord } from "../../words/words.ts";

/** When a stage or an alternance begins, as its title says: « rentrée 2025 », « janvier 2026 », « 2025-2026 »; and for whom. */
export interface Session {
  /** « 2025 », or a school year « 2025-2026 ». */
  years: readonly string[];
  months: readonly string[];
  /** « Bac+3 », « bac +4/5 »: 3; 4 and 5. */
  studies: readonly string[];
  /** « BAP E »: the branch of activity of a civil servant's competition. */
  branches: readonly string[];
}

/** A year, or a school year; « 2024-118 » is a reference. */
const YEARS = /(?<![\p{L}\d._])(202\d)(?:\s?[-/]\s?(?:20)?(2\d))?(?!\d|[-/_.]\d)/gu;

/** « Bac 5 »: some boards lose the plus. */
const STUDIES = /(?<!\p{L})bac ?\+? ?([2-8])(?: ?[/àa-] ?(?:bac ?)?\+? ?([2-8]))?(?!\d)/giu;

const BRANCH = /(?<!\p{L})bap ([a-j])(?!\p{L})/giu;

const NAMES = `janvier january, février february, mars march, avril april, mai may, juin june, juillet july, août august,
  septembre september, octobre october, novembre november, décembre december`;

/** Canonical word → the month in French. */
export const MONTHS = new Map(
  NAMES.split(",").flatMap((names) => {
    const [french = "", english = ""] = names.trim().split(" ");
    return [french, english].map((name) => [canonicalWord(plain(name)), french] as const);
  }),
);

/** A session, from a title and its canonical words. */
export function sessionOf(title: string, canonical: readonly string[]): Session {
  const years = title.includes("202") ? [...title.matchAll(YEARS)] : [];
  return {
    years: years.map(([, first, last]) => (last ? `${first}-20${last}` : first!)),
    months: canonical.flatMap((word) => MONTHS.get(word) ?? []),
    studies: /bac/i.test(title)
      ? [...title.matchAll(STUDIES)].flatMap(([, low, high]) => [low!, ...(high ? [high] : [])])
      : [],
    branches: /bap/i.test(title) ? Array.from(title.matchAll(BRANCH), ([, letter]) => letter!.toUpperCase()) : [],
  };
}

/** Both say a year, a month or a level of studies, and none in common: two sessions of one post. */
export function otherSession(a: Session, b: Session): string | null {
  if (areApart(a.years, b.years, sameYear)) return `autre session : ${a.years.join("/")} et ${b.years.join("/")}`;
  if (areApart(a.months, b.months)) return `autre session : ${a.months.join("/")} et ${b.months.join("/")}`;
  if (areApart(a.studies, b.studies))
    return `autre niveau d'études : bac+${a.studies.join("/")} et bac+${b.studies.join("/")}`;
  if (areApart(a.branches, b.branches))
    return `autre branche d'activité : BAP ${a.branches.join("/")} et ${b.branches.join("/")}`;
  return null;
}

/** 2026 may be either half of a school year; two school years are one or two. */
const sameYear = (a: string, b: string): boolean => (a.length === b.length ? a === b : a.includes(b) || b.includes(a));

const areApart = (
  a: readonly string[],
  b: readonly string[],
  same = (x: string, y: string): boolean => x === y,
): boolean => a.length > 0 && b.length > 0 && !a.some((one) => b.some((other) => same(one, other)));
