import type { Job } from "./job.ts";
import { APP, CDI, job, PRO, STAGE } from "./terms.ts";

/** Employers whose site stands on a platform. */
export const onSites: Job[] = [
  // Atelier Lumen (Workday)
  job("lumen", "ia", "Chef de projet IA (H/F)", "lyon3", CDI, "ft apec linkedin-mail home-2 bac+5 3y", {
    pay: "Rémunération : entre 48 000 € et 58 000 € bruts annuels selon expérience.",
    boardTitle: "Chef de projet Intelligence Artificielle H/F",
    contact: "Votre contact : Solène Vautrin, 01 99 00 12 34, solene.vautrin@lumen.example.org",
  }),
  job("lumen", "it", "Chef de projet SI (H/F)", "lyon3", CDI, "home-1 bac+5 5y"),
  job("lumen", "bi", "Chef de projet BI (H/F)", "lyon3", CDI, "ft bac+5 3y"),
  job("lumen", "genai", "Chef·fe de projet IA générative", "courbevoie", CDI, "apec home-3 bac+5 3y", {
    pay: "Salaire : 50-60 k€ brut annuel + intéressement.",
    boardTitle: "Chef de projet IA générative F/H",
  }),
  job("lumen", "alternance", "Alternance – Chargé·e de projet IA", "grenoble", APP, "in-master", {
    pay: "Rémunération selon la grille légale de l'apprentissage, de 61 % à 100 % du SMIC.",
    start: "Rythme : trois semaines en entreprise, une semaine à l'école. À partir du 4 janvier 2027.",
  }),
  job("lumen", "english", "AI Project Manager – Smart Lighting", "toulouse", CDI, "", {
    tele: "Hybrid: two days from home each week.",
    exp: "At least 5 years of experience.",
    edu: "Master's degree or equivalent.",
  }),
  job("lumen", "data", "Chef de projet Data (H/F)", "lyon3", CDI, "bac+5 3y", {
    pay: "Fixe annuel brut compris entre 45 k€ et 52 k€ sur 13 mois.",
  }),
  job("lumen", "builder", "Ingénieur vision par ordinateur (H/F)", "grenoble", CDI, "bac+5 2y"),
  job("lumen", "works", "Chef de projet éclairage public (H/F)", "toulouse", CDI, "home-none bac+2 2y"),
  job("lumen", "hr", "Chef de projet RH (H/F)", "courbevoie", "CDD 12 mois", "bac+4"),
  job("lumen", "office", "Assistant·e de direction", "lyon3", CDI, "bac+2 5y"),
  job("lumen", "digital", "Responsable transformation digitale (H/F)", "courbevoie", CDI, "bac+5 8y"),
  job(
    "lumen",
    "deploy",
    "Responsable déploiement IA – assistants bureautiques (H/F)",
    "courbevoie",
    CDI,
    "home-2 bac+5 5y",
    { rounds: [3], pay: "Package : 52K€ – 62K€, 13e mois inclus." },
  ),

  // Néfrobotique (Greenhouse)
  job("nefro", "ia", "Chef·fe de projet IA – Santé", "strasbourg", CDI, "home-2 bac+5 3y", { seed: "nefro-famille" }),
  job("nefro", "ia", "Chef·fe de projet IA – Santé", "montpellier", CDI, "home-2 bac+5 3y", { seed: "nefro-famille" }),
  job("nefro", "ia", "Chef·fe de projet IA – Santé", "nantes", CDI, "home-2 bac+5 3y", { seed: "nefro-famille" }),
  job("nefro", "ia", "Chef·fe de projet IA – Santé", "rennes", CDI, "home-2 bac+5 3y", { seed: "nefro-famille" }),
  job("nefro", "english", "AI Program Manager", "paris13", CDI, "linkedin-mail", {
    tele: "Full remote within France, with one company week each quarter.",
    exp: "Minimum 7 years of experience.",
    pay: "€70,000 – €85,000 per year depending on experience.",
  }),
  job("nefro", "english", "Senior AI Project Manager – Clinical Data", "strasbourg", CDI, "", {
    exp: "5+ years of experience.",
    edu: "Master's degree.",
  }),
  job("nefro", "po", "Product Owner IA (H/F)", "paris13", CDI, "home-half bac+5 3y", {
    payFrom3: "Rémunération : 55 000 à 65 000 € bruts par an.",
  }),
  job("nefro", "alternance", "Alternance – Assistant chef de projet IA (H/F)", "strasbourg", PRO, "ft in-master", {
    start: "Début souhaité : février 2027. Rythme : 3 jours en entreprise, 2 jours en cours.",
  }),
  job("nefro", "builder", "Machine Learning Engineer", "paris13", CDI, "", { exp: "3+ years of experience." }),
  job("nefro", "builder", "Data Scientist – imagerie (H/F)", "strasbourg", CDI, "2y", { edu: "Doctorat ou Bac+5." }),
  job("nefro", "hidden", "Chef de projet innovation (H/F)", "strasbourg", CDI, "home-part bac+5 3y", {
    pay: "Salaire annuel brut : 44 à 50 k€.",
  }),
  job("nefro", "sales", "Ingénieur·e commercial·e – solutions d'IA médicale", "paris13", CDI, "3y-alike", {
    pay: "Fixe de 45 k€ + variable non plafonné.",
  }),
  job("nefro", "office", "Gestionnaire administration des ventes", "strasbourg", "CDD 6 mois", "bac+2"),

  // Mirabelle Santé (Lever)
  job("mirabelle", "ia", "Chargé(e) de projet IA", "nancy", CDI, "ft apec-mail home-3 bac+5 2y", {
    pay: "Salaire : 38 à 44 k€ bruts par an.",
    boardTitle: "Chargé / Chargée de projet IA (H/F)",
  }),
  job("mirabelle", "genai", "Pilote de projets GenAI (F/H)", "paris10", CDI, "linkedin-mail home-full bac+5 3y", {
    pay: "Rémunération comprise entre 50 et 57 K€ selon profil.",
  }),
  job("mirabelle", "po", "Product Owner Data & IA", "nantes", CDI, "apec home-2 bac+5 3y", {
    boardTitle: "Product Owner Data et IA F/H",
  }),
  job("mirabelle", "ia", "Chef de projet intelligence artificielle (H/F)", "nantes", CDI, "home-3 bac+5 5y", {
    pay: "Rémunération : 46-54 k€ brut annuel.",
  }),
  job("mirabelle", "alternance", "Chargé(e) de projet IA générative en alternance", "nancy", APP, "in-master", {
    pay: "Rémunération : selon âge et niveau d'études, d'après la grille conventionnelle.",
    start: "Démarrage : janvier 2027, rythme d'une semaine sur deux.",
  }),
  job("mirabelle", "digital", "Chef de projet digital (H/F)", "nancy", CDI, "bac+4 3y", { rounds: [1] }),
  job("mirabelle", "ia", "Coordinateur·rice de projets IA", "paris10", "CDD 12 mois", "home-1 bac+5 2y", {
    rounds: [1],
  }),
  job("mirabelle", "data", "Responsable gouvernance des données", "nancy", CDI, "bac+5 5y", { rounds: [1, 3] }),
  job("mirabelle", "genai", "Responsable de projet IA générative (H/F)", "nancy", CDI, "home-half bac+5 3y", {
    rounds: [1, 3],
    pay: "De 3 600 € à 4 200 € bruts par mois sur 13 mois.",
  }),
  job("mirabelle", "dev", "Développeur full stack (H/F)", "nantes", CDI, "3y-alike"),
  job("mirabelle", "client", "Conseiller·ère adhérents", "nancy", CDI, "bac+2 beginner", {
    pay: "1 950 € bruts mensuels.",
  }),
  job("mirabelle", "analyst", "Data analyst santé (H/F)", "paris10", CDI, "bac+5 2y"),

  // Banque Orsenne (Talentsoft)
  job("orsenne", "ia", "Chef de projet IA F/H", "courbevoie", CDI, "ft apec indeed-mail home-2 bac+5 5y", {
    pay: "Rémunération : 50 à 62 K€ bruts annuels, variable inclus.",
    boardTitle: "Chef de projet IA (F/H)",
  }),
  job("orsenne", "ia", "Responsable projets IA F/H", "lille", CDI, "apec home-2 bac+5 5y", {
    pay: "Salaire fixe : 55 000 € à 60 000 €.",
  }),
  job("orsenne", "genai", "Chef de projet IA générative – Relation client F/H", "rouen", CDI, "ft home-2 bac+5 3y", {
    boardTitle: "Chef de projet IA générative (H/F)",
  }),
  job("orsenne", "programme", "Directeur·rice de programme IA", "courbevoie", CDI, "home-1 bac+5 8y", {
    pay: "Rémunération : 85 à 100 k€ bruts annuels, plus part variable.",
  }),
  job("orsenne", "ia", "Chef de projet IA conformité F/H", "orleans", CDI, "bac+5 3y"),
  job("orsenne", "alternance", "Alternance – Chef de projet IA F/H", "courbevoie", APP, "ft in-master", {
    start: "Prise de poste le 1er février 2027, rythme 3 semaines / 1 semaine.",
    boardTitle: "Chef de projet IA en alternance H/F",
  }),
  job("orsenne", "ia", "Stage – Assistant chef de projet IA F/H", "courbevoie", STAGE, "in-master", {
    pay: "Gratification : 1 400 € bruts par mois.",
    start: "À pourvoir dès mars 2027, pour une durée de 6 mois.",
  }),
  job("orsenne", "deploy", "Chargé de déploiement IA et acculturation F/H", "lille", "CDD 18 mois", "home-2 bac+4 2y", {
    pay: "32 000 à 37 000 € bruts par an.",
  }),
  job("orsenne", "it", "Chef de projet SI – paiements F/H", "courbevoie", CDI, "home-2 bac+5 5y"),
  job("orsenne", "it", "Chef de projet infrastructure F/H", "orleans", CDI, "bac+5 3y"),
  job("orsenne", "bi", "Chef de projet décisionnel F/H", "lille", CDI, "bac+5 3y"),
  job("orsenne", "data", "Chef de projet data – risques F/H", "courbevoie", CDI, "home-2 bac+5 5y", {
    pay: "52-60 k€ selon expérience.",
  }),
  job("orsenne", "client", "Chargé d'accueil clientèle F/H", "rouen", CDI, "bac+2 beginner"),
  job("orsenne", "builder", "Data scientist – scoring F/H", "courbevoie", CDI, "home-2 bac+5 2y"),
  job("orsenne", "sales", "Chargé d'affaires professionnels F/H", "orleans", CDI, "bac+3 3y-alike"),
  job("orsenne", "hidden", "Chef de projet transformation F/H", "rouen", CDI, "home-1 bac+5 5y"),

  // Kaolin Studio (Teamtailor)
  job("kaolin", "ia", "Chef de projet IA", "bordeaux", CDI, "ft linkedin-mail home-3 bac+4 3y", {
    pay: "Salaire : 42-48 k€ brut/an, grille transparente.",
    boardTitle: "Chef de projet IA (H/F)",
  }),
  job("kaolin", "genai", "Chef·fe de projet IA conversationnelle", "limoges", CDI, "ft home-part 2y", {
    boardTitle: "Chef de projet IA conversationnelle et assistants (H/F)",
    pay: "40 000 € bruts annuels.",
  }),
  job(
    "kaolin",
    "genai",
    "Chef de projet IA générative – mission indépendante",
    "paris11",
    "Freelance",
    "home-full 5y",
    { pay: "TJM : 500 à 600 € HT.", start: "Mission de 6 mois renouvelable, démarrage dès que possible." },
  ),
  job("kaolin", "digital", "Chef de projet digital (H/F)", "bordeaux", CDI, "home-2 bac+3 3y"),
  job("kaolin", "digital", "Cheffe de projet web", "limoges", CDI, "bac+3 2y"),
  job("kaolin", "consultant", "Consultant·e IA et données", "paris11", CDI, "home-2 bac+5 3y-alike"),
  job("kaolin", "dev", "Développeuse ou développeur Python", "limoges", CDI, "home-full 3y-alike"),
  job("kaolin", "alternance", "Alternance chef·fe de projet IA", "bordeaux", APP, "in-master", {
    start: "Rythme : deux semaines en entreprise, une semaine à l'école.",
  }),
  job("kaolin", "comm", "Chargé·e de communication", "bordeaux", "CDD 8 mois", "bac+3"),

  // Vaubrun Énergies (Recruitee)
  job("vaubrun", "ia", "Chef de projet IA – exploitation (H/F)", "marseille2", CDI, "ft apec home-2 bac+5 3y", {
    pay: "Rémunération : 45 à 55 k€ brut annuel.",
    boardTitle: "Chef de Projet IA exploitation F/H",
  }),
  job("vaubrun", "ia", "Chef de projet IA outre-mer (H/F)", "saintdenis974", CDI, "home-1 bac+5 3y", {
    pay: "48 000 € à 56 000 € bruts annuels, prime d'éloignement comprise.",
  }),
  job("vaubrun", "hidden", "Chef de projet performance (H/F)", "aix", CDI, "home-2 bac+5 5y"),
  job(
    "vaubrun",
    "ia",
    "Cheffe de projet intelligence artificielle",
    "fortdefrance",
    "CDD 12 mois",
    "home-none bac+5 2y",
  ),
  job("vaubrun", "english", "AI Project Manager – VIE", "marseille2", "VIE 18 mois", "", {
    exp: "First experience in project management.",
    edu: "Master's degree.",
  }),
  job("vaubrun", "data", "Chef de projet données de production (H/F)", "aix", CDI, "bac+5 3y"),
  job("vaubrun", "works", "Chef de projet travaux solaires (H/F)", "abymes", CDI, "home-none bac+2 3y-alike"),
  job("vaubrun", "works", "Chef de projet photovoltaïque (H/F)", "cayenne", CDI, "bac+5 5y"),
  job("vaubrun", "it", "Chef de projet SI exploitation (H/F)", "marseille2", CDI, "bac+5 5y"),
  job("vaubrun", "ia", "Stage chef de projet IA (H/F)", "aix", STAGE, "in-master", {
    pay: "Gratification mensuelle de 1 200 €.",
    start: "Début en février 2027.",
  }),
  job("vaubrun", "builder", "Ingénieur IA embarquée (H/F)", "aix", CDI, "bac+5 2y"),
  job("vaubrun", "field", "Technicien·ne de supervision", "saintdenis974", CDI, "bac+2"),
];
