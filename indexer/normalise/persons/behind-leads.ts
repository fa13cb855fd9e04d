import { PERSONS } from "../contacts.ts";
import { isFirstName } from "../first-names.ts";
import { NAME, nameAt, nameOf, others } from "./name.ts";
import { replaced, seenIn } from "./rewrite.ts";
import type { Way } from "./taken.ts";
import { GAP, LEADS, PERSON_LEAD, REACH, SINGLE_LEAD, TAGS } from "./words.ts";

/** Persons named behind words that lead to one: « Mme Brisebois », « Contact : Zélie Montcalm ». */

const CIVILITY = PERSONS.add(
  new RegExp(
    String.raw`(?<![\p{L}\d-])(?:M\.|Mr\.?|Mrs\.?|Ms\.?|Mme\.?|Mlle|Monsieur|Madame|Mademoiselle)(?:[ \u00a0\u202f]|&nbsp;|${TAGS}){1,3}(${NAME})`,
    "u",
  ),
);

export const withoutCivil: Way = (seen, taken) =>
  replaced(seen, CIVILITY, ([whole, name = ""]) => {
    // « Mme LE GALL »: behind a title, an article opens the name.
    const article = /^(?:LE|LA|Le|La|DE|De|DU|Du)\s+(?=\p{Lu})/u.exec(name)?.[0] ?? "";
    const rest = nameOf(name.slice(article.length), { single: true });
    return rest === null ? whole : taken.mark(article + rest) + name.slice(article.length + rest.length);
  });

/** « Contact : jean dupont », typed without capitals. */
const LOWER = PERSONS.add(
  /((?:[Cc]ontact|[Ii]nterlocut(?:eur|rice)|[Rr]ecruteu(?:r|se))[^\S\n]*:[^\S\n]*)(\p{Ll}+(?:-\p{Ll}+)?) \p{Ll}{2,}(?:-\p{Ll}+)?/u,
);

export const withoutLowerCase: Way = (seen, taken) =>
  replaced(seen, LOWER, ([whole, lead = "", first = ""]) =>
    isFirstName(first) ? lead + taken.mark(whole.slice(lead.length)) : whole,
  );

const LEAD = PERSONS.add(
  new RegExp(String.raw`(?<![\p{L}\d])(?:${LEADS.join("|")})(?:\s(?:sera|est|is))?${GAP}`, "iu"),
);

export const withoutLed: Way = (seen, taken) => {
  const { text } = seen;
  let out = "";
  let from = 0;
  let next = 0;
  for (let lead = LEAD.next(seen); lead; lead = LEAD.next(seen, next)) {
    const at = lead.index + lead[0].length;
    next = at;
    const name = ledName(text, lead[0], at);
    if (name === null || taken.isOwn(name)) continue;
    out += text.slice(from, at) + taken.mark(name);
    from = others(text, at + name.length, taken.mark);
    next = from;
  }
  return seenIn(out + text.slice(from), seen);
};

function ledName(text: string, lead: string, at: number): string | null {
  const isNamed = PERSON_LEAD.test(lead) || /[:–—-]/.test(lead);
  const single = SINGLE_LEAD.test(lead) && (NAMED_ALONE.test(lead) || isApposed(text, at));
  return nameAt(text, at, { weak: !isNamed, single }) ?? (isNamed ? null : beforeReach(text, at));
}

/** « Ton binôme : Mirabelle », « Kind regards,\nMirabelle », « notre CTO Mirabelle ». */
const NAMED_ALONE = /:|appelle|name|moi|^\S+ (?:c[etopf]o|pdg) $|^(?:cordial|best|kind|warm|bien|à|salut)[^\n]*\n/i;

/** « Ta cheffe, Mirabelle, te formera »: one word between commas. */
const isApposed = (text: string, at: number): boolean =>
  text.slice(at - 2, at) === ", " && /^\p{Lu}[\p{L}'’-]{2,}(?:,| :)/u.test(text.slice(at, at + 40));

/** Two unknown words that are followed by a way to reach them. */
function beforeReach(text: string, at: number): string | null {
  const name = nameAt(text, at);
  return name !== null && REACH.test(text.slice(at + name.length, at + name.length + 40)) ? name : null;
}
