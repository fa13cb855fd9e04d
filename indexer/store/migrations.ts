import type { DatabaseSync } from "node:sqlite";
import { rollBack } from "../sqlite.ts";

/** Each entry is run once, in order; `user_version` remembers how many were. Never edit one that has shipped: add. */
const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE runs (id INTEGER PRIMARY KEY AUTOINCREMENT, source TEXT NOT NULL, started_at TEXT NOT NULL, ended_at TEXT,
    state TEXT NOT NULL, advertised INTEGER, seen INTEGER NOT NULL, tally TEXT NOT NULL, message TEXT, doubts TEXT NOT NULL);
  CREATE INDEX runs_source ON runs (source, id);
  CREATE TABLE frontier (seq INTEGER PRIMARY KEY AUTOINCREMENT, run_id INTEGER NOT NULL, key TEXT NOT NULL, request TEXT NOT NULL,
    state TEXT NOT NULL, outcome TEXT, UNIQUE (run_id, key));
  CREATE INDEX frontier_pending ON frontier (run_id, seq) WHERE state = 'pending';
  CREATE TABLE sightings (id TEXT PRIMARY KEY, source TEXT NOT NULL, ref TEXT NOT NULL, url TEXT, door TEXT NOT NULL, rank INTEGER NOT NULL,
    offer_id TEXT NOT NULL, offer TEXT NOT NULL, raw TEXT NOT NULL, first_seen_at TEXT NOT NULL, last_seen_at TEXT NOT NULL,
    last_run INTEGER NOT NULL, missed INTEGER NOT NULL, closed_at TEXT, close_reason TEXT, closed_run INTEGER, deduped INTEGER NOT NULL,
    UNIQUE (source, ref));
  CREATE INDEX sightings_offer ON sightings (offer_id);
  CREATE INDEX sightings_open ON sightings (source, last_run) WHERE closed_at IS NULL;
  CREATE INDEX sightings_undeduped ON sightings (id) WHERE deduped = 0;
  CREATE TABLE offers (id TEXT PRIMARY KEY, status TEXT NOT NULL, verdict TEXT NOT NULL, employer TEXT, family TEXT, data TEXT NOT NULL,
    posted_at TEXT, valid_through TEXT, first_seen_at TEXT NOT NULL, last_seen_at TEXT NOT NULL, closed_at TEXT);
  CREATE INDEX offers_live ON offers (status, verdict, first_seen_at);
  CREATE INDEX offers_family ON offers (family) WHERE family IS NOT NULL;
  CREATE INDEX offers_expiry ON offers (valid_through) WHERE status = 'open' AND valid_through IS NOT NULL;
  CREATE TABLE aliases (id TEXT PRIMARY KEY, offer_id TEXT NOT NULL);
  CREATE TABLE events (id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, offer_id TEXT NOT NULL, kind TEXT NOT NULL, source TEXT,
    run_id INTEGER, detail TEXT NOT NULL);
  CREATE INDEX events_offer ON events (offer_id, id);
  CREATE INDEX events_at ON events (at);
  CREATE TABLE twins (a TEXT NOT NULL, b TEXT NOT NULL, outcome TEXT NOT NULL, reasons TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (a, b));
  CREATE INDEX twins_b ON twins (b);
  CREATE TABLE never_merge (a TEXT NOT NULL, b TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (a, b));
  CREATE TABLE outbox (seq INTEGER PRIMARY KEY AUTOINCREMENT, consumer TEXT NOT NULL, offer_id TEXT NOT NULL, op TEXT NOT NULL);
  CREATE INDEX outbox_consumer ON outbox (consumer, seq);
  CREATE TABLE memory (key TEXT PRIMARY KEY, value TEXT NOT NULL, expires_at TEXT);
  CREATE TABLE employers (name TEXT PRIMARY KEY, row TEXT NOT NULL, added_at TEXT NOT NULL);
  CREATE TABLE subscriptions (id TEXT PRIMARY KEY, email TEXT NOT NULL, query TEXT NOT NULL, title TEXT NOT NULL, state TEXT NOT NULL,
    created_at TEXT NOT NULL, consent TEXT NOT NULL, confirmed_at TEXT, ended_at TEXT,
    last_contact_at TEXT NOT NULL, bounces INTEGER NOT NULL DEFAULT 0);
  CREATE INDEX subscriptions_email ON subscriptions (email);
  CREATE TABLE digests (id INTEGER PRIMARY KEY AUTOINCREMENT, subscription_id TEXT NOT NULL, week TEXT NOT NULL, state TEXT NOT NULL,
    message_id TEXT NOT NULL, plan TEXT NOT NULL, planned_at TEXT NOT NULL, sent_at TEXT, error TEXT, UNIQUE (subscription_id, week));
  CREATE TABLE ledger (subscription_id TEXT NOT NULL, offer_id TEXT NOT NULL, digest_id INTEGER NOT NULL,
    PRIMARY KEY (subscription_id, offer_id));
  `,
  // Health of all sources and the closings of a run are read from indexes alone: a posting's row is several kilobytes.
  `
  DROP INDEX sightings_offer;
  CREATE INDEX sightings_offer ON sightings (offer_id, source, closed_at);
  CREATE INDEX sightings_closed_run ON sightings (closed_run) WHERE closed_run IS NOT NULL;
  `,
  // A run that is ended again after a crash must not count its misses twice.
  `
  ALTER TABLE sightings ADD COLUMN missed_run INTEGER;
  `,
  // What a reader knows of an offer: the next letter tells what has changed since.
  `
  ALTER TABLE ledger ADD COLUMN known TEXT;
  CREATE INDEX digests_state ON digests (state) WHERE state IN ('planned', 'sending');
  `,
  // A text is written once, not in the posting, in what the source said of it and in its offer, nor again with every date of sight.
  `
  CREATE TABLE descriptions (id TEXT PRIMARY KEY, html TEXT, text TEXT);
  INSERT INTO descriptions SELECT id, offer ->> 'descriptionHtml', offer ->> 'descriptionText' FROM sightings
    WHERE offer ->> 'descriptionHtml' IS NOT NULL OR offer ->> 'descriptionText' IS NOT NULL;
  ALTER TABLE sightings ADD COLUMN excerpt INTEGER NOT NULL DEFAULT 0;
  UPDATE sightings SET excerpt = coalesce(raw ->> 'excerpt', 0), offer = json_remove(offer, '$.descriptionHtml', '$.descriptionText');
  ALTER TABLE sightings DROP COLUMN raw;
  ALTER TABLE offers ADD COLUMN described_by TEXT;
  UPDATE offers SET described_by = (SELECT one.id FROM sightings one JOIN descriptions said ON said.id = one.id
    WHERE one.offer_id = offers.id AND said.text IS (offers.data ->> 'descriptionText') AND said.html IS (offers.data ->> 'descriptionHtml')
    ORDER BY one.id LIMIT 1);
  UPDATE offers SET data = json_remove(data, '$.descriptionHtml', '$.descriptionText');
  UPDATE offers SET data = json_set(data, '$.verifiedAt', NULL)
    WHERE NOT EXISTS (SELECT 1 FROM sightings WHERE offer_id = offers.id AND door <> 'relay');
  `,
  // One live subscription an address and search. Of twins the active one stays, then the older; links in the mails of the others
  // lead to it, it inherits what they told, and a week that one of them was served is served.
  `
  CREATE TABLE former_subscriptions (id TEXT PRIMARY KEY, subscription_id TEXT NOT NULL);
  INSERT INTO former_subscriptions SELECT id, kept FROM (SELECT id, first_value(id) OVER (PARTITION BY email, query
    ORDER BY state = 'active' DESC, created_at, id) AS kept FROM subscriptions WHERE state IN ('pending', 'active')) WHERE id <> kept;
  DELETE FROM digests WHERE id IN (SELECT id FROM (SELECT one.id, row_number() OVER (
      PARTITION BY coalesce(former.subscription_id, one.subscription_id), one.week
      ORDER BY one.state IN ('planned', 'failed', 'refused'), former.id IS NOT NULL, one.id) AS place
    FROM digests one LEFT JOIN former_subscriptions former ON former.id = one.subscription_id) WHERE place > 1);
  UPDATE digests SET subscription_id = (SELECT subscription_id FROM former_subscriptions former WHERE former.id = digests.subscription_id)
    WHERE subscription_id IN (SELECT id FROM former_subscriptions);
  UPDATE OR IGNORE ledger
    SET subscription_id = (SELECT subscription_id FROM former_subscriptions former WHERE former.id = ledger.subscription_id)
    WHERE subscription_id IN (SELECT id FROM former_subscriptions);
  DELETE FROM ledger WHERE subscription_id IN (SELECT id FROM former_subscriptions);
  DELETE FROM subscriptions WHERE id IN (SELECT id FROM former_subscriptions);
  CREATE UNIQUE INDEX subscriptions_live ON subscriptions (email, query) WHERE state IN ('pending', 'active');
  CREATE TABLE confirmations (id INTEGER PRIMARY KEY AUTOINCREMENT, subscription_id TEXT NOT NULL, sent_at TEXT NOT NULL);
  CREATE INDEX confirmations_subscription ON confirmations (subscription_id);
  `,
  // A search is named when it is told, not when it was asked for.
  "ALTER TABLE subscriptions DROP COLUMN title;",
  // Of pairs that the rules leave open, the operator decides.
  `
  CREATE TABLE decided_twins (a TEXT NOT NULL, b TEXT NOT NULL, outcome TEXT NOT NULL, at TEXT NOT NULL, one TEXT NOT NULL,
    other TEXT NOT NULL, why TEXT, PRIMARY KEY (a, b));
  CREATE VIEW apart AS SELECT a, b FROM never_merge UNION ALL SELECT a, b FROM decided_twins WHERE outcome = 'different';
  `,
];

const stepsDone = (database: DatabaseSync): number =>
  (database.prepare("PRAGMA user_version").get() as { user_version: number }).user_version;

/** Brings a database to the newest shape (or that after step `to`), each step in one transaction. Throws when the file comes from a newer version. */
export function migrate(database: DatabaseSync, to: number = MIGRATIONS.length): void {
  const done = stepsDone(database);
  if (done > MIGRATIONS.length)
    throw new Error(`La base vient d'une version plus récente de Vigie (${done} > ${MIGRATIONS.length}).`);
  while (stepsDone(database) < to) takeStep(database);
}

/** Two processes may start on one old file: whoever waits for the other finds the step taken. */
function takeStep(database: DatabaseSync): void {
  database.exec("BEGIN IMMEDIATE");
  try {
    const step = stepsDone(database);
    if (step < MIGRATIONS.length) database.exec(`${MIGRATIONS[step]} PRAGMA user_version = ${step + 1};`);
    database.exec("COMMIT");
  } catch (error) {
    rollBack(database);
    throw error;
  }
}
