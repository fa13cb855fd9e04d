import assert from "node:assert/strict";
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";

/** What fetches, reads, describes, counts or writes letters: none of it is needed to answer. */
const LATER =
  "undici css-select htmlparser2 fast-xml-parser csv-parse @fastify/swagger yaml ajv nodemailer imapflow playwright-core uqr".split(
    " ",
  );
/** What reads offers: a server that only answers reads none. */
const READERS =
  /^indexer\/(?:text\/patterns|normalise\/(?:(?:persons|telework|dates)\/|contract\/contract|asked\/skills$)|role\/judge|dedupe\/(?:index|compare|rules\/))/;

describe("a start", () => {
  const folder = mkdtempSync(join(tmpdir(), "vigie-start-"));
  let serve: ChildProcess;
  let url = "";

  before(async () => {
    serve = fork(fileURLToPath(new URL("start-child.ts", import.meta.url)), {
      silent: true,
      env: { ...process.env, PORT: "0", VIGIE_DATA: folder },
    });
    for await (const line of createInterface({ input: serve.stderr! })) {
      url = /http:\/\/\S+/.exec(line)?.[0] ?? "";
      if (url) break;
    }
  });

  after(async () => {
    serve.kill();
    await once(serve, "exit");
    rmSync(folder, { recursive: true });
  });

  async function loaded(): Promise<string[]> {
    serve.send("which");
    const [packages] = await once(serve, "message");
    return packages as string[];
  }

  it("loads no package that the first answer does not need", async () => {
    const packages = await loaded();
    assert.ok(packages.includes("fastify"), "packages are seen");
    assert.deepEqual(
      packages.filter((name) => [...LATER, "prom-client"].includes(name)),
      [],
    );
  });

  it("loads no rule of reading offers before there are some to read", async () => {
    const files = await loaded();
    assert.ok(files.includes("indexer/search/embedded/embedded"), "files of ours are seen");
    assert.deepEqual(
      files.filter((name) => READERS.test(name)),
      [],
    );
  });

  it("is ready when it says so: the search page answers, and loads none of them either", async () => {
    const [health, page] = await Promise.all([fetch(`${url}/healthz`), fetch(`${url}/`)]);
    assert.deepEqual([health.status, page.status], [200, 200]);
    assert.match(await page.text(), /<form/);
    assert.deepEqual(
      (await loaded()).filter((name) => LATER.includes(name)),
      [],
    );
  });

  it("counts its first answers, though what counts was loaded after them", async () => {
    const metrics = await (await fetch(`${url}/metrics`)).text();
    assert.match(metrics, /^vigie_http_requests_total\{method="GET",route="\/healthz",status="200"\} 1$/m);
    assert.match(metrics, /^vigie_http_requests_total\{method="GET",route="\/",status="200"\} 1$/m);
  });

  it("describes itself when asked", async () => {
    const document = (await (await fetch(`${url}/openapi.json`)).json()) as { openapi: string; paths: object };
    assert.equal(document.openapi, "3.1.0");
    assert.ok("/api/v1/offers" in document.paths);
    assert.ok(!("/exploitant" in document.paths), "pages are hidden");
  });
});
