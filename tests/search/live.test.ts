import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { createEmbedded } from "../../indexer/search/embedded/embedded.ts";
import { TaskFailed } from "../../indexer/search/meilisearch/fault.ts";
import { createMeilisearch } from "../../indexer/search/meilisearch/meilisearch.ts";
import { createSearch } from "../../indexer/search/sync.ts";
import { CORPUS, makeDocument } from "./corpus.ts";
import { forgetIndex, NO_PROGRAM, NO_SERVER, openServer, type Server, startServer, temporary } from "./engines.ts";
import { makeStore } from "./outbox.ts";

const folder = temporary();
after(() => rmSync(folder, { recursive: true }));

function room({ url, key }: Server, index: string) {
  const store = makeStore();
  const meilisearch = createMeilisearch({ url, key, index, taskTimeoutMs: 20_000, searchTimeoutMs: 5000 });
  const search = createSearch({
    embedded: createEmbedded({ path: join(folder, `${index}.db`) }),
    meilisearch,
    outboxes: store.outboxes,
    source: store.source,
    pauseMs: 200,
  });
  return { store, search, meilisearch };
}

describe("the search of the house over a real Meilisearch", { skip: NO_SERVER ?? false }, () => {
  const index = `vigie-live-${process.pid}`;
  let server: Server;
  before(async () => {
    server = await openServer();
  });
  after(async () => {
    await forgetIndex(server, index);
    await server.stop();
  });

  it("follows the outbox, measures drift, and swaps in a rebuilt index", async () => {
    const { store, search, meilisearch } = room(server, index);
    for (const document of CORPUS) store.put(document);
    assert.ok((await search.sync()).every((report) => report.error === null));
    assert.deepEqual(store.boxes, { embedded: [], meilisearch: [] });
    assert.equal((await search.search({ q: "IA" })).engine, "meilisearch");
    await meilisearch.remove(["ia-1"]);
    assert.deepEqual((await search.drift())[1]!.missing, ["ia-1"]);
    assert.ok((await search.rebuild()).every(({ rebuilt, error }) => rebuilt && error === null));
    assert.deepEqual((await search.drift())[1]!.missing, []);
    await search.close();
  });

  it("says in Meilisearch's words why a document was refused", async () => {
    const { url, key } = server;
    const engine = createMeilisearch({ url, key, index });
    const [document] = CORPUS;
    await assert.rejects(
      engine.upsert([{ ...document!, offer: { ...document!.offer, id: "x".repeat(2000) } }]),
      (error: unknown) => {
        assert.ok(error instanceof TaskFailed);
        assert.equal((error.cause as { code: string }).code, "invalid_document_id");
        return true;
      },
    );
    await engine.close();
  });
});

describe("a Meilisearch that is killed", { skip: NO_PROGRAM ?? false }, () => {
  let server: Server;
  before(async () => {
    server = await startServer();
  });
  after(() => server.stop());

  it("loses nothing: the outbox waits, the embedded engine answers and says so, the next sync catches up", async () => {
    const { store, search } = room(server, "vigie-killed");
    const words = Array.from({ length: 400 }, (_, n) => `mot${n}`).join(" ");
    for (let n = 0; n < 1500; n += 1) store.put(makeDocument(`k${n}`, `Chef de projet IA numéro${n}`, words));
    for (const delay of [40, 400, 1500]) {
      const syncing = search.sync();
      await sleep(delay);
      await server.crash!();
      const [own, other] = await syncing;
      assert.equal(own!.error, null);
      const answer = await search.search({ q: "chef de projet" });
      if (other!.error !== null) assert.ok(store.boxes.meilisearch.length > 0, "nothing acknowledged unseen");
      assert.equal(answer.engine, "embedded");
      assert.match(answer.fallback ?? "", /Meilisearch ne répond pas/);
      assert.equal(answer.total, 1500);
      await server.revive!();
      store.put(makeDocument(`k${delay}`, `Chef de projet IA numéro${delay}`, words));
    }
    await sleep(2000);
    assert.equal((await search.sync())[1]!.error, null);
    const [, drift] = await search.drift();
    assert.deepEqual([drift!.missing, drift!.extra, drift!.index], [[], [], 1501]);
    assert.equal((await search.search({ q: "chef de projet" })).engine, "meilisearch");
    await search.close();
  });
});
