import type { CityKey } from "./cities.ts";
import type { EmployerKey } from "./employers.ts";
import type { Job } from "./job.ts";
import type { ThemeKey } from "./themes.ts";

/** Sentences that many postings share: telework, diploma, experience. */
export const T = {
  two: "Télétravail : 2 jours par semaine après trois mois d'ancienneté.",
  one: "Télétravail possible 1 jour par semaine.",
  three: "Jusqu'à 3 jours de télétravail par semaine.",
  full: "Poste ouvert en télétravail complet (full remote), avec un séminaire par trimestre sur site.",
  none: "Poste sur site, sans télétravail.",
  part: "Télétravail partiel possible selon l'organisation de l'équipe.",
  hybrid: "Mode de travail hybride : 50 % du temps en télétravail.",
} as const;

export const E = {
  five: "Formation Bac+5 (école d'ingénieurs, de commerce ou université).",
  four: "Diplôme de niveau Bac+4 ou Bac+5.",
  three: "Formation Bac+3 minimum.",
  two: "Formation Bac+2 (BTS, BUT).",
  inM: "Vous préparez un diplôme de niveau Bac+5.",
} as const;

export const X = {
  two: "Au moins 2 ans d'expérience sur un poste comparable.",
  three: "3 ans d'expérience minimum en gestion de projet.",
  alike: "3 ans d'expérience minimum sur un poste comparable.",
  five: "Vous justifiez d'au moins 5 ans d'expérience.",
  eight: "8 à 10 ans d'expérience, dont une partie en encadrement.",
  first: "Débutants acceptés.",
} as const;

export const CDI = "CDI";
export const APP = "Alternance (contrat d'apprentissage) 12 mois";
export const PRO = "Alternance (contrat de professionnalisation) 12 mois";
export const STAGE = "Stage 6 mois";

export const job = (
  at: EmployerKey,
  theme: ThemeKey,
  title: string,
  city: CityKey,
  contract: string,
  more: Partial<Job> = {},
): Job => ({ at, theme, title, city, contract, ...more });

export const FT = ["francetravail"] as const;
export const APEC = ["apec"] as const;
