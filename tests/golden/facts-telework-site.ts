import { type FactCase, inText } from "./facts-contracts.ts";

/** Days at the office and what they leave, « kind:days »; visits, school days and the presence of others leave nothing. */
export const TELEWORK_SITE: readonly FactCase[] = [
  ...inText({
    "Deux jours dans nos bureaux de Pau, le reste de la semaine chez vous.": "partial:3",
    "Présence au siège quatre jours par semaine, télétravail le jour restant.": "partial:1",
    "Présence au siège trois jours par semaine, télétravail les autres jours.": "partial:2",
    "Présence obligatoire 4 jours par semaine sur site, le reste à distance.": "partial:1",
    "Présence sur site : 3 jours / semaine": "partial:2",
    "Travail au bureau 4 jours par semaine.": "partial:1",
    "Télétravail souple, avec 2 jours de présence au bureau par semaine (lundi et mardi).": "partial:3",
    "Organisation hybride : 2 à 3 jours au bureau.": "partial:2",
    "Présence au bureau au moins deux jours par semaine.": "partial",
    "Hybride, deux jours minimum sur site.": "partial",
    "We are in the office two days a week, the rest from home.": "partial:3",
    "Télétravail total possible depuis toute la France, nous nous voyons deux fois par an.": "full",
    "Chez nous télétravail total.": "full",
    "Déplacements sur site deux jours par semaine.": null,
    "Deux jours par semaine sur site client, à Tarbes.": null,
    "Présence sur site d'un prestataire deux jours par semaine.": null,
    "Deux jours à l'école, trois jours au bureau.": null,
    "Mi-temps : présence au bureau trois jours par semaine.": null,
    "Nos clients viennent au bureau deux jours par semaine.": null,
    "Support présent sur site trois jours par semaine.": null,
    "Présence sur site deux jours par mois.": null,
    "Réunion de chantier sur site un jour par semaine.": null,
    "Travail au bureau, 25 jours de congés.": null,
    "Présence au bureau cinq jours par semaine.": "none",
  }),
  [{ remote: "Télétravail total", description: "Le télétravail est ouvert deux jours par semaine." }, "partial:2"],
  [{ remote: "Télétravail total", description: "Télétravail possible." }, "full"],
];
