import { canonicalWord } from "../role/fold.ts";
import { remembered } from "./remember.ts";

const FEMININE: readonly [RegExp, string][] = [
  [/(?<=[a-z]{4})elle$/, "el"],
  [/(?<=[a-z]{4})ale$/, "al"],
  // « créative », « prédictive »; "executive" is no feminine, « générative » has no other form here.
  [/(?<!generat)(?<=[a-z]{2}[aci]t)ive$/, "if"],
  [/^agente$/, "agent"],
];

/** A word of a title in canonical form, adjectives too: « fonctionnelle », « commerciale », « agente ». */
export const titleWord = remembered((word: string): string => {
  const canonical = canonicalWord(word);
  const rule = FEMININE.find(([ending]) => ending.test(canonical));
  return rule === undefined ? canonical : canonical.replace(...rule);
});

/** One letter more, less or other in a long word. */
export function oneLetterApart(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 7 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const skipA = a.length >= b.length ? 1 : 0;
  const skipB = b.length >= a.length ? 1 : 0;
  return a.slice(start + skipA) === b.slice(start + skipB);
}
