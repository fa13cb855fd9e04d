import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { WEIGHTS } from "../../indexer/normalise/dates/likely-last-day.ts";
import { ownerIn } from "../../indexer/normalise/dates/told-days.ts";
import { normalise } from "../../indexer/normalise/steps.ts";
import { fold } from "../../indexer/text/fold.ts";
import { learn, written } from "../../scripts/learn.ts";
import { readDated } from "../../scripts/learn-dates.ts";

const lastDay = (description: string): string | null => {
  const read = normalise({
    source: "t",
    ref: "1",
    title: "Chef de projet",
    description,
    seenAt: "2026-11-20T10:00:00Z",
  });
  return "offer" in read ? read.offer.validThrough : assert.fail(read.reason);
};

describe("a last day that its sentence only sounds like", () => {
  test("the weights are what the sentences teach: otherwise run « npm run learn:dates »", () => {
    assert.ok(readFileSync(WEIGHTS, "utf8") === written(learn(readDated())), "weights and sentences differ");
  });

  const SAID = "Pour être lue, ta lettre doit nous arriver avant le 25 janvier";

  test("what is said in words that no list has is heard", () => {
    const sentence = `${SAID} 2027.`;
    assert.ok(!readFileSync(new URL("dates.sentences.tsv", WEIGHTS), "utf8").includes(sentence), "not learnt by heart");
    assert.equal(ownerIn(fold(sentence), sentence.indexOf("25")), null, "and no clue tells it");
    assert.equal(lastDay(sentence), "2027-01-25");
  });

  test("near it, other days are not: it would close the offer", () => {
    for (const said of [
      "Vous lirez toutes les lettres des usagers avant le 25 janvier 2027.",
      "Nous répondrons à ta lettre avant le 25 janvier 2027.",
      "Les plis des fournisseurs doivent nous arriver avant le 25 janvier 2027.",
    ])
      assert.equal(lastDay(said), null, said);
  });

  test("nor one of a year gone by, nor one beside another date, nor where a clue tells another day", () => {
    assert.equal(lastDay(`${SAID} 2025.`), null);
    assert.equal(lastDay(`${SAID} 2027, et nous en parlerons le 4 février 2027.`), null);
    assert.equal(lastDay(`${SAID} 2027. Date limite de candidature : 8 janvier 2027.`), "2027-01-08");
  });
});
