import { long, type Pair, source } from "./pair.ts";

/** Numbers of portals on which administrations publish their own vacancies, and long ones that two names of a house share. */
export const PORTALS: readonly Pair[] = [
  {
    name: "deux numéros d'un même jour sur un portail de l'administration",
    want: "different",
    a: source("choisirleservicepublic", "2026-2104418", {
      title: "Chef de projet data F/H",
      company: "Ministère des Combes",
      place: "Paris 7e",
      postedAt: "2026-11-03",
      description: long,
    }),
    b: source("choisirleservicepublic", "2026-2111903", {
      title: "Chef de projet data F/H",
      company: "Ministère des Combes",
      place: "Paris 7e",
      postedAt: "2026-11-03",
      description: long,
    }),
  },
  {
    name: "le même texte, un mois plus tard sur ce portail",
    want: "same",
    a: source("choisirleservicepublic", "2026-2104418", {
      title: "Chef de projet data F/H",
      company: "Ministère des Combes",
      place: "Paris 7e",
      postedAt: "2026-10-03",
      description: long,
    }),
    b: source("choisirleservicepublic", "2026-2111903", {
      title: "Chef de projet data F/H",
      company: "Ministère des Combes",
      place: "Paris 7e",
      postedAt: "2026-11-09",
      description: long,
    }),
  },
  {
    name: "une longue référence commune, un nom d'employeur qui tient l'autre, un intitulé de nomenclature",
    want: "same",
    a: source("france-travail", "203PLZS", {
      title: "Chef / Cheffe de projet web (H/F)",
      company: "ORVANNE",
      place: "35 - RENNES",
      description: `Réf. employeur : ORV-CP-2026-04. ${long}`,
    }),
    b: source("career:orvanne", "ORV-CP-2026-04", {
      title: "Chef de projet digital billetterie",
      company: "Parc Orvanne",
      place: "Rennes (35)",
      description: long,
    }),
  },
  {
    name: "une longue référence commune chez deux employeurs sans nom commun",
    want: "different",
    a: source("france-travail", "203PLZS", {
      title: "Chef / Cheffe de projet web (H/F)",
      company: "VALMARIN",
      place: "35 - RENNES",
      description: `Réf. employeur : ORV-CP-2026-04. ${long}`,
    }),
    b: source("career:orvanne", "ORV-CP-2026-04", {
      title: "Chef de projet digital billetterie",
      company: "Parc Orvanne",
      place: "Rennes (35)",
      description: long,
    }),
  },
];
