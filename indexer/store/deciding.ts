import type { Kysely } from "kysely";
import type { Decision } from "../../offer/vocabulary.ts";
import { leaveFamily } from "./families.ts";
import { areToldApart, membersOf, pair, partOffers, standingsOf, untold } from "./grouping.ts";
import { sql } from "./kysely.ts";
import { joinOffers } from "./merging.ts";
import { addEvents, addOutbox, type Db } from "./rows.ts";
import type { Database } from "./schema.ts";

/** Two open offers that may be one. */
interface PossiblePair {
  at: string;
  /** Their addresses, as they are now. */
  offers: [string, string];
  reasons: string[];
}

/** What the operator says of two offers, and why, in the operator's own words. */
export interface Word {
  outcome: Decision;
  why: string | null;
}

/** Why nothing can be said of two offers: one is nowhere, or closed; they are one already; somebody told them apart, which is to be taken back first. */
export type Undecidable = "unknown" | "same-offer" | "closed" | "told-apart";

/** What the operator said of two offers. */
export interface DecidedPair extends Word {
  at: string;
  /** False though they are said to be one: a reader told them apart since. */
  joined: boolean;
  /** The postings that gave the two offers their addresses. */
  sides: [DecidedSide, DecidedSide];
}

interface DecidedSide {
  id: string;
  title: string;
  employer: string | null;
}

/** Pairs of postings that the rules leave open, in two offers that nobody told apart. City variants are shown as a family, not as a doubt. */
const openPairs = (db: Db) =>
  db
    .selectFrom("twins")
    .innerJoin("sightings as one", "one.id", "twins.a")
    .innerJoin("sightings as other", "other.id", "twins.b")
    .innerJoin("offers as here", "here.id", "one.offer_id")
    .innerJoin("offers as there", "there.id", "other.offer_id")
    .where("twins.outcome", "=", "possible")
    .whereRef("here.id", "!=", "there.id")
    .where((or) =>
      or.or([or("here.family", "is", null), or("here.family", "is distinct from", or.ref("there.family"))]),
    )
    .where(untold);

/** What the operator says of pairs that the rules leave open, and its way back. */
export function decidingQueries(db: Kysely<Database>) {
  return {
    /** Of open offers, one of the role at least; the latest first. */
    async possiblePairs(): Promise<PossiblePair[]> {
      const rows = await openPairs(db)
        .select(["twins.at", "twins.reasons", "here.id as one", "there.id as other"])
        .where("here.status", "=", "open")
        .where("there.status", "=", "open")
        .where((or) => or.or([or("here.verdict", "!=", "no"), or("there.verdict", "!=", "no")]))
        .orderBy("twins.at", "desc")
        .orderBy("twins.a")
        .execute();
      const byOffers = Map.groupBy(rows, ({ one, other }) => [one, other].sort().join(" "));
      return [...byOffers.values()].map((some) => ({
        at: some[0]!.at,
        offers: [some[0]!.one, some[0]!.other],
        reasons: [...new Set(some.flatMap(({ reasons }) => JSON.parse(reasons) as string[]))],
      }));
    },

    /**
     * Keeps what the operator said of two open offers, by their addresses or former ones, and carries it out, whatever the rules say of them. Of one
     * family, the second leaves it. Returns why not, or null.
     */
    decidePair: (one: string, other: string, said: Word, now: string): Promise<Undecidable | null> =>
      db.transaction().execute(async (trx) => {
        const [here, there] = [await offerAt(trx, one), await offerAt(trx, other)];
        if (!here || !there) return "unknown";
        if (here.id === there.id) return "same-offer";
        if (here.status !== "open" || there.status !== "open") return "closed";
        const [ours, theirs] = [await membersOf(trx, here.id), await membersOf(trx, there.id)];
        if (await areToldApart(trx, ours, theirs)) return "told-apart";
        const others = said.outcome === "same" ? [here.id] : await leaveFamily(trx, here, there);
        const sides = (await Promise.all(others.map((id) => membersOf(trx, id)))).flat();
        const pairs = sides.flatMap((a) => theirs.map((b) => pair(a, b)));
        const word = { ...said, at: now, one: here.id, other: there.id };
        await trx
          .insertInto("decided_twins")
          .values(pairs.map((two) => ({ ...two, ...word })))
          .onConflict((conflict) => conflict.columns(["a", "b"]).doUpdateSet(word))
          .execute();
        if (said.outcome === "same") await joinOffers(trx, ours[0]!, theirs[0]!, now);
        else await tellApart(trx, [here.id, there.id], {}, now);
        return null;
      }),

    /** Takes back what was said of two offers: the rules judge them again. False: nothing was. */
    undecidePair: (one: string, other: string, now: string): Promise<boolean> =>
      db.transaction().execute(async (trx) => {
        const rows = await trx
          .deleteFrom("decided_twins")
          .where("one", "in", [one, other])
          .where("other", "in", [one, other])
          .returning("outcome")
          .execute();
        const [said] = rows;
        if (!said) return false;
        const offers = new Set([...(await standingsOf(trx, [one, other])).values()].map(({ offerId }) => offerId));
        if (said.outcome === "different") await tellApart(trx, [...offers], { undone: true }, now);
        for (const offer of offers) {
          const members = await membersOf(trx, offer);
          await partOffers(trx, await tiedGroups(trx, members), now);
          await trx.updateTable("sightings").set({ deduped: 0 }).where("id", "in", members).execute();
        }
        return true;
      }),

    /** What the operator decided, the latest first. */
    async decidedPairs(most: number): Promise<DecidedPair[]> {
      const said = (posting: "mine" | "theirs", field: string) =>
        sql<string>`json_extract(${sql.ref(`${posting}.offer`)}, ${sql.lit(field)})`;
      const rows = await db
        .selectFrom("decided_twins as told")
        .innerJoin("sightings as mine", "mine.id", "told.one")
        .innerJoin("sightings as theirs", "theirs.id", "told.other")
        .select(["told.one", "told.other", "told.outcome", "told.why", "told.at"])
        .select(sql<0 | 1>`mine.offer_id = theirs.offer_id`.as("joined"))
        .select([said("mine", "$.title").as("one_title"), said("theirs", "$.title").as("other_title")])
        .select([
          said("mine", "$.employer.name").as("one_employer"),
          said("theirs", "$.employer.name").as("other_employer"),
        ])
        .groupBy(["told.one", "told.other"])
        .orderBy("told.at", "desc")
        .orderBy("told.one")
        .limit(most)
        .execute();
      return rows.map((row) => ({
        at: row.at,
        outcome: row.outcome,
        why: row.why,
        joined: row.joined === 1,
        sides: [
          { id: row.one, title: row.one_title, employer: row.one_employer },
          { id: row.other, title: row.other_title, employer: row.other_employer },
        ],
      }));
    },

    /** Pairs of postings that the operator says are one offer. */
    toldSame: (): Promise<{ a: string; b: string }[]> =>
      db.selectFrom("decided_twins").select(["a", "b"]).where("outcome", "=", "same").execute(),
  };
}

/** The offer of an address, also of one that it had before a merge. */
async function offerAt(db: Db, id: string) {
  const alias = await db.selectFrom("aliases").select("offer_id").where("id", "=", id).executeTakeFirst();
  return db
    .selectFrom("offers")
    .select(["id", "status", "family"])
    .where("id", "=", alias?.offer_id ?? id)
    .executeTakeFirst();
}

/** In the history of both; and what is shown of them is another thing now. */
async function tellApart(db: Db, offers: readonly string[], detail: { undone?: true }, now: string): Promise<void> {
  const others = offers.map((offer, at) => ({ offer, other: offers[1 - at]! }));
  await addEvents(
    db,
    others.map(({ offer, other }) => ({ at: now, offerId: offer, kind: "apart", detail: { other, ...detail } })),
  );
  await addOutbox(
    db,
    offers.map((id) => ({ id, op: "upsert" })),
  );
}

/** Postings of one offer as the groups that its twins, or what the operator still says, tie together. */
async function tiedGroups(db: Db, members: readonly string[]): Promise<string[][]> {
  const isWithin = (table: "twins" | "decided_twins") =>
    db
      .selectFrom(table)
      .select(["a", "b"])
      .where("outcome", "=", "same")
      .where("a", "in", members)
      .where("b", "in", members);
  const groups = new Map(members.map((id) => [id, [id]]));
  for (const { a, b } of [...(await isWithin("twins").execute()), ...(await isWithin("decided_twins").execute())]) {
    const [one, other] = [groups.get(a)!, groups.get(b)!];
    if (one === other) continue;
    const joined = [...one, ...other];
    for (const id of joined) groups.set(id, joined);
  }
  return [...new Set(groups.values())];
}
