import { fold } from "../../text/fold.ts";
import { behind, foundAt } from "./behind.ts";
import { isCommonFirstName, isFirstName } from "./first-names.ts";
import { FAMILIES_TOO, isNamesake, isToolToo, NOT_A_NAME, WORDS_TOO } from "./namesakes.ts";
import { isOffice } from "./offices.ts";
import { isThingNoun } from "./thing-nouns.ts";
import { isFirm, THING_AFTER } from "./things.ts";
import { IDEA } from "./words.ts";

/** What a name looks like: capital words, particles between them, none of them a plain word. */

export const WORD = String.raw`(?:\p{Lu}[hn]?\.(?:-\p{Lu}[hn]?\.)*|\p{Lu}\p{L}*(?:['’](?!s(?!\p{L}))\p{L}*|--?\p{Lu}?\p{L}+)*)`;
/** « de la Rochère », « ten Brinke », « e Silva », « al-Khouri ». */
const PARTICLES =
  "i|y|e|de|du|des|la|le|lo|el|al|ben|bin|ibn|bint|ould|van|von|den|der|ter|ten|zu|zur|da|das|do|dos|di|dei|del|della|mac|af|av";
export const PARTICLE = String.raw`(?:(?:${PARTICLES}|DE|DU|DES|LA|LE|EL|BEN|VAN|De|Du|La|Le|El|Ben|Van|Von)\s+|[dD]['’](?=\p{Lu})|(?:a[ldrst]|el)-(?=\p{Lu}))`;
export const NAME = String.raw`${WORD}(?:[ \u00a0\u202f]+${PARTICLE}{0,2}${WORD}){0,3}`;
const NAME_HERE = new RegExp(NAME, "uy");
const SMALL = new Set(PARTICLES.split("|"));
const LONGEST_PARTICLE = 5;
export const isParticle = (word: string): boolean => word.length <= LONGEST_PARTICLE && SMALL.has(word.toLowerCase());
const PARTICLE_WORD = new RegExp(`^(?:${PARTICLES}|d['’].*|(?:a[ldrst]|el)-.*)$`, "iu");
const LAST_PARTICLES = new RegExp(`(?:\\s+(?:${PARTICLES}))*\\s*$`, "iu");

/** A weak place needs a first name we know; where one person must stand, a single word is enough. */
interface Place {
  weak?: boolean;
  single?: boolean;
  /** May a known namesake's name be a person's too? Behind « Mme » it may. */
  namesakes?: boolean;
}

/** The name that begins at an index of a text, or null. */
export function nameAt(text: string, at: number, place: Place = {}): string | null {
  const [found] = foundAt(NAME_HERE, text, at);
  return found === undefined ? null : nameOf(found, place);
}

/** The part of the words that is a name, or null. */
export function nameOf(found: string, { weak = false, single = false, namesakes = false }: Place = {}): string | null {
  const words = found.split(/(?<=\s)/);
  let kept = "";
  for (const [at, word] of words.entries()) {
    const bare = word.trim();
    const next = (words[at + 1] ?? "").trim();
    const goesOn = kept !== "" && (isInName(bare, next) || (next === "" && isFamilyToo(kept, bare)));
    if (bare !== "" && isPlainWord(bare) && !goesOn) break;
    kept += word;
  }
  const name = kept.replace(LAST_PARTICLES, "").replace(/\.$/, "");
  const alone = single && /^\p{Lu}[\p{L}'’-]*\p{L}(?:\s\p{Lu})?$/u.test(name) && !isPlainWord(name);
  if (name === "" || isFirm(name.split(" ")) || (!namesakes && isNamesake(name))) return null;
  return alone || isName(name, weak) ? name : null;
}

/** « de », and what is a first name too where a name goes on: « Jean Claude Montcalm », « Xuân Mai Trinh ». */
const isInName = (word: string, next: string): boolean =>
  PARTICLE_WORD.test(word) || ((isFirstName(word) || isToolToo(word)) && isTyped(next) && !isPlainWord(next));

/** « Julie Renault », « Julie Bon »: a word or a firm, behind a first name and before nothing more. */
const isFamilyToo = (kept: string, word: string): boolean =>
  FAMILIES_TOO.has(fold(word)) && isCommonFirstName(kept.trim()) && !isToolToo(kept);

function isName(name: string, weak: boolean): boolean {
  const words = wordsOf(name).filter((word) => word !== "");
  const [first] = words;
  if (!first || isPlainWord(first)) return false;
  if (words.some((word) => isFirstName(word.replace(/[.,;:]+$/, "")))) return true;
  // « Contact : Sven Olafsson »: two capital words that no list knows; an acronym is no name.
  return (
    !weak &&
    words.length >= 2 &&
    !isThingNoun(fold(first)) &&
    !isOffice(first) &&
    !words.some((word) => IDEA.test(word)) &&
    words.some((word) => /\p{Ll}/u.test(word)) &&
    !words.some((word) => isPlainWord(word) && !/^(?:de|du|des|la|le)$/i.test(word))
  );
}

const wordsOf = (name: string): string[] => name.split(/\s+/);

/** « L'architecte », « D'abord », « I'm ». */
const ELIDED = /^(?:(?:[CDJLMNST]|Qu)['’]\p{Ll}|(?:I|It|You|We|He|She|They|That|Here|There|Let|What|Who)['’])/u;
/** « PostgreSQL », but « MacDONALD ». */
const PRODUCT = /^(?!(?:Mac|Van|Ben|Fitz)\p{Lu})\p{L}*\p{Ll}{2}\p{Lu}{2}/u;
const plainWords = new Map<string, boolean>();

export function isPlainWord(word: string): boolean {
  let answer = plainWords.get(word);
  if (answer === undefined) {
    const said = fold(word.normalize("NFC")).replace(/(?:'s)?[.,;:]*$/, "");
    answer =
      ELIDED.test(word) ||
      PRODUCT.test(word) ||
      (!/^(?:\p{Lu}\.|L[êÊ]|NÔTRE|Nôtre)$/u.test(word) && NOT_A_NAME.has(said));
    if (plainWords.size > 20_000) plainWords.clear();
    plainWords.set(word, answer);
  }
  return answer;
}

/** Capital words, none of them a plain one nor all in capitals like an acronym. */
export const isUnknownName = (words: readonly string[]): boolean =>
  words.length <= 4 &&
  words.every((word) => !isPlainWord(word) || isParticle(word)) &&
  words.some(isTyped) &&
  !(words.length > 1 && isOffice(words[0]!)) &&
  !words.some((word) => IDEA.test(word) && !isFirstName(word)) &&
  !isNamesake(words.join(" "));

/** « HR contact: Kerbrat, Léa », « Manager : KERBRAT, Léa »; `isSure`: whatever the first name. */
export function invertedAt(text: string, at: number, isSure = false): string | null {
  const [whole = "", family = "", first = ""] = foundAt(INVERTED, text, at);
  const isPerson = isFirstName(first) ? !isFirstName(family) : isSure && isUnknownName([first]);
  return isPerson && isUnknownName([...family.split(" "), first]) ? whole : null;
}
const INVERTED = new RegExp(`(${WORD}(?: ${WORD})?), (${WORD})(?=\\s*(?:[.,;()\\n<|/\\[–-]|$))`, "uy");

/** « Marie », not « MARIE ». */
export const isTyped = (word: string): boolean => /^\p{Lu}[\p{L}'’]*\p{Ll}/u.test(word);

/** A first name and a family name, wherever they stand, are a person's unless the words around make them a thing's (things.ts). */
export function isFullName(name: string, after: string): boolean {
  const words = wordsOf(name);
  const family = words.slice(1).find((word) => FAMILY.test(word) && !isParticle(word)) ?? "";
  // « Zohra B. » is somebody too.
  // « MIA Seconde », « PETR du Pays », « Lois de Zipf ».
  if (/^\p{Lu}{2,4}$/u.test(words[0]!) && isTyped(words.slice(1).find((word) => !isParticle(word)) ?? "")) return false;
  if (isThingNoun(fold(words[0]!)) && isParticle(words[1] ?? "")) return false;
  const isFamily = family !== "" || (/^\p{Lu}$/u.test(words[1] ?? "") && after.startsWith("."));
  return (
    isFamily &&
    !IDEA.test(family) &&
    !LIKE.test(family) &&
    words.some(isTyped) &&
    !WORDS_TOO.has(fold(words[0]!)) &&
    !THING_AFTER.test(after)
  );
}

/** « Louise Tarquin-style marts ». */
const LIKE = /-(?:style|like|based|inspired|driven)$/;
/** « d'Ormont », « DIALLO », « Ly », but no « IBM ». */
const FAMILY = /^(?:[dD]['’]|a[ldrst]-|el-)?(?!\p{Lu}{2,3}$)\p{Lu}[\p{L}'’-]{2,}$|^\p{Lu}\p{Ll}$/u;

/** « MONTCALM Hugo »: a family name in capitals. */
export const CAPITALS_BEFORE = behind(/(?<![\p{L}\d])(?:(?:LE|LA|DE|DU|EL|BEN)\s)?\p{Lu}[\p{Lu}'’-]{2,}\s$/u);
/** « LEFEBVRE Thomas »: capitals that are no acronym. */
export const isFamilyName = (word: string): boolean => word.trim().length > 4 && !isPlainWord(word.trim());

/** « (data) », « sur Teams », « au marketing », « à la technique », « à Cholet », « , médecin référente, et »: what one of a row does. */
export const ASIDE = String.raw`\s*\([^()<>\n]{1,40}\)|\scôté\s\p{Ll}+(?:\s\p{Ll}+)?|\s(?:aux?|en|pour|on|à la)\s(?:l[ae]\s|les\s|l['’])?(?:\p{Ll}+(?:\s\p{Ll}+)?|\p{Lu}{2,5}(?!\p{L}))|\s(?:from\s(?:the\s)?|sur\s(?=\p{Lu}))\p{L}+|\sà\s(?=\p{Lu})\p{L}[\p{L}'’-]+|,\s\p{Ll}[\p{L}'’-]+(?:\s\p{Ll}[\p{L}'’-]+){0,3}(?=,\s(?:et|and)\s\p{Lu})`;
/** « …, Meilleur Ouvrier de France », « …, Research Manager » are no other; « …, Okon Mbeki et Paul Roy » are. */
function isAnother(name: string, between: string, after: string, isLong: boolean): boolean {
  const words = name.split(/\s+/);
  // « Louise Tarquin, Nelson theorem », but « Léo, Chloé & co ».
  if (THING_AFTER.test(after) && !(words.length === 1 && isCommonFirstName(name) && /^ & co(?!\p{L})/u.test(after)))
    return false;
  if (isFirstName(words[0]!)) return true;
  // « encadré par Léa, avec Ostrelis ».
  if (/(?<!\p{L})avec\s/u.test(between)) return false;
  if (after.startsWith(" of ") || isOffice(words[0]!)) return false;
  return (
    isUnknownName(words) &&
    (words.length === 1
      ? !isOffice(NEXT_WORD.exec(after)?.[1] ?? "") && (!between.startsWith(",") || !SUBJECT.test(after))
      : !/[,;]\s+$/.test(between) ||
        AND_MORE.test(after) ||
        (isLong && ROW_ENDS.test(after)) ||
        isFirstName(NEXT_IN_ROW.exec(after)?.[1] ?? "")) &&
    !isThingNoun(fold(words[0]!))
  );
}
/** « née de Léa et de Paul, Vermeil mesure … »: a sentence begins. */
const SUBJECT =
  /^\s(?!(?:et|and|ou|or|puis|pour|à|aux?|en|côté|on|from|in|for|chez|de|du|sur|avec|with|vous|te|nous|qui|who|will|sont|are|seront|puis|se)\s)\p{Ll}{2,}/u;
const NEXT_WORD = /^\s(\p{L}+)/u;
/** « Chiara Bonfanti, Nam Trinh. » */
const ROW_ENDS = /^\s*(?:[.;)\n]|$)/;
const AND_MORE = new RegExp(String.raw`^\)|^(?:${ASIDE})?\s(?:et|and|ou|&)\s\p{Lu}`, "u");
const NEXT_IN_ROW = new RegExp(`^(?:${ASIDE})?,\\s(\\p{Lu}[\\p{L}'’-]+)`, "u");
const AND_OTHERS = new RegExp(
  String.raw`(${ASIDE})?(?:(?:\s*(?:,|;|/|&|et|ou|and|or|puis|avec|soit|ET|OU|AND)\s+){1,2}|/)((?:sur|à|de|par|chez)\s|d['’]|(?:l[ae]\s|l['’]|leur\s)\p{Ll}+(?:\s\p{Ll}+){0,2},\s)?(${NAME})`,
  "uy",
);

/** « avec Maryline, Sabrina (data) et la benjamine, Paule »: where the list of names ends that goes on behind one of them, and what it says besides. */
export function others(text: string, from: number, mark: (name: string) => string): { end: number; said: string } {
  let end = from;
  let said = "";
  for (;;) {
    const [whole = "", role, towards, words = ""] = foundAt(AND_OTHERS, text, end);
    const name = words === "" ? null : nameOf(words, { single: true });
    const between = whole.slice(0, whole.length - words.length);
    const nameEnd = end + between.length + (name?.length ?? 0);
    if (name === null || !isAnother(name, between, text.slice(nameEnd, nameEnd + 30), end > from)) return { end, said };
    if (
      towards &&
      (!isFirstName(wordsOf(name)[0]!) || towards.split(/[\s,'’]+/).some((word) => isThingNoun(fold(word))))
    )
      return { end, said };
    const marked = mark(name);
    if (role || towards) said += between + marked;
    end = nameEnd;
  }
}
