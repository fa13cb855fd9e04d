import type { Generated, Selectable } from "kysely";
import type {
  CloseReason,
  CompareOutcome,
  Decision,
  DoorKind,
  EventKind,
  RoleVerdict,
} from "../../offer/vocabulary.ts";
import type { RunState } from "./store.ts";

/** Columns of the store. JSON is kept as text, instants as ISO text: the tables would fit PostgreSQL, a few queries speak SQLite alone. */
export interface Database {
  runs: {
    id: Generated<number>;
    source: string;
    started_at: string;
    ended_at: string | null;
    state: RunState;
    advertised: number | null;
    seen: number;
    tally: string;
    message: string | null;
    /** Positive reasons for doubt that were met, JSON list of French sentences. */
    doubts: string;
  };
  /** Requests of a running crawl: what is left to read after a crash. */
  frontier: {
    seq: Generated<number>;
    run_id: number;
    key: string;
    request: string;
    state: "pending" | "done";
    outcome: string | null;
  };
  sightings: {
    /** Identity of the posting: the id its own offer has. */
    id: string;
    source: string;
    ref: string;
    url: string | null;
    door: DoorKind;
    rank: number;
    offer_id: string;
    /** JSON, without its description. */
    offer: string;
    /** The description is only the beginning of the text. */
    excerpt: 0 | 1;
    first_seen_at: string;
    last_seen_at: string;
    last_run: number;
    missed: number;
    /** Run that counted the last miss. */
    missed_run: number | null;
    closed_at: string | null;
    close_reason: CloseReason | null;
    closed_run: number | null;
    deduped: 0 | 1;
  };
  /** What a posting says, apart from its facts: these change with every reading, a text hardly ever. */
  descriptions: { id: string; html: string | null; text: string | null };
  offers: {
    id: string;
    status: "open" | "closed";
    verdict: RoleVerdict;
    employer: string | null;
    family: string | null;
    /** JSON, without its description. */
    data: string;
    /** Posting whose description is the offer's; null when none has one. */
    described_by: string | null;
    posted_at: string | null;
    valid_through: string | null;
    first_seen_at: string;
    last_seen_at: string;
    closed_at: string | null;
  };
  /** Where an offer that was merged away can be found now. */
  aliases: { id: string; offer_id: string };
  events: {
    id: Generated<number>;
    at: string;
    offer_id: string;
    kind: EventKind;
    source: string | null;
    run_id: number | null;
    detail: string;
  };
  /** Verdict on a pair of postings (a < b), with its reasons in words. */
  twins: { a: string; b: string; outcome: CompareOutcome; reasons: string; at: string };
  /** « Ce n'est pas la même offre »: pairs never to be merged again. */
  never_merge: { a: string; b: string; at: string };
  /** What the operator said of pairs that the rules leave open; `one` and `other`, the offers' addresses then, name the decision. */
  decided_twins: {
    a: string;
    b: string;
    outcome: Decision;
    at: string;
    one: string;
    other: string;
    /** In the operator's own words, for the operator alone. */
    why: string | null;
  };
  /** View of all pairs that people, readers or the operator, told apart. */
  apart: { a: string; b: string };
  outbox: { seq: Generated<number>; consumer: string; offer_id: string; op: "upsert" | "remove" };
  memory: { key: string; value: string; expires_at: string | null };
  employers: { name: string; row: string; added_at: string };
  subscriptions: {
    id: string;
    email: string;
    /** URL query of the search, as the page writes it. */
    query: string;
    state: "pending" | "active" | "unsubscribed" | "suppressed";
    created_at: string;
    /** The sentence agreed to, and when: proof of consent. */
    consent: string;
    confirmed_at: string | null;
    ended_at: string | null;
    /** Last time the person did something: the three-year purge counts from it. */
    last_contact_at: string;
    bounces: number;
  };
  /** Where a subscription stands now that was asked for twice: links in mails already sent still work. */
  former_subscriptions: { id: string; subscription_id: string };
  /** Confirmation mails sent: one address gets only a few a day. */
  confirmations: { id: Generated<number>; subscription_id: string; sent_at: string };
  digests: {
    id: Generated<number>;
    subscription_id: string;
    /** ISO week, `2026-W47`: one digest a week and reader. */
    week: string;
    /** `refused`: by the reader's server, at once or in a report that came later; `error` has its words. `failed`: it never left. */
    state: "planned" | "sending" | "sent" | "refused" | "failed" | "unknown";
    message_id: string;
    /** The letter and what it tells, JSON: what is sent after a crash is what was planned before it. Emptied once it has left. */
    plan: string;
    planned_at: string;
    sent_at: string | null;
    error: string | null;
  };
  /** What each reader has already been told; `known`, in JSON, how the offer was then (null: only counted in « et 57 autres »). */
  ledger: { subscription_id: string; offer_id: string; digest_id: number; known: string | null };
}

/** A row as it is read, for the rooms above. */
export type Row<Table extends keyof Database> = Selectable<Database[Table]>;
