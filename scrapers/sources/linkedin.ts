import type { RawOffer } from "../../offer/raw-offer.ts";
import { Blocked, PageChanged } from "../errors.ts";
import { attr, documentOf, type Element, first, innerHtml, select, textAt, textOf } from "../kit/html.ts";
import { fingerprint } from "../kit/job-posting.ts";
import { text } from "../kit/json.ts";
import { itemListUrls, jobPostings } from "../kit/json-ld.ts";
import { type Posting, tidy } from "../kit/schema-org.ts";
import { numberInPath, onHost } from "../kit/url.ts";
import { count, empty, type Finding, follow, gone, offer, type Page, type Query, type Source } from "../source.ts";

const GUEST = "https://www.linkedin.com/jobs-guest/jobs/api/seeMoreJobPostings/search";
/** France, in the site's own numbering. */
const FRANCE = "105015875";

export default {
  name: "linkedin",
  title: "LinkedIn",
  homepage: "https://www.linkedin.com/jobs/",
  kind: "board",
  via: "html",
  permission: {
    basis: "forbidden",
    note: "robots.txt et les conditions d'utilisation interdisent la lecture automatique. Seules les pages qu'une personne enregistre elle-même, et ses alertes par mail, sont lues.",
    checked: "2026-11-22",
  },
  cron: "0 8 * * 1",
  rank: 35,
  complete: false,
  paceMs: 10_000,
  disabled:
    "LinkedIn interdit la lecture automatique : utilisez les alertes par mail, ou « vigie read linkedin » sur une page enregistrée.",
  *start(query: Query) {
    for (const term of query.terms) {
      yield {
        url: `${GUEST}?${new URLSearchParams({ keywords: term, geoId: FRANCE, sortBy: "DD", start: "0" })}`,
        label: "list",
      };
    }
  },
  *parse(page: Page) {
    const postings = jobPostings(page);
    const tree = documentOf(page);
    const cards = select("[data-entity-urn*='urn:li:jobPosting:'], .job-search-card, .base-search-card", tree);
    const list = first(".jobs-search__results-list", tree) !== null && cards.length > 0;
    // A company's own page has the same heading, and nothing of an offer below it.
    if (!list && first(DETAIL, tree) && (postings[0] || first(OF_AN_OFFER, tree)))
      return yield* fromDetailPage(page, postings[0] ?? null);
    if (cards.length > 0) return yield* fromCards(cards, page);
    const signedIn = signedInOffers(page);
    if (signedIn.length > 0) return yield* signedIn.map(offer);
    const screen = screenOffer(page);
    if (screen) return yield offer(screen);
    if (postings.length > 0) {
      for (const posting of postings) yield offer(withOwnRef({ source: "linkedin", ...posting }, page));
      return;
    }
    yield* otherwise(page);
  },
} satisfies Source;

/** The guest page of one offer: its top card. */
const DETAIL = ".top-card-layout__title, .topcard__title, .topcard__flavor--bullet";

/** A closed offer keeps its page: what it says first is that nobody may apply any more. */
function* fromDetailPage(page: Page, posting: Posting | null): Iterable<Finding> {
  const raw = fromDetail(page, posting);
  const closed = textAt(".closed-job__flavor--closed, .closed-job", documentOf(page));
  if (closed) yield gone(raw.ref ?? page.url, closed);
  else if (raw.title === "") throw new PageChanged(page.url, "titre de l'offre");
  else yield offer(raw);
}

/** What a page without any offer means: the end of the list, a wall, a closed offer or a new markup. */
function* otherwise(page: Page): Iterable<Finding> {
  if (/^\s*(<!doctype html>)?\s*(<!---->\s*)*$/i.test(page.text) && page.text.trim() !== "")
    return yield empty("fragment vide : fin des résultats");
  if (page.text.includes("urn:li:jobPosting:")) throw new PageChanged(page.url, "cartes d'offres illisibles");
  if (/\/(authwall|signup|login|checkpoint)\b/.test(page.url) || WALL.test(page.text))
    throw new Blocked(page.url, "LinkedIn demande une connexion");
  const closed = CLOSED.exec(page.text)?.[0];
  if (closed) return yield gone(idIn(page.url) ?? page.url, closed);
  const none = NONE.exec(page.text)?.[0];
  if (none) return yield empty(none);
  const listed = itemListUrls(page).filter((url) => onHost(url, "linkedin.com") && idIn(url));
  if (listed.length === 0) throw new PageChanged(page.url, "aucune carte d'offre");
  for (const url of listed) yield follow({ url: viewUrl(idIn(url) as string), label: "detail" });
}

const OF_AN_OFFER =
  ".topcard__flavor, .topcard__org-name-link, .posted-time-ago__text, .description__job-criteria-item, .show-more-less-html__markup";
const WALL = /authwall|class="[^"]*\b(join-form|sign-in-form|login__form)\b|session_redirect|uas\/login/i;
const CLOSED =
  /No longer accepting applications|n'accepte plus de candidatures|Les candidatures ne sont plus acceptées/i;
const NONE = /No matching jobs found|Aucune offre d.emploi ne correspond[^<]{0,80}|We couldn.t find a match[^<]{0,80}/i;

const viewUrl = (id: string): string => `https://www.linkedin.com/jobs/view/${id}`;

/** `urn:li:jobPosting:4423942204`, `/jobs/view/slug-4423942204?…`, `currentJobId=…`. */
const idIn = (value: string | null | undefined): string | null =>
  /(?:jobPosting:|currentJobId=|jobPosting\/|\/jobs\/view\/(?:[^/?#]*-)?)(\d+)(?=[/?#&,)]|$)/.exec(value ?? "")?.[1] ??
  (onHost(value ?? "", "linkedin.com") ? numberInPath(value, 6) : null);

function* fromCards(cards: readonly Element[], page: Page): Iterable<Finding> {
  for (const card of cards) {
    const raw = fromCard(card, page);
    yield raw
      ? follow({
          url: `https://www.linkedin.com/jobs-guest/jobs/api/jobPosting/${raw.ref}`,
          label: "detail",
          partial: raw,
        })
      : count("offer/unreadable");
  }
}

function fromCard(card: Element, page: Page): RawOffer | null {
  const ref = idIn(attr(card, "data-entity-urn")) ?? idIn(attr(first("a[href*='/jobs/view/']", card), "href"));
  const title = textAt(".base-search-card__title, .base-main-card__title", card) ?? textAt(".sr-only", card);
  if (!ref || !title) return null;
  const time = first("time", card);
  return {
    source: "linkedin",
    ref,
    url: viewUrl(ref),
    title: tidy(title),
    company: textAt(".base-search-card__subtitle, .base-main-card__subtitle", card),
    place: textAt(".job-search-card__location, .main-job-card__location", card),
    salary: textAt(".job-search-card__salary-info", card),
    postedAt: attr(time, "datetime") ?? textOf(time),
    seenAt: page.fetchedAt,
  };
}

/** Labels of the criteria list in the languages we know; others are left out. */
const CRITERIA: readonly [RegExp, "experience" | "employment" | "sector"][] = [
  [/^(seniority level|niveau hi[ée]rarchique|senioriteitsniveau|karrierestufe)$/i, "experience"],
  [/^(employment type|type d.emploi|soort baan|besch[äa]ftigungsverh[äa]ltnis)$/i, "employment"],
  [/^(industries|secteurs?|bedrijfstakken|branchen)$/i, "sector"],
];

/** The people named on the page (recruiter) are not read. */
function fromDetail(page: Page, posting: Posting | null): RawOffer {
  const tree = documentOf(page);
  const said = criteriaOf(page);
  const link = first("a.topcard__link, link[rel=canonical], [data-job-id]", tree);
  const ref =
    idIn(attr(link, "href")) ??
    text(attr(link, "data-job-id")) ??
    idIn(page.url) ??
    detailUrn(page) ??
    idIn(posting?.url);
  const times = /full|part|temps|volti?jds|vollzeit/i.test(said.employment ?? "");
  const title = tidy(textAt(".top-card-layout__title, .topcard__title", tree) ?? posting?.title ?? "");
  const company =
    textAt("a.topcard__org-name-link, .topcard__org-name-link, .topcard__flavor:not(.topcard__flavor--bullet)", tree) ??
    posting?.company ??
    null;
  const place = textAt("span.topcard__flavor--bullet", tree) ?? posting?.place ?? placeInTitle(tree, title, company);
  return {
    source: "linkedin",
    ...(posting ?? {}),
    // A fragment without an address is known by what it says.
    ref: ref ?? posting?.ref ?? fingerprint(title, company, place),
    url: ref ? viewUrl(ref) : (posting?.url ?? null),
    title,
    company,
    place,
    contract: posting?.contract ?? (times ? null : said.employment),
    workingTime: posting?.workingTime ?? (times ? said.employment : null),
    salary: textAt(".compensation__salary", tree) ?? posting?.salary,
    // The card had a day; this page only says how long ago.
    postedAt: posting?.postedAt ?? page.request.partial?.postedAt ?? textAt(".posted-time-ago__text", tree),
    description:
      innerHtml(first("div.show-more-less-html__markup", tree)) ??
      posting?.description ??
      innerHtml(first("div.description__text", tree)),
    experience: posting?.experience ?? said.experience,
    sector: said.sector ?? posting?.sector,
    seenAt: page.fetchedAt,
  };
}

/** « Exemple hiring Chef de projet in Paris, France | LinkedIn », « Exemple recrute… Chef de projet (Paris, France) ». */
function placeInTitle(tree: ReturnType<typeof documentOf>, title: string, company: string | null): string | null {
  const whole = textAt("title", tree) ?? "";
  if (!company || title === "" || !whole.includes(title) || !/\| LinkedIn( Jobs)?$/.test(whole)) return null;
  const rest = whole
    .replace(/\s*\| LinkedIn( Jobs)?$/, "")
    .replace(title, " ")
    .replace(company, " ");
  return text(/(?:\s(?:in|à|—|–)\s+([^—–()|]+)|\(([^()|]+)\))\s*$/.exec(rest)?.slice(1).find(Boolean));
}

const detailUrn = (page: Page): string | null => idIn(/urn:li:jobPosting:\d{6,}/.exec(page.text)?.[0]);

function criteriaOf(page: Page): Partial<Record<"experience" | "employment" | "sector", string | null>> {
  const said: Partial<Record<"experience" | "employment" | "sector", string | null>> = {};
  for (const item of select("li.description__job-criteria-item", documentOf(page))) {
    const label = textAt("h3", item) ?? "";
    const field = CRITERIA.find(([words]) => words.test(label))?.[1];
    if (field) said[field] = textAt("span", item);
  }
  return said;
}

/** JSON-LD names the employer's identifier: the site's own is in the address. */
function withOwnRef(raw: RawOffer, page: Page): RawOffer {
  const id = idIn(raw.url) ?? idIn(page.url);
  return id ? { ...raw, ref: id, url: viewUrl(id) } : raw;
}

/** Markup that a signed-in person saves: other class names, the same facts. The list first, then the offer that is open. */
function signedInOffers(page: Page): RawOffer[] {
  const cards = select("[data-occludable-job-id], .job-card-container[data-job-id]", documentOf(page))
    .map((card) => signedInCard(card, page))
    .filter((raw) => raw !== null);
  const open = signedInDetail(page);
  if (!open) return cards;
  // The card has a day; the open offer only says how long ago.
  const day = cards.find((card) => card.ref === open.ref)?.postedAt;
  return [...cards, { ...open, postedAt: day ?? open.postedAt }];
}

const TOP_CARD = ["job-details-jobs-unified-top-card", "jobs-unified-top-card"] as const;
const topCard = (page: Page, ...parts: string[]): string | null =>
  textAt(TOP_CARD.flatMap((name) => parts.map((part) => `.${name}__${part}`)).join(", "), documentOf(page));
const AGO = /\bil y a\b|\bago\b|\bvor \d|\bhace \d/i;

const ABOUT = [
  "primary-description-container",
  "tertiary-description-container",
  "primary-description",
  "subtitle-primary-grouping",
] as const;

/** « Employeur · Paris, France · il y a 2 jours · 100 candidats »: what is neither the employer nor a date comes first. */
function whereAndWhen(line: string | null, company: string | null): Pick<RawOffer, "place" | "postedAt"> {
  const words = (line ?? "").split(/\s*·\s*/).filter((word) => word !== "" && word !== company);
  const place = words[0] && !AGO.test(words[0]) ? words[0] : null;
  return { place, postedAt: words.find((word) => AGO.test(word)) ?? null };
}

/**
 * The markup of 2026: class names change with every build, so only marks that say what they are for are read: the
 * offer's number in `componentkey`, links to the offer and to the employer, the line « lieu · date · candidats ».
 */
function screenOffer(page: Page): RawOffer | null {
  const tree = documentOf(page);
  const about = first("[componentkey^='JobDetails_AboutTheJob_']", tree);
  const ref = /\d{6,}$/.exec(attr(about, "componentkey") ?? "")?.[0];
  const links = select("a[href*='/jobs/view/']", tree).filter((link) => idIn(attr(link, "href")) === ref);
  const title = links.map(textOf).find((words) => words !== null);
  if (!ref || !title) return null;
  const company =
    select("a[href*='/company/']", tree)
      .map(textOf)
      .find((words) => words !== null) ?? null;
  const line = select("p", tree)
    .map(textOf)
    .find((words) => words?.includes("·") && AGO.test(words));
  return {
    source: "linkedin",
    ref,
    url: viewUrl(ref),
    title: tidy(title),
    company,
    ...whereAndWhen(line ?? null, company),
    description: innerHtml(first("[data-testid='expandable-text-box']", about ?? tree)),
    seenAt: page.fetchedAt,
  };
}

function signedInDetail(page: Page): RawOffer | null {
  const title = topCard(page, "job-title");
  if (!title) return null;
  const tree = documentOf(page);
  const company = topCard(page, "company-name");
  const about = topCard(page, ...ABOUT);
  const { place, postedAt } = whereAndWhen(about, company);
  const link = first(TOP_CARD.map((name) => `.${name}__job-title a[href*='/jobs/view/']`).join(", "), tree);
  const ref = idIn(attr(link, "href")) ?? idIn(page.url);
  return {
    source: "linkedin",
    ref: ref ?? fingerprint(title, company, place),
    url: ref ? viewUrl(ref) : null,
    title: tidy(title),
    company,
    place,
    postedAt,
    description: innerHtml(first("#job-details, .jobs-description__content, .jobs-box__html-content", tree)),
    seenAt: page.fetchedAt,
  };
}

const WORKPLACE = /\s*\((on-site|hybrid|remote|sur site|hybride|à distance)\)$/i;

function signedInCard(card: Element, page: Page): RawOffer | null {
  const ref = attr(card, "data-occludable-job-id") ?? attr(card, "data-job-id");
  const link = first("a[href*='/jobs/view/'], .job-card-list__title", card);
  // The link says its title twice, once for those who only hear it.
  const title = textAt("strong", link ?? card) ?? attr(link, "aria-label") ?? textOf(link);
  if (!ref || !/^\d+$/.test(ref) || !title) return null;
  const where = textAt(".artdeco-entity-lockup__caption, .job-card-container__metadata-item", card);
  const time = first("time", card);
  return {
    source: "linkedin",
    ref,
    url: viewUrl(ref),
    title: tidy(title),
    company: textAt(".artdeco-entity-lockup__subtitle, .job-card-container__primary-description", card),
    place: where?.replace(WORKPLACE, "") ?? null,
    remote: WORKPLACE.exec(where ?? "")?.[1] ?? null,
    postedAt: attr(time, "datetime") ?? textOf(time),
    seenAt: page.fetchedAt,
  };
}
