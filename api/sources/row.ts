import type { SourceHealth } from "../../indexer/store/store.ts";
import type { RecordedPermission } from "./permission.ts";

/** What a source is, without the means to read it. */
export interface SourceCard {
  name: string;
  title: string;
  homepage: string;
  kind: string;
  via: string;
  permission: { basis: string; note: string; checked: string };
  /** Why it is off. */
  disabled?: string;
  /** Settings that are missing. */
  needs?: readonly string[];
  /** Its reader is proven on recordings alone. */
  unproven: boolean;
  /** Each reading asks for new postings only. */
  incremental: boolean;
  /** Applicant-tracking system that serves it, in words. */
  platform?: string;
  /** Permission that the operator noted, against terms that forbid reading. */
  exception?: Omit<RecordedPermission, "source">;
}

/** A source with how it fares. */
export interface SourceRow {
  card: SourceCard;
  health: SourceHealth;
}

/** What the operator hands over has a place among the sources, and is none: nobody reads it, nothing is late. */
export const isSource = ({ card }: SourceRow): boolean => card.kind !== "deposit";
