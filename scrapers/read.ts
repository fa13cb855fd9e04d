import { counted } from "../offer/french.ts";
import type { RawOffer } from "../offer/raw-offer.ts";
import { asFetchError, completed } from "./crawl.ts";
import { Blocked, FetchError, PageChanged } from "./errors.ts";
import { cutShort, isCutPage } from "./kit/cut-short.ts";
import { unwrap } from "./kit/envelope.ts";
import { fingerprint } from "./kit/job-posting.ts";
import { jsonOf } from "./kit/platform.ts";
import { createParser, type Parser } from "./parse.ts";
import { type FileOptions, innerPage, NOWHERE, pagesOf } from "./saved-file.ts";
import type { Finding, Page } from "./source.ts";
import { explained, isUnfilled, NOBODY_KNOWS, wallBehind } from "./unread.ts";

export interface ReadOptions extends FileOptions {
  /** A parser to share between many files; otherwise one is made and closed. */
  parser?: Parser;
}

/** What came of a file that a person handed over. */
export interface ReadResult {
  /** Who read it; null when nobody could. */
  reader: string | null;
  /** Offers and rows, in reading order, without doubles. */
  offers: RawOffer[];
  /** What else was said: totals, « nothing », counts. */
  findings: Finding[];
  /** Pages of the file that could not be read (a HAR has many). */
  problems: FetchError[];
}

/** What is found while a file is read. */
interface Found extends Omit<ReadResult, "offers"> {
  /** Offers and rows met, doubles too. */
  met: number;
  /** Pages that are led to, of which nothing is said here. */
  led: number;
  /** Pages that only scripts fill, answers that nobody knows: a failure where nothing else in the file was read. */
  asides: FetchError[];
  keep(offer: RawOffer, whole: boolean): void;
}

/** A list of answers, each wrapped, each with a list of rows. */
const MAX_WRAPS = 3;

/**
 * Offers of a saved page, response, mail or HAR, read without the network by the source or platform `name`, or by whoever
 * recognises it (`auto`). Throws FetchError when nothing in the file could be read, never anything else.
 */
export async function readFile(name: string, bytes: Buffer, options: ReadOptions = {}): Promise<RawOffer[]> {
  const { offers, problems } = await readDocument(name, bytes, options);
  if (offers.length === 0 && problems[0]) throw problems[0];
  return offers;
}

/** The same with all that was found, and the errors as data. */
export async function readDocument(name: string, bytes: Buffer, options: ReadOptions = {}): Promise<ReadResult> {
  const parser = options.parser ?? createParser();
  const { readPage, readAnswer } = createReading(name, parser);
  const collected = collector();
  const found = nothingYet(collected.keep);
  try {
    const pages = pagesOf(bytes, options);
    if (pages.length === 0) throw new PageChanged(options.url ?? "", "aucune réponse à lire dans cet enregistrement");
    for (const page of pages) await readPage(page, found);
    if (name === "auto" && pages.length === 1 && isUnknown(found)) await readAnswer(pages[0]!, found);
    if (name !== "auto" && isUnknown(found)) await nameReader(found, name, bytes, { ...options, parser });
    if (isLeadOnly(found)) throw new FetchError("changed", pages[0]!.url, ledTo(found.led));
  } catch (error) {
    found.problems.push(asFetchError(error, options.url ?? ""));
  } finally {
    if (!options.parser) await parser.close();
  }
  const { reader, findings, met } = found;
  const problems = [...found.problems, ...(met === 0 ? found.asides : [])];
  return { reader, offers: collected.offers.map(withoutNowhere), findings, problems };
}

/** Whoever was asked by name reads nothing in it: says who does. */
async function nameReader(found: Found, name: string, bytes: Buffer, options: ReadOptions): Promise<void> {
  const { reader, offers } = await readDocument("auto", bytes, options);
  const [problem] = found.problems;
  if (!problem || reader === null || reader === name || offers.length === 0) return;
  const told = `« auto » y lit ${counted(offers.length, "offre")}, par le lecteur « ${reader} »`;
  found.problems[0] = new FetchError("changed", problem.url, `${problem.message} ; ${told}`, { cause: problem });
}

const nothingYet = (keep: Found["keep"]): Found => {
  const found: Found = {
    reader: null,
    findings: [],
    problems: [],
    asides: [],
    met: 0,
    led: 0,
    keep(offer, whole) {
      found.met++;
      keep(offer, whole);
    },
  };
  return found;
};

/** Nobody read anything in it, and nobody said « nothing ». */
const isUnknown = ({ met, findings, problems, asides }: Found): boolean =>
  met === 0 && findings.length === 0 && [...problems, ...asides].every((one) => one.outcome === "changed");

/** A plan of a site, a list of bare links: offers there are, and none is told. */
const isLeadOnly = ({ met, led, findings, problems, asides }: Found): boolean =>
  met === 0 &&
  led > 0 &&
  problems.length + asides.length === 0 &&
  !findings.some(({ kind }) => kind === "empty" || kind === "gone");

const ledTo = (pages: number): string =>
  pages > 1
    ? `elle mène à ${pages} pages sans rien dire de leurs offres : enregistrez celles-ci`
    : "elle mène à une autre page sans rien dire de son offre : enregistrez celle-ci";

/** The ways to read a page by this reader; each puts what it finds into `found`. */
function createReading(name: string, parser: Parser) {
  /** What counters and settings answer, of which a browser's recording is full. */
  const isAside = (problem: FetchError, page: Page): boolean =>
    name === "auto" && problem.message.includes(NOBODY_KNOWS) && jsonOf(page) !== undefined;

  async function readPage(page: Page, found: Found, depth = 0): Promise<void> {
    try {
      if (page.status >= 400) throw refusal(page);
      const { reader, findings } = await readByAny(readersFor(name, page), page, parser);
      // A page of which nothing can be kept, and which does not say « nothing », is a failure: never a silent one.
      if (!findings.some(isAnswer)) throw new PageChanged(page.url, "aucune offre lisible");
      found.reader ??= reader;
      for (const finding of findings) {
        if (finding.kind === "offer") found.keep(seen(finding.offer, page), true);
        else if (finding.kind !== "follow") found.findings.push(finding);
        else if (finding.request.partial) found.keep(seen(finding.request.partial, page), false);
        else found.led++;
      }
      if (isCutPage(page.text)) found.problems.push(cutOff(page, true));
    } catch (error) {
      const problem = wallBehind(asFetchError(error, page.url), page);
      const cut = problem.outcome === "changed" ? cutShort(page.text) : null;
      if (cut) await readWholeRows(page, cut.rows, found);
      else if (!(await readInside(page, problem, found, depth))) {
        const told = explained(problem, page);
        (isUnfilled(told, page) || isAside(told, page) ? found.asides : found.problems).push(told);
      }
    }
  }

  /** An answer that stops in the middle: what came whole is kept, and what it is gets said. */
  async function readWholeRows(page: Page, rows: string | null, found: Found): Promise<void> {
    const before = found.met;
    if (rows !== null) await readPage(innerPage(page, { body: rows, url: null, status: null }), found);
    found.problems.push(cutOff(page, found.met > before));
  }

  /** Answers that somebody wrapped are read by what they hold; false when there was nothing to read in them. */
  async function readInside(page: Page, problem: FetchError, found: Found, depth: number): Promise<boolean> {
    const parts = problem.outcome === "changed" && depth < MAX_WRAPS ? unwrap(page.text) : [];
    const own = nothingYet(found.keep);
    for (const part of parts) await readPage(innerPage(page, part), own, depth + 1);
    // Nothing came of it and nobody said « nothing »: what was wrong with the whole says more than each part's complaint.
    const refused = own.problems.find((one) => one.outcome !== "changed");
    if (own.met + own.led === 0 && own.findings.length === 0 && !refused) return false;
    found.reader ??= own.reader;
    found.led += own.led;
    found.findings.push(...own.findings);
    found.problems.push(...own.problems);
    return true;
  }

  /** A JSON answer that no reader knows, alone in its file: read by its own words, or an empty one, or left as it was. */
  async function readAnswer(page: Page, found: Found): Promise<void> {
    if (jsonOf(page) === undefined) return;
    const { findings } = await parser.read("json-answer", page).catch(() => ({ findings: [] as Finding[] }));
    if (findings.length === 0) return;
    for (const finding of findings)
      if (finding.kind === "offer") found.keep(seen(finding.offer, page), true);
      else found.findings.push(finding);
    found.reader = found.met > 0 ? "json-ld" : null;
    found.problems = [];
    found.asides = [];
  }

  return { readPage, readAnswer };
}

const cutOff = ({ url }: Page, isKept: boolean): FetchError => {
  const kept = isKept ? "seules ses offres entières sont lues" : "aucune offre entière";
  return new FetchError("changed", url, `la réponse s'arrête au milieu : ${kept}`);
};

const isAnswer = ({ kind }: Finding): boolean => kind !== "count" && kind !== "advertised" && kind !== "suspect";

/** A mail that is handed over under the name of its board goes to that board's mail reader. */
function readersFor(name: string, page: Page): string[] {
  const mail = page.headers["content-type"] === "message/rfc822";
  return mail && name !== "auto" && !name.endsWith("-alerts") ? [`${name}-alerts`, name] : [name];
}

async function readByAny(names: string[], page: Page, parser: Parser) {
  let unknown: unknown = null;
  for (const name of names) {
    try {
      return await parser.read(name, page);
    } catch (error) {
      if (!(error instanceof FetchError) || error.outcome !== "bad-request") throw error;
      unknown ??= error;
    }
  }
  throw unknown;
}

/** Offers without doubles: a row met again as an offer is one offer, of which the offer wins and the row fills the blanks. */
function collector() {
  const offers: RawOffer[] = [];
  const places = new Map<string, number>();
  const keysOf = (offer: RawOffer) =>
    [offer.ref && `ref ${offer.ref}`, offer.url && `url ${offer.url}`].filter((key) => !!key);
  return {
    offers,
    keep(offer: RawOffer, whole: boolean): void {
      const at =
        keysOf(offer)
          .map((key) => places.get(key as string))
          .find((place) => place !== undefined) ?? offers.length;
      const known = offers[at];
      // One address may hold several postings: only the ref tells them apart.
      const same = known && !(known.ref && offer.ref && known.ref !== offer.ref);
      const place = known && !same ? offers.length : at;
      offers[place] = !same ? offer : whole ? completed(offer, known) : completed(known, offer);
      for (const key of keysOf(offer)) if (!places.has(key as string)) places.set(key as string, place);
    },
  };
}

const seen = (offer: RawOffer, page: Page): RawOffer => ({ ...offer, seenAt: offer.seenAt || page.fetchedAt });

function refusal(page: Page): FetchError {
  const { status, url } = page;
  if (status === 401 || status === 403) return new Blocked(url, `réponse ${status}`);
  if (status === 404 || status === 410) return new FetchError("gone", url, `page disparue (réponse ${status})`);
  if (status === 429) return new FetchError("rate-limited", url, "le site demande d'attendre (réponse 429)");
  return new FetchError(status >= 500 ? "server-error" : "bad-request", url, `réponse ${status}`);
}

/** No address is better than a false one; an offer that has no other name is known by what it says. */
function withoutNowhere(offer: RawOffer): RawOffer {
  const real = (url: string | null | undefined) => (url?.startsWith(NOWHERE) ? null : url);
  const clean = { ...offer, url: real(offer.url), applyUrl: real(offer.applyUrl) };
  if (clean.ref || clean.url) return clean;
  return { ...clean, ref: fingerprint(offer.title, offer.company, offer.place, offer.description) };
}
