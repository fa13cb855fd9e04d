import type { Insertable, Kysely } from "kysely";
import { closeSightings } from "./closing.ts";
import { effectOf, staysClosed } from "./effect.ts";
import { sql } from "./kysely.ts";
import type { Recent } from "./recent.ts";
import { addEvents, chunks, type Db, factsOf, openOffers, refreshOffers, selectSightings, toSighting } from "./rows.ts";
import { addTally } from "./runs.ts";
import type { Database } from "./schema.ts";
import type { NewSighting, PageCommit, Sighting, Tally } from "./store.ts";

/** The postings of a page as they were before this reading. */
async function knownSightings(db: Db, fresh: readonly NewSighting[]): Promise<Map<string, Sighting>> {
  const known = new Map<string, Sighting>();
  for (const some of chunks(fresh)) {
    const ids = some.map((sighting) => sighting.offer.id);
    const rows = await selectSightings(db).where("sightings.id", "in", ids).execute();
    for (const row of rows) known.set(row.id, toSighting(row));
  }
  return known;
}

const rowOf = (sighting: Sighting): Insertable<Database["sightings"]> => ({
  id: sighting.id,
  source: sighting.source,
  ref: sighting.ref,
  url: sighting.url,
  door: sighting.door,
  rank: sighting.rank,
  offer_id: sighting.offerId,
  offer: factsOf(sighting.offer),
  excerpt: sighting.excerpt ? 1 : 0,
  first_seen_at: sighting.firstSeenAt,
  last_seen_at: sighting.lastSeenAt,
  last_run: sighting.lastRun,
  missed: sighting.missed,
  closed_at: sighting.closedAt,
  close_reason: sighting.closeReason,
  closed_run: null,
  deduped: sighting.deduped ? 1 : 0,
});

/** A closing that outlives this reading can still be undone with its run. */
const STILL_CLOSED_BY = sql<
  number | null
>`CASE WHEN excluded.closed_at IS NULL THEN NULL ELSE sightings.closed_run END`;

async function writeSightings(db: Db, sightings: readonly Sighting[]): Promise<void> {
  for (const some of chunks(sightings, 200)) {
    await db
      .insertInto("sightings")
      .values(some.map(rowOf))
      .onConflict((conflict) =>
        conflict.column("id").doUpdateSet((row) => ({
          url: row.ref("excluded.url"),
          first_seen_at: row.ref("excluded.first_seen_at"),
          door: row.ref("excluded.door"),
          rank: row.ref("excluded.rank"),
          offer: row.ref("excluded.offer"),
          excerpt: row.ref("excluded.excerpt"),
          last_seen_at: row.ref("excluded.last_seen_at"),
          last_run: row.ref("excluded.last_run"),
          missed: row.ref("excluded.missed"),
          closed_at: row.ref("excluded.closed_at"),
          close_reason: row.ref("excluded.close_reason"),
          closed_run: STILL_CLOSED_BY,
          deduped: row.ref("excluded.deduped"),
        })),
      )
      .execute();
  }
}

async function writeDescriptions(db: Db, sightings: readonly Sighting[]): Promise<void> {
  for (const some of chunks(sightings)) {
    await db
      .insertInto("descriptions")
      .values(some.map(({ id, offer }) => ({ id, html: offer.descriptionHtml, text: offer.descriptionText })))
      .onConflict((conflict) =>
        conflict
          .column("id")
          .doUpdateSet((row) => ({ html: row.ref("excluded.html"), text: row.ref("excluded.text") })),
      )
      .execute();
  }
}

/** The posting's own last day, read where it decides. */
const LAST_DAY = sql<
  string | null
>`CASE WHEN close_reason = 'expired' THEN json_extract(offer, '$.validThrough') END`.as("lastDay");

/** Postings the site still lists though their page was not read again: seen, nothing else is known. */
async function confirmSeen(db: Db, source: string, { seen, runId }: PageCommit, now: string): Promise<number> {
  let confirmed = 0;
  for (const some of chunks(seen)) {
    const rows = await db
      .selectFrom("sightings")
      .select(["id", "offer_id", "closed_at as closedAt", "close_reason as closeReason", LAST_DAY])
      .where("source", "=", source)
      .where((or) => or.or([or("ref", "in", some), or("url", "in", some)]))
      .execute();
    if (rows.length === 0) continue;
    const ids = rows.map((row) => row.id);
    await db
      .updateTable("sightings")
      .set({ last_seen_at: now, last_run: runId, missed: 0 })
      .where("id", "in", ids)
      .execute();
    const reopened = rows.filter((row) => row.closedAt !== null && !staysClosed(row, row.lastDay, now));
    await reopen(db, reopened, source, runId, now);
    await refreshOffers(
      db,
      rows.map((row) => row.offer_id),
      now,
    );
    confirmed += rows.length;
  }
  return confirmed;
}

async function reopen(
  db: Db,
  rows: readonly { id: string; offer_id: string }[],
  source: string,
  runId: number,
  now: string,
): Promise<void> {
  if (rows.length === 0) return;
  const ids = rows.map((row) => row.id);
  await db
    .updateTable("sightings")
    .set({ closed_at: null, close_reason: null, closed_run: null })
    .where("id", "in", ids)
    .execute();
  await addEvents(
    db,
    rows.map((row) => ({ at: now, offerId: row.offer_id, kind: "reopened" as const, source, runId })),
  );
}

/** Postings whose page, or whose line on this page, says that they are gone; how many are closed by it. */
async function closeGone(db: Db, source: string, { gone, runId }: PageCommit, now: string): Promise<number> {
  const quoteOf = new Map(gone.map(({ ref, quote }) => [ref, quote]));
  let closed = 0;
  for (const named of chunks([...quoteOf.keys()])) {
    const rows = await db
      .selectFrom("sightings")
      .select(["id", "ref", "url"])
      .where("source", "=", source)
      .where((or) => or.or([or("ref", "in", named), or("url", "in", named)]))
      .where("closed_at", "is", null)
      .execute();
    const closings = rows.map(({ id, ref, url }) => ({
      id,
      reason: "gone" as const,
      quote: quoteOf.get(ref) ?? quoteOf.get(url ?? "") ?? "",
    }));
    await closeSightings(db, closings, runId, now);
    closed += rows.length;
  }
  return closed;
}

/** The page is done, what it leads to is still to be read. */
async function moveFrontier(db: Db, { runId, done, outcome, follow }: PageCommit): Promise<void> {
  const items = follow.map(({ key, request }) => ({
    run_id: runId,
    key,
    request: JSON.stringify(request),
    state: "pending" as const,
    outcome: null,
  }));
  for (const some of chunks(items))
    await db
      .insertInto("frontier")
      .values(some)
      .onConflict((conflict) => conflict.columns(["run_id", "key"]).doNothing())
      .execute();
  await db
    .updateTable("frontier")
    .set({ state: "done", outcome })
    .where("run_id", "=", runId)
    .where("key", "=", done)
    .execute();
}

async function noteInRun(db: Db, commit: PageCommit, tally: Tally, seen: number): Promise<void> {
  const run = await db
    .selectFrom("runs")
    .select(["tally", "doubts", "seen", "advertised"])
    .where("id", "=", commit.runId)
    .executeTakeFirstOrThrow();
  await db
    .updateTable("runs")
    .set({
      tally: JSON.stringify(addTally(JSON.parse(run.tally), tally)),
      doubts: JSON.stringify([...new Set([...(JSON.parse(run.doubts) as string[]), ...commit.doubts])]),
      seen: run.seen + seen,
      advertised: mostAdvertised(run.advertised, commit.advertised),
    })
    .where("id", "=", commit.runId)
    .execute();
}

/** Of several questions that a source was asked, each with a total of its own, the largest: a whole run holds at least that. */
const mostAdvertised = (before: number | null, now: number | undefined): number | null =>
  now === undefined ? before : Math.max(before ?? 0, now);

export function pageQueries(db: Kysely<Database>, recent: Recent) {
  return {
    /** Writes the whole effect of one page in one transaction: after a crash, all of it is there or none. Returns its counts. */
    async commitPage(commit: PageCommit, source: string, now: string): Promise<Tally> {
      const { tally, sightings, told } = await db.transaction().execute(async (trx) => {
        // The last reading of a posting on a page wins: a list may repeat it.
        const fresh = [...new Map(commit.sightings.map((sighting) => [sighting.offer.id, sighting])).values()];
        const effect = effectOf(fresh, await knownSightings(trx, fresh), commit.runId, now);
        await writeSightings(trx, effect.sightings);
        await writeDescriptions(trx, effect.redescribed);
        await addEvents(trx, effect.events);
        const told = await openOffers(trx, effect.firsts, now);
        await refreshOffers(trx, effect.offers, now);
        const confirmed = await confirmSeen(trx, source, commit, now);
        const closed = await closeGone(trx, source, commit, now);
        await moveFrontier(trx, commit);
        const counts: Tally = { [`pages/${commit.outcome}`]: 1 };
        if (confirmed > 0) counts["offers/confirmed"] = confirmed;
        if (closed > 0) counts["closed/gone"] = closed;
        const tally = addTally(addTally(effect.tally, commit.tally), counts);
        await noteInRun(trx, commit, tally, fresh.length + confirmed);
        return { tally, sightings: effect.sightings, told };
      });
      for (const posting of sightings) recent.postings.keep(posting.id, { lastSeenAt: posting.lastSeenAt, posting });
      for (const [seq, document] of told) recent.told.keep(seq, document);
      return tally;
    },

    /** Different postings of a source that a run has seen. */
    async seenIn(source: string, runId: number): Promise<number> {
      const row = await db
        .selectFrom("sightings")
        .select((count) => count.fn.countAll<number>().as("n"))
        .where("source", "=", source)
        .where("last_run", "=", runId)
        .executeTakeFirstOrThrow();
      return row.n;
    },

    /** Refs and urls of this source's open postings whose whole text was read: incremental sources skip their pages. */
    async knownRefs(source: string): Promise<Set<string>> {
      const rows = await db
        .selectFrom("sightings")
        .innerJoin("descriptions", "descriptions.id", "sightings.id")
        .select(["ref", "url"])
        .where("source", "=", source)
        .where("closed_at", "is", null)
        // A row of a list, or the beginning of a text, is no reading of the page.
        .where("descriptions.html", "is not", null)
        .where("excerpt", "=", 0)
        .execute();
      return new Set(rows.flatMap((row) => (row.url ? [row.ref, row.url] : [row.ref])));
    },
  };
}
