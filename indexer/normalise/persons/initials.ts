import { key } from "../fold.ts";
import { IS_PARTICLE, isPlainWord } from "./name.ts";
import { NAMESAKES } from "./namesakes.ts";
import { seenIn } from "./rewrite.ts";
import type { Way } from "./taken.ts";
import { isThingBefore } from "./things.ts";
import { IDEA } from "./words.ts";

/** « Manager direct : V. Kowalczyk », « encadré par H. Castagnier et B. Lemoine »: an initial and a family name. */

const INITIALS_AND_NAME = /^(?:-?\p{Lu}\.[ \u00a0]?){0,2}(?:(?:d[eu]|la|le|van|von) ){0,2}(\p{Lu}[\p{L}'’-]{2,})/u;
/** « J.-P. », « M-L. »: all that stand before the last dot. */
const INITIALS = /\p{Lu}(?:\p{Ll}{0,2}\.?-\p{Lu}|\.\p{Lu})?\.$/u;
/** What leads to a person; behind anything else, « en C. Ensuite » ends a sentence. */
const TOWARDS_INITIAL = /(?:[:(•–—-]|(?<!\p{L})(?:par|avec|with|by|joindre|contact\p{L}*))\s?$/iu;
const AND_AFTER_MARK = /retirées\](?:,|;| et| and| &| ou)\s$/;
const AND_AFTER_ANOTHER = /^(?:,|;| et| and| &| ou)\s$/;

export const withoutInitials: Way = (seen, taken) => {
  const { text } = seen;
  let out = "";
  let from = 0;
  for (let dot = text.indexOf(". "); dot >= 0; dot = text.indexOf(". ", dot + 2)) {
    if (dot <= from || !isCapital(text.charCodeAt(dot - 1))) continue;
    const at = dot + 1 - (INITIALS.exec(text.slice(Math.max(from, dot - 8), dot + 1))?.[0].length ?? 0);
    if (at > dot || /[\p{L}\d.]/u.test(text[at - 1] ?? "")) continue;
    const before = text.slice(Math.max(from, at - 110), at);
    const [rest = "", family = ""] = INITIALS_AND_NAME.exec(text.slice(dot + 2, dot + 60)) ?? [];
    const name = text.slice(at, dot + 2 + rest.length);
    if (
      !isFamily(family) ||
      NAMESAKES.test(key(name)) ||
      !(TOWARDS_INITIAL.test(before) || (from > 0 && AND_AFTER_ANOTHER.test(before)) || AND_AFTER_MARK.test(before)) ||
      isThingBefore(before)
    )
      continue;
    out += text.slice(from, at) + taken.name(name, true);
    from = at + name.length;
  }
  return seenIn(out + text.slice(from), seen);
};

/** A to Z; rarer initials are let be. */
const isCapital = (unit: number): boolean => unit >= 65 && unit <= 90;

const isFamily = (word: string): boolean =>
  word !== "" && /\p{Ll}/u.test(word) && !isPlainWord(word) && !IDEA.test(word) && !IS_PARTICLE.test(word);
