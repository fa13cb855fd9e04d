import { type QueryWord, readQuery } from "../query-words.ts";
import { fold } from "../text.ts";

/** Words as a Meilisearch is asked and told them. */

/** Name of a concept (« =ia ») as a word that no text holds. */
export const conceptWord = (concept: string): string => `xconcept${concept.replace(/[^a-z]/g, "")}`;

/** The form under which every word is held: « cheffe » asks for « chef », or the rule of exactness would put her first. */
export function wordAsked({ lemma }: Pick<QueryWord, "lemma">): string {
  if (lemma === "ai" || lemma === "si") return conceptWord(lemma === "ai" ? "=ia" : "=si");
  return lemma;
}

/** A phrase of several words as a query asks for it: « intelligence artificiel », the key that a synonym must have. */
export const phraseAsked = (phrase: string): string => readQuery(phrase).words.map(wordAsked).join(" ").toLowerCase();

/** Names of people's making, and the fields that hold them as they are compared: Meilisearch keeps the accents of what it filters by. */
export const FOLDED_FIELDS = { company: "companyFolded", skills: "skillsFolded" } as const;

export const folded = (names: readonly string[]): string[] => names.map((name) => fold(name) || name);
