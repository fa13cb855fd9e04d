import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { compareRaw } from "../../indexer/dedupe/index.ts";
import { namesAbroad } from "../../indexer/normalise/places/cities-abroad.ts";
import { formerNames } from "../../indexer/normalise/places/former.ts";
import { communeNames, departments, regions } from "../../indexer/normalise/places/table.ts";
import { normalise } from "../../indexer/normalise/steps.ts";
import { placeKeys } from "../../indexer/search/document.ts";
import { nameKey } from "../../indexer/text/fold.ts";
import type { Offer } from "../../offer/offer.ts";
import { placeName } from "../../offer/words.ts";

const offerOf = (fields: Record<string, unknown>): Offer => {
  const read = normalise({ source: "essai", ref: "1", title: "Chef de projet IA", ...fields });
  assert.ok("offer" in read);
  return read.offer;
};
const told = (description: string): string[] => offerOf({ description }).places.map(({ text }) => text);

test("a place that only the text tells keeps its words, and is one like any other", () => {
  const [place] = offerOf({ description: "Poste basé à Niort (79), au siège." }).places;
  assert.equal(place?.text, "Niort (79)");
  assert.equal(placeName(place!), "Niort (79)");
  assert.equal(place!.quote, "Poste basé à Niort (79), au siège.");
  assert.equal(offerOf({ title: "Chef de projet IA – Niort" }).places[0]?.quote, "Chef de projet IA – Niort");
  assert.equal(offerOf({ place: "Niort", description: "Poste basé à Niort." }).places[0]?.quote, undefined);
  assert.deepEqual([place!.insee, place!.region, place!.country], ["79191", "Nouvelle-Aquitaine", "FR"]);
  assert.ok(placeKeys(place!).includes("niort"));
  assert.deepEqual(told("Le poste est à pourvoir au Mans."), ["Mans"]);
  assert.deepEqual(told("Poste basé à la Rochelle."), ["la Rochelle"]);
  assert.deepEqual(told("Poste basé à Paris, dans le 11e."), ["Paris, dans le 11e"]);
});

test("words of the post speak before those of the house, a label before both", () => {
  assert.deepEqual(told("Rejoignez notre équipe de Lens. Poste basé à Arras."), ["Arras"]);
  assert.deepEqual(told("Poste basé à Arras. Lieu : Lens."), ["Lens"]);
  assert.deepEqual(told("Nos bureaux sont à Lille. Rejoignez notre équipe de Lens."), ["Lens"]);
  assert.deepEqual(told("Nos bureaux sont à Lille. Poste basé à Londres."), ["Londres"]);
  assert.deepEqual(told("Rejoignez notre équipe de Lens. Rejoignez notre équipe de Pau."), []);
});

test("what a text tells is counted as what a field says", () => {
  const read = normalise({ source: "essai", ref: "1", title: "Chef de projet IA – Grand Est" });
  assert.equal(read.counts["place/wide"], 1);
});

test("twins: the place of a text is that of a field", () => {
  const text =
    "Vous pilotez les projets IA de la tannerie : cadrage, essais en atelier, formation des équipes, mesure des gains.";
  const posting = (ref: string, fields: object) => ({
    source: ref,
    ref,
    title: "Chef de projet IA (H/F)",
    company: "Tannerie Vermeil",
    ...fields,
  });
  const field = posting("a", { place: "Niort", description: text });
  const there = posting("b", { description: `${text} Poste basé à Niort.` });
  const elsewhere = posting("c", { description: `${text} Poste basé à Metz.` });
  const outcome = (other: object): unknown => Object.values(compareRaw(field, other))[0];
  assert.equal(outcome(there), "same");
  assert.notEqual(outcome(elsewhere), "same");
});

/** Words that lead to places, with one to come. */
const LEADS = [
  "Lieu : ",
  "Localisation du poste : ",
  "Poste basé à ",
  "Stage de six mois à ",
  "Vous rejoignez notre équipe de ",
  "Nous recherchons un chef de projet à ",
  "Au sein de notre site de ",
  "Nos bureaux sont à ",
  "The position is based in ",
  "Join our team in ",
  "CDI – ",
  "📍 ",
  "Lieu\n",
];
const known = new Set([
  ...communeNames(),
  ...formerNames(),
  ...[...departments, ...regions].map(({ name }) => nameKey(name)),
  ...namesAbroad(),
]);
const isPlace = (name: string): boolean =>
  nameKey(name)
    .split(" ")
    .some((_, at, all) => all.slice(at).some((_, to) => known.has(all.slice(at, at + to + 1).join(" "))));
const ABROAD: Record<string, string> = { Londres: "GB", Berlin: "DE", Genève: "CH", Bruxelles: "BE" };
const NOWHERE = ["Vermeil", "Kubernetes", "Power BI", "Nora Brisebois", "Direction Data", "Distance", "Équipe Produit"];
const name = fc.oneof(
  fc.constantFrom(...NOWHERE),
  fc.stringMatching(/^[A-Z][a-z]{3,9}$/).filter((word) => !isPlace(word)),
);

test("a text without the name of a place tells none", () => {
  const sentence = fc.tuple(fc.constantFrom(...LEADS), name).map(([lead, word]) => `${lead}${word}.`);
  const text = fc.array(sentence, { maxLength: 6 }).map((sentences) => sentences.join("\n"));
  fc.assert(
    fc.property(text, fc.option(name), (description, place) => {
      const title = `Chef de projet IA${place ? ` – ${place}` : ""}`;
      assert.deepEqual(offerOf({ title, description }).places, []);
    }),
    { numRuns: 300 },
  );
});

test("every told place stands word for word in the title or the text", () => {
  const real = fc.constantFrom(
    "Lyon",
    "Metz ou Dijon",
    "Niort (79)",
    "75002 Paris",
    "Paris 15e",
    "L'Haÿ-les-Roses",
    "La Défense",
    "Fort-de-France, Martinique",
  );
  const sentence = fc
    .tuple(fc.constantFrom(...LEADS), fc.oneof(real, name, fc.constantFrom(...Object.keys(ABROAD))))
    .map(([lead, word]) => `${lead}${word}.`);
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 6 }), (sentences) => {
      const offer = offerOf({ description: sentences.join("\n") });
      for (const { text, country } of offer.places) {
        assert.ok(offer.descriptionText!.includes(text), text);
        assert.equal(country, ABROAD[text] ?? "FR");
      }
    }),
    { numRuns: 200 },
  );
});

test("a text that is all names is read in no time", () => {
  for (const words of [
    "à Paris ",
    "Lieu : ",
    "Saint-Étienne de ",
    "poste basé à Lyon ou ",
    "rejoignez notre équipe ",
  ]) {
    const before = process.cpuUsage();
    offerOf({ description: words.repeat(20_000) });
    const { user } = process.cpuUsage(before);
    assert.ok(user < 5_000_000, `${words} : ${user / 1000} ms`);
  }
});
