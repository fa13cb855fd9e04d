import type { Offer } from "../../offer/offer.ts";
import type { PlacedTerms } from "./text.ts";

/** Facets counted with every answer. « non précisé » is a value: its key is `UNKNOWN`. */
export const FACETS = [
  "role",
  "foundBy",
  "contract",
  "workingTime",
  "start",
  "duration",
  "form",
  "rhythm",
  "remote",
  "region",
  "department",
  "education",
  "experience",
  "languages",
  "skills",
  "sector",
  "company",
  "employerKind",
  "source",
] as const;
export type Facet = (typeof FACETS)[number];
export const UNKNOWN = "non-precise";

export const SORTS = ["relevance", "date", "seen", "pay", "distance"] as const;

/** What is searched: the canonical offer, plus what the index needs. */
export interface SearchDocument {
  offer: Offer;
  status: "open" | "closed";
  /** Offers of one family (same advertisement, other cities) share it; null when alone. */
  family: string | null;
  /** The words of its description, where they were cut beforehand. */
  words?: PlacedTerms;
}

export interface SearchQuery {
  q?: string;
  role?: string[];
  /** title | text, of an offer of the role. */
  foundBy?: string[];
  contract?: string[];
  /** full | part | non-precise */
  workingTime?: string[];
  /** Months (YYYY-MM) in which the work begins, and non-precise. */
  start?: string[];
  /** Months that a contract of limited length lasts, and non-precise. */
  duration?: string[];
  /** apprentissage | professionnalisation | non-precise, of an alternance. */
  form?: string[];
  /** Rhythms of an alternance (`normalise/contract/rhythm-pair.ts`), and non-precise. */
  rhythm?: string[];
  /** none | partial | full | non-precise */
  remote?: string[];
  /** Commune (its name, or `communeKey`), department (name or number), region, or the words that offers write; of several, one is enough. */
  place?: string | readonly string[];
  near?: { lat: number; lon: number; radiusKm: number };
  /** Gross a year, euros. */
  payMin?: number;
  education?: string[];
  /** Maximum of years asked for (0 = débutant accepté), or `UNKNOWN`. */
  experience?: number | typeof UNKNOWN;
  /** ISO 639-1 of languages asked or wished for, and non-precise. */
  languages?: string[];
  skills?: string[];
  sector?: string[];
  company?: string[];
  employerKind?: string[];
  source?: string[];
  /** Day (YYYY-MM-DD): posted on or after. */
  postedSince?: string;
  /** Instant: first seen at or after. */
  firstSeenSince?: string;
  /** Instant: closed at or after; an open offer never. */
  closedSince?: string;
  status?: "open" | "closed" | "any";
  sort?: (typeof SORTS)[number];
  /** Offers of one family stand as one, where its best member does; facets and total still count offers. */
  oneAFamily?: boolean;
  /** How many there are, and nothing else: no hits, no facets. */
  countOnly?: boolean;
  limit?: number;
  cursor?: string;
}

export interface SearchHit {
  id: string;
  /** HTML-escaped with <mark> around the words that matched. */
  titleHighlight: string;
  /** A passage of the description, HTML-escaped, with <mark>. */
  snippet: string | null;
  /** Kilometres from `near`. */
  distanceKm: number | null;
  score: number;
}

export interface SearchResult {
  hits: SearchHit[];
  /** Offers found. */
  total: number;
  /** Hits of all pages together: fewer than offers where a family stands as one. */
  cards: number;
  /** Counts of what was found (of years asked for: that many or fewer, as the filter finds); of a facet of which values are chosen, of what would be found without that choice. */
  facets: Record<Facet, { value: string; count: number }[]>;
  /** Filters that were really used, and those the engine could not use, with the reason in French. */
  applied: string[];
  ignored: { filter: string; reason: string }[];
  engine: "embedded" | "meilisearch";
  /** Set when this engine answered in the place of another (French). */
  fallback: string | null;
  tookMs: number;
  nextCursor: string | null;
}

/** One interface, two engines, one contract test over both. */
export interface SearchEngine {
  name: "embedded" | "meilisearch";
  /** Adds or replaces; resolves when searchable. */
  upsert(documents: SearchDocument[]): Promise<void>;
  remove(ids: string[]): Promise<void>;
  search(query: SearchQuery): Promise<SearchResult>;
  /** Number of documents, and their ids: drift is measured against the store. */
  count(): Promise<number>;
  ids(): Promise<string[]>;
  /** Replaces everything at once: the old index answers until the new one is whole. */
  rebuild(documents: AsyncIterable<SearchDocument[]> | Iterable<SearchDocument[]>): Promise<void>;
  /** Throws when the engine cannot answer. */
  health(): Promise<void>;
  close(): Promise<void>;
}
