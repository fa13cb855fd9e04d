/** Addresses that tell of offers, on sites that nobody has described to us. */

const TELLS_OF_OFFERS = /(?:offre|emploi|jobs?|poste|annonce|vacanc|career|position|opportunit|recrut)/i;
const ENDS_LIKE_ONE = /(?:\d{3,}|[a-z0-9]+-[a-z0-9-]{6,})\/?(?:\.html?|\.aspx)?$/i;

/** Does this path, or query, name offers: `/nos-offres/`, `/sitemap-jobs.xml`? */
export const tellsOfOffers = (path: string): boolean => TELLS_OF_OFFERS.test(path);

/** One offer's page: such a path that ends in a number or in several words. */
export function looksLikeOffer(url: string): boolean {
  const { pathname } = new URL(url);
  return tellsOfOffers(pathname) && ENDS_LIKE_ONE.test(pathname);
}
