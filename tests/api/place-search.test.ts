import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { meantPlace } from "../../indexer/normalise/places/meant.ts";
import { serve } from "./serve.ts";

const PARIS = { outcome: "department", label: "Paris", number: "75" } as const;
const LYON = { outcome: "commune", label: "Lyon (69)", insee: "69123" } as const;
const AROUND_LYON = { outcome: "around", label: LYON.label, centre: LYON } as const;
/** What students type in the field « Lieu ». */
const TYPED: [string, ReturnType<typeof meantPlace>][] = [
  ["75", { outcome: "department", label: "Paris", number: "75" }],
  ["75001", { outcome: "department", label: "Paris", number: "75" }],
  ["Paris 9e Arrondissement", { outcome: "department", label: "Paris", number: "75" }],
  ["Lyon 7e", { outcome: "commune", label: "Lyon (69)", insee: "69123" }],
  ["69003", { outcome: "commune", label: "Lyon (69)", insee: "69123" }],
  ["st etienne", { outcome: "commune", label: "Saint-Étienne (42)", insee: "42218" }],
  ["La Défense", { outcome: "department", label: "Hauts-de-Seine (92)", number: "92" }],
  ["genève", { outcome: "abroad", label: "Genève (Suisse)", name: "Genève" }],
  ["Genève (Suisse)", { outcome: "abroad", label: "Genève (Suisse)", name: "Genève" }],
  ["ile de france", { outcome: "region", label: "Île-de-France" }],
  ["France", { outcome: "everywhere" }],
  ["paris, lyon", { outcome: "each", places: [PARIS, LYON] }],
  ["Lyon ou Bretagne", { outcome: "each", places: [LYON, { outcome: "region", label: "Bretagne" }] }],
  ["Lyon ou Zzz", { outcome: "unknown", nearest: [] }],
  ["Grand Paris", { outcome: "departments", label: "Grand Paris (75, 92, 93, 94)", numbers: ["75", "92", "93", "94"] }],
  ["petite couronne", { outcome: "departments", label: "Petite couronne (92, 93, 94)", numbers: ["92", "93", "94"] }],
  ["autour de Lyon", AROUND_LYON],
  ["Région lyonnaise", AROUND_LYON],
  ["banlieue de Lyon", AROUND_LYON],
  ["aux environs de Lyon", AROUND_LYON],
  ["Lyon et alentours", AROUND_LYON],
  ["Grand Lyon", AROUND_LYON],
  ["Autour de Paris", { outcome: "around", label: "Paris", centre: PARIS }],
  ["centre de Lyon", LYON],
  ["Lyon et sa région, Paris", { outcome: "each", places: [LYON, PARIS] }],
  ["La Couronne", { outcome: "commune", label: "La Couronne (16)", insee: "16113" }],
  ["région Centre", { outcome: "region", label: "Centre-Val de Loire" }],
  ["Zzz", { outcome: "unknown", nearest: [] }],
  ["Belgique", { outcome: "unknown", nearest: [] }],
];

/** Slips of the hand, and the place that was meant. */
const SLIPS = [
  ["Marseile", "Marseille (13)"],
  ["bordeau", "Bordeaux (33)"],
  ["Tolouse", "Toulouse (31)"],
  ["Lile", "Lille (59)"],
  ["st etiene", "Saint-Étienne (42)"],
  ["aix en provance", "Aix-en-Provence (13)"],
  ["Bretange", "Bretagne"],
  ["Girronde", "Gironde (33)"],
] as const;

describe("a place as people type it", () => {
  for (const [typed, meant] of TYPED) it(`« ${typed} »`, () => assert.deepEqual(meantPlace(typed), meant));

  for (const [typed, meant] of SLIPS)
    it(`« ${typed} » is near ${meant}`, () => {
      const read = meantPlace(typed);
      assert.equal(read.outcome, "unknown");
      assert.equal(read.outcome === "unknown" && read.nearest[0], meant);
    });

  it("is not chosen for the reader where several communes bear the name", () => {
    const meant = meantPlace("Saint-Denis");
    assert.ok(meant.outcome === "several" && meant.labels.includes("Saint-Denis (93)"));
    assert.equal(meantPlace("Saint-Denis (93)").outcome, "commune");
  });
});

describe("the filter by place", () => {
  const ask = async (place: string) => {
    const { server } = await serve();
    const answer = await server.inject({ url: "/api/v1/offers", query: { place } });
    const page = await server.inject({ url: "/", query: { place } });
    await server.close();
    return { status: answer.statusCode, json: answer.json(), page: page.body };
  };

  it("finds under every name what it finds under one, and says how it read it", async () => {
    const city = await ask("Lyon");
    assert.ok(city.json.total > 0);
    for (const place of ["69003", "Lyon 7e", "lyon"]) {
      const { json, page } = await ask(place);
      assert.equal(json.total, city.json.total, place);
      assert.equal(json.place, "Lyon (69)");
      assert.match(page, /· Lyon \(69\)/);
    }
  });

  it("refuses a place that nobody knows and that no offer writes", async () => {
    const { status, json, page } = await ask("Zzz");
    assert.equal(status, 400);
    assert.equal(json.errors[0].field, "place");
    assert.match(page, /Lieu inconnu.*Zzz/s);
    assert.doesNotMatch(page, /<strong>\d+.offre/);
    assert.match(
      (await ask("Villeneuve")).json.errors[0].message,
      /plusieurs lieux possibles.*précisez le département/,
    );
  });

  it("asks again where a slip was made, and shows nothing of the whole country meanwhile", async () => {
    const { json, page } = await ask("Lyonn");
    assert.match(json.detail, /lieu inconnu : « Lyonn » ; vouliez-vous dire Lyon \(69\)/);
    assert.match(page, /href="\/\?place=Lyon\+%2869%29"/);
    assert.doesNotMatch(page, /flux\.atom\?|href="\/abonnement|class="cards"/);
    const { server } = await serve();
    const near = (await server.inject("/?near=Lyonn&q=IA")).body;
    assert.match(near, /href="\/\?q=IA&amp;near=Lyon\+%2869%29"/);
    assert.doesNotMatch(near, /class="cards"/);
    await server.close();
  });

  it("takes a ring around Paris for its departments, and no more", async () => {
    const { server, calls } = await serve();
    await server.inject({ url: "/api/v1/offers", query: { place: "Petite couronne" } });
    assert.deepEqual(calls.searches[0]?.place, ["92", "93", "94", "Petite couronne"]);
    await server.close();
  });

  it("measures a radius around the town of « région lyonnaise », and says how far", async () => {
    const { server, calls } = await serve();
    const ask = async (url: string, query: Record<string, string>) => server.inject({ url, query });
    const { near, place, applied } = (await ask("/api/v1/offers", { place: "Région lyonnaise" })).json();
    assert.deepEqual([near.name, near.radiusKm, place], ["Lyon", 30, null]);
    assert.ok(applied.includes("place") && !applied.includes("near"));
    assert.equal(calls.searches[0]?.place, undefined);
    assert.equal(calls.searches[0]?.near?.radiusKm, 30);
    assert.match((await ask("/", { place: "autour de Lyon" })).body, /à moins de 30.km de Lyon/);
    const wide = (await ask("/api/v1/offers", { place: "autour de Lyon", radius: "80" })).json();
    assert.equal(wide.near.radiusKm, 80);
    const from = (await ask("/api/v1/offers", { place: "autour de Nantes", near: "Lyon" })).json();
    assert.deepEqual([from.near.name, from.place], ["Lyon", "Nantes (44)"]);
    const { ignored } = (await ask("/api/v1/skills", { place: "autour de Lyon" })).json();
    assert.match(ignored[0].reason, /^Lyon \(69\) seule/);
    await server.close();
  });

  it("takes several places together, and tells them all", async () => {
    const { server, calls } = await serve();
    const { json } = await server.inject({ url: "/api/v1/offers", query: { place: "Lyon ou Bretagne" } });
    assert.deepEqual(calls.searches[0]?.place, ["insee 69123", "Bretagne"]);
    assert.equal(json().place, "Lyon (69), Bretagne");
    await server.close();
  });

  it("says which filter is meant by words that are no place, and where a radius can begin", async () => {
    for (const typed of ["télétravail", "Full remote", "à distance", "100 % télétravail"])
      assert.match((await ask(typed)).json.detail, /n’est pas un lieu : le filtre « Télétravail » le dit/, typed);
    const { server } = await serve();
    const around = async (near: string) =>
      (await server.inject({ url: "/api/v1/offers", query: { near } })).json().detail;
    assert.match(
      await around("Marseile"),
      /^near : lieu inconnu : « Marseile » ; vouliez-vous dire Marseille \(13\) \?$/,
    );
    assert.match(
      await around("Bretagne"),
      /« Bretagne » n’est pas une commune ; attendu : une commune, un code postal/,
    );
    await server.close();
  });

  it("says that « France » filters nothing", async () => {
    const { json } = await ask("France");
    assert.match(json.ignored[0].reason, /aucun filtre/);
    assert.equal(json.total, (await ask("")).json.total);
  });
});
