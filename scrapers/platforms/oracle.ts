import { PageChanged } from "../errors.ts";
import { at, firstText, type Json, number, object, objects, text, texts } from "../kit/json.ts";
import { FIRST_PAGE, listPage, type Stage } from "../kit/list-pages.ts";
import { type ShownPosting, shownPostings } from "../kit/oracle-page.ts";
import { isAbroad } from "../kit/places.ts";
import {
  contractOrTime,
  followDetail,
  joined,
  jsonOf,
  placeOf,
  platform,
  type Reader,
  rawOffer,
  safeHost,
  safeSlug,
  segments,
  slug,
  words,
} from "../kit/platform.ts";
import { cleanUrl, webUrl } from "../kit/url.ts";
import { count, type Finding, gone, offer, type Page, type PageRequest } from "../source.ts";

type Row = { host: string; site: string; lang?: string };

const LIMIT = 25;
/** Offsets stop here. */
const OFFSET_CAP = 10_000;
const HOST = /^(?:[a-z0-9-]+\.)+fa\.(?:(?:[a-z]{2}\d+|ocs)\.)?oraclecloud(?:\d{1,3})?\.(?:com|eu)$/i;

/** Oracle Recruiting Cloud: REST lists in which page and size stand inside `finder`. */
export default platform<Row>({
  name: "oracle",
  title: "Oracle Recruiting",
  homepage: "https://www.oracle.com/human-capital-management/recruiting/",
  via: "api",
  basis: "undocumented-api",
  note: "Offres publiques de l'employeur, lues par l'interface JSON de sa propre page carrières ; robots.txt respecté.",
  complete: true,
  detect(url) {
    const path = segments(url);
    const at = path.indexOf("sites");
    const site = at >= 0 ? path[at + 1] : undefined;
    if (!HOST.test(url.hostname) || !path.includes("CandidateExperience") || !slug(site)) return null;
    const lang = path[path.indexOf("CandidateExperience") + 1];
    return {
      host: url.hostname,
      site: site as string,
      ...(/^[a-z]{2}([-_][A-Z]{2})?$/.test(lang ?? "") ? { lang: lang as string } : {}),
    };
  },
  recognises: (page) =>
    listOf(jsonOf(page)) !== null || isDetail(detailOf(jsonOf(page))) || shownPostings(page).length > 0,
  board: (row) => `https://${row.host}/hcmUI/CandidateExperience/${row.lang ?? "fr"}/sites/${row.site}/jobs`,
  *start(row) {
    yield listRequest(row, FIRST_PAGE);
  },
  read,
});

const api = (row: Row): string => `https://${safeHost(row.host)}/hcmRestApi/resources/latest`;

function listRequest(row: Row, stage: Stage): PageRequest {
  const finder = `findReqs;siteNumber=${safeSlug(row.site)},facetsList=LOCATIONS,limit=${LIMIT},offset=${stage.read},sortBy=POSTING_DATES_DESC`;
  const expand = "requisitionList.workLocation,requisitionList.secondaryLocations,flexFieldsFacet.values";
  const url = `${api(row)}/recruitingCEJobRequisitions?onlyData=true&expand=${expand}&finder=${finder}`;
  return { url, headers: { accept: "application/json" }, label: "list", context: stage };
}

/** `items[0]`, which is the list; the wrapper's own `count` and `hasMore` mislead. */
function listOf(json: unknown): Json | null {
  const list = object(at(json, "items", 0));
  return list && Array.isArray(list.requisitionList) ? list : null;
}

const detailOf = (json: unknown): Json | null => object(at(json, "items", 0)) ?? object(json);

const isDetail = (one: Json | null): boolean =>
  text(one?.Id) !== null &&
  text(one?.Title) !== null &&
  (one?.ExternalDescriptionStr !== undefined || one?.PrimaryLocation !== undefined);

/** An offer that is no longer served is an answer without it. */
const isGoneDetail = (page: Page, json: unknown): boolean =>
  page.url.includes("/recruitingCEJobRequisitionDetails") && Array.isArray(at(json, "items")) && !at(json, "items", 0);

/** A row or the open offer of a saved page. */
function shownOffer(page: Page, reader: Reader<Row>, one: ShownPosting) {
  const { schedule, descriptionHtml, ...said } = one;
  return rawOffer(page, reader, { ...said, workingTime: schedule, description: descriptionHtml });
}

function* read(page: Page, reader: Reader<Row>): Iterable<Finding> {
  const shown = shownPostings(page);
  if (shown.length > 0) return yield* shown.map((one) => offer(shownOffer(page, reader, one)));
  const json = page.json();
  const list = listOf(json);
  const detail = detailOf(json);
  if (list) yield* readList(page, reader, list);
  else if (detail && isDetail(detail)) yield offer(requisitionOffer(page, reader, detail));
  else if (isGoneDetail(page, json)) yield gone(page.request.partial?.ref ?? page.url, '"items":[]');
  else throw new PageChanged(page.url, "« requisitionList » d'Oracle");
}

function* readList(page: Page, reader: Reader<Row>, list: Json): Iterable<Finding> {
  const rows = objects(list.requisitionList);
  const total = number(list.TotalJobsCount);
  yield* listPage(
    page,
    reader,
    rows.map((row) => readRow(page, reader, row)),
    {
      first: text(rows[0]?.Id),
      total,
      none: '"requisitionList":[]',
      next: listRequest,
      ceiling: OFFSET_CAP,
    },
  );
}

function readRow(page: Page, reader: Reader<Row>, row: Json): Finding {
  const partial = requisitionOffer(page, reader, row);
  const countries = texts([
    row.PrimaryLocationCountry,
    ...objects(row.secondaryLocations).map((where) => where.CountryCode),
  ]);
  if (isAbroad(reader, countries)) return count("oracle/not-in-france");
  if (!reader.row || !/^[\w-]+$/.test(partial.ref ?? "")) return offer(partial);
  const finder = `ById;Id="${partial.ref}",siteNumber=${safeSlug(reader.row.site)}`;
  const url = `${api(reader.row)}/recruitingCEJobRequisitionDetails?expand=all&onlyData=true&finder=${encodeURIComponent(finder)}`;
  return followDetail(partial, { url, headers: { accept: "application/json" } });
}

function requisitionOffer(page: Page, reader: Reader<Row>, one: Json) {
  const others = texts(objects(one.secondaryLocations).map((where) => where.Name));
  const place =
    words(one.PrimaryLocation) ?? placeIn(one.PrimaryLocation ?? one.primaryLocation) ?? placeIn(one.workLocation);
  const whole = joined(
    one.ExternalDescriptionStr,
    one.ExternalResponsibilitiesStr,
    one.ExternalQualificationsStr,
    one.CorporateDescriptionStr,
  );
  return rawOffer(page, reader, {
    ref: text(one.Id),
    url: cleanUrl(one.ExternalUrl) ?? cleanUrl(one.ExternalURL) ?? publicUrl(page, reader.row, one),
    title: one.Title,
    company: firstText(one.LegalEmployer, one.EmployerName) ?? reader.company,
    place,
    places: others.length > 0 ? texts([place, ...others]) : null,
    country: text(one.PrimaryLocationCountry),
    ...employment(one),
    remote: firstText(one.WorkplaceType, one.WorkplaceTypeCode),
    postedAt: firstText(one.ExternalPostedStartDate, one.PostedDate),
    validThrough: firstText(one.ExternalPostedEndDate, one.PostingEndDate),
    description: whole ?? text(one.ShortDescriptionStr),
    excerpt: whole === null && text(one.ShortDescriptionStr) !== null ? true : null,
  });
}

/** Where the record has no words for its place, its parts stand in an object of their own (`workLocation`, `primaryLocation`). */
function placeIn(value: unknown): string | null {
  const where = objects(value)[0];
  if (!where) return null;
  const region = where.Region2 ?? where.Region ?? where.State;
  return words(where.Name) ?? placeOf(where.TownOrCity ?? where.City, region, where.Country);
}

function employment(one: Json) {
  const said = contractOrTime(firstText(one.ContractType, one.WorkerType, one.JobSchedule));
  return { contract: said.contract, workingTime: firstText(one.JobSchedule, said.workingTime) };
}

/** `…/hcmUI/CandidateExperience/fr/sites/CX/job/123`: from the row, or from the address that was read. */
function publicUrl(page: Page, row: Row | null, one: Json): string | null {
  const id = text(one.Id) ?? "";
  const read = webUrl(page.url);
  const site = row?.site ?? /siteNumber=([A-Za-z0-9_-]+)/.exec(decodeURIComponent(page.url))?.[1];
  const host = row?.host ?? (read && HOST.test(read.hostname) ? read.hostname : null);
  if (!host || !site || !/^[\w-]+$/.test(id)) return null;
  return `https://${host}/hcmUI/CandidateExperience/${row?.lang ?? "fr"}/sites/${site}/job/${id}`;
}
