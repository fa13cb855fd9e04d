import type { RawOffer } from "../../offer/raw-offer.ts";
import { Blocked, PageChanged } from "../errors.ts";
import { closedIn } from "../kit/closed.ts";
import { attr, documentOf, type Element, linesOf, select, textAt, textOf } from "../kit/html.ts";
import { type Json, number, object } from "../kit/json.ts";
import { jobPostings } from "../kit/json-ld.ts";
import { nothingIn } from "../kit/nothing.ts";
import { tidy } from "../kit/schema-org.ts";
import { cleanUrl, onHost, param, webUrl } from "../kit/url.ts";
import { children, parseXml, xmlText } from "../kit/xml.ts";
import { count, empty, type Finding, gone, offer, type Page, type Query, type Source } from "../source.ts";

const HOME = "https://www.hellowork.com";
const OFFER = /\/emplois?\/(\d+)(?:\.html)?/;

export default {
  name: "hellowork",
  title: "HelloWork",
  homepage: `${HOME}/fr-fr/`,
  kind: "board",
  via: "html",
  permission: {
    basis: "forbidden",
    note: "robots.txt ferme la recherche et les conditions (art. 1 et 8.2) interdisent l'extraction automatique. Seules les pages qu'une personne enregistre sont lues.",
    checked: "2026-11-22",
  },
  cron: "0 9 * * 1",
  rank: 33,
  complete: false,
  paceMs: 10_000,
  disabled:
    "HelloWork interdit la collecte : utilisez les alertes par mail, ou « vigie read hellowork » sur une page enregistrée.",
  recognises: (page: Page) =>
    onHost(page.url, "hellowork.com") || (isFeed(page) && page.text.includes("hellowork.com")),
  *start(query: Query) {
    for (const term of query.terms)
      yield {
        url: `${HOME}/fr-fr/emploi/recherche.html?${new URLSearchParams({ k: term, st: "date" })}`,
        label: "list",
      };
  },
  *parse(page: Page) {
    if (isFeed(page)) return yield* fromFeed(page);
    const postings = jobPostings(page);
    for (const posting of postings) yield offer(own({ source: "hellowork", ...posting }, page));
    if (postings.length > 0) return;
    const titles = select("a[data-cy=offerTitle]", documentOf(page));
    if (titles.length > 0) return yield* fromCards(titles, page);
    yield* otherwise(page);
  },
} satisfies Source;

/** The feed that partners receive. */
const isFeed = (page: Page): boolean => /^\s*(<\?xml[^>]*>\s*)?<root>\s*<job>/.test(page.text.slice(0, 2000));

function* otherwise(page: Page): Iterable<Finding> {
  if (/captcha-delivery\.com|Just a moment|cf-chl/i.test(page.text))
    throw new Blocked(page.url, "vérification anti-robots");
  const closed = closedIn(page);
  if (closed) return yield gone(OFFER.exec(page.url)?.[1] ?? page.url, closed);
  const none = page.text.includes("hellowork") ? nothingIn(page) : null;
  if (none) return yield empty(none);
  throw new PageChanged(page.url, "ni JobPosting ni carte d'offre");
}

/** `employmentType` is a working time here: the contract stands in the data layer, under the same offer number. */
function own(raw: RawOffer, page: Page): RawOffer {
  const ref = OFFER.exec(raw.url ?? "")?.[1] ?? OFFER.exec(page.url)?.[1] ?? raw.ref;
  const contract = raw.contract ?? /"contrat"\s*:\s*"([^"]{2,40})"/.exec(page.text)?.[1] ?? null;
  return { ...raw, ref, contract };
}

function* fromCards(titles: readonly Element[], page: Page): Iterable<Finding> {
  for (const link of titles) {
    const url = cleanUrl(attr(link, "href"), webUrl(page.url)?.hostname.endsWith("hellowork.com") ? page.url : HOME);
    const ref = OFFER.exec(url ?? "")?.[1];
    const lines = select("p", link).map(textOf);
    const title = lines[0] ?? textAt("h3", link) ?? textOf(link);
    if (!ref || !title) continue;
    const card = cardOf(link);
    const said = (form: RegExp) => (card ? (linesOf(card).find((line) => form.test(line)) ?? null) : null);
    yield offer({
      source: "hellowork",
      ref,
      url,
      title: tidy(title),
      company: lines[1] ?? null,
      place: card ? textAt("[data-cy=localisationCard], [data-cy=localisation]", card) : null,
      contract: card ? textAt("[data-cy=contractCard], [data-cy=contract]", card) : null,
      salary: (card && textAt("[data-cy=salaryCard]", card)) ?? said(/^\d[^a-z]{0,40}€ ?\/ ?(?:an|mois|jour|heure)/i),
      postedAt:
        (card && textAt("[data-cy=publishDate], time", card)) ?? said(/^(?:il y a|hier|aujourd|moins d['’]une)/i),
      seenAt: page.fetchedAt,
    });
  }
}

function cardOf(link: Element): Element | null {
  for (let here = link.parent; here; here = here.parent) {
    if (here.type === "tag" && /^(li|article)$/.test((here as Element).name)) return here as Element;
  }
  return null;
}

/** The feed that partners receive (XML). The address stands inside a redirection. */
function* fromFeed(page: Page): Iterable<Finding> {
  const root = object(parseXml(page.text)?.root);
  if (!root) throw new PageChanged(page.url, "flux illisible");
  for (const item of children(root, "job")) {
    const raw = fromFed(object(item), page);
    yield raw ? offer(raw) : count("offer/unreadable");
  }
}

function fromFed(item: Json | null, page: Page): RawOffer | null {
  const said = (name: string): string | null => xmlText(item?.[name]);
  const title = said("title");
  const url = cleanUrl(param(said("url") ?? "", "from") ?? said("url"));
  const ref = OFFER.exec(url ?? "")?.[1] ?? said("job_id");
  if (!title || !ref) return null;
  const months = [said("contract_period_value"), said("contract_period_unit")]
    .filter((part) => part !== null)
    .join(" ");
  const [lat, lon] = said("geoloc")?.split(",") ?? [];
  return {
    source: "hellowork",
    ref,
    url,
    title: tidy(title),
    company: said("company_title"),
    place: said("city"),
    postalCode: said("postal_code"),
    country: said("country"),
    lat: number(lat),
    lon: number(lon),
    contract: [said("contract"), months].filter(Boolean).join(" - ") || null,
    workingTime: said("job_time"),
    remote: said("remote"),
    postedAt: said("publication_date"),
    description: [said("description"), said("profile")].filter((part) => part !== null).join("\n\n") || null,
    experience: said("experience"),
    sector: said("sector"),
    language: said("language"),
    seenAt: page.fetchedAt,
  };
}
