/** How an employer's publishing moves, read from the days its offers came and went. */
export const MOVEMENTS = ["new", "returning", "growing", "steady", "silent"] as const;
export type Movement = (typeof MOVEMENTS)[number];

export const MOVEMENT_WORDS: Record<Movement, string> = {
  new: "nouveau",
  returning: "de retour",
  growing: "en hausse",
  steady: "régulier",
  silent: "silencieux",
};

/** One offer's time; instants. `closedAt`: null while it is open. */
export interface Stay {
  firstSeenAt: string;
  closedAt: string | null;
}

const WEEK_MS = 7 * 86_400_000;
/** What is told of these last weeks is told beside as many before them. */
const RECENT_WEEKS = 4;
const RECENT_MS = RECENT_WEEKS * WEEK_MS;
/** More offers than in the weeks before by this many: one more is chance. */
const MORE = 2;

/**
 * `watchedSince`: instant from which we look. Null where we have not watched long enough to say: whoever was there at the first
 * look is not new, and nobody was seen to come back.
 */
export function movementOf(stays: readonly Stay[], watchedSince: string, now: string): Movement | null {
  if (stays.every(({ closedAt }) => closedAt !== null)) return "silent";
  const today = Date.parse(now);
  if (today - Date.parse(watchedSince) < 2 * RECENT_MS) return null;
  const age = ({ firstSeenAt }: Stay): number => today - Date.parse(firstSeenAt);
  const recent = stays.filter((stay) => age(stay) < RECENT_MS);
  const before = stays.filter((stay) => age(stay) >= RECENT_MS);
  if (before.length === 0) return "new";
  const came = Math.min(...recent.map(({ firstSeenAt }) => Date.parse(firstSeenAt)));
  const left = Math.max(...before.map(({ closedAt }) => (closedAt === null ? today : Date.parse(closedAt))));
  if (recent.length > 0 && came - left >= RECENT_MS) return "returning";
  const previous = before.filter((stay) => age(stay) < 2 * RECENT_MS);
  return recent.length >= previous.length + MORE ? "growing" : "steady";
}

/** Instant of the last offer's closing; null while one is open. */
export const silentSince = (stays: readonly Stay[]): string | null =>
  stays.some(({ closedAt }) => closedAt === null)
    ? null
    : (stays
        .map(({ closedAt }) => closedAt!)
        .sort()
        .at(-1) ?? null);
