import assert from "node:assert/strict";
import { test } from "node:test";
import { openStore } from "../../indexer/store/open.ts";
import { makeCommit, makeSighting } from "../help/make-offer.ts";

const DAY = "2026-11-20T08:00:00.000Z";
const LATER = "2026-11-21T08:00:00.000Z";

async function openRun() {
  const store = openStore(":memory:");
  const { run } = await store.openRun("lumen", DAY, DAY);
  return { store, runId: run.id };
}
const entriesOf = async (store: ReturnType<typeof openStore>) => {
  const pending = await store.pendingOutbox("embedded", 100);
  return [...new Map(pending.map((entry) => [entry.id, entry])).values()];
};

test("what is handed over is what the tables hold", async () => {
  const { store, runId } = await openRun();
  const bare = { descriptionHtml: null, descriptionText: null };
  const page = makeCommit(runId, {
    sightings: [makeSighting("a"), makeSighting("b", { excerpt: true }), makeSighting("c", {}, bare)],
  });
  await store.commitPage(page, "lumen", DAY);
  const handed = (await store.documents(await entriesOf(store))).map(({ words: _words, ...told }) => told);
  const read = await store.documents((await entriesOf(store)).map(({ id }) => ({ seq: -1, id })));
  assert.equal(handed.length, 3);
  assert.deepEqual(handed, read);
  assert.deepEqual(await store.documents(await entriesOf(store)), read, "asked again, from the tables");
  const postings = (await store.undeduped(10)).map(({ id, offer, excerpt }) => ({ id, offer, excerpt }));
  const written = (await Promise.all(["a", "b", "c"].map((id) => store.sightings(id)))).flat();
  assert.deepEqual(
    postings,
    written.map(({ id, offer, excerpt }) => ({ id, offer, excerpt })),
  );
  await store.close();
});

test("an offer that changed after it was handed over is told as it is now", async () => {
  const { store, runId } = await openRun();
  await store.commitPage(makeCommit(runId, { sightings: [makeSighting("a"), makeSighting("b")] }), "lumen", DAY);
  await store.decideTwins(
    { id: "b", twins: [{ id: "a", outcome: "same", reasons: ["même référence"] }], groups: [["a", "b"]] },
    DAY,
  );
  const [merged, ...others] = await store.documents(await entriesOf(store));
  assert.deepEqual(
    merged?.offer.doors.map(({ ref }) => ref),
    ["ref-a", "ref-b"],
  );
  assert.deepEqual(others, []);
  await store.close();
});

test("dedupe reads a posting that another process has read again since", async () => {
  const { store, runId } = await openRun();
  await store.commitPage(makeCommit(runId, { sightings: [makeSighting("a")] }), "lumen", DAY);
  const [{ offer }] = (await store.undeduped(1)) as [Awaited<ReturnType<typeof store.undeduped>>[number]];
  await store.db
    .updateTable("sightings")
    .set({ last_seen_at: LATER, offer: JSON.stringify({ ...offer, title: "Cheffe de projet IA" }) })
    .execute();
  assert.equal((await store.undeduped(1))[0]?.offer.title, "Cheffe de projet IA");
  await store.close();
});
