import { readFileSync } from "node:fs";
import { FACTS, type FactMeasure, type GoldenFact, measureFacts } from "../../tests/golden/facts.ts";
import { sharedPath } from "../../tests/help/shared.ts";
import { type Figures, percent } from "./words.ts";

/** What offers say: exact on what is stated, « nothing invented » on what is not, fact by fact. */

/** Facts as the report names them, and the fields they group. */
const GROUPS: readonly [name: string, facts: readonly GoldenFact["fact"][]][] = [
  ["contrat", ["contract"]],
  ["salaire", ["pay"]],
  ["lieu", ["place"]],
  ["dates", ["postedAt", "validThrough", "startDate"]],
  ["télétravail", ["telework"]],
  ["formation", ["education"]],
  ["expérience", ["experience"]],
  ["rythme", ["rhythm"]],
  ["temps de travail", ["workingTime"]],
  ["langues", ["languages"]],
  ["compétences", ["skills"]],
  ["secteur", ["sector"]],
  ["nature de l'employeur", ["employer"]],
];

export interface FactRow extends FactMeasure {
  name: string;
}

function grouped(cases: readonly GoldenFact[]): FactRow[] {
  const measures = measureFacts(cases);
  return GROUPS.flatMap(([name, facts]) => {
    const found = facts.flatMap((fact) => measures[fact] ?? []);
    const sum = (of: (one: FactMeasure) => number) => found.reduce((total, one) => total + of(one), 0);
    if (found.length === 0) return [];
    return {
      name,
      stated: sum((one) => one.stated),
      exact: sum((one) => one.exact),
      silent: sum((one) => one.silent),
      blank: sum((one) => one.blank),
      misses: found.flatMap((one) => one.misses),
    };
  });
}

export const goldenFacts = (): FactRow[] => grouped(FACTS);

interface Labelled {
  salary_text: [string, number, number][];
  salary_none: (string | null)[];
  salary_daily: [string, number][];
  experience_years: [string, number][];
  remote: [string, string | null][];
  contract: [field: string, title: string, kind: string][];
}

const REMOTE: Record<string, string> = { Hybride: "partial", "Full remote": "full", "Sur site": "none" };

/** Cases that others have labelled, in their words; null where they are not beside the project. Their places name communes, not codes. */
export function labelledFacts(): FactRow[] | null {
  const path = sharedPath("datasets/labels/normalisation-cases.json");
  if (!path) return null;
  const said: Labelled = JSON.parse(readFileSync(path, "utf8"));
  const pay = (salary: string | null, expected: string | null): GoldenFact => ({
    fact: "pay",
    input: { salary, place: "Paris" },
    expected,
  });
  return grouped([
    // The labels give the year; the month, the gross and the months paid are ours to say.
    ...said.salary_text.map(([salary, min, max]) => pay(salary, anyPay(min, max, salary))),
    ...said.salary_none.map((salary) => pay(salary, null)),
    ...said.salary_daily.map(([salary, day]) => pay(salary, `${day} ${day} EUR day · · · ·`)),
    ...said.experience_years.map(
      ([experience, years]): GoldenFact => ({ fact: "experience", input: { experience }, expected: String(years) }),
    ),
    ...said.remote.map(
      ([description, kind]): GoldenFact => ({
        fact: "telework",
        input: { description },
        expected: kind && `${REMOTE[kind]} | ${REMOTE[kind]}:2`,
      }),
    ),
    ...said.contract.map(
      ([contract, title, kind]): GoldenFact => ({
        fact: "contract",
        input: { contract, title },
        expected: kind.toLowerCase(),
      }),
    ),
  ]);
}

/** A year labelled for « Mensuel de 3500 Euros sur 12 mois » is twelve months of it. */
const anyPay = (min: number, max: number, salary: string): string =>
  /mensuel/i.test(salary)
    ? `${min / 12} ${max / 12} EUR month · 12 ${min} ${max}`
    : `${min} ${max} EUR year · · ${min} ${max}`;

export const rate = (right: number, all: number): number => (all === 0 ? 1 : right / all);

export function factsSection(title: string, rows: readonly FactRow[]): string {
  const cases = rows.reduce((sum, { stated, silent }) => sum + stated + silent, 0);
  const table = rows.map(
    ({ name, stated, exact, silent, blank }) =>
      `| ${name} | ${stated} | ${percent(rate(exact, stated))} | ${silent} | ${percent(rate(blank, silent))} |`,
  );
  const misses = rows.flatMap((row) => row.misses.map((miss) => `- ${row.name} : ${miss}`));
  return [
    `## ${title}`,
    "",
    `${cases} cas : chaque fait d'une offre en est un, dit ou tu.`,
    "",
    "| fait | dits | lus exactement | tus | rien d'inventé |",
    "|---|---|---|---|---|",
    ...table,
    "",
    `### Écarts (${misses.length})`,
    "",
    misses.length === 0 ? "Aucun écart." : misses.join("\n"),
    "",
  ].join("\n");
}

export const factsFigures = (name: string, rows: readonly FactRow[]): Figures => ({
  name,
  cases: rows.reduce((sum, { stated, silent }) => sum + stated + silent, 0),
  misses: rows.reduce((sum, row) => sum + row.misses.length, 0),
});
