import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { communeNames, communesNamed, departmentOf } from "../indexer/normalise/places/table.ts";
import type { Offer } from "../offer/offer.ts";
import { LANGUAGE_CODES, SECTORS } from "../offer/vocabulary.ts";

/**
 * Any number of offers made from 1,026 real ones (shared/datasets, read in place): texts recombined, facts redrawn. Same
 * seed, same offers. Where the data is absent they are made of invented words: quicker to read and to index than real ones.
 */

const FILE = fileURLToPath(
  new URL("../../shared/datasets/francetravail-data-ia-radar-nlp/france_travail_2026-01-05.jsonl", import.meta.url),
);
const TITLES = fileURLToPath(new URL("../../shared/datasets/derived-france/titles-pool.tsv", import.meta.url));
const COMMUNES = fileURLToPath(new URL("../../shared/datasets/derived-france/communes-coords.json", import.meta.url));

const REGIONS: Record<string, string> = {
  11: "Île-de-France",
  24: "Centre-Val de Loire",
  27: "Bourgogne-Franche-Comté",
  28: "Normandie",
  32: "Hauts-de-France",
  44: "Grand Est",
  52: "Pays de la Loire",
  53: "Bretagne",
  75: "Nouvelle-Aquitaine",
  76: "Occitanie",
  84: "Auvergne-Rhône-Alpes",
  93: "Provence-Alpes-Côte d'Azur",
};
const CONTRACTS = ["cdi", "cdi", "cdi", "cdd", "alternance", "stage", "freelance", "interim", null] as const;
const REMOTES = ["none", "partial", "partial", "full", null, null] as const;
const LEVELS = ["bac+2", "bac+3", "bac+5", "bac+5", null] as const;
const KINDS = ["direct", "consulting", "agency", "school", "unknown"] as const;
const SKILLS =
  "Python,SQL,Java,AWS,Azure,Docker,Kubernetes,Power BI,Tableau,Spark,Git,Agile,Scrum,LLM,PyTorch,Excel,SAP,Jira".split(
    ",",
  );
const SOURCES = ["francetravail", "apec", "workday", "amazon", "sncf", "jsonld"];
const LENGTH = 2700;

interface Seed {
  title: string;
  company: string | null;
  description: string;
}

/** Numbers between 0 and 1, always the same (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Whether the real texts are here. */
export const REAL_TEXTS = [FILE, TITLES, COMMUNES].every((path) => existsSync(path));

/** The real offers the others are made from. */
function realOffers(): Seed[] {
  return readFileSync(FILE, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Seed);
}

interface Pools {
  titles: string[];
  companies: string[];
  paragraphs: string[];
  communes: [string, string, string, string, string[], number, number, number][];
}

function pools(): Pools {
  return REAL_TEXTS ? realPools() : inventedPools();
}

const INVENTED =
  "projet données équipe métier pilotage usage produit client solution modèle qualité budget planning formation gouvernance atelier intelligence artificielle déploiement conduite changement expérience autonomie rigueur anglais télétravail Lyon avantages mutuelle rémunération profil mission poste entreprise".split(
    " ",
  );

function inventedPools(): Pools {
  const random = randomFrom(5);
  const words = (count: number) =>
    Array.from({ length: count }, () => INVENTED[Math.floor(random() * INVENTED.length)]!).join(" ");
  return {
    titles: Array.from({ length: 12_000 }, () => `Chef de projet ${words(4)} H/F`),
    companies: Array.from({ length: 4000 }, (_, n) => `Maison ${n}`),
    paragraphs: Array.from({ length: 12_000 }, () => `${words(10 + Math.floor(random() * 40))}.`),
    communes: townsOfTable(),
  };
}

/** As many towns as the real ones: in three of them every title would stand a hundred times. */
const townsOfTable = (): Pools["communes"] =>
  [...communeNames()].flatMap(communesNamed).flatMap(({ insee, name, department, lat, lon, population }) => {
    const region = departmentOf(department)?.regionCode ?? "";
    return population > 5000 && REGIONS[region] !== undefined
      ? [[insee, name, department, region, [], lat ?? 0, lon ?? 0, population]]
      : [];
  });

function realPools(): Pools {
  const seeds = realOffers();
  const titles = readFileSync(TITLES, "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"));
  const communes = (
    JSON.parse(readFileSync(COMMUNES, "utf8")).rows as [
      string,
      string,
      string,
      string,
      string[],
      number,
      number,
      number,
    ][]
  ).filter((row) => row[7] > 5000 && REGIONS[row[3]] !== undefined && row[5] !== null);
  return {
    titles: titles.map((row) => row[2]).filter((title): title is string => Boolean(title)),
    companies: [...new Set(titles.map((row) => row[3]).filter(Boolean))] as string[],
    paragraphs: seeds.flatMap((seed) => seed.description.split(/\n+/)).filter((text) => text.length > 60),
    communes,
  };
}

/** Yields `count` offers of about 2.7 kB of text. */
export function* manyOffers(count: number, seed = 1): Generator<Offer> {
  const random = randomFrom(seed);
  const source = pools();
  for (let number = 0; number < count; number++) yield makeOffer(number, random, source);
}

function makeOffer(number: number, random: () => number, source: Pools): Offer {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const contract = pick(CONTRACTS);
  const remote = pick(REMOTES);
  const level = pick(LEVELS);
  const pay = random() < 0.4 ? 25_000 + Math.floor(random() * 50) * 1000 : null;
  const day = `2026-${pick(["08", "09", "10", "11"])}-${String(1 + Math.floor(random() * 20)).padStart(2, "0")}`;
  const name = pick(SOURCES);
  return {
    id: `${name}:${number}`,
    title: pick(source.titles),
    language: "fr",
    role: { verdict: pick(["core", "adjacent", "no", "no"] as const), score: 0.5, evidence: [] },
    employer: { name: random() < 0.1 ? null : pick(source.companies), kind: pick(KINDS) },
    places: [placeOf(pick(source.communes))],
    telework: remote ? { kind: remote, daysPerWeek: null, quote: null } : null,
    contract: contract ? { kind: contract, form: null, months: null, quote: null } : null,
    workingTime: "full",
    startDate: null,
    startSaid: null,
    rhythm: null,
    pay: pay
      ? {
          min: pay,
          max: pay,
          currency: "EUR",
          period: "year",
          basis: "gross",
          monthsPerYear: null,
          annualGrossMin: pay,
          annualGrossMax: pay,
          flags: [],
          quote: null,
        }
      : null,
    payInWords: null,
    education: level ? { level, quote: null } : null,
    experience: random() < 0.5 ? { minYears: Math.floor(random() * 8), quote: null } : null,
    sector: random() < 0.5 ? { name: pick(SECTORS), quote: "" } : null,
    languages:
      random() < 0.4
        ? [{ code: random() < 0.9 ? "en" : pick(LANGUAGE_CODES), level: null, wished: false, quote: "" }]
        : [],
    skills: [...new Set(Array.from({ length: Math.floor(random() * 8) }, () => pick(SKILLS)))],
    postedAt: random() < 0.9 ? day : null,
    validThrough: null,
    firstSeenAt: `${day}T08:00:00Z`,
    lastSeenAt: `${day}T08:00:00Z`,
    verifiedAt: null,
    closedAt: null,
    closeReason: null,
    descriptionHtml: null,
    descriptionText: textOf(random, source.paragraphs),
    excerpt: false,
    doors: [{ source: name, ref: String(number), url: null, kind: "board" }],
  };
}

function placeOf([insee, commune, department, region, , lat, lon]: Pools["communes"][number]) {
  return { text: commune, commune, insee, department, region: REGIONS[region]!, country: "FR", lat, lon };
}

function textOf(random: () => number, paragraphs: string[]): string {
  const chosen: string[] = [];
  let length = 0;
  while (length < LENGTH - 150) {
    const paragraph = paragraphs[Math.floor(random() * paragraphs.length)]!;
    chosen.push(paragraph);
    length += paragraph.length + 1;
  }
  // Joined, not added up: a text in one piece, as the store gives it.
  return [...chosen, ""].join("\n").slice(0, LENGTH + 300);
}
