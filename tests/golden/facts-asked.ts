import { type FactCase, inText } from "./facts-contracts.ts";

/** Years and diplomas asked for in sentences, and those of others. */

export const EXPERIENCE_ASKED: readonly FactCase[] = [
  ...inText({
    "You bring 7+ years of programme management in hospitals.": "7",
    "You have 5 years of product management behind you.": "5",
    "You bring six years of software delivery.": "6",
    "Minimum 4 years of project management.": "4",
    "At least three years of hands-on AI work.": "3",
    "3-5 years of relevant work.": "3",
    "Tu as géré un chantier web pendant au moins quatre ans et tu sais dire non.": "4",
    "Nous cherchons quelqu'un qui a déjà coordonné des bénévoles pendant 2 ans au moins, en ville ou à la campagne.":
      "2",
    "Vous avez accompagné des équipes durant quatre ans au moins.": "4",
    "Vous encadrez des projets depuis cinq ans et vous voulez changer d'air.": "5",
    "Tu as bossé deux ans en start-up.": "2",
    "Profil : bac+5, 3 ans d'exp. mini.": "3",
    "Peu importe votre expérience.": null,
    "Notre directrice a travaillé dix ans dans la banque.": null,
    "Nous avons géré ce réseau pendant trente ans.": null,
    "Nos consultants ont en moyenne 8 ans d'expérience.": null,
    "L'entreprise existe depuis 12 ans et compte 40 personnes.": null,
    "Vous avez obtenu votre diplôme il y a deux ans.": null,
    "Vous avez vécu deux ans à l'étranger.": null,
    "Vous avez étudié cinq ans à l'université.": null,
    "Tu as préparé pendant deux ans un concours.": null,
    "The platform has run for 6 years.": null,
    "We have built this product for seven years.": null,
    "You will spend two years with us.": null,
    "Vous aurez géré trois projets en deux ans.": null,
    "Tu resteras deux ans avec nous.": null,
    "A warranty of 5+ years of service.": null,
  }),
];

export const EDUCATION_ASKED: readonly FactCase[] = [
  ...inText({
    "Beaurivage, école de commerce, te propose une formation de pilote de projets (bac+4).": "bac+4",
    "L'école vous propose de préparer un titre RNCP de niveau 7 (bac+5).": "bac+5",
    "You are in the last year of a Master's programme (management or statistics).": "bac+5",
    "You are a Master's student in data science.": "bac+5",
    "Enrolled in a master's program.": "bac+5",
    "Final-year Master's student wanted.": "bac+5",
    "Education: Master's level or equivalent.": "bac+5",
    "You are currently studying for a BSc in computer science.": "bac+3",
    "La ville propose une alternance d'un an à une étudiante ou un étudiant préparant un diplôme de niveau bac+3.":
      "bac+3",
    "Ce poste est proposé à une étudiante ou un étudiant en bac+3.": "bac+3",
    "Stage de 4 mois, master en sociologie ou en statistique.": "bac+5",
    "Alternance de 12 mois, licence professionnelle ou BUT.": "bac+3",
    "Stage, M2 ou césure.": "bac+5",
    "Ph.D. in machine learning preferred, Master's required.": "bac+5",
    "A degree in engineering, business or computer science.": null,
    "Nos formateurs préparent les étudiants au bac+5.": null,
    "Vous encadrez un étudiant en master.": null,
    "L'école propose des formations du bac+2 au bac+5 à 900 étudiants.": null,
    "Tu travailleras avec un alternant de bac+3.": null,
    "Nous intervenons dans les masters de l'université.": null,
    "Une équipe de docteurs, masters et ingénieurs vous attend.": null,
    "She masters the tools.": null,
    "Your mission: master the art of planning.": null,
    "Notre partenariat avec le master MIAGE de Nantes est ancien.": null,
  }),
];
