import { plain } from "../text/plain.ts";
import { remembered } from "../text/remembered.ts";
import { words } from "../words/words.ts";

/** Phrases of a lexicon as expressions over canonical words. */

/** Canonical words as one line with a space at both ends, so that a phrase is found between spaces. */
export const line = (text: string): string => ` ${words(text).join(" ")} `;

/** The same of an employer's name: they come back. */
export const nameLine = remembered(line);

/** French infinitives by their ending: « piloter », « initier »; a « chantier » is none. */
export const INFINITIVE = "(?!leader )(?:faire|[a-z]+(?:[^i]er|fier|itier|dier|ocier|ir|[eo]ndre|ettre|uire|uivre))";

/** Plain text that speaks to its reader, or opens with what the reader does. */
export const ADDRESSED = /(?<![a-z])(?:vous|tu|you)(?![a-z])/;
/** The same over canonical words. */
export const ADDRESSEE = / (?:vou|tu|you) /;
export const OPENS = new RegExp(`^(?:${INFINITIVE}|[a-z]{2,}ez)(?![a-z])`);

/** One phrase as an expression: canonical words, `*` for any ending. */
const phrase = (text: string): string =>
  text
    .split("*")
    .map((piece) => words(piece).join(" "))
    .join("[^ ]* ")
    .trim();

/** Longest first, so that the quoted match is the whole phrase; each once: forms meet when they are made canonical. */
export const alternatives = (phrases: readonly string[]): string =>
  phrases.length === 0
    ? "(?!)"
    : [...new Set(phrases.map(phrase).filter(Boolean))].sort((a, b) => b.length - a.length).join("|");

export const anyOf = (phrases: readonly string[]): RegExp => new RegExp(` (?:${alternatives(phrases)})(?= )`);
export const opening = (phrases: readonly string[]): RegExp => new RegExp(`^ (?:${alternatives(phrases)})(?= )`);
/** « ingénieur d'affaires (IA) », « IA (infirmiers anesthésistes) »: at most a word between. */
export const defining = (meanings: readonly string[], words: readonly string[]): RegExp => {
  const [meaning, word] = [alternatives(meanings), alternatives(words)];
  return new RegExp(` (?:(?:${meaning}) (?:[^ ]+ )?(?:${word})|(?:${word}) (?:[^ ]+ )?(?:${meaning}))(?= )`);
};
/** Phrases as alternatives over plain text, small words kept. */
export const eitherPlain = (phrases: readonly string[]): string =>
  phrases
    .map((text) => plain(text).replace(/[^a-z0-9' *]/g, ""))
    .sort((a, b) => b.length - a.length)
    // "Machine-learning projects".
    .map((text) => text.replace(/\*/g, "[a-z]*").replace(/ (?=(?:learning|vision|intelligence)$)/, "[ -]"))
    .join("|");

export const optional = (phrases: readonly string[]): RegExp | null =>
  phrases.length === 0 ? null : new RegExp(` (?:${alternatives(phrases)})(?= )`, "g");
