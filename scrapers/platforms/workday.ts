import type { RawOffer } from "../../offer/raw-offer.ts";
import { FetchError, PageChanged } from "../errors.ts";
import { array, at, firstText, type Json, number, object, objects, text, texts } from "../kit/json.ts";
import { placesSaid } from "../kit/places.ts";
import { jsonOf, platform, type Reader, rawOffer, words } from "../kit/platform.ts";
import { cleanUrl, webUrl } from "../kit/url.ts";
import { type WorkdayRow, workdayBoard, workdayCxs, workdayRow } from "../kit/workday-address.ts";
import { type RenderedPosting, renderedPostings } from "../kit/workday-page.ts";
import type { Finding, Page, PageRequest } from "../source.ts";
import { advertised, count, empty, follow, gone, offer, suspect } from "../source.ts";

type Row = WorkdayRow;

/** Where a list stands. `discover` reads the facets; `france` is filtered by facet; `search` only by the word France. */
interface Stage {
  stage: "discover" | "france" | "search";
  /** `appliedFacets` of the request. */
  facets: Record<string, string[]>;
  offset: number;
  /** The total of the first page: later ones may say 0. */
  total?: number;
  /** Offers in France by the facet's own count: a total far above it means that the filter was ignored. */
  expected?: number;
}

/** Workday refuses a larger page. */
const LIMIT = 20;
/** Identifier of France, the same on every tenant measured. */
const FRANCE = "54c5b6971ffb4bf0b116fe7651ec789a";
const FRANCE_WORD = /^france$/i;
/** Some tenants stop counting here. */
const TOTAL_CAP = 2000;

/** Workday CXS: POST list, GET detail, all JSON. */
export default platform<Row>({
  name: "workday",
  title: "Workday",
  homepage: "https://www.workday.com",
  via: "api",
  basis: "undocumented-api",
  note: "Offres publiques de l'employeur, lues par l'interface JSON de sa propre page carrières ; robots.txt respecté.",
  complete: true,
  detect: workdayRow,
  recognises: (page) => isList(jsonOf(page)) || isDetail(jsonOf(page)) || renderedPostings(page).length > 0,
  board: workdayBoard,
  *start(row) {
    yield listRequest(row, { stage: "discover", facets: {}, offset: 0 });
  },
  read,
});

function listRequest(row: Row, stage: Stage): PageRequest {
  return {
    url: `${workdayCxs(row)}/jobs`,
    method: "POST",
    headers: { accept: "application/json", "content-type": "application/json", "accept-language": "en-US" },
    body: JSON.stringify({
      appliedFacets: stage.facets,
      limit: LIMIT,
      offset: stage.offset,
      searchText: stage.stage === "search" ? "France" : "",
    }),
    label: "list",
    context: stage,
  };
}

/** One row of a list, saved alone. */
const isRow = (json: unknown): boolean =>
  text(at(json, "title")) !== null &&
  text(at(json, "externalPath")) !== null &&
  ["locationsText", "postedOn", "bulletFields"].some((key) => at(json, key) !== undefined);

const isList = (json: unknown): boolean => {
  if (isRow(json)) return true;
  const postings = at(json, "jobPostings");
  if (!Array.isArray(postings)) return false;
  return (
    at(json, "facets") !== undefined || at(json, "total") !== undefined || at(postings, 0, "externalPath") !== undefined
  );
};
const isDetail = (json: unknown): boolean => object(at(json, "jobPostingInfo")) !== null;

function* read(page: Page, reader: Reader<Row>): Iterable<Finding> {
  // A burst is answered by a 400 without a body, for about a minute.
  if (page.status === 400 && page.body.length === 0) {
    throw new FetchError("rate-limited", page.url, "Workday demande de ralentir (400 sans contenu)", {
      retryAfterMs: 60_000,
    });
  }
  const rendered = renderedPostings(page);
  if (rendered.length > 0) return yield* rendered.map((one) => offer(renderedOffer(page, reader, one)));
  const json = page.json();
  const closed = goneQuote(page, json);
  if (closed) yield gone(page.request.partial?.ref ?? page.url, closed);
  else if (isDetail(json)) yield* readDetail(page, reader, json);
  else if (isList(json)) yield* readList(page, reader, json);
  else throw new PageChanged(page.url, "« jobPostings » ou « jobPostingInfo »");
}

/** A row or an open posting of a saved page, by the address that the page links to or gives itself. */
function renderedOffer(page: Page, reader: Reader<Row>, one: RenderedPosting): RawOffer {
  const url = one.href ? cleanUrl(one.href, page.url) : /\/job\//.test(page.url) ? cleanUrl(page.url) : null;
  const bullets = one.requisition ? [one.requisition] : [];
  const path = one.href ?? (url ? new URL(url).pathname : "");
  return rawOffer(page, reader, {
    ref: path ? refOf(path, bullets) : one.requisition,
    url,
    title: one.title,
    ...placesSaid(one.places.filter((place) => !SEVERAL.test(place))),
    workingTime: one.timeType,
    remote: one.remoteType,
    postedAt: one.postedOn,
    description: one.descriptionHtml,
  });
}

/** A posting that was taken down: 404, or 403 with the code S22. */
function goneQuote(page: Page, json: unknown): string | null {
  if (at(json, "errorCode") === "S22") return text(at(json, "message")) ?? "S22";
  return page.status === 404 && page.request.label === "detail" ? "404" : null;
}

function* readList(page: Page, reader: Reader<Row>, json: unknown): Iterable<Finding> {
  const row = tenantOf(page) ?? reader.row;
  const stage = page.request.context as Stage | undefined;
  if (row && stage?.stage === "discover") yield* chooseFilter(row, json);
  else yield* readRows(page, { ...reader, row }, json, stage);
}

const tenantOf = (page: Page): Row | null => {
  const url = webUrl(page.url);
  return url ? workdayRow(url) : null;
};

/** The France facet is found at run time; a tenant without it ignores the filter silently, so it is searched and checked. */
function* chooseFilter(row: Row, json: unknown): Iterable<Finding> {
  const country = countryFacet(at(json, "facets"));
  if (country?.france) {
    const { parameter, id, count: expected } = country.france;
    yield follow(listRequest(row, { stage: "france", facets: { [parameter]: [id] }, offset: 0, expected }));
  } else if (country) {
    yield empty("la France n'est pas dans la liste des pays");
  } else if (number(at(json, "total")) === 0) {
    yield empty('"total":0');
  } else {
    yield count("workday/no-country-facet");
    yield follow(listRequest(row, { stage: "search", facets: {}, offset: 0 }));
  }
}

interface France {
  parameter: string;
  id: string;
  count: number;
}

/** The country facet of a tenant, with France in it or without; null when there is no such facet. */
function countryFacet(facets: unknown): { france: France | null } | null {
  let found = false;
  for (const facet of flatten(facets)) {
    const parameter = text(facet.facetParameter) ?? "";
    const named = /country/i.test(parameter);
    for (const value of objects(facet.values)) {
      const isFrance = value.id === FRANCE || (named && FRANCE_WORD.test(words(value.descriptor) ?? ""));
      const id = text(value.id);
      if (isFrance && id) return { france: { parameter, id, count: number(value.count) ?? 0 } };
    }
    found ||= named;
  }
  return found ? { france: null } : null;
}

/** Facets hold facets (`locationMainGroup` → `locationCountry`): all of them, in order. */
function flatten(facets: unknown, depth = 0): Json[] {
  if (depth > 5) return [];
  return objects(facets)
    .filter((facet) => text(facet.facetParameter) !== null)
    .flatMap((facet) => [facet, ...flatten(facet.values, depth + 1)]);
}

function* readRows(page: Page, reader: Reader<Row>, json: unknown, stage: Stage | undefined): Iterable<Finding> {
  const postings = objects(isRow(json) ? json : at(json, "jobPostings"));
  const total = stage?.total ?? number(at(json, "total")) ?? (array(at(json, "jobPostings")).length || postings.length);
  if (!stage?.offset) yield* firstPage(total, postings.length, stage);
  else if (postings.length === 0) yield suspect(`page vide à la ligne ${stage.offset} sur ${total} annoncées`);
  if (stage && ignored(total, stage) && reader.row) {
    yield follow(listRequest(reader.row, { stage: "search", facets: {}, offset: 0 }));
    return;
  }
  for (const posting of postings) yield readRow(page, reader, posting, stage);
  const next = (stage?.offset ?? 0) + LIMIT;
  if (stage && reader.row && postings.length > 0 && next < total) {
    yield follow(listRequest(reader.row, { ...stage, offset: next, total }));
  }
}

function* firstPage(total: number, rows: number, stage: Stage | undefined): Iterable<Finding> {
  if (total === 0 && rows === 0) yield empty('"total":0');
  else if (stage?.stage === "search") yield count("workday/searched");
  else yield advertised(total);
  if (total === TOTAL_CAP) yield suspect(`exactement ${TOTAL_CAP} offres : Workday cesse de compter à ce nombre`);
  if (stage && ignored(total, stage))
    yield suspect(`filtre France ignoré : ${total} offres pour ${stage.expected} annoncées`);
}

/** Postings come and go between two calls, so a few more than the facet's count are no sign. */
const ignored = (total: number, stage: Stage): boolean =>
  stage.stage === "france" && stage.expected !== undefined && total > stage.expected * 1.2 + 10;

function readRow(page: Page, reader: Reader<Row>, posting: Json, stage: Stage | undefined): Finding {
  const path = text(posting.externalPath);
  const title = words(posting.title);
  // About one row in twenty has neither title nor path on some tenants.
  if (!path || !title) return count("workday/row-without-title");
  const raw = rawOffer(page, reader, rowFields(boardOf(page, reader.row), posting, path, title));
  if (!reader.row || !path.startsWith("/job/")) return offer(raw);
  return follow({
    url: new URL(`${workdayCxs(reader.row)}${path}`).href,
    headers: { accept: "application/json", "accept-language": "en-US" },
    label: "detail",
    skipIfKnown: raw.ref ?? undefined,
    context: { checkCountry: stage?.stage === "search" },
    // A searched row may be anywhere in the world: without its detail it is nobody's offer.
    partial: stage?.stage === "search" ? undefined : raw,
  });
}

function rowFields(board: string | null, posting: Json, path: string, title: string) {
  const bullets = texts(posting.bulletFields);
  return {
    ref: refOf(path, bullets),
    url: board ? cleanUrl(board + (path.startsWith("/") ? path : `/job/${path}`)) : null,
    title,
    place: rowPlace(posting, path, bullets),
    contract: bullets.find((bullet) => CONTRACT_WORDS.test(bullet)) ?? null,
    workingTime: text(posting.timeType),
    remote: text(posting.remoteType),
    postedAt: firstText(posting.startDate, posting.postedOn),
  };
}

const CONTRACT_WORDS =
  /\b(cdi|cdd|permanent|regular|fixed[ -]term|temporary|intern(ship)?|stage|stagiaire|apprenti(ce|ceship|ssage)?|alternance|trainee|freelance|contractor|v\.?i\.?e)\b/i;

/** « 3 Locations », « 2 emplacements » is a number of places, not a place. */
const SEVERAL =
  /^\d+\s+(locations?|emplacements?|sites?|lieux|standorte?|ubicaciones|localizaciones|locais|localizações|sedi|località|locaties)$/i;

/** Place of a row; some tenants write it as the first bullet, where the path repeats it (`/job/Guyancourt/…`). */
function rowPlace(posting: Json, path: string, bullets: string[]): string | null {
  const said = words(posting.locationsText);
  if (said) return SEVERAL.test(said) ? null : said;
  const segment = squeeze(path.split("/")[2] ?? "");
  return bullets.find((bullet) => segment !== "" && squeeze(bullet) === segment) ?? null;
}

const squeeze = (value: string): string => value.replace(/[^A-Za-z0-9]/g, "").toLowerCase();

/** Requisition number: the bullet that ends the path, else the path's own tail without the copy mark of a second site (`-1`). */
function refOf(path: string, bullets: string[]): string {
  const last = path.split("/").at(-1) ?? path;
  const bullet = bullets.find((word) => /\d/.test(word) && last.includes(`_${word}`));
  return bullet ?? /_((?:[A-Za-z]+[-_]?)?\d[\w-]*?)(?:-\d)?$/.exec(last)?.[1] ?? last;
}

function* readDetail(page: Page, reader: Reader<Row>, json: unknown): Iterable<Finding> {
  const info = object(at(json, "jobPostingInfo")) ?? {};
  if (text(info.title) === null) throw new PageChanged(page.url, "« jobPostingInfo.title »");
  if (at(page.request.context, "checkCountry") === true && !inFrance(info)) {
    yield count("workday/not-in-france");
    return;
  }
  yield offer(detailOffer(page, reader, json, info));
}

/** Country of the record itself: the identifier, the code or the word. */
function inFrance(info: Json): boolean {
  const own = [at(info, "country", "id"), at(info, "jobRequisitionLocation", "country", "id")];
  if (own.includes(FRANCE)) return true;
  const word = [at(info, "jobRequisitionLocation", "country", "alpha2Code"), countryOf(info)];
  return word.some((value) => /^(FR|france)$/i.test(text(value) ?? ""));
}

const countryOf = (info: Json): string | null =>
  firstText(
    at(info, "jobRequisitionLocation", "country", "alpha2Code"),
    at(info, "country", "descriptor"),
    info.country,
    at(info, "jobRequisitionLocation", "country", "descriptor"),
  );

function detailOffer(page: Page, reader: Reader<Row>, json: unknown, info: Json): RawOffer {
  const before = page.request.partial;
  const url = cleanUrl(info.externalUrl) ?? before?.url ?? publicUrl(page);
  const places = texts([info.location, ...array(info.additionalLocations)]);
  return rawOffer(page, reader, {
    ref: firstText(info.jobReqId, before?.ref) ?? refOf(url ?? text(info.jobPostingId) ?? "", []),
    url,
    title: info.title,
    company: reader.company ?? words(at(json, "hiringOrganization", "name")),
    place: places[0] ?? before?.place,
    places: places.length > 1 ? places : null,
    country: countryOf(info),
    contract: before?.contract,
    workingTime: firstText(info.timeType, before?.workingTime),
    remote: firstText(info.remoteType, before?.remote),
    postedAt: postedAt(page, info) ?? before?.postedAt,
    validThrough: text(info.endDate),
    description: description(info.jobDescription),
  });
}

/** Public address of the board behind a page. */
function boardOf(page: Page, row: Row | null): string | null {
  const known = tenantOf(page) ?? row;
  return known && workdayBoard(known);
}

/** `…/wday/cxs/tenant/site/job/…` read by hand → the page that people see. */
function publicUrl(page: Page): string | null {
  const board = boardOf(page, null);
  const path = /\/(?:wday\/cxs|recruiting)\/[^/]+\/[^/]+(\/job\/[^?#]+)/.exec(page.url)?.[1];
  return board && path ? cleanUrl(`${board}${path}`) : null;
}

/** `startDate` is the day of posting; one in the future is something else, and the relative words are kept instead. */
function postedAt(page: Page, info: Json): string | null {
  const start = text(info.startDate);
  const isPast = start !== null && start.slice(0, 10) <= page.fetchedAt.slice(0, 10);
  return isPast ? start : text(info.postedOn);
}

/** Numeric entities are sometimes escaped twice (`&amp;#xa;`). */
const description = (value: unknown): string | null => text(value)?.replace(/&amp;(#x?[0-9a-f]+;)/gi, "&$1") ?? null;
