import type { FactCase } from "./facts-contracts.ts";

/** Small houses that tell where they are as they speak of themselves, and what else they tell of a town (« ? »). */
export const PLACES_SMALL_HOUSES: readonly FactCase[] = [
  [{ description: "Nous sommes trois vétérinaires à Dole et nous lisons les radios avec une machine." }, "39198"],
  [{ description: "Nous sommes une scierie de 60 personnes, à Dole, fondée par mon grand-père." }, "39198"],
  [{ description: "Nous sommes fournisseurs de la mairie, à Dole." }, "?"],
  [{ description: "Nous sommes une PME de menuisiers, l'atelier est parti, à Dole on le regrette." }, "?"],
  [{ description: "On répare des camions à Vesoul et on voudrait deviner les pannes." }, "70550"],
  [{ description: "On répare des camions pour nos clients à Vesoul." }, "?"],
  [{ description: "We make steel bikes in Dole and we have far too many spreadsheets." }, "39198"],
  [{ description: "Ombelle Éditions publie 90 livres par an depuis Dole." }, "39198"],
  [{ description: "Ombelle Éditions expédie ses livres pour ses clients depuis Dole." }, "?"],
  [{ description: "Vous coordonnerez ce projet depuis Dole, avec deux voyages par an." }, "39198"],
  [{ description: "Vous viendrez à vélo ou en train depuis Dole." }, "?"],
  [{ description: "Il nous faut un pilote dans la cabine. C'est à Dole." }, "39198"],
  [{ description: "Notre fondateur a tout appris seul. C'est à Dole." }, "?"],
  [{ description: "L'agence qui recrute est celle de Dole ; les autres sont à Vesoul et à Gray." }, "39198"],
  [{ description: "L'usine se trouve à Dole ; l'agence qui gère votre contrat est à Vesoul." }, "39198"],
  [{ description: "Les locaux sont situés boulevard Sully, Paris 14e." }, "75114"],
  [{ description: "We are opening a role in our Paris office (75010)." }, "75110"],
  [{ description: "La mairie de Dole accueille un stagiaire pendant quatre mois." }, "39198"],
  [{ description: "La mairie de Dole accueille une exposition pendant quatre mois." }, "?"],
  [{ description: "Vous serez installé à Saint-Pierre, à La Réunion." }, "97416"],
  [{ title: "Chef de projet IA – Sites de Nancy et Metz" }, "54395 + 57463"],
  [{ description: "Adresse : Paris 17e." }, "75117"],
  [{ description: "Adresse : Dole" }, "39198"],
  [{ description: "Usine de rattachement : Dole." }, "39198"],
  [{ description: "La brasserie est installée à Dole ; notre caviste de Vesoul ne recrute pas." }, "39198"],
  [{ description: "La brasserie est connue à Dole." }, "?"],
  [{ description: "Adresse : Dole, Vesoul." }, "?"],
  [{ description: "L'hôpital est situé à Dole." }, "39198"],
  [{ description: "L'hôpital est situé à Dole, l'école à Vesoul." }, "?"],
  [{ description: "Entrepôt de Dole ; le service est à Vesoul, où vous vous rendrez une fois par mois." }, "39198"],
  [{ description: "Entrepôt de Dole et de Vesoul : des clients." }, "?"],
  [{ description: "Notre service est à Vesoul, où vous irez parfois." }, "?"],
  [{ description: "Basé à Dole, avec des déplacements à Vesoul, Gray et Belfort." }, "39198"],
  [{ description: "Basé à Dole, avec des clients à Vesoul, Gray et Belfort." }, "?"],
  [{ description: "Nous vous recevrons à Dole, pour un entretien." }, "?"],
  [
    { description: "Vous partagerez votre semaine entre nos bureaux de Dole et notre entrepôt de Vesoul." },
    "39198 + 70550",
  ],
  [{ description: "Vous partagerez l'avis de nos bureaux de Dole et de notre entrepôt de Vesoul." }, "?"],
  [
    {
      description:
        "Notre siège et nos équipes digitales occupent une ancienne filature à Dole, à dix minutes du métro.",
    },
    "39198",
  ],
  [{ description: "Nos clients occupent une ancienne filature à Dole." }, "?"],
  [{ description: "Deux postes identiques sont ouverts : l'un à Dole, l'autre à Vesoul." }, "39198 + 70550"],
  [{ description: "Des postes identiques sont ouverts à Vesoul." }, "?"],
  [{ description: "Le poste se trouve à la station de Dole ; la direction est restée à Vesoul." }, "39198"],
  [{ description: "Nos équipes ont emménagé en avril à Dole ; c'est là que vous nous rejoindrez." }, "39198"],
  [{ description: "Nos équipes ont emménagé en avril à Dole ; c'est là que vous suivrez les cours." }, "?"],
  [{ description: "Nous cherchons un chef de projet pour un groupe hôtelier présent à Dole et Vesoul." }, "?"],
  [{ description: "Vous serez présent à Dole trois jours par semaine." }, "39198"],
  [
    {
      place: "Paris et périphérie",
      description: "Les consultants se retrouvent rue de Clichy, dans le 9e arrondissement de Paris.",
    },
    "75109",
  ],
  // The post itself, and whose week is shared.
  [{ description: "The role sits with the perception team in Brest; sales are in Paris." }, "29019"],
  [{ description: "The team sits with the customers in Paris." }, "?"],
  [{ description: "Two offices (Dole and Madrid). This position is for our Dole office." }, "39198"],
  [{ description: "Prestation effectuée dans l'entrepôt du client, parc d'activités de Dourges (62119)." }, "62274"],
  [
    {
      description:
        "Vous travaillerez pour deux adhérents : trois jours au centre hospitalier de Mayenne (53100), deux jours à la clinique de Vitré.",
    },
    "53147 + 35360",
  ],
  [{ description: "La direction ouvre un poste sur le site de Méaulte." }, "80523"],
  [{ description: "Vous serez chef de projet au sein de la DSI, hébergée à la clinique des Arènes, à Dax." }, "40088"],
  [{ description: "L'agence est au 17 bis rue Saint-Martin, à Dole. Nos chantiers : Vesoul, Gray." }, "39198"],
  [{ description: "Nos clients sont au 17 bis rue Saint-Martin, à Dole." }, "?"],
  [{ description: "L'équipe compte douze personnes, toutes réunies à Dole ; le plateau de Vesoul a fermé." }, "39198"],
  [{ description: "L'équipe compte douze clients, tous les ans à Dole." }, "?"],
  [
    {
      title: "Formateur data",
      description: "Les cours sont dispensés dans nos locaux de Dole. Nos centres de Vesoul sont pleins.",
    },
    "39198",
  ],
  [{ place: "Mayenne (53100)" }, "53147"],
  [{ place: "53 - Mayenne" }, "/53"],
  // What the next clause or sentence says of the town.
  [
    { description: "Nous avons ouvert une antenne à Dole l'an dernier : c'est là que tu travailleras, rue de Vesle." },
    "39198",
  ],
  [
    { description: "Les équipes ont été regroupées à Dole en 2022 et c'est dans cette ville que vous serez basé." },
    "39198",
  ],
  [{ description: "L'équipe a emménagé à Dole en juin 2025. Vous nous y rejoindrez." }, "39198"],
  [{ description: "L'équipe a emménagé à Dole en juin 2025. Vous y passerez un jour par an." }, "?"],
  [{ description: "Consultants gather every Monday in Annecy, which will be your home base." }, "74010"],
  [{ description: "Consultants gather every year in Annecy, which is a nice town." }, "?"],
  [{ description: "Le bureau qui vous attend est à Dole, à côté de la halle." }, "39198"],
  [{ description: "L'intervention se passe à Dole, dans la maroquinerie." }, "39198"],
  [{ description: "Le data analyst travaille avec la DSI, hébergée à Dole." }, "39198"],
  [{ description: "La personne recrutée renforcera l'équipe dijonnaise, à deux stations de la gare." }, "21231"],
  [{ description: "Pour renforcer l'équipe nantaise. Votre bureau d'attache : Saint-Herblain." }, "44162"],
  // An agency recruits for others, a firm is registered where nobody works.
  [
    {
      place: "31 - Haute-Garonne",
      description: "Votre agence Travail Express de Muret recrute pour un industriel. Le site se trouve à Colomiers.",
    },
    "31149",
  ],
  [{ description: "Nous avons des bureaux à Vesoul et à Gray. Poste proposé : Dole." }, "39198"],
  [
    {
      description: "Les interventions se font chez le client, à Vesoul ; notre équipe, basée à Dole, reste joignable.",
    },
    "70550",
  ],
  [
    {
      description:
        "Our French subsidiary has its registered office in Paris, but the consulting team sits in Toulouse, and so will you.",
    },
    "31555",
  ],
  [{ description: "You will sit with the founders in Nice; our sales team is in Cannes." }, "06088"],
  [{ description: "Vos journées se passeront au siège, rue de la République, à Dole." }, "39198"],
  [{ description: "We have no office: everybody works from home, and the company is registered in Annecy." }, "?"],
  [
    {
      description: "Le poste se partage entre notre usine de Voreppe et notre bureau d'essais de Bourg-Saint-Maurice.",
    },
    "38565 + 73054",
  ],
];
