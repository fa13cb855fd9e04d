import { PageChanged } from "../errors.ts";
import { feedItems } from "../kit/feed.ts";
import {
  type AnyNode,
  around,
  attr,
  documentOf,
  type Element,
  first,
  parseHtml,
  select,
  textAt,
  textOf,
} from "../kit/html.ts";
import { at, type Json, number, text, texts } from "../kit/json.ts";
import { FIRST_PAGE, listPage, type Stage } from "../kit/list-pages.ts";
import { ownPage } from "../kit/own-page.ts";
import {
  contractOrTime,
  followDetail,
  jsonOf,
  platform,
  type Reader,
  rawOffer,
  safeHost,
  unescapeOnce,
  words,
} from "../kit/platform.ts";
import { cleanUrl, webUrl } from "../kit/url.ts";
import { xmlText } from "../kit/xml.ts";
import { type Finding, offer, type Page, type PageRequest } from "../source.ts";

/** `path`: what stands before « search-jobs », where a site has several languages (« fr »). */
type Row = { host: string; path: string };

const PAGE = 100;

/** Radancy (TalentBrew): lists of a site's own offers, as a page or as JSON with HTML in it; the text stands on each offer's page. */
export default platform<Row>({
  name: "radancy",
  title: "Radancy",
  homepage: "https://www.radancy.com",
  via: "html",
  basis: "public-page",
  note: "Pages publiques du site carrières ; robots.txt respecté.",
  // Asked by words: the lists of such groups are of the whole world.
  complete: false,
  readsHtml: true,
  detect: () => null,
  recognises: (page) => listOf(page) !== null || feedRows(page).length > 0,
  board: (row) => `https://${row.host}/${row.path ? `${row.path}/` : ""}search-jobs`,
  *start(row, query) {
    for (const term of query.terms) yield listRequest(row, term, FIRST_PAGE);
  },
  *read(page, reader) {
    const list = listOf(page);
    const items = list ? [] : feedRows(page);
    if (list) yield* readList(page, reader, list);
    else if (items.length > 0) for (const item of items) yield offer(itemOffer(page, reader, item));
    else yield* [...ownPage(page, reader, "liste ou offre Radancy")].map(numbered);
  },
});

/** The number that ends an offer's address is the list's; the page's marks have the employer's own. */
function numbered(finding: Finding): Finding {
  const ref = finding.kind === "offer" ? NUMBERS.exec(webUrl(finding.offer.url)?.pathname ?? "")?.[1] : undefined;
  return finding.kind === "offer" && ref ? offer({ ...finding.offer, ref }) : finding;
}

/** `/emploi/<town>/<slug>/<site>/<number>` */
const NUMBERS = /\/\d{2,6}\/(\d{6,})\/?$/;

/** Items of the site's feed of offers; [] for any other. */
const feedRows = (page: Page): Json[] =>
  (feedItems(page.text) ?? []).filter((item) => NUMBERS.test(webUrl(xmlText(item.link))?.pathname ?? ""));

/** The feed writes the place behind the title: « Pilote IA - (Dole, Jura, France) ». */
function itemOffer(page: Page, reader: Reader<Row>, item: Json) {
  const said = words(xmlText(item.title)) ?? "";
  const [, title = said, place = null] = /^(.+?)\s+-\s+\(([^()]{2,120})\)$/.exec(said) ?? [];
  const url = cleanUrl(xmlText(item.link));
  return rawOffer(page, reader, {
    ref: NUMBERS.exec(webUrl(url)?.pathname ?? "")?.[1] ?? null,
    url,
    title,
    place,
    postedAt: xmlText(item.pubDate),
    description: unescapeOnce(xmlText(item.description)),
  });
}

interface Search extends Stage {
  term: string;
}

/** Without the name of its module the site answers with an empty list. */
function listRequest(row: Row, term: string, stage: Stage): PageRequest {
  const asked = { Keywords: term, CurrentPage: `${stage.page}`, RecordsPerPage: `${PAGE}` };
  const words = new URLSearchParams({ ...asked, SearchResultsModuleName: "Search Results" });
  const path = row.path ? `/${encodeURIComponent(row.path)}` : "";
  return {
    url: `https://${safeHost(row.host)}${path}/search-jobs/results?${words}`,
    via: "api",
    label: "list",
    context: { ...stage, term },
  };
}

const LIST = ["records-per-page", "total-results", "total-job-results"]
  .map((said) => `#search-results[data-${said}]`)
  .join(", ");

/** The list on a page, or the one that the JSON of « results » holds; null for anything else. */
function listOf(page: Page): Element | null {
  const json = jsonOf(page);
  const source = text(at(json, "results")) ?? "";
  const isList =
    json === undefined ? /\bdata-total-(?:job-)?results=/.test(page.text) : source.includes("search-results");
  return isList ? first(LIST, json === undefined ? documentOf(page) : parseHtml(source)) : null;
}

function* readList(page: Page, reader: Reader<Row>, list: Element): Iterable<Finding> {
  const total = number(attr(list, "data-total-job-results") ?? attr(list, "data-total-results")) ?? 0;
  const rows = rowsOf(list);
  if (rows.length === 0 && total > 0 && !reader.row) throw new PageChanged(page.url, "offres de la liste Radancy");
  const findings = rows.map((row) => {
    const partial = rowOffer(page, reader, row);
    return reader.row && partial.url ? followDetail(partial, { url: partial.url, via: "html" }) : offer(partial);
  });
  const { term = "" } = (page.request.context as Search | undefined) ?? {};
  yield* listPage(page, reader, findings, {
    first: attr(rows[0], "data-job-id"),
    total,
    none: `data-total-results="${total}"`,
    next: (row, stage) => listRequest(row, term, stage),
  });
}

/** Each job's first link with words; others repeat it as a picture or a button. */
function rowsOf(list: AnyNode): Element[] {
  const jobs = new Map<string | null, Element>();
  for (const link of select("a[data-job-id][href]", list)) {
    const ref = attr(link, "data-job-id");
    if (!jobs.has(ref) && textOf(link) !== null) jobs.set(ref, link);
  }
  return [...jobs.values()];
}

function rowOffer(page: Page, reader: Reader<Row>, link: Element) {
  const box = around(link, "li", "tr");
  const places = texts((textAt(".job-location, .job-address-list, .location", box) ?? "").split(" / "));
  return rawOffer(page, reader, {
    ref: attr(link, "data-job-id"),
    url: cleanUrl(attr(link, "href"), page.url),
    title: textAt("h2, h3, h4, [class*=jobtitle], [class*=job-title]", link) ?? textOf(link),
    place: places[0] ?? null,
    places: places.length > 1 ? places : null,
    ...contractOrTime(valueAt("[class*=job-type]", box)),
    postedAt: textAt(".job-date-posted", box),
  });
}

/** « Job Type: » stands before the words, in an element of its own. */
function valueAt(selector: string, box: AnyNode): string | null {
  const found = first(selector, box);
  const heading = found && textAt("b, strong, .heading", found);
  return (
    textOf(found)
      ?.slice(heading?.length ?? 0)
      .replace(/^[\s|:]+/, "") || null
  );
}
