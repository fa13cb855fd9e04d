import { PageChanged } from "../errors.ts";
import { jsonAfter } from "../kit/embedded-state.ts";
import { at, firstText, type Json, number, object, objects, text, texts } from "../kit/json.ts";
import { contractOrTime, jsonOf, placeOf, platform, type Reader, rawOffer, segments, words } from "../kit/platform.ts";
import { cleanUrl, webUrl } from "../kit/url.ts";
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
  recognises: (page) => boardOf(page, isOwnJob) !== null,
  board: (row) => `https://jobs.ashbyhq.com/${encodeURIComponent(row.board)}`,
  *start(row) {
    if (!NAME.test(row.board) || row.board.includes(".."))
      throw new PageChanged("", `nom de tableau refusé : ${row.board}`);
    const board = `https://api.ashbyhq.com/posting-api/job-board/${encodeURIComponent(row.board)}`;
    yield { url: `${board}?includeCompensation=true`, label: "list" };
  },
  read,
});

/** Jobs of an answer, and what it says of the board they are on. */
interface Board {
  jobs: Json[];
  /** Name in addresses (`jobs.ashbyhq.com/<page>/…`), where the answer or its address says it. */
  page: string | null;
  company: string | null;
}

/** The posting API's `jobs` (or one of them); the board's own GraphQL; the state inside its HTML pages. */
function boardOf(page: Page, accepts = isJob): Board | null {
  const json = jsonOf(page) ?? (page.text.includes("__appData") ? jsonAfter(page.text, "__appData") : undefined);
  const own = slugOf(page);
  const jobs = at(json, "jobs");
  if (Array.isArray(jobs)) {
    const known = jobs.length === 0 ? at(json, "apiVersion") !== undefined : objects(jobs).some(accepts);
    return known ? { jobs: objects(jobs), page: own, company: null } : null;
  }
  if (accepts(json)) return { jobs: objects(json), page: own, company: null };
  const data = object(at(json, "data")) ?? object(json);
  const listed = at(data, "jobBoard", "jobPostings");
  const posting = object(data?.jobPosting) ?? object(data?.posting);
  const found = Array.isArray(listed) ? objects(listed) : posting && text(posting.title) ? [posting] : null;
  if (!found) return null;
  const organization = at(data, "organization");
  return {
    jobs: found,
    page: text(at(organization, "hostedJobsPageSlug")) ?? own,
    company: words(at(organization, "name")),
  };
}

/** `https://jobs.ashbyhq.com/<page>/…` */
const slugOf = (page: Page): string | null => {
  const url = webUrl(page.url);
  const [name] = url?.hostname === "jobs.ashbyhq.com" ? segments(url) : [];
  return name && name !== "api" && NAME.test(name) ? name : null;
};

/** An address of Ashby's, or its own key: others call a link `jobUrl` too. */
const isOwnJob = (job: unknown): boolean =>
  isJob(job) &&
  (/^https:\/\/jobs\.ashbyhq\.com\//.test(String(at(job, "jobUrl"))) || at(job, "isListed") !== undefined);

const isJob = (job: unknown): boolean => text(at(job, "jobUrl")) !== null && text(at(job, "title")) !== null;

function* read(page: Page, reader: Reader<Row>): Iterable<Finding> {
  const board = boardOf(page);
  if (!board) throw new PageChanged(page.url, "« jobs » d'Ashby");
  if (board.jobs.length === 0) yield empty('"jobs":[]');
  const company = reader.company ?? board.company;
  for (const job of board.jobs) {
    if (job.isListed === false) yield count("ashby/unlisted");
    else yield offer(jobOffer(page, { ...reader, company }, job, board.page));
  }
}

function jobOffer(page: Page, reader: Reader<Row>, job: Json, board: string | null) {
  const address = at(job, "address", "postalAddress");
  const written = placeOf(at(address, "addressLocality"), at(address, "addressRegion"), at(address, "addressCountry"));
  const place = words(job.location) ?? words(job.locationName) ?? written;
  const others = texts(objects(job.secondaryLocations).map((one) => firstText(one.location, one.locationName)));
  const pay = salary(job);
  return rawOffer(page, reader, {
    ref: text(job.id),
    url: cleanUrl(job.jobUrl) ?? publicUrl(board, job.id),
    applyUrl: cleanUrl(job.applyUrl),
    title: job.title,
    place,
    places: others.length > 0 ? texts([place, ...others]) : null,
    country: words(at(address, "addressCountry")),
    ...contractOrTime(job.employmentType),
    remote: text(job.workplaceType) ?? (job.isRemote === true ? "Remote" : null),
    salary: firstText(at(job, "compensation", "scrapeableCompensationSalarySummary"), job.compensationTierSummary),
    salaryMin: number(pay?.minValue),
    salaryMax: number(pay?.maxValue),
    salaryCurrency: text(pay?.currencyCode),
    salaryPeriod: text(pay?.interval),
    postedAt: firstText(job.publishedAt, job.publishedDate),
    description: firstText(job.descriptionHtml, job.descriptionPlain, job.descriptionPlainText),
  });
}

/** The board's own answers leave the address out: it is the board's, then the number. */
const publicUrl = (board: string | null, id: unknown): string | null =>
  board && typeof id === "string" && /^[\w-]{1,64}$/.test(id)
    ? `https://jobs.ashbyhq.com/${encodeURIComponent(board)}/${id}`
    : null;

/** Equity and bonus stand beside the pay: only the component called so is one. */
function salary(job: Json): Json | undefined {
  const tiers = objects(at(job, "compensation", "compensationTiers")).flatMap((tier) => objects(tier.components));
  return [...objects(at(job, "compensation", "summaryComponents")), ...tiers].find(
    (part) => part.compensationType === "Salary",
  );
}
