import { behind } from "./behind.ts";

/** « … à dix. » Romane, Growth; « … clients » : Romane: who said what stands in quotes is told behind it. */

/** « "Best team so far," says Dov, who … ». */
export const SAID_BY = behind(
  /[»"”],?\s(?:says|said|explains|dit|explique|confie|résume|raconte|témoigne|sourit|ajoute|prévient|répond|souffle|lance)\s$/iu,
);

const SAID_BEFORE = behind(/(?:[»”"]\s?[:–—-]|[.!?…]\s?[»”"])\s$/u);

/** Does a saying stand before the name, and nothing but who they are behind it, up to the end of the line? */
export const isSignedSaying = (before: string, rest: string): boolean =>
  SAID_BEFORE.test(before) && /^(?:,\s|\s[(–—-])[^.!?;:\n«»]{2,50}(?:[.\n]|$)/u.test(rest);

/** Does one end right before an index? */
export const isBehindSaying = (text: string, at: number): boolean =>
  SAYING_END.test(text.slice(Math.max(0, at - 5), at));
const SAYING_END = /[»”"]\s?[:–—-]?\s$/u;
