import { counted, frenchNumber } from "../../offer/french.ts";
import { CONTRACT_WORDS, EMPLOYER_WORDS, educationWords, REMOTE_WORDS, ROLE_WORDS, wordOf } from "../../offer/words.ts";
import type { OffersQuery } from "../schemas/offers-query.ts";
import type { Titles } from "./card.ts";
import { queryString, spaced } from "./html.ts";

export interface FilterWords {
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

/** The whole search as one sentence. */
export function searchWords(query: OffersQuery, titles: Titles): string {
  const filters = filterWords(query, titles).map((filter) => filter.words);
  const words = query.q ? `« ${query.q} »` : "toutes les offres du métier";
  return spaced(filters.length > 0 ? `${words} : ${filters.join(", ")}` : words);
}

const CLOSED_LISTS: Partial<Record<keyof OffersQuery, Record<string, string>>> = {
  contract: CONTRACT_WORDS,
  role: ROLE_WORDS,
  remote: REMOTE_WORDS,
  employerKind: EMPLOYER_WORDS,
  status: { open: "ouvertes", closed: "clôturées", any: "ouvertes et clôturées" },
};
const NAMES: Partial<Record<keyof OffersQuery, string>> = {
  contract: "contrat",
  remote: "télétravail",
  education: "diplôme",
};

function wordsOf(name: keyof OffersQuery, value: string, titles: Titles, query: OffersQuery): string {
  if (value === "non-precise") return `${NAMES[name] ?? name} non précisé`;
  const list = CLOSED_LISTS[name];
  if (list) return wordOf(list, value);
  const number = Number(value);
  switch (name) {
    case "near":
      return `à ${frenchNumber(query.radius ?? 30)} km de ${value}`;
    case "payMin":
      return `au moins ${frenchNumber(number)} € bruts par an`;
    case "education":
      return educationWords(value);
    case "experience":
      return number === 0 ? "débutant accepté" : `${counted(number, "an")} d’expérience au plus`;
    case "postedWithin":
      return `annoncées depuis ${counted(number, "jour")}`;
    case "firstSeenWithin":
      return `vues depuis ${counted(number, "jour")}`;
    case "source":
      return titles.get(value) ?? value;
    default:
      return value;
  }
}
