import { long, other, type Pair, source } from "./pair.ts";

/** One job under two spellings, two names of the trade or two languages. */
export const TITLE_SPELLINGS: readonly Pair[] = [
  {
    name: "deux lettres échangées dans le nom du métier",
    want: "same",
    a: source("carrieres.norvik.fr", "P-13", {
      title: "Resposnable de projets numériques",
      company: "Norvik Entrepôts",
      place: "Lille",
      description: long,
    }),
    b: source("apec", "170080W", {
      title: "Responsable projets numériques F/H",
      company: "NORVIK ENTREPOTS",
      place: "Lille - 59",
      description: long,
    }),
  },
  {
    name: "une lettre perdue dans « intelligence »",
    want: "same",
    a: source("carrieres.norvik.fr", "P-14", {
      title: "Ingénieur projet intelligence artificielle H/F",
      company: "Norvik Entrepôts",
      place: "Lille",
      description: long,
    }),
    b: source("indeed", "77aa", {
      title: "Ingénieur projet inteligence artificielle (H/F)",
      company: "NORVIK ENTREPOTS",
      place: "Lille (59)",
      description: long,
    }),
  },
  {
    name: "une lettre perdue dans « artificielle »",
    want: "same",
    a: source("carrieres.norvik.fr", "P-16", {
      title: "Pilote intelligence artificielle H/F",
      company: "Norvik Entrepôts",
      place: "Lille",
      description: long,
    }),
    b: source("indeed", "77ab", {
      title: "Pilote intelligence artificelle (H/F)",
      company: "NORVIK ENTREPOTS",
      place: "Lille (59)",
      description: long,
    }),
  },
  {
    name: "« transfo. » et « transformation »",
    want: "same",
    a: source("adzuna", "5600", {
      title: "Resp. transfo. digitale H/F",
      company: "Norvik Entrepôts",
      place: "Lille, Nord",
      description: long,
    }),
    b: source("apec", "1785W", {
      title: "Responsable transformation digitale F/H",
      company: "Norvik Entrepôts",
      place: "Lille - 59",
      description: long,
    }),
  },
  {
    name: "un intitulé en deux langues, l'autre en une",
    want: "same",
    a: source("linkedin", "4170090", {
      title: "Head of Data Governance / Responsable gouvernance des données",
      company: "Norvik Entrepôts",
      place: "Lille, Hauts-de-France, France",
      description: long,
    }),
    b: source("cadremploi", "1566", {
      title: "Responsable gouvernance des données F/H",
      company: "NORVIK ENTREPOTS",
      place: "Lille (59)",
      description: long,
    }),
  },
  {
    name: "le sujet dit en français et en anglais",
    want: "same",
    a: source("carrieres.norvik.fr", "P-15", {
      title: "Cheffe de projet IA – prévision solaire",
      company: "Norvik Entrepôts",
      place: "Lille",
      description: long,
    }),
    b: source("linkedin", "4170082", {
      title: "AI Project Manager - Solar forecasting",
      company: "NORVIK ENTREPOTS",
      place: "Lille, Hauts-de-France, France",
      description: long,
    }),
  },
  {
    name: "« scrum master data », qui ne tient pas des données de référence",
    want: "same",
    a: source("carrieres.norvik.fr", "P-16", {
      title: "Scrum Master - équipe data",
      company: "Norvik Entrepôts",
      place: "Lille",
      description: long,
    }),
    b: source("apec", "170083W", {
      title: "Scrum Master data F/H",
      company: "NORVIK ENTREPOTS",
      place: "Lille - 59",
      description: long,
    }),
  },
  {
    name: "« PM IA » et « Product Manager IA », un texte",
    want: "same",
    a: source("carrieres.norvik.fr", "P-17", {
      title: "PM IA – tarifs",
      company: "Norvik Entrepôts",
      place: "Lille",
      description: long,
    }),
    b: source("apec", "170084W", {
      title: "Product Manager IA - tarifs",
      company: "NORVIK ENTREPOTS",
      place: "Lille - 59",
      description: long,
    }),
  },
  {
    name: "« Product Manager » et « Project Manager »",
    want: "different",
    a: source("carrieres.norvik.fr", "P-17", {
      title: "Product Manager IA",
      company: "Norvik Entrepôts",
      place: "Lille",
      description: long,
    }),
    b: source("apec", "170084W", {
      title: "Project Manager IA",
      company: "NORVIK ENTREPOTS",
      place: "Lille - 59",
      description: other,
    }),
  },
  {
    name: "« Responsable » et « Head of », un texte",
    want: "same",
    a: source("carrieres.norvik.fr", "P-17", {
      title: "Head of Data & AI",
      company: "Norvik Entrepôts",
      place: "Lille",
      description: long,
    }),
    b: source("apec", "170084W", {
      title: "Responsable Data et IA (H/F)",
      company: "NORVIK ENTREPOTS",
      place: "Lille - 59",
      description: long,
    }),
  },
  {
    name: "« Responsable » et « Head of », deux textes",
    want: "different",
    a: source("carrieres.norvik.fr", "P-17", {
      title: "Head of Data & AI",
      company: "Norvik Entrepôts",
      place: "Lille",
      description: long,
    }),
    b: source("apec", "170084W", {
      title: "Responsable Data et IA (H/F)",
      company: "NORVIK ENTREPOTS",
      place: "Lille - 59",
      description: other,
    }),
  },
  {
    name: "« Chef de projet » et « Directeur de projet », un texte",
    want: "different",
    a: source("carrieres.norvik.fr", "P-17", {
      title: "Directeur de projet IA",
      company: "Norvik Entrepôts",
      place: "Lille",
      description: long,
    }),
    b: source("apec", "170084W", {
      title: "Chef de projet IA (H/F)",
      company: "NORVIK ENTREPOTS",
      place: "Lille - 59",
      description: long,
    }),
  },
  {
    name: "« Chef fe » qui a perdu son point médian",
    want: "same",
    a: source("carrieres.norvik.fr", "P-17", {
      title: "Chef fe de projet Data Analytics",
      company: "Norvik Entrepôts",
      place: "Lille",
      description: long,
    }),
    b: source("apec", "170084W", {
      title: "Chef·fe de projet Data Analytics",
      company: "NORVIK ENTREPOTS",
      place: "Lille - 59",
      description: long,
    }),
  },
  {
    name: "« Ingénieur Data Engineer » : le métier dit dans les deux langues",
    want: "same",
    a: source("carrieres.norvik.fr", "P-17", {
      title: "Ingénieur Data Engineer (F/H)",
      company: "Norvik Entrepôts",
      place: "Lille",
      description: long,
    }),
    b: source("apec", "170084W", {
      title: "Data Engineer H/F",
      company: "NORVIK ENTREPOTS",
      place: "Lille - 59",
      description: long,
    }),
  },
  {
    name: "« Ingénieur projets data » n'est pas « Data Engineer »",
    want: "different",
    a: source("carrieres.norvik.fr", "P-17", {
      title: "Ingénieur projets data (F/H)",
      company: "Norvik Entrepôts",
      place: "Lille",
      description: long,
    }),
    b: source("apec", "170084W", {
      title: "Data Engineer H/F",
      company: "NORVIK ENTREPOTS",
      place: "Lille - 59",
      description: long,
    }),
  },
  {
    name: "« Responsable » et « Head of », un texte, l'employeur par son nom long",
    want: "same",
    a: source("apec", "176050021W", {
      title: "RESPONSABLE TRANSFORMATION DIGITALE F/H",
      company: "NORVIK",
      place: "Nord - 59",
      description: long,
    }),
    b: source("linkedin", "4140098811", {
      title: "Head of Digital Transformation",
      company: "Norvik Entrepôts",
      place: "Lille",
      description: long,
    }),
  },
  {
    name: "un nombre écrit contre son mot, ou détaché",
    want: "same",
    a: source("workday:norvik", "REQ-5541", {
      title: "Chef de projet data BCBS 239",
      company: "Norvik",
      place: "Lille",
      description: long,
    }),
    b: source("hellowork", "73687272", {
      title: "Chef de projet data BCBS239 F/H",
      company: "Norvik",
      place: "Lille - 59",
      description: long,
    }),
  },
  {
    name: "un mot qui n'a pas ce nombre dans l'autre intitulé",
    want: "different",
    a: source("norvik", "N-11", {
      title: "Chef de projet data BCBS 239",
      company: "Norvik",
      place: "Lille",
      description: other,
    }),
    b: source("hellowork", "73687273", {
      title: "Chef de projet data",
      company: "Norvik",
      place: "Lille - 59",
      description: long,
    }),
  },
  {
    name: "le service, la ville et le télétravail, que le site met sous l'intitulé",
    want: "same",
    a: source("adzuna", "4560283", {
      title: "Data Engineer H/F Data · Lille · Hybride",
      company: "Norvik",
      place: "Lille, Nord",
      description: long,
    }),
    b: source("wttj", "data-engineer_lille", {
      title: "Data Engineer",
      company: "NORVIK",
      place: "Lille",
      description: long,
    }),
  },
  {
    name: "un mot court derrière la mention H/F est le métier",
    want: "different",
    a: source("adzuna", "4560284", {
      title: "Chef de projet H/F RH · Lille · Hybride",
      company: "Norvik",
      place: "Lille, Nord",
      description: long,
    }),
    b: source("wttj", "chef-de-projet_lille", {
      title: "Chef de projet",
      company: "NORVIK",
      place: "Lille",
      description: long,
    }),
  },
];
