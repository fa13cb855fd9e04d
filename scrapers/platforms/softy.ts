import { PageChanged } from "../errors.ts";
import { type AnyNode, attr, documentOf, type Element, first, innerHtml, select, textAt, textOf } from "../kit/html.ts";
import { nothingIn } from "../kit/nothing.ts";
import { placesSaid } from "../kit/places.ts";
import { contractOrTime, joined, platform, type Reader, rawOffer, safeHost, section } from "../kit/platform.ts";
import { readSitemap } from "../kit/sitemap.ts";
import { webUrl } from "../kit/url.ts";
import { advertised, empty, type Finding, follow, offer, type Page } from "../source.ts";

type Row = { host: string };

/** Softy: the plan of the site, as the vendor wishes robots to read it, then each offer's own page, one at a time. */
export default platform<Row>({
  name: "softy",
  title: "Softy",
  homepage: "https://www.softy.pro",
  via: "html",
  basis: "public-page",
  note: "Pages publiques du site carrières, trouvées par le plan du site, une à la fois ; robots.txt respecté.",
  complete: true,
  readsHtml: true,
  detect: (url) =>
    /^(?!www\.|app\.|api\.|admin\.)[a-z0-9-]+\.softy\.pro$/i.test(url.hostname)
      ? { host: url.hostname.toLowerCase() }
      : null,
  recognises: (page) => isPlan(page) || SLOT.test(page.text),
  board: (row) => `https://${row.host}/offers`,
  *start(row) {
    yield { url: `https://${safeHost(row.host)}/sitemap.xml`, label: "list" };
  },
  *read(page, reader) {
    if (isPlan(page) || (reader.row && page.request.label === "list")) yield* readPlan(page, reader);
    else if (cardsOf(page).length > 0) yield* cardsOf(page).map((card) => offer(cardOffer(page, reader, card)));
    else if (SLOT.test(page.text)) yield offer(detailOffer(page, reader));
    else yield* noOffer(page);
  },
});

const SLOT = /\bdata-slot="joboffer-(?:title|locations)"/;
const OFFER = /^\/(?:[a-z]{2}\/)?offers\/(\d+)\/?$/;

const isPlan = (page: Page): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?<urlset\b/i.test(page.text) && /\.softy\.pro\/(?:[a-z]{2}\/)?offers\b/i.test(page.text);

/** A list without a card says so; a page of another site may say it too. */
function* noOffer(page: Page): Iterable<Finding> {
  const none = /\.softy\.pro\b/.test(`${page.url} ${page.text}`) ? nothingIn(page) : null;
  if (!none) throw new PageChanged(page.url, "offre Softy");
  yield empty(none);
}

/** An offer may stand in several languages: its number is one. */
function* readPlan(page: Page, reader: Reader<Row>): Iterable<Finding> {
  const plan = readSitemap(page.text);
  if (plan?.kind !== "urlset") throw new PageChanged(page.url, "plan de site Softy");
  const host = webUrl(page.url)?.hostname;
  const offers = new Map<string, string>();
  for (const { url } of plan.entries) {
    const at = webUrl(url);
    const ref = OFFER.exec(at?.pathname ?? "")?.[1];
    if (at && ref && (!reader.row || at.hostname === host) && !offers.has(ref)) offers.set(ref, at.href);
  }
  if (offers.size === 0) return yield empty("plan du site sans « /offers/<numéro> »");
  yield advertised(offers.size);
  for (const [ref, url] of offers) yield follow({ url, label: "detail", via: "html", skipIfKnown: ref });
}

/** A heading that was never closed has swallowed what follows it: it is no title. */
function titleAt(selector: string, box: AnyNode): string | null {
  const heading = first(selector, box);
  return heading && select("[data-slot], .prose, h2, p", heading).length === 0 ? textOf(heading) : null;
}

/** Cards of the list that people see. */
const cardsOf = (page: Page): Element[] =>
  select("a[href]", documentOf(page)).filter(
    (link) =>
      OFFER.test(webUrl(attr(link, "href"), page.url)?.pathname ?? "") &&
      titleAt("[data-slot=joboffer-title]", link) !== null,
  );

function cardOffer(page: Page, reader: Reader<Row>, card: Element) {
  const url = webUrl(attr(card, "href"), page.url);
  return rawOffer(page, reader, {
    ref: OFFER.exec(url?.pathname ?? "")?.[1] ?? null,
    url: url ? `${url.origin}${url.pathname}` : null,
    title: titleAt("[data-slot=joboffer-title]", card),
    ...factsOf(card),
  });
}

function detailOffer(page: Page, reader: Reader<Row>) {
  const tree = documentOf(page);
  const title = titleAt("h1", tree);
  const description = proseOf(tree);
  if (!title || !description) throw new PageChanged(page.url, "titre et texte de l'offre Softy");
  const url = webUrl(page.url);
  const ref = OFFER.exec(url?.pathname ?? "")?.[1] ?? null;
  return rawOffer(page, reader, {
    ref,
    url: url && ref ? `${url.origin}${url.pathname}` : null,
    title,
    ...factsOf(tree),
    description,
  });
}

const CONTRACT =
  /^(?:cdi|cdd|stage|alternance|apprentissage|contrat (?:d['’]apprentissage|de professionnalisation)|professionnalisation|intérim|freelance|indépendant|saisonnier|vacation|v\.?i\.?e|fonctionnaire|titulaire)(?:$|[\s:,(/-])/i;

/** Places, day and badges: a skill is a badge too, so only words that are a contract's count as one. */
function factsOf(box: AnyNode) {
  const places = [...new Set(select("[data-slot=joboffer-locations] p", box).flatMap((one) => textOf(one) ?? []))];
  const badges = select("[data-slot=badge]", box).flatMap((one) => textOf(one) ?? []);
  const day = /\b\d{2}\/\d{2}\/\d{4}\b/.exec(textAt("[data-slot=joboffer-published-at]", box) ?? "")?.[0];
  return {
    ...placesSaid(places),
    contract: badges.find((badge) => CONTRACT.test(badge)) ?? null,
    workingTime: badges.map((badge) => contractOrTime(badge).workingTime).find((said) => said !== null) ?? null,
    remote: badges.find((badge) => /^(?:télétravail|hybride|100 ?% télétravail|remote)/i.test(badge)) ?? null,
    postedAt: day ?? null,
  };
}

/** Each text under the heading before it; headings of a text are its own. */
function proseOf(tree: AnyNode): string | null {
  const parts: (string | null)[] = [];
  let heading: string | null = null;
  for (const node of select("h2, .prose", tree)) {
    if (isInProse(node)) continue;
    if (node.name === "h2") heading = textOf(node);
    else {
      parts.push(section(heading, innerHtml(node)));
      heading = null;
    }
  }
  return joined(...parts);
}

function isInProse(node: Element): boolean {
  for (let up = node.parent; up && up.type === "tag"; up = up.parent)
    if (/(?:^|\s)prose(?:\s|$)/.test(attr(up, "class") ?? "")) return true;
  return false;
}
