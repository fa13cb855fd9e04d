import { cityAbroad } from "./cities-abroad.ts";
import type { Clues } from "./clues.ts";
import { communesOnceNamed } from "./former.ts";
import { type Commune, communesBeginning, communesNamed, communesServed, departmentOf } from "./table.ts";

/** From a name and its clues to the commune meant, or to none when several could be. */

const LARGE = 20_000;
const SMALL = 5_000;

/** Communes of a name, with the article that sources drop (« 47 - Passage ») where the bare name does not fit; then those
 *  that took in a commune of this name; then those that begin so (« Vitry (94) », « Thonon »). */
export function candidates(name: string, clues?: Clues): readonly Commune[] {
  const fitting = (found: readonly Commune[]) => found.some((commune) => !clues || fits(commune, clues));
  const exact = spelled(name);
  if (fitting(exact)) return hasClue(clues) ? exact : [...exact, ...citiesBeginning(name, exact)];
  for (const article of ["le ", "la ", "les ", "l "]) {
    const found = communesNamed(article + name);
    // « Liège » alone is not the village of Le Liège, « Mans » is Le Mans.
    if (fitting(found) && (hasClue(clues) || found[0]!.population >= LARGE)) return found;
  }
  const former = communesOnceNamed(name);
  if (fitting(former) && (hasClue(clues) || !isBeginning(name, former))) return former;
  const longer = name.length > 3 ? communesBeginning(name) : [];
  if (hasClue(clues)) return fitting(longer) ? longer : exact;
  return exact.length === 0 && longer.some((commune) => commune.population >= SMALL) ? longer : exact;
}

/** « Saint-Paul-lez-Durance » is written with « lès », « lez » or « les ». */
function spelled(name: string): readonly Commune[] {
  const found = communesNamed(name);
  const other =
    found.length > 0 ? name : name.replace(/ (?:lez|les) /, (word) => (word === " lez " ? " les " : " lez "));
  if (other !== name) return communesNamed(other);
  // « Le Guilvinec » is Guilvinec to the INSEE.
  return found.length > 0 ? found : communesNamed(name.replace(/^(?:le|la|les|l) /, ""));
}

/** « Corbeil » is a hamlet of the Marne; who writes it alone may mean the city whose name begins so. */
const citiesBeginning = (name: string, exact: readonly Commune[]): readonly Commune[] =>
  name.length > 3 && exact.every((commune) => commune.population < SMALL)
    ? communesBeginning(name).filter((commune) => commune.population >= LARGE)
    : [];

/** « Boulogne » was a village's name; who writes it means a city whose name begins so. */
const isBeginning = (name: string, former: readonly Commune[]): boolean =>
  communesBeginning(name).some((commune) => commune.population >= LARGE && !former.includes(commune));

/** The commune meant, or null when several could be. A city beats namesakes that have a tenth of its people, a town those
 *  that have a fiftieth. */
export function choose(all: readonly Commune[], clues: Clues): Commune | null {
  const fitting = [...new Set(all.filter((commune) => fits(commune, clues)))];
  const [first, second] = fitting.sort((a, b) => b.population - a.population);
  if (!first || !second) return first && !isHidden(first, clues) ? first : null;
  // Offers of the mainland do not say so; those of overseas do.
  const isFar = isOverseas(first) && !hasClue(clues) && !fitting.every(isOverseas);
  const times = first.population / Math.max(1, second.population);
  const larger = (first.population >= LARGE && times >= 10) || (first.population >= SMALL && times >= 50);
  return larger && !isFar ? first : null;
}

const isOverseas = (commune: Commune): boolean => commune.department.length === 3;
export const hasClue = (clues: Clues | undefined): boolean =>
  clues !== undefined && (clues.department !== null || clues.regionCode !== null || clues.postcode !== null);

/** A village whose name was also borne by a commune that joined a larger one elsewhere (« Rocquencourt »). */
const isHidden = (commune: Commune, clues: Clues): boolean =>
  !hasClue(clues) &&
  commune.population < SMALL &&
  clues.names.some((name) => communesOnceNamed(name).some((other) => other.insee !== commune.insee));

export function fits(commune: Commune, clues: Clues): boolean {
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

/** A hamlet named like a word (« Us », « Eu ») or like a city abroad needs a second clue. */
export const isDoubtfulAlone = (commune: Commune, name: string, clues: Clues): boolean =>
  !hasClue(clues) &&
  clues.country !== "FR" &&
  ((name.length < 4 && commune.population < 2 * SMALL) || (cityAbroad(name) !== null && commune.population < 50_000));

/** Cities abroad whose French namesakes are villages: « Montréal » is in Canada, « Bruges » is not settled. */
export const isVillageName = (name: string): boolean => candidates(name).every((commune) => commune.population < SMALL);

const KM_PER_DEGREE = 111;
export const kmBetween = (a: Pick<Commune, "lat" | "lon">, b: Pick<Commune, "lat" | "lon">): number => {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return Number.POSITIVE_INFINITY;
  const wide = Math.cos((a.lat * Math.PI) / 180);
  return Math.hypot(a.lat - b.lat, (a.lon - b.lon) * wide) * KM_PER_DEGREE;
};
