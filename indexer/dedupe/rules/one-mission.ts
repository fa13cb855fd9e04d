import type { Comparable } from "../comparable.ts";
import { type EmployerName, namesEmployer } from "../employer/employer.ts";
import { isHere, namesOther, type Pair, speaksOfJob } from "../pair.ts";
import { mentions, ownPassage, passage, sharesWord } from "../text/likeness.ts";
import { FRAME, TRADES } from "../title/words.ts";
import { isProven, OTHER_POST, PARAGRAPH, SOME } from "../verdict.ts";
import type { WiderTitle } from "./title-relation.ts";

/** « Chef de projet IA – projet Épaule » and « Chef de projet IA »: one mission on two sites, and the second speaks of « Épaule » too. */
export function isOneMission({ extra, longer }: WiderTitle, pair: Pair): boolean {
  const { a, b, employer, text } = pair;
  const isOneHouse = employer === "same" || employer === "similar" || namesOther(pair);
  if (!isOneHouse || !isHere(pair) || a.source === b.source || a.title.levels !== b.title.levels) return false;
  const [precise, plainer] = longer === "a" ? [a, b] : [b, a];
  if (!tellOneMission(pair, namesProject(extra, precise)) || !speaksOfJob(a, b)) return false;
  const telling = extra.filter((word) => !FRAME.has(word));
  const isSure = isProven(text) || !telling.some((word) => TRADES.has(word));
  return isSure && telling.length > 0 && telling.every((word) => speaksOf(plainer, word, precise));
}

/** « projet Sillage », « « Sillage » »: two posts of one project are rarer than two of one trade. */
const namesProject = (extra: readonly string[], { written }: Comparable): boolean =>
  extra.some((word) => FRAME.has(word)) || /[«“"]/.test(written);

/** More is common at one go than either tells alone: the missions, and not the employer's praise only. */
function tellOneMission({ a, b, text }: Pair, named: boolean): boolean {
  if (text.share === null || text.share < SOME) return false;
  const common = passage(a.text, b.text);
  return common >= OTHER_POST && ownPassage(a.text, b.text) <= (named ? Math.min(common, PARAGRAPH) : OTHER_POST);
}

/** By a name, in a sentence that both have, or by its employer's trade. */
const speaksOf = ({ text, employer }: Comparable, word: string, precise: Comparable): boolean =>
  mentions(text, [word]) || sharesWord(precise.text, word, text) || isTradeOf(employer, word);

/** « Hôtellerie », at Hôtels Larive. */
const isTradeOf = (employer: EmployerName, word: string): boolean =>
  employer.words.some((name) => name.length >= 5 && word.startsWith(name) && namesEmployer(employer, name));
