import { readFileSync } from "node:fs";
import { readerOf } from "../indexer/role/lexicon.ts";
import { heardIn } from "../indexer/role/readable.ts";
import { marksOf } from "../indexer/words/likeness.ts";
import { profile } from "../profiles/chef-de-projet-ia.ts";
import { type Labelled, learnAs } from "./learn.ts";

/**
 * Learns how sentences speak that give the subject to their reader to lead: from labelled ones (`profiles/….sentences.tsv`: 1 or
 * 0, a tab, the sentence) to the weight of each mark (`profiles/….weights.tsv`).
 */

/** As it listens; the weights, which are made here, are not read. */
const reader = readerOf(profile).learnt!.reader();
export const { subject } = reader.duty!;

/** Sentences in which nothing of the subject is heard are left out. Throws at a line that is no labelled sentence. */
export function readSentences(file: URL | string = beside("sentences.tsv")): Labelled[] {
  return lines(file).flatMap((row, at) => {
    const [given, sentence] = row.split("\t");
    if ((given !== "0" && given !== "1") || !sentence)
      throw new Error(`${file}, ligne ${at + 1} : 0 ou 1, une tabulation, une phrase`);
    const words = heardIn(sentence, "", { others: () => [] }, reader);
    return words === null ? [] : [{ given: given === "1" ? 1 : 0, words, marks: marksOf(words, subject) }];
  });
}

const lines = (file: URL | string): string[] => readFileSync(file, "utf8").trimEnd().split("\n");

function beside(ending: string): URL {
  return new URL(`../profiles/${profile.name}.${ending}`, import.meta.url);
}

if (import.meta.main) learnAs(readSentences, beside("weights.tsv"));
