import { PageChanged } from "../errors.ts";
import { at, type Json, number, objects, text, texts } from "../kit/json.ts";
import { contractOrTime, jsonOf, placeOf, platform, type Reader, rawOffer, segments, words } from "../kit/platform.ts";
import { cleanUrl } from "../kit/url.ts";
import { count, empty, type Finding, offer, type Page } from "../source.ts";

type Row = { board: string };

/** Board names hold dots and blanks (`mistral.ai`), never a path. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}._ -]{0,99}$/u;

/** Ashby posting API: the whole board in one answer. Slow (ten seconds) and limited: one request a run. */
export default platform<Row>({
  name: "ashby",
  title: "Ashby",
  homepage: "https://www.ashbyhq.com",
  via: "api",
  basis: "official-api",
  note: "API publique et documentée des offres Ashby.",
  complete: true,
  paceMs: 5000,
  detect(url) {
    const path = segments(url);
    const isApi = url.hostname === "api.ashbyhq.com" && path[0] === "posting-api";
    if (url.hostname !== "jobs.ashbyhq.com" && !isApi) return null;
    const board = isApi ? path[2] : path[0];
    return board && NAME.test(board) && !board.includes("..") ? { board } : null;
  },
  recognises: (page) => isBoard(jsonOf(page)),
  board: (row) => `https://jobs.ashbyhq.com/${encodeURIComponent(row.board)}`,
  *start(row) {
    if (!NAME.test(row.board) || row.board.includes(".."))
      throw new PageChanged("", `nom de tableau refusé : ${row.board}`);
    const board = `https://api.ashbyhq.com/posting-api/job-board/${encodeURIComponent(row.board)}`;
    yield { url: `${board}?includeCompensation=true`, label: "list" };
  },
  read,
});

const isJob = (job: unknown): boolean =>
  /^https:\/\/jobs\.ashbyhq\.com\//.test(text(at(job, "jobUrl")) ?? "") ||
  (at(job, "jobUrl") !== undefined && at(job, "isListed") !== undefined);

function isBoard(json: unknown): boolean {
  const jobs = at(json, "jobs");
  if (!Array.isArray(jobs)) return isJob(json);
  return jobs.length === 0 ? at(json, "apiVersion") !== undefined : isJob(jobs[0]);
}

function* read(page: Page, reader: Reader<Row>): Iterable<Finding> {
  const json = page.json();
  if (!isBoard(json)) throw new PageChanged(page.url, "« jobs » d'Ashby");
  const jobs = isJob(json) ? objects(json) : objects(at(json, "jobs"));
  if (jobs.length === 0) yield empty('"jobs":[]');
  for (const job of jobs) {
    if (job.isListed === false) yield count("ashby/unlisted");
    else yield offer(jobOffer(page, reader, job));
  }
}

function jobOffer(page: Page, reader: Reader<Row>, job: Json) {
  const address = at(job, "address", "postalAddress");
  const written = placeOf(at(address, "addressLocality"), at(address, "addressRegion"), at(address, "addressCountry"));
  const place = words(job.location) ?? written;
  const others = texts(objects(job.secondaryLocations).map((one) => one.location));
  const pay = salary(job);
  return rawOffer(page, reader, {
    ref: text(job.id),
    url: cleanUrl(job.jobUrl),
    applyUrl: cleanUrl(job.applyUrl),
    title: job.title,
    place,
    places: others.length > 0 ? texts([place, ...others]) : null,
    country: words(at(address, "addressCountry")),
    ...contractOrTime(job.employmentType),
    remote: text(job.workplaceType) ?? (job.isRemote === true ? "Remote" : null),
    salary: text(at(job, "compensation", "scrapeableCompensationSalarySummary")),
    salaryMin: number(pay?.minValue),
    salaryMax: number(pay?.maxValue),
    salaryCurrency: text(pay?.currencyCode),
    salaryPeriod: text(pay?.interval),
    postedAt: text(job.publishedAt) ?? text(job.publishedDate),
    description: text(job.descriptionHtml) ?? text(job.descriptionPlain),
  });
}

/** Equity and bonus stand beside the pay: only the component called so is one. */
function salary(job: Json): Json | undefined {
  const tiers = objects(at(job, "compensation", "compensationTiers")).flatMap((tier) => objects(tier.components));
  return [...objects(at(job, "compensation", "summaryComponents")), ...tiers].find(
    (part) => part.compensationType === "Salary",
  );
}
