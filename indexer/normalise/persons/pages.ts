import { fold } from "../../text/fold.ts";
import { isCommonFirstName } from "./first-names.ts";
import { isPlainWord } from "./name.ts";
import { isNamesake, isToolToo } from "./namesakes.ts";
import { isThingNoun } from "./thing-nouns.ts";

/** Pages that somebody keeps among those of firms. */

/** « github.com/prenom-nom », whole: a firm's page (« github.com/vermeil-labs ») and a project's stay. */
export const PAGE =
  /(?<![\w.@/-])(?:https?:\/\/)?(?:www\.)?(?:github|gitlab|bitbucket|kaggle|dribbble|instagram|facebook|twitter|x)\.com\/@?(\p{L}{2,}(?:[-_.]\p{L}{2,}){1,3})(?:[-_.]?\d{1,4})?(?:\/[^\s"'<>)\]]*)?(?![\w-])/giu;
/** Does a first name of ours open or end it, and nothing of a firm stand in it? */
export const isSomebodys = (slug: string): boolean => {
  const words = withoutTrade(slug.split(/[-_.]/));
  return (
    words.some((word, at) => (at === 0 || at === words.length - 1) && isCommonFirstName(word)) &&
    !isNamesake(words.join(" ")) &&
    !words.some((word) => isThingNoun(fold(word)) || isPlainWord(word) || PAGE_OF_FIRM.test(word))
  );
};
/** « lena_bassani_dev », « lena_dev »: what somebody does; but « lucie-ai » is a tool. */
const withoutTrade = (words: readonly string[]): readonly string[] =>
  (words.length > 2 ? TRADE : TRADE_OF_ONE).test(words.at(-1)!) && !isToolToo(words[0]!) ? words.slice(0, -1) : words;
const TRADE = /^(?:dev|design|ux|ia|ai|data|pro|photo)$/i;
const TRADE_OF_ONE = /^(?:dev|design|ux|photo)$/i;
const PAGE_OF_FIRM =
  /^(?:and|et|of|the|les|by|for|sas?|sarl|inc|ltd|llc|gmbh|hq|eu|uk|us|fr|dev|devs|tech|js|app|apps|io|oss|open|labs?|studios?|conseils?|consulting|associ[ée]s|associates|partners|solutions|software|systems|digital|analytics|cloud|ai|ia|co|corp|fils|freres)$/iu;
