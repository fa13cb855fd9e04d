import type { RawOffer } from "../../offer/raw-offer.ts";
import type { Page } from "../source.ts";
import { looksLikeFeed } from "./feed.ts";
import { feedPostings } from "./feed-postings.ts";
import { jobPostings } from "./json-ld.ts";
import { markupOf } from "./markup.ts";
import { metaFacts, metaPosting } from "./meta-tags.ts";
import { microdataPostings } from "./microdata.ts";
import type { Posting } from "./schema-org.ts";
import { statePostings } from "./state-postings.ts";

/**
 * Offers of a page of an unknown site, by what it says in a machine's language, in order of trust: JSON-LD, microdata
 * and RDFa, meta tags, embedded state, a job feed. [] for a page without offers: links are never made into offers.
 */
export function readOffers(page: Page, sourceName: string): RawOffer[] {
  const from = (postings: Posting[]) => postings.map((posting) => ({ source: sourceName, ...posting }));
  const { source } = markupOf(page);
  if (looksLikeFeed(source)) return from(feedPostings(page));
  for (const [index, read] of READERS.entries()) {
    const found = read(page);
    const [alone] = found;
    if (alone) return from(found.length > 1 ? found : [completed(alone, page, READERS.slice(index + 1))]);
  }
  return from(feedPostings(page));
}

const READERS: ((page: Page) => Posting[])[] = [
  jobPostings,
  microdataPostings,
  (page) => [metaPosting(page)].filter((posting) => posting !== null),
  statePostings,
];

/** What an offer is poor without: another syntax of its page may say it. */
const WANTED = ["company", "place", "postedAt", "description"] as const;

/** The page's one posting; what it leaves unsaid is taken from its twin in another syntax, or from the meta tags. */
function completed(posting: Posting, page: Page, others: readonly ((page: Page) => Posting[])[]): Posting {
  let whole = posting;
  const isPoor = () => WANTED.some((name) => !whole[name] && !(name === "place" && whole.country));
  for (const read of others) {
    const [twin, ...more] = isPoor() ? read(page) : [];
    if (twin && more.length === 0 && isSame(twin.title, posting.title)) whole = filled(whole, twin);
  }
  const facts = isPoor() ? metaFacts(page) : null;
  return facts ? filled(whole, { ...facts, company: null }) : whole;
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function filled(posting: Posting, other: Partial<Posting>): Posting {
  const blanks = Object.entries(other).filter(([name]) => (posting[name as keyof Posting] ?? null) === null);
  return { ...posting, ...Object.fromEntries(blanks) };
}
