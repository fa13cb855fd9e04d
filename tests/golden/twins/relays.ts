import { boiler, long, other, type Pair, source } from "./pair.ts";

/** One text, in full at its employer's, and where nobody signs it and only a region is told. */
function shorter(name: string, want: Pair["want"], place: string): Pair {
  const description = `Chez Kertis, vous suivez la Fidélité. ${long}`;
  return {
    name,
    want,
    a: source("apec", "1", { title: "Data analyst fidélité", company: "Kertis", place: "Paris", description }),
    b: source("indeed", "2", { title: "Data analyst", place, description }),
  };
}

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
  {
    name: "agence qui n'a gardé que les missions",
    want: "same",
    a: source("hellowork", "1", {
      title: "Chef de projet IA",
      company: "Abalone Talents",
      place: "Lyon - 69",
      description: `Dans le cadre de son développement, un acteur reconnu de son secteur nous confie le recrutement de ce poste clé en CDI,
ouvert aux profils motivés. ${long.slice(60, 420)} Nos consultants vous répondent sous trois jours et vous accompagnent jusqu'à la prise de
poste, puis pendant toute la période d'essai, avec un point chaque mois et un bilan partagé à la fin.`,
    }),
    b: source("kertis", "R-52", { title: "Chef de projet IA", company: "Kertis", place: "Lyon", description: long }),
  },
  {
    name: "deux agences, la moitié du texte est la leur",
    want: "possible",
    a: source("hellowork", "1", {
      title: "Chef de projet IA",
      company: "Abalone Talents",
      place: "Lyon - 69",
      description: `${long.slice(0, 420)} ${other.slice(0, 260)}`,
    }),
    b: source("apec", "2", {
      title: "Chef de projet IA",
      company: "Hautecombe Recrutement",
      place: "Lyon - 69",
      description: `${long.slice(0, 420)} ${other.slice(260, 520)}`,
    }),
  },
  {
    name: "l'annonce sans nom nomme l'employeur, un tiers du texte est commun",
    want: "same",
    a: source("francetravail", "1", {
      title: "Chef de projet IA (H/F)",
      place: "69 - LYON 03",
      description: `Rejoignez Kertis ! ${long.slice(0, 230)} ${other.slice(0, 380)}`,
    }),
    b: source("kertis", "R-52", { title: "Chef de projet IA", company: "Kertis", place: "Lyon", description: long }),
  },
  {
    name: "l'annonce sans nom nomme l'employeur, qui ne dit rien de plus",
    want: "possible",
    a: source("francetravail", "1", {
      title: "Chef de projet IA (H/F)",
      place: "69 - LYON 03",
      description: `Rejoignez Kertis ! ${long}`,
    }),
    b: source("linkedin-alerts", "2", { title: "Chef de projet IA", company: "Kertis", place: "Lyon" }),
  },
  {
    name: "agence qui récrit la moitié des phrases",
    want: "possible",
    a: source("hellowork", "1", {
      title: "Chef de projet IA",
      company: "Abalone Talents",
      place: "Lyon - 69",
      description: `${long.slice(0, 250)} ${other.slice(0, 440)}`,
    }),
    b: source("kertis", "R-52", { title: "Chef de projet IA", company: "Kertis", place: "Lyon", description: long }),
  },
  {
    name: "employeur « confidentiel » : personne n'est nommé",
    want: "same",
    a: source("hellowork", "1", {
      title: "Chef de projet IA",
      company: "Entreprise non communiquée",
      place: "Lyon - 69",
      description: long,
    }),
    b: source("kertis", "R-52", { title: "Chef de projet IA", company: "Kertis", place: "Lyon", description: long }),
  },
  {
    name: "employeur et ville tus, texte entier",
    want: "possible",
    a: source("francetravail", "1", { title: "Chef de projet IA (H/F)", place: "France", description: long }),
    b: source("kertis", "R-52", { title: "Chef de projet IA", company: "Kertis", place: "Lyon", description: long }),
  },
  {
    name: "employeur tu, région seule, texte au milieu d'un autre",
    want: "same",
    a: source("francetravail", "1", {
      title: "Chef de projet IA (H/F)",
      place: "Île-de-France",
      description: `${long.slice(0, 300)}`,
    }),
    b: source("apec", "2", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Paris 09 - 75",
      description: `${other} ${long} ${other.slice(0, 200)}`,
    }),
  },
  {
    name: "phrases toutes faites, dans un autre ordre",
    want: "possible",
    a: source("francetravail", "1", {
      title: "Chef de projet IA (H/F)",
      place: "69 - LYON 03",
      description: [3, 0, 2, 1].map((at) => `${long.split(/\.\s/)[at]}. ${other.split(/\.\s/)[at]}.`).join(" "),
    }),
    b: source("kertis", "R-52", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Lyon",
      description: [0, 1, 2, 3].map((at) => `${long.split(/\.\s/)[at]}. ${boiler.split(/[.:,]\s/)[at]}.`).join(" "),
    }),
  },
  {
    name: "deux filiales qui recrutent chacune pour elle, dans un cadre du groupe",
    want: "different",
    a: source("hellowork", "5511", {
      title: "Chef de projet IA H/F",
      company: "Kertis Routes",
      place: "Metz - 57",
      description: `Nous recrutons, pour la filiale Kertis Routes, un chef de projet IA. Vous menez la lecture des bons de pesée et l'auscultation des chaussées. ${boiler}`,
    }),
    b: source("apec", "177W", {
      title: "Chef de projet IA",
      company: "Kertis Énergies",
      place: "Metz - 57",
      description: `Nous recrutons, pour la filiale Kertis Énergies, un chef de projet IA. Vous menez la prévision de consommation des bâtiments livrés. ${boiler}`,
    }),
  },
  {
    name: "« (non communiqué) » n'est le nom de personne",
    want: "same",
    a: source("francetravail", "200XCVB", {
      title: "Chef / Cheffe de projet IA documentaire",
      company: "(non communiqué)",
      place: "74 - ANNECY",
      description: long,
    }),
    b: source("linkedin", "4170552118", {
      title: "Chef de projet IA documentaire H/F",
      company: "Office Quatrevents",
      place: "Annecy",
      description: long,
    }),
  },
  {
    name: "deux relais, un numéro de mission dans les deux textes",
    want: "same",
    a: source("linkedin", "4140022981", {
      title: "Chef de projet data (freelance)",
      company: "Mission Franche",
      place: "Metz",
      description: `${boiler} ${long} Référence mission FLY-DP-3.`,
    }),
    b: source("free-work", "chef-de-projet-data-metz", {
      title: "Chef de projet data - freelance",
      company: "Tesselle Indépendants",
      place: "Metz - 57",
      description: `${long} Trois jours sur place par semaine. Référence mission FLY-DP-3.`,
    }),
  },
  {
    name: "un employeur, deux codes d'annonce",
    want: "different",
    a: source("indeed", "0fa17723cd91be40", {
      title: "Chef de projet IA H/F",
      company: "KERTIS",
      place: "Metz (57)",
      description: `${long} Code de l'annonce : KER/IA/12.`,
    }),
    b: source("hellowork", "59500008", {
      title: "Chef de projet IA H/F",
      company: "Kertis",
      place: "Metz - 57",
      description: `${long} Code de l'annonce : KER/IA/09.`,
    }),
  },
  {
    name: "« Ingénieur chef de projet » chez l'employeur, mot pour mot le texte d'un cabinet",
    want: "same",
    a: source("apec", "1", {
      title: "Ingénieur chef de projet NLP",
      company: "Kertis",
      place: "Metz",
      description: long,
    }),
    b: source("indeed", "2", {
      title: "Chef de projet NLP",
      company: "Orvale Recrutement",
      place: "Metz (57)",
      description: long,
    }),
  },
  shorter(
    "le même texte sous le titre plus court de qui ne se nomme pas et ne dit que la région",
    "same",
    "Île-de-France",
  ),
  shorter(
    "le même texte sous le titre plus court de qui ne se nomme pas, dans une autre région",
    "different",
    "Auvergne-Rhône-Alpes",
  ),
  {
    name: "deux numéros qui ne diffèrent que par leur fin",
    want: "different",
    a: source("apec", "1", {
      title: "Chef de projet NLP",
      company: "Kertis",
      place: "Metz",
      description: `${long} Référence : KER-DP-3-A.`,
    }),
    b: source("indeed", "2", {
      title: "Chef de projet NLP",
      company: "Kertis",
      place: "Metz (57)",
      description: `${long} Référence : KER-DP-3-B.`,
    }),
  },
];
