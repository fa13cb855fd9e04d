import type { Insertable, Kysely, Selectable, Transaction } from "kysely";
import type { Offer } from "../../offer/offer.ts";
import type { EventKind } from "../../offer/vocabulary.ts";
import { assemble } from "./assemble.ts";
import type { Database } from "./schema.ts";
import type { OfferRecord, Sighting } from "./store.ts";

export type Db = Kysely<Database> | Transaction<Database>;

/** Both engines follow the store through the outbox, each at its own pace. */
export const CONSUMERS = ["embedded", "meilisearch"] as const;
export type Consumer = (typeof CONSUMERS)[number];

/** SQLite takes at most 32,766 bound values a statement; lists are cut well below. */
export function* chunks<T>(items: readonly T[], size = 500): Generator<T[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}

/** What a sighting is made of: the source's own words stay where they are, they are as long as all the rest. */
export const SIGHTING = [
  "id",
  "source",
  "ref",
  "url",
  "door",
  "rank",
  "offer_id",
  "offer",
  "first_seen_at",
  "last_seen_at",
  "last_run",
  "missed",
  "closed_at",
  "close_reason",
  "deduped",
] as const;

export const toSighting = (row: Pick<Selectable<Database["sightings"]>, (typeof SIGHTING)[number]>): Sighting => ({
  id: row.id,
  source: row.source,
  ref: row.ref,
  url: row.url,
  door: row.door,
  rank: row.rank,
  offerId: row.offer_id,
  offer: JSON.parse(row.offer) as Offer,
  firstSeenAt: row.first_seen_at,
  lastSeenAt: row.last_seen_at,
  lastRun: row.last_run,
  missed: row.missed,
  closedAt: row.closed_at,
  closeReason: row.close_reason,
  deduped: row.deduped === 1,
});

export const toRecord = (row: Selectable<Database["offers"]>): OfferRecord => ({
  offer: JSON.parse(row.data) as Offer,
  status: row.status,
  family: row.family,
});

export const offerRow = (
  offer: Offer,
  status: "open" | "closed",
  family: string | null,
  now: string,
): Insertable<Database["offers"]> => ({
  id: offer.id,
  status,
  verdict: offer.role.verdict,
  employer: offer.employer.name,
  family,
  data: JSON.stringify(offer),
  posted_at: offer.postedAt,
  valid_through: offer.validThrough,
  first_seen_at: offer.firstSeenAt ?? now,
  last_seen_at: offer.lastSeenAt ?? now,
  closed_at: offer.closedAt,
});

export interface EventInput {
  at: string;
  offerId: string;
  kind: EventKind;
  source?: string | null;
  runId?: number | null;
  detail?: Record<string, unknown>;
}

export async function addEvents(db: Db, events: readonly EventInput[]): Promise<void> {
  for (const some of chunks(events)) {
    await db
      .insertInto("events")
      .values(
        some.map((event) => ({
          at: event.at,
          offer_id: event.offerId,
          kind: event.kind,
          source: event.source ?? null,
          run_id: event.runId ?? null,
          detail: JSON.stringify(event.detail ?? {}),
        })),
      )
      .execute();
  }
}

export async function addOutbox(db: Db, changes: readonly { id: string; op: "upsert" | "remove" }[]): Promise<void> {
  const rows = changes.flatMap(({ id, op }) => CONSUMERS.map((consumer) => ({ consumer, offer_id: id, op })));
  for (const some of chunks(rows)) await db.insertInto("outbox").values(some).execute();
}

/** Makes offers anew from their postings and tells the index; an offer left without postings disappears. */
export async function refreshOffers(db: Db, ids: readonly string[], now: string): Promise<void> {
  for (const some of chunks([...new Set(ids)])) {
    const rows = await db.selectFrom("sightings").select(SIGHTING).where("offer_id", "in", some).execute();
    const families = new Map(
      (await db.selectFrom("offers").select(["id", "family"]).where("id", "in", some).execute()).map((row) => [
        row.id,
        row.family,
      ]),
    );
    const members = Map.groupBy(rows.map(toSighting), (sighting) => sighting.offerId);
    const kept = some.filter((id) => members.has(id));
    const lost = some.filter((id) => !members.has(id));
    const made = kept.map((id) => {
      const { offer, status } = assemble(id, members.get(id)!);
      return offerRow(offer, status, families.get(id) ?? null, now);
    });
    await writeOffers(db, made);
    if (lost.length > 0) await db.deleteFrom("offers").where("id", "in", lost).execute();
    await addOutbox(
      db,
      lost.map((id) => ({ id, op: "remove" })),
    );
  }
}

/** Opens the offers of postings that nobody had seen: each is all there is of its offer, nothing needs to be read back. */
export async function openOffers(db: Db, firsts: readonly Sighting[], now: string): Promise<void> {
  const made = firsts.map((first) => {
    const { offer, status } = assemble(first.offerId, [first]);
    return offerRow(offer, status, null, now);
  });
  for (const some of chunks(made)) await writeOffers(db, some);
}

async function writeOffers(db: Db, made: readonly Insertable<Database["offers"]>[]): Promise<void> {
  if (made.length === 0) return;
  await db
    .insertInto("offers")
    .values(made)
    .onConflict((conflict) =>
      conflict.column("id").doUpdateSet((row) => ({
        status: row.ref("excluded.status"),
        verdict: row.ref("excluded.verdict"),
        employer: row.ref("excluded.employer"),
        data: row.ref("excluded.data"),
        posted_at: row.ref("excluded.posted_at"),
        valid_through: row.ref("excluded.valid_through"),
        first_seen_at: row.ref("excluded.first_seen_at"),
        last_seen_at: row.ref("excluded.last_seen_at"),
        closed_at: row.ref("excluded.closed_at"),
      })),
    )
    .execute();
  await addOutbox(
    db,
    made.map(({ id }) => ({ id, op: "upsert" })),
  );
}
