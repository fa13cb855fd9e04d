import type { CompareOutcome } from "../../offer/vocabulary.ts";
import type { Likeness } from "./text/likeness.ts";

/** What was found of two postings. */
export interface Judgement {
  outcome: CompareOutcome;
  /** Same advertisement in another city: one card, a list of cities. */
  family: boolean;
  /** French sentences, written when somebody asks: most pairs are different, and nobody does. */
  why: () => string[];
}

export const verdict = (outcome: CompareOutcome, why: () => string[]): Judgement => ({ outcome, family: false, why });
export const different = (why: () => string[]): Judgement => verdict("different", why);
export const possible = (why: () => string[]): Judgement => verdict("possible", why);
export const same = (why: () => string[]): Judgement => verdict("same", why);

/**
 * Shares of common text: below LITTLE two long texts are two texts, below NOTHING two shorter ones, below LARGE two whole ones; from SOME on one may be
 * written after the other, from PROOF on they are one.
 */
export const NOTHING = 0.05;
export const LITTLE = 0.2;
export const SOME = 0.4;
export const LARGE = 0.45;
export const HALF = 0.5;
export const MOST = 0.7;
const PROOF = 0.75;
export const NEARLY_ALL = 0.9;
const COPIED = 0.95;
/** Common shingles up to which two texts may share a formula: « à compétences égales, toutes les candidatures… ». */
export const FORMULA = 25;
/** Shingles of a passage that nobody writes twice, and of one that tells another post, or another client in an agency's frame. */
export const PARAGRAPH = 36;
export const OTHER_POST = 18;
export const OTHER_CLIENT = 12;
/** Shingles from which a text is long enough to prove (about 25 words), to deny as a piece, to describe a job, to deny or speak for itself. */
const PROVING = 20;
export const TELLING = 40;
export const SPEAKING = 60;
export const WHOLE = 100;
export const DENYING = 120;

export const isProven = ({ share, size }: Likeness): boolean => share !== null && share >= PROOF && size >= PROVING;
/** The same text with another beginning and end, as agencies write: most of it is common, and what is left is too short for another job. */
export const isRewritten = ({ share, size }: Likeness): boolean =>
  share !== null && share >= MOST && size >= SPEAKING && (1 - share) * size <= SPEAKING;
/** A text copied whole, long enough to describe a job. */
export const isWordForWord = ({ share, size }: Likeness): boolean =>
  share !== null && share >= COPIED && size >= TELLING;

/** Half of the text is common, and there is enough of it. */
export const isHalfCommon = ({ share, size }: Likeness): boolean => share !== null && share >= HALF && size >= PROVING;

/** « texte commun à 82 % », or nothing where a text says too little. */
export const textReason = ({ share, spliced }: Likeness): string[] => {
  if (share === null) return [];
  return [spliced ? "un texte reprend là où l'autre est coupé" : `texte commun à ${Math.round(share * 100)} %`];
};
