import { fold, key } from "../../text/fold.ts";
import { behind } from "./behind.ts";
import { isCommonFirstName, isFirstName } from "./first-names.ts";
import { isParticle, isPlainWord, nameOf } from "./name.ts";
import { isNamesake, isNameToo, isToolToo, PLACES_TOO, WORDS_TOO } from "./namesakes.ts";
import type { Taken } from "./taken.ts";
import { isThingBefore, THING_AFTER } from "./things.ts";
import { BEHIND_VERB, IDEA } from "./words.ts";

/** Names that something else in the same text gives away: an address that spells them, a full name said before. */

const CAPITAL_WORDS =
  /(?<![\p{L}\d@./-])\p{Lu}[\p{L}'’-]+(?:[ \u00a0](?:(?:\p{Lu}\.|Ó) )?(?:(?:de|du|le|la|el|ben|van|von|den|der|ter|dos|da|della) ){0,2}\p{Lu}[\p{L}'’-]+){0,3}/gu;

/** « steeve.kouassi@… » tells that « Steeve Kouassi » is somebody, whoever knows the name. */
export function withoutSpelt(source: string, taken: Taken): string {
  const spelt = new Set(
    taken.addresses.map(lettersOf).filter((letters) => letters.length >= 4 && !isPlainWord(letters)),
  );
  if (spelt.size === 0) return source;
  const said = withoutSmall(source, taken);
  return said.replace(CAPITAL_WORDS, (run: string, at: number) => {
    const found = speltIn(run, spelt);
    if (found === null || taken.isOwn(found) || isThingBefore(said.slice(Math.max(0, at - 110), at))) return run;
    return run.replace(found, taken.name(found, true));
  });
}

/** « asma kouassi », typed without capitals as the address is. */
function withoutSmall(text: string, taken: Taken): string {
  let clean = text;
  for (const address of taken.addresses) {
    const [, first = "", family = ""] =
      /^(?:mailto:)?(\p{L}{2,}(?:-\p{L}+)?)[._](\p{L}{3,}(?:-\p{L}+)?)\d*@/u.exec(address) ?? [];
    if (first === "" || isPlainWord(first) || isPlainWord(family)) continue;
    const small = new RegExp(
      String.raw`(?<![\p{L}\d@.])(?:${first}\s${family}|${family}\s${first})(?![\p{L}\d@])`,
      "gu",
    );
    clean = clean.replace(small, (found) => taken.name(found));
  }
  return clean;
}

/** « mailto:s.kouassi+ia@… », « linkedin.com/in/steeve-kouassi-42 »: the letters of who is reached. */
function lettersOf(address: string): string {
  const [, slug, local = ""] = /\/(?:in|pub|profile)\/([^/?\s]+)|^(?:mailto:)?([\p{L}\d._'-]+)/iu.exec(address) ?? [];
  return fold(slug ?? local).replace(/[^a-z]/g, "");
}

/** The words of a run that an address spells: whole, turned round, or with an initial. */
function speltIn(run: string, spelt: ReadonlySet<string>): string | null {
  const words = run.split(/[ \u00a0]/);
  for (let from = 0; from < words.length; from++)
    for (let to = words.length; to > from; to--) {
      const some = words.slice(from, to);
      if (isWhole(some.at(-1)!) && writings(some).some((letters) => spelt.has(letters)) && !some.some(isOrdinaryWord))
        // « priscillia@… »: the family name behind « Priscillia » is spelt by nobody, nor « de Castets » behind « Léa Kerbrat ».
        return (
          ((to - from === 1 || isParticle(words[to] ?? "")) && nameOf(words.slice(from).join(" "), { weak: true })) ||
          some.join(" ")
        );
    }
  return null;
}

/** « Claude Kouassi » is somebody whose address says so. */
const isOrdinaryWord = (word: string): boolean => isPlainWord(word) && !isToolToo(word);

/** « Mathilde B. Montcalm » writes « mathilde.montcalm@… ». */
const isWhole = (word: string): boolean => !word.endsWith(".");

function writings(words: readonly string[]): string[] {
  const [first = "", ...rest] = words.filter(isWhole).map((word) => fold(word).replace(/[^a-z]/g, ""));
  const family = rest.join("");
  if (family === "") return isFirstName(words[0]!) && !PLACES_TOO.has(first) ? [first] : [];
  return [first + family, family + first, first[0] + family, family + first[0], first + family[0]];
}

/** « Léa Kerbrat … Kerbrat », « Mme Kerbrat … Kerbrat »: alone and with a capital, the words of a name are that person's again. */
export function withoutSaidAgain(source: string, taken: Taken): string {
  if (taken.names.length === 0) return source;
  const words = [...new Set(taken.names.flatMap((name) => name.split(/[^\p{L}'’-]+/u)))];
  let text = source;
  for (const name of new Set(taken.names)) text = withoutInitials(withoutWhole(text, name, taken), name, taken);
  for (const word of words)
    if (isNameToo(word, false) || PLACES_TOO.has(key(word))) text = withoutNameToo(text, word, taken);
    else if (isBorne(word, taken)) text = withoutWord(text, word, taken);
  return text;
}

/** « Okon Mbeki … ajoute Okon Mbeki »: whole, before its words are looked for alone, for each stands beside the other there. */
function withoutWhole(text: string, name: string, taken: Taken): string {
  if (!/\p{Lu}\p{L}+\s\p{Lu}/u.test(name) || !text.includes(name) || taken.isOwn(name)) return text;
  const whole = new RegExp(String.raw`(?<![\p{L}\d@./_-])${RegExp.escape(name)}(?![\p{L}\d@_]|-\p{L})`, "gu");
  return text.replace(whole, (found: string, at: number) =>
    isThingAt(text, at, found.length) ? found : taken.name(found, false),
  );
}

/** « Jean-Baptiste Kerbrat … JB », but « JS », « JP Morgan ». */
function withoutInitials(text: string, name: string, taken: Taken): string {
  const initials = /^(J)\p{L}+-(\p{Lu})\p{L}/u.exec(name)?.slice(1).join("");
  if (initials === undefined || initials === "JS" || !text.includes(initials) || taken.isOwn(initials)) return text;
  const alone = new RegExp(String.raw`(?<![\p{L}\d@./_-])${initials}(?![\p{L}\d@_-]|\s\p{Lu})`, "gu");
  return text.replace(alone, () => taken.name(initials, false));
}

const isBorne = (word: string, taken: Taken): boolean =>
  /^\p{Lu}\p{L}[\p{L}'’-]+$/u.test(word) &&
  !isParticle(word) &&
  !/^(?:Mr|Mrs|Ms|Mmes?|Mlle|MM|Monsieur|Messieurs|Madame|Mesdames|Mademoiselle|Docteur|Professeur)$/.test(word) &&
  !isPlainWord(word) &&
  !(IDEA.test(word) && !isFirstName(word)) &&
  ![PLACES_TOO, WORDS_TOO].some((others) => others.has(key(word))) &&
  !isToolToo(word) &&
  !taken.isOwn(word);

/** Where one of the places is a thing's (« groupe Kerbrat »), or the word is one of the language in small letters, nobody is meant. */
function withoutWord(text: string, word: string, taken: Taken): string {
  const lower = word.toLowerCase();
  const forms = [...new Set([word, lower, lower[0]!.toUpperCase() + lower.slice(1)])].filter((form) =>
    text.includes(form),
  );
  if (forms.length === 0) return text;
  const alone = new RegExp(
    String.raw`(?<![\p{L}\d@./_-])(?:(?:Le|La|De|Du|Ben|El|Van|Von) )?(?:${forms.join("|")})(?![\p{L}\d@_]|-\p{L}|\.\p{L})`,
    "gu",
  );
  const places = [...text.matchAll(alone)];
  // « les tartes de Maxence », « chez Maxence »: of a first name, the thing is the person's.
  const isFirst = isCommonFirstName(word) || taken.names.some((name) => name.startsWith(`${word} `));
  const isThing = (at: number, length: number): boolean =>
    isThingAt(text, at, length) &&
    !(
      isFirst &&
      OF_ONE.test(text.slice(Math.max(0, at - 6), at)) &&
      !/^\s\p{Lu}/u.test(text.slice(at + length, at + length + 2))
    );
  if (places.some(({ 0: found, index }) => found === lower || isThing(index, found.length))) return text;
  return text.replace(alone, (found: string, at: number) =>
    isAmongCapitals(text, at, found.length) ? found : taken.name(found, false),
  );
}

const OF_ONE = behind(/\s(?:de\s|d['’]|chez\s)$/u);
const isThingAt = (text: string, at: number, length: number): boolean =>
  isThingBefore(text.slice(Math.max(0, at - 110), at)) ||
  THING_AFTER.test(text.slice(at + length, at + length + 40)) ||
  isNamesake(text.slice(at, at + length + 20));

/** « Grace Tarquin … phone Grace on Mondays », « Florence Tarquin … a word with Florence », but « à Florence, Milan et »: inside a sentence
 *  a capital tells the name from the word, what stands before it from the town. */
function withoutNameToo(text: string, word: string, taken: Taken): string {
  if (!text.includes(word) || taken.isOwn(word)) return text;
  const inside = new RegExp(
    String.raw`(?<=[\p{Ll},(]\s)(?<!(?<!\p{L})(?:l[ae]s?|the|une?|d[ue]s?|an?|of|in)\s)${word}(?![\p{L}\d@_-]|\s(?:\p{Lu}|you\s|we\s)|['’]\p{L}{2})`,
    "gu",
  );
  return text.replace(inside, (found: string, at: number) =>
    isThingAt(text, at, found.length) || isTown(found, text.slice(Math.max(0, at - 60), at))
      ? found
      : taken.name(found, false),
  );
}
const isTown = (word: string, before: string): boolean =>
  PLACES_TOO.has(key(word)) && TOWARDS_TOWN.test(before) && !BEHIND_VERB.test(before);
const TOWARDS_TOWN = behind(
  /(?:[,(]|(?<!\p{L})(?:à|en|de|vers|sur|entre|par|in|at|from|to|near|of|between|via|across|et|ou|and|or))\s$/iu,
);

/** « Thomas Cook », « le Grand Thomas »: part of another name. */
const isAmongCapitals = (text: string, at: number, length: number): boolean =>
  /^\s\p{Lu}/u.test(text.slice(at + length, at + length + 2)) ||
  /[\p{Ll},]\s\p{Lu}[\p{L}'’]+\s$/u.test(text.slice(Math.max(0, at - 30), at));
