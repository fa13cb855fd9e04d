import { OF_ROLES } from "./trade.ts";
import { words } from "./words.ts";

/** One thing in a table of synonyms (see trade.ts). */
interface Synonyms {
  /** Two for « IA + générative ». */
  names: readonly string[];
  ways: readonly string[];
  /** Is it of the same idea as the one before it? */
  kin: boolean;
}

export const readSynonyms = (table: string): Synonyms[] =>
  table
    .trim()
    .split(/\n\s*|; /)
    .map((entry) => {
      const [name = "", others = ""] = entry.replace(/^~ /, "").split(" = ");
      const names = name.split(" + ");
      const ways = others.split(", ").filter(Boolean);
      return { names, ways: names.length > 1 ? ways : [name, ...ways], kin: entry.startsWith("~ ") };
    });

/** A name as one word: « chefprojet ». */
export const oneWord = (name: string): string => words(name).join("");

/** What two ways to write one phrase have in common. */
const spelled = (phrase: string): string => words(phrase).join(" ");

/** Phrase in canonical words → the one name of what it says, as one word each. */
export const namesIn = (table: string): ReadonlyMap<string, string> =>
  new Map(
    readSynonyms(table).flatMap(({ names, ways }) =>
      ways.map((way) => [spelled(way), names.map(oneWord).join(" ")] as const),
    ),
  );

const waysOf = new Map<string, readonly string[]>();
for (const lines of Map.groupBy(readSynonyms(OF_ROLES), ({ names }) => names.join()).values()) {
  const all = lines.flatMap(({ ways }) => ways);
  for (const way of all) waysOf.set(spelled(way), all);
}

/** All ways to say what a phrase of a profile says; « intelligence artif* » is one. */
export const waysToSay = (phrase: string): readonly string[] =>
  (phrase.includes("*") ? null : waysOf.get(spelled(phrase))) ?? [phrase];
