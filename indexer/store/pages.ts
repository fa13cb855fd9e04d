import type { Insertable, Kysely } from "kysely";
import type { Offer } from "../../offer/offer.ts";
import { closeSightings } from "./closing.ts";
import type { Recent } from "./recent.ts";
import {
  addEvents,
  chunks,
  type Db,
  type EventInput,
  factsOf,
  openOffers,
  refreshOffers,
  selectSightings,
  toSighting,
} from "./rows.ts";
import { addTally } from "./runs.ts";
import type { Database } from "./schema.ts";
import type { NewSighting, PageCommit, Sighting, Tally } from "./store.ts";

/** Fields whose change is worth an event; dates of sight and doors are not. */
const WATCHED = [
  "title",
  "employer",
  "places",
  "telework",
  "contract",
  "pay",
  "education",
  "experience",
  "startDate",
  "validThrough",
  "postedAt",
  "descriptionText",
] as const;

const changedFields = (before: Offer, after: Offer): string[] =>
  WATCHED.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));

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

interface Effect {
  sightings: Sighting[];
  /** Those whose description is not the one that is written. */
  redescribed: Sighting[];
  events: EventInput[];
  /** Postings that are the first of their offer. */
  firsts: Sighting[];
  /** Offers whose postings were known. */
  offers: string[];
  tally: Tally;
}

/** When the page was read: a page from the archive, or a mail of last week, was not read today. */
const seenAt = (offer: Offer, now: string): string =>
  offer.lastSeenAt !== null && offer.lastSeenAt < now ? offer.lastSeenAt : now;

/** Does the closing of this posting outlive this reading of it? */
function staysClosed(before: Sighting | undefined, offer: Offer, at: string): boolean {
  if (!before?.closedAt) return false;
  // An offer past its own last day stays closed though the site still shows it; an old page reopens nothing.
  const expired =
    before.closeReason === "expired" && offer.validThrough !== null && offer.validThrough < at.slice(0, 10);
  return expired || at <= before.closedAt;
}

/** Is this reading older than the last one, or poorer (a list row after its detail page)? Then it blanks nothing that was known. */
function teachesNothing(before: Sighting | undefined, offer: Offer, at: string): boolean {
  if (!before) return false;
  return (
    at < before.lastSeenAt || (before.offer.descriptionText?.length ?? 0) > (offer.descriptionText?.length ?? 0) * 2
  );
}

/** What a posting seen now does to the store: opens, changes, reopens or only confirms. */
function effectOf(fresh: NewSighting, before: Sighting | undefined, runId: number, now: string, effect: Effect): void {
  const { offer } = fresh;
  const at = seenAt(offer, now);
  const offerId = before?.offerId ?? offer.id;
  const closed = staysClosed(before, offer, at);
  const useless = teachesNothing(before, offer, at);
  const fields = before && !useless ? changedFields(before.offer, offer) : [];
  const events = !before
    ? [{ kind: "opened" as const, detail: { url: fresh.url } }]
    : [
        ...(before.closedAt && !closed
          ? [{ kind: "reopened" as const, detail: { closedAt: before.closedAt, reason: before.closeReason } }]
          : []),
        ...(fields.length > 0 ? [{ kind: "changed" as const, detail: { fields } }] : []),
      ];
  const name = !before ? "offers/new" : events.length > 0 ? "offers/changed" : "offers/unchanged";
  effect.tally[name] = (effect.tally[name] ?? 0) + 1;
  effect.events.push(...events.map((event) => ({ ...event, at, offerId, source: fresh.source, runId })));
  const first = before && before.firstSeenAt < at ? before.firstSeenAt : at;
  const last = before && before.lastSeenAt > at ? before.lastSeenAt : at;
  const sighting: Sighting = {
    id: offer.id,
    source: fresh.source,
    ref: fresh.ref,
    url: fresh.url,
    door: fresh.door,
    rank: fresh.rank,
    offerId,
    offer: { ...(useless ? before!.offer : offer), firstSeenAt: first, lastSeenAt: last },
    excerpt: useless ? before!.excerpt : fresh.excerpt,
    read: useless ? undefined : fresh.read,
    firstSeenAt: first,
    lastSeenAt: last,
    lastRun: runId,
    missed: 0,
    closedAt: closed ? before!.closedAt : null,
    closeReason: closed ? before!.closeReason : null,
    deduped: before?.deduped === true && fields.length === 0,
  };
  if (before) effect.offers.push(offerId);
  else effect.firsts.push(sighting);
  effect.sightings.push(sighting);
  if (!saysTheSame(before?.offer ?? UNDESCRIBED, sighting.offer)) effect.redescribed.push(sighting);
}

type Description = Pick<Offer, "descriptionHtml" | "descriptionText">;
const UNDESCRIBED: Description = { descriptionHtml: null, descriptionText: null };
const saysTheSame = (one: Description, other: Description): boolean =>
  one.descriptionHtml === other.descriptionHtml && one.descriptionText === other.descriptionText;

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
          closed_run: row.ref("excluded.closed_run"),
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

/** Postings the site still lists though their page was not read again: seen, nothing else is known. */
async function confirmSeen(
  db: Db,
  source: string,
  seen: readonly string[],
  runId: number,
  now: string,
): Promise<number> {
  let confirmed = 0;
  for (const some of chunks(seen)) {
    const rows = await db
      .selectFrom("sightings")
      .select(["id", "offer_id", "closed_at"])
      .where("source", "=", source)
      .where((or) => or.or([or("ref", "in", some), or("url", "in", some)]))
      .execute();
    if (rows.length === 0) continue;
    await db
      .updateTable("sightings")
      .set({ last_seen_at: now, last_run: runId, missed: 0, closed_at: null, close_reason: null, closed_run: null })
      .where(
        "id",
        "in",
        rows.map((row) => row.id),
      )
      .execute();
    await addEvents(
      db,
      rows
        .filter((row) => row.closed_at !== null)
        .map((row) => ({ at: now, offerId: row.offer_id, kind: "reopened" as const, source, runId })),
    );
    await refreshOffers(
      db,
      rows.map((row) => row.offer_id),
      now,
    );
    confirmed += rows.length;
  }
  return confirmed;
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
        const known = await knownSightings(trx, fresh);
        const effect: Effect = { sightings: [], redescribed: [], events: [], firsts: [], offers: [], tally: {} };
        for (const sighting of fresh) effectOf(sighting, known.get(sighting.offer.id), commit.runId, now, effect);
        await writeSightings(trx, effect.sightings);
        await writeDescriptions(trx, effect.redescribed);
        await addEvents(trx, effect.events);
        const told = await openOffers(trx, effect.firsts, now);
        await refreshOffers(trx, effect.offers, now);
        const confirmed = await confirmSeen(trx, source, commit.seen, commit.runId, now);
        if (confirmed > 0) effect.tally["offers/confirmed"] = confirmed;
        const goneRows =
          commit.gone.length === 0
            ? []
            : await trx
                .selectFrom("sightings")
                .select(["id", "ref", "url"])
                .where("source", "=", source)
                .where((or) =>
                  or.or([
                    or(
                      "ref",
                      "in",
                      commit.gone.map((one) => one.ref),
                    ),
                    or(
                      "url",
                      "in",
                      commit.gone.map((one) => one.ref),
                    ),
                  ]),
                )
                .where("closed_at", "is", null)
                .execute();
        const quoteOf = new Map(commit.gone.map((one) => [one.ref, one.quote]));
        await closeSightings(
          trx,
          goneRows.map((row) => ({
            id: row.id,
            reason: "gone" as const,
            quote: quoteOf.get(row.ref) ?? quoteOf.get(row.url ?? "") ?? "",
          })),
          commit.runId,
          now,
        );
        if (goneRows.length > 0) effect.tally["closed/gone"] = goneRows.length;

        const items = commit.follow.map((item) => ({
          run_id: commit.runId,
          key: item.key,
          request: JSON.stringify(item.request),
          state: "pending" as const,
          outcome: null,
        }));
        for (const some of chunks(items))
          await trx
            .insertInto("frontier")
            .values(some)
            .onConflict((conflict) => conflict.columns(["run_id", "key"]).doNothing())
            .execute();
        await trx
          .updateTable("frontier")
          .set({ state: "done", outcome: commit.outcome })
          .where("run_id", "=", commit.runId)
          .where("key", "=", commit.done)
          .execute();

        const run = await trx
          .selectFrom("runs")
          .select(["tally", "doubts", "seen", "advertised"])
          .where("id", "=", commit.runId)
          .executeTakeFirstOrThrow();
        const tally = addTally(effect.tally, { ...commit.tally, [`pages/${commit.outcome}`]: 1 });
        await trx
          .updateTable("runs")
          .set({
            tally: JSON.stringify(addTally(JSON.parse(run.tally), tally)),
            doubts: JSON.stringify([...new Set([...(JSON.parse(run.doubts) as string[]), ...commit.doubts])]),
            seen: run.seen + fresh.length + confirmed,
            advertised: mostAdvertised(run.advertised, commit.advertised),
          })
          .where("id", "=", commit.runId)
          .execute();
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
