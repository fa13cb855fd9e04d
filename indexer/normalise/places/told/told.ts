import type { Place } from "../../../../offer/offer.ts";
import { nameKey } from "../../../text/fold.ts";
import { quoteAt, type Reading } from "../../reading.ts";
import { kmBetween } from "../choose.ts";
import { distinct } from "../resolve.ts";
import { cityCode, communeOf, hasArrondissements } from "../table.ts";
import { likelyWorkplace } from "./likely-workplace.ts";
import { isStated, placesOfText, type Told } from "./text.ts";
import { placesOfTitle } from "./title.ts";
import { townOfEmployer } from "./town-hall.ts";

/**
 * Where the fields of a source name no place: those of the title, else those that the text says in the surest words, else the town of a
 * town hall, else the one that sounds like the place of work (unless the work is done at a distance).
 */
export function toldPlaces(reading: Reading, isRemote = false): Place[] {
  const titled = distinct(placesOfTitle(reading)).map((place) => ({ ...place, quote: reading.title }));
  if (titled.some(({ commune, insee }) => commune !== null && !hasArrondissements(insee))) return titled;
  const named = quoted(placesOfText(reading), reading);
  const told = distinct(bestOf(inParts(named)));
  if (told.length === 0) told.push(...abroadIn(named));
  if (told.length === 0) told.push(...heardPlaces(reading, isRemote));
  return titled.length > 0 ? finer(titled, told) : told;
}

/**
 * « Paris » of a field, and « Poste basé à Limay (78) », « Site : Limay » in the text: a form offers the recruiter some towns, and a board's map
 * takes one for another. Nothing where the text names the field's town so too, or the city next to it (« Lyon », for Villeurbanne), or a
 * place that no commune is; all of its list where that holds the field's town.
 */
export function statedElsewhere(field: Place, offer: Reading): Place[] {
  const reading = { ...offer, near: field };
  if (!isStated(reading, (place) => !isAlso(place, field) && !isCityBeside(place, field))) return [];
  const everywhere = placesOfText(reading);
  const told = everywhere.filter(({ rank }) => rank < 2);
  // « Vous rejoignez le pôle IA à Paris … la mission se passe à Fos »: only a label says more than where one goes.
  const isGoneTo = ({ rank, row }: Told) => rank === 2 && row.places.some(({ commune }) => commune === field.commune);
  if (told.every(({ rank }) => rank > 0) && everywhere.some(isGoneTo)) return [];
  const whole = told.find(({ row }) => isAmong(field, row.places));
  if (whole) {
    const others = distinct(bestOf(quoted([whole], reading))).filter(({ commune }) => commune !== field.commune);
    return [field, ...others];
  }
  const all = told.flatMap(({ row }) => row.places);
  if (all.length === 0 || all.some((place) => isAlso(place, field) || isCityBeside(place, field))) return [];
  const stated = distinct(bestOf(quoted(told, reading)));
  if (stated.some(({ quote }) => isCalled(field, quote ?? ""))) return [];
  return stated.map((place) => ({ ...place, field: field.text }));
}

/** « Secteur : Six-Fours, possibilité Bandol », for Six-Fours-les-Plages: people say no more than the first words. */
function isCalled({ commune }: Place, quote: string): boolean {
  const [short = "", ...more] = nameKey(commune ?? "").split(BEHIND_NAME);
  return more.length > 0 && short.length >= SHORTEST && ` ${nameKey(quote)} `.includes(` ${short} `);
}
const BEHIND_NAME = / (?:sur|sous|les|lez|le|la|en|du|des|de|d|l|aux?) /;
const SHORTEST = 6;

/** « Lieux : Pantin, Bezons, Courbevoie », of which a form takes one. */
const isAmong = ({ commune }: Place, places: readonly Place[]): boolean =>
  places.every((place) => place.commune !== null) &&
  places.some((place) => place.commune === commune) &&
  places.some((place) => place.commune !== commune) &&
  !(places.length === 2 && isSuburbOf(places[0]!, places[1]!));

/** « Villeurbanne, Lyon » is one place. */
const isSuburbOf = (one: Place, other: Place): boolean =>
  kmBetween(one, other) < BESIDE_KM && Math.max(peopleIn(one), peopleIn(other)) > METROPOLIS;
const METROPOLIS = 200_000;

/** Of no commune, or the field's own. */
const isAlso = (place: Place, field: Place): boolean => place.commune === null || place.commune === field.commune;

const isCityBeside = (place: Place, field: Place): boolean =>
  kmBetween(place, field) < BESIDE_KM && peopleIn(place) > peopleIn(field);
const BESIDE_KM = 12;
const peopleIn = ({ insee }: Place): number => communeOf(cityCode(insee ?? ""))?.population ?? 0;

function heardPlaces(reading: Reading, isRemote: boolean): Place[] {
  const own = townOfEmployer(reading);
  const row = own.length > 0 || isRemote ? null : likelyWorkplace(reading);
  return row ? distinct(bestOf(quoted([{ rank: 0, row }], reading))) : own;
}

const quoted = (told: readonly Told[], reading: Reading): Told[] =>
  told.map(({ rank, row }) => {
    const quote = quoteAt(reading, row.start, row.end - row.start);
    const withQuote = (place: Place): Place => ({ ...place, quote });
    return { rank, row: { ...row, places: row.places.map(withQuote), abroad: row.abroad.map(withQuote) } };
  });

/** « Un VIE de 18 mois à Denver »: in the surest words only, for firms speak of their offices everywhere. */
function abroadIn(told: readonly Told[]): Place[] {
  const best = Math.min(...told.map(({ rank }) => rank));
  const rows = told.filter(({ rank }) => rank === best);
  return best < 2 && rows.every(({ row }) => row.places.length === 0)
    ? distinct(rows.flatMap(({ row }) => row.abroad))
    : [];
}

function bestOf(told: readonly Told[]): Place[] {
  const best = Math.min(...told.map(({ rank }) => rank));
  const rows = told.filter(({ rank }) => rank === best).map(({ row }) => distinct(row.places));
  const places = distinct(rows.flat());
  // Two labels, or two words on the post, may name a place each; of two teams that one joins nobody knows which.
  const isClear = best < 2 || rows.some(({ length }) => length === places.length);
  return isClear ? places : [];
}

/** « Our Paris branch is hiring », and its offices are in the 8th: a city is its one part that is told, however surely. */
function inParts(told: readonly Told[]): Told[] {
  const all = distinct(told.flatMap(({ row }) => row.places)).filter(
    ({ insee }) => insee !== null && cityCode(insee) !== insee,
  );
  const parts = all.filter((part) => all.every((other) => other === part || other.commune !== part.commune));
  if (parts.length === 0) return [...told];
  return told.map(({ rank, row }) => ({ rank, row: { ...row, places: finer(row.places, parts) } }));
}

/** A region, a department or a city of several arrondissements, made exact by what lies in it. */
export function finer(titled: readonly Place[], told: readonly Place[]): Place[] {
  const within = (wide: Place) =>
    told.filter((place) => (wide.commune === null ? isOf(place, wide) : isPartOf(place, wide)));
  return distinct(titled.flatMap((wide) => (within(wide).length > 0 ? within(wide) : wide)));
}

const isOf = ({ commune, department, region }: Place, wide: Place): boolean =>
  wide.department === null
    ? (commune ?? department) !== null && region === wide.region
    : commune !== null && department === wide.department;

const isPartOf = ({ commune, insee }: Place, city: Place): boolean => commune === city.commune && insee !== city.insee;
