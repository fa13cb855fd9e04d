import { key } from "../../text/fold.ts";
import { isBesideKnown, isSoftware } from "./among-firms.ts";
import { behind, foundAt } from "./behind.ts";
import { isFirstName } from "./first-names.ts";
import { ASIDE, isUnknownName, WORD } from "./name.ts";
import { isToolToo, PLACES_TOO } from "./namesakes.ts";
import { BETWEEN_NAMES, JOINED } from "./rows.ts";
import { isTaste } from "./rows-of-things.ts";
import { THING_AFTER } from "./things.ts";
import { STRIDE, type Walk, type Way } from "./walk.ts";
import { ROLE_NOUN, USED } from "./words.ts";

/** « avec Lubin, Ninon et Solal », « deux développeurs (Duc et Petar) », « un appel avec Mirabelle. »: who is met, whatever the name. */

const MET = behind(
  new RegExp(
    String.raw`(?<!\p{L})(?:(?:(?:entretien|[ée]change(?!s)|appel|call|visio|interview|screen|chat|round|coffee|(?<!prises?\sde\s)(?:rdv|rendez-vous)|caf[ée])[^.\n<>•]{0,40}\s(?:avec|with)|voir\savec|avec|with|entre|between|next\sto|alongside|rejoin\p{L}+|rencontr\p{L}+|(?:lab|team|group|crew|squad)\s(?:includes|is\smade\sof)|(?:équipe|labo|laboratoire|service|bureau)\s(?:compte|comprend|réunit)|(?:jury|panel|[ée]quipe|team|comit[ée]|encadrante?s|membres|interview(?:er|eur)s|recruteurs|colleagues|mentors)\s?:)\s|(?:${ROLE_NOUN})s(?!\p{L})[^.,;:!?()<>\n\d]{0,25}\s\()$`,
    "iu",
  ),
);
const NAMES = new RegExp(
  String.raw`${WORD}(?:${JOINED}${WORD})*(?=(?:${ASIDE})?(?:\s*(?:[.,;:!()\n<]|$|\[)|\s(?:puis|pour|et|in|for)\s))`,
  "uy",
);
const MEETING =
  /(?:voir|entretien|[ée]change|appel|call|visio|interview|screen|chat|round|coffee|rdv|rendez-vous|caf[ée])/iu;

const MEETS = new Set("avec Avec with With entre between to alongside includes of compte comprend réunit".split(" "));
const isMet = (lead: string): boolean =>
  MEETS.has(lead) || ("rR".includes(lead[0]!) && /^r(?:ejoin|encontr)/i.test(lead));

export const byMeeting: Way = (walk) => {
  const { text, at, lead, taken } = walk;
  if (lead === "" ? !isListed(walk) : !isMet(lead)) return null;
  const row = foundAt(NAMES, text, at)[0]?.split(BETWEEN_NAMES);
  if (row === undefined || !mayMeet(row) || THING_AFTER.test(text.slice(at + row[0]!.length, at + 60))) return null;
  const met = MET.exec(text.slice(Math.max(0, at - 60), at))?.[0];
  const before = text.slice(Math.max(0, at - 90), at);
  if (isBesideKnown("", text.slice(at + row[0]!.length, at + 120))) return null;
  if (met === undefined || (row.length === 1 && !MEETING.test(met)) || USED.test(before) || isTaste(before))
    return null;
  return row.every((word) => isUnknownName([word]) && !isSoftware(word) && !taken.isOwn(word))
    ? { at, end: at + row[0]!.length, isSure: row.length > 1 || undefined }
    : null;
};

/** Behind a colon or a bracket, only a row that holds a first name tells. */
const isListed = ({ text, at, words, word }: Walk): boolean =>
  (text[at - 1] === "(" || text[at - 2] === ":") && FIRST_WORDS.some((one) => words[word + one * STRIDE + 2] === 1);
const FIRST_WORDS = [0, 1, 2, 3, 4, 5, 6, 7];

/** One known first name makes names of all in the row; a meeting makes one of a word that nobody knows. */
const mayMeet = (row: readonly string[]): boolean =>
  row.length > 1
    ? row.some((word) => isFirstName(word) && !isToolToo(word) && !PLACES_TOO.has(key(word)))
    : /^\p{Lu}\p{Ll}[\p{Ll}-]{2,}$/u.test(row[0]!);
