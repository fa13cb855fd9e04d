import assert from "node:assert/strict";
import { test } from "node:test";
import { findPlace } from "../../indexer/normalise/places/find.ts";
import { meantPlace } from "../../indexer/normalise/places/meant.ts";
import { departments, regions } from "../../indexer/normalise/places/table.ts";
import { normalise } from "../../indexer/normalise/steps.ts";
import type { Place } from "../../offer/offer.ts";

const placesOf = (fields: Record<string, unknown>): Place[] => {
  const read = normalise({ source: "essai", ref: "1", title: "Chef de projet IA", ...fields });
  assert.ok("offer" in read);
  return read.offer.places;
};
const short = (place: Place): string =>
  [place.commune, place.insee, place.department, place.country].map((part) => part ?? "·").join(" ");

test("what every object of the language bears is the name of no place", () => {
  for (const word of ["constructor", "toString", "valueOf", "__proto__"]) {
    assert.equal(meantPlace(word).outcome, "unknown", word);
    assert.deepEqual(placesOf({ place: `Lyon, ${word}` }).map(short), ["Lyon 69123 69 FR"], word);
    assert.deepEqual(placesOf({ place: `FR-${word}-PARIS` }).map(short), ["Paris 75056 75 FR"], word);
  }
});

test("one place, in every form the sources write", () => {
  const cases: [string, string][] = [
    ["75 - PARIS 09", "Paris 75109 75 FR"],
    ["75 - Paris 9e Arrondissement", "Paris 75109 75 FR"],
    ["75 - Paris (Dept.)", "Paris 75056 75 FR"],
    ["Paris 11 - 75", "Paris 75111 75 FR"],
    ["Paris 15e - 75", "Paris 75115 75 FR"],
    ["Paris XVIe", "Paris 75116 75 FR"],
    ["8ème Arrondissement, Paris", "Paris 75108 75 FR"],
    ["1er Arrondissement, Lyon", "Lyon 69381 69 FR"],
    ["11e arrondissement de Paris", "Paris 75111 75 FR"],
    ["13 - Marseille 7e Arrondissement", "Marseille 13207 13 FR"],
    ["12 rue de la Paix, 75002 Paris", "Paris 75102 75 FR"],
    ["92 - Châtenay-Malabry", "Châtenay-Malabry 92019 92 FR"],
    ["Levallois-Perret - 92", "Levallois-Perret 92044 92 FR"],
    ["Chambéry (73)", "Chambéry 73065 73 FR"],
    ["Nantes, Loire-Atlantique", "Nantes 44109 44 FR"],
    ["Lyon, Rhône", "Lyon 69123 69 FR"],
    ["Reims 1er Canton, Reims, Marne, Grand-Est", "Reims 51454 51 FR"],
    ["Toulouse 13e Canton, Toulouse", "Toulouse 31555 31 FR"],
    ["Neuilly-sur-Seine, Nanterre", "Neuilly-sur-Seine 92051 92 FR"],
    ["Ville de Paris", "Paris 75056 75 FR"],
    ["Paris et périphérie", "Paris 75056 75 FR"],
    ["Paris, IDF, FR", "Paris 75056 75 FR"],
    ["FR-Paris", "Paris 75056 75 FR"],
    ["France - Lille", "Lille 59350 59 FR"],
    ["69000 Lyon", "Lyon 69123 69 FR"],
    ["F-67000 STRASBOURG", "Strasbourg 67482 67 FR"],
    ["59 - AULNOY LEZ VALENCIENNES", "Aulnoy-lez-Valenciennes 59032 59 FR"],
    ["38 - ST MARTIN D HERES", "Saint-Martin-d'Hères 38421 38 FR"],
    ["St Etienne", "Saint-Étienne 42218 42 FR"],
    ["44 - ST HERBLAIN", "Saint-Herblain 44162 44 FR"],
    ["33 - Teste-de-Buch", "La Teste-de-Buch 33529 33 FR"],
    ["972 - Lamentin", "Le Lamentin 97213 972 FR"],
    ["59 - Marcq-en-Barœul", "Marcq-en-Barœul 59378 59 FR"],
    ["Rives, Grenoble", "Rives 38337 38 FR"],
    ["Boulogne sur mer", "Boulogne-sur-Mer 62160 62 FR"],
    ["971 - LE GOSIER", "Le Gosier 97113 971 FR"],
    ["2A - AJACCIO", "Ajaccio 2A004 2A FR"],
    ["Bastia (2B)", "Bastia 2B033 2B FR"],
    ["Saint-Denis (93)", "Saint-Denis 93066 93 FR"],
    ["974 - Saint-Denis", "Saint-Denis 97411 974 FR"],
    ["Fort-de-France, Martinique", "Fort-de-France 97209 972 FR"],
    ["La Défense, Courbevoie", "Courbevoie 92026 92 FR"],
    // Wider, or not settled: the commune stays blank.
    ["67 - Bas-Rhin", "· · 67 FR"],
    ["92-Hauts-de-Seine", "· · 92 FR"],
    ["La Défense", "· · 92 FR"],
    ["92057 Paris La Défense Cedex", "· · 92 FR"],
    ["Sophia Antipolis", "· · 06 FR"],
    ["Île-de-France, France", "· · · FR"],
    ["Région parisienne", "· · · FR"],
    ["Indre et Loire", "· · 37 FR"],
    ["France", "· · · FR"],
    ["Saint-Denis", "· · · FR"],
    ["Vienne", "· · · FR"],
    ["86 - Vienne", "· · 86 FR"],
    ["Laval, Mayenne", "Laval 53130 53 FR"],
    // Abroad the town is as it is written.
    ["GENEVE, Suisse", "Geneve · · CH"],
    ["Bengaluru, Karnataka, IND", "Bengaluru · · IN"],
    ["1000 Bruxelles", "Bruxelles · · BE"],
    ["Québec", "· · · CA"],
    ["Casablanca-Settat, Maroc", "· · · MA"],
    ["Bavaria, Germany", "· · · DE"],
    ["London, UK", "London · · GB"],
    ["Londres", "Londres · · GB"],
    ["Bruxelles, Belgique", "Bruxelles · · BE"],
    ["Genève, Suisse", "Genève · · CH"],
    ["Boston, MA", "Boston · · US"],
    ["Casablanca, Maroc", "Casablanca · · MA"],
    ["Cologne", "Cologne · · DE"],
    // Nothing said.
    ["Europe", "· · · ·"],
    ["Télétravail", "· · · ·"],
  ];
  for (const [text, expected] of cases) {
    const found = placesOf({ place: text });
    assert.equal(found.length, 1, text);
    assert.equal(short(found[0]!), expected, text);
    assert.equal(found[0]!.text, text);
  }
});

test("region and coordinates follow the commune", () => {
  const [place] = placesOf({ place: "Nantes (44)" });
  assert.equal(place?.region, "Pays de la Loire");
  assert.ok(Math.abs(place!.lat! - 47.23) < 0.1 && Math.abs(place!.lon! + 1.55) < 0.1);
  assert.equal(placesOf({ place: "69 - Rhône" })[0]?.lat, null);
  assert.equal(placesOf({ place: "Paris", lat: 48.8, lon: 2.3 })[0]?.lat, 48.8);
  assert.equal(placesOf({ place: "Paris", lat: 0, lon: 0 })[0]?.lat, 48.8566);
});

test("several places stay several", () => {
  const communes = (place: string) => placesOf({ place }).map((one) => one.commune);
  assert.deepEqual(communes("Paris / Lyon"), ["Paris", "Lyon"]);
  assert.deepEqual(communes("Paris ou Nantes"), ["Paris", "Nantes"]);
  assert.deepEqual(communes("Paris, Lyon et Marseille"), ["Paris", "Lyon", "Marseille"]);
  assert.deepEqual(communes("Niort (79) / Paris (75)"), ["Niort", "Paris"]);
  assert.deepEqual(communes("Boulogne-Billancourt, Paris"), ["Boulogne-Billancourt"]);
  assert.deepEqual(
    placesOf({ place: "2 Locations", places: ["Paris, France", "Lille, France", "PARIS"] }).map((one) => one.commune),
    ["Paris", "Lille"],
  );
});

test("codes said by the source settle the place", () => {
  assert.equal(short(placesOf({ place: "Saint-Denis", postalCode: "93200" })[0]!), "Saint-Denis 93066 93 FR");
  assert.equal(short(placesOf({ place: "Centre-ville", inseeCode: "38185" })[0]!), "Grenoble 38185 38 FR");
  assert.equal(short(placesOf({ postalCode: "75009" })[0]!), "Paris 75109 75 FR");
  assert.equal(short(placesOf({ place: "Mons", country: "BE" })[0]!), "Mons · · BE");
  assert.deepEqual(placesOf({}), []);
});

test("every written department and region is found by its own name", () => {
  assert.equal(departments.length, 107);
  for (const { number, name } of departments) {
    if (name === "Paris") continue;
    const [place] = placesOf({ place: `${number} - ${name}` });
    assert.equal(place?.department, number, name);
  }
  // Seven communes are called Saint-Barthélemy and twenty Saint-Martin: alone, they may be any of them.
  for (const { name } of regions)
    if (!/^Saint-(?:Barthélemy|Martin)$/.test(name)) assert.equal(placesOf({ place: name })[0]?.region, name);
});

test("findPlace reads what a person types", () => {
  assert.equal(findPlace("lyon")?.level, "commune");
  assert.equal(findPlace("75011")?.label, "Paris 11e");
  assert.deepEqual([findPlace("Rhône")?.label, findPlace("Rhône")?.centre], ["Rhône", "Lyon"]);
  assert.equal(findPlace("Quimper")?.centre, "Quimper");
  assert.equal(findPlace("ile de france")?.label, "Île-de-France");
  const rhone = findPlace("69");
  assert.equal(rhone?.level, "department");
  assert.ok(rhone!.lat !== null);
  assert.equal(findPlace("saint-denis"), null);
  assert.equal(findPlace("zzzz"), null);
});

test("coordinates settle which of several namesakes is meant", () => {
  const [near] = placesOf({ place: "Saint-Denis", lat: 48.94, lon: 2.36 });
  assert.equal(short(near!), "Saint-Denis 93066 93 FR");
  const [far] = placesOf({ place: "Saint-Denis", lat: 47.2, lon: -1.5 });
  assert.equal(far!.commune, null);
});
