import assert from "node:assert/strict";
import { test } from "node:test";
import { readDocument } from "../../scrapers/read.ts";
import { parser } from "./page.ts";

/** Feeds whose items have a title, a link and a day, and nothing that only a job has: towns, laboratories, associations. */

const read = (body: string | object, url = "https://flux.exemple/f.xml") =>
  readDocument("auto", Buffer.from(typeof body === "string" ? body : JSON.stringify(body)), { parser, url });

const item = (title: string, link: string, more = "") =>
  `<item><title>${title}</title><link>${link}</link><guid>${link}</guid><pubDate>Mon, 16 Nov 2026 10:00:00 +0100</pubDate>${more}</item>`;
const rss = (title: string, link: string, ...items: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><!-- flux --><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>${title}</title><link>${link}</link>${items.join("")}</channel></rss>`;

const titles = async (body: string | object) => (await read(body)).offers.map((one) => one.title);

test("a feed that calls itself a list of offers is one, whatever its items say", async () => {
  const town = "https://www.ambrac.exemple/emploi";
  const { offers, problems, reader } = await read(
    rss(
      "Ville d'Ambrac - Offres d'emploi",
      town,
      item(
        "<![CDATA[Chargé·e de projet IA & données]]>",
        `${town}/2026-88-ia?utm_source=rss`,
        "<category>CDD</category>",
      ),
      item("Jardinière", `${town}/2026-86-jardin`, "<dc:creator>Odile Fictive</dc:creator><description/>"),
    ),
  );
  assert.deepEqual([reader, problems], ["json-ld", []]);
  assert.deepEqual(
    offers.map((one) => [one.title, one.url, one.postedAt, one.contract ?? null, one.company ?? null]),
    [
      ["Chargé·e de projet IA & données", `${town}/2026-88-ia`, "Mon, 16 Nov 2026 10:00:00 +0100", "CDD", null],
      ["Jardinière", `${town}/2026-86-jardin`, "Mon, 16 Nov 2026 10:00:00 +0100", null, null],
    ],
    "who wrote it is no employer",
  );
});

test("Atom, RDF and JSON feeds are read by the same rule, in other languages too", async () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Laboratoire Orme — Emplois</title><link rel="self" href="https://orme.exemple/e.atom"/><link href="https://orme.exemple/emplois"/><entry><title type="html">Pilote IA &amp;amp; imagerie (CDD 3 ans)</title><id>urn:61</id><link href="https://orme.exemple/emplois/61-pilote"/><published>2026-11-12T09:30:00+01:00</published><updated>2026-11-26T12:00:00+01:00</updated></entry><entry><title>Technicienne de serre</title><id>urn:58</id><link href="https://orme.exemple/emplois/58-serre"/></entry></feed>`;
  const { offers } = await read(atom);
  assert.deepEqual(
    offers.map((one) => [one.title, one.postedAt ?? null]),
    [
      ["Pilote IA & imagerie (CDD 3 ans)", "2026-11-12T09:30:00+01:00"],
      ["Technicienne de serre", null],
    ],
  );
  const json = {
    version: "https://jsonfeed.org/version/1.1",
    title: "Jobs at Garance",
    home_page_url: "https://garance.exemple/jobs",
    items: [{ id: "1", url: "https://garance.exemple/jobs/1-lead", title: "AI lead", content_html: "<p>Lead.</p>" }],
  };
  assert.deepEqual(await titles(json), ["AI lead"]);
  const town = "https://ulm.exemple/stellenangebote";
  assert.deepEqual(await titles(rss("Stadt Ulm – Stellenangebote", town, item("Gärtner/in", `${town}/garten-x`))), [
    "Gärtner/in",
  ]);
});

test("where only the subject is named, the items' titles or addresses must tell", async () => {
  const own = "https://garance.exemple";
  const feed = (name: string, ...items: string[]) => titles(rss(name, own, ...items));
  assert.equal(
    (await feed("Garance recrute", item("Pilote IA - CDI", `${own}/recrutement/pilote-ia-garance`))).length,
    1,
  );
  assert.equal((await feed("Garance careers", item("AI lead", `${own}/positions/712-ai-lead`))).length, 1);
  assert.equal((await feed("Garance careers", item("AI lead", `${own}/about/ai-lead`))).length, 0);
});

test("news, advice, courses and shops are no offers, though their subject be jobs; a piece of news among offers is none", async () => {
  const paper = "https://journal.exemple";
  const none = [
    rss("Emploi : toute l'actualité", `${paper}/emploi`, item("Chômage", `${paper}/emploi/article/chomage_66.html`)),
    rss(
      "Radio - Emploi",
      `${paper}/economie/emploi`,
      item("Un CDI à 60 ans", `${paper}/economie/emploi/cdi_7612345.html`),
    ),
    rss("Blog recrutement", `${paper}/blog`, item("Réussir son alternance", `${paper}/blog/recrutement/alternance`)),
    rss("Careers | The Paper", `${paper}/careers`, item("How to ask for a raise", `${paper}/careers/2026/how-to-ask`)),
    rss("Jobs", `${paper}/jobs`, item("The jobs report", `${paper}/jobs/us-jobs-report-2026`)),
    rss("Formations et carrières", `${paper}/formations`, item("BTS en alternance", `${paper}/formations/bts`)),
    rss("Nos offres", `${paper}/offres`, item("Chaise en bois", `${paper}/offres/chaise-bois-2026`)),
  ];
  for (const body of none) {
    const { offers, problems } = await read(body);
    assert.deepEqual([offers, problems.map((one) => one.outcome)], [[], ["changed"]], body);
  }
  const mixed = rss(
    "Offres d'emploi",
    `${paper}/emplois`,
    item("Pilote IA (H/F)", `${paper}/emplois/pilote-ia-hf`),
    item("Forum de l'emploi", `${paper}/actualites/forum-emploi`),
  );
  assert.deepEqual(await titles(mixed), ["Pilote IA (H/F)"]);
});

test("a feed of offers that holds none says « nothing »; any other empty feed says nothing at all", async () => {
  const empty = await read(rss("Ville d'Ambrac - Offres d'emploi", "https://ambrac.exemple/emploi"));
  assert.deepEqual([empty.problems, empty.findings.map((one) => one.kind)], [[], ["empty"]]);
  assert.equal((await read(rss("Ville d'Ambrac", "https://ambrac.exemple/"))).problems.length, 1);
});
