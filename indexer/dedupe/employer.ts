import { words } from "../role/fold.ts";
import { oneLetterApart } from "./title.ts";
import { COMMON, LEGAL, RELAY_WORDS, RELAYS } from "./words.ts";

/** An employer's name as it is compared. */
export interface EmployerName {
  /** As written; null when the offer names nobody. */
  name: string | null;
  /** Canonical words without legal forms. */
  words: readonly string[];
  /** The words as one, and the telling ones among them as one. */
  joined: string;
  telling: string;
  /** Publishes for others: an agency, a board, a job fair. */
  relay: boolean;
}

export type EmployerRelation = "same" | "similar" | "relay" | "missing" | "different";

const NOBODY: EmployerName = { name: null, words: [], joined: "", telling: "", relay: false };
const known = new Map<string, EmployerName>();

export function employerName(name: string | null | undefined): EmployerName {
  if (!name) return NOBODY;
  const cached = known.get(name);
  if (cached) return cached;
  const made = read(name);
  if (known.size < 20_000) known.set(name, made);
  return made;
}

function read(name: string): EmployerName {
  // « L'Oréal » is one word, as in LOREAL.
  const all = words(name.slice(0, 200).replace(/(?<![\p{L}])([ld])['’](?=\p{L})/giu, "$1"));
  if (all.length === 0) return NOBODY;
  const strong = all.filter((word) => !LEGAL.has(word));
  const kept = strong.length > 0 ? strong : all;
  const relay = RELAYS.has(kept[0]!) || RELAY_WORDS.test(kept.join(" "));
  const telling = kept.filter((word) => !COMMON.has(word)).join(" ");
  return { name, words: kept, joined: kept.join(""), telling, relay };
}

export function relateEmployers(a: EmployerName, b: EmployerName): EmployerRelation {
  if (a.name === null || b.name === null) return "missing";
  const nearness = relateNames(a, b);
  if (nearness !== "different") return nearness;
  return a.relay || b.relay ? "relay" : "different";
}

function relateNames(a: EmployerName, b: EmployerName): "same" | "similar" | "different" {
  if (a.joined === b.joined || oneLetterApart(a.joined, b.joined)) return "same";
  if (a.telling === "" || b.telling === "") return "different";
  if (a.telling === b.telling) return "same";
  return startsAlike(a.words, b.words) ? "similar" : "different";
}

/** « Thales » and « Thales Las France »: one name opens the other, and is more than a common word. */
function startsAlike(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((word, at) => word === long[at]) && short.some((word) => !COMMON.has(word));
}
