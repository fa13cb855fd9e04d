import type { Hint } from "./hints.ts";

/**
 * Where a line may be cut: ends of sentences (« I.A. » ends none), bullets, and « … clients Vous pilotez … » of flattened
 * pages. Each begins with its rarest sign: a pattern that begins with a blank is tried at every word.
 */
const CUT =
  /[.!?;…](?<!(?:^|[^\p{L}])\p{L}\.)\s+|[•●▪◦➢►✓✔➤→]|(?<=\s)[-–—*]\s+(?=\p{Lu})|(?<=[\p{Ll}.]\s+)(?=(?:Vous|Tu|Nous|Notre|You|We)\s)/gu;
const STOPS = ".!?;…";

/** Sentences longer than this are no sentences: nothing is read from them. */
const LONGEST = 1_500;

/** The line's sentences, each a verbatim part of it, in order. */
export function sentences(line: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (const cut of line.matchAll(CUT)) {
    const isStop = cut[0] !== "" && STOPS.includes(cut[0][0]!);
    keep(found, line.slice(from, isStop ? cut.index + 1 : cut.index));
    from = cut.index + cut[0].length;
  }
  keep(found, line.slice(from));
  return found;
}

function keep(found: string[], text: string): void {
  const trimmed = text.replace(/^[\s\-–—*·:]+/, "").trim();
  if (trimmed.length > 1 && trimmed.length <= LONGEST) found.push(trimmed);
}

/** No advertisement speaks of its subject in more sentences. */
const MOST = 200;

export interface Mention {
  sentence: string;
  /** All that was read before it and the sentence itself; lines that say nothing of the subject are there whole. */
  before: readonly string[];
}

/** The sentences that answer to every hint, in order. Most lines of a description do not, and are not cut. */
export function* mentions(text: string, ...hints: readonly Hint[]): Generator<Mention> {
  const answers = (words: string) => hints.every((hint) => hint.test(words));
  const before: string[] = [];
  let told = 0;
  for (const line of text.split(/[\r\n]+/)) {
    if (!answers(line)) {
      if (line.length > 1) before.push(line);
      continue;
    }
    for (const sentence of sentences(line)) {
      before.push(sentence);
      if (!answers(sentence)) continue;
      if (++told > MOST) return;
      yield { sentence, before };
    }
  }
}

/** Every sentence of the lines that hold one of some, and of the others while `awake`. */
export function* following(text: string, some: readonly string[], awake: () => boolean): Generator<Mention> {
  const before: string[] = [];
  let told = 0;
  for (const line of text.split(/[\r\n]+/)) {
    if (!awake() && !some.some((sentence) => line.includes(sentence))) {
      if (line.length > 1) before.push(line);
      continue;
    }
    for (const sentence of sentences(line)) {
      before.push(sentence);
      if (++told > MOST) return;
      yield { sentence, before };
    }
  }
}

/** The sentence that stands before the mention. */
export const previous = ({ before }: Mention): string => sentences(before.at(-2) ?? "").at(-1) ?? "";
