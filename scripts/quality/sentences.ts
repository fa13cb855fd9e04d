import { SPOT } from "../../indexer/words/heard-around.ts";
import { heldOut, type Labelled } from "../learn.ts";
import { readDated } from "../learn-dates.ts";
import { readPlaced } from "../learn-places.ts";
import { readSentences, subject } from "../learn-role.ts";
import { percent } from "./words.ts";

/** Of labelled sentences that are learnt from, each tenth heard by what was learnt of the nine others. */

interface Heard {
  least: number;
  /** Said to give, rightly said so, and to be found. */
  said: number;
  right: number;
  given: number;
}

export interface Sentences {
  title: string;
  cases: number;
  heard: readonly Heard[];
}

const LEASTS = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95];

export const measureSentences = (): readonly Sentences[] => [
  measured("Rôle, phrases qui confient un projet d'IA", readSentences(), subject),
  measured("Dates, phrases qui disent le dernier jour pour candidater", readDated(), SPOT),
  measured("Lieux, phrases qui disent où l'on travaille", readPlaced(), SPOT),
];

function measured(title: string, sentences: readonly Labelled[], about: RegExp): Sentences {
  const all = heldOut(sentences, about);
  const given = all.filter((one) => one.given === 1).length;
  const heard = LEASTS.map((least) => {
    const said = all.filter(({ like }) => like >= least);
    return { least, said: said.length, right: said.filter((one) => one.given === 1).length, given };
  });
  return { title, cases: all.length, heard };
}

export function sentencesSection({ title, cases, heard }: Sentences): string {
  const rows = heard.map(
    ({ least, said, right, given }) =>
      `| ${String(least).replace(".", ",")} | ${percent(right / said)} | ${percent(right / given)} |`,
  );
  return [
    `## ${title}\n\n${cases} phrases, les fausses écrites pour ressembler aux vraies ; chaque dixième est jugé sur ce qu'apprennent les neuf autres.`,
    "",
    "| ressemblance à partir de | précision | rappel |\n|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}
