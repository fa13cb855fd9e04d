import { canonicalWord } from "../words/words.ts";

/** Words separated by spaces, as they are and in canonical form. */
export const listOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
export const wordSet = (text: string): ReadonlySet<string> => new Set([...listOf(text)].map(canonicalWord));

/** Replaces each known phrase by its one name (`words/synonyms.ts`), longest first. */
export function unifier(names: ReadonlyMap<string, string>): (tokens: readonly string[]) => string[] {
  const firsts = new Set([...names.keys()].map((from) => from.split(" ")[0]!));
  const longest = Math.max(...[...names.keys()].map((from) => from.split(" ").length));

  const phraseAt = (tokens: readonly string[], at: number): number => {
    for (let length = Math.min(longest, tokens.length - at); length > 0; length--)
      if (names.has(tokens.slice(at, at + length).join(" "))) return length;
    return 0;
  };

  return (tokens) => {
    const out: string[] = [];
    for (let at = 0; at < tokens.length; ) {
      const taken = firsts.has(tokens[at]!) ? phraseAt(tokens, at) : 0;
      if (taken === 0) out.push(tokens[at]!);
      else out.push(...names.get(tokens.slice(at, at + taken).join(" "))!.split(" "));
      at += Math.max(1, taken);
    }
    return out;
  };
}
