import type { Comparable } from "../comparable.ts";
import { contractsAgree, contractsSaid, KIND_BITS } from "../contract.ts";
import { isHere, isOneBody, pairOf, speaksOfJob } from "../pair.ts";
import { likeness, mentions } from "../text/likeness.ts";
import { otherSession } from "../title/session.ts";
import { CONFIRMED, DEPUTY, DIRECTOR, levelsSaid, PRACTICE } from "../title/words.ts";
import {
  DENYING,
  different,
  isProven,
  isWordForWord,
  type Judgement,
  NEARLY_ALL,
  possible,
  same,
  TELLING,
  textReason,
} from "../verdict.ts";

/** Differences that no likeness can outweigh. */
export function guards(a: Comparable, b: Comparable): Judgement | null {
  if (!contractsAgree(a.contracts.bits, b.contracts.bits))
    return different(() => [`autre contrat : ${contractsSaid(a.contracts)} et ${contractsSaid(b.contracts)}`]);
  if (!levelsAgree(a.title.levels, b.title.levels)) return otherLevel(a, b);
  if (asksMore(a, b) || asksMore(b, a)) return different(() => ["autre niveau : confirmé et débutant accepté"]);
  const session = otherSession(a.reading.session, b.reading.session);
  return session === null ? silentContract(a, b) : different(() => [session]);
}

/** Contracts and degrees of one posting as one number: enough to see that two postings differ in one of them. */
export const guardBits = (c: Comparable): number =>
  (isBare(c) || isHead(c) ? OPEN : 0) | (c.title.levels << KIND_BITS) | c.contracts.bits;

export const passGuards = (a: number, b: number): boolean =>
  contractsAgree(a, b) && (((a | b) & OPEN) !== 0 || levelsAgree(a >> KIND_BITS, b >> KIND_BITS));

/** A board that names nobody puts its own name of the trade for the title: its silence says nothing of the degree. */
const isBare = ({ employer, title, board }: Comparable): boolean =>
  board && employer.name === null && title.levels === 0;
/** « Head of Data »: in French « responsable », which is no degree, names it too. */
const isHead = ({ title }: Comparable): boolean => title.levels === DIRECTOR;
/** Whose degree is not settled by its bits. */
const OPEN = 1 << 24;

/** « Data scientist » beside « Data scientist senior », word for word one text: its own words of the degree settle it. */
function otherLevel(a: Comparable, b: Comparable): Judgement {
  const why = () => [`autre niveau : ${levelsSaid(a.title.levels)} et ${levelsSaid(b.title.levels)}`];
  if (areOneHead(a, b) || areOneHead(b, a))
    return same(() => [...why(), "mais « responsable » d'un même texte entier"]);
  const [silent, other] = isBare(a) ? [a, b] : [b, a];
  if (!isBare(silent) || a.text.extract || b.text.extract || a.title.key !== b.title.key) return different(why);
  const text = likeness(a.text, b.text);
  if (text.size < DENYING || text.share! < NEARLY_ALL || !isHere(pairOf(a, b))) return different(why);
  const saysDegree = (other.title.levels & ~PRACTICE) === 0 && GRADES.some((word) => mentions(silent.text, [word]));
  const all = () => [...why(), "mais un intitulé sans employeur et un même texte entier", ...textReason(text)];
  return saysDegree && isWordForWord(text) ? same(all) : possible(all);
}
/** What is headed, whichever tongue says that it is: « Responsable Data », "Head of Data / Responsable Data". */
const headed = ({ title }: Comparable): string => title.words.filter((word) => word !== "responsable").join(" ");
/** « Responsable Data », "Head of Data", one text of one employer. */
function areOneHead(one: Comparable, other: Comparable): boolean {
  if (one.title.levels !== 0 || !isHead(other) || !one.title.words.includes("responsable")) return false;
  if (headed(one) !== headed(other)) return false;
  const pair = pairOf(one, other);
  return (
    (pair.employer === "same" || pair.employer === "similar") &&
    pair.text.size >= TELLING &&
    isOneBody(pair) &&
    isHere(pair)
  );
}
const GRADES = ["junior", "senior", "confirme", "lead"];

/** Years of practice and ranks each tell offers apart; a deputy's post is no other's. */
const levelsAgree = (a: number, b: number): boolean =>
  ((a ^ b) & DEPUTY) === 0 && degreesAgree(a & PRACTICE, b & PRACTICE) && degreesAgree(a & ~PRACTICE, b & ~PRACTICE);

/** « Confirmé » alone is nothing beside silence; beside « débutant accepté » it is another degree. */
const asksMore = ({ title, reading }: Comparable, other: Comparable): boolean =>
  (title.levels & PRACTICE) === CONFIRMED &&
  !reading.beginners &&
  other.reading.beginners &&
  (other.title.levels & PRACTICE) === 0;

/** One of them in common, or none said: « senior » is not nothing. « confirmé » alone is. */
const degreesAgree = (a: number, b: number): boolean =>
  a !== 0 && b !== 0 ? (a & b) !== 0 : ((a | b) & ~CONFIRMED) === 0;

/** « Stage - X » beside an « X » that says nothing of its contract: only one text for both makes it worth a look. */
function silentContract(a: Comparable, b: Comparable): Judgement | null {
  const [special, silent] = saysSpecial(a) ? [a, b] : [b, a];
  if (!saysSpecial(special) || silent.contracts.kinds.length > 0) return null;
  const text = likeness(a.text, b.text);
  const doubt = isProven(text) && text.share! >= NEARLY_ALL && a.title.key === b.title.key && speaksOfJob(a, b);
  const why = () => [`contrat dit d'un seul côté : ${contractsSaid(special.contracts)}`, ...textReason(text)];
  return doubt ? possible(why) : different(why);
}

/** Does the title itself say stage, alternance, freelance…? */
const saysSpecial = ({ reading }: Comparable): boolean => reading.contracts.special !== null;
