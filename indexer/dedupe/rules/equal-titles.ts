import type { Comparable } from "../comparable.ts";
import { isDenied, isElsewhere, isHere, type Pair } from "../pair.ts";
import { areApart, bare, inOneSeries } from "../reference.ts";
import { ownPassage } from "../text/likeness.ts";
import {
  different,
  HALF,
  isHalfCommon,
  isProven,
  type Judgement,
  LITTLE,
  NEARLY_ALL,
  OTHER_CLIENT,
  OTHER_POST,
  possible,
  same,
  textReason,
} from "../verdict.ts";
import { family, hiddenEmployer, PLACES } from "./hidden-employer.ts";

/** Two postings of one title: employer, place and text say whether they are one offer. */
export function equalTitles(pair: Pair): Judgement {
  const requisition = otherRequisition(pair);
  if (requisition) return requisition;
  const { employer } = pair;
  return employer === "same" || employer === "similar" ? sameEmployer(pair) : hiddenEmployer(pair);
}

/** Another requisition of one employer is another opening, however alike; in another city it can be the same advertisement. */
function otherRequisition(pair: Pair): Judgement | null {
  const { a, b, employer, text } = pair;
  const ownRefs = a.source === b.source && !a.board && a.ref !== null && b.ref !== null;
  // An agency numbers its advertisements in its own way.
  const oneHouse = employer !== "different" && employer !== "relay";
  if (!ownRefs && !(oneHouse && (saidApart(a, b) || inOneSeries(a.refs, b.refs)))) return null;
  if (isElsewhere(pair) && isProven(text)) return family(pair);
  const [one, other] = ownRefs ? [a.ref, b.ref] : [a.requisition ?? a.ref, b.requisition ?? b.ref];
  return different(() => [`autre référence chez cet employeur : ${one} et ${other}`]);
}

const saidApart = (a: Comparable, b: Comparable): boolean =>
  a.requisition !== null && b.requisition !== null && areApart(bare(a.requisition), bare(b.requisition));

function sameEmployer(pair: Pair): Judgement {
  if (isElsewhere(pair)) return otherPlace(pair);
  const { a, b, employer, place, text } = pair;
  const why = () => [`${whoOf(pair)}, même intitulé, ${PLACES[place]}`, ...textReason(text)];
  const otherLevels = a.title.levels !== b.title.levels;
  if (isDenied(pair) || (text.share !== null && text.share < LITTLE && otherLevels))
    return possible(() => [...why(), "mais deux textes différents"]);
  const known = text.share !== null;
  const apart = known && tellTwoPosts(pair);
  if (apart && isTwice(pair) && isHere(pair))
    return different(() => [...why(), "deux annonces d'un même site, chacune avec ses propres missions"]);
  // An agency publishes many posts under one title, on one site all in one frame.
  const frame = a.hides && isTwice(pair) ? NEARLY_ALL : HALF;
  const agrees = known && text.share! >= frame && !apart;
  const doubtful = employer === "similar" || a.hides || b.hides;
  if (doubtful && !agrees) return possible(why);
  if (place === "unclear" || (place === "unknown" && !(known && text.share! >= NEARLY_ALL))) return possible(why);
  const twice = agrees && isTwice(pair);
  return same(() => (twice ? [...why(), "publiée deux fois sur le même site : une seule histoire"] : why()));
}

const isTwice = ({ a, b }: Pair): boolean => a.source === b.source && a.ref !== b.ref;

/** What they share is the employer's praise, the school's terms: each goes on with a passage of its own. */
function tellTwoPosts({ a, b, text }: Pair): boolean {
  const least = a.hides ? OTHER_CLIENT : OTHER_POST;
  // Most twins share all but a few words: no passage is left to look for.
  if (a.text.extract || b.text.extract || (1 - text.share!) * text.size < least / 2) return false;
  return ownPassage(a.text, b.text) >= least;
}

function otherPlace(pair: Pair): Judgement {
  const { place, text } = pair;
  if (isProven(text)) return family(pair);
  const why = () => [`${whoOf(pair)}, même intitulé, mais ${PLACES[place]}`, ...textReason(text)];
  const neighbours = place !== "other" && (text.share === null || isHalfCommon(text));
  return neighbours ? possible(why) : different(why);
}

const whoOf = ({ employer }: Pair): string => (employer === "same" ? "même employeur" : "employeurs de noms proches");
