import type { CityKey } from "./cities.ts";
import type { EmployerKey } from "./employers.ts";
import type { Board, Job } from "./job.ts";
import type { ThemeKey } from "./themes.ts";

/** Sentences that many postings share: telework, diploma, experience. */
const TERMS: Readonly<Record<string, Pick<Job, "tele" | "edu" | "exp">>> = {
  "home-2": { tele: "Télétravail : 2 jours par semaine après trois mois d'ancienneté." },
  "home-1": { tele: "Télétravail possible 1 jour par semaine." },
  "home-3": { tele: "Jusqu'à 3 jours de télétravail par semaine." },
  "home-full": {
    tele: "Poste ouvert en télétravail complet (full remote), avec un séminaire par trimestre sur site.",
  },
  "home-none": { tele: "Poste sur site, sans télétravail." },
  "home-part": { tele: "Télétravail partiel possible selon l'organisation de l'équipe." },
  "home-half": { tele: "Mode de travail hybride : 50 % du temps en télétravail." },
  "bac+5": { edu: "Formation Bac+5 (école d'ingénieurs, de commerce ou université)." },
  "bac+4": { edu: "Diplôme de niveau Bac+4 ou Bac+5." },
  "bac+3": { edu: "Formation Bac+3 minimum." },
  "bac+2": { edu: "Formation Bac+2 (BTS, BUT)." },
  "in-master": { edu: "Vous préparez un diplôme de niveau Bac+5." },
  "2y": { exp: "Au moins 2 ans d'expérience sur un poste comparable." },
  "3y": { exp: "3 ans d'expérience minimum en gestion de projet." },
  "3y-alike": { exp: "3 ans d'expérience minimum sur un poste comparable." },
  "5y": { exp: "Vous justifiez d'au moins 5 ans d'expérience." },
  "8y": { exp: "8 à 10 ans d'expérience, dont une partie en encadrement." },
  beginner: { exp: "Débutants acceptés." },
};
const BOARDS: Readonly<Record<string, Board>> = {
  ft: "francetravail",
  apec: "apec",
  "apec-mail": "apec-alerts",
  "linkedin-mail": "linkedin-alerts",
  "indeed-mail": "indeed-alerts",
};

export const CDI = "CDI";
export const APP = "Alternance (contrat d'apprentissage) 12 mois";
export const PRO = "Alternance (contrat de professionnalisation) 12 mois";
export const STAGE = "Stage 6 mois";

/** `terms`: words of the two tables above, such as « ft home-2 bac+5 3y ». */
export function job(
  at: EmployerKey,
  theme: ThemeKey,
  title: string,
  city: CityKey,
  contract: string,
  terms = "",
  more: Partial<Job> = {},
): Job {
  const words = terms.split(" ").filter((word) => word !== "");
  const unknown = words.find((word) => !TERMS[word] && !BOARDS[word]);
  if (unknown) throw new Error(`mot inconnu : ${unknown}`);
  const on = words.flatMap((word) => BOARDS[word] ?? []);
  return {
    ...{ at, theme, title, city, contract },
    ...Object.assign({}, ...words.map((word) => TERMS[word])),
    ...(on.length > 0 && { on }),
    ...more,
  };
}
