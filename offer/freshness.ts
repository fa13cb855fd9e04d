import { counted } from "./french.ts";
import type { Offer } from "./offer.ts";
import { DEPOSIT } from "./vocabulary.ts";
import { daysBetween } from "./week.ts";

/** An open offer that nobody saw for a week may be gone: that is said wherever the offer is. */

const STALE_DAYS = 7;

type Seen = { offer: Pick<Offer, "verifiedAt" | "lastSeenAt">; status: "open" | "closed" };

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

/** « vérifiée », « signalée par courriel », « déposée »: how it was last seen, and when; null: nobody noted it. */
export function lastSign({ verifiedAt, lastSeenAt, doors }: Offer): { how: string; at: string } | null {
  if (verifiedAt) return { how: "vérifiée", at: verifiedAt };
  return lastSeenAt === null ? null : { how: toldHow(doors), at: lastSeenAt };
}

/** Not read where it is published: a mail told of it, a person handed it over, or both did. */
function toldHow(doors: Offer["doors"]): string {
  const deposits = doors.filter(({ source }) => source === DEPOSIT).length;
  if (deposits === 0) return "signalée par courriel";
  return deposits === doors.length ? "déposée" : "signalée";
}
