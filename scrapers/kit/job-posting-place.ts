import { decodeEntities } from "./entities.ts";
import { firstText, type Json, many, number, object, text } from "./json.ts";
import { placesSaid } from "./places.ts";
import { follow, type Posting, prop } from "./schema-org.ts";

interface Spot {
  /** Place.name. */
  name: string | null;
  locality: string | null;
  region: string | null;
  street: string | null;
  postalCode: string | null;
  country: string | null;
  lat: number | null;
  lon: number | null;
}

type PlaceFields = Pick<Posting, "place" | "places" | "postalCode" | "country" | "lat" | "lon">;

/** Where the posting is, from `jobLocation`, else (telework) from where applicants must live. */
export function placeFields(node: Json, company: string | null, ids?: ReadonlyMap<string, Json>): PlaceFields {
  const said = locations(node).map((item) => spotOf(item, company, ids));
  const spots = distinct(said.filter((spot) => spot !== null));
  if (spots.length === 0) return residence(prop(node, "applicantLocationRequirements"));
  const countries = new Set(spots.map((spot) => spot.country));
  const country = countries.size === 1 ? ([...countries][0] ?? null) : null;
  const names = namesOf(spots, country !== null || countries.size === 1);
  const only = spots.length === 1 ? spots[0] : undefined;
  return {
    ...placesSaid(names),
    postalCode: only?.postalCode ?? null,
    country,
    lat: only?.lat ?? null,
    lon: only?.lon ?? null,
  };
}

/** Some write the address into the posting itself, without a Place around it. */
function locations(node: Json): unknown[] {
  const said = many(prop(node, "jobLocation"));
  const own = prop(node, "addressLocality") ? node : prop(node, "address");
  return said.length > 0 || !own ? said : [{ address: own }];
}

const distinct = (spots: readonly Spot[]): Spot[] => [
  ...new Map(spots.map((spot) => [JSON.stringify(spot), spot])).values(),
];

/** Meta repeats the first address under every Place: then only the names tell them apart. */
function namesOf(spots: readonly Spot[], oneCountry: boolean): string[] {
  const addresses = new Set(spots.map((spot) => [spot.locality, spot.region, spot.street, spot.postalCode].join("|")));
  const names = new Set(spots.map((spot) => spot.name));
  const byName = spots.length > 1 && addresses.size === 1 && names.size === spots.length && !names.has(null);
  const label = (spot: Spot): string | null => (byName ? spot.name : labelOf(spot, spots.length > 1, oneCountry));
  return [...new Set(spots.map(label).filter((name) => name !== null))];
}

/** The town; with its region where no postal code tells towns of one name apart; with its country where they differ. */
function labelOf(spot: Spot, several: boolean, oneCountry: boolean): string | null {
  const town = spot.locality ?? (spot.region ? null : (spot.name ?? spot.street));
  const parts = several && spot.postalCode && town ? [`${spot.postalCode} ${town}`] : [town];
  if (!(spot.postalCode && town) && spot.region !== town) parts.push(spot.region);
  if (!oneCountry || parts.every((part) => part === null)) parts.push(spot.country);
  return parts.filter((part) => part !== null).join(", ") || null;
}

function spotOf(item: unknown, company: string | null, ids?: ReadonlyMap<string, Json>): Spot | null {
  if (typeof item === "string") return bare(clean(item));
  const place = follow(object(item), ids);
  if (!place) return null;
  const said = many(prop(place, "address"));
  const address = follow(object(said[0]), ids);
  const geo = object(prop(place, "geo"));
  const name = clean(prop(place, "name"));
  const spot: Spot = {
    ...bare(typeof said[0] === "string" ? clean(said[0]) : null),
    name: name && isEmployer(name, company) ? null : name,
    lat: number(prop(geo, "latitude")) ?? number(prop(place, "latitude")),
    lon: number(prop(geo, "longitude")) ?? number(prop(place, "longitude")),
  };
  return withAddress(spot, address ?? place);
}

function withAddress(spot: Spot, address: Json): Spot | null {
  const country = countryOf(prop(address, "addressCountry"));
  const full: Spot = {
    ...spot,
    locality: spot.locality ?? clean(prop(address, "addressLocality")),
    region: clean(prop(address, "addressRegion")),
    street: clean(prop(address, "streetAddress")),
    postalCode: postalCodeOf(prop(address, "postalCode"), country),
    country,
  };
  const empty = !(full.name || full.locality || full.region || full.street || full.postalCode || full.country);
  return empty ? null : full;
}

const bare = (locality: string | null): Spot => ({
  name: null,
  locality,
  region: null,
  street: null,
  postalCode: null,
  country: null,
  lat: null,
  lon: null,
});

/** « Exemple », « VAT Group »: a Place that bears the employer's name is no place. */
const isEmployer = (name: string, company: string | null): boolean =>
  name.toLowerCase() === company?.toLowerCase() ||
  /\b(group|groupe|gmbh|s\.?a\.?s\.?u?|inc\.?|ltd\.?|ag|llc|sarl)$/i.test(name);

const NOTHING = /^(n\/?a|null|undefined|none|unavailable|-+|\.)$/i;

/** A line without entities; « NA » and its like say nothing. */
function clean(value: unknown): string | null {
  const line = firstText(...many(value));
  const plain = line === null ? null : text(decodeEntities(line).replace(/\s+/g, " "));
  return plain !== null && NOTHING.test(plain) ? null : plain;
}

/** Code or name; `{name}`; Meta's `{name: ["USA", "USA"]}` counts once. Several different ones: not ours to choose. */
function countryOf(value: unknown): string | null {
  const words = many(value).flatMap((item) => (object(item) ? many(prop(object(item), "name")) : [item]));
  const names = new Set(words.map(clean).filter((word) => word !== null));
  return names.size === 1 ? ([...names][0] ?? null) : null;
}

/** A number has lost its leading zero (1000 → 01000); « NA » or a town is no postal code. */
function postalCodeOf(value: unknown, country: string | null): string | null {
  const code = clean(value);
  if (code === null || !/\d/.test(code) || code.length > 12) return null;
  return /^\d{4}$/.test(code) && /^(fr|fra|france)$/i.test(country ?? "") ? `0${code}` : code;
}

/** `applicantLocationRequirements` of a posting that names no place of its own. */
function residence(value: unknown): PlaceFields {
  const asked = many(value).map((item) => ({
    name: clean(typeof item === "string" ? item : prop(object(item), "name")),
    isCountry: /country/i.test(String(object(item)?.["@type"] ?? "")),
  }));
  const names = [...new Set(asked.map((item) => item.name).filter((name) => name !== null))];
  const country = names.length === 1 && asked.every((item) => item.isCountry) ? (names[0] ?? null) : null;
  return {
    ...placesSaid(names),
    postalCode: null,
    country,
    lat: null,
    lon: null,
  };
}
