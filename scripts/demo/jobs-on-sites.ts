import type { Job } from "./job.ts";
import { APEC, APP, CDI, E, FT, job, PRO, STAGE, T, X } from "./terms.ts";

/** Employers whose site stands on a platform. */
export const onSites: Job[] = [
  // Atelier Lumen (Workday)
  job("lumen", "ia", "Chef de projet IA (H/F)", "lyon3", CDI, {
    pay: "Rémunération : entre 48 000 € et 58 000 € bruts annuels selon expérience.",
    tele: T.two,
    edu: E.five,
    exp: X.three,
    on: ["francetravail", "apec", "linkedin-alerts"],
    boardTitle: "Chef de projet Intelligence Artificielle H/F",
    contact: "Votre contact : Solène Vautrin, 01 99 00 12 34, solene.vautrin@lumen.example.org",
  }),
  job("lumen", "it", "Chef de projet SI (H/F)", "lyon3", CDI, { edu: E.five, exp: X.five, tele: T.one }),
  job("lumen", "bi", "Chef de projet BI (H/F)", "lyon3", CDI, { edu: E.five, exp: X.three, on: FT }),
  job("lumen", "genai", "Chef·fe de projet IA générative", "courbevoie", CDI, {
    pay: "Salaire : 50-60 k€ brut annuel + intéressement.",
    tele: T.three,
    edu: E.five,
    exp: X.three,
    on: APEC,
    boardTitle: "Chef de projet IA générative F/H",
  }),
  job("lumen", "alternance", "Alternance – Chargé·e de projet IA", "grenoble", APP, {
    pay: "Rémunération selon la grille légale de l'apprentissage, de 61 % à 100 % du SMIC.",
    edu: E.inM,
    start: "Rythme : trois semaines en entreprise, une semaine à l'école. À partir du 4 janvier 2027.",
  }),
  job("lumen", "english", "AI Project Manager – Smart Lighting", "toulouse", CDI, {
    tele: "Hybrid: two days from home each week.",
    exp: "At least 5 years of experience.",
    edu: "Master's degree or equivalent.",
  }),
  job("lumen", "data", "Chef de projet Data (H/F)", "lyon3", CDI, {
    pay: "Fixe annuel brut compris entre 45 k€ et 52 k€ sur 13 mois.",
    edu: E.five,
    exp: X.three,
  }),
  job("lumen", "builder", "Ingénieur vision par ordinateur (H/F)", "grenoble", CDI, { edu: E.five, exp: X.two }),
  job("lumen", "works", "Chef de projet éclairage public (H/F)", "toulouse", CDI, {
    edu: E.two,
    exp: X.two,
    tele: T.none,
  }),
  job("lumen", "hr", "Chef de projet RH (H/F)", "courbevoie", "CDD 12 mois", { edu: E.four }),
  job("lumen", "office", "Assistant·e de direction", "lyon3", CDI, { edu: E.two, exp: X.five }),
  job("lumen", "digital", "Responsable transformation digitale (H/F)", "courbevoie", CDI, {
    edu: E.five,
    exp: X.eight,
  }),
  job("lumen", "deploy", "Responsable déploiement IA – assistants bureautiques (H/F)", "courbevoie", CDI, {
    tele: T.two,
    edu: E.five,
    exp: X.five,
    rounds: [3],
    pay: "Package : 52K€ – 62K€, 13e mois inclus.",
  }),

  // Néfrobotique (Greenhouse)
  job("nefro", "ia", "Chef·fe de projet IA – Santé", "strasbourg", CDI, {
    seed: "nefro-famille",
    tele: T.two,
    edu: E.five,
    exp: X.three,
  }),
  job("nefro", "ia", "Chef·fe de projet IA – Santé", "montpellier", CDI, {
    seed: "nefro-famille",
    tele: T.two,
    edu: E.five,
    exp: X.three,
  }),
  job("nefro", "ia", "Chef·fe de projet IA – Santé", "nantes", CDI, {
    seed: "nefro-famille",
    tele: T.two,
    edu: E.five,
    exp: X.three,
  }),
  job("nefro", "ia", "Chef·fe de projet IA – Santé", "rennes", CDI, {
    seed: "nefro-famille",
    tele: T.two,
    edu: E.five,
    exp: X.three,
  }),
  job("nefro", "english", "AI Program Manager", "paris13", CDI, {
    tele: "Full remote within France, with one company week each quarter.",
    exp: "Minimum 7 years of experience.",
    pay: "€70,000 – €85,000 per year depending on experience.",
    on: ["linkedin-alerts"],
  }),
  job("nefro", "english", "Senior AI Project Manager – Clinical Data", "strasbourg", CDI, {
    exp: "5+ years of experience.",
    edu: "Master's degree.",
  }),
  job("nefro", "po", "Product Owner IA (H/F)", "paris13", CDI, {
    payFrom3: "Rémunération : 55 000 à 65 000 € bruts par an.",
    tele: T.hybrid,
    edu: E.five,
    exp: X.three,
  }),
  job("nefro", "alternance", "Alternance – Assistant chef de projet IA (H/F)", "strasbourg", PRO, {
    edu: E.inM,
    start: "Début souhaité : février 2027. Rythme : 3 jours en entreprise, 2 jours en cours.",
    on: FT,
  }),
  job("nefro", "builder", "Machine Learning Engineer", "paris13", CDI, { exp: "3+ years of experience." }),
  job("nefro", "builder", "Data Scientist – imagerie (H/F)", "strasbourg", CDI, {
    edu: "Doctorat ou Bac+5.",
    exp: X.two,
  }),
  job("nefro", "hidden", "Chef de projet innovation (H/F)", "strasbourg", CDI, {
    tele: T.part,
    edu: E.five,
    exp: X.three,
    pay: "Salaire annuel brut : 44 à 50 k€.",
  }),
  job("nefro", "sales", "Ingénieur·e commercial·e – solutions d'IA médicale", "paris13", CDI, {
    exp: X.alike,
    pay: "Fixe de 45 k€ + variable non plafonné.",
  }),
  job("nefro", "office", "Gestionnaire administration des ventes", "strasbourg", "CDD 6 mois", { edu: E.two }),

  // Mirabelle Santé (Lever)
  job("mirabelle", "ia", "Chargé(e) de projet IA", "nancy", CDI, {
    pay: "Salaire : 38 à 44 k€ bruts par an.",
    tele: T.three,
    edu: E.five,
    exp: X.two,
    on: ["francetravail", "apec-alerts"],
    boardTitle: "Chargé / Chargée de projet IA (H/F)",
  }),
  job("mirabelle", "genai", "Pilote de projets GenAI (F/H)", "paris10", CDI, {
    pay: "Rémunération comprise entre 50 et 57 K€ selon profil.",
    tele: T.full,
    edu: E.five,
    exp: X.three,
    on: ["linkedin-alerts"],
  }),
  job("mirabelle", "po", "Product Owner Data & IA", "nantes", CDI, {
    tele: T.two,
    edu: E.five,
    exp: X.three,
    on: APEC,
    boardTitle: "Product Owner Data et IA F/H",
  }),
  job("mirabelle", "ia", "Chef de projet intelligence artificielle (H/F)", "nantes", CDI, {
    tele: T.three,
    edu: E.five,
    exp: X.five,
    pay: "Rémunération : 46-54 k€ brut annuel.",
  }),
  job("mirabelle", "alternance", "Chargé(e) de projet IA générative en alternance", "nancy", APP, {
    edu: E.inM,
    pay: "Rémunération : selon âge et niveau d'études, d'après la grille conventionnelle.",
    start: "Démarrage : janvier 2027, rythme d'une semaine sur deux.",
  }),
  job("mirabelle", "digital", "Chef de projet digital (H/F)", "nancy", CDI, { rounds: [1], edu: E.four, exp: X.three }),
  job("mirabelle", "ia", "Coordinateur·rice de projets IA", "paris10", "CDD 12 mois", {
    rounds: [1],
    edu: E.five,
    exp: X.two,
    tele: T.one,
  }),
  job("mirabelle", "data", "Responsable gouvernance des données", "nancy", CDI, {
    rounds: [1, 3],
    edu: E.five,
    exp: X.five,
  }),
  job("mirabelle", "genai", "Responsable de projet IA générative (H/F)", "nancy", CDI, {
    rounds: [1, 3],
    tele: T.hybrid,
    edu: E.five,
    exp: X.three,
    pay: "De 3 600 € à 4 200 € bruts par mois sur 13 mois.",
  }),
  job("mirabelle", "dev", "Développeur full stack (H/F)", "nantes", CDI, { exp: X.alike }),
  job("mirabelle", "client", "Conseiller·ère adhérents", "nancy", CDI, {
    edu: E.two,
    exp: X.first,
    pay: "1 950 € bruts mensuels.",
  }),
  job("mirabelle", "analyst", "Data analyst santé (H/F)", "paris10", CDI, { edu: E.five, exp: X.two }),

  // Banque Orsenne (Talentsoft)
  job("orsenne", "ia", "Chef de projet IA F/H", "courbevoie", CDI, {
    pay: "Rémunération : 50 à 62 K€ bruts annuels, variable inclus.",
    tele: T.two,
    edu: E.five,
    exp: X.five,
    on: ["francetravail", "apec", "indeed-alerts"],
    boardTitle: "Chef de projet IA (F/H)",
  }),
  job("orsenne", "ia", "Responsable projets IA F/H", "lille", CDI, {
    tele: T.two,
    edu: E.five,
    exp: X.five,
    on: APEC,
    pay: "Salaire fixe : 55 000 € à 60 000 €.",
  }),
  job("orsenne", "genai", "Chef de projet IA générative – Relation client F/H", "rouen", CDI, {
    on: FT,
    boardTitle: "Chef de projet IA générative (H/F)",
    tele: T.two,
    edu: E.five,
    exp: X.three,
  }),
  job("orsenne", "programme", "Directeur·rice de programme IA", "courbevoie", CDI, {
    edu: E.five,
    exp: X.eight,
    tele: T.one,
    pay: "Rémunération : 85 à 100 k€ bruts annuels, plus part variable.",
  }),
  job("orsenne", "ia", "Chef de projet IA conformité F/H", "orleans", CDI, {
    edu: E.five,
    exp: X.three,
  }),
  job("orsenne", "alternance", "Alternance – Chef de projet IA F/H", "courbevoie", APP, {
    edu: E.inM,
    start: "Prise de poste le 1er février 2027, rythme 3 semaines / 1 semaine.",
    on: FT,
    boardTitle: "Chef de projet IA en alternance H/F",
  }),
  job("orsenne", "ia", "Stage – Assistant chef de projet IA F/H", "courbevoie", STAGE, {
    edu: E.inM,
    pay: "Gratification : 1 400 € bruts par mois.",
    start: "À pourvoir dès mars 2027, pour une durée de 6 mois.",
  }),
  job("orsenne", "deploy", "Chargé de déploiement IA et acculturation F/H", "lille", "CDD 18 mois", {
    tele: T.two,
    edu: E.four,
    exp: X.two,
    pay: "32 000 à 37 000 € bruts par an.",
  }),
  job("orsenne", "it", "Chef de projet SI – paiements F/H", "courbevoie", CDI, {
    edu: E.five,
    exp: X.five,
    tele: T.two,
  }),
  job("orsenne", "it", "Chef de projet infrastructure F/H", "orleans", CDI, { edu: E.five, exp: X.three }),
  job("orsenne", "bi", "Chef de projet décisionnel F/H", "lille", CDI, { edu: E.five, exp: X.three }),
  job("orsenne", "data", "Chef de projet data – risques F/H", "courbevoie", CDI, {
    edu: E.five,
    exp: X.five,
    tele: T.two,
    pay: "52-60 k€ selon expérience.",
  }),
  job("orsenne", "client", "Chargé d'accueil clientèle F/H", "rouen", CDI, { edu: E.two, exp: X.first }),
  job("orsenne", "builder", "Data scientist – scoring F/H", "courbevoie", CDI, {
    edu: E.five,
    exp: X.two,
    tele: T.two,
  }),
  job("orsenne", "sales", "Chargé d'affaires professionnels F/H", "orleans", CDI, { edu: E.three, exp: X.alike }),
  job("orsenne", "hidden", "Chef de projet transformation F/H", "rouen", CDI, {
    edu: E.five,
    exp: X.five,
    tele: T.one,
  }),

  // Kaolin Studio (Teamtailor)
  job("kaolin", "ia", "Chef de projet IA", "bordeaux", CDI, {
    pay: "Salaire : 42-48 k€ brut/an, grille transparente.",
    tele: T.three,
    edu: E.four,
    exp: X.three,
    on: ["francetravail", "linkedin-alerts"],
    boardTitle: "Chef de projet IA (H/F)",
  }),
  job("kaolin", "genai", "Chef·fe de projet IA conversationnelle", "limoges", CDI, {
    on: FT,
    boardTitle: "Chef de projet IA conversationnelle et assistants (H/F)",
    tele: T.part,
    exp: X.two,
    pay: "40 000 € bruts annuels.",
  }),
  job("kaolin", "genai", "Chef de projet IA générative – mission indépendante", "paris11", "Freelance", {
    pay: "TJM : 500 à 600 € HT.",
    tele: T.full,
    exp: X.five,
    start: "Mission de 6 mois renouvelable, démarrage dès que possible.",
  }),
  job("kaolin", "digital", "Chef de projet digital (H/F)", "bordeaux", CDI, {
    exp: X.three,
    edu: E.three,
    tele: T.two,
  }),
  job("kaolin", "digital", "Cheffe de projet web", "limoges", CDI, { exp: X.two, edu: E.three }),
  job("kaolin", "consultant", "Consultant·e IA et données", "paris11", CDI, { edu: E.five, exp: X.alike, tele: T.two }),
  job("kaolin", "dev", "Développeuse ou développeur Python", "limoges", CDI, { exp: X.alike, tele: T.full }),
  job("kaolin", "alternance", "Alternance chef·fe de projet IA", "bordeaux", APP, {
    edu: E.inM,
    start: "Rythme : deux semaines en entreprise, une semaine à l'école.",
  }),
  job("kaolin", "comm", "Chargé·e de communication", "bordeaux", "CDD 8 mois", { edu: E.three }),

  // Vaubrun Énergies (Recruitee)
  job("vaubrun", "ia", "Chef de projet IA – exploitation (H/F)", "marseille2", CDI, {
    pay: "Rémunération : 45 à 55 k€ brut annuel.",
    tele: T.two,
    edu: E.five,
    exp: X.three,
    on: ["francetravail", "apec"],
    boardTitle: "Chef de Projet IA exploitation F/H",
  }),
  job("vaubrun", "ia", "Chef de projet IA outre-mer (H/F)", "saintdenis974", CDI, {
    tele: T.one,
    edu: E.five,
    exp: X.three,
    pay: "48 000 € à 56 000 € bruts annuels, prime d'éloignement comprise.",
  }),
  job("vaubrun", "hidden", "Chef de projet performance (H/F)", "aix", CDI, { edu: E.five, exp: X.five, tele: T.two }),
  job("vaubrun", "ia", "Cheffe de projet intelligence artificielle", "fortdefrance", "CDD 12 mois", {
    edu: E.five,
    exp: X.two,
    tele: T.none,
  }),
  job("vaubrun", "english", "AI Project Manager – VIE", "marseille2", "VIE 18 mois", {
    exp: "First experience in project management.",
    edu: "Master's degree.",
  }),
  job("vaubrun", "data", "Chef de projet données de production (H/F)", "aix", CDI, { edu: E.five, exp: X.three }),
  job("vaubrun", "works", "Chef de projet travaux solaires (H/F)", "abymes", CDI, {
    edu: E.two,
    exp: X.alike,
    tele: T.none,
  }),
  job("vaubrun", "works", "Chef de projet photovoltaïque (H/F)", "cayenne", CDI, { edu: E.five, exp: X.five }),
  job("vaubrun", "it", "Chef de projet SI exploitation (H/F)", "marseille2", CDI, { edu: E.five, exp: X.five }),
  job("vaubrun", "ia", "Stage chef de projet IA (H/F)", "aix", STAGE, {
    edu: E.inM,
    pay: "Gratification mensuelle de 1 200 €.",
    start: "Début en février 2027.",
  }),
  job("vaubrun", "builder", "Ingénieur IA embarquée (H/F)", "aix", CDI, { edu: E.five, exp: X.two }),
  job("vaubrun", "field", "Technicien·ne de supervision", "saintdenis974", CDI, { edu: E.two }),
];
