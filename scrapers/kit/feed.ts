import type { Page } from "../source.ts";
import { unescapeHtml } from "./job-posting.ts";
import { type Json, object, objects } from "./json.ts";
import { type Posting, tidy } from "./schema-org.ts";
import { cleanUrl, numberInPath } from "./url.ts";
import { children, parseXml, xmlText } from "./xml.ts";

/** RSS, Atom or RDF by its first element; a retired feed that answers with HTML is none. */
export const looksLikeFeed = (source: string): boolean =>
  /^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]{0,500}?-->\s*|<\?[^>]{0,300}>\s*)*<(rss|feed|rdf:RDF)\b/i.test(
    source.slice(0, 4000).replace(/^\uFEFF/, ""),
  );

/** Items of an RSS or Atom feed as they are; null when it is no feed. */
export function feedItems(source: string): Json[] | null {
  const root = looksLikeFeed(source) ? parseXml(source) : null;
  if (!root) return null;
  const rss = object(root.rss) ?? object(root["rdf:RDF"]);
  const channel = object(children(rss, "channel")[0]);
  const items = rss ? [...children(channel, "item"), ...children(rss, "item")] : children(object(root.feed), "entry");
  return items.map(object).filter((item) => item !== null);
}

/** Elements that job boards' own feeds hold, one an offer. */
const JOB = /^(?:job|offer|offre|vacancy|position|annonce)$/i;

/** Offers of a board's own feed (`<source><job>…`, `<jobs><job>…`) as they are; [] for any other XML. */
function jobElements(source: string): Json[] {
  if (!/^\s*(?:<\?xml|<[a-z]{1,20}s?>\s*<)/i.test(source.slice(0, 400)) || /<html\b/i.test(source.slice(0, 4000)))
    return [];
  const holders = Object.values(parseXml(source) ?? {}).flatMap(objects);
  const names = (holder: Json) => Object.keys(holder).filter((name) => JOB.test(name));
  const named = holders.flatMap((holder) => names(holder).flatMap((name) => objects(holder[name])));
  // A job has an address or a number, and somebody or somewhere.
  return named.filter((item) => said(item, ...ADDRESSES, ...NUMBERS) && said(item, ...PLACES, ...COMPANIES));
}

const ADDRESSES = ["url", "link", "joburl", "apply_url", "applyurl"];
const NUMBERS = ["id", "jobid", "job_id", "guid", "referencenumber", "reference", "ref"];
const PLACES = ["location", "city", "lieu", "ville"];
const COMPANIES = ["employer", "company", "companyname", "company_name", "entreprise", "creator"];

/** Postings of a job feed. An item needs a sign that it is a job (g:location, g:employer, jobid…): news are no offers. */
export function feedPostings(page: Page): Posting[] {
  const items = feedItems(page.text)?.filter(isJob) ?? jobElements(page.text.replace(/^\uFEFF/, ""));
  return items.map((item) => fromItem(item, page)).filter((found) => found !== null);
}

/** A shop's article has an expiry too, and a price, which no job has. */
const isJob = (item: Json): boolean =>
  !("g:price" in item) &&
  Object.keys(item).some((key) =>
    /^(g:(employer|location|job_function|expiration_date)|(\w+:)?(job_?id|location|company|employmenttype|jobtype|remotestatus|contrat|contract\w*))$/i.test(
      key,
    ),
  );

/** First text among child elements, names compared without case and prefix. */
function said(item: Json, ...names: string[]): string | null {
  for (const name of names) {
    for (const [key, value] of Object.entries(item)) {
      if (key.toLowerCase().replace(/^\w+:/, "") === name) {
        const found = xmlText(value);
        if (found) return found;
      }
    }
  }
  return null;
}

function fromItem(item: Json, page: Page): Posting | null {
  const place = said(item, ...PLACES);
  const title = titleOf(said(item, "title", "jobtitle", "job_title", "intitule"), place);
  const url = cleanUrl(linkOf(item) ?? said(item, ...ADDRESSES), page.url);
  if (!title) return null;
  const description = said(item, "encoded", "description", "content", "summary");
  return {
    ref: said(item, ...NUMBERS) ?? numberInPath(url),
    url,
    title,
    company: said(item, ...COMPANIES),
    place,
    country: said(item, "country", "pays"),
    postalCode: said(item, "postalcode", "postal_code", "zip"),
    contract: said(item, "employmenttype", "jobtype", "job_type", "contract", "contracttype", "contrat"),
    remote: said(item, "remotestatus"),
    postedAt: said(item, "publish_date", "pubdate", "published", "updated", "date"),
    validThrough: said(item, "expiration_date"),
    description: description === null ? null : unescapeHtml(description),
    sector: said(item, "job_industry"),
    seenAt: page.fetchedAt,
  };
}

/** « Demand Planner (Saran, FR) » beside its own location: the place comes off the title. */
function titleOf(words: string | null, place: string | null): string | null {
  if (words === null) return null;
  const title = tidy(words);
  const tail = place ? ` (${tidy(place)})` : "";
  return tail && title.endsWith(tail) ? title.slice(0, -tail.length).trim() : title || null;
}

/** RSS has the address as text, Atom as an attribute. */
function linkOf(item: Json): string | null {
  for (const link of children(item, "link")) {
    const rel = object(link)?.["@rel"];
    const href = object(link)?.["@href"];
    if (typeof href === "string" && (rel === undefined || rel === "alternate")) return href;
    const words = xmlText(link);
    if (words) return words;
  }
  return null;
}
