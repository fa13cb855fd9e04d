import { nameKey } from "../../text/fold.ts";
import { candidates } from "./choose.ts";
import { countryName } from "./countries.ts";
import { findPlace } from "./find.ts";
import { nearestPlaces } from "./nearest.ts";
import { RINGS } from "./regions.ts";
import { resolvePlaces } from "./resolve.ts";
import { cityOf, communeOf, departmentOf } from "./table.ts";
import { townAround } from "./words.ts";

/** A place that is known, under the name by which it is told. */
export type NamedPlace =
  | { outcome: "commune"; label: string; insee: string }
  | { outcome: "department"; label: string; number: string }
  /** Several departments under one name: « petite couronne ». */
  | { outcome: "departments"; label: string; numbers: readonly string[] }
  | { outcome: "region"; label: string }
  /** A town of another country: `name` is what offers call it. */
  | { outcome: "abroad"; label: string; name: string };

/** What a reader who filters by a place means. An arrondissement is read as its city, a district as its department. */
export type MeantPlace =
  | NamedPlace
  /** « région lyonnaise »: a town and what lies around it. */
  | { outcome: "around"; label: string; centre: NamedPlace }
  /** « Toulouse, Lyon »: several places are asked for, each known. */
  | { outcome: "each"; places: NamedPlace[] }
  /** All of France: no filter. */
  | { outcome: "everywhere" }
  /** Several places could be meant: the largest by name. */
  | { outcome: "several"; labels: string[] }
  /** `nearest`: places whose names are a slip or two away, the likeliest first. */
  | { outcome: "unknown"; nearest: string[] };

/** Paris is a commune and a department: its offers say the one or the other. */
const PARIS = { insee: "75056", department: "75" };
const MOST_NAMED = 4;
const ELSEWHERE: MeantPlace = { outcome: "unknown", nearest: [] };

export function meantPlace(text: string): MeantPlace {
  const ring = RINGS.get(nameKey(text).replace(/^la /, ""));
  if (ring) return ofRing(text, ring);
  const place = findPlace(text);
  const centre = centreOf(text);
  if (centre && (!place || place.insee === centre)) return around(ofCommune(centre));
  if (!place) return each(text) ?? severalOrNone(text);
  if (place.level === "country") return place.country === "FR" ? { outcome: "everywhere" } : ELSEWHERE;
  if (place.insee) return ofCommune(place.insee);
  if (place.commune) return ofTownAbroad(place.commune, place.country!);
  if (place.department) return ofDepartment(place.department);
  return place.region ? { outcome: "region", label: place.region } : ELSEWHERE;
}

const ofRing = (text: string, numbers: readonly string[]): MeantPlace => {
  const name = text.trim().toLowerCase();
  return {
    outcome: "departments",
    label: labelOf((name[0]!.toUpperCase() + name.slice(1)).replace(/paris$/, "Paris"), numbers.join(", ")),
    numbers,
  };
};

/** INSEE code. */
function centreOf(text: string): string | null {
  const town = townAround(nameKey(text));
  return town === null ? null : (findPlace(town)?.insee ?? null);
}

const around = (centre: NamedPlace): MeantPlace => ({ outcome: "around", label: centre.label, centre });

function ofCommune(insee: string): NamedPlace {
  const city = cityOf(communeOf(insee)!);
  if (city.insee === PARIS.insee) return { outcome: "department", label: city.name, number: PARIS.department };
  return { outcome: "commune", label: labelOf(city.name, city.department), insee: city.insee };
}

function ofTownAbroad(typed: string, country: string): MeantPlace {
  const name = typed.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  return { outcome: "abroad", label: `${name} (${countryName(country)})`, name };
}

const ofDepartment = (number: string): MeantPlace => ({
  outcome: "department",
  label: number === PARIS.department ? "Paris" : labelOf(departmentOf(number)!.name, number),
  number,
});

const labelOf = (name: string, department: string): string => `${name} (${department})`;

/** Tens of thousands of names are compared only when somebody asks what was meant. */
const unknown = (text: string): MeantPlace => ({
  outcome: "unknown",
  get nearest() {
    return nearestPlaces(text);
  },
});

/** Null where the words are not several, or one of them is no place. */
function each(text: string): MeantPlace | null {
  const parts = resolvePlaces(text, { strict: true });
  if (parts.length < 2) return null;
  const places = parts
    .map((part) => meantPlace(part.text))
    .map((meant) => (meant.outcome === "around" ? meant.centre : meant))
    .filter((meant) => "label" in meant);
  return places.length === parts.length ? { outcome: "each", places } : null;
}

/** « Saint-Denis »: which places the words could mean. */
function severalOrNone(text: string): MeantPlace {
  const possible = candidates(nameKey(text));
  const largest = [...new Set(possible)].sort((a, b) => b.population - a.population).slice(0, MOST_NAMED);
  if (largest.length === 0) return unknown(text);
  return { outcome: "several", labels: largest.map((commune) => labelOf(commune.name, commune.department)) };
}
