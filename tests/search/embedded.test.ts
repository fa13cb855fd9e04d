import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { createEmbedded, inspectIndex } from "../../indexer/search/embedded/embedded.ts";
import type { SearchDocument } from "../../indexer/search/engine.ts";
import { naughtyStrings } from "../help/hostile.ts";
import { CORPUS, makeDocument, pay } from "./corpus.ts";
import { temporary } from "./engines.ts";

const folder = temporary();
after(() => rmSync(folder, { recursive: true }));
let files = 0;
const newPath = () => join(folder, `search-${files++}.db`);

const ids = (result: { hits: { id: string }[] }) => result.hits.map((hit) => hit.id);
const many = (count: number): SearchDocument[] =>
  Array.from({ length: count }, (_, at) =>
    makeDocument(`m${at}`, `Chef de projet ${at % 7 ? "IA" : "SI"} n${at}`, `Texte ${at}`),
  );

describe("what comes first", () => {
  it("is the title that says what was asked and no more, then what was read before what was not; the newest of equals", async () => {
    const engine = createEmbedded({ path: ":memory:" });
    const posted = (daysAgo: number) => new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10);
    await engine.upsert([
      makeDocument("unread", "Chef de projet déploiement IA", "", { postedAt: posted(0) }),
      makeDocument("read", "Chef de projet déploiement IA", "Un texte.", { postedAt: posted(20) }),
      makeDocument("old", "Chef de projet IA (H/F)", "Un texte.", { postedAt: posted(400) }),
      makeDocument("young", "Chef de projet IA F/H", "Un texte.", { postedAt: posted(2) }),
      makeDocument("closed book", "Chef de projet IA", "", { postedAt: posted(0) }),
    ]);
    const order = ["young", "closed book", "old", "read", "unread"];
    assert.deepEqual(ids(await engine.search({ q: "chef de projet IA" })), order);
    assert.deepEqual(ids(await engine.search({ q: "IA projet chef" })), order, "in any order of the words");
    assert.equal(ids(await engine.search({ q: "chef de projet déploiement IA" }))[0], "read");
    await engine.close();
  });
});

describe("filters", () => {
  it("keep the right ones among hundreds, and an offer of several places by its nearest", async () => {
    const engine = createEmbedded({ path: ":memory:" });
    const at = (lat: number, lon: number) => ({ ...makeDocument("x", "x", "").offer.places[0]!, lat, lon });
    await engine.upsert(
      Array.from({ length: 200 }, (_, n) =>
        makeDocument(`d${n}`, "Vannier", "", {
          pay: pay(n),
          places: n === 150 ? [at(50.6, 3), at(45.8, 4.8), at(43.3, 5.4)] : [at(48.9, 2.4)],
        }),
      ),
    );
    const found = await engine.search({ payMin: 137, limit: 100 });
    assert.deepEqual(
      ids(found)
        .map((id) => Number(id.slice(1)))
        .sort((a, b) => a - b),
      Array.from({ length: 63 }, (_, n) => 137 + n),
    );
    const near = await engine.search({ near: { lat: 45.758, lon: 4.835, radiusKm: 10 } });
    assert.deepEqual(ids(near), ["d150"]);
    await engine.close();
  });
});

describe("what a reader types is never syntax", () => {
  it("answers to every naughty string", async () => {
    const strings = naughtyStrings();
    const engine = createEmbedded({ path: newPath() });
    await engine.upsert(CORPUS);
    for (const q of strings) {
      const result = await engine.search({ q, place: q, company: [q], skills: [q], contract: [q] });
      assert.equal(result.engine, "embedded");
      await engine.search({ q: `"${q}"` });
      await engine.search({ q: `projet ${q}*` });
    }
    await engine.upsert(
      strings.map((text, at) => makeDocument(`naughty-${at}\n${text}`, text || "vide", text, { skills: [text] })),
    );
    assert.equal(await engine.count(), CORPUS.length + strings.length);
    await engine.close();
  });

  it("answers to words mixed with the signs of FTS5", async () => {
    const engine = createEmbedded({ path: newPath() });
    await engine.upsert(CORPUS);
    const piece = fc.constantFrom(
      '"',
      "*",
      "(",
      ")",
      "NEAR",
      "AND",
      "OR",
      "NOT",
      "^",
      ":",
      "-",
      "+",
      "{",
      "}",
      "projet",
      "IA",
      "é",
      "\0",
      "title",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        await engine.search({ q: pieces.join(" ") });
        await engine.search({ q: pieces.join("") });
      }),
      { numRuns: 150 },
    );
    await engine.close();
  });
});

describe("what was acknowledged survives", () => {
  it("kill -9 in the middle of writing", async () => {
    const path = newPath();
    let first = 0;
    for (let round = 0; round < 3; round++) {
      const acknowledged = await writeUntilKilled(path, first);
      const engine = createEmbedded({ path });
      assert.equal(engine.needsRebuild(), null);
      const known = new Set(await engine.ids());
      for (let number = first; number < acknowledged; number += 10) {
        const removed = (number + 10) % 30 === 0 && number + 10 > first;
        assert.equal(known.has(`k${number}`), !removed, `k${number} after round ${round}`);
        assert.ok(known.has(`k${number + 9}`));
      }
      const one = await engine.search({ q: `numéro${first + 1}` });
      assert.equal(one.hits[0]?.id, `k${first + 1}`);
      first = acknowledged + 100;
      if (round === 1) await engine.close();
    }
  });

  it("a close and a new start, with and without an image of the memory", async () => {
    const path = newPath();
    const engine = createEmbedded({ path });
    await engine.upsert(many(1500));
    await engine.remove(["m3"]);
    const before = await engine.search({ q: "chef de projet", limit: 50 });
    const unsaved = createEmbedded({ path });
    assert.deepEqual(ids(await unsaved.search({ q: "chef de projet", limit: 50 })), ids(before));
    await unsaved.close();
    const saved = createEmbedded({ path });
    const after = await saved.search({ q: "chef de projet", limit: 50 });
    assert.deepEqual(ids(after), ids(before));
    assert.deepEqual(after.facets, before.facets);
    assert.equal((await saved.search({ q: "tex" })).total, 1499, "beginnings of words come back with the image");
    assert.equal(await saved.count(), 1499);
    await saved.upsert([makeDocument("m9", "Torréfacteur", "Café.")]);
    await saved.close();
    const last = createEmbedded({ path });
    assert.deepEqual(ids(await last.search({ q: "torréfacteur" })), ["m9"]);
    assert.equal((await last.search({ q: "n9" })).hits.filter((hit) => hit.id === "m9").length, 0);
    await last.close();
  });

  it("a kill after removals that the last image does not know", async () => {
    const path = newPath();
    const first = createEmbedded({ path });
    await first.upsert(CORPUS);
    await first.close();
    const killed = createEmbedded({ path });
    await killed.remove(["vente-1"]);
    await killed.upsert([makeDocument("ds-1", "Horloger", "Montres.")]);
    const next = createEmbedded({ path });
    assert.equal(await next.count(), CORPUS.length - 1);
    assert.equal((await next.search({ q: "boulangerie" })).total, 0);
    assert.deepEqual(ids(await next.search({ q: "horloger" })), ["ds-1"]);
    assert.equal((await next.search({ q: "modélisation" })).total, 0);
    await next.close();
    await killed.close();
  });

  it("sees what another process writes", async () => {
    const path = newPath();
    const reader = createEmbedded({ path });
    await reader.upsert(CORPUS);
    const writer = createEmbedded({ path });
    await writer.upsert([makeDocument("other", "Horloger", "Montres.")]);
    await reader.upsert([makeDocument("mine", "Luthier", "Violons.")]);
    assert.deepEqual(ids(await reader.search({ q: "horloger" })), ["other"]);
    assert.deepEqual(ids(await reader.search({ q: "luthier" })), ["mine"]);
    await reader.close();
    await writer.close();
  });
});

function writeUntilKilled(path: string, first: number): Promise<number> {
  const child = spawn(process.execPath, [fileURLToPath(new URL("child.ts", import.meta.url)), path, String(first)]);
  let acknowledged = first;
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => {
    said += chunk.toString();
    const lines = said.split("\n");
    said = lines.pop() ?? "";
    for (const line of lines) acknowledged = Number(line);
    if (acknowledged >= first + 200) child.kill("SIGKILL");
  });
  let complaints = "";
  child.stderr.on("data", (chunk: Buffer) => {
    complaints += chunk.toString();
  });
  return new Promise((done, fail) => {
    child.once("exit", (_, signal) => (signal === "SIGKILL" ? done(acknowledged) : fail(new Error(complaints))));
  });
}

describe("an index that cannot be used", () => {
  const damages: Record<string, (path: string) => void> = {
    "is not a database": (path) =>
      writeFileSync(path, "not a database at all, but long enough to be read as one".repeat(50)),
    "is cut short": (path) =>
      writeFileSync(path, readFileSync(path).subarray(0, Math.floor(statSync(path).size / 3 / 4096) * 4096)),
    "has a page of noise": (path) => {
      const file = openSync(path, "r+");
      const pages = Math.floor(statSync(path).size / 4096);
      for (let page = 1; page < pages; page += 2) writeSync(file, Buffer.alloc(4096, 0x5a), 0, 4096, page * 4096);
      closeSync(file);
    },
  };
  for (const [name, damage] of Object.entries(damages)) {
    it(`${name}: is put aside, said, and rebuilt`, async () => {
      const path = newPath();
      const engine = createEmbedded({ path });
      await engine.rebuild([many(300)]);
      await engine.close();
      assert.deepEqual(inspectIndex(path), { fault: null, count: 300 });
      damage(path);
      assert.notEqual(inspectIndex(path).fault, null);
      const again = createEmbedded({ path });
      assert.match(again.needsRebuild() ?? "", /reconstruit/);
      await assert.rejects(again.health());
      assert.ok(existsSync(`${path}.damaged`));
      assert.equal((await again.search({ q: "projet" })).total, 0);
      await again.rebuild([CORPUS]);
      assert.equal(again.needsRebuild(), null);
      assert.equal(await again.count(), CORPUS.length);
      await again.close();
    });
  }

  it("was made by another version: is rebuilt as well", async () => {
    const { openSqlite } = await import("../../indexer/sqlite.ts");
    const path = newPath();
    const engine = createEmbedded({ path });
    await engine.upsert(CORPUS);
    await engine.close();
    const database = openSqlite(path);
    database.exec("UPDATE meta SET value = '0-old' WHERE key = 'version'");
    database.close();
    assert.match(inspectIndex(path).fault ?? "", /version 0-old/);
  });
});

describe("rebuilding", () => {
  it("answers from the old index until the new one is whole", async () => {
    const engine = createEmbedded({ path: newPath() });
    await engine.upsert(CORPUS);
    let asked = 0;
    async function* slowly() {
      for (const batch of [many(120), [makeDocument("last", "Souffleur de verre", "Four.")]]) {
        assert.equal(await engine.count(), CORPUS.length);
        assert.deepEqual(ids(await engine.search({ q: "boulangerie" })), ["vente-1"]);
        asked++;
        yield batch;
      }
    }
    await engine.rebuild(slowly());
    assert.equal(asked, 2);
    assert.equal(await engine.count(), 121);
    assert.deepEqual(ids(await engine.search({ q: "souffleur" })), ["last"]);
    await engine.close();
  });

  it("that fails leaves the old index as it was", async () => {
    const engine = createEmbedded({ path: newPath() });
    await engine.upsert(CORPUS);
    async function* broken() {
      yield many(10);
      throw new Error("the store went away");
    }
    await assert.rejects(engine.rebuild(broken()), /went away/);
    assert.equal(await engine.count(), CORPUS.length);
    await engine.close();
  });

  it("writes that arrive meanwhile are not lost", async () => {
    const engine = createEmbedded({ path: newPath() });
    const rebuilt = engine.rebuild([many(200)]);
    const added = engine.upsert([makeDocument("meanwhile", "Tailleur de pierre", "Chantier.")]);
    await Promise.all([rebuilt, added]);
    assert.deepEqual(ids(await engine.search({ q: "tailleur" })), ["meanwhile"]);
    assert.equal(await engine.count(), 201);
    await engine.close();
  });
});

it("common words and prefixes give the same answer as rare ones, before and after the change of form", async () => {
  const engine = createEmbedded({ path: newPath() });
  const documents = many(2600);
  for (let at = 0; at < documents.length; at += 700) {
    await engine.upsert(documents.slice(at, at + 700));
    const sofar = documents.slice(0, at + 700);
    const expected = sofar.filter((document) => document.offer.title.includes(" IA ")).length;
    assert.equal((await engine.search({ q: "IA" })).total, expected);
    assert.equal((await engine.search({ q: "proj" })).total, sofar.length);
    assert.equal((await engine.search({ q: "n1*" })).total, sofar.filter((d) => / n1\d*$/.test(d.offer.title)).length);
  }
  await engine.close();
});
