import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { comparable, createTwinIndex } from "../../indexer/dedupe/index.ts";
import { openStore, type Store } from "../../indexer/store/open.ts";
import type { NewSighting } from "../../indexer/store/store.ts";
import { createTwins } from "../../indexer/twins.ts";
import { groupsIn } from "../dedupe/twin-groups.ts";
import { makeCommit, makeSighting } from "../help/make-offer.ts";

const NOW = "2026-11-20T08:00:00.000Z";
const CONTRACTS = [null, "cdi", "cdd"] as const;

/** Postings of one job that say their contract, or do not: the silent ones are like both. */
const posting = fc.record({
  title: fc.constantFrom("Chef de projet IA", "AI Project Manager", "Chef de projet SI"),
  contract: fc.constantFrom(...CONTRACTS),
  employer: fc.constantFrom("Kertis", "KERTIS SAS", "Orvanne"),
});
type Posting = { title: string; contract: (typeof CONTRACTS)[number]; employer: string };

const sightingOf = ({ title, contract, employer }: Posting, at: number): NewSighting => {
  const id = `s${at}`;
  const doors = [{ source: `board${at}`, ref: id, url: null, kind: "board" as const }];
  const said = contract ? { kind: contract, form: null, months: null, quote: null } : null;
  return makeSighting(
    id,
    { source: `board${at}-alerts`, ref: id, url: null, door: "board" },
    {
      title,
      contract: said,
      employer: { name: employer, kind: "direct" },
      descriptionText: null,
      descriptionHtml: null,
      doors,
    },
  );
};

async function arrive(store: Store, sighting: NewSighting): Promise<void> {
  const { run } = await store.openRun(sighting.source, NOW, NOW);
  await store.commitPage(makeCommit(run.id, { sightings: [sighting] }), sighting.source, NOW);
}

/** Offers as sets of postings, in the order of ids. */
async function offersIn(store: Store): Promise<string[][]> {
  const rows = await store.db.selectFrom("sightings").select(["id", "offer_id"]).orderBy("id").execute();
  return [...Map.groupBy(rows, (row) => row.offer_id).values()].map((some) => some.map((row) => row.id));
}

const fromEmpty = (
  sightings: readonly NewSighting[],
  apart: readonly (readonly [string, string])[] = [],
): string[][] => {
  const index = createTwinIndex();
  const postings = sightings.map(({ offer }) => comparable(offer));
  for (const posting of postings) index.add(posting);
  index.keepApart(apart.map(([a, b]) => ({ a, b })));
  return groupsIn(index, postings);
};

const sortedGroups = (groups: string[][]): string[] => groups.map((group) => group.join(" ")).sort();

describe("twins, one posting at a time", () => {
  test("the offers are those that all postings at once would give, in whatever order they came", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(posting, { minLength: 2, maxLength: 7 }), fc.nat(), async (list, turn) => {
        const sightings = list.map(sightingOf);
        const order = [...sightings.slice(turn % list.length), ...sightings.slice(0, turn % list.length)].reverse();
        const store = openStore(":memory:");
        const twins = createTwins(store);
        for (const sighting of order) {
          await arrive(store, sighting);
          await twins.settle(NOW);
        }
        assert.deepEqual(sortedGroups(await offersIn(store)), sortedGroups(fromEmpty(sightings)));
        await store.close();
      }),
      { numRuns: 25 },
    );
  });

  test("a silent posting first joins one contract, then the one it belongs to; both moves are told", async () => {
    const store = openStore(":memory:");
    const twins = createTwins(store);
    const make = (at: number, contract: Posting["contract"]) =>
      sightingOf({ title: "Chef de projet IA", contract, employer: "Kertis" }, at);
    for (const sighting of [make(2, null), make(3, "cdd")]) await arrive(store, sighting);
    await twins.settle(NOW);
    const [both] = await offersIn(store);
    assert.deepEqual(both, ["s2", "s3"]);
    const { offer_id } = await store.db.selectFrom("sightings").select("offer_id").limit(1).executeTakeFirstOrThrow();
    await store.db
      .insertInto("ledger")
      .values({ subscription_id: "reader", offer_id, digest_id: 1, known: null })
      .execute();
    await arrive(store, make(1, "cdi"));
    await twins.settle(NOW);
    assert.deepEqual(await offersIn(store), [["s1", "s2"], ["s3"]]);
    const told = await store.db.selectFrom("events").select("kind").where("kind", "in", ["merged", "split"]).execute();
    assert.deepEqual(told.map(({ kind }) => kind).sort(), ["merged", "merged", "split", "split"]);
    const known = (await store.db.selectFrom("ledger").select("offer_id").execute()).map((row) => row.offer_id);
    const offers = await store.db.selectFrom("sightings").select("offer_id").distinct().execute();
    assert.equal(offers.length, 2);
    for (const offer of offers) assert.ok(known.includes(offer.offer_id), "told of the whole, told of each half");
    await store.close();
  });

  test("who was kept away by the one that people took out joins at once", async () => {
    const store = openStore(":memory:");
    const twins = createTwins(store);
    const make = (at: number, contract: Posting["contract"]) =>
      sightingOf({ title: "Chef de projet IA", contract, employer: "Kertis" }, at);
    for (const sighting of [make(0, "cdi"), make(1, "cdd"), make(2, null)]) await arrive(store, sighting);
    await twins.settle(NOW);
    assert.deepEqual(await offersIn(store), [["s0", "s2"], ["s1"]]);
    await store.splitSighting("s0", NOW);
    await twins.settle(NOW);
    assert.deepEqual(await offersIn(store), [["s0"], ["s1", "s2"]]);
    await store.close();
  });

  test("what was told apart by mistake is joined again, by the same twins and after a new start", async () => {
    for (const restart of [false, true]) {
      const store = openStore(":memory:");
      const twins = createTwins(store);
      const make = (at: number) => sightingOf({ title: "Chef de projet IA", contract: "cdi", employer: "Kertis" }, at);
      for (const sighting of [make(0), make(1), make(2)]) await arrive(store, sighting);
      await twins.settle(NOW);
      await store.splitSighting("s2", NOW);
      await twins.settle(NOW);
      assert.deepEqual(await offersIn(store), [["s0", "s1"], ["s2"]]);
      assert.deepEqual(
        await store.partedOffers(10),
        [{ at: NOW, offers: ["s0", "s2"] }],
        "said once, not posting by posting",
      );
      assert.equal(await store.rejoin("s1", "s2"), false, "s1 is no offer any more");
      assert.equal(await store.rejoin("s2", "s0"), true);
      assert.deepEqual(await store.partedOffers(10), []);
      await (restart ? createTwins(store) : twins).settle(NOW);
      assert.deepEqual(await offersIn(store), [["s0", "s1", "s2"]]);
      assert.equal(await store.rejoin("s0", "s2"), false);
      await store.close();
    }
  });

  test("all that was told apart on one day is joined again at once, and nothing of another day", async () => {
    const store = openStore(":memory:");
    const twins = createTwins(store);
    const make = (at: number) => sightingOf({ title: "Chef de projet IA", contract: "cdi", employer: "Kertis" }, at);
    for (const sighting of [make(0), make(1), make(2), make(3)]) await arrive(store, sighting);
    await twins.settle(NOW);
    await store.splitSighting("s1", "2026-11-18T22:59:00.000Z");
    await store.splitSighting("s2", "2026-11-18T23:00:00.000Z");
    await store.splitSighting("s3", "2026-11-19T22:59:59.999Z");
    await twins.settle(NOW);
    assert.deepEqual(await offersIn(store), [["s0"], ["s1"], ["s2"], ["s3"]]);
    assert.equal(await store.rejoinDay("2026-11-19"), 2);
    await twins.settle(NOW);
    const groups = await offersIn(store);
    assert.equal(groups.length, 2, JSON.stringify(groups));
    assert.ok(!groups.some((group) => group.includes("s0") && group.includes("s1")), "of the day before");
    assert.equal(await store.rejoinDay("2026-11-19"), 0);
    await store.close();
  });

  test("what people told apart stays apart, whoever comes after and after a new start", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(posting, { minLength: 3, maxLength: 6 }), fc.nat(), async (list, turn) => {
        const sightings = list.map(sightingOf);
        const store = openStore(":memory:");
        const first = createTwins(store);
        for (const sighting of sightings.slice(0, -1)) await arrive(store, sighting);
        await first.settle(NOW);
        const leaver = sightings[turn % (list.length - 1)]!.offer.id;
        const stays = (await offersIn(store)).find((group) => group.includes(leaver))!.filter((id) => id !== leaver);
        await store.splitSighting(leaver, NOW);
        await arrive(store, sightings.at(-1)!);
        await createTwins(store).settle(NOW);
        const groups = await offersIn(store);
        for (const other of stays)
          assert.ok(!groups.some((group) => group.includes(leaver) && group.includes(other)), `${leaver} and ${other}`);
        const apart = stays.map((other) => [leaver, other] as const);
        assert.deepEqual(sortedGroups(groups), sortedGroups(fromEmpty(sightings, apart)));
        await store.close();
      }),
      { numRuns: 25 },
    );
  });

  test("a page that is all twins lets others have their turn", async () => {
    const store = openStore(":memory:");
    const { run } = await store.openRun("many", NOW, NOW);
    const sightings = Array.from({ length: 60 }, (_, at) =>
      sightingOf({ title: "Chef de projet IA", contract: "cdi", employer: "Kertis" }, at),
    );
    await store.commitPage(makeCommit(run.id, { sightings }), "many", NOW);
    let turns = 0;
    const others = setInterval(() => turns++, 1);
    const { merged } = await createTwins(store).settle(NOW);
    clearInterval(others);
    assert.ok(merged > 20, `${merged} merges`);
    assert.ok(turns > 2, `${turns} turns`);
    await store.close();
  });
});
