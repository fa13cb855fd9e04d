import assert from "node:assert/strict";
import test from "node:test";
import { allow, applyPermissions, forbid, readPermissions, SLOWEST_MS } from "../../cli/house/permissions.ts";
import { asleep } from "../../cli/sources/collect.ts";
import { inMemory } from "../../scrapers/fetch/memory.ts";
import { loadSources, refOf } from "../../scrapers/registry.ts";
import type { Source } from "../../scrapers/source.ts";
import { door, html, site } from "../fetch/site.ts";

const nothing = () => undefined;
const given = {
  source: "linkedin",
  by: "LinkedIn Ireland",
  on: "2026-01-15",
  scope: "une étude de six mois",
  recordedAt: "2026-11-20T08:00:00.000Z",
};

test("every source has a basis, and the day on which it was checked", async () => {
  for (const source of (await loadSources()).values()) {
    assert.match(source.permission.checked, /^\d{4}-\d{2}-\d{2}$/, source.name);
    assert.ok(source.permission.note.length > 20, source.name);
  }
});

test("a source without a basis does not run", async () => {
  const sources = await loadSources();
  const bare = { ...sources.get("sncf")!, permission: undefined } as unknown as Source;
  assert.equal(asleep(bare, nothing)?.state, "disabled");
  assert.equal(asleep(sources.get("sncf")!, nothing), null);
});

test("what is forbidden sleeps until a permission is recorded, and sleeps again when it is taken back", async () => {
  const memory = inMemory();
  const sources = await loadSources();
  const plain = sources.get("linkedin")!;
  assert.equal(asleep(plain, nothing)?.state, "disabled");

  assert.equal(await allow(memory, given), null);
  const permissions = await readPermissions(memory, sources.keys());
  assert.deepEqual([...permissions], [["linkedin", given]]);
  applyPermissions(sources, permissions);
  const allowed = sources.get("linkedin")!;
  assert.equal(asleep(allowed, nothing, permissions), null);
  assert.ok((allowed.paceMs ?? 0) >= SLOWEST_MS);
  assert.match(allowed.permission.note, /^Exception .*LinkedIn Ireland.*15.janvier.2026.*une étude de six mois/);
  assert.equal(allowed.allowedHost, "www.linkedin.com");
  assert.deepEqual(refOf(allowed), { source: "linkedin" });
  // Nobody else is woken.
  assert.equal(asleep(sources.get("indeed")!, nothing, permissions)?.state, "disabled");

  applyPermissions(sources, permissions);
  assert.equal(sources.get("linkedin")!.permission.note.match(/Exception/g)?.length, 1);
  assert.equal(await forbid(memory, "linkedin"), true);
  assert.equal(await forbid(memory, "linkedin"), false);
  applyPermissions(sources, await readPermissions(memory, sources.keys()));
  assert.equal(sources.get("linkedin"), plain);
});

test("a permission says who, when and for what, or it is none", async () => {
  const memory = inMemory();
  for (const [change, why] of [
    [{ by: " " }, /qui/],
    [{ scope: "" }, /pour quoi/],
    [{ on: "15/01/2026" }, /date illisible/],
    [{ on: "2026-02-30" }, /date illisible/],
    [{ on: "2027-01-01" }, /pas encore venue/],
    [{ by: "x".repeat(301) }, /300/],
  ] as const)
    assert.match((await allow(memory, { ...given, ...change })) ?? "", why);
  const justNow = { on: "2026-11-24", recordedAt: "2026-11-23T23:30:00.000Z" };
  assert.equal(await allow(memory, { ...given, ...justNow }), null, "that day has begun in Paris");
  await memory.set("permission/linkedin", '{"source":"linkedin","by":"x"}');
  await memory.set("permission/indeed", "{");
  await memory.set("permission/meta", JSON.stringify(given));
  assert.equal((await readPermissions(memory, ["linkedin", "indeed", "meta"])).size, 0);
});

test("a written permission says more than robots.txt, for its own host and for nobody else's", async (t) => {
  const { url } = await site(t, {
    "/robots.txt": html("User-agent: *\nDisallow: /"),
    "/offres": html("<h1>Offres</h1>"),
  });
  const fetcher = door(t);
  const asked = { name: "essai", via: "html" as const, paceMs: 0 };
  const read = async (allowedHost?: string) =>
    (await fetcher.fetchPage({ url: `${url}/offres` }, { ...asked, allowedHost })).outcome;
  assert.equal(await read(), "refused-by-robots");
  assert.equal(await read("www.kertis.example"), "refused-by-robots");
  assert.equal(await read("127.0.0.1"), "ok");
});
