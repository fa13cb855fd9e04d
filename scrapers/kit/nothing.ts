import type { Page } from "../source.ts";
import { documentOf, linesOf } from "./html.ts";

/** The sentence in which a list says that it has no offer; null where none does. */

const NO = "(?:aucune?|pas (?:\\p{L}+ ){0,2}(?:d['’]|de )|0|no|not (?:\\p{L}+ ){0,2}any|keine)";
const OFFERS =
  "(?:offres?|annonces?|postes?|emplois?|résultats?|jobs?|offers?|openings?|positions?|vacanc(?:y|ies)|postings?|results?|opportunit(?:y|ies)|stellen\\p{L}*)";
const NONE = new RegExp(`(?<![\\p{L}\\d.,])${NO}\\s?(?:\\p{L}+ ){0,2}?${OFFERS}(?!\\p{L})`, "iu");

export function nothingIn(page: Page): string | null {
  if (/^\s*[{[]/.test(page.text.slice(0, 200))) return null;
  for (const line of linesOf(documentOf(page))) {
    const found = NONE.exec(line);
    if (!found) continue;
    const before = line.slice(0, found.index).replace(/^.*[.!?](?=\s)/s, "");
    const after = /^[^.!?]*/.exec(line.slice(found.index))?.[0] ?? "";
    if (before.length + after.length < 300) return `${before}${after}`.trim();
  }
  return null;
}
