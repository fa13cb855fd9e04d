import { wordHash } from "./text.ts";
import { IDLE, LEVELS, SYNONYMS } from "./words.ts";

/** What a title says of the job once form is taken away. */
export interface TitleWords {
  /** Canonical, sorted, unique: order and repetition do not count. */
  words: readonly string[];
  /** The words as one, and its hash. */
  key: string;
  hash: number;
  /** Degrees said (junior, senior…), as bits. */
  levels: number;
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

/** « Stage 6 mois », « 1/2 ans », « 3j/semaine »: how long, how often, not what. */
const DURATION =
  /\d+(?:[.,/]\d+)?(?:\s?(?:à|-|ou|to)\s?\d+)?\s?(?:mois|ans?|months?|years?|semaines?|jours?|j)(?!\p{L})(?:\s?\/\s?sem(?:aine)?\b)?/giu;
/** « Poste basé à Lyon », "based in Paris": the place stands by itself. */
const SEATED =
  /(?<!\p{L})(?:poste\s+)?(?:bas[ée]e?|situ[ée]e?|localis[ée]e?|based|located)\s+(?:à|au|aux|en|sur|in|at)(?!\p{L})/giu;
/** « (réf. ABC-2291) », « JR-004512 »: the employer's number; « ISO-27001 » is not one. */
const CODE =
  /(?<!\p{L})(?:r[ée]f(?:[ée]rence)?s?\s?[.:]*\s?[\p{L}\d]*[-_/]?\d[\w/-]*|(?!iso|iec|nf|en\d?)[a-z]{1,6}[-_]\d{4,}[\w-]*)/giu;
/** ".NET" is a name, not the end of an address: « Développeur.NET ». */
const DOT_NET = /\.net(?![\p{L}/])/giu;
/** « V.I.E »: one word. */
const DOTTED_VIE = /(?<!\p{L})v\.\s?i\.\s?e(?!\p{L})\.?/giu;
/** « Data Engineer (IT) »: a board's heading, not a word of the job. */
const HEADING = /\(\s*IT\s*\)\s*$/;

/** Most titles hold none of these. */
const MARKED = /\d|\.|\)\s*$|bas[ée]|situ[ée]|locali|located/i;

/** A title without durations and a board's headings, its dotted names made words. */
export function bareTitle(title: string): string {
  const short = title.slice(0, 300);
  if (!MARKED.test(short)) return short;
  return short
    .replace(HEADING, "")
    .replace(CODE, " ")
    .replace(DURATION, " ")
    .replace(SEATED, " ")
    .replace(DOT_NET, " dotnet")
    .replace(DOTTED_VIE, "VIE");
}

/** References (R0012345, 103916, 2024-86949), department numbers and « 9ème » are no words of a job. */
const isCode = (word: string): boolean =>
  /^\d{2,}$|^\d{1,2}(?:er|e|eme|ieme)$/.test(word) || (word.length >= 6 && (word.match(/\d/g)?.length ?? 0) >= 3);

/** Words in canonical form, phrases under their one name. */
export const titleTokens = (canonical: readonly string[]): readonly string[] => unified(unified(canonical));

/** What is left of a title's words; idle ones are those of the offer's own place and employer, which add nothing to the job. */
export function titleWords(tokens: readonly string[], isIdle: (word: string) => boolean = () => false): TitleWords {
  let levels = 0;
  const kept = new Set<string>();
  for (const word of tokens) {
    const level = LEVELS.get(word);
    if (level !== undefined) levels |= level;
    else if (!IDLE.has(word) && !isCode(word) && !isIdle(word)) kept.add(word);
  }
  // « Alternance »: a title of nothing else is that.
  const sorted = [...(kept.size > 0 ? kept : new Set(tokens))].sort();
  const key = sorted.join(" ");
  return { words: sorted, key, hash: wordHash(key), levels };
}
