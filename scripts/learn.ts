import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { likeness, type Weights, weightsOf } from "../indexer/words/likeness.ts";

/**
 * Learns from labelled sentences the weight of each mark (`indexer/words/likeness.ts`): logistic regression with a quadratic penalty,
 * by gradient; the same sentences give the same weights.
 */

const ROUNDS = 150;
const PENALTY = 2;
/** Of a weight's first move; later ones are shorter (Adagrad). */
const STEP = 0.5;
/** A mark of fewer sentences teaches nothing, a weight below this says nothing. */
const FEWEST = 2;
const LEAST = 0.1;
/** Parts in which the sentences are held out. */
const TENTHS = 10;

export interface Labelled {
  given: 0 | 1;
  words: string;
  marks: ReadonlySet<string>;
}

/** Throws where the sentences are all of one kind, or none: weights of those would say the same of every sentence. */
export function learn(sentences: readonly Labelled[]): Weights {
  if (new Set(sentences.map(({ given }) => given)).size < 2)
    throw new Error("il faut des phrases des deux sortes (1 et 0) où l'on entend parler du sujet");
  const names = ["", ...marksIn(sentences)];
  const place = new Map(names.map((name, at) => [name, at]));
  const rows = sentences.map(({ given, marks }) => ({
    given,
    at: [0, ...[...marks].flatMap((mark) => place.get(mark) ?? [])],
  }));
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-8);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : PENALTY * weight));
    for (const { given, at } of rows) {
      const sum = at.reduce((total, one) => total + weights[one]!, 0);
      const over = 1 / (1 + Math.exp(-sum)) - given;
      for (const one of at) slope[one]! += over;
    }
    for (const [at, by] of slope.entries()) {
      squares[at]! += by ** 2;
      weights[at]! -= (STEP * by) / Math.sqrt(squares[at]!);
    }
  }
  const telling = names.map((name, at) => [name, Math.round(weights[at]! * 100) / 100] as const);
  return weightsOf(new Map(telling.filter(([, weight]) => Math.abs(weight) >= LEAST)));
}

function marksIn(sentences: readonly Labelled[]): string[] {
  const counts = new Map<string, number>();
  for (const { marks } of sentences) for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return [...counts].flatMap(([mark, count]) => (count >= FEWEST ? [mark] : [])).sort();
}

/** How each sentence sounds to what was learnt of the nine other tenths, and what it is. */
export function heldOut(sentences: readonly Labelled[], subject: RegExp): { like: number; given: 0 | 1 }[] {
  return Array.from({ length: TENTHS }, (_, tenth) => {
    const weights = learn(sentences.filter((_, at) => at % TENTHS !== tenth));
    return sentences
      .filter((_, at) => at % TENTHS === tenth)
      .map(({ words, given }) => ({ like: likeness(words, subject, weights), given }));
  }).flat();
}

export const written = (weights: Weights): string =>
  [...weights.of].map(([mark, weight]) => `${mark}\t${weight}\n`).join("");

/**
 * The command of a subject: from its sentences to its file of weights, or those that `--sentences` and `--weights` name. What it refuses is
 * a sentence on standard error, with exit code 1.
 */
export function learnAs(read: (file?: string) => Labelled[], file: URL): void {
  try {
    const { values } = parseArgs({ options: { sentences: { type: "string" }, weights: { type: "string" } } });
    const sentences = read(values.sentences);
    const weights = learn(sentences);
    writeFileSync(values.weights ?? file, written(weights));
    console.log(`${sentences.length} phrases, ${weights.of.size} marques`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
