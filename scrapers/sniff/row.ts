import type { EmployerRow } from "../source.ts";
import type { Candidate } from "./answer.ts";

/** The row that a candidate becomes. Without a company its title stays blank: a person gives the name. */
export function foundRow(
  { platform, parameters, how }: Candidate,
  known: { company: string | null; now: string; homepage: string | undefined; taken: ReadonlySet<string> },
): EmployerRow {
  const { company, now, homepage, taken } = known;
  return {
    name: company ? freeName(company, taken) : "",
    title: company ?? "",
    platform: platform.name,
    parameters,
    ...(homepage ? { homepage } : {}),
    why: `ajouté par son adresse (${how})`,
    checked: now.slice(0, 10),
  };
}

/** The same row under the name that a person gave. */
export function renamed(row: EmployerRow, title: string, taken: ReadonlySet<string>): EmployerRow {
  return { ...row, title, name: freeName(title, taken) };
}

/** kebab-case, and a number where the name is taken: « kertis », « kertis-2 ». */
function freeName(title: string, taken: ReadonlySet<string>): string {
  const plain = title
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60)
    .replace(/-$/, "");
  const base = plain || "employeur";
  for (let count = 1; ; count++) {
    const name = count === 1 ? base : `${base}-${count}`;
    if (!taken.has(name)) return name;
  }
}
