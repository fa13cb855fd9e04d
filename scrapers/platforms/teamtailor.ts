import { PageChanged } from "../errors.ts";
import { feedItems } from "../kit/feed.ts";
import { attr, documentOf, type Element, first, select, textAt, textOf } from "../kit/html.ts";
import { at, firstText, type Json, number, object, objects, text, texts } from "../kit/json.ts";
import { jobPostings, mapJobPosting } from "../kit/json-ld.ts";
import { placesSaid } from "../kit/places.ts";
import {
  contractOrTime,
  followDetail,
  jsonOf,
  placeOf,
  platform,
  postingOffer,
  type Reader,
  rawOffer,
  safeHost,
  words,
} from "../kit/platform.ts";
import { cleanUrl, webUrl } from "../kit/url.ts";
import { children, parseXml, xmlText } from "../kit/xml.ts";
import { empty, type Finding, follow, offer, type Page } from "../source.ts";

type Row = { host: string };

/** Teamtailor: JSON Feed with schema.org postings in it; the RSS and the HTML list are read as well. */
export default platform<Row>({
  name: "teamtailor",
  title: "Teamtailor",
  homepage: "https://www.teamtailor.com",
  via: "feed",
  basis: "public-page",
  note: "Flux public de la page carrières ; robots.txt respecté.",
  complete: true,
  readsHtml: true,
  detect: (url) =>
    /^(?!(?:www|app|api|docs|support|tracker|images|assets|cdn)\.)[\w-]+(?:\.[\w-]+)?\.teamtailor\.com$/i.test(
      url.hostname,
    )
      ? { host: url.hostname }
      : null,
  recognises: (page) =>
    isFeed(jsonOf(page)) ||
    isItem(jsonOf(page)) ||
    apiJobs(jsonOf(page)).length > 0 ||
    isRss(page) ||
    /teamtailor-cdn\.com|"name":\s*"Teamtailor"|href="https:\/\/[\w.-]+\.teamtailor\.com\/jobs\/\d/.test(page.text),
  board: (row) => `https://${row.host}/jobs`,
  *start(row) {
    yield { url: `https://${safeHost(row.host)}/jobs.json`, label: "list" };
  },
  *read(page, reader) {
    if (isFeed(jsonOf(page)) || isBareFeed(jsonOf(page))) yield* readFeed(page, reader, page.json());
    else if (isItem(jsonOf(page))) yield offer(itemOffer(page, reader, object(page.json()) ?? {}));
    else if (apiJobs(jsonOf(page)).length > 0) yield* readApi(page, reader, page.json());
    else if (isRss(page)) yield* readRss(page, reader);
    else yield* readHtml(page, reader);
  },
});

const isRss = (page: Page): boolean =>
  page.text.includes("https://teamtailor.com/locations") && page.text.includes("<rss");

/** A JSON Feed is anybody's; its postings are Teamtailor's, and so is one without any on a jobs page. */
const isFeed = (json: unknown): boolean =>
  at(json, "items", 0, "_jobposting") !== undefined ||
  (isBareFeed(json) && /\/jobs(\.json)?$/.test(text(at(json, "home_page_url")) ?? ""));

const isBareFeed = (json: unknown): boolean =>
  /jsonfeed\.org/.test(text(at(json, "version")) ?? "") && at(json, "items", 0) === undefined;

/** One item of the feed, saved alone. */
const isItem = (json: unknown): boolean => object(at(json, "_jobposting")) !== null;

function* readFeed(page: Page, reader: Reader<Row>, json: unknown): Iterable<Finding> {
  const items = objects(at(json, "items"));
  const company = words(at(json, "title"));
  if (items.length === 0) yield empty('"items":[]');
  for (const item of items) yield offer(itemOffer(page, { ...reader, company: reader.company ?? company }, item));
  const next = webUrl(at(json, "next_url"));
  if (next && next.hostname === webUrl(page.url)?.hostname) yield follow({ url: next.href, label: "list" });
}

function itemOffer(page: Page, reader: Reader<Row>, item: Json) {
  const node = object(item._jobposting) ?? {};
  const posting = mapJobPosting({ ...node, title: node.title ?? item.title }, { page });
  const url = cleanUrl(item.url);
  return rawOffer(page, reader, {
    ...posting,
    ref: text(at(node, "identifier", "value")) ?? numberOf(url) ?? text(item.id),
    url,
    title: item.title ?? posting?.title,
    company: posting?.company ?? reader.company,
    postedAt: text(item.date_published) ?? posting?.postedAt,
    description: text(item.content_html) ?? posting?.description ?? text(item.content_text),
  });
}

/** Jobs of the documented JSON:API, a list or one; [] for anybody else's JSON. */
const apiJobs = (json: unknown): Json[] =>
  objects(at(json, "data")).filter((one) => one.type === "jobs" && text(at(one, "attributes", "title")) !== null);

/** What a job is related to stands beside it, under `included`. */
function* readApi(page: Page, reader: Reader<Row>, json: unknown): Iterable<Finding> {
  const keyOf = (one: Json) => `${text(one.type)} ${text(one.id)}`;
  const included = new Map(objects(at(json, "included")).map((one) => [keyOf(one), one]));
  const related = (job: Json, name: string) =>
    objects(at(job, "relationships", name, "data"))
      .map((one) => included.get(keyOf(one)))
      .filter((one) => one !== undefined);
  for (const job of apiJobs(json)) yield offer(apiOffer(page, reader, job, related));
}

function apiOffer(page: Page, reader: Reader<Row>, job: Json, related: (job: Json, name: string) => Json[]) {
  const said = object(job.attributes) ?? {};
  const link = (name: string) => cleanUrl(at(job, "links", name) ?? said[name]);
  const where = [...related(job, "location"), ...related(job, "locations")].map((one) => object(one.attributes) ?? {});
  const places = texts(where.map((one) => placeOf(one.city ?? one.name, one.country)));
  return rawOffer(page, reader, {
    ref: text(job.id),
    url: link("careersite-job-url"),
    applyUrl: link("careersite-job-apply-url"),
    title: said.title,
    company: words(said["company-name"]) ?? words(at(related(job, "company")[0], "attributes", "name")),
    ...placesSaid(places),
    postalCode: where.length === 1 ? text(where[0]?.zip) : null,
    country: text(where[0]?.country),
    ...contractOrTime(said["employment-type"]),
    remote: text(said["remote-status"]),
    salaryMin: number(said["min-salary"]),
    salaryMax: number(said["max-salary"]),
    salaryCurrency: text(said.currency),
    salaryPeriod: text(said["salary-time-unit"]),
    postedAt: firstText(said["published-at"], said["start-date"], said["created-at"]),
    validThrough: text(said["end-date"]),
    description: text(said.body),
  });
}

/** Number of the posting: `/jobs/7167985-account-executive`; others write a slug behind a slash. */
const numberOf = (url: string | null): string | null => /\/jobs\/(\d+)(?=[-?#]|\/?$)/.exec(url ?? "")?.[1] ?? null;

function* readRss(page: Page, reader: Reader<Row>): Iterable<Finding> {
  const items = feedItems(page.text);
  if (!items) throw new PageChanged(page.url, "flux RSS de Teamtailor");
  const company =
    reader.company ??
    words(
      xmlText(
        at(
          parseXml(page.text.slice(0, 100_000).replace(/<item>[\s\S]*$/, "</channel></rss>")),
          "rss",
          "channel",
          "title",
        ),
      ),
    );
  if (items.length === 0) yield empty("<channel> sans <item>");
  for (const item of items) yield offer(rssOffer(page, { ...reader, company }, item));
}

function rssOffer(page: Page, reader: Reader<Row>, item: Json) {
  const url = cleanUrl(xmlText(item.link));
  const boxes = children(item, "tt:locations").flatMap((box) => children(object(box), "tt:location"));
  const where = boxes.map((one) => (name: string) => xmlText(at(one, `tt:${name}`)));
  const places = texts(where.map((of) => placeOf(of("city") ?? of("name"), of("country"))));
  const remote = xmlText(item.remoteStatus);
  return rawOffer(page, reader, {
    ref: numberOf(url) ?? xmlText(item.guid),
    url,
    title: xmlText(item.title),
    ...placesSaid(places),
    postalCode: where.length === 1 ? where[0]?.("zip") : null,
    country: where[0]?.("country"),
    remote,
    postedAt: xmlText(item.pubDate),
    description: xmlText(item.description),
  });
}

function* readHtml(page: Page, reader: Reader<Row>): Iterable<Finding> {
  const marked = jobPostings(page);
  for (const posting of marked) {
    const own = cleanUrl(posting.url ?? page.url);
    yield offer({ ...postingOffer(page, reader, posting), ref: numberOf(own) ?? posting.ref });
  }
  if (marked.length > 0) return;
  const links = select('a[href*="/jobs/"]', documentOf(page)).filter(
    (link) => numberOf(attr(link, "href")) && textOf(link),
  );
  if (links.length === 0) throw new PageChanged(page.url, "offres Teamtailor (« /jobs/<numéro> »)");
  const cards = new Map(links.map((link) => [numberOf(attr(link, "href")), link]));
  const company = reader.company ?? words(attr(first('meta[property="og:site_name"]', documentOf(page)), "content"));
  for (const [ref, link] of cards) yield readCard(page, { ...reader, company }, ref as string, link);
}

/** A card's second line is « Département · Lieu · Télétravail »; with fewer words one cannot tell which is which. */
function readCard(page: Page, reader: Reader<Row>, ref: string, link: Element): Finding {
  const box = link.parent as Element | null;
  // Some themes wrap the whole card in the link: its title is then an element of its own.
  const title =
    attr(first("[title]", link), "title") ?? (first("div", link) ? textAt("span, h2, h3", link) : textOf(link));
  const line = box
    ? select("div span, p span", box)
        .map(textOf)
        .filter((word) => word !== null && word !== "·")
    : [];
  const [department, place, remote] = line.filter((word) => word !== title);
  const url = cleanUrl(attr(link, "href"), page.url);
  const partial = rawOffer(page, reader, {
    ref,
    url,
    title,
    place: department && place ? place : null,
    remote,
  });
  return url && reader.row ? followDetail(partial, { url }) : offer(partial);
}
