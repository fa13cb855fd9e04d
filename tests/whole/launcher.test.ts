import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { after, describe, it } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";

const VIGIE = fileURLToPath(new URL("../../bin/vigie.js", import.meta.url));
const BUNDLED = fileURLToPath(new URL("../../node_modules/node/bin/node", import.meta.url));
const absent = existsSync(BUNDLED) ? false : "NO NODE IN THE PACKAGE: npm ci installs it";

describe("the launcher, on a Node that is too old", { skip: absent }, () => {
  const folder = mkdtempSync(join(tmpdir(), "vigie-launcher-"));
  after(() => rmSync(folder, { recursive: true }));
  // Our Node, which takes itself for an older one.
  const older = join(folder, "older.mjs");
  writeFileSync(
    older,
    'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.0.0" } });',
  );

  function launch(...words: string[]) {
    const env = { PATH: process.env.PATH, PORT: "0", VIGIE_DATA: folder };
    const args = ["--import", pathToFileURL(older).href, VIGIE, ...words];
    return spawn(process.execPath, args, { env, stdio: ["ignore", "ignore", "pipe"] });
  }

  /** Once the pages answer. */
  async function serving() {
    const launcher = launch("serve");
    for await (const line of createInterface({ input: launcher.stderr! })) {
      const url = /http:\/\/\S+/.exec(line)?.[0];
      if (url) return { launcher, url };
    }
    throw new Error("no address was told");
  }

  const isServed = (url: string): Promise<boolean> =>
    fetch(`${url}/healthz`).then(
      () => true,
      () => false,
    );

  async function isLeft(url: string): Promise<boolean> {
    for (let turn = 0; turn < 200 && (await isServed(url)); turn += 1) await sleep(50);
    return !(await isServed(url));
  }

  it("ends with the code of the command", async () => {
    assert.deepEqual(await once(launch("no-such-command"), "exit"), [2, null]);
  });

  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const)
    it(`passes ${signal} on: the server stops, and it ends with the server's code`, async () => {
      const { launcher, url } = await serving();
      assert.ok(await isServed(url));
      launcher.kill(signal);
      assert.deepEqual(await once(launcher, "exit"), [0, null]);
      assert.ok(!(await isServed(url)), "nobody holds the port");
    });

  it("takes the server with it when it is killed", async () => {
    const { launcher, url } = await serving();
    launcher.kill("SIGKILL");
    await once(launcher, "exit");
    assert.ok(await isLeft(url), "nobody holds the port");
  });

  it("does not count twice the Ctrl-C of a terminal, which both are sent", {
    skip: process.platform === "linux" ? false : "NO /proc HERE: the children of a process are found in it",
  }, async () => {
    const { launcher, url } = await serving();
    const [child] = readFileSync(`/proc/${launcher.pid}/task/${launcher.pid}/children`, "utf8").split(" ");
    process.kill(Number(child), "SIGINT");
    launcher.kill("SIGINT");
    assert.deepEqual(await once(launcher, "exit"), [0, null]);
    assert.ok(!(await isServed(url)));
  });
});
