import type { SourceHealth } from "../indexer/store/store.ts";
import type { SourceRow } from "./pages/sources.ts";

/** The morning report: who is in trouble, since when, and whether anything was collected at all. */
export interface Report {
  /** Instant it speaks of. */
  at: string;
  /** When a run last ended, of any source. */
  lastRunAt: string | null;
  /** No run has ended for 26 hours: the collection itself is dead. */
  stale: boolean;
  /** Groups in the order of urgency, none of them empty. */
  troubled: { state: Trouble; rows: SourceRow[] }[];
  upToDate: number;
  /** Sources that are meant to be read. */
  awake: number;
}

export type Trouble = Extract<SourceHealth["state"], "blocked" | "failed" | "suspect" | "partial">;

const TROUBLES: readonly Trouble[] = ["blocked", "failed", "suspect", "partial"];
const SLEEPING: readonly SourceHealth["state"][] = ["asleep", "disabled", "never"];
/** A day, and two hours for a slow morning. */
const STALE_MS = 26 * 3_600_000;

/** True when no run has ended for 26 hours, or none ever has. */
export const isStale = (lastRunAt: string | null, now: Date): boolean =>
  lastRunAt === null || now.getTime() - Date.parse(lastRunAt) > STALE_MS;

export function makeReport(rows: readonly SourceRow[], lastRunAt: string | null, now: Date): Report {
  const awake = rows.filter((row) => !SLEEPING.includes(row.health.state));
  const troubled = TROUBLES.map((state) => ({ state, rows: awake.filter((row) => row.health.state === state) }));
  return {
    at: now.toISOString(),
    lastRunAt,
    stale: isStale(lastRunAt, now),
    troubled: troubled.filter((group) => group.rows.length > 0),
    upToDate: awake.length - troubled.reduce((sum, group) => sum + group.rows.length, 0),
    awake: awake.length,
  };
}
