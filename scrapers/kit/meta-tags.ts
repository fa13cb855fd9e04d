import type { Page } from "../source.ts";
import { attr, documentOf, first, innerHtml, select } from "./html.ts";
import { fingerprint, unescapeHtml } from "./job-posting.ts";
import { placesSaid } from "./places.ts";
import { type Posting, tidy } from "./schema-org.ts";
import { cleanUrl, numberInPath } from "./url.ts";

/**
 * Posting told by `<meta name="job-title">` and its sisters (TalentBrew); null when the page has none.
 * `og:title` alone never makes an offer: every page of a site has one.
 */
export function metaPosting(page: Page): Posting | null {
  const facts = metaFacts(page);
  const title = facts?.title;
  if (!facts || !title) return null;
  const { place, url } = facts;
  return { ...facts, title, ref: facts.ref ?? numberInPath(url) ?? (url ? null : fingerprint(title, place)) };
}

/** What such tags say of the page's offer, whether they give its title or not; null when there are none. */
export function metaFacts(page: Page): Partial<Posting> | null {
  if (!/job-?_?title|gtm_tbcn_location|["']job-(?:city|country|region)["']/i.test(page.text)) return null;
  const said = metas(page);
  const title = said("job-title") ?? said("job_title") ?? said("gtm_tbcn_jobtitle");
  const places = placesOf(said);
  const description = said("job-description");
  const shown = title !== null && description === null ? innerHtml(first(".ats-description", documentOf(page))) : null;
  return {
    ref: said("job-id") ?? said("job-reqid"),
    url: cleanUrl(page.url),
    title: title === null ? undefined : tidy(title),
    company: said("job-company") ?? said("job-companyname") ?? said("og:site_name"),
    ...placesSaid(places),
    country: places.length > 1 ? null : said("job-country"),
    postalCode: said("job-postalcode"),
    contract: said("job-type") ?? said("job-employmenttype"),
    remote: said("job-workingmode"),
    postedAt: said("job-posteddate"),
    validThrough: said("job-expirydate"),
    description: description === null ? shown : unescapeHtml(description),
    experience: said("job-experiencelevel"),
    sector: said("job-industry") ?? said("job-function"),
    seenAt: page.fetchedAt,
  };
}

type Said = (name: string) => string | null;

/** Contents of the page's meta tags by lower-case name; the first of a name counts. */
function metas(page: Page): Said {
  const contents = new Map<string, string>();
  for (const element of select("meta[content]", documentOf(page))) {
    const name = (attr(element, "name") ?? attr(element, "property"))?.toLowerCase();
    const content = attr(element, "content");
    if (name && content && !contents.has(name)) contents.set(name, content);
  }
  return (name) => contents.get(name) ?? null;
}

/** « Manila, Philippines », then « Hyderabad, India » from « Hyderabad,India; Mumbai,India »; TalentBrew's own tag has all of them. */
function placesOf(said: Said): string[] {
  const others = said("job-secondarylocations")?.split(";") ?? [];
  const own = [
    said("job-city"),
    said("job-region"),
    others.length > 0 || !said("job-city") ? said("job-country") : null,
  ];
  const named = own.filter((part) => part !== null).join(", ");
  const all = named ? [named] : (said("gtm_tbcn_location") ?? "").split(/[|;]/).map((place) => parts(place, "~"));
  return [...new Set([...all, ...others.map((place) => parts(place, ","))].filter(Boolean))];
}

const parts = (place: string, mark: string): string =>
  place
    .split(mark)
    .map((part) => part.trim())
    .filter(Boolean)
    .join(", ");
