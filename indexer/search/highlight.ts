import type { Group } from "./match.ts";
import { fold, type Tokens, tokens } from "./text.ts";

/** What to mark: sequences of words, and beginnings of words. */
export interface Marker {
  sequences: Map<string, string[][]>;
  prefixes: string[];
  /** How many different words a passage needs to show all that was asked for. */
  ideas: number;
  /** Are there sequences of several words? */
  chained: boolean;
}

const SNIPPET = 260;
const PIECE = 600;
/** Windows of a text that are compared. */
const MOST_TRIED = 100;

export function marker(groups: Group[], phrases: string[][]): Marker {
  const all = [...groups.flatMap((group) => group.sequences), ...phrases].filter((sequence) => sequence.length > 0);
  return {
    sequences: Map.groupBy(all, (sequence) => sequence[0]!),
    prefixes: groups.flatMap((group) => group.prefixes),
    ideas: groups.length + phrases.length,
    chained: all.some((sequence) => sequence.length > 1),
  };
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);

/** A word to mark: where it stands, and as it is compared. */
interface Span {
  start: number;
  end: number;
  word: string;
}

/** Words to mark, in order. */
function spans(text: string, found: Tokens, marks: Marker): Span[] {
  const list: Span[] = [];
  let until = 0;
  for (let at = 0; at < found.count; at++) {
    until = Math.max(until, at + matchAt(text, found, at, marks));
    if (at < until) list.push({ start: found.starts[at]!, end: found.ends[at]!, word: found.terms[at]!.word });
  }
  return list;
}

/** Number of words marked from `at` on. */
function matchAt(text: string, found: Tokens, at: number, marks: Marker): number {
  const starting = marks.sequences.get(found.terms[at]!.word);
  const longest = starting === undefined ? 0 : longestAt(found, at, starting);
  if (longest > 0 || marks.prefixes.length === 0) return longest;
  for (const prefix of marks.prefixes) if (begins(text, found, at, prefix)) return 1;
  return 0;
}

function longestAt(found: Tokens, at: number, sequences: string[][]): number {
  let longest = 0;
  for (const sequence of sequences) {
    if (sequence.length <= longest || at + sequence.length > found.count) continue;
    if (sequence.every((word, index) => found.terms[at + index]!.word === word)) longest = sequence.length;
  }
  return longest;
}

/** The word as compared begins so; or, when it lost its ending there, the word as written. */
function begins(text: string, { terms, starts, ends }: Tokens, at: number, prefix: string): boolean {
  const { word } = terms[at]!;
  const start = starts[at]!;
  const end = ends[at]!;
  if (word.charCodeAt(0) !== prefix.charCodeAt(0) || end - start < prefix.length) return false;
  return word.startsWith(prefix) || (word.length <= prefix.length && fold(text.slice(start, end)).startsWith(prefix));
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

export function highlightTitle(title: string, marks: Marker): string {
  return paint(title, spans(title, tokens(title, false), marks), 0, title.length);
}

/** The passage of the text with most different words found; its beginning when there is none. */
export function snippet(text: string, marks: Marker): string | null {
  if (text.trim() === "") return null;
  const list = firstSpans(text, marks);
  const from = wordStart(text, richest(list));
  const to = wordStop(text, from + SNIPPET);
  const body = paint(text, list, from, to).replace(/\s+/g, " ").trim();
  return `${from > 0 ? "… " : ""}${body}${to < text.length ? " …" : ""}`;
}

/**
 * Spans of the text, piece by piece until every idea was seen: reading 20 texts is most of a search. Words that must follow
 * one another may stand across a cut: only then is the text read again, whole.
 */
function firstSpans(text: string, marks: Marker): Span[] {
  const list: Span[] = [];
  const seen = new Set<string>();
  for (let from = 0; from < text.length && seen.size < marks.ideas; ) {
    const to = wordStop(text, from + PIECE);
    const piece = text.slice(from, to);
    for (const { start, end, word } of spans(piece, tokens(piece, true), marks)) {
      list.push({ start: start + from, end: end + from, word });
      seen.add(word);
    }
    from = to;
  }
  const whole = seen.size >= marks.ideas || text.length <= PIECE || !marks.chained;
  return whole ? list : spans(text, tokens(text, true), marks);
}

/** Start of the window that holds most different words. */
function richest(list: Span[]): number {
  let best = 0;
  let most = 0;
  for (let at = 0; at < list.length && at < MOST_TRIED; at++) {
    const start = list[at]!.start;
    const seen = new Set<string>();
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
