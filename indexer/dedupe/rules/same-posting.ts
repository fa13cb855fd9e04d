import type { Comparable } from "../comparable.ts";
import { isHeldBy, relateEmployers } from "../employer/employer.ts";
import { bare, type References } from "../reference.ts";
import { type Judgement, same } from "../verdict.ts";
import { relateTitles } from "./title-relation.ts";

/** One number or one address: nothing else is asked. */
export function samePosting(a: Comparable, b: Comparable): Judgement | null {
  if (a.source === b.source && a.ref !== null && a.ref === b.ref)
    return same(() => [`même référence ${a.ref} à la même source`]);
  if (a.url !== null && a.url === b.url && (a.ref === b.ref || a.source !== b.source))
    return same(() => ["même adresse de l'annonce"]);
  const shared = sharedReference(a.refs, b.refs);
  if (shared === null) return null;
  const houses = relateEmployers(a.employer, b.employer);
  if (houses !== "same" && houses !== "similar" && !(TELLING.test(shared) && mayBeOneHouse(a, b))) return null;
  const written = [a.requisition, a.ref, b.requisition, b.ref].find((ref) => ref !== null && bare(ref) === shared);
  return same(() => [`même référence ${written ?? shared} chez le même employeur`]);
}

/** One name within the other; or one of the two hides, and their titles are no two jobs: an agency's number, in the board's copy that names nobody. */
const mayBeOneHouse = (a: Comparable, b: Comparable): boolean =>
  isHeldBy(a.employer, b.employer) || ((a.hides || b.hides) && relateTitles(a, b).kind !== "different");

/** « R20417 », at « Odyval » and at « Parc Odyval »: no two houses of such names number so alike. */
const TELLING = /^(?=.*[A-Z])(?=(?:\D*\d){4}).{6,}$/;

/** A requisition id of one that is reference, or in the text, of the other. Two boards' own numbers never meet. */
function sharedReference(a: References, b: References): string | null {
  for (const ref of a.own) if (ref === b.loose || b.own.includes(ref)) return ref;
  return a.loose !== null && b.own.includes(a.loose) ? a.loose : null;
}
