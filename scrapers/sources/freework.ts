import type { RawOffer } from "../../offer/raw-offer.ts";
import { PageChanged } from "../errors.ts";
import { closedIn } from "../kit/closed.ts";
import { at, type Json, number, object, objects, text, texts } from "../kit/json.ts";
import { type Stage, stageOf } from "../kit/list-pages.ts";
import { markedOffers } from "../kit/own-page.ts";
import { joined, jsonOf, placeOf, section, words } from "../kit/platform.ts";
import { cleanUrl } from "../kit/url.ts";
import {
  empty,
  type Finding,
  follow,
  gone,
  offer,
  type Page,
  type PageRequest,
  type Query,
  type Source,
} from "../source.ts";

const HOME = "https://www.free-work.com";
const PAGE = 30;
const MOST_PAGES = 20;

export default {
  name: "freework",
  title: "Free-Work",
  homepage: `${HOME}/fr/tech-it`,
  kind: "board",
  via: "api",
  permission: {
    basis: "forbidden",
    note: "Les conditions du site interdisent l'usage commercial et l'extraction d'une part substantielle. Seules les pages et réponses qu'une personne enregistre sont lues.",
    checked: "2026-11-22",
  },
  cron: "20 9 * * 1",
  rank: 33,
  complete: false,
  paceMs: 10_000,
  disabled: "Les conditions de Free-Work interdisent la collecte : « vigie read freework » lit une page enregistrée.",
  recognises: (page) => rowsOf(jsonOf(page)).some(isJob),
  *start(query: Query) {
    for (const term of query.terms) yield listRequest(term, { page: 1, read: 0, first: null });
  },
  *parse(page: Page) {
    const answer = jsonOf(page);
    if (answer === undefined) return yield* readPage(page);
    const rows = rowsOf(answer);
    if (rows.length === 0 && isList(answer)) return yield empty("[]");
    if (!rows.some(isJob)) throw new PageChanged(page.url, "offres de Free-Work");
    for (const row of rows.filter(isJob)) {
      const raw = toOffer(row, page);
      yield row.published === false ? gone(raw.ref ?? "", '"published":false') : offer(raw);
    }
    yield* onward(page, rows);
  },
} satisfies Source;

interface Search extends Stage {
  term: string;
}

/** Only `searchKeywords` filters; every other name of a parameter is ignored without a word. */
const listRequest = (term: string, stage: Stage): PageRequest => ({
  url: `${HOME}/api/job_postings?${new URLSearchParams({ searchKeywords: term, itemsPerPage: `${PAGE}`, page: `${stage.page}` })}`,
  headers: { accept: "application/json" },
  label: "list",
  context: { ...stage, term },
});

/** After the last page the same one comes for ever. */
function* onward(page: Page, rows: readonly Json[]): Iterable<Finding> {
  const search = page.request.context as Search | undefined;
  const { page: number, read, first } = stageOf(page);
  const now = text(rows[0]?.slug);
  if (!search || rows.length < PAGE || now === first || number >= MOST_PAGES) return;
  yield follow(listRequest(search.term, { page: number + 1, read: read + rows.length, first: now }));
}

const isList = (answer: unknown): boolean => Array.isArray(answer) || Array.isArray(at(answer, "hydra:member"));

/** A bare list, a hydra collection, or one offer. */
const rowsOf = (answer: unknown): Json[] => objects(at(answer, "hydra:member") ?? answer);

const isJob = (row: Json): boolean =>
  text(row.title) !== null && text(row.slug) !== null && Array.isArray(row.contracts) && row.remoteMode !== undefined;

/** An offer's own page is marked up; one that was taken down says so. */
function* readPage(page: Page): Iterable<Finding> {
  const offers = markedOffers(page, { source: "freework", company: null });
  const closed = offers.length === 0 ? closedIn(page) : null;
  if (closed) return yield gone(cleanUrl(page.url) ?? page.url, closed);
  if (offers.length === 0) throw new PageChanged(page.url, "ni réponse ni offre de Free-Work");
  yield* offers.map(offer);
}

function toOffer(row: Json, page: Page): RawOffer {
  const where = object(row.location);
  const contracts = texts(row.contracts);
  return {
    source: "freework",
    ref: text(row.slug),
    url: urlOf(row),
    title: words(row.title) ?? "",
    company: words(at(row, "company", "name")),
    place: words(where?.locality) ?? words(where?.label) ?? placeOf(where?.adminLevel2, where?.adminLevel1),
    postalCode: text(where?.postalCode),
    country: text(where?.countryCode) ?? text(where?.country),
    lat: number(where?.latitude),
    lon: number(where?.longitude),
    contract: contracts.join(", ") || null,
    remote: text(row.remoteMode),
    ...payOf(row, contracts),
    postedAt: text(row.publishedAt),
    validThrough: text(row.expiredAt),
    description: joined(
      row.description,
      section("Profil recherché", row.candidateProfile),
      section("Entreprise", row.companyDescription),
    ),
    startDate: text(row.startsAt),
    experience: text(row.experienceLevel),
    skills: texts(objects(row.skills).map((skill) => skill.name)),
    language: text(row.locale)?.slice(0, 2) ?? null,
    applyUrl: cleanUrl(row.applicationUrl),
    seenAt: page.fetchedAt,
  };
}

/** `/fr/tech-it/<trade>/job-mission/<slug>`. */
function urlOf(row: Json): string | null {
  const [trade, slug] = [
    text(at(row, "job", "nameForContributionSlug")) ?? text(at(row, "job", "slug")),
    text(row.slug),
  ];
  return trade && slug
    ? `${HOME}/fr/tech-it/${encodeURIComponent(trade)}/job-mission/${encodeURIComponent(slug)}`
    : null;
}

/** A mission is paid by the day, a post by the year; an offer open to both says both, and its first contract counts. */
function payOf(row: Json, contracts: readonly string[]): Partial<RawOffer> {
  const day = { salaryMin: number(row.minDailySalary), salaryMax: number(row.maxDailySalary), salaryPeriod: "day" };
  const year = { salaryMin: number(row.minAnnualSalary), salaryMax: number(row.maxAnnualSalary), salaryPeriod: "year" };
  const said = (contracts[0] === "contractor" ? [day, year] : [year, day]).find(
    (pay) => pay.salaryMin !== null || pay.salaryMax !== null,
  );
  return said ? { ...said, salaryCurrency: text(row.currency) } : {};
}
