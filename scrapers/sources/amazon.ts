import type { RawOffer } from "../../offer/raw-offer.ts";
import { FetchError, PageChanged } from "../errors.ts";
import { firstText, type Json, many, number, object, objects, parseJson, text } from "../kit/json.ts";
import { tidy } from "../kit/schema-org.ts";
import { cleanUrl } from "../kit/url.ts";
import {
  advertised,
  count,
  empty,
  type Finding,
  follow,
  offer,
  type Page,
  type PageRequest,
  type Source,
  suspect,
} from "../source.ts";

const HOME = "https://www.amazon.jobs";
/** The most it serves in a page. */
const LIMIT = 100;
/** `offset + limit` beyond this is an error. */
const CEILING = 10_000;

export default {
  name: "amazon",
  title: "Amazon",
  homepage: `${HOME}/fr/`,
  kind: "employer",
  via: "api",
  permission: {
    basis: "undocumented-api",
    note: "Recherche publique du site carrières, sans clé ; robots.txt n'interdit que /internal.",
    checked: "2026-11-22",
  },
  cron: "35 5 * * *",
  rank: 10,
  complete: true,
  paceMs: 2000,
  company: "Amazon",
  *start() {
    yield list(0);
  },
  *parse(page: Page) {
    const answer = object(page.json());
    const error = text(answer?.error);
    if (error) throw new FetchError("bad-request", page.url, `Amazon refuse la requête : ${error}`);
    // One job that somebody saved alone is a list of one.
    const jobs = answer && isJob(answer) ? [answer] : answer?.jobs;
    const asked = number(object(page.request.context)?.offset);
    // A part of the answer that somebody saved may lack its total; the site's own never does.
    const hits = number(answer?.hits) ?? (asked === null && objects(jobs).some(isJob) ? objects(jobs).length : null);
    if (!answer || !Array.isArray(jobs) || hits === null)
      throw new PageChanged(page.url, "« jobs » ou « hits » absent");
    if (hits === 0) return yield empty("hits : 0");
    if (asked === 0 || (asked === null && jobs[0] !== answer)) yield advertised(hits);
    let foreign = 0;
    for (const job of objects(jobs)) {
      // A page that a person hands over says what it says; our own query asked for France.
      if (asked !== null && !inFrance(job)) foreign++;
      else {
        const raw = toOffer(job, page);
        yield raw ? offer(raw) : count("offer/unreadable");
      }
    }
    if (asked === null) return;
    yield* strangers(foreign, jobs.length);
    yield* next(asked, jobs.length, hits);
  },
} satisfies Source;

const isJob = (job: Json): boolean => text(job.title) !== null && firstText(job.id_icims, job.job_path) !== null;

/** Without its brackets the country filter is silently ignored. */
function list(offset: number): PageRequest {
  const url = `${HOME}/en/search.json?normalized_country_code[]=FRA&result_limit=${LIMIT}&offset=${offset}&sort=recent`;
  return { url, headers: { accept: "application/json" }, label: "list", context: { offset } };
}

/** Rows of other countries are left out; a page of nothing else means that the filter was ignored. */
function* strangers(foreign: number, rows: number): Iterable<Finding> {
  for (let n = 0; n < foreign; n++) yield count("offer/not-in-france");
  if (foreign > 0 && foreign === rows) yield suspect("aucune offre de la page n'est en France : filtre de pays ignoré");
}

function* next(offset: number, rows: number, hits: number): Iterable<Finding> {
  const onward = offset + LIMIT;
  if (onward >= hits) return;
  if (rows < LIMIT) return yield suspect(`page de ${rows} offres au lieu de ${LIMIT}, sur ${hits} annoncées`);
  if (onward + LIMIT > CEILING)
    return yield suspect(`plus de ${CEILING} offres : la fin de la liste est hors d'atteinte`);
  yield follow(list(onward));
}

/** Places come as JSON in strings. */
const spotsOf = (job: Json): Json[] =>
  many(job.locations)
    .map((item) => object(typeof item === "string" ? parseJson(item) : item))
    .filter((spot) => spot !== null);

const french = (spot: Json): boolean =>
  text(spot.countryIso2a) === "FR" ||
  [spot.countryIso3a, spot.normalizedCountryCode].some((code) => text(code) === "FRA");

/** A job listed in several countries stays when one is France. */
const inFrance = (job: Json): boolean => text(job.country_code) === "FRA" || spotsOf(job).some(french);

function toOffer(job: Json, page: Page): RawOffer | null {
  const title = text(job.title);
  const path = text(job.job_path);
  const ref = firstText(job.id_icims, job.id, /\/jobs\/(\w+)\//.exec(path ?? "")?.[1]);
  if (!ref || !title) return null;
  const all = spotsOf(job);
  const spots = all.some(french) ? all.filter(french) : all;
  const places = [
    ...new Set(
      spots.map((spot) => firstText(spot.normalizedLocation, spot.location)).filter((place) => place !== null),
    ),
  ];
  const [lat, lon] = spots.length === 1 ? coordinates(spots[0]) : [null, null];
  return {
    source: "amazon",
    ref,
    url: cleanUrl(path, HOME) ?? `${HOME}/en/jobs/${ref}`,
    title: tidy(title),
    company: text(job.company_name) ?? "Amazon",
    place: places[0] ?? firstText(job.normalized_location, job.location, job.city),
    places: places.length > 1 ? places : null,
    country: all.some(french) ? "FRA" : text(job.country_code),
    lat,
    lon,
    workingTime: text(job.job_schedule_type),
    remote: text(spots.find((spot) => text(spot.type))?.type),
    postedAt: text(job.posted_date)?.replace(/\s+/g, " ") ?? null,
    description: descriptionOf(job),
    sector: text(job.job_category),
    applyUrl: cleanUrl(job.url_next_step, HOME),
    seenAt: page.fetchedAt,
  };
}

/** « 48.87,2.30 ». */
function coordinates(spot: Json | undefined): [number | null, number | null] {
  const [lat, lon] = text(spot?.coordinates)?.split(",") ?? [];
  return [number(lat), number(lon)];
}

/** The three parts that make the page, each under the site's own heading. */
function descriptionOf(job: Json): string | null {
  const parts: [string | null, unknown][] = [
    [null, job.description],
    ["Basic Qualifications", job.basic_qualifications],
    ["Preferred Qualifications", job.preferred_qualifications],
  ];
  const written = parts.flatMap(([heading, value]) => {
    const part = text(value);
    return part === null ? [] : [heading ? `<h3>${heading}</h3>${part}` : part];
  });
  return written.join("\n") || null;
}
