import type { RawOffer } from "../../offer/raw-offer.ts";
import { Blocked, PageChanged } from "../errors.ts";
import { documentOf, first, textOf } from "../kit/html.ts";
import { firstText, type Json, many, number, object, objects, text, texts } from "../kit/json.ts";
import { jobPostings } from "../kit/json-ld.ts";
import { placesSaid } from "../kit/places.ts";
import { tidy } from "../kit/schema-org.ts";
import { cleanUrl, webUrl } from "../kit/url.ts";
import { count, empty, type Finding, gone, offer, type Page, type Query, type Source } from "../source.ts";

const HOME = "https://www.welcometothejungle.com";

export default {
  name: "wttj",
  title: "Welcome to the Jungle",
  homepage: `${HOME}/fr/jobs`,
  kind: "board",
  via: "html",
  permission: {
    basis: "forbidden",
    note: "Les conditions du site ne permettent pas la lecture automatique. Seules les pages et réponses qu'une personne enregistre sont lues.",
    checked: "2026-11-22",
  },
  cron: "0 9 * * 1",
  rank: 33,
  complete: false,
  paceMs: 10_000,
  disabled:
    "Les conditions de Welcome to the Jungle interdisent la collecte : « vigie read wttj » lit une page enregistrée.",
  *start(query: Query) {
    for (const term of query.terms)
      yield { url: `${HOME}/fr/jobs?${new URLSearchParams({ query: term })}`, label: "list" };
  },
  *parse(page: Page) {
    if (/^\s*[[{]/.test(page.text.slice(0, 100))) return yield* fromJson(page);
    const postings = jobPostings(page);
    const shown = postings.length === 1 ? shownOn(page) : {};
    for (const posting of postings)
      yield offer({ source: "wttj", ...posting, ...shown, ...own(posting.url ?? page.url) });
    if (postings.length > 0) return;
    if (page.headers["x-amzn-waf-action"] || /awsWafCookieDomainList|gokuProps|challenge\.js/.test(page.text))
      throw new Blocked(page.url, "vérification anti-robots (AWS WAF)");
    throw new PageChanged(page.url, "JobPosting absent");
  },
} satisfies Source;

/** What the page shows beside its block for search engines, which says FULL_TIME of a CDI: an icon's name, then the words. No recording holds such a page yet. */
function shownOn(page: Page): Partial<Pick<RawOffer, "contract" | "remote" | "salary">> {
  const box = first('[data-testid="job-metadata-block"]', documentOf(page));
  const at = (name: string): string | null => {
    const icon = box && first(`i[name="${name}"]`, box);
    return icon?.parent ? textOf(icon.parent) : null;
  };
  const said = { contract: at("contract"), remote: at("remote"), salary: at("salary")?.replace(/^.*: ?/, "") ?? null };
  return Object.fromEntries(Object.entries(said).filter(([, words]) => words !== null));
}

function* fromJson(page: Page): Iterable<Finding> {
  const answer = page.json();
  const job = object(object(answer)?.job);
  if (job) {
    const raw = toOffer(job, page, organisationOf(job, page));
    if (!raw) throw new PageChanged(page.url, "offre illisible");
    return yield text(job.archived_at) ? gone(raw.ref ?? "", `archived_at : ${text(job.archived_at)}`) : offer(raw);
  }
  // Several questions at once have several lists.
  const lists = objects(object(answer)?.results).flatMap(({ hits }) => (Array.isArray(hits) ? [hits] : []));
  const hits = object(answer)?.hits ?? (lists.length > 0 ? lists.flat() : answer);
  if (!Array.isArray(hits)) throw new PageChanged(page.url, "« hits » absent");
  const rows = objects(hits).filter((hit) => text(hit.name) && (hit.organization || hit.objectID));
  if (rows.length === 0 && hits.length > 0) throw new PageChanged(page.url, "aucune offre parmi les résultats");
  if (rows.length === 0) return yield empty("hits : []");
  for (const hit of rows) {
    const raw = toOffer(hit, page, object(hit.organization));
    yield raw ? offer(raw) : count("offer/unreadable");
  }
}

/** The API's detail leaves the organisation out; its slug stands in the address. */
function organisationOf(job: Json, page: Page): Json | null {
  const said = object(job.organization);
  const slug = /\/organizations\/([^/?#]+)/.exec(page.url)?.[1];
  return said ?? (slug ? { slug } : null);
}

/** The site's French labels for its codes: « full_time » is shown as CDI. */
const CONTRACTS: Readonly<Record<string, string>> = {
  full_time: "CDI",
  part_time: "Temps partiel",
  temporary: "CDD / Temporaire",
  internship: "Stage",
  apprenticeship: "Alternance",
  freelance: "Freelance",
  vie: "VIE",
};

function toOffer(job: Json, page: Page, organisation: Json | null): RawOffer | null {
  const ref = firstText(job.wttj_reference, job.objectID, job.reference);
  const title = firstText(job.name, job.title);
  if (!ref || !title) return null;
  const offices = objects(job.offices ?? job.office);
  const places = texts(offices.map((office) => firstText(office.local_city, office.city, office.address)));
  const months = number(job.contract_duration_maximum);
  const code = text(job.contract_type);
  const type = code === null ? null : (CONTRACTS[code] ?? code);
  // A hit of the search has a summary where the offer has its text.
  const whole = text(job.description);
  const description = [whole ?? job.summary, job.profile]
    .map(text)
    .filter((part) => part !== null)
    .join("\n");
  return {
    source: "wttj",
    ref,
    url: addressOf(job, organisation),
    title: tidy(title),
    company: text(organisation?.name),
    ...placesSaid(places),
    postalCode: offices.length === 1 ? text(offices[0]?.zip_code) : null,
    country: offices.length > 0 ? text(offices[0]?.country_code) : null,
    contract: type && months ? `${type} - ${months} mois` : type,
    remote: text(job.remote) === "unknown" ? null : text(job.remote),
    ...payOf(job),
    postedAt: text(job.published_at),
    description: description || null,
    excerpt: whole === null || description.includes("…") ? true : null,
    education: text(job.education_level)?.replace(/^bac_(\d)$/, "Bac +$1") ?? null,
    experience: experienceOf(job),
    skills: skillsOf(job),
    sector: firstText(...objects(job.sectors).map((sector) => sector.name)),
    applyUrl: cleanUrl(job.apply_url),
    language: text(job.language),
    seenAt: page.fetchedAt,
  };
}

function addressOf(job: Json, organisation: Json | null): string | null {
  const [company, slug] = [text(organisation?.slug), text(job.slug)];
  return company && slug ? `${HOME}/fr/companies/${company}/jobs/${slug}` : null;
}

function payOf(job: Json): Pick<RawOffer, "salaryMin" | "salaryMax" | "salaryPeriod" | "salaryCurrency"> {
  const [min, max] = [number(job.salary_min ?? job.salary_minimum), number(job.salary_max ?? job.salary_maximum)];
  if (!min && !max) return {};
  return {
    salaryMin: min,
    salaryMax: max,
    salaryPeriod: text(job.salary_period),
    salaryCurrency: text(job.salary_currency),
  };
}

const experienceOf = (job: Json): string | null => {
  const years = number(job.experience_level_minimum);
  return years !== null && years > 0 ? `${years} ans` : text(job.experience_level);
};

const skillsOf = (job: Json): string[] | null => {
  const names = texts(many(job.tools).map((tool) => firstText(tool, object(tool)?.name)));
  return names.length > 0 ? names : null;
};

/** The slug of the address is the identifier that the page itself shows; what follows it says where the reader came from. */
function own(address: string): Partial<Pick<RawOffer, "ref" | "url">> {
  const url = webUrl(address);
  const slug = url?.pathname.match(/\/jobs\/([^/]+)/)?.[1];
  return url && slug ? { ref: slug, url: url.origin + url.pathname } : {};
}
