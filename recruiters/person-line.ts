import { wordsOf } from "../indexer/dedupe/employer/house-name.ts";
import { LEGAL_FORMS } from "../indexer/dedupe/employer/words.ts";
import { isCommonFirstName } from "../indexer/normalise/persons/first-names.ts";
import { scrub } from "../indexer/normalise/persons/personal-data.ts";

/**
 * Is a line of a partners' list called like a person, and like no house that is known? « Mme Dupont Marie », « claire durand »;
 * not « Pierre Fabre ». A legal form is the word of whoever typed it: « Jean Vermeil SAS » is a house.
 */
export const isPersonLine = (line: string): boolean =>
  line.includes(" ") && !isHouse(line) && spellings(line).some((spelt) => scrub(spelt).removed > 0);

/** « Alice & Bob ». */
const isHouse = (line: string): boolean =>
  line.includes("&") || wordsOf(line).all.some((word) => LEGAL_FORMS.has(word));

/** As people type a name in a list: without its dot or its capitals, in capitals alone, the surname first. */
function spellings(line: string): string[] {
  const dotted = line.replace(/^m\s(?=\p{L})/iu, "M. ");
  const typed = /\p{Ll}/u.test(dotted) && /\p{Lu}\p{Ll}/u.test(dotted) ? dotted : capitalised(dotted);
  const [surname, first, ...more] = capitalised(typed).split(/\s+/);
  const isTurned = more.length === 0 && isCommonFirstName(first!) && !/^sainte?$/i.test(surname!);
  return isTurned ? [typed, `${first} ${surname}`] : [typed];
}

const capitalised = (line: string): string =>
  line.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
