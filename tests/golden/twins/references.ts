import { boiler, long, type Pair, source } from "./pair.ts";

/** Numbers that tell openings apart, or tie them. */
export const REFERENCES: readonly Pair[] = [
  {
    name: "référence de l'employeur dans l'annonce d'un site",
    want: "same",
    a: source("orvanne", "2026-1180", { title: "Chef de projet IA", company: "Orvanne", place: "Rennes" }),
    b: source("apec", "170002W", {
      title: "Chef de projet data et IA",
      company: "Orvanne",
      place: "Rennes - 35",
      description: "Réf. : 2026-1180. Rejoignez-nous.",
    }),
  },
  {
    name: "autre numéro de poste chez le même employeur",
    want: "different",
    a: source("valmarin", "R-2001", {
      title: "Chef de projet IA",
      company: "Valmarin",
      place: "Nantes",
      contract: "CDI",
      description: long,
    }),
    b: source("valmarin", "R-2002", {
      title: "Chef de projet IA",
      company: "Valmarin",
      place: "Nantes",
      contract: "CDI",
      description: long,
    }),
  },
  {
    name: "autre référence dite dans les deux textes",
    want: "different",
    a: source("apec", "1", {
      title: "Chef de projet IA",
      company: "Valmarin",
      place: "Nantes",
      description: `Référence : VAL-4410. ${boiler}`,
    }),
    b: source("hellowork", "2", {
      title: "Chef de projet IA",
      company: "Valmarin",
      place: "Nantes",
      description: `Référence : VAL-4411. ${boiler}`,
    }),
  },
  {
    name: "références dites en anglais et en français",
    want: "different",
    a: source("apec", "1", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Lyon - 69",
      description: `${long} Requisition ID: JR20412`,
    }),
    b: source("indeed", "2", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Lyon (69)",
      description: `${long} N° de référence : JR20413`,
    }),
  },
  {
    name: "numéros d'une même série, au site et dans le texte",
    want: "different",
    a: source("kertis", "R-2001", { title: "Chef de projet IA", company: "Kertis", place: "Lyon", description: long }),
    b: source("apec", "2", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Lyon",
      description: `${long} Référence : R-2002`,
    }),
  },
  {
    name: "numéros de deux séries",
    want: "same",
    a: source("kertis", "JR-1001", { title: "Chef de projet IA", company: "Kertis", place: "Lyon", description: long }),
    b: source("apec", "2", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Lyon",
      description: `${long} Référence : 2026-77`,
    }),
  },
  {
    name: "numéros propres de deux sites",
    want: "same",
    a: source("kertis", "4811203", { title: "Chef de projet IA", company: "Kertis", place: "Lyon", description: long }),
    b: source("workday", "7740091", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Lyon",
      description: long,
    }),
  },
  {
    name: "autre numéro dans les intitulés, sans mot qui l'annonce",
    want: "different",
    a: source("apec", "1", {
      title: "Chef de projet IA - KR-25118",
      company: "Kertis",
      place: "Lyon",
      description: long,
    }),
    b: source("indeed", "2", {
      title: "2025-119 Chef de projet IA",
      company: "Kertis",
      place: "Lyon",
      description: long,
    }),
  },
  {
    name: "un code postal n'est pas un numéro",
    want: "same",
    a: source("apec", "1", { title: "Chef de projet IA (69003)", company: "Kertis", place: "Lyon", description: long }),
    b: source("indeed", "2", {
      title: "Chef de projet IA - 69007",
      company: "Kertis",
      place: "Lyon",
      description: long,
    }),
  },
  {
    name: "référence que ses lettres annoncent",
    want: "same",
    a: source("kertis", "REQ-20119", { title: "Chef de projet IA appliquée", company: "Kertis", place: "Lyon" }),
    b: source("hellowork", "2", {
      title: "Chef de projet IA, usine de Lyon",
      company: "Kertis",
      place: "Lyon - 69",
      description: `${long} REQ-20119`,
    }),
  },
];
