import { PageChanged } from "../errors.ts";
import { decodeEntities } from "../kit/entities.ts";
import { documentOf, first, innerHtml } from "../kit/html.ts";
import { at, firstText, type Json, number, object, objects, parseJson, text, texts } from "../kit/json.ts";
import { FIRST_PAGE, listPage, type Stage } from "../kit/list-pages.ts";
import { followDetail, instant, jsonOf, platform, type Reader, rawOffer, safeHost, words } from "../kit/platform.ts";
import { cleanUrl, webUrl } from "../kit/url.ts";
import { count, type Finding, offer, type Page, type PageRequest } from "../source.ts";

type Row = { host: string; domain: string; api?: string };

/** PCSX gives ten rows a page, whatever is asked, and nothing past this offset. */
const PAGE = 10;
const OFFSET_CAP = 2000;

/** Eightfold: two list APIs (PCSX and the older v2), each with details. */
export default platform<Row>({
  name: "eightfold",
  title: "Eightfold",
  homepage: "https://eightfold.ai",
  via: "api",
  basis: "undocumented-api",
  note: "Offres publiques de l'employeur, lues par l'interface JSON de sa propre page carrières ; robots.txt respecté.",
  complete: true,
  detect(url) {
    const domain = url.searchParams.get("domain") ?? /^([\w-]+)\.eightfold\.ai$/i.exec(url.hostname)?.[1];
    if (!/^[\w-]+\.eightfold\.ai$/i.test(url.hostname) || !domain) return null;
    const full = domain.includes(".") ? domain : `${domain}.com`;
    return /^[\w-]+(\.[\w-]+)+$/.test(full) ? { host: url.hostname, domain: full } : null;
  },
  recognises: (page) => {
    const json = jsonOf(page) ?? stateOf(page);
    return positionsOf(json) !== null || isOne(detailOf(json));
  },
  board: (row) => `https://${row.host}/careers`,
  *start(row) {
    yield listRequest(row, FIRST_PAGE);
  },
  read,
});

function listRequest(row: Row, stage: Stage): PageRequest {
  const domain = encodeURIComponent(row.domain);
  const origin = `https://${safeHost(row.host)}`;
  const url =
    row.api === "v2"
      ? `${origin}/api/apply/v2/jobs?domain=${domain}&start=${stage.read}&num=${PAGE}&location=France`
      : `${origin}/api/pcsx/search?domain=${domain}&query=&location=France&start=${stage.read}`;
  return { url, headers: { accept: "application/json" }, label: "list", context: stage };
}

/** Rows of PCSX (`data.positions`) or v2 (`positions`); null for anybody else's JSON. */
function positionsOf(json: unknown): Json[] | null {
  const list = [at(json, "data", "positions"), at(json, "positions")].find(Array.isArray);
  if (!list) return null;
  if (list.length === 0) return countOf(json) !== null ? [] : null;
  return list.some(isPosition) ? objects(list) : null;
}

const countOf = (json: unknown): number | null => number(at(json, "data", "count")) ?? number(at(json, "count"));

const MARKS = [
  "positionUrl",
  "canonicalPositionUrl",
  "publicUrl",
  "postedTs",
  "t_create",
  "standardizedLocations",
  "atsJobId",
  "ats_job_id",
];

const isPosition = (value: unknown): boolean =>
  text(at(value, "name")) !== null &&
  text(at(value, "id")) !== null &&
  MARKS.some((key) => at(value, key) !== undefined);

const detailOf = (json: unknown): Json | null => object(at(json, "data")) ?? object(json);

const isDetail = (one: Json | null): boolean =>
  isPosition(one) && (one?.jobDescription !== undefined || one?.job_description !== undefined);

/** A detail, or one row of a list saved alone. */
const isOne = (one: Json | null): boolean =>
  isDetail(one) || (isPosition(one) && ["positionUrl", "canonicalPositionUrl"].some((key) => text(one?.[key])));

function* read(page: Page, reader: Reader<Row>): Iterable<Finding> {
  const json = stateOf(page) ?? page.json();
  const rows = positionsOf(json);
  const detail = detailOf(json);
  if (rows) yield* readList(page, reader, rows, countOf(json));
  else if (detail && isOne(detail)) yield offer(positionOffer(page, reader, detail));
  else throw new PageChanged(page.url, "« positions » d'Eightfold");
}

function* readList(page: Page, reader: Reader<Row>, rows: Json[], total: number | null): Iterable<Finding> {
  yield* listPage(
    page,
    page.request.label === "list" ? reader : { row: null },
    rows.map((row) => readRow(page, reader, row)),
    {
      first: text(rows[0]?.id),
      total,
      none: '"positions":[]',
      next: listRequest,
      more: rows.length >= PAGE,
      ceiling: OFFSET_CAP,
    },
  );
}

function readRow(page: Page, reader: Reader<Row>, row: Json): Finding {
  const partial = positionOffer(page, reader, row);
  // « location=France » searches words: the standard form of each place is re-checked.
  const codes = texts(row.standardizedLocations).map((place) => /,\s*([A-Z]{2})$/.exec(place)?.[1]);
  if (reader.row && codes.length > 0 && codes.every((code) => code !== undefined && code !== "FR"))
    return count("eightfold/not-in-france");
  const url = partial.description ? null : detailUrl(page, reader.row, row);
  return url ? followDetail(partial, { url, headers: { accept: "application/json" } }) : offer(partial);
}

/** The detail of the same API, on the host that gave the list. */
function detailUrl(page: Page, row: Row | null, position: Json): string | null {
  const list = webUrl(page.url);
  const id = text(position.id) ?? "";
  const domain = row?.domain ?? list?.searchParams.get("domain");
  if (!list || !domain || !/^\d+$/.test(id)) return null;
  const query = `domain=${encodeURIComponent(domain)}`;
  return list.pathname.includes("/pcsx/")
    ? `${list.origin}/api/pcsx/position_details?position_id=${id}&${query}`
    : `${list.origin}/api/apply/v2/jobs/${id}?${query}`;
}

function positionOffer(page: Page, reader: Reader<Row>, one: Json) {
  const standard = texts(one.standardizedLocations);
  const places = texts(one.locations).length > 0 || text(one.location) ? texts(one.locations) : standard;
  const written = places[0] ?? words(one.location);
  return rawOffer(page, reader, {
    ref: text(one.id),
    url: addressOf(page, one),
    title: one.name ?? one.posting_name,
    // The group's brand, where the tenant keeps it.
    company: firstText(...texts(one.efcustomTextHouse), ...texts(one.efcustomTextBrand)) ?? reader.company,
    place: written,
    places: places.length > 1 ? places : null,
    country: countryOf(one),
    contract: firstText(...texts(one.efcustomTextWorkerSubtype), ...texts(one.efcustomTextContractType)),
    remote: firstText(one.workLocationOption, one.work_location_option),
    postedAt: postedAt(one),
    description: firstText(one.jobDescription, one.job_description, one.description),
  });
}

/** Seconds since 1970; exports of the answer sometimes wrote them out. */
function postedAt(one: Json): string | null {
  const said = [one.postedTs, one.t_create, one.creationTs].find((value) => text(value) !== null);
  const seconds = number(said);
  return seconds === null ? text(said) : instant(seconds);
}

/** The standard form ends with the country's code: « Vienna, Vienna, AT ». */
const countryOf = (one: Json): string | null =>
  /,\s*([A-Z]{2})$/.exec(texts(one.standardizedLocations)[0] ?? "")?.[1] ?? null;

function addressOf(page: Page, one: Json): string | null {
  const relative = webUrl(page.url) ? text(one.positionUrl) : null;
  return (
    cleanUrl(one.publicUrl) ??
    cleanUrl(one.canonicalPositionUrl) ??
    (relative ? cleanUrl(relative, page.url) : null) ??
    careersUrl(page, text(one.id))
  );
}

/** The older API leaves the address out: every tenant keeps its offers under `/careers/job/<id>` of the same host. */
function careersUrl(page: Page, id: string | null): string | null {
  const api = webUrl(page.url);
  return api && /^\/api\/(pcsx|apply\/v2)\//.test(api.pathname) && /^\d+$/.test(id ?? "")
    ? `${api.origin}/careers/job/${id}`
    : null;
}

/** A page of the careers site carries the answer of its own first search, as text. */
function stateOf(page: Page): unknown {
  if (!page.text.includes("smartApplyData")) return undefined;
  return parseJson(decodeEntities(innerHtml(first("#smartApplyData", documentOf(page))) ?? ""));
}
