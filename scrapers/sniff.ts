import { capital } from "../offer/french.ts";
import { FetchError } from "./errors.ts";
import type { Fetcher } from "./fetch/fetcher.ts";
import { isShell } from "./kit/shell.ts";
import { createParser, type Parser } from "./parse.ts";
import { hasSource, loadPlatforms, loadSources, shippedEmployers } from "./registry.ts";
import { closedByTerms, typedAddress } from "./sniff/address.ts";
import { type Candidate, OTHER_ROUTES, type Sniffed } from "./sniff/answer.ts";
import { fromProbes } from "./sniff/probes.ts";
import { foundRow } from "./sniff/row.ts";
import { careerLinks, closedBoard, fromAddress, fromPage, isShared, keyOf, otherVendor } from "./sniff/signals.ts";
import { fromList, fromSite, siteName } from "./sniff/site.ts";
import { type Trial, tryOut } from "./sniff/trial.ts";
import type { EmployerRow, Page, Platform, Source, Via } from "./source.ts";

export type { Sniffed } from "./sniff/answer.ts";

interface SniffOptions {
  /** The house's own door: robots.txt, pace and address guard are its affair. */
  fetcher: Pick<Fetcher, "fetchPage">;
  /** Default: one is made and closed. */
  parser?: Parser;
  /** ISO instant. */
  now: string;
  /** Name of the employer, when a person gave it. */
  name?: string;
  /** Employers that the operator added before. */
  rows?: readonly EmployerRow[];
}

/** Everything one sniffing knows while it lasts. */
interface Nose {
  options: SniffOptions;
  parser: Parser;
  platforms: Map<string, Platform>;
  sources: Map<string, Source>;
  rows: EmployerRow[];
  /** A page, or null: what went wrong is in `failure`. After a refusal nothing more is asked of anybody. */
  ask(url: string, via?: Via): Promise<Page | null>;
  failure(): FetchError | null;
  tried: Set<string>;
}

/** A page of a careers site is rarely larger; what is cut off would be the end of the list. */
const MAX_BYTES = 2 * 1024 * 1024;
const MOST_TRIALS = 6;
const MOST_HOPS = 2;
const STOPS = new Set(["blocked", "rate-limited", "unauthorised"]);

/**
 * What a careers address is: its platform and employer, shown by really reading the first offers; or one of the reasons
 * why not. Nothing is stored, no employer's name is guessed. Throws only for a setting of ours that is missing.
 */
export async function sniff(typed: string, options: SniffOptions): Promise<Sniffed> {
  let url: URL;
  try {
    url = typedAddress(typed);
  } catch (error) {
    if (error instanceof FetchError) return { outcome: "refused-address", message: sentence(error.message) };
    throw error;
  }
  const closed = closedByTerms(url);
  if (closed) return closed;
  const parser = options.parser ?? createParser();
  try {
    const nose = await openNose(options, parser);
    return knownSite(url, nose) ?? (await follow(url, nose));
  } finally {
    if (!options.parser) await parser.close();
  }
}

async function openNose(options: SniffOptions, parser: Parser): Promise<Nose> {
  let failure: FetchError | null = null;
  const ask = async (url: string, via: Via = "html"): Promise<Page | null> => {
    if (failure && STOPS.has(failure.outcome)) return null;
    const request = { url, via, typedByPerson: true, maxBytes: MAX_BYTES };
    const { page, error } = await options.fetcher.fetchPage(request, { name: "sniff", via });
    if (error?.outcome === "needs-settings") throw error;
    failure = error;
    return page && new URL(page.url).protocol === "https:" ? page : null;
  };
  const [platforms, sources, shipped] = [await loadPlatforms(), await loadSources(), await shippedEmployers()];
  const rows = [...shipped, ...(options.rows ?? [])];
  return { options, parser, platforms, sources, rows, ask, failure: () => failure, tried: new Set() };
}

/** The table of contents: address, page, probes, the site's own marks, a browser, one link further. */
async function follow(url: URL, nose: Nose): Promise<Sniffed> {
  const direct = fromAddress(url, nose.platforms);
  if (direct) {
    const answer = await tryAll([direct], null, nose);
    if (answer) return answer;
  }
  const page = await nose.ask(url.href);
  if (!page) return refused(nose.failure(), url.href);
  const landed = new URL(page.url);
  const elsewhere = closedByTerms(landed) ?? (landed.hostname === url.hostname ? null : knownSite(landed, nose));
  if (elsewhere) return elsewhere;

  const moved = landed.href === url.href ? null : fromAddress(landed, nose.platforms, "redirection");
  const answers: (Sniffed | null)[] = [];
  const steps: (() => Promise<Candidate[]>)[] = [
    async () => [...(moved ? [moved] : []), ...fromPage(page, nose.platforms)],
    async () => {
      const probed = await fromProbes(landed.origin, nose.platforms, (address) => nose.ask(address, "api"));
      return probed ? [probed] : [];
    },
    async () => (isShared(landed.hostname) ? [] : fromSite(page, universalOf(nose), nose.ask)),
    () => fromBrowser(page, nose),
    () => fromHops(page, nose),
  ];
  for (const step of steps) {
    const answer = await tryAll(await step(), page, nose);
    if (answer?.outcome === "found" || answer?.outcome === "known") return answer;
    answers.push(answer);
  }
  // A board that was recognised says more than a site where nothing was.
  return answers.find((one) => one !== null) ?? nothing(page, nose);
}

const universalOf = (nose: Nose): Platform => nose.platforms.get("schema-org") as Platform;

/** A page that only scripts fill is asked for once more, in a browser. */
async function fromBrowser(page: Page, nose: Nose): Promise<Candidate[]> {
  if (!isShell(page)) return [];
  const rendered = await nose.ask(page.url, "browser");
  return rendered ? [...fromPage(rendered, nose.platforms), ...fromList(rendered, universalOf(nose), "browser")] : [];
}

/** « Nos offres », « Rejoignez-nous »: the page of offers is one link away. */
async function fromHops(page: Page, nose: Nose): Promise<Candidate[]> {
  const candidates: Candidate[] = [];
  for (const link of careerLinks(page).slice(0, MOST_HOPS)) {
    const next = await nose.ask(link);
    if (next) candidates.push(...fromPage(next, nose.platforms), ...fromList(next, universalOf(nose)));
  }
  return candidates;
}

/** The first candidate that can be read; else what the first of them came to, when that says something. */
async function tryAll(candidates: Candidate[], page: Page | null, nose: Nose): Promise<Sniffed | null> {
  let told: Sniffed | null = null;
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    if (nose.tried.has(key)) continue;
    const known = nose.rows.find((row) => isSameBoard(candidate, row));
    if (known) return followed(known);
    if (nose.tried.size >= MOST_TRIALS || STOPS.has(nose.failure()?.outcome ?? "")) break;
    nose.tried.add(key);
    const { options, parser } = nose;
    const trial = await tryOut(candidate, { fetcher: options.fetcher, parser, now: options.now });
    const answer = await answerOf(candidate, trial, page, nose);
    if (answer?.outcome === "found") return answer;
    told ??= answer;
  }
  return told;
}

/** A row says all that the candidate says; it may say more (a list, a search). */
function isSameBoard({ platform, parameters }: Candidate, row: EmployerRow): boolean {
  if (row.platform !== platform.name) return false;
  return (
    keyOf({ platform, parameters }) === keyOf({ platform, parameters: pick(row.parameters, Object.keys(parameters)) })
  );
}

const pick = (from: Record<string, string>, names: string[]): Record<string, string> =>
  Object.fromEntries(names.filter((name) => from[name] !== undefined).map((name) => [name, from[name] as string]));

const followed = (row: EmployerRow): Sniffed => ({
  outcome: "known",
  source: row.name,
  message: `Déjà suivi : ${row.title} (${row.name}).`,
});

/** What a trial means for the person who asked; null when it only says that this was not the way. */
async function answerOf(candidate: Candidate, trial: Trial, page: Page | null, nose: Nose): Promise<Sniffed | null> {
  const { title } = candidate.platform;
  if (candidate.isGuess && trial.outcome !== "read") return null;
  if (trial.outcome === "unknown-tenant")
    return {
      outcome: "unknown-tenant",
      platformTitle: title,
      message: `${title} ne connaît pas cet employeur, ou n'en publie aucune offre : vérifiez l'adresse sur sa page carrières.`,
    };
  if (trial.outcome === "failed") return failed(trial.error, candidate);
  const said = "company" in trial ? trial.company : null;
  const company = said ?? (nose.options.name ? null : await nameOf(page, candidate, nose));
  const taken = new Set([...nose.sources.keys(), ...nose.platforms.keys(), ...nose.rows.map((row) => row.name)]);
  const row = foundRow(candidate, {
    company: nose.options.name ?? company,
    now: nose.options.now,
    homepage: page?.url,
    taken,
  });
  if (trial.outcome === "empty")
    return {
      outcome: "empty-board",
      platformTitle: title,
      row,
      company,
      quote: trial.quote,
      message: `Le tableau ${title} existe et n'annonce aucune offre aujourd'hui (« ${trial.quote} »).`,
    };
  const { titles, advertised } = trial;
  const via = row.parameters.via === "browser" ? "browser" : candidate.platform.source(row).via;
  return { outcome: "found", row, platformTitle: title, how: candidate.how, via, company, titles, advertised };
}

/** The site's own name: from the page at hand, or from the public board. */
async function nameOf(page: Page | null, candidate: Candidate, nose: Nose): Promise<string | null> {
  const source = candidate.platform.source({
    name: "essai",
    title: "",
    platform: candidate.platform.name,
    parameters: candidate.parameters,
  });
  const board = page ?? (await nose.ask(source.homepage));
  return board ? siteName(board) : null;
}

function failed(error: FetchError, { platform, how }: Candidate): Sniffed | null {
  const isSure = how === "adresse" || platform.name !== "schema-org";
  if (error.outcome === "refused-by-robots" || error.outcome === "blocked" || error.outcome === "unauthorised")
    return isSure ? refused(error, error.url, platform.title) : null;
  // Its own address, and its host does not answer: the page would not either.
  if (how === "adresse" && (error.remedy === "retry" || error.remedy === "wait")) return refused(error, error.url);
  return null;
}

function refused(error: FetchError | null, url: string, platform?: string): Sniffed {
  const of = platform ? `${platform} : ` : "";
  const why = error?.message ?? "page illisible, ou redirection hors de https";
  if (error?.outcome === "refused-address") return { outcome: "refused-address", message: sentence(why) };
  if (error?.outcome === "refused-by-robots")
    return { outcome: "forbidden", why: "robots", message: sentence(`${of}${why}`), instead: OTHER_ROUTES };
  if (error && STOPS.has(error.outcome) && error.outcome !== "rate-limited")
    return { outcome: "forbidden", why: "blocked", message: sentence(`${of}${why}`), instead: OTHER_ROUTES };
  return { outcome: "unreachable", message: sentence(`${url} : ${why}`) };
}

function nothing(page: Page, nose: Nose): Sniffed {
  const board = closedBoard(page);
  const closed = board && closedByTerms(board);
  if (closed) return { ...closed, message: `Ses offres sont tenues ailleurs (${board.hostname}) : ${closed.message}` };
  const refusal = nose.failure();
  if (refusal && STOPS.has(refusal.outcome)) return refused(refusal, refusal.url);
  const vendor = otherVendor(page);
  const why = vendor
    ? `Le site repose sur ${vendor}, que Vigie ne lit pas encore, et n'annonce rien en schema.org.`
    : isShell(page) && refusal?.outcome === "no-browser"
      ? "La page se remplit par script, et Chromium n'est pas installé (« vigie doctor »)."
      : "Aucune offre lisible sur cette page : donnez l'adresse de la liste des offres, ou celle d'une annonce.";
  return { outcome: "no-offers", message: why };
}

/** A site that one of our own files, or an employer's row, reads already. */
function knownSite(url: URL, nose: Nose): Sniffed | null {
  const bare = (host: string) => host.replace(/^www\./, "");
  for (const source of nose.sources.values()) {
    if (!hasSource(source.name) || bare(new URL(source.homepage).hostname) !== bare(url.hostname)) continue;
    return { outcome: "known", source: source.name, message: `Déjà parmi les sources : ${source.title}.` };
  }
  // One host may carry several sites or portals of a vendor: then only the whole row tells.
  const own = nose.rows.find(
    ({ parameters }) => parameters.host === url.hostname && !parameters.site && !parameters.portal,
  );
  return own ? followed(own) : null;
}

/** An address keeps its small letter. */
const sentence = (words: string): string => `${(/^https?:/.test(words) ? words : capital(words)).replace(/\.$/, "")}.`;
