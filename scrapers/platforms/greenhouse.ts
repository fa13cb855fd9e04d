import { PageChanged } from "../errors.ts";
import { jsonAfter } from "../kit/embedded-state.ts";
import { attr, documentOf, type Element, first, innerHtml, isText, select, textAt, textOf } from "../kit/html.ts";
import { at, firstText, type Json, number, object, objects, someNumber, text, texts } from "../kit/json.ts";
import {
  contractOrTime,
  joined,
  jsonOf,
  platform,
  type Reader,
  rawOffer,
  safeSlug,
  segments,
  slug,
  unescapeOnce,
  words,
} from "../kit/platform.ts";
import { cleanUrl } from "../kit/url.ts";
import { advertised, count, empty, type Finding, offer, type Page } from "../source.ts";

type Row = { board: string };

/** Greenhouse job board API: the whole board in one answer, texts included. */
export default platform<Row>({
  name: "greenhouse",
  title: "Greenhouse",
  homepage: "https://www.greenhouse.com",
  via: "api",
  basis: "official-api",
  note: "API publique et documentée des sites carrières Greenhouse.",
  complete: true,
  detect(url) {
    const board = boardOf(url);
    return slug(board) ? { board: board as string } : null;
  },
  recognises: (page) => listOf(jsonOf(page)) !== null || isJob(jsonOf(page)) || isBoardPage(page) || isJobPage(page),
  board: (row) => `https://job-boards.greenhouse.io/${row.board}`,
  *start(row) {
    yield { url: `https://boards-api.greenhouse.io/v1/boards/${safeSlug(row.board)}/jobs?content=true`, label: "list" };
  },
  read,
});

function boardOf(url: URL): string | null | undefined {
  const path = segments(url);
  if (/^boards-api(\.eu)?\.greenhouse\.io$/.test(url.hostname)) return path[1] === "boards" ? path[2] : null;
  if (!/^(job-)?boards(\.[\w-]+)?\.greenhouse\.io$/.test(url.hostname)) return null;
  return path[0] === "embed" ? url.searchParams.get("for") : path[0];
}

const isJob = (job: unknown): boolean =>
  /[./]greenhouse\.io\/|[?&]gh_jid=/.test(text(at(job, "absolute_url")) ?? "") || looksOwn(job);

/** Its own keys: a board on the employer's domain does not name Greenhouse. */
const looksOwn = (job: unknown): boolean =>
  at(job, "internal_job_id") !== undefined &&
  at(job, "absolute_url") !== undefined &&
  at(job, "location") !== undefined;

/** Enough for a page that somebody says is Greenhouse's. */
const mayBeJob = (job: unknown): boolean =>
  isJob(job) ||
  (text(at(job, "absolute_url")) !== null && text(at(job, "title")) !== null && text(at(job, "id")) !== null);

/** Jobs of a board, of its departments or offices, or of an export that kept them under `raw`; null for anybody else's JSON. */
function listOf(json: unknown, accepts = isJob): Json[] | null {
  const groups = [at(json, "departments"), at(json, "offices")].find((list) => objects(list).some(isGroup));
  if (groups && !accepts(json)) return distinct(jobsIn(groups));
  const list = [at(json, "jobs"), at(json, "raw"), json].find(Array.isArray);
  if (!list) return null;
  if (list.length === 0) return at(json, "meta", "total") === 0 ? [] : null;
  return objects(list).some(accepts) ? objects(list) : null;
}

/** A department lists its jobs, an office its departments; a job's own departments hold neither. */
const isGroup = (group: unknown): boolean =>
  Array.isArray(at(group, "jobs")) || objects(at(group, "departments")).some(isGroup);

/** Departments stand in offices, and in one another (`render_as=tree`). */
function jobsIn(groups: unknown, depth = 0): Json[] {
  if (depth > 6) return [];
  return objects(groups).flatMap((group) => [
    ...objects(group.jobs),
    ...[group.departments, group.children].flatMap((inner) => jobsIn(inner, depth + 1)),
  ]);
}

/** A job of two departments is one job. */
const distinct = (jobs: Json[]): Json[] => [...new Map(jobs.map((job) => [text(job.id) ?? job, job])).values()];

/** The board as people see it, in its old and its present markup. */
const isBoardPage = (page: Page): boolean =>
  /class="(opening|job-post)["\s]/.test(page.text) &&
  /\/jobs\/\d{5,}/.test(page.text) &&
  (/greenhouse\.io/.test(page.url) || /greenhouse\.io|\bdepartment_id=|class="job-posts/.test(page.text));

/** « Jobs at Exemple »: the title of a board names its employer. */
const companyOf = (page: Page): string | null =>
  /^(?:jobs|current openings|careers|offres d['’]emploi) (?:at|chez) (.{2,80})$/i.exec(
    textAt("title", documentOf(page)) ?? textAt("h1", documentOf(page)) ?? "",
  )?.[1] ?? null;

/** What a page keeps for its own script, whatever the route is called. */
const routesOf = (page: Page): unknown[] =>
  page.text.includes("__remixContext")
    ? Object.values(object(at(jsonAfter(page.text, "__remixContext"), "state", "loaderData")) ?? {})
    : [];

/** Jobs of a board's script: with their dates, which its rows leave out. */
const stateJobs = (page: Page): Json[] =>
  routesOf(page).flatMap((route) => objects(at(route, "jobPosts", "data")).filter(mayBeJob));

/** The one posting of its own page's script. */
const statePost = (page: Page): Json | null =>
  routesOf(page)
    .map((route) => object(at(route, "jobPost")))
    .find((post) => text(post?.title) !== null) ?? null;

function* readBoard(page: Page, reader: Reader<Row>): Iterable<Finding> {
  const own = { ...reader, company: reader.company ?? companyOf(page) };
  const jobs = stateJobs(page);
  if (jobs.length > 0) for (const job of jobs) yield offer(jobOffer(page, own, job));
  else for (const row of select(".opening, .job-post", documentOf(page))) yield readRow(page, own, row);
}

function readRow(page: Page, reader: Reader<Row>, row: Element): Finding {
  const link = first('a[href*="/jobs/"]', row);
  const url = cleanUrl(attr(link, "href"), page.url);
  const ref = /\/jobs\/(\d{5,})/.exec(attr(link, "href") ?? "")?.[1] ?? null;
  const name = first(".body--medium", row);
  // « New » is a badge inside the title's own paragraph.
  const title = name
    ? name.children
        .filter(isText)
        .map((node) => node.data)
        .join(" ")
    : textOf(link);
  const place = textAt(".location, .body--metadata", row);
  return ref && words(title)
    ? offer(rawOffer(page, reader, { ref, url, title, place }))
    : count("greenhouse/row-without-link");
}

/** A job as people see it: the vendor's pages have no marks for search engines, or have lost them. */
const isJobPage = (page: Page): boolean =>
  (/class="app-title"/.test(page.text) && page.text.includes("greenhouse")) ||
  /class="job__title"/.test(page.text) ||
  statePost(page) !== null;

const numberOf = (url: string | null): string | null =>
  /\/jobs\/(\d{5,})|[?&](?:gh_jid|token)=(\d{5,})/
    .exec(url ?? "")
    ?.slice(1)
    .find(Boolean) ?? null;

function readJobPage(page: Page, reader: Reader<Row>): Finding {
  const root = documentOf(page);
  const said =
    attr(first("link[rel=canonical]", root), "href") ?? attr(first('meta[property="og:url"]', root), "content");
  const url = cleanUrl(said, page.url) ?? cleanUrl(page.url);
  const post = statePost(page);
  if (post) return offer(postOffer(page, reader, post, url));
  return offer(
    rawOffer(page, reader, {
      ref: numberOf(url),
      url,
      title: textAt("h1.app-title, .job__title h1", root),
      company: textAt(".company-name", root)?.replace(/^at\s+/i, "") ?? null,
      place: textAt(".job__location, #header .location, .location", root),
      description: innerHtml(first("#content, .job__description", root)),
    }),
  );
}

function postOffer(page: Page, reader: Reader<Row>, post: Json, address: string | null) {
  const url = cleanUrl(post.public_url) ?? address;
  const range = objects(post.pay_ranges)[0];
  return rawOffer(page, reader, {
    ref: text(post.id) ?? numberOf(url),
    url,
    title: post.title,
    company: words(post.company_name),
    place: words(post.job_post_location),
    ...contractOrTime(post.employment),
    salaryMin: someNumber(range?.min),
    salaryMax: someNumber(range?.max),
    salaryCurrency: text(range?.currency_type),
    postedAt: text(post.published_at),
    description: joined(...[post.introduction, post.content, post.conclusion].map(unescapeOnce)),
    language: text(post.language),
  });
}

function* read(page: Page, reader: Reader<Row>): Iterable<Finding> {
  if (isJobPage(page)) return yield readJobPage(page, reader);
  if (isBoardPage(page)) return yield* readBoard(page, reader);
  const json = page.json();
  const jobs = listOf(json, mayBeJob) ?? (mayBeJob(json) ? objects(json) : null);
  if (!jobs) throw new PageChanged(page.url, "« jobs » de Greenhouse");
  const total = number(at(json, "meta", "total"));
  if (total !== null && total > 0) yield advertised(total);
  if (jobs.length === 0) yield empty('"jobs":[]');
  for (const job of jobs) {
    // A prospect post collects CVs for later: it is no posting.
    if (job.internal_job_id === null) yield count("greenhouse/prospect");
    else yield offer(jobOffer(page, reader, job));
  }
}

function jobOffer(page: Page, reader: Reader<Row>, job: Json) {
  const place = words(at(job, "location", "name")) ?? words(job.location);
  const offices = objects(job.offices).map((office) => words(office.location) ?? words(office.name));
  const places = (place ?? "").split(/\s*[;|]\s*/).filter(Boolean);
  const range = objects(job.pay_input_ranges)[0];
  return rawOffer(page, reader, {
    ref: text(job.id),
    url: cleanUrl(job.absolute_url),
    title: job.title,
    company: words(job.company_name),
    place: places[0] ?? offices.find(Boolean) ?? null,
    places: places.length > 1 ? places : null,
    ...contractOrTime(metadata(job, /employment|contract|contrat|worker.*type/i)),
    remote: metadata(job, /remote|workplace|télétravail|location type/i),
    salaryMin: cents(range?.min_cents),
    salaryMax: cents(range?.max_cents),
    salaryCurrency: text(range?.currency_type),
    salary: words(range?.title),
    // `updated_at` re-stamps whole boards and says nothing of a posting.
    postedAt: firstText(job.first_published, job.published_at),
    validThrough: text(job.application_deadline),
    description: unescapeOnce(job.content),
    language: text(job.language),
  });
}

const cents = (value: unknown): number | null => {
  const amount = number(value);
  return amount === null ? null : amount / 100;
};

/** Value of the tenant's own field whose name fits; a list is written out. */
function metadata(job: Json, name: RegExp): string | null {
  const field = objects(job.metadata).find((one) => name.test(text(one.name) ?? "") && one.value !== null);
  return text(texts(field?.value).join(", "));
}
