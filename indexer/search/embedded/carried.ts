import { type PlacedTerms, type Term, termOf, tokens } from "../text.ts";
import { packPlaces } from "./places.ts";

/**
 * A text that another thread cut into words. Each word crosses once, then its number does: a text is a few hundred numbers.
 * Sender and receiver are a pair, and what is sent is received in order.
 */
export interface CarriedText {
  /** Numbers of its words, in order. */
  words: Uint32Array;
  /** Where they stand: see places.ts. */
  places: Uint8Array;
}

interface TextSender {
  cut(text: string): CarriedText;
  /** Words that were not told yet, in the order of their numbers: to be sent before, or with, the texts that hold them. */
  newWords(): string[];
}

export function createTextSender(): TextSender {
  const untold: string[] = [];
  let numbered = 0;
  const sender: TextSender = {
    cut(text) {
      const found = tokens(text, true);
      const words = new Uint32Array(found.count);
      for (let at = 0; at < words.length; at++) words[at] = numberOf(found.terms[at]!);
      return { words, places: packPlaces(found) };
    },
    newWords: () => untold.splice(0),
  };
  function numberOf(term: Term): number {
    if (term.owner === sender) return term.code;
    term.owner = sender;
    term.code = numbered++;
    untold.push(term.word);
    return term.code;
  }
  return sender;
}

export interface TextReceiver {
  learn(words: readonly string[]): void;
  open(text: CarriedText): PlacedTerms;
}

export function createTextReceiver(): TextReceiver {
  const known: Term[] = [];
  return {
    learn(words) {
      for (const word of words) known.push(termOf(word));
    },
    open({ words, places }) {
      const terms: Term[] = [];
      for (let at = 0; at < words.length; at++) terms.push(known[words[at]!]!);
      return { terms, places };
    },
  };
}
