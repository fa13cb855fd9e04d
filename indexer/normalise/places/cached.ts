import type { Place } from "../../../offer/offer.ts";
import { type PlaceHints, resolvePlaces } from "./resolve.ts";

const resolved = new Map<string, Place[]>();
const MOST_KEPT = 5_000;

/** The same text resolves once: sources repeat « Paris » thousands of times. */
export function cached(text: string, hints: PlaceHints = {}): Place[] {
  const name = `${text}|${hints.postalCode ?? ""}|${hints.inseeCode ?? ""}|${hints.country ?? ""}|${hints.department ?? ""}`;
  let found = resolved.get(name);
  if (!found) {
    if (resolved.size >= MOST_KEPT) resolved.clear();
    found = resolvePlaces(text, hints);
    resolved.set(name, found);
  }
  return found.map((place) => ({ ...place }));
}
