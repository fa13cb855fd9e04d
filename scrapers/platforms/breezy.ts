import { PageChanged } from "../errors.ts";
import { at, type Json, objects, text, texts } from "../kit/json.ts";
import { placesSaid } from "../kit/places.ts";
import {
  contractOrTime,
  followDetail,
  jsonOf,
  placeOf,
  platform,
  type Reader,
  rawOffer,
  safeHost,
  words,
} from "../kit/platform.ts";
import { cleanUrl } from "../kit/url.ts";
import { empty, type Finding, offer, type Page } from "../source.ts";

type Row = { host: string };

const NOT_TENANTS = /^(www|api|app|developer|marketing|assets-cdn|attachments-cdn|gallery-cdn|help|blog)\./i;

/** Breezy HR: the whole board as a bare array; the text stands on each posting's own page. */
export default platform<Row>({
  name: "breezy",
  title: "Breezy HR",
  homepage: "https://breezy.hr",
  via: "api",
  basis: "public-page",
  note: "Flux JSON public de la page carrières ; robots.txt respecté.",
  complete: true,
  detect: (url) =>
    /^[a-z0-9-]+\.breezy\.hr$/i.test(url.hostname) && !NOT_TENANTS.test(url.hostname) ? { host: url.hostname } : null,
  recognises: (page) => isBoard(jsonOf(page)),
  board: (row) => `https://${row.host}`,
  numberOf: (url) => /^\/p\/([\da-f]{12,})(?=-|\/?$)/.exec(url.pathname)?.[1] ?? null,
  *start(row) {
    yield { url: `https://${safeHost(row.host)}/json`, label: "list" };
  },
  read,
});

const isPosition = (value: unknown): boolean =>
  text(at(value, "friendly_id")) !== null &&
  text(at(value, "name")) !== null &&
  (at(value, "published_date") !== undefined || /\.breezy\.hr\/p\//.test(text(at(value, "url")) ?? ""));

const isBoard = (json: unknown): boolean => (Array.isArray(json) ? isPosition(json[0]) : isPosition(json));

function* read(page: Page, reader: Reader<Row>): Iterable<Finding> {
  const json = page.json();
  if (Array.isArray(json) && json.length === 0) {
    yield empty("[]");
    return;
  }
  if (!isBoard(json)) throw new PageChanged(page.url, "liste d'offres Breezy");
  for (const one of objects(json)) {
    const partial = positionOffer(page, reader, one);
    if (reader.row && partial.url) yield followDetail(partial, { url: partial.url, via: "html" });
    else yield offer(partial);
  }
}

function positionOffer(page: Page, reader: Reader<Row>, one: Json) {
  const all = objects(one.locations).length > 0 ? objects(one.locations) : objects(one.location);
  const places = texts(all.map((where) => placeOf(where.name ?? where.city, at(where, "country", "name"))));
  return rawOffer(page, reader, {
    ref: text(one.id),
    url: cleanUrl(one.url),
    title: one.name,
    company: words(at(one, "company", "name")),
    ...placesSaid(places),
    country: text(at(one, "location", "country", "id")),
    ...contractOrTime(at(one, "type", "name")),
    remote: at(one, "location", "is_remote") === true ? "remote" : null,
    salary: words(one.salary),
    postedAt: text(one.published_date),
    description: text(one.description),
  });
}
