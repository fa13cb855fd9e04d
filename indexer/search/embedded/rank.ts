import type { Position } from "../cursor.ts";
import { CONCEPTS } from "../lexicon.ts";
import { insert } from "./best.ts";
import { andBits, type Bits, emptyBits, listBits, orBits, withoutBits } from "./bits.ts";
import { type Group, KINDS, type Kind } from "./match.ts";
import { type Memory, NONE } from "./memory.ts";
import type { Postings } from "./postings.ts";

/** Title far above employer, skills and place, those above the description; the words as typed above their equivalents. */
const IN_TITLE: Record<Kind, number> = { exact: 10, part: 10, concept: 7, prefix: 6, typo: 4 };
const IN_HEAD: Record<Kind, number> = { exact: 3, part: 3, concept: 2, prefix: 2, typo: 1 };
const IN_TEXT = 1;
/** Found in the title, not elsewhere. */
const TITLE_LEAST = 4;
const TITLE_MOST = 10;
const HEAD_MOST = 3;
const ALL_IN_TITLE = 6;
/** The title says what was asked and nothing else: no boost overturns it. */
const SAYS_ONLY_THAT = 3;
const IN_ORDER = 0.5;
/** Mild boosts: they order equals, they do not overturn words. */
const ROLE_BOOST = [0, 0.5, 1.5];
const FRESH_BOOST = 1.5;
const FRESH_DAYS = 30;
const MOST_BOOST = 3;
/** Of an offer whose text nobody has read, a title is all there is to believe. */
const UNREAD = 1;

/** The score of a document. Scores are rounded: paging compares them. */
interface Scorer {
  score(doc: number): number;
  /** The same for a document that holds the words in its description only. */
  plain(doc: number): number;
  /** No document scores more that lacks a group in its title; that holds none there; that holds none in its head either. */
  lacking: number;
  headOnly: number;
  textOnly: number;
}

export function scorer(groups: Group[], index: Memory, today: number): Scorer {
  const marks = markWords(groups, index);
  const weights = groups.map((group) => rarity(group.frequency, index.size()));
  const roles = index.roleRank.data;
  const posted = index.posted.data;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const matchScore = matcher(groups, index, marks, weights);
  const texts = index.sequences.starts.data;
  const boost = (doc: number) =>
    ROLE_BOOST[roles[doc]!]! + freshness(posted[doc]!, today) - (texts[doc + 1] === texts[doc] ? UNREAD : 0);
  const least = weights.length > 0 ? Math.min(...weights) : 0;
  return {
    score: (doc) => rounded(boost(doc) + matchScore(doc)),
    plain: (doc) => rounded(boost(doc) + total * IN_TEXT),
    lacking: total * TITLE_MOST - least * (TITLE_MOST - HEAD_MOST) + groups.length * IN_ORDER + MOST_BOOST + 0.01,
    headOnly: total * HEAD_MOST + MOST_BOOST + 0.01,
    textOnly: total * IN_TEXT + MOST_BOOST + 0.01,
  };
}

const rounded = (score: number): number => Math.round(score * 1000) / 1000;

/** Mark of a word: 0 nothing, -1 a name that no title writes (a concept), else 1 + group × 8 + kind. */
function markWords(groups: Group[], index: Memory): Int16Array {
  const marks = new Int16Array(index.vocabulary.words.names.length);
  groups.forEach((group, number) => {
    for (const [word, kind] of group.words) if (marks[word] === 0) marks[word] = 1 + number * 8 + KINDS.indexOf(kind);
  });
  for (const concept of Object.keys(CONCEPTS)) {
    const word = index.vocabulary.words.find(concept);
    if (word !== undefined && marks[word] === 0) marks[word] = -1;
  }
  return marks;
}

/** Between 1 and 3: an idea that few offers hold says more. Rounded, so that a new offer does not reshuffle pages. */
function rarity(frequency: number, size: number): number {
  const bits = Math.log2((size + 1) / (frequency + 1));
  return 1 + Math.min(2, Math.round(Math.max(0, bits)) / 5);
}

const FRESH_BY_AGE = Float64Array.from({ length: 366 }, (_, age) => FRESH_BOOST * Math.exp(-age / FRESH_DAYS));

function freshness(posted: number, today: number): number {
  if (posted === NONE) return 0;
  const age = today - posted;
  return age > 365 ? 0 : FRESH_BY_AGE[age < 0 ? 0 : age]!;
}

const TITLE_WORTH = Float64Array.from(KINDS, (kind) => IN_TITLE[kind]);
const HEAD_WORTH = Float64Array.from(KINDS, (kind) => IN_HEAD[kind]);
const PART = KINDS.indexOf("part");

/** Worth of the words of a document: each group counts where it is best. */
function matcher(groups: Group[], index: Memory, marks: Int16Array, weights: number[]): (doc: number) => number {
  const best = new Float64Array(groups.length);
  const parts = new Float64Array(groups.length);
  const share = Float64Array.from(groups, (group) => 1 / group.parts);
  const { titles, heads } = index;

  /** Words of the field last read that nobody asked for. */
  let beside = 0;

  /** Raises `best` for each group found in a field; returns how often the order of the query was kept. */
  function readField(words: Int32Array, from: number, to: number, worth: Float64Array): number {
    let neighbours = 0;
    let previous = -2;
    beside = 0;
    parts.fill(0);
    for (let at = from; at < to; at++) {
      const mark = marks[words[at]!]! - 1;
      if (mark < 0) {
        if (mark === -1) beside++;
        continue;
      }
      const group = mark >> 3;
      const kind = mark & 7;
      let value = worth[kind]!;
      if (kind === PART) value = parts[group] = Math.min(value, parts[group]! + value * share[group]!);
      if (value > best[group]!) best[group] = value;
      if (group === previous + 1) neighbours++;
      previous = group;
    }
    return Math.min(neighbours, best.length);
  }

  return (doc) => {
    if (best.length === 0) return 0;
    best.fill(IN_TEXT);
    const from = titles.starts.data[doc]!;
    const to = titles.starts.data[doc + 1]!;
    const neighbours = readField(titles.values.data, from, to, TITLE_WORTH);
    const only = beside === 0 ? SAYS_ONLY_THAT : 0;
    let inTitle = 0;
    for (let group = 0; group < best.length; group++) if (best[group]! >= TITLE_LEAST) inTitle++;
    if (inTitle < best.length)
      readField(heads.values.data, heads.starts.data[doc]!, heads.starts.data[doc + 1]!, HEAD_WORTH);
    let score = neighbours * IN_ORDER;
    for (let group = 0; group < best.length; group++) score += best[group]! * weights[group]!;
    if (inTitle === best.length) score += ALL_IN_TITLE + only + Math.max(0, 2 - (to - from) / 8);
    return score;
  };
}

export interface Ranked {
  doc: number;
  key: number;
}

/** The best documents by what their words are worth. Those that cannot reach the page any more are not looked at. */
export function mostRelevant(
  found: Bits,
  groups: Group[],
  index: Memory,
  today: number,
  limit: number,
  after: Position | null,
): Ranked[] {
  const page = ranking(index.ids, limit, after);
  const { score, plain, lacking, headOnly, textOnly } = scorer(groups, index, today);
  // Two loops of their own, each over a list: one over any set, with what to call given to it, takes four times as long.
  const offerScored = (docs: Int32Array): void => {
    for (let at = 0; at < docs.length; at++) page.offer(docs[at]!, score(docs[at]!));
  };
  const offerPlain = (docs: Int32Array): void => {
    for (let at = 0; at < docs.length; at++) page.offer(docs[at]!, plain(docs[at]!));
  };
  if (groups.length === 0) {
    offerPlain(listBits(found));
    return page.kept;
  }
  const rest = found.slice();
  const inTitles = groups.map((group) => holding(group, index.inTitle, index));
  const all = found.slice();
  for (const bits of inTitles) andBits(all, bits);
  offerScored(listBits(all));
  withoutBits(rest, all);
  if (page.isBeyond(lacking)) return page.kept;
  const some = union(inTitles, rest);
  offerScored(listBits(some));
  withoutBits(rest, some);
  if (page.isBeyond(headOnly)) return page.kept;
  const heads = union(
    groups.map((group) => holding(group, index.inHead, index)),
    rest,
  );
  offerScored(listBits(heads));
  withoutBits(rest, heads);
  if (!page.isBeyond(textOnly)) offerPlain(listBits(rest));
  return page.kept;
}

/** Documents whose title (or head) holds a word of the group. */
function holding(group: Group, field: Postings, index: Memory): Bits {
  const bits = emptyBits(index.size());
  for (const prefix of group.prefixes) field.collectPrefix(prefix, bits);
  for (const [word, kind] of group.words) if (kind !== "prefix") field.collect(word, bits);
  return bits;
}

function union(sets: Bits[], within: Bits): Bits {
  const bits = new Uint32Array(within.length);
  for (const set of sets) orBits(bits, set);
  andBits(bits, within);
  return bits;
}

/** The best `limit` documents behind `after`, highest key first, equal keys by id. */
export function top(
  found: Bits,
  keyOf: (doc: number) => number,
  ids: readonly string[],
  limit: number,
  after: Position | null,
): Ranked[] {
  const page = ranking(ids, limit, after);
  for (const doc of listBits(found)) page.offer(doc, keyOf(doc));
  return page.kept;
}

/** A page that fills up: a document is offered with its key, and kept while it is among the best. */
function ranking(ids: readonly string[], limit: number, after: Position | null) {
  const kept: Ranked[] = [];
  /** Key of the last one kept, once the page is full. */
  let worst = Number.NEGATIVE_INFINITY;
  const isBefore = (one: Ranked, other: Ranked) => precedes(one, other, ids);
  return {
    kept,
    /** Nothing that scores at most so can still come in. */
    isBeyond: (key: number): boolean => kept.length === limit && worst > key,
    offer(doc: number, key: number): void {
      if (key < worst) return;
      if (after && !before(after.key, after.id, key, ids[doc]!)) return;
      if (kept.length === limit && !before(key, ids[doc]!, worst, ids[kept[limit - 1]!.doc]!)) return;
      insert(kept, { doc, key }, limit, isBefore);
      if (kept.length === limit) worst = kept[limit - 1]!.key;
    },
  };
}

/** Whether the sort puts one document before another. */
export const precedes = (one: Ranked, other: Ranked, ids: readonly string[]): boolean =>
  before(one.key, ids[one.doc]!, other.key, ids[other.doc]!);

const before = (key: number, id: string, otherKey: number, otherId: string) =>
  key > otherKey || (key === otherKey && id < otherId);
