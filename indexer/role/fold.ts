import { decodeEntities } from "../text/html.ts";

/** Folding: what is left of a text when case, accents, gender, number and H/F marks do not count. */

const SMALL = new Set(
  "de du des d la le les l en et a au aux un une the of for in an and sur dans ce cette ces y to".split(" "),
);

/** Marks of gender that stand alone: (H/F), F/H/X, m/w/d, « H ou F », (all genders). */
const GENDER =
  /[([]?(?<![a-z0-9])(?:(?:h|f|m|w|d|x|nb|femme|homme|hf|fh)(?:\s?[/|.\-–]\s?(?:h|f|m|w|d|x|nb|femme|homme))+|h ou f|f ou h|hf|fh|all genders?|tous genres)(?![a-z0-9'’])[)\]]?/g;
/** chef·fe, chef. fe, chargé(e), directeur.trice, ingénieur-e. The sign is looked for first: letters stand everywhere. */
const INCLUSIVE =
  /(?:[.·•‧∙⋅/](?<=[a-z]{3}.)(?:\s(?=e(?!-)|fe|ve|trice|rice|euse|iere))?|\s?\((?<=[a-z]{3}\s?\())(?:e|fe|ve|ne|ere|iere|rice|trice|teuse|euse|se|le|te|ale|nne|enne|es|fes|ne|s|ee|cheffe)(?:[.·]?s)?\)?(?![a-z0-9])/g;
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

/** Two halves of one sign, or one that is no plain letter. (The Unicode flag would say the first, at twice the cost.) */
const SPECIAL_SIGN = /[\ud800-\udbff][\udc00-\udfff]|[^\x20-\x5f\x61-\x7e]/g;

/** Lower case without accents; entities decoded, typographic signs made plain. */
export function plain(text: string): string {
  return decodeEntities(text).replace(SPECIAL_SIGN, plainSign).toLowerCase();
}

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

/** Letters of other scripts: their words are cut by Unicode's own classes, which cost four times as much. */
const OTHER_LETTERS = /[^\x00-\x7f\u00a0-\u00bf\u2000-\u20cf\u2190-\u245f\u2500-\u2775\u2794-\u27bf]/;

/** Words of a text in canonical form, small words dropped: « Cheffes de projets I.A. (F/H) » → chef projet ia. */
export function words(text: string): string[] {
  const flat = plain(joined(text));
  const bare = withoutMarks(flat.includes("<") ? flat.replace(/<[^<>]{0,300}>/g, " ") : flat);
  const found: string[] = [];
  let last = "";
  for (const word of bare.match(OTHER_LETTERS.test(bare) ? /[\p{L}\p{N}]+/gu : /[a-z0-9]+/g) ?? []) {
    const canonical = fullWord(word);
    // « Ingénieur / Ingénieure », « Chef / Cheffe »: the second says nothing new.
    if (canonical === "" || canonical === last) continue;
    found.push(canonical);
    last = canonical;
  }
  return found;
}

const MOST_KEPT = 50_000;

/** A function of a word that keeps its answers: the words of a language are few, and come back. */
export function kept<T extends {}>(make: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const cached = known.get(word);
    if (cached !== undefined) return cached;
    const made = make(word);
    if (known.size < MOST_KEPT) known.set(word, made);
    return made;
  };
}

/** Masculine singular, by rule: cheffes → chef, chargées → charge, développeuse → developpeur; in full. */
export const canonicalWord = kept((word) => ABBREVIATED.get(word) ?? masculine(singular(word)));

/** The same, empty for a small word. */
const fullWord = kept((word) => (SMALL.has(word) ? "" : canonicalWord(word)));

/** One character that is no plain letter: without its accent, its ligature or its typography. */
const plainSign = kept((sign) =>
  sign
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/[’‘ʼ`´]/g, "'"),
);

function singular(word: string): string {
  return word.length >= 4 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

const FEMININE: readonly [RegExp, string][] = [
  [/^cheffe$/, "chef"],
  [/trice$/, "teur"],
  [/(?<=[a-z]{3})euse$/, "eur"],
  [/(?<=[a-z]{2})ienne$/, "ien"],
  [/(?<=[a-z]{3})iere$/, "ier"],
  [/(?<=[a-z]{2})ee$/, "e"],
  [/(?<=[a-z]{3})ante$/, "ant"],
  [/(?<=[a-z]{3})ente$/, "ent"],
  [/(?<=ingeni|profess)eure$/, "eur"],
];

/** « Resp. proj. »: what titles cut short. */
const ABBREVIATED: ReadonlyMap<string, string> = new Map([
  ["proj", "projet"],
  ["resp", "responsable"],
  ["dir", "directeur"],
]);

function masculine(word: string): string {
  if (word === "experte") return "expert";
  if (word === "adjointe") return "adjoint";
  if (word === "apprentie") return "apprenti";
  for (const [feminine, ending] of FEMININE) if (feminine.test(word)) return word.replace(feminine, ending);
  return word;
}
