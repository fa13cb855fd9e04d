import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { openStore, type Store } from "../../indexer/store/open.ts";
import type { EmployerKind } from "../../offer/vocabulary.ts";
import { type Movement, movementOf, silentSince } from "../../recruiters/movement.ts";
import { observeRecruiters } from "../../recruiters/observe.ts";
import { makeCommit, makeSighting } from "../help/make-offer.ts";

/** A Sunday: the week began on the 16th. */
const NOW = "2026-11-22T12:00:00.000Z";
const at = (month: number, date: number) => new Date(Date.UTC(2026, month - 1, date, 8)).toISOString();

/** An offer: whose, from when, until when; in the order in which they were seen. */
type Row = [id: string, employer: string, kind: EmployerKind, from: string, to?: string];
const MARKET: readonly Row[] = [
  ["a1", "Aube", "direct", at(9, 20)],
  ["d1", "Dune", "agency", at(9, 21), at(10, 5)],
  ["e1", "Étale", "agency", at(9, 22), at(11, 10)],
  ["f1", "Fjord", "school", at(9, 23), at(11, 15)],
  ["c0", "Cime", "agency", at(9, 24), at(10, 2)],
  ["c1", "Cime", "direct", at(10, 20)],
  ["d3", "Dune", "direct", at(11, 3)],
  ["b1", "Brume", "consulting", at(11, 17)],
  ["a2", "Aube", "direct", at(11, 18)],
  ["d2", "Dune", "direct", at(11, 18)],
  ["a3", "Aube", "direct", at(11, 19)],
];

async function storeOf(rows: readonly Row[]): Promise<Store> {
  const store = openStore(":memory:");
  const { run } = await store.openRun("lumen", NOW, NOW);
  for (const [id, name, kind, from] of rows) {
    const sighting = makeSighting(id, {}, { title: `Chef de projet IA ${id}`, employer: { name, kind } });
    await store.commitPage(makeCommit(run.id, { sightings: [sighting] }), "lumen", from);
  }
  for (const [id, , , , to] of rows)
    if (to)
      await store.commitPage(makeCommit(run.id, { gone: [{ ref: `ref-${id}`, quote: "HTTP 404" }] }), "lumen", to);
  return store;
}

describe("a market of six employers", () => {
  let store: Store;
  before(async () => {
    store = await storeOf(MARKET);
  });
  after(() => store.close());

  const observe = (filter: Parameters<typeof observeRecruiters>[1], partners?: string[]) =>
    observeRecruiters(store, filter, NOW, partners);
  const names = async (filter: Parameters<typeof observeRecruiters>[1]) =>
    (await observe(filter)).rows.map(({ name }) => name);

  it("tells how each moves; who is silent is shown when asked for", async () => {
    const { rows } = await observe({ movement: ["new", "returning", "growing", "steady", "silent"] });
    assert.deepEqual(
      rows.map(({ name, movement, open, newThisWeek }) => [name, movement, open, newThisWeek]),
      [
        ["Aube", "growing", 3, 2],
        ["Dune", "returning", 2, 1],
        ["Brume", "new", 1, 1],
        ["Cime", "steady", 1, 0],
        ["Fjord", "silent", 0, 0],
        ["Étale", "silent", 0, 0],
      ],
    );
    assert.deepEqual(await names({ movement: ["growing"] }), ["Aube"]);
    assert.deepEqual(await names({ movement: ["new", "steady"] }), ["Brume", "Cime"]);
    assert.deepEqual(await names({ q: "brume" }), ["Brume"]);
    assert.deepEqual(await names({ q: "étale" }), [], "silent, and not asked for");
  });

  it("puts them in each order, the ties by the next thing, then by name", async () => {
    assert.deepEqual(await names({ sort: "open" }), ["Aube", "Dune", "Brume", "Cime"]);
    assert.deepEqual(await names({ sort: "new" }), ["Aube", "Dune", "Brume", "Cime"]);
    assert.deepEqual(await names({ sort: "since" }), ["Brume", "Cime", "Dune", "Aube"]);
    assert.deepEqual(await names({ sort: "name" }), ["Aube", "Brume", "Cime", "Dune"]);
  });

  it("says what an employer is by its live offers, and by its past ones where none is left", async () => {
    const { rows } = await observe({ movement: ["returning", "steady", "silent"] });
    assert.deepEqual(
      rows.map(({ name, kind, kinds }) => [name, kind, kinds.length]),
      [
        ["Dune", "direct", 1],
        ["Cime", "direct", 1],
        ["Fjord", "school", 1],
        ["Étale", "agency", 1],
      ],
    );
    assert.deepEqual(await names({ kind: ["agency"] }), []);
  });

  it("says which partners have nothing open, under any form of their names", async () => {
    const { quietPartners, rows } = await observe({ partner: true }, ["CIME", "etale", "Dune SAS", "Gel"]);
    assert.deepEqual(quietPartners, ["etale", "Gel"]);
    assert.deepEqual(
      rows.map(({ name, partner }) => [name, partner]),
      [
        ["Dune", true],
        ["Cime", true],
      ],
    );
    assert.equal((await observe({})).quietPartners, null, "no list was given");
  });
});

it("leaves blank the weeks before our first look", async (t) => {
  const store = await storeOf([
    ["a1", "Aube", "direct", at(11, 5)],
    ["a2", "Aube", "direct", at(11, 12)],
    ["a3", "Aube", "direct", at(11, 13)],
  ]);
  t.after(() => store.close());
  const { rows, watchedSince } = await observeRecruiters(store, {}, NOW);
  assert.equal(watchedSince, at(11, 5));
  assert.deepEqual(rows[0]?.weekly, [null, null, null, null, null, 1, 2, 0]);
  assert.equal(rows[0]?.lastNewAt, at(11, 13));
});

it("has seen nothing where there is nothing", async (t) => {
  const store = openStore(":memory:");
  t.after(() => store.close());
  assert.deepEqual(await observeRecruiters(store, {}, NOW), {
    rows: [],
    unnamed: 0,
    watchedSince: null,
    quietPartners: null,
  });
});

const DAY_MS = 86_400_000;
/** `days` before now, and by so many milliseconds later. */
const ago = (days: number, later = 0) => new Date(Date.parse(NOW) - days * DAY_MS + later).toISOString();
const stay = (from: string, closedAt: string | null = null) => ({ firstSeenAt: from, closedAt });

/** Where four weeks and eight weeks end, to the millisecond. */
const ENDS: [what: string, stays: ReturnType<typeof stay>[], expected: Movement | null, since?: string][] = [
  ["eight weeks watched are enough", [stay(ago(3))], "new", ago(56)],
  ["a millisecond less is not", [stay(ago(3))], null, ago(56, 1)],
  ["what came four weeks ago is not of these four weeks", [stay(ago(28))], "steady"],
  ["a millisecond later it is", [stay(ago(28, 1))], "new"],
  ["away for four weeks", [stay(ago(80), ago(38)), stay(ago(10))], "returning"],
  ["away for a millisecond less", [stay(ago(80), ago(38, 1)), stay(ago(10))], "steady"],
  ["what came eight weeks ago is not of the four before", [stay(ago(56)), stay(ago(2)), stay(ago(1))], "growing"],
  ["a millisecond later it is, and one more is chance", [stay(ago(56, 1)), stay(ago(2)), stay(ago(1))], "steady"],
];
for (const [what, stays, expected, since = ago(300)] of ENDS)
  it(`moves by the clock: ${what}`, () => assert.equal(movementOf(stays, since, NOW), expected));

it("is silent since its last closing, and not while one is open", () => {
  assert.equal(silentSince([stay(ago(9), ago(3)), stay(ago(8), ago(5))]), ago(3));
  assert.equal(silentSince([stay(ago(9), ago(3)), stay(ago(8))]), null);
});
