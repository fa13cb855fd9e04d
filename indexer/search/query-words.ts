import { fold, lemmas, scan } from "./text.ts";

/** What a reader typed, understood: nothing in it is ever syntax of an engine. */
export interface QueryWords {
  /** Between quotation marks: words that follow one another. */
  phrases: string[][];
  words: QueryWord[];
  /** Something was typed that is not searched (too long, no word in it). */
  note: string | null;
}

export interface QueryWord {
  lemma: string;
  /** As typed. */
  written: string;
  /** Folded as typed: the beginning of other words when `prefix`. */
  typed: string;
  /** `last` word of the query, or `forced` by a star. */
  prefix: "no" | "last" | "forced";
}

const LONGEST = 500;
const MOST_WORDS = 20;
const QUOTED = /["“”«]([^"“”«»]*)["“”»]/g;

export function readQuery(q: string): QueryWords {
  const text = q.slice(0, LONGEST);
  const phrases: string[][] = [];
  const rest = text.replace(QUOTED, (_, inside: string) => {
    const words = lemmas(inside, false);
    if (words.length > 0) phrases.push(words.slice(0, MOST_WORDS));
    return " ";
  });
  const words = readWords(rest);
  const kept = words.slice(0, MOST_WORDS);
  return { phrases: phrases.slice(0, 5), words: kept, note: noteOf(q, words.length, phrases.length) };
}

function readWords(text: string): QueryWord[] {
  const words: QueryWord[] = [];
  let lastEnd = 0;
  scan(text, ({ word, skip }, start, end) => {
    if (skip || words.some((other) => other.lemma === word)) return;
    const forced = text[end] === "*" && end > start;
    words.push({
      lemma: word,
      written: text.slice(start, end),
      typed: fold(text.slice(start, end)).replace(/ /g, ""),
      prefix: forced ? "forced" : "no",
    });
    lastEnd = end;
  });
  const last = words.at(-1);
  if (last && last.prefix === "no" && text.slice(lastEnd).trim() === "") last.prefix = "last";
  return words;
}

function noteOf(q: string, words: number, phrases: number): string | null {
  if (q.trim() === "") return null;
  if (words + phrases === 0) return "aucun mot à chercher (signes ou mots trop courants)";
  if (q.length > LONGEST || words > MOST_WORDS)
    return `recherche longue : seuls les ${MOST_WORDS} premiers mots comptent`;
  return null;
}
