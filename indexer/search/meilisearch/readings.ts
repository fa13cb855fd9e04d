import { formsBegunBy } from "../../words/dictionary.ts";
import { formsAt } from "../lexicon.ts";
import { FEW, MOST_WORDS, type QueryWord, type QueryWords, readQuery, tooLong } from "../query-words.ts";
import { readThroughSlips, slipsRead } from "../trade-slips.ts";
import { wordAsked } from "./words.ts";

/** Words and phrases that Meilisearch takes of one query. */
const MOST_ASKED = 10;
const SHORTEST_BEGINNING = 4;
/** Words from which Meilisearch bears a slip: see `minWordSizeForTypos`. */
export const SHORTEST_SLIP = 5;

/** What was typed, as Meilisearch can be asked it: it bears slips in any word, however many offers hold it, unless it is told not to. */
export interface Readings {
  /** Each word as it is. */
  exact: string;
  /** The last word as the beginning of others, where no offer holds it as it is. */
  begun: string[];
  /** With the slips that Meilisearch bears, where few offers hold the words as they are. */
  loose: string;
  /** What was typed and is not searched as it stands (French). */
  notes: string[];
}

/** A word, and whether it stands in a name of the trade: its synonyms are found by the bare word alone. */
interface Asked extends QueryWord {
  isTrade: boolean;
}

/** Nothing typed is syntax: words are read as the embedded engine reads them. */
export function readingsOf(typed: string): Readings {
  const { phrases, words, notes } = shortened(readQuery(typed));
  const read = readThroughSlips(words, () => true);
  const asked = amongNames(read);
  const quoted = phrasesOf(typed, phrases);
  const put = (each: (word: Asked) => string, all = asked): string => [...quoted, ...all.map(each)].join(" ");
  const end = endOf(asked.at(-1));
  return {
    exact: put(exactly) + end,
    begun: begunBy(asked).map((all) => put(exactly, all)),
    loose: put(wordAsked) + end,
    notes: [...notes, ...slipsRead(words, read)],
  };
}

/** Words behind the tenth Meilisearch leaves out, and does not say so. */
function shortened({ phrases, words, notes }: QueryWords): QueryWords {
  const kept = words.slice(0, MOST_ASKED - phrases.length);
  if (kept.length === words.length) return { phrases, words, notes };
  const others = notes.filter((note) => note !== tooLong(MOST_WORDS));
  return { phrases, words: kept, notes: [...others, tooLong(MOST_ASKED)] };
}

/** The first reading by which offers are found. `held`: how many hold it, whatever the filters. */
export async function readingFor(readings: Readings, held: (q: string) => Promise<number>): Promise<string> {
  const exact = await held(readings.exact);
  if (exact >= FEW) return readings.exact;
  for (const q of exact === 0 ? readings.begun : []) if ((await held(q)) > 0) return q;
  return readings.loose;
}

function amongNames(words: readonly QueryWord[]): Asked[] {
  const lemmas = words.map((word) => word.lemma);
  let end = 0;
  return words.map((word, at) => {
    end = Math.max(end, ...formsAt(lemmas, at).map((form) => at + form.words.length));
    return { ...word, isTrade: at < end };
  });
}

/** As typed, small words included: Meilisearch keeps their places, and « tableaux bord » is not « tableaux de bord ». */
function phrasesOf(typed: string, read: readonly (readonly string[])[]): string[] {
  const whole = [...typed.matchAll(/["«“]([^"«»“”]+)["»”]/g)].map(([, words]) =>
    words!.replace(/[^\p{L}\p{N}'’ -]+/gu, " ").trim(),
  );
  const phrases = whole.length === read.length ? whole : read.map((words) => words.join(" "));
  return phrases.map((phrase) => `"${phrase}"`);
}

/** Between quotation marks it bears no slip, and begins no other. */
function exactly(word: Asked): string {
  const isBare = word.isTrade || word.prefix === "forced" || word.written.length < SHORTEST_SLIP;
  return isBare ? wordAsked(word) : `"${wordAsked(word)}"`;
}

const isShort = (word: QueryWord): boolean =>
  Math.min(word.written.length, wordAsked(word).length) < SHORTEST_BEGINNING;

/** Meilisearch takes the last word for a beginning unless a space ends it: « BI » would find every « bien », « pros », asked as « pro », every « projet ». */
function endOf(last: Asked | undefined): string {
  if (!last || last.prefix === "forced") return "";
  return last.prefix === "no" || isShort(last) ? " " : "";
}

/** « gén » begins « générative », « directri » a form of « directeur »; « BI » begins nothing. */
function begunBy(words: readonly Asked[]): Asked[][] {
  const last = words.at(-1);
  if (last?.prefix !== "last" || last.isTrade) return [];
  const forms = formsBegunBy(last.typed).map((form): Asked => ({ ...last, lemma: form, written: form }));
  const isOpen = last.written.length < SHORTEST_BEGINNING;
  const open: Asked[] = isOpen ? [{ ...last, prefix: "forced" }] : [];
  return [...open, ...forms].map((one) => [...words.slice(0, -1), one]);
}
