import type { SqlBool } from "kysely";
import { sql } from "./kysely.ts";
import { addEvents, chunks, type Db, refreshOffers } from "./rows.ts";

/** Where a posting stands: its offer, and since when it has been seen. */
export interface Standing {
  offerId: string;
  firstSeenAt: string;
}

export const pair = (a: string, b: string): { a: string; b: string } => (a < b ? { a, b } : { a: b, b: a });

/** Is a pair of postings (a, b) one of the one group and one of the other? */
export const across = (one: readonly string[], other: readonly string[]) =>
  sql<SqlBool>`((a IN (${sql.join(one)}) AND b IN (${sql.join(other)})) OR (a IN (${sql.join(other)}) AND b IN (${sql.join(one)})))`;

/** Of two postings `one` and `other`: nobody told their offers apart. */
export const untold = sql<SqlBool>`NOT EXISTS (SELECT 1 FROM sightings mine, sightings theirs, apart
  WHERE mine.offer_id = one.offer_id AND theirs.offer_id = other.offer_id
  AND apart.a = min(mine.id, theirs.id) AND apart.b = max(mine.id, theirs.id))`;

/** Did a person tell a posting of the one group apart from one of the other? */
export async function areToldApart(db: Db, one: readonly string[], other: readonly string[]): Promise<boolean> {
  const row = await db.selectFrom("apart").select("a").where(across(one, other)).executeTakeFirst();
  return row !== undefined;
}

export async function standingsOf(db: Db, ids: readonly string[]): Promise<Map<string, Standing>> {
  const found = new Map<string, Standing>();
  for (const some of chunks(ids)) {
    const rows = await db
      .selectFrom("sightings")
      .select(["id", "offer_id", "first_seen_at"])
      .where("id", "in", some)
      .execute();
    for (const row of rows) found.set(row.id, { offerId: row.offer_id, firstSeenAt: row.first_seen_at });
  }
  return found;
}

export const membersOf = async (db: Db, offerId: string): Promise<string[]> =>
  (await db.selectFrom("sightings").select("id").where("offer_id", "=", offerId).execute()).map((row) => row.id);

/** A reader told of one half has been told of the whole, and of each half when it parts again. */
export async function tellAlso(db: Db, from: string, into: string): Promise<void> {
  await db
    .insertInto("ledger")
    .columns(["subscription_id", "offer_id", "digest_id", "known"])
    .expression((told) =>
      told
        .selectFrom("ledger")
        .select(["subscription_id", told.val(into).as("offer_id"), "digest_id", "known"])
        .where("offer_id", "=", from),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Moves postings out of their offer into one of their own; the address that it had once, if any, is its again. */
export async function leaveOffer(db: Db, from: string, leaving: readonly string[], into: string, now: string) {
  await db.updateTable("sightings").set({ offer_id: into }).where("id", "in", leaving).execute();
  await db.deleteFrom("aliases").where("id", "=", into).execute();
  await tellAlso(db, from, into);
  await takeHistory(db, from, into);
  await refreshOffers(db, [from, into], now);
  await addEvents(db, [
    { at: now, offerId: from, kind: "split", detail: { into } },
    { at: now, offerId: into, kind: "split", detail: { from } },
  ]);
}

const OF_A_POSTING = ["opened", "changed", "closed", "reopened"] as const;

/** What happened to the postings that left goes with them; of a site with postings on both sides, only the first sight of their addresses. */
async function takeHistory(db: Db, from: string, into: string): Promise<void> {
  const doors = (offer: string) =>
    db.selectFrom("sightings").select(["source", "url"]).where("offer_id", "=", offer).execute();
  const [stay, leave] = [await doors(from), await doors(into)];
  const events = await db
    .selectFrom("events")
    .select(["id", "source", "detail"])
    .where("offer_id", "=", from)
    .where("kind", "in", OF_A_POSTING)
    .execute();
  const moves = events.filter(({ source, detail }) => {
    const { url } = JSON.parse(detail) as { url?: string };
    const here = leave.filter((door) => door.source === source);
    return (
      here.length > 0 &&
      (!stay.some((door) => door.source === source) || here.some((door) => door.url && door.url === url))
    );
  });
  const ids = moves.map(({ id }) => id);
  if (ids.length > 0) await db.updateTable("events").set({ offer_id: into }).where("id", "in", ids).execute();
}

/**
 * Parts the offers that hold postings of two groups: a posting that came later showed them to be two. The group of the
 * posting that gave the offer its address keeps it.
 */
export async function partOffers(db: Db, groups: readonly (readonly string[])[], now: string): Promise<void> {
  if (groups.length < 2) return;
  const standings = await standingsOf(db, groups.flat());
  const held = Map.groupBy(standings.keys(), (id) => standings.get(id)!.offerId);
  for (const [offerId, members] of held) {
    const parts = groups.map((group) => members.filter((id) => group.includes(id))).filter((part) => part.length > 0);
    const keeps = parts.find((part) => part.includes(offerId)) ?? parts[0];
    for (const part of parts) if (part !== keeps) await leaveOffer(db, offerId, part, [...part].sort()[0]!, now);
  }
}
