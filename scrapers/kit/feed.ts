import type { Page } from "../source.ts";
import { unescapeHtml } from "./job-posting.ts";
import { type Json, object } from "./json.ts";
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

/** Postings of a job feed. An item needs a sign that it is a job (g:location, g:employer, jobid…): news are no offers. */
export function feedPostings(page: Page): Posting[] {
  return (feedItems(page.text) ?? [])
    .filter(isJob)
    .map((item) => fromItem(item, page))
    .filter((found) => found !== null);
}

const isJob = (item: Json): boolean =>
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
  const place = said(item, "location", "city", "lieu");
  const title = titleOf(said(item, "title"), place);
  const url = cleanUrl(linkOf(item), page.url);
  if (!title) return null;
  const description = said(item, "encoded", "description", "content", "summary");
  return {
    ref: said(item, "id", "jobid", "job_id", "guid") ?? numberInPath(url),
    url,
    title,
    company: said(item, "employer", "company", "creator"),
    place,
    contract: said(item, "employmenttype", "jobtype", "contract", "contracttype", "contrat"),
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
