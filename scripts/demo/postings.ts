import { type City, cities, department, district, town } from "./cities.ts";
import { type Employer, type EmployerKey, employerOf } from "./employers.ts";
import type { Board, Job, Round } from "./job.ts";
import { jobs } from "./jobs.ts";
import { DAYS } from "./record.ts";
import { hash, seedOf } from "./text.ts";

/** One opening with the facts that every source derives in the same way. */
export interface Posting extends Job {
  employer: Employer;
  place: City;
  places: City[];
  /** YYYY-MM-DD. */
  day: string;
  /** Number that its references are made of, the same at every run. */
  number: number;
}

const SITES: ReadonlySet<EmployerKey> = new Set([
  "lumen",
  "nefro",
  "mirabelle",
  "orsenne",
  "kaolin",
  "vaubrun",
  "tramontane",
  "numeria",
  "sablier",
  "ferrolys",
]);

export const postings: readonly Posting[] = jobs.map((job, index) => ({
  ...job,
  employer: employerOf(job.at),
  place: cities[job.city],
  places: [job.city, ...(job.also ?? [])].map((key) => cities[key]),
  day: job.posted ?? dayBefore(job),
  number: 1000 + index * 7,
}));

/** A few days before the first round that lists it; some weeks for what was there from the start. */
function dayBefore(job: Job): string {
  const first = job.rounds?.[0] ?? 1;
  const ago = 1 + (hash(`${seedOf(job)}/${job.city}/day`) % (first === 1 ? 21 : 5));
  return new Date(Date.parse(`${DAYS[first]}T00:00:00Z`) - ago * 86_400_000).toISOString().slice(0, 10);
}

export const isListed = (one: Posting, round: Round): boolean => (one.rounds ?? [1, 2, 3]).includes(round);

export const onSite = (at: EmployerKey, round: Round): Posting[] =>
  postings.filter((one) => one.at === at && !one.offSite && SITES.has(at) && isListed(one, round));

export const onBoard = (board: Board): Posting[] => postings.filter((one) => one.on?.includes(board));

export const boardTitle = (one: Posting): string => one.boardTitle ?? one.title;

/** « chef-de-projet-ia-h-f ». */
export const slugOf = (title: string): string =>
  title
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** « Lyon 03 - 69 », « Courbevoie - 92 ». */
export const apecPlace = (place: City): string =>
  `${town(place)}${district(place) ? ` ${district(place)!.padStart(2, "0")}` : ""} - ${department(place)}`;

export const apecRef = (one: Posting): string => `1796${String(one.number).padStart(5, "0")}W`;

/** Months in the words of a contract. */
export const monthsOf = (contract: string): number | null => {
  const said = /(\d+) (mois|ans)/.exec(contract);
  return said ? Number(said[1]) * (said[2] === "ans" ? 12 : 1) : null;
};

/** A UUID made of a number. */
export const uuidOf = (one: Posting): string => `5d0e7c1a-0000-4000-8000-${String(one.number).padStart(12, "0")}`;
