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
