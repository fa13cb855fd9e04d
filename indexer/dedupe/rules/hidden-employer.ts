import { canonicalWord } from "../../words/words.ts";
import type { Comparable } from "../comparable.ts";
import { isDirect, mayBeMistyped, namesEmployer } from "../employer/employer.ts";
import {
  areWhole,
  daysApart,
  exchangeMission,
  haveWordsOfTheirOwn,
  isDenied,
  isElsewhere,
  isHere,
  isOwn,
  isPrecise,
  isSought,
  nameEachOther,
  namesOther,
  namesOwn,
  type Pair,
  sayTheirOwn,
} from "../pair.ts";
import type { PlaceRelation } from "../place.ts";
import { bare } from "../reference.ts";
import { mentions, ownPassage, passage } from "../text/likeness.ts";
import {
  DENYING,
  different,
  FORMULA,
  isHalfCommon,
  isProven,
  isRewritten,
  isWordForWord,
  type Judgement,
  LITTLE,
  NEARLY_ALL,
  OTHER_CLIENT,
  OTHER_POST,
  PARAGRAPH,
  possible,
  SOME,
  SPEAKING,
  same,
  TELLING,
  textReason,
} from "../verdict.ts";

export const PLACES: Record<PlaceRelation, string> = {
  same: "même ville",
  within: "lieux compatibles",
  misplaced: "une seule ville d'après les annonces, mal située d'un côté",
  unknown: "lieu non précisé d'un côté au moins",
  seat: "même agglomération",
  near: "villes voisines",
  unclear: "lieux écrits de façons qui ne se comparent pas",
  other: "autre ville",
};

export const HOSTS = "deux annonces, chacune avec sa propre entreprise d'accueil";
export const OWN = "un même cadre, et d'autres missions en son milieu";

/** One advertisement for several towns, or in one short frame each town's own mission. */
export function family(pair: Pair, ...more: string[]): Judgement {
  const why = () => ["même annonce, autre ville", ...more, ...textReason(pair.text)];
  if (tellEachItsOwn(pair)) return different(() => [...why(), "mais chaque ville a sa propre mission"]);
  return { outcome: "possible", family: true, why };
}

/** A long text says of each town what it is like; a short one that says more than the town's name anew tells what is done there. */
function tellEachItsOwn({ a, b, text }: Pair): boolean {
  if (a.text.extract || b.text.extract || !isProven(text) || text.size >= DENYING) return false;
  return text.share! < NEARLY_ALL && haveWordsOfTheirOwn(a, b, ITS_OWN, FEW_WORDS);
}
const ITS_OWN = 0.07;
const FEW_WORDS = 4;

/** One side names nobody, or a relay, or somebody else: only the text can prove that it is the other's offer. */
export function hiddenEmployer(pair: Pair): Judgement {
  const { employer, place, text } = pair;
  if (employer === "different") return otherName(pair);
  const hidden =
    employer === "missing" ? "employeur non nommé d'un côté au moins" : "annonce relayée sous un autre nom";
  const why = () => [
    hidden,
    `même intitulé, ${PLACES[place]}`,
    ...textReason(text),
    ...(namesOther(pair) ? [NAMED] : []),
  ];
  const whole = isProven(text) || isRewritten(text);
  if (whole && isProvenElsewhere(pair)) return family(pair, hidden);
  if (!isHere(pair)) {
    const isNear = whole && place !== "other";
    return isNear || (isHalfCommon(text) && isNamed(pair)) ? possible(why) : unproven(hidden);
  }
  if (areTwoHosts(pair)) return different(() => [...why(), HOSTS]);
  if (exchangeMission(pair)) return possible(() => [...why(), OWN]);
  const isFor = seeksForOther(pair);
  if (whole || isCopied(pair) || isNamed(pair) || (isFor && tellsNoOther(pair))) return same(why);
  if (isFor || isHalfCommon(text) || mayBeCopied(pair)) return possible(why);
  if (namesAnother(pair)) return unproven(hidden);
  if (mayBeIts(pair)) return possible(() => [...why(), FEW]);
  return mayBeOne(pair) ? possible(() => [...why(), PRECISE]) : unproven(hidden);
}

/** In another city the town parts them too: the text must name the other, bear one number, or be one whole text that only one signs. */
const isProvenElsewhere = (pair: Pair): boolean =>
  isElsewhere(pair) && (namesOther(pair) || sayOneNumber(pair.a, pair.b) || isCopiedWhole(pair));
const isCopiedWhole = (pair: Pair): boolean =>
  isWordForWord(pair.text) && areWhole(pair) && (isOwn(pair) || pair.employer === "missing");

/** Schools and agencies write in one frame; in each text a passage of its own, or words on one site, tell its host, its client, its campus. */
function areTwoHosts(pair: Pair): boolean {
  const { a, b, employer, text } = pair;
  if (employer !== "relay") return false;
  const bothHide = a.hides && b.hides;
  const isSchools = a.employer.school || b.employer.school;
  // « Institut Bellerive » is a school too where a school of that site uses its frame.
  if (sayTheirOwn(pair)) return bothHide || (isSchools && !namesOther(pair));
  const isFrame = !isProven(text) && !isRewritten(text);
  return isFrame && bothHide && isSchools && ownPassage(a.text, b.text) >= OTHER_CLIENT;
}

const FEW = "ville où peu d'offres portent cet intitulé";
/** An agency, or nobody, seeks in the one small town where this employer does. */
const mayBeIts = (pair: Pair): boolean =>
  isOwn(pair) && pair.place === "same" && pair.a.spots.some(({ small }) => small);

const PRECISE = "intitulé précis, et rien ne dit lequel des employeurs de la ville recrute";
/**
 * Somebody unnamed seeks « Chef de projet IA » in Nantes, and so does another, or a house of Nantes; in the largest cities too many do. Texts
 * that are long enough speak for themselves; two agencies have two clients.
 */
const mayBeOne = (pair: Pair): boolean =>
  isRareThere(pair) &&
  (pair.employer === "missing" || isOwn(pair)) &&
  pair.text.size < (pair.employer === "relay" ? TELLING : SPEAKING);

/** One city, not of the largest, where few seek under a title that says more than « Data Engineer ». */
const isRareThere = ({ a, place }: Pair): boolean =>
  place === "same" && isPrecise(a) && a.spots.some(({ huge }) => !huge);

/** « Nous recrutons pour Kertis », beside Kertis: as if Kertis said it. */
function seeksForOther(pair: Pair): boolean {
  const [relay, own] = relayAndOwn(pair);
  return isOwn(pair) && namesOther(pair) && isSought(relay, own.employer.spelled);
}
/** Whoever bears no agency's, school's or board's name may seek for itself, to work at the client that it names. */
const tellsNoOther = (pair: Pair): boolean =>
  !isDirect(relayAndOwn(pair)[0].employer) && isPrecise(pair.a) && !isDenied(pair) && !sayTheirOwn(pair);

const relayAndOwn = ({ a, b }: Pair): [Comparable, Comparable] => (a.hides ? [a, b] : [b, a]);

/** « … recrute pour Textiles Vanhoutte »: somebody else. */
function namesAnother(pair: Pair): boolean {
  const { a, b } = pair;
  const [relay, own] = relayAndOwn(pair);
  const known = [
    ...own.employer.spelled,
    ...[a, b].flatMap(({ spots }) => spots.flatMap(({ written }) => written.split(" "))),
  ];
  return relay.text.soughtFor !== 0 && !isSought(relay, known);
}

const NAMED = "le texte nomme l'employeur de l'autre annonce";
const unproven = (said: string): Judgement =>
  different(() => [said, "rien dans le texte ne prouve que c'est la même offre"]);

const isCopied = (pair: Pair): boolean =>
  isOwn(pair) &&
  (!sayTheirOwn(pair) || namesOther(pair)) &&
  has(LITTLE, pair) &&
  ((has(SOME, pair) && passage(pair.a.text, pair.b.text) >= (isRareThere(pair) ? OTHER_POST : PARAGRAPH)) ||
    (namesOther(pair) && !isDenied(pair)));

/** Named, and some of the words are the same: told by the employer itself, in another order. */
const isNamed = (pair: Pair): boolean =>
  isOwn(pair) && namesOther(pair) && pair.text.share !== null && pair.text.share * pair.text.size >= SOME_WORDS;
const SOME_WORDS = 6;

const mayBeCopied = (pair: Pair): boolean =>
  isOwn(pair) && (has(SOME, pair) || ((pair.text.share === null || has(LITTLE, pair)) && namesOther(pair)));

/** That share of the text is common, and it is more than a formula. */
const has = (least: number, { text: { share, size } }: Pair): boolean =>
  share !== null && share >= least && share * size >= FORMULA;

/** Two names, neither of them a relay's. */
function otherName(pair: Pair): Judgement {
  const { a, b, place, text } = pair;
  const said = "employeurs de noms différents";
  const why = () => [said, `même intitulé, ${PLACES[place]}`, ...textReason(text)];
  // A text and its translation have no words in common.
  const numbered = isHere(pair) && sayOneNumber(a, b) && isOneHouse(pair);
  if (numbered) return same(() => [...why(), ONE_HOUSE, `même référence ${a.requisition} dans les deux textes`]);
  if (isHere(pair) && isHalfCommon(text) && nameEachOther(pair)) return same(() => [...why(), EACH_OTHER]);
  if (!isProven(text)) return unproven(said);
  if (isElsewhere(pair)) return namesOther(pair) ? family(pair, said, NAMED) : different(why);
  if (!isHere(pair)) return possible(why);
  if (namesOther(pair)) return same(() => [...why(), NAMED]);
  if (sayOneNumber(a, b)) return same(() => [...why(), `même référence ${a.requisition} dans les deux textes`]);
  if (nameTheirOwn(pair)) return different(() => [...why(), "chaque texte nomme son propre employeur"]);
  if (mayBeMistyped(a.employer, b.employer)) return same(() => [...why(), "noms à une lettre près"]);
  if (isWordForWord(text)) {
    if (isOneHouse(pair)) return same(() => [...why(), ONE_HOUSE]);
    if (isOneWhole(pair)) return same(() => [...why(), "un même texte entier, publié au même moment"]);
    if (namesAcronym(pair))
      return same(() => [...why(), "le texte nomme l'employeur de l'autre annonce par son sigle"]);
  }
  // « Alizon Conseil » lends its people, and may seek for its client too.
  const isClients = a.text.forOthers !== b.text.forOthers;
  return isClients || text.share! >= NEARLY_ALL ? possible(why) : different(why);
}

/** One whole text under the names of a group and of its house; schools and agencies have frames. */
const isOneWhole = (pair: Pair): boolean =>
  [pair.a, pair.b].every(({ text, hides, employer }) => !text.extract && !hides && !employer.school) &&
  pair.text.size >= DENYING &&
  daysApart(pair) <= ONE_MONTH;
const ONE_MONTH = 31;

/** One frame, and in each text the name of its own house; a group and its houses have a name in common. */
const nameTheirOwn = (pair: Pair): boolean =>
  namesOwn(pair.a) &&
  namesOwn(pair.b) &&
  !mayBeMistyped(pair.a.employer, pair.b.employer) &&
  !isOneHouse(pair) &&
  !namesAcronym(pair);

const EACH_OTHER = "chaque texte nomme l'employeur de l'autre annonce";

const ONE_HOUSE = "un même nom propre dans les deux noms et dans le texte";

const sayOneNumber = (a: Comparable, b: Comparable): boolean =>
  a.requisition !== null && b.requisition !== null && bare(a.requisition) === bare(b.requisition);

/** « Syndicat des eaux du Val-Orb » and « SIE Val-Orb »: both names hold a name, not the town's, which the text says too. */
function isOneHouse({ a, b }: Pair): boolean {
  const isTown = (word: string): boolean => a.placeWords.includes(word) || b.placeWords.includes(word);
  const shared = a.employer.spelled.filter((word) => {
    const name = canonicalWord(word);
    return word.length > 3 && !isTown(name) && namesEmployer(a.employer, name) && namesEmployer(b.employer, name);
  });
  return shared.some((word) => mentions(a.text, [word]) && mentions(b.text, [word]));
}

const namesAcronym = ({ a, b }: Pair): boolean => saysAcronym(a, b) || saysAcronym(b, a);
const saysAcronym = ({ text }: Comparable, { employer }: Comparable): boolean =>
  employer.initials.some((letters) => letters.length > 2 && mentions(text, [letters]));
