import { readFileSync } from "node:fs";
import { key } from "../../text/fold.ts";
import { DEPARTMENT_ROWS } from "./departments.ts";
import { REGION_ALIASES, REGION_NAMES } from "./regions.ts";

/** The table of communes, read once, on the first place that needs it (about 40 ms). Sources: INSEE, La Poste, GeoNames (CC BY 4.0). */

export interface Commune {
  insee: string;
  /** Display name; an arrondissement bears its city's. */
  name: string;
  /** Arrondissement number of Paris, Lyon or Marseille, else null. */
  arrondissement: number | null;
  department: string;
  postcodes: string[];
  lat: number | null;
  lon: number | null;
  population: number;
}

export interface Department {
  number: string;
  name: string;
  region: string;
  regionCode: string;
  chefLieu: string;
}

export const departments: readonly Department[] = DEPARTMENT_ROWS.map(([number, name, regionCode, chefLieu]) => ({
  number,
  name,
  regionCode,
  region: REGION_NAMES[regionCode] ?? name,
  chefLieu,
}));

export const regions: readonly { code: string; name: string }[] = Object.entries(REGION_NAMES)
  .map(([code, name]) => ({ code, name }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));

const departmentByNumber = new Map(departments.map((department) => [department.number, department]));
const departmentByName = new Map(departments.map((department) => [key(department.name), department]));
const regionByName = new Map([
  ...regions.map((region) => [key(region.name), region.code] as const),
  ...Object.entries(REGION_ALIASES),
]);

/** Department of a number (« 75 », « 2a », « 974 »); « 1 » and « 01 » are the same. */
export const departmentOf = (number: string): Department | null =>
  departmentByNumber.get(number.toUpperCase().padStart(2, "0")) ?? null;
/** Department of a folded name (« hauts de seine »). */
export const departmentNamed = (folded: string): Department | null =>
  departmentByName.get(folded) ??
  departmentByName.get(folded.replace(/^(?:l|la|le|les|departement d[eu]) /, "")) ??
  null;
/** Region code of a folded name or usual abbreviation. */
export const regionNamed = (folded: string): string | null =>
  regionByName.get(folded) ?? regionByName.get(folded.replace(/^(?:region|la region|en|la|l) /, "")) ?? null;
export const regionName = (code: string): string => REGION_NAMES[code] ?? code;

/** The three cities with arrondissements: INSEE code → prefix of its arrondissements. */
const CITIES: Record<string, string> = { "75056": "751", "69123": "6938", "13055": "132" };

/** Names people write that the table does not hold: merged communes, short names, generic postcodes. */
const ALIASES: Record<string, string> = {
  boulogne: "92012 62160",
  evry: "91228",
  levallois: "92044",
  velizy: "78640",
  "issy les moulineaux val de seine": "92040",
  rueil: "92063",
  "saint ouen": "93070",
  "la plaine saint denis": "93066",
  "saint denis la plaine": "93066",
  "plaine saint denis": "93066",
  "boulogne billancourt": "92012",
  "clermont fd": "63113",
  cherbourg: "50129",
  "lyon part dieu": "69123",
  "part dieu": "69123",
  "montigny le bx": "78423",
  "villeneuve ascq": "59009",
  "aix les milles": "13001",
  aix: "13001",
  neuilly: "92051",
  issy: "92040",
  "issy les mlx": "92040",
  dunkirk: "59183",
  herblay: "95306",
  "aix en pce": "13001",
  "salon de pce": "13103",
  "v d ascq": "59009",
  "chalons sur marne": "51108",
};

/** The table as lines sorted by INSEE code; a line is read when somebody asks for its commune. */
interface Table {
  lines: string[];
  /** Folded name → line numbers. */
  names: Map<string, number | number[]>;
  read: (Commune | undefined)[];
}

let table: Table | null = null;
/** Every folded name in order, for names cut short. */
let sorted: string[] | null = null;
let postcodes: Map<string, number[]> | null = null;
const opened = (): Table => {
  table ??= open();
  return table;
};

function open(): Table {
  const lines = readFileSync(new URL("./communes.tsv", import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .slice(1);
  const names = new Map<string, number | number[]>();
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const start = line.indexOf("\t") + 1;
    addName(names, line.slice(start, line.indexOf("\t", start)), at);
  }
  table = { lines, names, read: new Array(lines.length) };
  for (const [name, insee] of Object.entries(ALIASES))
    for (const code of insee.split(" ")) addName(names, name, lineOf(code));
  return table;
}

function addName(names: Table["names"], name: string, at: number): void {
  const there = names.get(name);
  if (there === undefined) names.set(name, at);
  else if (typeof there !== "number") there.push(at);
  else if (there !== at) names.set(name, [there, at]);
}

const KM_PER_DEGREE = 111;
const NEAR_KM = 8;
const NEAREST = 6;

/** The communes whose centres are nearest to a point, within 8 km. */
export function communesAround(lat: number, lon: number): Commune[] {
  const wide = Math.cos((lat * Math.PI) / 180);
  const found: { commune: Commune; km: number }[] = [];
  for (let at = 0; at < opened().lines.length; at++) {
    const commune = communeAt(at);
    if (commune.lat === null || commune.lon === null || Math.abs(commune.lat - lat) > 0.1) continue;
    const km = Math.hypot(commune.lat - lat, (commune.lon - lon) * wide) * KM_PER_DEGREE;
    if (km <= NEAR_KM) found.push({ commune, km });
  }
  return found
    .sort((a, b) => a.km - b.km)
    .slice(0, NEAREST)
    .map(({ commune }) => commune);
}

/** Line of an INSEE code, by which lines are sorted; -1 when there is none. */
const lineOf = (insee: string): number => {
  const { lines } = opened();
  const at = firstFrom(lines, insee);
  return lines[at]?.startsWith(`${insee}\t`) ? at : -1;
};

const communeAt = (at: number): Commune => {
  const { lines, read } = opened();
  read[at] ??= readLine(lines[at]!);
  return read[at]!;
};

/** Commune or arrondissement of an INSEE code. */
export const communeOf = (insee: string): Commune | null => {
  const at = lineOf(insee);
  return at < 0 ? null : communeAt(at);
};

/** Communes of a folded name. */
export function communesNamed(name: string): readonly Commune[] {
  const at = opened().names.get(name);
  if (at === undefined) return [];
  return typeof at === "number" ? [communeAt(at)] : at.map(communeAt);
}

export const isCommuneName = (name: string): boolean => opened().names.has(name);

/** More communes than these begin with « Saint » or « Mont », which names none. */
const MOST_BEGINNING = 60;

/** Every folded name of a commune. */
export const communeNames = (): Iterable<string> => opened().names.keys();

/** Communes whose folded name goes on after these words (« vitry » → Vitry-sur-Seine, Vitry-le-François …). */
export function communesBeginning(words: string): Commune[] {
  sorted ??= [...opened().names.keys()].sort();
  const start = `${words} `;
  const found: Commune[] = [];
  const first = firstFrom(sorted, start);
  if (sorted[first + MOST_BEGINNING]?.startsWith(start)) return found;
  for (let at = first; sorted[at]?.startsWith(start); at++) found.push(...communesNamed(sorted[at]!));
  return found;
}

/** Index of the first of sorted texts that is not before `text`. */
function firstFrom(texts: readonly string[], text: string): number {
  let low = 0;
  let high = texts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (texts[middle]! < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Communes and arrondissements served by a postcode. */
export function communesServed(postcode: string): readonly Commune[] {
  postcodes ??= indexPostcodes();
  return postcodes.get(postcode)?.map(communeAt) ?? [];
}

function indexPostcodes(): Map<string, number[]> {
  const index = new Map<string, number[]>();
  opened().lines.forEach((line, at) => {
    for (const postcode of line.split("\t", 4)[3]!.split(" ")) {
      const there = index.get(postcode);
      if (there) there.push(at);
      else index.set(postcode, [at]);
    }
  });
  return index;
}

function readLine(line: string): Commune {
  const [insee = "", , written = "", served = "", lat = "", lon = "", population = "0"] = line.split("\t");
  const arrondissement = /^(\S+) (\d+)er? Arrondissement$/.exec(written);
  return {
    insee,
    name: arrondissement ? arrondissement[1]! : written,
    arrondissement: arrondissement ? Number(arrondissement[2]) : null,
    department: insee.slice(0, insee.startsWith("97") || insee.startsWith("98") ? 3 : 2),
    postcodes: served === "" ? [] : served.split(" "),
    lat: lat === "" ? null : Number(lat),
    lon: lon === "" ? null : Number(lon),
    population: Number(population),
  };
}

/** Arrondissement of Paris, Lyon or Marseille by its number, or null when the city has none such. */
export const arrondissementOf = (city: Commune, number: number): Commune | null => {
  const prefix = CITIES[city.insee];
  return prefix ? communeOf(prefix + String(number).padStart(5 - prefix.length, "0")) : null;
};

/** Paris, Lyon and Marseille, as a whole. */
export const hasArrondissements = (insee: string | null): boolean => insee !== null && insee in CITIES;

/** INSEE code of the city that an arrondissement is of (75109 → 75056); of another commune, its own. */
export const cityCode = (insee: string): string =>
  Object.entries(CITIES).find(([, prefix]) => insee.startsWith(prefix))?.[0] ?? insee;

/** The city of an arrondissement (both ways: 75109 → 75056). */
export const cityOf = (commune: Commune): Commune =>
  commune.arrondissement === null ? commune : (communeOf(cityCode(commune.insee)) ?? commune);
