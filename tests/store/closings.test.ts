import assert from "node:assert/strict";
import { test } from "node:test";
import { CONFIRMED } from "../../indexer/store/closing.ts";
import { openStore } from "../../indexer/store/open.ts";
import type { PageCommit } from "../../indexer/store/store.ts";
import { makeCommit, makeSighting } from "../help/make-offer.ts";
import { day, kinds, wholeRun } from "./whole-run.ts";

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

test("an offer that the list names again reopens, though its page was not read again", async () => {
  const store = openStore(":memory:");
  for (const [n, ids] of [["a", "b"], ["a"], ["a"]].entries()) await wholeRun(store, n + 1, ids);
  assert.equal((await store.offer("b"))?.status, "closed");
  const { run } = await wholeRun(store, 4, ["a"], { seen: ["ref-b"] });
  assert.equal((await store.offer("b"))?.status, "open");
  assert.deepEqual(
    (await store.events("b")).map(({ kind, runId }) => [kind, kind === "reopened" ? runId : null]),
    [
      ["opened", null],
      ["closed", null],
      ["reopened", run.id],
    ],
  );
  const [sighting] = await store.sightings("b");
  assert.deepEqual([sighting?.closedAt, sighting?.closeReason, sighting?.lastSeenAt], [null, null, day(4)]);
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

test("what a run may close ends at a share of the source, and at ten of a small one", async () => {
  const closing = async (size: number, missing: number) => {
    const store = openStore(":memory:");
    const ids = Array.from({ length: size }, (_, i) => `o${i}`);
    await wholeRun(store, 1, ids);
    await wholeRun(store, 2, ids.slice(missing));
    const { closing } = await wholeRun(store, 3, ids.slice(missing));
    await store.close();
    return closing;
  };
  assert.deepEqual(await closing(40, 12), { closed: 12, refused: 0 }, "three in ten");
  assert.deepEqual(await closing(40, 13), { closed: 0, refused: 13 });
  assert.deepEqual(await closing(12, 10), { closed: 10, refused: 0 });
  assert.deepEqual(await closing(12, 11), { closed: 0, refused: 11 });
});

test("a doubted run of a source that does not list everything is vouched for, and closes nothing", async () => {
  const store = openStore(":memory:");
  await wholeRun(store, 1, ["a", "b"]);
  await wholeRun(store, 2, ["a"]);
  const { run } = await store.openRun("lumen", day(3), day(2));
  await store.commitPage(makeCommit(run.id, { sightings: [makeSighting("a")] }), "lumen", day(3));
  await store.endRun(run.id, { at: day(3), state: "suspect", message: null, tally: {}, seen: 1, doubts: ["doute"] });
  assert.equal(await store.confirmRun(run.id, false, day(3)), 0);
  const { state, tally } = await store.run(run.id);
  assert.deepEqual([state, tally[CONFIRMED]], ["whole", 1]);
  assert.equal((await store.offer("b"))?.status, "open");
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
  await wholeRun(store, 5, ["a"]);
  assert.equal((await store.offer("b"))?.status, "open", "it is counted afresh");
  await wholeRun(store, 6, ["a"]);
  assert.equal((await store.offer("b"))?.status, "closed");
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

test("a page may tell of more that are gone than one statement may name", async () => {
  const store = openStore(":memory:");
  await wholeRun(store, 1, ["a"]);
  const { run } = await store.openRun("lumen", day(2), day(1));
  const gone = Array.from({ length: 20_000 }, (_, n) => ({ ref: `ref-${n}`, quote: "n'existe plus" }));
  await store.commitPage(makeCommit(run.id, { gone: [...gone, { ref: "ref-a", quote: "HTTP 410" }] }), "lumen", day(2));
  assert.equal((await store.offer("a"))?.status, "closed");
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

test("its last day is still one to apply on, and a door without one stays open behind a door whose day is past", async () => {
  const store = openStore(":memory:");
  const until = (validThrough: string | null) => ({ validThrough });
  const sightings = [
    makeSighting("a", {}, until("2026-11-05")),
    makeSighting("b", { source: "lumen" }, until("2026-11-01")),
    makeSighting("c", { source: "lumen-board", rank: 20, door: "board" }, until(null)),
    makeSighting("d", { source: "lumen-relay", rank: 30, door: "relay" }, until("2026-11-05")),
  ];
  await wholeRun(store, 2, [], { sightings });
  const twins = ["c", "d"].map((id) => ({ id, outcome: "same" as const, reasons: ["x"] }));
  await store.decideTwins({ id: "b", twins, groups: [["b", "c", "d"]] }, day(2));
  assert.equal(await store.closeExpired("2026-11-05", day(4)), 1, "the one of the first");
  assert.equal((await store.offer("a"))?.status, "open", "today is its last");
  const doors = async () => (await store.sightings("b")).map(({ source, closeReason }) => [source, closeReason]);
  assert.deepEqual((await doors()).sort(), [
    ["lumen", "expired"],
    ["lumen-board", null],
    ["lumen-relay", null],
  ]);
  assert.equal(await store.closeExpired("2026-11-06", day(5)), 2, "its door of yesterday too");
  assert.equal((await store.offer("b"))?.status, "open", "one door never said until when");
  assert.equal((await store.offer("a"))?.status, "closed");
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
  await store.decideTwins({ id: "a", twins, groups: [["a", "b"]] }, day(1));
  await store.commitPage(makeCommit(run.id, { sightings: [told] }), "lumen", day(3));
  const { verifiedAt, lastSeenAt } = (await store.offer("b"))!.offer;
  assert.deepEqual({ verifiedAt, lastSeenAt }, { verifiedAt: day(1), lastSeenAt: day(3) });
  await store.close();
});
