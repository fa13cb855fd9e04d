import { formsBegunBy } from "../../words/dictionary.ts";
import { type Dictionary, dictionary } from "./arrays.ts";

/** Words are listed under their first letter and their first two. */
const LISTED = 2;

/** Words, numbered, and found again by their beginning. */
export interface Vocabulary {
  words: Dictionary;
  /** Words that begin so in one of their forms: « directri » is directeur. */
  startingWith(prefix: string): readonly number[];
}

export function vocabulary(names: string[] = []): Vocabulary {
  const words = dictionary(names);
  const lists = new Map<string, number[]>();
  let listed = 0;

  /** Words are listed when somebody asks: until then a new word costs nothing. */
  function catchUp(): void {
    for (; listed < words.names.length; listed++) {
      const name = words.names[listed]!;
      if (name.startsWith("=")) continue;
      list(name.slice(0, 1), listed);
      if (name.length >= LISTED) list(name.slice(0, LISTED), listed);
    }
  }

  function list(prefix: string, word: number): void {
    const known = lists.get(prefix);
    if (known) known.push(word);
    else lists.set(prefix, [word]);
  }

  return {
    words,
    startingWith(prefix) {
      catchUp();
      const all = lists.get(prefix.slice(0, LISTED)) ?? [];
      if (prefix.length <= LISTED) return all;
      const begun = formsBegunBy(prefix).flatMap((form) => words.find(form) ?? []);
      return [...all.filter((word) => words.names[word]!.startsWith(prefix)), ...begun];
    },
  };
}
