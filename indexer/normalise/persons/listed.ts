import { fold } from "../../text/fold.ts";
import { MARK } from "./contacts.ts";
import { isUnknownName, WORD } from "./name.ts";
import { isOffice, wordsIn } from "./offices.ts";
import type { Taken } from "./taken.ts";
import { isThingNoun } from "./thing-nouns.ts";

/** « • Léa, pédagogie / • Trung, développement / • Paul, partenariats »: in a list of persons, who no list of names knows is one too;
 *  « ▮ – Head of Data / Dev – Senior Analyst / ▮ – Platform »: between two, whatever the word. */

const ITEM = String.raw`^\s*(?:[-•*–]\s?)?`;
const SIGN = String.raw`(?=(,| \(| [–-]| :)\s?(\p{L}[^\n]{0,30}))`;
const PERSON = new RegExp(`${ITEM}${MARK.replace(/[[\]]/g, "\\$&")}${SIGN}`, "u");
const NAMED = new RegExp(`(${ITEM})(${WORD}(?: ${WORD})?)${SIGN}`, "u");
/** How far the others of a list stand, and how many there must be: fewer stand in a list of other things. */
const NEAR = 4;
const LEAST = 2;

export function withoutListed(text: string, taken: Taken): string {
  if (taken.names.length < LEAST) return text;
  const lines = text.split("\n");
  // Blocks of markup leave empty lines between.
  const filled = lines.flatMap((line, at) => (line.trim() === "" ? [] : [at]));
  const signs = filled.map((at) => PERSON.exec(lines[at]!)?.[1]);
  if (signs.filter(Boolean).length < LEAST) return text;
  for (const [row, at] of filled.entries()) {
    const [, item = "", name, sign, role = ""] = NAMED.exec(lines[at]!) ?? [];
    if (name === undefined || !isAmong(signs, row, sign) || taken.isOwn(name)) continue;
    const isOfOffice = wordsIn(role)
      .slice(0, 3)
      .some((word) => !word.endsWith("s") && isOffice(word));
    const isBetween = signs[row - 1] === signs[row + 1];
    if (!(isPerson(name) ? isOfOffice || /^\p{Ll}/u.test(role) : isOfOffice && isBetween && isAlone(name))) continue;
    lines[at] = item + taken.name(name, true) + lines[at]!.slice(item.length + name.length);
  }
  return lines.join("\n");
}

/** Persons told by that sign stand right beside, and nearby. */
const isAmong = (signs: readonly (string | undefined)[], row: number, sign: string | undefined): boolean =>
  (signs[row - 1] === sign || signs[row + 1] === sign) &&
  signs.slice(Math.max(0, row - NEAR), row + NEAR).filter((one) => one === sign).length >= LEAST;

const isAlone = (name: string): boolean => !name.includes(" ") && !isThingNoun(fold(name)) && !isOffice(name);
const isPerson = (name: string): boolean => isUnknownName(name.split(" ")) && !isThingNoun(fold(name));
