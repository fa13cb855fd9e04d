import type { Zone } from "./zones.ts";

/** What the words of one written place say, before any commune is chosen. */
export interface Clues {
  country: string | null;
  /** The country was written as two letters, which may be a state's (« Boston, MA »). */
  byCode: boolean;
  regionCode: string | null;
  department: string | null;
  /** Folded names that are a department's, or a country's, and a commune's too (« Mayenne », « Argentine »). */
  doubtful: string | null;
  postcode: string | null;
  arrondissement: number | null;
  zone: Zone | null;
  /** Folded names that may be communes, in order. */
  names: string[];
  /** A dash stood before a name: the names are a list. */
  dashed: boolean;
  /** The country is that of a state or province, which a country written later corrects (« Sion, VS, CHE »). */
  byState: boolean;
}

export const noClues = (): Clues => ({
  country: null,
  byCode: false,
  regionCode: null,
  department: null,
  doubtful: null,
  postcode: null,
  arrondissement: null,
  zone: null,
  names: [],
  dashed: false,
  byState: false,
});
