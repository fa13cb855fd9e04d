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

/** Ids of every offer a reader has been told of. */
export async function toldTo(db: Db, reader: string): Promise<Set<string>> {
  const rows = await db.selectFrom("ledger").select("offer_id").where("subscription_id", "=", reader).execute();
  return new Set(rows.map((row) => row.offer_id));
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
