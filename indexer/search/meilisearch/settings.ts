import type { Settings } from "meilisearch";
import { FACETS } from "../engine.ts";
import { ASKED_CONCEPTS, CONCEPTS } from "../lexicon.ts";
import { STOP_WORDS } from "../stop-words.ts";
import { SHORTEST_SLIP } from "./readings.ts";
import { conceptWord, FOLDED_FIELDS, phraseAsked } from "./words.ts";

/** Words of the trade are read through slips beforehand: typed right, « stage » is to find no « stakeholder ». */
const TRADE_WORDS = [...new Set(Object.values(ASKED_CONCEPTS).flat().map(phraseAsked).join(" ").split(" "))].filter(
  (word) => word.length >= SHORTEST_SLIP,
);

/**
 * Each form of a concept leads to it, as it is written and as it is asked; not the other way round, or « IA » would find every
 * « j'ai ». Where no slip is borne, plurals are told, so that they are marked.
 */
function synonyms(): Record<string, string[]> {
  const table: Record<string, string[]> = Object.fromEntries(TRADE_WORDS.map((word) => [word, [`${word}s`]]));
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
    ...Object.values(FOLDED_FIELDS),
    "status",
    "placeKeys",
    "pay",
    "experienceMonths",
    "postedDay",
    "firstSeen",
    "closed",
    "family",
    "id",
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
    minWordSizeForTypos: { oneTypo: SHORTEST_SLIP, twoTypos: 9 },
    disableOnWords: [...Object.keys(CONCEPTS).map(conceptWord), ...TRADE_WORDS],
    disableOnAttributes: [],
  },
  faceting: { maxValuesPerFacet: 100, sortFacetValuesBy: { "*": "count" } },
  pagination: { maxTotalHits: 200_000 },
};
