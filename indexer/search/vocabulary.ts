import { column, type Dictionary, dictionary } from "./arrays.ts";

/** Prefixes of up to so many letters are kept as if they were words: they are the slow tail of every index. */
export const KEPT_PREFIX = 4;

/** Words and their beginnings, numbered. */
export interface Vocabulary {
  words: Dictionary;
  prefixes: Dictionary;
  /** Number of the prefix of `length` letters (1 … KEPT_PREFIX) of a word, -1 when the word is shorter. */
  prefixOf(word: number, length: number): number;
  /** Words that begin with a kept prefix. */
  wordsOf(prefix: number): readonly number[];
  /** Words that begin so. */
  startingWith(prefix: string): readonly number[];
}

/** `keptPrefix`: 0 for names that nobody asks for by their beginning. */
export function vocabulary(names: string[] = [], keptPrefix = KEPT_PREFIX): Vocabulary {
  const words = dictionary(names);
  const prefixes = dictionary();
  const prefixWords: number[][] = [];
  /** Prefixes of word w: links[4w … 4w + 3]. */
  const links = column(Int32Array);

  /** Words are linked when they are first asked about: a word just numbered costs nothing yet. */
  function catchUp(): void {
    for (let word = links.length / KEPT_PREFIX; word < words.names.length; word++) link(word);
  }

  function link(word: number): void {
    const name = words.names[word]!;
    const concept = name.startsWith("=");
    for (let length = 1; length <= KEPT_PREFIX; length++) {
      if (concept || name.length < length) links.push(-1);
      else links.push(linkPrefix(name.slice(0, length), word));
    }
  }

  function linkPrefix(name: string, word: number): number {
    const prefix = prefixes.code(name);
    if (prefix === prefixWords.length) prefixWords.push([]);
    prefixWords[prefix]!.push(word);
    return prefix;
  }

  return {
    words,
    prefixes,
    prefixOf(word, length) {
      if (length > keptPrefix) return -1;
      if (word * KEPT_PREFIX >= links.length) catchUp();
      return links.data[word * KEPT_PREFIX + length - 1]!;
    },
    wordsOf(prefix) {
      catchUp();
      return prefixWords[prefix]!;
    },
    startingWith(prefix) {
      catchUp();
      const code = prefixes.find(prefix.slice(0, KEPT_PREFIX));
      if (code === undefined) return [];
      const all = prefixWords[code]!;
      return prefix.length <= KEPT_PREFIX ? all : all.filter((word) => words.names[word]!.startsWith(prefix));
    },
  };
}
