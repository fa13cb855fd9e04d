import type { Group } from "./match.ts";
import { fold, type Token, tokens } from "./text.ts";

/** What to mark: sequences of words, and beginnings of words. */
export interface Marker {
  sequences: Map<string, string[][]>;
  prefixes: string[];
  /** How many different words a passage needs to show all that was asked for. */
  ideas: number;
}

const SNIPPET = 260;
const BEGINNING = 1000;

export function marker(groups: Group[], phrases: string[][]): Marker {
  const all = [...groups.flatMap((group) => group.sequences), ...phrases].filter((sequence) => sequence.length > 0);
  return {
    sequences: Map.groupBy(all, (sequence) => sequence[0]!),
    prefixes: groups.flatMap((group) => group.prefixes),
    ideas: groups.length + phrases.length,
  };
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);

/** Spans [start, end) to mark. */
function spans(text: string, found: Token[], marks: Marker): [number, number][] {
  const list: [number, number][] = [];
  for (let at = 0; at < found.length; at++) {
    const length = matchAt(text, found, at, marks);
    for (let word = at; word < at + length; word++) list.push([found[word]!.start, found[word]!.end]);
  }
  return list.sort((a, b) => a[0] - b[0]);
}

/** Number of words marked from `at` on. */
function matchAt(text: string, found: Token[], at: number, marks: Marker): number {
  let longest = 0;
  for (const sequence of marks.sequences.get(found[at]!.lemma) ?? []) {
    if (sequence.length > longest && sequence.every((word, index) => found[at + index]?.lemma === word))
      longest = sequence.length;
  }
  if (longest > 0 || marks.prefixes.length === 0) return longest;
  const token = found[at]!;
  return marks.prefixes.some((prefix) => begins(text, token, prefix)) ? 1 : 0;
}

/** The word as compared begins so; or, when it lost its ending there, the word as written. */
function begins(text: string, { lemma, start, end }: Token, prefix: string): boolean {
  if (lemma[0] !== prefix[0] || end - start < prefix.length) return false;
  return lemma.startsWith(prefix) || (lemma.length <= prefix.length && fold(text.slice(start, end)).startsWith(prefix));
}

/** Escaped text of [from, to) with <mark> around the spans. */
function paint(text: string, list: [number, number][], from: number, to: number): string {
  let html = "";
  let at = from;
  for (const [start, end] of list) {
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
  const from = wordStart(text, richest(text, list));
  const to = wordStop(text, from + SNIPPET);
  const body = paint(text, list, from, to).replace(/\s+/g, " ").trim();
  return `${from > 0 ? "… " : ""}${body}${to < text.length ? " …" : ""}`;
}

/** Spans of the beginning when every idea is already there, else of the whole text: reading 20 texts is most of a search. */
function firstSpans(text: string, marks: Marker): [number, number][] {
  const beginning = text.slice(0, BEGINNING);
  const list = spans(beginning, tokens(beginning, true), marks);
  const words = new Set(list.map(([start, end]) => text.slice(start, end).toLowerCase()));
  if (text.length <= BEGINNING || words.size >= marks.ideas) return list;
  return spans(text, tokens(text, true), marks);
}

/** Start of the window that holds most different words. */
function richest(text: string, list: [number, number][]): number {
  let best = 0;
  let most = 0;
  for (let at = 0; at < list.length && at < 400; at++) {
    const start = list[at]![0];
    const seen = new Set<string>();
    for (let next = at; next < list.length && list[next]![1] < start + SNIPPET - 60; next++)
      seen.add(text.slice(...list[next]!).toLowerCase());
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
