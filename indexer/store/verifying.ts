import type { Kysely } from "kysely";
import { closeSightings } from "./closing.ts";
import { chunks, refreshOffers, selectSightings, toSighting } from "./rows.ts";
import type { Database } from "./schema.ts";
import type { Sighting } from "./store.ts";

export function verifyingQueries(db: Kysely<Database>) {
  return {
    /** Open postings of offers worth telling, at the employer's own door, not seen since `before`: the longest ago first. */
    async unverified(sources: readonly string[], before: string, limit: number): Promise<Sighting[]> {
      if (sources.length === 0) return [];
      const rows = await selectSightings(db)
        .innerJoin("offers", "offers.id", "sightings.offer_id")
        .where("sightings.source", "in", sources)
        .where("sightings.closed_at", "is", null)
        .where("sightings.door", "=", "employer")
        .where("sightings.url", "is not", null)
        .where("sightings.last_seen_at", "<", before)
        .where("offers.status", "=", "open")
        .where("offers.verdict", "in", ["core", "adjacent"])
        .orderBy("sightings.last_seen_at")
        .orderBy("sightings.id")
        .limit(limit)
        .execute();
      return rows.map(toSighting);
    },

    /** Their pages were read just now and still announce them. No run of their source has seen them for all that. */
    confirmVerified: (sightings: readonly Pick<Sighting, "id" | "offerId">[], now: string): Promise<void> =>
      db.transaction().execute(async (trx) => {
        for (const some of chunks(sightings)) {
          const ids = some.map((one) => one.id);
          await trx.updateTable("sightings").set({ last_seen_at: now, missed: 0 }).where("id", "in", ids).execute();
        }
        await refreshOffers(
          trx,
          sightings.map((one) => one.offerId),
          now,
        );
      }),

    /** Their pages say that they are gone. */
    closeGone: (closings: readonly { id: string; quote: string }[], runId: number, now: string): Promise<void> =>
      db.transaction().execute((trx) =>
        closeSightings(
          trx,
          closings.map((one) => ({ ...one, reason: "gone" as const })),
          runId,
          now,
        ),
      ),
  };
}
