import { boiler, long, type Pair, source } from "./pair.ts";

/** Titles that say one job, or another. */
export const TITLES: readonly Pair[] = [
  {
    name: "IA, intelligence artificielle, H/F et Chef.fe",
    want: "same",
    a: source("francetravail", "201AAA1", {
      title: "Chef.fe de projet IA (H/F)",
      company: "SODELYS",
      place: "69 - Lyon 3e Arrondissement",
      contract: "CDI",
    }),
    b: source("apec", "170001W", {
      title: "Cheffe de projet Intelligence Artificielle F/H",
      company: "Sodelys France",
      place: "Lyon 03 - 69",
      contract: "CDI",
    }),
  },
  {
    name: "une lettre oubliée, deux échangées",
    want: "same",
    a: source("indeed", "77001", {
      title: "Cheffe de projte digtal logistique (H/F)",
      company: "Norvik Entrepôts",
      place: "59000 Lille",
      description: long,
    }),
    b: source("apec", "170077W", {
      title: "Chef de projet digital logistique F/H",
      company: "NORVIK ENTREPOTS",
      place: "Lille - 59",
      description: long,
    }),
  },
  {
    name: "deux lettres échangées",
    want: "same",
    a: source("indeed", "77002", {
      title: "Chef de projet innovatoin (H/F)",
      company: "Norvik Entrepôts",
      place: "59000 Lille",
      description: long,
    }),
    b: source("apec", "170078W", {
      title: "Chef de projet innovation F/H",
      company: "Norvik Entrepôts",
      place: "Lille - 59",
      description: long,
    }),
  },
  {
    name: "deux mots à une lettre près",
    want: "different",
    a: source("indeed", "77003", {
      title: "Chef de projet retail (H/F)",
      company: "Norvik Entrepôts",
      place: "59000 Lille",
      description: long,
    }),
    b: source("apec", "170079W", {
      title: "Chef de projet détail F/H",
      company: "Norvik Entrepôts",
      place: "Lille - 59",
      description: long,
    }),
  },
  {
    name: "anglais et français",
    want: "same",
    a: source("linkedin", "39001", {
      title: "AI Project Manager",
      company: "Brightloom",
      place: "Paris, Île-de-France, France",
    }),
    b: source("brightloom", "JR-1204", {
      title: "Chef de projet IA (H/F) - CDI",
      company: "Brightloom SAS",
      place: "Paris 9e - 75",
      contract: "CDI",
    }),
  },
  {
    name: "suffixe de contrat et ville dans le titre",
    want: "same",
    a: source("adzuna", "5500002", {
      title: "Product Owner Data & IA H/F (CDI)",
      company: "Maison Delorme",
      place: "Lille, Nord",
      contract: "permanent",
    }),
    b: source("wttj", "po-data-ia_lille", {
      title: "Product Owner Data - IA - Lille",
      company: "Maison Delorme",
      place: "Lille",
      contract: "CDI",
    }),
  },
  {
    name: "IA et SI",
    want: "different",
    a: source("francetravail", "1", {
      title: "Chef de projet IA",
      company: "Sodelys",
      place: "69 - LYON",
      contract: "CDI",
      description: long,
    }),
    b: source("apec", "2", {
      title: "Chef de projet SI",
      company: "Sodelys",
      place: "Lyon - 69",
      contract: "CDI",
      description: long,
    }),
  },
  ...["BI", "RH", "DSI", "CRM", "ERP"].map(
    (word): Pair => ({
      name: `IA et ${word}`,
      want: "different",
      a: source("francetravail", "1", {
        title: "Chef de projet IA (H/F)",
        company: "Sodelys",
        place: "69 - LYON",
        contract: "CDI",
        description: long,
      }),
      b: source("adzuna", "2", {
        title: `Chef de projet ${word} H/F`,
        company: "Sodelys",
        place: "Lyon, Rhône",
        description: long,
      }),
    }),
  ),
  {
    name: "IA en plus d'un côté",
    want: "different",
    a: source("francetravail", "1", {
      title: "Chef de projet",
      company: "Sodelys",
      place: "69 - LYON",
      description: boiler,
    }),
    b: source("adzuna", "2", { title: "Chef de projet IA", company: "Sodelys", place: "Lyon", description: boiler }),
  },
  {
    name: "deux secteurs d'un même cabinet",
    want: "different",
    a: source("apec", "1", {
      title: "Chef de projet IA - secteur bancaire",
      company: "Novaris",
      place: "Paris",
      description: boiler,
    }),
    b: source("apec", "2", {
      title: "Chef de projet IA - secteur énergie",
      company: "Novaris",
      place: "Paris",
      description: boiler,
    }),
  },
  {
    name: "Product Owner et Product Manager",
    want: "different",
    a: source("apec", "1", { title: "Product Owner IA", company: "Kertis", place: "Lille", description: long }),
    b: source("indeed", "2", { title: "Product Manager IA", company: "Kertis", place: "Lille", description: long }),
  },
  {
    name: "« données » et « data »",
    want: "same",
    a: source("apec", "1", { title: "Chef de projet données et IA", company: "Kertis", place: "Nantes - 44" }),
    b: source("linkedin-alerts", "2", { title: "Chef de Projet Data/IA", company: "KERTIS", place: "Nantes" }),
  },
  {
    name: "intitulé fait d'une adresse en apparence",
    want: "same",
    a: source("francetravail", "1", {
      title: "Développeur.NET (H/F)",
      company: "Kertis",
      place: "69 - LYON 03",
      description: long,
    }),
    b: source("francetravail", "2", {
      title: "Développeur .NET",
      company: "Kertis",
      place: "69 - LYON 03",
      description: long,
    }),
  },
  {
    name: "AMOA en plus d'un côté",
    want: "different",
    a: source("apec", "1", { title: "Chef de projet IA", company: "Kertis", place: "Lyon - 69", description: long }),
    b: source("indeed", "2", {
      title: "Chef de projet AMOA et IA",
      company: "Kertis",
      place: "Lyon (69)",
      description: long,
    }),
  },
  {
    name: "anglais et français, au-delà du chef de projet",
    want: "same",
    a: source("apec", "1", { title: "Coordinatrice de projet IA et automatisation", company: "Kertis", place: "Lyon" }),
    b: source("linkedin-alerts", "2", {
      title: "AI & Automation Project Coordinator",
      company: "Kertis",
      place: "Lyon",
    }),
  },
  {
    name: "référence, télétravail et lieu du poste dans l'intitulé",
    want: "same",
    a: source("apec", "1", {
      title: "Chef de projet IA (réf. KER-2291) | 3j/sem. de télétravail",
      company: "Kertis",
      place: "Lyon",
    }),
    b: source("indeed", "2", { title: "Chef de projet IA - Poste basé à Lyon", company: "Kertis", place: "Lyon (69)" }),
  },
  {
    name: "numéro du site dans l'intitulé d'un autre",
    want: "same",
    a: source("workday", "JR-004512", { title: "AI Project Manager", company: "Kertis", place: "Lyon" }),
    b: source("linkedin", "2", { title: "AI Project Manager (JR-004512)", company: "Kertis", place: "Lyon" }),
  },
  {
    name: "une norme n'est pas un numéro",
    want: "different",
    a: source("apec", "1", { title: "Chef de projet ISO-27001", company: "Kertis", place: "Lyon" }),
    b: source("indeed", "2", { title: "Chef de projet", company: "Kertis", place: "Lyon" }),
  },
  {
    name: "petits mots et spécialité en deux langues",
    want: "same",
    a: source("apec", "1", {
      title: "Chef de projet déploiement de la vision par ordinateur",
      company: "Kertis",
      place: "Lyon",
    }),
    b: source("linkedin", "2", {
      title: "Computer Vision Deployment Project Manager",
      company: "Kertis",
      place: "Lyon",
    }),
  },
  {
    name: "paie, nouveauté et deux genres dans l'intitulé",
    want: "same",
    a: source("apec", "1", {
      title: "Cheffe ou chef de projet IA - 45-55k€ (nouveau poste)",
      company: "Kertis",
      place: "Lyon",
    }),
    b: source("indeed", "2", { title: "Chef de projet IA 50/60 K€ /an", company: "Kertis", place: "Lyon (69)" }),
  },
  ...[
    "Offre d'emploi : chef de projet IA H/F",
    "Nous recrutons : chef de projet IA !",
    "Chef de projet IA - salaire 48K€ : rejoignez-nous",
    "Recrutement d'un(e) chef(fe) de projet IA",
    "Chef de projet IA - 3 ans d'expérience",
    "Chef de projet IA (Bac+5) - télétravail possible",
    "Chef de projet IA à mi-temps (débutant accepté)",
  ].map(
    (title): Pair => ({
      name: title,
      want: "same",
      a: source("apec", "1", { title, company: "Kertis", place: "Lyon" }),
      b: source("indeed", "2", { title: "Chef de projet IA", company: "Kertis", place: "Lyon (69)" }),
    }),
  ),
  {
    name: "adjectifs au féminin, nom doublé",
    want: "same",
    a: source("apec", "1", { title: "Consultant(e) fonctionnel(le) IA commerciale", company: "Kertis", place: "Lyon" }),
    b: source("indeed", "2", {
      title: "Consultant fonctionnel / Consultante fonctionnelle IA commercial",
      company: "Kertis",
      place: "Lyon (69)",
    }),
  },
  {
    name: "mots abrégés",
    want: "same",
    a: source("apec", "1", { title: "Resp. projets IA H/F", company: "Kertis", place: "Lyon - 69" }),
    b: source("indeed", "2", { title: "Responsable de projets IA", company: "Kertis", place: "Lyon (69)" }),
  },
  {
    name: "date de début au titre",
    want: "same",
    a: source("apec", "1", { title: "Chef de projet IA - Démarrage immédiat", company: "Kertis", place: "Lyon - 69" }),
    b: source("indeed", "2", {
      title: "Chef de projet IA – poste à pourvoir en janvier",
      company: "Kertis",
      place: "Lyon (69)",
    }),
  },
  {
    name: "fonction de l'Apec au bout de l'intitulé",
    want: "same",
    a: source("francetravail", "1", {
      title: "Chef de projet data F/H - Système, réseaux, données (H/F)",
      company: "Kertis",
      place: "69 - LYON 03",
    }),
    b: source("apec", "2", { title: "Chef de projet data F/H", company: "Kertis", place: "Lyon 03 - 69" }),
  },
  {
    name: "remplacement d'un congé",
    want: "same",
    a: source("apec", "1", {
      title: "Chef de projet IA - CDD de 8 mois - remplacement congé maternité",
      company: "Kertis",
      place: "Lyon - 69",
      contract: "CDD",
    }),
    b: source("indeed", "2", { title: "Chef de projet IA (CDD)", company: "Kertis", place: "Lyon (69)" }),
  },
  {
    name: "métiers en deux langues, sigles et mots entiers",
    want: "same",
    a: source("linkedin", "1", { title: "AI Project Officer - HR", company: "Kertis", place: "Lyon" }),
    b: source("apec", "2", {
      title: "Chargée de projet IA Ressources Humaines",
      company: "Kertis",
      place: "Lyon - 69",
    }),
  },
  {
    name: "maîtrise d'ouvrage et MOA",
    want: "same",
    a: source("apec", "1", { title: "Chef de projet maîtrise d'ouvrage", company: "Kertis", place: "Lyon - 69" }),
    b: source("indeed", "2", { title: "Chef de projet MOA H/F", company: "Kertis", place: "Lyon (69)" }),
  },
  {
    name: "heures, mois anglais et genres au titre",
    want: "same",
    a: source("linkedin", "1", {
      title: "AI Project Manager 35h - January 2026 (woman/man/non-binary)",
      company: "Kertis",
      place: "Lyon",
    }),
    b: source("apec", "2", { title: "Chef de projet IA", company: "Kertis", place: "Lyon - 69" }),
  },
  {
    name: "adjectif au féminin, dans un autre ordre",
    want: "same",
    a: source("apec", "1", {
      title: "Chef de projet prédictif IA",
      company: "Kertis",
      place: "Lyon",
      description: long,
    }),
    b: source("indeed", "2", {
      title: "Cheffe de projet IA prédictive",
      company: "Kertis",
      place: "Lyon (69)",
      description: long,
    }),
  },
  {
    name: "pluriels en -aux, anglais et français",
    want: "same",
    a: source("apec", "1", { title: "Responsable projets digitaux", company: "Kertis", place: "Lyon" }),
    b: source("indeed", "2", { title: "Responsable de projets numériques", company: "Kertis", place: "Lyon (69)" }),
  },
  {
    name: "travail et travaux",
    want: "different",
    a: source("apec", "1", { title: "Chef de projet travaux", company: "Kertis", place: "Lyon", description: long }),
    b: source("indeed", "2", {
      title: "Chef de projet travail",
      company: "Kertis",
      place: "Lyon (69)",
      description: boiler,
    }),
  },
];
