import { z } from "zod";
import { parisDay } from "../../offer/paris-day.ts";

/** A permission of the operator's own, for a source whose terms forbid reading. */
export interface RecordedPermission {
  source: string;
  /** Who gave it. */
  by: string;
  /** Day it was given, YYYY-MM-DD. */
  on: string;
  /** What for. */
  scope: string;
  /** ISO instant. */
  recordedAt: string;
}

/** Of who gave it, and of what for. */
export const LONGEST_WORDS = 300;

/** May a permission wake this source? Only what is held back by terms, or by our own caution, needs one. */
export const needsPermission = (source: { permission: { basis: string }; disabled?: string }): boolean =>
  source.permission.basis === "forbidden" || source.disabled !== undefined;

/** French reason why such a permission cannot be recorded; null when it can. What is read back may lack anything. */
export function whyNotRecorded({ by, on, scope, recordedAt }: Partial<RecordedPermission>): string | null {
  if (!by?.trim()) return "il faut dire qui a donné cette permission";
  if (!scope?.trim()) return "il faut dire pour quoi elle a été donnée";
  if (by.length > LONGEST_WORDS || scope.length > LONGEST_WORDS) return `${LONGEST_WORDS} caractères au plus`;
  if (!on || !recordedAt || !z.iso.date().safeParse(on).success) return `date illisible « ${on ?? ""} » (AAAA-MM-JJ)`;
  return on > parisDay(recordedAt) ? "cette date n'est pas encore venue" : null;
}
