import { fold, nfc } from "../text/fold.ts";
import { plain } from "../text/plain.ts";
import { rootOf } from "../words/dictionary.ts";

/** Cheap looks at a text, before anything is cut: they over-answer, never under-answer. */
export interface Hint {
  test(text: string): boolean;
  /** The same, of a text that is folded already. */
  testFolded(folded: string): boolean;
}

/** Between two words of a phrase: an ending, signs, small words. */
const BETWEEN = "[a-z]{0,5}[^a-z]{1,8}(?:[a-z]{1,4}[^a-z]{1,4}){0,2}";

/** Of each phrase the last long word, mostly its rarest; dots allowed. Markup may stand between words. */
export const hintOf = (phrases: readonly string[]): Hint => anyOfThem(phrases.map((text) => longWords(text).slice(-1)));

/** Of each phrase the last two long words, near each other: for text as a person reads it. */
export const closeHintOf = (phrases: readonly string[]): Hint =>
  anyOfThem(phrases.map((text) => longWords(text).slice(-2)));

/** A phrase of the first, and soon behind it one of the last: « projets de transformation digitale »; right beside it: « entrepôt de données ». */
export function pairHintOf(firsts: readonly string[], beside: readonly string[], seconds: readonly string[]): Hint {
  const [first, close, second] = [firsts, beside, seconds].map((phrases) =>
    byFirstLetter(phrases.map((text) => looseWord(longWords(text).at(-1)!))),
  );
  const led =
    close === "" ? `(?:${first})[^.;:]{1,40}?` : `(?:(?:${first})[^.;:]{1,40}?|(?:${close})s?[^a-z.;:](?:de |open )?)`;
  return hintFrom(`${led}(?<![a-z])(?:${second})`);
}

function longWords(phrase: string): string[] {
  const all = plain(phrase).match(/[\p{L}\p{N}*]+/gu) ?? [];
  const long = all.filter((word) => word.length > 3).map(rootOf);
  return long.length > 0 ? long : all.slice(-1);
}

function anyOfThem(phrases: readonly string[][]): Hint {
  const loose = new Set(phrases.map((words) => words.map(looseWord).join(BETWEEN)).filter(Boolean));
  return hintFrom(loose.size === 0 ? "(?!)" : `(?:${byFirstLetter([...loose])})`);
}

/** Where a word begins. */
function hintFrom(words: string): Hint {
  const found = new RegExp(`(?:^|[^a-z])${words}`);
  return { test: (text) => found.test(fold(nfc(text))), testFolded: (folded) => found.test(folded) };
}

/** « abc|abd|b » → « a(?:bc|bd)|b »: at most words nothing but a first letter is tried. */
function byFirstLetter(loose: readonly string[]): string {
  const groups = Map.groupBy(loose, (text) => FIRST.exec(text)![0]);
  return [...groups]
    .map(([first, all]) => `${first}(?:${all.map((text) => text.slice(first.length)).join("|")})`)
    .join("|");
}

const FIRST = /^./;

/** A short word stands alone, or « ai » would answer to « aide ». */
function looseWord(word: string): string {
  const letters = word.replace(/\*$/, "");
  // « œ » folds to « o ».
  return word.length > 3 ? letters.replace(/oe/g, "oe?") : `${letters.split("").join("\\.?\\s?")}s?(?![a-z])`;
}
