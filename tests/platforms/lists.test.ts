import assert from "node:assert/strict";
import test from "node:test";
import type { FetchError } from "../../scrapers/errors.ts";
import { loadPlatforms, shippedEmployers } from "../../scrapers/registry.ts";
import { queryAt } from "../../scrapers/source.ts";
import { follows, kinds, offersOf, pageOf, READ_AT } from "./page.ts";

const platforms = await loadPlatforms();
const query = queryAt(READ_AT, { terms: ["IA"] });

/** Lists of one vendor each: where they end, what they count, what makes them doubtful. */

test("Talentsoft: page 51 that gives page 1 again and a feed of exactly 1000 are suspect", () => {
  const source = platforms.get("talentsoft")!.source({
    name: "zephyr",
    title: "Zéphyr",
    platform: "talentsoft",
    parameters: { host: "emplois.zephyr.example", list: "/offre-de-emploi/liste-offres.aspx" },
  });
  const item =
    '<li class="ts-offer-list-item"><a class="ts-offer-list-item__title-link" href="/offre-de-emploi/emploi-x_7.aspx">Chef de projet IA</a></li>';
  const [start] = [...source.start(query)];
  const one = [...source.parse(pageOf(`<p>1200 offres</p><ul>${item}</ul>`, start!.url, start))];
  const next = follows(one).find((request) => request.label === "list");
  assert.ok(next?.url.endsWith("page=2"));
  assert.deepEqual(kinds(source.parse(pageOf(`<p>1200 offres</p><ul>${item}</ul>`, next!.url, next))), ["suspect"]);

  const line = (n: number) =>
    `<item><title>Poste</title><link>https://x.talent-soft.com/o.aspx?idOffre=${n}</link></item>`;
  const feed = (n: number) =>
    `<rss version="2.0"><channel>${Array.from({ length: n }, (_, i) => line(i + 1)).join("")}</channel></rss>`;
  const suspects = (n: number) =>
    kinds(source.parse(pageOf(feed(n), "https://x.talent-soft.com/f?top=1000"))).filter((kind) => kind === "suspect")
      .length;
  assert.deepEqual([suspects(999), suspects(1000), suspects(20)], [0, 1, 1]);
});

test("SmartRecruiters: nobody and nothing answer alike, so nothing is closed on it; other countries are left out", () => {
  const smart = platforms.get("smartrecruiters")!;
  assert.deepEqual(kinds(smart.parse(pageOf({ offset: 0, limit: 100, totalFound: 0, content: [] }))), [
    "suspect",
    "empty",
  ]);
  const source = smart.source({ name: "x", title: "X", platform: "smartrecruiters", parameters: { company: "X" } });
  const posting = {
    id: "1",
    name: "Poste",
    company: { identifier: "X", name: "X" },
    releasedDate: "2026-11-01",
    location: { country: "de" },
    creator: { name: "Jeanne Inventée" },
  };
  assert.deepEqual(kinds(source.parse(pageOf({ offset: 0, totalFound: 1, content: [posting] }))), [
    "advertised",
    "count",
  ]);
});

test("Jibe: a page given again ends the list and is suspect; a job elsewhere is counted; another vendor's « jobs » are not read", () => {
  const platform = platforms.get("jibe")!;
  const source = platform.source({
    name: "celadon",
    title: "Céladon",
    platform: "jibe",
    parameters: { host: "emplois.celadon.example" },
  });
  const job = (slug: string, country_code = "FR") => ({
    data: { slug, title: "Pilote IA", city: "Dole", country_code, full_location: "Dole", posted_date: "2026-11-10" },
  });
  const [start] = [...source.start(query)];
  const page = (jobs: object[], request = start!) =>
    source.parse(pageOf({ jobs, totalCount: 9, languageCounts: {} }, request.url, request));
  const [next] = follows(page([job("1"), job("2")]));
  assert.equal(next?.url, "https://emplois.celadon.example/api/jobs?page=2&limit=100&country=France");
  assert.deepEqual(kinds(page([job("3", "US")], next!)), ["count", "follow"]);
  for (const again of [[job("1"), job("2")], []]) assert.deepEqual(kinds(page(again, next!)), ["suspect"]);
  assert.equal(platform.recognises(pageOf({ jobs: [{ id: 1, title: "Pilote IA" }], totalCount: 1 })), false);
  assert.equal(platform.recognises(pageOf({ jobs: [], totalCount: 0 })), false);
});

test("iCIMS: codes of places, offers elsewhere counted, pages followed until one is given again; a challenge is no empty list", () => {
  const platform = platforms.get("icims")!;
  const host = "careers-celadon.icims.com";
  const source = platform.source({ name: "celadon", title: "Céladon", platform: "icims", parameters: { host } });
  const [start] = [...source.start(query)];
  const card = (id: number, where: string) =>
    `<li class="iCIMS_JobCardItem"><span class="field-label">Location : Location</span><span>${where}</span><a href="/jobs/${id}/pilote/job?in_iframe=1&amp;hashed=-3"><h3>Pilote IA</h3></a></li>`;
  const list = (cards: string[], more = "") => `<ul class="iCIMS_JobsTable">${cards.join("")}</ul>${more}`;
  const read = (html: string, request = start!) => source.parse(pageOf(html, request.url, request));
  const first = list(
    [card(1, "FR-Paris"), card(2, "US-TX-Houston"), card(3, "")],
    '<a href="/jobs/search?pr=1&amp;x">2</a>',
  );
  assert.deepEqual(kinds(read(first)), ["follow", "count", "follow", "follow"]);
  const [one, , next] = follows(read(first));
  assert.equal(one?.url, `https://${host}/jobs/1/pilote/job?in_iframe=1`);
  assert.equal(next?.url, `https://${host}/jobs/search?pr=1&in_iframe=1&searchRelation=keyword_all`);
  assert.deepEqual(kinds(read(list([card(4, "FR-Lyon")]), next!)), ["follow"]);
  for (const again of [first, list([])]) assert.deepEqual(kinds(read(again, next!)), ["suspect"]);
  assert.deepEqual(kinds(read(list([]))), ["empty"]);
  for (const challenge of ["<h1>Human Verification</h1>", '<div class="iCIMS_ListingsPage"><p>Loading</p></div>'])
    assert.throws(
      () => [...read(challenge)],
      (error: FetchError) => error.outcome === "changed",
    );
  const places = [
    "FR-IDF-Paris",
    "FR-69-Lyon",
    "IE-Cork-Cork",
    "FR-Boulogne-Billancourt",
    "FR",
    "FR-Paris | FR-Lyon",
    "FR-Remote",
  ];
  const facts = offersOf(platform.parse(pageOf(list(places.map((where, at) => card(at + 1, where))), start!.url)));
  assert.deepEqual(
    facts.map(({ place, places: all, country, remote }) => [all ?? place, country, remote]),
    [
      ["Paris, IDF", "FR", null],
      ["Lyon (69)", "FR", null],
      ["Cork", "IE", null],
      ["Boulogne-Billancourt", "FR", null],
      [null, "FR", null],
      [["Paris", "Lyon"], "FR", null],
      [null, "FR", "remote"],
    ],
  );
  const foreign = `<a href="https://evil.example/jobs/9/x/job">Pilote</a><a href="https://autre.icims.com/jobs/8/x/job">Pilote</a>`;
  assert.deepEqual(kinds(read(list([card(1, "FR"), foreign]))), ["follow"], "only the board's own host");
});

test("Werecruit: an empty board is one, another site's « allOffers » is nobody's, a text without a title is not read", () => {
  const platform = platforms.get("werecruit")!;
  const url = "https://careers.werecruit.io/fr/pervenche";
  assert.deepEqual(kinds(platform.parse(pageOf("<script>window.allOffers = [];</script>", url))), ["empty"]);
  for (const list of ["[]", '[{"id":1,"title":"Menu du jour","url":"/menu"}]'])
    assert.equal(platform.recognises(pageOf(`<script>window.allOffers = ${list};</script>`)), false);
  const text = '<div class="description rich-text"><p>Piloter.</p></div>';
  assert.throws(
    () => [...platform.parse(pageOf(text, `${url}/offres/x`))],
    (error: FetchError) => error.outcome === "changed",
  );
});

test("Veolia and VINCI: of a plan of the whole world, the titles that tell of AI, data or digital work", async () => {
  const employers = await shippedEmployers();
  for (const name of ["veolia", "vinci"]) {
    const row = employers.find((one) => one.name === name)!;
    const source = platforms.get(row.platform)!.source(row);
    const [start] = [...source.start(query)];
    const host = new URL(start!.url).origin;
    const paths = [
      "/fr/emploi/paris/chef-de-projet-ia-h-f/2702/91000000001",
      "/fr/emploi/paris/responsable-donn%C3%A9es/2702/91000000002",
      "/en/job/paris/ai-product-owner/2702/91000000003",
      "/emploi/paris/transformation-num%C3%A9rique/2702/91000000004",
      "/fr/emploi/paris/conducteur-de-travaux/2702/91000000005",
      "/fr/emploi/paris/aide-magasinier/2702/91000000006",
      "/fr/emploi/data-lyon/chauffeur/2702/91000000007",
      "/fr/emplois/paris-ia/27595/68354/4",
    ];
    const map = `<urlset>${paths.map((path) => `<url><loc>${host}${path}</loc></url>`).join("")}</urlset>`;
    const found = follows(source.parse(pageOf(map, start!.url, start)));
    assert.deepEqual(
      found.map(({ url }) => new URL(url).pathname),
      paths.slice(0, 4),
      name,
    );
  }
});

test("Beetween: a page after another up to the total, one given again is suspect, a row without its key is counted", () => {
  const platform = platforms.get("beetween")!;
  const host = "emploi.bruyere.example";
  const source = platform.source({ name: "bruyere", title: "Bruyère", platform: "beetween", parameters: { host } });
  const [start] = [...source.start(query)];
  assert.deepEqual([start?.method, start?.url], ["POST", `https://${host}/api/job/list`]);
  const job = (wid: string, more = {}) => ({ wid, title: "Pilote IA", city: "Rennes", country: "France", ...more });
  const page = (jobs: object[], numFound = 3, request = start!) =>
    source.parse(pageOf({ jobs, numFound }, request.url, request));
  const first = [job("ab12cd34e1"), job("ab12cd34e2")];
  const [next] = follows(page(first));
  assert.match(String(next?.body), /"page":2,"rows":100/);
  assert.deepEqual(kinds(page([job("ab12cd34e3")], 3, next!)), ["offer"]);
  for (const again of [first, []]) assert.deepEqual(kinds(page(again, 3, next!)), ["suspect"]);
  assert.deepEqual(kinds(page([], 0)), ["empty"]);
  assert.deepEqual(kinds(page([], 3)), ["suspect"], "a total without its rows is no empty board");
  assert.deepEqual(kinds(page([job("ab12cd34e1"), job("?")], 2)), ["advertised", "offer", "count"]);
  assert.equal(
    offersOf(page([job("ab12cd34e1", { url: "javascript:alert(1)" })], 1))[0]?.url,
    `https://${host}/job/ab12cd34e1`,
  );
});

test("Softy: the plan leads to the offers of its own host, each once; a plan without one is an empty board", () => {
  const platform = platforms.get("softy")!;
  const host = "orpin.softy.pro";
  const source = platform.source({ name: "orpin", title: "Orpin", platform: "softy", parameters: { host } });
  const [start] = [...source.start(query)];
  const plan = (...paths: string[]) =>
    pageOf(`<urlset>${paths.map((path) => `<url><loc>${path}</loc></url>`).join("")}</urlset>`, start!.url, start);
  const own = `https://${host}`;
  const full = plan(
    own,
    `${own}/offers?page=1`,
    `${own}/offers/7`,
    `${own}/en/offers/7`,
    "https://autre.softy.pro/offers/8",
  );
  assert.deepEqual(
    follows(source.parse(full)).map(({ url, skipIfKnown }) => [url, skipIfKnown]),
    [[`${own}/offers/7`, "7"]],
  );
  assert.deepEqual(kinds(source.parse(plan(own, `${own}/offers?page=1`))), ["empty"]);
  for (const html of ["<h1>Offre</h1>", '<h1>Pilote IA</h1><div data-slot="joboffer-locations"><p>Dole</p></div>'])
    assert.throws(
      () => [...source.parse(pageOf(html, `${own}/offers/7`))],
      (error: FetchError) => error.outcome === "changed",
      "no offer without its text",
    );
});
