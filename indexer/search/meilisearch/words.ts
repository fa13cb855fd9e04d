import { type QueryWord, readQuery } from "../query-words.ts";
import { isReshaped } from "../text.ts";

/** Words as a Meilisearch is asked and told them. */

/** Name of a concept (« =ia ») as a word that no text holds. */
export const conceptWord = (concept: string): string => `xconcept${concept.replace(/[^a-z]/g, "")}`;

/** The form that titles are indexed under: « cheffe » asks for « chef », or the rule of exactness would put her first. */
export function wordAsked({ lemma, written }: Pick<QueryWord, "lemma" | "written">): string {
  if (isReshaped(lemma)) return lemma;
  if (lemma === "ai" || lemma === "si") return conceptWord(lemma === "ai" ? "=ia" : "=si");
  return lemma.length < written.length && written.toLowerCase().startsWith(lemma) ? lemma : written;
}

/** A phrase of several words as a query asks for it: « intelligence artificiel », the key that a synonym must have. */
export const phraseAsked = (phrase: string): string => readQuery(phrase).words.map(wordAsked).join(" ").toLowerCase();
