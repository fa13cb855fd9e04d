import type { RawOffer } from "../../offer/raw-offer.ts";
import { allMatches } from "../text/all-matches.ts";
import { fold, nfc } from "../text/fold.ts";
import { decodeEntities } from "../text/html.ts";
import { createPatterns, matches, type Pattern, type Seen } from "../text/patterns.ts";
import { sentenceAround } from "../text/quote.ts";

/** What every fact is read from: the source's fields, the title and the text, each beside its folded form (same indices). */
export interface Reading {
  raw: RawOffer;
  title: string;
  titleFolded: string;
  /** Text of the description, empty when there is none. */
  text: string;
  folded: string;
  /** Where in the folded text the patterns of the facts may match. */
  seen: Seen;
  seenAt: string | null;
  count(name: string): void;
}

export function readingOf(raw: RawOffer, title: string, text: string, count: (name: string) => void): Reading {
  const folded = fold(text);
  const seen = FACTS.look(folded);
  return { raw, title, titleFolded: fold(title), text, folded, seen, seenAt: raw.seenAt ?? null, count };
}

const FACTS = createPatterns();
/** A pattern that is looked for in whole texts. */
export const inTexts = (regex: RegExp): Pattern => FACTS.add(regex);
/** All of them, or those that begin at `until` or earlier. */
export const matchesIn = (reading: Reading, pattern: Pattern, until?: number): Generator<RegExpExecArray> =>
  matches(pattern, reading.seen, until);

/**
 * All matches of a pattern that may begin with anything but holds `word`: it is tried around that word only, from `before`
 * characters in front of it to `after` characters behind its beginning.
 */
export const matchesAround = (
  reading: Reading,
  word: Pattern,
  before: number,
  pattern: RegExp,
  after: number = before,
): Generator<RegExpExecArray> => matchesAmong(stretchesAround(reading, word, before, after), pattern);

/** A part of a folded text, and where it begins. */
export interface Stretch {
  from: number;
  text: string;
}

/** Around the matches of a word; stretches that touch are one. Where several patterns are tried, they are made once. */
function stretchesAround(reading: Reading, word: Pattern, before: number, after: number = before): Stretch[] {
  const found: [from: number, to: number][] = [];
  for (const { index } of matchesIn(reading, word)) {
    const from = Math.max(0, index - before);
    const last = found.at(-1);
    if (last && from <= last[1]) last[1] = index + after;
    else found.push([from, index + after]);
  }
  return found.map(([from, to]) => ({ from, text: reading.folded.slice(from, to) }));
}

export function* matchesAmong(stretches: readonly Stretch[], pattern: RegExp): Generator<RegExpExecArray> {
  for (const { from, text } of stretches)
    for (const found of allMatches(pattern, text)) {
      found.index += from;
      yield found;
    }
}

export interface Field {
  /** Word for word: entities decoded, nothing else. */
  quote: string;
  /** On one line, single spaces. */
  written: string;
  folded: string;
}

/** A field of the source, decoded and trimmed; null when empty. */
export function field(value: string | null | undefined): Field | null {
  const quote = nfc(decodeEntities(value ?? "")).trim();
  const written = quote.replace(/\s+/g, " ");
  return quote === "" ? null : { quote, written, folded: fold(written) };
}

/** Sentence of the text around a match. */
export const quoteAt = (reading: Reading, index: number, length: number): string =>
  sentenceAround(reading.text, index, index + length);

/** Unknown words are counted under their own name, short and without line ends, so that somebody can teach them to us. */
export const countUnknown = (reading: Reading, name: string, word: string): void =>
  reading.count(`${name}/unknown/${word.replace(/[\s/]+/g, " ").slice(0, 40)}`);
