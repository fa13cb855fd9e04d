import type { Sheet } from "../digest/sheet.ts";
import type { MeantPlace } from "../indexer/normalise/places/meant.ts";
import type { SearchQuery, SearchResult } from "../indexer/search/engine.ts";
import type { Stats } from "../indexer/store/health.ts";
import type { OfferEvent, OfferRecord, Sighting, SourceHealth, Twin } from "../indexer/store/store.ts";
import type { Observed, RecruiterDetail, RecruiterFilter, RecruiterRow } from "../recruiters/observe.ts";
import type { OfferFilter } from "../recruiters/offers.ts";
import type { SkillsAsked } from "../recruiters/skills.ts";
import type { Operator } from "./operator.ts";
import type { SourceCard } from "./sources/row.ts";

export type { Observed, RecruiterDetail, RecruiterFilter, RecruiterRow, SkillsAsked, Stats };

/** All that the pages and the API need from the house, as data and functions: the command wires it, tests replace it. */
export interface ApiDeps {
  site: Site;
  /** Where an unexpected error (answered as 500, without its cause) is written for the operator. */
  report?(error: Error, where: string): void;
  /** The only clock of this room. */
  now(): Date;
  state(): SiteState;
  /** Changes whenever an answer may change; answers are kept under it. Without it nothing is kept. */
  revision?(): string | number;
  search(query: SearchQuery): Promise<SearchResult>;
  /** In the order of the ids; an id that is gone is left out. */
  offers(ids: string[]): Promise<ListedOffer[]>;
  /** null: never heard of it. An id merged into another answers with the other. */
  offer(id: string): Promise<OfferDetail | null>;
  /** Where a commune is; null when the name is unknown or ambiguous. */
  locate(name: string): Promise<Spot | null>;
  /** What somebody who filters by a place means. */
  meantPlace(typed: string): Promise<MeantPlace>;
  sourceCards(): SourceCard[];
  sourcesHealth(): Promise<SourceHealth[]>;
  stats(): Promise<Stats>;
  /** Why no search could be answered (French), or null. */
  searchFault(): Promise<string | null>;
  recruiters(filter: RecruiterFilter): Promise<Observed>;
  /** One of them, under any form of its name; null: no offer of the role ever bore it. */
  recruiter(name: string): Promise<RecruiterDetail | null>;
  skillsAsked(filter: OfferFilter): Promise<SkillsAsked>;
  /** The week for a whole promotion, with what its school added. */
  sheet(): Promise<Sheet>;
  subscriptions: Subscriptions;
  /** « ce n'est pas la même offre »: takes this door out of the offer for good. Id of the offer it became; null: no such door. */
  splitOffer(offerId: string, door: DoorKey): Promise<string | null>;
  /** The room of the operator; absent: closed. */
  operator?: Operator;
}

export interface Site {
  /** Without a slash at the end. */
  publicUrl: string;
  version: string;
  /** E-mail or URL of the operator; null when not set. */
  contact: string | null;
  /** Name under which we read the web. */
  userAgent: string;
  /** Title of the role profile (« Chef de projet IA »). */
  profileTitle: string;
}

export interface SiteState {
  /** True when recordings are replayed: nothing on the pages is live. */
  demo: boolean;
  /** Day or instant of the recordings. */
  replayedAt: string | null;
  /** True when the last collection reached no site at all. */
  nothingReachable: boolean;
  /** Why nothing is collected at all (a setting is missing), in French; absent when collection runs. */
  notCollecting?: string;
  /** Collection in progress: sources done of total, and the one being read. */
  collecting: { done: number; total: number; current: string | null } | null;
}

export interface Spot {
  name: string;
  lat: number;
  lon: number;
}

export interface ListedOffer extends OfferRecord {
  /** Instant of the last repost of the same advertisement; null when there was none. */
  repostedAt: string | null;
  /** Other members of the family (same advertisement, other cities). */
  relatives: { id: string; place: string | null }[];
  /** Number of offers that may be the same one, not merged. */
  possibleTwins: number;
}

export interface OfferDetail extends ListedOffer {
  /** The best door first. */
  sightings: DoorRow[];
  /** Oldest first. */
  events: OfferEvent[];
  twins: (Twin & { title: string | null; employer: string | null })[];
}

/** A posting behind the offer, as far as people see it. */
export type DoorRow = Pick<
  Sighting,
  "source" | "ref" | "url" | "door" | "firstSeenAt" | "lastSeenAt" | "closedAt" | "closeReason"
>;

type DoorKey = Pick<Sighting, "source" | "ref">;

interface Subscriptions {
  /** False when no mail can leave: the page says so instead of promising. */
  available: boolean;
  /** Sends the confirmation mail; false when it could not leave. `search`: the query string of the search; `consent`: the sentence that was ticked. */
  request(subscription: { email: string; search: string; consent: string }): Promise<boolean>;
  /** Says what a token is for, and changes nothing. */
  describe(token: string): Promise<{ search: string; state: "pending" | "active" | "ended" } | null>;
  /** This week's letter of a search (its query string) as a new reader would get it: a whole HTML document. */
  preview(search: string): Promise<string>;
  /** Instant at which the next letters leave; null where no hour is set. */
  nextSending(): Promise<string | null>;
  confirm(token: string): Promise<"confirmed" | "already" | "expired" | "unknown">;
  unsubscribe(token: string): Promise<"done" | "already" | "unknown">;
}

export interface ServerOptions {
  /** Requests a minute for one address. Default 1200. */
  ratePerMinute?: number;
  /** Changes (POST) a minute for one address. Default 20. */
  changesPerMinute?: number;
  /** Times a day that one address may say « ce n’est pas la même offre ». Default 20. */
  splitsPerDay?: number;
  /** Addresses and networks, between commas, of the proxies that say for whom they ask. Default: this machine. */
  trustProxy?: string;
}
