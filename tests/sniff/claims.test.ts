import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { createParser } from "../../scrapers/parse.ts";
import { readDocument } from "../../scrapers/read.ts";
import { sharedPath } from "../help/shared.ts";

/** Readers that read any site. */
const EVERYBODYS = new Set(["json-ld", "schema-org"]);

const MADE_BY: Record<string, string> = { digitalrecruiters: "partner-feeds/decathlon.json" };

test("under « auto » nobody claims a page of another site", async (t) => {
  const root = sharedPath("recordings");
  if (!root) return t.skip("no recorded pages on this machine");
  const parser = createParser();
  t.after(() => parser.close());
  const strangers: string[] = [];
  const files = (readdirSync(root, { recursive: true }) as string[]).filter(
    (file) => statSync(join(root, file)).isFile() && !/\.(md|txt|csv)$/i.test(file),
  );
  let recognised = 0;
  for (const file of files) {
    const { reader, offers } = await readDocument("auto", readFileSync(join(root, file)), { parser });
    if (reader === null || EVERYBODYS.has(reader)) continue;
    recognised += 1;
    // A recording says in its path whose page it is; an employer's file is of its vendor's making.
    if (!file.toLowerCase().includes(reader.replace(/-alerts$/, "")) && !file.endsWith(MADE_BY[reader] ?? "-"))
      strangers.push(`${file} : ${reader} (${offers.length})`);
  }
  assert.deepEqual(strangers, []);
  assert.ok(recognised > 50, `${recognised} pages recognised`);
});

const rows = [
  { id: 7, title: "Chef de projet IA", slug: "chef-de-projet-ia", location: { label: "Lyon" }, description: "…" },
  { id: 8, title: "Data engineer", slug: "data-engineer", location: { label: "Nantes" }, description: "…" },
];

test("a bare list of ids and titles is nobody's", async (t) => {
  const parser = createParser();
  t.after(() => parser.close());
  for (const answer of [rows, { jobs: rows }, { results: rows, count: 2 }]) {
    const read = await readDocument("auto", Buffer.from(JSON.stringify(answer)), { parser });
    assert.deepEqual([read.offers, read.problems.map((one) => one.outcome)], [[], ["changed"]]);
  }
  const named = await readDocument("adzuna", Buffer.from(JSON.stringify({ results: rows })), { parser });
  assert.deepEqual([named.offers, named.problems.map((one) => one.outcome)], [[], ["changed"]]);
});

test("Adzuna's rows are known by Adzuna's marks, one of them is enough", async (t) => {
  const parser = createParser();
  t.after(() => parser.close());
  const marks = [
    { redirect_url: "https://www.adzuna.fr/land/ad/7?se=x" },
    { __CLASS__: "Adzuna::API::Response::Job" },
    { adref: "eyJ" },
  ];
  for (const mark of marks) {
    const read = await readDocument("auto", Buffer.from(JSON.stringify([{ ...rows[0], ...mark }])), { parser });
    assert.deepEqual([read.reader, read.offers.map((one) => one.title)], ["adzuna", ["Chef de projet IA"]]);
  }
  const elsewhere = [{ ...rows[0], redirect_url: "https://adzuna.fr.example/land/ad/7" }];
  assert.equal((await readDocument("auto", Buffer.from(JSON.stringify(elsewhere)), { parser })).reader, null);
});

test("a shop's or a paper's feed in Google's namespace makes no offer", async (t) => {
  const parser = createParser();
  t.after(() => parser.close());
  const feed = (item: string) =>
    `<?xml version="1.0"?><rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel><title>X</title><item><title>Chef de projet IA</title><link>https://x.exemple/1</link>${item}</item></channel></rss>`;
  for (const item of ["", "<g:id>1</g:id><g:price>30 EUR</g:price><g:expiration_date>2026-12-01</g:expiration_date>"]) {
    const { offers, problems } = await readDocument("auto", Buffer.from(feed(item)), { parser });
    assert.deepEqual([offers, problems.map((one) => one.outcome)], [[], ["changed"]], item);
  }
});
