import assert from "node:assert/strict";
import { test } from "node:test";
import { createServer } from "../../api/server.ts";
import { createDigests } from "../../digest/send.ts";
import { openStore } from "../../indexer/store/open.ts";
import { lastSign, staleDays } from "../../offer/freshness.ts";
import { dayBefore, dayStart, weekStart } from "../../offer/week.ts";
import { observeRecruiters } from "../../recruiters/observe.ts";
import { fakeHouse } from "../api/fake.ts";
import { makeCommit, makeSighting } from "../help/make-offer.ts";
import { fill, searches } from "./room.ts";

/** « Nouvelle cette semaine » is one thing: in the figures, on the recruiters' page, in a search and in the letter. */

const NOW = "2026-11-20T18:30:00.000Z";
const SEEN: [id: string, at: string][] = [
  ["last-week", "2026-11-13T18:00:00.000Z"],
  ["last-week-late", "2026-11-13T21:30:00.000Z"],
  ["first-day", "2026-11-13T23:30:00.000Z"],
  ["today", "2026-11-20T18:00:00.000Z"],
];

test("what a weekly collection found a week ago is nowhere new, what came since is new everywhere", async () => {
  const store = openStore(":memory:");
  for (const [id, at] of SEEN) {
    const { run } = await store.openRun("lumen", at, at);
    const offer = { title: `Chef de projet IA ${id}`, employer: { name: "Atelier Lumen", kind: "direct" as const } };
    await store.commitPage(makeCommit(run.id, { sightings: [makeSighting(id, {}, offer)] }), "lumen", at);
    await store.endRun(run.id, { at, state: "whole", message: null, tally: {}, seen: 1, doubts: [] });
  }
  assert.equal((await store.stats(NOW)).newThisWeek, 2);
  const {
    rows: [row],
  } = await observeRecruiters(store, {}, NOW);
  assert.equal(row?.newThisWeek, 2);
  assert.deepEqual(row?.weekly.slice(-2), [2, 2]);
  await store.close();
});

test("days begin at midnight in Paris and are counted on its calendar, on both sides of the change of hour", () => {
  assert.equal(dayStart("2026-07-14"), "2026-07-13T22:00:00.000Z");
  assert.equal(dayStart("2026-10-25"), "2026-10-24T22:00:00.000Z");
  assert.equal(dayStart("2026-10-26"), "2026-10-25T23:00:00.000Z");
  assert.equal(dayStart("2027-03-28"), "2027-03-27T23:00:00.000Z");
  assert.equal(dayStart("2027-03-29"), "2027-03-28T22:00:00.000Z");
  assert.equal(dayBefore("2027-03-28T22:30:00.000Z", 1), "2027-03-28", "the Sunday before had 23 hours");
  assert.equal(dayBefore("2026-10-25T22:45:00.000Z", 1), "2026-10-24", "this Sunday has 25");
});

test("an offer is unseen for as many days wherever it is told, a second earlier or later", () => {
  const told = (lastSeenAt: string, now: string) =>
    staleDays({ offer: { ...makeSighting("a").offer, verifiedAt: null, lastSeenAt }, status: "open" }, new Date(now));
  const seen = "2026-11-06T17:00:05.000Z";
  assert.deepEqual([told(seen, "2026-11-20T17:00:00.000Z"), told(seen, "2026-11-20T17:01:00.000Z")], [14, 14]);
  assert.equal(told(seen, "2026-11-20T23:30:00.000Z"), 15, "past midnight in Paris");
  assert.deepEqual([told("2026-10-24T12:00:00.000Z", "2026-10-31T11:30:00.000Z")], [7], "one day had 25 hours");
});

test("an offer that no site was read for says how it came: by mail, by hand, or both", () => {
  const { offer } = makeSighting("a");
  const how = (...sources: string[]) => {
    const doors = sources.map((source) => ({ source, ref: null, url: null, kind: "relay" as const }));
    return lastSign({ ...offer, doors, verifiedAt: null, lastSeenAt: NOW })?.how;
  };
  assert.deepEqual(
    [how("apec-alerts"), how("depot"), how("depot", "apec-alerts")],
    ["signalée par courriel", "déposée", "signalée"],
  );
});

test("a search of this week, a letter seen before subscribing and its link look back to the same instant", async (t) => {
  const start = weekStart(NOW);
  assert.equal(start, "2026-11-13T23:00:00.000Z", "midnight in Paris");
  const { deps, calls } = fakeHouse({ now: () => new Date(NOW) });
  const server = await createServer(deps);
  t.after(() => server.close());
  await server.inject("/api/v1/offers?firstSeenWithin=6");
  assert.equal(calls.searches.findLast((one) => !one.countOnly)?.firstSeenSince, start);
  assert.match(
    (await server.inject("/")).body,
    /Dans toute la Vigie.: <a href="\/\?firstSeenWithin=6">2.nouvelles cette semaine/,
  );
  assert.match((await server.inject("/?firstSeenWithin=6")).body, /vues pour la première fois cette semaine/);
  const { body } = await server.inject("/?firstSeenSince=2026-11-10&firstSeenWithin=30");
  assert.equal(
    calls.searches.findLast((one) => !one.countOnly)?.firstSeenSince,
    "2026-11-09T23:00:00.000Z",
    "the later of both",
  );
  assert.match(body, /vues depuis le 10.novembre.2026/);
  assert.match(body, /<input type="hidden" name="firstSeenSince" value="2026-11-10">/, "kept by who filters further");

  const store = openStore(":memory:");
  const asked: string[] = [];
  const digests = createDigests({
    ...searches,
    store,
    publicUrl: "https://vigie.example",
    now: () => NOW,
    find: async (_search, since) => {
      asked.push(since);
      return [];
    },
    sources: async () => ({ upToDate: 1, total: 1, broken: [] }),
  });
  await digests.preview("q=ia");
  assert.deepEqual(asked, [start]);
  await store.close();
});

test("what a letter only counts is on the page of its link, which looks back to the day that Paris lived", async () => {
  const store = openStore(":memory:");
  const evening = "2026-11-19T23:30:00.000Z";
  await fill(
    store,
    ["a", "b", "c"].map((id) => ({ id })),
    evening,
  );
  const digests = createDigests({
    ...searches,
    store,
    publicUrl: "https://vigie.example",
    now: () => NOW,
    find: async () => store.listing(await store.offerIds()),
    sources: async () => ({ upToDate: 1, total: 1, broken: [] }),
  });
  const [, day] = /firstSeenSince=([\d-]+)/.exec((await digests.preview("q=ia")).text)!;
  assert.equal(day, "2026-11-20", "the day before, the link brought what other letters had told");
  assert.ok(dayStart(day!) <= evening);
  await store.close();
});
