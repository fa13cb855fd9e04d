import type { FactCase } from "./facts-contracts.ts";

/** The house seeks in its own words, shares a week between two towns, or waits for one at a client's; and, « ? », what only sounds so. */
export const PLACES_SEEKING: readonly FactCase[] = [
  // A house of one town that seeks, with something between.
  [
    { description: "Notre savonnerie de Salon-de-Provence automatise ses cuves et cherche une personne curieuse." },
    "13103",
  ],
  [{ description: "Notre imprimerie de Fougères s'agrandit et recrute un chef de projet." }, "35115"],
  [{ description: "Notre laiterie de Saint-Lô équipe ses lignes de caméras et recherche un alternant." }, "50502"],
  [
    { description: "Notre site de conditionnement de Carpentras lance un projet de vision et recherche son pilote." },
    "84031",
  ],
  [{ description: "Maison familiale de Saumur, nous recherchons un chef de projet." }, "49328"],
  [{ description: "Association de quartier de Roubaix recherche un alternant." }, "59512"],
  [{ description: "Entreprise de transport à Cavaillon cherche alternant." }, "84035"],
  [{ description: "Implantés à Thiers depuis 1975, nous recherchons un pilote de projet." }, "63430"],
  [{ description: "Le CHU de Nancy recrute un chef de projet." }, "54395"],
  [{ description: "C'est notre site de Vitré qui recrute." }, "35360"],
  [{ description: "Nos ateliers de Cholet accueilleront la personne recrutée." }, "49099"],
  [{ description: "La cave recrute, pour son chai de Libourne, un technicien." }, "33243"],
  [{ description: "Notre équipe tourangelle vous attend." }, "37261"],
  [{ description: "Vous rejoindrez notre agence bisontine." }, "25056"],
  [{ description: "Notre fournisseur de Saumur s'agrandit et recrute un chef de projet." }, "?"],
  [{ description: "Notre usine de Saumur change ses lignes et cherche un nouveau fournisseur." }, "?"],
  [{ description: "Notre guide de Saumur se vend bien et cherche des solutions de vente." }, "?"],
  [{ description: "Fabricant de savons de Marseille, nous recrutons un chef de projet." }, "?"],
  [{ description: "Le CHU de Nancy est notre client." }, "?"],
  [{ description: "Nos ateliers de Cholet accueillent des visiteurs." }, "?"],

  // Between two towns.
  [
    { description: "Nos chais sont à Saumur et à Libourne ; vous partagerez votre semaine entre ces deux sites." },
    "49328 + 33243",
  ],
  [{ description: "Nos ateliers sont à Cholet et à Vitré. Vous alternerez entre les deux." }, "49099 + 35360"],
  [{ description: "Tu partages ta semaine entre Cholet et Vitré." }, "49099 + 35360"],
  [{ description: "You will split your week between Nantes and Rennes." }, "44109 + 35238"],
  [{ description: "Deux implantations possibles : Cholet ou Vitré." }, "49099 + 35360"],
  [{ description: "Nos magasins sont à Cholet et à Vitré ; vous les appelez chaque semaine." }, "?"],
  [{ description: "Nos salariés sont répartis entre Cholet et Vitré." }, "?"],
  [{ description: "Tu partages ton temps entre l'entreprise et ton école de Vitré." }, "?"],

  // At a client's.
  [{ description: "The client's team sits in Massy and expects you on site two days a week." }, "91377"],
  [{ description: "Le client est situé à Guyancourt, présence trois jours par semaine." }, "78297"],
  [{ description: "Notre client, PME de mécanique de Cluses, recrute un pilote de projets." }, "74081"],
  [{ description: "Notre client est à Guyancourt et vous appelle chaque semaine." }, "?"],
  [{ description: "The client's team sits in Massy and calls you every day." }, "?"],
  [{ description: "Notre client de Cluses cherche une solution de paie." }, "?"],

  // One is there, and the school elsewhere; the rest of the week there; the head office, where the post is.
  [{ description: "Tu seras à Rodez, les cours ayant lieu à Toulouse." }, "12202"],
  [{ description: "Vous serez à Mende, l'école étant à Nîmes." }, "48095"],
  [{ description: "Le télétravail est possible deux jours par semaine, le reste du temps à Tulle." }, "19272"],
  [{ description: "Siège : Nanterre. Vous serez affecté au siège." }, "92050"],
  [{ description: "Nos bureaux : 4 rue de Lille, 92100 Boulogne-Billancourt." }, "92012"],
  [{ description: "Tu seras à Rodez la semaine du salon." }, "?"],
  [{ description: "Siège : Nanterre. Vous serez affecté à l'agence." }, "?"],
  [{ description: "Your manager works from Grenoble." }, "?"],

  // Told in passing: the post's hours, the head office that seeks, who will be hosted, what comes further on.
  [{ description: "Le poste est à temps plein, à Dole." }, "39198"],
  [{ description: "Notre mutuelle, dont le siège est à Niort, recherche un pilote pour son siège." }, "79191"],
  [{ description: "Recrutement à Dole d'un chef de projet." }, "39198"],
  [{ description: "The PhD student will be hosted in Brest." }, "29019"],
  [{ description: "Nos équipes sont basées à Dole." }, "39198"],
  [{ description: "Le laboratoire d'accueil est à Orsay." }, "91471"],
  [{ description: "Notre bureau de Dole compte dix personnes ; vous y travaillerez." }, "39198"],
  [{ description: "PME installée à Dole, nous sommes à la recherche d'un chef de projet." }, "39198"],
  [{ description: "Nous sommes installés au 8 rue Lepic, Paris 18." }, "75118"],
  [{ description: "Poste basé à Paris Bercy (12e)." }, "75112"],
  [{ description: "Recrutement à Dole des saisonniers chaque été." }, "?"],
  [{ description: "Nos équipes sont basées à Dole, celles de nos clients à Pau." }, "?"],
  [{ description: "Notre bureau de Dole compte dix personnes ; vous y passerez une fois par mois." }, "?"],
  [{ description: "Nous recherchons un fournisseur à Thiers." }, "?"],
  [{ description: "Nous cherchons des locaux à Niort." }, "?"],
  [{ description: "L'agence de Dole vous fournira les plans." }, "?"],
  [{ description: "Nous expédions chaque jour depuis notre entrepôt de Corbas." }, "?"],

  // The employer's name, and the town of its branch behind it.
  [{ company: "Vermeil", description: "Rejoins Vermeil Nantes pour travailler sur nos projets !" }, "44109"],
  [{ company: "Groupe Vermeil", description: "Au sein de l'agence Vermeil Cholet, vous tenez la caisse." }, "49099"],
  [{ company: "VERMEIL SAS", description: "Vermeil Vitré recrute deux apprentis." }, "35360"],
  [{ description: "CAFÉ DES ARTS - MONTPELLIER recrute" }, "34172"],
  [{ company: "Vermeil", description: "Premier échange avec Zoé, directrice de Vermeil Nantes." }, "?"],
  [{ company: "Vermeil", description: "Vermeil Pau recherche pour son client un géologue." }, "?"],
  [{ company: "Vermeil", description: "Le projet Vermeil Nantes a gagné un prix." }, "?"],

  // What surrounds one at work, and how it is called.
  [{ description: "Modern working space in central Paris." }, "75056"],
  [{ description: "Un cadre de travail agréable au cœur d'Annecy." }, "74010"],
  [{ description: "Une équipe soudée, avec des locaux au cœur de Nantes." }, "44109"],
  [{ description: "Cabinet de conseil niché au sein du 1er arrondissement de Paris." }, "75101"],
  [{ description: "Notre agence parisienne renforce ses équipes." }, "75056"],
  [{ description: "L'équipe lyonnaise n'attend que vous." }, "69123"],
  [{ description: "Vos interventions sont à Vitré et ses environs." }, "35360"],
  [{ description: "Poste de nettoyage pour un magasin de bricolage sur Capbreton." }, "40065"],
  [{ description: "Nous recrutons des chauffeurs au départ de Vitré." }, "35360"],
  [
    { description: "Située à Vitré, une entreprise automobile lance une équipe data et recrute un chef de projet." },
    "35360",
  ],
  [{ description: "Située à Vitré, une fonderie change de four et cherche un fournisseur." }, "?"],
  [{ description: "Nos interventions sont à Vitré, à Cholet ou à Pau." }, "?"],
  [{ description: "Poste de secours sur Capbreton." }, "?"],
  [{ description: "Un poste de chef de projet chez Orange Business, en Bretagne." }, "?"],
  [{ description: "Travail en équipe – Sens de l'écoute." }, "?"],
  [{ description: "Vermeil crée un poste stratégique de Prévisionniste des Ventes." }, "?"],

  // What is said of the house in other turns, and who has two sites.
  [{ description: "Notre imprimerie, à Riom, s'équipe de presses neuves et recherche un pilote de projet." }, "63300"],
  [{ description: "Notre faïencerie de Gien numérise ses moules : nous recrutons un chef de projet." }, "45155"],
  [{ description: "Nous sommes une PME de Cholet et nous grandissons." }, "49099"],
  [{ description: "Vous travaillerez tantôt à Cholet, tantôt à Vitré." }, "49099 + 35360"],
  [{ description: "Le poste est réparti sur deux sites : Cholet et Vitré." }, "49099 + 35360"],
  [{ description: "Nous avons deux agences, Cholet et Vitré ; vous travaillerez dans les deux." }, "49099 + 35360"],
  [{ description: "Tu seras à l'atelier, à Vitré, sauf les jours d'école à Rennes." }, "35360"],
  [{ description: "Tu travailles à Auch ; l'école, à Toulouse, tu y vas une semaine sur quatre." }, "32013"],
  [{ description: "Client is located in Lille; three days a week on site." }, "59350"],
  [{ description: "Notre étude menée à Dijon avance et cherche des soutiens." }, "?"],
  [{ description: "Our second office in Lille opened last year." }, "?"],
  [{ description: "Nous sommes une PME de Cholet, l'usine est à Vitré." }, "?"],
  [{ description: "Nous avons deux agences, Cholet et Vitré ; vous les appelez chaque jour." }, "?"],

  // Where the post is held, and the house has settled.
  [{ description: "Le poste s'exerce à Vitré." }, "35360"],
  [{ description: "Bureau au 2e étage d'une cour de la rue Paradis, 13006 Marseille." }, "13206"],
  [{ description: "On s'est installés à Annecy, tout près du lac." }, "74010"],
  [{ description: "Nous nous sommes implantés à Cholet en 2019." }, "49099"],
  [{ description: "Pour notre bureau nantais, nous renforçons l'équipe Énergie." }, "44109"],
  [{ description: "Vous serez au cœur de la rédaction de Brest." }, "29019"],
  [{ description: "Prestation de six mois, au siège du client à Massy." }, "91377"],
  [{ description: "Mission dans les locaux du client, à Vitré." }, "35360"],
  [
    {
      description:
        "Les équipes d'études sont réunies à Vannes, près du port, et c'est là que vous poserez vos affaires.",
    },
    "56260",
  ],
  [{ title: "Coach IA", description: "Les sessions ont toutes lieu à Saint-Herblain." }, "44162"],
  [{ description: "Vous présenterez vos résultats au siège du client à Massy." }, "?"],
  [{ description: "Une réunion par mois chez notre client à Massy." }, "?"],
  [{ description: "Vous serez au salon de Brest le 3 mars." }, "?"],
  [{ description: "Les sessions ont toutes lieu à Saint-Herblain." }, "?"],
];
