import { long, other, type Pair, source } from "./pair.ts";

const FRAME = `Vous recueillez les besoins des métiers, suivez le budget et coordonnez les développeurs pour moderniser les applications de gestion.
Vous animez les comités, tenez le planning et rendez compte chaque mois. Poste en CDI, statut cadre, deux jours de télétravail.`;
const EXTRACT = `${FRAME.slice(0, 250)}…`;
const brumaire = (description: string) =>
  source("apec", "10", {
    title: "Chef de projet informatique F/H",
    company: "Brumaire Assurances",
    place: "Niort - 79",
    contract: "CDI",
    description,
  });
const townHall = (town: string, place: string, ref: string) =>
  source("choisirleservicepublic", ref, {
    title: "Chef de projet ville intelligente (H/F)",
    company: `Mairie de ${town}`,
    place,
    contract: "CDI",
    postedAt: "2026-11-02",
    description: `La commune recrute. ${long}`,
  });

/** Two names in two cities: one employer's advertisement only where something proves it. */
export const TWO_CITIES: readonly Pair[] = [
  {
    name: "un cabinet et un employeur en deux villes, un extrait commun, et aucun ne nomme l'autre",
    want: "different",
    a: brumaire(EXTRACT),
    b: source("francetravail", "11", {
      title: "Chef de projet informatique (H/F)",
      company: "IA Recrutement",
      place: "44 - Nantes",
      contract: "CDI",
      description: FRAME,
    }),
  },
  {
    name: "un cabinet, un texte aux trois quarts commun, une ville voisine",
    want: "possible",
    a: source("apec", "12", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Lyon - 69",
      contract: "CDI",
      description: `Fabricant de vannes. ${long}`,
    }),
    b: source("hellowork", "13", {
      title: "Chef de projet IA",
      company: "Hautecombe Recrutement",
      place: "Vénissieux - 69",
      contract: "CDI",
      description: `Notre client est un industriel. ${long.slice(0, -120)} Salaire selon profil, mutuelle, participation et restaurant sur place.`,
    }),
  },
  {
    name: "un cabinet qui nomme l'employeur, dans une autre ville",
    want: "possible",
    family: true,
    a: brumaire(`${EXTRACT} …`),
    b: source("francetravail", "14", {
      title: "Chef de projet informatique (H/F)",
      company: "IA Recrutement",
      place: "44 - Nantes",
      contract: "CDI",
      description: `${FRAME} Poste chez Brumaire Assurances.`,
    }),
  },
  {
    name: "un cabinet qui reprend tout le texte sans nommer l'employeur, dans une autre ville",
    want: "possible",
    family: true,
    a: brumaire(long),
    b: source("francetravail", "15", {
      title: "Chef de projet informatique (H/F)",
      company: "IA Recrutement",
      place: "44 - Nantes",
      contract: "CDI",
      description: long,
    }),
  },
  {
    name: "deux cabinets, un même texte entier en deux villes : deux clients dans un cadre",
    want: "different",
    a: source("apec", "16", {
      title: "Chef de projet informatique",
      company: "Hautecombe Recrutement",
      place: "Niort - 79",
      contract: "CDI",
      description: long,
    }),
    b: source("francetravail", "17", {
      title: "Chef de projet informatique (H/F)",
      company: "IA Recrutement",
      place: "44 - Nantes",
      contract: "CDI",
      description: long,
    }),
  },
  {
    name: "deux mairies sur un portail, un modèle d'annonce et deux références",
    want: "different",
    a: townHall("Pontherbault", "37 - Loches", "1204"),
    b: townHall("Roquesèche", "83 - Hyères", "1377"),
  },
  {
    name: "un intitulé qui dit une autre ville que celle du champ",
    want: "possible",
    family: true,
    a: source("wttj", "chef-de-projet-ia-lyon_paris", {
      title: "Chef de projet IA - Lyon",
      company: "Brumaire",
      place: "Paris",
      description: long,
    }),
    b: source("apec", "18", {
      title: "Chef de projet IA - Paris",
      company: "Brumaire",
      place: "Paris - 75",
      description: long,
    }),
  },
  {
    name: "une ville à l'étranger, que seul l'intitulé dit",
    want: "possible",
    family: true,
    a: source("wttj", "chef-de-projet-ia-lisbonne_paris", {
      title: "Chef de projet IA - Lisbonne",
      company: "Brumaire",
      place: "Paris",
      description: long,
      postedAt: "2026-02-20",
    }),
    b: source("wttj", "chef-de-projet-ia-paris_paris", {
      title: "Chef de projet IA - Paris",
      company: "Brumaire",
      place: "Paris",
      description: long,
      postedAt: "2026-01-20",
    }),
  },
  {
    name: "deux intitulés qui disent la même ville, autre que celle d'un champ",
    want: "same",
    a: source("wttj", "chef-de-projet-ia-lyon-2_paris", {
      title: "Chef de projet IA - Lyon",
      company: "Brumaire",
      place: "Paris",
      description: long,
    }),
    b: source("apec", "19", {
      title: "Chef de projet IA - Lyon",
      company: "Brumaire",
      place: "Lyon - 69",
      description: long,
    }),
  },
  {
    name: "un intitulé qui dit une autre ville, et un autre texte",
    want: "different",
    a: source("wttj", "chef-de-projet-ia-orange_paris", {
      title: "Chef de projet IA - Lyon",
      company: "Brumaire",
      place: "Paris",
      description: long,
    }),
    b: source("apec", "20", {
      title: "Chef de projet IA",
      company: "Brumaire",
      place: "Paris - 75",
      description: other,
    }),
  },
];
