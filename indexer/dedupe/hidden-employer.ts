import { isDirect, mayBeMistyped } from "./employer.ts";
import { type Likeness, mentions } from "./likeness.ts";
import { isElsewhere, isHere, type Pair } from "./pair.ts";
import type { PlaceRelation } from "./place.ts";
import {
  different,
  isHalfCommon,
  isProven,
  isRewritten,
  type Judgement,
  LARGE,
  LITTLE,
  NEARLY_ALL,
  PROVING,
  possible,
  SOME,
  same,
  TELLING,
  textReason,
} from "./verdict.ts";

export const PLACES: Record<PlaceRelation, string> = {
  same: "même ville",
  within: "lieux compatibles",
  unknown: "lieu non précisé d'un côté au moins",
  seat: "même agglomération",
  near: "villes voisines",
  unclear: "lieux écrits de façons qui ne se comparent pas",
  other: "autre ville",
};

export const family = ({ text }: Pair, ...more: string[]): Judgement => ({
  outcome: "possible",
  family: true,
  why: () => ["même annonce, autre ville", ...more, ...textReason(text)],
});

/** One side names nobody, or a relay, or somebody else: only the text can prove that it is the other's offer. */
export function hiddenEmployer(pair: Pair): Judgement {
  const { employer, place, text } = pair;
  if (employer === "different") return otherName(pair);
  const hidden =
    employer === "missing" ? "employeur non nommé d'un côté au moins" : "annonce relayée sous un autre nom";
  const title = `même intitulé, ${PLACES[place]}`;
  const why = () => [hidden, title, ...textReason(text), ...(namesOther(pair) ? [NAMED] : [])];
  const whole = isProven(text) || isRewritten(text);
  if (whole && isElsewhere(pair)) return family(pair, hidden, title);
  if (!isHere(pair)) return whole ? possible(why) : unproven(hidden);
  if (whole || isCopied(pair)) return same(why);
  return isHalfCommon(text) || mayBeCopied(pair) ? possible(why) : unproven(hidden);
}

const NAMED = "le texte nomme l'employeur de l'autre annonce";
const namesOther = ({ a, b }: Pair): boolean =>
  mentions(a.text, b.employer.spelled) || mentions(b.text, a.employer.spelled);

const unproven = (said: string): Judgement =>
  different(() => [said, "rien dans le texte ne prouve que c'est la même offre"]);

/** One of the two speaks in its own name: what they have in common was taken from there, whatever the other put around it. */
const isOwn = ({ a, b }: Pair): boolean => isDirect(a.employer) !== isDirect(b.employer);

const isCopied = (pair: Pair): boolean =>
  isOwn(pair) && (has(LARGE, TELLING, pair.text) || (has(LITTLE, PROVING, pair.text) && namesOther(pair)));

const mayBeCopied = (pair: Pair): boolean =>
  isOwn(pair) && (has(SOME, TELLING, pair.text) || (pair.text.share === null && namesOther(pair)));

const has = (least: number, enough: number, { share, size }: Likeness): boolean =>
  share !== null && share >= least && size >= enough;

/** Two names, neither of them a relay's. */
function otherName(pair: Pair): Judgement {
  const { a, b, place, text } = pair;
  const said = "employeurs de noms différents";
  if (!isProven(text)) return unproven(said);
  const why = () => [said, `même intitulé, ${PLACES[place]}`, ...textReason(text)];
  if (isElsewhere(pair)) return different(why);
  if (!isHere(pair)) return possible(why);
  if (namesOther(pair)) return same(() => [...why(), NAMED]);
  if (mayBeMistyped(a.employer, b.employer)) return same(() => [...why(), "noms à une lettre près"]);
  return text.share! >= NEARLY_ALL ? possible(why) : different(why);
}
