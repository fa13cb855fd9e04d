import { type Beginning, beginningsOf } from "./beginnings.ts";
import { fold } from "./fold.ts";
import { unitsOf } from "./units.ts";

/**
 * Many regular expressions over one text: one pass finds where their beginnings stand (Aho–Corasick, case and accents aside),
 * and each is tried there only. Same matches as `matchAll`, without reading the text once for each of them.
 */
interface Patterns {
  add(regex: RegExp): Pattern;
  look(text: string): Seen;
}

export interface Pattern {
  regex: RegExp;
  /** The first match that starts at `from` or later, and at `until` or earlier. */
  next(seen: Seen, from?: number, until?: number): RegExpExecArray | null;
}

/** A text, and by pattern where it may match: in order, undefined for nowhere. */
export interface Seen {
  text: string;
  starts: readonly (number[] | undefined)[];
}

export function createPatterns(): Patterns {
  const beginnings: Beginning[][] = [];
  let scan: Scan | null = null;
  return {
    add(regex) {
      const found = beginningsOf(regex.source);
      // Tried at every letter of every text, one such pattern costs as much as ten others.
      if (found === null) throw new Error(`no words begin this pattern: ${regex.source.slice(0, 80)}`);
      scan = null;
      return atBeginnings(regex, beginnings.push(found) - 1);
    },
    look(text) {
      scan ??= createScan(beginnings);
      return { text, starts: scan(text) };
    },
  };
}

/** All matches, one behind the other, as far as `until`. */
export function* matches(pattern: Pattern, seen: Seen, until?: number): Generator<RegExpExecArray> {
  let from = 0;
  for (let found = pattern.next(seen, from, until); found; found = pattern.next(seen, from, until)) {
    yield found;
    from = found.index + Math.max(1, found[0].length);
  }
}

function atBeginnings(regex: RegExp, id: number): Pattern {
  const sticky = new RegExp(regex.source, withFlag(regex, "y"));
  return {
    regex,
    next({ text, starts }, from = 0, until = text.length) {
      for (const start of starts[id] ?? []) {
        if (start > until) return null;
        const found = start < from ? null : executed(sticky, text, start);
        if (found) return found;
      }
      return null;
    },
  };
}

function executed(regex: RegExp, text: string, from: number): RegExpExecArray | null {
  regex.lastIndex = from;
  return regex.exec(text);
}

const withFlag = (regex: RegExp, flag: string): string => regex.flags.replace(/[gy]/g, "") + flag;

type Scan = (text: string) => (number[] | undefined)[];

/** By UTF-16 unit, the letter of the automaton it counts as; 0 for all that no beginning holds. */
function classTable(letters: string): Uint8Array {
  const table = new Uint8Array(65_536);
  for (let unit = 0; unit < 65_536; unit++) {
    const char = String.fromCharCode(unit);
    table[unit] = letters.indexOf(unit < 0x3000 ? letterOf(char) : char) + 1;
  }
  return table;
}

/** « É », « è » and « e » are one letter, every blank is a space. */
const letterOf = (char: string): string => (/\s/.test(char) ? " " : fold(char));

function createScan(beginnings: readonly Beginning[][]): Scan {
  const words = beginnings.flatMap((some, id) =>
    some.map(({ text, atWord }) => ({ id, atWord, word: [...text].map(letterOf).join("") })),
  );
  const letters = [...new Set(words.flatMap(({ word }) => [...word]))].join("");
  const classes = classTable(letters);
  const { next, ends, firstEnd, width } = automaton(words, letters);
  return (text) => {
    const starts: (number[] | undefined)[] = [];
    const units = unitsOf(text);
    const { length } = text;
    let state = 0;
    for (let at = 0; at < length; at++) {
      state = next[state + classes[units[at]!]!]!;
      if (state >= firstEnd) note(starts, units, ends[(state - firstEnd) / width]!, at);
    }
    return starts;
  };
}

interface Ended {
  id: number;
  length: number;
  atWord: boolean;
}

function note(starts: (number[] | undefined)[], units: Uint16Array, ended: readonly Ended[], at: number): void {
  for (const { id, length, atWord } of ended) {
    const start = at - length + 1;
    if (atWord && isSmallLetter(units[start - 1])) continue;
    const list = starts[id];
    if (list === undefined) starts[id] = [start];
    else if (start > list.at(-1)!) list.push(start);
    else if (!list.includes(start)) insert(list, start);
  }
}

const isSmallLetter = (unit: number | undefined): boolean => unit !== undefined && unit >= 97 && unit <= 122;

/** A longer beginning may end after a shorter one that stands inside it. */
function insert(list: number[], start: number): void {
  list.splice(
    list.findIndex((other) => other > start),
    0,
    start,
  );
}

interface Word {
  id: number;
  word: string;
  atWord: boolean;
}

/** States are numbered by their place in `next`, so that a step is one addition and one look; those where words end come last. */
function automaton(words: readonly Word[], letters: string) {
  const { rows, ends } = trie(words, letters);
  linkFailures(rows, ends);
  const width = letters.length + 1;
  const states = rows.map((_, state) => state);
  const order = [...states.filter((state) => !ends[state]), ...states.filter((state) => ends[state])];
  const place = new Int32Array(rows.length);
  order.forEach((state, at) => {
    place[state] = at * width;
  });
  const next = new Int32Array(rows.length * width);
  for (const state of order)
    next.set(
      rows[state]!.map((to) => place[to]!),
      place[state]!,
    );
  const ending = order.flatMap((state) => (ends[state] ? [ends[state]] : []));
  return { next, width, ends: ending, firstEnd: (rows.length - ending.length) * width };
}

function trie(words: readonly Word[], letters: string) {
  const row = (): number[] => new Array<number>(letters.length + 1).fill(0);
  const rows: number[][] = [row()];
  const ends: (Ended[] | undefined)[] = [];
  for (const { id, word, atWord } of words) {
    let state = 0;
    for (const letter of word) {
      const column = letters.indexOf(letter) + 1;
      if (rows[state]![column] === 0) rows[state]![column] = rows.push(row()) - 1;
      state = rows[state]![column]!;
    }
    const others = (ends[state] ?? []).filter((known) => known.id !== id);
    const same = (ends[state] ?? []).find((known) => known.id === id);
    ends[state] = [...others, { id, length: word.length, atWord: atWord && (same?.atWord ?? true) }];
  }
  return { rows, ends };
}

/** Where a word breaks off, the longest word that ends there goes on (breadth first). */
function linkFailures(rows: number[][], ends: (Ended[] | undefined)[]): void {
  const failures = new Array<number>(rows.length).fill(0);
  const queue = rows[0]!.filter((to) => to !== 0);
  for (const state of queue) {
    const failure = failures[state]!;
    const inherited = ends[failure];
    if (inherited) ends[state] = [...(ends[state] ?? []), ...inherited];
    rows[state] = rows[state]!.map((to, column) => {
      const other = rows[failure]![column]!;
      if (to === 0) return other;
      failures[to] = other;
      queue.push(to);
      return to;
    });
  }
}
