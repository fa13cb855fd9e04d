import { nameKey } from "../../text/fold.ts";
import { distance } from "../../text/slips.ts";
import { cityOf, communeNames, communesNamed, departments, regions } from "./table.ts";

interface Named {
  label: string;
  people: number;
}

/** Who slips in the name of a village has a neighbour ask for it; most slips are in the names of towns. */
const FEWEST_PEOPLE = 2_000;
const MOST = 3;

const slipsAllowed = (name: string): number => (name.length < 8 ? 1 : 2);

/** Places whose names are a slip or two from these words, as they can be asked for: « Marseile » → « Marseille (13) ». */
export function nearestPlaces(text: string): string[] {
  const typed = nameKey(text);
  if (typed.length < 4) return [];
  const near: (Named & { slips: number })[] = [];
  const add = (name: string, named: () => Named[]) => {
    // The first letter is hardly ever the wrong one, and tens of thousands of names need not be compared.
    if (name[0] !== typed[0]) return;
    const slips = distance(typed, name, slipsAllowed(typed));
    if (slips <= slipsAllowed(typed)) near.push(...named().map((one) => ({ ...one, slips })));
  };
  for (const [name, label] of larger()) add(name, () => [{ label, people: Number.POSITIVE_INFINITY }]);
  for (const name of communeNames()) add(name, () => townsNamed(name));
  near.sort((a, b) => a.slips - b.slips || b.people - a.people);
  return [...new Set(near.map(({ label }) => label))].slice(0, MOST);
}

const larger = (): [string, string][] => [
  ...regions.map(({ name }): [string, string] => [nameKey(name), name]),
  ...departments.map(({ name, number }): [string, string] => [nameKey(name), `${name} (${number})`]),
];

const townsNamed = (name: string): Named[] =>
  communesNamed(name)
    .map(cityOf)
    .filter(({ population }) => population >= FEWEST_PEOPLE)
    .map(({ name, department, population }) => ({ label: `${name} (${department})`, people: population }));
