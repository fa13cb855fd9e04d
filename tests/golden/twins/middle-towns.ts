import { boiler, long, type Pair, source } from "./pair.ts";

const sentence = (at: number): string => `${long.split(/\.\s/)[at]}.`;
const EQUAL = `Nous étudions, à compétences égales, toutes les candidatures, dont celles de personnes en situation de handicap, et nos postes
sont aménagés en conséquence.`;

/** A hidden employer in a town where few seek the same person: less of a text is proof. */
export const MIDDLE_TOWNS: readonly Pair[] = [
  {
    name: "un intitulé précis dans une ville moyenne, un employeur caché, des textes trop courts",
    want: "possible",
    a: source("france-travail", "1", {
      title: "Chef de projet IA (H/F)",
      place: "44 - NANTES",
      description:
        "Une entreprise de la région recherche un chef de projet IA. Vous identifiez les cas d'usage et suivez le budget.",
    }),
    b: source("hellowork", "2", {
      title: "Chef de Projet IA H/F",
      company: "Confidentiel",
      place: "Nantes - 44",
      description:
        "Notre client recrute son chef de projet IA. Vous recensez les besoins, menez les projets et gérez les délais.",
    }),
  },
  {
    name: "le même à Paris, où trop d'employeurs cherchent la même personne",
    want: "different",
    a: source("france-travail", "1", {
      title: "Chef de projet IA (H/F)",
      place: "75 - PARIS",
      description:
        "Une entreprise de la région recherche un chef de projet IA. Vous identifiez les cas d'usage et suivez le budget.",
    }),
    b: source("hellowork", "2", {
      title: "Chef de Projet IA H/F",
      company: "Confidentiel",
      place: "Paris - 75",
      description:
        "Notre client recrute son chef de projet IA. Vous recensez les besoins, menez les projets et gérez les délais.",
    }),
  },
  {
    name: "un nom de métier seul, un employeur caché",
    want: "different",
    a: source("france-travail", "1", {
      title: "Data engineer (H/F)",
      place: "44 - NANTES",
      description: "Une entreprise de la région recherche une personne. Vous construisez les flux et suivez leur coût.",
    }),
    b: source("hellowork", "2", {
      title: "Data Engineer H/F",
      company: "Kertis",
      place: "Nantes - 44",
      description: "Kertis recrute. Vous écrivez les tests, menez les migrations et gérez les droits des bases.",
    }),
  },
  {
    name: "un cabinet qui reprend deux phrases des missions, dans une ville moyenne",
    want: "same",
    a: source("kertis", "R-61", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Niort",
      description: `${boiler} ${long}`,
    }),
    b: source("hellowork", "61", {
      title: "Chef de projet IA H/F",
      company: "Hautecombe Recrutement",
      place: "Niort - 79",
      description: `Notre client, un assureur de la place, se dote d'un pôle de données. ${sentence(0)} Profil : bac+5. ${sentence(2)} Poste en CDI.`,
    }),
  },
  {
    name: "un cabinet qui reprend une phrase des missions, dans une ville moyenne",
    want: "possible",
    a: source("kertis", "R-62", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Niort",
      description: `${boiler} ${long}`,
    }),
    b: source("hellowork", "62", {
      title: "Chef de projet IA H/F",
      company: "Hautecombe Recrutement",
      place: "Niort - 79",
      description: `Notre client, un assureur de la place, se dote d'un pôle de données. ${sentence(1)} Le poste est en CDI et le salaire dépend de votre parcours, il est ouvert aux débutants.`,
    }),
  },
  {
    name: "une formule d'égalité en commun, dans une ville moyenne",
    want: "possible",
    a: source("kertis", "R-63", {
      title: "Chef de projet IA",
      company: "Kertis",
      place: "Niort",
      description: `${long} ${EQUAL}`,
    }),
    b: source("hellowork", "63", {
      title: "Chef de projet IA H/F",
      company: "Hautecombe Recrutement",
      place: "Niort - 79",
      description: `Notre client, un grossiste en fleurs, se dote d'un outil de prévision. Vous en choisissez l'éditeur, vous nettoyez les historiques de vente et vous formez les acheteurs au carreau. ${EQUAL}`,
    }),
  },
];
