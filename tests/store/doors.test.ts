import assert from "node:assert/strict";
import { test } from "node:test";
import { normalise } from "../../indexer/normalise/steps.ts";
import { openStore } from "../../indexer/store/open.ts";
import { makeCommit, makeSighting } from "../help/make-offer.ts";
import { day } from "./whole-run.ts";

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
  const judged = { id: "a", twins: [same("b"), same("c")], groups: [["a", "b", "c"]] };
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

test("the first door is where the offer can be read: of an advertisement and its repost the repost, and the employer's before a board's", async () => {
  const store = openStore(":memory:");
  const board = { source: "board", rank: 30, door: "board" as const };
  const read = async (source: string, n: number, sighting: ReturnType<typeof makeSighting>) => {
    const { run } = await store.openRun(source, day(n), day(n));
    await store.commitPage(makeCommit(run.id, { sightings: [sighting] }), source, day(n));
    return run.id;
  };
  await read("board", 1, makeSighting("a", { ...board, url: "https://board.example/a" }));
  const last = await read("board", 4, makeSighting("b", { ...board, url: "https://board.example/b" }));
  const same = (id: string) => ({ id, outcome: "same" as const, reasons: ["même annonce"] });
  await store.decideTwins({ id: "a", twins: [same("b")], groups: [["a", "b"]] }, day(4));
  const firsts = async () => [
    (await store.offer("a"))?.offer.doors.map(({ ref }) => ref),
    (await store.sightings("a")).map(({ ref }) => ref),
  ];
  assert.deepEqual(await firsts(), [
    ["ref-b", "ref-a"],
    ["ref-b", "ref-a"],
  ]);
  await read("lumen", 2, makeSighting("c"));
  await store.decideTwins({ id: "a", twins: [same("b"), same("c")], groups: [["a", "b", "c"]] }, day(4));
  assert.deepEqual((await firsts())[0], ["ref-c", "ref-b", "ref-a"]);
  await store.commitPage(makeCommit(last, { gone: [{ ref: "ref-b", quote: "HTTP 410" }] }), "board", day(5));
  assert.deepEqual((await firsts())[0], ["ref-c", "ref-a", "ref-b"], "what is gone comes last");
  await store.close();
});

test("an offer keeps the titles of its other postings, but for those that differ in gender, number or « (H/F) », and loses them as they part", async () => {
  const store = openStore(":memory:");
  const { run } = await store.openRun("lumen", day(1), day(1));
  const titles = ["Chef de projet IA (H/F)", "Cheffe de projet IA", "Product Owner IA", "PRODUCT OWNER IA F/H"];
  const sightings = titles.map((title, at) => makeSighting(`o${at}`, {}, { title }));
  await store.commitPage(makeCommit(run.id, { sightings }), "lumen", day(1));
  const ids = sightings.map(({ offer }) => offer.id);
  const said = async (id: string) => {
    const offer = (await store.offer(id))?.offer;
    return [offer?.title, offer?.otherTitles];
  };
  assert.deepEqual(await said("o0"), [titles[0], undefined]);
  const twins = ids.slice(1).map((id) => ({ id, outcome: "same" as const, reasons: ["même annonce"] }));
  await store.decideTwins({ id: "o0", twins, groups: [ids] }, day(1));
  assert.deepEqual(await said("o0"), [titles[0], ["Product Owner IA"]]);
  await store.splitSighting("o2", day(2));
  await store.splitSighting("o3", day(2));
  assert.deepEqual(
    [await said("o0"), await said("o2")],
    [
      [titles[0], undefined],
      [titles[2], undefined],
    ],
  );
  await store.close();
});
