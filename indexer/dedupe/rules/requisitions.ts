import type { Comparable } from "../comparable.ts";
import type { Pair } from "../pair.ts";
import { areApart, bare, inOneSeries } from "../reference.ts";

/** Two numbers by which one employer tells two openings apart, in words; null where it does not. */
export function numberedApart({ a, b, employer }: Pair): string | null {
  const ownRefs = a.source === b.source && !a.board && a.ref !== null && b.ref !== null;
  // An agency numbers its advertisements in its own way.
  const oneHouse = employer !== "different" && employer !== "relay";
  if (!ownRefs && !(oneHouse && (saidApart(a, b) || inOneSeries(a.refs, b.refs)))) return null;
  const [one, other] = ownRefs ? [a.ref, b.ref] : [a.requisition ?? a.ref, b.requisition ?? b.ref];
  return `autre référence chez cet employeur : ${one} et ${other}`;
}

const saidApart = (a: Comparable, b: Comparable): boolean =>
  a.requisition !== null && b.requisition !== null && areApart(bare(a.requisition), bare(b.requisition));
