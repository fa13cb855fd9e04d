import type { Job } from "./job.ts";
import { APP, CDI, job, STAGE } from "./terms.ts";

/** Late comers, and a posting whose page is taken down. */
export const later: Job[] = [
  job("ferrolys", "ia", "Chef de projet IA documentaire (H/F)", "massy", CDI, "home-1 bac+5 3y", { goneIn3: true }),
  job("ferrolys", "data", "Chef de projet données d'exploitation (H/F)", "massy", CDI, "home-2 bac+5 3y"),
  job("tramontane", "digital", "Chargé de projet transformation numérique (H/F)", "tours", CDI, "bac+5 2y"),
  job("tramontane", "data", "Responsable de projets data (H/F)", "lemans", CDI, "bac+5 5y", {
    pay: "48 k€ à 54 k€ bruts annuels.",
  }),
  job(
    "numeria",
    "data",
    "Chargé de projet données ouvertes (F/H)",
    "poitiers",
    "Fonction publique – contractuel 3 ans",
    "home-2 bac+3",
  ),
  job("brumaire", "data", "Chef de projet data F/H", "niort", CDI, "apec bac+5 3y", { pay: "42 - 50 k€ brut annuel" }),
  job("brumaire", "digital", "Chef de projet innovation numérique F/H", "niort", CDI, "apec bac+5 3y", {
    pay: "40 - 47 k€ brut annuel",
  }),
  job("verdance", "data", "Chef de projet data produit F/H", "lyon7", CDI, "apec bac+5 3y", {
    pay: "43 - 50 k€ brut annuel",
  }),
  job("aurelien", "data", "Chef de projet données de santé (H/F)", "dijon", "CDD 24 mois", "ft bac+5 2y"),
  job("opaline", "digital", "Chef de projet automatisation RPA (H/F)", "puteaux", CDI, "ft home-2 bac+5 3y"),
  job("coteaux", "consultant", "Consultant senior intelligence artificielle F/H", "lille", CDI, "apec bac+5 5y", {
    pay: "55 - 65 k€ brut annuel",
  }),
  job("coteaux", "consultant", "Consultant IA générative F/H", "toulouse", CDI, "apec bac+5 2y", {
    pay: "42 - 50 k€ brut annuel",
  }),
  job("nacre", "data", "Chef de projet data client H/F", "paris9", CDI, "apec bac+5 3y", {
    pay: "44 - 50 k€ brut annuel",
  }),
  job("marchalec", "digital", "Chef de projet usine numérique (H/F)", "saintetienne", CDI, "ft home-none bac+5 3y"),
  job("marchalec", "alternance", "Alternant(e) chef de projet IA (H/F)", "saintetienne", APP, "ft in-master", {
    rounds: [2, 3],
  }),
  job("opaline", "alternance", "Stage assistant chef de projet IA F/H", "puteaux", STAGE, "apec in-master", {
    rounds: [2],
    pay: "Gratification de 1 300 € bruts par mois",
  }),
  job("nacre", "po", "Product Owner IA (H/F)", "paris9", CDI, "ft home-3 bac+5 3y", {
    rounds: [3],
    pay: "Annuel de 48000 Euros à 55000 Euros sur 12.0 mois",
  }),
  job("aurelien", "hidden", "Chargé de mission innovation (H/F)", "dijon", "CDD 12 mois", "ft bac+5", { rounds: [3] }),
  job("verdance", "deploy", "Chargé de déploiement IA magasins (H/F)", "villeurbanne", CDI, "ft bac+4 2y", {
    rounds: [3],
    pay: "Annuel de 36000 Euros à 40000 Euros sur 13.0 mois",
  }),
  job("garance", "genai", "Chef de projet IA générative F/H", "valbonne", CDI, "apec bac+5 3y", {
    rounds: [2],
    pay: "46 - 54 k€ brut annuel",
  }),
  job("coteaux", "ia", "Chef de projet IA industrie F/H", "guyancourt", CDI, "apec bac+5 3y", {
    rounds: [2],
    pay: "45 - 53 k€ brut annuel",
  }),
  job("brumaire", "deploy", "Chef de projet déploiement IA F/H", "niort", CDI, "linkedin-mail indeed-mail", {
    rounds: [3],
  }),
  job("ferrolys", "ia", "Chargé de projets IA", "boulogne", CDI, "linkedin-mail", { offSite: true, rounds: [3] }),
  job("nacre", "ia", "Chef de projet IA et automatisation H/F", "issy", CDI, "indeed-mail", {
    rounds: [3],
    pay: "De 42 000 € à 48 000 € par an",
  }),
  job("opaline", "data", "Chef de projet data H/F", "paris15", CDI, "linkedin-mail apec-mail", { rounds: [3] }),
];
