import type { Kysely } from "kysely";
import { untold } from "./grouping.ts";
import { sql } from "./kysely.ts";
import { chunks, selectOffers, toRecord } from "./rows.ts";
import type { Database } from "./schema.ts";
import type { OfferRecord } from "./store.ts";

export interface ListedRecord extends OfferRecord {
  /** Instant of the last repost: the same source gave the same offer again under another reference. */
  repostedAt: string | null;
  /** Other open offers of the family (same advertisement, other cities). */
  relatives: { id: string; place: string | null }[];
  /** Offers that may be the same one, not merged. */
  possibleTwins: number;
}

const DAY = 86_400_000;

/** Of a relative a card shows no more: its whole offer is not read. */
const FIRST_PLACE = sql<
  string | null
>`coalesce(json_extract(data, '$.places[0].commune'), json_extract(data, '$.places[0].text'))`.as("place");

/** What a card shows beside the offer itself, for a page of offers at once. */
export function listingQueries(db: Kysely<Database>) {
  const reposts = async (ids: string[]): Promise<Map<string, string>> => {
    const rows = await db
      .selectFrom("sightings")
      .select([
        "offer_id",
        "source",
        (row) => row.fn.max("first_seen_at").as("last"),
        (row) => row.fn.min("first_seen_at").as("first"),
      ])
      .where("offer_id", "in", ids)
      .groupBy(["offer_id", "source"])
      .execute();
    // Two references met in one run are two doors; a repost comes later.
    const later = rows.filter((row) => Date.parse(row.last) - Date.parse(row.first) > DAY);
    return new Map(later.map((row) => [row.offer_id, row.last]));
  };
  const relatives = async (families: string[]) => {
    if (families.length === 0) return new Map<string, never[]>();
    const rows = await db
      .selectFrom("offers")
      .select(["id", "family", FIRST_PLACE])
      .where("family", "in", families)
      .where("status", "=", "open")
      .orderBy("first_seen_at")
      .execute();
    return Map.groupBy(rows, (row) => row.family!);
  };
  const possible = async (ids: string[]): Promise<Map<string, number>> => {
    const pairs = db
      .selectFrom("twins")
      .innerJoin("sightings as one", "one.id", "twins.a")
      .innerJoin("sightings as other", "other.id", "twins.b")
      .where("twins.outcome", "=", "possible")
      .whereRef("one.offer_id", "!=", "other.offer_id")
      .where(untold);
    const ones = await pairs
      .select(["one.offer_id as mine", "other.offer_id as theirs"])
      .where("one.offer_id", "in", ids)
      .execute();
    const others = await pairs
      .select(["other.offer_id as mine", "one.offer_id as theirs"])
      .where("other.offer_id", "in", ids)
      .execute();
    const twins = Map.groupBy([...ones, ...others], (row) => row.mine);
    return new Map([...twins].map(([id, rows]) => [id, new Set(rows.map((row) => row.theirs)).size]));
  };

  return {
    /** In the order of the ids; unknown ids are left out. */
    async listing(ids: readonly string[]): Promise<ListedRecord[]> {
      const found: ListedRecord[] = [];
      for (const some of chunks(ids)) {
        const records = (await selectOffers(db).where("offers.id", "in", some).execute()).map(toRecord);
        const families = await relatives(records.flatMap((record) => (record.family ? [record.family] : [])));
        const reposted = await reposts(some);
        const twins = await possible(some);
        for (const record of records) {
          const family = record.family ? (families.get(record.family) ?? []) : [];
          const others = family.filter((one) => one.id !== record.offer.id);
          found.push({
            ...record,
            repostedAt: reposted.get(record.offer.id) ?? null,
            relatives: others.map(({ id, place }) => ({ id, place })),
            // City variants are possible twins by their text; they are shown as a family, not as a doubt.
            possibleTwins: Math.max(0, (twins.get(record.offer.id) ?? 0) - others.length),
          });
        }
      }
      const order = new Map(ids.map((id, index) => [id, index]));
      return found.sort((a, b) => order.get(a.offer.id)! - order.get(b.offer.id)!);
    },
  };
}
