import { PageChanged } from "../errors.ts";
import { attr, documentOf, type Element, select, textAt, textOf } from "../kit/html.ts";
import { array, at, firstText, type Json, number, objects, parseJson, text, texts } from "../kit/json.ts";
import { looseValues } from "../kit/loose-json.ts";
import { ownPage } from "../kit/own-page.ts";
import {
  contractOrTime,
  followDetail,
  joined,
  jsonOf,
  platform,
  type Reader,
  rawOffer,
  words,
} from "../kit/platform.ts";
import { param, webUrl } from "../kit/url.ts";
import { advertised, empty, type Finding, follow, offer, type Page } from "../source.ts";

/** Business Edition: `https://abc.tbe.taleo.net/abc01/ats/careers/v2/searchResults?org=TENANT&cws=1`. */
type Row = { host: string; partition: string; org: string; cws: string };

const BUSINESS = /^[a-z]{3}\.tbe\.taleo\.net$/i;
const PATH = /^\/([a-z]{3}\d{2})\/ats\/careers\//i;

/**
 * Oracle Taleo. Business Edition: lists of ten, marked up pages. Enterprise: its answers and pages are read when they are handed
 * over; its search wants a session, so it is not collected.
 */
export default platform<Row>({
  name: "taleo",
  title: "Oracle Taleo",
  homepage: "https://www.oracle.com/human-capital-management/taleo/",
  via: "html",
  basis: "public-page",
  note: "Pages publiques du site carrières ; robots.txt respecté.",
  complete: true,
  readsHtml: true,
  detect(url) {
    const partition = PATH.exec(url.pathname)?.[1]?.toLowerCase();
    const [org, cws] = [param(url.href, "org"), param(url.href, "cws")];
    const isBoard = BUSINESS.test(url.hostname) && /^\w{1,60}$/.test(org ?? "") && /^\d{1,5}$/.test(cws ?? "");
    return isBoard && partition ? { host: url.hostname, partition, org: org as string, cws: cws as string } : null;
  },
  recognises: (page) => isAnswer(jsonOf(page)) || page.text.includes(FILLED) || linksIn(page).length > 0,
  board: listUrl,
  *start(row) {
    yield { url: listUrl(row), label: "list" };
  },
  *read(page, reader) {
    const answer = jsonOf(page);
    if (Array.isArray(at(answer, "requisitionList"))) yield* readAnswer(page, reader, answer);
    else if (page.text.includes(FILLED)) yield offer(filledOffer(page, reader));
    else if (linksIn(page).length > 0) yield* readLinks(page, reader);
    else if (/oracletaleocwsv2-panel-number[^<>]{0,80}>\s*0\s*</.test(page.text)) yield empty("0 poste ouvert");
    else yield* ownPage(page, reader, "liste ou offre Taleo");
  },
});

function listUrl(row: Row): string {
  return `https://${row.host}/${row.partition}/ats/careers/v2/searchResults?org=${row.org}&cws=${row.cws}`;
}

/** Links of a Business Edition list to its offers, each once. */
function linksIn(page: Page): Element[] {
  if (!page.text.includes("viewRequisition")) return [];
  const found = select("a[href*='viewRequisition']", documentOf(page)).filter(
    (link) => textOf(link) && ridOf(page, link),
  );
  return [...new Map(found.map((link) => [ridOf(page, link), link])).values()];
}

const addressOf = (page: Page, link: Element): URL | null => webUrl(attr(link, "href"), page.url);
const ridOf = (page: Page, link: Element): string | null => param(addressOf(page, link)?.href ?? "", "rid");

function* readLinks(page: Page, reader: Reader<Row>): Iterable<Finding> {
  const total = number(textAt(".oracletaleocwsv2-panel-number", documentOf(page)));
  if (total !== null) yield advertised(total);
  for (const link of linksIn(page)) {
    const partial = rawOffer(page, reader, {
      ref: ridOf(page, link),
      url: addressOf(page, link)?.href ?? null,
      title: textOf(link),
    });
    yield reader.row && partial.url ? followDetail(partial, { url: partial.url, via: "html" }) : offer(partial);
  }
  const next = select("a.jscroll-next[href], a[href*='rowFrom=']", documentOf(page))[0];
  if (reader.row && next) yield follow({ url: addressOf(page, next)?.href ?? "", label: "list", via: "html" });
}

const isAnswer = (json: unknown): boolean =>
  Array.isArray(at(json, "requisitionList")) &&
  (requisitions(json).length > 0 || at(json, "pagingData", "totalCount") !== undefined);

/** Rows of Enterprise's search: `column` is what the employer chose to show, the title first. */
const requisitions = (json: unknown): Json[] =>
  objects(at(json, "requisitionList")).filter((row) => text(row.contestNo) !== null && Array.isArray(row.column));

function* readAnswer(page: Page, reader: Reader<Row>, answer: unknown): Iterable<Finding> {
  const rows = requisitions(answer);
  const total = number(at(answer, "pagingData", "totalCount"));
  if (rows.length === 0 && total === 0) return yield empty('"totalCount":0');
  if (rows.length === 0) throw new PageChanged(page.url, "« contestNo » de Taleo");
  if (total !== null) yield advertised(total);
  for (const row of rows) {
    const columns = array(row.column).map((one) => text(one) ?? "");
    const places = texts(columns.flatMap((one) => array(one.startsWith("[") ? parseJson(one) : null)));
    yield offer(
      rawOffer(page, reader, {
        ref: firstText(row.contestNo),
        url: null,
        title: columns[0],
        place: places[0] ?? null,
        places: places.length > 1 ? places : null,
        postedAt: columns.slice(1).find((one) => DAY.test(one)) ?? null,
      }),
    );
  }
}

const DAY =
  /^\d{1,2}[/.-](?:\d{1,2}|[a-zé]{3,4}\.?)[/.-]\d{4}$|^[a-zéû]{3,9}\.? \d{1,2}, \d{4}$|^\d{1,2} [a-zéû]{3,9}\.? \d{4}$/i;

const FILLED = "requisitionDescriptionInterface";
const MAX_CHARS = 500_000;
/** Texts that hold HTML begin so. */
const TEXT = "!*!";

/**
 * Enterprise fills its page from a bare list of strings. The title and the number have their places; what comes after them
 * depends on where the text stands: before place and days, or behind them, at fixed steps.
 */
function filledOffer(page: Page, reader: Reader<Row>) {
  const from = page.text.indexOf("[", page.text.indexOf(FILLED));
  const list = page.text.slice(from, from + MAX_CHARS);
  const said = array(looseValues(list)[0]).map((one) => (typeof one === "string" ? one : ""));
  const start = said.findIndex((one) => one.startsWith(TEXT));
  if (!said[9] || start < 0) throw new PageChanged(page.url, "texte d'une offre Taleo");
  const fields =
    start < 14
      ? { place: start + 6, posted: -1, until: start + 16, time: start + 12 }
      : { place: start - 5, posted: start - 4, until: start - 2, time: -1 };
  const day = (index: number) => text(said[index]?.split(",")[0]);
  return rawOffer(page, reader, {
    ref: firstText(said[10], said[0]),
    url: /\.taleo\.net$/i.test(webUrl(page.url)?.hostname ?? "") ? page.url : null,
    title: decoded(said[9]),
    place: words(said[fields.place]),
    ...contractOrTime(said[fields.time]),
    postedAt: day(fields.posted),
    validThrough: day(fields.until),
    description: joined(...said.filter((one) => one.startsWith(TEXT)).map((one) => decoded(one.slice(TEXT.length)))),
  });
}

/** Percent-encoded UTF-8; a text that is not is left as it is. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
