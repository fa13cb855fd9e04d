import { nameKey } from "../../text/fold.ts";
import { candidates, isVillageName } from "./choose.ts";
import { largeCityAbroad } from "./cities-abroad.ts";
import { countryOf } from "./countries.ts";
import type { Segment } from "./pieces.ts";
import { type Commune, departmentNamed, departmentOf, regionNamed } from "./table.ts";

/** Lists of places, where commas part both places and their levels. */

/** « Geneva, Switzerland, Paris, France » → two groups; « London, Paris, Hong Kong » → three; « Milano, Milan, Italy » → one. */
export function groupsOf(segments: readonly Segment[]): Segment[][] {
  const kinds = segments.map(kindOf);
  const countries = new Set(kinds.flatMap(({ country }) => country ?? []));
  if (segments.length < 2 || countries.size < 2) return [[...segments]];
  const hasNames = kinds.some(({ isCity }) => !isCity);
  const countryFirst = hasNames && kinds[0]!.country !== null && !kinds[0]!.isCity;
  const groups: Segment[][] = [];
  kinds.forEach(({ country, isCity }, at) => {
    const before = kinds[at - 1];
    const starts = countryFirst
      ? country !== null && !isCity
      : isCity && (hasNames ? before?.country != null && !before.isCity : true);
    if (starts || groups.length === 0) groups.push([]);
    groups.at(-1)!.push(segments[at]!);
  });
  return groups;
}

interface Kind {
  country: string | null;
  /** A city, as against a country's own name. */
  isCity: boolean;
}

const CITY_STATES = new Set(["HK", "LU", "MC", "SG"]);

function kindOf({ written }: Segment): Kind {
  const country = written.length > 2 || written === "UK" ? countryOf(written) : null;
  if (country) return { country, isCity: CITY_STATES.has(country) };
  const name = nameKey(written);
  const french = candidates(name);
  const abroad = isVillageName(name) ? largeCityAbroad(name) : null;
  if (abroad) return { country: abroad, isCity: true };
  const isTown = french.some((commune) => commune.population >= 20_000);
  return { country: isTown ? "FR" : null, isCity: isTown };
}

/** « Gard, Hérault », « Bretagne - Normandie » are two; « Vaucluse, Doubs » is a village there. */
export const areAreas = (segments: readonly Segment[]): boolean =>
  areAll(
    segments,
    (name) => departmentNamed(name)?.number ?? null,
    ({ department }) => department,
  ) || areAll(segments, regionNamed, ({ department }) => departmentOf(department)?.regionCode ?? null);

function areAll(
  segments: readonly Segment[],
  named: (name: string) => string | null,
  areaOf: (commune: Commune) => string | null,
): boolean {
  const codes = segments.map(({ folded }) => (nameKey(folded) === "paris" ? null : named(nameKey(folded))));
  const [first] = segments;
  return (
    segments.length > 1 &&
    new Set(codes).size === segments.length &&
    !codes.includes(null) &&
    candidates(nameKey(first!.folded)).every((commune) => !codes.slice(1).includes(areaOf(commune)))
  );
}
