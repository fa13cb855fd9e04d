import { PageChanged } from "../errors.ts";
import { attr, documentOf, type Element, first, select, textAt } from "../kit/html.ts";
import { at, firstText, type Json, number, object, objects, text } from "../kit/json.ts";
import { FIRST_PAGE, listPage, type Stage } from "../kit/list-pages.ts";
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
  safeSlug,
  section,
  segments,
  slug,
  words,
} from "../kit/platform.ts";
import { cleanUrl } from "../kit/url.ts";
import { count, empty, type Finding, offer, type Page, type PageRequest, suspect } from "../source.ts";

type Row = { company: string };

const LIMIT = 100;

/** SmartRecruiters posting API. Its robots.txt closes the host to all but one: the fetch room decides, row by row. */
export default platform<Row>({
  name: "smartrecruiters",
  title: "SmartRecruiters",
  homepage: "https://www.smartrecruiters.com",
  via: "api",
  basis: "official-api",
  note: "API documentée des offres publiques ; mais le robots.txt de l'hôte n'admet qu'un robot : tant qu'il le dit, nous ne la lisons pas.",
  complete: true,
  detect(url) {
    const path = segments(url);
    const company = companyIn(url.hostname, path);
    return slug(company) ? { company: company as string } : null;
  },
  recognises: (page) => isList(jsonOf(page)) || isPosting(jsonOf(page)) || isCareersPage(page),
  board: (row) => `https://careers.smartrecruiters.com/${row.company}`,
  *start(row) {
    yield listRequest(row, FIRST_PAGE);
  },
  read,
});

function companyIn(host: string, path: string[]): string | undefined {
  if (host === "api.smartrecruiters.com") return path[1] === "companies" ? path[2] : undefined;
  if (!/^(careers|jobs)\.smartrecruiters\.com$/.test(host)) return undefined;
  if (path[0] === "oneclick-ui") return path[1] === "company" ? path[2] : undefined;
  return path[0];
}

function listRequest(row: Row, stage: Stage): PageRequest {
  const list = `https://api.smartrecruiters.com/v1/companies/${safeSlug(row.company)}/postings`;
  return { url: `${list}?limit=${LIMIT}&offset=${stage.read}&country=fr`, label: "list", context: stage };
}

/** A row or a detail by its own keys; some answers leave the company out. */
const isPosting = (value: unknown): boolean =>
  text(at(value, "name")) !== null &&
  ["releasedDate", "jobAd", "typeOfEmployment", "refNumber"].some((key) => at(value, key) !== undefined);

const isList = (json: unknown): boolean => {
  const content = at(json, "content");
  if (!Array.isArray(content) || at(json, "totalFound") === undefined) return false;
  return content.length === 0 || content.some(isPosting) || content.some((one) => apiUrl(object(one) ?? {}) !== null);
};

/** The careers page that people see: jobs grouped by town. */
const isCareersPage = (page: Page): boolean =>
  /class="opening-job[\s"]/.test(page.text) && page.text.includes("smartrecruiters.com/");

function* readCareersPage(page: Page, reader: Reader<Row>): Iterable<Finding> {
  for (const group of select(".opening", documentOf(page))) {
    const place = textAt(".opening-title", group);
    for (const job of select(".opening-job", group)) yield readJob(page, reader, job, place);
  }
}

function readJob(page: Page, reader: Reader<Row>, job: Element, place: string | null): Finding {
  const href = attr(first("a[href*='smartrecruiters.com/']", job), "href") ?? "";
  const [, company, ref] = /smartrecruiters\.com\/([\w-]+)\/(\d{6,}|[\da-f-]{36})/.exec(href) ?? [];
  const title = textAt(".job-title", job);
  if (!ref || !title) return count("smartrecruiters/row-without-title");
  const url = `https://jobs.smartrecruiters.com/${company}/${ref}`;
  return offer(rawOffer(page, reader, { ref, url, title, place, ...contractOrTime(textAt(".job-desc", job)) }));
}

function* read(page: Page, reader: Reader<Row>): Iterable<Finding> {
  if (isCareersPage(page)) return yield* readCareersPage(page, reader);
  const json = page.json();
  if (isPosting(json)) yield offer(postingOffer(page, reader, object(json) ?? {}));
  else if (isList(json)) yield* readList(page, reader, json);
  else throw new PageChanged(page.url, "« content » de SmartRecruiters");
}

function* readList(page: Page, reader: Reader<Row>, json: unknown): Iterable<Finding> {
  const postings = objects(at(json, "content"));
  const total = number(at(json, "totalFound")) ?? postings.length;
  if (total === 0) {
    // An unknown company gives the same answer as an empty one: nothing is closed on it.
    yield suspect("« totalFound: 0 » : société vide ou inconnue, SmartRecruiters répond de même");
    yield empty('"totalFound":0');
    return;
  }
  yield* listPage(
    page,
    reader,
    postings.map((posting) => readRow(page, reader, posting)),
    {
      first: text(postings[0]?.id),
      total,
      none: '"content":[]',
      next: listRequest,
    },
  );
}

function readRow(page: Page, reader: Reader<Row>, posting: Json): Finding {
  // The country filter is re-checked on the record itself.
  const country = text(at(posting, "location", "country"));
  if (isAbroad(reader, [country])) return count("smartrecruiters/not-in-france");
  const partial = postingOffer(page, reader, posting);
  const detail = apiUrl(posting);
  return detail ? followDetail(partial, { url: detail }) : offer(partial);
}

/** Where the row's own text can be asked for: the address that the answer itself gives. */
function apiUrl(posting: Json): string | null {
  const ref = text(posting.ref) ?? "";
  return /^https:\/\/api\.smartrecruiters\.com\/v1\/companies\/[\w-]+\/postings\/[\w-]+$/.test(ref) ? ref : null;
}

const ID = /^[\w-]+$/;

/** The company as addresses name it: said by the posting, by its own API address, or by the one that was read. */
function companyId(page: Page, posting: Json): string {
  const said = text(at(posting, "company", "identifier"));
  const address = /^https:\/\/(?:api\.smartrecruiters\.com\/v1\/companies|jobs\.smartrecruiters\.com)\/([\w-]+)\//;
  return said ?? address.exec(text(posting.ref) ?? "")?.[1] ?? address.exec(page.url)?.[1] ?? "";
}

function publicUrl(page: Page, posting: Json): string | null {
  const company = companyId(page, posting);
  const id = text(posting.id) ?? "";
  return ID.test(company) && ID.test(id) ? `https://jobs.smartrecruiters.com/${company}/${id}` : null;
}

function postingOffer(page: Page, reader: Reader<Row>, posting: Json) {
  const location = object(posting.location) ?? {};
  const pay = object(at(posting, "compensation", "salary")) ?? object(posting.compensation);
  return rawOffer(page, reader, {
    ref: text(posting.id),
    url: cleanUrl(posting.postingUrl) ?? publicUrl(page, posting),
    applyUrl: cleanUrl(posting.applyUrl),
    title: posting.name,
    company: words(at(posting, "company", "name")),
    place: placeWords(location),
    postalCode: text(location.postalCode),
    country: text(location.country),
    lat: number(location.latitude),
    lon: number(location.longitude),
    ...employment(posting),
    remote: location.hybrid === true ? "hybrid" : location.remote === true ? "remote" : null,
    salaryMin: number(pay?.min),
    salaryMax: number(pay?.max),
    salaryCurrency: text(pay?.currency),
    salaryPeriod: text(pay?.period),
    postedAt: text(posting.releasedDate),
    description: sections(posting),
    experience: experience(posting),
    sector: text(at(posting, "industry", "label")),
    language: text(at(posting, "language", "code")),
  });
}

/** « Livorno, , Italy »: empty parts are left out. The code of the country has its own field: alone it is all there is. */
const placeWords = (location: Json): string | null =>
  placeOf(...(text(location.fullLocation)?.split(",") ?? [location.city, location.region])) ?? text(location.country);

/** `typeOfEmployment` says « permanent » of full-time fixed terms: the tenant's own field is believed first. */
const CONTRACT =
  /^(?!.*(hours|heures|duration|durée|length|temps)).*(contrat|contract|worker.*type|type d.emploi|employ(ment|ee) type)/i;

const custom = (posting: Json, label: RegExp): string | null =>
  words(objects(posting.customField).find((field) => label.test(text(field.fieldLabel) ?? ""))?.valueLabel);

function employment(posting: Json) {
  const said = contractOrTime(at(posting, "typeOfEmployment", "label"));
  const workingTime = custom(posting, /time type|temps de travail|full.?time/i) ?? said.workingTime;
  const own = contractOrTime(custom(posting, CONTRACT));
  return { contract: own.contract ?? said.contract, workingTime: workingTime ?? own.workingTime };
}

const experience = (posting: Json): string | null =>
  at(posting, "experienceLevel", "id") === "not_applicable" ? null : firstText(at(posting, "experienceLevel", "label"));

function sections(posting: Json): string | null {
  const all = object(at(posting, "jobAd", "sections")) ?? {};
  const order = ["companyDescription", "jobDescription", "qualifications", "additionalInformation"];
  return joined(...order.map((name) => section(at(all, name, "title"), at(all, name, "text"))));
}
