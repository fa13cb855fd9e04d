import { documentOf, select, textOf } from "../kit/html.ts";
import { itemListUrls } from "../kit/json-ld.ts";
import { looksLikeOffer, tellsOfOffers } from "../kit/offer-address.ts";
import { readSitemap, sitemapsOf } from "../kit/sitemap.ts";
import { readOffers } from "../kit/universal.ts";
import { webUrl } from "../kit/url.ts";
import type { Page, Platform, Via } from "../source.ts";
import type { Candidate } from "./answer.ts";

type Ask = (url: string, via?: Via) => Promise<Page | null>;

/** Where sitemaps stand when robots.txt names none. */
const USUAL = ["/sitemap.xml", "/sitemap_index.xml", "/fr/sitemap.xml"];
const MOST_SITEMAPS = 6;

/**
 * The universal route for a site of its own: a feed or sitemap that lists pages with a likely address, or the page itself
 * as a list. Each candidate is still to be tried: only a page with a readable posting proves it.
 */
export async function fromSite(page: Page, universal: Platform, ask: Ask): Promise<Candidate[]> {
  const example = exampleOf(page);
  const candidates: Candidate[] = [];
  for (const start of await sitemapsFor(page, ask)) {
    const pattern = example ?? patternOf(start.offers);
    if (pattern && start.offers.some((url) => new RegExp(pattern, "i").test(url)))
      candidates.push({ platform: universal, parameters: { start: start.url, pattern }, how: "plan du site" });
  }
  for (const feed of feedLinks(page))
    candidates.push({ platform: universal, parameters: { start: feed, pattern: "" }, how: "flux de la page" });
  return [...candidates, ...fromList(page, universal)];
}

/** The page as a list of offers: its own links, or the postings it carries. `via`: how it was read. */
export function fromList(page: Page, universal: Platform, via?: "browser"): Candidate[] {
  const listed = itemListUrls(page);
  const links = listed.length > 0 ? listed : linksOf(page).filter(looksLikeOffer);
  const pattern = patternOf(links);
  const isList = readOffers(page, "essai").length > 1;
  if (!pattern && !isList) return [];
  const parameters = { start: page.url, pattern: pattern ?? "", ...(via ? { via } : {}) };
  return [{ platform: universal, parameters, how: via ? "page rendue par un navigateur" : "liens de la page" }];
}

/** Words of a page of offers, which are nobody's name. */
const ABOUT_JOBS =
  /\b(?:jobs?|careers?|carri[eè]res?|recrut\w*|offres?|openings?|positions?|opportunit\w+|emplois?|postes?|accueil|home|rejoi\w+|welcome|bienvenue|search|recherche|annonces?)\b/i;
const LONGEST_NAME = 60;

/** The name that a site gives itself, or the part of its title that is not about jobs; null when there is neither. */
export function siteName(page: Page): string | null {
  const root = documentOf(page);
  const own = select('meta[property="og:site_name"]', root)[0]?.attribs.content?.trim();
  // The title of an offer's page is the offer's.
  const title = exampleOf(page) ? "" : (textOf(select("title", root)[0]) ?? "");
  const parts = title.split(/\s+[-–—·:]\s+|\s*\|\s*/).map((part) => part.trim());
  const name = own || parts.map(withoutJobs).find((part) => part !== "" && !ABOUT_JOBS.test(part));
  return name && name.length <= LONGEST_NAME ? name : null;
}

/** « Kertis Careers », « Jobs at Kertis », « Offres d'emploi chez Kertis » → « Kertis ». */
const withoutJobs = (part: string): string =>
  part
    .replace(
      /^(?:jobs|careers|current openings|offres d['’]emploi|nos offres|recrutement)\s+(?:at|chez|de|d['’])\s*/i,
      "",
    )
    .replace(/\s+(?:jobs|careers|carri[eè]res|recrutement|recrute)$/i, "");

interface Start {
  url: string;
  offers: string[];
}

/** Sitemaps of the site that list addresses of offers, the most telling first. */
async function sitemapsFor(page: Page, ask: Ask): Promise<Start[]> {
  const { origin, host } = new URL(page.url);
  const robots = await ask(`${origin}/robots.txt`);
  const declared = robots ? sitemapsOf(robots.text).filter((url) => url.startsWith("https:")) : [];
  const waiting = declared.length > 0 ? declared : USUAL.map((path) => `${origin}${path}`);
  const found: Start[] = [];
  for (let asked = 0; asked < MOST_SITEMAPS && waiting.length > 0; asked++) {
    const url = waiting.shift() as string;
    const answer = await ask(url, "feed");
    const map = answer && readSitemap(answer.text);
    if (!map) continue;
    const urls = map.entries.map((entry) => entry.url);
    if (map.kind === "index") {
      const likely = urls.filter((one) => tellsOfOffers(new URL(one).pathname));
      waiting.unshift(...(likely.length > 0 ? likely : urls).slice(0, MOST_SITEMAPS));
      continue;
    }
    const offers = urls.filter((one) => new URL(one).host === host && looksLikeOffer(one));
    if (offers.length > 0) found.push({ url, offers });
    // The usual places are alternatives; what robots.txt declares is not.
    if (declared.length === 0 && offers.length > 0) break;
  }
  return found.sort((a, b) => b.offers.length - a.offers.length);
}

function feedLinks(page: Page): string[] {
  const links = select('link[rel~="alternate"][type*="rss"], link[rel~="alternate"][type*="atom"]', documentOf(page));
  return links
    .flatMap((link) => webUrl(link.attribs.href, page.url) ?? [])
    .filter((url) => url.protocol === "https:" && tellsOfOffers(`${url.pathname}${url.search}`))
    .map((url) => url.href);
}

function linksOf(page: Page): string[] {
  const { host } = new URL(page.url);
  const urls = select("a[href]", documentOf(page)).flatMap((link) => webUrl(link.attribs.href, page.url) ?? []);
  return [...new Set(urls.filter((url) => url.host === host).map((url) => url.href.replace(/#.*$/, "")))];
}

/** A page with one posting is an example: others have an address of the same form. */
function exampleOf(page: Page): string | null {
  return readOffers(page, "essai").length === 1 ? shapeOf(page.url) : null;
}

/** Form of an offer's address: its folder, figures left open, then one word more. */
function shapeOf(address: string): string {
  const { origin, pathname } = new URL(address);
  const parts = pathname.replace(/\/$/, "").split("/");
  const folder = parts.slice(0, -1).map((part) => escaped(part).replace(/\d+/g, "\\d+"));
  return `^${escaped(origin)}${folder.join("/")}/[^/]+/?$`;
}

/** The form that most of these addresses share; null without addresses. */
function patternOf(urls: readonly string[]): string | null {
  const times = new Map<string, number>();
  for (const url of urls) times.set(shapeOf(url), (times.get(shapeOf(url)) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
