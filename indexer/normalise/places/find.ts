import { countryOf } from "./countries.ts";
import { resolvePlaces } from "./resolve.ts";
import { communeOf, departmentOf } from "./table.ts";

/** A place typed by a person in the search: what it is, and the point from which a radius is measured. */
interface FoundPlace {
  level: "commune" | "department" | "region" | "country";
  /** Name as people see it. */
  label: string;
  /** The words that were typed. */
  text: string;
  commune: string | null;
  insee: string | null;
  department: string | null;
  region: string | null;
  country: string | null;
  /** Name of the point that follows: a department is measured from its seat. */
  centre: string;
  lat: number | null;
  lon: number | null;
}

/** The place meant by free text (« lyon », « 75011 », « 69 », « Île-de-France »); null when unknown or ambiguous. */
export function findPlace(text: string): FoundPlace | null {
  // Who mistypes a name is asked which is meant (`nearest.ts`).
  const places = resolvePlaces(text, { strict: true });
  const [place] = places;
  if (!place || places.length > 1 || place.country === null) return null;
  const base = {
    text,
    commune: place.commune,
    insee: place.insee,
    department: place.department,
    region: place.region,
    country: place.country,
  };
  const point = { lat: place.lat, lon: place.lon };
  if (place.commune) {
    const label = labelOf(place.commune, place.insee);
    return { level: "commune", label, ...base, centre: label, ...point };
  }
  if (place.department) {
    const department = departmentOf(place.department)!;
    const seat = communeOf(department.chefLieu);
    if (place.lat !== null) return { level: "department", label: place.text, ...base, centre: place.text, ...point };
    const { name } = department;
    return {
      level: "department",
      label: name,
      ...base,
      centre: seat?.name ?? name,
      lat: seat?.lat ?? null,
      lon: seat?.lon ?? null,
    };
  }
  if (place.region) return { level: "region", label: place.region, ...base, centre: place.region, ...point };
  return countryOf(text) === null
    ? null
    : { level: "country", label: text.trim(), ...base, centre: text.trim(), lat: null, lon: null };
}

/** « Paris 11e » tells an arrondissement from its city. */
const labelOf = (commune: string, insee: string | null): string => {
  const number = insee ? communeOf(insee)?.arrondissement : null;
  return number ? `${commune} ${number}${number === 1 ? "er" : "e"}` : commune;
};
