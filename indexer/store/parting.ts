import type { Kysely } from "kysely";
import { dayBefore, dayStart } from "../../offer/week.ts";
import { across, leaveOffer, membersOf, pair } from "./grouping.ts";
import { sql } from "./kysely.ts";
import type { Database } from "./schema.ts";

/** Two offers that a person told apart. */
interface Parted {
  at: string;
  /** Their addresses, as they are now. */
  offers: [string, string];
}

/** What people say of the twins, and its way back. */
export function partingQueries(db: Kysely<Database>) {
  return {
    /** « Ce n'est pas la même offre »: this posting leaves its offer, for good. Returns the id of its own offer, or null when it was alone. */
    splitSighting: (sightingId: string, now: string): Promise<string | null> =>
      db.transaction().execute(async (trx) => {
        const row = await trx
          .selectFrom("sightings")
          .select("offer_id")
          .where("id", "=", sightingId)
          .executeTakeFirst();
        if (!row) return null;
        const others = (await membersOf(trx, row.offer_id)).filter((id) => id !== sightingId);
        if (others.length === 0) return null;
        await trx
          .insertInto("never_merge")
          .values(others.map((other) => ({ ...pair(sightingId, other), at: now })))
          .onConflict((conflict) => conflict.columns(["a", "b"]).doNothing())
          .execute();
        // Each may now belong to postings that the other kept away: all are judged again.
        await trx
          .updateTable("sightings")
          .set({ deduped: 0 })
          .where("id", "in", [sightingId, ...others])
          .execute();
        // The first posting gave the offer its id: then the others leave instead, under the id of their own first posting.
        const leaves = row.offer_id === sightingId ? others : [sightingId];
        const fresh = leaves.includes(row.offer_id) ? sightingId : [...leaves].sort()[0]!;
        await leaveOffer(trx, row.offer_id, leaves, fresh, now);
        return fresh === sightingId ? fresh : row.offer_id;
      }),

    async neverMerged(): Promise<{ a: string; b: string }[]> {
      return db.selectFrom("apart").select(["a", "b"]).execute();
    },

    /** Offers that people told apart, the latest first. */
    async partedOffers(most: number): Promise<Parted[]> {
      const rows = await db
        .selectFrom("never_merge")
        .innerJoin("sightings as one", "one.id", "never_merge.a")
        .innerJoin("sightings as other", "other.id", "never_merge.b")
        .select([
          (row) => row.fn.max("never_merge.at").as("at"),
          sql<string>`min(one.offer_id, other.offer_id)`.as("first"),
          sql<string>`max(one.offer_id, other.offer_id)`.as("second"),
        ])
        .groupBy(["first", "second"])
        .orderBy("at", "desc")
        .orderBy("first")
        .limit(most)
        .execute();
      return rows.map(({ at, first, second }) => ({ at, offers: [first, second] }));
    },

    /** Takes back what people told of two offers: their postings are judged again by the rules. False: nothing kept them apart. */
    rejoin: (one: string, other: string): Promise<boolean> =>
      db.transaction().execute(async (trx) => {
        const [ours, theirs] = [await membersOf(trx, one), await membersOf(trx, other)];
        const { numDeletedRows } = await trx.deleteFrom("never_merge").where(across(ours, theirs)).executeTakeFirst();
        await trx
          .updateTable("sightings")
          .set({ deduped: 0 })
          .where("id", "in", [...ours, ...theirs])
          .execute();
        return numDeletedRows > 0n;
      }),

    /** The same of all that was told on one day in Paris (YYYY-MM-DD). How often somebody told two offers apart. */
    rejoinDay: (day: string): Promise<number> =>
      db.transaction().execute(async (trx) => {
        const told = trx
          .selectFrom("never_merge")
          .where("at", ">=", dayStart(day))
          .where("at", "<", dayStart(dayBefore(day, -1)));
        const { n } = await told
          .select((row) => row.fn.count<number>("at").distinct().as("n"))
          .executeTakeFirstOrThrow();
        await trx
          .updateTable("sightings")
          .set({ deduped: 0 })
          .where((or) => or.or([or("id", "in", told.select("a")), or("id", "in", told.select("b"))]))
          .execute();
        await trx.deleteFrom("never_merge").where("at", "in", told.select("at")).execute();
        return n;
      }),
  };
}
