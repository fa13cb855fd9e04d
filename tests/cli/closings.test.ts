import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { openStore, type Store } from "../../indexer/store/open.ts";
import { makeCommit, makeSighting } from "../help/make-offer.ts";
import { vigie } from "../help/vigie.ts";
import { day, wholeRun } from "../store/whole-run.ts";

/** What a run has closed, and what a doubted one would close, decided on the command line. */

const folder = await mkdtemp(join(tmpdir(), "vigie-closings-"));
process.env.VIGIE_DATA = folder;
after(() => rm(folder, { recursive: true }));

/** The base as a collection leaves it: closed before a command opens it. */
async function stored<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = openStore(join(folder, "vigie.db"));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
const statusOf = (id: string) => stored(async (store) => (await store.offer(id))?.status);

test("« undo-closings » opens again what a run has closed, and nothing the second time", async () => {
  const closing = await stored(async (store) => {
    await wholeRun(store, 1, ["a", "b"]);
    await wholeRun(store, 2, ["a"]);
    return (await wholeRun(store, 3, ["a"])).run.id;
  });
  assert.equal(await statusOf("b"), "closed");
  const found = async () => JSON.parse((await vigie(["search", "chef de projet", "--json"])).out) as { total: number };
  await vigie(["reindex"]);
  assert.equal((await found()).total, 1);
  const undone = await vigie(["undo-closings", String(closing)]);
  assert.equal(undone.code, 0);
  assert.match(undone.err, /^1.annonce rouverte\.$/m);
  assert.equal(await statusOf("b"), "open");
  assert.equal((await found()).total, 2, "and it is found");
  const again = await vigie(["undo-closings", String(closing)]);
  assert.equal(again.code, 0);
  assert.match(again.err, /^0.annonce rouverte\.$/m);
  const none = await vigie(["undo-closings", "999"]);
  assert.equal(none.code, 2);
  assert.match(none.err, /aucun relevé ne porte le numéro 999/);
});

test("« confirm-run » closes what a doubted run missed twice, once; « undo-closings » takes it back", async () => {
  // A source of ours, whose lists are whole: what it no longer lists is gone.
  const source = "renault";
  const doubted = await stored(async (store) => {
    const read = async (n: number, state: "whole" | "suspect", ids: string[]) => {
      const { run } = await store.openRun(source, day(n), day(n - 1));
      const sightings = ids.map((id) => makeSighting(id, { source }));
      await store.commitPage(makeCommit(run.id, { sightings }), source, day(n));
      await store.endRun(run.id, { at: day(n), state, message: null, tally: {}, seen: ids.length, doubts: [] });
      return run.id;
    };
    await read(1, "whole", ["c", "d"]);
    const first = await read(2, "suspect", ["c"]);
    await store.confirmRun(first, true, day(2));
    return read(3, "suspect", ["c"]);
  });
  const confirmed = await vigie(["confirm-run", String(doubted)]);
  assert.equal(confirmed.code, 0, confirmed.err);
  assert.match(confirmed.err, /^Relevé confirmé : 1.annonce fermée\.$/m);
  assert.equal(await statusOf("d"), "closed");
  const twice = await vigie(["confirm-run", String(doubted)]);
  assert.equal(twice.code, 2);
  assert.match(twice.err, /ce relevé n'est pas en doute/);
  assert.match((await vigie(["undo-closings", String(doubted)])).err, /^1.annonce rouverte\.$/m);
  assert.equal(await statusOf("d"), "open");
});
