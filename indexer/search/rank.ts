import type { Position } from "./cursor.ts";
import { type Group, KINDS, type Kind } from "./match.ts";
import { type Memory, NONE } from "./memory.ts";

/** Title far above employer, skills and place, those above the description; the words as typed above their equivalents. */
const IN_TITLE: Record<Kind, number> = { exact: 10, part: 10, concept: 7, prefix: 6, typo: 4 };
const IN_HEAD: Record<Kind, number> = { exact: 3, part: 3, concept: 2, prefix: 2, typo: 1 };
const IN_TEXT = 1;
const ALL_IN_TITLE = 6;
/** Mild boosts: they order equals, they do not overturn words. */
const ROLE_BOOST = [0, 0.5, 1.5];
const FRESH_BOOST = 1.5;
const FRESH_DAYS = 30;

/** Gives the score of document numbers. Scores are rounded: paging compares them. */
export function scorer(groups: Group[], index: Memory, today: number): (doc: number) => number {
  const marks = markWords(groups, index);
  const weights = groups.map((group) => rarity(group.frequency, index.size()));
  const best = new Float64Array(groups.length);
  const parts = new Float64Array(groups.length);
  return (doc) => {
    let score = ROLE_BOOST[index.roleRank.data[doc]!]! + freshness(index.posted.data[doc]!, today);
    if (groups.length > 0) score += matchScore(doc, index, groups, marks, weights, best, parts);
    return Math.round(score * 1000) / 1000;
  };
}

/** Mark of a word: 0 nothing, else 1 + group × 8 + kind. */
function markWords(groups: Group[], index: Memory): Int16Array {
  const marks = new Int16Array(index.postings.words.names.length);
  groups.forEach((group, number) => {
    for (const [word, kind] of group.words) if (marks[word] === 0) marks[word] = 1 + number * 8 + KINDS.indexOf(kind);
  });
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
  return FRESH_BY_AGE[Math.max(0, today - posted)] ?? 0;
}

const TITLE_WORTH = KINDS.map((kind) => IN_TITLE[kind]);
const HEAD_WORTH = KINDS.map((kind) => IN_HEAD[kind]);
const PART = KINDS.indexOf("part");

function matchScore(
  doc: number,
  index: Memory,
  groups: Group[],
  marks: Int16Array,
  weights: number[],
  best: Float64Array,
  parts: Float64Array,
): number {
  best.fill(IN_TEXT);
  const { starts, values } = index.titles;
  const from = starts.data[doc]!;
  const to = starts.data[doc + 1]!;
  const neighbours = readField(values.data, from, to, marks, TITLE_WORTH, groups, best, parts);
  let inTitle = 0;
  for (let group = 0; group < best.length; group++) if (best[group]! >= 4) inTitle++;
  if (inTitle < best.length) {
    const heads = index.heads;
    readField(
      heads.values.data,
      heads.starts.data[doc]!,
      heads.starts.data[doc + 1]!,
      marks,
      HEAD_WORTH,
      groups,
      best,
      parts,
    );
  }
  let score = 0;
  for (let group = 0; group < best.length; group++) score += best[group]! * weights[group]!;
  if (inTitle === best.length) score += ALL_IN_TITLE + Math.max(0, 2 - (to - from) / 8);
  return score + neighbours * 0.5;
}

/** Raises `best` for each group found in a field; returns how often the order of the query was kept. */
function readField(
  words: Int32Array,
  from: number,
  to: number,
  marks: Int16Array,
  worth: number[],
  groups: Group[],
  best: Float64Array,
  parts: Float64Array,
): number {
  let neighbours = 0;
  let previous = -2;
  parts.fill(0);
  for (let at = from; at < to; at++) {
    const mark = marks[words[at]!]!;
    if (mark === 0) continue;
    const group = (mark - 1) >> 3;
    const kind = (mark - 1) & 7;
    let value = worth[kind]!;
    if (kind === PART) value = parts[group] = Math.min(value, parts[group]! + value / groups[group]!.parts);
    if (value > best[group]!) best[group] = value;
    if (group === previous + 1) neighbours++;
    previous = group;
  }
  return neighbours;
}

/** The best `limit` documents behind `after`, highest key first, equal keys by id. */
export function top(
  docs: Int32Array,
  keyOf: (doc: number, at: number) => number,
  ids: readonly string[],
  limit: number,
  after: Position | null,
): { doc: number; key: number }[] {
  const kept: { doc: number; key: number }[] = [];
  for (let at = 0; at < docs.length; at++) {
    const doc = docs[at]!;
    const key = keyOf(doc, at);
    if (after && !comesAfter(key, ids[doc]!, after)) continue;
    const worst = kept[limit - 1];
    if (worst && !before(key, ids[doc]!, worst.key, ids[worst.doc]!)) continue;
    insert(kept, { doc, key }, ids, limit);
  }
  return kept;
}

const before = (key: number, id: string, otherKey: number, otherId: string) =>
  key > otherKey || (key === otherKey && id < otherId);

const comesAfter = (key: number, id: string, after: Position) => before(after.key, after.id, key, id);

function insert(
  kept: { doc: number; key: number }[],
  entry: { doc: number; key: number },
  ids: readonly string[],
  limit: number,
) {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = kept[middle]!;
    if (before(other.key, ids[other.doc]!, entry.key, ids[entry.doc]!)) low = middle + 1;
    else high = middle;
  }
  kept.splice(low, 0, entry);
  if (kept.length > limit) kept.pop();
}
