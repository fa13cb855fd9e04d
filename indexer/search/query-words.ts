import { fold, lemmas, scan } from "./text.ts";

/** What a reader typed, understood: nothing in it is ever syntax of an engine. */
export interface QueryWords {
  /** Between quotation marks: words that follow one another. */
  phrases: string[][];
  words: QueryWord[];
  /** What was typed and is not searched as it stands (too long, no word in it, a word that was to be left out). */
  notes: string[];
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

/** Fewer documents than this, and slips of the finger are considered. */
export const FEW = 3;
const LONGEST = 500;
export const MOST_WORDS = 20;
const MOST_PHRASES = 5;
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
  return {
    phrases: phrases.slice(0, MOST_PHRASES),
    words: kept,
    notes: notesOf(q, rest, words.length, phrases.length),
  };
}

function readWords(text: string): QueryWord[] {
  const words: QueryWord[] = [];
  let lastEnd = 0;
  scan(text, ({ word, skip }, start, end) => {
    if (skip || words.some((other) => other.lemma === word)) return;
    const forced = text[end] === "*" && end > start;
    const written = text.slice(start, end);
    words.push({
      lemma: word,
      written,
      // « C++ » is not the beginning of every word in c.
      typed: /[+#]/.test(written) ? word : fold(written).replace(/ /g, ""),
      prefix: forced ? "forced" : "no",
    });
    lastEnd = end;
  });
  const last = words.at(-1);
  if (last && last.prefix === "no" && text.slice(lastEnd).trim() === "") last.prefix = "last";
  return words;
}

/** Other search engines leave such a word out. */
const MINUS = /(?<!\S)[-−–](?:["“«]\s?)?([\p{L}\p{N}]+)/u;
const WITHOUT = /(?<![\p{L}\p{N}])sans\s+(.+)/iu;

export const tooLong = (most: number): string => `recherche longue : seuls les ${most} premiers mots comptent`;

/** `rest`: what was typed beside its quotations. */
function notesOf(q: string, rest: string, words: number, phrases: number): string[] {
  if (q.trim() === "") return [];
  if (words + phrases === 0) return ["aucun mot à chercher (signes ou mots trop courants)"];
  const notes: string[] = [];
  const minus = MINUS.exec(q);
  if (minus) notes.push(`le signe « - » n’exclut rien : ce qui suit est cherché (« ${minus[1]} »)`);
  const [unwanted] = readWords(WITHOUT.exec(rest)?.[1] ?? "");
  if (unwanted) notes.push(`« sans » n’exclut rien : ce qui suit est cherché (« ${unwanted.written} »)`);
  if (q.length > LONGEST || words > MOST_WORDS) notes.push(tooLong(MOST_WORDS));
  if (phrases > MOST_PHRASES) notes.push(`recherche longue : seules les ${MOST_PHRASES} premières citations comptent`);
  return notes;
}
