import assert from "node:assert/strict";
import { test } from "node:test";
import { normalise } from "../../indexer/normalise/steps.ts";
import { openStore } from "../../indexer/store/open.ts";
import { makeCommit, makeSighting } from "../help/make-offer.ts";

const doors = (fields: object) => {
  const read = normalise({
    source: "phare",
    ref: "7",
    title: "Cheffe de projet IA",
    url: "https://phare.example/7",
    ...fields,
  });
  return "offer" in read ? read.offer.doors.map(({ url, kind }) => [url, kind]) : read.reason;
};
const own = ["https://phare.example/7", "board"];

test("where a source sends who applies is an address of the offer, when it is another page of the web", () => {
  assert.deepEqual(doors({ applyUrl: " https://carrieres.orme.example/postuler?poste=7 " }), [
    own,
    ["https://carrieres.orme.example/postuler?poste=7", "board"],
  ]);
  assert.deepEqual(doors({ url: null, applyUrl: "https://orme.example/7" }), [
    [null, "board"],
    ["https://orme.example/7", "board"],
  ]);
  for (const applyUrl of [
    null,
    "",
    "https://phare.example/7/",
    "https://www.phare.example/7?utm_source=alerte#postuler",
    "mailto:zelie.astier@orme.example",
    "javascript:alert(1)",
    "sur place",
  ])
    assert.deepEqual(doors({ applyUrl }), [own], String(applyUrl));
  for (const url of ["javascript:alert(1)", "pas une adresse"])
    assert.deepEqual(doors({ url }), [[null, "board"]], url);
});

test("an offer sends to where its open postings do, once, after all that can be read", async () => {
  const store = openStore(":memory:");
  const at = "2026-11-02T06:00:00.000Z";
  const { run } = await store.openRun("lumen", at, at);
  const door = (url: string) => ({ source: "lumen", ref: "r", url, kind: "employer" as const });
  const apply = door("https://lumen.example/postuler");
  const sightings = [
    makeSighting("a", {}, { doors: [door("https://lumen.example/a"), apply] }),
    makeSighting("b", {}, { doors: [door("https://lumen.example/b"), apply] }),
    makeSighting("c", {}, { doors: [door("https://lumen.example/c"), door("https://lumen.example/a")] }),
  ];
  await store.commitPage(makeCommit(run.id, { sightings }), "lumen", at);
  const same = (id: string) => ({ id, outcome: "same" as const, reasons: ["même annonce"] });
  const judged = { id: "a", twins: [same("b"), same("c")], groups: [["a", "b", "c"]], family: null };
  await store.decideTwins(judged, at);
  const urls = async () => (await store.offer("a"))?.offer.doors.map(({ url }) => url?.slice(22));
  assert.deepEqual(await urls(), ["a", "b", "c", "postuler"]);
  await store.commitPage(
    makeCommit(run.id, { gone: ["a", "b", "c"].map((id) => ({ ref: `ref-${id}`, quote: "HTTP 410" })) }),
    "lumen",
    at,
  );
  assert.deepEqual(await urls(), ["a", "b", "c"], "nobody applies to what is closed");
  await store.close();
});
