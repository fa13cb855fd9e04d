import { type Form, formsAt, formsNear } from "./lexicon.ts";
import type { QueryWord } from "./query-words.ts";

/**
 * Words of the trade read through one slip: « project manger », « inteligence artificielle ». A single word is corrected only when
 * the offers do not know it as it is (`isKnown`); of several, one that is off beside others that are right shows what was meant.
 */
export function readThroughSlips(words: readonly QueryWord[], isKnown: (lemma: string) => boolean): QueryWord[] {
  const lemmas = words.map((word) => word.lemma);
  const read = [...words];
  for (let at = 0; at < words.length; ) {
    const exact = longest(formsAt(lemmas, at));
    const near = longest(formsNear(lemmas, at).filter((form) => form.words.length > 1 || !isKnown(lemmas[at]!)));
    const meant = near && near.words.length > (exact?.words.length ?? 0) ? near : null;
    meant?.words.forEach((word, index) => {
      if (lemmas[at + index] !== word)
        read[at + index] = { ...read[at + index]!, lemma: word, written: word, typed: word };
    });
    at += (meant ?? exact)?.words.length ?? 1;
  }
  return read;
}

/** What was read otherwise than it was typed, for whoever typed it (French). */
export const slipsRead = (typed: readonly QueryWord[], read: readonly QueryWord[]): string[] =>
  typed.flatMap(({ lemma, written }, at) =>
    read[at]!.lemma === lemma ? [] : [`« ${written} » est lu « ${read[at]!.written} »`],
  );

const longest = (forms: readonly Form[]): Form | null =>
  forms.reduce<Form | null>((best, form) => (best && best.words.length >= form.words.length ? best : form), null);
