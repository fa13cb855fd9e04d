import type { CityKey } from "./cities.ts";
import type { EmployerKey } from "./employers.ts";
import type { ThemeKey } from "./themes.ts";

export type Board = "francetravail" | "apec" | "linkedin-alerts" | "apec-alerts" | "indeed-alerts";
export type Round = 1 | 2 | 3;

/** One opening, wherever it is announced. */
export interface Job {
  at: EmployerKey;
  theme: ThemeKey;
  title: string;
  city: CityKey;
  /** In the words of the posting: « CDI », « CDD 12 mois », « Stage 6 mois ». */
  contract: string;
  /** Sentence on pay; absent where nothing is said. */
  pay?: string;
  tele?: string;
  edu?: string;
  exp?: string;
  /** Start, rhythm. */
  start?: string;
  /** Other places of the same posting. */
  also?: readonly CityKey[];
  /** Boards that announce it, beside the employer's own site (when it has one). */
  on?: readonly Board[];
  /** Not on the employer's site, though the employer has one. */
  offSite?: boolean;
  /** Its title on the boards, when they write it otherwise. */
  boardTitle?: string;
  /** Rounds in which it is listed. Default: all. */
  rounds?: readonly Round[];
  /** YYYY-MM-DD. Default: some days before the first round that lists it. */
  posted?: string;
  validThrough?: string;
  /** Invented person who recruits; to be scrubbed on the way in. */
  contact?: string;
  /** Pay that is only said from round 3 on. */
  payFrom3?: string;
  /** Its page answers 410 in round 3. */
  goneIn3?: boolean;
  /** Announced again under another reference in round 3. */
  repostedIn3?: boolean;
  /** Its boards do not name the employer. */
  confidential?: boolean;
  /** Postings with one seed are worded alike: one advertisement in several cities. */
  seed?: string;
}

const T = {
  two: "Télétravail : 2 jours par semaine après trois mois d'ancienneté.",
  one: "Télétravail possible 1 jour par semaine.",
  three: "Jusqu'à 3 jours de télétravail par semaine.",
  full: "Poste ouvert en télétravail complet (full remote), avec un séminaire par trimestre sur site.",
  none: "Poste sur site, sans télétravail.",
  part: "Télétravail partiel possible selon l'organisation de l'équipe.",
  hybrid: "Mode de travail hybride : 50 % du temps en télétravail.",
} as const;

const E = {
  five: "Formation Bac+5 (école d'ingénieurs, de commerce ou université).",
  four: "Diplôme de niveau Bac+4 ou Bac+5.",
  three: "Formation Bac+3 minimum.",
  two: "Formation Bac+2 (BTS, BUT).",
  inM: "Vous préparez un diplôme de niveau Bac+5.",
} as const;

const X = {
  two: "Au moins 2 ans d'expérience sur un poste comparable.",
  three: "3 ans d'expérience minimum en gestion de projet.",
  alike: "3 ans d'expérience minimum sur un poste comparable.",
  five: "Vous justifiez d'au moins 5 ans d'expérience.",
  eight: "8 à 10 ans d'expérience, dont une partie en encadrement.",
  first: "Débutants acceptés.",
} as const;

const CDI = "CDI";
const APP = "Alternance (contrat d'apprentissage) 12 mois";
const PRO = "Alternance (contrat de professionnalisation) 12 mois";
const STAGE = "Stage 6 mois";

const job = (
  at: EmployerKey,
  theme: ThemeKey,
  title: string,
  city: CityKey,
  contract: string,
  more: Partial<Job> = {},
): Job => ({ at, theme, title, city, contract, ...more });

const FT = ["francetravail"] as const;
const APEC = ["apec"] as const;

/** Employers with a site that the demo replays. */
const onSites: Job[] = [
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

  // Groupe Tramontane (own site, schema.org)
  job("tramontane", "ia", "Chef(fe) de projet IA mobilité", "montpellier", CDI, {
    validThrough: "2026-12-31",
    pay: "Salaire : entre 44 et 52 k€ bruts annuels.",
    tele: T.two,
    edu: E.five,
    exp: X.three,
    on: ["apec", "indeed-alerts"],
    boardTitle: "Chef de projet IA mobilité F/H",
  }),
  job("tramontane", "ia", "Chargé de mission intelligence artificielle (H/F)", "toulouse", CDI, {
    validThrough: "2026-11-12",
    edu: E.five,
    exp: X.two,
    tele: T.one,
  }),
  job("tramontane", "ia", "Chef de projet IA maintenance (H/F)", "lemans", CDI, {
    on: FT,
    boardTitle: "Chef de projet IA maintenance prédictive (H/F)",
    validThrough: "2026-12-15",
    edu: E.five,
    exp: X.five,
    pay: "47 k€ à 53 k€ bruts sur 12 mois.",
  }),
  job("tramontane", "programme", "Responsable programme IA (H/F)", "saintdenis93", CDI, {
    edu: E.five,
    exp: X.eight,
    tele: T.two,
    pay: "Entre 70 et 80 k€ selon expérience.",
  }),
  job("tramontane", "hidden", "Chef de Projet Innovation & IA (H/F)", "montpellier", CDI, {
    edu: E.five,
    exp: X.three,
    tele: T.two,
    also: ["toulouse"],
  }),
  job("tramontane", "po", "Product Owner assistant vocal IA (H/F)", "saintdenis93", CDI, {
    edu: E.five,
    exp: X.three,
    tele: T.three,
  }),
  job("tramontane", "digital", "Chef de projet information voyageurs (H/F)", "tours", CDI, {
    edu: E.four,
    exp: X.three,
  }),
  job("tramontane", "data", "Chef de projet data mobilité (H/F)", "montpellier", CDI, {
    edu: E.five,
    exp: X.three,
    tele: T.two,
  }),
  job("tramontane", "it", "Chef de projet billettique (H/F)", "toulouse", CDI, { edu: E.five, exp: X.five }),
  job("tramontane", "works", "Chef de projet infrastructures tramway (H/F)", "montpellier", CDI, {
    edu: E.five,
    exp: X.eight,
  }),
  job("tramontane", "hr", "Chef de projet paie (H/F)", "lemans", CDI, { edu: E.four, exp: X.three }),
  job("tramontane", "field", "Régulateur·rice de trafic", "tours", CDI, { edu: E.two }),
  job("tramontane", "alternance", "Alternant chef de projet IA (H/F)", "saintdenis93", APP, {
    edu: E.inM,
    start: "Contrat à partir de mars 2027.",
    rounds: [2, 3],
    validThrough: "2027-01-31",
  }),

  // Établissement public Numéria (own site, schema.org; under maintenance in round 3)
  job(
    "numeria",
    "ia",
    "Chef de projet intelligence artificielle – catégorie A (F/H)",
    "rennes",
    "Fonction publique – contractuel 3 ans",
    { pay: "Rémunération statutaire + RIFSEEP.", tele: T.two, edu: E.five, exp: X.three },
  ),
  job(
    "numeria",
    "ia",
    "Chargé·e de projet IA et données publiques",
    "poitiers",
    "Fonction publique – titulaire ou contractuel",
    { tele: T.two, edu: E.three, pay: "Entre 2 600 et 3 100 € nets par mois." },
  ),
  job(
    "numeria",
    "deploy",
    "Chargé(e) de mission déploiement de l'IA dans les communes",
    "ajaccio",
    "Fonction publique – contractuel 2 ans",
    { tele: T.part, edu: E.five },
  ),
  job(
    "numeria",
    "digital",
    "Chef de projet dématérialisation (F/H)",
    "rennes",
    "Fonction publique – titulaire ou contractuel",
    { edu: E.three, exp: X.two },
  ),
  job("numeria", "data", "Administrateur·rice des données", "poitiers", "Fonction publique – contractuel 3 ans", {
    edu: E.five,
  }),
  job(
    "numeria",
    "it",
    "Chef de projet applicatif état civil (F/H)",
    "rennes",
    "Fonction publique – titulaire ou contractuel",
    { edu: E.three },
  ),
  job("numeria", "office", "Gestionnaire des marchés publics (F/H)", "poitiers", "Fonction publique – titulaire", {
    edu: E.two,
  }),

  // Sablier Retail (Greenhouse; announces more than it gives)
  job("sablier", "po", "Product Owner IA – prévision", "lille", CDI, {
    tele: T.three,
    edu: E.five,
    exp: X.three,
    pay: "46 000 € – 54 000 € bruts annuels.",
  }),
  job("sablier", "ia", "Chef de projet IA retail (H/F)", "roubaix", CDI, {
    tele: T.two,
    edu: E.five,
    exp: X.three,
    on: FT,
    boardTitle: "Chef de projet IA retail et magasins (H/F)",
  }),
  job("sablier", "english", "AI Product Delivery Manager", "lille", CDI, { exp: "4+ years of experience." }),
  job("sablier", "builder", "Ingénieur MLOps (H/F)", "lille", CDI, { edu: E.five, exp: X.alike }),
  job("sablier", "sales", "Account manager commerce (H/F)", "roubaix", CDI, { exp: X.two }),
];

/** Employers that only boards announce. */
const onBoards: Job[] = [
  job("aurelien", "ia", "Chef de projet IA en santé (H/F)", "dijon", "CDD 24 mois", {
    on: FT,
    pay: "Grille de la fonction publique hospitalière, 2 900 à 3 600 € bruts par mois.",
    tele: T.one,
    edu: E.five,
    exp: X.three,
  }),
  job("aurelien", "deploy", "Chargé de projet déploiement IA imagerie (H/F)", "besancon", CDI, {
    on: FT,
    edu: E.five,
    exp: X.two,
  }),
  job("aurelien", "it", "Chef de projet dossier patient informatisé (H/F)", "dijon", CDI, {
    on: FT,
    edu: E.four,
    exp: X.three,
  }),
  job("aurelien", "office", "Secrétaire médical / médicale (H/F)", "besancon", "CDD 6 mois", {
    on: FT,
    edu: E.two,
    exp: X.first,
  }),
  job("marchalec", "ia", "Chef de projet IA industrielle (H/F)", "saintetienne", CDI, {
    on: ["francetravail", "apec"],
    boardTitle: "Chef de projet IA industrielle F/H",
    pay: "42 à 50 k€ brut annuel",
    tele: T.none,
    edu: E.five,
    exp: X.three,
  }),
  job("marchalec", "works", "Chef de projet industrialisation (H/F)", "saintetienne", CDI, {
    on: FT,
    edu: E.two,
    exp: X.five,
  }),
  job("marchalec", "hidden", "Chef de projet (H/F)", "saintetienne", CDI, { on: FT, edu: E.five, exp: X.three }),
  job("nacre", "ia", "Cheffe / Chef de projet IA marketing", "brest", CDI, {
    on: FT,
    tele: T.two,
    edu: E.five,
    exp: X.three,
    pay: "Annuel de 40000 Euros à 46000 Euros sur 12.0 mois",
  }),
  job("nacre", "genai", "Chef de projet contenus et IA générative H/F", "paris9", CDI, {
    on: APEC,
    tele: T.two,
    edu: E.five,
    exp: X.three,
    pay: "45 - 52 k€ brut annuel",
  }),
  job("nacre", "digital", "Chef de projet e-commerce H/F", "rennes", CDI, {
    on: APEC,
    edu: E.five,
    exp: X.two,
    pay: "36 - 42 k€ brut annuel",
  }),
  job("nacre", "alternance", "Assistant·e chef de projet IA en alternance", "rennes", PRO, {
    on: FT,
    edu: E.inM,
    start: "Début en janvier 2027, un jour par semaine à l'école.",
  }),
  job("amance", "ia", "Chargé de projet IA agronomie (H/F)", "reims", CDI, {
    on: FT,
    repostedIn3: true,
    edu: E.five,
    exp: X.two,
    pay: "Mensuel de 3000 Euros à 3500 Euros sur 13.0 mois",
  }),
  job("amance", "data", "Chargé de projet données agricoles (H/F)", "metz", "CDD 12 mois", { on: FT, edu: E.five }),
  job("amance", "field", "Responsable silo (H/F)", "reims", CDI, { on: FT, edu: E.two, exp: X.alike }),
  job("brumaire", "ia", "Chef de projet IA H/F", "niort", CDI, {
    on: ["apec", "francetravail", "apec-alerts"],
    boardTitle: "Chef de projet IA F/H",
    tele: T.two,
    edu: E.five,
    exp: X.three,
    pay: "43 - 51 k€ brut annuel",
  }),
  job("brumaire", "programme", "Directeur de programme intelligence artificielle F/H", "niort", CDI, {
    on: APEC,
    tele: T.two,
    edu: E.five,
    exp: X.eight,
    pay: "75 - 90 k€ brut annuel",
  }),
  job("brumaire", "it", "Chef de projet informatique F/H", "niort", CDI, {
    on: APEC,
    edu: E.five,
    exp: X.five,
    pay: "45 - 55 k€ brut annuel",
  }),
  job("brumaire", "bi", "Chef de projet BI F/H", "niort", CDI, {
    on: APEC,
    edu: E.five,
    exp: X.three,
    pay: "40 - 48 k€ brut annuel",
  }),
  job("brumaire", "builder", "Actuaire data science F/H", "niort", CDI, { on: APEC, edu: E.five, exp: X.two }),
  job("opaline", "ia", "Responsable de projets IA (H/F)", "puteaux", CDI, {
    on: ["francetravail", "apec"],
    boardTitle: "Responsable de projets IA F/H",
    tele: T.two,
    edu: E.five,
    exp: X.five,
    pay: "52 à 60 k€ brut annuel",
  }),
  job("opaline", "genai", "Chef de projet callbot et IA conversationnelle (H/F)", "puteaux", CDI, {
    on: FT,
    tele: T.two,
    edu: E.five,
    exp: X.three,
  }),
  job("opaline", "works", "Chef de projet fibre optique (H/F)", "angers", CDI, { on: FT, edu: E.two, exp: X.alike }),
  job("opaline", "sales", "Ingénieur d'affaires télécoms F/H", "puteaux", CDI, {
    on: APEC,
    edu: E.five,
    exp: X.five,
    pay: "A partir de 48 k€ brut annuel",
  }),
  job("verdance", "ia", "Chef de projet IA supply chain (H/F)", "villeurbanne", CDI, {
    on: ["francetravail", "linkedin-alerts"],
    tele: T.one,
    edu: E.five,
    exp: X.three,
    pay: "Annuel de 45000 Euros à 52000 Euros sur 13.0 mois",
    contact: "Candidatures à adresser à Maëlle Kerdoncuff (maelle.kerdoncuff@verdance.example.org, 01 99 00 45 67).",
  }),
  job("verdance", "po", "Product Owner IA – gaspillage alimentaire (H/F)", "lyon7", CDI, {
    on: APEC,
    tele: T.three,
    edu: E.five,
    exp: X.three,
    pay: "46 - 54 k€ brut annuel",
  }),
  job("verdance", "digital", "Chef de projet omnicanal F/H", "lyon7", CDI, {
    on: APEC,
    edu: E.five,
    exp: X.three,
    pay: "38 - 45 k€ brut annuel",
  }),
  job("verdance", "hr", "Chef de projet SIRH F/H", "lyon7", CDI, {
    on: APEC,
    edu: E.five,
    exp: X.five,
    pay: "A négocier",
  }),
  job("verdance", "field", "Employé·e de mise en rayon", "villeurbanne", CDI, { on: FT, exp: X.first }),
  job("ferrolys", "ia", "Chef de projet IA ferroviaire (H/F)", "massy", CDI, {
    on: APEC,
    tele: T.two,
    edu: E.five,
    exp: X.five,
    pay: "55 - 65 k€ brut annuel",
  }),
  job("ferrolys", "english", "AI Program Manager – Rail Safety", "massy", CDI, {
    on: APEC,
    exp: "8+ years of experience.",
    edu: "Master's degree in engineering.",
  }),
  job("ferrolys", "it", "Chef de projet applicatif F/H", "massy", CDI, {
    on: APEC,
    edu: E.five,
    exp: X.five,
    pay: "50 - 58 k€ brut annuel",
  }),
  job("ferrolys", "builder", "Ingénieur de recherche IA de confiance F/H", "massy", CDI, {
    on: APEC,
    edu: "Doctorat apprécié.",
    exp: X.two,
  }),
  job("garance", "ia", "Chef de projet Intelligence Artificielle F/H", "toulouse", CDI, {
    on: ["apec", "francetravail", "linkedin-alerts"],
    boardTitle: "Chef de projet intelligence artificielle (F/H)",
    tele: T.two,
    edu: E.five,
    exp: X.five,
    pay: "50 - 60 k€ brut annuel",
  }),
  job("garance", "genai", "Chef de projet IAG – documentation technique F/H", "massy", CDI, {
    on: APEC,
    tele: T.two,
    edu: E.five,
    exp: X.three,
    pay: "48 - 56 k€ brut annuel",
  }),
  job("garance", "programme", "Responsable du programme IA F/H", "bordeaux", CDI, {
    on: APEC,
    edu: E.five,
    exp: X.eight,
    pay: "70 - 85 k€ brut annuel",
  }),
  job("garance", "data", "Chef de projet data manufacturing F/H", "toulouse", CDI, {
    on: APEC,
    edu: E.five,
    exp: X.three,
    pay: "44 - 52 k€ brut annuel",
  }),
  job("garance", "builder", "Data engineer F/H", "toulouse", CDI, {
    on: APEC,
    edu: E.five,
    exp: X.alike,
    pay: "42 - 50 k€ brut annuel",
  }),
  job("ortelius", "alternance", "Chef de projet IA en alternance (H/F)", "lille", APP, {
    on: FT,
    edu: E.inM,
    start: "Rentrée de janvier 2027.",
    pay: "Salaire selon la grille de l'apprentissage",
  }),
  job("ortelius", "alternance", "Alternance chargé de projet IA générative (H/F)", "caen", APP, {
    on: FT,
    edu: E.inM,
    start: "Rentrée de janvier 2027, deux jours à l'école, trois jours en entreprise.",
  }),
  job("ortelius", "teach", "Formateur / Formatrice en intelligence artificielle (H/F)", "lille", "CDD 6 mois", {
    on: FT,
    exp: X.alike,
  }),
  job("coteaux", "consultant", "Consultant IA et transformation F/H", "paris8", CDI, {
    on: APEC,
    edu: E.five,
    exp: X.alike,
    pay: "48 - 60 k€ brut annuel",
  }),
  job("coteaux", "consultant", "Consultante ou consultant stratégie data et IA", "lyon3", CDI, {
    on: APEC,
    edu: E.five,
    exp: X.two,
    pay: "42 - 50 k€ brut annuel",
  }),
  job("coteaux", "consultant", "Manager conseil IA F/H", "paris8", CDI, {
    on: APEC,
    edu: E.five,
    exp: X.eight,
    pay: "70 - 85 k€ brut annuel",
  }),
  job("coteaux", "ia", "Chef de projet IA – secteur public F/H", "paris8", CDI, {
    on: APEC,
    edu: E.five,
    exp: X.five,
    tele: T.two,
    pay: "52 - 62 k€ brut annuel",
  }),
  job("coteaux", "genai", "Chef de projet GenAI F/H", "nantes", CDI, {
    on: ["apec", "francetravail"],
    edu: E.five,
    exp: X.three,
    tele: T.hybrid,
    pay: "45 - 55 k€ brut annuel",
  }),
  job("coteaux", "data", "Chef de projet data F/H", "bordeaux", CDI, {
    on: APEC,
    edu: E.five,
    exp: X.three,
    pay: "42 - 50 k€ brut annuel",
  }),
  job("coteaux", "digital", "Chef de projet transformation digitale F/H", "paris8", CDI, {
    on: APEC,
    edu: E.five,
    exp: X.five,
    pay: "48 - 56 k€ brut annuel",
  }),
  job("iarecrutement", "recruit", "Chargé de recrutement – IA Recrutement (H/F)", "rennes", CDI, {
    on: FT,
    edu: E.three,
    exp: X.two,
  }),
  job("iarecrutement", "it", "Chef de projet informatique (H/F)", "nantes", CDI, {
    on: FT,
    edu: E.three,
    exp: X.three,
  }),
  job("iarecrutement", "works", "Conducteur de travaux (H/F)", "angers", CDI, { on: FT, edu: E.two, exp: X.alike }),
  job("iarecrutement", "payroll", "Gestionnaire de paie (H/F)", "rennes", "Intérim 3 mois", {
    on: FT,
    edu: E.two,
    exp: X.two,
    pay: "Horaire de 14.5 Euros",
  }),
  job("heliotrope", "ia", "Chef de projet IA F/H", "tours", CDI, {
    on: APEC,
    confidential: true,
    edu: E.five,
    exp: X.five,
    pay: "50 - 58 k€ brut annuel",
  }),
  job("heliotrope", "ia", "Responsable projets intelligence artificielle F/H", "clermont", CDI, {
    on: APEC,
    confidential: true,
    edu: E.five,
    exp: X.five,
  }),
  job("heliotrope", "hidden", "Directeur de projets F/H", "nice", CDI, {
    on: APEC,
    confidential: true,
    edu: E.five,
    exp: X.eight,
    pay: "65 - 75 k€ brut annuel",
  }),
];

/** Late comers, and a posting whose page is taken down. */
const later: Job[] = [
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

export const jobs: readonly Job[] = [...onSites, ...onBoards, ...later];
