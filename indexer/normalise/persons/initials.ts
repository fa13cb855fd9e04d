import { behind, foundAt } from "./behind.ts";
import { isParticle, isPlainWord } from "./name.ts";
import { isNamesake } from "./namesakes.ts";
import { isOffice, wordsIn } from "./offices.ts";
import { clauseOf, isBehindLabel, isOfficeNext, isOfficeOnNextLine } from "./person-places.ts";
import { isThingBefore, THING_AFTER } from "./things.ts";
import { aroundOf, type Way } from "./walk.ts";
import { IDEA } from "./words.ts";

/** « Manager direct : V. Kowalczyk », « remis à H. Castagnier et à B. Lemoine »: an initial and a family name. */

const FAMILY =
  /(?:-?\p{Lu}\.[ \u00a0]?){0,2}(?:(?:[dD][eu]|[lL][ae]|[vV][ao]n|Ben|El|A[iï]t|LE|LA|DE|DU|VAN|BEN|EL) ){0,2}(?:[dD]['’])?(\p{Lu}[\p{L}'’-]{2,}|(?<=[LD][eu] )\p{Lu}\p{L}|\p{Lu}\p{Ll}(?!\p{L}))/uy;
/** « J.-P. », « M-L. », « Ch. », « JF. ». */
export const INITIALS =
  /(?:(?:J\p{Lu}|FX|P[EY]|M[AC])\. )|\p{Lu}(?:hr?|\p{Ll}{0,2}\.?-\p{Lu}\p{Ll}{0,2}|\.\p{Lu})?\. /uy;
/** What leads to a person, a rank too (« CDT P. Montcalm »); behind anything else, « en C. Ensuite » ends a sentence. */
const TOWARDS_INITIAL = behind(
  /(?:[:(•→]|(?<!\S)[–—-]|(?<!\p{L})(?:CDT|LCL|COL|CNE|CBA|CEN|LTN|LTT|ADC|ADJ|GND|CR[12])|(?<!\p{L})(?:par|avec|with|by|joindre|contact\p{L}*)|(?:candidatures?|cv|dossiers?|écri\p{L}+|adress\p{L}+|envoy\p{L}+|transm\p{L}+|remi\p{L}+|remett\p{L}+|confi\p{L}+|soumi\p{L}+|rattach\p{L}+|report\p{L}*)[^.\n<>:]{0,30}\s(?:à|to)|(?:dépend\p{L}*|rel[eè]v\p{L}*)\s(?:de|d['’]))\s?$/iu,
);
const OFFICER_AFTER = /^\s?(?:[,;(:|/–\n<]|\.?$|\.[\s<]|\[coord|aux?\s)/u;
const AND_AFTER_MARK = behind(
  /retirées\](?:\)|\s\([^()\n]{1,40}\))?(?:[,;]|\s(?:et|and|ou|&)(?:\s(?:à|par|avec|chez|de|with|by|to))?)\s$/,
);

export const byInitial: Way = (walk) => {
  const { text, at, end } = walk;
  if (end - at > 2 || !".-".includes(text[end] ?? "-")) return null;
  const [initials = ""] = foundAt(INITIALS, text, at);
  const [rest = "", family = ""] = foundAt(FAMILY, text, at + initials.length);
  const name = initials + rest;
  const { before, rest: after } = aroundOf(walk, at, at + name.length);
  if (
    initials === "" ||
    !isFamily(family, CONTACT.test(before) || isBehindLabel(before)) ||
    isNamesake(name) ||
    THING_AFTER.test(after)
  )
    return null;
  return AND_AFTER_MARK.test(before) || (isLed(before, after) && !isThingBefore(before))
    ? { at, end: at + name.length, isSure: true, isLast: true }
    : null;
};

const isLed = (before: string, after: string): boolean =>
  TOWARDS_INITIAL.test(before) ||
  (isOfficeBefore(before) && OFFICER_AFTER.test(after)) ||
  (BEGINS.test(before) && (isOfficeNext(after) || isOfficeOnNextLine(after)));
/** « capitaine L. Montcalm », « auprès du chef de service, L. Montcalm ». */
const isOfficeBefore = (before: string): boolean =>
  /\p{L},?\s$/u.test(before) &&
  wordsIn(clauseOf(before))
    .slice(-6)
    .some((word) => word === "service" || isOffice(word));
/** « J. Montcalm, chef de service » opens a sentence. */
const BEGINS = behind(/(?:^|[\n.!?>•–—-])\s*$/);

/** « Contact : Z. MONTCALM », « RH : Z. MONTCALM »: capitals elsewhere are an acronym's. */
const CONTACT = behind(/(?<!\p{L})contact\p{L}*\s?:\s?$/iu);
const isFamily = (word: string, isContact: boolean): boolean =>
  (/\p{Ll}/u.test(word) || (isContact && word.length > 3)) &&
  !isPlainWord(word) &&
  !IDEA.test(word) &&
  !isParticle(word);
