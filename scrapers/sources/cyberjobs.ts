import { PageChanged } from "../errors.ts";
import { jobPostings } from "../kit/json-ld.ts";
import { microdataPostings } from "../kit/microdata.ts";
import { readSitemap, type Sitemap, sitemapsOf } from "../kit/sitemap.ts";
import { cleanUrl, onHost } from "../kit/url.ts";
import { type Finding, follow, offer, type Page, type Source } from "../source.ts";

const HOME = "https://www.cyberjobs.fr";

export default {
  name: "cyberjobs",
  title: "Cyberjobs",
  homepage: `${HOME}/`,
  kind: "board",
  via: "html",
  permission: {
    basis: "public-page",
    note: "Plan du site et pages publiques, si robots.txt le permet ; les conditions du site n'ont pas encore été lues.",
    checked: "2026-11-22",
  },
  cron: "40 6 * * *",
  rank: 30,
  complete: false,
  paceMs: 3000,
  maxRequests: 200,
  disabled: "Jamais vérifié sur le site : enregistrez une page et essayez « vigie read cyberjobs » avant de l'activer.",
  *start() {
    yield { url: `${HOME}/sitemap.xml`, via: "feed", label: "sitemap" };
  },
  *parse(page: Page) {
    if (/^\s*(user-agent|sitemap)\s*:/im.test(page.text.slice(0, 2000)) && !/^\s*</.test(page.text))
      return yield* maps(page, sitemapsOf(page.text));
    const map = readSitemap(page.text);
    if (map) return yield* fromSitemap(page, map);
    const found = jobPostings(page);
    const postings = found.length > 0 ? found : microdataPostings(page);
    if (postings.length === 0) throw new PageChanged(page.url, "format non reconnu, ni JSON-LD ni microdonnées");
    for (const posting of postings) yield offer({ source: "cyberjobs", ...posting });
  },
} satisfies Source;

function* maps(page: Page, urls: readonly string[]): Iterable<Finding> {
  const own = urls.filter((url) => onHost(url, "cyberjobs.fr"));
  if (own.length === 0) throw new PageChanged(page.url, "aucun plan du site");
  for (const url of own) yield follow({ url, via: "feed", label: "sitemap" });
}

/** Offers live under /Job or /Jobs; a list page has nothing after it. */
function* fromSitemap(page: Page, map: Sitemap): Iterable<Finding> {
  const urls = map.entries.map((entry) => entry.url).filter((url) => onHost(url, "cyberjobs.fr"));
  if (map.kind === "index") return yield* maps(page, urls);
  const offers = urls.filter((url) => /\/jobs?\/[^/?#]+/i.test(new URL(url).pathname));
  if (offers.length === 0) throw new PageChanged(page.url, "aucune adresse /Job dans le plan du site");
  for (const url of offers)
    yield follow({ url: cleanUrl(url) ?? url, label: "detail", skipIfKnown: cleanUrl(url) ?? url });
}
