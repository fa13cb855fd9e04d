import { type FactCase, inText } from "./facts-contracts.ts";

/** Terms and asks in few words: years, diplomas, hours and first days, and what only looks like them. */
export const EXPERIENCE_TERMS: readonly FactCase[] = inText({
  "Vous : 4 ans minimum comme responsable de projet, à l'aise avec les élus.": "4",
  "Six ans d'XP en conduite de projet.": "6",
  "Espagnol courant. Séniorité : 8 ans et plus.": "8",
  "On te demande 3 ans d'expérience en produit.": "3",
  "You own the roadmap. 4+ years in project management. French C1.": "4",
  "You bring 4-6 years in delivery.": "4",
  "Vous avez une dizaine d'années d'expérience en pilotage.": "10",
  "Une quinzaine d'années d'expérience exigée.": "15",
  "Vous avez moins d'un an d'expérience.": "0",
  "Profil confirmé (3 à 5 ans).": "3",
  "Profil senior (6+ ans).": "6",
  "Vous animez des projets depuis plus de six ans.": "6",
  "Tu as 2 à 4 ans derrière toi sur des sujets produit.": "2",
  "Poste accessible aux jeunes diplômés.": "0",
  "Nous accompagnons les communes depuis plus de six ans.": null,
  "En tant qu'éditeur, depuis plus de 15 ans, nous aidons les communes.": null,
  "En tant que client, nous vous accompagnons depuis plus de six ans.": null,
  "Notre agence a une quinzaine d'années d'expérience.": null,
  "Un binôme senior (12 ans) vous accompagne.": null,
  "Vous travaillez avec un consultant senior (8 ans d'ancienneté).": null,
  "CDD de 3 ans minimum comme ingénieur de recherche.": null,
  "La pompe a 5 ans minimum de garantie.": null,
  "Founded in 2019. 6 years in business.": null,
});

export const EDUCATION_TERMS: readonly FactCase[] = inText({
  "Profil : formation de niveau RNCP 7, connaissance de la forêt appréciée.": "bac+5",
  "Vous avez entre 4 et 6 ans de pratique, un master.": "bac+5",
  "Vous êtes docteur (doctorat en informatique exigé) et aimez expliquer.": "bac+8",
  "Profil : master, doctorat apprécié.": "bac+5",
  "You have a PhD, and love teaching.": "bac+8",
  "Profil : un doctorat, apprécié.": null,
  "Nos formateurs préparent au bac+5 les cadres de demain.": null,
  "Profil curieux, un master en IA est un atout, anglais courant.": null,
  "Vous animerez un master en IA.": null,
  "Vous avez négocié une licence d'éditeur et un master plan.": null,
});

export const WORKINGTIME_TERMS: readonly FactCase[] = inText({
  "CDD de 7 mois, 35 h, convention collective 66.": "full",
  "Veiller au respect des règles\nConditions : CDD de 7 mois, 35 h, mutuelle.": "full",
  "Travail de jour, 39 h, 18 RTT.": "full",
  "Catégorie : cadre. 35 heures.": "full",
  "Du lundi au vendredi. 35 heures. Formation assurée.": "full",
  "Contrat à durée indéterminée, 80 % (quatre jours).": "part",
  "80 %, soit 28 heures par semaine.": "part",
  "Mission de 5 mois, 35 heures. Poste à pourvoir vite.": "full",
  "Nos caves sont ouvertes 28 heures par semaine.": null,
  "Support ouvert aux clients, 35 h, du lundi au vendredi. CDI.": null,
  "Formation à l'outil : 35 h. CDI.": null,
  "Formation à l'arrivée\n35 h\nCDI": null,
  "CDI, 50 % de télétravail.": null,
  "Délai de rétablissement\n36 h": null,
});

export const START_TERMS: readonly FactCase[] = inText({
  "Stage de fin d'études de 5 mois à partir du 1er mars 2027, à Pau.": "2027-03-01",
  "Démarrage possible dès la rentrée de septembre 2027.": "2027-09-01",
  "You will join us on January 4th, 2027.": "2027-01-04",
  "Stage de 6 mois (avril 2027)": "2027-04-01",
  "Stage, 6 mois, avril 2027": "2027-04-01",
  "A six-month internship beginning April 2027": "2027-04-01",
  "Nous serons ravis de vous accueillir dès le 15 mars 2027 à Pau.": "2027-03-15",
  "Job start date: 1 March 2027": "2027-03-01",
  "Nous accueillerons le salon dès le 15 mars 2027.": null,
  "Démarrage du projet le 4 janvier 2027.": null,
  "Début de la campagne le 1er mars 2027.": null,
  "Études à partir du 1er mars 2027.": null,
  "Join us on January 12, 2027 for our open day.": null,
});
