import type { Place } from "../../../offer/offer.ts";
import { fold, nameKey, nfc } from "../fold.ts";
import { abroad, type Clues, readClues } from "./clues.ts";
import {
  arrondissementOf,
  type Commune,
  cityOf,
  communeOf,
  communesAround,
  communesNamed,
  communesServed,
  departmentNamed,
  departmentOf,
  departments,
  isCommuneName,
  regionName,
  regionNamed,
} from "./table.ts";

/** What the source says beside the text of the place. */
export interface PlaceHints {
  postalCode?: string | null;
  inseeCode?: string | null;
  /** ISO 3166-1 alpha-2. */
  country?: string | null;
}

/** Places told apart in one text (« Paris / Lyon », « Paris ou Nantes »): the whole is tried first, « Indre et Loire » is one. */
export function resolvePlaces(text: string, hints: PlaceHints = {}): Place[] {
  const written = nfc(text).replace(/\s+/g, " ").trim();
  if (written === "") return [];
  // Two letters for one: the table is folded so, and folding keeps lengths.
  const words = written.replaceAll("œ", "oe").replaceAll("Œ", "OE");
  const pieces = isOneName(words) ? [words] : splitPlaces(words);
  if (pieces.length === 1) return resolveList(pieces[0]!, written, hints);
  return pieces.flatMap((piece) => resolveList(piece, piece, { country: hints.country ?? null }));
}

const isOneName = (text: string): boolean => {
  const name = nameKey(text);
  return isCommuneName(name) || departmentNamed(name) !== null || regionNamed(name) !== null;
};

const SEVERAL = /\s*(?:[/;|\n•·]|\s(?:ou|et|or|and|&|\+|puis)\s)\s*/i;
const splitPlaces = (text: string): string[] => {
  const guarded = text.replace(
    /\s(?:et|&|\+|and)\s+(?=(?:sa |ses |proche |petite |1ere |première )*(?:p[ée]riph|environ|alentour|banlieue|couronne|r[ée]gion\b|sa |ses ))/gi,
    "\u0001",
  );
  const pieces = guarded.split(SEVERAL).map((piece) => piece.replaceAll("\u0001", " et ").trim());
  const kept = pieces.filter((piece) => piece !== "" && !isNoise(piece));
  return kept.length === 0 ? [text] : kept;
};

const isNoise = (piece: string): boolean =>
  /^(?:t[ée]l[ée]travail.*|remote|full remote|hybride?|[àa] distance|cdi|cdd|partout(?: en france)?)$/i.test(piece);

/** Commas part either the levels of one place (« Nantes, Loire-Atlantique ») or several (« Paris, Lyon, Lille »). */
function resolveList(text: string, written: string, hints: PlaceHints): Place[] {
  const clues = withHints(readClues(segmentsOf(text)), hints);
  const several = clues.department || clues.postcode ? [] : severalCities(clues);
  if (several.length > 1) return several.map((commune) => placeOf(commune.name, commune));
  return [decide(written, clues, hints)];
}

const segmentsOf = (text: string): { written: string; folded: string }[] =>
  text
    .split(/,|\(|\)|\[|\]|>|\s[-–—]\s|\s-(?=[A-ZÀ-Ý])|\s:\s/)
    .filter((part) => part.trim() !== "")
    .map((part) => ({ written: part, folded: fold(part) }));

function withHints(clues: Clues, hints: PlaceHints): Clues {
  const postcode = /^\d{5}$/.test(hints.postalCode?.trim() ?? "") ? hints.postalCode!.trim() : null;
  const country = clues.country ?? hints.country ?? null;
  return { ...clues, country, postcode: clues.postcode ?? postcode };
}

/** Two cities of two departments, or three cities: several places. A second name of the same department is its seat (Adzuna). */
function severalCities(clues: Clues): Commune[] {
  if (clues.names.length < 2 || (clues.country !== null && clues.country !== "FR")) return [];
  const found = clues.names.map((name) => choose(candidates(name, clues), { ...clues, names: [name] }));
  if (found.some((commune) => commune === null)) return [];
  const communes = [...new Map(found.map((commune) => [commune!.insee, commune!])).values()];
  if (communes.length > 2) return communes;
  const [first, second] = communes;
  if (!first || !second || first.department === second.department) return [];
  const suburb = second.insee === "75056" && departmentOf(first.department)?.regionCode === "11";
  return suburb ? [] : communes;
}

/** Communes of a name, with the article that sources drop (« 47 - Passage ») where the bare name does not fit. */
function candidates(name: string, clues?: Clues): readonly Commune[] {
  const exact = communesNamed(name);
  if (exact.some((commune) => !clues || fits(commune, clues))) return exact;
  for (const article of ["le ", "la ", "les ", "l "]) {
    const found = communesNamed(article + name);
    if (found.some((commune) => !clues || fits(commune, clues))) return found;
  }
  return exact;
}

/** The commune meant, or null when several could be. A large city beats its small namesakes (10 times the people). */
function choose(all: readonly Commune[], clues: Clues): Commune | null {
  const fitting = all.filter((commune) => fits(commune, clues));
  if (fitting.length <= 1) return fitting[0] ?? null;
  const [first, second] = [...fitting].sort((a, b) => b.population - a.population);
  return first!.population >= 20_000 && first!.population >= 10 * second!.population ? first! : null;
}

function fits(commune: Commune, clues: Clues): boolean {
  if (clues.department && commune.department !== clues.department) return false;
  if (clues.regionCode && departmentOf(commune.department)?.regionCode !== clues.regionCode) return false;
  return !clues.postcode || departmentOfPostcode(clues.postcode, commune.department);
}

const departmentOfPostcode = (postcode: string, department: string): boolean =>
  department.startsWith("2") && /[AB]/.test(department)
    ? postcode.startsWith("20")
    : postcode.startsWith(department) || bordering(postcode, department);

/** A few communes get their mail from the next department. */
const bordering = (postcode: string, department: string): boolean =>
  communesServed(postcode).some((commune) => commune.department === department);

/** « MA » after a city of Morocco is Morocco, after any other it is more often Massachusetts. */
function ofCode(country: string, names: readonly string[]): string {
  const known = abroad(names);
  if (known === country) return country;
  return STATE_CODES.has(country) ? "US" : (known ?? country);
}
/** Codes of countries that follow American cities far more often. */
const STATE_CODES = new Set([
  "MA",
  "CA",
  "IL",
  "CO",
  "PA",
  "GA",
  "AL",
  "AR",
  "MN",
  "MO",
  "MD",
  "ME",
  "NE",
  "SC",
  "TN",
  "VA",
]);

function decide(written: string, clues: Clues, hints: PlaceHints): Place {
  // « Boston, MA » is not in Morocco: a city we know beats a two-letter code.
  if (clues.country && clues.country !== "FR")
    return { ...blank(written), country: clues.byCode ? ofCode(clues.country, clues.names) : clues.country };
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
    const chosen = exact.length === 1 ? exact[0]! : (choose(all, clues) ?? besideSeat(all, name, clues));
    if (!chosen) return null;
    if (isDoubtfulAlone(chosen, name, clues)) continue;
    return precise(chosen, clues);
  }
  return clues.zone ? null : byPostcode(clues);
}

/** « Rives, Grenoble »: of two namesakes, the one whose department the other name is in. */
function besideSeat(all: readonly Commune[], name: string, clues: Clues): Commune | null {
  const seats = clues.names.filter((other) => other !== name).map((other) => choose(candidates(other, clues), clues));
  const department = seats.find((seat) => seat !== null)?.department;
  return department ? choose(all, { ...clues, department }) : null;
}

/** A hamlet named like a word (« Us », « Sens ») or like a city abroad needs a second clue. */
const isDoubtfulAlone = (commune: Commune, name: string, clues: Clues): boolean =>
  !clues.department &&
  !clues.regionCode &&
  !clues.postcode &&
  ((name.length < 4 && commune.population < 5_000) || (abroad([name]) !== null && commune.population < 50_000));

const precise = (commune: Commune, clues: Clues): Commune => {
  if (clues.arrondissement) return arrondissementOf(commune, clues.arrondissement) ?? commune;
  const part = clues.postcode
    ? communesServed(clues.postcode).find((other) => other.arrondissement && cityOf(other) === commune)
    : undefined;
  return part ?? commune;
};

/** A postcode alone names a commune only when no other shares it. Generic ones (69000) mean the city. */
function byPostcode({ postcode, names }: Clues): Commune | null {
  if (!postcode || names.length > 0) return null;
  const city = { "69000": "69123", "13000": "13055", "75000": "75056" }[postcode];
  if (city) return communeOf(city);
  const sharing = communesServed(postcode);
  const part = sharing.find((commune) => commune.arrondissement !== null);
  return part ?? (sharing.length === 1 ? sharing[0]! : null);
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
  return {
    ...blank(written),
    department: number,
    region: regionCode ? regionName(regionCode) : null,
    country: inFrance || clues.doubtful ? "FR" : countryOfNames(clues.names),
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

/** A name that is both a French commune's and a foreign city's says no country. */
function countryOfNames(names: readonly string[]): string | null {
  const foreign = abroad(names);
  const french = names.some((name) => name.length > 3 && candidates(name).length > 0);
  if (foreign && french) return null;
  return foreign ?? (french ? "FR" : null);
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
  return candidates(name).every((commune) => commune.department === department.number) ? department.number : null;
};

/** Namesakes of one department leave the commune open, not the department. */
const shared = (clues: Clues): string | null => {
  const fitting = clues.names.flatMap((name) => candidates(name).filter((commune) => fits(commune, clues)));
  const known = new Set(fitting.map((commune) => commune.department));
  return known.size === 1 && clues.regionCode !== null ? [...known][0]! : null;
};
