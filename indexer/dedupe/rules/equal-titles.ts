import type { Comparable } from "../comparable.ts";
import {
  AGAIN_DAYS,
  areWhole,
  daysApart,
  exchangeMission,
  haveWordsOfTheirOwn,
  isDenied,
  isElsewhere,
  isHere,
  isPrecise,
  isReworded,
  isTwice,
  type Pair,
  sayTheirOwn,
} from "../pair.ts";
import { novelty } from "../text/bag.ts";
import { exchanged, otherMission, ownEnd, ownPassage, passage } from "../text/likeness.ts";
import {
  different,
  HALF,
  isHalfCommon,
  isProven,
  isWordForWord,
  type Judgement,
  LITTLE,
  MOST,
  NEARLY_ALL,
  NOTHING,
  OTHER_CLIENT,
  OTHER_POST,
  PARAGRAPH,
  possible,
  SOME,
  same,
  TELLING,
  textReason,
} from "../verdict.ts";
import { family, HOSTS, hiddenEmployer, OWN, PLACES } from "./hidden-employer.ts";
import { numberedApart } from "./requisitions.ts";
import { nameTwoTeams } from "./teams.ts";

/** Two postings of one title: employer, place and text say whether they are one offer. */
export function equalTitles(pair: Pair): Judgement {
  const { employer, text } = pair;
  const numbers = numberedApart(pair);
  const isOneHouse = employer !== "different" && employer !== "relay";
  // Another requisition of one employer is another opening, however alike; in another city it can be the same advertisement.
  if (numbers !== null)
    return isOneHouse && isElsewhere(pair) && isProven(text) ? family(pair) : different(() => [numbers]);
  return employer === "same" || employer === "similar" ? sameEmployer(pair) : hiddenEmployer(pair);
}

function sameEmployer(pair: Pair): Judgement {
  if (isElsewhere(pair)) return otherPlace(pair);
  const { a, b, employer, place, text } = pair;
  const why = () => [`${whoOf(pair)}, même intitulé, ${PLACES[place]}`, ...textReason(text)];
  const known = text.share !== null;
  const otherLevels = a.title.levels !== b.title.levels && known && text.share! < LITTLE;
  if (isAnotherDegree(pair)) return different(() => [...why(), SIDE_BY_SIDE]);
  if (isHere(pair) && nameTwoTeams(pair)) return different(() => [...why(), TEAMS]);
  if (isDenied(pair) || otherLevels) return twoTexts(pair, otherLevels, why);
  const apart = known && (sayTheirOwn(pair) || tellTwoPosts(pair));
  if ((apart || isSchoolsOther(pair)) && isTwice(pair) && isHere(pair)) return different(() => [...why(), TWO]);
  if (isHere(pair) && (tellTwoMissions(pair) || exchangeMission(pair))) return different(() => [...why(), OWN]);
  if (isHere(pair) && (tellTwoClients(pair) || isCutInAnother(pair))) return different(() => [...why(), CLIENTS]);
  if (isHalfRetold(pair)) return possible(() => [...why(), "mais deux textes différents"]);
  // An agency publishes many posts under one title, on one site all in one frame.
  const framed = (a.hides && b.hides) || (a.employer.school && b.employer.school);
  const cut = a.text.extract || b.text.extract;
  const frame = !framed ? HALF : isTwice(pair) || cut ? NEARLY_ALL : MOST;
  const agrees = known && text.share! >= frame && !apart;
  const doubtful = employer === "similar" || framed || a.hides || b.hides;
  if (doubtful && !agrees) return possible(why);
  if ((place === "unclear" && !isInItsArea(pair)) || (place === "unknown" && !holdsAnywhere(pair)))
    return possible(why);
  if (place === "unknown" && isPlacedOnce(pair)) return possible(() => [...why(), "l'une dit où, l'autre non"]);
  const twice = agrees && isTwice(pair);
  return same(() => (twice ? [...why(), "publiée deux fois sur le même site : une seule histoire"] : why()));
}

/** One text, whatever the town; a house tells « Data Engineer » of many towns in one frame. */
const holdsAnywhere = ({ a, text }: Pair): boolean =>
  text.share !== null && text.share >= NEARLY_ALL && (!text.spliced || isPrecise(a));

/** « Hérault », and a town that no table knows, over one whole text: the one may lie in the other, and nothing else parts them. */
const isInItsArea = (pair: Pair): boolean =>
  isWordForWord(pair.text) && areWhole(pair) && isPrecise(pair.a) && isArea(pair.a) !== isArea(pair.b);
const isArea = ({ spots }: Comparable): boolean =>
  spots.every(({ city, department, region }) => city === null && (department ?? region) !== null);

/** « Pessac » and « France » on one site: it may be announced for several towns, of which this one is one. */
const isPlacedOnce = (pair: Pair): boolean =>
  isTwice(pair) && !pair.text.spliced && isPlaced(pair.a) !== isPlaced(pair.b);
const isPlaced = ({ spots }: Comparable): boolean =>
  spots.some(({ city, department }) => city !== null || department !== null);

/** Two posts, where one tells a degree more in words of its own, or on one site in whole texts; elsewhere a counsellor may have told one anew. */
function twoTexts(pair: Pair, otherLevels: boolean, why: () => string[]): Judgement {
  const share = pair.text.share!;
  const denied = areWhole(pair) && isDenied(pair);
  if (otherLevels && (denied || isRetold(pair))) return different(() => [...why(), DEGREE]);
  if (isTwice(pair) && denied && share < NOTHING) return different(() => [...why(), TWO]);
  return possible(() => [...why(), "mais deux textes différents"]);
}

/** Two extracts that show one passage in other words; those that share nothing may be two pieces. */
const isRetold = ({ a, b, text }: Pair): boolean =>
  a.text.extract && b.text.extract && a.text.english === b.text.english && text.share! >= NOTHING;

/** A school that tells little alike, on one site, tells of two hosts: its terms are what is alike. */
const isSchoolsOther = ({ a, b, text }: Pair): boolean =>
  a.employer.school && b.employer.school && text.share !== null && text.share < SOME && text.size >= TELLING;

/** « Data engineer » and « Data engineer confirmé », side by side on one site: whoever announces one post again gives it its title. */
const isAnotherDegree = (pair: Pair): boolean =>
  pair.a.title.levels !== pair.b.title.levels && isTwice(pair) && daysApart(pair) < AGAIN_DAYS;

const SIDE_BY_SIDE = "un niveau dit d'un seul côté, et deux annonces côte à côte sur un même site";
const DEGREE = "un niveau dit d'un seul côté, et deux textes différents";
const TWO = "deux annonces d'un même site, chacune avec ses propres missions";
const CLIENTS = "un même cadre d'agence ou de conseil, et deux clients en son milieu";
const TEAMS = "deux équipes ou deux projets, chacun nommé par son annonce";

/** What they share is the employer's praise, the school's terms: each goes on with a passage of its own. */
function tellTwoPosts({ a, b, text }: Pair): boolean {
  const least = a.hides ? OTHER_CLIENT : OTHER_POST;
  // Most twins share all but a few words: no passage is left to look for.
  if (a.text.extract || b.text.extract || (1 - text.share!) * text.size < least / 2) return false;
  return ownPassage(a.text, b.text) >= least;
}

/** From here on, what differs inside is an exchanged word, a line of terms. */
const ONE_TEXT = 0.8;

/** « … vous rejoignez l'équipe Archives, qui … », « … l'équipe Publicité, qui … »: whoever rewrites an advertisement keeps no sentence before and behind. */
const tellTwoMissions = (pair: Pair): boolean => {
  const { a, b, text } = pair;
  return (
    text.share !== null &&
    text.share >= LITTLE &&
    text.share < ONE_TEXT &&
    !(a.text.extract || b.text.extract) &&
    haveWordsOfTheirOwn(a, b) &&
    !isReworded(pair) &&
    otherMission(a.text, b.text) >= OTHER_POST
  );
};

/** « Notre client, un armateur familial, … », « Notre client, un réseau d'opticiens, … »: agencies and consultants keep their frame and exchange whom they seek for. */
function tellTwoClients(pair: Pair, least = isTwice(pair) ? CLIENT_NAME : CLIENT_WORDS): boolean {
  const { a, b, text } = pair;
  const isFrame = (a.hides && b.hides) || a.serves || b.serves;
  if (!isFrame || !areWhole(pair) || text.share === null || text.share < LITTLE || isWordForWord(text)) return false;
  const isOne = (a.requisition !== null && a.requisition === b.requisition) || isReworded(pair);
  const own = novelty(a.text.hashes, b.text.hashes).words;
  if (isOne || own < least) return false;
  const [one, other] = exchanged(a.text, b.text);
  return one > SEAM && other > SEAM;
}
/** Shingles over the seam where the other text has a sentence more: nothing was exchanged there. */
const SEAM = 4;
/** Words of its own by which a client is told; its name alone, side by side on one site. */
const CLIENT_WORDS = 3;
const CLIENT_NAME = 2;
/** A school's host in another town: of a house that announces one post for several towns each may tell its own praise. */
const TOWN_AND_HOST = 4;

/** « … Ce client est un laboratoire de 600 personnes. Vous menez… »: an agency's beginning, cut in the middle of another client's mission. */
const isCutInAnother = ({ a, b }: Pair): boolean =>
  a.hides && b.hides && (isEndOfAnother(a, b) || isEndOfAnother(b, a));
const isEndOfAnother = ({ text }: Comparable, other: Comparable): boolean =>
  text.extract && !other.text.extract && ownEnd(text, other.text) >= CUT_IN;
/** A sentence of its own, all but the word that the cut spoilt. */
const CUT_IN = 8;

/**
 * Less than half is common, and a quarter of the words of each is new: another product in one frame, or one post told anew. Where next to
 * nothing is common half of the words are; a text in the other language says it all in other ones.
 */
const isHalfRetold = ({ a, b, text }: Pair): boolean =>
  text.share !== null &&
  text.share < HALF &&
  !(a.hides || b.hides || a.text.extract || b.text.extract) &&
  (text.share >= LITTLE
    ? haveWordsOfTheirOwn(a, b, RETOLD)
    : a.text.english === b.text.english && haveWordsOfTheirOwn(a, b, OTHERWISE));
const RETOLD = 0.25;
const OTHERWISE = 0.5;

/** More is common at one go than either tells alone. */
const tellOnePost = (pair: Pair): boolean => {
  const { a, b, text } = pair;
  if (!isHalfCommon(text) || !areWhole(pair) || a.hides || b.hides) return false;
  const common = passage(a.text, b.text);
  return common >= PARAGRAPH && ownPassage(a.text, b.text) * 2 <= common;
};

function otherPlace(pair: Pair): Judgement {
  const { a, b, place, text } = pair;
  const why = () => [`${whoOf(pair)}, même intitulé, mais ${PLACES[place]}`, ...textReason(text)];
  if (isProven(text) && sayTheirOwn(pair)) return different(() => [...why(), TWO]);
  if (exchangeMission(pair)) return different(() => [...why(), OWN]);
  if (a.employer.school && b.employer.school && tellTwoClients(pair, TOWN_AND_HOST))
    return different(() => [...why(), HOSTS]);
  if (isProven(text) || tellOnePost(pair)) return family(pair);
  const neighbours = place !== "other" && (text.share === null || text.spliced || isHalfCommon(text));
  return neighbours ? possible(why) : different(why);
}

const whoOf = ({ employer }: Pair): string => (employer === "same" ? "même employeur" : "employeurs de noms proches");
