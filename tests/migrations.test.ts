import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { openStore } from "../indexer/store/open.ts";

/** Loads everything, then opens the file at the same instant as its sisters. */
const OPEN = `import { openStore } from ${JSON.stringify(new URL("../indexer/store/open.ts", import.meta.url).href)};
while (Date.now() < Number(process.argv[2])) {}
await openStore(process.argv[1]).close();`;

test("several processes may start on one file at once: each step is taken once", async () => {
  const folder = await mkdtemp(join(tmpdir(), "vigie-migrations-"));
  const path = join(folder, "vigie.db");
  const together = String(Date.now() + 6000);
  const start = () =>
    new Promise<string>((resolve) => {
      const child = spawn(process.execPath, ["--input-type=module", "-e", OPEN, path, together], {
        stdio: ["ignore", "ignore", "pipe"],
      });
      let said = "";
      child.stderr.on("data", (part: Buffer) => (said += part.toString()));
      child.on("close", (code) => resolve(code === 0 ? "" : said));
    });
  assert.deepEqual(await Promise.all([start(), start(), start(), start()]), ["", "", "", ""]);
  const store = openStore(path);
  assert.equal(await store.offerCount(), 0);
  await store.close();
  await rm(folder, { recursive: true });
});
