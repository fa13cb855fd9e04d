import { boiler, long, type Pair, source } from "./pair.ts";

/** A whole text, as an agency signs it or leaves it unsigned. */
const NOTARIES = `Notre client, éditeur de logiciels pour les géomètres, emploie cent dix personnes à Limoges. Dans le cadre d'une création de poste, il recherche
une personne pour conduire le déploiement d'un module de lecture de plans fondé sur l'intelligence artificielle. Rattachée à la directrice du produit, elle
planifie les travaux de six développeurs et de deux topographes, anime les études pilotes chez quinze cabinets, suit le budget et la satisfaction, prépare la
mise en service région par région et rend compte au comité chaque quinzaine. Vous justifiez de quatre ans d'expérience dans la conduite de projets logiciels et
d'un goût réel pour l'IA ; la connaissance du cadastre serait appréciée mais s'apprend ici. Deux jours à domicile par semaine, part variable, mutuelle prise en
charge. Un échange avec notre cabinet, un entretien chez le client, une mise en situation d'une heure.`;

const signed = (name: string, ref: string, title: string, company?: string) =>
  source(name, ref, { title, company, place: "Limoges (87)", contract: "CDI", description: NOTARIES });

/** Titles that say one job a little differently: at best a doubt. */
export const NEAR_TITLES: readonly Pair[] = [
  {
    name: "un sigle et ses mots, dans deux intitulés",
    want: "same",
    a: signed("hellowork", "1", "Chef de projet GED (H/F)", "Cadastrea"),
    b: signed("apec", "2", "Chef de projet Gestion Électronique de Documents F/H", "Cadastrea"),
  },
  {
    name: "deux lettres échangées dans le premier mot",
    want: "same",
    a: signed("emploi-territorial", "1", "Cehf de projet optimisation et IA (H/F)", "Cadastrea"),
    b: signed("apec", "2", "Chef de projet Optimisation et IA H/F", "Cadastrea"),
  },
  {
    name: "ville intelligente et smart city",
    want: "same",
    a: signed("apec", "1", "Chef de projet ville intelligente F/H", "Cadastrea"),
    b: signed("adzuna", "2", "Chef de projet smart city H/F", "Cadastrea"),
  },
  {
    name: "un sigle répété derrière ses mots",
    want: "same",
    a: signed("linkedin", "1", "Technical Program Manager, Models", "Cadastrea"),
    b: signed("wttj", "2", "Technical Program Manager (TPM) - Models", "Cadastrea"),
  },
  {
    name: "un sigle et d'autres mots",
    want: "different",
    a: signed("hellowork", "1", "Chef de projet GED (H/F)", "Cadastrea"),
    b: signed("apec", "2", "Chef de projet Gestion des Infrastructures F/H", "Cadastrea"),
  },
  {
    name: "l'intitulé dans deux langues d'un côté",
    want: "same",
    a: signed("linkedin", "1", "Clinical Data Manager", "Cadastrea"),
    b: signed("apec", "2", "Gestionnaire de données cliniques - Clinical Data Manager (H/F)", "Cadastrea"),
  },
  {
    name: "responsable et manager d'un même champ, même texte, même contrat",
    want: "same",
    a: signed("apec", "1", "Responsable gouvernance des données", "Cadastrea"),
    b: signed("linkedin", "2", "Data Governance Manager (H/F)", "Cadastrea"),
  },
  {
    name: "le métier du client derrière l'intitulé, un même texte entier sans nom et sous celui du cabinet",
    want: "same",
    a: signed("francetravail", "1", "Chef de projet IA (H/F)"),
    b: signed("cadremploi", "2", "Chef de Projet IA - Éditeur de logiciels H/F", "Vernhes Recrutement"),
  },
  {
    name: "un mot que le texte ne dit pas derrière l'intitulé, sans nom et sous celui du cabinet",
    want: "possible",
    a: signed("francetravail", "1", "Chef de projet IA (H/F)"),
    b: signed("cadremploi", "2", "Chef de Projet IA - Hôtellerie H/F", "Vernhes Recrutement"),
  },
  {
    name: "un texte coupé, puis la phrase du site qui mène à la suite, deux fois sur un site",
    want: "same",
    a: source("francetravail", "1", {
      title: "Chef de projet IA et plans (H/F)",
      company: "Cadastrea",
      place: "Limoges (87)",
      contract: "CDI",
      description: NOTARIES,
    }),
    b: source("francetravail", "2", {
      title: "Chef de projet plans & IA H/F",
      company: "CADASTREA",
      place: "87 - LIMOGES",
      contract: "CDI",
      description: `${NOTARIES.slice(0, 700)}…\n\nPour en savoir plus, consultez l'offre sur le site de notre partenaire.`,
    }),
  },
  {
    name: "coordinatrice et coordonnateur, un même texte",
    want: "same",
    a: signed("profilculture", "1", "Coordinateur·trice de projet IA – plans anciens", "Cadastrea"),
    b: signed(
      "francetravail",
      "2",
      "Coordonnateur / Coordonnatrice de projet IA (plans anciens)",
      "ASSOCIATION CADASTREA",
    ),
  },
  {
    name: "deux vacances d'un même texte, à un lot près",
    want: "different",
    a: source("hellowork", "1", {
      title: "Chef de projet IA H/F",
      company: "CHU de l'Ombrée",
      place: "Limoges (87)",
      description: `${NOTARIES} Référence de la vacance : OA-LOT2 (imagerie).`,
    }),
    b: source("hellowork", "2", {
      title: "Chef de projet IA H/F",
      company: "CHU de l'Ombrée",
      place: "Limoges (87)",
      description: `${NOTARIES} Référence de la vacance : OA-LOT5 (pharmacie).`,
    }),
  },
  {
    name: "« Assistants IA » en tête est ce qu'on mène, et pas un grade",
    want: "same",
    a: signed("choisirleservicepublic", "1", "Chef de projet « Assistants IA pour les plans »", "Cadastrea"),
    b: signed("francetravail", "2", "Assistants IA pour les plans : chef de projet (H/F)", "CADASTREA"),
  },
  {
    name: "assistant chef de projet IA, et chef de projet IA, un même texte",
    want: "different",
    a: signed("choisirleservicepublic", "1", "Assistant chef de projet IA", "Cadastrea"),
    b: signed("francetravail", "2", "Chef de projet IA (H/F)", "CADASTREA"),
  },
  {
    name: "« et assistants » est ce qu'on mène, et pas un grade",
    want: "same",
    a: signed("choisirleservicepublic", "1", "Cheffe de projet IA conversationnelle", "Cadastrea"),
    b: signed("francetravail", "2", "Chef de projet IA conversationnelle et assistants (H/F)", "CADASTREA"),
  },
  {
    name: "« assistants » derrière un niveau",
    want: "same",
    a: signed("choisirleservicepublic", "1", "Chef de projet junior – assistants IA", "Cadastrea"),
    b: signed("francetravail", "2", "Chef de projet assistants IA junior", "CADASTREA"),
  },
  {
    name: "assistante projet IA, et projets IA",
    want: "different",
    a: signed("choisirleservicepublic", "1", "Assistante projet IA", "Cadastrea"),
    b: signed("francetravail", "2", "Chargée de projet IA (H/F)", "CADASTREA"),
  },
  {
    name: "assistants chefs de projet, et chef de projet",
    want: "different",
    a: signed("choisirleservicepublic", "1", "Assistants chefs de projet IA", "Cadastrea"),
    b: signed("francetravail", "2", "Chef de projet IA (H/F)", "CADASTREA"),
  },
  {
    name: "intitulé plus précis, texte identique",
    want: "possible",
    a: source("adzuna", "1", { title: "Chef de projet IA", company: "Kertis", place: "Paris", description: long }),
    b: source("apec", "2", {
      title: "Chef de projet IA générative",
      company: "Kertis",
      place: "Paris",
      description: long,
    }),
  },
  {
    name: "responsable de projets et chef de projet, même texte",
    want: "possible",
    a: source("apec", "1", {
      title: "Responsable de projets IA",
      company: "Kertis",
      place: "Lyon - 69",
      description: long,
    }),
    b: source("kertis", "R-12", { title: "Chef de projet IA", company: "Kertis", place: "Lyon", description: long }),
  },
  {
    name: "responsable de projets et chef de projet, sans texte",
    want: "different",
    a: source("apec", "1", { title: "Responsable de projets IA", company: "Kertis", place: "Lyon - 69" }),
    b: source("kertis", "R-12", { title: "Chef de projet IA", company: "Kertis", place: "Lyon" }),
  },
  {
    name: "longs intitulés à un mot près, même texte",
    want: "possible",
    a: source("adzuna", "1", {
      title: "Consultant Big Data - Data Factory - Services Financiers - Île de France",
      company: "Kertis",
      place: "Paris, Ile-de-France",
      description: long,
    }),
    b: source("francetravail", "2", {
      title: "Consultant PySpark - Data Factory - Services Financiers - Ile de France (H/F)",
      company: "Kertis",
      place: "75 - Paris 1er Arrondissement",
      description: long,
    }),
  },
  {
    name: "intitulé plus précis, extrait qui ne dit que l'employeur",
    want: "different",
    a: source("adzuna", "1", {
      title: "Chef de projet IA",
      company: "Novaris Conseil",
      place: "Paris",
      description: `${boiler.slice(0, 300)}…`,
    }),
    b: source("apec", "2", {
      title: "Chef de projet IA générative",
      company: "Novaris Conseil",
      place: "Paris",
      description: `${boiler} ${long}`,
    }),
  },
  {
    name: "intitulé plus précis, extrait qui parle du poste",
    want: "possible",
    a: source("adzuna", "1", {
      title: "Consultant catalogue",
      company: "Novaris Conseil",
      place: "Paris",
      description: `Novaris cherche son expert Catalogue. ${boiler.slice(0, 300)}…`,
    }),
    b: source("adzuna", "2", {
      title: "Consultant catalogue / gouvernance",
      company: "Novaris Conseil",
      place: "Paris",
      description: `Novaris cherche son expert Catalogue. ${boiler.slice(0, 300)}…`,
    }),
  },
  {
    name: "chargé et chef de projet, même texte, contrat tu",
    want: "possible",
    a: source("apec", "1", { title: "Chargé de projet IA", company: "Kertis", place: "Lyon", description: long }),
    b: source("indeed", "2", { title: "Chef de projet IA", company: "Kertis", place: "Lyon", description: long }),
  },
  {
    name: "le nom de l'employeur dans un titre",
    want: "same",
    a: source("apec", "1", {
      title: "Chef de projet IA - Kertis Data Office",
      company: "Kertis Entertainment",
      place: "Lyon",
      description: long,
    }),
    b: source("wttj", "2", {
      title: "Chef de projet IA - Data Office",
      company: "Kertis Entertainment",
      place: "Lyon",
      description: long,
    }),
  },
  {
    name: "intitulé coupé, même texte",
    want: "same",
    a: source("linkedin", "1", {
      title: "Chef(fe) de projet intelligence artific…",
      company: "Kertis",
      place: "Lyon",
      description: `${long.slice(0, 300)}…`,
    }),
    b: source("kertis", "R-61", {
      title: "Chef de projet intelligence artificielle embarquée",
      company: "Kertis",
      place: "Lyon",
      description: long,
    }),
  },
  {
    name: "intitulé coupé, autre suite",
    want: "different",
    a: source("linkedin", "1", {
      title: "Chef de projet IA Mar…",
      company: "Kertis",
      place: "Lyon",
      description: long,
    }),
    b: source("kertis", "R-61", {
      title: "Chef de projet IA Santé",
      company: "Kertis",
      place: "Lyon",
      description: long,
    }),
  },
  {
    name: "ingénieur dit une fois de plus, deux extraits presque égaux",
    want: "possible",
    a: source("adzuna", "1", {
      title: "Ingénieur Architecte Data",
      company: "Kertis",
      place: "Lyon",
      description: `${long.slice(0, 330)}…`,
    }),
    b: source("adzuna", "2", {
      title: "Architecte Data",
      company: "Kertis",
      place: "Lyon",
      description: `Poste à pourvoir dans notre bel atelier. ${long.slice(0, 290)}…`,
    }),
  },
  {
    name: "annoncée de nouveau sur le même site, l'intitulé dit le domaine",
    want: "same",
    a: source("indeed", "3fa90c17be5520d1", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Dole (39)",
      contract: "CDI",
      postedAt: "2026-10-02",
      description: long,
    }),
    b: source("indeed", "b71d02ee94a6c830", {
      title: "Chef de projet IA - Logistique (H/F)",
      company: "Kertis",
      place: "Dole (39)",
      contract: "CDI",
      postedAt: "2026-11-11",
      description: long,
    }),
  },
  {
    name: "intitulé dit en deux langues, même texte",
    want: "same",
    a: source("lever", "c0ffb1e2", {
      title: "Head of AI Projects",
      company: "Kertis",
      place: "Paris 17",
      description: long,
    }),
    b: source("hellowork", "71155208", {
      title: "Responsable des Projets IA - Head of AI Projects H/F",
      company: "Kertis",
      place: "Paris 17e - 75",
      description: long,
    }),
  },
  {
    name: "responsable et manager, un même texte qui ne dit aucun contrat",
    want: "same",
    a: source("workday:cadastrea", "1", {
      title: "Responsable de la transformation – Relevés augmentés",
      company: "Cadastrea",
      place: "Limoges",
      description: NOTARIES,
    }),
    b: source("linkedin", "2", {
      title: "Transformation Manager - Relevés Augmentés",
      company: "Cadastrea Groupe",
      place: "Limoges (87)",
      description: NOTARIES,
    }),
  },
  {
    name: "responsable et chef de projet, un même texte qui ne dit aucun contrat",
    want: "possible",
    a: source("workday:cadastrea", "1", {
      title: "Responsable de projet IA",
      company: "Cadastrea",
      place: "Limoges",
      description: NOTARIES,
    }),
    b: source("linkedin", "2", {
      title: "Chef de projet IA",
      company: "Cadastrea Groupe",
      place: "Limoges (87)",
      description: NOTARIES,
    }),
  },
  {
    name: "Product Owner, traduit « responsable produit » par un site, mot pour mot un texte",
    want: "same",
    a: source("wttj", "1", {
      title: "Data Product Owner – Merchant Hub",
      company: "Cadastrea",
      place: "Limoges",
      description: NOTARIES,
    }),
    b: source("hellowork", "2", {
      title: "Responsable Produit Data - Merchant Hub H/F",
      company: "Cadastrea",
      place: "Limoges (87)",
      description: NOTARIES,
    }),
  },
  {
    name: "responsable et manager, un autre texte",
    want: "different",
    a: source("workday:cadastrea", "1", {
      title: "Responsable de la transformation – Relevés augmentés",
      company: "Cadastrea",
      place: "Limoges",
      description: NOTARIES,
    }),
    b: source("linkedin", "2", {
      title: "Transformation Manager - Relevés Augmentés",
      company: "Cadastrea Groupe",
      place: "Limoges (87)",
      description: long,
    }),
  },
];
