import assert from "node:assert/strict";
import { fork } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import { after, afterEach, beforeEach, describe, it } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { createEmbedded, inspectIndex } from "../../indexer/search/embedded/embedded.ts";
import type { SearchDocument } from "../../indexer/search/engine.ts";
import { createMeilisearch } from "../../indexer/search/meilisearch/meilisearch.ts";
import { SETTINGS } from "../../indexer/search/meilisearch/settings.ts";
import { createSearch, type Search } from "../../indexer/search/sync.ts";
import { openSqlite } from "../../indexer/sqlite.ts";
import { CORPUS, makeDocument } from "./corpus.ts";
import { temporary } from "./engines.ts";
import { makeStore } from "./outbox.ts";
import { startTaskServer, type TaskServer } from "./server.ts";

const folder = temporary();
after(() => rmSync(folder, { recursive: true }));
let files = 0;

describe("the search of the house", () => {
  let server: TaskServer;
  let store: ReturnType<typeof makeStore>;
  let search: Search;
  let alive = true;

  const open = (meilisearch = true, pauseMs = 900) =>
    createSearch({
      embedded: createEmbedded({ path: join(folder, `sync-${files}.db`) }),
      meilisearch: meilisearch
        ? createMeilisearch({ url: server.url, taskTimeoutMs: 300, requestTimeoutMs: 300, searchTimeoutMs: 300 })
        : null,
      outboxes: store.outboxes,
      source: store.source,
      pauseMs,
    });

  beforeEach(async () => {
    files++;
    server = await startTaskServer();
    alive = true;
    store = makeStore();
    search = open();
    for (const document of CORPUS) store.put(document);
  });
  afterEach(async () => {
    await search.close();
    if (alive) await server.kill();
  });
  /** Meilisearch is tried each time, and never left alone. */
  const reopenWithoutPause = async () => {
    await search.close();
    search = open(true, 0);
  };
  const kill = async () => {
    await server.kill();
    alive = false;
  };
  const revive = async () => {
    await server.revive();
    alive = true;
  };

  it("tells both engines, and Meilisearch answers while it is there", async () => {
    const reports = await search.sync();
    assert.deepEqual(
      reports.map(({ engine, upserted, error }) => [engine, upserted, error]),
      [
        ["embedded", CORPUS.length, null],
        ["meilisearch", CORPUS.length, null],
      ],
    );
    assert.deepEqual(store.boxes, { embedded: [], meilisearch: [] });
    const result = await search.search({ q: "IA" });
    assert.deepEqual([result.engine, result.fallback], ["meilisearch", null]);
    store.drop("ia-1");
    store.put(makeDocument("ia-2", "Horloger", "Montres."));
    await search.sync();
    const drift = await search.drift();
    for (const { missing, extra, store: here, index } of drift)
      assert.deepEqual([missing, extra, here], [[], [], index]);
  });

  it("keeps what Meilisearch did not take, answers from the embedded engine meanwhile, and catches up", async () => {
    await reopenWithoutPause();
    await search.sync();
    await kill();
    store.put(makeDocument("late", "Torréfacteur", "Café."));
    store.drop("vente-1");
    const [own, other] = await search.sync();
    assert.deepEqual([own!.error, own!.upserted, own!.removed], [null, 1, 1]);
    assert.match(
      other!.error ?? "",
      /Meilisearch ne répond pas et n'a pas suivi : Request to .+ has failed : fetch failed : ./,
    );
    assert.equal(store.boxes.meilisearch.length, 2);
    const result = await search.search({ q: "torréfacteur" });
    assert.equal(result.engine, "embedded");
    assert.match(result.fallback ?? "", /Meilisearch ne répond pas/);
    assert.deepEqual(
      result.hits.map((hit) => hit.id),
      ["late"],
    );
    await revive();
    assert.equal((await search.sync())[1]!.error, null);
    assert.equal(store.boxes.meilisearch.length, 0);
    assert.equal((await search.search({ q: "torréfacteur" })).engine, "meilisearch");
    assert.deepEqual(
      (await search.drift()).map(({ missing, extra }) => [missing, extra]),
      [
        [[], []],
        [[], []],
      ],
    );
  });

  it("acknowledges nothing of a failed or endless task", async () => {
    await reopenWithoutPause();
    await search.sync();
    store.put(makeDocument("late", "Torréfacteur", "Café."));
    server.failNext("documentAdditionOrUpdate");
    assert.match(
      (await search.sync())[1]!.error ?? "",
      /par une erreur et n'a pas suivi : .*failed.* : test: internal$/,
    );
    assert.equal(store.boxes.meilisearch.length, 1);
    server.stuck = true;
    assert.match((await search.sync())[1]!.error ?? "", /n'a pas suivi/);
    assert.equal(store.boxes.meilisearch.length, 1);
    server.stuck = false;
    assert.equal((await search.sync())[1]!.error, null);
    assert.equal(store.boxes.meilisearch.length, 0);
  });

  it("loses nothing when the server dies in the middle of a task", async () => {
    await reopenWithoutPause();
    server.stuck = true;
    const syncing = search.sync();
    await sleep(100);
    await kill();
    assert.match((await syncing)[1]!.error ?? "", /Meilisearch/);
    assert.equal(store.boxes.meilisearch.length, CORPUS.length);
    server.stuck = false;
    await revive();
    assert.equal((await search.sync())[1]!.error, null);
    assert.deepEqual((await search.drift())[1]!.missing, []);
  });

  it("loses nothing when our own process dies between the engine and the acknowledgement", async () => {
    const { ack } = store.outboxes.embedded;
    store.outboxes.embedded.ack = () => Promise.reject(new Error("killed"));
    await assert.rejects(search.sync(), /killed/);
    assert.equal(store.boxes.embedded.length, CORPUS.length);
    store.outboxes.embedded.ack = ack;
    await search.close();
    search = open();
    await search.sync();
    assert.deepEqual((await search.drift())[0], {
      engine: "embedded",
      store: CORPUS.length,
      index: CORPUS.length,
      missing: [],
      extra: [],
      error: null,
    });
  });

  it("does not wait for a silent server at each query, and tries it again after a pause", async () => {
    await search.sync();
    server.mute = true;
    assert.equal((await search.search({ q: "IA" })).engine, "embedded");
    const asked = server.requests();
    for (let times = 0; times < 5; times++) assert.equal((await search.search({ q: "IA" })).engine, "embedded");
    assert.equal(server.requests(), asked, "asked again during the pause");
    assert.equal(search.state().engine, "embedded");
    server.mute = false;
    await sleep(1000);
    assert.equal((await search.search({ q: "IA" })).engine, "meilisearch");
    assert.deepEqual(search.state(), { engine: "meilisearch", fallback: null });
  });

  it("does not wait for a deaf server at each sync and drift, unless the index is to be built afresh", async () => {
    server.deaf = true;
    const [, first] = await search.sync();
    assert.match(first!.error ?? "", /^Meilisearch ne répond pas et n'a pas suivi : .*timed out/);
    const asked = server.requests();
    assert.equal((await search.sync())[1]!.error, first!.error);
    assert.match((await search.drift())[1]!.error ?? "", /timed out/);
    assert.equal(server.requests(), asked, "asked again during the pause");
    assert.equal(store.boxes.meilisearch.length, CORPUS.length);
    server.deaf = false;
    assert.deepEqual(
      (await search.rebuild()).map(({ error }) => error),
      [null, null],
    );
    assert.equal((await search.drift())[1]!.error, null);
  });

  it("tells a server that has come back what it was not told meanwhile", async () => {
    await search.sync();
    server.mute = true;
    await search.search({ q: "IA" });
    store.put(makeDocument("late", "Torréfacteur", "Café."));
    assert.match((await search.sync())[1]!.error ?? "", /n'a pas suivi/);
    server.mute = false;
    await sleep(1000);
    assert.equal((await search.search({ q: "IA" })).engine, "meilisearch");
    await search.close();
    assert.deepEqual(store.boxes.meilisearch, []);
    search = open();
  });

  it("tells a key that opens nothing from a silence: readers in French, the operator in the server's words as well", async () => {
    server.locked = true;
    const [, report] = await search.sync();
    assert.equal(report!.error, "Meilisearch refuse notre clé et n'a pas suivi : The provided API key is invalid.");
    const { engine, fallback } = await search.search({ q: "IA" });
    assert.deepEqual([engine, fallback], ["embedded", "Meilisearch refuse notre clé : réponse du moteur embarqué."]);
    assert.equal(search.state().fallback, `${fallback} « The provided API key is invalid. »`);
    assert.equal((await search.drift())[1]!.error, "The provided API key is invalid.");
  });

  it("repeats no password of the address", async () => {
    await search.close();
    server.url = server.url.replace("//", "//vigie:mot-de-passe@");
    search = open();
    const [, report] = await search.sync();
    assert.match(report!.error ?? "", /ne répond pas.* http:\/\/127/);
    assert.doesNotMatch(`${report!.error} ${search.state().fallback}`, /mot-de-passe/);
  });

  it("goes on with the pages of the engine that began", async () => {
    await search.sync();
    server.mute = true;
    const first = await search.search({ q: "projet", limit: 2 });
    assert.equal(first.engine, "embedded");
    server.mute = false;
    await sleep(1000);
    const second = await search.search({ q: "projet", limit: 2, cursor: first.nextCursor! });
    assert.equal(second.engine, "embedded");
    assert.match(second.fallback ?? "", /commencée sur le moteur embarqué/);
    assert.ok(!second.hits.some((hit) => first.hits.some((earlier) => earlier.id === hit.id)));
  });

  it("builds afresh an index that was never fed or missed a time", async () => {
    await search.close();
    search = open(false);
    await search.sync();
    assert.deepEqual(store.boxes, { embedded: [], meilisearch: [] });
    await search.close();
    search = open();
    const [, report] = await search.sync();
    assert.deepEqual([report!.rebuilt, report!.error], [true, null]);
    assert.deepEqual((await search.drift())[1]!.missing, []);
  });

  for (const attributes of ["searchableAttributes", "filterableAttributes", "sortableAttributes"] as const)
    it(`builds afresh, once, an index of a version that had fewer ${attributes}`, async () => {
      await search.sync();
      await search.close();
      server.settings.set("vigie", { ...SETTINGS, [attributes]: ["status"] });
      store.put(makeDocument("late", "Torréfacteur", "Café."));
      search = open();
      const rebuilt = async () => (await search.sync()).map((report) => report.rebuilt);
      assert.deepEqual(await rebuilt(), [false, true]);
      assert.deepEqual(server.settings.get("vigie"), JSON.parse(JSON.stringify(SETTINGS)));
      assert.deepEqual(await rebuilt(), [false, false]);
      await search.close();
      search = open();
      assert.deepEqual(await rebuilt(), [false, false]);
    });

  describe("over an embedded index that is not whole", () => {
    const path = () => join(folder, `sync-${files}.db`);
    const told: string[] = [];
    const reopen = async (source = store.source) => {
      told.length = 0;
      search = createSearch({
        embedded: createEmbedded({ path: path() }),
        meilisearch: null,
        outboxes: store.outboxes,
        source,
        onRebuild: (why) => told.push(why),
      });
    };
    const found = async () => (await search.search({ status: "any" })).total;
    beforeEach(async () => {
      await search.sync();
      await search.close();
    });

    it("lost: whoever only searches builds it afresh first, says so, and does it once", async () => {
      rmSync(path());
      await reopen();
      const totals = await Promise.all([found(), found(), found()]);
      assert.deepEqual([totals, told.length], [[CORPUS.length, CORPUS.length, CORPUS.length], 1]);
      await search.close();
      await reopen();
      assert.deepEqual([await found(), told], [CORPUS.length, []]);
    });

    it("of another version, whose first opener came to nothing: the next one knows it still", async () => {
      const database = openSqlite(path());
      database.exec("UPDATE meta SET value = '0-old' WHERE key = 'version'");
      database.close();
      await createEmbedded({ path: path() }).close();
      await reopen();
      assert.equal(await found(), CORPUS.length);
      assert.equal(told.length, 1);
    });

    it("whose rebuild was killed in the middle: it is still not whole", async () => {
      rmSync(path());
      const child = fork(fileURLToPath(new URL("rebuild-child.ts", import.meta.url)), [path(), "400", "100"], {
        stdio: ["ignore", "pipe", "inherit", "ipc"],
      });
      await once(child.stdout!, "data");
      child.kill("SIGKILL");
      await once(child, "exit");
      assert.notEqual(inspectIndex(path()).fault, null);
      await reopen();
      assert.equal(await found(), CORPUS.length);
    });

    it("that cannot be built: it is said, and nothing is answered", async () => {
      rmSync(path());
      const all = async function* (): AsyncGenerator<SearchDocument[]> {
        yield [...CORPUS.slice(0, 1)];
        throw new Error("database or disk is full");
      };
      await reopen({ ...store.source, all });
      const words = /doit être reconstruit : .* Il n'a pas pu l'être : database or disk is full/;
      await assert.rejects(found(), words);
      await assert.rejects(search.sync(), words);
      await assert.rejects(search.health(), /doit être reconstruit/);
    });

    it("overwritten while it is held open: the search that meets it builds it afresh", async () => {
      await reopen();
      const file = openSync(path(), "r+");
      writeSync(file, Buffer.alloc(statSync(path()).size, 0x5a));
      closeSync(file);
      assert.equal(await found(), CORPUS.length);
      assert.deepEqual(told, ["L'index de recherche doit être reconstruit : fichier endommagé."]);
      await search.health();
      await search.close();
      await reopen();
      assert.deepEqual([await found(), told], [CORPUS.length, []]);
    });

    it("beside another copy of the store: the counts tell, at the first sync", async () => {
      store.drop("ia-1");
      store.boxes.embedded = [];
      await reopen();
      assert.deepEqual(
        (await search.sync()).map(({ rebuilt }) => rebuilt),
        [true],
      );
      assert.deepEqual((await search.drift())[0]!.extra, []);
    });
  });

  it("measures drift and mends it by rebuilding", async () => {
    await search.sync();
    server.indexes.get("vigie")!.clear();
    assert.equal((await search.drift())[1]!.missing.length, CORPUS.length);
    const reports = await search.rebuild();
    assert.ok(reports.every(({ rebuilt, error }) => rebuilt && error === null));
    assert.deepEqual((await search.drift())[1]!.missing, []);
  });
});
