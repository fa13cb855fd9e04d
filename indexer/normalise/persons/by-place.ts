import { fold } from "../../text/fold.ts";
import { isPlainWord, isUnknownName } from "./name.ts";
import { isPersonPlace, isPlaceOfOne } from "./person-places.ts";
import { isAuthorBefore } from "./renown.ts";
import { isCapitals, isClaude, isNameInCapitals, isNoName, runAt } from "./runs.ts";
import { isThingNoun } from "./thing-nouns.ts";
import { isFirm, isThingBefore, THING_AFTER } from "./things.ts";
import { aroundOf, type Walk, type Way } from "./walk.ts";

/** Capital words that no list knows, where only a person's name can stand: « dirigé par Ifeanyi Okonjo », « Remplaçant : Nils ». */
export const byPlace: Way = (walk) => {
  const { text, at, taken } = walk;
  const found = runAt(walk);
  if (found === null || !isTold(text, at, at + found.length) || !isPlaced(walk, found)) return null;
  return taken.isOwn(found) || ORDINARY.test(found) || DONE_WITH.test(found)
    ? null
    : { at, end: at + found.length, isSure: true };
};

function isPlaced(walk: Walk, found: string): boolean {
  const words = found.split(/\s/);
  const isInCapitals = words.length > 1 && words.every(isCapitals);
  if (isInCapitals ? !isNameInCapitals(words) : words.length > 1 ? words.some(isNoName) : isPlainWord(found))
    return false;
  const { before, rest } = aroundOf(walk, walk.at, walk.at + found.length);
  const isPlace = words.length > 1 ? isPersonPlace : isPlaceOfOne;
  return (
    (isPlace(before, rest) || (words.length > 1 && isVietnamese(found))) &&
    (isInCapitals || isUnknownName(words.filter((word) => !isClaude(word)))) &&
    !(words.length > 1 && !isInCapitals && isThingNoun(fold(words[0]!.replace(ELIDED, "")))) &&
    !isThingBefore(before) &&
    !isAuthorBefore(before) &&
    !THING_AFTER.test(rest) &&
    !isFirm(words)
  );
}

/** « L'Institut Montcalm ». */
const ELIDED = /^[LD]['’]/;

/** « Trần Khôi », « Đỗ Hường »: letters that nobody else's names have; but towns. */
const isVietnamese = (name: string): boolean => VIETNAMESE.test(name) && !TOWNS.test(fold(name));
const VIETNAMESE = /[\u1ea0-\u1ef9ĂăĐđĨĩŨũƠơƯư]/u;
const TOWNS =
  /^(?:ha noi|sai gon|da nang|hai phong|ha long|hoi an|nha trang|da lat|can tho|ho chi minh|viet nam|pho|banh|bun|ao)(?!\p{L})/u;

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

/** « Accompagné de Thaïs », « Entourée d'Okon Mbeki ». */
const DONE_WITH = /^\p{Lu}\p{Ll}+ée?s?\s(?:de\s|d['’])/u;

/** « Full Remote Working »: endings of English words that few names have. */
const ORDINARY = /(?:\p{L}{3}(?:ing|ment|ments|ities|ences?|ives?|ics|ware)|tions?|ship|able)(?!\p{L})/u;
