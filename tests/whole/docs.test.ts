import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import test from "node:test";
import type { House } from "../../cli/house/house.ts";
import { sourceCards } from "../../cli/sources/cards.ts";
import { readConfig } from "../../config.ts";
import { loadPlatforms, loadSources, varied } from "../../scrapers/registry.ts";
import { SOURCES_DOC, sourcesDoc } from "../../scripts/make-docs.ts";

const written = readFileSync(SOURCES_DOC, "utf8");

test("docs/sources.md is what the sources say: otherwise run « npm run docs »", async () => {
  assert.equal(written, await sourcesDoc());
});

test("each named place, each source and each platform has its row", async () => {
  const rows = written.split("\n").filter((line) => line.startsWith("| "));
  const places = ["Indeed", "LinkedIn", "Cyberjobs", "APEC", "Amazon", "Facebook / Meta", "EverWatt", "Samsung", "IBM"];
  for (const place of [...places, "Safran Electronics & Defense", "SNCF", "Renault", "Porsche"])
    assert.ok(
      rows.some((row) => row.startsWith(`| ${place} |`)),
      place,
    );
  for (const name of [...(await loadSources()).keys(), ...(await loadPlatforms()).keys()])
    assert.ok(
      rows.some((row) => row.includes(`| \`${name}\` |`)),
      name,
    );
  const columns = new Set(
    rows.filter((row) => row.includes("non vérifié")).map((row) => row.split(/(?<!\\)\|/).length),
  );
  assert.ok(columns.size <= 2, "a cell holds a bare « | »");
});

test("« non vérifié »: page, API and docs say it of the same sources, which are all that no live run has proven", async () => {
  const sources = await loadSources();
  const house = {
    sources,
    permissions: new Map(),
    recorded: new Set(),
    left: null,
    config: readConfig({}),
  } as unknown as House;
  const cards = (await sourceCards(house))();
  assert.deepEqual(
    cards.filter((card) => !card.unproven).map((card) => card.name),
    [],
  );
  const proven = varied(sources.get("apec")!, { proven: "2026-12-01" });
  sources.set("apec", proven);
  const apec = (await sourceCards(house))().filter((card) => !card.unproven);
  assert.deepEqual(
    apec.map((card) => card.name),
    ["apec"],
  );
  const rows = written.split("\n").filter((line) => line.includes("lecteur : "));
  assert.ok(rows.length > 20 && rows.every((row) => row.includes("site : non vérifié")));
});

test("docs/dependencies.md names every dependency, and none that left", () => {
  const text = readFileSync(new URL("../../docs/dependencies.md", import.meta.url), "utf8");
  const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  const named = text
    .split("\n")
    .filter((line) => line.startsWith("| ") && !/^\| (?:-|package )/.test(line))
    .flatMap((line) =>
      line
        .split("|")[1]!
        .split(",")
        .map((name) => name.trim()),
    );
  assert.deepEqual(named.sort(), Object.keys(manifest.dependencies).sort());
  for (const name of Object.keys(manifest.devDependencies).filter((one) => !one.startsWith("@types/")))
    assert.ok(text.includes(name), name);
});

test("each command that a document gives is one of package.json, which runs it on the Node that came with it", () => {
  const root = new URL("../../", import.meta.url);
  const { scripts } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
  // docs/quality.md is written by its script, with the figures.
  const documents = globSync("{*,docs/*,demo/*,tests/**/*}.md", { cwd: root }).filter(
    (one) => !/quality|CHANGE/.test(one),
  );
  assert.ok(documents.length > 12);
  for (const document of documents) {
    const text = readFileSync(new URL(document, root), "utf8");
    assert.doesNotMatch(text, /\bnode [\w/-]+\.ts\b/, document);
    for (const [, name] of text.matchAll(/npm run (?:-s )?([\w:]+)/g))
      assert.ok(scripts[name!], `${document}: ${name}`);
  }
});
