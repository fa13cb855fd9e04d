import assert from "node:assert/strict";
import { after, before, beforeEach, describe, it } from "node:test";
import { BadCursor } from "../../indexer/search/cursor.ts";
import { FACETS, UNKNOWN } from "../../indexer/search/engine.ts";
import { TaskFailed, wordsOf } from "../../indexer/search/meilisearch/fault.ts";
import { createMeilisearch, meilisearchDocument } from "../../indexer/search/meilisearch/meilisearch.ts";
import { SETTINGS } from "../../indexer/search/meilisearch/settings.ts";
import { CORPUS, makeDocument } from "./corpus.ts";
import { startTaskServer, type TaskServer } from "./server.ts";

describe("the Meilisearch adapter, over the task API", () => {
  let server: TaskServer;
  before(async () => {
    server = await startTaskServer();
  });
  after(() => server.kill());
  beforeEach(() => {
    server.indexes.clear();
    server.searches.length = 0;
    server.log.length = 0;
    server.answer = null;
    server.stuck = false;
    server.deaf = false;
  });
  const open = (more: { taskTimeoutMs?: number; requestTimeoutMs?: number; signal?: AbortSignal } = {}) =>
    createMeilisearch({ url: server.url, taskTimeoutMs: 2000, searchTimeoutMs: 500, ...more });

  it("creates the index with its settings before the first document, and waits for each task", async () => {
    const engine = open();
    await engine.upsert(CORPUS);
    assert.deepEqual(server.log, ["indexCreation", "settingsUpdate", "documentAdditionOrUpdate"]);
    assert.deepEqual(server.settings.get("vigie"), JSON.parse(JSON.stringify(SETTINGS)));
    assert.equal(await engine.count(), CORPUS.length);
    assert.deepEqual(new Set(await engine.ids()), new Set(CORPUS.map((document) => document.offer.id)));
    await engine.remove(["ia-1"]);
    assert.equal(await engine.count(), CORPUS.length - 1);
  });

  it("throws when a task fails, with Meilisearch's words as the cause, and works again afterwards", async () => {
    const engine = open();
    server.failNext("documentAdditionOrUpdate");
    await assert.rejects(engine.upsert(CORPUS), (error: unknown) => {
      assert.ok(error instanceof TaskFailed);
      assert.equal((error.cause as { code: string }).code, "internal");
      return true;
    });
    assert.equal(await engine.count(), 0);
    await engine.upsert(CORPUS);
    assert.equal(await engine.count(), CORPUS.length);
  });

  it("tries the settings again after they failed", async () => {
    const engine = open();
    server.failNext("settingsUpdate");
    await assert.rejects(engine.upsert(CORPUS), TaskFailed);
    await engine.upsert(CORPUS);
    assert.deepEqual(server.log.slice(-3), [
      "indexCreation!index_already_exists",
      "settingsUpdate",
      "documentAdditionOrUpdate",
    ]);
  });

  it("gives up on a task that does not end", async () => {
    const engine = open({ taskTimeoutMs: 200 });
    server.stuck = true;
    await assert.rejects(engine.upsert(CORPUS), /indexCreation.*processing/);
  });

  it("waits no longer for a task once a stop is asked for", async () => {
    const stop = new AbortController();
    const engine = open({ taskTimeoutMs: 60_000, signal: stop.signal });
    server.stuck = true;
    const asked = server.requests();
    const writing = engine.upsert(CORPUS);
    while (server.requests() < asked + 2) await new Promise(setImmediate);
    stop.abort();
    await assert.rejects(writing, { name: "AbortError" });
  });

  it("gives up on any request to a server that takes it and never answers", { timeout: 20_000 }, async () => {
    const engine = open({ requestTimeoutMs: 100 });
    server.deaf = true;
    const requests = [engine.upsert(CORPUS), engine.count(), engine.ids(), engine.isOutdated(), engine.health()];
    for (const request of await Promise.allSettled(requests)) {
      assert.equal(request.status, "rejected");
      assert.match(wordsOf(request.reason), /^Request to \S+ has failed : request timed out after 100ms$/);
    }
  });

  it("rebuilds beside and swaps; a rebuild that fails leaves the index as it was", async () => {
    const engine = open();
    await engine.upsert(CORPUS);
    await engine.rebuild([[makeDocument("only", "Luthier", "Violons.")]]);
    assert.deepEqual(await engine.ids(), ["only"]);
    assert.deepEqual([...server.indexes.keys()], ["vigie"]);
    server.failNext("documentAdditionOrUpdate");
    await assert.rejects(engine.rebuild([CORPUS]), TaskFailed);
    assert.deepEqual(await engine.ids(), ["only"]);
    await engine.rebuild([CORPUS]);
    assert.equal(await engine.count(), CORPUS.length);
  });

  it("gives no settings to an index that a rebuild is about to replace: that alone may last longer than a task may", async () => {
    await open().upsert(CORPUS);
    server.log.length = 0;
    const engine = open();
    await engine.rebuild([CORPUS]);
    await engine.upsert(CORPUS);
    assert.deepEqual(server.log, [
      "indexDeletion!index_not_found",
      "indexCreation",
      "settingsUpdate",
      "documentAdditionOrUpdate",
      "indexCreation!index_already_exists",
      "indexSwap",
      "indexDeletion",
      "documentAdditionOrUpdate",
    ]);
  });

  it("counts nothing where there is no index yet", async () => {
    assert.equal(await open().count(), 0);
  });

  it("writes filters, sort and paging as Meilisearch reads them, and leaves no syntax to the reader", async () => {
    const engine = open();
    await engine.upsert(CORPUS);
    await engine.search({
      q: '-projet "machine learning" (IA) AI',
      contract: ["cdi", 'x" OR status = "closed'],
      place: "Rhône-Alpes",
      payMin: 40_000,
      experience: 2,
      postedSince: "2026-11-01",
      closedSince: "2026-11-08T00:00:00Z",
      near: { lat: 45.7, lon: 4.8, radiusKm: 12.5 },
      sort: "distance",
      limit: 7,
    });
    const [sent, beside] = ["hitsPerPage", "limit"].map(
      (name) => server.searches.find((one) => one[name] !== undefined)!,
    );
    assert.ok(sent && beside);
    assert.equal(
      sent.q,
      '"machine learning" projet ia xconceptia ',
      "a space ends a short word: no beginning of others",
    );
    await engine.search({ q: 'cheffe "tableaux de bord"' });
    assert.equal(server.searches.at(-1)!.q, '"tableaux de bord" chef');
    for (const [typed, asked] of [
      ["contrats pros", "contrat pro "],
      ["contrat pro*", "contrat pro"],
      ["(vente à Lyon)", "vente lyon "],
    ]) {
      await engine.search({ q: typed });
      assert.equal(
        server.searches.at(-1)!.q,
        asked,
        "the word that is sent ends, unless a star asks for those it begins",
      );
    }
    assert.deepEqual(sent.filter, [
      'status = "open"',
      'contract IN ["cdi", "x\\" OR status = \\"closed"]',
      'placeKeys IN ["auvergne rhone alpes"]',
      "pay >= 40000",
      "experienceMonths <= 24",
      "postedDay >= 20758",
      "closed >= 1794096000000",
      "_geoRadius(45.7, 4.8, 12500)",
    ]);
    assert.deepEqual([sent.sort, sent.page, sent.hitsPerPage], [["_geoPoint(45.7, 4.8):asc"], 1, 7]);
    assert.deepEqual(sent.facets, [...FACETS]);
    const { q, facets, filter, limit } = beside;
    assert.deepEqual([q, facets, limit], [sent.q, ["contract"], 0], "what the other contracts would give");
    assert.deepEqual(filter, (sent.filter as string[]).toSpliced(1, 1));
  });

  it("says that the words behind the tenth, which Meilisearch leaves out by itself, do not count", async () => {
    const engine = open();
    await engine.upsert(CORPUS);
    const typed = '"machine learning" un deux trois quatre cinq six sept huit neuf dix onze';
    const { ignored } = await engine.search({ q: typed });
    assert.deepEqual(ignored, [{ filter: "q", reason: "recherche longue : seuls les 10 premiers mots comptent" }]);
    const { q } = server.searches.at(-1)!;
    assert.match(String(q), /^"machine learning" .*(?<!dix|onze)"? ?$/);
  });

  it("escapes what Meilisearch marked, counts facets, and pages by cursor", async () => {
    const engine = open();
    await engine.upsert(CORPUS);
    server.answer = {
      hits: [
        {
          id: "a",
          _formatted: { title: "<b>\uE000IA\uE001</b>", text: "l'\uE000IA\uE001 & <script>" },
          _rankingScore: 0.5,
        },
      ],
      totalHits: 41,
      totalPages: 3,
      facetDistribution: { contract: { cdi: 3, [UNKNOWN]: 38 } },
    };
    const page = await engine.search({ q: "IA" });
    assert.equal(page.hits[0]!.titleHighlight, "&lt;b&gt;<mark>IA</mark>&lt;/b&gt;");
    assert.equal(page.hits[0]!.snippet, "l&#39;<mark>IA</mark> &amp; &lt;script&gt;");
    assert.deepEqual(page.facets.contract, [
      { value: UNKNOWN, count: 38 },
      { value: "cdi", count: 3 },
    ]);
    assert.equal(page.total, 41);
    await engine.search({ q: "IA", cursor: page.nextCursor! });
    assert.equal(server.searches.at(-1)!.page, 2);
    await assert.rejects(engine.search({ q: "SI", cursor: page.nextCursor! }), BadCursor);
    await assert.rejects(engine.search({ q: "IA", limit: 5, cursor: page.nextCursor! }), BadCursor);
  });

  it("does not wait long for a server that says nothing", async () => {
    const engine = open();
    await engine.upsert(CORPUS);
    server.mute = true;
    await assert.rejects(engine.search({ q: "IA" }));
    server.mute = false;
  });

  it("knows small words from acronyms in what it sends to be indexed", () => {
    const alive = meilisearchDocument(makeDocument("a", "Chef.fe de projet", "Si j'ai le temps."));
    assert.equal(alive.titleWords, "chef projet xconceptchefdeprojet xconceptprojet");
    assert.equal(alive.concepts, "");
    const ai = meilisearchDocument(makeDocument("a", "AI Lead", "Le SI de la maison. \uE000faux\uE001"));
    assert.equal(ai.titleWords, "ai lead xconceptia");
    assert.equal(ai.concepts, "xconceptsi");
    assert.equal(ai.text, "Le SI de la maison. faux");
    const many = meilisearchDocument(makeDocument("a", "Lead", "Des tests et un essai, des essais et leurs plans."));
    assert.equal(many.textForms, "test. plan", "what is written needs no form");
  });
});
