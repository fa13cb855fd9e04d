import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { openHouse } from "../../cli/house/house.ts";
import { keepClocks, whileLive } from "../../cli/live/live.ts";
import { collectAll } from "../../cli/sources/collect.ts";
import { readConfig } from "../../config.ts";
import { DUE } from "../../digest/send.ts";
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

/** What a server says whose search breaks, and whose letters come back to a folder that is not there. */
async function servedUnder(t: TestContext, level: string | undefined): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "vigie-log-"));
  t.after(() => rm(folder, { recursive: true }));
  let said = "";
  const err = (text: string) => {
    said += text;
  };
  const written = t.mock.method(process.stderr, "write", (text: string) => {
    err(text);
    return true;
  });
  const io = { err, out: err, async *lines() {}, stdin: async () => Buffer.alloc(0), terminal: false };
  const command = { ...io, signal: new AbortController().signal };
  const settings = { PORT: "0", VIGIE_LOG: level, SMTP_URL: "smtp://127.0.0.1:1", BOUNCES_DIR: join(folder, "absent") };
  const house = await openHouse({ config: readConfig({ VIGIE_DATA: join(folder, "data"), ...settings }), io: command });
  house.search.search = () => Promise.reject(new Error("moteur cassé"));
  await house.store.memory.set(DUE, "2020-01-06T06:00:00.000Z");
  await whileLive(house, command, async (live) => {
    const clocks = keepClocks(house, live, command);
    assert.equal((await fetch(`${live.url}/?q=ia`)).status, 500);
    await clocks.stop();
  });
  written.mock.restore();
  return said;
}

test("a server tells what breaks behind its pages and its letters, unless silence was asked for", async (t) => {
  const said = await servedUnder(t, undefined);
  assert.match(said, /^GET \/ : Error: moteur cassé\n +at /m);
  assert.match(said, /^lettres revenues : /m);
  assert.equal(await servedUnder(t, "silent"), "");
});
