import { lazily } from "../../text/lazily.ts";
import { heardAround, SPOT } from "../../words/heard-around.ts";
import { likeness, readWeights } from "../../words/likeness.ts";

/**
 * A last day to apply that no shape of clues tells: what its sentence sounds like, learnt from labelled ones (`scripts/learn-dates.ts`):
 * « Nous lirons toutes les demandes arrivées avant le 13 décembre ». First days are not heard so: of those, what sounds alike is mostly
 * something else's.
 */

export const WEIGHTS = new URL("./last-day.weights.tsv", import.meta.url);
const weights = lazily(() => readWeights(WEIGHTS));

/** From 0 to 1. A last day closes an offer once it is over: what is not nearly sure is none. */
const SURE = 0.95;

/** Does the sentence tell the last day to apply, with the date that stands there? */
export const soundsLikeLastDay = (sentence: string, from: number, to: number): boolean =>
  likeness(heardAround(sentence, from, to), SPOT, weights()) >= SURE;
