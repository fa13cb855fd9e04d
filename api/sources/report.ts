import type { SourceHealth } from "../../indexer/store/store.ts";
import { counted, frenchNumber } from "../../offer/french.ts";
import { isSource, type SourceRow } from "./row.ts";
import type { State } from "./state-words.ts";

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
  /** Being read now: how, nobody can say yet. */
  running: number;
  /** Sources that are meant to be read. */
  awake: number;
}

type Trouble = Extract<SourceHealth["state"], "blocked" | "failed" | "suspect" | "partial">;

export const TROUBLES: readonly Trouble[] = ["blocked", "failed", "suspect", "partial"];
export const isTrouble = (state: State): state is Trouble => TROUBLES.some((trouble) => trouble === state);
const SLEEPING: readonly SourceHealth["state"][] = ["asleep", "disabled", "never"];
/** A day, and two hours for a slow morning. */
const STALE_MS = 26 * 3_600_000;

/** True when no run has ended for 26 hours, or none ever has. */
export const isStale = (lastRunAt: string | null, now: Date): boolean =>
  lastRunAt === null || now.getTime() - Date.parse(lastRunAt) > STALE_MS;

export function makeReport(rows: readonly SourceRow[], lastRunAt: string | null, now: Date): Report {
  const awake = rows.filter((row) => isSource(row) && !SLEEPING.includes(row.health.state));
  const inState = (state: SourceHealth["state"]) => awake.filter((row) => row.health.state === state);
  const troubled = TROUBLES.map((state) => ({ state, rows: inState(state) }));
  return {
    at: now.toISOString(),
    lastRunAt,
    stale: isStale(lastRunAt, now),
    troubled: troubled.filter((group) => group.rows.length > 0),
    upToDate: inState("ok").length,
    running: inState("running").length,
    awake: awake.length,
  };
}

/** « 14 sources à jour sur 18, 1 en cours de relevé. » */
export function reportHead({ awake, upToDate, running }: Report): string {
  if (awake === 0) return "Aucune source éveillée n’a encore été lue.";
  const now = running > 0 ? `, ${frenchNumber(running)} en cours de relevé` : "";
  return `${counted(upToDate, "source à jour", "sources à jour")} sur ${frenchNumber(awake)}${now}.`;
}
