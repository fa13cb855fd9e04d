import { long, type Pair, type Side, source } from "./pair.ts";

/** Corps, category and branch of a civil servant, which titles of the administration tell behind the job. Employers are invented. */

const portal = (title: string): Side =>
  source("choisir-le-service-public", "2026-1", {
    title,
    company: "Université de Sedan",
    place: "Sedan",
    description: long,
  });
const own = (title: string): Side =>
  source("univ-sedan", "S-1", { title, company: "Université de Sedan", place: "Sedan", description: long });

export const PUBLIC_CORPS: readonly Pair[] = [
  {
    name: "corps d'ingénieurs d'études dit d'un seul côté",
    want: "same",
    a: portal("Chef de projet IA - IGE"),
    b: own("Chef de projet IA"),
  },
  {
    name: "branche d'activité professionnelle dite d'un seul côté",
    want: "same",
    a: portal("Chef de projet IA - BAP J"),
    b: own("Chef de projet IA"),
  },
  {
    name: "deux branches d'activité professionnelle",
    want: "different",
    a: portal("Chef de projet IA - BAP J"),
    b: own("Chef de projet IA (BAP E)"),
  },
  {
    name: "cadre d'emplois territorial et catégorie derrière le métier",
    want: "same",
    a: portal("Chef de projet IA - Attaché territorial / Ingénieure territoriale (Cat. A)"),
    b: own("Chef de projet IA"),
  },
  {
    name: "cadre d'emplois territorial pour tout métier",
    want: "different",
    a: portal("Ingénieur territorial IA"),
    b: own("Chef de projet IA"),
  },
];
