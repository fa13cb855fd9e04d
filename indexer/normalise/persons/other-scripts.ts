import { mayHoldOtherLetters } from "./capital-words.ts";
import type { Taken } from "./taken.ts";

/** « Иван Петров », « 王小明 »: a few words of another script in a text of ours are how somebody is called at home. */

/** Greek to Georgian, kana to Hangul. */
const OTHER_LETTER = /[\u0370-\u10ff\u3040-\ud7af]/;
/** More of them is a text in another language. */
const FEW = 60;
const CASED = String.raw`[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]`;
const WITH_CAPITALS = new RegExp(
  String.raw`(?<!\p{L}|${CASED}\s)(?:(?=\p{Lu})${CASED}[\p{L}’'-]+\s){1,2}(?=\p{Lu})${CASED}[\p{L}’'-]+(?!\s?${CASED})`,
  "gu",
);
const UNCASED = String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Tamil}\p{Script=Thai}\p{Script=Georgian}]`;
/** They know no capitals: a name stands behind a sign or a word that leads to one. Names of languages stay. */
const WITHOUT_CAPITALS = new RegExp(
  String.raw`(?<=[:(–—-]\s?|(?:avec|with|à|par|by|et|ou|and|or|contact\p{L}*|retirées\])\s\(?)(?!中文|日本語|한국어|العربية|עברית|हिन्दी|தமிழ்|ภาษาไทย|ქართული)${UNCASED}{2,8}(?:[\s・·]${UNCASED}{1,8}){0,2}(?!${UNCASED})`,
  "giu",
);

export function withoutOtherScripts(text: string, taken: Taken): string {
  if (!mayHoldOtherLetters(text) || !OTHER_LETTER.test(text) || isForeign(text)) return text;
  const mark = (found: string): string => taken.name(found);
  return text.replace(WITH_CAPITALS, mark).replace(WITHOUT_CAPITALS, mark);
}

const isForeign = (text: string): boolean => [...text].filter((letter) => OTHER_LETTER.test(letter)).length > FEW;
