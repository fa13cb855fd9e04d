import { formsAt, formsOf } from "../lexicon.ts";
import { FEW, type QueryWord } from "../query-words.ts";
import { andBits, type Bits, countBits, emptyBits, orBits } from "./bits.ts";
import type { Memory } from "./memory.ts";
import type { Typos } from "./typos.ts";

/** How a word of an offer answers a word of the query; what it is worth is in rank.ts. */
export const KINDS = ["exact", "part", "concept", "prefix", "typo"] as const;
export type Kind = (typeof KINDS)[number];

/** One idea of the query: a word, or words of the trade that mean one thing (« chef de projet »). */
export interface Group {
  /** Words that count for this idea, and how. */
  words: Map<number, Kind>;
  /** Number of words the reader typed for it. */
  parts: number;
  /** Documents that hold it. */
  bits: Bits;
  /** Documents, dead ones included: rare ideas weigh more. */
  frequency: number;
  /** Word sequences to highlight. */
  sequences: string[][];
  /** Beginnings of words to highlight. */
  prefixes: string[];
  /** Words that were taken for what was typed with a slip; `isSaid`: offers hold it as typed as well. */
  corrected: { typed: string; isSaid: boolean; words: number[] } | null;
}

/** Groups of a query, in its order. `loosely`: a word may be a slip though offers know it. */
export function understand(words: readonly QueryWord[], index: Memory, slips: Typos, loosely: boolean): Group[] {
  const groups: Group[] = [];
  const lemmas = words.map((word) => word.lemma);
  for (let at = 0; at < words.length; ) {
    const forms = formsAt(lemmas, at);
    const longest = forms.reduce<(typeof forms)[number] | null>(
      (best, form) => (best && best.words.length >= form.words.length ? best : form),
      null,
    );
    const last = words[at + (longest?.words.length ?? 1) - 1]!;
    groups.push(longest ? conceptGroup(longest, last, index) : wordGroup(words[at]!, index, slips, loosely));
    at += longest?.words.length ?? 1;
  }
  return groups;
}

/** Do enough offers hold the word? */
export function isKnown(lemma: string, index: Memory): boolean {
  const word = index.vocabulary.words.find(lemma);
  return word !== undefined && index.postings.frequency(word) >= FEW;
}

function blank(index: Memory): Group {
  return {
    words: new Map(),
    parts: 1,
    bits: emptyBits(index.size()),
    frequency: 0,
    sequences: [],
    prefixes: [],
    corrected: null,
  };
}

function conceptGroup(form: { concept: string; words: string[] }, last: QueryWord, index: Memory): Group {
  const group = blank(index);
  group.parts = form.words.length;
  const together = emptyBits(index.size()).fill(0xffffffff);
  for (const name of form.words) {
    const word = index.vocabulary.words.find(name);
    const holding = emptyBits(index.size());
    if (word !== undefined) {
      index.postings.collect(word, holding);
      group.words.set(word, form.words.length === 1 ? "exact" : "part");
    }
    andBits(together, holding);
    group.sequences.push([name]);
  }
  orBits(group.bits, together);
  const concept = index.vocabulary.words.find(form.concept);
  if (concept !== undefined) {
    index.postings.collect(concept, group.bits);
    group.words.set(concept, "concept");
  }
  group.sequences.push(...formsOf(form.concept));
  if (last.prefix === "forced") addPrefix(group, last.typed, index);
  group.frequency = countBits(group.bits);
  return group;
}

function wordGroup(word: QueryWord, index: Memory, slips: Typos, loosely: boolean): Group {
  const group = blank(index);
  const known = index.vocabulary.words.find(word.lemma);
  if (known !== undefined) {
    index.postings.collect(known, group.bits);
    group.words.set(known, "exact");
  }
  group.sequences.push([word.lemma]);
  // A short word that exists is meant as it is: « BI » does not ask for « bien » and « bienveillance ».
  const meant = word.prefix === "last" && (known === undefined || word.typed.length > 3);
  if (meant || word.prefix === "forced") addPrefix(group, word.typed, index);
  if (loosely || countBits(group.bits) < FEW) addTypos(group, word, index, slips);
  group.frequency = countBits(group.bits);
  return group;
}

function addPrefix(group: Group, typed: string, index: Memory): void {
  index.postings.collectPrefix(typed, group.bits);
  for (const word of index.vocabulary.startingWith(typed)) if (!group.words.has(word)) group.words.set(word, "prefix");
  group.prefixes.push(typed);
}

function addTypos(group: Group, word: QueryWord, index: Memory, slips: Typos): void {
  const words = slips.near(word.lemma).filter((near) => !group.words.has(near));
  group.corrected = { typed: word.written, isSaid: countBits(group.bits) > 0, words };
  for (const near of words) {
    index.postings.collect(near, group.bits);
    group.words.set(near, "typo");
    group.sequences.push([index.vocabulary.words.names[near]!]);
  }
}
