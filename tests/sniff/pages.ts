import { after, type TestContext } from "node:test";
import { createParser } from "../../scrapers/parse.ts";
import { sniff } from "../../scrapers/sniff.ts";
import { doorTo, SEEN_AT, type Sites } from "./site.ts";

/** The parser of the tests that smell. */
export const parser = createParser();
after(() => parser.close());

/** What `sniff` answers for an address typed by a person, and what it asked of these sites. */
export async function smell(t: TestContext, typed: string, sites: Sites) {
  const { fetcher, asked } = await doorTo(t, sites);
  return { answer: await sniff(typed, { fetcher, parser, now: SEEN_AT }), asked };
}

/** Pages of an invented employer, as a visitor may find them. */
const posting = (title: string, more: object = {}) => ({
  "@context": "https://schema.org",
  "@type": "JobPosting",
  title,
  description: `<p>${title} : piloter les projets d'intelligence artificielle.</p>`,
  datePosted: "2026-11-10",
  hiringOrganization: { "@type": "Organization", name: "Kertis" },
  jobLocation: { "@type": "Place", address: { addressLocality: "Rennes", addressCountry: "FR" } },
  ...more,
});
export const page = (body: string, head = "") =>
  `<!doctype html><html><head><title>Kertis</title>${head}</head><body>${body}</body></html>`;
export const offerPage = (title: string) =>
  page(`<h1>${title}</h1>`, `<script type="application/ld+json">${JSON.stringify(posting(title))}</script>`);
export const words = `<p>${"Nous construisons des outils pour les ateliers de Bretagne et d'ailleurs. ".repeat(8)}</p>`;

export const TITLES = ["Chef de projet IA", "Data engineer", "Product owner IA", "Comptable"];
export const feed = (host: string, titles: string[] = TITLES) => ({
  version: "https://jsonfeed.org/version/1.1",
  title: "Kertis",
  home_page_url: `https://${host}/jobs`,
  items: titles.map((title, index) => ({
    id: `00000000-0000-4000-8000-00000000000${index}`,
    title,
    url: `https://${host}/jobs/910010${index}-offre`,
    content_html: `<p>${title}</p>`,
    date_published: "2026-11-06T09:26:20+01:00",
    _jobposting: posting(title, { identifier: { "@type": "PropertyValue", value: 9_100_100 + index } }),
  })),
});
