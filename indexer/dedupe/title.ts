import { words } from "../role/fold.ts";
import { IDLE, LEVELS, SYNONYMS } from "./words.ts";

/** What a title says of the job once form is taken away. */
export interface TitleWords {
  /** Canonical, sorted, unique: order and repetition do not count. */
  words: readonly string[];
  /** The words as one. */
  key: string;
  /** Degrees said (junior, senior…), sorted. */
  levels: readonly string[];
}

const FIRSTS = new Set([...SYNONYMS.keys()].map((from) => from.split(" ")[0]!));
const LONGEST = 3;

/** Replaces each known phrase by its one name, longest first. */
function unified(tokens: readonly string[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const taken = FIRSTS.has(tokens[at]!) ? phraseAt(tokens, at) : 0;
    if (taken === 0) out.push(tokens[at]!);
    else out.push(...SYNONYMS.get(tokens.slice(at, at + taken).join(" "))!.split(" "));
    at += Math.max(1, taken);
  }
  return out;
}

function phraseAt(tokens: readonly string[], at: number): number {
  for (let length = LONGEST; length > 0; length--)
    if (at + length <= tokens.length && SYNONYMS.has(tokens.slice(at, at + length).join(" "))) return length;
  return 0;
}

/** « Stage 6 mois », « 1/2 ans »: how long, not what. */
const DURATION =
  /\d+(?:[.,/]\d+)?(?:\s?(?:à|-|ou|to)\s?\d+)?\s?(?:mois|ans?|months?|years?|semaines?|jours?)(?!\p{L})/giu;
/** ".NET" is a name, not the end of an address: « Développeur.NET ». */
const DOT_NET = /\.net(?![\p{L}/])/giu;
/** « V.I.E »: one word. */
const DOTTED_VIE = /(?<!\p{L})v\.\s?i\.\s?e(?!\p{L})\.?/giu;
/** « Data Engineer (IT) »: a board's heading, not a word of the job. */
const HEADING = /\(\s*IT\s*\)\s*$/;

const bareTitle = (title: string): string =>
  title
    .slice(0, 300)
    .replace(HEADING, "")
    .replace(DURATION, " ")
    .replace(DOT_NET, " dotnet")
    .replace(DOTTED_VIE, "VIE");

/** References (R0012345, 103916, 2024-86949), department numbers and « 9ème » are no words of a job. */
const isCode = (word: string): boolean =>
  /^\d{2,}$|^\d{1,2}(?:er|e|eme|ieme)$/.test(word) || (word.length >= 6 && (word.match(/\d/g)?.length ?? 0) >= 3);

/** Words of a title in canonical form, phrases under their one name. */
export const titleTokens = (title: string): readonly string[] => unified(unified(words(bareTitle(title))));

/** What is left of a title's words; idle ones are those of the offer's own place and employer, which add nothing to the job. */
export function titleWords(tokens: readonly string[], isIdle: (word: string) => boolean = () => false): TitleWords {
  const levels = new Set<string>();
  const kept = new Set<string>();
  for (const word of tokens) {
    const level = LEVELS.get(word);
    if (level !== undefined) levels.add(level);
    else if (!IDLE.has(word) && !isCode(word) && !isIdle(word)) kept.add(word);
  }
  // « Alternance »: a title of nothing else is that.
  const sorted = [...(kept.size > 0 ? kept : new Set(tokens))].sort();
  return { words: sorted, key: sorted.join(" "), levels: [...levels].sort() };
}

export type TitleRelation =
  | { kind: "equal" }
  | { kind: "wider"; extra: string[]; longer: "a" | "b" }
  | { kind: "different"; one: string[]; other: string[] };

/** Compares two sets of words; `idle` are words of either offer's places. */
export function relateTitles(a: TitleWords, b: TitleWords, idle: { has(word: string): boolean }): TitleRelation {
  if (a.key === b.key) return { kind: "equal" };
  const one = a.words.filter((word) => !b.words.includes(word) && !idle.has(word));
  const other = b.words.filter((word) => !a.words.includes(word) && !idle.has(word));
  if (one.length === 0 && other.length === 0) return { kind: "equal" };
  if (one.length > 0 && other.length > 0)
    return sameLetters(one, other) ? { kind: "equal" } : { kind: "different", one, other };
  const shared = a.words.length - one.length;
  // A title that shares nothing but the frame is no wider form of the other.
  return shared === 0
    ? { kind: "different", one, other }
    : { kind: "wider", extra: [...one, ...other], longer: one.length > 0 ? "a" : "b" };
}

/** « Méta données » and « métadonnées »; one letter mistyped in a long word. */
const sameLetters = (one: string[], other: string[]): boolean =>
  one.join("") === other.join("") || (one.length === 1 && other.length === 1 && oneLetterApart(one[0]!, other[0]!));

export function oneLetterApart(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 7 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const skipA = a.length >= b.length ? 1 : 0;
  const skipB = b.length >= a.length ? 1 : 0;
  return a.slice(start + skipA) === b.slice(start + skipB);
}
