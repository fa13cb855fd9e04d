import type { Page } from "../source.ts";
import { closedIn } from "./closed.ts";
import { documentOf, linesOf, select, textAt } from "./html.ts";
import { looksLikeOffer } from "./offer-address.ts";
import { webUrl } from "./url.ts";

/** The sentence in which a list says that it has no offer; null where none does. « Vous ne trouvez pas d'offre ? » says nothing of the list. */

const NO = "(?:pas (?:\\p{L}+ ){0,2}(?:d['’]|de )|(?:aucune?|0|no|not (?:\\p{L}+ ){0,2}any|keine)\\s)";
const OFFERS =
  "(?:offres?|annonces?|postes?|emplois?|résultats?|jobs?|offers?|openings?|positions?|vacanc(?:y|ies)|postings?|results?|opportunit(?:y|ies)|stellen\\p{L}*)";
const NONE = new RegExp(`(?<![\\p{L}\\d.,])${NO}(?:\\p{L}+ ){0,2}?${OFFERS}(?!\\p{L})`, "iu");

export function nothingIn(page: Page): string | null {
  if (/^\s*[{[]/.test(page.text.slice(0, 200))) return null;
  for (const sentence of linesOf(documentOf(page)).flatMap((line) => line.split(/(?<=[.!?])\s+/)))
    if (NONE.test(sentence) && !/\?$|\bsimil(?:aires?|ar)\b/i.test(sentence) && sentence.length < 300)
      return sentence.replace(/[.!]+$/, "").trim();
  return null;
}

const OF_WORK = /emploi|\bjobs?\b|\bpostes?\b|recrut|carri[eè]re|career|vacanc|\bpositions?\b|stellen/i;
/** Letters of a list without an offer; a longer page holds something else. */
const MOST_LETTERS = 2000;

/** The same of a page whose site nobody knows: short, about work, and without a link to an offer. */
export function nothingOnAnySite(page: Page): string | null {
  const none = nothingIn(page);
  if (none === null || closedIn(page) !== null) return null;
  const document = documentOf(page);
  const about = `${textAt("title", document)} ${textAt("h1", document)} ${none}`;
  const isShort = linesOf(document).join(" ").length < MOST_LETTERS;
  const leadsOn = () =>
    select("a[href]", document).some((link) => looksLikeOffer(webUrl(link.attribs.href, page.url)?.href ?? page.url));
  return isShort && OF_WORK.test(about) && !leadsOn() ? none : null;
}
