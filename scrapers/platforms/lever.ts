import { PageChanged } from "../errors.ts";
import { attr, documentOf, type Element, first, select, textAt, textOf } from "../kit/html.ts";
import { array, at, type Json, number, object, objects, someNumber, text, texts } from "../kit/json.ts";
import {
  contractOrTime,
  instant,
  joined,
  jsonOf,
  platform,
  type Reader,
  rawOffer,
  safeSlug,
  section,
  segments,
  slug,
  words,
} from "../kit/platform.ts";
import { cleanUrl } from "../kit/url.ts";
import { count, empty, type Finding, follow, offer, type Page, type PageRequest } from "../source.ts";

type Row = { site: string; eu?: string };

const LIMIT = 100;

/** Lever postings API: pages of a bare array, texts included. */
export default platform<Row>({
  name: "lever",
  title: "Lever",
  homepage: "https://www.lever.co",
  via: "api",
  basis: "official-api",
  note: "API publique et documentée des offres Lever.",
  complete: true,
  detect(url) {
    const host = /^(?:jobs|api)\.(eu\.)?lever\.co$/.exec(url.hostname);
    const path = segments(url);
    const site = path[0] === "v0" ? path[2] : path[0];
    if (!host || !slug(site)) return null;
    return host[1] ? { site: site as string, eu: "1" } : { site: site as string };
  },
  recognises: (page) => postingsOf(jsonOf(page))?.some(isPosting) || isListPage(page) || isPostingPage(page),
  board: (row) => `https://jobs.${row.eu ? "eu." : ""}lever.co/${row.site}`,
  *start(row) {
    yield listRequest(row, 0);
  },
  read,
});

function listRequest(row: Row, skip: number): PageRequest {
  const site = `https://api.${row.eu ? "eu." : ""}lever.co/v0/postings/${safeSlug(row.site)}`;
  return {
    url: `${site}?mode=json&skip=${skip}&limit=${LIMIT}`,
    headers: { accept: "application/json" },
    label: "list",
    context: { skip },
  };
}

/** A row of the list; what tells it from another vendor's is its categories, which some leave out. */
const isRow = (value: unknown): boolean => text(at(value, "text")) !== null && at(value, "hostedUrl") !== undefined;
const isPosting = (value: unknown): boolean => isRow(value) && object(at(value, "categories")) !== null;

/** A page of postings, alone or by team (`group=team`), a single one, or an export that kept them under `raw`. */
function postingsOf(json: unknown): Json[] | null {
  const list = [json, at(json, "raw"), at(json, "data")].find(Array.isArray);
  if (list) return objects(list).flatMap((one) => (Array.isArray(one.postings) ? objects(one.postings) : [one]));
  return isPosting(json) ? objects(json) : null;
}

/** The list as people see it; the page of a posting is marked up for search engines. */
const isListPage = (page: Page): boolean =>
  /\bdata-qa="posting-name"/.test(page.text) || /class="posting-title"/.test(page.text);

const isPostingPage = (page: Page): boolean => /class="posting-headline"/.test(page.text);

/** The employer's name stands in its logo: « Cobalt logo ». */
const companyOf = (page: Page): string | null =>
  /^(.{2,80}) logo$/i.exec(attr(first(".main-header-logo img", documentOf(page)), "alt") ?? "")?.[1] ?? null;

/** Small words under a title; « Hybrid — », « Paris / » lead to the next one. */
const facts = (box: Element) => {
  const said = (name: string) => textAt(`.sort-by-${name}, .${name}`, box)?.replace(/\s*[—–/-]\s*$/, "") ?? null;
  return { place: said("location"), ...contractOrTime(said("commitment")), remote: said("workplaceTypes") };
};

function readPosting(page: Page, reader: Reader<Row>): Finding {
  const root = documentOf(page);
  const headline = first(".posting-headline", root);
  const url = cleanUrl(attr(first('meta[property="og:url"], link[rel=canonical]', root), "content"), page.url);
  const own = url ?? cleanUrl(page.url);
  const ref = /\/([\da-f-]{36})/.exec(own ?? "")?.[1] ?? null;
  const fields = { ref, url: own, title: textAt("h2", headline ?? root), company: reader.company ?? companyOf(page) };
  return offer(rawOffer(page, reader, { ...fields, ...(headline ? facts(headline) : {}) }));
}

function* readList(page: Page, reader: Reader<Row>): Iterable<Finding> {
  const root = documentOf(page);
  const own = { ...reader, company: reader.company ?? companyOf(page) };
  for (const box of select(".posting", root)) yield readCard(page, own, box);
}

/** `…/site/<identifier>`: the title's link, or the button that applies. */
function readCard(page: Page, reader: Reader<Row>, box: Element): Finding {
  const link = first("a.posting-title", box) ?? first("a[href]", box);
  const url = cleanUrl(attr(link, "href"), page.url);
  const ref =
    attr(box, "data-qa-posting-id") ?? /\/([\w-]+)(?:\/apply)?\/?(?:[?#]|$)/.exec(attr(link, "href") ?? "")?.[1];
  const title = textAt("[data-qa='posting-name'], h5", box) ?? textOf(first("a.posting-title", box));
  if (!ref || !title) return count("lever/row-without-title");
  return offer(rawOffer(page, reader, { ref, url, title, ...facts(box) }));
}

function* read(page: Page, reader: Reader<Row>): Iterable<Finding> {
  if (isPostingPage(page)) return yield readPosting(page, reader);
  if (isListPage(page)) return yield* readList(page, reader);
  const json = page.json();
  const postings = postingsOf(json);
  if (!postings || (postings.length > 0 && !postings.some(isPosting))) {
    throw new PageChanged(page.url, "liste d'offres Lever");
  }
  const skip = number(at(page.request.context, "skip")) ?? 0;
  if (array(json).length === 0 && postings.length === 0 && skip === 0) yield empty("[]");
  for (const posting of postings) if (isRow(posting)) yield offer(postingOffer(page, reader, posting));
  if (reader.row && page.request.label === "list" && array(json).length >= LIMIT) {
    yield follow(listRequest(reader.row, skip + LIMIT));
  }
}

function postingOffer(page: Page, reader: Reader<Row>, posting: Json) {
  const where = object(posting.categories) ?? {};
  const places = texts(where.allLocations);
  const workplace = text(posting.workplaceType);
  return rawOffer(page, reader, {
    ref: text(posting.id),
    url: cleanUrl(posting.hostedUrl),
    applyUrl: cleanUrl(posting.applyUrl),
    title: posting.text,
    place: words(where.location) ?? places[0] ?? null,
    places: places.length > 1 ? places : null,
    country: text(posting.country),
    ...contractOrTime(where.commitment),
    remote: workplace === "unspecified" ? null : workplace,
    salaryMin: someNumber(at(posting, "salaryRange", "min")),
    salaryMax: someNumber(at(posting, "salaryRange", "max")),
    salaryCurrency: text(at(posting, "salaryRange", "currency")),
    salaryPeriod: text(at(posting, "salaryRange", "interval")),
    salary: text(posting.salaryDescriptionPlain) ?? words(posting.salaryDescription),
    postedAt: instant(posting.createdAt) ?? text(posting.createdAt),
    description: joined(
      posting.description ?? posting.descriptionPlain,
      ...objects(posting.lists).map((list) => section(list.text, bullets(list.content))),
      posting.additional,
    ),
  });
}

/** Lists come as `<li>` without their `<ul>`. */
function bullets(value: unknown): string | null {
  const content = text(value);
  return content && /^<li\b/i.test(content) ? `<ul>${content}</ul>` : content;
}
