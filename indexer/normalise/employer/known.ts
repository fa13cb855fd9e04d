import type { EmployerKind } from "../../../offer/vocabulary.ts";
import { key } from "../../text/fold.ts";
import { AGENCIES, CONSULTING, HOUSES, SCHOOLS } from "./lists.ts";

/** Names that stand alone, and names that others begin with. */
const ALONE = new Map<string, EmployerKind>();
const OPENS = new Map<string, EmployerKind>();
for (const [kind, list] of [
  ["consulting", CONSULTING],
  ["agency", AGENCIES],
  ["school", SCHOOLS],
  ["direct", HOUSES],
] as const)
  for (const name of list.split(",")) {
    const known = key(name.replace("=", ""));
    if (!ALONE.has(known)) ALONE.set(known, kind);
    if (!name.includes("=") && !OPENS.has(known)) OPENS.set(known, kind);
  }

/** Is this folded company on a list, or does its name begin with one that is? The longest is meant. */
export function kindOfLists(folded: string): EmployerKind | null {
  const alone = ALONE.get(folded);
  if (alone) return alone;
  const words = folded.split(" ", 5);
  for (let length = Math.min(4, words.length - 1); length > 0; length--) {
    const kind = OPENS.get(words.slice(0, length).join(" "));
    if (kind) return kind;
  }
  return null;
}
