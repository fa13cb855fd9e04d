import assert from "node:assert/strict";
import { test } from "node:test";
import { comparable, compare, keysOf } from "../../indexer/dedupe/index.ts";
import { normalise } from "../../indexer/normalise/steps.ts";
import { Offer } from "../../offer/offer.ts";
import { RawOffer } from "../../offer/raw-offer.ts";

/** « constructor », « __proto__ »: what every object of the language answers to is in no table of ours. */
const WORDS = Object.getOwnPropertyNames(Object.prototype);
const FIELDS = Object.keys(RawOffer.shape).filter((field) => !/^(?:salaryM|lat$|lon$|excerpt$)/.test(field));

test("a word that objects know is an unknown word, in every field", () => {
  for (const word of WORDS)
    for (const field of FIELDS) {
      const said = /^(?:places|skills)$/.test(field) ? [word] : word;
      const read = normalise({ source: "s", ref: "1", title: "Chef de projet", salaryMin: 3_000, [field]: said });
      if (!("offer" in read)) continue;
      assert.deepEqual(Offer.safeParse(read.offer).error?.issues ?? [], [], `${field}: ${word}`);
      const one = comparable(read.offer);
      assert.ok(keysOf(one).names.length < 20);
      assert.equal(compare(one, one).outcome, "same");
    }
});
