import { PageChanged } from "../errors.ts";
import { closedIn } from "../kit/closed.ts";
import { feedItems } from "../kit/feed.ts";
import { attr, documentOf, first, innerHtml, textAt, textOf } from "../kit/html.ts";
import { isJobListing, listingRequest, portalUrl, readListing, sharedPortal } from "../kit/job-listing.ts";
import { fingerprint } from "../kit/job-posting.ts";
import { jobNumber, listedJobs, placeIn } from "../kit/jobs2web.ts";
import { array, at, firstText, type Json, number, object, objects, text, texts } from "../kit/json.ts";
import { jobPostings } from "../kit/json-ld.ts";
import { localDate, type Order, orderIn, orderOf } from "../kit/local-date.ts";
import { nothingIn } from "../kit/nothing.ts";
import { odataDate, odataRows } from "../kit/odata.ts";
import { isAbroad } from "../kit/places.ts";
import {
  followDetail,
  jsonOf,
  placeOf,
  platform,
  postingOffer,
  type Reader,
  rawOffer,
  safeHost,
  unescapeOnce,
  words,
} from "../kit/platform.ts";
import { readSitemap } from "../kit/sitemap.ts";
import { cleanUrl, webUrl } from "../kit/url.ts";
import { xmlText } from "../kit/xml.ts";
import {
  advertised,
  count,
  empty,
  type Finding,
  follow,
  gone,
  offer,
  type Page,
  type PageRequest,
  suspect,
} from "../source.ts";

/**
 * `feed`: `googlefeed.xml` (default) or `sitemap.xml`; `api: "rmk2"` with its `locale` for the newer sites; `tenant` for a
 * portal of the older kind, where all share a few hosts.
 */
type Row = { host: string; feed?: string; api?: string; locale?: string; tenant?: string };

/** SAP SuccessFactors career sites: feed of every posting, classic HTML with microdata, newer JSON. */
export default platform<Row>({
  name: "successfactors",
  title: "SAP SuccessFactors",
  homepage: "https://www.sap.com/products/hcm.html",
  via: "feed",
  basis: "public-page",
  note: "Flux que l'employeur publie pour les moteurs de recherche, et ses pages publiques ; robots.txt respecté.",
  complete: true,
  readsHtml: true,
  detect: (url) =>
    /^[\w-]+\.(jobs2web\.com|jobs\.hr\.cloud\.sap)$/i.test(url.hostname) ? { host: url.hostname } : sharedPortal(url),
  recognises: (page) =>
    isFeed(page) ||
    isJobListing(page.text) ||
    envelopes(jsonOf(page)).length > 0 ||
    odataRows(jsonOf(page)).some(isRequisition) ||
    isClassic(page),
  board: (row) => (row.tenant ? portalUrl({ host: row.host, tenant: row.tenant }) : `https://${row.host}`),
  *start(row) {
    if (row.tenant) yield listingRequest({ host: row.host, tenant: row.tenant });
    else if (row.api === "rmk2") yield searchRequest(row, 0);
    else {
      const feed = row.feed === "sitemap.xml" ? "sitemap.xml" : "googlefeed.xml";
      yield { url: `https://${safeHost(row.host)}/${feed}`, label: "list", maxBytes: 40_000_000 };
    }
  },
  *read(page, reader) {
    const json = jsonOf(page);
    if (isJobListing(page.text)) yield* readListing(page, reader);
    else if (isFeed(page)) yield* readFeed(page, reader);
    else if (odataRows(json).some(isRequisition)) yield* readRequisitions(page, reader, odataRows(json));
    else if (json !== undefined) yield* readSearch(page, reader, json);
    else if (/<urlset\b/.test(page.text.slice(0, 2000))) yield* readUrls(page, reader);
    else yield* readHtml(page, reader);
  },
});

/** « Feed disabled » comes as 200 and HTML: the first bytes tell. */
const isFeed = (page: Page): boolean =>
  /^\s*(<\?xml|<rss)/.test(page.text.slice(0, 200).replace(/^\ufeff/, "")) &&
  (isGoogleFeed(page.text) ||
    /\/job\/[^/<\s]{1,300}\/\d+\/\?[^<\s]{0,40}(feedId=|J2W)/.test(page.text.slice(0, 20_000)));

/** Google's namespace serves shops and newspapers as well. */
const isGoogleFeed = (text: string): boolean =>
  text.slice(0, 4000).includes("base.google.com/ns/1.0") &&
  !text.includes("<g:price") &&
  (/<g:(?:location|employer|job_function|job_industry|publish_date|expiration_date)\b/.test(text) ||
    !text.includes("<item"));

const isClassic = (page: Page): boolean =>
  /data-careersite-propertyid=|rmkcdn\.successfactors\.com|jobs2web|class="(jobTitle-link|jobGeoLocation|jobDisplayShell)/i.test(
    page.text,
  ) ||
  (/itemprop="?title"?/.test(page.text) &&
    /(itemprop="?(datePosted|jobLocation|streetAddress|addressLocality)"?)/.test(page.text) &&
    !/itemtype\s*=\s*["']?[^"'>\s]*JobPosting/i.test(page.text) &&
    !page.text.includes("application/ld+json"));

function* readFeed(page: Page, reader: Reader<Row>): Iterable<Finding> {
  const items = feedItems(page.text);
  if (!items) throw new PageChanged(page.url, "flux RSS de SuccessFactors");
  if (items.length === 0) yield empty("<channel> sans <item>");
  for (const item of items) {
    const partial = itemOffer(page, reader, item);
    if (isAbroad(reader, [partial.country])) yield count("successfactors/not-in-france");
    else if (reader.row && !partial.description && partial.url) {
      yield followDetail(partial, { url: partial.url, via: "html" });
    } else yield offer(partial);
  }
}

function itemOffer(page: Page, reader: Reader<Row>, item: Json) {
  const title = words(xmlText(item.title)) ?? "";
  const where = xmlText(item["g:location"]) ?? PLACE_BEHIND.exec(title)?.[1] ?? null;
  const description = unescapeOnce(xmlText(item.description));
  const url = cleanUrl(xmlText(item.link))?.replace(/\?feedId=\w*$/, "") ?? null;
  return rawOffer(page, reader, {
    ref: xmlText(item["g:id"]) ?? jobNumber(url) ?? xmlText(item.guid),
    url,
    title: withoutPlace(title, where),
    company: words(xmlText(item["g:employer"])),
    ...placeIn(where),
    postedAt: xmlText(item.pubDate),
    validThrough: xmlText(item["g:expiration_date"]),
    // Some tenants put the title alone in it.
    description: [title, "..."].includes(words(description) ?? "") ? null : description,
  });
}

/** Feeds write the place behind the title: « Demand Planner (Saran, FR) ». */
function withoutPlace(title: string, where: string | null): string {
  const tail = where ? ` (${where})` : null;
  if (tail && title.endsWith(tail)) return title.slice(0, -tail.length);
  return title.replace(PLACE_BEHIND, "");
}

const PLACE_BEHIND = /\s+\(([^()]*, [A-Z]{2}(?:, [\w -]+)?)\)$/;

function* readUrls(page: Page, reader: Reader<Row>): Iterable<Finding> {
  const urls = (readSitemap(page.text)?.entries ?? []).map((entry) => cleanUrl(entry.url));
  const jobs = urls.filter((url) => jobNumber(url) !== null);
  if (jobs.length === 0) throw new PageChanged(page.url, "adresses « /job/<numéro> » dans le plan du site");
  if (reader.row) for (const url of jobs) yield follow({ url: url as string, via: "html", label: "detail" });
}

const searchRequest = (row: Row, pageNumber: number): PageRequest => ({
  url: `https://${safeHost(row.host)}/services/recruiting/v1/jobs`,
  method: "POST",
  headers: { accept: "application/json", "content-type": "application/json" },
  body: JSON.stringify({
    locale: row.locale ?? "fr_FR",
    pageNumber,
    sortBy: "date",
    keywords: "",
    location: "",
    facetFilters: {},
    brand: "",
    skills: [],
    categoryId: 0,
    alertId: "",
    rcmCandidateId: "",
  }),
  via: "api",
  label: "list",
  context: { pageNumber },
});

const isSearchRow = (row: Json): boolean => text(row.unifiedStandardTitle) !== null && text(row.id) !== null;

/** `{totalJobs, jobSearchResult}`, alone or several saved side by side; or rows that were saved without it. */
function envelopes(json: unknown): { envelope: Json; locale: string | null }[] {
  const alone = objects(json).filter(isSearchRow);
  if (alone.length > 0) {
    const jobSearchResult = alone.map((response) => ({ response }));
    return [{ envelope: { totalJobs: alone.length, jobSearchResult }, locale: null }];
  }
  const one = object(json);
  if (!one) return [];
  if (one.totalJobs !== undefined) return [{ envelope: one, locale: null }];
  return Object.entries(one)
    .filter(([, value]) => at(value, "totalJobs") !== undefined && at(value, "jobSearchResult") !== undefined)
    .map(([name, value]) => ({ envelope: object(value) ?? {}, locale: /[a-z]{2}_[A-Z]{2}$/.exec(name)?.[0] ?? null }));
}

const isRequisition = (row: Json): boolean => text(row.jobReqId) !== null;

/** Job requisitions of the OData API, as a customer exports them; each language has its own title and text. */
function* readRequisitions(page: Page, reader: Reader<Row>, rows: readonly Json[]): Iterable<Finding> {
  for (const row of rows.filter(isRequisition)) {
    const own = odataRows(row.jobReqLocale);
    const said = own.find((one) => /^fr/i.test(text(one.locale) ?? "")) ?? own[0] ?? {};
    const where = placeIn(firstText(row.location, row.city));
    yield offer(
      rawOffer(page, reader, {
        ref: text(row.jobReqId),
        title: firstText(said.externalTitle, row.externalTitle, row.jobTitle, row.title),
        ...where,
        country: text(row.country) ?? where.country,
        postedAt: odataDate(firstText(row.postStartDate, row.postingStartDate)),
        validThrough: odataDate(firstText(row.postEndDate, row.postingEndDate)),
        description: firstText(said.externalJobDescription, row.externalJobDescription),
      }),
    );
  }
}

function* readSearch(page: Page, reader: Reader<Row>, json: unknown): Iterable<Finding> {
  const found = envelopes(json);
  if (found.length === 0) throw new PageChanged(page.url, "« jobSearchResult » de SuccessFactors");
  const pageNumber = number(at(page.request.context, "pageNumber")) ?? 0;
  for (const { envelope, locale } of found) {
    const total = number(envelope.totalJobs) ?? 0;
    const rows = array(envelope.jobSearchResult)
      .map((row) => object(at(row, "response")))
      .filter((row) => row !== null);
    if (total === 0) {
      // A language that is not published answers like an empty board.
      yield suspect("« totalJobs: 0 » : aucune offre, ou langue non publiée");
      yield empty('"totalJobs":0');
    } else if (pageNumber === 0) yield advertised(total);
    const order = orderOf(rows.map((row) => text(row.unifiedStandardStart)));
    for (const row of rows) yield offer(rowOffer(page, reader, row, locale, order));
    if (reader.row && rows.length > 0 && (pageNumber + 1) * 10 < total)
      yield follow(searchRequest(reader.row, pageNumber + 1));
  }
}

function rowOffer(page: Page, reader: Reader<Row>, row: Json, said: string | null, order: Order | null) {
  const locales = texts(row.supportedLocales);
  const own = text(row.locale) ?? (locales.length === 1 ? (locales[0] ?? null) : null);
  const locale = reader.row?.locale ?? said ?? own;
  const wheres = texts(array(row.jobLocationShort).map(words));
  const places = texts(wheres.map((where) => placeIn(where).place));
  return rawOffer(page, reader, {
    ref: text(row.id),
    url: publicUrl(page, reader.row, row, locale),
    title: row.unifiedStandardTitle ?? row.urlTitle,
    company: firstText(...texts(row.sfstd_marketingBrand_obj)) ?? reader.company,
    ...placeIn(wheres[0] ?? null),
    places: places.length > 1 ? places : null,
    workingTime: firstText(...texts(row.custFullTimePartTime)),
    remote: firstText(...texts(row.custOnsiteRemote)),
    postedAt: localDate(text(row.unifiedStandardStart), locale ? orderIn(locale) : order),
    validThrough: localDate(text(row.unifiedStandardEnd), locale ? orderIn(locale) : order),
  });
}

/** `{origin}[/{brand}]/job/{urlTitle}/{id}-{locale}`; `&amp;` stands in the title's own address. */
function publicUrl(page: Page, row: Row | null, job: Json, locale: string | null): string | null {
  const origin = row ? `https://${safeHost(row.host)}` : webUrl(page.url)?.origin;
  const slug = text(job.unifiedUrlTitle ?? job.urlTitle)?.replaceAll("&amp;", "&");
  const id = text(job.id);
  if (!origin || !slug || !id || !locale) return null;
  const brand = text(job.brandUrl);
  const site = brand && brand !== "default" && /^[\w-]+$/.test(brand) ? `/${brand}` : "";
  return cleanUrl(`${origin}${site}/job/${slug.replace(/[?#/]/g, "")}/${id}-${locale}`);
}

function* readHtml(page: Page, reader: Reader<Row>): Iterable<Finding> {
  const root = documentOf(page);
  const title =
    textAt('[itemprop="title"], [data-careersite-propertyid="title"]', root) ??
    textAt('.jobDisplayShell[itemtype$="JobPosting"] h1', root);
  const marked = title ? [] : jobPostings(page);
  const closed = title ? null : closedIn(page);
  if (title) yield offer(detailOffer(page, reader, title));
  else if (marked.length > 0) for (const posting of marked) yield offer(postingOffer(page, reader, posting));
  else if (closed) yield gone(page.request.partial?.ref ?? jobNumber(page.url) ?? page.url, closed);
  else yield* readRows(page, reader);
}

/** Microdata stands in three shapes: one street line, address parts, or the vendor's own property names. */
function detailOffer(page: Page, reader: Reader<Row>, title: string) {
  const root = documentOf(page);
  const valueAt = (selector: string) => {
    const node = first(selector, root);
    return words(attr(node, "content") ?? textOf(node));
  };
  const value = (name: string) => valueAt(`[itemprop="${name}"]`);
  const own = (name: string) => textAt(`[data-careersite-propertyid="${name}"]`, root);
  const parts = placeOf(value("addressLocality"), value("addressRegion"), value("addressCountry"));
  const vendor =
    placeOf(own("city"), own("state"), own("country")) ??
    own("location") ??
    textAt("#job-location, .jobGeoLocation", root);
  const where = value("streetAddress") ?? parts ?? vendor;
  const url = addressOf(page);
  const company =
    value("hiringOrganization") ?? valueAt('[itemprop="hiringOrganization"] [itemprop="name"]') ?? reader.company;
  const before = page.request.partial;
  return rawOffer(page, reader, {
    ...placeIn(where),
    ref: before?.ref ?? jobNumber(url) ?? applyNumber(root) ?? fingerprint(title, company, where),
    url: before?.url ?? url,
    title,
    company,
    country: placeIn(where).country ?? value("addressCountry") ?? own("country"),
    postedAt: value("datePosted") ?? own("date"),
    validThrough: value("validThrough"),
    description: innerHtml(first('[itemprop="description"], [data-careersite-propertyid="description"]', root)),
  });
}

const addressOf = (page: Page): string | null => {
  const root = documentOf(page);
  const said =
    attr(first("link[rel=canonical]", root), "href") ?? attr(first('meta[property="og:url"]', root), "content");
  return cleanUrl(said, page.url) ?? cleanUrl(page.url);
};

/** `/talentcommunity/apply/1354866455/?locale=fr_FR` */
const applyNumber = (root: ReturnType<typeof documentOf>): string | null =>
  /\/apply\/(\d+)/.exec(attr(first('a[href*="/apply/"]', root), "href") ?? "")?.[1] ?? null;

function* readRows(page: Page, reader: Reader<Row>): Iterable<Finding> {
  const listed = listedJobs(documentOf(page));
  const none = listed.length === 0 && isClassic(page) ? nothingIn(page) : null;
  if (none) yield empty(none);
  else if (listed.length === 0) throw new PageChanged(page.url, "offres SuccessFactors");
  for (const { href, place, ...said } of listed) {
    const url = cleanUrl(href, page.url);
    const partial = rawOffer(page, reader, { ...said, url, ...placeIn(place) });
    yield reader.row && url ? followDetail(partial, { url, via: "html" }) : offer(partial);
  }
}
