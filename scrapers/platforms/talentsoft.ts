import { PageChanged } from "../errors.ts";
import { areaOf } from "../kit/area.ts";
import { closedIn } from "../kit/closed.ts";
import { feedItems } from "../kit/feed.ts";
import {
  attr,
  documentOf,
  type Element,
  first,
  innerHtml,
  isText,
  parseHtml,
  select,
  textAt,
  textOf,
} from "../kit/html.ts";
import { type Json, number } from "../kit/json.ts";
import { nothingIn } from "../kit/nothing.ts";
import { followDetail, joined, platform, type Reader, rawOffer, safeHost, words } from "../kit/platform.ts";
import { cleanUrl, param } from "../kit/url.ts";
import { children, xmlText } from "../kit/xml.ts";
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

/** `list`: path of an HTML list, for tenants without a full feed; `search: "terms"`: ask it for the profile's words only. */
type Row = { host: string; list?: string; search?: string };

/** The feed stops here without a word, and the HTML list after fifty pages of twenty. */
const CAP = 1000;
const LAST_PAGE = 50;
/** Newest offers given where `top` is not understood. */
const DEFAULT_TOP = 20;

/** Talentsoft (Cegid HR): RSS with every offer, HTML lists, HTML details. */
export default platform<Row>({
  name: "talentsoft",
  title: "Talentsoft (Cegid)",
  homepage: "https://www.cegid.com",
  via: "feed",
  basis: "public-page",
  note: "Flux RSS et pages publiques du site carrières ; robots.txt respecté.",
  complete: (row) => row.search === undefined,
  readsHtml: true,
  detect: (url) =>
    /^(?!www\.|app\.|api\.|support\.)[\w-]+\.talent-soft\.com$/i.test(url.hostname) ? { host: url.hostname } : null,
  recognises: (page) => isRss(page) || isList(page) || isDetail(page),
  board: (row) => `https://${row.host}`,
  *start(row, query) {
    if (!row.list) yield feedRequest(row);
    else for (const term of row.search === "terms" ? query.terms : [""]) yield listRequest(row, { page: 1, term });
  },
  *read(page, reader) {
    if (isRss(page)) yield* readRss(page, reader);
    else if (isDetail(page)) yield* readDetail(page, reader);
    else if (isList(page)) yield* readList(page, reader);
    else yield* readOther(page);
  },
});

/** LCID 1036 is the language, not the country. */
const feedRequest = (row: Row): PageRequest => ({
  url: `https://${safeHost(row.host)}/handlers/offerRss.ashx?LCID=1036&top=${CAP}`,
  label: "list",
  maxBytes: 40_000_000,
});

interface Stage {
  page: number;
  term: string;
  /** First offer of page 1: past the last page the site serves page 1 again. */
  first?: string;
  total?: number;
}

function listRequest(row: Row, stage: Stage): PageRequest {
  const path = /^\/[\w/-]+\.aspx$/.test(row.list ?? "") ? row.list : "/offre-de-emploi/liste-offres.aspx";
  const words = stage.term ? `Keywords=${encodeURIComponent(stage.term)}&` : "all=1&mode=list&";
  return {
    url: `https://${safeHost(row.host)}${path}?${words}LCID=1036&page=${stage.page}`,
    via: "html",
    label: "list",
    context: stage,
  };
}

const isRss = (page: Page): boolean =>
  /<rss\b/.test(page.text.slice(0, 2000)) &&
  (/[?&;]idOffre=\d|offerRss\.ashx|\/r\/\d+\/\d+\/\d{4}\b/i.test(page.text) ||
    /Export RSS des offres/.test(page.text.slice(0, 2000)));
const isList = (page: Page): boolean => /ts-offer-(list-item|card)/.test(page.text);
const isDetail = (page: Page): boolean => /id="?fldjobdescription_|ts-offer-page__title/i.test(page.text);

/** A page without offers: nothing found, or an offer that was taken down, in the site's own words. */
function* readOther(page: Page): Iterable<Finding> {
  const closed = closedIn(page);
  const none = nothingIn(page);
  if (closed) yield gone(page.request.partial?.ref ?? numberOf(page.url) ?? page.url, closed);
  else if (none && /talent-?soft|ts-(offer|ol)|offre-de-emploi/i.test(page.text)) yield empty(none);
  else throw new PageChanged(page.url, "offres Talentsoft");
}

/** `emploi-…_185635.aspx`, `?idOffre=19516`, `/r/15918/502/1036`. */
const numberOf = (url: string | null): string | null =>
  /_(\d+)\.aspx/i.exec(url ?? "")?.[1] ??
  /[?&]idOffre=(\d+)/i.exec(url ?? "")?.[1] ??
  /\/r\/(\d+)\/\d+\//.exec(url ?? "")?.[1] ??
  null;

/** « 2026-185635 » → the number that addresses use too. */
const numberOfReference = (reference: string | null): string | null =>
  /^\d{4}-(\d+)$/.exec(reference ?? "")?.[1] ?? reference;

function* readRss(page: Page, reader: Reader<Row>): Iterable<Finding> {
  const items = feedItems(page.text);
  if (!items) throw new PageChanged(page.url, "flux RSS de Talentsoft");
  if (items.length === 0) yield empty("<channel> sans <item>");
  if (items.length === CAP) yield suspect(`exactement ${CAP} offres : le flux Talentsoft s'arrête à ce nombre`);
  if (items.length === DEFAULT_TOP && param(page.url, "top") === String(CAP)) {
    yield suspect(`exactement ${DEFAULT_TOP} offres : le flux n'a pas compris « top »`);
  }
  for (const item of items) {
    const partial = itemOffer(page, reader, item);
    if (!partial.ref && !partial.url) yield count("talentsoft/row-without-link");
    else if (reader.row && partial.url) yield followDetail(partial, { url: partial.url, via: "html" });
    else yield offer(partial);
  }
}

const CONTRACT =
  /(?<![\p{L}])(cdi|cdd|intérim|interim|stage|stagiaire|alternance|apprentissage|professionnalisation|v\.?i\.?e|permanent|fixed[ -]term|temporary|internship|apprenticeship|freelance|titulaire|contractuel|contrat|saisonnier|intermittent|vacataire|durée (?:in)?déterminée)(?![\p{L}])/iu;

function itemOffer(page: Page, reader: Reader<Row>, item: Json) {
  const url = cleanUrl(xmlText(item.link), page.url);
  const html = xmlText(item.description);
  const said = labelled(html);
  const area = areaOf(said(/^(lieu|localisation|site|location|work location)\b/i));
  // Categories have no fixed order: only the words tell a contract from a family or a town.
  const category = children(item, "category")
    .map(xmlText)
    .find((word) => CONTRACT.test(word ?? ""));
  return rawOffer(page, reader, {
    ref: numberOf(url),
    url,
    title: withoutPrefix(xmlText(item.title) ?? "", param(url ?? "", "reference")),
    place: said(/^(ville|commune|city)\b/i) ?? area.place,
    country: said(/^(pays|country)$/i) ?? area.country,
    contract: said(/^(?!.*\/).*\b(contrat|contract)\b/i) ?? category ?? said(/\b(contrat|contract)\b/i),
    postedAt: xmlText(item.pubDate),
    description: html,
  });
}

/** « 2025-15918 - Opératrice », or the reference of the address, whatever its form. */
const withoutPrefix = (title: string, reference: string | null): string =>
  (reference && title.trim().startsWith(`${reference} - `) ? title.trim().slice(reference.length + 3) : title).replace(
    /^\s*\d{4}-\d+\s*-\s*/,
    "",
  );

/** Values behind the bold labels of a description: « <b>Ville : </b>SOCHAUX<br/> ». Tenants rename them. */
function labelled(html: string | null): (label: RegExp) => string | null {
  const parts = (html ?? "")
    .split(/<b>/i)
    .slice(1)
    .map((part) => {
      const [label = "", value = ""] = part.split(/<\/b>/i);
      return { label: (words(label) ?? "").replace(/\s*:\s*$/, ""), value: words(value.split(/<br/i)[0] ?? "") };
    });
  return (label) => parts.find((part) => label.test(part.label) && part.value)?.value ?? null;
}

function* readList(page: Page, reader: Reader<Row>): Iterable<Finding> {
  const stage = page.request.context as Stage | undefined;
  const root = documentOf(page);
  const title = textAt("title", root);
  const company = reader.company ?? LIST_TITLE.exec(title ?? "")?.[1] ?? null;
  const boxes = boxesOf(root);
  const monthFirst = isMonthFirst(page, boxes.flatMap(linesOf));
  const rows = boxes.map((row) => rowOffer(page, { ...reader, company }, row, monthFirst));
  const found = rows.filter((row) => row.title !== "" && (row.ref || row.url));
  if (rows.length === 0) yield* readOther(page);
  const total = stage?.total ?? totalOf(title, root);
  const isWrapped = stage !== undefined && stage.page > 1 && found[0]?.ref === stage.first;
  if (isWrapped) {
    yield suspect(`la page ${stage.page} redonne la première : le site s'arrête à ${CAP} lignes`);
    return;
  }
  if (total !== null && (stage?.page ?? 1) === 1) yield advertised(total);
  for (let i = found.length; i < rows.length; i++) yield count("talentsoft/row-without-link");
  for (const partial of found) {
    if (partial.url) yield followDetail(partial, { url: partial.url, via: "html" });
    else yield offer(partial);
  }
  if (reader.row && stage)
    yield* nextPage(reader.row, { ...stage, first: stage.first ?? found[0]?.ref ?? undefined }, found.length, total);
}

function* nextPage(row: Row, stage: Stage, rows: number, total: number | null): Iterable<Finding> {
  if (rows === 0 || total === null || stage.page * rows >= total) return;
  if (stage.page >= LAST_PAGE) yield suspect(`${total} offres annoncées, le site n'en donne que ${CAP}`);
  else yield follow(listRequest(row, { ...stage, page: stage.page + 1, total }));
}

/** « 3795 offres », or « (3 offres, page 1) » in the title. */
function totalOf(title: string | null, root: ReturnType<typeof documentOf>): number | null {
  const said =
    /\((\d[\d\s\u202f]*)\s*(?:offres?|vacanc|offers?|jobs?)/i.exec(title ?? "") ??
    /(\d[\d\s\u202f]*)\s*(?:offres?|vacanc(?:y|ies)|offers?|jobs?)\b/i.exec(textOf(root) ?? "");
  return number(said?.[1]?.replace(/\D/g, ""));
}

/** « Safran - Liste des offres », « Safran - Job openings ». */
const LIST_TITLE =
  /^(.+?) - (?:Résultat|Liste|Search|(?:Nos )?Offres|Result|Job (?:openings|vacancies|offers|list)|Vacanc|Open positions|Stellenangebote)/i;

const DAY = /^\d{1,2}[/.]\d{1,2}[/.]\d{4}$/;

/** Cards of a list; an older theme leaves their box out, and only the title's link is named. */
function boxesOf(root: ReturnType<typeof documentOf>): Element[] {
  const boxes = select("li.ts-offer-list-item, .ts-offer-card", root);
  if (boxes.length > 0) return boxes;
  return select(TITLE_LINK, root).map(boxOf);
}

const TITLE_LINK = "a.ts-offer-card__title-link, a.ts-offer-list-item__title-link";

/** The largest part of the page around a title's link in which no other offer stands. */
function boxOf(link: Element): Element {
  let box = link;
  for (let up = 0; up < 6 && box.parent && "name" in box.parent; up++) {
    if (select(TITLE_LINK, box.parent).length > 1) break;
    box = box.parent as Element;
  }
  return box;
}

/** Lines of a card: items of its list, or one text with bars between them. */
function linesOf(row: Element): string[] {
  const box = ".ts-offer-list-item__description, .ts-offer-card__description, .ts-offer-card-content__list";
  const items = select("li", first(box, row) ?? row).map(textOf);
  const written = items.length > 0 ? items : (textAt(box, row)?.split(/\s+\|\s+/) ?? []);
  return written.map((line) => line?.trim() ?? "").filter((line) => line !== "");
}

/** Only American pages write « 6/9/2026 » or a month past twelve; where nothing tells, the day comes first. */
const isMonthFirst = (page: Page, lines: readonly string[]): boolean =>
  /<html\b[^>]{0,300}\blang=["']?en-US|[?&;]LCID=1033\b/i.test(page.text.slice(0, 20_000)) ||
  param(page.url, "LCID") === "1033" ||
  lines.some((line) => DAY.test(line) && /^(\d\/\d|\d{1,2}\/(\d\/|1[3-9]|2\d|3\d))/.test(line));

/** « 6/10/2026 » of an American page, unambiguous; any other date as it is written. */
function writtenDate(line: string | null, monthFirst: boolean): string | null {
  const [, month = "", day = "", year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(line ?? "") ?? [];
  return monthFirst && year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : line;
}

/** The order of the small lines differs by tenant: each is known by its form, what is left over last is the place. */
function rowOffer(page: Page, reader: Reader<Row>, row: Element, monthFirst: boolean) {
  const link = first(
    "a.ts-offer-list-item__title-link, a.ts-offer-card__title-link, h3 a[href], a[href*='.aspx']",
    row,
  );
  const href = attr(link, "href") ?? /location\.href='([^']+)'/.exec(attr(row, "onclick") ?? "")?.[1] ?? null;
  const lines = linesOf(row);
  const rest = lines.filter((line) => !DAY.test(line) && !REFERENCE.test(line) && !isContract(line));
  const last = textAt(".noBorder", row);
  const reference = attr(first("[data-reference]", row), "data-reference");
  return rawOffer(page, reader, {
    ref: numberOf(href) ?? numberOfReference(reference),
    url: cleanUrl(href, page.url),
    title: withoutReference(textOf(link) ?? attr(first("[data-title]", row), "data-title")),
    place: last !== null && rest.includes(last) ? last : (rest.at(-1) ?? null),
    contract: lines.find(isContract) ?? null,
    postedAt: writtenDate(lines.find((line) => DAY.test(line)) ?? null, monthFirst),
  });
}

/** Some tenants write their reference behind the title: « Magasinier H/F - 2026-10153 ». */
const withoutReference = (title: string | null): string | null => title?.replace(/\s+-\s+20\d{2}-\d{2,}$/, "") ?? null;

const REFERENCE = /^(r[eé]f(\b|[eé]rence)|20\d{2}-\d+$)/i;
/** A contract is a few words; an address that holds one of them is longer. */
const isContract = (line: string): boolean => line.length < 60 && CONTRACT.test(line) && !/\d{5}/.test(line);

/** A field of the detail; a block inside its paragraph stands after it once parsed. */
function field(root: ReturnType<typeof documentOf>, name: string): string | null {
  const node = first(`#${name}`, root);
  if (!node || textOf(node)) return textOf(node);
  const next = node.next && "name" in node.next ? (node.next as Element) : null;
  return next?.name === "div" ? textOf(next) : null;
}

const html = (root: ReturnType<typeof documentOf>, name: string): string | null => innerHtml(first(`#${name}`, root));

function* readDetail(page: Page, reader: Reader<Row>): Iterable<Finding> {
  const root = documentOf(page);
  const meta = described(attr(first('meta[name="Description" i]', root), "content"));
  const title = withoutReference(field(root, "fldjobdescription_jobtitle") ?? headingOf(root) ?? meta.title);
  if (!title) throw new PageChanged(page.url, "titre de l'offre Talentsoft");
  const before = page.request.partial;
  const area = areaOf(field(root, "fldlocation_location_geographicalareacollection"));
  const canonical = cleanUrl(attr(first("link[rel=canonical]", root), "href"));
  const url = before?.url ?? canonical ?? cleanUrl(page.url);
  const date = meta.date ?? datedIn(root);
  yield offer(
    rawOffer(page, reader, {
      ref: before?.ref ?? numberOf(url) ?? numberOfReference(meta.reference ?? referenceIn(root)),
      url,
      title,
      company:
        meta.entity ??
        logoOf(root) ??
        reader.company ??
        /^(.{2,60}?) - /.exec(textAt("title", root) ?? "")?.[1] ??
        null,
      place: field(root, "fldlocation_joblocation") ?? meta.place ?? area.place ?? before?.place ?? null,
      country: area.country,
      contract: field(root, "fldjobdescription_contract") ?? before?.contract ?? null,
      postedAt: writtenDate(date, isMonthFirst(page, date ? [date] : [])) ?? before?.postedAt ?? null,
      description: joined(...DESCRIPTION.map((name) => html(root, name))) ?? before?.description ?? null,
      education: field(root, "fldapplicantcriteria_educationlevel"),
      experience: field(root, "fldapplicantcriteria_experiencelevel"),
    }),
  );
}

/** The heading's own words; where it has none, its first part, before the reference. */
function headingOf(root: ReturnType<typeof documentOf>): string | null {
  const heading = first("h1.ts-offer-page__title", root);
  const own = heading?.children.some((child) => isText(child) && child.data.trim() !== "");
  return (heading && !own ? textAt("span", heading) : null) ?? textOf(heading);
}

/** Groups show the entity's logo beside the offer: its name is the picture's. */
const logoOf = (root: ReturnType<typeof documentOf>): string | null =>
  words(attr(first(".ts-offer-page__entity-logo img", root), "alt")?.replace(/^logo\s+(de\s+)?|\s+logo$/gi, ""));

const DESCRIPTION = [
  "fldjobdescription_description1",
  "fldjobdescription_longtext1",
  "fldjobdescription_longtext2",
  "fldjobdescription_description2",
  "fldjobdescription_description3",
];

/** The page's own box: « Référence 2026-123 ». */
const referenceIn = (root: ReturnType<typeof documentOf>): string | null =>
  /(?<!\d)20\d{2}-\d+/.exec(textAt(".ts-offer-page__reference", root) ?? "")?.[0] ?? null;

/** Day of publication in the page's own box; the day of a change is another thing. */
function datedIn(root: ReturnType<typeof documentOf>): string | null {
  const said = textAt(".ts-offer-page__maj-date, .ts-offer-page__date", root) ?? "";
  return /mise à jour|update|modifi/i.test(said) ? null : (/\d{1,2}[/.]\d{1,2}[/.]\d{4}/.exec(said)?.[0] ?? null);
}

/** « Offre d'emploi {entité} - {site} de '{titre}'. Lieu : …. Date : 14/08/2026. Ref : 2026-185635. » */
function described(meta: string | null) {
  const said = meta ? (textOf(parseHtml(meta)) ?? "") : "";
  const before =
    /^(?:Offre d['’]emploi|Job(?: offer| vacancy)?|Vacancy) (.+?) (?:de|of|for) ['‘]/i.exec(said)?.[1] ?? null;
  const cut = before?.lastIndexOf(" - ") ?? -1;
  return {
    title: / (?:de|of|for) ['‘](.+?)['’]\. (?:Lieu|Location|Place) ?:/.exec(said)?.[1] ?? null,
    entity: before === null ? null : (cut > 0 ? before.slice(0, cut) : before).trim() || null,
    place: /\. (?:Lieu|Location|Place) ?: (.+?)\. Date ?: /.exec(said)?.[1] ?? null,
    date: /\. Date ?: (\d{1,2}\/\d{1,2}\/\d{4})/.exec(said)?.[1] ?? null,
    reference: /\. R[eé]f\.? ?: (\S+?)\.?$/.exec(said)?.[1] ?? null,
  };
}
