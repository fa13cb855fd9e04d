import type { SourceHealth } from "../indexer/store/store.ts";
import type { SourceCard } from "./deps.ts";

/** A source with how it fares. */
export interface SourceRow {
  card: SourceCard;
  health: SourceHealth;
}

/** What the operator hands over has a place among the sources, and is none: nobody reads it, nothing is late. */
export const isSource = ({ card }: SourceRow): boolean => card.kind !== "deposit";
