import { counted } from "./french.ts";
import type { Offer } from "./offer.ts";

/** An open offer that nobody saw for a week may be gone: that is said wherever the offer is. */

const STALE_DAYS = 7;
const DAY_MS = 86_400_000;

/** Days since it was last seen, once they are many; null for what is closed or fresh. */
export function staleDays({ offer, status }: { offer: Offer; status: "open" | "closed" }, now: Date): number | null {
  const last = offer.verifiedAt ?? offer.lastSeenAt;
  if (status === "closed" || last === null) return null;
  const days = Math.floor((now.getTime() - Date.parse(last)) / DAY_MS);
  return days >= STALE_DAYS ? days : null;
}

export const staleWords = (days: number): string => `Pas revue depuis ${counted(days, "jour")}`;
