import type { FactCase } from "./facts-contracts.ts";

const label = (labels: Record<string, string | null>): FactCase[] =>
  Object.entries(labels).map(([sector, expected]) => [{ sector }, expected]);
const named = (names: Record<string, string | null>): FactCase[] =>
  Object.entries(names).map(([company, expected]) => [{ company }, expected]);
const told = (company: string | undefined, texts: Record<string, string | null>): FactCase[] =>
  Object.entries(texts).map(([description, expected]) => [{ ...(company ? { company } : {}), description }, expected]);

/** In what one works: by the source's label, the employer's name, or what it, or its hidden client, is said to be. */
export const SECTORS_SAID: readonly FactCase[] = [
  ...label({
    "Activités des agences de travail temporaire": "staffing",
    "Conseil en systèmes et logiciels informatiques": "software",
    "Conseil pour les affaires et autres conseils de gestion": "consulting",
    "Ingénierie, études techniques": "consulting",
    "Administration publique générale": "public",
    "Activités hospitalières": "health",
    "Hébergement médicalisé pour personnes âgées": "health",
    "Hébergement touristique et autre hébergement de courte durée": "tourism",
    "Restauration traditionnelle": "tourism",
    "Fabrication de préparations pharmaceutiques": "pharma",
    "Activités des agents et courtiers d'assurances": "insurance",
    "Commerce de détail d'habillement en magasin spécialisé": "luxury",
    "Commerce de gros (commerce interentreprises) de produits surgelés": "retail",
    "Transports urbains et suburbains de voyageurs": "transport",
    "Captage, traitement et distribution d'eau": "energy",
    "Enseignement supérieur": "education",
    "Édition de logiciels applicatifs": "software",
    "Édition de livres": "media",
    "Travaux d'installation électrique dans tous locaux": "construction",
    "Boulangerie et boulangerie-pâtisserie": "food",
    "Fabrication de structures métalliques et de parties de structures": "industry",
    "Construction aéronautique et spatiale": "aerospace-defence",
    "Commerce de voitures et de véhicules automobiles légers": "automotive",
    "IT Services and IT Consulting": "software",
    "Hospitals and Health Care": "health",
    Banking: "banking",
    Telecommunications: "telecoms",
    "Non-profit Organizations": "nonprofit",
    "Emplois Informatique": null,
    "IT Jobs": null,
    "Chef de projet": null,
  }),
  ...named({
    "CHU de Valmarin": "health",
    "Mutuelle du Ponant": "insurance",
    "Banque Orvanne": "banking",
    "Crédit Mutuel de l'Ardelle": "banking",
    "Ville de Montrevault": "public",
    "Communauté de communes du Haut-Vernay": "public",
    "Conseil départemental de l'Orvanne": "public",
    "Université de Valmarin": "education",
    "Valmarin Habitat": "construction",
    "Transports Mazurel": "transport",
    "Laiterie Pradel": "food",
    "Hôtels Larive": "tourism",
    "Théâtre de la Source": "media",
    Vermeil: null,
    "Société générale de travaux d'idées": "construction",
  }),
  ...told("Vermeil", {
    "Vermeil est une mutuelle de 800 personnes.": "insurance",
    "Vermeil, leader européen de la logistique, ouvre un poste.": "transport",
    "Nous sommes un éditeur de logiciels de caisse.": "software",
    "Créée en 2012, la société Vermeil est spécialisée dans le recyclage des batteries.": "energy",
    "Rejoignez l'un des leaders européens de la fabrication d'extincteurs.": "industry",
    "Vermeil is a leading manufacturer of pumps.": "industry",
    "Vermeil est l'un des premiers groupes de cliniques privées.": "health",
    "Acteur majeur de l'immobilier, Vermeil construit des logements.": "construction",
    "Vermeil est une fintech née à Lille.": "banking",
    "Vermeil est un cabinet de conseil en stratégie.": "consulting",
    "Nous sommes une ESN de 80 personnes.": "software",
    // Of others, or of nobody.
    "Vous accompagnez nos clients : banques, assurances, industrie.": null,
    "Une mutuelle d'entreprise prise en charge à 70 %.": null,
    "Au sein du département informatique, vous tenez le planning.": null,
    "Vous justifiez d'une expérience dans la banque.": null,
    "Vermeil grandit et recrute.": null,
    "Vous êtes spécialisé dans la logistique.": null,
  }),
  ...told(undefined, {
    "Notre client, une banque régionale, recherche un chef de projet IA.": "banking",
    "Nous recrutons pour l'un de nos clients, acteur majeur du secteur de l'énergie, un chef de projet.": "energy",
    "Cabinet de recrutement, nous recherchons pour notre client un chef de projet.": null,
    "Our client, a leading insurer, is looking for an AI project manager.": "insurance",
  }),
];
