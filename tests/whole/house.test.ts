import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { fileURLToPath } from "node:url";
import { checkHouse } from "../../scripts/check-house.ts";

const doc = readFileSync(new URL("../../docs/dependencies.md", import.meta.url), "utf8");

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "vigie-house-"));
  write("offer/offer.ts", "export const offer = 1;");
  write("scrapers/source.ts", 'import { offer } from "../offer/offer.ts";\nexport const source = offer;');
  write("scrapers/sources/apec.ts", 'import { source } from "../source.ts";\nexport default { name: "apec", source };');
  write("tests/recordings/apec/golden.json", "[]");
  write("docs/dependencies.md", doc);
  write("indexer/refresh.ts", 'import type { offer } from "../offer/offer.ts";\ntype A = typeof offer;');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
const breaches = async () => (await checkHouse(root)).breaches;

test("a house in order has no breach", async () => {
  write("tests/x.test.ts", 'import "../main.ts";\nimport undici from "undici";');
  write("main.ts", 'import "./indexer/refresh.ts"; // import "./nowhere.ts"');
  assert.deepEqual(await breaches(), []);
});

const WRONG: [what: string, files: Record<string, string>, breach: RegExp][] = [
  [
    "scrapers → indexer",
    { "scrapers/crawl.ts": 'import {\n  type A,\n} from "../indexer/refresh.ts";' },
    /scrapers\/crawl\.ts importe indexer\/refresh\.ts/,
  ],
  [
    "api → scrapers",
    { "api/server.ts": 'export { source } from "../scrapers/source.ts";' },
    /api\/server\.ts importe scrapers\/source\.ts/,
  ],
  [
    "upwards",
    { "indexer/a.ts": 'const a = await import("../digest/b.ts");', "digest/b.ts": "" },
    /étage 2 vers étage 3/,
  ],
  ["offer → config", { "offer/raw.ts": 'import "../config.ts";', "config.ts": "" }, /offer n'importe rien de nous/],
  [
    "a source → another",
    {
      "scrapers/sources/ibm.ts": 'import "./apec.ts";\nexport default { name: "ibm" };',
      "tests/recordings/ibm/ibm.har": "",
    },
    /une source n'en connaît pas une autre/,
  ],
  ["anything → main", { "cli/a.ts": 'import "../main.ts";', "main.ts": "" }, /personne n'importe main/],
  ["a room → tests", { "api/a.ts": 'import "../tests/b.ts";', "tests/b.ts": "" }, /pas une pièce de la maison/],
  ["an unknown room", { "utils/a.ts": "" }, /pièce inconnue « utils »/],
  ["a missing file", { "api/a.ts": 'import "./b.ts";' }, /fichier absent/],
  [
    "a circle",
    { "indexer/a.ts": 'import "./b.ts";', "indexer/b.ts": 'import type {} from "./a.ts";' },
    /cercle : indexer\/a\.ts → indexer\/b\.ts → indexer\/a\.ts/,
  ],
  [
    "rooms that need each other",
    {
      "indexer/search/a.ts": 'import "../store/b.ts";',
      "indexer/store/b.ts": "",
      "indexer/store/c.ts": 'import "../search/d.ts";',
      "indexer/search/d.ts": "",
    },
    /indexer : cercle de pièces : search → store → search/,
  ],
  ["undici", { "scrapers/kit/a.ts": 'import "undici";' }, /undici : sa seule porte est scrapers\/fetch/],
  [
    "playwright",
    { "scrapers/fetch/wire.ts": 'import { chromium } from "playwright-core";' },
    /playwright-core : sa seule porte est scrapers\/fetch\/browser\.ts/,
  ],
  [
    "htmlparser2",
    { "indexer/a.ts": 'import "htmlparser2";' },
    /htmlparser2 : sa seule porte est scrapers\/kit\/html\.ts/,
  ],
  ["css-select", { "scrapers/a.ts": 'import "css-select";' }, /css-select : sa seule porte/],
  ["entities", { "indexer/a.ts": 'import "entities/decode";' }, /entities : sa seule porte/],
  ["csv-parse", { "api/a.ts": 'import "csv-parse/sync";' }, /csv-parse : sa seule porte/],
  [
    "prom-client",
    { "cli/a.ts": 'await import("prom-client");' },
    /prom-client : sa seule porte est api\/http\/metrics\.ts/,
  ],
  [
    "a package loaded on demand",
    { "scrapers/kit/feed.ts": 'const parser = whenNeeded<typeof Parser>("fast-xml-parser");' },
    /fast-xml-parser : sa seule porte est scrapers\/kit\/xml\.ts/,
  ],
  [
    "a package of the tests",
    { "digest/a.ts": 'import "mailparser";' },
    /mailparser : docs\/dependencies\.md ne le connaît/,
  ],
  [
    "imapflow",
    { "scrapers/fetch/imap.ts": 'import "imapflow";' },
    /imapflow : sa seule porte est scrapers\/fetch\/mail\.ts/,
  ],
  ["node-cron", { "digest/a.ts": 'import cron from "node-cron";' }, /node-cron : sa seule porte/],
  ["meilisearch", { "api/a.ts": 'import "meilisearch";' }, /meilisearch : sa seule porte/],
  ["kysely", { "indexer/search/a.ts": 'import { sql } from "kysely";' }, /kysely : sa seule porte/],
  ["node:sqlite", { "cli/a.ts": 'import { DatabaseSync } from "node:sqlite";' }, /node:sqlite : sa seule porte/],
  ["nodemailer", { "api/a.ts": 'import "nodemailer/lib/x.js";' }, /nodemailer : sa seule porte/],
  ["fastify", { "digest/a.ts": 'import "@fastify/cookie";' }, /@fastify\/cookie : sa seule porte/],
  [
    "an export that nobody takes",
    {
      "cli/a.ts": 'import { b } from "./b.ts";\n// c',
      "cli/b.ts": "export const b = 1;\nexport async function c() {}\nexport default c;",
      "cli/d.ts": "const c = 2;",
    },
    /cli\/b\.ts exporte c : ôtez « export », ou c si rien ne s'en sert/,
  ],
  ["process.env", { "cli/a.ts": "const a = process.env.PORT;" }, /cli\/a\.ts lit process\.env/],
  [
    "a name that is not the file's",
    { "scrapers/platforms/lever.ts": 'export default { name: "Lever" };', "tests/recordings/lever/lever.har": "" },
    /lever\.ts s'appelle « Lever »/,
  ],
  [
    "a source without recording",
    { "scrapers/sources/ibm.ts": 'export default { name: "ibm" };' },
    /tests\/recordings\/ibm\/ manque/,
  ],
  ["a recording of nobody", { "tests/recordings/nobody/a.har": "" }, /recordings\/nobody\/ : aucune source/],
  ["a package swept in", { "numpy-2.4.6-cp311.whl": "" }, /numpy-2\.4\.6-cp311\.whl : un paquet ou une archive/],
  [
    "one name for two",
    { "scrapers/platforms/apec.ts": 'export default { name: "apec" };' },
    /le nom est déjà pris par scrapers\/sources\/apec\.ts/,
  ],
];
for (const [what, files, breach] of WRONG) {
  test(`seen to fail: ${what}`, async () => {
    for (const [path, text] of Object.entries(files)) write(path, text);
    const found = await breaches();
    assert.equal(found.length, 1, found.join("\n"));
    assert.match(found[0] ?? "", breach);
  });
}

test("a long file is a warning; the command names each breach and exits 1", async () => {
  write("cli/long.ts", "\n".repeat(500));
  assert.match((await checkHouse(root)).warnings.join(), /cli\/long\.ts : 501 lignes/);
  const script = fileURLToPath(new URL("../../scripts/check-house.ts", import.meta.url));
  const run = () => spawnSync(process.execPath, [script, root], { encoding: "utf8" });
  assert.equal(run().status, 0);
  write("api/server.ts", 'import "../scrapers/source.ts";');
  const failed = run();
  assert.equal(failed.status, 1);
  assert.match(failed.stderr, /api\/server\.ts importe scrapers\/source\.ts/);
});
