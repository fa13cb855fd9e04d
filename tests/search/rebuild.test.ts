import assert from "node:assert/strict";
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { createEmbedded, type EmbeddedEngine } from "../../indexer/search/embedded/embedded.ts";
import type { SearchDocument } from "../../indexer/search/engine.ts";
import { openSqlite } from "../../indexer/sqlite.ts";
import { makeDocument } from "./corpus.ts";
import { temporary } from "./engines.ts";

const folder = temporary();
after(() => rmSync(folder, { recursive: true }));
let files = 0;
const newPath = () => join(folder, `rebuilt-${files++}.db`);

const old = (count: number): SearchDocument[] =>
  Array.from({ length: count }, (_, at) => makeDocument(`o${at}`, `Charron ancien n${at}`, `Texte d'avant ${at}`));

const rebuilding = (path: string, count: number, pauseMs = 0): ChildProcess =>
  fork(fileURLToPath(new URL("rebuild-child.ts", import.meta.url)), [path, String(count), String(pauseMs)], {
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });

/** An engine that holds the offers of before in its write-ahead file, as a server does that has been collecting. */
async function serving(path: string, count: number): Promise<EmbeddedEngine> {
  const engine = createEmbedded({ path });
  await engine.rebuild([]);
  for (let first = 0; first < count; first += 500) await engine.upsert(old(count).slice(first, first + 500));
  return engine;
}

async function holdsTheNew(engine: EmbeddedEngine, count: number): Promise<void> {
  assert.equal(engine.needsRebuild(), null);
  assert.equal(await engine.count(), count);
  assert.equal((await engine.search({ q: "charron" })).total, 0);
  const { hits, total } = await engine.search({ q: "vannier", limit: 100 });
  assert.equal(total, count);
  assert.ok(hits.every(({ titleHighlight }) => titleHighlight.startsWith("<mark>Vannier</mark> rebâti")));
}

describe("an index that another process rebuilds", () => {
  it("is the new one for who holds it open, and for who opens it next", async () => {
    const path = newPath();
    const server = await serving(path, 1700);
    await once(rebuilding(path, 1200), "exit");
    const stale = await server.search({ q: "charron", limit: 50 });
    assert.equal(stale.total, 0, "no title of one offer under the number of another");
    await holdsTheNew(server, 1200);
    const next = createEmbedded({ path });
    await holdsTheNew(next, 1200);
    await next.close();
    await server.close();
    const last = createEmbedded({ path });
    await holdsTheNew(last, 1200);
    await last.close();
  });

  it("is built afresh from its own documents when half of its numbers are dead, and answers the same", async () => {
    const path = newPath();
    const full = createEmbedded({ path });
    await full.rebuild([old(10_400)]);
    await full.remove(old(5_300).map(({ offer }) => offer.id));
    await full.close();
    const numbers = () => {
      const database = openSqlite(path, { readonly: true });
      const { most } = database.prepare("SELECT max(number) AS most FROM document").get() as { most: number };
      const { dead } = database.prepare("SELECT count(*) AS dead FROM dead").get() as { dead: number };
      database.close();
      return { most, dead };
    };
    assert.deepEqual(numbers(), { most: 10_399, dead: 5_300 });
    const engine = createEmbedded({ path });
    const answers = async () => {
      const { hits, total, facets } = await engine.search({ q: "charron", sort: "date", limit: 100 });
      return { hits: hits.map(({ score: _score, ...hit }) => hit), total, facets };
    };
    const before = await answers();
    await engine.upsert(old(10_400).slice(-1));
    assert.equal(await engine.count(), 5_100);
    assert.deepEqual(await answers(), before);
    await engine.close();
    assert.deepEqual(numbers(), { most: 5_099, dead: 0 });
    const next = createEmbedded({ path });
    assert.equal(next.needsRebuild(), null);
    assert.equal((await next.search({ q: "n10399" })).total, 1);
    assert.equal((await next.search({ q: "n17" })).total, 0, "what was removed stays so");
    await next.close();
  });

  it("stays the new one though who held it closes without having looked", async () => {
    const path = newPath();
    const server = await serving(path, 1700);
    await once(rebuilding(path, 300), "exit");
    await server.close();
    const next = createEmbedded({ path });
    await holdsTheNew(next, 300);
    await next.close();
  });

  it("answers meanwhile, and keeps what is written meanwhile", async () => {
    const path = newPath();
    const server = await serving(path, 1700);
    const child = rebuilding(path, 1200, 100);
    await once(child.stdout!, "data");
    const written = server.upsert([makeDocument("meanwhile", "Vannier rebâti d'en face", "Osier.")]);
    const totals: number[] = [];
    let longest = 0;
    for (; child.exitCode === null; await sleep(50)) {
      const began = performance.now();
      totals.push((await server.search({ q: "ancien", limit: 1 })).total);
      longest = Math.max(longest, performance.now() - began);
    }
    assert.ok(totals.indexOf(0) === -1 || totals.slice(totals.indexOf(0)).every((total) => total === 0));
    assert.ok(totals.filter((total) => total === 1700).length > 2, `${totals}`);
    assert.ok(longest < 5000, `${longest} ms for an answer`);
    await written;
    await holdsTheNew(server, 1201);
    await server.close();
  });

  it("is rebuilt in a new file where the old one can no longer be emptied", async () => {
    const path = newPath();
    await (await serving(path, 1700)).close();
    const bytes = readFileSync(path);
    const page = 8192 * Math.floor(bytes.indexOf("Texte d'avant 900") / 8192);
    writeFileSync(path, bytes.fill(0x5a, page, page + 8192));
    const child = rebuilding(path, 200);
    await once(child, "exit");
    assert.equal(child.exitCode, 0);
    const next = createEmbedded({ path });
    await holdsTheNew(next, 200);
    await next.close();
  });

  it("is whole when two rebuild it at once", async () => {
    const path = newPath();
    const server = await serving(path, 1700);
    const [one, other] = [rebuilding(path, 1200), rebuilding(path, 1500)];
    await Promise.all([once(one, "exit"), once(other, "exit")]);
    assert.deepEqual([one.exitCode, other.exitCode], [0, 0]);
    const { total: count } = await server.search({ q: "vannier" });
    assert.ok(count === 1200 || count === 1500, String(count));
    await holdsTheNew(server, count);
    await server.close();
  });
});
