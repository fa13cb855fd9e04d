import { plain } from "../../text/plain.ts";
import { remembered } from "../../text/remembered.ts";
import { canonicalWord } from "../../words/words.ts";
import { wordHash } from "../word-hash.ts";
import { IDLE, LEVELS, NAMES } from "./words.ts";

/** A word of a title, by the hash of its one name, and as a text may spell it. */
export interface Spelled {
  name: number;
  written: readonly number[];
}

/** Shorter words (IA, SI) make a job another one, whatever a text says. */
const SHORT = 3;

/** The longer words of a title: does its text say them too? */
export const spelledIn = remembered((title: string): readonly Spelled[] => {
  const written = new Map<string, number[]>();
  for (const word of plain(title.slice(0, 300)).match(/[a-z]+/g) ?? []) {
    const canonical = canonicalWord(word);
    if (word.length <= SHORT || IDLE.has(canonical) || LEVELS.has(canonical)) continue;
    const name = NAMES.get(canonical) ?? canonical;
    written.set(name, [...(written.get(name) ?? []), wordHash(word) | 0]);
  }
  return [...written].map(([name, hashes]) => ({ name: wordHash(name), written: hashes }));
});
