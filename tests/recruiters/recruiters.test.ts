import assert from "node:assert/strict";
import { test } from "node:test";
import { RecruiterAnswer } from "../../api/schemas/answers.ts";
import { openStore } from "../../indexer/store/open.ts";
import { type Movement, movementOf } from "../../recruiters/movement.ts";
import { observeRecruiter, observeRecruiters } from "../../recruiters/observe.ts";
import { fakeHouse } from "../api/fake.ts";
import { serve } from "../api/serve.ts";
import { makeCommit, makeSighting } from "../help/make-offer.ts";

const NOW = "2026-11-22T12:00:00.000Z";

test("who has live offers, how many, since when, new this week, by contract and place", async () => {
  const store = openStore(":memory:");
  const contract = (kind: "cdi" | "alternance") => ({ kind, form: null, months: null, quote: null });
  const see = async (at: string, id: string, offer: Parameters<typeof makeSighting>[2]) => {
    const { run } = await store.openRun("lumen", at, at);
    await store.commitPage(makeCommit(run.id, { sightings: [makeSighting(id, {}, offer)] }), "lumen", at);
    await store.endRun(run.id, { at, state: "whole", message: null, tally: {}, seen: 1, doubts: [] });
  };
  await see("2026-10-01T08:00:00.000Z", "a", {
    employer: { name: "ATELIER LUMEN", kind: "direct" },
    contract: contract("cdi"),
  });
  await see("2026-11-20T08:00:00.000Z", "b", {
    employer: { name: "Atelier Lumen SAS", kind: "direct" },
    contract: contract("alternance"),
    places: [],
  });
  await see("2026-11-20T09:00:00.000Z", "c", { employer: { name: "Nef & Cie", kind: "consulting" } });
  await see("2026-11-20T10:00:00.000Z", "d", { employer: { name: null, kind: "unknown" } });
  await see("2026-11-20T11:00:00.000Z", "e", {
    employer: { name: "Sans rapport", kind: "direct" },
    role: { verdict: "no", score: 0, evidence: [] },
  });

  const { rows: all, unnamed, watchedSince } = await observeRecruiters(store, {}, NOW);
  assert.deepEqual([unnamed, watchedSince], [1, "2026-10-01T08:00:00.000Z"]);
  assert.equal((await observeRecruiters(store, { contract: ["cdi"] }, NOW)).unnamed, 0, "its contract is not said");
  assert.equal((await observeRecruiters(store, { contract: ["non-precise"] }, NOW)).unnamed, 1);
  assert.deepEqual(
    all.map((row) => [row.name, row.open, row.newThisWeek]),
    [
      ["Atelier Lumen SAS", 2, 1],
      ["Nef & Cie", 1, 1],
    ],
  );
  assert.equal(all[0]?.since, "2026-10-01T08:00:00.000Z");
  assert.deepEqual(all[0]?.contracts, [
    { value: "alternance", count: 1 },
    { value: "cdi", count: 1 },
  ]);
  assert.deepEqual(all[0]?.places, [
    { value: "Lyon (69)", count: 1 },
    { value: "non-precise", count: 1 },
  ]);
  assert.deepEqual(all[0]?.weekly, [1, 0, 0, 0, 0, 0, 0, 1]);
  assert.deepEqual(
    (await observeRecruiters(store, { kind: ["consulting"] }, NOW)).rows.map((row) => row.name),
    ["Nef & Cie"],
  );
  assert.deepEqual(
    (await observeRecruiters(store, { q: "lumen", contract: ["cdi"] }, NOW)).rows.map((row) => row.open),
    [1],
  );
  assert.deepEqual((await observeRecruiters(store, { place: "auvergne-rhône-alpes" }, NOW)).rows.length, 2);
  await store.close();
});

test("what one collection found stands in one week, though it took an hour", async () => {
  const store = openStore(":memory:");
  for (const [id, at] of [
    ["a", "2026-11-08T11:59:30.000Z"],
    ["b", "2026-11-08T12:00:30.000Z"],
  ] as const) {
    const { run } = await store.openRun("lumen", at, at);
    const offer = { title: `Chef de projet IA ${id}`, employer: { name: "Atelier Lumen", kind: "direct" as const } };
    await store.commitPage(makeCommit(run.id, { sightings: [makeSighting(id, {}, offer)] }), "lumen", at);
    await store.endRun(run.id, { at, state: "whole", message: null, tally: {}, seen: 1, doubts: [] });
  }
  const {
    rows: [row],
  } = await observeRecruiters(store, {}, NOW);
  assert.deepEqual(row?.weekly, [null, null, null, null, null, 2, 0, 0]);
  await store.close();
});

test("an employer has one nature, that of most of its live offers, whatever the filter; a contradiction is kept in sight", async () => {
  const store = openStore(":memory:");
  const at = "2026-11-20T08:00:00.000Z";
  const { run } = await store.openRun("lumen", at, at);
  const contract = (kind: "cdi" | "cdd") => ({ kind, form: null, months: null, quote: null });
  const said = [
    ["Atelier Lumen", "direct", "cdi"],
    ["Atelier Lumen", "direct", "cdi"],
    ["Atelier Lumen", "consulting", "cdd"],
    ["Atelier Lumen", "unknown", "cdi"],
    ["Nef & Cie", "agency", "cdi"],
    ["Nef & Cie", "direct", "cdi"],
  ] as const;
  const sightings = said.map(([name, kind, form], at) =>
    makeSighting(
      `o${at}`,
      {},
      { title: `Chef de projet IA ${at}`, employer: { name, kind }, contract: contract(form) },
    ),
  );
  await store.commitPage(makeCommit(run.id, { sightings }), "lumen", at);
  const rows = async (filter: Parameters<typeof observeRecruiters>[1]) =>
    (await observeRecruiters(store, filter, NOW)).rows.map((row) => [row.name, row.kind, row.open]);
  const { rows: all } = await observeRecruiters(store, {}, NOW);
  assert.deepEqual(await rows({}), [
    ["Atelier Lumen", "direct", 4],
    ["Nef & Cie", "unknown", 2],
  ]);
  assert.deepEqual(all[0]?.kinds, [
    { value: "direct", count: 2 },
    { value: "consulting", count: 1 },
  ]);
  assert.deepEqual(await rows({ kind: ["consulting"] }), []);
  assert.deepEqual(await rows({ kind: ["direct"] }), [["Atelier Lumen", "direct", 4]]);
  assert.deepEqual(await rows({ kind: ["unknown"] }), [["Nef & Cie", "unknown", 2]]);
  assert.deepEqual(await rows({ contract: ["cdd"] }), [["Atelier Lumen", "direct", 1]]);
  await store.close();
});

test("the pages and the CSV tell both sides of a contradiction", async () => {
  const { rows } = await fakeHouse().deps.recruiters({});
  const row = { ...rows.find(({ kinds }) => kinds.length > 1)!, movement: "new" as const };
  const { server } = await serve({ recruiter: async () => ({ row, watchedSince: NOW, offers: [] }) });
  const own = (await server.inject("/recruteurs/x")).body.replace(/<[^>]*>/g, "");
  assert.match(own, /Employeur direct · partenaire de l’école · nouveau · ses offres se contredisent/);
  const page = (await server.inject("/recruteurs")).body;
  assert.match(page, /ses offres se contredisent.: employeur direct.\(9\), société de conseil.\(1\)/);
  assert.match(
    (await server.inject("/api/v1/recruiters.csv")).body,
    /"?Employeur direct : 9, Société de conseil : 1"?/,
  );
  await server.close();
});

const SILENT = "2026-11-15T08:00:00.000Z";
const day = (month: number, date: number) => new Date(Date.UTC(2026, month - 1, date, 8)).toISOString();
const stay = (from: string, to: string | null = null) => ({ firstSeenAt: from, closedAt: to });

test("new, back, growing, steady or silent: what eight weeks of dates say, and nothing before", () => {
  const cases: [what: string, stays: ReturnType<typeof stay>[], expected: Movement | null, since?: string][] = [
    ["its first offer came this month", [stay(day(11, 3))], "new"],
    ["we have looked for five weeks only", [stay(day(11, 3))], null, day(10, 18)],
    ["nothing for ten weeks, then one", [stay(day(6, 1), day(9, 1)), stay(day(11, 10))], "returning"],
    ["one ended two weeks before the next", [stay(day(6, 1), day(10, 27)), stay(day(11, 10))], "steady"],
    ["one is open since June, and one more came", [stay(day(6, 1)), stay(day(11, 10))], "steady"],
    [
      "three new ones where one came before",
      [day(10, 5), day(11, 2), day(11, 9), day(11, 16)].map((at) => stay(at)),
      "growing",
    ],
    [
      "two came before, three since",
      [day(10, 5), day(10, 6), day(11, 2), day(11, 9), day(11, 16)].map((at) => stay(at)),
      "steady",
    ],
    ["open since June", [stay(day(6, 1))], "steady"],
    ["its last offer closed", [stay(day(6, 1), day(9, 1)), stay(day(6, 2), day(10, 1))], "silent"],
    ["silence is seen however short we look", [stay(day(11, 3), day(11, 12))], "silent", day(11, 1)],
  ];
  for (const [what, stays, expected, since = day(5, 1)] of cases)
    assert.equal(movementOf(stays, since, NOW), expected, what);
});

test("who fell silent is shown on demand, with its past contracts and places, and since when", async () => {
  const store = openStore(":memory:");
  const at = "2026-11-01T08:00:00.000Z";
  const { run } = await store.openRun("lumen", at, at);
  const sightings = ["Atelier Lumen", "Nef & Cie"].map((name, number) =>
    makeSighting(`o${number}`, {}, { title: `Chef de projet IA ${number}`, employer: { name, kind: "direct" } }),
  );
  await store.commitPage(makeCommit(run.id, { sightings }), "lumen", at);
  await store.commitPage(makeCommit(run.id, { gone: [{ ref: "ref-o1", quote: "HTTP 404" }] }), "lumen", SILENT);
  const named = async (filter: Parameters<typeof observeRecruiters>[1]) =>
    (await observeRecruiters(store, filter, NOW)).rows.map(({ name, open, movement }) => [name, open, movement]);
  assert.deepEqual(await named({}), [["Atelier Lumen", 1, null]]);
  assert.deepEqual(await named({ movement: ["silent"] }), [["Nef & Cie", 0, "silent"]]);
  const {
    rows: [silent],
  } = await observeRecruiters(store, { movement: ["silent"] }, NOW);
  assert.equal(silent?.silentSince, SILENT);
  assert.deepEqual([silent?.kind, silent?.places], ["direct", [{ value: "Lyon (69)", count: 1 }]]);
  await store.close();
});

test("one recruiter has a page, under any form of its name: every offer of the role, open or closed, and how it publishes", async (t) => {
  const store = openStore(":memory:");
  t.after(() => store.close());
  const at = "2026-11-01T08:00:00.000Z";
  const { run } = await store.openRun("lumen", at, at);
  const sightings = ["Chef de projet IA <b>", "Product owner IA"].map((title, number) =>
    makeSighting(
      `o${number}`,
      {},
      { title, employer: { name: "Nef & Cie SAS", kind: "direct" }, excerpt: number === 0 },
    ),
  );
  await store.commitPage(makeCommit(run.id, { sightings }), "lumen", at);
  await store.commitPage(makeCommit(run.id, { seen: ["ref-o1"] }), "lumen", "2026-11-08T08:00:00.000Z");
  await store.commitPage(makeCommit(run.id, { gone: [{ ref: "ref-o1", quote: "HTTP 404" }] }), "lumen", SILENT);
  const { server } = await serve({
    now: () => new Date(NOW),
    recruiters: (filter) => observeRecruiters(store, filter, NOW),
    recruiter: (name) => observeRecruiter(store, name, NOW, ["NEF"]),
  });
  t.after(() => server.close());
  assert.match((await server.inject("/recruteurs")).body, /href="\/recruteurs\/Nef%20%26%20Cie%20SAS"/);
  const page = await server.inject("/recruteurs/nef%20%26%20cie");
  assert.equal(page.statusCode, 200);
  const said = page.body.replace(/[\u00a0\u202f]/g, " ");
  assert.match(said, /<h1>Nef &amp; Cie SAS<\/h1><p class="lead">Employeur direct · partenaire de l’école<\/p>/);
  assert.match(said, /1 annonce ouverte<\/strong> <span class="muted">1 clôturée</);
  assert.match(
    said,
    /Chef de projet IA &lt;b&gt;<\/a>[\s\S]*vue depuis le 1er nov\.<small>pas revue depuis 21 jours<[\s\S]*vue du 1er nov\. au 8 nov\./,
  );
  assert.match(said, /non lu dans l’extrait[\s\S]*Offres clôturées[\s\S]*non précisé/, "as on the card of each");
  assert.match(said, /href="\/\?company=Nef\+%26\+Cie\+SAS&amp;status=any"/);
  assert.equal((await server.inject("/recruteurs/personne")).statusCode, 404);
  const answer = RecruiterAnswer.parse((await server.inject("/api/v1/recruiters/nef%20%26%20cie")).json());
  assert.deepEqual([answer.open, answer.partner, answer.watchedSince], [1, true, at]);
  assert.deepEqual(
    answer.offers.map(({ title, closedAt }) => [title, closedAt]),
    [
      ["Product owner IA", SILENT],
      ["Chef de projet IA <b>", null],
    ],
  );
  const nobody = await server.inject("/api/v1/recruiters/personne");
  assert.deepEqual(
    [nobody.statusCode, nobody.json().detail],
    [404, "Aucune offre du métier ne porte ce nom d’employeur."],
  );
});

test("an employer fell silent with its last offer, whichever of them are shown", async () => {
  const store = openStore(":memory:");
  const at = "2026-11-01T08:00:00.000Z";
  const { run } = await store.openRun("lumen", at, at);
  const employer = { name: "Nef & Cie", kind: "direct" } as const;
  const sightings = [
    makeSighting("o0", {}, { title: "Chef de projet IA 0", employer }),
    makeSighting("o1", {}, { title: "Chef de projet IA 1", employer, places: [] }),
  ];
  await store.commitPage(makeCommit(run.id, { sightings }), "lumen", at);
  const closed = (ref: string) => makeCommit(run.id, { gone: [{ ref, quote: "HTTP 404" }] });
  await store.commitPage(closed("ref-o0"), "lumen", "2026-11-08T08:00:00.000Z");
  await store.commitPage(closed("ref-o1"), "lumen", SILENT);
  const { rows } = await observeRecruiters(store, { movement: ["silent"], place: "Lyon" }, NOW);
  assert.deepEqual(
    rows.map(({ name, silentSince }) => [name, silentSince]),
    [["Nef & Cie", SILENT]],
  );
  await store.close();
});

test("the page and the CSV tell how an employer moves; a silent one leads to its closed offers", async () => {
  const {
    rows: [one],
  } = await fakeHouse().deps.recruiters({});
  const { server } = await serve({
    recruiters: async () => ({
      quietPartners: null,
      unnamed: 0,
      watchedSince: null,
      rows: [
        { ...one!, movement: "returning" },
        {
          ...one!,
          name: "Nef & Cie",
          names: ["Nef & Cie"],
          open: 0,
          movement: "silent",
          silentSince: "2026-11-15T08:00:00Z",
        },
      ],
    }),
  });
  const page = (await server.inject("/recruteurs?movement=silent")).body;
  assert.match(page, /de retour</);
  assert.match(page, /silencieux depuis le 15.nov/);
  assert.match(page, /href="\/\?company=Nef[^"]*status=closed"/);
  const csv = (await server.inject("/api/v1/recruiters.csv")).body;
  assert.match(csv, /silencieux;2026-11-15/);
  assert.equal((await server.inject("/api/v1/recruiters?movement=disparu")).statusCode, 400);
  await server.close();
});
