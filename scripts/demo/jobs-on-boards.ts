import type { Job } from "./job.ts";
import { APP, CDI, job, PRO } from "./terms.ts";

/** Employers that only boards announce. */
export const onBoards: Job[] = [
  job("aurelien", "ia", "Chef de projet IA en santé (H/F)", "dijon", "CDD 24 mois", "ft home-1 bac+5 3y", {
    pay: "Grille de la fonction publique hospitalière, 2 900 à 3 600 € bruts par mois.",
  }),
  job("aurelien", "deploy", "Chargé de projet déploiement IA imagerie (H/F)", "besancon", CDI, "ft bac+5 2y"),
  job("aurelien", "it", "Chef de projet dossier patient informatisé (H/F)", "dijon", CDI, "ft bac+4 3y"),
  job("aurelien", "office", "Secrétaire médical / médicale (H/F)", "besancon", "CDD 6 mois", "ft bac+2 beginner"),
  job("marchalec", "ia", "Chef de projet IA industrielle (H/F)", "saintetienne", CDI, "ft apec home-none bac+5 3y", {
    boardTitle: "Chef de projet IA industrielle F/H",
    pay: "42 à 50 k€ brut annuel",
  }),
  job("marchalec", "works", "Chef de projet industrialisation (H/F)", "saintetienne", CDI, "ft bac+2 5y"),
  job("marchalec", "hidden", "Chef de projet (H/F)", "saintetienne", CDI, "ft bac+5 3y"),
  job("nacre", "ia", "Cheffe / Chef de projet IA marketing", "brest", CDI, "ft home-2 bac+5 3y", {
    pay: "Annuel de 40000 Euros à 46000 Euros sur 12.0 mois",
  }),
  job("nacre", "genai", "Chef de projet contenus et IA générative H/F", "paris9", CDI, "apec home-2 bac+5 3y", {
    pay: "45 - 52 k€ brut annuel",
  }),
  job("nacre", "digital", "Chef de projet e-commerce H/F", "rennes", CDI, "apec bac+5 2y", {
    pay: "36 - 42 k€ brut annuel",
  }),
  job("nacre", "alternance", "Assistant·e chef de projet IA en alternance", "rennes", PRO, "ft in-master", {
    start: "Début en janvier 2027, un jour par semaine à l'école.",
  }),
  job("amance", "ia", "Chargé de projet IA agronomie (H/F)", "reims", CDI, "ft bac+5 2y", {
    repostedIn3: true,
    pay: "Mensuel de 3000 Euros à 3500 Euros sur 13.0 mois",
  }),
  job("amance", "data", "Chargé de projet données agricoles (H/F)", "metz", "CDD 12 mois", "ft bac+5"),
  job("amance", "field", "Responsable silo (H/F)", "reims", CDI, "ft bac+2 3y-alike"),
  job("brumaire", "ia", "Chef de projet IA H/F", "niort", CDI, "apec ft apec-mail home-2 bac+5 3y", {
    boardTitle: "Chef de projet IA F/H",
    pay: "43 - 51 k€ brut annuel",
  }),
  job(
    "brumaire",
    "programme",
    "Directeur de programme intelligence artificielle F/H",
    "niort",
    CDI,
    "apec home-2 bac+5 8y",
    { pay: "75 - 90 k€ brut annuel" },
  ),
  job("brumaire", "it", "Chef de projet informatique F/H", "niort", CDI, "apec bac+5 5y", {
    pay: "45 - 55 k€ brut annuel",
  }),
  job("brumaire", "bi", "Chef de projet BI F/H", "niort", CDI, "apec bac+5 3y", { pay: "40 - 48 k€ brut annuel" }),
  job("brumaire", "builder", "Actuaire data science F/H", "niort", CDI, "apec bac+5 2y"),
  job("opaline", "ia", "Responsable de projets IA (H/F)", "puteaux", CDI, "ft apec home-2 bac+5 5y", {
    boardTitle: "Responsable de projets IA F/H",
    pay: "52 à 60 k€ brut annuel",
  }),
  job("opaline", "genai", "Chef de projet callbot et IA conversationnelle (H/F)", "puteaux", CDI, "ft home-2 bac+5 3y"),
  job("opaline", "works", "Chef de projet fibre optique (H/F)", "angers", CDI, "ft bac+2 3y-alike"),
  job("opaline", "sales", "Ingénieur d'affaires télécoms F/H", "puteaux", CDI, "apec bac+5 5y", {
    pay: "A partir de 48 k€ brut annuel",
  }),
  job(
    "verdance",
    "ia",
    "Chef de projet IA supply chain (H/F)",
    "villeurbanne",
    CDI,
    "ft linkedin-mail home-1 bac+5 3y",
    {
      pay: "Annuel de 45000 Euros à 52000 Euros sur 13.0 mois",
      contact: "Candidatures à adresser à Maëlle Kerdoncuff (maelle.kerdoncuff@verdance.example.org, 01 99 00 45 67).",
    },
  ),
  job("verdance", "po", "Product Owner IA – gaspillage alimentaire (H/F)", "lyon7", CDI, "apec home-3 bac+5 3y", {
    pay: "46 - 54 k€ brut annuel",
  }),
  job("verdance", "digital", "Chef de projet omnicanal F/H", "lyon7", CDI, "apec bac+5 3y", {
    pay: "38 - 45 k€ brut annuel",
  }),
  job("verdance", "hr", "Chef de projet SIRH F/H", "lyon7", CDI, "apec bac+5 5y", { pay: "A négocier" }),
  job("verdance", "field", "Employé·e de mise en rayon", "villeurbanne", CDI, "ft beginner"),
  job("ferrolys", "ia", "Chef de projet IA ferroviaire (H/F)", "massy", CDI, "apec home-2 bac+5 5y", {
    pay: "55 - 65 k€ brut annuel",
  }),
  job("ferrolys", "english", "AI Program Manager – Rail Safety", "massy", CDI, "apec", {
    exp: "8+ years of experience.",
    edu: "Master's degree in engineering.",
  }),
  job("ferrolys", "it", "Chef de projet applicatif F/H", "massy", CDI, "apec bac+5 5y", {
    pay: "50 - 58 k€ brut annuel",
  }),
  job("ferrolys", "builder", "Ingénieur de recherche IA de confiance F/H", "massy", CDI, "apec 2y", {
    edu: "Doctorat apprécié.",
  }),
  job(
    "garance",
    "ia",
    "Chef de projet Intelligence Artificielle F/H",
    "toulouse",
    CDI,
    "apec ft linkedin-mail home-2 bac+5 5y",
    { boardTitle: "Chef de projet intelligence artificielle (F/H)", pay: "50 - 60 k€ brut annuel" },
  ),
  job("garance", "genai", "Chef de projet IAG – documentation technique F/H", "massy", CDI, "apec home-2 bac+5 3y", {
    pay: "48 - 56 k€ brut annuel",
  }),
  job("garance", "programme", "Responsable du programme IA F/H", "bordeaux", CDI, "apec bac+5 8y", {
    pay: "70 - 85 k€ brut annuel",
  }),
  job("garance", "data", "Chef de projet data manufacturing F/H", "toulouse", CDI, "apec bac+5 3y", {
    pay: "44 - 52 k€ brut annuel",
  }),
  job("garance", "builder", "Data engineer F/H", "toulouse", CDI, "apec bac+5 3y-alike", {
    pay: "42 - 50 k€ brut annuel",
  }),
  job("ortelius", "alternance", "Chef de projet IA en alternance (H/F)", "lille", APP, "ft in-master", {
    start: "Rentrée de janvier 2027.",
    pay: "Salaire selon la grille de l'apprentissage",
  }),
  job("ortelius", "alternance", "Alternance chargé de projet IA générative (H/F)", "caen", APP, "ft in-master", {
    start: "Rentrée de janvier 2027, deux jours à l'école, trois jours en entreprise.",
  }),
  job(
    "ortelius",
    "teach",
    "Formateur / Formatrice en intelligence artificielle (H/F)",
    "lille",
    "CDD 6 mois",
    "ft 3y-alike",
  ),
  job("coteaux", "consultant", "Consultant IA et transformation F/H", "paris8", CDI, "apec bac+5 3y-alike", {
    pay: "48 - 60 k€ brut annuel",
  }),
  job("coteaux", "consultant", "Consultante ou consultant stratégie data et IA", "lyon3", CDI, "apec bac+5 2y", {
    pay: "42 - 50 k€ brut annuel",
  }),
  job("coteaux", "consultant", "Manager conseil IA F/H", "paris8", CDI, "apec bac+5 8y", {
    pay: "70 - 85 k€ brut annuel",
  }),
  job("coteaux", "ia", "Chef de projet IA – secteur public F/H", "paris8", CDI, "apec home-2 bac+5 5y", {
    pay: "52 - 62 k€ brut annuel",
  }),
  job("coteaux", "genai", "Chef de projet GenAI F/H", "nantes", CDI, "apec ft home-half bac+5 3y", {
    pay: "45 - 55 k€ brut annuel",
  }),
  job("coteaux", "data", "Chef de projet data F/H", "bordeaux", CDI, "apec bac+5 3y", {
    pay: "42 - 50 k€ brut annuel",
  }),
  job("coteaux", "digital", "Chef de projet transformation digitale F/H", "paris8", CDI, "apec bac+5 5y", {
    pay: "48 - 56 k€ brut annuel",
  }),
  job("iarecrutement", "recruit", "Chargé de recrutement – IA Recrutement (H/F)", "rennes", CDI, "ft bac+3 2y"),
  job("iarecrutement", "it", "Chef de projet informatique (H/F)", "nantes", CDI, "ft bac+3 3y"),
  job("iarecrutement", "works", "Conducteur de travaux (H/F)", "angers", CDI, "ft bac+2 3y-alike"),
  job("iarecrutement", "payroll", "Gestionnaire de paie (H/F)", "rennes", "Intérim 3 mois", "ft bac+2 2y", {
    pay: "Horaire de 14.5 Euros",
  }),
  job("heliotrope", "ia", "Chef de projet IA F/H", "tours", CDI, "apec bac+5 5y", {
    confidential: true,
    pay: "50 - 58 k€ brut annuel",
  }),
  job("heliotrope", "ia", "Responsable projets intelligence artificielle F/H", "clermont", CDI, "apec bac+5 5y", {
    confidential: true,
  }),
  job("heliotrope", "hidden", "Directeur de projets F/H", "nice", CDI, "apec bac+5 8y", {
    confidential: true,
    pay: "65 - 75 k€ brut annuel",
  }),
];
