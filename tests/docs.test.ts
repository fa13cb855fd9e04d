import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { loadPlatforms, loadSources } from "../scrapers/registry.ts";
import { SOURCES_DOC, sourcesDoc } from "../scripts/make-docs.ts";

const written = readFileSync(SOURCES_DOC, "utf8");

test("docs/sources.md is what the sources say: otherwise run « node scripts/make-docs.ts »", async () => {
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

test("docs/dependencies.md names every dependency, and none that left", () => {
  const text = readFileSync(new URL("../docs/dependencies.md", import.meta.url), "utf8");
  const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
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
