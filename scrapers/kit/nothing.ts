import type { Page } from "../source.ts";
import { documentOf, linesOf } from "./html.ts";

/** The sentence in which a list says that it has no offer; null where none does. « Vous ne trouvez pas d'offre ? » says nothing of the list. */

const NO = "(?:aucune?|pas (?:\\p{L}+ ){0,2}(?:d['’]|de )|0|no|not (?:\\p{L}+ ){0,2}any|keine)";
const OFFERS =
  "(?:offres?|annonces?|postes?|emplois?|résultats?|jobs?|offers?|openings?|positions?|vacanc(?:y|ies)|postings?|results?|opportunit(?:y|ies)|stellen\\p{L}*)";
const NONE = new RegExp(`(?<![\\p{L}\\d.,])${NO}\\s?(?:\\p{L}+ ){0,2}?${OFFERS}(?!\\p{L})`, "iu");

export function nothingIn(page: Page): string | null {
  if (/^\s*[{[]/.test(page.text.slice(0, 200))) return null;
  for (const sentence of linesOf(documentOf(page)).flatMap((line) => line.split(/(?<=[.!?])\s+/)))
    if (NONE.test(sentence) && !sentence.endsWith("?") && sentence.length < 300)
      return sentence.replace(/[.!]+$/, "").trim();
  return null;
}
