import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { comparableRhythm, rhythmPair } from "../../indexer/normalise/contract/rhythm-pair.ts";
import { OTHER_RHYTHM } from "../../offer/vocabulary.ts";
import { rhythmWords } from "../../offer/words.ts";

const SAID: [string, string | null][] = [
  ["3 semaines entreprise / 1 semaine école", "3s/1s"],
  ["une semaine à l’école, deux semaines chez nous", "2s/1s"],
  ["4j/1j", "4j/1j"],
  ["2/3 jours", "3j/2j"],
  ["1 week at school, 3 weeks in the company", "3s/1s"],
  ["15 jours / 15 jours", "2s/2s"],
  ["1 mois / 1 mois", "1m/1m"],
  ["une semaine sur deux", "1s/1s"],
  ["1 semaine de cours toutes les 4 semaines", "3s/1s"],
  ["un jour par semaine à l'école", "4j/1j"],
  ["2 jours/semaine au CFA", "3j/2j"],
  ["1 semaine de cours par mois", "3s/1s"],
  ["2 jours de cours par mois", null],
  ["1 semaine / 2 jours", null],
  ["à définir avec l'école", null],
];

describe("rhythm of an alternance", () => {
  for (const [said, pair] of SAID) it(`« ${said} » → ${pair}`, () => assert.equal(rhythmPair(said), pair));

  it("is of two parts in one unit, the longer first, or of another kind", () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[123un ]{1,3}(?:sem|j|mois)?[ /a-z]{0,12}[1234deux ]{1,4}(?:sem|jours|mois)?$/),
        (rhythm) => {
          const read = comparableRhythm({ rhythm });
          const [, most, unit, least, same] = /^(\d+)([jsm])\/(\d+)([jsm])$/.exec(read ?? "") ?? [];
          if (read !== OTHER_RHYTHM) assert.ok(Number(most) >= Number(least) && unit === same, `${rhythm} → ${read}`);
        },
      ),
    );
    assert.equal(comparableRhythm({ rhythm: null }), null);
    assert.equal(comparableRhythm({ rhythm: "à définir" }), OTHER_RHYTHM);
  });

  it("is told in words", () => {
    assert.equal(rhythmWords("3s/1s"), "3\u00a0semaines / 1\u00a0semaine");
    assert.equal(rhythmWords("1m/1m"), "1\u00a0mois / 1\u00a0mois");
    assert.equal(rhythmWords(OTHER_RHYTHM), "Autre rythme");
  });
});
