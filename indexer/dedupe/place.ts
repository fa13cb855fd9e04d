import type { Place } from "../../offer/offer.ts";
import { cityCode, communeOf, departmentNamed, isCommuneName, regionNamed } from "../normalise/places/table.ts";
import { nameKey } from "../text/fold.ts";

/** A place as it is compared. */
export interface Spot {
  /** INSEE code of the commune; arrondissements count as their city. */
  city: string | null;
  department: string | null;
  region: string | null;
  country: string | null;
  lat: number | null;
  lon: number | null;
  /** Folded name of the commune, and the place as written. */
  name: string | null;
  written: string;
  /** City named after a suburb: « Lyon » in « Villeurbanne, Lyon ». */
  seat: string | null;
  /** A city with what surrounds it: « Paris et périphérie », "Greater Lyon". */
  around: boolean;
  /** A town where few posts bear one title. */
  small: boolean;
  /** A city where many houses seek the same. */
  huge: boolean;
  /** Did the text tell it, finer than the field? */
  told: boolean;
}

/**
 * `seat`: a suburb and its city (« Rezé, Nantes »), the city, another suburb of it: boards write one posting so.
 * `unclear`: a place is written that nobody could resolve. `unknown`: nothing is written. `misplaced`: one town, as the postings
 * say (`misplaced.ts`).
 */
export type PlaceRelation = "same" | "within" | "misplaced" | "seat" | "near" | "unknown" | "unclear" | "other";

const NEAR_KM = 12;
/** How far « et périphérie » reaches. */
const AROUND_KM = 30;
const AROUND = /p[ée]riph[ée]rie|agglom[ée]ration|m[ée]tropole|metropolitan|\bgreater\b/i;

/** « Télétravail », "Remote, France": how one works, not where. */
const NO_PLACE =
  /^(?:100 |full(?:y)? )?(?:remote|teletravail|a distance|distanciel|home ?office|work from home|anywhere)(?: (?:100|full|only|total|complet|possible|partiel|france|europe))*$/;

const cityOf = (insee: string | null): string | null =>
  insee === null
    ? null
    : insee
        .replace(/^751\d\d$/, "75056")
        .replace(/^6938\d$/, "69123")
        .replace(/^132\d\d$/, "13055");

function seatOf(text: string): string | null {
  const comma = text.lastIndexOf(",");
  const last = comma === -1 ? "" : nameKey(text.slice(comma + 1));
  return last !== "" && isCommuneName(last) ? last : null;
}

/** One posting of each town, and a text that lists them all: what the field says parts them. */
export function spotsOf(places: readonly Place[]): Spot[] {
  const ofField = places.filter(({ quote }) => quote === undefined);
  return (ofField.length > 0 ? ofField : places).slice(0, 30).map(spotOf);
}

/** What is read of a place; the few places that one text was resolved to are told apart by their codes. */
const known = new Map<string, { place: Place; spot: Spot }[]>();
const MOST = 20_000;

function spotOf(place: Place): Spot {
  const kept = known.get(place.text);
  const spot = kept?.find((one) => isSame(one.place, place))?.spot;
  if (spot !== undefined) return spot;
  const read = readSpot(place);
  if (kept !== undefined) kept.push({ place, spot: read });
  else if (known.size < MOST) known.set(place.text, [{ place, spot: read }]);
  return read;
}

const isSame = (a: Place, b: Place): boolean =>
  a.insee === b.insee &&
  a.department === b.department &&
  a.region === b.region &&
  a.country === b.country &&
  isTold(a) === isTold(b);

const isTold = ({ quote }: Place): boolean => (quote ?? "") !== "";

function readSpot(place: Place): Spot {
  const written = nameKey(place.text);
  return {
    city: cityOf(place.insee),
    department: place.department,
    region: place.region,
    country: place.country,
    lat: place.lat,
    lon: place.lon,
    name: place.commune && place.insee ? nameKey(place.commune).replace(/ \d.*$/, "") : townNamed(place),
    written: NO_PLACE.test(written) ? "" : written,
    seat: seatOf(place.text),
    around: AROUND.test(place.text),
    small: hasFewer(LARGE, place.insee),
    huge: !hasFewer(HUGE, place.insee),
    told: isTold(place),
  };
}

/** Inhabitants from which a town has several posts of one title. */
const LARGE = 100_000;

/** Paris, Marseille, Lyon and Toulouse. */
const HUGE = 400_000;

function hasFewer(people: number, insee: string | null): boolean {
  const city = insee && communeOf(cityCode(insee));
  return Boolean(city && city.population < people);
}

/** « Saint-Denis » alone is several communes: no one knows which, but it is not Lyon. */
function townNamed({ text, department, region }: Place): string | null {
  const name = nameKey(text);
  if (department || region || !isCommuneName(name)) return null;
  return departmentNamed(name) || regionNamed(name) ? null : name;
}

const RANK: readonly PlaceRelation[] = ["same", "within", "seat", "near", "unknown", "unclear", "other"];

/** The best relation between any two places of the two offers; no place at all is unknown. */
export function relatePlaces(a: readonly Spot[], b: readonly Spot[]): PlaceRelation {
  let best: PlaceRelation | null = null;
  for (const one of a)
    for (const other of b) {
      const relation = relateSpots(one, other);
      if (best === null || RANK.indexOf(relation) < RANK.indexOf(best)) best = relation;
    }
  return best ?? "unknown";
}

function relateSpots(a: Spot, b: Spot): PlaceRelation {
  if (a.country && b.country && a.country !== b.country) return "other";
  if (a.city && b.city) return relateCities(a, b);
  if (a.department && b.department) {
    if (a.department === b.department) return "within";
    return isNear(a, b, NEAR_KM) ? "near" : "other";
  }
  if (a.region && b.region) return a.region === b.region ? "within" : "other";
  if (a.name && b.name && a.country === b.country) return a.name === b.name ? "same" : "other";
  if (isAbroad(a) && isAbroad(b) && firstWord(a) === firstWord(b)) return "same";
  return isUnresolved(a) || isUnresolved(b) ? written(a, b) : "unknown";
}

/** « Munich, Allemagne » and "Munich, Germany": towns abroad are known by their name alone. */
const isAbroad = ({ country, written }: Spot): boolean => country !== null && country !== "FR" && written !== "";
const firstWord = ({ written }: Spot): string => written.split(" ", 1)[0]!;

function relateCities(a: Spot, b: Spot): PlaceRelation {
  if (a.city === b.city) return "same";
  if ((a.around || b.around) && isNear(a, b, AROUND_KM)) return "within";
  return isSeat(a, b) ? "seat" : isNear(a, b, NEAR_KM) ? "near" : "other";
}

const isUnresolved = (spot: Spot): boolean =>
  !spot.city && !spot.department && !spot.region && !spot.country && spot.written !== "";

/** Two texts that nobody resolved: equal, sharing a name, or unclear. */
function written(a: Spot, b: Spot): PlaceRelation {
  if (a.written === "" || b.written === "") return "unknown";
  if (a.written === b.written) return "same";
  const names = new Set(a.written.split(" ").filter((word) => word.length > 3));
  return b.written.split(" ").some((word) => names.has(word)) ? "within" : "unclear";
}

/** Two ways to write one urban area: « Rezé, Nantes » and « Nantes », « Villeurbanne, Lyon » and « Oullins, Lyon ». */
const isSeat = (a: Spot, b: Spot): boolean =>
  a.department === b.department &&
  ((a.seat !== null && a.seat === b.seat) ||
    (a.name !== null && a.name === b.seat) ||
    (b.name !== null && b.name === a.seat));

function isNear(a: Spot, b: Spot, km: number): boolean {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return false;
  const north = (a.lat - b.lat) * 111.2;
  const east = (a.lon - b.lon) * 111.2 * Math.cos((a.lat * Math.PI) / 180);
  return Math.hypot(north, east) <= km;
}
