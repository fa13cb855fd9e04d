import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { constants, getPriority, tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { Origin, Read } from "../../indexer/commit.ts";
import { printOfOffer } from "../../indexer/dedupe/index.ts";
import { createOfferReaders } from "../../indexer/offer-readers.ts";
import { readOffers } from "../../indexer/read-offers.ts";
import { flatten } from "../../indexer/search/document.ts";
import { wordsOf } from "../../indexer/search/embedded/memory.ts";
import type { RawOffer } from "../../offer/raw-offer.ts";
import { profile } from "../../profiles/chef-de-projet-ia.ts";

const ORIGIN: Origin = { name: "lumen", kind: "employer", rank: 10 };
const BAD = new URL("./reading-badly.ts", import.meta.url);
const raw = (ref: number, title = `Cheffe de projet IA n° ${ref}`): RawOffer => ({
  source: "lumen",
  ref: String(ref),
  title,
  place: "69 - Lyon",
  description: `<p>Vous pilotez ${ref} projets d'intelligence artificielle. CDI.</p>`,
  seenAt: "2026-11-20T08:00:00.000Z",
});
const titles = (reads: Awaited<ReturnType<ReturnType<typeof createOfferReaders>["read"]>>) =>
  reads.map(({ sighting, counts }) => sighting?.offer.title ?? Object.keys(counts).join());

/** What threads add to a read is looked at apart. */
const bare = (reads: readonly Read[]) =>
  reads.map(({ counts, sighting }) => ({ counts, sighting: sighting && { ...sighting, read: undefined } }));

test("threads say of each offer what this thread says, in order", async (t) => {
  const readers = createOfferReaders(profile, { threads: 2 });
  t.after(() => readers.close());
  const offers = [...Array.from({ length: 130 }, (_, n) => raw(n)), raw(130, ""), { ...raw(131), place: "Berlin" }];
  for (const some of [offers, [raw(1)]])
    assert.deepEqual(bare(await readers.read(some, ORIGIN)), bare(readOffers(some, ORIGIN, profile)));
});

test("threads read the texts as the twins and the index do here, word for word, batch after batch", async (t) => {
  const readers = createOfferReaders(profile, { threads: 2 });
  t.after(() => readers.close());
  for (const round of [1, 2, 3]) {
    const offers = Array.from({ length: 120 }, (_, n) => raw(n * round, `Chef de projet ${round}`));
    for (const { sighting } of await readers.read(offers, ORIGIN)) {
      const { offer, excerpt, read } = sighting!;
      assert.deepEqual(read?.print, printOfOffer(offer, excerpt));
      const { terms, places } = read!.words;
      const document = flatten({ offer, status: "open", family: null });
      const words = wordsOf(document);
      assert.deepEqual(
        terms.map(({ word }) => word),
        words.text.map(({ word }) => word),
      );
      assert.deepEqual(wordsOf({ ...document, words: { terms, places } }).places, words.places);
    }
  }
});

test("an offer that hangs or kills its thread is refused alone, and counted", async (t) => {
  const readers = createOfferReaders(profile, { threads: 1, limitMs: 1000, worker: BAD });
  t.after(() => readers.close());
  const said = titles(await readers.read([raw(1), raw(2, "boucle"), raw(3), raw(4, "mort"), raw(5)], ORIGIN));
  assert.deepEqual(said, [
    "Cheffe de projet IA n° 1",
    "refused/too-hard",
    "Cheffe de projet IA n° 3",
    "refused/too-hard",
    "Cheffe de projet IA n° 5",
  ]);
});

test("what waits behind an offer that hangs its thread is read by the next thread", async (t) => {
  const readers = createOfferReaders(profile, { threads: 1, limitMs: 1000, worker: BAD });
  t.after(() => readers.close());
  const batches = [[raw(1, "boucle")], [raw(2)], [raw(3)]];
  const said = await Promise.all(batches.map((offers) => readers.read(offers, ORIGIN)));
  assert.deepEqual(said.map(titles), [
    ["refused/too-hard"],
    ["Cheffe de projet IA n° 2"],
    ["Cheffe de projet IA n° 3"],
  ]);
});

test("a thread has its next batch at hand: it does not wait for a busy main thread", async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "vigie-"));
  const file = join(folder, "marks");
  const readers = createOfferReaders(profile, { threads: 1, worker: BAD });
  t.after(async () => {
    await readers.close();
    await rm(folder, { recursive: true });
  });
  const marks = [1, 2].map((n) => readers.read([{ ...raw(n, "note"), place: file }], ORIGIN));
  const read = () => (existsSync(file) ? readFileSync(file, "utf8") : "");
  for (let waits = 0; read() !== ".." && waits < 400; waits++)
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  assert.equal(read(), "..", "both were read while this thread slept");
  await Promise.all(marks);
});

test("a thread leaves the processor to the main thread, which answers searches", async (t) => {
  if (process.platform !== "linux") return t.skip("only Linux gives a thread a priority of its own");
  const readers = createOfferReaders(profile, { threads: 1 });
  t.after(() => readers.close());
  await readers.read([raw(1)], ORIGIN);
  const nice = (thread: string) =>
    Number(readFileSync(`/proc/self/task/${thread}/stat`, "utf8").split(") ")[1]!.split(" ")[16]);
  const others = readdirSync("/proc/self/task").filter((thread) => thread !== String(process.pid));
  assert.equal(nice(String(process.pid)), getPriority());
  assert.equal(others.filter((thread) => nice(thread) === constants.priority.PRIORITY_BELOW_NORMAL).length, 1);
});

test("a thread without work ends, and another is hired when there is some; a close leaves nothing waiting", async () => {
  const readers = createOfferReaders(profile, { threads: 1, restMs: 1 });
  const five = [1, 2, 3, 4, 5].map((n) => raw(n));
  await readers.read(five, ORIGIN);
  await new Promise((later) => setTimeout(later, 100));
  assert.equal((await readers.read(five, ORIGIN)).length, 5);
  const waiting = readers.read(
    Array.from({ length: 200 }, (_, n) => raw(n)),
    ORIGIN,
  );
  const refused = assert.rejects(waiting, /lecture interrompue/);
  await readers.close();
  await refused;
});

test("a thread that cannot start is nobody's fault: no offer is refused for it; after a close nothing is read", async () => {
  const worker = new URL(`data:text/javascript,${encodeURIComponent('throw new Error("table illisible")')}`);
  const broken = createOfferReaders(profile, { threads: 1, worker });
  await assert.rejects(broken.read([raw(1), raw(2)], ORIGIN), /n'a pas pu démarrer : table illisible/);
  await broken.close();
  await assert.rejects(broken.read([raw(3)], ORIGIN), /lecture interrompue/);
});
