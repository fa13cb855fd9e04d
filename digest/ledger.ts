import type { Store } from "../indexer/store/open.ts";
import type { Known, NewsRecord } from "./changes.ts";

/** What a letter tells of one offer; `known` is null for an offer that it only counts. */
export interface Tell {
  offerId: string;
  known: Known | null;
}

type Db = Pick<Store["db"], "selectFrom" | "insertInto">;

/** An offer told of longer ago is no longer followed: nobody waits for its closing. */
const FOLLOWED_MS = 60 * 86_400_000;

/** Writes what a reader has been told, under the ids that offers have now. */
export async function writeLedger(db: Db, reader: string, digest: number, tells: readonly Tell[]): Promise<void> {
  for (const { offerId, known } of tells) {
    const alias = await db.selectFrom("aliases").select("offer_id").where("id", "=", offerId).executeTakeFirst();
    await db
      .insertInto("ledger")
      .values({
        subscription_id: reader,
        offer_id: alias?.offer_id ?? offerId,
        digest_id: digest,
        known: known && JSON.stringify(known),
      })
      .onConflict((conflict) =>
        conflict.columns(["subscription_id", "offer_id"]).doUpdateSet((row) => ({
          digest_id: row.ref("excluded.digest_id"),
          known: row.ref("excluded.known"),
        })),
      )
      .execute();
  }
}

type Reader = { id: string; email: string };

/** What a reader knows, by the ids of the offers. */
export interface Told {
  /** Not to be told again. */
  told: Set<string>;
  /** Those of which the reader has seen more than a number. */
  shown: Set<string>;
  /** Shown by another letter of this week. */
  elsewhere: Set<string>;
}

/**
 * All that this subscription told, and what letters of the same address showed, sent or about to leave. What another
 * letter only counted may still be shown.
 */
export async function toldTo(db: Db, reader: Reader, week: string): Promise<Told> {
  const rows = await db
    .selectFrom("ledger")
    .innerJoin("subscriptions", "subscriptions.id", "ledger.subscription_id")
    .leftJoin("digests", "digests.id", "ledger.digest_id")
    .select(["ledger.offer_id", "ledger.known", "subscriptions.id as teller", "digests.week"])
    .where("subscriptions.email", "=", reader.email)
    .where((or) => or.or([or("subscriptions.id", "=", reader.id), or("ledger.known", "is not", null)]))
    .execute();
  const leaving = await shownByLeaving(db, reader);
  const seen = rows.filter((row) => row.known !== null);
  const ofWeek = rows.filter((row) => row.teller !== reader.id && row.week === week);
  return {
    told: new Set([...rows.map((row) => row.offer_id), ...leaving]),
    shown: new Set([...seen.map((row) => row.offer_id), ...leaving]),
    elsewhere: new Set([...ofWeek.map((row) => row.offer_id), ...leaving]),
  };
}

/** Offers shown by the other letters of the same address that are written and have not left. */
async function shownByLeaving(db: Db, reader: Reader): Promise<string[]> {
  const letters = await db
    .selectFrom("digests")
    .innerJoin("subscriptions", "subscriptions.id", "digests.subscription_id")
    .select("digests.plan")
    .where("digests.state", "=", "planned")
    .where("subscriptions.state", "=", "active")
    .where("subscriptions.email", "=", reader.email)
    .where("subscriptions.id", "!=", reader.id)
    .execute();
  const tells = letters.flatMap(({ plan }) => (JSON.parse(plan) as { tells: Tell[] }).tells);
  return tells.filter((tell) => tell.known !== null).map((tell) => tell.offerId);
}

/** Offers shown to a reader in the last weeks, as they are now and as the reader knows them. */
export async function followedBy(
  store: Store,
  reader: string,
  now: string,
): Promise<{ record: NewsRecord; known: Known }[]> {
  const rows = await store.db
    .selectFrom("ledger")
    .innerJoin("digests", "digests.id", "ledger.digest_id")
    .select(["ledger.offer_id", "ledger.known"])
    .where("ledger.subscription_id", "=", reader)
    .where("ledger.known", "is not", null)
    .where("digests.planned_at", ">=", new Date(Date.parse(now) - FOLLOWED_MS).toISOString())
    .execute();
  const known = new Map(rows.map((row) => [row.offer_id, JSON.parse(row.known!) as Known]));
  const records = await store.listing([...known.keys()]);
  return records.map((record) => ({ record, known: known.get(record.offer.id)! }));
}
