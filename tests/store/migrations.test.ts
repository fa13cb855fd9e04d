import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { openSqlite } from "../../indexer/sqlite.ts";
import { migrate } from "../../indexer/store/migrations.ts";
import { openStore } from "../../indexer/store/open.ts";
import { makeOffer } from "../help/make-offer.ts";

/** Loads everything, then opens the file at the same instant as its sisters. */
const OPEN = `import { openStore } from ${JSON.stringify(new URL("../../indexer/store/open.ts", import.meta.url).href)};
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

test("a store of an older version keeps its texts, and knows which were read whole", async () => {
  const folder = await mkdtemp(join(tmpdir(), "vigie-migrations-"));
  const path = join(folder, "vigie.db");
  const old = openSqlite(path);
  migrate(old, 4);
  const day = "2026-11-20T08:00:00.000Z";
  const addPosting = old.prepare(
    `INSERT INTO sightings (id, source, ref, door, rank, offer_id, offer, raw, first_seen_at, last_seen_at, last_run, missed, deduped)
     VALUES (?, 'lumen', ?, 'employer', 10, 'a', ?, ?, '${day}', '${day}', 1, 0, 1)`,
  );
  const whole = makeOffer({ id: "a", descriptionHtml: "<p>Tout le texte.</p>", descriptionText: "Tout le texte." });
  const cut = makeOffer({ id: "b", descriptionHtml: "<p>Tout le…</p>", descriptionText: "Tout le…" });
  const bare = makeOffer({ id: "c", descriptionHtml: null, descriptionText: null });
  addPosting.run("a", "r-a", JSON.stringify(whole), JSON.stringify({ description: "Tout le texte." }));
  addPosting.run("b", "r-b", JSON.stringify(cut), JSON.stringify({ description: "Tout le…", excerpt: true }));
  addPosting.run("c", "r-c", JSON.stringify(bare), JSON.stringify({}));
  old
    .prepare(
      `INSERT INTO offers (id, status, verdict, data, first_seen_at, last_seen_at) VALUES ('a', 'open', 'core', ?, '${day}', '${day}')`,
    )
    .run(JSON.stringify(whole));
  old.exec(
    "INSERT INTO offers SELECT 'd', status, verdict, employer, family, data, posted_at, valid_through, first_seen_at, last_seen_at, closed_at FROM offers",
  );
  old.exec(
    "INSERT INTO sightings SELECT 'd', 'alertes', 'r-d', NULL, 'relay', 30, 'd', offer, raw, first_seen_at, last_seen_at, 1, 0, NULL, NULL, NULL, 1, NULL FROM sightings WHERE id = 'a'",
  );
  old.exec(`UPDATE offers SET data = json_set(data, '$.verifiedAt', '${day}')`);
  old.close();

  const store = openStore(path);
  assert.deepEqual((await store.offer("a"))?.offer, { ...whole, verifiedAt: day });
  assert.equal((await store.offer("d"))?.offer.verifiedAt, null, "only a mail tells of it");
  const postings = await store.sightings("a");
  assert.deepEqual(
    postings.map(({ offer, excerpt }) => ({ offer, excerpt })),
    [
      { offer: whole, excerpt: false },
      { offer: cut, excerpt: true },
      { offer: bare, excerpt: false },
    ],
  );
  assert.deepEqual([...(await store.knownRefs("lumen"))], ["r-a"]);
  await store.close();
  await rm(folder, { recursive: true });
});
