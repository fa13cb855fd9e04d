import type { RawOffer } from "../../offer/raw-offer.ts";
import { PageChanged } from "../errors.ts";
import { closedIn } from "../kit/closed.ts";
import { attr, documentOf, type Element, first, innerHtml, select, textOf } from "../kit/html.ts";
import { itemListUrls, jobPostings } from "../kit/json-ld.ts";
import { readSitemap, type Sitemap, sitemapsOf } from "../kit/sitemap.ts";
import { cleanUrl, onHost } from "../kit/url.ts";
import { advertised, type Finding, follow, gone, offer, type Page, type PageRequest, type Source } from "../source.ts";

const HOME = "https://emploi.sncf.com";
const OFFER = /\/nos-offres\/(\d+)(?:[/?#]|$)/;

export default {
  name: "sncf",
  title: "SNCF",
  homepage: `${HOME}/`,
  kind: "employer",
  via: "html",
  permission: {
    basis: "public-page",
    note: "Plan du site déclaré et pages publiques, dans le respect de robots.txt, une page à la fois.",
    checked: "2026-11-22",
  },
  cron: "45 4 * * *",
  rank: 10,
  complete: true,
  paceMs: 2000,
  maxRequests: 1500,
  company: "SNCF",
  *start() {
    yield { url: `${HOME}/sitemap.xml`, via: "feed", label: "sitemap" };
  },
  *parse(page: Page) {
    if (/^\s*user-agent\s*:/im.test(page.text.slice(0, 2000))) return yield* fromRobots(page);
    const map = readSitemap(page.text);
    if (map) return yield* fromSitemap(page, map);
    yield* fromOffer(page);
  },
} satisfies Source;

const sitemap = (url: string): PageRequest => ({ url, via: "feed", label: "sitemap" });

/** A robots.txt handed over: the site's own list of sitemaps. */
function* fromRobots(page: Page): Iterable<Finding> {
  const maps = sitemapsOf(page.text).filter((url) => onHost(url, "emploi.sncf.com"));
  if (maps.length === 0) throw new PageChanged(page.url, "aucune ligne « Sitemap: » dans robots.txt");
  for (const url of maps) yield follow(sitemap(url));
}

/** Offers newest first: their numbers grow. Known ones are only said to be listed still. */
function* fromSitemap(page: Page, map: Sitemap): Iterable<Finding> {
  const own = map.entries.filter(({ url }) => onHost(url, "emploi.sncf.com"));
  if (map.kind === "index") {
    if (own.length === 0) throw new PageChanged(page.url, "index de plans du site sans adresse");
    for (const { url } of own) yield follow(sitemap(url));
    return;
  }
  const refs = new Map(own.flatMap(({ url }) => (refOf(url) ? [[refOf(url) as string, url] as const] : [])));
  if (refs.size === 0) throw new PageChanged(page.url, "aucune adresse /nos-offres/ dans le plan du site");
  yield advertised(refs.size);
  for (const [ref, url] of [...refs].sort(([a], [b]) => Number(b) - Number(a))) {
    yield follow({ url: cleanUrl(url) ?? url, label: "detail", skipIfKnown: ref });
  }
}

const refOf = (url: string): string | null => OFFER.exec(url)?.[1] ?? null;

/** An offer's page, or a list handed over (an ItemList of addresses). */
function* fromOffer(page: Page): Iterable<Finding> {
  const closed = goneIn(page);
  if (closed) return yield gone(refOf(page.url) ?? page.url, closed);
  const postings = jobPostings(page);
  if (postings.length > 0) {
    for (const posting of postings) yield offer(completed({ source: "sncf", ...posting }, page));
    return;
  }
  const listed = itemListUrls(page).filter((url) => onHost(url, "emploi.sncf.com") && refOf(url));
  if (listed.length === 0) throw new PageChanged(page.url, "ni JobPosting, ni liste d'offres");
  for (const url of listed) yield follow({ url, label: "detail", skipIfKnown: refOf(url) ?? url });
}

/** The site's own sentence when an offer is closed. */
function goneIn(page: Page): string | null {
  if (!page.text.includes("plus disponible") && !page.text.includes("plus en ligne") && !page.text.includes("pourvu"))
    return null;
  if (page.text.includes("JobPosting")) return null;
  return closedIn(page);
}

/** The number of the address is the site's identifier; the contract stands in the page's text only. */
function completed(raw: RawOffer, page: Page): RawOffer {
  const url = raw.url && onHost(raw.url, "emploi.sncf.com") ? raw.url : null;
  return {
    ...raw,
    ref: refOf(url ?? page.url) ?? raw.ref,
    url: url ?? cleanUrl(page.url),
    company: raw.company ?? "SNCF",
    contract: raw.contract ?? contractOf(page),
    description: raw.description ?? innerHtml(first("div.prose", documentOf(page))),
  };
}

const CONTRACT_WORDS =
  /^(CDI|CDD|Alternance|Stage|Apprentissage|Contrat d'apprentissage|Contrat de professionnalisation|Int[ée]rim|VIE)\b.{0,40}$/i;

/** Words beside a « Contrat » label, or a tag that is nothing but a contract. */
function contractOf(page: Page): string | null {
  const tree = documentOf(page);
  for (const label of select("dt, th, strong, b, span, p, div, li", tree)) {
    const words = isSmall(label) ? textOf(label) : null;
    if (!words || words.length > 60) continue;
    const beside = /^(?:type de )?contrat\s*:?\s*(.*)$/i.exec(words);
    const said = beside ? beside[1] || textOf(nextElement(label)) : words;
    if (said && CONTRACT_WORDS.test(said) && (beside || TAG.test(attr(label, "class") ?? ""))) return said;
  }
  return null;
}

/** A label or a tag, not a part of the page: reading wrappers again and again would cost their depth. */
const isSmall = (element: Element): boolean =>
  element.children.length <= 3 &&
  element.children.every((child) => !("children" in child) || child.children.every((inner) => !("children" in inner)));

const TAG = /tag|badge|label|chip|pill|contract|contrat/i;

function nextElement(node: Element): Element | null {
  for (let next = node.next; next; next = next.next) if (next.type === "tag") return next as Element;
  return null;
}
