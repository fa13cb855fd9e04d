import { escapeHtml } from "../../text/escape-html.ts";
import { isOneName } from "../lexicon.ts";
import { onOneLine } from "../passage.ts";
import { fold } from "../text.ts";
import type { Group } from "./match.ts";
import type { Places } from "./places.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A text whose words are known by their numbers and places: nothing of it is read again to show it. */
interface Worded extends Places {
  text: string;
  words: ArrayLike<number>;
}

/** What to mark: sequences of words, and beginnings of words. */
export interface Marker {
  /** What a word may begin, by its number: FIRST, WHOLE and CUT, or nothing. */
  roles: Uint8Array;
  /** Sequences by their first word. */
  sequences: Map<number, Sequence[]>;
  prefixes: string[];
  /** How many different words a passage needs to show all that was asked for. */
  ideas: number;
  /** Are there sequences of several words? */
  chained: boolean;
}

interface Sequence {
  words: number[];
  /** It names a thing of the trade; else it was typed so, between quotation marks. */
  isName: boolean;
}

/** The first word of a sequence. */
const FIRST = 1;
/** It begins as asked. */
const WHOLE = 2;
/** So it may have begun before it lost its ending: « données » is kept as « donnee ». */
const CUT = 4;

const SNIPPET = 260;
const PIECE = 600;
/** Windows of a text that are compared. */
const MOST_TRIED = 100;

export function marker(groups: Group[], phrases: string[][], vocabulary: Vocabulary): Marker {
  const roles = new Uint8Array(vocabulary.words.names.length);
  const sequenceOf = (isName: boolean) => (names: string[]) => ({
    words: names.map((name) => vocabulary.words.find(name) ?? -1),
    isName,
  });
  const all = [...groups.flatMap((group) => group.sequences).map(sequenceOf(true)), ...phrases.map(sequenceOf(false))];
  // What no offer holds is in no text.
  const known = all.filter(({ words }) => words.length > 0 && !words.includes(-1));
  for (const { words } of known) roles[words[0]!]! |= FIRST;
  const prefixes = groups.flatMap((group) => group.prefixes);
  for (const prefix of prefixes) noteBeginnings(roles, prefix, vocabulary);
  return {
    roles,
    sequences: Map.groupBy(known, ({ words }) => words[0]!),
    prefixes,
    ideas: groups.length + phrases.length,
    chained: all.some(({ words }) => words.length > 1),
  };
}

function noteBeginnings(roles: Uint8Array, prefix: string, vocabulary: Vocabulary): void {
  for (const word of vocabulary.startingWith(prefix)) roles[word]! |= WHOLE;
  // A word that loses its ending keeps its first two letters.
  for (const word of vocabulary.startingWith(prefix.slice(0, 2)))
    if (vocabulary.words.names[word]!.length <= prefix.length) roles[word]! |= CUT;
}

/** A word to mark: its number, and where it stands. */
interface Span {
  start: number;
  end: number;
  word: number;
}

/** Words to mark among [from, to), in order. */
function spans(shown: Worded, from: number, to: number, marks: Marker): Span[] {
  const list: Span[] = [];
  const { words, starts, ends } = shown;
  const { roles } = marks;
  let until = 0;
  for (let at = from; at < to; at++) {
    const word = words[at]!;
    if (roles[word] !== 0) until = Math.max(until, at + matchAt(shown, at, to, marks));
    if (at < until) list.push({ start: starts[at]!, end: ends[at]!, word });
  }
  return list;
}

/** Number of words marked from `at` on. */
function matchAt(shown: Worded, at: number, to: number, marks: Marker): number {
  const word = shown.words[at]!;
  const role = marks.roles[word]!;
  const longest = role & FIRST ? longestAt(shown, at, to, marks.sequences.get(word)!) : 0;
  if (longest > 0) return longest;
  return role & WHOLE || (role & CUT && begins(shown, at, marks.prefixes)) ? 1 : 0;
}

function longestAt({ text, words: read, starts, ends }: Worded, at: number, to: number, sequences: Sequence[]): number {
  const gap = (place: number) => text.slice(ends[place], starts[place + 1]);
  let longest = 0;
  for (const { words, isName } of sequences) {
    const { length } = words;
    if (length <= longest || at + length > to || !words.every((word, index) => read[at + index] === word)) continue;
    if (!isName || isOneName(at, length, gap)) longest = length;
  }
  return longest;
}

/** The word as written begins so. */
function begins({ text, starts, ends }: Worded, at: number, prefixes: string[]): boolean {
  const written = fold(text.slice(starts[at], ends[at]));
  return prefixes.some((prefix) => written.startsWith(prefix));
}

/** Escaped text of [from, to) with <mark> around the spans. */
function paint(text: string, list: Span[], from: number, to: number): string {
  let html = "";
  let at = from;
  for (const { start, end } of list) {
    if (start < at || end > to) continue;
    html += `${escapeHtml(text.slice(at, start))}<mark>${escapeHtml(text.slice(start, end))}</mark>`;
    at = end;
  }
  return html + escapeHtml(text.slice(at, to));
}

export function highlightTitle(title: Worded, marks: Marker): string {
  return paint(title.text, spans(title, 0, title.count, marks), 0, title.text.length);
}

/** The passage of the text with most different words found; its beginning when there is none. */
export function snippet(shown: Worded, marks: Marker): string | null {
  const { text } = shown;
  if (text.trim() === "") return null;
  const list = firstSpans(shown, marks);
  const from = wordStart(text, richest(list));
  const to = wordStop(text, from + SNIPPET);
  const body = onOneLine(paint(text, list, from, to));
  return `${from > 0 ? "… " : ""}${body}${to < text.length ? " …" : ""}`;
}

/**
 * Spans of the text, piece by piece until every idea was seen: what comes first says most. Words that must follow one
 * another may stand across a cut: only when something is missing is the text gone through whole.
 */
function firstSpans(shown: Worded, marks: Marker): Span[] {
  const { text, count, starts } = shown;
  const list: Span[] = [];
  const seen = new Set<number>();
  let first = 0;
  for (let cut = 0; cut < text.length && seen.size < marks.ideas; ) {
    cut = wordStop(text, cut + PIECE);
    let last = first;
    while (last < count && starts[last]! < cut) last++;
    for (const span of spans(shown, first, last, marks)) {
      list.push(span);
      seen.add(span.word);
    }
    first = last;
  }
  const whole = seen.size >= marks.ideas || text.length <= PIECE || !marks.chained;
  return whole ? list : spans(shown, 0, count, marks);
}

/** Start of the window that holds most different words. */
function richest(list: Span[]): number {
  let best = 0;
  let most = 0;
  for (let at = 0; at < list.length && at < MOST_TRIED; at++) {
    const start = list[at]!.start;
    const seen = new Set<number>();
    for (let next = at; next < list.length && list[next]!.end < start + SNIPPET - 60; next++)
      seen.add(list[next]!.word);
    if (seen.size > most) {
      most = seen.size;
      best = start;
    }
  }
  return best < SNIPPET - 80 ? 0 : best - 50;
}

function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.slice(at, at + 40).search(/\s/);
  return space < 0 ? at : at + space + 1;
}

function wordStop(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.slice(at - 40, at).search(/\s\S*$/);
  return space < 0 ? at : at - 40 + space;
}
