import { titleWord } from "./spelling.ts";

/** Words separated by spaces, as they are and in canonical form. */
export const listOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
export const wordSet = (text: string): ReadonlySet<string> => new Set([...listOf(text)].map(titleWord));

/** Several ways to say one thing, each with its one name. */
type Sayings = readonly (readonly [from: string, to: string])[];

/** Saying in canonical words → its one name. */
export const sayingsOf = (sayings: Sayings): ReadonlyMap<string, string> =>
  new Map(sayings.map(([from, to]) => [from.split(" ").map(titleWord).join(" "), to]));

/** Replaces each known phrase by its one name, longest first. */
export function unifier(sayings: Sayings): (tokens: readonly string[]) => string[] {
  const names = sayingsOf(sayings);
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
