import assert from "node:assert/strict";
import { test } from "node:test";
import { FACTS, measureFacts } from "../golden/facts.ts";

test("golden facts: each is read exactly, and nothing is invented", () => {
  for (const [fact, { misses }] of Object.entries(measureFacts())) assert.deepEqual(misses, [], fact);
});

test("a wrong expectation is a miss", () => {
  const [one] = FACTS.filter(({ fact }) => fact === "contract");
  const measure = measureFacts([{ ...one!, expected: "vie:99" }]).contract;
  assert.equal(measure?.misses.length, 1);
  assert.equal(measure?.exact, 0);
});
