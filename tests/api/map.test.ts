import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { AROUND_PARIS, LARGEST } from "../../api/pages/map.ts";
import { SPOTS } from "../../api/pages/map-spots.ts";
import { DEPARTMENT_ROWS } from "../../indexer/normalise/places/departments.ts";
import { fakeHouse } from "./fake.ts";
import { serve } from "./serve.ts";

describe("the map", () => {
  /** The page of a search of which each department holds so many. */
  async function shown(url: string, counts: Record<string, number>): Promise<string> {
    const { deps } = fakeHouse();
    const search: typeof deps.search = async (query) => {
      const found = await deps.search(query);
      const department = Object.entries(counts)
        .map(([value, count]) => ({ value, count }))
        .sort((a, b) => b.count - a.count);
      return { ...found, facets: { ...found.facets, department } };
    };
    const { server } = await serve({ search });
    const { body, statusCode } = await server.inject({ url, headers: { accept: "text/html" } });
    await server.close();
    assert.equal(statusCode, 200);
    return body;
  }

  it("shows each department that has offers, as a circle and in the list, with the search that goes on", async () => {
    const page = await shown("/carte?q=ia&near=Lyon&radius=30&sort=date", {
      "69": 16,
      "75": 4,
      "974": 1,
      "non-precise": 3,
    });
    assert.match(page, /<title>Rhône \(69\).: 16.annonces<\/title>/);
    assert.equal(page.match(/<circle/g)?.length, 2, "La Réunion is in the list alone");
    assert.deepEqual(page.match(/href="\/\?q=ia&amp;place=974"/g)?.length, 1);
    assert.match(page, /3.ne disent pas le leur/);
    assert.match(page, /href="\/\?q=ia&amp;near=Lyon&amp;radius=30&amp;sort=date">Voir la liste/);
  });

  it("draws areas as the counts are", async () => {
    const page = await shown("/carte", { "69": 16, "31": 4 });
    assert.deepEqual(
      [...page.matchAll(/ r="([\d.]+)"/g)].map(([, r]) => Number(r)),
      [LARGEST, LARGEST / 2],
    );
  });

  it("says what it could not use, and that nothing is there", async () => {
    const page = await shown("/carte?payMin=abc&colour=red", {});
    assert.match(page, /brut annuel d’au moins/);
    assert.match(page, /colour/);
    assert.match(page, /Aucun département à montrer/);
  });

  it("asks again where a place is unknown, and counts nothing meanwhile", async () => {
    const page = await shown("/carte?q=ia&place=marseile", {});
    assert.match(page, /Où chercher.\?/);
    assert.match(page, /href="\/carte\?q=ia&amp;place=Marseille\+%2813%29"/);
    assert.doesNotMatch(page, /Sans effet|0.annonce/);
  });

  it("has a place for every department of the mainland and Corsica, and none of those around Paris hides another", () => {
    const mainland = DEPARTMENT_ROWS.map(([number]) => number).filter((number) => !/^9[78]/.test(number));
    assert.deepEqual(
      mainland.filter((number) => !SPOTS[number]),
      [],
    );
    const around = Object.entries(AROUND_PARIS);
    for (const [one, [x, y]] of around)
      for (const [other, [u, v]] of around)
        if (one < other) assert.ok(Math.hypot(x - u, y - v) >= 2 * LARGEST, `${one} and ${other}`);
  });
});
