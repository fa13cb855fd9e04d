import { readFileSync } from "node:fs";

/** What sentences sound like, learnt from labelled ones: marks and their weights (log-odds); under the empty mark, what none says. */
export interface Weights {
  of: ReadonlyMap<string, number>;
  /** Words that stand in a mark: of the others nothing is looked up. */
  known: ReadonlySet<string>;
}

/** Stands for whatever names the subject: what is learnt of « IA » holds for « reconnaissance d'images » too. */
const SUBJECT = "@";
/** Words around the subject that count as being near it, on either side; further away they say something else, in sentences that lost their stops. */
const BEFORE = 8;
const BEHIND = 6;
const REACH = 12;
/** First words count by their place: who speaks, and of whom. */
const OPENING = 3;

/** Letters by which « pilotage », « pilotera » and « pilotons » are one: what few sentences say in one form, more say in all. */
const STEM = 5;
/** Stands behind a word of which only the stem is meant. */
const CUT = "~";

/**
 * What is looked at in a sentence, each once: its words and their stems, pairs of them, those near the subject by their side, and the
 * first words by their place. `words`: canonical, as `line` makes them; `subject`: over these; without `known`, all of them.
 */
export function marksOf(words: string, subject: RegExp, known?: ReadonlySet<string>): Set<string> {
  const all = named(words, subject).split(" ").filter(Boolean);
  const marks = new Set<string>();
  addMarks(marks, all, known);
  addMarks(marks, all.map(stemOf), known);
  for (const [index, word] of all.slice(0, OPENING).entries())
    if (!known || known.has(word)) marks.add(`${index}:${word}`);
  return marks;
}

const stemOf = (word: string): string => (word.length > STEM ? word.slice(0, STEM) + CUT : word);

function addMarks(marks: Set<string>, all: readonly string[], known?: ReadonlySet<string>): void {
  const at = all.indexOf(SUBJECT);
  const last = all.lastIndexOf(SUBJECT);
  for (const [index, word] of all.entries()) {
    if (index >= OPENING && (index < at - REACH || index > last + REACH)) continue;
    if (known && !known.has(word)) continue;
    marks.add(word);
    const next = all[index + 1];
    if (next !== undefined && (!known || known.has(next))) marks.add(`${word} ${next}`);
    if (index < at && at - index <= BEFORE) marks.add(`<${word}`);
    if (index > at && index - at <= BEHIND) marks.add(`>${word}`);
  }
}

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
export function likeness(words: string, subject: RegExp, { of, known }: Weights): number {
  let sum = of.get("") ?? 0;
  for (const mark of marksOf(words, subject, known)) sum += of.get(mark) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

export const weightsOf = (of: ReadonlyMap<string, number>): Weights => ({
  of,
  known: new Set([...of.keys()].flatMap((mark) => mark.replace(/^(?:[<>]|\d:)/, "").split(" "))),
});

/** One mark a line and its weight, tab-separated: written by `scripts/learn.ts`. */
export function readWeights(file: URL): Weights {
  const rows = readFileSync(file, "utf8").trimEnd().split("\n");
  const pairs = rows.map((row): [string, number] => {
    const [mark = "", weight] = row.split("\t");
    return [mark, Number(weight)];
  });
  return weightsOf(new Map(pairs));
}
