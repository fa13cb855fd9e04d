import type { Kysely } from "kysely";
import { frenchDay } from "../../offer/french.ts";
import type { CompareOutcome } from "../../offer/vocabulary.ts";
import type { SearchDocument } from "../search/engine.ts";
import { bestDoorFirst } from "./door-order.ts";
import { untold } from "./grouping.ts";
import { sql } from "./kysely.ts";
import type { Recent } from "./recent.ts";
import { type Consumer, chunks, selectOffers, selectSightings, toRecord, toSighting } from "./rows.ts";
import type { Database } from "./schema.ts";
import type { OfferEvent, OfferRecord, Sighting } from "./store.ts";

interface OfferTwin {
  /** Offer on the other side. */
  offerId: string;
  outcome: CompareOutcome;
  reasons: string[];
  /** Postings judged, so that the pair can be named. */
  a: string;
  b: string;
}

export function offerQueries(db: Kysely<Database>, recent: Recent) {
  const record = async (id: string): Promise<OfferRecord | null> => {
    const row = await selectOffers(db).where("offers.id", "=", id).executeTakeFirst();
    if (row) return toRecord(row);
    const alias = await db.selectFrom("aliases").select("offer_id").where("id", "=", id).executeTakeFirst();
    return alias ? record(alias.offer_id) : null;
  };
  /** Documents that entries of the outbox are about; those whose offer no longer exists are left out. */
  const documents = async (entries: readonly { seq: number; id: string }[]): Promise<SearchDocument[]> => {
    const told = entries.flatMap(({ seq }) => recent.told.take(seq) ?? []);
    const known = new Set(told.map(({ offer }) => offer.id));
    return [...told, ...(await records(entries.map(({ id }) => id).filter((id) => !known.has(id))))];
  };
  const records = async (ids: readonly string[]): Promise<OfferRecord[]> => {
    const found: OfferRecord[] = [];
    for (const some of chunks(ids))
      found.push(...(await selectOffers(db).where("offers.id", "in", some).execute()).map(toRecord));
    const order = new Map(ids.map((id, index) => [id, index]));
    return found.sort((a, b) => order.get(a.offer.id)! - order.get(b.offer.id)!);
  };

  return {
    /** A number that grows whenever an offer was written or left, by whichever process. */
    async lastChange(): Promise<number> {
      const { rows } = await sql<{ seq: number }>`SELECT seq FROM sqlite_sequence WHERE name = 'outbox'`.execute(db);
      return rows[0]?.seq ?? 0;
    },

    /** An offer by its id, or by the id it had before a merge. */
    offer: record,
    /** In the order asked for; unknown ids are left out. */
    offers: records,
    documents,

    async *allDocuments(size = 500): AsyncGenerator<SearchDocument[]> {
      let after = "";
      for (;;) {
        const rows = await selectOffers(db).where("offers.id", ">", after).orderBy("offers.id").limit(size).execute();
        if (rows.length === 0) return;
        after = rows.at(-1)!.id;
        yield rows.map(toRecord);
      }
    },

    async offerIds(): Promise<string[]> {
      return (await db.selectFrom("offers").select("id").execute()).map((row) => row.id);
    },

    async offerCount(): Promise<number> {
      const row = await db
        .selectFrom("offers")
        .select((count) => count.fn.countAll<number>().as("n"))
        .executeTakeFirstOrThrow();
      return row.n;
    },

    /** The best door first. */
    async sightings(offerId: string): Promise<Sighting[]> {
      const rows = await selectSightings(db).where("offer_id", "=", offerId).execute();
      return rows.map(toSighting).sort(bestDoorFirst);
    },

    /** The oldest first: a mail, or a posting merged later, tells of days that were written after others. */
    async events(offerId: string): Promise<OfferEvent[]> {
      const rows = await db
        .selectFrom("events")
        .selectAll()
        .where("offer_id", "=", offerId)
        .orderBy("at")
        .orderBy("id")
        .execute();
      return rows.map((row) => ({
        id: row.id,
        at: row.at,
        offerId: row.offer_id,
        kind: row.kind,
        source: row.source,
        runId: row.run_id,
        detail: JSON.parse(row.detail) as Record<string, unknown>,
      }));
    },

    /** Pairs judged between this offer's postings and others, and within it (the reasons of its merges, also in the operator's word); none possible that people decided. */
    async twins(offerId: string): Promise<OfferTwin[]> {
      const mine = (await db.selectFrom("sightings").select("id").where("offer_id", "=", offerId).execute()).map(
        (row) => row.id,
      );
      if (mine.length === 0) return [];
      const rows = await db
        .selectFrom("twins")
        .innerJoin("sightings as one", "one.id", "twins.a")
        .innerJoin("sightings as other", "other.id", "twins.b")
        .select([
          "twins.a",
          "twins.b",
          "twins.outcome",
          "twins.reasons",
          "one.offer_id as one_offer",
          "other.offer_id as other_offer",
        ])
        .where((or) => or.or([or("twins.a", "in", mine), or("twins.b", "in", mine)]))
        .where((or) => or.or([or("twins.outcome", "!=", "possible"), untold]))
        .execute();
      const judged = rows.map((row) => ({
        offerId: row.one_offer === offerId ? row.other_offer : row.one_offer,
        outcome: row.outcome,
        reasons: JSON.parse(row.reasons) as string[],
        a: row.a,
        b: row.b,
      }));
      const said = await db
        .selectFrom("decided_twins")
        .select(["a", "b", "outcome", "at"])
        .where("outcome", "=", "same")
        .where("a", "in", mine)
        .where("b", "in", mine)
        .execute();
      const told = said.map(({ a, b, outcome, at }) => ({
        offerId,
        outcome,
        reasons: [`réunies par l'exploitant le ${frenchDay(at)}`],
        a,
        b,
      }));
      return [...judged, ...told];
    },

    /** What the index of one consumer has not been told yet, oldest first. */
    async pendingOutbox(
      consumer: Consumer,
      limit: number,
    ): Promise<{ seq: number; id: string; op: "upsert" | "remove" }[]> {
      const rows = await db
        .selectFrom("outbox")
        .select(["seq", "offer_id as id", "op"])
        .where("consumer", "=", consumer)
        .orderBy("seq")
        .limit(limit)
        .execute();
      return rows;
    },

    /** Forgets what a consumer has taken in, up to and with `seq`. */
    async ackOutbox(consumer: Consumer, seq: number): Promise<void> {
      await db.deleteFrom("outbox").where("consumer", "=", consumer).where("seq", "<=", seq).execute();
      recent.told.dropWhile((other) => other <= seq);
    },

    async newestOutbox(consumer: Consumer): Promise<number> {
      const row = await db
        .selectFrom("outbox")
        .select((max) => max.fn.max("seq").as("seq"))
        .where("consumer", "=", consumer)
        .executeTakeFirst();
      return row?.seq ?? 0;
    },
  };
}
