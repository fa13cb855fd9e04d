import { feedItems } from "./feed.ts";
import { array } from "./json.ts";
import { looksLikeOffer, tellsOfOffers } from "./offer-address.ts";
import { webUrl } from "./url.ts";
import { xmlText } from "./xml.ts";

export interface SitemapEntry {
  url: string;
  /** As written; a hint only. */
  lastmod: string | null;
}

export interface Sitemap {
  /** `index`: the entries are further sitemaps. */
  kind: "urlset" | "index";
  entries: SitemapEntry[];
}

/** The standard's own limit a file. */
const MAX_ENTRIES = 50_000;

/** Sitemap, sitemap index, or a feed that stands in for one; null when it is none of them. Linear, no tree. */
export function readSitemap(source: string): Sitemap | null {
  const head = source.slice(0, 4000);
  const root = /<(?:\w+:)?(urlset|sitemapindex)\b/i.exec(head)?.[1]?.toLowerCase();
  if (!root) return fromFeed(source);
  const kind = root === "urlset" ? "urlset" : "index";
  return { kind, entries: entries(source, kind === "urlset" ? "url" : "sitemap") };
}

/** Where a plan leads to offers, or to further plans of them, on a site that nobody has described. */
export function offersPlanned(source: string): string[] {
  const plan = readSitemap(source);
  const likely = (plan?.entries ?? []).map(({ url }) => url).filter((url) => tellsOfOffers(new URL(url).pathname));
  return plan?.kind === "index" || likely.some(looksLikeOffer) ? likely : [];
}

function entries(source: string, tag: string): SitemapEntry[] {
  const found: SitemapEntry[] = [];
  const block = new RegExp(`<(?:\\w+:)?${tag}\\b[^>]{0,200}>`, "gi");
  for (let open = block.exec(source); open && found.length < MAX_ENTRIES; open = block.exec(source)) {
    const end = source.slice(block.lastIndex, block.lastIndex + 20_000);
    const body = end.slice(0, closing(end, tag));
    const url = webUrl(element(body, "loc"));
    if (url) found.push({ url: url.href, lastmod: element(body, "lastmod") });
  }
  return found;
}

function closing(body: string, tag: string): number {
  const at = body.search(new RegExp(`</(?:\\w+:)?${tag}\\s*>`, "i"));
  return at < 0 ? body.length : at;
}

/** Text of a child element: CDATA opened, entities of XML decoded. */
function element(body: string, name: string): string | null {
  const found = new RegExp(`<(?:\\w+:)?${name}\\s*>([\\s\\S]*?)</(?:\\w+:)?${name}\\s*>`, "i").exec(body)?.[1];
  const words = found?.replace(/^\s*<!\[CDATA\[([\s\S]*?)\]\]>\s*$/, "$1").trim() ?? "";
  return words === ""
    ? null
    : words
        .replace(/&amp;/g, "&")
        .replace(/&apos;|&#39;/g, "'")
        .replace(/&quot;/g, '"');
}

function fromFeed(source: string): Sitemap | null {
  const items = feedItems(source);
  if (!items) return null;
  const urls = items.map((item) => ({
    url: webUrl(xmlText(array(item.link)[0] ?? item.link))?.href,
    lastmod: xmlText(item.pubDate),
  }));
  return { kind: "urlset", entries: urls.filter((entry): entry is SitemapEntry => entry.url !== undefined) };
}

/** `Sitemap:` lines of a robots.txt. */
export const sitemapsOf = (robots: string): string[] =>
  [...robots.matchAll(/^\s*sitemap\s*:\s*(\S+)/gim)]
    .map((line) => webUrl(line[1])?.href)
    .filter((url) => url !== undefined);
