import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Comparable, comparable, compare, compareRaw, sameFamily } from "../../indexer/dedupe/index.ts";
import { measureSilverPairs, rates } from "../../scripts/quality.ts";
import { PAIRS } from "../golden/twins/index.ts";
import { long } from "../golden/twins/pair.ts";
import { makeComparable } from "../help/make-comparable.ts";
import { makeOffer } from "../help/make-offer.ts";

describe("compare", () => {
  for (const { name, want, family, a, b } of PAIRS)
    test(`${name} : ${want}`, () => {
      const [one, other] = [makeComparable(a), makeComparable(b)];
      const said = compare(one, other);
      assert.equal(said.outcome, want, said.reasons.join(" ; "));
      assert.deepEqual(compare(other, one).outcome, want, "symmetric");
      assert.ok(said.reasons.length > 0 && said.reasons.every((reason) => reason.length > 5));
      assert.equal(sameFamily(one, other), family ?? false);
    });

  test("pairs labelled by rule", (t) => {
    const matrix = measureSilverPairs();
    if (!matrix) return t.skip("the evaluation data is not beside the project");
    assert.ok(rates(matrix, ["same"]).precision >= 0.98, matrix.misses.join("\n"));
    assert.ok(rates(matrix, ["same", "possible"]).precision >= 0.99, matrix.misses.join("\n"));
    assert.equal(matrix.counts["different → same"] ?? 0, 0);
    assert.equal(matrix.counts["different → possible"] ?? 0, 0);
    // The other « same » of these labels are another contract, another level or another word in the title.
    assert.ok(rates(matrix, ["same"]).recall >= 0.9, matrix.misses.join("\n"));
  });

  test("a group that names its brand in the title, with the brand's text (side by side only: no key finds them)", () => {
    const side = (company: string, title: string) =>
      makeComparable({
        source: company,
        ref: "R-1",
        title,
        company,
        place: "Lyon",
        description: `${long} Bricoral compte cent magasins.`,
      });
    const said = compare(
      side("Bricoral", "Chef de projet IA"),
      side("Groupe Batellin", "Chef de projet IA H/F – Bricoral"),
    );
    assert.equal(said.outcome, "same", said.reasons.join(" ; "));
  });

  test("from canonical offers, as from raw ones", () => {
    const one = comparable(makeOffer({ id: "a", title: "Chef de projet IA (H/F)" }));
    const other = comparable(makeOffer({ id: "b", title: "Cheffe de projet intelligence artificielle" }));
    assert.equal(one.id, "a");
    assert.equal(one.title.key, other.title.key);
  });

  test("reasons quote titles and contracts as people write them", () => {
    const side = (ref: string, title: string, contract = "CDI") =>
      makeComparable({ source: "apec", ref, title, contract, company: "Kertis", place: "Lyon" });
    const reasons = (a: Comparable, b: Comparable) => compare(a, b).reasons.join(" ; ");
    assert.match(
      reasons(side("1", "Cheffe de projet données"), side("2", "Cheffe de projet Énergies")),
      /« données » et « Énergies »/,
    );
    assert.match(
      reasons(side("1", "Chargée de mission IA"), side("2", "Chargée de mission IA Territoires")),
      /« Territoires »/,
    );
    assert.match(
      reasons(side("1", "Chargée de mission IA"), side("2", "Chargée de mission IA, Régime de pension")),
      /« Régime pension »/,
    );
    assert.match(reasons(side("1", "Chef de projet IA"), side("2", "Chef de projet IA", "CDD")), /CDI et CDD/);
    const [one, other] = ["REQ-20119", "REQ-20244"].map((ref) => side(ref, `Chef de projet IA (${ref})`));
    assert.match(reasons(one!, other!), /REQ-20119 et REQ-20244/);
    assert.match(reasons(one!, side("3", "Cheffe de projet IA REQ-20119")), /même référence REQ-20119/);
  });

  test("raw postings have the contract that the index would read in their texts", () => {
    const side = (source: string, contract: string, description = long) => ({
      source,
      ref: "1",
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Lyon",
      contract,
      description,
    });
    const replacing = side("linkedin", "Contrat", `${long} CDD de 9 mois pour remplacement.`);
    const { outcome, reasons } = compareRaw(side("apec", "CDI"), replacing) as { outcome: string; reasons: string[] };
    assert.equal(outcome, "different");
    assert.match(reasons.join(), /CDI et CDD/);
  });

  test("what is no offer is an error, not an exception", () => {
    assert.ok("error" in compareRaw({ source: "x" }, null));
  });
});
