import { counted } from "./french.ts";
import type { Offer } from "./offer.ts";
import { daysBetween } from "./week.ts";

/** An open offer that nobody saw for a week may be gone: that is said wherever the offer is. */

const STALE_DAYS = 7;

type Seen = { offer: Offer; status: "open" | "closed" };

/** Days since it was last seen, on the calendar of Paris, once they are many; null for what is closed or fresh. */
export function staleDays({ offer, status }: Seen, now: Date): number | null {
  const last = offer.verifiedAt ?? offer.lastSeenAt;
  if (status === "closed" || last === null) return null;
  const days = daysBetween(last, now);
  return days >= STALE_DAYS ? days : null;
}

export function staleWords(seen: Seen, now: Date): string | null {
  const days = staleDays(seen, now);
  return days === null ? null : `Pas revue depuis ${counted(days, "jour")}`;
}

/** Why it may not be there to apply to; null for what is open and fresh. */
export const stateWords = (seen: Seen, now: Date): string | null =>
  seen.status === "closed" ? "Clôturée" : staleWords(seen, now);
