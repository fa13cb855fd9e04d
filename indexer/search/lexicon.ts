import { distance, slipsAllowed } from "../text/slips.ts";
import { readSynonyms } from "../words/synonyms.ts";
import { ASKED, SEARCHED } from "../words/trade.ts";
import { fold, lemmas, type Term } from "./text.ts";

/**
 * Words of the trade that mean the same. A text that holds one of the forms is indexed under the concept as well, so
 * that « chef de projet IA » finds "AI Project Manager"; the words as typed still rank first.
 * Changing their table changes the index: see `INDEX_VERSION` in embedded/store.ts.
 */
export const CONCEPTS = readConcepts(SEARCHED);
/** The same with what is read in a search alone: « CP IA » asks for a « chef de projet IA ». */
export const ASKED_CONCEPTS = readConcepts(ASKED);

function readConcepts(table: string): Record<string, string[]> {
  const concepts: Record<string, string[]> = {};
  let concept = "";
  for (const { names, ways, kin } of readSynonyms(table)) {
    if (!kin) concept = `=${fold(names.join(" ")).replaceAll(" ", "-")}`;
    concepts[concept] = [...(concepts[concept] ?? []), ...ways];
  }
  return concepts;
}

/** What is the one is the other as well. */
const IMPLIED: Record<string, string> = { "=ia-generative": "=ia" };

export interface Form {
  concept: string;
  words: string[];
}

const formsIn = (concepts: Record<string, string[]>): Form[] =>
  Object.entries(concepts).flatMap(([concept, list]) => list.map((text) => ({ concept, words: lemmas(text, false) })));
const byFirstWord = (forms: readonly Form[]) => Map.groupBy(forms, (form) => form.words[0]!);

const forms = formsIn(CONCEPTS);
const byFirst = byFirstWord(forms);
const asked = formsIn(ASKED_CONCEPTS);
const askedByFirst = byFirstWord(asked);

const tradeWords = new Set(asked.flatMap((form) => form.words));
/** Does the word help to name something of the trade? */
export const isTradeWord = (word: string): boolean => tradeWords.has(word);

/** Forms that begin at words[at] of a search. */
export function formsAt(words: readonly string[], at: number): Form[] {
  const starting = askedByFirst.get(words[at]!);
  if (!starting) return [];
  return starting.filter((form) => form.words.every((word, index) => words[at + index] === word));
}

/** Forms that the words at words[at] are but for one slip in one long word. */
export function formsNear(words: readonly string[], at: number): Form[] {
  return forms.filter((form) => {
    const off = form.words.flatMap((word, index) =>
      words[at + index] === word ? [] : [[word, words[at + index] ?? ""]],
    );
    return off.length === 1 && isOneSlip(off[0]![0]!, off[0]![1]!);
  });
}

const isOneSlip = (word: string, typed: string): boolean =>
  slipsAllowed(word) > 0 && slipsAllowed(typed) > 0 && distance(word, typed, 1) === 1;

/** What stands in a text between the word at a place and the next one. */
type Gap = (at: number) => string;

const DETERMINER =
  /(?<!\p{L})(?:un|une|l[ae]?|les|ce|cet|cette|ces|[mts](?:on|a|es)|[nv]o(?:tre|s)|leurs?|the|an?|our|your)(?!\p{L})/iu;

/** « Prendre en charge un projet » names no « chargé de projet »: a name of several words has no determiner in it. */
export function isOneName(from: number, length: number, gap: Gap): boolean {
  for (let at = from; at < from + length - 1; at++) if (DETERMINER.test(gap(at))) return false;
  return true;
}

/** Concepts named in a text, given its words. */
export function conceptsOf(terms: readonly Term[], gap: Gap): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at]!;
    if (term.forms === undefined) term.forms = byFirst.get(term.word) ?? null;
    if (term.forms !== null) addConcepts(found, term.forms, terms, at, gap);
  }
  return found;
}

function addConcepts(found: Set<string>, starting: Form[], terms: readonly Term[], at: number, gap: Gap): void {
  for (const { concept, words } of starting) {
    if (found.has(concept) || !words.every((word, index) => terms[at + index]?.word === word)) continue;
    if (!isOneName(at, words.length, gap)) continue;
    found.add(concept);
    if (IMPLIED[concept]) found.add(IMPLIED[concept]);
  }
}

/** Forms of a concept, as lists of words. */
export function formsOf(concept: string): string[][] {
  return forms.filter((form) => form.concept === concept).map((form) => form.words);
}
