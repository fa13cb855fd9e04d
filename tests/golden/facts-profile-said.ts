import { type FactCase, inText } from "./facts-contracts.ts";

/** Telework by the rest of the week, by days at home; years and diplomas of the reader, and those of others. */
export const TELEWORK_SAID: readonly FactCase[] = [
  ...inText({
    "Poste en CDI à Niort, présentiel intégral.": "none",
    "Présence à Vannes trois jours sur cinq, le reste à distance.": "partial:2",
    "Présence à Bar-le-Duc deux jours par semaine, le reste chez vous.": "partial:3",
    "Vous êtes à Nancy quatre jours sur cinq, le reste en télétravail.": "partial:1",
    "Trois jours à l'atelier, les autres à distance.": "partial:2",
    "Three days in Vannes, the rest remotely.": "partial:2",
    "Deux jours de cours par semaine, le reste à distance.": null,
    "It's hybrid, with three home days weekly.": "partial:3",
    "Two home days a week, the others in the studio.": "partial:2",
    "Hybrid: one work-from-home day a week.": "partial:1",
    "Hybrid, with three office days weekly.": "partial:2",
    "Our clients enjoy two home days a week.": null,
    "Home office twice a week.": "partial:2",
    "60 % sur site, 40 % à distance.": "partial",
    "Vous venez à Tours le mardi et le jeudi ; le reste se fait chez vous.": "partial:3",
    "Two of the five days can be worked from home.": "partial:2",
    "Tout à distance, avec deux rencontres par an.": "full",
    "Vous réparez tout à distance.": null,
    "Nous aidons les mairies à organiser le télétravail.": null,
    "Aucune journée ne se fait à distance.": "none",
    "Aucune tâche ne peut se faire à distance.": "none",
    "Rien ne se fait à distance.": "none",
    "Nothing can be done remotely.": "none",
    "No part of the work is done remotely.": "none",
    "Aucune panne ne peut être réparée à distance.": null,
    "Rien n'oblige à venir : tout se fait à distance.": "full",
    "Poste à temps complet sur le site industriel de Vannes.": null,
    "Poste à temps plein, au siège de la communauté de communes.": null,
    "CDI à temps plein dans nos bureaux de Vannes.": null,
    "Poste à temps plein sur site.": "none",
    "Poste 100 % sur site.": "none",
    "Mission 100 % à distance, démarrage mardi 2 mars 2027.": "full",
    "Télétravail possible, entretiens le jeudi 4 mars.": "partial",
    "Télétravail le jeudi.": "partial:1",
  }),
];

export const EXPERIENCE_SAID: readonly FactCase[] = [
  ...inText({
    "Profil recherché :\n- École de gestion ou université, jeune diplômé ou débutant.": "0",
    "Profil : débutant ou jeune diplômé, curieux.": "0",
    "Vous êtes débutant(e) ou jeune diplômé(e).": "0",
    "Nous étudions toutes les candidatures, débutants compris.": "0",
    "Tous les parcours nous intéressent, y compris débutants.": "0",
    "Débutants et confirmés bienvenus.": "0",
    "Expérience dans la conduite du changement en milieu industriel très exigeant, si possible au Nord (minimum : 4 ans).":
      "4",
    "Nous formons des jeunes diplômés ou débutants.": null,
    "Vous encadrez les jeunes diplômés et débutants de l'équipe.": null,
    "Nos parcours s'adressent aux adultes, débutants compris.": null,
    "Vous justifiez d'une expérience réussie dans le domaine de la distribution d'eau et de l'assainissement en milieu urbain (4 ans min).":
      "4",
    "Une expérience solide dans la conduite de chantiers ferroviaires en zone dense (au moins 6 ans).": "6",
    "Vous êtes expérimentée de trois ans minimum en recette.": "3",
    "Chef de projet expérimenté de 4 ans au moins.": "4",
    "Une entreprise expérimentée de vingt ans.": null,
    "Vous avez une expérience d'au moins 3\nans sur un poste similaire.": "3",
    "Minimum 4\nannées d'expérience en régie.": "4",
    "L'expérience de nos équipes dans la conduite de travaux (30 ans).": null,
  }),
];

export const EDUCATION_SAID: readonly FactCase[] = [
  ...inText({
    "Titulaire d'un diplôme de niveau CAP à BTS, vous aimez l'atelier.": null,
    "Un doctorat n'est pas nécessaire : un diplôme d'ingénieur suffit.": "bac+5",
    "Le poste nécessite un Master en statistique ou en économie.": "bac+5",
    "Formation : BEP ou bac pro en mécanique.": null,
    "De formation CAP/BEP à bac+2 en électricité.": null,
    "De formation bac pro à BTS.": "bac",
    "Gardez le cap : un BTS est demandé.": "bac+2",
    "Vous travaillerez avec notre directrice, ingénieure et docteure en chimie.": null,
    "Sous la responsabilité de notre directeur technique, docteur en physique, vous animez les profils variés de l'équipe.":
      null,
    "Vous serez encadré par notre responsable, diplômée d'un master en droit.": null,
    "Vous êtes titulaire d'un master, et vous travaillerez avec notre directrice, docteure en chimie.": "bac+5",
    "You report to our CTO, who holds a PhD in optics.": null,
    "La société a été fondée par deux docteurs en biologie, de niveau international.": null,
    "Rattaché au directeur technique, titulaire d'un master en droit, vous animez le réseau.": "bac+5",
    "Sous la responsabilité de la directrice, vous êtes docteur en physique.": "bac+8",
    "Vous avez une licence ou un BUT.": "bac+3",
    "Vous avez une licence de pêche.": null,
  }),
];
