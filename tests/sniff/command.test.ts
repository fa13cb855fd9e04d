import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { type TestContext } from "node:test";
import { openStore } from "../../indexer/store/open.ts";
import { vigie as commandLine } from "../help/vigie.ts";
import { recordedSites, type Sites } from "./site.ts";

const offers = ["Chef de projet IA", "Data engineer"].map((title, index) => ({
  id: 71 + index,
  title,
  company_name: "Kertis",
  careers_url: `https://kertis.recruitee.com/o/offre-${index}`,
  status: "published",
  city: "Rennes",
  country_code: "FR",
  description: "<p>Piloter les projets d'intelligence artificielle.</p>",
  published_at: "2026-11-05 10:10:39 UTC",
}));
const SITES: Sites = {
  "https://kertis.recruitee.com/api/offers/": { offers },
  "https://vide.recruitee.com/": "<title>Maison Vide - Jobs</title><p>Bienvenue</p>",
  "https://vide.recruitee.com/api/offers/": { offers: [] },
};

/** A house of its own, and a command line in it. `input`: what a person at a terminal answers. */
async function place(t: TestContext) {
  const data = await mkdtemp(join(tmpdir(), "vigie-source-"));
  t.after(() => rm(data, { recursive: true, force: true }));
  const replay = await recordedSites(t, SITES);
  const vigie = async (argv: string[], input: string | null = null) => {
    const before = process.env.VIGIE_DATA;
    process.env.VIGIE_DATA = data;
    const said = await commandLine(argv, input ?? "", input !== null);
    process.env.VIGIE_DATA = before;
    return said;
  };
  const kept = async () => {
    const store = openStore(join(data, "vigie.db"));
    const [rows, stats] = [await store.addedEmployers(), await store.stats("2026-11-22T00:00:00.000Z")];
    await store.close();
    return { names: rows.map((row) => row.name).sort(), open: stats.open };
  };
  return {
    replay,
    vigie,
    kept,
    add: (url: string, ...more: string[]) => ["source", "add", url, "--replay", replay, ...more],
  };
}

test("an employer is shown, agreed to, kept, collected, and taken out again", async (t) => {
  const { vigie, kept, add } = await place(t);
  const unasked = await vigie(add("https://kertis.recruitee.com/"));
  assert.equal(unasked.code, 2);
  assert.match(unasked.out, /Trouvé : Kertis — Recruitee[\s\S]*· Chef de projet IA\n {2}· Data engineer/);
  assert.match(unasked.err, /--yes/);
  const refused = await vigie(add("https://kertis.recruitee.com/"), "non");
  assert.match(refused.err, /Rien n'est gardé/);
  assert.deepEqual(await kept(), { names: [], open: 0 });

  const agreed = await vigie(add("https://kertis.recruitee.com/"), "oui");
  assert.equal(agreed.code, 0, agreed.err);
  assert.deepEqual(await kept(), { names: ["kertis"], open: 2 });
  const again = await vigie(add("https://kertis.recruitee.com/jobs", "--yes"));
  assert.match(again.out, /Déjà suivi/);

  const removed = await vigie(["source", "remove", "kertis"]);
  assert.match(removed.out, /2.annonces fermées/);
  assert.deepEqual(await kept(), { names: [], open: 0 });
  assert.equal((await vigie(["source", "remove", "kertis"])).code, 2);
  assert.match((await vigie(["source", "remove", "renault"])).err, /livrée avec Vigie/);
});

test("an employer that only the recordings know is followed already", async (t) => {
  const { replay, vigie, kept, add } = await place(t);
  const row = { name: "kertis", title: "Kertis", platform: "recruitee", parameters: { host: "kertis.recruitee.com" } };
  await writeFile(join(replay, "employers.json"), JSON.stringify([row]));
  const again = await vigie(add("https://kertis.recruitee.com/o/offre-1", "--yes"));
  assert.match(again.out, /Déjà suivi : Kertis/, again.err);
  assert.deepEqual((await kept()).names, []);
});

test("an empty board may be followed, under a name that the page or the person gives", async (t) => {
  const { vigie, kept, add } = await place(t);
  const empty = await vigie(add("https://vide.recruitee.com/", "--yes"));
  assert.match(empty.out, /Tableau vide/);
  assert.deepEqual(await kept(), { names: ["maison-vide"], open: 0 });
  await vigie(add("https://kertis.recruitee.com/", "--yes", "--name", "Ateliers Kertis"));
  assert.deepEqual((await kept()).names, ["ateliers-kertis", "maison-vide"]);
});

test("each refusal has its exit code and its sentence", async (t) => {
  const { vigie, add } = await place(t);
  const terms = await vigie(add("https://www.linkedin.com/company/kertis", "--yes"));
  assert.equal(terms.code, 4);
  assert.match(terms.out, /Lecture interdite[\s\S]*Route permise : vos alertes LinkedIn/);
  assert.equal((await vigie(add("http://kertis.recruitee.com/", "--yes"))).code, 2);
  assert.equal((await vigie(["source", "add"])).code, 2);
  assert.equal((await vigie(["source", "steal", "x"])).code, 2);
  delete process.env.VIGIE_CONTACT;
  assert.equal((await vigie(["source", "add", "https://kertis.recruitee.com/"])).code, 3);
});

test("a permission is noted with who, when and for what, shown, and taken back", async (t) => {
  const { vigie } = await place(t);
  const state = async () => {
    const { out } = await vigie(["sources", "--json"]);
    const rows = out
      .trim()
      .split("\n")
      .map(
        (line) => JSON.parse(line) as { name: string; state: string; exception: unknown; permission: { note: string } },
      );
    return rows.find((row) => row.name === "linkedin")!;
  };
  assert.equal((await state()).state, "disabled");
  assert.equal((await vigie(["source", "allow", "linkedin", "--by", "X"])).code, 2);
  assert.equal((await vigie(["source", "allow", "linkedin", "--by", "X", "--for", "y", "--on", "2026-02-30"])).code, 2);
  assert.equal((await vigie(["source", "allow", "sncf", "--by", "X", "--for", "y"])).code, 2);
  assert.equal((await vigie(["source", "allow", "personne", "--by", "X", "--for", "y"])).code, 2);
  const given = ["--by", "le service juridique de LinkedIn", "--for", "une étude", "--on", "2026-01-15"];
  assert.equal((await vigie(["source", "allow", "linkedin", ...given])).code, 0);
  const awake = await state();
  assert.equal(awake.state, "never");
  assert.match(
    awake.permission.note,
    /Exception notée par l'exploitant : autorisation donnée par le service juridique/,
  );
  assert.match((await vigie(["sources"])).out, /linkedin .*Exception notée/);
  assert.equal((await vigie(["source", "forbid", "linkedin"])).code, 0);
  assert.deepEqual([(await state()).state, (await state()).exception], ["disabled", null]);
  assert.equal((await vigie(["source", "forbid", "linkedin"])).code, 2);
});
