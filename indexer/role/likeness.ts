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

/**
 * What is looked at in a sentence, each once: its words, its pairs of words, those near the subject by their side, and the first ones
 * by their place. `words`: canonical, as `line` makes them; `subject`: over these; without `known`, all of them.
 */
export function marksOf(words: string, subject: RegExp, known?: ReadonlySet<string>): Set<string> {
  const all = named(words, subject).split(" ").filter(Boolean);
  const at = all.indexOf(SUBJECT);
  const last = all.lastIndexOf(SUBJECT);
  const marks = new Set<string>();
  for (const [index, word] of all.entries()) {
    if (index >= OPENING && (index < at - REACH || index > last + REACH)) continue;
    if (known && !known.has(word)) continue;
    marks.add(word);
    if (index < OPENING) marks.add(`${index}:${word}`);
    const next = all[index + 1];
    if (next !== undefined && (!known || known.has(next))) marks.add(`${word} ${next}`);
    if (index < at && at - index <= BEFORE) marks.add(`<${word}`);
    if (index > at && index - at <= BEHIND) marks.add(`>${word}`);
  }
  return marks;
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

/** One mark a line and its weight, tab-separated: written by `scripts/learn-role.ts`. */
export function readWeights(file: URL): Weights {
  const rows = readFileSync(file, "utf8").trimEnd().split("\n");
  const pairs = rows.map((row): [string, number] => {
    const [mark = "", weight] = row.split("\t");
    return [mark, Number(weight)];
  });
  return weightsOf(new Map(pairs));
}
