import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { comparable, compare } from "../../indexer/dedupe/index.ts";
import { openStore, type Store } from "../../indexer/store/open.ts";
import type { NewSighting } from "../../indexer/store/store.ts";
import { createTwins } from "../../indexer/twins.ts";
import { arrive as arriveAt, posting } from "../help/possible-twins.ts";

const NOW = "2026-11-20T08:00:00.000Z";
const same = { outcome: "same", why: null } as const;
const different = { outcome: "different", why: null } as const;
const LATER = "2026-11-21T08:00:00.000Z";

const SHORT = "Chef de projet IA";
const LONG = "Chef de projet IA magasins";

const arrive = (store: Store, ...sightings: NewSighting[]) => arriveAt(store, NOW, ...sightings);

/** Where each posting stands. */
async function homesIn(store: Store): Promise<Map<string, string>> {
  const rows = await store.db.selectFrom("sightings").select(["id", "offer_id"]).orderBy("id").execute();
  return new Map(rows.map((row) => [row.id, row.offer_id]));
}
/** Offers as sets of postings. */
const offersIn = async (store: Store) =>
  [...Map.groupBy(await homesIn(store), ([, offer]) => offer).values()].map((some) => some.map(([id]) => id).join(" "));
const possibleIn = async (store: Store) =>
  (await store.possiblePairs()).map(({ offers }) => [...offers].sort().join(" "));
const plain = (words: readonly string[]) => words.join(" ; ").replace(/\u00a0/g, " ");
const told = async (store: Store, id: string) =>
  (await store.events(id)).filter(({ kind }) => kind !== "opened").map(({ kind, detail }) => [kind, detail]);

test("what the operator says is one offer is one: after a new start, when all is judged again, and told in its history", async () => {
  const store = openStore(":memory:");
  await arrive(store, posting("a", SHORT), posting("b", LONG));
  const [pair] = await store.possiblePairs();
  assert.deepEqual([pair!.offers, (await store.listing(["a"]))[0]!.possibleTwins], [["a", "b"], 1]);
  assert.match(pair!.reasons.join(), /magasins/);
  assert.equal(await store.decidePair("a", "b", { ...same, why: "lu chez les deux" }, LATER), null);
  for (const again of [false, true, true]) {
    if (again) await store.db.updateTable("sightings").set({ deduped: 0 }).execute();
    await createTwins(store).settle(LATER);
    assert.deepEqual([await offersIn(store), await possibleIn(store)], [["a b"], []]);
  }
  assert.deepEqual(await told(store, "a"), [["merged", { from: "b", reasons: [], by: "operator" }]]);
  const proofs = (await store.twins("a")).filter(({ outcome }) => outcome === "same");
  assert.deepEqual(
    proofs.map(({ offerId, reasons }) => [offerId, plain(reasons)]),
    [["a", "réunies par l'exploitant le 21 novembre 2026"]],
  );
  const [decided] = await store.decidedPairs(10);
  assert.deepEqual(
    [decided!.at, decided!.outcome, decided!.why, decided!.joined],
    [LATER, "same", "lu chez les deux", true],
  );
  assert.deepEqual(
    decided!.sides.map(({ title }) => title),
    [SHORT, LONG],
  );
  assert.equal(await store.decidePair("a", "b", different, LATER), "same-offer", "nothing is left to decide");
  await store.close();
});

test("they are one also where one of them is written anew meanwhile, and no rule finds them alike any more", async () => {
  const store = openStore(":memory:");
  await arrive(store, posting("a", SHORT), posting("b", LONG));
  await store.decidePair("a", "b", same, NOW);
  await arrive(store, posting("b", "Responsable de la transformation"));
  assert.deepEqual(await offersIn(store), ["a b"]);
  await store.splitSighting("b", LATER);
  await store.rejoin("a", "b");
  await createTwins(store).settle(LATER);
  assert.deepEqual(await offersIn(store), ["a b"]);
  await store.close();
});

test("a word that was said is carried out, though the process is killed at once", async () => {
  const folder = await mkdtemp(join(tmpdir(), "vigie-deciding-"));
  const path = join(folder, "vigie.db");
  const before = openStore(path);
  await arrive(before, posting("a", SHORT), posting("b", "Responsable des achats"));
  await before.close();
  const DIES = `import { openStore } from ${JSON.stringify(new URL("../../indexer/store/open.ts", import.meta.url).href)};
await openStore(process.argv[1]).decidePair("a", "b", { outcome: "same", why: null }, ${JSON.stringify(LATER)});
process.kill(process.pid, "SIGKILL");`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", DIES, path], { stdio: "ignore" });
  assert.equal(await new Promise((died) => child.on("close", (_code, signal) => died(signal))), "SIGKILL");
  const store = openStore(path);
  assert.deepEqual(await offersIn(store), ["a b"]);
  await createTwins(store).settle(LATER);
  assert.deepEqual(await offersIn(store), ["a b"]);
  await store.close();
  await rm(folder, { recursive: true });
});

test("what the operator says are two offers is never a doubt again, whoever comes to either; both histories tell it", async () => {
  const store = openStore(":memory:");
  await arrive(store, posting("a", SHORT), posting("b", LONG));
  const changed = await store.lastChange();
  assert.equal(await store.decidePair("a", "b", different, LATER), null);
  assert.ok((await store.lastChange()) > changed, "pages that were kept are made anew");
  await arrive(store, posting("c", LONG), posting("d", SHORT));
  assert.deepEqual([await offersIn(store), await possibleIn(store)], [["a d", "b c"], []]);
  assert.equal((await store.listing(["a"]))[0]!.possibleTwins, 0);
  assert.ok((await store.twins("a")).every(({ outcome }) => outcome === "same"));
  assert.deepEqual((await told(store, "a")).at(-1), ["apart", { other: "b" }]);
  assert.deepEqual((await told(store, "b")).at(-1), ["apart", { other: "a" }]);
  assert.deepEqual(await store.partedOffers(10), [], "no reader said so");
  assert.equal(await store.undecidePair("a", "b", LATER), true);
  await createTwins(store).settle(LATER);
  assert.deepEqual([await offersIn(store), await possibleIn(store)], [["a d", "b c"], ["a b"]]);
  assert.deepEqual((await told(store, "a")).at(-1), ["apart", { other: "b", undone: true }]);
  assert.equal(await store.undecidePair("a", "b", LATER), false);
  await store.close();
});

test("a doubt ends where one of the two is written anew, and is like the other no more", async () => {
  const store = openStore(":memory:");
  await arrive(store, posting("a", SHORT), posting("b", LONG), posting("c", "Chef de projet IA usines"));
  assert.deepEqual(await possibleIn(store), ["a b", "a c"]);
  await arrive(store, posting("b", "Responsable de la transformation"));
  assert.deepEqual(await possibleIn(store), ["a c"], "found alone");
  await arrive(store, posting("a", "Chef de projet IA magasins"), posting("c", SHORT), posting("b", LONG));
  assert.deepEqual(await offersIn(store), ["a b", "c"]);
  assert.deepEqual(await possibleIn(store), ["a c"]);
  await store.close();
});

test("two offers they stay also where one is written anew, word for word as the other", async () => {
  const store = openStore(":memory:");
  await arrive(store, posting("a", SHORT), posting("b", LONG));
  await store.decidePair("a", "b", different, NOW);
  await arrive(store, posting("b", SHORT));
  assert.deepEqual(await offersIn(store), ["a", "b"]);
  await arrive(store, posting("c", SHORT));
  assert.deepEqual(await offersIn(store), ["a c", "b"]);
  await store.close();
});

test("of two decisions that tie three offers, either holds without the other", async () => {
  const store = openStore(":memory:");
  await arrive(store, posting("a", SHORT), posting("b", LONG), posting("c", "Chef de projet IA usines"));
  assert.deepEqual(await possibleIn(store), ["a b", "a c"]);
  await store.decidePair("a", "b", same, NOW);
  await store.decidePair("a", "c", same, NOW);
  assert.equal(await store.undecidePair("a", "b", LATER), true);
  assert.deepEqual(await offersIn(store), ["a b c"], "« c » is still said to be both");
  assert.equal(await store.undecidePair("a", "c", LATER), true);
  assert.deepEqual(await offersIn(store), ["a", "b", "c"]);
  await store.close();
});

test("two offers that are said to be one draw no third to them that is different of either", async () => {
  const store = openStore(":memory:");
  await arrive(store, posting("a", SHORT, "cdi"), posting("b", LONG, null), posting("t", SHORT, "cdd"));
  assert.deepEqual(await possibleIn(store), ["a b", "b t"]);
  await store.decidePair("a", "b", same, NOW);
  await arrive(store, posting("c", LONG, "cdd"));
  assert.deepEqual(
    await offersIn(store),
    ["a b", "c", "t"],
    "« c » is like « b », which says no contract, and not like « a »",
  );
  await store.undecidePair("a", "b", LATER);
  await createTwins(store).settle(LATER);
  assert.deepEqual(await offersIn(store), ["a", "b c", "t"]);
  await store.close();
});

test("a decision that is taken back leaves the offers as the rules have them, with all that came since", async () => {
  const store = openStore(":memory:");
  await arrive(store, posting("a", SHORT), posting("b", LONG));
  await store.decidePair("a", "b", same, NOW);
  await arrive(store, posting("c", LONG), posting("d", SHORT));
  assert.deepEqual(await offersIn(store), ["a b c d"]);
  assert.equal(await store.undecidePair("a", "b", LATER), true);
  assert.deepEqual(await offersIn(store), ["a d", "b c"], "before the rules have looked again");
  await createTwins(store).settle(LATER);
  assert.deepEqual([await offersIn(store), await possibleIn(store)], [["a d", "b c"], ["a b"]]);
  assert.equal((await store.offer("b"))?.offer.id, "b", "its address is its own again");
  assert.deepEqual((await told(store, "b")).at(-1), ["split", { from: "a" }]);
  await store.close();
});

test("a reader who tells them apart has the last word until the operator takes it back", async () => {
  const store = openStore(":memory:");
  await arrive(store, posting("a", SHORT), posting("b", LONG));
  await store.decidePair("a", "b", same, NOW);
  await createTwins(store).settle(NOW);
  await store.splitSighting("b", LATER);
  await createTwins(store).settle(LATER);
  assert.deepEqual([await offersIn(store), await possibleIn(store)], [["a", "b"], []]);
  assert.equal((await store.decidedPairs(10))[0]!.joined, false);
  assert.equal(await store.rejoin("a", "b"), true);
  await createTwins(store).settle(LATER);
  assert.deepEqual(await offersIn(store), ["a b"]);
  await store.close();
});

test("city variants and offers that are off topic or closed are no doubt to decide", async () => {
  const store = openStore(":memory:");
  const off = (one: NewSighting): NewSighting => ({
    ...one,
    offer: { ...one.offer, role: { verdict: "no", score: 0, evidence: [] } },
  });
  await arrive(store, off(posting("a", SHORT)), off(posting("b", LONG)));
  assert.deepEqual(await possibleIn(store), []);
  await arrive(store, posting("b", LONG));
  assert.deepEqual(await possibleIn(store), ["a b"]);
  await store.db.updateTable("offers").set({ family: "f" }).execute();
  assert.deepEqual(await possibleIn(store), []);
  await store.db.updateTable("offers").set({ family: null }).where("id", "=", "a").execute();
  assert.deepEqual(await possibleIn(store), ["a b"]);
  await store.db.updateTable("offers").set({ status: "closed" }).where("id", "=", "b").execute();
  assert.deepEqual(await possibleIn(store), []);
  await store.close();
});

test("two offers that no rule brings together are one by a word, under any of their addresses, and two again", async () => {
  const store = openStore(":memory:");
  await arrive(store, posting("a", SHORT), posting("b", "Responsable des achats", "cdd", "paris"), posting("c", LONG));
  assert.equal(await store.decidePair("a", "c", same, NOW), null);
  assert.equal(await store.decidePair("c", "b", same, LATER), null, "by the address that « a » had taken in");
  for (const again of [false, true]) {
    if (again) await store.db.updateTable("sightings").set({ deduped: 0 }).execute();
    await createTwins(store).settle(LATER);
    assert.deepEqual(await offersIn(store), ["a b c"]);
  }
  const proofs = (await store.twins("a")).filter(({ a, b }) => a === "a" && b === "b");
  assert.deepEqual(
    proofs.map(({ reasons }) => plain(reasons)),
    ["réunies par l'exploitant le 21 novembre 2026"],
  );
  assert.equal(await store.undecidePair("b", "a", LATER), true);
  await createTwins(store).settle(LATER);
  assert.deepEqual([await offersIn(store), await possibleIn(store)], [["a c", "b"], []]);
  await store.close();
});

test("nothing can be said of an offer alone, of one that is nowhere or closed, nor of two that somebody told apart until that is taken back", async () => {
  const store = openStore(":memory:");
  await arrive(store, posting("a", SHORT), posting("b", LONG), posting("c", SHORT), posting("d", "Responsable achats"));
  assert.deepEqual(await offersIn(store), ["a c", "b", "d"]);
  const say = (one: string, other: string, word: typeof same | typeof different = same) =>
    store.decidePair(one, other, word, NOW);
  assert.deepEqual(
    [await say("a", "z"), await say("", "a"), await say("a", "c")],
    ["unknown", "unknown", "same-offer"],
  );
  await store.splitSighting("c", NOW);
  await createTwins(store).settle(NOW);
  assert.deepEqual([await say("a", "c"), await say("c", "a", different)], ["told-apart", "told-apart"]);
  assert.equal(await say("a", "b", different), null);
  assert.equal(await say("b", "a"), "told-apart");
  await store.undecidePair("a", "b", LATER);
  assert.equal(await say("b", "a"), null);
  await store.db.updateTable("offers").set({ status: "closed" }).where("id", "=", "d").execute();
  assert.equal(await say("a", "d"), "closed");
  assert.equal((await store.decidedPairs(10)).length, 1, "what is refused leaves nothing");
  await store.close();
});

test("an offer that is told apart from one of its family leaves the family, whatever is judged anew, until that is taken back", async () => {
  const store = openStore(":memory:");
  const familyIn = async () =>
    (await store.listing(["a", "b", "c", "d"])).map(({ offer, relatives }) =>
      [offer.id, ...relatives.map(({ id }) => id)].sort().join(" "),
    );
  await arrive(store, posting("a", SHORT), posting("b", SHORT, "cdi", "paris"), posting("c", SHORT, "cdi", "lille"));
  assert.deepEqual(await familyIn(), ["a b c", "a b c", "a b c"]);
  const changed = await store.lastChange();
  assert.equal(
    await store.decidePair("c", "a", different, LATER),
    null,
    "the one whose name the family bore leaves it",
  );
  assert.ok((await store.lastChange()) >= changed + 6, "all three are indexed anew, in both engines");
  for (const again of [false, true]) {
    if (again) await store.db.updateTable("sightings").set({ deduped: 0 }).execute();
    await createTwins(store).settle(LATER);
    assert.deepEqual([await familyIn(), await possibleIn(store)], [["a", "b c", "b c"], []]);
  }
  await arrive(store, posting("d", SHORT, "cdi", "lille"));
  assert.deepEqual(await offersIn(store), ["a", "b", "c d"]);
  await arrive(store, posting("a", SHORT));
  assert.deepEqual(await familyIn(), ["a", "b c", "b c"], "nor by a posting that came to one of them since");
  const [decided] = await store.decidedPairs(10);
  assert.deepEqual([decided!.outcome, decided!.sides.map(({ id }) => id)], ["different", ["c", "a"]]);
  assert.equal(await store.undecidePair("a", "c", LATER), true);
  await createTwins(store).settle(LATER);
  assert.deepEqual(await familyIn(), ["a b c", "a b c", "a b c"]);
  await store.close();
});

test("whoever comes before and after: one stays one, two stay two, and no rule that tells others apart is overruled", async () => {
  const anyContract = fc.constantFrom("cdi" as const, "cdd" as const, null);
  const anyPlace = fc.constantFrom("lyon" as const, "paris" as const);
  const anyPosting = fc.record({
    title: fc.constantFrom(SHORT, LONG, "AI Project Manager", "Chef de projet SI"),
    contract: anyContract,
    place: anyPlace,
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyPosting, { maxLength: 4 }),
      fc.nat(4),
      anyContract,
      anyPlace,
      fc.boolean(),
      async (others, at, contract, place, isSame) => {
        const store = openStore(":memory:");
        const list = others.map(({ title, contract, place }, n) => posting(`o${n}`, title, contract, place));
        const all = [...list, posting("a", SHORT), posting("b", LONG, contract, place)];
        await arrive(store, ...list.slice(0, at), ...all.slice(-2));
        const before = await homesIn(store);
        const whyNot = await store.decidePair(before.get("a")!, before.get("b")!, isSame ? same : different, NOW);
        await arrive(store, ...list.slice(at));
        await store.db.updateTable("sightings").set({ deduped: 0 }).execute();
        await createTwins(store).settle(LATER);
        const homes = await homesIn(store);
        assert.equal(whyNot, before.get("a") === before.get("b") ? "same-offer" : null);
        if (whyNot === null) {
          const [here, there] = [homes.get("a")!, homes.get("b")!];
          assert.equal(here === there, isSame);
          assert.ok(!(await possibleIn(store)).includes([here, there].sort().join(" ")));
          const [one, other] = await store.listing([here!, there!]);
          assert.ok(isSame || one!.family === null || one!.family !== other!.family);
        }
        const said = new Set((await store.toldSame()).map(({ a, b }) => `${a} ${b}`));
        for (const [n, { offer: one }] of all.entries())
          for (const { offer: other } of all.slice(n + 1))
            if (homes.get(one.id) === homes.get(other.id) && !said.has([one.id, other.id].sort().join(" ")))
              assert.notEqual(
                compare(comparable(one), comparable(other)).outcome,
                "different",
                `${one.id} ${other.id}`,
              );
        await store.close();
      },
    ),
    { numRuns: 40 },
  );
});
