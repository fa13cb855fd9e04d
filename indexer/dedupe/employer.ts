import { words } from "../role/fold.ts";
import { oneLetterApart } from "./title.ts";
import { COMMON, LEGAL, RELAY_WORDS, RELAYS } from "./words.ts";

/** An employer's name as it is compared. */
export interface EmployerName {
  /** As written; null when the offer names nobody. */
  name: string | null;
  /** Canonical words without legal forms. */
  words: readonly string[];
  /** Publishes for others: an agency, a board, a job fair. */
  relay: boolean;
}

export type EmployerRelation = "same" | "similar" | "relay" | "missing" | "different";

export function employerName(name: string | null | undefined): EmployerName {
  const all = name ? words(name.slice(0, 200)) : [];
  if (all.length === 0) return { name: null, words: [], relay: false };
  const strong = all.filter((word) => !LEGAL.has(word));
  const kept = strong.length > 0 ? strong : all;
  const relay = RELAYS.has(kept[0]!) || RELAY_WORDS.test(kept.join(" "));
  return { name: name ?? null, words: kept, relay };
}

export function relateEmployers(a: EmployerName, b: EmployerName): EmployerRelation {
  if (a.name === null || b.name === null) return "missing";
  const nearness = relateNames(a.words, b.words);
  if (nearness !== "different") return nearness;
  return a.relay || b.relay ? "relay" : "different";
}

function relateNames(a: readonly string[], b: readonly string[]): "same" | "similar" | "different" {
  const one = a.join("");
  const other = b.join("");
  if (one === other || oneLetterApart(one, other)) return "same";
  const telling = (all: readonly string[]) => all.filter((word) => !COMMON.has(word));
  const tellingA = telling(a);
  const tellingB = telling(b);
  if (tellingA.length > 0 && tellingA.join(" ") === tellingB.join(" ")) return "same";
  return startsAlike(a, b) && tellingA.length > 0 && tellingB.length > 0 ? "similar" : "different";
}

/** « Thales » and « Thales Las France »: one name opens the other, and is more than a common word. */
function startsAlike(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((word, at) => word === long[at]) && short.some((word) => !COMMON.has(word));
}
