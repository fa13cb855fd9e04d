import assert from "node:assert/strict";
import { test } from "node:test";
import { openStore } from "../../indexer/store/open.ts";
import { makeCommit, makeOffer, makeSighting } from "../help/make-offer.ts";
import { day, kinds, wholeRun } from "./whole-run.ts";

test("a posting opens, is only confirmed when nothing changed, and says what changed", async () => {
  const store = openStore(":memory:");
  await wholeRun(store, 1, ["a"]);
  await wholeRun(store, 2, ["a"]);
  assert.deepEqual(await kinds(store, "a"), ["opened"]);
  const { run } = await store.openRun("lumen", day(3), day(2));
  await store.commitPage(
    makeCommit(run.id, { sightings: [makeSighting("a", {}, { title: "Cheffe de projet IA" })] }),
    "lumen",
    day(3),
  );
  const events = await store.events("a");
  assert.deepEqual(events.at(-1)?.detail, { fields: ["title"] });
  const record = await store.offer("a");
  assert.equal(record?.offer.firstSeenAt, day(1));
  assert.equal(record?.offer.lastSeenAt, day(3));
  await store.close();
});

test("a list row read after the detail page does not blank it", async () => {
  const store = openStore(":memory:");
  await wholeRun(store, 1, ["a"]);
  await wholeRun(store, 2, [], {
    sightings: [makeSighting("a", {}, { descriptionText: null, descriptionHtml: null, title: "Chef de projet…" })],
  });
  const record = await store.offer("a");
  assert.equal(record?.offer.descriptionText, "Piloter des projets d'IA.");
  assert.equal(record?.offer.title, "Chef de projet IA (H/F)");
  await store.close();
});

test("a merge keeps both doors and the old address, and a split undoes it for good", async () => {
  const store = openStore(":memory:");
  await wholeRun(store, 1, ["a"]);
  const { run } = await store.openRun("board", day(2), day(1));
  const onBoard = makeSighting(
    "b",
    { source: "board", rank: 30, door: "board", url: "https://board.example/b" },
    { telework: { kind: "partial", daysPerWeek: 2, quote: "2 jours de télétravail" } },
  );
  await store.commitPage(makeCommit(run.id, { sightings: [onBoard] }), "board", day(2));
  const same = {
    id: "b",
    twins: [{ id: "a", outcome: "same" as const, reasons: ["même intitulé, même employeur, même ville"] }],
    groups: [["a", "b"]],
  };
  assert.deepEqual(await store.decideTwins(same, day(2)), { merged: 1, possible: 0 });
  const merged = await store.offer("b");
  assert.equal(merged?.offer.id, "a", "the old address leads to the merged offer");
  assert.deepEqual(
    merged?.offer.doors.map((door) => door.kind),
    ["employer", "board"],
  );
  assert.equal(merged?.offer.telework?.daysPerWeek, 2, "a blank is filled by the other door");
  assert.deepEqual((await store.events("a")).at(-1)?.detail, {
    from: "b",
    reasons: ["même intitulé, même employeur, même ville"],
  });
  assert.equal(await store.splitSighting("b", day(3)), "b");
  assert.equal((await store.offer("b"))?.offer.id, "b");
  assert.equal((await store.offer("a"))?.offer.doors.length, 1);
  assert.deepEqual(
    await store.decideTwins(same, day(4)),
    { merged: 0, possible: 0 },
    "a learnt split is never merged again",
  );
  await store.close();
});

test("a posting that leaves its offer takes its own history with it, and brings it back", async () => {
  const store = openStore(":memory:");
  const { run } = await wholeRun(store, 1, ["a"]);
  const twin = makeSighting("c", { url: "https://lumen.example/c" });
  await store.commitPage(makeCommit(run.id, { sightings: [twin] }), "lumen", day(1));
  const onBoard = makeSighting("b", { source: "board", rank: 30, door: "board", url: "https://board.example/b" });
  await store.commitPage(makeCommit(run.id, { sightings: [onBoard] }), "board", day(2));
  const ids = ["a", "b", "c"];
  const twins = ["a", "c"].map((id) => ({ id, outcome: "same" as const, reasons: ["même texte"] }));
  await store.decideTwins({ id: "b", twins, groups: [ids] }, day(2));
  await store.commitPage(
    makeCommit(run.id, { sightings: [{ ...onBoard, offer: makeOffer({ id: "b", title: "Cheffe de projet IA" }) }] }),
    "board",
    day(3),
  );
  await store.splitSighting("b", day(4));
  assert.deepEqual(await kinds(store, "b"), ["opened", "changed", "split"]);
  assert.ok((await kinds(store, "a")).every((kind) => kind !== "changed"));
  await store.splitSighting("c", day(5));
  assert.deepEqual(await kinds(store, "c"), ["opened", "split"], "of one site too, its address tells which is its own");
  assert.equal((await kinds(store, "a")).filter((kind) => kind === "opened").length, 1);
  await store.close();
});

test("a source's open offers are counted as offers, though it announces one twice", async () => {
  const store = openStore(":memory:");
  await wholeRun(store, 1, ["a", "b", "c"]);
  const twins = [{ id: "a", outcome: "same" as const, reasons: ["même texte"] }];
  await store.decideTwins({ id: "b", twins, groups: [["a", "b"]] }, day(2));
  const { openOffers, exclusive, seen } = await store.sourceHealth("lumen", day(2));
  assert.deepEqual({ openOffers, exclusive, seen }, { openOffers: 2, exclusive: 2, seen: 3 });
  await store.close();
});

test("the outbox holds every change, for each engine, until it is acknowledged", async () => {
  const store = openStore(":memory:");
  await wholeRun(store, 1, ["a", "b"]);
  const pending = await store.pendingOutbox("embedded", 10);
  assert.deepEqual(
    pending.map(({ id, op }) => [id, op]),
    [
      ["a", "upsert"],
      ["b", "upsert"],
    ],
  );
  await store.ackOutbox("embedded", pending.at(-1)!.seq);
  assert.equal((await store.pendingOutbox("embedded", 10)).length, 0);
  assert.equal((await store.pendingOutbox("meilisearch", 10)).length, 2);
  await store.close();
});

test("a run that was cut short is taken up where it stood", async () => {
  const store = openStore(":memory:");
  const { run } = await store.openRun("lumen", day(1), day(0));
  await store.addFrontier(run.id, [
    { key: "page", request: { url: "https://lumen.example/1" } },
    { key: "two", request: { url: "https://lumen.example/2" } },
  ]);
  await store.commitPage(
    makeCommit(run.id, {
      sightings: [makeSighting("a")],
      follow: [{ key: "three", request: { url: "https://lumen.example/3" } }],
    }),
    "lumen",
    day(1),
  );
  const again = await store.openRun("lumen", day(1), day(0));
  assert.equal(again.resumed, true);
  assert.equal(again.run.id, run.id);
  assert.deepEqual(
    (await store.pendingFrontier(run.id, 10)).map((item) => item.key),
    ["two", "three"],
  );
  const late = await store.openRun("lumen", day(9), day(8));
  assert.equal(late.resumed, false);
  await store.close();
});

test("health and stats count what is there", async () => {
  const store = openStore(":memory:");
  await wholeRun(store, 1, ["a", "b"]);
  const { run } = await store.openRun("board", day(1), day(0));
  await store.commitPage(
    makeCommit(run.id, { sightings: [makeSighting("c", { source: "board", door: "board" })], advertised: 9 }),
    "board",
    day(1),
  );
  const twins = [{ id: "a", outcome: "same" as const, reasons: ["x"] }];
  await store.decideTwins({ id: "c", twins, groups: [["a", "c"]] }, day(1));
  await store.endRun(run.id, { at: day(1), state: "partial", message: "1 sur 9", tally: {}, seen: 1, doubts: [] });
  const health = await store.sourceHealth("lumen", day(2));
  assert.equal(health.state, "ok");
  assert.equal(health.openOffers, 2);
  assert.equal(health.exclusive, 1);
  assert.deepEqual(health.yield, [0, 0, 0, 0, 0, 0, 0, 2]);
  const board = await store.sourceHealth("board", day(2));
  assert.equal(board.state, "partial");
  assert.equal(board.advertised, 9);
  assert.equal((await store.sourceHealth("nobody", day(2))).state, "never");
  const stats = await store.stats(day(2));
  assert.equal(stats.open, 2);
  assert.equal(stats.newThisWeek, 2);
  await wholeRun(store, 2, ["a", "b", "d"], { gone: [{ ref: "ref-b", quote: "offre pourvue" }] });
  const { open, closed, employers } = await store.stats(day(2));
  assert.deepEqual({ open, closed, employers }, { open: 2, closed: 1, employers: 1 });
  assert.equal((await store.stats(day(12))).newThisWeek, 0);
  await store.close();
});

test("a posting seen in the sitemap alone is confirmed without being read", async () => {
  const store = openStore(":memory:");
  await wholeRun(store, 1, ["a"]);
  const { run } = await store.openRun("lumen", day(2), day(1));
  const tally = await store.commitPage(
    makeCommit(run.id, { seen: ["https://lumen.example/a", "unknown"] }),
    "lumen",
    day(2),
  );
  assert.equal(tally["offers/confirmed"], 1);
  assert.deepEqual(await store.closeMissing("lumen", run.id, day(2)), { closed: 0, refused: 0 });
  assert.equal((await store.offer("a"))?.offer.lastSeenAt, day(2));
  assert.equal(makeOffer().closedAt, null);
  await store.close();
});

test("the story of an offer goes by the days, though a mail of an earlier one was read and merged later", async () => {
  const store = openStore(":memory:");
  const { run } = await store.openRun("lumen", day(3), day(3));
  await store.commitPage(makeCommit(run.id, { sightings: [makeSighting("a")] }), "lumen", day(3));
  await store.commitPage(
    makeCommit(run.id, { sightings: [makeSighting("b", {}, { firstSeenAt: day(1), lastSeenAt: day(1) })] }),
    "lumen",
    day(4),
  );
  const reasons = ["même annonce"];
  const twins = [{ id: "b", outcome: "same" as const, reasons }];
  await store.decideTwins({ id: "a", twins, groups: [["a", "b"]] }, day(4));
  const [told] = (await Promise.all(["a", "b"].map((id) => store.events(id)))).filter((events) => events.length > 0);
  assert.deepEqual(
    told?.map(({ kind, at }) => [kind, at]),
    [
      ["opened", day(1)],
      ["opened", day(3)],
      ["merged", day(4)],
    ],
  );
  await store.close();
});
