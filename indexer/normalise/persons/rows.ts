import { isFirstName } from "./first-names.ts";
import { ASIDE, NAME, WORD } from "./name.ts";

/** Names in a row: « Quentin (data), Rémi & Vincent ». What stands between two of them is the same everywhere. */

/** A comma, « et », « puis », with what the one before does: « , », « (data) et ». */
export const JOINED = String.raw`(?:${ASIDE})?(?:\s?[,;]|\s(?:et|and|puis|&))\s`;
export const BETWEEN_NAMES = new RegExp(JOINED, "u");

/** What goes on behind a name: « et Paul Boyé », « , de Nina Roy », « et son frère Hector ». */
export const ROW = new RegExp(String.raw`^(?:${JOINED}(?:de\s|d['’])?(?:s(?:on|a|es)\s[\p{Ll}-]+\s)?${NAME})*`, "u");

/** « Quentin, Rémi & Vincent – Data Engineers »: what follows the last of several first names. */
export function behindOthers(rest: string): string {
  let after = rest;
  for (let other = ANOTHER.exec(after); other && isFirstName(other[1]!); other = ANOTHER.exec(after))
    after = after.slice(other[0].length);
  return after;
}
const ANOTHER = new RegExp(`^${JOINED}(${WORD})`, "u");
