import type { Rank } from "./rule.ts";
import { RULES } from "./rules.ts";
import { ELSEWHERE, LABEL_ELSEWHERE, ON_BEHALF } from "./words.ts";

/** What stands around the name of a place in its sentence, folded. */
interface Around {
  before: string;
  /** The same before folding. */
  written: string;
  after: string;
  /** Several names stand in a row. */
  isRow: boolean;
}

/** The first rule whose words stand around the name. */
export function rankOfWords(around: Around): Rank | null {
  const { before, written, after } = around;
  for (const { rank, before: words, after: follows } of RULES) {
    const found = words.exec(before);
    if (!found || (follows && !follows.test(after)) || isElsewhere(rank, before, found)) continue;
    // « Site : Brest » is a label, « nos sites : Brest, Toulon » are the house's.
    if (found.groups?.label && !found[0].includes("?") && !/\p{Lu}/u.test(written[found.index] ?? "")) continue;
    if ((rank < 2 && !found.groups?.label) || isOnePlace(rank, around)) return rank;
  }
  return null;
}

function isElsewhere(rank: Rank, before: string, { index, groups }: RegExpExecArray): boolean {
  const gap = groups?.clause === undefined ? (groups?.gap ?? "") : before.slice(before.lastIndexOf(",", index) + 1);
  return (rank === 0 ? LABEL_ELSEWHERE : ELSEWHERE).test(gap.replace(ON_BEHALF, ""));
}

/** « Nos bureaux de Paris et Lyon » are the house's, « entre nos sites de Dijon et de Metz » one works at both. */
const isOnePlace = (rank: Rank, { before, after, isRow }: Around): boolean =>
  rank === 3 ? !isRow && !MORE.test(after) : !isRow || !MANY.test(before) || AMONG.test(before);
const MANY =
  /\b(?:sites|bureaux|agences|locaux|hubs|offices|teams|equipes|usines|magasins|centres|ateliers|boutiques|entrepots|antennes|poles|plateaux|etablissements|implantations)\b[^,]*$/;
const AMONG = /\b(?:entre|l'une? d|one of|between|either|sur (?:nos|les) (?:deux|trois))\b[^,]*$/;
const MORE = /^\s*(?:,? (?:et|and|&|ainsi que|mais aussi) (?:a|au|aux|en|in|at)\b|ainsi que)/;
