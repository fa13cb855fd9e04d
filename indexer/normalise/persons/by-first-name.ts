import { firstNamesIn, isFirstName } from "../first-names.ts";
import { key } from "../fold.ts";
import { CAPITALS_BEFORE, isFamilyName, isFullName, NAME, nameAt, others, WORD } from "./name.ts";
import { THING_AFTER, THING_BEFORE, TOOLS_TOO } from "./namesakes.ts";
import { seenIn } from "./rewrite.ts";
import type { Way } from "./taken.ts";
import { AFTER_NAME, AMPERSAND, BEFORE_FIRST_NAME, GAP, TAGS } from "./words.ts";

/** A known first name (and what follows it) goes with a family name, or where the words around make it a person's. */
export const withoutFirstNames: Way = (seen, taken) => {
  const { text } = seen;
  let out = "";
  let from = 0;
  let next = 0;
  for (const index of firstNamesIn(text)) {
    if (index < from || index < next) continue;
    const name = nameAt(text, index, { weak: true });
    if (name === null) continue;
    const before = text.slice(Math.max(from, index - 110), index);
    const after = text.slice(index + name.length, index + name.length + 80);
    const isNamed = isNamedBy(name, before, text.slice(index + name.length));
    const surname = CAPITALS_BEFORE.exec(before)?.[0] ?? "";
    const isWhole =
      isFullName(name, before, after) || (isFamilyName(surname) && isFullName(`${name} ${surname}`, "", ""));
    if (taken.isOwn(name) || THING_AFTER.test(after) || (!isNamed && !isWhole)) {
      // « CHU Pierre Paul Riquet »: what is a thing's is so to its last word.
      if (THING_BEFORE.test(before)) next = index + name.length + (AND_ANOTHER.exec(after)?.[0].length ?? 0);
      continue;
    }
    out += text.slice(from, index - surname.length) + taken.mark(surname + name);
    from = others(text, index + name.length, taken.mark);
  }
  return seenIn(out + text.slice(from), seen);
};

const WITH = new RegExp(`(?<!\\p{L})(?:avec|with|par|by|retirées\\]\\s?\\()${GAP}$`, "iu");
const AND_ANOTHER = new RegExp(`^\\s(?:et|${AMPERSAND}|and)\\s(${NAME})`, "u");
/** « À bientôt ! Solange & Raoul »: first names alone at the end of the text. */
const SIGNED = new RegExp(String.raw`^(?:(?:,|\s(?:et|${AMPERSAND}|and))\s${WORD})*(?:\s|${TAGS}|[.!])*$`, "u");

/** Do the words around a first name make it a person's? */
function isNamedBy(name: string, before: string, rest: string): boolean {
  if (BEFORE_FIRST_NAME.test(before.replace(CAPITALS_BEFORE, "")) || AFTER_NAME.test(behindOthers(rest))) return true;
  if (TOOLS_TOO.test(key(name)) || THING_BEFORE.test(before)) return false;
  const isSigned = rest.length < 80 && /[.!?\n>]\s*$/.test(before) && SIGNED.test(rest);
  return isSigned || WITH.test(before) || isBesideFullName(rest);
}

/** « Quentin, Rémi & Vincent – Data Engineers »: what follows the last of several first names. */
function behindOthers(rest: string): string {
  let after = rest.slice(0, 140);
  for (let other = ANOTHER.exec(after); other && isFirstName(other[1]!); other = ANOTHER.exec(after))
    after = after.slice(other[0].length);
  return after;
}
const ANOTHER = new RegExp(`^(?:,|\\s(?:et|${AMPERSAND}|and))\\s(${WORD})`, "u");

/** « Anatole et Basile Ferrero ». */
function isBesideFullName(rest: string): boolean {
  const [whole = "", name = ""] = AND_ANOTHER.exec(rest.slice(0, 80)) ?? [];
  return name !== "" && isFirstName(name.split(/\s/)[0]!) && isFullName(name, "", rest.slice(whole.length, 160));
}
