import type { Place } from "../../../offer/offer.ts";
import { fold, key, nameKey } from "../../text/fold.ts";
import { quoteAt, type Reading } from "../reading.ts";
import { cached } from "./cached.ts";
import { candidates, kmBetween } from "./choose.ts";
import { countryField, overseasDepartment } from "./countries.ts";
import { communesOnceNamed } from "./former.ts";
import { distinct, placeAt, placeNear, resolvePlaces } from "./resolve.ts";
import { type Commune, communesNamed, type Department, departmentOf, hasArrondissements } from "./table.ts";
import type { Words } from "./told/names.ts";
import { tailAt } from "./told/tail.ts";
import { finer, statedElsewhere, toldPlaces } from "./told/told.ts";
import { NOISE } from "./words.ts";

/** Places of an offer, from the source's words and codes. What does not resolve keeps its text and is counted. */

/** « 3 locations », « Plusieurs lieux » count places without naming one. */
const COUNTS_ONLY =
  /^(?:\d+ (?:locations?|lieux|sites|villes)|plusieurs (?:lieux|localisations|sites|villes)|multiple locations|various locations|multi-?sites?)$/i;

/** `isRemote`: is the work done at a distance, so that a town which only sounds like its place is none? */
export function places(reading: Reading, isRemote = false): Place[] {
  const said = ofFields(reading);
  const vague = said.filter(isVague);
  const found =
    said.length === 0 || vague.length > 0
      ? withTold(said, vague, reading, isRemote)
      : corrected(exact(said, reading, isRemote), reading);
  for (const place of found) countPlace(place, reading);
  return found;
}

/** The one town of the fields, or the one where the text states in the surest words that the post is. */
function corrected(found: Place[], reading: Reading): Place[] {
  const [field, another] = found;
  if (!field?.insee || another || field.quote !== undefined) return found;
  const stated = statedElsewhere(field, reading);
  if (stated.length === 0) return found;
  if (stated.some((place) => place.field !== undefined)) reading.count("place/contradiction");
  return stated;
}

function withTold(said: Place[], vague: readonly Place[], reading: Reading, isRemote: boolean): Place[] {
  const isFrance = said.some(({ country }) => country === "FR");
  // « France » of a field, entirely at home, « avec une équipe de Bruxelles ».
  const told = toldPlaces(reading, isRemote).filter(({ country }) => !isFrance || country === "FR");
  return told.length === 0 ? said : [...told, ...said.filter((place) => !vague.includes(place))];
}

/** « Villefranche », and the text tells of Villefranche-sur-Saône; « Saint-Denis », and the title of La Réunion. */
function settled(place: Place, { title, text }: Reading, told: readonly Place[]): Place {
  const name = nameKey(place.text);
  const meant = told.filter(({ commune }) => commune !== null && `${nameKey(commune)} `.startsWith(`${name} `));
  if (meant.length === 1) return { ...meant[0]!, text: place.text };
  const words = ` ${key(title)} `;
  const inTitle = (one: Department) => isTitled(one, words);
  const inText = (one: Department) => text.includes(one.name);
  for (const [isNamed, quote] of [[inTitle, title] as const, [inText, null] as const]) {
    const isMeant = ({ department }: Commune) => isNamed(departmentOf(department)!);
    const named = communesNamed(name).filter(isMeant);
    const [only, another] = named.length > 0 ? named : communesOnceNamed(name).filter(isMeant);
    const found = only && !another ? resolvePlaces(`${only.name} (${only.department})`)[0] : undefined;
    if (found) return { ...found, text: place.text, ...(quote !== null && { quote }) };
  }
  return place;
}

/** « – 974 », « La Réunion ». */
const isTitled = ({ number, name }: Department, words: string): boolean =>
  words.includes(` ${key(name)} `) || (number.length === 3 && words.includes(` ${number} `));

/** A town that bears the name of others, and nothing tells which. */
const isHomonym = ({ text, commune, department, region, country }: Place): boolean =>
  (commune ?? department ?? region) === null && (country ?? "FR") === "FR" && candidates(nameKey(text)).length > 0;

/** « Hérault » of the field, and Montpellier in the text; « Paris », and its 9th arrondissement; « La Défense », and Puteaux. */
function exact(said: Place[], reading: Reading, isRemote: boolean): Place[] {
  const areWide = said.some((place) => isWide(place, reading) || isZone(place, reading) || isAround(place));
  const open = said.filter(isHomonym);
  if (!areWide && open.length === 0) return said;
  const isNamed = ({ text }: Place): boolean => reading.folded.includes(fold(text));
  const told = areWide
    ? toldPlaces(inDepartment(said, reading), isRemote)
    : open.some(isNamed)
      ? toldPlaces(reading, true)
      : [];
  const known = said.map((place) => (open.includes(place) ? settled(place, reading, told) : place));
  if (!areWide) return known;
  const exactly = (place: Place): Place[] => {
    if (isZone(place, reading)) return near(place, [...told, ...besideZone(place, reading)]);
    return isAround(place) ? near(place, told) : finer([place], told);
  };
  return distinct(known.flatMap(exactly));
}

/** "Greater Lyon Area", « Lyon et sa périphérie »: a city and the communes about it. */
const isAround = ({ text, commune }: Place): boolean => commune !== null && AROUND.test(fold(text));
const AROUND = /\b(?:greater|metropolitan|area|agglomeration|peripherie|couronne|alentours|environs)\b/;

/** « 58 - Nièvre »: of the communes that bear a name, the text means the one that lies there. */
function inDepartment(said: readonly Place[], reading: Reading): Reading & Words {
  const [first, ...others] = said.map(({ department }) => department);
  return { ...reading, department: others.every((other) => other === first) ? (first ?? null) : null };
}

/** « Sophia Antipolis »: known by where it is, and by no commune. */
const isZone = ({ commune, lat }: Place, { raw }: Reading): boolean =>
  commune === null && lat !== null && lat !== raw.lat;

/** From the middle of a zone, or of a city, to that of a commune of it. */
const [ZONE_KM, AROUND_KM] = [6, 20];
function near(wide: Place, told: readonly Place[]): Place[] {
  const most = wide.commune === null ? ZONE_KM : AROUND_KM;
  const within = told.filter((place) => place.commune !== null && kmBetween(place, wide) <= most);
  return within.length > 0 ? within : [wide];
}

/** « Notre siège de La Défense, côté Courbevoie »: whatever the sentence tells, the zone is there. */
function besideZone({ text }: Place, reading: Reading): Place[] {
  const name = fold(text.split(",", 1)[0]!);
  const at = reading.folded.indexOf(name);
  const tail = at < 0 ? null : tailAt(reading.text, at + name.length, nameKey(name));
  if (tail === null) return [];
  const length = name.length + tail.length;
  const [told, quote] = [reading.text.slice(at, at + length), quoteAt(reading, at, length)];
  return resolvePlaces(`${name}${tail.query}`).map((place) => ({ ...place, text: told, quote }));
}

/** « France », « Plusieurs lieux », « Télétravail », "Remote - France": no place is named, or all of the country. */
const isVague = ({ text, department, region, country, lat }: Place): boolean =>
  (country ?? "FR") === "FR" &&
  (department ?? region ?? lat) === null &&
  (namesNone(text) || text.split(/ [-–|] |[,/()]/).every(namesNone));

const namesNone = (text: string): boolean =>
  /^\s*$/.test(text) || COUNTS_ONLY.test(text) || NOISE.test(fold(text.trim())) || countryField(text.trim()) !== null;

/** Paris, Lyon or Marseille, a whole department or region, with no coordinates but the source's own, which are of its middle. */
const isWide = ({ commune, insee, department, region, lat }: Place, { raw }: Reading): boolean =>
  hasArrondissements(insee) ||
  (commune === null && (department ?? region) !== null && (lat === null || lat === raw.lat));

function ofFields(reading: Reading): Place[] {
  const { raw } = reading;
  const country = raw.country ? countryField(raw.country) : null;
  const department = raw.country ? overseasDepartment(raw.country) : null;
  const main = raw.place?.trim() || raw.postalCode?.trim() || raw.inseeCode?.trim() || raw.country?.trim() || "";
  const hints = { postalCode: raw.postalCode ?? null, inseeCode: raw.inseeCode ?? null, country, department };
  const listed = (raw.places ?? []).map((text) => text.trim()).filter((text) => text !== "");
  const own = COUNTS_ONLY.test(main) && listed.length > 0 ? "" : main;
  const found = [
    ...(own === "" ? [] : cached(own, hints)),
    ...listed.flatMap((text) =>
      cached(text, { country, department, ...(own === "" && listed.length === 1 ? hints : {}) }),
    ),
  ];
  const named = found.filter(({ text }) => !NOISE.test(fold(text)));
  return withCoordinates(distinct(named.length > 0 ? named : found), reading);
}

/** The source's own coordinates are finer than the commune's, when there is one place and they can be true. */
function withCoordinates(places: Place[], { raw }: Reading): Place[] {
  const { lat, lon } = raw;
  if (
    typeof lat !== "number" ||
    typeof lon !== "number" ||
    (lat === 0 && lon === 0) ||
    Math.abs(lat) > 90 ||
    Math.abs(lon) > 180
  )
    return places;
  const [only] = places;
  if (!only) return [placeAt(lat, lon)];
  if (places.length > 1) return places;
  const named = only.commune ? null : placeNear(only, lat, lon);
  return [{ ...(named ?? only), lat, lon }];
}

function countPlace(place: Place, reading: Reading): void {
  if (place.commune) return;
  if (place.department || place.region) reading.count("place/wide");
  else reading.count(place.country ? "place/country-only" : "place/unresolved");
}
