import type { Edition, EditionWeek, GivenEdition } from "../digest/edition.ts";
import type { Returned } from "../digest/refusals.ts";
import type { SearchResult } from "../indexer/search/engine.ts";
import type { DecidedPair, Word } from "../indexer/store/deciding.ts";
import type { Run } from "../indexer/store/store.ts";
import type { Deposited } from "../indexer/store/withdrawing.ts";
import type { Offer } from "../offer/offer.ts";
import type { Kept, School, SchoolList } from "../recruiters/school.ts";
import type { RecordedPermission } from "./sources/permission.ts";
import type { Sniffed } from "./sources/sniffed.ts";

/** What the operator's pages can ask of the house. Absent from ApiDeps: the pages stay closed, and say how to open them. */
export interface Operator {
  /** Setting that opens the pages. Never shown, never logged. */
  token: string;
  overview(): Promise<Overview>;
  /** Starts a collection and comes back at once; the pages show how it goes. */
  collect(source: string): Promise<"started" | "busy" | "unknown" | Asleep>;
  /** Reopens what a run has closed. Postings reopened. */
  undoClosings(runId: number): Promise<number>;
  /** A person looked: the doubted run is true. Postings closed by it; null when there is nothing to confirm any more. */
  confirmRun(runId: number): Promise<number | null>;
  /** Takes back what a reader told apart: the rules judge again. `apart`: nothing keeps them apart, but the rules do not join them. */
  rejoin(one: string, other: string): Promise<"joined" | "apart" | "unknown">;
  /** The same of all that readers told apart on one day in Paris (YYYY-MM-DD). How often they did. */
  rejoinDay(day: string): Promise<number>;
  /** Pairs that the rules leave open, and what was decided of others. */
  twins(): Promise<TwinsRoom>;
  /** Says of two open offers, by their ids or the addresses of their pages, whether they are one. French reason when nothing can be said of them. */
  decideTwins(one: string, other: string, said: Word): Promise<string | null>;
  /** Takes such a word back: the rules judge again. False: nobody said it. */
  undecideTwins(one: string, other: string): Promise<boolean>;
  /** Builds every index afresh. Offers taken in, or why not, an engine. */
  reindex(): Promise<{ engine: string; offers: number; error: string | null }[]>;
  /** Looks at the site behind an address that a person typed. Never throws. */
  sniff(address: string): Promise<Sniffed>;
  /** Keeps the employer of an earlier answer and begins to collect it. null: the proposal is too old. */
  addEmployer(proposal: string, title: string): Promise<{ source: string; title: string } | null>;
  /** Names that a deposited document may be read under, « auto » apart. */
  readers(): { name: string; title: string }[];
  /** Reads a page, an answer or a mail that a person hands over. Nothing is stored. */
  read(document: Deposit): Promise<ReadAnswer>;
  /** Stores what an earlier reading showed. null: the reading is too old. */
  keep(reading: string): Promise<{ kept: number; fresh: number } | null>;
  /** What was deposited of late and can be taken back, or was: the latest first. */
  deposits(): Promise<Deposited[]>;
  /** Takes a deposit back; « undoClosings » of its run undoes it. Postings closed. */
  withdraw(run: number): Promise<number>;
  school(): Promise<SchoolRoom>;
  /** Replaces a list of the school's, pasted or in a file. French reason when it cannot be kept. */
  keepSchoolList(list: SchoolList, given: string | Buffer): Promise<Kept | string>;
  clearSchoolList(list: SchoolList): Promise<void>;
  editions(): Promise<EditionRoom>;
  /** Replaces the school's edition of a week; an empty one takes it away. French reason when it cannot be kept. */
  keepEdition(given: GivenEdition): Promise<string | null>;
  permissions(): Promise<RecordedPermission[]>;
  /** French reason when it cannot be recorded. */
  allow(permission: Omit<RecordedPermission, "recordedAt">): Promise<string | null>;
  /** False: there was none. */
  forbid(source: string): Promise<boolean>;
}

/** Offers that may be one, and what the operator said of such; the latest first. */
export interface TwinsRoom {
  possible: { at: string; offers: [Offer, Offer]; reasons: string[] }[];
  /** How many there are, shown or not. */
  total: number;
  decided: DecidedPair[];
}

/** The school's lists, and what is made of them. */
export interface SchoolRoom {
  school: School;
  quietPartners: string[];
  /** Lines of the syllabus in which no skill of our list is read. */
  unread: string[];
}

/** The school's editions, and which of them the next letter bears. */
export interface EditionRoom {
  weeks: { week: string; monday: string; edition: Edition | null }[];
  /** null: no letter is to leave. */
  nextLetter: { at: string; week: EditionWeek } | null;
}

interface Asleep {
  /** French. */
  asleep: string;
}

export interface Overview {
  /** `newest`: no later run of its source has looked since. */
  runs: (Run & { closed: number; newest: boolean })[];
  engines: Engine[];
  /** Letters that readers' servers refused, the latest first. */
  returned: Returned[];
  /** Offers that readers told apart, the latest first. */
  parted: { at: string; offers: { id: string; title: string; employer: string | null }[] }[];
  /** Which engine answers, and why not the other one. */
  answering: Pick<SearchResult, "engine" | "fallback">;
}

/** One search index against the store. */
export interface Engine {
  name: string;
  /** Changes it has not taken in yet. */
  waiting: number;
  store: number;
  index: number;
  missing: number;
  extra: number;
  error: string | null;
}

interface Deposit {
  /** Source or platform, or « auto ». */
  reader: string;
  bytes: Buffer;
  /** Address it was read from; null when nobody gave it. */
  url: string | null;
}

/** What a document holds, before anything is stored. */
export interface ReadAnswer {
  /** Asked back when the operator says yes; null when there is nothing to keep. */
  reading: string | null;
  /** Who read it, in words; null when nobody could. */
  reader: string | null;
  offers: Offer[];
  /** French: « sans intitulé (2) », what could not be read. */
  refused: string[];
  problems: string[];
}
