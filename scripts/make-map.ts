// Draws the country behind /carte from the table of communes that ships with the product (INSEE, GeoNames CC BY 4.0):
// a dot wherever there is one. `npm run make:map` writes api/static/france.svg and api/pages/map-spots.ts.
import { readFileSync, writeFileSync } from "node:fs";

/** Degrees to units: a degree of latitude is 60, one of longitude what it is at the middle of France. */
const UNITS = 60;
const WIDE = Math.cos((46.5 * Math.PI) / 180);
const [WEST, NORTH] = [-5.3, 51.2];
const GRID = 6.5;
/** Rows of a hexagonal grid. */
const ROW = GRID * 0.866;

interface Commune {
  department: string;
  x: number;
  y: number;
  population: number;
}

const departmentOf = (insee: string): string => insee.slice(0, insee.startsWith("97") ? 3 : 2);

const communes: Commune[] = readFileSync(new URL("../indexer/normalise/places/communes.tsv", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t"))
  .filter(([, , , , lat, lon]) => lat && lon)
  .map(([insee, , , , lat, lon, population]) => ({
    department: departmentOf(insee!),
    x: (Number(lon) - WEST) * WIDE * UNITS,
    y: (NORTH - Number(lat)) * UNITS,
    population: Number(population),
  }))
  .filter(({ department }) => !department.startsWith("98"));

const isOverseas = ({ department }: Commune): boolean => department.startsWith("97");

/** Rows of dots, every second one shifted by half a step: a dotted line where they follow one another. */
function dots(): string {
  const rows = new Map<number, Set<number>>();
  for (const { x, y } of communes.filter((one) => !isOverseas(one))) {
    const row = Math.round(y / ROW);
    rows.set(row, (rows.get(row) ?? new Set()).add(Math.round(x / GRID - (row % 2) / 2)));
  }
  const lines = [...rows].flatMap(([row, columns]) =>
    runs([...columns].sort((a, b) => a - b)).map(([from, to]) => {
      // A little farther than the last dot, or rounding may lose it.
      return `M${round((from + (row % 2) / 2) * GRID)} ${round(row * ROW)}h${round((to - from) * GRID + 0.1)}`;
    }),
  );
  return lines.join("");
}

/** Numbers that follow one another, as their first and last. */
function runs(sorted: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const number of sorted) {
    const last = found.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Where the people of a department live, in the middle. */
function spots(): string[] {
  const sums = new Map<string, { x: number; y: number; people: number }>();
  for (const { department, x, y, population } of communes) {
    const sum = sums.get(department) ?? { x: 0, y: 0, people: 0 };
    const people = Math.max(1, population);
    sums.set(department, { x: sum.x + x * people, y: sum.y + y * people, people: sum.people + people });
  }
  return [...sums]
    .filter(([department]) => !department.startsWith("97"))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([department, { x, y, people }]) => `  "${department}": [${round(x / people)}, ${round(y / people)}],`);
}

writeFileSync(
  new URL("../api/static/france.svg", import.meta.url),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 620 605"><title>France</title><style>path{fill:none;stroke:#dfd8c9;stroke-width:4.6;stroke-linecap:round;stroke-dasharray:0 ${GRID}}@media (prefers-color-scheme:dark){path{stroke:#2a394e}}</style><path d="${dots()}"/></svg>\n`,
);
writeFileSync(
  new URL("../api/pages/map-spots.ts", import.meta.url),
  [
    "/** Where the people of each department live, in units of static/france.svg (620 × 605). Made by scripts/make-map.ts. */",
    "export const SPOTS: Record<string, readonly [x: number, y: number]> = {",
    ...spots(),
    "};\n",
  ].join("\n"),
);
