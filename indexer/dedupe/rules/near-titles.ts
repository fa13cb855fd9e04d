import { words } from "../../words/words.ts";
import type { Comparable } from "../comparable.ts";
import { AGAIN_DAYS, daysApart, isHere, isOneBody, isOwn, namesOther, type Pair, speaksOfJob } from "../pair.ts";
import { sharesWord } from "../text/likeness.ts";
import { partsOf, readTitle } from "../title/reading.ts";
import { FRAME, isTelling, LESSER_LEAD, PROJECT_LEADS, QUALIFIERS, REPEATS, TRADES } from "../title/words.ts";
import { asWritten } from "../title/written.ts";
import {
  DENYING,
  different,
  isProven,
  isRewritten,
  isWordForWord,
  type Judgement,
  NEARLY_ALL,
  possible,
  same,
  TELLING,
  textReason,
} from "../verdict.ts";
import { family } from "./hidden-employer.ts";
import { isOneMission } from "./one-mission.ts";
import { numberedApart } from "./requisitions.ts";
import { areHeads, areLeads, areProductHeads, type OtherTitle, type WiderTitle } from "./title-relation.ts";

export const otherTitle = ({ one, other }: OtherTitle, a: Comparable, b: Comparable): string =>
  `autre intitulé : « ${asWritten(one, a.written)} » et « ${asWritten(other, b.written)} »`;

/** Two names that one job may bear: with one text for both it is worth a look, and one post where nothing but that name differs. */
export function kinTitles(titles: OtherTitle, pair: Pair): Judgement {
  const { a, b, employer, text } = pair;
  const names = [...titles.one, ...titles.other];
  const why = () => [otherTitle(titles, a, b), ...textReason(text)];
  const numbers = numberedApart(pair);
  if (numbers !== null) return different(() => [numbers]);
  const open = isHere(pair) && employer !== "different" && isProven(text);
  if (!open || (text.size < DENYING && !speaksOfJob(a, b))) return different(why);
  const translated = areHeads(names) || areProductHeads(names, a.title);
  if ((translated || areLeads(names)) && isOnePost(pair, translated))
    return same(() => [...why(), "mais un même texte, au même endroit"]);
  if (names.includes(LESSER_LEAD) && (a.source === b.source || text.share === null || text.share < NEARLY_ALL))
    return different(why);
  return possible(() => [...why(), "mais un même texte, au même endroit"]);
}

/** One employer's one whole text, on two sites, under one contract that both say; a name and its translation are no two degrees, whatever they say of it. */
function isOnePost(pair: Pair, translated: boolean): boolean {
  const { a, b, employer, text } = pair;
  if ((employer !== "same" && employer !== "similar") || a.source === b.source) return false;
  if (a.text.extract || b.text.extract || !(translated ? isOneBody(pair) : isWordForWord(text))) return false;
  if (a.title.levels !== b.title.levels) return false;
  return translated || (a.contracts.kinds.length > 0 && a.contracts.bits === b.contracts.bits);
}

/** One title was cut by a board, the other begins so: what it hid, only the text can say. */
export function cutTitle(pair: Pair): Judgement {
  const { employer, text } = pair;
  const why = () => ["intitulé coupé d'un côté, qui commence comme l'autre", ...textReason(text)];
  if (!isHere(pair) || employer === "different") return different(why);
  const named = employer === "same" || employer === "similar";
  if (!isProven(text)) return named ? possible(why) : different(why);
  return named ? same(why) : possible(why);
}

export const morePrecise = ({ extra, longer }: WiderTitle, a: Comparable, b: Comparable): string =>
  `intitulé plus précis d'un côté : « ${asWritten(extra, (longer === "a" ? a : b).written)} »`;

/** One title says more, in a longer word: at best a doubt. */
export function widerTitle(titles: WiderTitle, pair: Pair): Judgement {
  const { extra, longer } = titles;
  const { a, b, employer, place, text } = pair;
  const said = () => morePrecise(titles, a, b);
  if (isTownElsewhere(extra, longer === "a" ? a : b)) {
    const isOneHouse = employer === "same" || employer === "similar";
    return isOneHouse && isProven(text) ? family(pair, said()) : different(() => [said()]);
  }
  const numbers = numberedApart(pair);
  if (numbers !== null) return different(() => [said(), numbers]);
  const why = () => [said(), ...textReason(text)];
  if (isOneMission(titles, pair)) return same(() => [...why(), "que l'autre annonce dit aussi"]);
  const open = isHere(pair) || (place === "unknown" && isWordForWord(text));
  const isOneText = isProven(text) || (employer === "relay" && isRewritten(text));
  if (!isOneText || !open || employer === "different") return different(() => [said()]);
  if (extra.every((word) => QUALIFIERS.has(word) || REPEATS.has(word))) {
    const isPraise = !speaksOfJob(a, b) && !a.hides && !b.hides;
    if (isPraise) return possible(() => [...why(), PRAISE]);
    const one =
      (!extra.some((word) => REPEATS.has(word)) || isWordForWord(text)) &&
      (employer === "same" || (isOwn(pair) && isWordForWord(text))) &&
      text.share! >= NEARLY_ALL &&
      a.title.levels === b.title.levels;
    return one ? same(why) : possible(why);
  }
  const isTail =
    standsApart(extra, longer === "a" ? a : b) || isSaidTwice(longer === "a" ? a : b, longer === "a" ? b : a);
  if (isOneWithout(titles, pair, isTail)) return same(why);
  // Against another trade only whole texts raise a doubt.
  const doubt =
    (isTail && speaksOfJob(a, b)) ||
    text.size >= DENYING ||
    (speaksOfJob(a, b) && !extra.some((word) => TRADES.has(word)));
  return doubt ? possible(why) : different(why);
}

/** « Chef de projet IA - Lyon » where the field says Paris: what it adds is a town, and not the field's. */
const isTownElsewhere = (extra: readonly string[], { reading: { places } }: Comparable): boolean =>
  places.length > 0 && extra.every((word) => places.some(({ text }) => words(text).includes(word)));

const PRAISE = "mais l'extrait ne dit rien du poste";

/** One employer's one text, on two sites, under one degree: what one title adds stands apart there, or nothing else can be meant. */
function isOneWithout(titles: WiderTitle, pair: Pair, isTail: boolean): boolean {
  const { extra } = titles;
  const { a, b, employer, text } = pair;
  if (a.title.levels !== b.title.levels) return false;
  if (employer === "missing" || employer === "relay")
    return (isTail && isSaidByBoth(titles, pair)) || ((isTail || onlyFrames(extra)) && isNamedByRelay(titles, pair));
  if (employer !== "same" && employer !== "similar") return false;
  if (a.source === b.source) return isTail && isAnnouncedAgain(pair);
  // « Responsable des projets IA - Head of AI Projects » names its lead twice.
  if (extra.every((word) => PROJECT_LEADS.has(word)) && isWordForWord(text)) return true;
  if (isTail && speaksOfJob(a, b) && text.share! >= NEARLY_ALL && text.size >= TELLING) return true;
  return isWordForWord(text) && text.size >= DENYING && !extra.some((word) => TRADES.has(word));
}

/** « Éditeur de logiciels », the client's trade in an agency's title: the one whole text, unsigned on another site, says it as well. */
function isSaidByBoth({ extra, longer }: WiderTitle, { a, b, text }: Pair): boolean {
  if (a.source === b.source || !isWordForWord(text) || text.size < DENYING) return false;
  const [precise, plainer] = longer === "a" ? [a, b] : [b, a];
  return extra.every((word) => !isTelling(word) && sharesWord(precise.text, word, plainer.text));
}

/** « Bailleur social », the client's trade in an agency's title: its text names the client, and goes on as the client's own. */
const isNamedByRelay = ({ extra }: WiderTitle, pair: Pair): boolean =>
  isOwn(pair) && namesOther(pair) && speaksOfJob(pair.a, pair.b) && !extra.some((word) => TRADES.has(word));
const onlyFrames = (extra: readonly string[]): boolean => extra.every((word) => FRAME.has(word));

/** A board gives what is announced again a new number; weeks later it may say more in its title, and says the same in its text. */
function isAnnouncedAgain(pair: Pair): boolean {
  const { a, b, text } = pair;
  const isOne = isWordForWord(text) && speaksOfJob(a, b) && a.contracts.bits === b.contracts.bits;
  return a.board && !a.hides && !b.hides && daysApart(pair) >= AGAIN_DAYS && isOne;
}

/** « Gestionnaire de données cliniques - Clinical Data Manager »: one of its parts is the whole other title. */
const isSaidTwice = ({ written }: Comparable, { title }: Comparable): boolean =>
  partsOf(written).some((part) => readTitle(part).job.key === title.key);

/** « Chef de projet IA – programme Usine augmentée »: the job, and behind a sign what it is for. */
function standsApart(extra: readonly string[], { written }: Comparable): boolean {
  const head = readTitle(partsOf(written)[0]!).tokens;
  return !extra.some((word) => head.includes(word));
}
