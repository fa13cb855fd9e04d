import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { RECHECK, recheck } from "../../indexer/recheck.ts";
import type { Indexer } from "../../indexer/refresh.ts";
import { openStore } from "../../indexer/store/open.ts";
import { createParser } from "../../scrapers/parse.ts";
import { loadSources } from "../../scrapers/registry.ts";
import type { Source } from "../../scrapers/source.ts";
import { door, html, redirect, type Site, site } from "../fetch/site.ts";
import { makeCommit, makeSighting } from "../help/make-offer.ts";

const MONDAY = "2026-11-23T06:00:00.000Z";
const posting = (ref: string, title = "Chef de projet IA") =>
  html(
    `<html><head><script type="application/ld+json">${JSON.stringify({
      "@context": "https://schema.org",
      "@type": "JobPosting",
      title,
      identifier: { value: ref },
      datePosted: "2026-11-01",
      description: "<p>Piloter des projets d'IA.</p>",
      hiringOrganization: { name: "Atelier Lumen" },
    })}</script></head><body></body></html>`,
  );

/** A store with these postings (ref → day last seen) of one employer, and what is needed to read it again. */
async function room(t: TestContext, visited: Site, seen: Record<string, string>) {
  const store = openStore(":memory:");
  const parser = createParser();
  t.after(async () => {
    await parser.close();
    await store.close();
  });
  const row = {
    name: "atelier-lumen",
    title: "Atelier Lumen",
    platform: "schema-org",
    parameters: { start: `${visited.url}/plan.xml`, pattern: "/offres/" },
  };
  const source = (await loadSources({ rows: [row] })).get("atelier-lumen")!;
  for (const [ref, day] of Object.entries(seen)) {
    const at = `${day}T05:00:00.000Z`;
    const { run } = await store.openRun("atelier-lumen", at, at);
    const sighting = makeSighting(ref, { source: source.name, ref, url: `${visited.url}/offres/${ref}` });
    await store.commitPage(makeCommit(run.id, { sightings: [sighting] }), source.name, at);
    await store.endRun(run.id, { at, state: "whole", message: null, tally: {}, seen: 1, doubts: [] });
  }
  const indexer = {
    store,
    parser,
    fetcher: door(t),
    now: () => MONDAY,
    syncSearch: async () => {},
  } as unknown as Indexer;
  const sightings = async () =>
    new Map(
      (await store.db.selectFrom("sightings").select(["ref", "last_seen_at", "close_reason"]).execute()).map((one) => [
        one.ref,
        one.close_reason ?? one.last_seen_at.slice(0, 10),
      ]),
    );
  const check = (mostPages?: number, sources: Source[] = [source]) => recheck(indexer, sources, { mostPages });
  return { store, check, sightings, source };
}

test("a page that announces its offer verifies it, one that is gone closes it, any other says nothing", async (t) => {
  const visited = await site(t, {
    "/offres/open": posting("open"),
    "/offres/moved": redirect("/offres"),
    "/offres": html("<p>Toutes nos offres</p>"),
    "/offres/shell": html('<div id="app"></div>'),
    "/offres/other": posting("another", "Comptable"),
    "/offres/fresh": posting("fresh"),
    "/offres/sure": posting("REQ-sure", "CHEF DE PROJET IA"),
  });
  const { store, check, sightings } = await room(t, visited, {
    open: "2026-11-10",
    gone: "2026-11-11",
    moved: "2026-11-12",
    shell: "2026-11-13",
    other: "2026-11-14",
    sure: "2026-11-15",
    fresh: "2026-11-23",
  });
  const run = await check();
  assert.deepEqual(
    [...(await sightings())],
    [
      ["open", "2026-11-23"],
      ["gone", "gone"],
      ["moved", "2026-11-12"],
      ["shell", "2026-11-13"],
      ["other", "2026-11-14"],
      ["sure", "2026-11-23"],
      ["fresh", "2026-11-23"],
    ],
  );
  assert.deepEqual(run?.tally, { "offers/confirmed": 2, "closed/gone": 1, "failed/detail": 3 });
  assert.ok(!visited.paths().includes("/offres/fresh"), "what was seen today is not asked for");
  assert.equal((await store.offer("open"))?.offer.verifiedAt, MONDAY);
  assert.equal((await store.lastRuns("atelier-lumen", 9)).length, 7, "no run of the source itself");
  assert.equal(run?.source, RECHECK);
  assert.equal(await store.undoClosings(run!.id, MONDAY), 1, "its closings can be taken back");
});

test("the longest ago first, and no more than the letter can wait for", async (t) => {
  const visited = await site(t, { "/offres/b": posting("b"), "/offres/c": posting("c") });
  const { check } = await room(t, visited, { a: "2026-11-20", b: "2026-11-10", c: "2026-11-15" });
  await check(2);
  assert.deepEqual(visited.paths(), ["/offres/b", "/offres/c"]);
});

test("a site where everything is gone at once has moved: nothing is closed", async (t) => {
  const visited = await site(t, { "/offres/e": posting("e") });
  const days = { a: "2026-11-10", b: "2026-11-10", c: "2026-11-10", d: "2026-11-10", e: "2026-11-10" };
  const { check, sightings } = await room(t, visited, days);
  const run = await check();
  assert.deepEqual(run?.tally, { "offers/confirmed": 1, "closed/refused-by-cap": 4 });
  assert.ok(![...(await sightings()).values()].includes("gone"));
  assert.equal(run?.doubts.length, 1);
});

/** Of so many pages asked so many are gone: how many are closed, and how the run is called. */
const GONE: [asked: number, gone: number, closed: number][] = [
  [1, 1, 1],
  [2, 2, 0],
  [3, 2, 2],
  [3, 3, 0],
  [9, 3, 0],
  [10, 3, 3],
];
for (const [asked, gone, closed] of GONE)
  test(`${gone} gone of ${asked}: ${closed === 0 ? "a site that moved" : "closed"}`, async (t) => {
    const refs = Array.from({ length: asked }, (_, n) => `p${n}`);
    const visited = await site(t, Object.fromEntries(refs.slice(gone).map((ref) => [`/offres/${ref}`, posting(ref)])));
    const { check, sightings } = await room(t, visited, Object.fromEntries(refs.map((ref) => [ref, "2026-11-10"])));
    const run = await check(asked);
    assert.equal([...(await sightings()).values()].filter((said) => said === "gone").length, closed);
    assert.equal(run?.seen, asked - gone);
    assert.equal(run?.state, "whole", "every page had an answer");
  });

test("a site that refuses us is left alone at once", async (t) => {
  const refused = html("<h1>Accès refusé</h1>", 403);
  const visited = await site(t, { "/offres/a": refused, "/offres/b": refused, "/offres/c": refused });
  const { check, sightings } = await room(t, visited, { a: "2026-11-10", b: "2026-11-11", c: "2026-11-12" });
  assert.deepEqual((await check())?.tally, { "failed/detail": 3 });
  assert.deepEqual(visited.paths(), ["/offres/a"]);
  assert.deepEqual([...(await sightings()).values()], ["2026-11-10", "2026-11-11", "2026-11-12"]);
});

test("boards, mails and sources that may not run are not asked", async (t) => {
  const visited = await site(t, {});
  const { check, source } = await room(t, visited, { a: "2026-11-10" });
  assert.equal(await check(9, []), null);
  assert.equal(
    await check(9, [
      { ...source, kind: "board" },
      { ...source, via: "mail" },
    ]),
    null,
  );
  assert.deepEqual(visited.paths(), []);
});
