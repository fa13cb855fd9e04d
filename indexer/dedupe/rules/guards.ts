import type { Comparable } from "../comparable.ts";
import { contractsAgree, contractsSaid, KIND_BITS } from "../contract.ts";
import { likeness } from "../text/likeness.ts";
import { otherSession } from "../title/session.ts";
import { CONFIRMED, DEPUTY, levelsSaid, PRACTICE } from "../title/words.ts";
import { different, isProven, type Judgement, NEARLY_ALL, possible, textReason } from "../verdict.ts";

/** Differences that no likeness can outweigh. */
export function guards(a: Comparable, b: Comparable): Judgement | null {
  if (!contractsAgree(a.contracts.bits, b.contracts.bits))
    return different(() => [`autre contrat : ${contractsSaid(a.contracts)} et ${contractsSaid(b.contracts)}`]);
  if (!levelsAgree(a.title.levels, b.title.levels))
    return different(() => [`autre niveau : ${levelsSaid(a.title.levels)} et ${levelsSaid(b.title.levels)}`]);
  const session = otherSession(a.reading.session, b.reading.session);
  return session === null ? silentContract(a, b) : different(() => [session]);
}

/** Contracts and degrees of one posting as one number: enough to see that two postings differ in one of them. */
export const guardBits = ({ contracts, title }: Comparable): number => (title.levels << KIND_BITS) | contracts.bits;

export const passGuards = (a: number, b: number): boolean =>
  contractsAgree(a, b) && levelsAgree(a >> KIND_BITS, b >> KIND_BITS);

/** Years of practice and ranks each tell offers apart; a deputy's post is no other's. */
const levelsAgree = (a: number, b: number): boolean =>
  ((a ^ b) & DEPUTY) === 0 && degreesAgree(a & PRACTICE, b & PRACTICE) && degreesAgree(a & ~PRACTICE, b & ~PRACTICE);

/** One of them in common, or none said: « senior » is not nothing. « confirmé » alone is. */
const degreesAgree = (a: number, b: number): boolean =>
  a !== 0 && b !== 0 ? (a & b) !== 0 : ((a | b) & ~CONFIRMED) === 0;

/** « Stage - X » beside an « X » that says nothing of its contract: only one text for both makes it worth a look. */
function silentContract(a: Comparable, b: Comparable): Judgement | null {
  const [special, silent] = saysSpecial(a) ? [a, b] : [b, a];
  if (!saysSpecial(special) || silent.contracts.kinds.length > 0) return null;
  const text = likeness(a.text, b.text);
  const doubt = isProven(text) && text.share! >= NEARLY_ALL && a.title.key === b.title.key;
  const why = () => [`contrat dit d'un seul côté : ${contractsSaid(special.contracts)}`, ...textReason(text)];
  return doubt ? possible(why) : different(why);
}

/** Does the title itself say stage, alternance, freelance…? */
const saysSpecial = ({ reading }: Comparable): boolean => reading.contracts.special !== null;
