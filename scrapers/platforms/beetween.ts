import { PageChanged } from "../errors.ts";
import { at, firstText, type Json, number, object, objects, someNumber, text } from "../kit/json.ts";
import { FIRST_PAGE, listPage, type Stage } from "../kit/list-pages.ts";
import {
  instant,
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
import { cleanUrl, webUrl } from "../kit/url.ts";
import { count, type Finding, offer, type Page, type PageRequest } from "../source.ts";

type Row = { host: string };

const ROWS = 100;

/** Beetween: the career site's own JSON list, with the whole text of each offer; and the answer behind the vendor's page to apply. */
export default platform<Row>({
  name: "beetween",
  title: "Beetween",
  homepage: "https://www.beetween.com",
  via: "api",
  basis: "undocumented-api",
  note: "Offres publiques de l'employeur, lues par l'interface JSON de sa propre page carrières ; robots.txt respecté.",
  complete: true,
  detect: (url) =>
    /^(?!www\.|app\.|api\.|assets\.|admin\.)[a-z0-9-]+\.jobs\.beetween\.com$/i.test(url.hostname)
      ? { host: url.hostname.toLowerCase() }
      : null,
  recognises: (page) => isList(jsonOf(page)) || isJob(jsonOf(page)) || isRelayed(jsonOf(page)),
  board: (row) => `https://${row.host}`,
  *start(row) {
    yield listRequest(row, FIRST_PAGE);
  },
  *read(page, reader) {
    const json = page.json();
    if (isList(json)) yield* readList(page, reader, json);
    else if (isJob(json)) yield offer(jobOffer(page, reader, object(json) ?? {}));
    else if (isRelayed(json)) yield offer(relayedOffer(page, reader, object(json) ?? {}));
    else throw new PageChanged(page.url, "« jobs » de Beetween");
  },
});

/** As the career site's own page asks. */
const listRequest = (row: Row, stage: Stage): PageRequest => ({
  url: `https://${safeHost(row.host)}/api/job/list`,
  method: "POST",
  headers: { accept: "application/json", "content-type": "application/json" },
  body: JSON.stringify({
    keywords: "",
    locations: [],
    contractTypes: [],
    categories: [],
    page: stage.page,
    rows: ROWS,
  }),
  label: "list",
  context: stage,
});

/** Ten signs, which the vendor's own addresses use. */
const widOf = (value: unknown): string | null => {
  const wid = text(at(value, "wid"));
  return wid && /^[a-z0-9]{10}$/i.test(wid) ? wid : null;
};

const isJob = (value: unknown): boolean => widOf(value) !== null && text(at(value, "title")) !== null;
const isRelayed = (value: unknown): boolean => widOf(value) !== null && text(at(value, "recruitmentTitle")) !== null;

function isList(json: unknown): boolean {
  const jobs = at(json, "jobs");
  if (!Array.isArray(jobs) || number(at(json, "numFound")) === null) return false;
  return jobs.length === 0 || jobs.some(isJob);
}

function* readList(page: Page, reader: Reader<Row>, json: unknown): Iterable<Finding> {
  const jobs = objects(at(json, "jobs"));
  const total = number(at(json, "numFound")) ?? 0;
  yield* listPage(
    page,
    reader,
    jobs.map((job) => (isJob(job) ? offer(jobOffer(page, reader, job)) : count("beetween/row-without-key"))),
    {
      first: widOf(jobs[0]),
      total,
      none: `"numFound":${total}`,
      next: listRequest,
    },
  );
}

function jobOffer(page: Page, reader: Reader<Row>, job: Json) {
  const wid = widOf(job);
  const [lat = null, lon = null] = pointOf(job.gpsCoordinates);
  const [salaryMin, salaryMax] = [someNumber(job.salaryMin), someNumber(job.salaryMax)];
  const isPaid = salaryMin !== null || salaryMax !== null;
  return rawOffer(page, reader, {
    ref: wid,
    url: cleanUrl(job.url) ?? ownUrl(page, reader.row, wid),
    title: job.title,
    place: placeOf(job.city, job.region),
    country: words(job.country),
    lat,
    lon,
    contract: words(job.contractType),
    salaryMin,
    salaryMax,
    salaryPeriod: isPaid ? text(job.salaryUnit) : null,
    salaryCurrency: isPaid ? text(job.salaryCurrency) : null,
    postedAt: instant(job.creationDate) ?? text(job.creationDate),
    description: joined(
      section("Missions", job.descriptionMission),
      section("Profil", job.descriptionProfile),
      section("Entreprise", job.descriptionCompany),
    ),
    language: text(job.language)?.slice(0, 2).toLowerCase() ?? null,
  });
}

/** What the page to apply knows (`…/WeaselWeb/api/jobs/byWid/…`), to which boards send their readers: it names the employer. */
function relayedOffer(page: Page, reader: Reader<Row>, job: Json) {
  return rawOffer(page, reader, {
    ref: widOf(job),
    url: null,
    title: job.recruitmentTitle,
    company: words(job.company),
    place: words(job.location),
    description: text(job.description),
    sector: firstText(job.industry),
    language: text(job.locale)?.slice(0, 2).toLowerCase() ?? null,
  });
}

/** « 48.11,-1.67 » */
const pointOf = (value: unknown): (number | null)[] => {
  const point = /^\s*(-?\d{1,3}(?:\.\d+)?)\s*,\s*(-?\d{1,3}(?:\.\d+)?)\s*$/.exec(text(value) ?? "");
  return point ? [Number(point[1]), Number(point[2])] : [];
};

/** `https://host/job/<wid>`, on the host of the row or of the answer. */
function ownUrl(page: Page, row: Row | null, wid: string | null): string | null {
  const answered = webUrl(page.url);
  const host = row ? safeHost(row.host) : answered?.pathname.startsWith("/api/job") ? answered.hostname : null;
  return host && wid ? `https://${host}/job/${wid}` : null;
}
