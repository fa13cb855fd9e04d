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
    name: "numéros d'offre en tête de deux textes, sur deux sites",
    want: "different",
    a: source("wttj", "VAL_1", {
      title: "Chef de projet IA",
      company: "Valmarin",
      place: "Nantes",
      description: `OFFRE 2217 | DIRECTION DES ACHATS\n${boiler} ${long}`,
    }),
    b: source("apec", "2", {
      title: "Chef de projet IA",
      company: "Valmarin",
      place: "Nantes",
      description: `OFFRE 2231 | DIRECTION DES ACHATS\n${boiler} ${long}`,
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
  ...(
    [
      ["R-20418", "Référence employeur : R-20977", "different"],
      ["R-20418", "Référence de publication : R-20977", "different"],
      ["JR_0012345", "N° de réquisition : JR_0012399", "different"],
      ["REQ-5512", "Requisition number REQ-5560", "different"],
      ["R-9981", "Réf. employeur R-10012", "different"],
      ["2026-1188", "Référence de l'annonce chez l'employeur : 2026-1203", "different"],
      ["R0099812", "Identifiant du poste : R0099855", "different"],
      ["KER-2026-118", "Référence à rappeler : KER-2026-121", "different"],
      ["R-20418", "Référence employeur : R-20418", "same"],
      ["R-20418-1", "ID du poste : R-20418", "same"],
      ["R-20418", "Réf. cabinet : 5512", "same"],
    ] as const
  ).map(
    ([ref, said, want]): Pair => ({
      name: `${ref} au site, « ${said} »`,
      want,
      a: source("kertis", ref, { title: "Chef de projet IA", company: "Kertis", place: "Lyon", description: long }),
      b: source("apec", "17W", {
        title: "Chef de projet IA",
        company: "Kertis",
        place: "Lyon - 69",
        description: `${long} ${said}`,
      }),
    }),
  ),
  {
    name: "numéros propres de deux sites, dits dans leurs textes",
    want: "same",
    a: source("apec", "178216783W", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Lyon - 69",
      description: `${long} Référence de l'offre : 178216783W`,
    }),
    b: source("hellowork", "53450263", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Lyon",
      description: `${long} Réf. : KER-118`,
    }),
  },
  {
    name: "référence de lettres et de signes, dans l'intitulé et dans le texte",
    want: "same",
    a: source("apec", "1", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Lyon",
      description: `${long} Réf KER-DPO-41`,
    }),
    b: source("indeed", "2", {
      title: "Chef de projet IA (H/F) - Réf KER-DPO-41",
      company: "Kertis",
      place: "Lyon (69)",
      description: long,
    }),
  },
  {
    name: "numéro d'annonce à barres, dans l'intitulé",
    want: "same",
    a: source("apec", "1", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Lyon",
      description: `${long} Numéro d'annonce : KER/26/204`,
    }),
    b: source("indeed", "2", {
      title: "Chef de projet IA - KER/26/204",
      company: "Kertis",
      place: "Lyon (69)",
      description: long,
    }),
  },
  {
    name: "deux postes numérotés d'une même équipe",
    want: "different",
    a: source("apec", "1", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Lyon",
      description: `${long} Offre KERT-12, laboratoire.`,
    }),
    b: source("indeed", "2", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Lyon (69)",
      description: `${long} Offre KERT-13, ateliers.`,
    }),
  },
  {
    name: "deux références de lettres et de signes",
    want: "different",
    a: source("apec", "1", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Lyon",
      description: `${long} Réf. KER-DPO-41`,
    }),
    b: source("indeed", "2", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Lyon (69)",
      description: `${long} Réf. KER-DPO-57`,
    }),
  },
  {
    name: "durées différentes après un contrat : aucune référence",
    want: "same",
    a: source("apec", "1", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Lyon",
      description: `${long} Poste CDD-12 mois.`,
    }),
    b: source("indeed", "2", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Lyon (69)",
      description: `${long} Poste CDD-18 mois.`,
    }),
  },
  {
    name: "une référence, un nom traduit, et le texte en deux langues",
    want: "same",
    a: source("workday", "JR-30417", {
      title: "AI Project Manager",
      company: "Brunmark Valves France",
      place: "Annecy",
      language: "en",
      description:
        "Requisition: JR-30417. Brunmark Valves holds back the water of ports and mountains. You lead the rollout of two machine-learning projects with the plants of Italy, you own the plan and the budget, and you make sure that ninety technicians adopt the result.",
    }),
    b: source("carnet", "2", {
      title: "Chef de projet IA (H/F)",
      company: "BRUNMARK VANNES FRANCE",
      place: "Annecy (74)",
      description:
        "Réf. JR-30417. Les vannes Brunmark retiennent l'eau des ports et des montagnes. Vous menez le déploiement de deux projets d'apprentissage automatique avec les usines d'Italie, vous tenez le planning et le budget, et vous veillez à l'adoption par quatre-vingt-dix techniciens.",
    }),
  },
  {
    name: "même référence et même texte sous deux noms",
    want: "same",
    a: source("apec", "1", {
      title: "Chef de projet IA",
      company: "Direction du littoral",
      place: "Lyon",
      description: `${long} Référence 2026-3081177`,
    }),
    b: source("indeed", "2", {
      title: "Chef de projet IA",
      company: "Mission des ports",
      place: "Lyon (69)",
      description: `${long} Référence 2026-3081177`,
    }),
  },
];
