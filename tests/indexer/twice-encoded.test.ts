import assert from "node:assert/strict";
import { test } from "node:test";
import { encodedOnce } from "../../indexer/text/twice-encoded.ts";

const twice = (text: string): string => new TextDecoder("windows-1252").decode(new TextEncoder().encode(text));

test("letters that were encoded twice are put right, and nothing else is", () => {
  for (const text of ["Chargé de projet à Orléans", "L’œuvre – 45 000 €", "Où ça ? Ïle d’Yeu, Émilie, ÿ"])
    assert.equal(encodedOnce(twice(text)), text);
  for (const text of ["SÃO PAULO", "5 °C, n° 3", "« Å » et « Â »", "château, forêt", "Ã quoi bon"])
    assert.equal(encodedOnce(text), text);
  assert.equal(encodedOnce(`${twice("déjà")} vu, déjà dit`), "déjà vu, déjà dit", "one run at a time");
  assert.equal(encodedOnce("basÃ© Ã  Pau"), "basé à Pau", "the hard space of « à » was made a plain one");
});
