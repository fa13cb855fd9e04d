import { heldOut } from "../learn.ts";
import { readSentences, subject } from "../learn-role.ts";
import { percent } from "./words.ts";

/** Of the sentences that give a project of the role to their reader, each tenth heard by what was learnt of the nine others. */

export interface Heard {
  least: number;
  /** Said to give, rightly said so, and to be found. */
  said: number;
  right: number;
  given: number;
}

export interface Sentences {
  cases: number;
  heard: readonly Heard[];
}

const LEASTS = [0.5, 0.6, 0.7, 0.8, 0.9];

export function measureSentences(): Sentences {
  const all = heldOut(readSentences(), subject);
  const given = all.filter((one) => one.given === 1).length;
  const heard = LEASTS.map((least) => {
    const said = all.filter(({ like }) => like >= least);
    return { least, said: said.length, right: said.filter((one) => one.given === 1).length, given };
  });
  return { cases: all.length, heard };
}

export function sentencesSection({ cases, heard }: Sentences): string {
  const rows = heard.map(
    ({ least, said, right, given }) =>
      `| ${String(least).replace(".", ",")} | ${percent(right / said)} | ${percent(right / given)} |`,
  );
  return [
    `## Rôle, phrases qui confient un projet d'IA\n\n${cases} phrases ; chaque dixième est jugé sur ce qu'apprennent les neuf autres.`,
    "",
    "| ressemblance à partir de | précision | rappel |\n|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}
