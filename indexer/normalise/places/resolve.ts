import type { Place } from "../../../offer/offer.ts";
import { fold, nameKey, nfc } from "../../text/fold.ts";
import { decodeEntities } from "../../text/html.ts";
import { candidates, choose, fits, hasClue, isDoubtfulAlone, isVillageName, kmBetween } from "./choose.ts";
import { cityAbroad, largeCityAbroad } from "./cities-abroad.ts";
import { type Clues, noClues } from "./clues.ts";
import { countryOfCode } from "./countries.ts";
import { areAreas, groupsOf } from "./lists.ts";
import { piecesOf, type Segment, segmentsOf, tidy } from "./pieces.ts";
import { readClues } from "./read-clues.ts";
import {
  arrondissementOf,
  type Commune,
  cityOf,
  communeOf,
  communesAround,
  communesBeginning,
  communesNamed,
  communesServed,
  departmentNamed,
  departmentOf,
  departments,
  hasArrondissements,
  isCommuneName,
  regionName,
} from "./table.ts";

/** What the source says beside the text of the place. */
export interface PlaceHints {
  postalCode?: string | null;
  inseeCode?: string | null;
  /** ISO 3166-1 alpha-2. */
  country?: string | null;
  /** « 974 », where a field tells overseas France by its own country code. */
  department?: string | null;
  /** Is nothing guessed of a name that nobody bears? A person who mistypes it can be asked. */
  strict?: boolean;
}

/** Lists of forty cities are shorter; what is longer is no place. */
const LONGEST = 1_000;

/** The places of one text; what a piece says only more broadly than another is left out. */
export function resolvePlaces(text: string, hints: PlaceHints = {}): Place[] {
  const written = nfc(decodeEntities(text.slice(0, LONGEST)))
    .replace(/\s+/g, " ")
    .trim();
  if (written === "") return [];
  const pieces = piecesOf(tidy(written));
  if (pieces.length === 1) return resolveList(pieces[0]!, written, hints);
  const shared = { country: hints.country ?? null, strict: hints.strict ?? false };
  const found = pieces.flatMap((piece) => resolveList(piece, piece, shared));
  const communes = found.flatMap(({ insee }) => (insee === null ? [] : (communeOf(insee) ?? [])));
  return distinct(found.map((place) => besideOthers(place, communes)));
}

/** « Rennes / Cesson », « Boulogne / Issy »: of the communes that a name may mean, the one beside another of the list. */
function besideOthers(place: Place, others: readonly Commune[]): Place {
  if ((place.country ?? "FR") !== "FR" || (place.commune === null && place.region !== null)) return place;
  const name = nameKey(place.text);
  const meant =
    calledBeside(name, others) ?? (place.commune === null ? near(candidates(name), others, noClues()) : null);
  return meant ? placeOf(place.text, meant) : place;
}

/** One line a place: twins by code, and a department, region or country that only says more broadly what another says. */
export function distinct(places: readonly Place[]): Place[] {
  const seen = new Set<string>();
  return places.filter((place) => {
    const name = place.commune
      ? `c:${place.insee ?? nameKey(place.commune)}`
      : place.department
        ? `d:${place.department}:${place.lat}`
        : place.region
          ? `r:${place.region}:${place.lat}`
          : `t:${place.country ?? ""}:${place.text.toLowerCase()}`;
    if (seen.has(name) || places.some((other) => isWithin(other, place))) return false;
    seen.add(name);
    return true;
  });
}

/** Does the first lie in the second, which is a whole region or country? */
function isWithin(fine: Place, wide: Place): boolean {
  if (wide.commune || wide.lat !== null || wide.country === null || fine.country !== wide.country) return false;
  if (wide.department) return fine.commune !== null && fine.department === wide.department;
  if (wide.region) return fine.region === wide.region && (fine.department !== null || fine.commune !== null);
  return wide.country === "FR"
    ? fine.region !== null && /^(?:france|fr)$/i.test(wide.text.trim())
    : fine.commune !== null;
}

/** Commas part either the levels of one place (« Nantes, Loire-Atlantique ») or several (« Paris, Lyon, Lille »). */
function resolveList(text: string, written: string, hints: PlaceHints): Place[] {
  const segments = segmentsOf(text);
  const groups = areAreas(segments) ? segments.map((one) => [one]) : groupsOf(segments);
  if (groups.length > 1)
    return groups.flatMap((group) => readGroup(group, group.map(({ written }) => written).join(", "), hints));
  return readGroup(groups[0]!, written, hints);
}

function readGroup(segments: readonly Segment[], written: string, hints: PlaceHints): Place[] {
  const clues = withSeat(withHints(readClues(segments, hints.strict), hints));
  const several = clues.postcode ? [] : severalCities(clues);
  // « Paris 11e, Nantes »: the number is of the one city that has such.
  const isOne = several.filter(({ insee }) => hasArrondissements(insee)).length === 1;
  if (several.length > 1)
    return several.map((commune) => placeOf(commune.name, isOne ? precise(commune, clues) : commune));
  return [several[0] ? placeOf(written, precise(several[0], clues)) : decide(written, clues, hints)];
}

function withHints(clues: Clues, hints: PlaceHints): Clues {
  const code = hints.postalCode?.replace(/\s/g, "") ?? "";
  const postcode = /^\d{5}$/.test(code) ? code : null;
  const country = clues.country ?? hints.country ?? null;
  const department = clues.department ?? hints.department ?? null;
  return { ...clues, country, department, postcode: clues.postcode ?? postcode };
}

/** « Fontaine, Belfort »: a namesake in the department of the second name, which is its seat, is the one meant. */
function withSeat(clues: Clues): Clues {
  const [name, second, ...more] = clues.names;
  if (!name || !second || more.length > 0 || clues.dashed || hasClue(clues)) return clues;
  const seat = choose(candidates(second), { ...clues, names: [second] });
  const first = choose(candidates(name), { ...clues, names: [name] });
  if (!seat || !first || first.department === seat.department) return clues;
  const there = communesNamed(name).filter(({ department }) => department === seat.department);
  return there.length === 1 ? { ...clues, department: seat.department } : clues;
}

const CITY = 100_000;
const TOWN = 20_000;
const QUARTER = 10_000;
const SUBURB_KM = 35;
/** From the middle of a town to its border. */
const TOWN_KM = 10;

/** Two cities of two departments, or three cities: several places. A second name near the first is its seat (Adzuna). */
function severalCities(clues: Clues): Commune[] {
  if (clues.names.length < 2 || (clues.country !== null && clues.country !== "FR")) return [];
  const found = clues.names.map((name) => choose(candidates(name, clues), { ...clues, names: [name] }));
  if (found.some((commune) => commune === null)) return [];
  const meant = found.map((commune, at) => calledBeside(clues.names[at]!, found) ?? commune!);
  const all = [...new Map(meant.map((commune) => [commune.insee, commune])).values()];
  const communes = all.filter((commune) => !isQuarter(commune, all));
  const [first, second] = communes;
  if (communes.length !== 2) return communes.length < all.length || communes.length > 2 ? communes : [];
  if (first!.department === second!.department)
    return first!.population > second!.population && (clues.dashed || isSeat(first!)) ? communes : [];
  const isSuburb =
    second!.population >= CITY && second!.population > first!.population && kmBetween(first!, second!) < SUBURB_KM;
  return isSuburb ? [] : communes;
}

/** « Lyon, Villeurbanne »: the seat of a department is nobody's suburb. */
const isSeat = ({ insee, department }: Commune): boolean => departmentOf(department)?.chefLieu === insee;

/** « Gerland, Lyon »: a village far from the city it is named with is a quarter's namesake. */
export const isQuarter = (commune: Commune, all: readonly Commune[]): boolean =>
  commune.population < QUARTER &&
  all.some((other) => other.population >= CITY) &&
  all.every((other) => other === commune || kmBetween(commune, other) > SUBURB_KM);

/** « Rennes-Cesson » is Cesson-Sévigné beside it, and no namesake far away. */
function calledBeside(name: string, found: readonly (Commune | null)[]): Commune | null {
  const city = found.find((commune) => commune !== null && commune.population >= CITY);
  const namesakes = communesNamed(name);
  if (!city || namesakes.some((one) => one.population >= TOWN || kmBetween(one, city) <= SUBURB_KM)) return null;
  const [only, another] = communesBeginning(name).filter((commune) => kmBetween(commune, city) <= TOWN_KM);
  return only && !another ? only : null;
}

function decide(written: string, clues: Clues, hints: PlaceHints): Place {
  // « Boston, MA » is not in Morocco: a city we know beats a two-letter code.
  if (clues.country && clues.country !== "FR") {
    const country = clues.byCode ? countryOfCode(clues.country, firstOf(clues.names, largeCityAbroad)) : clues.country;
    return abroad(written, clues, country);
  }
  const byCode = hints.inseeCode ? communeOf(hints.inseeCode.trim().toUpperCase()) : undefined;
  if (byCode && !isPostcodeOf(hints.inseeCode!.trim(), byCode, clues)) return placeOf(written, byCode);
  const commune = byNameOrPostcode(clues);
  if (commune) return placeOf(written, commune);
  return wider(written, clues);
}

/** Some sources put a postcode in the INSEE field: « Lyon 3e » with 69003, which is Albigny's code and Lyon's postcode. */
const isPostcodeOf = (code: string, byCode: Commune, clues: Clues): boolean => {
  const served = communesServed(code).map((commune) => cityOf(commune).name);
  const named = clues.names.flatMap((name) => candidates(name)).map((commune) => commune.name);
  return !named.includes(byCode.name) && named.some((name) => served.includes(name));
};

function byNameOrPostcode(clues: Clues): Commune | null {
  for (const name of clues.names) {
    const all = candidates(name, clues);
    if (all.length === 0) continue;
    const exact = clues.postcode ? all.filter((commune) => commune.postcodes.includes(clues.postcode!)) : [];
    const chosen =
      exact.length === 1 ? exact[0]! : (choose(all, { ...clues, names: [name] }) ?? besideSeat(all, name, clues));
    if (!chosen && clues.names.length > 1) continue;
    if (!chosen) return null;
    if (clues.zone && !clues.zone.communes.includes(chosen.insee)) return null;
    if (isDoubtfulAlone(chosen, name, clues)) continue;
    return precise(chosen, clues);
  }
  return clues.zone ? null : byPostcode(clues);
}

/** « Rives, Grenoble »: of the namesakes, the one in the department of the other name, or near it. */
function besideSeat(all: readonly Commune[], name: string, clues: Clues): Commune | null {
  const others = clues.names.filter((other) => other !== name);
  const seat = others.map((other) => choose(candidates(other, clues), { ...clues, names: [other] })).find(Boolean);
  if (!seat) return null;
  return choose(all, { ...clues, department: seat.department }) ?? near(all, [seat], clues);
}

const near = (all: readonly Commune[], others: readonly Commune[], clues: Clues): Commune | null =>
  choose(
    all.filter((commune) => others.some((other) => kmBetween(commune, other) < SUBURB_KM)),
    clues,
  );

const precise = (commune: Commune, clues: Clues): Commune => {
  if (clues.arrondissement) return arrondissementOf(commune, clues.arrondissement) ?? commune;
  const part = clues.postcode
    ? communesServed(clues.postcode).find((other) => other.arrondissement && cityOf(other) === commune)
    : undefined;
  return part ?? commune;
};

/** A postcode alone names a commune when no other shares it, or only villages. Generic ones (69000) mean the city. */
function byPostcode(clues: Clues): Commune | null {
  const { postcode, names } = clues;
  if (!postcode) return null;
  // « 97490 Sainte-Clotilde »: a quarter of the only commune that has this postcode.
  if (names.length > 0) return names.some(isNamed) ? null : onlyServed(postcode);
  const city = { "69000": "69123", "13000": "13055", "75000": "75056" }[postcode];
  if (city) return communeOf(city);
  const sharing = communesServed(postcode);
  return sharing.find((commune) => commune.arrondissement !== null) ?? choose(sharing, clues);
}

const isNamed = (name: string): boolean => candidates(name).length > 0 || cityAbroad(name) !== null;
function onlyServed(postcode: string): Commune | null {
  const cities = new Set(communesServed(postcode).map(cityOf));
  return cities.size === 1 ? [...cities][0]! : null;
}

const blank = (text: string): Place => ({
  text,
  commune: null,
  insee: null,
  department: null,
  region: null,
  country: null,
  lat: null,
  lon: null,
});

/** Abroad the town is named as it is written, where it is one that we know in that country. */
function abroad(written: string, { names }: Clues, country: string | null): Place {
  const known = TWICE.test(written) ? [...names, fold(TWICE.exec(written)![1]!)] : names;
  const city = country && known.find((name) => largeCityAbroad(name) === country);
  const spaced = fold(written).replace(/[-'’]/g, " ");
  const at = city && !PROVINCES.has(city) ? spaced.indexOf(city) : -1;
  const end = at + (city?.length ?? 0);
  // « Casablanca-Settat » is a region.
  const isWhole = at >= 0 && !/[\p{L}-]/u.test(written[end] ?? "");
  return { ...blank(written), commune: isWhole ? capitalised(written.slice(at, end)) : null, country };
}

/** « Luxembourg, Luxembourg »: the city and its country. */
const TWICE = /^(\p{L}{4,})(?:, ?| \()\1(?!\p{L})/iu;

/** Cities that bear the name of a province, which is what they mean alone. */
const PROVINCES = new Set(["quebec"]);

/** « GENEVE » → « Geneve ». */
const capitalised = (name: string): string =>
  /\p{Ll}/u.test(name) ? name : name.replace(/(?<=\p{L})\p{L}+/gu, (letters) => letters.toLowerCase());

/** Of the namesakes of a town (« Saint-Denis »), the only one where these coordinates are. */
export function placeNear({ text }: Place, lat: number, lon: number): Place | null {
  const near = communesNamed(nameKey(text)).filter((commune) => kmBetween(commune, { lat, lon }) < TOWN_KM);
  return near.length === 1 ? placeOf(text, near[0]!) : null;
}

const placeOf = (text: string, commune: Commune): Place => ({
  text,
  commune: commune.name,
  insee: commune.insee,
  department: commune.department,
  region: departmentOf(commune.department)?.region ?? null,
  country: "FR",
  lat: commune.lat,
  lon: commune.lon,
});

/** Coordinates alone: the department where all the nearest communes agree; the commune's own border is not known. */
export function placeAt(lat: number, lon: number): Place {
  const around = communesAround(lat, lon);
  const [number, ...others] = [...new Set(around.map((commune) => commune.department))];
  const department = number && others.length === 0 ? departmentOf(number) : null;
  return {
    ...blank(`${lat}, ${lon}`),
    department: department?.number ?? null,
    region: department?.region ?? null,
    country: department ? "FR" : null,
    lat,
    lon,
  };
}

/** No commune: what is left is a zone, a department, a region, a country. */
function wider(written: string, clues: Clues): Place {
  const number = widerDepartment(clues);
  const regionCode = clues.regionCode ?? clues.zone?.regionCode ?? departmentOf(number ?? "")?.regionCode ?? null;
  const inFrance = number !== null || regionCode !== null || clues.country === "FR";
  const country = inFrance || clues.doubtful ? "FR" : countryOfNames(clues.names);
  if (country !== null && country !== "FR") return abroad(written, clues, country);
  return {
    ...blank(written),
    department: number,
    region: regionCode ? regionName(regionCode) : null,
    country,
    lat: clues.zone?.lat ?? null,
    lon: clues.zone?.lon ?? null,
  };
}

const widerDepartment = (clues: Clues): string | null =>
  clues.department ??
  clues.zone?.department ??
  postcodeDepartment(clues.postcode) ??
  doubtful(clues) ??
  shared(clues) ??
  onlyDepartment(clues.regionCode);

/** Guadeloupe, Martinique, Guyane, La Réunion, Mayotte: the region is one department. */
const onlyDepartment = (regionCode: string | null): string | null => {
  const own = departments.filter((department) => department.regionCode === regionCode);
  return own.length === 1 ? own[0]!.number : null;
};

const firstOf = (names: readonly string[], country: (name: string) => string | null): string | null => {
  for (const name of names) {
    const found = country(name);
    if (found) return found;
  }
  return null;
};

/** A name that is both a French town's and a foreign city's says no country. */
function countryOfNames(names: readonly string[]): string | null {
  const french = names.filter(
    (name) => name.length > 3 && candidates(name).length > 0 && !(cityAbroad(name) && !isCommuneName(name)),
  );
  const foreign = firstOf(names, french.length === 0 ? largeCityAbroad : cityAbroad);
  if (foreign && !french.every(isVillageName)) return null;
  return foreign ?? (french.length > 0 ? "FR" : null);
}

const postcodeDepartment = (postcode: string | null): string | null => {
  if (!postcode) return null;
  const known = new Set(communesServed(postcode).map((commune) => commune.department));
  if (known.size === 1) return [...known][0]!;
  return departmentOf(postcode.slice(0, /^9[78]/.test(postcode) ? 3 : 2))?.number ?? null;
};

/** « Mayenne » alone is in the Mayenne whether town or department; « Vienne » alone is not settled. */
const doubtful = ({ doubtful: name, regionCode }: Clues): string | null => {
  const department = name ? departmentNamed(name) : null;
  if (!name || !department) return null;
  if (regionCode) return department.regionCode === regionCode ? department.number : null;
  return candidates(name).every(
    (commune) => commune.department === department.number || isVillageName(name) || commune.population < 5_000,
  )
    ? department.number
    : null;
};

/** Namesakes of one department leave the commune open, not the department. */
const shared = (clues: Clues): string | null => {
  const fitting = clues.names.flatMap((name) => candidates(name).filter((commune) => fits(commune, clues)));
  const known = new Set(fitting.map((commune) => commune.department));
  return known.size === 1 && clues.regionCode !== null ? [...known][0]! : null;
};
