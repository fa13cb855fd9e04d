import { wordHash } from "../word-hash.ts";
import { IDLE, LEVELS, PROJECT_LEADS, QUALIFIERS, REPEATS, unified } from "./words.ts";

/** What a title says of the job once form is taken away. */
export interface TitleWords {
  /** Canonical, sorted, unique: order and repetition do not count. */
  words: readonly string[];
  /** The words as one. */
  key: string;
  /** Under which twins are looked for: without the words that make it no other job, the ways to lead a project being one. */
  hash: number;
  /** Degrees said (junior, senior…), as bits. */
  levels: number;
}

/** References (R0012345, 103916, 2024-86949), department numbers and « 9ème » are no words of a job. */
const isCode = (word: string): boolean =>
  /^\d{2,}$|^\d{1,2}(?:er|e|eme|ieme)$/.test(word) || (word.length >= 6 && (word.match(/\d/g)?.length ?? 0) >= 3);

/** Words in canonical form, phrases under their one name; « cheffe ou chef » says it once. */
export const titleTokens = (canonical: readonly string[]): readonly string[] =>
  unified(canonical.filter((word, at) => !(word === "ou" || canonical[at - 1] === "ou") || !isRepeated(canonical, at)));

const isRepeated = (words: readonly string[], at: number): boolean =>
  words[at] === "ou" ? words[at - 1] === words[at + 1] : words[at - 2] === words[at];

/** « Chef de projet IA conversationnelle et assistants »: one post is of one, several are what is made there. */
export const saysAssistants = (title: string): boolean => /(?<!\p{L})assistants(?![\p{L}·.(/-])/iu.test(title);

/**
 * What is left of a title's words; idle ones are those of the offer's own place and employer, which add nothing to the job. `several`: it says
 * « assistants ».
 */
export function titleWords(
  tokens: readonly string[],
  several: boolean,
  isIdle: (word: string) => boolean = () => false,
): TitleWords {
  let levels = 0;
  const kept = new Set<string>();
  const isIdleWord = (word: string): boolean => IDLE.has(word) || isCode(word) || isIdle(word);
  // « Product owner - assistant de prêt », « Assistants IA : chef de projet »: what is led, and before what it is for.
  const isThing = (word: string, at: number): boolean =>
    word === "assistant" && ((several && kept.size > 0) || (levels === 0 && isLed(at) && isGoingOn(at)));
  const isLed = (at: number): boolean =>
    kept.size > 0 || (tokens[at + 1] === "ia" && tokens.some((one) => PROJECT_LEADS.has(one)));
  const isGoingOn = (at: number): boolean =>
    tokens.slice(at + 1).some((next) => !LEVELS.has(next) && !isIdleWord(next));
  for (const [at, word] of tokens.entries()) {
    const level = LEVELS.get(word);
    if (level !== undefined && !isThing(word, at)) levels |= level;
    else if (!isIdleWord(word)) kept.add(word);
  }
  // « Alternance »: a title of nothing else is that.
  const sorted = [...(kept.size > 0 ? kept : new Set(tokens))].sort();
  const key = sorted.join(" ");
  return { words: sorted, key, hash: wordHash(blockOf(sorted)), levels };
}

/** The words without those that make it no other job, the ways to lead a project being one. */
function blockOf(sorted: readonly string[]): string {
  if (!sorted.some((word) => OPEN.has(word))) return sorted.join(" ");
  const kept = sorted.filter((word) => !OPEN.has(word));
  return [...kept, ...(sorted.some((word) => PROJECT_LEADS.has(word)) ? ["projet"] : [])].sort().join(" ");
}

const OPEN = new Set([...QUALIFIERS, ...REPEATS, ...PROJECT_LEADS]);
