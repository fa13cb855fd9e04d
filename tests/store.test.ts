import assert from "node:assert/strict";
import { test } from "node:test";
import { openStore, type Store } from "../indexer/store/open.ts";
import type { PageCommit } from "../indexer/store/store.ts";
import { makeCommit, makeOffer, makeSighting } from "./make-offer.ts";

const DAY = 86_400_000;
const day = (n: number): string => new Date(Date.UTC(2026, 10, 1) + n * DAY).toISOString();

async function wholeRun(store: Store, n: number, ids: string[], over = {}) {
  const { run } = await store.openRun("lumen", day(n), day(n - 1));
  await store.commitPage(
    makeCommit(run.id, { sightings: ids.map((id) => makeSighting(id)), ...over }),
    "lumen",
    day(n),
  );
  const closing = await store.closeMissing("lumen", run.id, day(n));
  await store.endRun(run.id, { at: day(n), state: "whole", message: null, tally: {}, seen: ids.length, doubts: [] });
  return { run, closing };
}

const kinds = async (store: Store, id: string) => (await store.events(id)).map((event) => event.kind);

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

test("an offer closes after two whole runs that missed it, not one, and reopens when it comes back", async () => {
  const store = openStore(":memory:");
  await wholeRun(store, 1, ["a", "b"]);
  await wholeRun(store, 2, ["a"]);
  assert.equal((await store.offer("b"))?.status, "open");
  await wholeRun(store, 3, ["a"]);
  const closed = await store.offer("b");
  assert.equal(closed?.status, "closed");
  assert.equal(closed?.offer.closeReason, "missed-twice");
  assert.ok(closed?.offer.descriptionText, "a closed offer keeps its text");
  await wholeRun(store, 4, ["a", "b"]);
  assert.deepEqual(await kinds(store, "b"), ["opened", "closed", "reopened"]);
  assert.equal((await store.offer("b"))?.status, "open");
  await store.close();
});

test("past its own last day in Paris an offer stays closed, whether the site lists it or shows it again", async () => {
  const store = openStore(":memory:");
  const until = { validThrough: "2026-11-05" };
  const page = async (at: string, over: Partial<PageCommit>) => {
    const { run } = await store.openRun("lumen", at, at);
    await store.commitPage(makeCommit(run.id, over), "lumen", at);
    await store.endRun(run.id, { at, state: "whole", message: null, tally: {}, seen: 1, doubts: [] });
  };
  const shown = {
    sightings: [makeSighting("a", {}, until), makeSighting("b", {}, until), makeSighting("c", {}, until)],
  };
  await page("2026-11-04T06:00:00.000Z", shown);
  // The sixth in Paris, still the fifth in UTC.
  assert.equal(await store.closeExpired("2026-11-06", "2026-11-05T23:10:00.000Z"), 3);
  await page("2026-11-05T23:20:00.000Z", { seen: ["ref-a"] });
  await page("2026-11-05T23:30:00.000Z", { sightings: [makeSighting("b", {}, until)] });
  await page("2026-11-05T23:40:00.000Z", { sightings: [makeSighting("c", {}, { validThrough: "2026-12-01" })] });
  for (const [id, said] of [
    ["a", ["opened", "closed"]],
    ["b", ["opened", "closed"]],
    ["c", ["opened", "closed", "reopened", "changed"]],
  ] as const)
    assert.deepEqual(await kinds(store, id), said, id);
  const [a] = await store.sightings("a");
  assert.deepEqual([a?.closeReason, a?.lastSeenAt], ["expired", "2026-11-05T23:20:00.000Z"], "seen all the same");
  await store.close();
});

test("what a run has closed is reopened with it, though an older page was read again meanwhile", async () => {
  const store = openStore(":memory:");
  await wholeRun(store, 1, ["a", "b"]);
  await wholeRun(store, 2, ["a"]);
  await wholeRun(store, 3, ["a"]);
  const { run } = await store.openRun("archive", day(4), day(4));
  const old = makeSighting("b", {}, { lastSeenAt: day(1) });
  await store.commitPage(makeCommit(run.id, { sightings: [old] }), "lumen", day(4));
  assert.equal((await store.offer("b"))?.status, "closed", "an old page reopens nothing");
  const [closing] = (await store.latestRuns(9)).filter((one) => one.closed > 0);
  assert.equal(await store.undoClosings(closing?.id ?? 0, day(5)), 1);
  assert.equal((await store.offer("b"))?.status, "open");
  await store.close();
});

test("a run that would close too much closes nothing and says how many", async () => {
  const store = openStore(":memory:");
  const ids = Array.from({ length: 40 }, (_, i) => `o${i}`);
  await wholeRun(store, 1, ids);
  await wholeRun(store, 2, ["o0"]);
  const { closing } = await wholeRun(store, 3, ["o0"]);
  assert.deepEqual(closing, { closed: 0, refused: 39 });
  assert.equal((await store.offer("o5"))?.status, "open");
  await store.close();
});

test("a doubted run that a person confirms counts, closes without cap, and is the last word of its source or nothing", async () => {
  const store = openStore(":memory:");
  const doubted = async (n: number) => {
    const { run } = await store.openRun("lumen", day(n), day(n - 1));
    await store.commitPage(makeCommit(run.id, { sightings: [makeSighting("o0")] }), "lumen", day(n));
    await store.endRun(run.id, { at: day(n), state: "suspect", message: null, tally: {}, seen: 1, doubts: ["doute"] });
    return run.id;
  };
  await wholeRun(
    store,
    1,
    Array.from({ length: 40 }, (_, i) => `o${i}`),
  );
  const older = await doubted(2);
  const first = await doubted(3);
  assert.equal(await store.confirmRun(older, true, day(3)), null, "a later run has looked since");
  assert.equal(await store.confirmRun(first, true, day(3)), 0, "one miss closes nothing");
  assert.equal((await store.run(first)).state, "whole");
  assert.equal(await store.confirmRun(first, true, day(3)), null, "no longer in doubt");
  const last = await doubted(4);
  assert.deepEqual(
    (await store.latestRuns(2)).map((run) => [run.id, run.newest]),
    [
      [last, true],
      [first, false],
    ],
  );
  assert.equal(await store.confirmRun(last, true, day(5)), 39);
  assert.equal((await store.offer("o5"))?.status, "closed");
  assert.equal(await store.undoClosings(last, day(6)), 39);
  await store.close();
});

test("closings of a run can be taken back", async () => {
  const store = openStore(":memory:");
  await wholeRun(store, 1, ["a", "b"]);
  await wholeRun(store, 2, ["a"]);
  const { run } = await wholeRun(store, 3, ["a"]);
  assert.equal(await store.undoClosings(run.id, day(4)), 1);
  assert.equal((await store.offer("b"))?.status, "open");
  await store.close();
});

test("positive evidence closes at once, and keeps its quote", async () => {
  const store = openStore(":memory:");
  await wholeRun(store, 1, ["a"]);
  const { run } = await store.openRun("lumen", day(2), day(1));
  await store.commitPage(makeCommit(run.id, { gone: [{ ref: "ref-a", quote: "HTTP 410" }] }), "lumen", day(2));
  const closed = (await store.events("a")).at(-1);
  assert.equal(closed?.kind, "closed");
  assert.deepEqual(closed?.detail, { reason: "gone", quote: "HTTP 410" });
  await store.close();
});

test("an offer past its last day closes, and stays closed though the site still lists it", async () => {
  const store = openStore(":memory:");
  const past = { sightings: [makeSighting("a", {}, { validThrough: "2026-11-01" })] };
  await wholeRun(store, 2, [], past);
  assert.equal(await store.closeExpired("2026-11-03", day(2)), 1);
  await wholeRun(store, 3, [], past);
  assert.deepEqual(await kinds(store, "a"), ["opened", "closed"]);
  assert.equal((await store.offer("a"))?.offer.closeReason, "expired");
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
    family: null,
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
  await store.decideTwins({ id: "b", twins, groups: [ids], family: null }, day(2));
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
  await store.decideTwins({ id: "b", twins, groups: [["a", "b"]], family: null }, day(2));
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
  await store.decideTwins({ id: "c", twins, groups: [["a", "c"]], family: null }, day(1));
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

test("a page from the archive teaches the past: it moves no date forward and reopens nothing", async () => {
  const store = openStore(":memory:");
  await wholeRun(store, 5, ["a"]);
  const { run } = await store.openRun("lumen", day(6), day(5));
  await store.commitPage(makeCommit(run.id, { gone: [{ ref: "ref-a", quote: "HTTP 410" }] }), "lumen", day(6));
  const archived = makeSighting("a", {}, { title: "Titre d'avant", lastSeenAt: day(2) });
  await store.commitPage(makeCommit(run.id, { sightings: [archived] }), "lumen", day(9));
  const record = await store.offer("a");
  assert.equal(record?.status, "closed");
  assert.equal(record?.offer.title, "Chef de projet IA (H/F)", "an older reading overwrites nothing");
  assert.equal(record?.offer.firstSeenAt, day(2), "it was seen earlier than we knew");
  assert.equal(record?.offer.lastSeenAt, day(5));
  const fresh = makeSighting("b", {}, { lastSeenAt: day(3) });
  await store.commitPage(makeCommit(run.id, { sightings: [fresh] }), "lumen", day(9));
  assert.equal((await store.events("b"))[0]?.at, day(3));
  await store.close();
});

test("a run whose end is asked for again after a crash counts its misses once", async () => {
  const store = openStore(":memory:");
  await wholeRun(store, 1, ["a", "b"]);
  const { run } = await store.openRun("lumen", day(2), day(1));
  await store.commitPage(makeCommit(run.id, { sightings: [makeSighting("b")] }), "lumen", day(2));
  for (const _killedBeforeItsEnd of [1, 2, 3])
    assert.deepEqual(await store.closeMissing("lumen", run.id, day(2)), { closed: 0, refused: 0 });
  await store.endRun(run.id, { at: day(2), state: "whole", message: null, tally: {}, seen: 1, doubts: [] });
  assert.equal((await store.offer("a"))?.status, "open");
  const { closing } = await wholeRun(store, 3, ["b"]);
  assert.equal(closing.closed, 1, "two whole runs have missed it");
  await store.close();
});

test("of several questions the largest total is the one that a whole run must hold", async () => {
  const store = openStore(":memory:");
  const { run } = await store.openRun("lumen", day(1), day(1));
  for (const advertised of [40, 3, undefined])
    await store.commitPage(makeCommit(run.id, { advertised }), "lumen", day(1));
  assert.equal((await store.openRun("lumen", day(1), day(1))).run.advertised, 40);
  await store.close();
});

test("a mail that tells of an offer verifies nothing, reading it where it is published does", async () => {
  const store = openStore(":memory:");
  const { run } = await store.openRun("lumen", day(1), day(0));
  const told = makeSighting("a", { source: "lumen-alerts", door: "relay" });
  await store.commitPage(makeCommit(run.id, { sightings: [told, makeSighting("b")] }), "lumen", day(1));
  assert.equal((await store.offer("a"))?.offer.verifiedAt, null);
  assert.equal((await store.offer("b"))?.offer.verifiedAt, day(1));
  const twins = [{ id: "b", outcome: "same" as const, reasons: ["x"] }];
  await store.decideTwins({ id: "a", twins, groups: [["a", "b"]], family: null }, day(1));
  await store.commitPage(makeCommit(run.id, { sightings: [told] }), "lumen", day(3));
  const { verifiedAt, lastSeenAt } = (await store.offer("b"))!.offer;
  assert.deepEqual({ verifiedAt, lastSeenAt }, { verifiedAt: day(1), lastSeenAt: day(3) });
  await store.close();
});
