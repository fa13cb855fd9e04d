import { areToldApart, membersOf } from "./grouping.ts";
import { addOutbox, type Db } from "./rows.ts";

/** One advertisement in several cities: each offer of a family bears the same name, that of one of them. */
interface Kin {
  id: string;
  family: string | null;
}

const kinOf = async (db: Db, posting: string): Promise<Kin | undefined> =>
  db
    .selectFrom("sightings")
    .innerJoin("offers", "offers.id", "sightings.offer_id")
    .select(["offers.id", "offers.family"])
    .where("sightings.id", "=", posting)
    .executeTakeFirst();

/** Of offers and their families, every posting. */
const membersOfAll = async (db: Db, offers: readonly string[], family: string): Promise<string[]> => {
  const rows = await db
    .selectFrom("sightings")
    .innerJoin("offers", "offers.id", "sightings.offer_id")
    .select("sightings.id")
    .where((or) => or.or([or("offers.id", "in", offers), or("offers.family", "=", family)]))
    .execute();
  return rows.map(({ id }) => id);
};

/** The posting's offer joins the family of the first of these postings in which nobody tells it apart from anybody. */
export async function joinFamily(db: Db, posting: string, relatives: readonly string[]): Promise<void> {
  for (const relative of relatives) {
    const [own, other] = [await kinOf(db, posting), await kinOf(db, relative)];
    if (!own || !other || own.id === other.id) continue;
    const name = other.family ?? own.family ?? other.id;
    const two = [own.id, other.id];
    const ours = (await Promise.all(two.map((id) => membersOf(db, id)))).flat();
    if (await areToldApart(db, ours, await membersOfAll(db, two, name))) continue;
    return nameFamily(db, two, name);
  }
}

/**
 * The offer `other` leaves the family that it has in common with `one`. Returns the offers from which it is now told apart: all of that family,
 * or else `one` alone.
 */
export async function leaveFamily(db: Db, one: Kin, other: Kin): Promise<string[]> {
  if (one.family === null || one.family !== other.family) return [one.id];
  const rows = await db.selectFrom("offers").select("id").where("family", "=", one.family).execute();
  const rest = rows.map(({ id }) => id).filter((id) => id !== other.id);
  // The family may have had the name of the one that leaves, which may find another.
  await nameFamily(db, rest, one.id);
  await nameFamily(db, [other.id], null);
  return rest;
}

async function nameFamily(db: Db, offers: readonly string[], name: string | null): Promise<void> {
  await db.updateTable("offers").set({ family: name }).where("id", "in", offers).execute();
  await addOutbox(
    db,
    offers.map((id) => ({ id, op: "upsert" })),
  );
}
