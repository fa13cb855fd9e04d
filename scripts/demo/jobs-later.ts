import type { Job } from "./job.ts";
import { APEC, APP, CDI, E, FT, job, STAGE, T, X } from "./terms.ts";

/** Late comers, and a posting whose page is taken down. */
export const later: Job[] = [
  job("ferrolys", "ia", "Chef de projet IA documentaire (H/F)", "massy", CDI, {
    goneIn3: true,
    tele: T.one,
    edu: E.five,
    exp: X.three,
  }),
  job("ferrolys", "data", "Chef de projet données d'exploitation (H/F)", "massy", CDI, {
    edu: E.five,
    exp: X.three,
    tele: T.two,
  }),
  job("tramontane", "digital", "Chargé de projet transformation numérique (H/F)", "tours", CDI, {
    edu: E.five,
    exp: X.two,
  }),
  job("tramontane", "data", "Responsable de projets data (H/F)", "lemans", CDI, {
    edu: E.five,
    exp: X.five,
    pay: "48 k€ à 54 k€ bruts annuels.",
  }),
  job(
    "numeria",
    "data",
    "Chargé de projet données ouvertes (F/H)",
    "poitiers",
    "Fonction publique – contractuel 3 ans",
    { edu: E.three, tele: T.two },
  ),
  job("brumaire", "data", "Chef de projet data F/H", "niort", CDI, {
    on: APEC,
    edu: E.five,
    exp: X.three,
    pay: "42 - 50 k€ brut annuel",
  }),
  job("brumaire", "digital", "Chef de projet innovation numérique F/H", "niort", CDI, {
    on: APEC,
    edu: E.five,
    exp: X.three,
    pay: "40 - 47 k€ brut annuel",
  }),
  job("verdance", "data", "Chef de projet data produit F/H", "lyon7", CDI, {
    on: APEC,
    edu: E.five,
    exp: X.three,
    pay: "43 - 50 k€ brut annuel",
  }),
  job("aurelien", "data", "Chef de projet données de santé (H/F)", "dijon", "CDD 24 mois", {
    on: FT,
    edu: E.five,
    exp: X.two,
  }),
  job("opaline", "digital", "Chef de projet automatisation RPA (H/F)", "puteaux", CDI, {
    on: FT,
    edu: E.five,
    exp: X.three,
    tele: T.two,
  }),
  job("coteaux", "consultant", "Consultant senior intelligence artificielle F/H", "lille", CDI, {
    on: APEC,
    edu: E.five,
    exp: X.five,
    pay: "55 - 65 k€ brut annuel",
  }),
  job("coteaux", "consultant", "Consultant IA générative F/H", "toulouse", CDI, {
    on: APEC,
    edu: E.five,
    exp: X.two,
    pay: "42 - 50 k€ brut annuel",
  }),
  job("nacre", "data", "Chef de projet data client H/F", "paris9", CDI, {
    on: APEC,
    edu: E.five,
    exp: X.three,
    pay: "44 - 50 k€ brut annuel",
  }),
  job("marchalec", "digital", "Chef de projet usine numérique (H/F)", "saintetienne", CDI, {
    on: FT,
    edu: E.five,
    exp: X.three,
    tele: T.none,
  }),
  job("marchalec", "alternance", "Alternant(e) chef de projet IA (H/F)", "saintetienne", APP, {
    on: FT,
    rounds: [2, 3],
    edu: E.inM,
  }),
  job("opaline", "alternance", "Stage assistant chef de projet IA F/H", "puteaux", STAGE, {
    on: APEC,
    rounds: [2],
    edu: E.inM,
    pay: "Gratification de 1 300 € bruts par mois",
  }),
  job("nacre", "po", "Product Owner IA (H/F)", "paris9", CDI, {
    on: FT,
    rounds: [3],
    tele: T.three,
    edu: E.five,
    exp: X.three,
    pay: "Annuel de 48000 Euros à 55000 Euros sur 12.0 mois",
  }),
  job("aurelien", "hidden", "Chargé de mission innovation (H/F)", "dijon", "CDD 12 mois", {
    on: FT,
    rounds: [3],
    edu: E.five,
  }),
  job("verdance", "deploy", "Chargé de déploiement IA magasins (H/F)", "villeurbanne", CDI, {
    on: FT,
    rounds: [3],
    edu: E.four,
    exp: X.two,
    pay: "Annuel de 36000 Euros à 40000 Euros sur 13.0 mois",
  }),
  job("garance", "genai", "Chef de projet IA générative F/H", "valbonne", CDI, {
    on: APEC,
    rounds: [2],
    edu: E.five,
    exp: X.three,
    pay: "46 - 54 k€ brut annuel",
  }),
  job("coteaux", "ia", "Chef de projet IA industrie F/H", "guyancourt", CDI, {
    on: APEC,
    rounds: [2],
    edu: E.five,
    exp: X.three,
    pay: "45 - 53 k€ brut annuel",
  }),
  job("brumaire", "deploy", "Chef de projet déploiement IA F/H", "niort", CDI, {
    on: ["linkedin-alerts", "indeed-alerts"],
    rounds: [3],
  }),
  job("ferrolys", "ia", "Chargé de projets IA", "boulogne", CDI, {
    offSite: true,
    on: ["linkedin-alerts"],
    rounds: [3],
  }),
  job("nacre", "ia", "Chef de projet IA et automatisation H/F", "issy", CDI, {
    on: ["indeed-alerts"],
    rounds: [3],
    pay: "De 42 000 € à 48 000 € par an",
  }),
  job("opaline", "data", "Chef de projet data H/F", "paris15", CDI, {
    on: ["linkedin-alerts", "apec-alerts"],
    rounds: [3],
  }),
];
