import type { RawOffer } from "../../offer/raw-offer.ts";
import { type CrawledPage, crawl, frontierItem, memoryFrontier } from "../crawl.ts";
import type { FetchError } from "../errors.ts";
import type { Fetched, Fetcher } from "../fetch/fetcher.ts";
import type { Parser } from "../parse.ts";
import { type EmployerRow, queryAt } from "../source.ts";
import type { Candidate, Shown } from "./answer.ts";

/** What a short real run of a candidate came to. */
export type Trial =
  | ({ outcome: "read" } & Shown)
  | { outcome: "empty"; quote: string }
  | { outcome: "unknown-tenant" }
  | { outcome: "failed"; error: FetchError };

interface TrialDeps {
  fetcher: Pick<Fetcher, "fetchPage">;
  parser: Pick<Parser, "parse">;
  /** ISO instant. */
  now: string;
}

/** Requests of one trial: a list in two steps (facets, index of sitemaps), then three pages of offers. */
const MOST_REQUESTS = 6;
const TITLES = 3;

/** Vendors that answer « nothing » alike for an unknown employer and for an empty board. */
const SAYS_NOTHING_OF_STRANGERS = new Set(["smartrecruiters", "workable"]);

/** Reads the candidate as a run would, until three titles are known; nothing is kept. */
export async function tryOut(candidate: Candidate, deps: TrialDeps): Promise<Trial> {
  const row: EmployerRow = {
    name: "essai",
    title: "",
    platform: candidate.platform.name,
    parameters: candidate.parameters,
  };
  const seen = watcher(deps.fetcher);
  const frontier = memoryFrontier();
  const offers: RawOffer[] = [];
  let advertised: number | null = null;
  let first: CrawledPage | null = null;
  let quote: string | null = null;
  let failure: FetchError | null = null;
  const run = crawl(
    { ...candidate.platform.source(row), maxRequests: MOST_REQUESTS },
    queryAt(deps.now, { terms: ["intelligence artificielle"] }),
    {
      fetcher: seen,
      parser: { parse: (_ref, page) => deps.parser.parse({ platform: candidate.platform.name, employer: row }, page) },
      frontier,
    },
  );
  for await (const page of run) {
    first ??= page;
    failure ??= page.error;
    for (const finding of page.findings) {
      if (finding.kind === "advertised") advertised ??= finding.total;
      if (finding.kind === "empty") quote ??= finding.quote;
    }
    offers.push(...page.offers, ...page.follow.flatMap((one) => one.partial ?? []));
    await frontier.add(page.follow.map(frontierItem));
    if (titlesOf(offers).length >= TITLES) break;
  }
  const titles = titlesOf(offers);
  if (titles.length > 0) return { outcome: "read", titles, advertised, company: companyOf(offers) };
  return nothingRead(candidate, { first, failure, quote, landed: seen.landed(), advertised });
}

interface Nothing {
  first: CrawledPage | null;
  failure: FetchError | null;
  quote: string | null;
  advertised: number | null;
  landed: { asked: string; came: string } | null;
}

/** No title: unknown, empty and failed are three different answers. */
function nothingRead(candidate: Candidate, { first, failure, quote, landed, advertised }: Nothing): Trial {
  if (first?.outcome === "gone" || leftForHome(landed)) return { outcome: "unknown-tenant" };
  const isVendors = candidate.how === "adresse" && /nom de site inconnu/.test(failure?.message ?? "");
  if (isVendors) return { outcome: "unknown-tenant" };
  if (quote !== null || advertised === 0) {
    return SAYS_NOTHING_OF_STRANGERS.has(candidate.platform.name)
      ? { outcome: "unknown-tenant" }
      : { outcome: "empty", quote: quote ?? "0" };
  }
  if (failure) return { outcome: "failed", error: failure };
  // Read without a fault, and without a title: rows were there, none of them for us (abroad, filtered).
  return { outcome: "empty", quote: "aucune offre retenue" };
}

/** A vendor sends those who ask for an unknown employer to its own home page. */
function leftForHome(landed: { asked: string; came: string } | null): boolean {
  if (!landed) return false;
  const [asked, came] = [new URL(landed.asked), new URL(landed.came)];
  return asked.hostname !== came.hostname && came.pathname.replace(/\/[a-z]{2}(-[a-z]{2})?\/?$/i, "/") === "/";
}

/** Notes where the first request ended; every address comes from what a person typed. */
function watcher(fetcher: Pick<Fetcher, "fetchPage">) {
  let first: { asked: string; came: string } | null = null;
  const fetchPage: Fetcher["fetchPage"] = async (request, source): Promise<Fetched> => {
    const fetched = await fetcher.fetchPage({ ...request, typedByPerson: true }, source);
    if (fetched.page) first ??= { asked: request.url, came: fetched.page.url };
    return fetched;
  };
  return { fetchPage, landed: () => first };
}

const titlesOf = (offers: readonly RawOffer[]): string[] =>
  [...new Set(offers.map((one) => one.title).filter((title) => title !== ""))].slice(0, TITLES);

/** The name that most offers give; null when none does, or when they name several employers. */
function companyOf(offers: readonly RawOffer[]): string | null {
  const times = new Map<string, number>();
  for (const { company } of offers) if (company) times.set(company, (times.get(company) ?? 0) + 1);
  const [most] = [...times].sort((a, b) => b[1] - a[1]);
  return most && most[1] * 2 > offers.filter((one) => one.company).length ? most[0] : null;
}
