import { PageChanged } from "../errors.ts";
import { array, at, firstText, type Json, number, object, objects, someNumber, text, texts } from "../kit/json.ts";
import { FIRST_PAGE, listPage, type Stage } from "../kit/list-pages.ts";
import { isAbroad } from "../kit/places.ts";
import {
  contractOrTime,
  joined,
  jsonOf,
  placeOf,
  platform,
  type Reader,
  rawOffer,
  safeHost,
  words,
} from "../kit/platform.ts";
import { cleanUrl, webUrl } from "../kit/url.ts";
import { count, type Finding, offer, type Page, type PageRequest } from "../source.ts";

type Row = { host: string };

const LIMIT = 100;

/** Jibe, the modern career sites of iCIMS: one JSON list on the employer's own host, with the whole text of each offer. */
export default platform<Row>({
  name: "jibe",
  title: "Jibe (iCIMS)",
  homepage: "https://www.icims.com",
  via: "api",
  basis: "undocumented-api",
  note: "Offres publiques de l'employeur, lues par l'interface JSON de sa propre page carrières ; robots.txt respecté.",
  complete: true,
  detect: (url) => (/^(?!www\.|app\.)[a-z0-9-]+\.jibeapply\.com$/i.test(url.hostname) ? { host: url.hostname } : null),
  recognises: (page) => isList(jsonOf(page)) || isRow(jsonOf(page)),
  board: (row) => `https://${row.host}/jobs`,
  *start(row) {
    yield listRequest(row, FIRST_PAGE);
  },
  read,
});

const listRequest = (row: Row, stage: Stage): PageRequest => ({
  url: `https://${safeHost(row.host)}/api/jobs?page=${stage.page}&limit=${LIMIT}&country=France`,
  headers: { accept: "application/json" },
  label: "list",
  context: stage,
});

/** A row wraps its job; other vendors' lists have `jobs` too. */
const isRow = (value: unknown): boolean =>
  text(at(value, "data", "slug")) !== null &&
  text(at(value, "data", "title")) !== null &&
  ["full_location", "req_id", "posted_date"].some((key) => at(value, "data", key) !== undefined);

function isList(json: unknown): boolean {
  const jobs = at(json, "jobs");
  if (!Array.isArray(jobs) || number(at(json, "totalCount")) === null) return false;
  return jobs.length === 0 ? at(json, "languageCounts") !== undefined : jobs.some(isRow);
}

/** Without a job, an answer is ours only to whoever asked us to read it. */
const isEmptyList = (json: unknown): boolean => at(json, "totalCount") === 0 && array(at(json, "jobs")).length === 0;

function* read(page: Page, reader: Reader<Row>): Iterable<Finding> {
  const json = page.json();
  if (isRow(json)) yield offer(jobOffer(page, reader, object(at(json, "data")) ?? {}));
  else if (isList(json) || isEmptyList(json)) yield* readList(page, reader, json);
  else throw new PageChanged(page.url, "« jobs » de Jibe");
}

function* readList(page: Page, reader: Reader<Row>, json: unknown): Iterable<Finding> {
  const jobs = objects(at(json, "jobs")).map((row) => object(row.data) ?? {});
  const total = number(at(json, "totalCount")) ?? 0;
  yield* listPage(
    page,
    reader,
    jobs.map((job) => readJob(page, reader, job)),
    {
      first: text(jobs[0]?.slug),
      total,
      none: `"totalCount":${total}`,
      next: listRequest,
    },
  );
}

/** The country is asked for by its word, which a site may not know: each job says its own. */
function readJob(page: Page, reader: Reader<Row>, job: Json): Finding {
  if (!text(job.title)) return count("jibe/row-without-title");
  const countries = texts([job.country_code, ...objects(job.additional_locations).map((where) => where.country_code)]);
  if (isAbroad(reader, countries)) return count("jibe/not-in-france");
  return offer(jobOffer(page, reader, job));
}

const placeIn = (where: Json): string | null => placeOf(where.city, where.state, where.country);

function jobOffer(page: Page, reader: Reader<Row>, job: Json) {
  const places = texts([placeIn(job), ...objects(job.additional_locations).map(placeIn)]);
  const [salaryMin, salaryMax] = [someNumber(job.salary_min_value), someNumber(job.salary_max_value)];
  const isPaid = salaryMin !== null || salaryMax !== null;
  return rawOffer(page, reader, {
    ref: firstText(job.req_id, job.slug),
    url: publicUrl(page, reader.row, text(job.slug)),
    title: job.title,
    company: words(job.hiring_organization) ?? words(job.brand) ?? reader.company,
    place: places[0] ?? words(job.full_location) ?? words(job.location_name),
    places: places.length > 1 ? places : null,
    postalCode: places.length > 1 ? null : text(job.postal_code),
    country: text(job.country_code) ?? text(job.country),
    lat: places.length > 1 ? null : number(job.latitude),
    lon: places.length > 1 ? null : number(job.longitude),
    ...contractOrTime(job.employment_type),
    salaryMin,
    salaryMax,
    salaryPeriod: isPaid ? text(job.salary_frequency) : null,
    salaryCurrency: isPaid ? text(job.salary_currency) : null,
    postedAt: text(job.posted_date),
    description: joined(job.description, job.responsibilities, job.qualifications),
    applyUrl: cleanUrl(job.apply_url),
    language: text(job.language)?.slice(0, 2) ?? null,
  });
}

/** `https://host/jobs/<slug>`, on the host of the row or of the answer. */
function publicUrl(page: Page, row: Row | null, slug: string | null): string | null {
  const origin = row ? `https://${safeHost(row.host)}` : webUrl(page.url)?.origin;
  return origin && slug && /^[\w-]+$/.test(slug) ? cleanUrl(`${origin}/jobs/${slug}`) : null;
}
