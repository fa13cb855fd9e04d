import assert from "node:assert/strict";
import { test } from "node:test";
import type { ApiDeps } from "../../api/deps.ts";
import { createServer } from "../../api/server.ts";
import { fakeHouse } from "./fake.ts";

/** A house that has read nothing yet promises nothing that will not come, and blames no filter that nobody set. */

const { deps } = fakeHouse();
const NOTHING: Partial<ApiDeps> = {
  search: async (query) => ({ ...(await deps.search(query)), hits: [], total: 0, cards: 0, nextCursor: null }),
  stats: async () => ({ ...(await deps.stats()), open: 0, core: 0, adjacent: 0, sightings: 0, lastRunAt: null }),
  sourcesHealth: async () => [],
  recruiters: async () => ({ rows: [], unnamed: 0, watchedSince: null, quietPartners: null }),
  skillsAsked: async () => ({ offers: 0, silent: 0, skills: [], unasked: null }),
};

async function get(path: string, notCollecting?: string): Promise<string> {
  const state = () => ({ ...deps.state(), notCollecting });
  const server = await createServer(fakeHouse({ ...NOTHING, state }).deps);
  const { body } = await server.inject({ url: path, headers: { accept: "text/html" } });
  await server.close();
  return body.replace(/[\u00a0\u202f]/g, " ");
}

test("a first reading is promised only where one will come", async () => {
  assert.match(await get("/"), /les offres apparaîtront ici au fil du premier relevé/);
  assert.match(await get("/sources"), /leur premier relevé n’a pas encore eu lieu/);
  const why = "Il manque un réglage.";
  assert.match(await get("/", why), /Il manque un réglage\..*ne lira rien avant que la collecte soit réglée/s);
  assert.match(await get("/sources", why), /Aucune ne sera lue avant que la collecte soit réglée/);
  for (const path of ["/", "/sources"]) assert.doesNotMatch(await get(path, why), /premier relevé/);
});

test("filters are named where some are set", async () => {
  assert.match(await get("/recruteurs?q=orme&sort=name"), /Aucun recruteur ne répond à ces filtres/);
  assert.match(await get("/recruteurs?sort=name"), /Aucun recruteur pour l’instant/);
  assert.match(await get("/competences?contract=cdi"), /0 annonce ouverte répond à ces filtres/);
  assert.match(await get("/competences"), /0 annonce ouverte du métier dans nos relevés/);
  for (const path of ["/recruteurs", "/competences"]) assert.doesNotMatch(await get(path), /ces filtres|Tout montrer/);
});
