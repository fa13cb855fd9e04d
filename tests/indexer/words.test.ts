import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { readTitle } from "../../indexer/dedupe/title/reading.ts";
import { judgeRole } from "../../indexer/role/judge.ts";
import { conceptsOf } from "../../indexer/search/lexicon.ts";
import { lemmas, termsIn } from "../../indexer/search/text.ts";
import { plain } from "../../indexer/text/plain.ts";
import { dictionaryForm, formsBegunBy, rootOf } from "../../indexer/words/dictionary.ts";
import { readSynonyms } from "../../indexer/words/synonyms.ts";
import { OF_ROLES, OF_TWINS, SEARCHED } from "../../indexer/words/trade.ts";
import { words } from "../../indexer/words/words.ts";
import { profile } from "../../profiles/chef-de-projet-ia.ts";

/** Ways to write one word. */
const ONE = `chef cheffe chefs cheffes; chargé chargée chargées; directeur directrice directrices; développeur développeuse; créatif créative
  créatives; professionnel professionnelle; national nationale nationaux; réseau réseaux; noyau noyaux; conseiller conseillère; berger bergères;
  ingénieur ingénieure; technicien techniciennes; premier premières; assistant assistante; adhérent adhérente; expérimenté expérimentée;
  attendu attendues; acteur actrice; ambassadeur ambassadrices; enjeu enjeux; saint st`;
/** Words that look alike and are not one. */
const OTHERS =
  "vente vent, travaux travail, taux tal, matrice mateur, idée ide, chargé chef, digue digu, process proces";

const listed = (text: string, parting: string) => text.split(parting).map((line) => line.trim().split(/\s+/));

describe("the dictionary form of a word", () => {
  it("is one, whatever its gender and number, and its root begins them all", () => {
    for (const forms of listed(ONE, ";")) {
      assert.equal(new Set(forms.map((form) => dictionaryForm(plain(form)))).size, 1, forms.join());
      for (const form of forms) assert.equal(lemmas(form, false).join(), words(form).join(), form);
    }
    for (const root of ["digital", "créatif", "développeur"].map((word) => rootOf(plain(word))))
      assert.ok(
        listed("digital digitaux; créatif créatives; développeur développeuses", ";")
          .flat()
          .some((form) => plain(form).startsWith(root)),
      );
    for (const [one = "", other = ""] of listed(OTHERS, ","))
      assert.notEqual(dictionaryForm(plain(one)), dictionaryForm(plain(other)), one);
  });

  it("is its own dictionary form", () => {
    const ending = fc.constantFrom(
      "elle",
      "ale",
      "aux",
      "trice",
      "euse",
      "ante",
      "ente",
      "ee",
      "ees",
      "s",
      "iere",
      "ative",
      "ue",
    );
    const letters = fc.string({ unit: fc.constantFrom(..."abceinrstu"), maxLength: 6 });
    fc.assert(
      fc.property(fc.tuple(letters, ending, ending), ([start, one, other]) => {
        const form = dictionaryForm(start + one + other);
        assert.equal(dictionaryForm(form), form);
      }),
    );
  });

  it("is known by the beginning of another form", () => {
    assert.ok(formsBegunBy("directri").includes("directeur"));
    assert.ok(formsBegunBy("creativ").includes("creatif"));
    assert.deepEqual(formsBegunBy("proje"), []);
  });
});

describe("the table of the trade", () => {
  it("says every way once", () => {
    for (const table of [SEARCHED, OF_ROLES, OF_TWINS]) {
      const names = new Map<string, string>();
      for (const { names: all, ways } of readSynonyms(table))
        for (const way of ways) {
          const [spelled, name] = [words(way).join(" "), all.join()];
          assert.equal(names.get(spelled) ?? name, name, way);
          names.set(spelled, name);
        }
    }
  });

  const waysOf = (name: string) =>
    readSynonyms(OF_ROLES).flatMap(({ names, ways }) => (names.join() === name ? ways : []));

  it("is one for the judge, for twins and for a search", () => {
    const titles = [
      ...waysOf("IA").map((way) => `Chef de projet ${way}`),
      ...waysOf("chef de projet").map((way) => `${way} IA`),
    ];
    for (const title of titles) {
      assert.equal(judgeRole({ title }, profile).verdict, "core", title);
      assert.equal(readTitle(title).job.key, "chefprojet ia", title);
    }
    for (const { ways } of readSynonyms(SEARCHED))
      for (const way of ways) assert.ok(conceptsOf(termsIn(way, false), () => " ").size > 0, way);
  });

  it("has names that are another job for twins and one idea for a search", () => {
    const [one, other] = ["Chef de projet IA", "Chargée de projets IA"];
    assert.notEqual(readTitle(one).job.key, readTitle(other).job.key);
    assert.deepEqual(
      ...([one, other].map((title) => conceptsOf(termsIn(title, false), () => " ")) as [unknown, unknown]),
    );
  });
});
