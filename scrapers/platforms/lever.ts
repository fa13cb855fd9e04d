import { PageChanged } from "../errors.ts";
import { array, at, type Json, number, object, objects, text, texts } from "../kit/json.ts";
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
import { empty, type Finding, follow, offer, type Page, type PageRequest } from "../source.ts";

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
  recognises: (page) => isPosting(postingsOf(jsonOf(page))?.[0]),
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

const isPosting = (value: unknown): boolean =>
  text(at(value, "text")) !== null && object(at(value, "categories")) !== null && at(value, "hostedUrl") !== undefined;

/** A page of postings, a single one, or an export that kept them under `raw`. */
function postingsOf(json: unknown): Json[] | null {
  const list = [json, at(json, "raw"), at(json, "data")].find(Array.isArray);
  if (list) return objects(list);
  return isPosting(json) ? objects(json) : null;
}

function* read(page: Page, reader: Reader<Row>): Iterable<Finding> {
  const json = page.json();
  const postings = postingsOf(json);
  if (!postings || (postings.length > 0 && !postings.some(isPosting))) {
    throw new PageChanged(page.url, "liste d'offres Lever");
  }
  const skip = number(at(page.request.context, "skip")) ?? 0;
  if (postings.length === 0 && skip === 0) yield empty("[]");
  for (const posting of postings) if (isPosting(posting)) yield offer(postingOffer(page, reader, posting));
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
    salaryMin: number(at(posting, "salaryRange", "min")),
    salaryMax: number(at(posting, "salaryRange", "max")),
    salaryCurrency: text(at(posting, "salaryRange", "currency")),
    salaryPeriod: text(at(posting, "salaryRange", "interval")),
    salary: text(posting.salaryDescriptionPlain) ?? words(posting.salaryDescription),
    postedAt: instant(posting.createdAt),
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
