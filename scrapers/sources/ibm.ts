import type { RawOffer } from "../../offer/raw-offer.ts";
import { FetchError, PageChanged } from "../errors.ts";
import { decodeEntities } from "../kit/entities.ts";
import { at, firstText, type Json, many, number, object, objects, text } from "../kit/json.ts";
import { tidy } from "../kit/schema-org.ts";
import { cleanUrl, param } from "../kit/url.ts";
import {
  advertised,
  count,
  empty,
  type Finding,
  follow,
  offer,
  type Page,
  type PageRequest,
  type Source,
  suspect,
} from "../source.ts";

const SEARCH = "https://www-api.ibm.com/search/api/v2";
/** 101 is answered by 400. */
const SIZE = 100;
/** The fields are a checked list: an unknown one is answered by 400. */
const FIELDS = [
  "_id",
  "title",
  "url",
  "description",
  "body",
  "language",
  "entitled",
  "dcdate",
  "field_text_01",
  "field_keyword_05",
  "field_keyword_08",
  "field_keyword_17",
  "field_keyword_18",
  "field_keyword_19",
];

export default {
  name: "ibm",
  title: "IBM",
  homepage: "https://www.ibm.com/fr-fr/careers/search",
  kind: "employer",
  via: "api",
  permission: {
    basis: "undocumented-api",
    note: "Recherche publique du site carrières, sans clé ; les pages de détail, protégées, ne sont jamais demandées.",
    checked: "2026-11-22",
  },
  cron: "50 5 * * *",
  rank: 10,
  complete: true,
  paceMs: 3000,
  maxRequests: 30,
  company: "IBM",
  *start() {
    yield search(null, 0);
  },
  *parse(page: Page) {
    const answer = page.json();
    const hits = hitsOf(answer);
    if (hits) return yield* rows(hits, number(at(answer, "hits", "total", "value")), page);
    const reason = firstText(at(answer, "error", "reason"), object(answer)?.error);
    if (reason) throw new FetchError("bad-request", page.url, `IBM refuse la requête : ${reason}`);
    throw new PageChanged(page.url, "« hits.hits » absent");
  },
} satisfies Source;

/** The hits of an answer, whole or (as people save them) bare. */
function hitsOf(answer: unknown): Json[] | null {
  const whole = at(answer, "hits", "hits");
  if (Array.isArray(whole)) return objects(whole);
  const listed = at(answer, "resultset", "searchresults", "searchresultlist");
  if (Array.isArray(listed)) return objects(listed).map((row) => ({ _source: withAttributes(row) }));
  const bare = objects(object(answer)?.hits ?? answer).filter((hit) => object(hit._source));
  return bare.length > 0 ? bare : null;
}

/** The older search keeps each field as an object of its own: `docattributes: [{ dcdate }, { field_keyword_19 }]`. */
const withAttributes = (row: Json): Json => Object.assign({}, row, ...objects(row.docattributes));

/** Walks by `search_after`: `from` reads the first page again. */
function search(after: string | null, read: number): PageRequest {
  const body = {
    appId: "careers",
    scopes: ["careers2"],
    query: { bool: { must: [] } },
    post_filter: { bool: { must: [{ term: { field_keyword_05: "France" } }] } },
    size: SIZE,
    sort: [{ _id: "asc" }],
    ...(after === null ? {} : { search_after: [after] }),
    lang: "zz",
    localeSelector: {},
    sm: { query: "", lang: "zz" },
    _source: FIELDS,
  };
  return {
    url: SEARCH,
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(body),
    label: "list",
    context: { after, read },
  };
}

function* rows(hits: readonly Json[], total: number | null, page: Page): Iterable<Finding> {
  const asked = object(page.request.context);
  const read = number(asked?.read) ?? 0;
  if (hits.length === 0 && read === 0) return yield empty(`hits.total.value : ${total ?? 0}`);
  if (read === 0 && total !== null) yield advertised(total);
  for (const hit of hits) {
    const row = object(hit._source);
    const raw = row ? toOffer(row, text(hit._id), page) : null;
    if (!raw) yield count("offer/unreadable");
    else if (asked && text(row?.field_keyword_05) !== "France") yield count("offer/not-in-france");
    else yield offer(raw);
  }
  if (asked) yield* onward(hits, read, total);
}

function* onward(hits: readonly Json[], read: number, total: number | null): Iterable<Finding> {
  const last = text(hits.at(-1)?._id);
  const sofar = read + hits.length;
  if (hits.length > 0 && last && (total === null || sofar < total)) yield follow(search(last, sofar));
  else if (total !== null && sofar < total) yield suspect(`${sofar} offres lues sur ${total} annoncées`);
}

function toOffer(row: Json, hit: string | null, page: Page): RawOffer | null {
  const title = text(row.title);
  const url = cleanUrl(row.url);
  const job = firstText(row.field_text_01, param(url ?? "", "jobId"));
  if (!title || !(job || url)) return null;
  const town = text(row.field_keyword_19);
  const body = text(decodeEntities(firstText(row.body, row.raw_body) ?? ""));
  // Old answers keep a code beside the name, or instead of it.
  const country = firstText(row.field_keyword_05, ...many(row.country));
  return {
    source: "ibm",
    ref: job ?? hit,
    url: url ?? `https://careers.ibm.com/careers/JobDetail?jobId=${job}`,
    title: tidy(title),
    company: "IBM",
    // « Multiple Cities » is no place: the country is all that is said.
    place: town && !/^multiple/i.test(town) ? town : text(row.field_keyword_05),
    country,
    remote: text(row.field_keyword_17),
    postedAt: text(row.dcdate),
    description: body ?? text(row.description),
    excerpt: body ? null : true,
    // A level of career, and the only word for internships.
    contract: /intern/i.test(text(row.field_keyword_18) ?? "") ? text(row.field_keyword_18) : null,
    sector: text(row.field_keyword_08),
    language: text(row.language),
    seenAt: page.fetchedAt,
  };
}
