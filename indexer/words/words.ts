import { plain } from "../text/plain.ts";
import { remembered } from "../text/remembered.ts";
import { dictionaryForm, pairs } from "./dictionary.ts";

/** Words of a text: what is left of it when case, accents, gender, number and H/F marks do not count. */

const SMALL = new Set(
  "de du des d la le les l en et a au aux un une the of for in an and sur dans ce cette ces y to".split(" "),
);

/** What titles cut short, « Resp. proj. », and the word of all of them as it is mistyped. */
const ABBREVIATED = pairs(
  "proj projet, pjt projet, resp responsable, dir directeur, ing ingenieur, mgr manager, prjet projet, projt projet, projett projet, projer projet, projey projet, hcef chef, cheff chef",
);

/** Two letters of a word of many titles that changed places: « resposnable », « porjet ». */
const SWAPPED = new Map(
  "chef projet responsable directeur directrice ingenieur developpeur consultant coordinateur intelligence artificielle numerique donnees innovation transformation manager programme product"
    .split(" ")
    .flatMap((word) =>
      Array.from(word, (letter, at): [string, string] => [
        word.slice(0, at) + (word[at + 1] ?? "") + letter + word.slice(at + 2),
        word,
      ]).slice(1, -1),
    )
    .filter(([swapped, word]) => swapped !== word),
);

/** Marks of gender that stand alone: (H/F), F/H/X, m/w/d, « H ou F », (all genders). */
const GENDER =
  /[([]?(?<![a-z0-9])(?:(?:h|f|m|w|d|x|nb|femme|homme|hf|fh)(?:\s?[/|.\-–]\s?(?:h|f|m|w|d|x|nb|femme|homme))+|h ou f|f ou h|hf|fh|all genders?|tous genres)(?![a-z0-9'’])[)\]]?/g;
/** What inclusive writing hangs on a word behind a sign, with an s or without: « chargé·e », « chef(fe) », « directeur/trice ». */
export const INCLUSIVE_ENDINGS = "e fe ne ve se le te ee ere iere nne enne ale euse teuse rice trice cheffe".split(" ");
/** chef·fe, chef. fe, chargé(e), directeur.trice, ingénieur-e. The sign is looked for first: letters stand everywhere. */
const INCLUSIVE = new RegExp(
  `(?:[.·•‧∙⋅/](?<=[a-z]{3}.)(?:\\s(?=e(?!-)|fe|ve|trice|rice|euse|iere))?|\\s?\\((?<=[a-z]{3}\\s?\\())(?:s|(?:${INCLUSIVE_ENDINGS.join("|")})s?)(?:[.·]?s)?\\)?(?![a-z0-9])`,
  "g",
);
const INCLUSIVE_DASH = /(?<=[a-z]{4})-(?:e|fe|rice|trice|euse|ne)(?:-?s)?(?![a-z0-9'])/g;
/** I.A. and A.I. are words of two letters; T.I.A.C is not one of them. */
const DOTTED = /(?<![a-z0-9.])(i\.\s?a|a\.\s?i)(?:\.(?![a-z0-9])|(?![a-z0-9.]))/g;
/** « I A », « I. A », « A I » in capitals: small letters may be words. */
const SPACED = /(?<![\p{L}\p{N}.'’])(?:I[.\s]{1,3}A|A[.\s]{1,3}I)(?![\p{L}\p{N}'’])/gu;
const joined = (text: string): string =>
  /I[.\s]{1,3}A|A[.\s]{1,3}I/.test(text)
    ? text.replace(SPACED, (letters) => (letters.startsWith("I") ? "IA" : "AI"))
    : text;
/** Addresses: contact@x.ai, www.x.ia, x.ai. */
const ADDRESS =
  /https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.-]+|(?<![a-z0-9.])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:ai|ia|io|com|fr|org|net|tech|dev)(?![a-z0-9])/g;

/** Most sentences hold none of these signs: they are looked for before the patterns that need them are tried. */
const SIGN = /[@/|·•‧∙⋅(–-]|\.\s?[a-z]|h ou f|f ou h|hf|fh|all gender|tous genres/;

/** Without addresses, inclusive endings and marks of gender. */
function withoutMarks(text: string): string {
  if (!SIGN.test(text)) return withoutHaving(text);
  const dotted = text.replace(DOTTED, (letters) => (letters.startsWith("i") ? "ia" : "ai"));
  const plainly = /\.[a-z]|@|:\/\//.test(dotted) ? dotted.replace(ADDRESS, " ") : dotted;
  return withoutHaving(plainly).replace(INCLUSIVE, "").replace(INCLUSIVE_DASH, "").replace(GENDER, " ");
}

/** « J'ai » is no AI. */
const withoutHaving = (text: string): string =>
  text.includes("j'ai") ? text.replace(/(?<![a-z])j'ai(?![a-z])/g, " ") : text;

/** « Chef fe de projet », « chargé e de mission »: a relay lost the sign between. */
const withLostSign = (bare: string): string =>
  bare.includes("chef fe") || bare.includes("charge e ")
    ? bare.replace(/(?<![a-z])(?:(chef) fe|(charge) e)(?= |$)/g, "$1$2")
    : bare;

/** Letters of other scripts: their words are cut by Unicode's own classes, which cost four times as much. */
const OTHER_LETTERS = /[^\x00-\x7f\u00a0-\u00bf\u2000-\u20cf\u2190-\u245f\u2500-\u2775\u2794-\u27bf]/;

/** In canonical form, small words dropped: « Cheffes de projets I.A. (F/H) » → chef projet ia. */
export function words(text: string): string[] {
  const flat = plain(joined(text));
  const bare = withoutMarks(flat.includes("<") ? flat.replace(/<[^<>]{0,300}>/g, " ") : flat);
  const found: string[] = [];
  let last = "";
  for (const word of withLostSign(bare).match(OTHER_LETTERS.test(bare) ? /[\p{L}\p{N}]+/gu : /[a-z0-9]+/g) ?? []) {
    const canonical = fullWord(word);
    // « Ingénieur / Ingénieure », « Chef / Cheffe »: the second says nothing new.
    if (canonical === "" || canonical === last) continue;
    found.push(canonical);
    last = canonical;
  }
  return found;
}

const MOST_KEPT = 50_000;

/** Of a word as `plain` makes it: that of the dictionary, and in full. */
export const canonicalWord = (word: string): string =>
  ABBREVIATED.get(word) ?? dictionaryForm(SWAPPED.get(word) ?? word);

/** The same, empty for a small word. */
const fullWord = remembered((word) => (SMALL.has(word) ? "" : canonicalWord(word)), MOST_KEPT);
