import assert from "node:assert/strict";
import { appendFileSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { durableFrontier } from "../../indexer/refresh.ts";
import { createEmbedded } from "../../indexer/search/embedded/embedded.ts";
import { openStore } from "../../indexer/store/open.ts";
import { observeRecruiters } from "../../recruiters/observe.ts";
import { knownOffers } from "../../recruiters/offers.ts";
import { observeSkills } from "../../recruiters/skills.ts";
import { openArchive } from "../../scrapers/fetch/archive.ts";
import { makePage } from "../../scrapers/fetch/page.ts";
import { makeCommit, makeSighting } from "../help/make-offer.ts";
import { makeDocument } from "../search/corpus.ts";

/** Work that once grew with what a house keeps, not with what is asked. */

const AT = "2026-11-20T05:00:00.000Z";

async function folderOf(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "vigie-cliffs-"));
  t.after(() => rm(folder, { recursive: true }));
  return folder;
}

/** Processor time, which a busy machine does not stretch. */
async function cpuMs(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

test("employers and skills that nobody knows cost no look at all the others", async (t) => {
  const engine = createEmbedded({ path: join(await folderOf(t), "search.db") });
  const skillsOf = (n: number) => Array.from({ length: 100 }, (_, at) => `Savoir-faire ${n}-${at}`);
  await engine.upsert(
    Array.from({ length: 80 }, (_, n) => makeDocument(`s${n}`, "Vannier", "Osier.", { skills: skillsOf(n) })),
  );
  const unknown = Array.from({ length: 50 }, (_, n) => `Inconnue ${n}`);
  await engine.search({ skills: unknown });
  const spent = await cpuMs(() => engine.search({ company: unknown, skills: unknown }));
  assert.ok(spent < 200, `${spent} ms`);
  assert.equal((await engine.search({ skills: ["SAVOIR-FAIRE 3-7"] })).hits[0]?.id, "s3");
  await engine.upsert([makeDocument("late", "Luthière", "Violons.", { skills: ["Marqueterie fine"] })]);
  assert.equal((await engine.search({ skills: ["marqueterie FINE"] })).hits[0]?.id, "late", "learnt as it comes");
  await engine.close();
});

test("recruiters and skills share one reading of the offers until one changes, in this process or another", async (t) => {
  const path = join(await folderOf(t), "vigie.db");
  const [store, other] = [openStore(path), openStore(path)];
  const see = async (id: string, skills: string[]) => {
    const { run } = await other.openRun("lumen", AT, AT);
    await other.commitPage(makeCommit(run.id, { sightings: [makeSighting(id, {}, { skills })] }), "lumen", AT);
  };
  await see("a", ["Python"]);
  const [one, same] = await Promise.all([knownOffers(store), knownOffers(store)]);
  assert.equal((await observeRecruiters(store, { q: "lumen" }, AT)).rows[0]?.open, 1);
  assert.equal(one, same);
  assert.equal(await knownOffers(store), one);
  await see("b", ["SQL"]);
  await see("a", ["Python", "SQL"]);
  assert.deepEqual(
    (await observeSkills(store, {})).skills.map(({ name, offers }) => [name, offers]),
    [
      ["SQL", 2],
      ["Python", 1],
    ],
  );
  await Promise.all([store.close(), other.close()]);
});

test("a long frontier is read once, in order, each request lent once", async (t) => {
  const store = openStore(join(await folderOf(t), "vigie.db"));
  const { run } = await store.openRun("lumen", AT, AT);
  const frontier = durableFrontier(store, run.id);
  const itemsOf = (from: number, count: number) =>
    Array.from({ length: count }, (_, n) => ({
      key: `k${from + n}`,
      request: { url: `https://lumen.example/${from + n}` },
    }));
  await frontier.add(itemsOf(0, 1500));
  const lent: string[] = [];
  const spent = await cpuMs(async () => {
    for (let item = await frontier.next(); item; item = await frontier.next()) lent.push(item.key);
  });
  await frontier.add(itemsOf(1499, 2));
  lent.push((await frontier.next())!.key);
  assert.deepEqual(
    lent,
    itemsOf(0, 1501).map(({ key }) => key),
  );
  assert.equal(await frontier.next(), null);
  assert.equal(
    (await durableFrontier(store, run.id).next())?.key,
    "k0",
    "after a crash, from the first that is not done",
  );
  assert.ok(spent < 1500, `${spent} ms`);
  await store.close();
});

test("a card names its relatives without reading their texts", async (t) => {
  const store = openStore(join(await folderOf(t), "vigie.db"));
  const { run } = await store.openRun("lumen", AT, AT);
  const place = (text: string, commune: string | null) =>
    ({ text, commune, insee: null, department: null, region: null, country: "FR", lat: null, lon: null }) as const;
  const places = [[place("Brest (29)", "Brest")], [place("Grand Ouest", null)], []];
  const sightings = Array.from({ length: 300 }, (_, n) => makeSighting(`r${n}`, {}, { places: [...places[n % 3]!] }));
  await store.commitPage(makeCommit(run.id, { sightings }), "lumen", AT);
  await store.db.updateTable("offers").set({ family: "f" }).execute();
  await store.db
    .updateTable("descriptions")
    .set({ text: "x".repeat(300_000) })
    .execute();
  let relatives: { id: string; place: string | null }[] = [];
  const spent = await cpuMs(async () => {
    relatives = (await store.listing(["r0"]))[0]!.relatives;
  });
  assert.equal(relatives.length, 299);
  assert.deepEqual(
    relatives.slice(0, 3).map(({ place }) => place),
    ["Grand Ouest", null, "Brest"],
  );
  assert.ok(spent < 100, `${spent} ms`);
  await store.close();
});

test("a large journal is cleaned within a bounded memory, and read for one source without the others", async (t) => {
  const folder = await folderOf(t);
  const archive = openArchive(folder, { days: 30 });
  const pageAt = (fetchedAt: string, n: number) =>
    makePage({
      url: `https://lumen.example/${n}`,
      status: 200,
      headers: {},
      body: Buffer.from("le même"),
      fetchedAt,
      request: { url: `https://lumen.example/${n}` },
    });
  await archive.write(pageAt("2026-11-01T08:00:00.000Z", 1), "lumen");
  await archive.write(pageAt("2026-11-20T08:00:00.000Z", 2), "nef");
  const journal = join(folder, "journal-2026-11.jsonl");
  const [old, recent] = readFileSync(journal, "utf8").trim().split("\n");
  const block = `${`${old}\n`.repeat(500)}${`${recent}\n`.repeat(500)}`;
  for (let at = 0; at < 100; at++) appendFileSync(journal, block);
  let most = 0;
  const before = process.memoryUsage().heapUsed;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().heapUsed - before);
  }, 5);
  const { entries } = await archive.prune("2026-12-10T08:00:00.000Z");
  clearInterval(watch);
  assert.equal(entries, 50_001);
  assert.ok(readFileSync(journal).length === (recent!.length + 1) * 50_001);
  assert.ok(most < 90_000_000, `${Math.round(most / 1e6)} MB`);
  const none = async () => {
    for await (const page of archive.pages("lumen")) assert.fail(page.url);
  };
  // The first of each is compiled meanwhile, and what else runs here disturbs some: the least of several says what they cost.
  let [spent, all] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let turn = 0; turn < 4; turn++) {
    spent = Math.min(spent, await cpuMs(none));
    all = Math.min(all, await cpuMs(() => archive.sources()));
  }
  assert.ok(spent < all / 1.5, `${spent} ms for none, ${all} ms for all`);
  await archive.close();
});
