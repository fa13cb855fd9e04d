import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it, test } from "node:test";
import { fileURLToPath } from "node:url";
import { openStore as openIndex } from "../../indexer/search/embedded/store.ts";
import { isDiskFull } from "../../indexer/sqlite.ts";
import { sql } from "../../indexer/store/kysely.ts";
import { openStore } from "../../indexer/store/open.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const LONG = "x".repeat(1_000_000);

/** SQLite says the same of a file that may not grow as of a disk that is full. */
describe("a file that can grow no more", () => {
  const folder = mkdtempSync(join(tmpdir(), "vigie-plein-"));
  after(() => rmSync(folder, { recursive: true }));

  it("is told as such by the store, which then goes on", async () => {
    const store = openStore(join(folder, "vigie.db"));
    await sql`PRAGMA max_page_count = 1`.execute(store.db);
    const write = (value: string) =>
      store.db.transaction().execute((trx) =>
        trx
          .insertInto("memory")
          .values({ key: value.slice(0, 9), value, expires_at: null })
          .execute(),
      );
    await assert.rejects(write(LONG), isDiskFull);
    await write("short");
    await store.close();
  });

  it("is told as such by the search index", async () => {
    const index = openIndex(join(folder, "search.db"));
    index.database.exec("PRAGMA max_page_count = 1");
    const write = async () => void index.database.prepare("INSERT INTO meta VALUES ('long', ?)").run(LONG);
    await assert.rejects(index.transaction(write), isDiskFull);
    await index.transaction(async () => {});
    index.close();
  });
});

const small = mkdtempSync(join(tmpdir(), "vigie-plein-"));
const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=3m", "tmpfs", small]).status === 0;
after(() => {
  if (mounted) spawnSync("umount", [small]);
  rmSync(small, { recursive: true });
});

test("whoever reads « vigie » on a full disk reads that it is full", {
  skip: mounted ? false : "NO DISK OF THREE MEGABYTES CAN BE MADE HERE: root may mount one",
}, () => {
  const env = { PATH: process.env.PATH, VIGIE_DATA: small, PORT: "0" };
  const vigie = (...words: string[]) =>
    spawnSync(process.execPath, ["main.ts", ...words], { cwd: ROOT, env, encoding: "utf8" });
  const collect = vigie("collect", "--replay", "demo");
  // Where it gets full, in a source or at the end, is a matter of bytes.
  assert.ok(collect.status === 1 || collect.status === 4, collect.stderr);
  assert.match(collect.stderr, /panne — le disque est plein$/m);
  assert.doesNotMatch(collect.stderr, /rollback|database or disk/);
  const doctor = vigie("doctor");
  assert.equal(doctor.status, 3);
  assert.match(doctor.stdout, /^Disque +à réparer +\d Mo libres : il en faut 10[1-9] au moins$/m);
});
