import type { Insertable, Kysely, Selectable, Transaction } from "kysely";
import type { Offer } from "../../offer/offer.ts";
import type { EventKind } from "../../offer/vocabulary.ts";
import type { SearchDocument } from "../search/engine.ts";
import { type Assembled, assemble } from "./assemble.ts";
import type { Database } from "./schema.ts";
import type { OfferRecord, Sighting } from "./store.ts";

export type Db = Kysely<Database> | Transaction<Database>;

/** Both engines follow the store through the outbox, each at its own pace. */
const CONSUMERS = ["embedded", "meilisearch"] as const;
export type Consumer = (typeof CONSUMERS)[number];

/** SQLite takes at most 32,766 bound values a statement; lists are cut well below. */
export function* chunks<T>(items: readonly T[], size = 500): Generator<T[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}

/** Description of a posting, as a left join gives it. */
type Described = { html: string | null; text: string | null };

/** Without its description: what is written beside it. */
export const factsOf = (offer: Offer): string =>
  JSON.stringify({ ...offer, descriptionHtml: undefined, descriptionText: undefined });

/** What offers that were stored before this was read do not have. */
const UNREAD = { startSaid: null, payInWords: null, excerpt: false };

const wholeOffer = (facts: string, { html, text }: Described): Offer => ({
  ...UNREAD,
  ...(JSON.parse(facts) as Offer),
  descriptionHtml: html,
  descriptionText: text,
});

/** Postings with their descriptions: the beginning of every query that reads them. */
export const selectSightings = (db: Db) =>
  db
    .selectFrom("sightings")
    .leftJoin("descriptions", "descriptions.id", "sightings.id")
    .selectAll("sightings")
    .select(["descriptions.html", "descriptions.text"]);

/** Offers with their descriptions. */
export const selectOffers = (db: Db) =>
  db
    .selectFrom("offers")
    .leftJoin("descriptions", "descriptions.id", "offers.described_by")
    .select(["offers.id", "offers.status", "offers.family", "offers.data", "descriptions.html", "descriptions.text"]);

export const toSighting = (row: Selectable<Database["sightings"]> & Described): Sighting => ({
  id: row.id,
  source: row.source,
  ref: row.ref,
  url: row.url,
  door: row.door,
  rank: row.rank,
  offerId: row.offer_id,
  offer: wholeOffer(row.offer, row),
  excerpt: row.excerpt === 1,
  firstSeenAt: row.first_seen_at,
  lastSeenAt: row.last_seen_at,
  lastRun: row.last_run,
  missed: row.missed,
  closedAt: row.closed_at,
  closeReason: row.close_reason,
  deduped: row.deduped === 1,
});

export const toRecord = (
  row: Pick<Selectable<Database["offers"]>, "data" | "status" | "family"> & Described,
): OfferRecord => ({
  offer: wholeOffer(row.data, row),
  status: row.status,
  family: row.family,
});

const offerRow = (
  { offer, status, describedBy }: Assembled,
  family: string | null,
  now: string,
): Insertable<Database["offers"]> => ({
  id: offer.id,
  status,
  verdict: offer.role.verdict,
  employer: offer.employer.name,
  family,
  data: factsOf(offer),
  described_by: describedBy,
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

/** An entry of the outbox, as it was numbered. */
interface Told {
  seq: number;
  offer_id: string;
}

export async function addOutbox(db: Db, changes: readonly { id: string; op: "upsert" | "remove" }[]): Promise<Told[]> {
  const rows = changes.flatMap(({ id, op }) => CONSUMERS.map((consumer) => ({ consumer, offer_id: id, op })));
  const told: Told[] = [];
  for (const some of chunks(rows))
    told.push(...(await db.insertInto("outbox").values(some).returning(["seq", "offer_id"]).execute()));
  return told;
}

/** Makes offers anew from their postings and tells the index; an offer left without postings disappears. */
export async function refreshOffers(db: Db, ids: readonly string[], now: string): Promise<void> {
  for (const some of chunks([...new Set(ids)])) {
    const rows = await selectSightings(db).where("offer_id", "in", some).execute();
    const families = new Map(
      (await db.selectFrom("offers").select(["id", "family"]).where("id", "in", some).execute()).map((row) => [
        row.id,
        row.family,
      ]),
    );
    const members = Map.groupBy(rows.map(toSighting), (sighting) => sighting.offerId);
    const kept = some.filter((id) => members.has(id));
    const lost = some.filter((id) => !members.has(id));
    const made = kept.map((id) => offerRow(assemble(id, members.get(id)!), families.get(id) ?? null, now));
    await writeOffers(db, made);
    if (lost.length > 0) await db.deleteFrom("offers").where("id", "in", lost).execute();
    await addOutbox(
      db,
      lost.map((id) => ({ id, op: "remove" })),
    );
  }
}

/**
 * Opens the offers of postings that nobody had seen: each is all there is of its offer, nothing needs to be read back.
 * Returns what each entry of the outbox tells.
 */
export async function openOffers(
  db: Db,
  firsts: readonly Sighting[],
  now: string,
): Promise<[number, SearchDocument][]> {
  const made = new Map(
    firsts.map((first) => [first.offerId, { ...assemble(first.offerId, [first]), read: first.read }]),
  );
  const rows = [...made.values()].map((one) => offerRow(one, null, now));
  const told: Told[] = [];
  for (const some of chunks(rows)) told.push(...(await writeOffers(db, some)));
  return told.map(({ seq, offer_id }) => {
    const { offer, status, read } = made.get(offer_id)!;
    return [seq, { offer, status, family: null, words: read?.words }];
  });
}

async function writeOffers(db: Db, made: readonly Insertable<Database["offers"]>[]): Promise<Told[]> {
  if (made.length === 0) return [];
  await db
    .insertInto("offers")
    .values(made)
    .onConflict((conflict) =>
      conflict.column("id").doUpdateSet((row) => ({
        status: row.ref("excluded.status"),
        verdict: row.ref("excluded.verdict"),
        employer: row.ref("excluded.employer"),
        data: row.ref("excluded.data"),
        described_by: row.ref("excluded.described_by"),
        posted_at: row.ref("excluded.posted_at"),
        valid_through: row.ref("excluded.valid_through"),
        first_seen_at: row.ref("excluded.first_seen_at"),
        last_seen_at: row.ref("excluded.last_seen_at"),
        closed_at: row.ref("excluded.closed_at"),
      })),
    )
    .execute();
  return addOutbox(
    db,
    made.map(({ id }) => ({ id, op: "upsert" })),
  );
}
