import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { WEIGHTS } from "../../indexer/normalise/places/told/likely-workplace.ts";
import { placesOfText } from "../../indexer/normalise/places/told/text.ts";
import { readingOf } from "../../indexer/normalise/reading.ts";
import { normalise } from "../../indexer/normalise/steps.ts";
import type { Place } from "../../offer/offer.ts";
import { learn, written } from "../../scripts/learn.ts";
import { readPlaced } from "../../scripts/learn-places.ts";

const offerOf = (description: string, fields: object = {}) => {
  const raw = {
    source: "t",
    ref: "1",
    title: "Chef de projet",
    description,
    seenAt: "2026-11-20T10:00:00Z",
    ...fields,
  };
  const read = normalise(raw);
  return "offer" in read ? read.offer : assert.fail(read.reason);
};
const towns = (description: string, fields?: object): (string | null)[] =>
  offerOf(description, fields).places.map(({ commune }: Place) => commune);

describe("a place of work that its sentence only sounds like", () => {
  test("the weights are what the sentences teach: otherwise run « npm run learn:places »", () => {
    assert.ok(readFileSync(WEIGHTS, "utf8") === written(learn(readPlaced())), "weights and sentences differ");
  });

  const SAID = "Ton bureau, face à la cathédrale de Bourges, t'attend.";

  test("what is said in words that no rule knows is heard, with its sentence", () => {
    const raw = { source: "t", ref: "1", title: "Chef de projet" };
    assert.deepEqual(placesOfText(readingOf(raw, raw.title, SAID, () => {})), [], "no rule tells it");
    assert.deepEqual(towns(SAID), ["Bourges"]);
    assert.equal(offerOf(SAID).places[0]?.quote, SAID);
  });

  test("it must sound better than every other town of the text", () => {
    assert.deepEqual(towns(`${SAID} Notre siège est à Nevers depuis 1990.`), ["Bourges"]);
    assert.deepEqual(towns(`${SAID} Ton bureau, face au palais de Nevers, t'attend.`), []);
  });

  test("the only town of a text must sound so less surely than one of two", () => {
    const only = "L'équipe des projets se serre au rez-de-chaussée, à Bourges.";
    assert.deepEqual(towns(only), ["Bourges"]);
    assert.deepEqual(towns(`${only} L'équipe des ventes se serre au premier étage, à Nevers.`), []);
  });

  test("a word is no town, nor is the end of one", () => {
    for (const said of [
      "VOS MISSIONS PRINCIPALES DANS NOS BUREAUX",
      "Vous travaillez chez nous avec DAX et SQL.",
      "Vous rejoignez notre bureau au service des entreprises du Retail.",
      "Vous travaillez chez nous dans l'Union européenne.",
    ])
      assert.deepEqual(towns(said), [], said);
  });

  test("nor is a town that the post is near to, or that another sentence speaks of", () => {
    for (const said of [
      "Votre bureau se trouve à proximité de Bourges.",
      "Votre équipe vous attend en périphérie de Bourges.",
      "Notre salon dure deux jours. C'est à Bourges, place Berry, que tout se passe.",
    ])
      assert.deepEqual(towns(said), [], said);
  });

  test("« de … à … » is a way between two towns, « l'équipe data à … » is none", () => {
    assert.deepEqual(towns("Votre coin est celui de l'équipe data à Bourges, dans la halle."), ["Bourges"]);
    assert.deepEqual(towns("Votre coin est celui de Lauron à Bourges, dans la halle."), []);
  });

  test("a town that only stands there is none", () => {
    for (const said of [
      "Fondée à Bourges en 1988, la maison livre des pièces de fonderie dans toute l'Europe.",
      "Le train Bourges – Nevers met une heure.",
      "Un séminaire par an, le prochain à Bourges.",
    ])
      assert.deepEqual(towns(said), [], said);
  });

  test("nor is one where the work is done at a distance, or where a field says another", () => {
    assert.deepEqual(towns(`${SAID} Poste en télétravail complet.`), []);
    assert.deepEqual(towns(SAID, { place: "Nantes" }), ["Nantes"]);
    assert.deepEqual(towns(SAID, { place: "Cher" }), ["Bourges"], "a wide field may be made exact");
    assert.deepEqual(towns(SAID, { place: "Loire-Atlantique" }), [null], "by what lies in it only");
  });
});
