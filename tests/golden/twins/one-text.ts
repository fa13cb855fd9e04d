import { type Pair, source } from "./pair.ts";

/** One whole text under two titles: is it one post? */

const home = `L'association Les Rives du Lien accueille 1 900 adultes dans 34 établissements et services médico-sociaux de la Sarthe, et crée un
poste à son siège. Vous recensez les besoins des établissements, vous choisissez avec eux quatre usages prioritaires, vous pilotez les essais
et vous rédigez la charte éthique. Vous formez un réseau de relais et vous présentez un bilan au conseil d'administration. Formation bac+5,
trois ans d'expérience, secteur médico-social apprécié. CDI à temps plein, convention 66, poste basé au Mans.`;
const town = `La Ville de Sainte-Clarté (88 000 habitants) met l'usager au centre de son projet numérique. Chef ou cheffe de projet à la
direction de la relation citoyenne, vous conduisez les projets destinés aux démarches en ligne : assistant de réponse, tri des signalements,
traduction des courriers. Vous préparez les marchés, vous animez les comités, vous suivez les prestataires et vous rendez compte à
l'adjoint délégué. Titulaire ou contractuel de trois ans. Régime indemnitaire, 25 congés et 15 RTT, restaurant municipal.`;
const claims = `Mutuelle des Marchés protège 310 000 commerçants. Vous animez les ateliers avec les gestionnaires de sinistres, vous écrivez les
cahiers des charges, vous pilotez les éditeurs, vous organisez la recette et vous accompagnez les équipes de Niort et de Tours. Bac+5,
quatre ans d'expérience en assurance. CDI, 43-47 k€, participation, deux jours de télétravail, mutuelle familiale.`;
const assisting = claims.replace(
  "vous écrivez les\ncahiers des charges, vous pilotez les éditeurs, vous organisez la recette",
  "vous assistez la cheffe de projet, vous tenez à jour les tableaux de suivi, vous prenez les notes de réunion",
);
const claimsOf = (name: string, ref: string, title: string, rest: Record<string, unknown> = {}) =>
  source(name, ref, { title, company: "Mutuelle des Marchés", place: "Niort", description: claims, ...rest });

export const ONE_TEXT: readonly Pair[] = [
  {
    name: "un mot de plus dans un titre : le secteur, que le texte dit",
    want: "same",
    a: source("hellowork", "1", {
      title: "Chef de projet IA (H/F)",
      company: "Les Rives du Lien",
      place: "Le Mans - 72",
      description: home,
    }),
    b: source("francetravail", "2", {
      title: "Chef / Cheffe de projet IA médico-social (H/F)",
      company: "ASSOCIATION LES RIVES DU LIEN",
      place: "72 - LE MANS",
      description: home,
    }),
  },
  {
    name: "un mot de plus dans un titre, que le texte ne dit pas",
    want: "possible",
    a: source("hellowork", "1", {
      title: "Chef de projet IA (H/F)",
      company: "Les Rives du Lien",
      place: "Le Mans - 72",
      description: home,
    }),
    b: source("francetravail", "2", {
      title: "Chef de projet IA embarquée (H/F)",
      company: "ASSOCIATION LES RIVES DU LIEN",
      place: "72 - LE MANS",
      description: home,
    }),
  },
  {
    name: "titre long d'un employeur, titre court et texte coupé d'un site",
    want: "same",
    a: source("csp", "1", {
      title: "Chef ou cheffe de projet IA pour les démarches en ligne",
      company: "Ville de Sainte-Clarté",
      place: "Sainte-Clarté",
      description: town,
    }),
    b: source("linkedin", "2", {
      title: "Chef de projet IA",
      company: "Ville de Sainte-Clarté",
      place: "Sainte-Clarté, France",
      description: `${town.slice(0, 330)}…`,
    }),
  },
  {
    name: "chargé et chef de projet, un texte et un contrat",
    want: "same",
    a: claimsOf("apec", "1", "Chargée de projet IA F/H", { contract: "CDI" }),
    b: claimsOf("wttj", "2", "Cheffe de projet IA", { contract: "CDI" }),
  },
  {
    name: "responsable de projets et chef de projet, un texte et un contrat",
    want: "same",
    a: claimsOf("apec", "1", "Responsable de projets IA", { contract: "CDI" }),
    b: claimsOf("wttj", "2", "Chef de projet IA", { contract: "CDI" }),
  },
  {
    name: "chargé et chef de projet, deux missions dans un cadre",
    want: "different",
    a: claimsOf("apec", "1", "Chargé de projet IA", { contract: "CDI", description: assisting }),
    b: claimsOf("wttj", "2", "Chef de projet IA", { contract: "CDI" }),
  },
  {
    name: "chargé et chef de projet, un texte, deux annonces d'un site",
    want: "different",
    a: claimsOf("apec", "1", "Chargé de projet IA", { contract: "CDI" }),
    b: claimsOf("apec", "2", "Chef de projet IA", { contract: "CDI" }),
  },
  {
    name: "chargé et chef de projet, un texte coupé d'un côté",
    want: "possible",
    a: claimsOf("apec", "1", "Chargé de projet IA", { contract: "CDI" }),
    b: claimsOf("linkedin", "2", "Chef de projet IA", { contract: "CDI", description: `${claims.slice(0, 330)}…` }),
  },
  {
    name: "chargé et chef de projet, un texte, deux numéros chez l'employeur",
    want: "different",
    a: claimsOf("mutuelle-des-marches", "R-101", "Chargé de projet IA", { contract: "CDI" }),
    b: claimsOf("mutuelle-des-marches", "R-102", "Chef de projet IA", { contract: "CDI" }),
  },
  {
    name: "intitulé plus long d'un côté, un texte, deux numéros chez l'employeur",
    want: "different",
    a: claimsOf("mutuelle-des-marches", "R-101", "Chef de projet IA sinistres"),
    b: claimsOf("mutuelle-des-marches", "R-102", "Chef de projet IA"),
  },
  {
    name: "petite ville : l'agence nomme un autre employeur",
    want: "different",
    a: source("apec", "1", {
      title: "Responsable projets IA",
      company: "Brasserie Lambrecht",
      place: "Roubaix - 59",
      description: claims,
    }),
    b: source("francetravail", "2", {
      title: "Responsable projets IA (H/F)",
      company: "CABINET MOREL RH",
      place: "59 - ROUBAIX",
      description:
        "Le cabinet Morel RH recrute pour la société Tissages Vanhoutte un responsable projets IA. Contrôle visuel des tissus, prévision des casses de fil, relation avec le laboratoire. Six ans d'expérience dans l'industrie.",
    }),
  },
  {
    name: "petite ville : l'agence ne nomme que la ville",
    want: "possible",
    a: source("apec", "1", {
      title: "Responsable projets IA",
      company: "Brasserie Lambrecht",
      place: "Roubaix - 59",
      description: claims,
    }),
    b: source("francetravail", "2", {
      title: "Responsable projets IA (H/F)",
      company: "CABINET MOREL RH",
      place: "59 - ROUBAIX",
      description:
        "Le cabinet Morel RH recrute pour Roubaix un responsable projets IA. Contrôle visuel, prévisions, relation avec le laboratoire. Six ans d'expérience dans l'industrie. Réponse sous trois semaines, discrétion assurée.",
    }),
  },
];
