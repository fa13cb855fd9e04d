// Builds the table of communes that ships with the product.
//   node scripts/make-places.ts <communes.json>
// The input holds rows [insee, name, department, region, postcodes, lat, lon, population]; department and region follow
// from the INSEE code, so the table leaves them out. Facts: INSEE, La Poste, GeoNames (CC BY 4.0).
import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { nameKey } from "../indexer/normalise/fold.ts";

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
const Input = z.union([z.array(Row), z.object({ rows: z.array(Row) }).transform((input) => input.rows)]);

const OUTPUT = new URL("../indexer/normalise/places/communes.tsv", import.meta.url);
const HEADER =
  "# insee, folded name, name, postcodes, lat, lon, population. Sources: INSEE, La Poste, GeoNames (CC BY 4.0)";

const line = ([insee, name, , , postcodes, lat, lon, population]: z.infer<typeof Row>): string =>
  [insee, nameKey(name), name, postcodes.join(" "), round(lat), round(lon), population ?? 0].join("\t");

/** Four decimals are eleven metres: enough for a commune. */
const round = (degrees: number | null): string => (degrees === null ? "" : String(Math.round(degrees * 1e4) / 1e4));

const path = process.argv[2];
if (!path) {
  console.error("usage : node scripts/make-places.ts <communes.json>");
  process.exit(2);
}
const rows = Input.parse(JSON.parse(readFileSync(path, "utf8"))).sort((a, b) => (a[0] < b[0] ? -1 : 1));
writeFileSync(OUTPUT, `${[HEADER, ...rows.map(line)].join("\n")}\n`);
console.log(`${rows.length} communes → ${OUTPUT.pathname}`);
