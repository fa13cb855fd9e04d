import type { Offer } from "../offer/offer.ts";
import type { RawOffer } from "../offer/raw-offer.ts";
import type { DoorKind } from "../offer/vocabulary.ts";
import type { Profile } from "../profiles/profile.ts";
import { type CrawledPage, frontierItem, isDetail, isFailure } from "../scrapers/crawl.ts";
import type { Source } from "../scrapers/source.ts";
import { scrubRaw } from "./normalise/personal-data.ts";
import { normalise } from "./normalise/steps.ts";
import { judgeRole } from "./role/judge.ts";
import type { NewSighting, PageCommit, Tally } from "./store/store.ts";

export const DOORS: Record<Source["kind"], DoorKind> = {
  employer: "employer",
  board: "board",
  "public-api": "board",
  mail: "relay",
};

/** What of a source its postings carry. */
export type Origin = Pick<Source, "name" | "kind" | "rank">;

/** What one raw offer became. */
export interface Read {
  counts: Tally;
  /** null: refused, and counted so. */
  sighting: NewSighting | null;
}

/** Each raw offer normalised and judged, in order. Pure, and nearly all the time that a page costs: see offer-readers.ts. */
export const readOffers = (offers: readonly RawOffer[], source: Origin, profile: Profile): Read[] =>
  offers.map((raw) => readOffer(raw, source, profile));

/** One page as it will be written, from what its offers became: refusals counted. Pure. */
export function commitOf(page: CrawledPage, reads: readonly Read[], runId: number): PageCommit {
  const tally: Tally = {};
  const count = (name: string, n = 1) => {
    tally[name] = (tally[name] ?? 0) + n;
  };
  count(`${isFailure(page) ? "failed" : "read"}/${isDetail(page.request) ? "detail" : "list"}`);

  const sightings: NewSighting[] = [];
  for (const read of reads) {
    for (const [name, n] of Object.entries(read.counts)) count(name, n);
    if (read.sighting) sightings.push(read.sighting);
  }
  const commit: PageCommit = {
    runId,
    done: page.key,
    outcome: page.outcome,
    follow: page.follow.map(frontierItem),
    sightings,
    gone: [],
    seen: [],
    doubts: [],
    tally,
  };
  for (const finding of page.findings) {
    if (finding.kind === "gone") commit.gone.push({ ref: finding.ref, quote: finding.quote });
    else if (finding.kind === "seen") commit.seen.push(finding.ref);
    else if (finding.kind === "suspect") commit.doubts.push(finding.why);
    else if (finding.kind === "advertised") commit.advertised = finding.total;
    else if (finding.kind === "count") count(finding.name);
  }
  return commit;
}

function readOffer(raw: RawOffer, source: Origin, profile: Profile): Read {
  const door = DOORS[source.kind];
  const clean = scrubRaw(raw);
  const read = normalise(clean, { judge: (text) => judgeRole(text, profile), door, scrubbed: true });
  if ("refused" in read) return { counts: read.counts, sighting: null };
  const { offer } = read;
  const counts: Tally = { ...read.counts, "offers/read": 1 };
  if (isAbroad(offer)) return { counts: { ...counts, "refused/not-in-france": 1 }, sighting: null };
  for (const [field, filled] of Object.entries(filledFields(offer))) if (filled) counts[`filled/${field}`] = 1;
  const ref = raw.ref ?? raw.url ?? "";
  return {
    counts,
    sighting: { source: source.name, rank: source.rank, ref, url: raw.url ?? null, door, offer, raw: clean },
  };
}

/** Every place is known, and none is in France. An unknown place is no proof of being abroad. */
const isAbroad = (offer: Offer): boolean =>
  offer.places.length > 0 && offer.places.every((place) => place.country !== null && place.country !== "FR");

const filledFields = (offer: Offer): Record<string, boolean> => ({
  employer: offer.employer.name !== null,
  place: offer.places.length > 0,
  contract: offer.contract !== null,
  description: offer.descriptionText !== null,
  posted: offer.postedAt !== null,
});
