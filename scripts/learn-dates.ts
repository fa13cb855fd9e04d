import { readFileSync } from "node:fs";
import { WEIGHTS } from "../indexer/normalise/dates/likely-last-day.ts";
import { WHEN } from "../indexer/normalise/dates/period.ts";
import { allMatches } from "../indexer/text/all-matches.ts";
import { fold } from "../indexer/text/fold.ts";
import { heardAround, SPOT } from "../indexer/words/heard-around.ts";
import { marksOf } from "../indexer/words/likeness.ts";
import { type Labelled, learnAs } from "./learn.ts";

/**
 * Learns how sentences tell the last day to apply: from labelled ones (`indexer/normalise/dates/dates.sentences.tsv`: L, or S for the
 * first day of the post, or O for any other date; a tab; a sentence with one date) to the weight of each mark.
 */

const FILE = new URL("../indexer/normalise/dates/dates.sentences.tsv", import.meta.url);

/** Sentences with another number of dates are left out. Throws at a line that is no labelled sentence. */
export function readDated(file: URL | string = FILE): Labelled[] {
  const rows = readFileSync(file, "utf8").trimEnd().split("\n");
  return rows.flatMap((row, at) => {
    const [letter, sentence] = row.split("\t");
    if (!/^[SLO]$/.test(letter ?? "") || !sentence)
      throw new Error(`${file}, ligne ${at + 1} : S, L ou O, une tabulation, une phrase`);
    const folded = fold(sentence);
    const [date, another] = allMatches(WHEN, folded);
    if (!date || another) return [];
    const words = heardAround(folded, date.index, date.index + date[0].length);
    return [{ given: letter === "L" ? 1 : 0, words, marks: marksOf(words, SPOT) }];
  });
}

if (import.meta.main) learnAs(readDated, WEIGHTS);
