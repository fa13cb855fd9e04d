import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { openHouse } from "../../cli/house/house.ts";
import { collectAll } from "../../cli/sources/collect.ts";
import { readConfig } from "../../config.ts";
import { recordSite } from "../help/har-site.ts";
import { startTaskServer } from "../search/server.ts";

const KEY = "une-clef-que-personne-ne-lit";

/** What is said beside the reading of a small site, in a house whose archive is a file and whose Meilisearch refuses the key. */
async function saidUnder(t: TestContext, level: string | undefined): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "vigie-log-"));
  const server = await startTaskServer();
  server.locked = true;
  t.after(async () => {
    await server.kill();
    await rm(folder, { recursive: true });
  });
  await recordSite(join(folder, "har"), 3);
  mkdirSync(join(folder, "data"));
  writeFileSync(join(folder, "data/archive"), "");
  const said: string[] = [];
  const io = { err: (text: string) => void said.push(text), terminal: false, signal: new AbortController().signal };
  const config = readConfig({
    VIGIE_DATA: join(folder, "data"),
    VIGIE_LOG: level,
    MEILI_URL: server.url,
    MEILI_KEY: KEY,
  });
  const house = await openHouse({ config, replay: join(folder, "har"), io });
  const { runs } = await collectAll(house, [house.sources.get("atelier-lumen")!]);
  await house.close();
  assert.deepEqual([runs[0]!.state, runs[0]!.tally["offers/new"]], ["whole", 3]);
  return said;
}

test("by default the operator is told of pages that were not kept, and once why an index does not follow", async (t) => {
  const said = await saidUnder(t, undefined);
  const archive = said.filter((line) => line.startsWith("archive : "));
  assert.ok(archive.length > 0);
  const rest = said.filter((line) => !archive.includes(line));
  assert.deepEqual(rest, [
    "index : Meilisearch refuse notre clé et n'a pas suivi : The provided API key is invalid.\n",
  ]);
  assert.ok(!said.join().includes(KEY));
});

test("of every request too where that was asked for, and of nothing where silence was", async (t) => {
  const said = await saidUnder(t, "debug");
  assert.ok(said.some((line) => /^ok GET https:\/\/emploi\.atelier-lumen\.example\/sitemap\.xml \d+ ms\n$/.test(line)));
  assert.ok(said.some((line) => line.startsWith("archive : ")));
  assert.deepEqual(await saidUnder(t, "silent"), []);
});
