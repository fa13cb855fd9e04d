import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { it, mock, test } from "node:test";
import type { House } from "../../cli/house/house.ts";
import { keepLetters } from "../../cli/live/letters.ts";
import { readConfig } from "../../config.ts";
import { schedule } from "../../indexer/schedule.ts";
import { openStore } from "../../indexer/store/open.ts";
import { fill, NOW, reader, subscribe } from "../digest/room.ts";
import { startLetterbox } from "../help/smtp.ts";

const MINUTE = 60_000;

for (const [change, from, turns] of [
  ["back to winter time", "2026-10-18T12:00:00Z", ["2026-10-19T05:00", "2026-10-26T06:00"]],
  ["forward to summer time", "2027-03-21T12:00:00Z", ["2027-03-22T06:00", "2027-03-29T05:00"]],
] as const) {
  it(`rings at seven in Paris on both sides of the change ${change}`, async (t) => {
    t.after(() => mock.timers.reset());
    mock.timers.enable({ apis: ["Date", "setTimeout"], now: Date.parse(from) });
    const rung: string[] = [];
    const clock = schedule(
      "0 7 * * 1",
      async () => void rung.push(new Date().toISOString().slice(0, 16)),
      (error) => assert.fail(String(error)),
    );
    assert.equal(clock.next()?.slice(0, 16), turns[0]);
    for (let minutes = 0; minutes < 9 * 24 * 60; minutes += 1) {
      mock.timers.tick(MINUTE);
      for (let turn = 0; turn < 4; turn += 1) await null;
    }
    await clock.stop();
    assert.deepEqual(rung, turns);
  });
}

test("a sending whose hour passed while nothing ran is caught up at the next start, once", async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "vigie-clocks-"));
  const box = await startLetterbox();
  const store = openStore(":memory:");
  const clock = { now: NOW };
  const room = reader(store, box.url, clock);
  t.after(async () => {
    room.mailer.close();
    await box.close();
    await store.close();
    await rm(folder, { recursive: true });
  });
  await fill(store, [{ id: "one" }]);
  await subscribe(room, box.letters);
  let fault: Error | null = null;
  const search = { sync: async () => (fault ? Promise.reject(fault) : []) } as unknown as House["search"];
  const house = { config: readConfig({ VIGIE_DATA: folder }), store, search, now: () => clock.now } as House;
  const { signal } = new AbortController();
  const said: string[] = [];
  const start = async () => {
    const { clocks, caughtUp } = keepLetters(house, room.digests, room.mailer, {
      err: (line) => said.push(line),
      signal,
    });
    await Promise.all(clocks.map((one) => one.stop()));
    await caughtUp;
  };
  const letters = () => box.letters.length - 1;
  await start();
  assert.equal(letters(), 0, "a first start owes nothing");
  const due = await store.memory.get("digest/next");
  assert.ok(due && due > new Date().toISOString());
  clock.now = new Date(Date.parse(due) + 60 * MINUTE).toISOString();
  fault = new Error("L'index de recherche doit être reconstruit.");
  await start();
  assert.equal(letters(), 0, "none from an index that lacks offers");
  assert.match(said.at(-1)!, /^lettre : L'index de recherche doit être reconstruit/);
  fault = null;
  await start();
  assert.equal(letters(), 1, said.join(""));
  assert.match(said.at(-1)!, /^Lettres : 1\senvoyée, /);
  await start();
  assert.equal(letters(), 1);
});
