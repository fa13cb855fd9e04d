import assert from "node:assert/strict";
import { test } from "node:test";
import { cutShort } from "../../scrapers/kit/cut-short.ts";
import { readDocument } from "../../scrapers/read.ts";
import { parser } from "./page.ts";

const read = (name: string, body: string, url?: string) => readDocument(name, Buffer.from(body), { parser, url });

const ROW = {
  text: "Cheffe de projet IA",
  categories: { location: "Lyon" },
  hostedUrl: "https://jobs.lever.co/brume/a1",
};
const lever = JSON.stringify([
  { id: "a1", ...ROW, lists: [{ text: "Missions", content: "<li>« ] » et \\ }</li>" }] },
  { id: "a2", ...ROW, text: "Directeur des opérations", hostedUrl: "https://jobs.lever.co/brume/a2" },
]);
const job = (id: number, name: string) =>
  `<position><id>${id}</id><office>Lille</office><name>${name}</name><createdAt>2026-11-03T09:00:00+00:00</createdAt></position>`;
const personio = `<?xml version="1.0" encoding="UTF-8"?><workzag-jobs>${job(1, "Cheffe de projet IA")}${job(2, "Comptable")}</workzag-jobs>`;

/** Where the answer stops: in the second row, or in the first. */
const CUT: [string, string, number, string[]][] = [
  ["lever", lever, lever.indexOf("Directeur") + 4, ["Cheffe de projet IA"]],
  ["lever", lever, lever.indexOf("Lyon") + 2, []],
  ["personio", personio, personio.indexOf("Comptable") + 3, ["Cheffe de projet IA"]],
  ["personio", personio, personio.indexOf("Lille") + 3, []],
];

for (const [vendor, whole, end, titles] of CUT) {
  for (const name of [vendor, "auto"]) {
    test(`${name}: an answer of ${vendor} that stops at ${end} gives its whole rows, and says that it stops`, async () => {
      const { offers, problems } = await read(name, whole.slice(0, end));
      assert.deepEqual(
        offers.map(({ title }) => title),
        titles,
      );
      assert.match(problems.at(-1)?.message ?? "", /s'arrête au milieu/);
      assert.deepEqual((await read(name, whole)).problems, []);
    });
  }
}

test("an answer that somebody wrapped after it had been cut says that its whole rows are read", async () => {
  const wrapped = JSON.stringify({ status: 200, body: lever.slice(0, lever.indexOf("Directeur")) });
  const { offers, problems } = await read("lever", wrapped, "https://api.lever.co/v0/postings/brume?mode=json");
  assert.equal(offers.length, 1);
  assert.match(problems.map(({ message }) => message).join(), /seules ses offres entières sont lues/);
});

test("only what never ends is cut short; a posting half written is nobody's row", () => {
  for (const whole of ['{"jobs":[]}', "[]", "<rss><item>a</item></rss>", "<html><body>", "panneau {", ""])
    assert.equal(cutShort(whole), null, whole);
  assert.deepEqual(cutShort('{"id":1,"offices":[{"name":"Lyon"}],"content":"<p>'), { rows: null });
  assert.deepEqual(cutShort('{"facets":[{"id":1}],"jobs":[{"id":1},{"id":2,"tags":[{"a":1}'), {
    rows: '{"facets":[{"id":1}],"jobs":[{"id":1}]}',
  });
  assert.deepEqual(cutShort("<rss><channel><title>a</title><item><guid>1</guid></item><item><gu"), {
    rows: "<rss><channel><title>a</title><item><guid>1</guid></item></channel></rss>",
  });
});

/** An answer without any offer shows no sign of its vendor but its address. */
const NOTHING: [string, string, string][] = [
  ["lever", "https://api.lever.co/v0/postings/brume?mode=json", "[]"],
  ["amazon", "https://www.amazon.jobs/fr/search.json?base_query=ia", '{"error":null,"hits":0,"jobs":[]}'],
  [
    "avature",
    "https://carrieres.brume.exemple/fr_FR/offres/SearchJobs/?jobOffset=40",
    '<article class="article article--result--nojobs"><div class="list__item__description">No jobs found</div></article>',
  ],
  ["apec", "https://www.apec.fr/cms/webservices/rechercheOffre", '{"totalCount":0,"resultats":[],"offreFilters":[]}'],
  ["teamtailor", "https://brume.teamtailor.com/jobs.json", '{"version":"https://jsonfeed.org/version/1.1","items":[]}'],
];
for (const [vendor, url, body] of NOTHING) {
  for (const name of [vendor, "auto"]) {
    test(`${name}: nothing on offer at ${url} is an answer`, async () => {
      const { offers, findings, problems } = await read(name, body, url);
      assert.deepEqual([offers, problems], [[], []]);
      assert.ok(findings.some(({ kind }) => kind === "empty"));
    });
  }
}

test("whoever is asked by name knows its own empty answer without an address", async () => {
  for (const [name, body] of [
    ["jibe", '{"jobs":[],"totalCount":0,"count":0}'],
    ["francetravail", '{"resultats":[]}'],
    ["teamtailor", '{"version":"https://jsonfeed.org/version/1.1","home_page_url":"https://brume.fr","items":[]}'],
  ] as const) {
    const { findings, problems } = await read(name, body);
    assert.deepEqual(problems, [], name);
    assert.ok(
      findings.some(({ kind }) => kind === "empty"),
      name,
    );
  }
});

test("a page that stops inside a script gives its whole offers, and says that it stops", async () => {
  const block = (title: string) =>
    `<script type="application/ld+json">${JSON.stringify({ "@type": "JobPosting", title, url: `https://brume.exemple/${title[0]}`, description: "Vous pilotez." })}</script>`;
  const whole = `<!DOCTYPE html><html><body><!-- <script> -->${block("Pilote IA")}${block("Comptable")}`;
  const told = async (body: string) => {
    const { offers, problems } = await read("auto", body);
    return [offers.map(({ title }) => title), problems.map(({ message }) => message.replace(/^.*: /, ""))];
  };
  assert.deepEqual(await told(whole), [["Pilote IA", "Comptable"], []]);
  assert.deepEqual(await told(whole.slice(0, -30)), [["Pilote IA"], ["seules ses offres entières sont lues"]]);
  assert.deepEqual(await told(whole.slice(0, whole.indexOf("pilotez"))), [[], ["aucune offre entière"]]);
});
