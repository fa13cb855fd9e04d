import { readFileSync } from "node:fs";
import { WEIGHTS } from "../indexer/normalise/places/told/likely-workplace.ts";
import { fold } from "../indexer/text/fold.ts";
import { heardAround, SPOT } from "../indexer/words/heard-around.ts";
import { marksOf } from "../indexer/words/likeness.ts";
import { type Labelled, learnAs } from "./learn.ts";

/**
 * Learns how sentences tell where one works: from labelled ones (`indexer/normalise/places/told/places.sentences.tsv`: W where the town in
 * ⟦ ⟧ is the place of work, O for any other; a tab; the sentence) to the weight of each mark.
 */

const FILE = new URL("../indexer/normalise/places/told/places.sentences.tsv", import.meta.url);

/** Throws at a line that is no labelled sentence. */
export function readPlaced(file: URL | string = FILE): Labelled[] {
  const rows = readFileSync(file, "utf8").trimEnd().split("\n");
  return rows.map((row, at) => {
    const [, letter, before, after] = /^([WO])\t([^⟦⟧\t]*)⟦[^⟦⟧\t]+⟧([^⟦⟧\t]*)$/.exec(row) ?? [];
    if (letter === undefined || before === undefined || after === undefined)
      throw new Error(`${file}, ligne ${at + 1} : W ou O, une tabulation, une phrase dont une ville est entre ⟦ et ⟧`);
    const words = heardAround(fold(before + after), fold(before).length, fold(before).length);
    return { given: letter === "W" ? 1 : 0, words, marks: marksOf(words, SPOT) };
  });
}

if (import.meta.main) learnAs(readPlaced, WEIGHTS);
