import { PERSONS } from "../contacts.ts";
import { isFirstName } from "../first-names.ts";
import { key } from "../fold.ts";
import { ASIDE, isUnknownName, WORD } from "./name.ts";
import { TOOLS_TOO } from "./namesakes.ts";
import { replaced } from "./rewrite.ts";
import type { Taken, Way } from "./taken.ts";

/** « avec Lubin, Ninon et Solal », « un appel avec Mirabelle. » */
const MET = PERSONS.add(
  new RegExp(
    String.raw`((?<!\p{L})(?:(?:entretien|[ée]change(?!s)|appel|call|visio|interview|rdv|rendez-vous|caf[ée])[^.\n<>•]{0,40}\s(?:avec|with)|voir\savec|avec|with|rejoin\p{L}+|rencontr\p{L}+|(?:jury|panel|[ée]quipe|team|comit[ée]|encadrante?s|membres)\s?:)\s)(${WORD}(?:(?:${ASIDE})?(?:,|\s(?:et|&|and|puis))\s${WORD})*)(?=(?:${ASIDE})?\s*(?:[.,;:!()\n<]|$|puis\s|pour\s|et\s|\[))`,
    "iu",
  ),
);
/** « Postule et Fleur-Anne te proposera un créneau. » */
const ANSWERS = PERSONS.add(
  new RegExp(
    String.raw`((?<!\p{L})(?:postule|candidate|envoie|envoyez|laisse|écris|écrivez|dépose|réponds|répondez|clique)[sz]?(?!\p{L})[^.!?\n<>]{0,60}?\set\s)(${WORD})(?=\s(?:te\s|vous\s|t['’])(?:propos|rappell|recontact|contact|répond|recev|appell|écri|guid|fix)\p{L}*ra(?!\p{L}))`,
    "iu",
  ),
);
const BETWEEN_NAMES = new RegExp(String.raw`(?:${ASIDE})?(?:,|\s(?:et|&|and|puis))\s`, "iu");
const MEETING = /^(?:voir|entretien|[ée]change|appel|call|visio|interview|rdv|rendez-vous|caf[ée])/iu;

export const withoutMet: Way = (seen, taken) => {
  const unmet = replaced(seen, MET, ([whole, lead = "", names = ""]) =>
    isMet(lead, names, taken) ? lead + marked(names, taken) : whole,
  );
  return replaced(unmet, ANSWERS, ([whole, lead = "", name = ""]) =>
    isUnknownName([name]) && !taken.isOwn(name) ? lead + taken.name(name) : whole,
  );
};

/** What each of them does is told still: « avec Lubin (data) et Ninon ». */
const marked = (names: string, taken: Taken): string =>
  DOES.test(names)
    ? names.split(BETWEEN_NAMES).reduce((said, name) => said.replace(name, taken.name(name)), names)
    : taken.name(names);
const DOES = new RegExp(ASIDE);

/** One known first name makes names of all in the row; a meeting makes one of a word that nobody knows. */
function isMet(lead: string, names: string, taken: Taken): boolean {
  const words = names.split(BETWEEN_NAMES);
  const isKnown = words.some((word) => isFirstName(word) && !TOOLS_TOO.test(key(word)));
  const isTold = words.length > 1 ? isKnown : MEETING.test(lead) && /^\p{Lu}\p{Ll}{3,}$/u.test(names);
  return isTold && words.every((word) => isUnknownName([word]) && !taken.isOwn(word));
}
