import { key } from "../fold.ts";
import { IS_PARTICLE, isPlainWord } from "./name.ts";
import { NAMESAKES } from "./namesakes.ts";
import { isOfficeNext } from "./person-places.ts";
import { seenIn } from "./rewrite.ts";
import type { Way } from "./taken.ts";
import { isThingBefore } from "./things.ts";
import { AMPERSAND, IDEA } from "./words.ts";

/** « Manager direct : V. Kowalczyk », « encadré par H. Castagnier et B. Lemoine »: an initial and a family name. */

const INITIALS_AND_NAME =
  /^(?:-?\p{Lu}\.[ \u00a0]?){0,2}(?:(?:[dD][eu]|[lL][ae]|[vV][ao]n|Ben|El) ){0,2}(?:[dD]['’])?(\p{Lu}[\p{L}'’-]{2,}|(?<=[LD][eu] )\p{Lu}\p{L}|\p{Lu}\p{Ll}(?!\p{L}))/u;
/** « J.-P. », « M-L. »: all that stand before the last dot. */
const INITIALS = /\p{Lu}(?:\p{Ll}{0,2}\.?-\p{Lu}|\.\p{Lu})?\.$/u;
/** What leads to a person; behind anything else, « en C. Ensuite » ends a sentence. */
const TOWARDS_INITIAL =
  /(?:[:(•–—-]|(?<!\p{L})(?:par|avec|with|by|joindre|contact\p{L}*)|(?:candidatures?|cv|dossiers?|écri\p{L}+|adress\p{L}+|envoy\p{L}+)[^.\n<>:]{0,30}\sà)\s?$/iu;
/** « capitaine L. Montcalm, », « auprès du chef de service, L. Montcalm ». */
const OFFICER =
  /(?<!\p{L})(?:capitaine|lieutenant(?:e|-colonel(?:le)?)?|commandante?|colonel(?:le)?|adjudante?(?:-cheff?e?)?|major|chef(?:fe)?|direct(?:eur|rice)|responsable|manager|adjointe?|présidente?|doyen(?:ne)?|maire|proviseure?|secrétaire|gestionnaire|recruteu(?:r|se)|conseill(?:er|ère)|r[ée]f[ée]rente?|interlocut(?:eur|rice)|correspondante?|tut(?:eur|rice)|encadrante?|service|rh|drh)(?:\s\p{Ll}[\p{L}'’]*){0,3},?\s$/iu;
const OFFICER_AFTER = /^\s?(?:[,;(:|/–\n<]|\.?$|\.[\s<]|\[coord|aux?\s)/u;
const AND_AFTER_MARK = new RegExp(String.raw`retirées\]\)?(?:[,;]|\s(?:et|and|ou|${AMPERSAND}))\s$`);
const AND_AFTER_ANOTHER = new RegExp(String.raw`^(?:[,;]|\s(?:et|and|ou|${AMPERSAND}))\s$`);

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
      !(
        isNext(before, from > 0) ||
        (isLed(before, text.slice(at + name.length, at + name.length + 80)) && !isThingBefore(before))
      )
    )
      continue;
    out += text.slice(from, at) + taken.name(name, true);
    from = at + name.length;
  }
  return seenIn(out + text.slice(from), seen);
};

const isNext = (before: string, isSecond: boolean): boolean =>
  (isSecond && AND_AFTER_ANOTHER.test(before)) || AND_AFTER_MARK.test(before);

const isLed = (before: string, after: string): boolean =>
  TOWARDS_INITIAL.test(before) ||
  (OFFICER.test(before) && OFFICER_AFTER.test(after)) ||
  (BEGINS.test(before) && isOfficeNext(after));
/** « J. Montcalm, chef de service » opens a sentence. */
const BEGINS = /(?:^|[\n.!?>•–—-])\s*$/;

/** A to Z; rarer initials are let be. */
const isCapital = (unit: number): boolean => unit >= 65 && unit <= 90;

const isFamily = (word: string): boolean =>
  word !== "" && /\p{Ll}/u.test(word) && !isPlainWord(word) && !IDEA.test(word) && !IS_PARTICLE.test(word);
