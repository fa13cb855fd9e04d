import assert from "node:assert/strict";
import { test } from "node:test";
import { openStore } from "../../indexer/store/open.ts";
import type { NewSighting } from "../../indexer/store/store.ts";
import { makeCommit, makeSighting } from "../help/make-offer.ts";

const day = (n: number): string => `2026-11-${String(n).padStart(2, "0")}T08:00:00.000Z`;

/** `source`: of the run; a deposit bears postings of the source that recognised them. */
async function house() {
  const store = openStore(":memory:");
  const see = async (source: string, now: string, sightings: NewSighting[]) => {
    const { run } = await store.openRun(source, now, now);
    await store.commitPage(makeCommit(run.id, { sightings }), source, now);
    await store.endRun(run.id, { at: now, state: "whole", message: null, tally: {}, seen: 1, doubts: [] });
    return run.id;
  };
  const status = async (...ids: string[]) =>
    Promise.all(ids.map(async (id) => (await store.offer(id))?.offer.closeReason ?? "open"));
  return { store, see, status };
}
const handed = (id: string): NewSighting => makeSighting(id, { source: "depot", door: "relay", rank: 45 });

test("a deposit that is taken back closes what it alone showed; what a site's own run found stays", async (t) => {
  const { store, see, status } = await house();
  t.after(() => store.close());
  await see("lumen", day(1), [makeSighting("found")]);
  const run = await see("depot", day(2), [handed("alone"), makeSighting("found"), makeSighting("later")]);
  await see("lumen", day(3), [makeSighting("later")]);
  const [one] = await store.deposits(20);
  assert.deepEqual([one?.run, one?.withdrawn, one?.offers.map(({ id }) => id)], [run, 0, ["alone"]]);
  assert.equal(await store.withdraw(run, day(4)), 1);
  assert.deepEqual(await status("alone", "found", "later"), ["operator", "open", "open"]);
  assert.deepEqual((await store.events("alone")).at(-1)?.detail, {
    reason: "operator",
    quote: "dépôt retiré par l'exploitant",
  });
  assert.deepEqual(
    (await store.deposits(20)).map(({ offers, withdrawn }) => [offers.length, withdrawn]),
    [[0, 1]],
  );
  assert.equal(await store.undoClosings(run, day(5)), 1);
  assert.deepEqual(await status("alone"), ["open"]);
});

test("the run of a site is no deposit, and is not taken back", async (t) => {
  const { store, see, status } = await house();
  t.after(() => store.close());
  const run = await see("lumen", day(1), [makeSighting("found")]);
  assert.equal(await store.withdraw(run, day(2)), 0);
  assert.deepEqual(await status("found"), ["open"]);
});

test("what is handed over again is open again, a mail of last week too", async (t) => {
  const { store, see, status } = await house();
  t.after(() => store.close());
  const mail = handed("mail");
  const old = { ...mail, offer: { ...mail.offer, lastSeenAt: day(1) } };
  await store.withdraw(await see("depot", day(8), [old]), day(9));
  const again = await see("depot", day(10), [old]);
  assert.deepEqual(await status("mail"), ["operator"], "an old page reopens nothing by itself");
  await store.handOverAgain(["mail"], again, day(10));
  assert.deepEqual(await status("mail"), ["open"]);
  assert.equal(await store.withdraw(again, day(11)), 1);
});
