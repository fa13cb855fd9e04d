import assert from "node:assert/strict";
import { fork, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { type TestContext, test } from "node:test";
import { setImmediate, setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type House, openHouse } from "../../cli/house/house.ts";
import { tidy, whileLive } from "../../cli/live/live.ts";
import { collectAll } from "../../cli/sources/collect.ts";
import { readConfig } from "../../config.ts";
import { openStore } from "../../indexer/store/open.ts";
import { recordSite } from "../help/har-site.ts";
import { QUIET } from "../help/quiet.ts";
import { startTaskServer } from "../search/server.ts";

const OFFERS = 20;

async function folderOf(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "vigie-collect-"));
  t.after(() => rm(folder, { recursive: true }));
  return folder;
}

async function recordedHouse(t: TestContext) {
  const folder = await folderOf(t);
  await recordSite(join(folder, "har"), OFFERS);
  const config = readConfig({ VIGIE_DATA: join(folder, "data"), PORT: "0", VIGIE_HOST: "127.0.0.1" });
  const house = await openHouse({ config, replay: join(folder, "har"), io: QUIET });
  return { house, source: house.sources.get("atelier-lumen")! };
}

const pagesOf = (tally: Record<string, number>) =>
  Object.entries(tally)
    .filter(([name]) => name.startsWith("pages/"))
    .reduce((sum, [, count]) => sum + count, 0);

/** Resolves while a run is under way. */
async function underWay(house: House): Promise<void> {
  while ((await house.store.latestRuns(1))[0]?.state !== "running") await setImmediate();
}

test("a source that its clock, the start and a button want at once is read once, and all are told of that run", async (t) => {
  const { house, source } = await recordedHouse(t);
  const asked = await Promise.all([collectAll(house, [source]), collectAll(house, [source])]);
  const late = collectAll(house, [source]);
  const later = await Promise.all([late, underWay(house).then(() => collectAll(house, [source]))]);
  const runs = await house.store.lastRuns(source.name, 10);
  await house.close();
  for (const rounds of [asked, later]) {
    assert.deepEqual(rounds[0]!.broken, []);
    assert.deepEqual(rounds[0]!.runs, rounds[1]!.runs);
  }
  assert.equal(runs.length, 2);
  assert.deepEqual([runs[1]!.state, runs[1]!.seen, pagesOf(runs[1]!.tally)], ["whole", OFFERS, OFFERS + 1]);
});

test("what has expired leaves the file at night, what lasts stays", async (t) => {
  const { house } = await recordedHouse(t);
  const { memory } = house.store;
  await memory.set("validators:https://gone.example/1", "{}", "2026-01-01T00:00:00.000Z");
  await memory.set("validators:https://there.example/2", "{}", "2099-01-01T00:00:00.000Z");
  await memory.getOrSet("secret/digest", "kept");
  await tidy(house, { purgeSubscriptions: async () => 0 });
  const rows = await house.store.db.selectFrom("memory").select("key").orderBy("key").execute();
  await house.close();
  assert.deepEqual(
    rows.map((row) => row.key),
    ["secret/digest", "validators:https://there.example/2"],
  );
});

test("two that open a run of one source at once open one", async (t) => {
  const store = openStore(join(await folderOf(t), "vigie.db"));
  const at = "2026-11-20T05:00:00.000Z";
  const opened = await Promise.all(Array.from({ length: 3 }, () => store.openRun("atelier-lumen", at, at)));
  assert.deepEqual(
    opened.map(({ run, resumed }) => [run.id, resumed]),
    [
      [1, false],
      [1, true],
      [1, true],
    ],
  );
  await store.close();
});

test("rounds that overlap are shown as one, until the last has ended", async (t) => {
  const { house, source } = await recordedHouse(t);
  const said: string[] = [];
  const io = { err: (text: string) => said.push(text), signal: new AbortController().signal } as never;
  await whileLive(house, io, async (live) => {
    const banner = async () => /Relevé en cours.*?sur (\d+)/s.exec(await (await fetch(live.url)).text())?.[1] ?? null;
    assert.equal(await banner(), null);
    const long = live.collect([source]);
    assert.equal(await banner(), "1");
    const none = { ...source, name: "vide", start: () => [] };
    const short = live.collect([none]);
    assert.equal(await banner(), "2");
    await short;
    assert.equal(await banner(), "2", "the longer round is still under way");
    await long;
    assert.equal(await banner(), null);
  });
  assert.deepEqual(said, []);
});

test("a start beside another collection serves, says that it waits, and stops when asked, everything closed", async (t) => {
  const folder = await folderOf(t);
  const other = spawn(process.execPath, ["-e", "setTimeout(()=>{}, 60000)"]);
  writeFileSync(join(folder, "collecte.pid"), String(other.pid));
  const env = { PATH: process.env.PATH, VIGIE_DATA: folder, PORT: "0", VIGIE_CONTACT: "vigie@ecole.example" };
  const start = fork(fileURLToPath(new URL("../../main.ts", import.meta.url)), ["start"], { silent: true, env });
  t.after(() => {
    other.kill();
    start.kill("SIGKILL");
  });
  let url = "";
  for await (const line of createInterface({ input: start.stderr! })) {
    url = /http:\/\/\S+/.exec(line)?.[0] ?? url;
    if (/Une autre collecte est en cours/.test(line)) break;
  }
  assert.equal((await fetch(`${url}/healthz`)).status, 200);
  start.kill("SIGTERM");
  const code = await Promise.race([once(start, "exit").then(([number]) => number), sleep(10_000)]);
  assert.equal(code, 0);
  assert.ok(!existsSync(join(folder, "vigie.db-wal")), "the store was closed");
});

test("a server tells a Meilisearch that knows nothing yet, though nothing is collected", async (t) => {
  const { house, source } = await recordedHouse(t);
  await collectAll(house, [source]);
  await house.close();
  const server = await startTaskServer();
  t.after(() => server.kill());
  const again = await openHouse({ config: { ...house.config, MEILI_URL: server.url }, io: QUIET });
  await whileLive(again, QUIET as never, async () => {});
  assert.equal(server.indexes.get("vigie")?.size, OFFERS);
});
