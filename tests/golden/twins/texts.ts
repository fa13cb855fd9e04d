import { boiler, long, other, type Pair, source } from "./pair.ts";

/** What the texts prove and deny. */
export const TEXTS: readonly Pair[] = [
  {
    name: "remise en ligne sur le même site",
    want: "same",
    a: source("francetravail", "201BBB1", {
      title: "Chargé de projet IA (H/F)",
      company: "Orvanne",
      place: "35 - RENNES",
      contract: "CDI",
      description: long,
      postedAt: "2026-09-01",
    }),
    b: source("francetravail", "203CCC2", {
      title: "Chargée de projet IA",
      company: "Orvanne",
      place: "35 - Rennes",
      contract: "CDI",
      description: long,
      postedAt: "2026-11-01",
    }),
  },
  {
    name: "même présentation d'entreprise, autre métier",
    want: "different",
    a: source("adzuna", "1", {
      title: "Lead Data Engineer",
      company: "Novaris Conseil",
      place: "Paris",
      description: boiler,
    }),
    b: source("adzuna", "2", {
      title: "Data Product Manager",
      company: "Novaris Conseil",
      place: "Paris",
      description: boiler,
    }),
  },
  {
    name: "deux postes longs sous un intitulé, sur un site",
    want: "different",
    a: source("apec", "1", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Paris",
      description: `${long} ${boiler}`,
    }),
    b: source("apec", "2", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Paris",
      description: `${other} ${other.split(" ").reverse().join(" ")}`,
    }),
  },
  {
    name: "« confirmé » d'un côté, et deux textes qui n'ont qu'une phrase en commun",
    want: "different",
    a: source("hellowork", "1", {
      title: "Chef de projet IA confirmé",
      company: "Kertis",
      place: "Paris",
      description: `${long} ${boiler} ${other.slice(0, 90)}`,
    }),
    b: source("apec", "2", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Paris",
      description: `${other} ${other.split(" ").reverse().join(" ")}`,
    }),
  },
  {
    name: "deux postes longs sous un intitulé, sur deux sites",
    want: "possible",
    a: source("hellowork", "1", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Paris",
      description: `${long} ${boiler}`,
    }),
    b: source("apec", "2", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Paris",
      description: `${other} ${other.split(" ").reverse().join(" ")}`,
    }),
  },
  {
    name: "un texte entier qui ne contient pas l'extrait",
    want: "possible",
    a: source("adzuna", "1", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Paris, Ile-de-France",
      description: `${other.slice(0, 500)}…`,
    }),
    b: source("kertis", "R-41", { title: "Chef de projet IA", company: "Kertis", place: "Paris", description: long }),
  },
  {
    name: "deux extraits d'un intitulé précis",
    want: "same",
    a: source("adzuna", "1", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Paris, Ile-de-France",
      description: `${boiler.slice(0, 400)}…`,
    }),
    b: source("apec", "2", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Paris - 75",
      description: `${long.slice(0, 400)}…`,
    }),
  },
  {
    name: "texte sans la présentation que l'extrait donne",
    want: "same",
    a: source("adzuna", "1", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Lyon",
      description: `${boiler} ${long.slice(0, 150)}…`,
    }),
    b: source("apec", "2", { title: "Chef de projet IA", company: "Kertis", place: "Lyon", description: long }),
  },
  {
    name: "un intitulé, la même présentation, deux postes",
    want: "possible",
    a: source("apec", "1", {
      title: "Chef de projet IA",
      company: "Novaris",
      place: "Paris",
      description: `${boiler} ${long}`,
    }),
    b: source("indeed", "2", {
      title: "Chef de projet IA",
      company: "Novaris",
      place: "Paris",
      description: `${boiler} ${other}`,
    }),
  },
];
