import { long, other, type Pair, source } from "./pair.ts";

/** Levels, contracts and sessions: differences that nothing outweighs. */
export const LEVELS_AND_CONTRACTS: readonly Pair[] = [
  {
    name: "junior et senior",
    want: "different",
    a: source("apec", "1", { title: "Chef de projet IA junior", company: "Kertis", place: "Paris", description: long }),
    b: source("indeed", "2", {
      title: "Chef de projet IA senior",
      company: "Kertis",
      place: "Paris",
      description: long,
    }),
  },
  {
    name: "senior et rien",
    want: "different",
    a: source("apec", "1", { title: "Chef de projet IA", company: "Kertis", place: "Paris", description: long }),
    b: source("indeed", "2", {
      title: "Senior AI Project Manager",
      company: "Kertis",
      place: "Paris",
      description: long,
    }),
  },
  {
    name: "directeur et chef",
    want: "different",
    a: source("apec", "1", { title: "Directeur de projet IA", company: "Kertis", place: "Paris", description: long }),
    b: source("indeed", "2", { title: "Chef de projet IA", company: "Kertis", place: "Paris", description: long }),
  },
  {
    name: "alternance et CDI",
    want: "different",
    a: source("wttj", "1", {
      title: "Chef de projet IA en alternance",
      company: "Kertis",
      place: "Paris",
      description: long,
    }),
    b: source("wttj", "2", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Paris",
      contract: "CDI",
      description: long,
    }),
  },
  {
    name: "stage et alternance",
    want: "different",
    a: source("wttj", "1", {
      title: "Stage - Chef de projet IA",
      company: "Kertis",
      place: "Paris",
      description: long,
    }),
    b: source("apec", "2", {
      title: "Alternance - Chef de projet IA",
      company: "Kertis",
      place: "Paris",
      description: long,
    }),
  },
  {
    name: "CDD et CDI",
    want: "different",
    a: source("francetravail", "1", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Paris",
      contract: "CDD - 12 Mois",
      description: long,
    }),
    b: source("apec", "2", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Paris",
      contract: "CDI",
      description: long,
    }),
  },
  {
    name: "durée du stage d'un côté",
    want: "same",
    a: source("wttj", "1", {
      title: "Stagiaire Product Owner IA",
      company: "Kertis",
      place: "Lyon",
      contract: "Stage",
    }),
    b: source("adzuna", "2", {
      title: "PO IA F/H - Stage 6 mois",
      company: "Kertis",
      place: "3ème Arrondissement, Lyon",
    }),
  },
  {
    name: "expérimenté et rien",
    want: "same",
    a: source("adzuna", "1", {
      title: "Consultant IA Expérimenté - H/F",
      company: "Kertis",
      place: "Nantes, Loire-Atlantique",
      description: long,
    }),
    b: source("apec", "2", { title: "Consultant IA", company: "Kertis", place: "Nantes - 44", description: long }),
  },
  {
    name: "V.I.E et VIE",
    want: "same",
    a: source("apec", "1", { title: "Chef de projet IA - VIE", company: "Kertis", place: "Lyon", contract: "VIE" }),
    b: source("indeed", "2", { title: "V.I.E - Chef de projet IA", company: "Kertis", place: "Lyon", contract: "VIE" }),
  },
  {
    name: "confirmé et rien, deux extraits sans rapport",
    want: "possible",
    a: source("adzuna", "1", {
      title: "Consultant IA confirmé",
      company: "Kertis",
      place: "Lyon",
      description: `${long.slice(0, 400)}…`,
    }),
    b: source("adzuna", "2", {
      title: "Consultant IA",
      company: "Kertis",
      place: "Lyon",
      description: `${other.slice(0, 400)}…`,
    }),
  },
  {
    name: "deux années d'une alternance",
    want: "different",
    a: source("wttj", "1", {
      title: "Alternance 2024 - Chef de projet IA",
      company: "Kertis",
      place: "Lyon",
      description: long,
    }),
    b: source("wttj", "2", {
      title: "Alternance - Chef de projet IA (rentrée 2025)",
      company: "Kertis",
      place: "Lyon",
      description: long,
    }),
  },
  {
    name: "deux mois d'un stage",
    want: "different",
    a: source("wttj", "1", { title: "Stage mars - Chef de projet IA", company: "Kertis", place: "Lyon" }),
    b: source("linkedin", "2", { title: "Chef de projet IA (stage, September)", company: "Kertis", place: "Lyon" }),
  },
  {
    name: "année scolaire et rentrée",
    want: "same",
    a: source("wttj", "1", { title: "Alternance 2025-2026 : chef de projet IA", company: "Kertis", place: "Lyon" }),
    b: source("apec", "2", {
      title: "Chef de projet IA en alternance - septembre 2025",
      company: "Kertis",
      place: "Lyon",
    }),
  },
  {
    name: "un numéro qui commence par une année",
    want: "same",
    a: source("apec", "1", {
      title: "2024-118 Chef de projet IA",
      company: "Kertis",
      place: "Lyon",
      description: long,
    }),
    b: source("indeed", "2", {
      title: "Chef de projet IA (2025)",
      company: "Kertis",
      place: "Lyon",
      description: long,
    }),
  },
  {
    name: "stage et senior, même texte",
    want: "different",
    a: source("wttj", "1", { title: "Stage - Chef de projet IA", company: "Kertis", place: "Lyon", description: long }),
    b: source("apec", "2", { title: "Chef de projet IA senior", company: "Kertis", place: "Lyon", description: long }),
  },
  {
    name: "directeur et directeur adjoint",
    want: "different",
    a: source("apec", "1", { title: "Directeur adjoint IA", company: "Kertis", place: "Lyon", description: long }),
    b: source("wttj", "2", { title: "Directeur IA", company: "Kertis", place: "Lyon", description: long }),
  },
  {
    name: "deux niveaux d'études d'une alternance",
    want: "different",
    a: source("apec", "1", { title: "Alternance bac+3 - chef de projet IA", company: "Kertis", place: "Lyon" }),
    b: source("wttj", "2", { title: "Alternance Bac +5 : chef de projet IA", company: "Kertis", place: "Lyon" }),
  },
  {
    name: "bac+5, bac 5",
    want: "same",
    a: source("apec", "1", { title: "Alternance (bac+5) - chef de projet IA", company: "Kertis", place: "Lyon" }),
    b: source("adzuna", "2", {
      title: "Alternance (Bac 5) - chef de projet IA",
      company: "Kertis",
      place: "Lyon, Rhône",
    }),
  },
  {
    name: "deux années scolaires qui se suivent",
    want: "different",
    a: source("apec", "1", { title: "Alternance 2025/2026 - chef de projet IA", company: "Kertis", place: "Lyon" }),
    b: source("wttj", "2", { title: "Alternance 2026-27 - chef de projet IA", company: "Kertis", place: "Lyon" }),
  },
  {
    name: "expert, et expert junior",
    want: "different",
    a: source("apec", "1", { title: "Expert IA", company: "Kertis", place: "Lyon - 69", description: long }),
    b: source("indeed", "2", { title: "Expert IA junior", company: "Kertis", place: "Lyon (69)", description: long }),
  },
  {
    name: "senior, et senior qui mène une équipe",
    want: "different",
    a: source("apec", "1", { title: "Data engineer senior", company: "Kertis", place: "Lyon - 69", description: long }),
    b: source("indeed", "2", {
      title: "Senior Lead Data Engineer",
      company: "Kertis",
      place: "Lyon (69)",
      description: long,
    }),
  },
];
