import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { createBlocks } from "../../indexer/dedupe/blocks.ts";
import { novelty } from "../../indexer/dedupe/text/bag.ts";
import { likeness } from "../../indexer/dedupe/text/likeness.ts";
import { createNumberSet } from "../../indexer/dedupe/text/number-set.ts";
import { printOf } from "../../indexer/dedupe/text/text.ts";

/** The tables that are quick because they are not Map and Set do what Map and Set do. */
describe("tables of the twin index", () => {
  const number = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 0xffffffff }));

  test("a number set holds what a Set holds, turn after turn", () => {
    const ours = createNumberSet(64);
    fc.assert(
      fc.property(fc.array(number, { maxLength: 64 }), fc.array(number, { maxLength: 20 }), (some, asked) => {
        const theirs = new Set<number>();
        ours.clear(some.length);
        for (const one of some) {
          assert.equal(ours.add(one), !theirs.has(one));
          theirs.add(one);
        }
        for (const one of [...some, ...asked]) assert.equal(ours.has(one), theirs.has(one));
      }),
    );
  });

  test("blocks hold the members that lists would hold, added and removed, beyond their first room", () => {
    const step = fc.record({
      key: fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer()),
      member: fc.nat(5),
      gone: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.nat(6000), (steps, more) => {
        const ours = createBlocks();
        const theirs = new Map<number, Set<number>>();
        for (const { key, member, gone } of steps) {
          const there = theirs.get(key) ?? new Set();
          theirs.set(key, there);
          if (gone) ours.remove(key, member);
          else if (!there.has(member)) ours.add(key, member);
          if (gone) there.delete(member);
          else there.add(member);
        }
        for (let at = 0; at < more; at++) ours.add(1_000_000 + at, at);
        for (const [key, members] of theirs) {
          const found: number[] = [];
          ours.under(key, 10, (member) => found.push(member));
          if (key < 1_000_000) assert.deepEqual(found.sort(), [...members].sort());
          const few: number[] = [];
          ours.under(key, 1, (member) => few.push(member));
          if (key < 1_000_000) assert.equal(few.length, members.size > 1 ? 0 : members.size);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("what each of two texts says alone is counted in the one that says less of its own", () => {
    const common = "vous pilotez les projets avec le laboratoire et la direction des achats du groupe";
    const prints = [`${common} verre four casse`, `${common} presse titre archive charte`, ""].map(
      (text) => printOf(text).hashes,
    );
    const [one, other, none] = prints as [Uint32Array, Uint32Array, Uint32Array];
    assert.deepEqual(novelty(one, other), { words: 3, share: 3 / 11 });
    assert.deepEqual(novelty(other, one), novelty(one, other));
    assert.deepEqual(novelty(one, one), { words: 0, share: 0 });
    assert.deepEqual(novelty(one, none), { words: 0, share: 0 });
    const [you, she] = ["vous garantissez la marge et animez", "elle garantit la marge, anime"].map((text) =>
      printOf(text),
    );
    assert.equal(novelty(you!.hashes, she!.hashes).words, 1, "« vous », « elle »: other words are told by their stems");
  });

  test("a text with entities, tags or accents apart is the text without them", () => {
    const plain =
      "L'équipe R&D conçoit des modèles pour l'usine et la flotte, puis les éprouve sur le terrain avec les métiers du groupe.";
    const html = `<p class="a&amp;b">${plain.replaceAll("&", "&amp;").replaceAll("é", "&eacute;")}</p>`;
    for (const other of [html, plain.normalize("NFD"), plain.toUpperCase()])
      assert.equal(likeness(printOf(plain), printOf(other)).share, 1, other);
    assert.ok((likeness(printOf(plain), printOf(plain.replaceAll("R&D", "marketing"))).share ?? 0) < 1);
  });

  test("a text is read by its own words, whatever the one before left behind", () => {
    printOf("un deux trois quatre par cinq six");
    assert.equal(printOf("Une personne sera mandatée").forOthers, false);
  });

  test("a shingle that comes back counts once", () => {
    const once =
      "Vous cadrez les besoins des métiers et vous suivez le budget annuel avec la direction de l'usine de Brest.";
    const print = printOf(`${once} ${once} ${once}`);
    assert.equal(new Set(print.hashes.subarray(0, print.size)).size, print.size);
    assert.equal(likeness(printOf(once), print).share, 1);
  });
});
