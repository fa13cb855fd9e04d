import type { Job } from "./job.ts";
import { APP, CDI, E, FT, job, T, X } from "./terms.ts";

/** Employers with a site of their own, marked up for search engines; and one whose platform announces more than it gives. */
export const onOwnSites: Job[] = [
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
