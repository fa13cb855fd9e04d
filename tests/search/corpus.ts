import type { SearchDocument } from "../../indexer/search/engine.ts";
import type { Offer } from "../../offer/offer.ts";
import { makeOffer } from "../help/make-offer.ts";

type Fields = Partial<Offer> & { family?: string; status?: "open" | "closed" };

const PLACES = {
  lyon: ["Lyon", "69123", "69", "Auvergne-Rhône-Alpes", 45.758, 4.835],
  paris: ["Paris", "75056", "75", "Île-de-France", 48.857, 2.352],
  villeurbanne: ["Villeurbanne", "69266", "69", "Auvergne-Rhône-Alpes", 45.772, 4.89],
  lille: ["Lille", "59350", "59", "Hauts-de-France", 50.632, 3.058],
  nantes: ["Nantes", "44109", "44", "Pays de la Loire", 47.218, -1.554],
} as const;

export const place = (name: keyof typeof PLACES): Offer["places"][number] => {
  const [commune, insee, department, region, lat, lon] = PLACES[name];
  return { text: commune, commune, insee, department, region, country: "FR", lat, lon };
};

export const nowhere: Offer["places"][number] = {
  text: "Partout en France",
  commune: null,
  insee: null,
  department: null,
  region: null,
  country: "FR",
  lat: null,
  lon: null,
};

const contract = (kind: NonNullable<Offer["contract"]>["kind"]): Offer["contract"] => ({
  kind,
  form: null,
  months: null,
  quote: null,
});
const telework = (kind: NonNullable<Offer["telework"]>["kind"]): Offer["telework"] => ({
  kind,
  daysPerWeek: null,
  quote: null,
});
export const pay = (annual: number): Offer["pay"] => ({
  min: annual,
  max: annual,
  currency: "EUR",
  period: "year",
  basis: "gross",
  monthsPerYear: null,
  annualGrossMin: annual,
  annualGrossMax: annual,
  flags: [],
  quote: null,
});
const years = (minYears: number): Offer["experience"] => ({ minYears, quote: null });
const role = (verdict: Offer["role"]["verdict"], quote?: string): Offer["role"] => ({
  verdict,
  score: 0.9,
  evidence: quote === undefined ? [] : [{ quote, rule: "essai" }],
});

export const makeDocument = (id: string, title: string, text: string, fields: Fields = {}): SearchDocument => {
  const { status = "open", family = null, ...offer } = fields;
  const said = { role: role("core", title), descriptionText: text, descriptionHtml: null };
  return { status, family, offer: makeOffer({ id, title, ...said, ...offer }) };
};

const TAIL =
  "Si vous aimez le travail en équipe, j'ai une bonne nouvelle : bienveillance et site agréable vous attendent.";

/** Invented offers: the niche, its spellings, and its false friends. */
export const CORPUS: SearchDocument[] = [
  makeDocument("ia-1", "Chef de projet IA (H/F)", `Vous pilotez la feuille de route de l'équipe. ${TAIL}`, {
    contract: contract("cdi"),
    telework: telework("partial"),
    pay: pay(52_000),
    experience: years(3),
    skills: ["Python", "Scrum"],
    postedAt: "2026-11-10",
    firstSeenAt: "2026-11-10T08:00:00Z",
  }),
  makeDocument("ia-2", "Cheffe de projet intelligence artificielle", `Cadrage et suivi des cas d'usage. ${TAIL}`, {
    places: [place("paris")],
    contract: contract("cdi"),
    employer: { name: "Banque Aurore", kind: "direct" },
    pay: pay(60_000),
    postedAt: "2026-11-12",
  }),
  makeDocument("ia-3", "AI Project Manager", "You lead the delivery of our machine learning products.", {
    places: [place("nantes")],
    language: "en",
    employer: { name: "Northwind Robotics", kind: "direct" },
    telework: telework("full"),
    postedAt: "2026-11-08",
  }),
  makeDocument("ia-4", "Chargé·e de projets IA générative en alternance", `Ateliers et prototypes. ${TAIL}`, {
    startDate: "2027-09-01",
    contract: { ...contract("alternance")!, form: "apprentissage", months: 12 },
    rhythm: "3 semaines en entreprise, 1 semaine de cours",
    places: [place("villeurbanne")],
    experience: years(0),
    education: { level: "bac+5", quote: null },
    skills: ["LLM"],
  }),
  makeDocument(
    "ia-hidden",
    "Chef de projet innovation",
    `Vous menez nos projets d'intelligence artificielle. ${TAIL}`,
    {
      role: role("core", "Vous menez nos projets d'intelligence artificielle."),
      places: [place("lille")],
      contract: contract("cdd"),
      pay: pay(41_000),
    },
  ),
  makeDocument("si-1", "Chef de projet SI (H/F)", `Déploiement d'un ERP dans le système d'information. ${TAIL}`, {
    role: role("no"),
    contract: contract("cdi"),
    experience: years(2.5),
    places: [place("paris")],
  }),
  makeDocument("bi-1", "Chef de projet BI", `Tableaux de bord et entrepôt de données. ${TAIL}`, {
    role: role("adjacent"),
    skills: ["Power BI"],
  }),
  makeDocument("rh-1", "Chef.fe de projet RH", `Conduite du changement, ressources humaines. ${TAIL}`, {
    role: role("no"),
    employer: { name: null, kind: "unknown" },
  }),
  makeDocument(
    "dev-1",
    "Développeur·se Python – équipe IA",
    `Développement d'interfaces, tests, revue de code. ${TAIL}`,
    {
      role: role("no"),
      skills: ["Python"],
      places: [place("lille"), place("paris")],
    },
  ),
  makeDocument("ds-1", "Data Scientist", `Modélisation et apprentissage automatique en production. ${TAIL}`, {
    role: role("no"),
    places: [nowhere],
    postedAt: null,
  }),
  makeDocument("closed-1", "Chef de projet IA senior", "Offre retirée.", {
    status: "closed",
    closedAt: "2026-11-01T08:00:00Z",
    closeReason: "gone",
  }),
  makeDocument(
    "vente-1",
    "Vendeuse en boulangerie",
    "L'accueil des clients, aujourd'hui comme demain. Pâtisserie d'été.",
    {
      role: role("no"),
      places: [place("nantes")],
      workingTime: "part",
      contract: contract("cdd"),
    },
  ),
];

/** Judged queries: what must be among the first, in order of appearance, and what must not be found at all. */
export const JUDGED: { q: string; first: string[]; never?: string[] }[] = [
  { q: "chef de projet IA", first: ["ia-1"], never: ["rh-1", "vente-1"] },
  { q: "chef de projet intelligence artificielle", first: ["ia-2"], never: ["rh-1", "vente-1"] },
  { q: "cheffe de projet ia", first: ["ia-1"], never: ["rh-1", "vente-1"] },
  { q: "AI project manager", first: ["ia-3"], never: ["vente-1", "rh-1"] },
  { q: "chef de projet SI", first: ["si-1"], never: ["ia-3"] },
  { q: "chef de projet BI", first: ["bi-1"], never: ["ia-1", "ia-2", "si-1", "rh-1"] },
  { q: "intelligence artificielle", first: ["ia-2"] },
  { q: "IA générative alternance", first: ["ia-4"], never: ["ia-1"] },
  { q: "développeuse python", first: ["dev-1"], never: ["ia-1"] },
  { q: "boulangerie", first: ["vente-1"], never: ["ia-1"] },
];
