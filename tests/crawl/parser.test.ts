import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { FetchError } from "../../scrapers/errors.ts";
import { makePage } from "../../scrapers/fetch/page.ts";
import { createParser, type Parser } from "../../scrapers/parse.ts";
import { stressors } from "../help/hostile.ts";

const scrapers = new URL("../../scrapers/", import.meta.url).href;
let root = "";
let folder: URL;

/** A source whose page says what shall happen to its reader. */
const ACTOR = `
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { Blocked, PageChanged } from "${scrapers}errors.ts";
import { parseHtml, textOf } from "${scrapers}kit/html.ts";
const crimes = {
  "read a file": () => readFileSync("/etc/passwd"),
  "read house": () => readFileSync(new URL("../data/vigie.db", "${scrapers}")),
  "write a file": () => writeFileSync(new URL("written", import.meta.url), ""),
  spawn: () => spawnSync(process.execPath, ["--version"]),
  "go round": () => new Worker("", { eval: true, execArgv: [] }),
};
export default {
  name: "actor",
  *parse(page) {
    const word = page.text.slice(0, 12);
    if (word === "loop") for (;;);
    if (word === "eat") { const all = []; for (;;) all.push(new Array(1e6).fill(all.length)); }
    if (word === "cut") { const all = []; for (;;) all.push("a,".repeat(3e6).split(",")); }
    if (word === "exit") process.exit(3);
    if (word === "secrets") return yield { kind: "count", name: \`env/\${Object.keys(process.env)}\` };
    if (crimes[word]) {
      try { crimes[word](); } catch ({ code }) { return yield { kind: "count", name: code }; }
    }
    if (word === "throw") throw new TypeError("undefined is not a job");
    if (word === "deep") { const dive = (n) => dive(n + 1) + 1; dive(0); }
    if (word === "changed") throw new PageChanged(page.url, "liste");
    if (word === "blocked") throw new Blocked(page.url, "captcha");
    if (word === "bad") {
      yield { kind: "offer", offer: { source: "actor", title: 12, ref: "1" } };
      yield { kind: "follow", request: { url: "pas une adresse" } };
      yield {};
    }
    if (word.startsWith("<")) textOf(parseHtml(page.text));
    yield { kind: "offer", offer: { source: "actor", title: "Cheffe de projet IA", ref: page.request.context ?? "1" } };
  },
};`;

before(() => {
  root = mkdtempSync(join(tmpdir(), "vigie-parser-"));
  mkdirSync(join(root, "sources"));
  mkdirSync(join(root, "platforms"));
  writeFileSync(join(root, "sources", "actor.ts"), ACTOR);
  writeFileSync(join(root, "sources", "endless.ts"), "for (;;);");
  folder = pathToFileURL(`${root}/`);
});
after(() => rmSync(root, { recursive: true, force: true }));

const page = (text: string, context?: unknown) =>
  makePage({
    url: "https://exemple.fr/offres",
    status: 200,
    headers: { "content-type": "text/html; charset=utf-8" },
    body: Buffer.from(text),
    fetchedAt: "2026-11-20T08:00:00.000Z",
    request: { url: "https://exemple.fr/offres", context },
  });
const ref = { source: "actor" };

async function withParser(options: object, work: (parser: Parser) => Promise<void>): Promise<void> {
  const parser = createParser({ folder, timeoutMs: 400, memoryMb: 64, ...options });
  try {
    await work(parser);
  } finally {
    await parser.close();
  }
}
const outcome = (wanted: string) => (error: unknown) => {
  assert.ok(error instanceof FetchError, String(error));
  assert.equal(error.outcome, wanted);
  assert.equal(error.url, "https://exemple.fr/offres");
  return true;
};

test("findings come back as plain data; a malformed one is counted and its page lives", () =>
  withParser({}, async (parser) => {
    const good = await parser.parse(ref, page("ok", "A-1"));
    assert.deepEqual(good, [{ kind: "offer", offer: { source: "actor", title: "Cheffe de projet IA", ref: "A-1" } }]);
    const bad = await parser.parse(ref, page("bad"));
    assert.deepEqual(
      bad.map((one) => (one.kind === "count" ? one.name : one.kind)),
      ["refused/bad-shape/title", "follow/bad-address", "finding/nameless", "offer"],
    );
  }));

test("an endless page, a gluttonous one, one that makes V8 abort and one that ends its process cost themselves only", () =>
  withParser({}, async (parser) => {
    const all = ["ok", "loop", "ok", "eat", "ok", "cut", "ok", "exit", "ok"].map((word) =>
      parser.parse(ref, page(word)),
    );
    const settled = await Promise.allSettled(all);
    assert.deepEqual(
      settled.map((one) => (one.status === "fulfilled" ? "read" : (one.reason as FetchError).outcome)),
      ["read", "too-hard", "read", "too-hard", "read", "too-hard", "read", "too-hard", "read"],
    );
  }));

test("a page whose reader cannot be loaded in time says the time that it had", () =>
  withParser({ loadMs: 1500 }, async (parser) => {
    await assert.rejects(parser.parse({ source: "endless" }, page("ok")), /lecture abandonnée après 1500 ms/);
  }));

test("an error keeps its outcome across the process; an unexpected one is « changed » with its cause", () =>
  withParser({}, async (parser) => {
    await assert.rejects(parser.parse(ref, page("changed")), outcome("changed"));
    await assert.rejects(parser.parse(ref, page("blocked")), outcome("blocked"));
    await assert.rejects(parser.parse(ref, page("deep")), outcome("too-hard"));
    const error = await parser.parse(ref, page("throw")).catch((one: unknown) => one);
    assert.ok(outcome("changed")(error));
    assert.match(String((error as FetchError).cause), /undefined is not a job/);
    await assert.rejects(parser.parse({ source: "nobody" }, page("ok")), outcome("changed"));
    await assert.rejects(parser.parse({ source: "../errors" }, page("ok")), outcome("changed"));
  }));

test("a page's reader sees none of our settings, some of which are secrets", () =>
  withParser({}, async (parser) => {
    const [seen] = await parser.parse(ref, page("secrets"));
    assert.ok(seen?.kind === "count" && /^env\/$/.test(seen.name), JSON.stringify(seen));
  }));

test("a page's reader sees nothing of the disk but the house's code, writes nowhere, and starts no program nor thread", () =>
  withParser({}, async (parser) => {
    for (const crime of ["read a file", "read house", "write a file", "spawn", "go round"])
      assert.deepEqual(await parser.parse(ref, page(crime)), [{ kind: "count", name: "ERR_ACCESS_DENIED" }], crime);
  }));

test("closing rejects what is under way, and a closed parser reads nothing more", async () => {
  const parser = createParser({ folder, timeoutMs: 5000 });
  const pending = assert.rejects(parser.parse(ref, page("loop")), outcome("cancelled"));
  await parser.close();
  await pending;
  await assert.rejects(parser.parse(ref, page("ok")), outcome("cancelled"));
});

test("several processes read at once, and each answer finds its question", () =>
  withParser({ processes: 2 }, async (parser) => {
    const asked = Array.from({ length: 200 }, (_, n) => `R-${n}`);
    const answers = await Promise.all(asked.map((one) => parser.parse(ref, page("ok", one))));
    assert.deepEqual(
      answers.map(([one]) => (one?.kind === "offer" ? one.offer.ref : null)),
      asked,
    );
  }));

test("small pages cost little: 1,500 a second, with five times the room", () =>
  withParser({}, async (parser) => {
    await parser.parse(ref, page("ok"));
    const small = page(`ok${" ".repeat(3000)}`);
    const start = performance.now();
    await Promise.all(Array.from({ length: 600 }, () => parser.parse(ref, small)));
    const perSecond = 600_000 / (performance.now() - start);
    assert.ok(perSecond > 300, `${Math.round(perSecond)} pages/s`);
  }));

test("hostile markup: each stressor is read or refused by name, and the main thread stays free", async () => {
  await withParser({ timeoutMs: 700, memoryMb: 256 }, async (parser) => {
    let longest = 0;
    let last = performance.now();
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5).unref();
    for (const { unit, n } of stressors()) {
      const result = await parser.parse(ref, page(unit.repeat(n))).catch((error: unknown) => error);
      if (result instanceof Error) assert.ok(outcome("too-hard")(result), unit);
      assert.equal((await parser.parse(ref, page("ok"))).length, 1, `après ${unit}`);
    }
    clearInterval(beat);
    assert.ok(longest < 1000, `fil principal arrêté ${Math.round(longest)} ms`);
  });
});
