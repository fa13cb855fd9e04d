import type { CompareOutcome } from "../../offer/vocabulary.ts";
import { normalise } from "../normalise/steps.ts";
import { type Comparable, comparable } from "./comparable.ts";
import { pairOf } from "./pair.ts";
import { equalTitles } from "./rules/equal-titles.ts";
import { guards } from "./rules/guards.ts";
import { cutTitle, kinTitles, morePrecise, otherTitle, widerTitle } from "./rules/near-titles.ts";
import { samePosting } from "./rules/same-posting.ts";
import { isKin, relateTitles } from "./rules/title-relation.ts";
import { isShort, TOOLS } from "./title/words.ts";
import { different, type Judgement } from "./verdict.ts";

interface Comparison {
  outcome: CompareOutcome;
  /** French sentences. */
  reasons: string[];
  /** Same advertisement in another city: one card, a list of cities. */
  family: boolean;
}

/** Are these two postings one offer? Pure and symmetric. Text alone never decides. */
export const judgePair = (a: Comparable, b: Comparable): Judgement => samePosting(a, b) ?? guards(a, b) ?? weigh(a, b);

export function compare(a: Comparable, b: Comparable): Comparison {
  const { outcome, family, why } = judgePair(a, b);
  return { outcome, reasons: why(), family };
}

/** Two postings as their sources said them, whatever a person hands over: normalised first, as those of the index are. */
export function compareRaw(a: unknown, b: unknown): Pick<Comparison, "outcome" | "reasons"> | { error: string } {
  const [one, other] = [normalise(a), normalise(b)];
  if (!("offer" in one)) return { error: `offre a illisible (${one.reason})` };
  if (!("offer" in other)) return { error: `offre b illisible (${other.reason})` };
  const { outcome, reasons } = compare(comparable(one.offer), comparable(other.offer));
  return { outcome, reasons };
}

/** Same advertisement by the same employer, other city. */
export const sameFamily = (a: Comparable, b: Comparable): boolean => judgePair(a, b).family;

function weigh(a: Comparable, b: Comparable): Judgement {
  const titles = relateTitles(a, b);
  if (titles.kind === "different" && !isKin(titles, a.title)) return different(() => [otherTitle(titles, a, b)]);
  // A short word more (IA, SI, BI) is another job, whatever the texts say; of tools (GCP, SQL) they may say more.
  if (titles.kind === "wider" && titles.extra.some((word) => isShort(word) && !TOOLS.has(word)))
    return different(() => [morePrecise(titles, a, b)]);
  const pair = pairOf(a, b);
  if (titles.kind === "different") return kinTitles(titles, pair);
  if (titles.kind === "cut") return cutTitle(pair);
  if (titles.kind === "wider") return widerTitle(titles, pair);
  if (a.title.words.length === 0) return different(() => ["intitulé sans mot de métier"]);
  return equalTitles(pair);
}
