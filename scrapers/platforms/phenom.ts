import { PageChanged } from "../errors.ts";
import { jsonAfter } from "../kit/embedded-state.ts";
import { array, at, firstText, type Json, number, object, objects, text, texts } from "../kit/json.ts";
import { jobPostings } from "../kit/json-ld.ts";
import { FIRST_PAGE, listPage, type Stage } from "../kit/list-pages.ts";
import { ownPage } from "../kit/own-page.ts";
import {
  contractOrTime,
  followDetail,
  jsonOf,
  placeOf,
  platform,
  type Reader,
  rawOffer,
  safeHost,
  slug,
  words,
} from "../kit/platform.ts";
import { cleanUrl, webUrl } from "../kit/url.ts";
import { type Finding, offer, type Page, type PageRequest } from "../source.ts";

/** Country and language as the site's own addresses have them: `fr`, `fr` in `https://host/fr/fr/search-results`. */
type Row = { host: string; country: string; lang: string };

const PAGE = 100;

/** Phenom: the site's search answers in JSON, and its pages keep the same answer in a script; the text stands on each offer's page. */
export default platform<Row>({
  name: "phenom",
  title: "Phenom",
  homepage: "https://www.phenom.com",
  via: "api",
  basis: "public-page",
  note: "Recherche publique du site carrières ; robots.txt respecté.",
  complete: true,
  readsHtml: true,
  detect: () => null,
  recognises: (page) => searchOf(stateOf(page)) !== null || jobOf(stateOf(page)) !== null,
  board: (row) => `https://${row.host}/${row.country}/${row.lang}/search-results`,
  *start(row) {
    yield listRequest(row, FIRST_PAGE);
  },
  *read(page, reader) {
    const state = stateOf(page);
    const search = searchOf(state);
    const job = jobOf(state);
    // The marks name the legal employer, which the script does not.
    const marked = search ? [] : jobPostings(page);
    if (search) yield* readList(page, reader, search);
    else if (job && marked.length === 0) yield offer(jobOffer(page, reader, job));
    else yield* ownPage(page, reader, "recherche ou offre Phenom");
  },
});

const listRequest = (row: Row, stage: Stage): PageRequest => ({
  url: `https://${safeHost(row.host)}/widgets`,
  method: "POST",
  headers: { "content-type": "application/json", accept: "application/json" },
  body: JSON.stringify({
    lang: `${row.lang}_${row.country}`,
    country: row.country,
    ddoKey: "refineSearch",
    pageName: "search-results",
    siteType: "external",
    jobs: true,
    counts: true,
    from: stage.read,
    size: PAGE,
    keywords: "",
    selected_fields: { country: ["France"] },
    all_fields: ["category", "country", "city"],
  }),
  label: "list",
  context: stage,
});

/** The answer of the search, or the page's own copy of it. */
function stateOf(page: Page): unknown {
  const json = jsonOf(page);
  return json !== undefined || !page.text.includes("phApp.ddo") ? json : jsonAfter(page.text, "phApp.ddo");
}

function searchOf(state: unknown): Json | null {
  const search = object(at(state, "refineSearch")) ?? object(at(state, "eagerLoadRefineSearch"));
  return search && number(search.totalHits) !== null && Array.isArray(at(search, "data", "jobs")) ? search : null;
}

/** What an offer's own page keeps in its script. */
const jobOf = (state: unknown): Json | null => {
  const job = object(at(state, "jobDetail", "data", "job"));
  return job && text(job.title) ? job : null;
};

function* readList(page: Page, reader: Reader<Row>, search: Json): Iterable<Finding> {
  const total = number(search.totalHits) ?? 0;
  const jobs = objects(at(search, "data", "jobs"));
  if (jobs.length > 0 && !jobs.some((job) => text(job.title))) throw new PageChanged(page.url, "« title » de Phenom");
  const rows = jobs.map((job) => {
    const partial = jobOffer(page, reader, job);
    return reader.row && partial.url ? followDetail(partial, { url: partial.url, via: "html" }) : offer(partial);
  });
  yield* listPage(page, reader, rows, {
    first: refOf(jobs[0] ?? {}),
    total,
    none: `"totalHits":${total}`,
    next: listRequest,
  });
}

const refOf = (job: Json): string | null => firstText(job.jobId, job.reqId, job.jobSeqNo);

function jobOffer(page: Page, reader: Reader<Row>, job: Json) {
  const own = [job.cityStateCountry, job.location].map(words).find((said) => said !== null);
  const where = own ?? placeOf(job.city, job.state, job.country);
  const places = texts([
    where,
    ...objects(job.multi_location_array).map((one) => one.location),
    ...array(job.multi_location),
  ]);
  const description = text(job.description);
  const teaser = text(job.descriptionTeaser);
  return rawOffer(page, reader, {
    ref: refOf(job),
    url: urlOf(page, reader.row, job),
    title: job.title,
    company: words(job.companyName),
    place: where,
    places: places.length > 1 ? places : null,
    country: text(job.country),
    ...contractOrTime(job.type),
    postedAt: text(job.postedDate),
    description: description ?? teaser,
    excerpt: description === null && teaser !== null ? true : null,
    applyUrl: cleanUrl(job.applyUrl),
  });
}

/** `https://host/fr/fr/job/<number>`: where the site lives is said by the row, or by the page's script. */
function urlOf(page: Page, row: Row | null, job: Json): string | null {
  const ref = slug(firstText(job.jobId, job.jobSeqNo));
  const said = /"baseUrl"\s*:\s*"(https:[^"]{1,300})"/.exec(page.text)?.[1]?.replaceAll("\\/", "/");
  const base = row ? `https://${row.host}/${row.country}/${row.lang}/` : said;
  if (base && ref) return webUrl(`job/${ref}`, base)?.href ?? null;
  return ref && page.url.includes(`/job/${ref}`) ? cleanUrl(page.url) : null;
}
