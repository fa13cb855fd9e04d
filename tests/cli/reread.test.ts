import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { type House, openHouse } from "../../cli/house/house.ts";
import { collectAll, rereadAll } from "../../cli/sources/collect.ts";
import { readConfig } from "../../config.ts";
import { QUIET } from "../help/quiet.ts";

const DEMO = new URL("../../demo", import.meta.url).pathname;
let folder = "";
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "vigie-reread-"));
});
after(() => rm(folder, { recursive: true }));

const open = (replay?: string): Promise<House> =>
  openHouse({ config: readConfig({ VIGIE_DATA: folder }), replay, io: QUIET });
const source = (house: House, name: string) => house.sources.get(name)!;

test("pages read again recover what was missed, and say nothing of today", async () => {
  const replay = await open(DEMO);
  const [collected] = (await collectAll(replay, [source(replay, "francetravail")])).runs;
  const { sightings } = await replay.store.db
    .selectFrom("sightings")
    .select((row) => row.fn.countAll<number>().as("sightings"))
    .executeTakeFirstOrThrow();
  const [closed, missed] = await replay.store.db
    .selectFrom("sightings")
    .selectAll()
    .where("closed_at", "is", null)
    .orderBy("id")
    .limit(2)
    .execute();
  const { id, last_seen_at: seenAt } = closed!;
  await replay.store.closeGone([{ id, quote: "HTTP 410" }], collected!.id, replay.now());
  await replay.store.db.deleteFrom("sightings").where("id", "=", missed!.id).execute();
  await replay.store.db.deleteFrom("offers").where("id", "=", missed!.offer_id).execute();
  await replay.close();

  const house = await open();
  const health = await house.store.sourceHealth("francetravail", house.now());
  const round = await rereadAll(house, [...house.sources.values()]);
  const [run] = round.runs;
  assert.equal(round.runs.length, 1, "one run, under a name of its own");
  assert.deepEqual([run!.source, run!.state, run!.tally["offers/new"]], ["archive", "whole", 1]);
  assert.match(run!.message!, /^\d+\spages de 1\ssource, 1\snouvelle, 0\schangée$/);
  const again = await house.store.db.selectFrom("sightings").selectAll().execute();
  assert.equal(again.length, sightings);
  assert.equal(
    again.find(({ id }) => id === missed!.id)?.last_seen_at,
    missed!.last_seen_at,
    "seen when its page was read",
  );
  const after = again.find((row) => row.id === id)!;
  assert.equal(after.last_seen_at, seenAt);
  assert.notEqual(after.closed_at, null, "an old page reopens nothing");
  const { openOffers: _before, exclusive: _alone, ...known } = health;
  const { openOffers: _after, exclusive: _now, ...now } = await house.store.sourceHealth("francetravail", house.now());
  assert.deepEqual(now, known, "the source was asked nothing");
  assert.equal((await house.store.sourceHealth("adzuna", house.now())).state, "never");
  assert.deepEqual((await rereadAll(house, [source(house, "adzuna")])).runs, [], "nothing in the archive, no run");
  await house.close();
});
