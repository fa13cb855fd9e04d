import { type Pair, type Side, source } from "./pair.ts";

/** Two openings of one house, told in one frame, and the teams or projects that their texts name; one opening whose team is named twice. Employers are invented. */

const atWork = (ref: string, description: string, rest: Side = {}): Side =>
  source("welcomekit", ref, {
    title: "Chef de projet IA",
    company: "Ostervaux",
    place: "Valenciennes",
    description,
    ...rest,
  });
const atApec = (ref: string, description: string, rest: Side = {}): Side =>
  source("apec", ref, {
    title: "Chef de projet IA F/H",
    company: "OSTERVAUX",
    place: "Valenciennes - 59",
    description,
    ...rest,
  });

const OPENING = "Ostervaux loue du matériel de chantier dans quarante agences.";
const CLOSING = "Cinq années de pratique sont attendues. CDI, quarante-six mille euros, voiture de service.";
/** A few words of its own here and there: no passage of a text is long enough to tell another post. */
const told = (where: string, [what, who, goal]: readonly string[], more = ""): string =>
  `${OPENING}\n${where}\nVous menez ${what}.\nVous tenez le budget, le calendrier et les marchés.\nVous travaillez avec ${who}.\nVous mesurez chaque mois ${goal}.\n${more}${CLOSING}`;

const CRANES = ["la prédiction des pannes de grues", "les mécaniciens et deux loueurs", "les heures d'arrêt"];
const QUOTES = ["le calcul automatique des devis", "les vendeurs et une juriste", "la marge gagnée"];
/** The same post in other words. */
const CRANES_TOLD = ["l'anticipation des arrêts de grues", "des mécaniciens, deux loueurs", "les pannes évitées"];

const LOT_2 = source("indeed", "1", {
  title: "Chef de projet achats numériques",
  company: "Union Achats Orvanne",
  place: "Amiens (80)",
  description: `Le groupement négocie pour cent quatre-vingts établissements. L'accord-cadre est découpé en lots, chacun piloté par un chef de projet. Le poste concerne le
lot 2, hébergement. Vous rédigez les pièces, vous analysez les offres, vous accompagnez les établissements et vous suivez les litiges. Trois ans, Amiens.`,
});

export const NAMED_TEAMS: readonly Pair[] = [
  {
    name: "deux équipes en tête de ligne, sur deux sites",
    want: "different",
    a: atWork("1", told("Équipe : Entretien du parc.", CRANES)),
    b: atApec("2", told("Équipe : Devis et commandes.", QUOTES)),
  },
  {
    name: "deux équipes, « pour l'équipe … »",
    want: "different",
    a: atWork("1", told("Nous cherchons un chef de projet IA pour l'équipe Maintenance.", CRANES)),
    b: atApec("2", told("Nous cherchons un chef de projet IA pour l'équipe Force de vente.", QUOTES)),
  },
  {
    name: "deux squads entre guillemets",
    want: "different",
    a: atWork("1", told("Squad « Maintenance » : quatre personnes et un mécanicien.", CRANES)),
    b: atApec("2", told("Squad « Tarifs » : trois personnes et une vendeuse.", QUOTES)),
  },
  {
    name: "deux directions, deux pôles",
    want: "different",
    a: atWork("1", told("Au sein de la direction du Parc, vous voyagez.", CRANES)),
    b: atApec("2", told("Rattaché(e) au pôle Ventes, vous voyagez.", QUOTES)),
  },
  {
    name: "deux équipes, en anglais",
    want: "different",
    a: atWork(
      "1",
      "Ostervaux rents building machines in forty branches. You will join the Fleet Care team. You lead failure prediction for cranes. You keep the budget, the calendar and the contracts. You work with mechanics and two rental agents. You report every month on idle hours. Five years of practice are expected.",
      { title: "AI Project Manager" },
    ),
    b: atApec(
      "2",
      "Ostervaux rents building machines in forty branches. You will join the Pricing team. You lead automated quotes. You keep the budget, the calendar and the contracts. You work with salespeople and a lawyer. You report every month on margins. Five years of practice are expected.",
      { title: "AI Project Manager" },
    ),
  },
  {
    name: "deux pôles dont l'autre texte dit un mot, et non le nom",
    want: "different",
    a: atWork("1", told("Poste au sein du pôle Exploitation.", CRANES)),
    b: atApec("2", told("Poste au sein du pôle Marchés publics.", QUOTES)),
  },
  {
    name: "une équipe, et celle avec laquelle elle travaille",
    want: "same",
    a: atWork(
      "1",
      told("Nous cherchons un chef de projet IA pour l'équipe Maintenance.", CRANES, "Vous préparez les budgets. "),
    ),
    b: atApec("2", told("Vous travaillez avec l'équipe Tarifs.", CRANES_TOLD, "Un tuteur accueille qui arrive. ")),
  },
  {
    name: "une équipe, et la direction qui la tient",
    want: "same",
    a: atWork("1", told("Vous rejoignez l'équipe Maintenance.", CRANES)),
    b: atApec("2", told("Au sein de la direction du Matériel, vous dépendez de la directrice.", CRANES)),
  },
  {
    name: "une équipe sous deux noms, et pas un mot de plus",
    want: "same",
    a: atWork("1", told("Vous rejoignez l'équipe Maintenance.", CRANES)),
    b: atApec("2", told("Vous rejoignez l'équipe Entretien.", CRANES_TOLD)),
  },
  {
    name: "deux équipes dont l'autre texte parle aussi",
    want: "same",
    a: atWork("1", told("Vous rejoignez l'équipe Maintenance, voisine de l'équipe Tarifs.", CRANES)),
    b: atApec("2", told("Vous rejoignez l'équipe Tarifs.", CRANES_TOLD, "La maintenance est votre premier métier. ")),
  },
  {
    name: "« l'équipe Ostervaux » d'un côté, celle du poste de l'autre",
    want: "same",
    a: atWork("1", told("Rejoignez l'équipe Ostervaux !", CRANES, "Vous préparez les budgets. ")),
    b: atApec("2", told("Vous rejoignez l'équipe Maintenance.", CRANES_TOLD, "Le parc compte neuf cents engins. ")),
  },
  {
    name: "« L'équipe : vous … » n'est pas un nom",
    want: "same",
    a: atWork("1", told("Équipe : Vous rejoignez quatre mécaniciens et deux informaticiennes.", CRANES)),
    b: atApec(
      "2",
      told("Équipe : Rattachée au directeur, elle compte six personnes.", CRANES_TOLD, "Le télétravail est admis. "),
    ),
  },
  {
    name: "deux projets, chacun en tête de ligne, dans un même texte",
    want: "different",
    a: atWork("1", told("Projet : lecture automatique des bons de retour.", CRANES)),
    b: atApec("2", told("Projet : réservation en ligne des nacelles.", CRANES)),
  },
  {
    name: "deux marchés entre guillemets, dans un même texte",
    want: "different",
    a: atWork("1", told("Poste ouvert pour le marché « Graviance ».", CRANES)),
    b: atApec("2", told("Poste ouvert pour le marché « Bastiole ».", CRANES)),
  },
  {
    name: "un projet, et le nom de code qu'il porte de l'autre côté",
    want: "same",
    a: atWork("1", told("Projet : lecture automatique des bons de retour.", CRANES)),
    b: atApec("2", told("Projet « Graviance » : lecture automatique des bons de retour.", CRANES)),
  },
  {
    name: "deux chaires entre guillemets, dans un même texte",
    want: "different",
    a: atWork("1", told("La chaire « IA et levage » vous accueille.", CRANES)),
    b: atApec("2", told("La chaire « IA et sobriété » vous accueille.", CRANES)),
  },
  {
    name: "une chaire, nommée des deux côtés",
    want: "same",
    a: atWork("1", told("La chaire « IA et levage » vous accueille.", CRANES)),
    b: atApec("2", told("La chaire « IA et levage » vous accueille.", CRANES_TOLD)),
  },
  {
    name: "deux équipes de deux jeux, en peu de mots",
    want: "different",
    a: atWork(
      "1",
      "Ostervaux is a game studio of 160 people. We are hiring for the Emberfall team. You will drive telemetry for our racing game. You will coordinate analysts, producers and live-ops. You will set up weekly reviews and a decision log. You have four years of experience in games or apps. English is the studio language. On-site three days a week.",
    ),
    b: atApec(
      "2",
      "Ostervaux is a game studio of 160 people. We are hiring for the Mossgrove team. You will drive player segmentation for our farming game. You will coordinate analysts, producers and live-ops. You will set up weekly reviews and a decision log. You have four years of experience in games or apps. English is the studio language. On-site three days a week.",
    ),
  },
  {
    name: "deux axes entre guillemets, chacun avec son chef de projet",
    want: "different",
    a: atWork("1", told("Axe « bureaux » : comptes rendus et recherche documentaire.", CRANES)),
    b: atApec("2", told("Axe « ateliers » : conduite des fours et mesure des défauts.", CRANES)),
  },
  {
    name: "deux escouades",
    want: "different",
    a: atWork("1", told("L'escouade Facturation attend sa cheffe ou son chef de projet.", CRANES)),
    b: atApec("2", told("L'escouade Recouvrement attend sa cheffe ou son chef de projet.", QUOTES)),
  },
  {
    name: "deux postes annoncés, deux domaines",
    want: "different",
    a: atWork("1", told("Ce poste concerne le domaine Levage lourd, à Valenciennes.", CRANES)),
    b: atApec("2", told("Ce poste concerne le domaine Petit outillage, à Valenciennes.", QUOTES)),
  },
  {
    name: "un domaine, nommé des deux côtés",
    want: "same",
    a: atWork("1", told("Ce poste concerne le domaine Levage lourd, à Valenciennes.", CRANES)),
    b: atApec("2", told("Ce poste concerne le domaine Levage lourd, à Valenciennes.", CRANES_TOLD)),
  },
  {
    name: "deux produits par leurs noms entre guillemets",
    want: "different",
    a: atWork("1", told("Vous êtes en charge de « Ombrelis », vendue aux loueurs.", CRANES)),
    b: atApec("2", told("Vous êtes en charge de « Devisio », vendue aux loueurs.", QUOTES)),
  },
  {
    name: "un produit entre guillemets, et sans eux de l'autre côté",
    want: "same",
    a: atWork("1", told("Vous êtes en charge de « Ombrelis », vendue aux loueurs.", CRANES)),
    b: atApec("2", told("Vous êtes en charge de Ombrelis, vendue aux loueurs.", CRANES_TOLD)),
  },
  {
    name: "deux directions, par qui les dirige",
    want: "different",
    a: atWork("1", told("Sous l'autorité de la directrice de la Location, vous menez les projets.", CRANES)),
    b: atApec(
      "2",
      told("Sous l'autorité du directeur de la Petite quincaillerie, vous menez les projets.", [
        QUOTES[0]!,
        ...CRANES.slice(1),
      ]),
    ),
  },
  {
    name: "une direction, par qui la dirige et par son nom",
    want: "same",
    a: atWork("1", told("Sous l'autorité de la directrice de la Location, vous menez les projets.", CRANES)),
    b: atApec("2", told("Au sein de la direction de la Location, vous menez les projets.", CRANES_TOLD)),
  },
  {
    name: "deux lots d'un marché, par leur numéro",
    want: "different",
    a: LOT_2,
    b: source("fhf", "2", {
      title: "Chef de projet achats numériques (H/F)",
      company: "Union Achats Orvanne",
      place: "Amiens (80)",
      description: `Le groupement négocie pour cent quatre-vingts établissements. L'accord-cadre est découpé en lots, chacun piloté par un chef de projet. Le poste concerne le
lot n° 5, imagerie. Vous rédigez les pièces, vous analysez les offres, vous accompagnez les établissements et vous suivez les litiges. Trois ans, Amiens.`,
    }),
  },
  {
    name: "un lot, dont chaque site écrit le numéro à sa façon",
    want: "same",
    a: LOT_2,
    b: source("fhf", "2", {
      title: "Chef de projet achats numériques (H/F)",
      company: "Union Achats Orvanne",
      place: "Amiens (80)",
      description: `Le groupement négocie pour cent quatre-vingts établissements. L'accord-cadre est découpé en lots, chacun piloté par un chef de projet. Le poste concerne le
Lot n° 2 : hébergement. Vous rédigez les pièces, vous analysez les offres, vous accompagnez les établissements et vous suivez les litiges. Trois ans, Amiens.`,
    }),
  },
  {
    name: "deux sujets de stage sous un même intitulé",
    want: "different",
    a: source("linkedin", "1", {
      title: "Stage Data Science",
      company: "Valmeuse Acier",
      place: "Pont-à-Mousson",
      contract: "Stage",
      description: `Le centre de recherche accueille quinze stagiaires chaque printemps. Stage de six mois à partir de mars. Sujet : criques à la surface des brames.
Vous lisez ce qui s'est écrit, vous comparez les méthodes avec les règles du métier et vous montrez vos résultats aux ingénieurs. Gratification, cantine, chambre.`,
    }),
    b: source("jobteaser", "2", {
      title: "Stage Data Science (H/F)",
      company: "Valmeuse Acier",
      place: "Pont-à-Mousson",
      contract: "Stage",
      description: `Le centre de recherche accueille quinze stagiaires chaque printemps. Stage de six mois à partir de mars. Sujet : température de la poche avant coulée.
Vous lisez ce qui s'est écrit, vous comparez les méthodes avec les règles du métier et vous montrez vos résultats aux ingénieurs. Gratification, cantine, chambre.`,
    }),
  },
  {
    name: "deux produits entre guillemets, et l'un des textes n'est qu'un extrait",
    want: "different",
    a: source("wttj", "chef-de-projet-ia-lunetis", {
      title: "Chef de projet IA",
      company: "Optelis",
      place: "Nancy",
      contract: "CDI",
      description: `Chez Optelis, nous concevons des logiciels pour les opticiens. Nous sommes quarante, à Nancy, et nous grandissons sans nous presser. Vous reprenez
notre produit « Lunetis », l'essayage virtuel de montures. Vous améliorez le suivi du visage et vous dirigez les essais en magasin. Vous répondez de la mise en ligne.`,
    }),
    b: source("apec", "176690114W", {
      title: "Chef de projet IA F/H",
      company: "OPTELIS",
      place: "Nancy - 54",
      contract: "CDI",
      description: `Chez Optelis, nous concevons des logiciels pour les opticiens. Nous sommes quarante, à Nancy, et nous grandissons sans nous presser. Vous lancez
« Rayonis », le réassort des verres…`,
    }),
  },
];
