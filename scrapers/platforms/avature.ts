import { PageChanged } from "../errors.ts";
import { feedItems } from "../kit/feed.ts";
import { around, attr, documentOf, type Element, first, innerHtml, select, textAt, textOf } from "../kit/html.ts";
import { type Json, number } from "../kit/json.ts";
import { jobPostings } from "../kit/json-ld.ts";
import { headedCells } from "../kit/labelled.ts";
import { nothingIn } from "../kit/nothing.ts";
import {
  followDetail,
  joined,
  placeOf,
  platform,
  postingOffer,
  type Reader,
  rawOffer,
  safeHost,
  words,
} from "../kit/platform.ts";
import { cleanUrl, webUrl } from "../kit/url.ts";
import { xmlText } from "../kit/xml.ts";
import { advertised, count, empty, type Finding, follow, gone, offer, type Page } from "../source.ts";

/** `portal`: path before `SearchJobs` (`fr_FR/careers`). */
type Row = { host: string; portal: string };

/** Avature: HTML lists that link to HTML details with a little JSON-LD. */
export default platform<Row>({
  name: "avature",
  title: "Avature",
  homepage: "https://www.avature.net",
  via: "html",
  basis: "public-page",
  note: "Pages publiques du site carrières ; robots.txt respecté.",
  complete: true,
  paceMs: 5000,
  readsHtml: true,
  detect(url) {
    const path = /^\/((?:[\w-]+\/){1,3}?)(?:SearchJobs|JobDetail|FolderDetail|PipelineDetail)(?:\/|$)/.exec(
      url.pathname,
    )?.[1];
    return /^[\w-]+\.avature\.net$/i.test(url.hostname) && path
      ? { host: url.hostname, portal: path.replace(/\/$/, "") }
      : null;
  },
  recognises: (page) =>
    /\/(JobDetail|SearchJobs)\b/.test(page.text) ||
    /avature\.portal|article--result--nojobs/.test(page.text) ||
    isExcerpt(page),
  board: (row) => `https://${row.host}/${row.portal}/SearchJobs/`,
  *start(row) {
    if (!/^[\w-]+(\/[\w-]+){0,3}$/.test(row.portal)) throw new PageChanged("", `portail refusé : ${row.portal}`);
    yield { url: `https://${safeHost(row.host)}/${row.portal}/SearchJobs/`, label: "list" };
  },
  read,
});

const isExcerpt = (page: Page): boolean =>
  /\.avature\.net\//.test(page.url) || /article__content__view__field/.test(page.text);

/** `/JobDetail/<slug>/<id>`, `/JobDetail?jobTitle=…&jobId=<id>` */
const numberOf = (url: string | null | undefined): string | null =>
  /\/(?:JobDetail|FolderDetail|PipelineDetail)\/(?:[^/?#]+\/)?(\d+)(?=[/?#]|$)/.exec(url ?? "")?.[1] ??
  /\/(?:Job|Folder|Pipeline)Detail\/?\?(?:[^#]*&)?(?:job|folder|pipeline)Id=(\d+)/.exec(url ?? "")?.[1] ??
  null;

function* read(page: Page, reader: Reader<Row>): Iterable<Finding> {
  // A closed posting is answered by the list or by an error page.
  const landed = webUrl(page.url)?.pathname ?? "";
  if (page.request.label === "detail" && /\/(Error|SearchJobs)\/?$/.test(landed)) {
    yield gone(page.request.partial?.ref ?? page.request.url, `renvoi vers ${landed}`);
    return;
  }
  const items = feedItems(page.text);
  const marked = items ? [] : jobPostings(page);
  const shown = items || marked.length > 0 ? null : shownOffer(page, reader);
  if (items) yield* readFeed(page, reader, items);
  else if (shown) yield offer(shown);
  else if (marked.length > 0) for (const posting of marked) yield offer(detailOffer(page, reader, posting));
  else yield* readList(page, reader);
}

type Posting = ReturnType<typeof jobPostings>[number];

/** The JSON-LD holds title and date, and the title is sometimes an internal one: the list's is what people see. */
function detailOffer(page: Page, reader: Reader<Row>, posting: Posting) {
  const before = page.request.partial;
  const raw = postingOffer(page, reader, posting);
  const field = fields(page);
  return {
    ...raw,
    ref: before?.ref ?? numberOf(page.url) ?? raw.ref,
    title: before?.title ?? raw.title,
    place: raw.place ?? field(PLACE_LABEL) ?? before?.place ?? null,
    country: raw.country ?? field(COUNTRY_LABEL),
    contract: raw.contract ?? field(CONTRACT_LABEL),
    remote: raw.remote ?? field(/télétravail|remote|workplace/i),
    description: raw.description ?? textsOf(documentOf(page)),
  };
}

/** A detail without JSON-LD: its banner names it, its own address or the page's numbers it. */
function shownOffer(page: Page, reader: Reader<Row>) {
  const root = documentOf(page);
  const url = cleanUrl(attr(first("link[rel=canonical]", root), "href"), page.url) ?? cleanUrl(page.url);
  const ref = numberOf(url);
  const title = textAt(".banner__text__title, h1", root);
  if (!ref || !title || !first(FIELD, root)) return null;
  const field = fields(page);
  return rawOffer(page, reader, {
    ref,
    url,
    title,
    place: field(PLACE_LABEL),
    country: field(COUNTRY_LABEL),
    contract: field(CONTRACT_LABEL),
    postedAt: field(POSTED_LABEL),
    description: textsOf(root),
  });
}

/** « SearchJobs/feed/ »: the latest twenty, by title and date. */
function* readFeed(page: Page, reader: Reader<Row>, items: readonly Json[]): Iterable<Finding> {
  if (items.length === 0) yield empty("<channel> sans <item>");
  else if (!items.some((item) => numberOf(xmlText(item.link))))
    throw new PageChanged(page.url, "liens « JobDetail » d'Avature");
  for (const item of items) {
    const url = cleanUrl(xmlText(item.link));
    const ref = numberOf(url);
    const title = words(xmlText(item.title));
    if (!ref || !title) yield count("avature/row-without-title");
    else yield offer(rawOffer(page, reader, { ref, url, title, postedAt: xmlText(item.pubDate) }));
  }
}

const PLACE_LABEL = /^(lieu|location|ville|city|localisation|work location)/i;
const COUNTRY_LABEL = /^(pays|country)/i;
const POSTED_LABEL = /^(date posted|posted|posting date|date de publication|publié)/i;
const CONTRACT_LABEL = /contrat|contract|type d.emploi|employment type|job type/i;

const FIELD = ".article--details .article__content__view__field__value";
const FACTS = [PLACE_LABEL, COUNTRY_LABEL, POSTED_LABEL, CONTRACT_LABEL];

/** The fields of a detail that are no facts: its text is among them, whatever its label. */
function textsOf(root: ReturnType<typeof documentOf>): string | null {
  const isFact = (value: Element) => {
    const label = textAt(".article__content__view__field__label", around(value, "div")) ?? "";
    return FACTS.some((fact) => fact.test(label));
  };
  return joined(
    ...select(FIELD, root)
      .filter((value) => !isFact(value))
      .map(innerHtml),
  );
}

/** Label and value pairs of a detail. */
function fields(page: Page): (label: RegExp) => string | null {
  const pairs = select(".article__content__view__field", documentOf(page)).map((box) => ({
    label: textAt(".article__content__view__field__label", box) ?? "",
    value: textAt(".article__content__view__field__value", box),
  }));
  return (label) => pairs.find((pair) => label.test(pair.label) && pair.value)?.value ?? null;
}

function* readList(page: Page, reader: Reader<Row>): Iterable<Finding> {
  const root = documentOf(page);
  const links = select("a[href]", root).filter((link) => numberOf(attr(link, "href")) !== null);
  const said = textOf(root) ?? "";
  const none = links.length === 0 ? nothingIn(page) : null;
  if (none) yield empty(none);
  else if (links.length === 0) throw new PageChanged(page.url, "liens « JobDetail » d'Avature");
  const total = number(/\d+\s*-\s*\d+\s+(?:of|sur|de)\s+([\d\s.,]+)/.exec(said)?.[1]?.replace(/\D/g, ""));
  if (total !== null && !/jobOffset=[1-9]/.test(page.url)) yield advertised(total);
  const cards = Map.groupBy(links, (link) => numberOf(attr(link, "href")) as string);
  for (const [ref, own] of cards) yield readCard(page, reader, ref, own);
  const next = cleanUrl(
    attr(first("a.paginationNextLink, a[rel=next], .pagination__item--next a", root), "href"),
    page.url,
  );
  if (reader.row && next && webUrl(next)?.hostname === webUrl(page.url)?.hostname)
    yield follow({ url: next, label: "list" });
}

const BUTTON =
  /^(apply( now)?|postuler|learn more|read more|en savoir plus|voir (l['’]offre|plus)|view( job)?|save|share)$/i;

/** Title and button link to the same posting: a card of which only the button speaks has no title. */
function readCard(page: Page, reader: Reader<Row>, ref: string, links: Element[]): Finding {
  const link = links.find((one) => textOf(one) && !BUTTON.test(textOf(one) ?? ""));
  const title = link ? (textAt("h1, h2, h3, h4", link) ?? textOf(link)) : null;
  if (!link || !title) return count("avature/row-without-title");
  const url = cleanUrl(attr(link, "href"), page.url);
  const partial = rawOffer(page, reader, { ref, url, title, ...details(link) });
  return reader.row && url ? followDetail(partial, { url }) : offer(partial);
}

const POSTED =
  /^(?:posted|publiée?|published|veröffentlicht|publicado|pubblicato|geplaatst)?\s*(?:on|le|am|el|il|op)?\s*:?\s*(\d{1,2}[-/ .]+[\p{L}\d]+[-/ .]+\d{4}|\p{L}{3,9}\.? \d{1,2}, \d{4})$/iu;

/** « Job ID 17304 », « Réf. 2026-12 ». */
const NUMBERED =
  /^(job id|id|job|r[eé]f(erence|érence)?|requisition|req)\b\.?\s*(id|n°|no\.?|#|number)?\s*:?\s*[#\w-]*\d[\w-]*$/i;

/** « Paris • »: the point that parts two lines is inside the first. */
const unpointed = (line: string | null): string | null => line?.replace(/^[•·|\s]+|[•·|\s]+$/g, "") || null;

/** Small lines of a card, each with its label (« City: Dole ») or without: place first, then the date; or named by the vendor's classes. */
function details(link: Element): { place: string | null; postedAt: string | null } {
  const box = cardOf(link);
  if (!box) return { place: null, postedAt: null };
  const labelled = labelledLines(box);
  const lines = select(".article__header__text__subtitle span", box)
    .map((line) => unpointed(textOf(line)))
    .filter((line) => line !== null && !/:$/.test(line)) as string[];
  const dated = lines.find((line) => POSTED.test(line));
  const named = unpointed(textAt(".job-location, .list-item-location, [class*=location]", box));
  const parts = [PLACE_LABEL, /^(state|province|région)/i, COUNTRY_LABEL].map(labelled);
  return {
    place:
      words(named) ??
      placeOf(...parts) ??
      words(lines.find((line) => !POSTED.test(line) && !NUMBERED.test(line) && /\p{L}/u.test(line))),
    postedAt: dated ? (POSTED.exec(dated)?.[1] ?? null) : labelled(POSTED_LABEL),
  };
}

/** « City: Dole », « Date Posted: 28-Jul-2026 »: a card's lines by their labels, a row's cells by the heads of their columns. */
function labelledLines(box: Element): (label: RegExp) => string | null {
  const lines = select(".article__header__text__subtitle p, .listSingleColumnItemMiscDataItem", box).flatMap((line) => {
    const [, label, value] = /^([\p{L}/ ]{3,30}?)\s*:\s*(.+)$/u.exec(textOf(line) ?? "") ?? [];
    return label && value ? [{ label, value }] : [];
  });
  const pairs = [...lines, ...headedCells(box)];
  return (label) => pairs.find((pair) => label.test(pair.label))?.value || null;
}

function cardOf(link: Element): Element | null {
  let node = link.parent;
  for (let up = 0; node && up < 6; up++) {
    const own = "name" in node ? (attr(node as Element, "class") ?? "") : "";
    if (
      "name" in node &&
      (/^(article|li|tr)$/.test(node.name) ||
        /article__header__text$|article--result|article__content--result/.test(own))
    ) {
      return node as Element;
    }
    node = node.parent;
  }
  return null;
}
