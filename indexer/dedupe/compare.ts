import { RawOffer } from "../../offer/raw-offer.ts";
import type { CompareOutcome } from "../../offer/vocabulary.ts";
import { contract } from "../normalise/contract.ts";
import { textOf } from "../normalise/html.ts";
import { readingOf } from "../normalise/reading.ts";
import { cleanTitle } from "../normalise/title.ts";
import { type Comparable, comparable } from "./comparable.ts";
import { namesContract } from "./contract.ts";
import { equalTitles } from "./equal-titles.ts";
import { guards } from "./guards.ts";
import { cutTitle, kinTitles, morePrecise, otherTitle, widerTitle } from "./near-titles.ts";
import { pairOf } from "./pair.ts";
import { samePosting } from "./same-posting.ts";
import { isKin, isShort, relateTitles } from "./title-relation.ts";
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

/** Two postings as their sources said them, whatever a person hands over. */
export function compareRaw(a: unknown, b: unknown): Pick<Comparison, "outcome" | "reasons"> | { error: string } {
  const [one, other] = [RawOffer.safeParse(a), RawOffer.safeParse(b)];
  if (!one.success || !other.success) return { error: `offre ${one.success ? "b" : "a"} illisible` };
  const { outcome, reasons } = compare(comparable(withContract(one.data)), comparable(withContract(other.data)));
  return { outcome, reasons };
}

/** A field that names no contract (« Contrat ») leaves the text to say it, as it does for the offers of the index: « CDD de neuf mois ». */
function withContract(raw: RawOffer): RawOffer {
  if (namesContract(raw.contract)) return raw;
  const silent = { ...raw, contract: null };
  const said = contract(readingOf(silent, cleanTitle(raw.title), textOf(raw.description ?? ""), () => {}));
  return said === null ? raw : { ...raw, contract: said.kind };
}

/** Same advertisement by the same employer, other city. */
export const sameFamily = (a: Comparable, b: Comparable): boolean => judgePair(a, b).family;

function weigh(a: Comparable, b: Comparable): Judgement {
  const titles = relateTitles(a, b);
  if (titles.kind === "different" && !isKin(titles, a.title)) return different(() => [otherTitle(titles, a, b)]);
  // A short word more (IA, SI, BI) is another job, whatever the texts say.
  if (titles.kind === "wider" && titles.extra.some(isShort)) return different(() => [morePrecise(titles, a, b)]);
  const pair = pairOf(a, b);
  if (titles.kind === "different") return kinTitles(titles, pair);
  if (titles.kind === "cut") return cutTitle(pair);
  if (titles.kind === "wider") return widerTitle(titles, pair);
  if (a.title.words.length === 0) return different(() => ["intitulé sans mot de métier"]);
  return equalTitles(pair);
}
