import type { Page } from "../source.ts";
import { closedIn } from "./closed.ts";
import { documentOf, linesOf, select, textAt } from "./html.ts";
import { looksLikeOffer } from "./offer-address.ts";
import { webUrl } from "./url.ts";

/** The sentence in which a list says that it has no offer; null where none does. « Vous ne trouvez pas d'offre ? » says nothing of the list. */

const NO =
  "(?:pas (?:\\p{L}+ ){0,2}(?:d['’]|de )|(?:aucune?|0|no|(?:not|\\p{L}+n['’]t) (?:\\p{L}+ ){0,2}any|keine)\\s)";
const OFFERS =
  "(?:offres?|annonces?|postes?|emplois?|résultats?|jobs?|offers?|openings?|positions?|roles?|vacanc(?:y|ies)|postings?|results?|opportunit(?:y|ies)|stellen\\p{L}*)";
const NONE = new RegExp(`(?<![\\p{L}\\d.,])${NO}(?:\\p{L}+ ){0,2}?${OFFERS}(?!\\p{L})`, "iu");

/** A question, a condition, or the list beside an offer. */
const OTHERWISE = /\?$|^(?:si|if|wenn|falls|lorsque?|quand|when)\b|\bsimil(?:aires?|ar)\b/i;

export function nothingIn(page: Page): string | null {
  if (/^\s*[{[]/.test(page.text.slice(0, 200))) return null;
  for (const sentence of linesOf(documentOf(page)).flatMap((line) => line.split(/(?<=[.!?])\s+/)))
    if (NONE.test(sentence) && !OTHERWISE.test(sentence) && sentence.length < 300)
      return sentence.replace(/[.!]+$/, "").trim();
  return null;
}

const OF_WORK = /emploi|\bjobs?\b|\bpostes?\b|recrut|carri[eè]re|career|vacanc|\bpositions?\b|stellen/i;
/** What the page of a list is called; an offer's own page is called by its title. */
const A_LIST =
  /^\s*(?:(?:nos|les|toutes|tous|our|all|current|open|unsere|\d+)\s+)*(?:offres|emplois?\b|postes\b|jobs\b|opportunit|careers?\b|carri[eè]res?\b|recrutement|vacanc|positions\b|openings|roles\b|stellen|karriere|rejoign|join\b)/i;
/** Letters of a list without an offer; a longer page holds something else. */
const MOST_LETTERS = 2000;

/** The same of a page whose site nobody knows: short, about work, and without a link to an offer. */
export function nothingOnAnySite(page: Page): string | null {
  const none = nothingIn(page);
  if (none === null || closedIn(page) !== null) return null;
  const document = documentOf(page);
  const [title, heading] = [textAt("title", document) ?? "", textAt("h1", document) ?? ""];
  const isShort = linesOf(document).join(" ").length < MOST_LETTERS;
  const leadsOn = () =>
    select("a[href]", document).some((link) => looksLikeOffer(webUrl(link.attribs.href, page.url)?.href ?? page.url));
  const isOfJobs = A_LIST.test(heading || title) && OF_WORK.test(`${title} ${heading} ${none}`);
  return isOfJobs && isShort && !leadsOn() ? none : null;
}
