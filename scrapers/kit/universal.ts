import type { RawOffer } from "../../offer/raw-offer.ts";
import type { Page } from "../source.ts";
import { statePostings } from "./embedded-state.ts";
import { feedPostings, looksLikeFeed } from "./feed.ts";
import { jobPostings } from "./json-ld.ts";
import { markupOf } from "./markup.ts";
import { metaPosting } from "./meta-tags.ts";
import { microdataPostings } from "./microdata.ts";
import type { Posting } from "./schema-org.ts";

/**
 * Offers of a page of an unknown site, by what it says in a machine's language, in order of trust: JSON-LD, microdata
 * and RDFa, meta tags, embedded state, a job feed. [] for a page without offers: links are never made into offers.
 */
export function readOffers(page: Page, sourceName: string): RawOffer[] {
  for (const read of READERS) {
    const found = read(page);
    if (found.length > 0) return found.map((posting) => ({ source: sourceName, ...posting }));
  }
  return [];
}

const one = (posting: Posting | null): Posting[] => (posting ? [posting] : []);

const READERS: ((page: Page) => Posting[])[] = [
  (page) => (looksLikeFeed(markupOf(page).source) ? feedPostings(page) : []),
  jobPostings,
  microdataPostings,
  (page) => one(metaPosting(page)),
  statePostings,
];
