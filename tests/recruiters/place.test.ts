import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { openStore, type Store } from "../../indexer/store/open.ts";
import { observeRecruiter, observeRecruiters } from "../../recruiters/observe.ts";
import { serve } from "../api/serve.ts";
import { makeCommit, makeOffer, makeSighting } from "../help/make-offer.ts";

const AT = "2026-11-20T08:00:00.000Z";
const [LYON] = makeOffer().places;
const PANTIN = {
  ...LYON!,
  text: "Pantin",
  commune: "Pantin",
  insee: "93055",
  department: "93",
  region: "Île-de-France",
};
const MEAUX = { ...PANTIN, text: "Meaux", commune: "Meaux", insee: "77284", department: "77" };

describe("recruiters by place, as offers are asked for", () => {
  let store: Store;
  let web: Awaited<ReturnType<typeof serve>>;
  const ask = (path: string) => web.server.inject(path);
  const named = async (place: string) =>
    (await ask(`/api/v1/recruiters?place=${encodeURIComponent(place)}`))
      .json()
      .recruiters.map((row: { name: string }) => row.name);

  before(async () => {
    store = openStore(":memory:");
    const { run } = await store.openRun("lumen", AT, AT);
    const contract = { kind: "cdi" as const, form: null, months: null, quote: null };
    const sightings = [
      makeSighting("a", {}, { contract, employer: { name: "Atelier Lumen", kind: "direct" } }),
      makeSighting("b", {}, { title: "Product owner IA", employer: { name: "ATELIER LUMEN SAS", kind: "direct" } }),
      makeSighting("c", {}, { employer: { name: "Nef & Cie", kind: "unknown" }, places: [PANTIN] }),
      makeSighting("d", {}, { employer: { name: "Quai Nord", kind: "direct" }, places: [MEAUX] }),
      makeSighting(
        "e",
        {},
        { title: "Chef de projet LLM", employer: { name: null, kind: "unknown" }, places: [MEAUX] },
      ),
    ];
    await store.commitPage(makeCommit(run.id, { sightings }), "lumen", AT);
    await store.endRun(run.id, { at: AT, state: "whole", message: null, tally: {}, seen: 4, doubts: [] });
    web = await serve({
      recruiters: (filter) => observeRecruiters(store, filter, AT),
      recruiter: (name) => observeRecruiter(store, name, AT),
    });
  });
  after(() => Promise.all([web.server.close(), store.close()]));

  for (const place of ["Lyon", "69003", "lyon 3", "Lyon 3e", "rhône", "69", "Auvergne-Rhône-Alpes", "aura"])
    it(`understands « ${place} »`, async () => assert.deepEqual(await named(place), ["ATELIER LUMEN SAS"]));

  it("takes a ring around Paris for its departments", async () => {
    assert.deepEqual(await named("petite couronne"), ["Nef & Cie"]);
    assert.deepEqual(await named("Grande Couronne"), ["Quai Nord"]);
    assert.equal((await named("idf")).length, 2);
  });

  it("says how it read the place, and that France filters nothing", async () => {
    const { place } = (await ask("/api/v1/recruiters?place=69003")).json();
    assert.equal(place, "Lyon (69)");
    const { total, ignored } = (await ask("/api/v1/recruiters?place=France")).json();
    assert.equal(total, 3);
    assert.match(ignored[0].reason, /aucun filtre/);
    assert.match((await ask("/recruteurs?place=69003")).body, /2.annonces.*· Lyon \(69\)/s);
  });

  it("refuses a place nobody knows, as the offers do; the page asks again", async () => {
    for (const path of ["/api/v1/recruiters?place=Lyonn", "/api/v1/recruiters.csv?place=Lyonn"]) {
      const answer = await ask(path);
      assert.equal(answer.statusCode, 400, path);
      const [error] = answer.json().errors;
      assert.deepEqual([error.field, error.proposals[0]], ["place", "Lyon (69)"]);
    }
    const { body, statusCode } = await ask("/recruteurs?place=Lyonn&contract=cdi");
    assert.equal(statusCode, 200);
    assert.match(body, /Lieu inconnu.*Lyonn/);
    assert.match(body, /href="\/recruteurs\?contract=cdi&amp;place=Lyon\+%2869%29"/);
    assert.doesNotMatch(body, /Aucun recruteur ne répond|recruiters\.csv/);
  });

  it("tells homonyms apart by their department", async () => {
    const { body } = await ask("/api/v1/recruiters.csv?place=Pantin");
    assert.match(body, /Pantin \(93\) : 1/);
  });

  it("tells, of the same place and contract, the offers that name no employer", async () => {
    const told = async (query: string) => (await ask(`/api/v1/recruiters?${query}`)).json().unnamed;
    assert.deepEqual([await told("place=Meaux"), await told("place=Pantin"), await told("contract=cdi")], [1, 0, 0]);
    for (const query of ["q=lumen", "q=zzz", "kind=direct", "movement=new"])
      assert.equal(await told(`place=Meaux&${query}`), 0, query);
    assert.match((await ask("/recruteurs?place=Meaux")).body, /1.autre ne nomme pas son employeur/);
  });

  it("takes both words for an employer nobody can tell, as the offers do", async () => {
    for (const kind of ["unknown", "non-precise"]) {
      const { recruiters } = (await ask(`/api/v1/recruiters?kind=${kind}`)).json();
      assert.deepEqual(
        recruiters.map((row: { name: string }) => row.name),
        ["Nef & Cie"],
      );
      assert.match((await ask(`/recruteurs?kind=${kind}`)).body, /<option value="unknown" selected/);
    }
  });

  it("leads to the very offers that were counted: every spelling of the name, the same filters", async () => {
    const { body } = await ask("/recruteurs?contract=cdi&place=lyon");
    assert.match(body, /href="\/\?company=Atelier\+Lumen&amp;contract=cdi&amp;place=lyon"/);
    assert.match((await ask("/recruteurs")).body, /href="\/\?company=[^"]*ATELIER\+LUMEN\+SAS[^"]*"/);
  });
});
