import type { Job } from "./job.ts";
import { APP, CDI, job } from "./terms.ts";

/** Employers with a site of their own, marked up for search engines; and one whose platform announces more than it gives. */
export const onOwnSites: Job[] = [
  // Groupe Tramontane (own site, schema.org)
  job("tramontane", "ia", "Chef(fe) de projet IA mobilité", "montpellier", CDI, "apec indeed-mail home-2 bac+5 3y", {
    validThrough: "2026-12-31",
    pay: "Salaire : entre 44 et 52 k€ bruts annuels.",
    boardTitle: "Chef de projet IA mobilité F/H",
  }),
  job("tramontane", "ia", "Chargé de mission intelligence artificielle (H/F)", "toulouse", CDI, "home-1 bac+5 2y", {
    validThrough: "2026-11-12",
  }),
  job("tramontane", "ia", "Chef de projet IA maintenance (H/F)", "lemans", CDI, "ft bac+5 5y", {
    boardTitle: "Chef de projet IA maintenance prédictive (H/F)",
    validThrough: "2026-12-15",
    pay: "47 k€ à 53 k€ bruts sur 12 mois.",
  }),
  job("tramontane", "programme", "Responsable programme IA (H/F)", "saintdenis93", CDI, "home-2 bac+5 8y", {
    pay: "Entre 70 et 80 k€ selon expérience.",
  }),
  job("tramontane", "hidden", "Chef de Projet Innovation & IA (H/F)", "montpellier", CDI, "home-2 bac+5 3y", {
    also: ["toulouse"],
  }),
  job("tramontane", "po", "Product Owner assistant vocal IA (H/F)", "saintdenis93", CDI, "home-3 bac+5 3y"),
  job("tramontane", "digital", "Chef de projet information voyageurs (H/F)", "tours", CDI, "bac+4 3y"),
  job("tramontane", "data", "Chef de projet data mobilité (H/F)", "montpellier", CDI, "home-2 bac+5 3y"),
  job("tramontane", "it", "Chef de projet billettique (H/F)", "toulouse", CDI, "bac+5 5y"),
  job("tramontane", "works", "Chef de projet infrastructures tramway (H/F)", "montpellier", CDI, "bac+5 8y"),
  job("tramontane", "hr", "Chef de projet paie (H/F)", "lemans", CDI, "bac+4 3y"),
  job("tramontane", "field", "Régulateur·rice de trafic", "tours", CDI, "bac+2"),
  job("tramontane", "alternance", "Alternant chef de projet IA (H/F)", "saintdenis93", APP, "in-master", {
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
    "home-2 bac+5 3y",
    { pay: "Rémunération statutaire + RIFSEEP." },
  ),
  job(
    "numeria",
    "ia",
    "Chargé·e de projet IA et données publiques",
    "poitiers",
    "Fonction publique – titulaire ou contractuel",
    "home-2 bac+3",
    { pay: "Entre 2 600 et 3 100 € nets par mois." },
  ),
  job(
    "numeria",
    "deploy",
    "Chargé(e) de mission déploiement de l'IA dans les communes",
    "ajaccio",
    "Fonction publique – contractuel 2 ans",
    "home-part bac+5",
  ),
  job(
    "numeria",
    "digital",
    "Chef de projet dématérialisation (F/H)",
    "rennes",
    "Fonction publique – titulaire ou contractuel",
    "bac+3 2y",
  ),
  job(
    "numeria",
    "data",
    "Administrateur·rice des données",
    "poitiers",
    "Fonction publique – contractuel 3 ans",
    "bac+5",
  ),
  job(
    "numeria",
    "it",
    "Chef de projet applicatif état civil (F/H)",
    "rennes",
    "Fonction publique – titulaire ou contractuel",
    "bac+3",
  ),
  job(
    "numeria",
    "office",
    "Gestionnaire des marchés publics (F/H)",
    "poitiers",
    "Fonction publique – titulaire",
    "bac+2",
  ),
  // Sablier Retail (Greenhouse; announces more than it gives)
  job("sablier", "po", "Product Owner IA – prévision", "lille", CDI, "home-3 bac+5 3y", {
    pay: "46 000 € – 54 000 € bruts annuels.",
  }),
  job("sablier", "ia", "Chef de projet IA retail (H/F)", "roubaix", CDI, "ft home-2 bac+5 3y", {
    boardTitle: "Chef de projet IA retail et magasins (H/F)",
  }),
  job("sablier", "english", "AI Product Delivery Manager", "lille", CDI, "", { exp: "4+ years of experience." }),
  job("sablier", "builder", "Ingénieur MLOps (H/F)", "lille", CDI, "bac+5 3y-alike"),
  job("sablier", "sales", "Account manager commerce (H/F)", "roubaix", CDI, "2y"),
];
