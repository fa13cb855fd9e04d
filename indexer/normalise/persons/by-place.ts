import { capitalWordsIn } from "../first-names.ts";
import { fold } from "../fold.ts";
import { isPlainWord, isUnknownName, others } from "./name.ts";
import { isOffice } from "./offices.ts";
import { isPersonPlace, isPlaceOfOne } from "./person-places.ts";
import { isAuthorBefore } from "./renown.ts";
import { seenIn } from "./rewrite.ts";
import { isNoName, isTool, runAt } from "./runs.ts";
import type { Way } from "./taken.ts";
import { isThingBefore, isThingNoun, THING_AFTER } from "./things.ts";

/** Capital words that no list knows, where only a person's name can stand: « dirigé par Ifeanyi Okonjo », « Remplaçant : Nils ». */
export const withoutPlaced: Way = (seen, taken) => {
  const { text } = seen;
  const words = capitalWordsIn(text);
  let out = "";
  let from = 0;
  for (let word = 0; word < words.length; word += 2) {
    const at = words[word]!;
    if (at < from) continue;
    const found = runAt(text, words, word);
    if (found === null || !isPlaced(text, at, found)) continue;
    const end = at + found.length;
    if (taken.isOwn(found) || isOrdinary(found, text)) continue;
    out += text.slice(from, at) + taken.name(found, true);
    const row = others(text, end, (other) => taken.name(other, true));
    out += row.said;
    from = row.end;
  }
  return seenIn(out + text.slice(from), seen);
};

function isPlaced(text: string, at: number, found: string): boolean {
  if (!isTold(text, at, at + found.length)) return false;
  const words = found.split(/\s/);
  if (
    words.length > 1 ? words.some(isNoName) || words.some(isTrade) || isThingNoun(fold(words[0]!)) : isPlainWord(found)
  )
    return false;
  const end = at + found.length;
  const before = plain(text.slice(Math.max(0, at - 140), at));
  const rest = plain(text.slice(end, end + 140));
  const isPlace = words.length > 1 ? isPersonPlace : isPlaceOfOne;
  return (
    isPlace(before, rest) &&
    isUnknownName(words.filter((word) => !isTool(word))) &&
    !isThingBefore(before) &&
    !isAuthorBefore(before) &&
    !THING_AFTER.test(rest)
  );
}

/** « Ingénieurs Brevets ». */
const isTrade = (word: string): boolean => word.endsWith("s") && isOffice(word);

/** Most capital words stand where nothing before or behind could tell of a person: two letters show it. */
function isTold(text: string, at: number, end: number): boolean {
  const before = text[at - 1] ?? "\n";
  if (before === "(" || before === ">" || (before !== "\n" && /[\p{L}:,(=>]/u.test(text[at - 2] ?? ""))) return true;
  const next = text[end] ?? "";
  if (next === " ") return DEEDS_OR_SIGNS.test(text.slice(end, end + 12));
  return ",:|/<\n".includes(next);
}
const DEEDS_OR_SIGNS =
  /^ (?:[–—|/:(<[-]|vous|te |t['’]|nous|qui|who|l['’]|les |(?:encadr|dirig|manag|supervis|chapeaut|coordonn)e|r[ée]pond|est |sera |reste |se |leads? |will )/;

/** « Supply Chain » where the text writes « supply » too, « Full Remote Working »: words of the language. */
const isOrdinary = (found: string, text: string): boolean =>
  found
    .split(/[^\p{L}]+/u)
    .some((word) => word.length > 3 && (ORDINARY.test(word) || isWritten(word.toLowerCase(), text)));
const isWritten = (word: string, text: string): boolean =>
  text.includes(word) && new RegExp(String.raw`(?<![\p{L}@./_-])${word}(?![\p{L}@._-])`, "u").test(text);
/** Endings of English words that few names have. */
const ORDINARY = /(?:\p{L}{3}(?:ing|ment|ments|ities|ences?|ives?|ics|ware)|tions?|ship|able)$/u;

const BLOCK = /<\/?(?:p|br|li|ul|ol|td|th|tr|div|h\d)(?:\s[^<>]*)?\/?>/giu;
/** Without tags: a block ends a line. */
const plain = (text: string): string =>
  text.includes("<") ? text.replace(BLOCK, "\n").replace(/<[^<>]*>/g, "") : text;
