import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { openStore } from "../../indexer/store/open.ts";
import { AT, recordSite } from "../help/har-site.ts";

const MAIN = fileURLToPath(new URL("../../main.ts", import.meta.url));
const OFFERS = 240;

test("killed again and again in the middle of a collection, it loses nothing and writes nothing twice", {
  timeout: 170_000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), "vigie-kill-"));
  const har = join(folder, "har");
  await recordSite(har, OFFERS);
  const env = { PATH: process.env.PATH, VIGIE_DATA: join(folder, "data") };
  const collect = (pages: number | null) =>
    new Promise<number | null>((resolve, reject) => {
      const child = spawn(process.execPath, [MAIN, "collect", "atelier-lumen", "--replay", har], {
        env,
        stdio: ["ignore", "ignore", "inherit"],
      });
      child.on("error", reject);
      child.on("close", resolve);
      if (pages !== null) void killAfter(child, pages);
    });
  // The kill falls once so many more pages are written, wherever the process then is.
  const killAfter = async (child: ReturnType<typeof spawn>, pages: number) => {
    while (child.exitCode === null) {
      await new Promise((wait) => setTimeout(wait, 15));
      if ((await written()) >= pages) return void child.kill("SIGKILL");
    }
  };
  const written = async (): Promise<number> => {
    const store = openStore(join(folder, "data", "vigie.db"));
    try {
      return (await store.stats(AT)).sightings;
    } catch {
      return 0;
    } finally {
      await store.close();
    }
  };
  await mkdir(join(folder, "data"));
  for (const pages of [5, 60, 130]) assert.notEqual(await collect(pages), 0, "it was killed before its end");
  assert.equal(await collect(null), 0);

  const store = openStore(join(folder, "data", "vigie.db"));
  const sightings = await store.db.selectFrom("sightings").select(["ref", "deduped"]).execute();
  assert.equal(sightings.length, OFFERS, "nothing lost");
  assert.ok(
    sightings.every((row) => row.deduped === 1),
    "dedupe judged every posting",
  );
  const opened = await store.db.selectFrom("events").select("offer_id").where("kind", "=", "opened").execute();
  assert.equal(opened.length, OFFERS, "nothing opened twice");
  const runs = await store.lastRuns("atelier-lumen", 10);
  assert.deepEqual(
    runs.map((run) => [run.state, run.seen]),
    [["whole", OFFERS]],
    "one run, taken up three times",
  );
  const pages = Object.entries(runs[0]!.tally)
    .filter(([name]) => name.startsWith("pages/"))
    .reduce((sum, [, n]) => sum + n, 0);
  assert.equal(pages, OFFERS + 1, "each page's effect was written once");
  assert.deepEqual((await store.stats(AT)).outbox, {}, "the index has taken everything in");
  await store.close();
  await rm(folder, { recursive: true });
});
