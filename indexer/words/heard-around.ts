import { words } from "./words.ts";

/** A sentence as it is listened to around one thing that it names: canonical words, and a sign for the thing, whatever it is called. */

const SIGN = "zspot";
/** The subject of what is learnt of such sentences (`likeness.ts`). */
export const SPOT = new RegExp(` ${SIGN}(?= )`);

/** `sentence`: folded; the thing stands from `from` to `to`. */
export const heardAround = (sentence: string, from: number, to: number): string =>
  ` ${words(`${sentence.slice(0, from)} ${SIGN} ${sentence.slice(to)}`).join(" ")} `;
