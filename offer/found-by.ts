import type { Offer } from "./offer.ts";
import type { FoundBy } from "./vocabulary.ts";

/** What the verdict was read from: « Chargé de mission innovation » is of the role by its text alone. null: it is not of the role. */
export function foundBy({ title, role }: Pick<Offer, "title" | "role">): FoundBy | null {
  if (role.verdict === "no" || role.evidence.length === 0) return null;
  return role.evidence.some(({ quote }) => title.includes(quote)) ? "title" : "text";
}
