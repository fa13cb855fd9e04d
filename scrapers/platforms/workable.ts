import { PageChanged } from "../errors.ts";
import { documentOf, first, innerHtml, textAt } from "../kit/html.ts";
import { at, type Json, objects, text, texts } from "../kit/json.ts";
import { placesSaid } from "../kit/places.ts";
import {
  contractOrTime,
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
import { cleanUrl, webUrl } from "../kit/url.ts";
import { advertised, count, empty, type Finding, offer, type Page } from "../source.ts";

type Row = { account: string };

/** Workable's widget: the whole account in one answer. All accounts share one host, so the pace is slow. */
export default platform<Row>({
  name: "workable",
  title: "Workable",
  homepage: "https://www.workable.com",
  via: "api",
  basis: "official-api",
  note: "Widget public des offres Workable, prévu pour être intégré à d'autres sites.",
  complete: true,
  paceMs: 5000,
  detect(url) {
    const account = accountOf(url);
    return account ? { account } : null;
  },
  recognises: (page) => jobsOf(jsonOf(page)) !== null || isShown(page),
  numberOf: (url) => shortcodeIn(url),
  board: (row) => `https://apply.workable.com/${row.account}/`,
  *start(row) {
    yield {
      url: `https://apply.workable.com/api/v1/widget/accounts/${safeSlug(row.account)}?details=true`,
      label: "list",
    };
  },
  read,
});

/** The employer's name in a careers address, or in that of an answer. */
function accountOf(url: URL | null): string | null {
  if (url?.hostname === "apply.workable.com") return slug(accountIn(segments(url)));
  return slug(
    /^(?!(?:www|apply|help|jobs|resources|api)\.)([a-z0-9-]+)\.workable\.com$/i.exec(url?.hostname ?? "")?.[1],
  );
}

function accountIn(path: string[]): string | undefined {
  if (path[0] === "api") return path[path.indexOf("accounts") + 1 || path.length];
  return path[0] === "j" ? undefined : path[0];
}

/** The widget's `jobs`, the v3 list's `results`, or one job; null for anybody else's JSON. */
function jobsOf(json: unknown): Json[] | null {
  const list = [at(json, "jobs"), at(json, "results")].find(Array.isArray);
  if (!list) return text(at(json, "shortcode")) !== null ? objects(json) : null;
  if (list.length === 0) return at(json, "description") !== undefined || at(json, "total") === 0 ? [] : null;
  return text(at(list, 0, "shortcode")) !== null ? objects(list) : null;
}

/** `/opaline/j/AB12CD34EF/` */
const shortcodeIn = (url: URL | null): string | null =>
  /\/j\/([0-9A-F]{10})(?:\/|$)/.exec(url?.pathname ?? "")?.[1] ?? null;

const isShown = (page: Page): boolean => /\bdata-ui="job-(?:title|description)"/.test(page.text);

/** An offer's page once its script has run, as a person saves it. */
function shownOffer(page: Page, reader: Reader<Row>) {
  const root = documentOf(page);
  const said = (name: string) => textAt(`[data-ui="${name}"]`, root);
  const title = said("job-title") ?? textAt("h1", root);
  if (!title) throw new PageChanged(page.url, "titre de l'offre Workable");
  const parts = ["job-description", "job-requirements", "job-benefits"];
  const url = cleanUrl(page.url);
  const ref = shortcodeIn(webUrl(url));
  return rawOffer(page, reader, {
    ref,
    url: ref ? url : null,
    title,
    company: said("company-name"),
    place: said("job-location") ?? said("job-location-tooltip"),
    ...contractOrTime(said("job-type")),
    remote: said("job-workplace"),
    description: joined(...parts.map((name) => innerHtml(first(`[data-ui="${name}"]`, root)))),
  });
}

function* read(page: Page, reader: Reader<Row>): Iterable<Finding> {
  if (isShown(page)) return yield offer(shownOffer(page, reader));
  const json = page.json();
  const jobs = jobsOf(json);
  if (!jobs) throw new PageChanged(page.url, "« jobs » de Workable");
  if (jobs.length === 0) yield empty('"jobs":[]');
  const company = words(at(json, "name")) ?? reader.company;
  // A job stands once for each of its places, with one shortcode.
  const groups = Map.groupBy(jobs, (job) => text(job.shortcode));
  if (at(json, "results") === undefined && groups.size > 0) yield advertised(groups.size);
  for (const [code, rows] of groups) {
    if (code === null) yield count("workable/row-without-shortcode");
    else yield offer(jobOffer(page, { ...reader, company }, code, rows));
  }
}

function jobOffer(page: Page, reader: Reader<Row>, code: string, rows: Json[]) {
  const job = rows[0] as Json;
  const places = texts(rows.flatMap(placesOf));
  const account = reader.row?.account ?? accountOf(webUrl(page.url));
  return rawOffer(page, reader, {
    ref: code,
    url:
      cleanUrl(job.url) ??
      cleanUrl(job.shortlink) ??
      (account ? `https://apply.workable.com/${account}/j/${code}/` : null),
    applyUrl: cleanUrl(job.application_url),
    title: job.title,
    ...placesSaid(places),
    country:
      text(at(job, "locations", 0, "countryCode")) ?? text(at(job, "location", "countryCode")) ?? text(job.country),
    ...contractOrTime(job.employment_type ?? job.type),
    remote:
      text(job.workplace) ??
      text(job.workplace_type) ??
      (job.telecommuting === true || job.remote === true ? "remote" : null),
    postedAt: text(job.published_on) ?? text(job.published) ?? text(job.created_at),
    description: joined(job.description, section("Requirements", job.requirements), section("Benefits", job.benefits)),
    education: text(job.education),
    experience: text(job.experience),
    sector: text(job.industry),
  });
}

function placesOf(job: Json): (string | null)[] {
  const own = objects(job.locations).filter((where) => where.hidden !== true);
  const all = own.length > 0 ? own : objects(job.location ?? job);
  return all.map((where) => placeOf(where.city, where.region ?? where.state, where.country));
}
