import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, describe, test } from "node:test";
import { judgeRole } from "../../indexer/role/judge.ts";
import { likeness, marksOf, type Weights, weightsOf } from "../../indexer/words/likeness.ts";
import { profile } from "../../profiles/chef-de-projet-ia.ts";
import { learn, written } from "../../scripts/learn.ts";
import { readSentences, subject } from "../../scripts/learn-role.ts";

describe("sentences that are like those which give the subject to lead", () => {
  let weights: Weights;
  before(() => {
    weights = learn(readSentences());
  });

  test("the weights are what the sentences teach: otherwise run « npm run learn:role »", () => {
    const kept = readFileSync(new URL("../../profiles/chef-de-projet-ia.weights.tsv", import.meta.url), "utf8");
    assert.ok(kept === written(weights), "weights and sentences differ");
  });

  test("sentences of one kind, or none, teach nothing and are refused", () => {
    for (const given of [[], readSentences().filter(({ given }) => given === 1)])
      assert.throws(() => learn(given), /des deux sortes/);
  });

  test("whatever names the subject counts as one, by the side on which a word stands", () => {
    assert.deepEqual(
      marksOf(" vou pilote projet ia ", subject),
      marksOf(" vou pilote projet machine learning ", subject),
    );
    const marks = marksOf(" vou pilote projet ia ville ", subject);
    for (const mark of ["pilote", "0:vou", "vou pilote", "<projet", ">ville", "@"]) assert.ok(marks.has(mark), mark);
    assert.ok(!marksOf(` ia ${"mot ".repeat(20)}loin `, subject).has("loin"), "words far from it say something else");
  });

  test("words that no mark holds are not looked up, and change nothing", () => {
    const words = " nous vou confion zzz projet ia yyy zoo dont vou tien budget ";
    const all = [...marksOf(words, subject)].reduce(
      (sum, mark) => sum + (weights.of.get(mark) ?? 0),
      weights.of.get("")!,
    );
    assert.ok(Math.abs(likeness(words, subject, weights) - 1 / (1 + Math.exp(-all))) < 1e-12);
    assert.ok(marksOf(words, subject, weights.known).size < marksOf(words, subject).size);
  });

  test("nothing known says what no word says, and no weight goes beyond 0 and 1", () => {
    const bare = likeness(" zzz ", subject, weights);
    assert.ok(bare > 0 && bare < 0.5, `${bare}`);
    assert.equal(likeness(" ia ", subject, weightsOf(new Map([["", 900]]))), 1);
  });
});

/** Said in words that stand in no list, and in none of the sentences that were learnt. */
const SAID = "À ton arrivée, le programme d'IA du zoo aura six chantiers, dont tu répondras devant le conseil.";

describe("what such a sentence makes of a title", () => {
  const judged = (title: string, description = `Le zoo des Aubrières emploie 90 personnes. ${SAID} Permis B.`) =>
    judgeRole({ title, description }, profile);

  test("an open title becomes core, with the sentence", () => {
    const { verdict, evidence } = judged("Chef de projet");
    assert.equal(verdict, "core");
    assert.deepEqual(evidence, [{ quote: SAID, rule: "parle comme les phrases qui confient un tel projet" }]);
  });

  test("a maker's and another job's do not", () => {
    for (const title of ["Data scientist", "Développeur Python", "Infirmier"])
      assert.notEqual(judged(title).verdict, "core", title);
  });

  test("nor does it speak under « Profil recherché », nor of what others lead", () => {
    const done = "Vous avez déjà mené le déploiement d'un produit d'IA pour un musée, du cadrage à la recette.";
    assert.equal(judged("Chef de projet", done).verdict, "core", "elsewhere it would");
    assert.equal(judged("Chef de projet", `Profil recherché :\n${done}`).verdict, "no");
    const theirs = "Pour votre information, le déploiement du produit d'IA du zoo est piloté par";
    assert.equal(judged("Chef de projet", `${theirs} le siège de Bruxelles.`).verdict, "no");
  });
});
