import { PageChanged } from "../errors.ts";
import { at, firstText, type Json, number, object, objects, text } from "../kit/json.ts";
import { FIRST_PAGE, listPage, type Stage } from "../kit/list-pages.ts";
import {
  followDetail,
  joined,
  jsonOf,
  placeOf,
  platform,
  type Reader,
  rawOffer,
  safeHost,
  section,
  words,
} from "../kit/platform.ts";
import { cleanUrl, param } from "../kit/url.ts";
import { empty, type Finding, offer, type Page, type PageRequest } from "../source.ts";

type Row = { host: string; locale?: string };

const LIMIT = 100;
const API = "https://api.digitalrecruiters.com/public/v1/careers-site/job-ads";

/** DigitalRecruiters (Cegid): POST list of ad × address, GET detail. Its hosts ask for ten seconds between two pages. */
export default platform<Row>({
  name: "digitalrecruiters",
  title: "DigitalRecruiters",
  homepage: "https://www.digitalrecruiters.com",
  via: "api",
  basis: "undocumented-api",
  note: "Offres publiques de l'employeur, lues par l'interface JSON de sa propre page carrières ; délai de robots.txt respecté.",
  complete: true,
  paceMs: 10_000,
  detect: (url) =>
    /^(?!www\.|api\.|app\.)[a-z0-9-]+\.digitalrecruiters\.com$/i.test(url.hostname) ? { host: url.hostname } : null,
  recognises: (page) => isList(jsonOf(page)) || isExport(jsonOf(page)) || isDetail(jsonOf(page)) || isRow(jsonOf(page)),
  board: (row) => `https://${row.host}/fr/annonces`,
  *start(row) {
    yield listRequest(row, FIRST_PAGE);
  },
  read,
});

/** The locale must name a region, or the answer is a 400. */
const localeOf = (row: Row): string =>
  /^[a-z]{2}_[A-Z]{2}$/.test(row.locale ?? "") ? (row.locale as string) : "fr_FR";

function listRequest(row: Row, stage: Stage): PageRequest {
  return {
    url: `${API}?domainName=${safeHost(row.host)}&limit=${LIMIT}&page=${stage.page}&locale=${localeOf(row)}`,
    method: "POST",
    headers: { accept: "application/json", "content-type": "application/json" },
    body: "{}",
    label: "list",
    context: stage,
  };
}

const isRow = (value: unknown): boolean => at(value, "job_ad_id") !== undefined && text(at(value, "title")) !== null;

const isList = (json: unknown): boolean => {
  const items = at(json, "items");
  if (!Array.isArray(items) || at(json, "count") === undefined) return false;
  return items.length === 0 ? number(at(json, "count")) === 0 : isRow(items[0]);
};

/** The file that an employer has its partners read: every ad whole. */
const isExport = (json: unknown): boolean => {
  const ads = at(json, "ads");
  if (!Array.isArray(ads) || at(json, "count") === undefined) return false;
  return ads.length === 0 || (text(at(ads, 0, "title")) !== null && at(ads, 0, "address", "parts") !== undefined);
};

const isDetail = (json: unknown): boolean =>
  text(at(json, "title")) !== null && (at(json, "republished_at") !== undefined || at(json, "jsonld") !== undefined);

function* read(page: Page, reader: Reader<Row>): Iterable<Finding> {
  const json = page.json();
  if (isList(json)) yield* readList(page, reader, json);
  else if (isExport(json)) yield* readExport(page, reader, json);
  else if (isDetail(json)) yield offer(detailOffer(page, reader, object(json) ?? {}));
  else if (isRow(json)) yield offer(rowOffer(page, reader, object(json) ?? {}));
  else throw new PageChanged(page.url, "« items » de DigitalRecruiters");
}

function* readList(page: Page, reader: Reader<Row>, json: unknown): Iterable<Finding> {
  const items = objects(at(json, "items"));
  const total = number(at(json, "count")) ?? items.length;
  const ads = items.map((item) => text(item.job_ad_id));
  yield* listPage(
    page,
    reader,
    items.map((item, index) => readRow(page, reader, item, ads.indexOf(ads[index]!) === index)),
    {
      first: ads[0] ?? null,
      total,
      none: '"count":0',
      next: listRequest,
    },
  );
}

function* readExport(page: Page, reader: Reader<Row>, json: unknown): Iterable<Finding> {
  const ads = objects(at(json, "ads"));
  if (ads.length === 0) yield empty('"ads":[]');
  for (const ad of ads) yield offer(adOffer(page, reader, ad));
}

function adOffer(page: Page, reader: Reader<Row>, ad: Json) {
  const parts = object(at(ad, "address", "parts")) ?? {};
  const url = cleanUrl(ad.apply_url);
  const months = number(at(ad, "contract_duration", "min"));
  const isOneDuration = months !== null && months === number(at(ad, "contract_duration", "max"));
  const contract = words(ad.contract_type);
  return rawOffer(page, reader, {
    ref: text(ad.reference),
    url,
    title: ad.title,
    company: words(at(ad, "brand", "name")) ?? reader.company,
    place: placeOf(parts.city, parts.state, parts.country),
    postalCode: text(parts.zip),
    country: text(parts.country),
    lat: number(at(ad, "address", "position", "lat")),
    lon: number(at(ad, "address", "position", "lon")),
    contract: contract && isOneDuration ? `${contract} - ${months} mois` : contract,
    workingTime: words(ad.contract_work_period),
    salaryMin: number(at(ad, "salary", "min")),
    salaryMax: number(at(ad, "salary", "max")),
    salaryPeriod: payOf(ad) ? text(at(ad, "salary", "kind")) : null,
    salaryCurrency: payOf(ad) ? text(at(ad, "salary", "currency")) : null,
    postedAt: text(ad.published_at),
    description: joined(ad.description, section("Profil", ad.profile)),
    education: words(ad.education_level),
    experience: words(ad.experience_level),
    language: text(ad.locale)?.slice(0, 2) ?? null,
  });
}

const payOf = (ad: Json): number | null => number(at(ad, "salary", "min")) ?? number(at(ad, "salary", "max"));

/** One ad with several addresses is several rows: its one detail is asked for once. */
function readRow(page: Page, reader: Reader<Row>, item: Json, isFirst: boolean): Finding {
  const partial = rowOffer(page, reader, item);
  const ad = text(item.job_ad_id) ?? "";
  if (!reader.row || !isFirst || !/^\d+$/.test(ad)) return offer(partial);
  const query = `domainName=${safeHost(reader.row.host)}&locale=${localeOf(reader.row)}&withJsonld=1`;
  return followDetail(partial, { url: `${API}/${ad}?${query}`, headers: { accept: "application/json" } });
}

/** `4480603/132544973-partner-developer`: one slash is legal, a path that climbs is not. */
const AD_PATH = /^\d+(\/\d+)?-[\p{L}\p{N}_.-]*$/u;

function publicUrl(host: string | null, path: unknown): string | null {
  const safe = text(path) ?? "";
  return host && AD_PATH.test(safe) && !safe.includes("..") ? `https://${safeHost(host)}/fr/annonce/${safe}` : null;
}

function rowOffer(page: Page, reader: Reader<Row>, item: Json) {
  return rawOffer(page, reader, {
    ref: text(item.id) ?? text(item.job_ad_id),
    url: publicUrl(text(item.career_domain) ?? reader.row?.host ?? param(page.url, "domainName"), item.url),
    title: item.title,
    company: words(item.brand_name) ?? reader.company,
    place: words(item.location),
    contract: words(item.contract),
  });
}

function detailOffer(page: Page, reader: Reader<Row>, one: Json) {
  const before = page.request.partial;
  const address = object(one.address) ?? {};
  const url = before?.url ?? publicUrl(text(one.career_domain) ?? param(page.url, "domainName"), one.url);
  return rawOffer(page, reader, {
    // Rows count the addresses of an ad, the detail does not: read alone, it is known by its address.
    ref: before?.ref ?? (url ? null : firstText(one.id, one.job_ad_id)),
    url,
    title: one.title,
    company: words(one.brand_name) ?? words(at(one, "jsonld", "hiringOrganization", "name")) ?? reader.company,
    // The row names its own address of the ad; the detail only the first.
    place: before?.place ?? placeOf(address.city, address.state, address.country),
    postalCode: before ? null : text(address.zip),
    country: text(address.country),
    contract: words(one.contract),
    workingTime: words(one.working_time),
    postedAt: firstText(at(one, "jsonld", "datePosted"), one.republished_at),
    description: joined(one.description, section("Profil", one.profile)),
  });
}
