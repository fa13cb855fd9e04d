import { plain } from "../../text/plain.ts";
import { oneWord, readSynonyms } from "../../words/synonyms.ts";
import { OF_TWINS } from "../../words/trade.ts";
import { canonicalWord } from "../../words/words.ts";
import { NAMES } from "./words.ts";

/** Names that are one word here, for a reader. */
const SHOWN = new Map(readSynonyms(OF_TWINS).flatMap(({ names }) => names.map((name) => [oneWord(name), name]))).set(
  "dotnet",
  ".NET",
);

/** Canonical words as the title writes them, and in its order, where it does: « renne » is « Rennes » there. */
export function asWritten(canonical: readonly string[], title: string): string {
  const written = new Map<string, string>();
  for (const word of title.match(/[\p{L}\p{N}]+/gu) ?? []) {
    const name = canonicalWord(plain(word));
    written.set(NAMES.get(name) ?? name, word);
  }
  const order = [...written.keys()];
  const inOrder = [...canonical].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return inOrder.map((word) => written.get(word) ?? SHOWN.get(word) ?? word).join(" ");
}
