import type { Offer } from "../../offer/offer.ts";
import type { CloseReason, CompareOutcome, DoorKind, EventKind } from "../../offer/vocabulary.ts";
import type { Outcome } from "../../scrapers/errors.ts";
import type { PageRequest } from "../../scrapers/source.ts";
import type { TextPrint } from "../dedupe/text/text.ts";
import type { PlacedTerms } from "../search/text.ts";

/** What the house knows of itself: the truth of which the search index is a projection. */

export type RunState = "running" | "whole" | "partial" | "blocked" | "suspect" | "failed";

/** Counts under path-like names (`offers/new`, `refused/no-title`, `contract/unknown/CDIC`). */
export type Tally = Record<string, number>;

export interface Run {
  id: number;
  source: string;
  startedAt: string;
  endedAt: string | null;
  state: RunState;
  /** The site's own total, the largest where it was asked several questions; null when it says none. */
  advertised: number | null;
  /** Postings seen in the run. */
  seen: number;
  tally: Tally;
  /** French sentence for people: what happened. */
  message: string | null;
  /** Why nothing is closed on this run, in French. */
  doubts: string[];
}

/** What dedupe reads of a posting. */
export interface Posting {
  /** Identity of the posting: the id its own offer has. */
  id: string;
  /** Normalised from this posting alone. */
  offer: Offer;
  /** Its description is only the beginning of the text. */
  excerpt: boolean;
  /** Its text as it was read beforehand, when it has just come from a reading thread. */
  read?: ReadText;
}

/** What the twins and the search index read of a text. */
interface ReadText {
  print: TextPrint;
  words: PlacedTerms;
}

/** A posting of one source, and its history. Its own normalised offer is kept, so every merge can be undone. */
export interface Sighting extends Posting {
  source: string;
  ref: string;
  url: string | null;
  door: DoorKind;
  /** Trust of its source, lower first. */
  rank: number;
  /** Offer it belongs to. */
  offerId: string;
  firstSeenAt: string;
  lastSeenAt: string;
  lastRun: number;
  /** Whole runs in a row that did not see it. */
  missed: number;
  /** Closed at this door, and why. */
  closedAt: string | null;
  closeReason: CloseReason | null;
  /** Whether dedupe has judged it as it is now. */
  deduped: boolean;
}

export interface OfferRecord {
  offer: Offer;
  status: "open" | "closed";
  family: string | null;
}

export interface OfferEvent {
  id: number;
  at: string;
  offerId: string;
  kind: EventKind;
  source: string | null;
  runId: number | null;
  /** What changed, in data: {fields}, {reason, quote}, {from, reasons}… */
  detail: Record<string, unknown>;
}

/** Health of a source in columns, not in logs. */
export interface SourceHealth {
  name: string;
  state: "never" | "ok" | "partial" | "blocked" | "suspect" | "failed" | "asleep" | "disabled" | "running";
  lastRunAt: string | null;
  lastSuccessAt: string | null;
  message: string | null;
  openOffers: number;
  advertised: number | null;
  seen: number | null;
  /** Postings seen per week, oldest first, 8 weeks. */
  yield: number[];
  /** Open offers that no other source has. */
  exclusive: number;
}

export interface FrontierItem {
  key: string;
  request: PageRequest;
}

/** One page's whole effect, written in one transaction: a crash leaves either all of it or none. */
export interface PageCommit {
  runId: number;
  /** Frontier key of the page that was read. */
  done: string;
  outcome: Outcome;
  follow: FrontierItem[];
  sightings: NewSighting[];
  gone: { ref: string; quote: string }[];
  /** Refs (or urls) that the site still lists, though their page was not read again. */
  seen: string[];
  advertised?: number;
  doubts: string[];
  tally: Tally;
}

export interface NewSighting {
  source: string;
  rank: number;
  ref: string;
  url: string | null;
  door: DoorKind;
  offer: Offer;
  /** The description is only the beginning of the text. */
  excerpt: boolean;
  read?: ReadText;
}

export interface Twin {
  id: string;
  outcome: CompareOutcome;
  reasons: string[];
}

export type { Offer };
