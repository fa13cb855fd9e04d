import assert from "node:assert/strict";
import { after, test } from "node:test";
import { createParser } from "../../scrapers/parse.ts";
import { readDocument } from "../../scrapers/read.ts";

const parser = createParser();
after(() => parser.close());

const SEEN = "2026-11-20T08:00:00.000Z";
const read = (name: string, body: string | Buffer, url?: string) =>
  readDocument(name, Buffer.from(body as string), { parser, url, seenAt: SEEN });

const CXS = "https://maison.wd3.myworkdayjobs.com/wday/cxs/maison/Carrieres/jobs";
const ROW = {
  title: "Cheffe de projet IA – éditique",
  externalPath: "/job/Paris/Cheffe-de-projet-IA_JR-100",
  locationsText: "Paris",
  postedOn: "Offre publiée il y a 2 jours",
  bulletFields: ["JR-100"],
};
const OTHER = {
  ...ROW,
  title: "Chef de produit",
  externalPath: "/job/Lyon/Chef-de-produit_JR-101",
  bulletFields: ["JR-101"],
};
const LIST = { total: 2, jobPostings: [ROW, OTHER] };
const escaped = (value: unknown) => JSON.stringify(value).replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** The same answer as tools, browsers and people save it. */
const SAVED: Record<string, string | Buffer> = {
  "as it is": JSON.stringify(LIST),
  "pretty-printed, with a byte order mark": `\uFEFF${JSON.stringify(LIST, null, 2)}`,
  "UTF-16, as PowerShell saves it": Buffer.from(`\uFEFF${JSON.stringify(LIST)}`, "utf16le"),
  "shown by a browser": `<html><head></head><body><pre style="white-space: pre-wrap">${escaped(LIST)}</pre></body></html>`,
  "in {status, body}": JSON.stringify({ status: 200, body: LIST }),
  "in {status, body} as a string": JSON.stringify({ status: 200, body: JSON.stringify(LIST) }),
  "in {data}": JSON.stringify({ data: LIST }),
  "in a list of answers": JSON.stringify([{ url: CXS, response: LIST }]),
  "the rows alone": JSON.stringify([ROW, OTHER]),
  "called by a script": `/**/callback(${JSON.stringify(LIST)});`,
  "behind a guard": `)]}',\n${JSON.stringify(LIST)}`,
  "a string of JSON": JSON.stringify(JSON.stringify(LIST)),
  "one row a line": `${JSON.stringify(ROW)}\n${JSON.stringify(OTHER)}\n`,
};

for (const [how, body] of Object.entries(SAVED)) {
  for (const name of ["workday", "auto"]) {
    test(`${name}: two rows with their public addresses, saved ${how}`, async () => {
      const { reader, offers, problems } = await read(name, body, CXS);
      assert.deepEqual(problems, []);
      assert.equal(reader, "workday");
      assert.deepEqual(
        offers.map(({ ref, title, place, postedAt, url }) => [ref, title, place, postedAt, url]),
        [ROW, OTHER].map((row) => [
          row.bulletFields[0],
          row.title,
          "Paris",
          row.postedOn,
          `https://maison.wd3.myworkdayjobs.com/Carrieres${row.externalPath}`,
        ]),
      );
    });
  }
}

test("a wrapper that names its address gives it, when nobody gave another", async () => {
  const { offers } = await read("workday", JSON.stringify({ url: CXS, status: 200, body: LIST }));
  assert.equal(offers[0]?.url, `https://maison.wd3.myworkdayjobs.com/Carrieres${ROW.externalPath}`);
});

test("a wrapped refusal is a refusal, a wrapped « nothing » is an answer", async () => {
  const refused = await read("workday", JSON.stringify({ status: 403, body: { erreur: "non" } }));
  assert.deepEqual(
    refused.problems.map((one) => one.outcome),
    ["blocked"],
  );
  const none = await read("workday", JSON.stringify({ data: { total: 0, jobPostings: [], facets: [] } }));
  assert.deepEqual(
    [none.offers.length, none.problems.length, none.findings.some((one) => one.kind === "empty")],
    [0, 0, true],
  );
});

test("a page that somebody put into JSON, with a note beside it, is that page", async () => {
  const html = `<script type="application/ld+json">{"@type":"JobPosting","title":"Cheffe de projet IA","hiringOrganization":{"name":"Maison"}}</script>`;
  const { offers, problems } = await read("auto", JSON.stringify({ note: "lue le 3 octobre, réduite", html }));
  assert.deepEqual([offers.map(({ title }) => title), problems], [["Cheffe de projet IA"], []]);
});

test("an answer cut short is one named failure, and never a half offer", async () => {
  const whole = JSON.stringify(LIST);
  for (const name of ["workday", "auto"]) {
    for (const [share, rows] of [
      [0.3, 0],
      [0.6, 1],
      [0.95, 1],
    ] as const) {
      const { offers, problems } = await read(name, whole.slice(0, whole.length * share), CXS);
      assert.deepEqual([offers.length, problems.map((one) => one.outcome)], [rows, ["changed"]]);
    }
  }
  const page = `<script type="application/ld+json">{"@type":"JobPosting","title":"Cheffe de projet IA","description":"<p>Nous che`;
  const cut = await read("auto", page);
  assert.deepEqual([cut.offers.length, cut.problems.map((one) => one.outcome)], [0, ["changed"]]);
});

test("rows that cannot be kept are a failure, not silence", async () => {
  const { offers, problems } = await read(
    "workday",
    JSON.stringify({ total: 1, jobPostings: [{ title: "Sans chemin" }] }),
    CXS,
  );
  assert.deepEqual([offers.length, problems.map((one) => one.outcome)], [0, ["changed"]]);
});
