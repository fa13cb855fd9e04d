import assert from "node:assert/strict";
import { it } from "node:test";
import { CORPUS, makeDocument, pay } from "./corpus.ts";
import { overEachEngine } from "./engines.ts";

overEachEngine("how far, how much and how long", CORPUS, (room) => {
  it("searches around a point and sorts by distance", async () => {
    const near = { lat: 45.772, lon: 4.89, radiusKm: 10 };
    const result = await room.engine.search({ near, sort: "distance", limit: 100 });
    assert.equal(result.hits[0]?.id, "ia-4");
    assert.equal(result.hits[0]?.distanceKm, 0);
    assert.ok(result.hits.every((hit) => hit.distanceKm !== null && hit.distanceKm <= 10));
    assert.ok(!result.hits.some(({ id }) => id === "ia-2"));
    const from = async (radiusKm: number) =>
      (await room.engine.search({ near: { ...near, radiusKm }, limit: 100 })).hits;
    const paris = (await from(1000)).find(({ id }) => id === "ia-2");
    const lyon = paris?.distanceKm ?? 0;
    assert.ok(Math.abs(lyon - 392.7) < 1, `Villeurbanne–Paris: ${lyon} km`);
    assert.ok((await from(Math.ceil(lyon))).some(({ id }) => id === "ia-2"));
    assert.ok(!(await from(Math.floor(lyon))).some(({ id }) => id === "ia-2"));
  });

  it("takes a limit in: pay as much as asked, years as many as asked", async () => {
    const years = (minYears: number) => ({ experience: { minYears, quote: null } });
    const some = [
      makeDocument("four", "Vannier", "", { pay: pay(40_000), ...years(4) }),
      makeDocument("less", "Vannier", "", { pay: pay(39_999), ...years(5) }),
    ];
    await room.engine.upsert(some);
    assert.deepEqual(await room.find({ q: "vannier", payMin: 40_000 }), new Set(["four"]));
    assert.deepEqual(await room.find({ q: "vannier", experience: 4 }), new Set(["four"]));
    assert.deepEqual(await room.find({ q: "vannier", experience: 5 }), new Set(["four", "less"]));
    await room.engine.remove(some.map(({ offer }) => offer.id));
  });
});
