import type { Comparable } from "../comparable.ts";
import { isPortal } from "../employer/boards.ts";
import { daysApart, isHere, type Pair } from "../pair.ts";
import { areApart, bare, inOneSeries, isMadeUp } from "../reference.ts";
import { isProven, NEARLY_ALL } from "../verdict.ts";

/** Two numbers by which one employer tells two openings apart, in words; null where it does not. */
export function numberedApart(pair: Pair): string | null {
  const { a, b, employer } = pair;
  const isNumbered = !a.board || (isPortal(a.source) && daysApart(pair) < REST_DAYS);
  const ownRefs = a.source === b.source && isNumbered && a.ref !== null && b.ref !== null;
  // An agency numbers its advertisements in its own way.
  const oneHouse = employer !== "different" && employer !== "relay";
  const saidSo = oneHouse && (saidApart(a, b) || inOneSeries(a.refs, b.refs));
  if (!saidSo && (!ownRefs || isReopened(pair))) return null;
  const [one, other] = ownRefs ? [a.ref, b.ref] : [a.requisition ?? a.ref, b.requisition ?? b.ref];
  return `autre référence chez cet employeur : ${one} et ${other}`;
}

const saidApart = (a: Comparable, b: Comparable): boolean =>
  a.requisition !== null && b.requisition !== null && areApart(bare(a.requisition), bare(b.requisition));

/** Two openings of one day or week have one text too; one that comes back later was taken down in between. */
const REST_DAYS = 7;

/** One text and title at one place, under an id that the system made up for the posting, weeks later: the same opening again. */
function isReopened(pair: Pair): boolean {
  const { a, b, text } = pair;
  if (daysApart(pair) < REST_DAYS) return false;
  return (
    isMadeUp(a.ref) &&
    isMadeUp(b.ref) &&
    a.title.key === b.title.key &&
    isHere(pair) &&
    isProven(text) &&
    text.share! >= NEARLY_ALL
  );
}
