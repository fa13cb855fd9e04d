import { long, other, type Pair, source } from "./pair.ts";

/** Employers that are not named, or replaced by an agency or a board. */
export const RELAYS: readonly Pair[] = [
  {
    name: "employeur caché, texte identique",
    want: "same",
    a: source("francetravail", "201DDD1", {
      title: "Chef de projet IA (H/F)",
      place: "31 - TOULOUSE",
      contract: "CDI",
      description: long,
    }),
    b: source("hellowork", "5512", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Toulouse - 31",
      contract: "CDI",
      description: long,
    }),
  },
  {
    name: "cabinet de recrutement à la place de l'employeur",
    want: "same",
    a: source("adzuna", "5500001", {
      title: "Chef de projet IA H/F",
      company: "Hautecombe Recrutement",
      place: "Lille, Nord",
      description: `${long.slice(0, 330)}…`,
    }),
    b: source("kertis", "K-882", {
      title: "Chef(fe) de projet IA",
      company: "Kertis",
      place: "59 - Lille",
      description: long,
    }),
  },
  {
    name: "site d'emploi à la place de l'employeur",
    want: "same",
    a: source("adzuna", "1", {
      title: "Chef de projet IA",
      company: "Les Jeudis",
      place: "Rhône, Auvergne-Rhône-Alpes",
      description: long,
    }),
    b: source("apec", "2", { title: "Chef de projet IA", company: "Kertis", place: "Lyon 03 - 69", description: long }),
  },
  {
    name: "référence propre du cabinet",
    want: "same",
    a: source("apec", "1", {
      title: "Chef de projet IA",
      company: "Hautecombe Recrutement",
      place: "Lyon - 69",
      description: `${long} Réf. : HCR-5512`,
    }),
    b: source("hellowork", "2", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Lyon",
      description: `${long} Référence de l’offre : 2026-118`,
    }),
  },
  {
    name: "deux employeurs tus, textes différents",
    want: "different",
    a: source("francetravail", "1", { title: "Chef de projet IA", place: "75 - PARIS 08", description: long }),
    b: source("francetravail", "2", { title: "Chef de projet IA", place: "75 - PARIS 09", description: other }),
  },
  {
    name: "deux employeurs tus, aucun texte",
    want: "different",
    a: source("francetravail", "1", { title: "Chef de projet IA", place: "75 - PARIS 08" }),
    b: source("indeed", "2", { title: "Chef de projet IA", place: "Paris" }),
  },
  {
    name: "une agence, deux postes sous un intitulé",
    want: "possible",
    a: source("adzuna", "1", {
      title: "Chef de projet IA",
      company: "Michael Page",
      place: "Paris, Ile-de-France",
      description: long,
    }),
    b: source("apec", "2", {
      title: "Chef de projet IA",
      company: "MICHAEL PAGE",
      place: "Paris - 75",
      description: other,
    }),
  },
  {
    name: "agence qui récrit le début et la fin",
    want: "same",
    a: source("apec", "1", {
      title: "Chef de projet IA",
      company: "Hautecombe Recrutement",
      place: "Lyon - 69",
      description: `Notre client, acteur reconnu, renforce ses équipes. ${long.slice(105)} Écrivez-nous sous huit jours.`,
    }),
    b: source("kertis", "R-51", { title: "Chef de projet IA", company: "Kertis", place: "Lyon", description: long }),
  },
];
