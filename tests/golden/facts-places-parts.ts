import type { FactCase } from "./facts-contracts.ts";

/** Which arrondissement a text tells, in whatever form; and, « ? » or the city's own code, where it tells none. */
export const PLACES_PARTS: readonly FactCase[] = [
  // A number in words, or a Roman one.
  [{ description: "Vous travaillerez rue Oberkampf, dans le onzième arrondissement de Paris." }, "75111"],
  [{ description: "Le poste est situé dans le sixième arrondissement de Lyon." }, "69386"],
  [{ description: "Nos bureaux sont dans le premier arrondissement de Marseille." }, "13201"],
  [{ description: "Notre atelier est installé au cœur du vingtième arrondissement de Paris." }, "75120"],
  [{ description: "Nos locaux se trouvent dans le dix-septième arrondissement de Paris." }, "75117"],
  [{ description: "Our office is in the twelfth arrondissement of Paris." }, "75112"],
  [{ description: "Our Paris office is in the second arrondissement." }, "75102"],
  [{ description: "Poste à Paris, dans le treizième." }, "75113"],
  [{ description: "Bureaux à Paris XVe, au-dessus d'une boulangerie." }, "75115"],
  [{ description: "Nos bureaux sont dans le XIVe arrondissement de Paris." }, "75114"],
  [{ description: "Poste à Paris, premier jour en mars." }, "75056"],
  [{ description: "Poste à Lyon, vie d'équipe en prime." }, "69123"],
  [{ description: "Nous avons livré une crèche dans le onzième arrondissement de Paris." }, "?"],
  [{ description: "The gallery we work for is in the eleventh arrondissement of Paris." }, "?"],

  // Where the city is the field's, the title's or the only one that the text names.
  [{ place: "Paris", description: "Nos locaux se trouvent dans le 10e arrondissement." }, "75110"],
  [{ place: "Lyon", description: "Nos bureaux sont situés dans le 2e, à deux pas de la Saône." }, "69382"],
  [{ place: "Marseille", description: "Le poste est basé dans le sixième arrondissement." }, "13206"],
  [{ title: "Chef de projet IA – Lyon", description: "Nos locaux sont dans le 9e arrondissement." }, "69389"],
  [{ place: "Paris", description: "Our office is in the 9th arrondissement." }, "75109"],
  [{ description: "Studio de jeux à Lyon, douze personnes.\nNos locaux sont dans le 1er arrondissement." }, "69381"],
  [{ description: "Éditeur parisien de manuels.\nVous rejoindrez nos bureaux du 14e arrondissement." }, "75114"],
  [{ place: "Paris", description: "Nos bureaux sont dans le 2e étage d'une cour." }, "75056"],
  [{ place: "Paris", description: "L'un de nos clients est dans le 7e arrondissement." }, "75056"],
  [{ place: "Paris", description: "Vous équiperez une école dans le 7e arrondissement." }, "75056"],
  [{ place: "Lyon", description: "Nos bureaux sont dans le 12e arrondissement." }, "69123"],
  [{ description: "Nos clients sont à Lyon.\nNos locaux sont dans le 6e arrondissement." }, "?"],
  [{ description: "Studio à Lyon et à Paris.\nNos locaux sont dans le 6e arrondissement." }, "?"],
  [{ description: "Rue de Paris, à Lille.\nNos locaux sont dans le 6e arrondissement." }, "?"],

  // What is said more surely tells the city only.
  [
    {
      place: "Paris",
      description: "Our Paris branch is hiring. The office is located in the 8th arrondissement of Paris.",
    },
    "75108",
  ],
  [{ description: "Poste basé à Lyon. Nos bureaux sont dans le 3e arrondissement de Lyon." }, "69383"],
  [
    {
      description:
        "Poste basé à Lyon. Nos bureaux sont dans le 3e arrondissement de Lyon. Notre agence est dans le 7e arrondissement de Lyon.",
    },
    "69123",
  ],

  // A place known by its name, and its town in brackets.
  [{ description: "Nous travaillons à la Halle aux Grains (Paris 13e)." }, "75113"],
  [{ description: "Vous serez accueilli au Pôle Image (Angoulême)." }, "16015"],
  [{ description: "Vous interviendrez au Salon des Métiers (Angoulême)." }, "?"],
  [{ description: "Nos bureaux donnent sur le Vieux-Port, dans le 2e arrondissement de Marseille." }, "13202"],
  // A department of the field, and a town that lies there.
  [
    {
      place: "67 - Bas-Rhin",
      description: "Vous prenez la charge de l'informatique du site de Sélestat : automates, réseau.",
    },
    "67462",
  ],
  [{ place: "67 - Bas-Rhin", description: "Notre client de Sélestat nous fait confiance depuis dix ans." }, "/67"],
  // A name that begins small, or before the word that was looked at.
  [{ description: "Poste basé dans les bouches du Rhône." }, "/13"],
  [{ description: "Poste basé en haute Savoie." }, "/74"],
  [{ description: "Le poste est basé dans le val d'Oise." }, "/95"],
  [{ description: "Poste basé dans le Rhône." }, "/69"],
  [{ description: "Nous équipons des mairies en haute Savoie." }, "?"],
  [
    {
      description:
        "La boulangerie « Au Blé » à Noisy le Grand recrute un vendeur (elle est à 150 m du RER A Bry sur Marne).",
    },
    "93051",
  ],
  // Which of the namesakes, and what of a chain of levels.
  [{ description: "Localisation : Bordes , Nouvelle-Aquitaine , France" }, "64138"],
  [{ description: "Localisation : France, Nouvelle-Aquitaine, 33 - Mérignac Domaine : données" }, "33281"],
  [{ description: "Localisation du poste\nEurope, France, Auvergne-Rhône-Alpes, 73 Savoie, Chambéry" }, "73065"],
  [{ description: "Localisation : France-Auvergne-Rhône-Alpes-Chambéry" }, "73065"],
  [{ description: "Localisation : France-Bretagne-Rennes. Contrat : CDI" }, "35238"],
  [{ description: "Client : France-Bretagne-Distribution" }, "?"],
  [{ description: "Poste basé à Saint-Denis de La Réunion." }, "97411"],
  [{ title: "Analyste données - Fougères 35 H/F" }, "35115"],
  [{ title: "Analyste données Vitré 35 h (F/H)" }, "?"],
  [{ title: "Analyste données (F/H) - R&D Toulouse" }, "31555"],
  [{ title: "Vendeuse en épicerie BLOIS (H/F)" }, "41018"],
  [{ description: "Venez évoluer dans une entreprise Joyeuse !" }, "?"],
  // A country behind the name, a quarter's namesake before it.
  [{ description: "Poste basé à Bruges (Belgique)." }, "BE"],
  [{ description: "Le poste est basé à Casablanca (Maroc), avec des séjours à Toulouse." }, "MA"],
  [{ description: "Poste basé à Valence (Espagne)." }, "ES"],
  [{ description: "Lieu : Montréal, Canada" }, "CA"],
  [{ description: "Poste basé à Vienne, en Autriche." }, "AT"],
  [{ description: "Poste basé à Vienne (38)." }, "38544"],
  [{ description: "Poste basé à Lyon, Suisse et Belgique étant nos marchés." }, "69123"],
  // A country alone, of the post; elsewhere it is a market.
  [{ description: "Association basée à Nantes. Le poste est basé au Burkina Faso." }, "BF"],
  [{ description: "Association basée à Nantes. Le poste est basé à N'Djamena." }, "TD"],
  [{ description: "Poste basé à Monaco." }, "MC"],
  [{ description: "Poste basé au Maroc, à Rabat." }, "MA"],
  [{ place: "Maroc", places: ["Rabat, Maroc"], description: "Vous développez." }, "MA"],
  [{ description: "Lieu : Sénégal\nNos bureaux sont à Nantes." }, "SN"],
  [{ description: "Nos bureaux sont à Nantes. Missions en Espagne et en Italie à prévoir." }, "44109"],
  [{ description: "Nos bureaux sont à Nantes. Le poste est basé en Espagne ou en France." }, "44109"],
  [{ description: "Rejoignez notre équipe de Nantes. Le support est situé au Portugal." }, "44109"],
  [{ description: "Nos usines sont situées au Maroc et au Portugal." }, "?"],
  [{ description: "Le poste est rattaché à Dominique Vautrin." }, "?"],
  [{ title: "Ingénieur données – Lille (IT)" }, "59350"],
  [{ description: "Poste basé à Gerland, Lyon." }, "69123"],
  [{ description: "Lieux : Bron, Lyon" }, "69029 + 69123"],
  [{ description: "Poste basé au Millénaire, Montpellier." }, "34172"],
  [{ description: "Poste basé à distance, Lyon et Paris étant nos deux bureaux." }, "?"],
];
