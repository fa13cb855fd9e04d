import { UNKNOWN } from "../../indexer/search/engine.ts";
import { counted, frenchDay, frenchMonth, frenchNumber, ofPlace, spaced } from "../../offer/french.ts";
import { LANGUAGE_WORDS, SECTOR_WORDS } from "../../offer/profile-words.ts";
import { OTHER_RHYTHM } from "../../offer/vocabulary.ts";
import { WEEK_DAYS } from "../../offer/week.ts";
import {
  CONTRACT_WORDS,
  EMPLOYER_WORDS,
  educationWords,
  FOUND_BY_WORDS,
  REMOTE_WORDS,
  ROLE_WORDS,
  rhythmWords,
  WORKING_TIME_WORDS,
  wordOf,
} from "../../offer/words.ts";
import type { OffersQuery } from "../schemas/offers-query.ts";
import { RADIUS_KM } from "./offers.ts";
import { queryString } from "./query-string.ts";

/** What people call the sources, by their names. */
export type Titles = ReadonlyMap<string, string>;

interface FilterWords {
  name: keyof OffersQuery;
  value: string;
  /** « au moins 40 000 € bruts par an ». */
  words: string;
}

/** Query string of a search without its page: for feeds, subscriptions and the API. */
export function searchOf(query: OffersQuery): string {
  const { cursor: _cursor, limit: _limit, ...rest } = query;
  return queryString(rest);
}

/** Every filter of a search in words, one a value. */
export function filterWords(query: OffersQuery, titles: Titles): FilterWords[] {
  const { cursor: _c, limit: _l, sort: _s, q: _q, radius: _r, ...rest } = query;
  return Object.entries(rest).flatMap(([name, given]) =>
    [given ?? []].flat().map((one) => {
      const value = String(one);
      return {
        name: name as keyof OffersQuery,
        value,
        words: wordsOf(name as keyof OffersQuery, value, titles, query),
      };
    }),
  );
}

/** The whole search in words, on pages, in feeds and letters: « agent conversationnel » – Alternance, Lyon. */
export function searchWords(query: OffersQuery, titles: Titles, profileTitle: string): string {
  const filters = filterWords(isUsualRole(query) ? { ...query, role: undefined } : query, titles);
  const words = query.q ? `« ${query.q} »` : profileTitle;
  return spaced(filters.length > 0 ? `${words} – ${filters.map((filter) => filter.words).join(", ")}` : words);
}

/** What every list shows when nothing was chosen. */
const isUsualRole = ({ role }: OffersQuery): boolean => role?.length === 2 && !role.includes("no");

const CLOSED_LISTS: Partial<Record<keyof OffersQuery, Record<string, string>>> = {
  contract: CONTRACT_WORDS,
  role: ROLE_WORDS,
  workingTime: WORKING_TIME_WORDS,
  remote: REMOTE_WORDS,
  employerKind: EMPLOYER_WORDS,
  languages: LANGUAGE_WORDS,
  sector: SECTOR_WORDS,
  status: { open: "ouvertes", closed: "clôturées", any: "ouvertes et clôturées" },
};
/** Filters by the name of their field on the page. */
export const FILTER_NAMES: Record<keyof OffersQuery, string> = {
  q: "mots",
  role: "métier",
  foundBy: "trouvée par",
  contract: "contrat",
  workingTime: "temps de travail",
  start: "début",
  duration: "durée",
  form: "forme de l’alternance",
  rhythm: "rythme",
  remote: "télétravail",
  place: "lieu",
  near: "autour de",
  radius: "rayon",
  payMin: "brut annuel d’au moins",
  education: "diplôme",
  experience: "expérience",
  languages: "langues",
  skills: "compétences",
  sector: "secteur",
  company: "employeur",
  employerKind: "nature de l’employeur",
  source: "source",
  postedWithin: "annoncée",
  firstSeenWithin: "vue par Vigie",
  firstSeenSince: "vue par Vigie depuis",
  closedWithin: "clôturée",
  status: "état",
  sort: "tri",
  limit: "nombre d’offres",
  cursor: "suite",
};

/** How « non précisé » ends behind the name of a filter, where that is no masculine singular. */
const ENDINGS: Partial<Record<keyof OffersQuery, string>> = {
  duration: "e",
  experience: "e",
  employerKind: "e",
  form: "e",
  languages: "es",
  skills: "es",
};

function wordsOf(name: keyof OffersQuery, value: string, titles: Titles, query: OffersQuery): string {
  if (value === UNKNOWN) return `${FILTER_NAMES[name]} non précisé${ENDINGS[name] ?? ""}`;
  const list = CLOSED_LISTS[name];
  if (list) return wordOf(list, value);
  const number = Number(value);
  switch (name) {
    case "near":
      return `à moins de ${frenchNumber(query.radius ?? RADIUS_KM)} km ${ofPlace(value)}`;
    case "foundBy":
      return `trouvée par ${wordOf(FOUND_BY_WORDS, value).toLowerCase()}`;
    case "payMin":
      return `au moins ${frenchNumber(number)} € bruts par an`;
    case "start":
      return `début en ${frenchMonth(value)}`;
    case "duration":
      return `${frenchNumber(number)} mois`;
    case "form":
      return `en ${value}`;
    case "rhythm":
      return value === OTHER_RHYTHM ? "autre rythme" : `rythme ${rhythmWords(value)}`;
    case "education":
      return educationWords(value);
    case "experience":
      return number === 0 ? "débutant accepté" : `${counted(number, "an")} d’expérience au plus`;
    case "postedWithin":
      if (number === WEEK_DAYS) return "annoncées cette semaine";
      return `annoncées depuis ${counted(number, "jour")}`;
    case "firstSeenWithin":
      if (number === WEEK_DAYS) return "vues pour la première fois cette semaine";
      return `vues depuis ${counted(number, "jour")}`;
    case "firstSeenSince":
      return `vues depuis le ${frenchDay(value)}`;
    case "closedWithin":
      return number === WEEK_DAYS ? "clôturées cette semaine" : `clôturées depuis ${counted(number, "jour")}`;
    case "source":
      return titles.get(value) ?? value;
    default:
      return value;
  }
}
