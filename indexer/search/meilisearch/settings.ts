import type { Settings } from "meilisearch";
import { FACETS } from "../engine.ts";
import { ASKED_CONCEPTS, CONCEPTS } from "../lexicon.ts";
import { STOP_WORDS } from "../stop-words.ts";
import { conceptWord, phraseAsked } from "./words.ts";

/** Each form of a concept leads to it, as it is written and as it is asked; not the other way round, or « IA » would find every « j'ai ». */
function synonyms(): Record<string, string[]> {
  const table: Record<string, string[]> = {};
  for (const [concept, forms] of Object.entries(ASKED_CONCEPTS))
    for (const key of new Set(forms.flatMap((form) => [form.toLowerCase(), phraseAsked(form)])))
      if (key !== conceptWord(concept)) table[key] = [...(table[key] ?? []), conceptWord(concept)];
  return table;
}

/** Everything the index is told, as code: applied before the first document and at each rebuild. */
export const SETTINGS: Settings = {
  searchableAttributes: [
    "title",
    "titleWords",
    "otherTitles",
    "company",
    "skills",
    "placeText",
    "headForms",
    "concepts",
    "text",
    "textForms",
  ],
  filterableAttributes: [
    ...FACETS,
    "status",
    "placeKeys",
    "pay",
    "experienceMonths",
    "postedDay",
    "firstSeen",
    "closed",
    "family",
    "_geo",
  ],
  sortableAttributes: ["listedDay", "firstSeen", "pay", "_geo"],
  displayedAttributes: ["key", "id", "title", "text", "_geo"],
  rankingRules: ["sort", "words", "typo", "attribute", "proximity", "exactness", "roleRank:desc", "postedDay:desc"],
  stopWords: [...STOP_WORDS],
  synonyms: synonyms(),
  nonSeparatorTokens: ["#"],
  separatorTokens: ["·", "‧"],
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnWords: Object.keys(CONCEPTS).map(conceptWord),
    disableOnAttributes: [],
  },
  faceting: { maxValuesPerFacet: 100, sortFacetValuesBy: { "*": "count" } },
  pagination: { maxTotalHits: 200_000 },
};
