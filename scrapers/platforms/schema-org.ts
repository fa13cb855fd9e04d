import { PageChanged } from "../errors.ts";
import { documentOf, select } from "../kit/html.ts";
import { itemListUrls } from "../kit/json-ld.ts";
import { looksLikeOffer, tellsOfOffers } from "../kit/offer-address.ts";
import { platform, type Reader } from "../kit/platform.ts";
import { readSitemap, type SitemapEntry } from "../kit/sitemap.ts";
import { readOffers } from "../kit/universal.ts";
import { webUrl } from "../kit/url.ts";
import { advertised, type Finding, follow, offer, type Page, suspect, type Via } from "../source.ts";

/** Any site that marks its offers up for search engines: a sitemap or a list page leads to pages with a JobPosting. */
type Row = {
  /** Sitemap, sitemap index, feed or list page of the offers. */
  start: string;
  /** Regular expression that the address of an offer matches; empty: whatever looks like an offer. */
  pattern: string;
  /** `browser` for a site whose pages are empty without script. */
  via?: string;
};

/** Addresses written for machines: a person is sent to the site itself. */
const A_FEED = /\.(?:xml|rss|atom|json|txt|gz)(?:[?#]|$)|\/(?:feed|rss|sitemap[\w-]*)\/?(?:[?#]|$)/i;

/** A sitemap that says more than this is not one of offers alone. */
const MOST_OFFERS = 5_000;

export default platform<Row>({
  name: "schema-org",
  title: "Site employeur (schema.org)",
  homepage: "https://schema.org/JobPosting",
  via: "html",
  basis: "public-page",
  note: "Pages publiques d'offres, trouvées par le plan du site, dans le respect de robots.txt, une page à la fois.",
  complete: true,
  maxRequests: 800,
  detect: () => null,
  recognises: () => false,
  board: (row) => (A_FEED.test(row.start) ? new URL("/", row.start).href : row.start),
  *start(row) {
    yield { url: row.start, label: "list", via: viaOf(row) };
  },
  readsHtml: true,
  *read(page, reader) {
    // A posting's own number stays: an address that was given again to another offer is known by it.
    const offers = readOffers(page, reader.source).map((one) => ({ ...one, company: one.company ?? reader.company }));
    // A list page may carry the whole postings, a detail page carries one.
    const map = offers.length > 0 && page.request.label !== "list" ? null : readSitemap(page.text);
    if (map) yield* fromSitemap(page, reader, map.kind, map.entries);
    else if (offers.length > 0) yield* offers.map(offer);
    else yield* fromList(page, reader);
  },
});

const viaOf = (row: Row | null): Via => (row?.via === "browser" ? "browser" : "html");

/** The page of an offer, read as its list was. */
const detail = (url: string, reader: Reader<Row>): Finding =>
  follow({ url, label: "detail", skipIfKnown: url, via: viaOf(reader.row) });

function* fromSitemap(
  page: Page,
  reader: Reader<Row>,
  kind: "urlset" | "index",
  entries: SitemapEntry[],
): Generator<Finding> {
  if (kind === "index") {
    const likely = entries.filter((entry) => tellsOfOffers(new URL(entry.url).pathname));
    for (const { url } of likely.length > 0 ? likely : entries) yield follow({ url, label: "list" });
    return;
  }
  const found = entries
    .filter((entry) => isOffer(entry.url, reader))
    .sort((a, b) => (b.lastmod ?? "").localeCompare(a.lastmod ?? ""));
  if (found.length > MOST_OFFERS) yield suspect(`plan de site trop long : ${found.length} adresses`);
  yield advertised(found.length);
  for (const { url } of found.slice(0, MOST_OFFERS)) yield detail(url, reader);
  if (found.length === 0) throw new PageChanged(page.url, "aucune adresse d'offre dans le plan du site");
}

function* fromList(page: Page, reader: Reader<Row>): Generator<Finding> {
  const listed = itemListUrls(page);
  const links = select("a[href]", documentOf(page)).flatMap((link) => webUrl(link.attribs.href, page.url)?.href ?? []);
  const found = [...new Set(listed.length > 0 ? listed : links.filter((url) => isOffer(url, reader)))];
  if (found.length === 0) throw new PageChanged(page.url, "ni annonce schema.org, ni adresse d'offre");
  for (const url of found) yield detail(url, reader);
}

/** An address of the same site that the employer's pattern, or common sense, takes for an offer's. */
function isOffer(url: string, reader: Reader<Row>): boolean {
  const { host } = new URL(url);
  if (reader.row && host !== new URL(reader.row.start).host) return false;
  if (reader.row?.pattern) return new RegExp(reader.row.pattern, "i").test(url);
  return looksLikeOffer(url);
}
