import type { Kysely } from "kysely";
import type { CompareOutcome } from "../../offer/vocabulary.ts";
import { joinFamily } from "./families.ts";
import { across, areToldApart, membersOf, pair, partOffers, type Standing, standingsOf, tellAlso } from "./grouping.ts";
import type { Recent } from "./recent.ts";
import { addEvents, chunks, type Db, refreshOffers, selectSightings, toSighting } from "./rows.ts";
import type { Database } from "./schema.ts";
import type { Posting, Sighting } from "./store.ts";

/** What dedupe decided of one posting, to be written at once. */
interface TwinDecision {
  /** Posting judged. */
  id: string;
  /** `family`: the same advertisement in another city. */
  twins: { id: string; outcome: CompareOutcome; reasons: string[]; family?: boolean }[];
  /** The postings that its twins tie together, in groups that are one offer each. */
  groups: readonly (readonly string[])[];
}

/** Moves every posting of `from` into `into`; the old address keeps working through an alias. */
async function mergeOffers(db: Db, into: string, from: string, why: WhyOne, now: string): Promise<void> {
  await db.updateTable("sightings").set({ offer_id: into }).where("offer_id", "=", from).execute();
  await db.updateTable("aliases").set({ offer_id: into }).where("offer_id", "=", from).execute();
  await db
    .insertInto("aliases")
    .values({ id: from, offer_id: into })
    .onConflict((conflict) => conflict.column("id").doUpdateSet({ offer_id: into }))
    .execute();
  await tellAlso(db, from, into);
  await db.updateTable("events").set({ offer_id: into }).where("offer_id", "=", from).execute();
  await addEvents(db, [{ at: now, offerId: into, kind: "merged", detail: { from, ...why } }]);
  await refreshOffers(db, [into, from], now);
}

/** What the history tells of a merge. */
type WhyOne = { reasons: string[]; by?: "operator" };

/** Why two offers are one: the operator said so, or what was written of two of their postings. */
async function whyOne(db: Db, one: readonly string[], other: readonly string[]): Promise<WhyOne> {
  const said = db.selectFrom("decided_twins").select("a").where("outcome", "=", "same").where(across(one, other));
  if (await said.executeTakeFirst()) return { reasons: [], by: "operator" };
  const written = db.selectFrom("twins").select("reasons").where("outcome", "=", "same").where(across(one, other));
  const row = await written.executeTakeFirst();
  return { reasons: row ? JSON.parse(row.reasons) : [] };
}

/** The offer that people saw first keeps its address. */
const older = (one: Standing, other: Standing): Standing =>
  `${one.firstSeenAt} ${one.offerId}` < `${other.firstSeenAt} ${other.offerId}` ? one : other;

/** Makes one offer of two postings' offers, unless people said that they are two. */
export async function joinOffers(db: Db, a: string, b: string, now: string): Promise<boolean> {
  const standings = await standingsOf(db, [a, b]);
  const one = standings.get(a);
  const other = standings.get(b);
  if (!one || !other || one.offerId === other.offerId) return false;
  const [ours, theirs] = [await membersOf(db, one.offerId), await membersOf(db, other.offerId)];
  if (await areToldApart(db, ours, theirs)) return false;
  const into = older(one, other);
  const from = into === one ? other : one;
  await mergeOffers(db, into.offerId, from.offerId, await whyOne(db, ours, theirs), now);
  return true;
}

/** Joins the offers of each group; two that people keep apart may both be joined to a third, not to each other. */
async function joinGroups(db: Db, groups: readonly (readonly string[])[], now: string): Promise<number> {
  let merged = 0;
  for (const group of groups) {
    const standings = await standingsOf(db, group);
    const offers = [...Map.groupBy(standings.keys(), (id) => standings.get(id)!.offerId).values()];
    for (const [at, [one]] of offers.entries())
      for (const [other] of offers.slice(at + 1)) if (await joinOffers(db, one!, other!, now)) merged++;
  }
  return merged;
}

export function mergingQueries(db: Kysely<Database>, recent: Recent) {
  const postings = async (ids: readonly string[]): Promise<Map<string, Posting>> =>
    new Map(
      (await selectSightings(db).where("sightings.id", "in", ids).execute()).map((row) => [row.id, toSighting(row)]),
    );
  return {
    /** Postings that dedupe has not judged yet, oldest first. */
    async undeduped(limit: number): Promise<Posting[]> {
      const waiting = await db
        .selectFrom("sightings")
        .select(["id", "last_seen_at"])
        .where("deduped", "=", 0)
        .orderBy("first_seen_at")
        .orderBy("id")
        .limit(limit)
        .execute();
      const handed = new Map(
        waiting.flatMap(({ id, last_seen_at }) => {
          const kept = recent.postings.take(id);
          return kept?.lastSeenAt === last_seen_at ? [[id, kept.posting]] : [];
        }),
      );
      const unknown = waiting.filter(({ id }) => !handed.has(id)).map(({ id }) => id);
      const read = unknown.length > 0 ? await postings(unknown) : handed;
      return waiting.map(({ id }) => handed.get(id) ?? read.get(id)!);
    },

    /** Every posting, in chunks, for the twin index; ordered so that two starts give the same index. */
    async *allSightings(size = 500): AsyncGenerator<Sighting[]> {
      let after = "";
      for (;;) {
        const rows = await selectSightings(db)
          .where("sightings.id", ">", after)
          .orderBy("sightings.id")
          .limit(size)
          .execute();
        if (rows.length === 0) return;
        after = rows.at(-1)!.id;
        yield rows.map(toSighting);
      }
    },

    /** Before postings are judged anew: they are in doubt with those that they are like now, not with those of their former text. */
    async forgetDoubts(ids: readonly string[]): Promise<void> {
      await db
        .deleteFrom("twins")
        .where("outcome", "=", "possible")
        .where((or) => or.or([or("a", "in", ids), or("b", "in", ids)]))
        .execute();
    },

    /** Writes what dedupe decided of one posting: its twins, its family, and the merge of the offers that are one. */
    decideTwins: (decision: TwinDecision, now: string): Promise<{ merged: number; possible: number }> =>
      db.transaction().execute(async (trx) => {
        const { id, twins } = decision;
        if (twins.length > 0) {
          await trx
            .insertInto("twins")
            .values(
              twins.map((twin) => ({
                ...pair(id, twin.id),
                outcome: twin.outcome,
                reasons: JSON.stringify(twin.reasons),
                at: now,
              })),
            )
            .onConflict((conflict) =>
              conflict.columns(["a", "b"]).doUpdateSet((row) => ({
                outcome: row.ref("excluded.outcome"),
                reasons: row.ref("excluded.reasons"),
                at: row.ref("excluded.at"),
              })),
            )
            .execute();
        }
        await partOffers(trx, decision.groups, now);
        const merged = await joinGroups(trx, decision.groups, now);
        await joinFamily(
          trx,
          id,
          twins.filter(({ family }) => family).map((twin) => twin.id),
        );
        await trx.updateTable("sightings").set({ deduped: 1 }).where("id", "=", id).execute();
        return { merged, possible: twins.filter((one) => one.outcome === "possible").length };
      }),

    /** Postings that dedupe has judged and found without twin or family. */
    async keepAlone(ids: readonly string[]): Promise<void> {
      for (const some of chunks(ids))
        await db.updateTable("sightings").set({ deduped: 1 }).where("id", "in", some).execute();
    },
  };
}
