import { parisDay } from "../../offer/paris-day.ts";
import type { Sighting } from "./store.ts";

/** In which order the doors of an offer are shown: on its page, in the API, in a list, in an export. */

export const DOOR_ORDER = { employer: 0, board: 1, relay: 2 } as const;

type Seen = Pick<Sighting, "closedAt" | "lastSeenAt">;

/** Closed by its date, or by another door, and shown all the same. */
export const isReachable = ({ closedAt, lastSeenAt }: Seen): boolean => closedAt === null || lastSeenAt > closedAt;

/**
 * Where it can be read before where it is gone; the employer's own; open before merely shown; then what was seen last: of an
 * advertisement and its repost, the repost. By the day: two sites read in one round do not change places with every round.
 */
export const bestDoorFirst = (a: Sighting, b: Sighting): number =>
  Number(isReachable(b)) - Number(isReachable(a)) ||
  Number(b.door === "employer") - Number(a.door === "employer") ||
  Number(a.closedAt !== null) - Number(b.closedAt !== null) ||
  parisDay(b.lastSeenAt).localeCompare(parisDay(a.lastSeenAt)) ||
  DOOR_ORDER[a.door] - DOOR_ORDER[b.door] ||
  a.rank - b.rank ||
  b.lastSeenAt.localeCompare(a.lastSeenAt) ||
  a.id.localeCompare(b.id);
