import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { type Comparable, comparable, compare, createTwinIndex, keysOf } from "../../indexer/dedupe/index.ts";
import { normalise } from "../../indexer/normalise/steps.ts";
import { PAIRS } from "../golden/twins/index.ts";
import { makeComparable } from "../help/make-comparable.ts";
import { groupsIn } from "./twin-groups.ts";

const MISSIONS = `Vous cadrez les besoins des métiers, vous pilotez les fournisseurs et vous suivez le budget annuel. Vous animez les ateliers, vous rédigez
  les expressions de besoin et vous préparez les comités mensuels avec la direction générale, puis vous mesurez les gains obtenus.`;
const TEXTS = [
  undefined,
  MISSIONS,
  `${MISSIONS.slice(0, 200)}…`,
  `Une maison reconnue nous confie ce recrutement. ${MISSIONS} Écrivez-nous sous huit jours, discrétion assurée, un échange suivra.`,
  `L'usine fabrique des vannes depuis longtemps. Le titulaire entretient les presses, remplace les joints, tient à jour le carnet des pannes
  et forme les nouveaux opérateurs aux gestes de sécurité. Il relève les compteurs chaque matin et prépare les commandes de pièces.`,
];

const posting = fc.record({
  source: fc.constantFrom("francetravail", "adzuna", "kertis"),
  title: fc.constantFrom(
    "Chef de projet IA",
    "AI Project Manager (H/F)",
    "Chef de projet SI",
    "Chef de projet IA senior",
    "Chef de projet",
  ),
  company: fc.constantFrom(
    undefined,
    "Kertis",
    "KERTIS FRANCE",
    "Ker Tis",
    "Cabinet Kertis",
    "Mutuelle Orvanne",
    "Orvanne Mutuelle",
    "Hautecombe Recrutement",
  ),
  place: fc.constantFrom(undefined, "75 - PARIS 09", "Paris", "Lyon", "Île-de-France", "Télétravail"),
  contract: fc.constantFrom(undefined, "CDI", "CDD - 6 Mois", "Stage"),
  description: fc.constantFrom(...TEXTS),
});
const postings = fc
  .array(posting, { minLength: 2, maxLength: 14 })
  .map((list) => list.map((one, at) => makeComparable({ ...one, ref: `R${100 + at}` })));

const clustersOf = (list: readonly Comparable[]) => {
  const index = createTwinIndex();
  for (const one of list) index.add(one);
  return groupsIn(index, list);
};

describe("twin index", () => {
  test("clusters do not depend on the order of adding, nor on what was added and removed", () => {
    fc.assert(
      fc.property(postings, fc.infiniteStream(fc.nat()), (list, numbers) => {
        const shuffled = list.map((one) => ({ one, key: numbers.next().value as number }));
        shuffled.sort((a, b) => a.key - b.key);
        assert.deepEqual(clustersOf(shuffled.map(({ one }) => one)), clustersOf(list));
        const index = createTwinIndex();
        for (const one of list) index.add(one);
        for (const one of list.slice(0, 3)) index.remove(one.id);
        for (const one of list.slice(0, 3)) index.add(one);
        assert.deepEqual(groupsIn(index, list), clustersOf(list));
      }),
      { numRuns: 60 },
    );
  });

  test("compare is symmetric, and every twin is found behind the blocking keys", () => {
    fc.assert(
      fc.property(postings, (list) => {
        const index = createTwinIndex();
        for (const one of list) index.add(one);
        for (const one of list) {
          const found = new Map(index.find(one).map((twin) => [twin.id, twin.outcome]));
          for (const other of list) {
            if (one.id === other.id) continue;
            const { outcome } = compare(one, other);
            assert.equal(outcome, compare(other, one).outcome);
            if (outcome === "same") assert.equal(found.get(other.id), "same");
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test("no group holds two postings that are proven different", () => {
    fc.assert(
      fc.property(postings, (list) => {
        const byId = new Map(list.map((one) => [one.id, one]));
        for (const group of clustersOf(list))
          for (const a of group)
            for (const b of group)
              if (a !== b) assert.notEqual(compare(byId.get(a)!, byId.get(b)!).outcome, "different");
      }),
      { numRuns: 60 },
    );
  });

  test("hand-written pairs meet in the index as they do side by side", () => {
    for (const { name, want, a, b } of PAIRS) {
      const index = createTwinIndex();
      const [one, other] = [makeComparable(a), makeComparable(b)];
      index.add(one);
      assert.equal(index.add(other)[0]?.outcome ?? "different", want, name);
      assert.equal(groupsIn(index, [one, other]).length, want === "same" ? 1 : 2, name);
    }
  });

  test("adding again replaces; removing forgets", () => {
    const index = createTwinIndex();
    const [one, other] = [makeComparable(PAIRS[0]!.a), makeComparable(PAIRS[0]!.b)];
    index.add(one);
    index.add(one);
    assert.equal(index.size, 1);
    index.add(other);
    assert.deepEqual(index.clustersAround(one.id), [[one.id, other.id].sort()]);
    index.remove(one.id);
    assert.deepEqual(index.clustersAround(other.id), [[other.id]]);
    assert.deepEqual(
      index.find(one).map((twin) => twin.id),
      [other.id],
    );
  });

  test("keys are few, and never throw on odd input", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string({ unit: "binary" }),
        fc.option(fc.string()),
        fc.option(fc.string()),
        (source, title, company, description) => {
          const read = normalise({
            source,
            ref: "1",
            title,
            company,
            description,
            place: company,
            contract: description,
          });
          if (!("offer" in read)) return;
          const one = comparable(read.offer);
          const { names, likeness, found } = keysOf(one);
          assert.ok(names.length + likeness.length + found.length <= 16);
          assert.equal(compare(one, one).outcome, "same");
        },
      ),
      { numRuns: 100 },
    );
  });

  test("thousands of postings take seconds", () => {
    const index = createTwinIndex();
    const make = (at: number) =>
      makeComparable({
        source: "francetravail",
        ref: `X${at}`,
        title: `Chef de projet ${["IA", "data", "SI", "digital", "BI"][at % 5]}`,
        company: at % 3 === 0 ? undefined : `Atelier${at % 400}`,
        place: ["75 - PARIS", "69 - LYON", "31 - TOULOUSE", "59 - LILLE"][at % 4],
        description: Array.from({ length: 80 }, (_, word) => `mot${(at % 700) * 80 + word}`).join(" "),
      });
    const started = performance.now();
    for (let at = 0; at < 3_000; at++) index.add(make(at));
    assert.ok(performance.now() - started < 20_000);
  });
});
