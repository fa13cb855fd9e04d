import { readFileSync } from "node:fs";

/** What a sentence is like: words learnt from labelled ones, each with its weight (log-odds); under the empty name, what no word says. */
export type Weights = ReadonlyMap<string, number>;

/** Stands for whatever names the subject: what is learnt of « IA » holds for « reconnaissance d'images » too. */
const SUBJECT = "@";
/** Words around the subject that count as being near it, on either side. */
const BEFORE = 8;
const BEHIND = 6;
/** First words count by their place: who speaks, and of whom. */
const OPENING = 3;

/**
 * What is looked at in a sentence: its words, its pairs of words, those near the subject by their side, and the first ones by
 * their place. `words`: canonical, as `line` makes them; `subject`: over these.
 */
export function marksOf(words: string, subject: RegExp): Set<string> {
  const all = named(words, subject).split(" ").filter(Boolean);
  const at = all.indexOf(SUBJECT);
  const last = all.lastIndexOf(SUBJECT);
  const marks = new Set<string>();
  for (const [index, word] of all.entries()) {
    if (index >= OPENING && (index < at - REACH || index > last + REACH)) continue;
    marks.add(word);
    if (index < OPENING) marks.add(`${index}:${word}`);
    if (index + 1 < all.length) marks.add(`${word} ${all[index + 1]}`);
    if (index < at && at - index <= BEFORE) marks.add(`<${word}`);
    if (index > at && index - at <= BEHIND) marks.add(`>${word}`);
  }
  return marks;
}

/** Words further before or behind say something else, in sentences that lost their stops. */
const REACH = 12;

/** The words with one sign for whatever names the subject. */
function named(words: string, subject: RegExp): string {
  let [told, rest] = ["", words];
  for (let found = subject.exec(rest); found; found = subject.exec(rest)) {
    told += `${rest.slice(0, found.index)} ${SUBJECT}`;
    rest = rest.slice(found.index + found[0].length);
  }
  return told + rest;
}

/** From 0 to 1. */
export function likeness(words: string, subject: RegExp, weights: Weights): number {
  let sum = weights.get("") ?? 0;
  for (const mark of marksOf(words, subject)) sum += weights.get(mark) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

/** One mark a line and its weight, tab-separated: written by `scripts/learn-role.ts`. */
export function readWeights(file: URL): Weights {
  const rows = readFileSync(file, "utf8").trimEnd().split("\n");
  return new Map(
    rows.map((row) => {
      const [mark = "", weight] = row.split("\t");
      return [mark, Number(weight)];
    }),
  );
}
