import { isFirstName } from "../first-names.ts";
import { key } from "../fold.ts";
import { behind } from "./behind.ts";
import { ASIDE, isUnknownName, WORD } from "./name.ts";
import { TOOLS_TOO } from "./namesakes.ts";
import type { Taken } from "./taken.ts";
import type { Way } from "./walk.ts";
import { ROLE_NOUN } from "./words.ts";

/** « avec Lubin, Ninon et Solal », « deux développeurs (Duc et Petar) », « un appel avec Mirabelle. »: who is met, whatever the name. */

const MET = behind(
  new RegExp(
    String.raw`(?<!\p{L})(?:(?:(?:entretien|[ée]change(?!s)|appel|call|visio|interview|rdv|rendez-vous|caf[ée])[^.\n<>•]{0,40}\s(?:avec|with)|voir\savec|avec|with|rejoin\p{L}+|rencontr\p{L}+|(?:jury|panel|[ée]quipe|team|comit[ée]|encadrante?s|membres)\s?:)\s|(?:${ROLE_NOUN})s(?!\p{L})[^.,;:!?()<>\n\d]{0,25}\s\()$`,
    "iu",
  ),
);
const NAMES = new RegExp(
  String.raw`${WORD}(?:(?:${ASIDE})?(?:,|\s(?:et|&|and|puis))\s${WORD})*(?=(?:${ASIDE})?\s*(?:[.,;:!()\n<]|$|puis\s|pour\s|et\s|\[))`,
  "uy",
);
const BETWEEN_NAMES = new RegExp(String.raw`(?:${ASIDE})?(?:,|\s(?:et|&|and|puis))\s`, "iu");
const MEETING = /(?:voir|entretien|[ée]change|appel|call|visio|interview|rdv|rendez-vous|caf[ée])/iu;

/** A colon, a bracket, or « avec », « with », « rejoindre », « rencontrer » before it. */
export const byMeeting: Way = ({ text, at, lead, taken }) => {
  if (lead === "" ? text[at - 2] !== ":" && text[at - 1] !== "(" : !"awr".includes(lead[0]!.toLowerCase())) return null;
  NAMES.lastIndex = at;
  const names = NAMES.exec(text)?.[0];
  if (names === undefined) return null;
  const met = MET.exec(text.slice(Math.max(0, at - 60), at))?.[0];
  if (met === undefined) return null;
  const row = names.split(BETWEEN_NAMES);
  return isMet(met, row, taken) ? { at, end: at + row[0]!.length, isSure: row.length > 1 || undefined } : null;
};

/** One known first name makes names of all in the row; a meeting makes one of a word that nobody knows. */
function isMet(lead: string, row: readonly string[], taken: Taken): boolean {
  const isTold =
    row.length > 1
      ? row.some((word) => isFirstName(word) && !TOOLS_TOO.test(key(word)))
      : MEETING.test(lead) && /^\p{Lu}\p{Ll}[\p{Ll}-]{2,}$/u.test(row[0]!);
  return isTold && row.every((word) => isUnknownName([word]) && !taken.isOwn(word));
}
