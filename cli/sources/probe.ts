import { asFetchError } from "../../scrapers/crawl.ts";
import type { Outcome } from "../../scrapers/errors.ts";
import type { Fetcher } from "../../scrapers/fetch/fetcher.ts";
import { refOf } from "../../scrapers/registry.ts";
import { type Finding, type Query, queryAt, type Source } from "../../scrapers/source.ts";
import type { House } from "../house/house.ts";
import { questionFor } from "./questions.ts";

/** What one polite request to a source showed. */
export interface Probe {
  source: string;
  title: string;
  /** null: nothing to ask (a mailbox is read by « collect »). */
  url: string | null;
  outcome: Outcome | "nothing-to-ask";
  /** The page was read by its source without a fault; null when no page came. */
  recognised: boolean | null;
  /** Offers, and requests for offers, that the page gave. */
  rows: number | null;
  advertised: number | null;
  /** French: what went wrong. */
  message: string | null;
  /** Open question of the documents that this page answers, and the answer; null where nothing is open. */
  question: string | null;
  answer: string | null;
}

/** The first request of a source, made for real and read by it; nothing is stored. */
export async function probe(
  house: House,
  source: Source,
  fetcher: Pick<Fetcher, "fetchPage"> = house.fetcher,
): Promise<Probe> {
  const platform = refOf(source);
  const asked = questionFor(source.name, "platform" in platform ? platform.platform : null);
  const blank: Probe = {
    source: source.name,
    title: source.title,
    url: null,
    outcome: "nothing-to-ask",
    recognised: null,
    rows: null,
    advertised: null,
    message: null,
    question: asked?.question ?? null,
    answer: null,
  };
  const [request] = source.via === "mail" ? [] : source.start(queryOf(house, source));
  if (!request) return blank;
  const { name, via, paceMs, permission, allowedHost } = source;
  const { outcome, page, error } = await fetcher.fetchPage(request, { name, via, paceMs, permission, allowedHost });
  const came: Probe = { ...blank, url: request.url, outcome, message: error?.message ?? null };
  if (!page) return { ...came, answer: asked?.answer({ outcome, page: null, findings: [] }) ?? null };
  try {
    const findings = await house.parser.parse(refOf(source), page);
    return { ...came, ...readingOf(findings), answer: asked?.answer({ outcome, page, findings }) ?? null };
  } catch (cause) {
    const fault = asFetchError(cause, page.url);
    return {
      ...came,
      outcome: fault.outcome,
      recognised: false,
      message: fault.message,
      answer: asked?.answer({ outcome: fault.outcome, page, findings: [] }) ?? null,
    };
  }
}

/** Did this probe end as a run that goes well begins? */
export const isFine = ({ outcome, recognised }: Probe): boolean =>
  outcome === "nothing-to-ask" || (["ok", "unchanged", "empty"].includes(outcome) && recognised !== false);

function readingOf(findings: readonly Finding[]): Pick<Probe, "recognised" | "rows" | "advertised"> {
  const rows = findings.filter((one) => one.kind === "offer" || one.kind === "follow").length;
  const total = findings.find((one) => one.kind === "advertised");
  return { recognised: true, rows, advertised: total?.kind === "advertised" ? total.total : null };
}

function queryOf({ profile, now, config }: House, source: Source): Query {
  const settings = (source.needs ?? []).map((name) => [name, config.setting(name) ?? ""] as const);
  const { terms, romeCodes } = profile;
  return queryAt(now(), { terms, romeCodes, settings: Object.fromEntries(settings) });
}
