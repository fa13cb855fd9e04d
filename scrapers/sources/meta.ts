import type { RawOffer } from "../../offer/raw-offer.ts";
import { PageChanged } from "../errors.ts";
import { jobPostings } from "../kit/json-ld.ts";
import { readSitemap } from "../kit/sitemap.ts";
import { cleanUrl, onHost } from "../kit/url.ts";
import { advertised, count, type Finding, follow, offer, type Page, type Source } from "../source.ts";

const MAP = "https://www.metacareers.com/jobsearch/sitemap.xml";
const OFFER = /\/(?:profile\/job_details|jobs)\/(\d+)/;

export default {
  name: "meta",
  title: "Meta",
  homepage: "https://www.metacareers.com/",
  kind: "employer",
  via: "html",
  permission: {
    basis: "forbidden",
    note: "robots.txt et les conditions du site interdisent la collecte automatique sans accord écrit, malgré le plan du site déclaré.",
    checked: "2026-11-22",
  },
  cron: "30 3 * * 1",
  rank: 10,
  complete: true,
  paceMs: 4000,
  maxRequests: 1200,
  company: "Meta",
  disabled: "Meta interdit la collecte automatique sans accord écrit ; à n'activer qu'avec cet accord.",
  *start() {
    yield { url: MAP, via: "feed", headers: { accept: "application/xml" }, label: "sitemap" };
  },
  *parse(page: Page) {
    const map = readSitemap(page.text);
    if (map)
      return yield* fromSitemap(
        page,
        map.entries.map((entry) => entry.url),
      );
    const postings = jobPostings(page);
    if (postings.length === 0) throw new PageChanged(page.url, "JobPosting absent");
    for (const posting of postings) {
      const raw: RawOffer = { source: "meta", ...posting, ...own(posting.url ?? page.url) };
      // Among the pages that we follow, only those of France are offers for us.
      if (page.request.label === "detail" && !inFrance(raw)) yield count("offer/not-in-france");
      else yield offer(raw);
    }
  },
} satisfies Source;

/** Newest first: the numbers grow, `lastmod` is the same everywhere. */
function* fromSitemap(page: Page, urls: readonly string[]): Iterable<Finding> {
  const refs = new Map(
    urls.filter((url) => onHost(url, "metacareers.com")).flatMap((url) => ids(url).map((id) => [id, url] as const)),
  );
  if (refs.size === 0) throw new PageChanged(page.url, "aucune offre dans le plan du site");
  yield advertised(refs.size);
  const newest = [...refs].sort(([a], [b]) => b.length - a.length || (b > a ? 1 : -1));
  for (const [ref, url] of newest) yield follow({ url, label: "detail", skipIfKnown: ref });
}

const ids = (url: string): string[] => OFFER.exec(url)?.slice(1, 2) ?? [];

/** Identifier and address as the site numbers them. */
function own(url: string): Pick<RawOffer, "ref" | "url"> {
  const [ref] = ids(url);
  return ref ? { ref, url: `https://www.metacareers.com/profile/job_details/${ref}/` } : { url: cleanUrl(url) };
}

const inFrance = (raw: RawOffer): boolean =>
  [raw.country, raw.place, ...(raw.places ?? [])].some((words) => /\b(france|fra|fr)$/i.test(words ?? ""));
