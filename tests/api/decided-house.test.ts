import assert from "node:assert/strict";
import { after, test } from "node:test";
import { makeCommit, makeSighting } from "../help/make-offer.ts";
import { arrive, posting } from "../help/possible-twins.ts";
import { openRealHouse } from "./real-house.ts";

/** What readers and the operator decide, over the real house: parted and rejoined, confirmed, picked out. */

const { house, web, page, post, close } = await openRealHouse();
after(close);

const count = async (): Promise<number> =>
  (await web.server.inject("/api/v1/offers?company=Atelier+Lumen")).json().total;

test("what a reader parts the operator sees, and rejoins: one pair, or all of a day", async () => {
  await arrive(
    house.store,
    house.now(),
    posting("un", "Pilote de projets IA"),
    posting("deux", "Pilote de projets IA"),
  );
  await house.indexer.syncSearch();
  assert.equal(await count(), 1, "one offer, two doors");
  const { id, doors } = (await web.server.inject("/api/v1/offers?company=Atelier+Lumen")).json().offers[0];
  assert.equal(doors.length, 2);
  const part = () => post(`/offre/${id}/separer`, { source: doors[1].source, ref: doors[1].ref }, "127.0.0.2");
  const parted = await part();
  assert.deepEqual([parted.status, await count()], [303, 2]);
  assert.match(await page(parted.to!), /Pilote de projets IA/);
  assert.equal((await part()).status, 404, "it is no door of this offer any more");
  const told = /Offres séparées par des lecteurs[\s\S]*Pilote de projets IA[\s\S]*Séparées le \d/;
  assert.match(await page("/exploitant"), told);
  const [one, other] = [id, parted.to!.split("/").at(-1)!];
  assert.equal((await post("/exploitant/rejoindre", { one, other })).to, "/exploitant?fait=rejoint");
  assert.equal(await count(), 1);
  assert.doesNotMatch(await page("/exploitant"), told);
  assert.equal((await part()).status, 303);
  assert.equal(await count(), 2);
  const day = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Paris" }).format(new Date(house.now()));
  assert.equal((await post("/exploitant/rejoindre-jour", { day })).to, "/exploitant?fait=rejoints&n=1");
  assert.equal(await count(), 1);
});

test("a doubted run that the operator has verified closes what it missed, and the button is there once", async () => {
  const { store } = house;
  const source = "renault";
  const read = async (at: string, state: "whole" | "suspect", ids: string[]) => {
    const { run } = await store.openRun(source, at, at);
    const sightings = ids.map((id) => makeSighting(id, { source }));
    await store.commitPage(makeCommit(run.id, { sightings }), source, at);
    await store.endRun(run.id, { at, state, message: null, tally: {}, seen: ids.length, doubts: ["la liste fond"] });
    return run.id;
  };
  await read("2026-11-01T06:00:00.000Z", "whole", ["reste", "part"]);
  await store.confirmRun(
    await read("2026-11-02T06:00:00.000Z", "suspect", ["reste"]),
    true,
    "2026-11-02T07:00:00.000Z",
  );
  const run = await read("2026-11-03T06:00:00.000Z", "suspect", ["reste"]);
  const button = /J’ai vérifié sur le site : ce relevé dit vrai/;
  assert.match(await page("/exploitant"), button);
  assert.equal((await post("/exploitant/confirmer", { run: String(run) })).to, "/exploitant?fait=confirme&n=1");
  assert.equal((await store.offer("part"))?.status, "closed");
  assert.doesNotMatch(await page("/exploitant"), button);
});

test("the edition that the school keeps is on its sheet at once; a pin that is no offer is refused, and nothing is lost", async () => {
  const room = await page("/exploitant/edition");
  const [week] = /name="week" value="([^"]+)"/.exec(room)!.slice(1);
  const id = (await web.server.inject("/api/v1/offers?company=Atelier+Lumen")).json().offers[0].id as string;
  const note = "Le forum des alternances ouvre jeudi.";
  const kept = await post("/exploitant/edition", { week: week!, note, pin1: `http://localhost:3000/offre/${id}` });
  assert.deepEqual([kept.status, /L’édition est gardée/.test(kept.text)], [200, true]);
  for (const url of ["/edition", "/exploitant/edition"]) assert.match(await page(url), /forum des alternances/, url);
  assert.match(await page("/edition"), new RegExp(`/offre/${id}`));
  const refused = await post("/exploitant/edition", { week: week!, note: "Autre mot.", pin1: "/offre/inconnue" });
  assert.equal(refused.status, 400);
  assert.match(refused.text, /Autre mot\./, "what was typed stays in the form");
  assert.match(await page("/edition"), /forum des alternances/);
});
