import { gunzipSync } from "node:zlib";
import type { RawOffer } from "../offer/raw-offer.ts";
import { asFetchError, completed } from "./crawl.ts";
import { Blocked, FetchError, PageChanged } from "./errors.ts";
import { type HarEntry, readHar } from "./fetch/har.ts";
import { classify } from "./fetch/outcome.ts";
import { makePage } from "./fetch/page.ts";
import { cutShort } from "./kit/cut-short.ts";
import { type Inner, unwrap } from "./kit/envelope.ts";
import { fingerprint } from "./kit/job-posting.ts";
import { readMime } from "./kit/mime.ts";
import { jsonOf } from "./kit/platform.ts";
import { createParser, type Parser } from "./parse.ts";
import type { Finding, Page } from "./source.ts";

export interface ReadOptions {
  /** Address the bytes were read from. */
  url?: string;
  /** ISO instant at which they were saved; relative dates are counted from it. Default: now. */
  seenAt?: string;
  /** Default: told from the bytes. */
  contentType?: string;
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

/** Host of a page whose address nobody gave: its relative links lead nowhere, and are taken out again. */
const NOWHERE = "https://adresse-inconnue.invalid/";
/** A list of answers, each wrapped, each with a list of rows. */
const MAX_WRAPS = 3;
const MAX_BYTES = 64 * 1024 * 1024;

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
  const found = collector();
  const result: ReadResult = { reader: null, offers: found.offers, findings: [], problems: [] };
  try {
    const pages: Page[] = [];
    for (const page of pagesOf(bytes, options)) {
      if (pages.length < 2) pages.push(page);
      await readOne(name, page, parser, result, found.keep);
    }
    const [only, second] = pages;
    if (name === "auto" && only && !second && isUnknown(result)) await readAnswer(only, parser, result, found.keep);
  } catch (error) {
    result.problems.push(asFetchError(error, options.url ?? ""));
  } finally {
    if (!options.parser) await parser.close();
  }
  return { ...result, offers: result.offers.map(withoutNowhere) };
}

async function readOne(
  name: string,
  page: Page,
  parser: Parser,
  result: ReadResult,
  keep: (offer: RawOffer, whole: boolean) => void,
  depth = 0,
): Promise<void> {
  try {
    if (page.status >= 400) throw refusal(page);
    const { reader, findings } = await readByAny(readersFor(name, page), page, parser);
    // A page of which nothing can be kept, and which does not say « nothing », is a failure: never a silent one.
    if (!findings.some(isAnswer)) throw new PageChanged(page.url, "aucune offre lisible");
    result.reader ??= reader;
    for (const finding of findings) {
      if (finding.kind === "offer") keep(seen(finding.offer, page), true);
      else if (finding.kind !== "follow") result.findings.push(finding);
      else if (finding.request.partial) keep(seen(finding.request.partial, page), false);
    }
  } catch (error) {
    const problem = wallBehind(asFetchError(error, page.url), page);
    const cut = problem.outcome === "changed" ? cutShort(page.text) : null;
    if (cut) await readWholeRows(name, page, cut.rows, parser, result, keep);
    else if (!(await readInside(name, page, problem, parser, result, keep, depth))) result.problems.push(problem);
  }
}

/** An answer that stops in the middle: what came whole is kept, and what it is gets said. */
async function readWholeRows(
  name: string,
  page: Page,
  rows: string | null,
  parser: Parser,
  result: ReadResult,
  keep: (offer: RawOffer, whole: boolean) => void,
): Promise<void> {
  const before = result.offers.length;
  if (rows !== null)
    await readOne(name, innerPage(page, { body: rows, url: null, status: null }), parser, result, keep);
  const kept = result.offers.length > before ? "seules ses offres entières sont lues" : "aucune offre entière";
  result.problems.push(new FetchError("changed", page.url, `la réponse s'arrête au milieu : ${kept}`));
}

/** Nobody read anything in it, and nobody said « nothing ». */
const isUnknown = ({ offers, findings, problems }: ReadResult): boolean =>
  offers.length === 0 && findings.length === 0 && problems.every((one) => one.outcome === "changed");

/** A JSON answer that no reader knows, alone in its file: read by its own words, or left as it was. */
async function readAnswer(
  page: Page,
  parser: Parser,
  result: ReadResult,
  keep: (offer: RawOffer, whole: boolean) => void,
): Promise<void> {
  if (jsonOf(page) === undefined) return;
  const { findings } = await parser.read("json-answer", page).catch(() => ({ findings: [] as Finding[] }));
  for (const finding of findings) if (finding.kind === "offer") keep(seen(finding.offer, page), true);
  if (result.offers.length === 0) return;
  result.reader = "json-ld";
  result.problems = [];
}

/** A page that nobody understands may be the wall that a site put in its place: captcha, verification, sign-in. */
function wallBehind(problem: FetchError, page: Page): FetchError {
  if (problem.outcome !== "changed") return problem;
  const { url, status, headers, body } = page;
  const { outcome, message } = classify({ url, asked: url, status, headers, body, authed: false });
  if (outcome === "blocked") return new FetchError(outcome, url, message, { cause: problem });
  return isSignIn(page) ? new Blocked(url, "page de connexion") : problem;
}

/** A password field and few links beside it; a careers site asks for one in the corner of its pages. */
function isSignIn(page: Page): boolean {
  const head = page.text.slice(0, 64_000);
  const asks = /<input\b[^<>]{0,300}\btype=["']?password\b|<body\b[^<>]{0,200}\bauthwall\b/i.test(head);
  return asks && (head.match(/<a\b/gi) ?? []).length < 25;
}

const isAnswer = ({ kind }: Finding): boolean => kind !== "count" && kind !== "advertised" && kind !== "suspect";

/** Answers that somebody wrapped are read by what they hold; false when there was nothing to read in them. */
async function readInside(
  name: string,
  page: Page,
  problem: FetchError,
  parser: Parser,
  result: ReadResult,
  keep: (offer: RawOffer, whole: boolean) => void,
  depth: number,
): Promise<boolean> {
  const parts = problem.outcome === "changed" && depth < MAX_WRAPS ? unwrap(page.text) : [];
  const own: ReadResult = { reader: null, offers: [], findings: [], problems: [] };
  let kept = 0;
  const counted = (raw: RawOffer, whole: boolean) => {
    kept++;
    keep(raw, whole);
  };
  for (const part of parts) await readOne(name, innerPage(page, part), parser, own, counted, depth + 1);
  // Nothing came of it and nobody said « nothing »: what was wrong with the whole says more than each part's complaint.
  const refused = own.problems.find((one) => one.outcome !== "changed");
  if (kept === 0 && own.findings.length === 0 && !refused) return false;
  result.reader ??= own.reader;
  result.findings.push(...own.findings);
  result.problems.push(...own.problems);
  return true;
}

function innerPage(page: Page, part: Inner): Page {
  const url = page.url.startsWith(NOWHERE) ? (part.url ?? page.url) : page.url;
  const headers = { "content-type": `${typeOf(part.body.slice(0, 4096))}; charset=utf-8` };
  const body = Buffer.from(part.body);
  return makePage({ ...page, url, status: part.status ?? page.status, headers, body, request: { url } });
}

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

function pagesOf(bytes: Buffer, options: ReadOptions): Page[] {
  const plain = asUtf8(unpacked(bytes));
  if (plain.length === 0) throw new FetchError("changed", options.url ?? "", "fichier vide");
  const seenAt = options.seenAt ?? new Date().toISOString();
  const head = plain
    .subarray(0, 4096)
    .toString("latin1")
    .replace(/^\u00ef\u00bb\u00bf/, "")
    .trimStart();
  if (/^\{\s*"log"\s*:/.test(head))
    return readHar(plain)
      .filter(isContent)
      .map((entry) => harPage(entry, seenAt));
  const type = options.contentType ?? typeOf(head);
  const snapshot = type === "message/rfc822" ? snapshotOf(plain) : null;
  if (snapshot) return pagesOf(snapshot.html, { ...options, url: options.url ?? snapshot.url, contentType: HTML });
  const url = options.url ?? ownAddress(plain, type) ?? (type === "message/rfc822" ? "mail:read" : NOWHERE);
  if (!URL.canParse(url)) throw new FetchError("refused-address", url, `adresse illisible : « ${url} »`);
  const headers = { "content-type": type };
  return [makePage({ url, status: 200, headers, body: plain, fetchedAt: seenAt, request: { url } })];
}

const HTML = "text/html; charset=utf-8";

/** A page that a browser saved as one file (.mhtml) has a mail's form: its HTML, and the address that it notes. */
function snapshotOf(bytes: Buffer): { html: Buffer; url: string | undefined } | null {
  const { headers, html } = readMime(bytes);
  const said = headers["snapshot-content-location"] ?? headers["content-location"];
  if (html === null || !(headers["snapshot-content-location"] || /\bsaved by\b/i.test(headers.from ?? ""))) return null;
  return { html: Buffer.from(html), url: isWhole(said) ? said : undefined };
}

function unpacked(bytes: Buffer): Buffer {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_BYTES });
  } catch (cause) {
    throw new FetchError("too-hard", "", "fichier compressé illisible ou trop grand", { cause });
  }
}

/** Windows' own shell saves answers as UTF-16: the mark that stays says what they are now. */
function asUtf8(bytes: Buffer): Buffer {
  const little = bytes[0] === 0xff && bytes[1] === 0xfe;
  const big = bytes[0] === 0xfe && bytes[1] === 0xff;
  if (!little && !big) return bytes;
  const even = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return Buffer.from((big ? even.swap16() : even).toString("utf16le"));
}

/** What the bytes are, from how they begin. */
function typeOf(head: string): string {
  if (/^[{[]/.test(head)) return "application/json";
  if (/^<\?xml|^<(rss|feed|urlset|sitemapindex)\b/i.test(head))
    return /<html\b/i.test(head) ? "text/html" : "application/xml";
  if (isMail(head)) return "message/rfc822";
  return "text/html";
}

/** Header lines first, one of which only mails have. */
function isMail(head: string): boolean {
  const first = /^(From [^\n]*\n)?[A-Za-z][A-Za-z0-9-]*:[ \t]/.test(head);
  return first && /^(From|Received|Return-Path|MIME-Version|Message-ID|Delivered-To|Subject):/im.test(head);
}

/** The address that a saved page gives itself: the browser's note, its canonical link, og:url. */
function ownAddress(bytes: Buffer, type: string): string | null {
  if (!type.startsWith("text/html")) return null;
  const head = bytes.subarray(0, 200_000).toString("utf8");
  const said = [
    /<!--\s*saved from url=\(\d{1,6}\)([^\s"'<>]{1,2000})/i.exec(head)?.[1],
    tagValue(head, "link", /\brel\s*=\s*["']?canonical\b/i, "href"),
    tagValue(head, "meta", /\bproperty\s*=\s*["']?og:url\b/i, "content"),
  ];
  return said.map((url) => url?.replace(/&amp;/g, "&")).find((url) => isWhole(url)) ?? null;
}

const isWhole = (url: string | undefined): boolean => /^https?:\/\//i.test(url ?? "") && URL.canParse(url ?? "");

/** Attribute of the first tag of that name that bears the mark, in whatever order its attributes stand. */
function tagValue(head: string, name: string, mark: RegExp, attribute: string): string | undefined {
  const tags = new RegExp(`<${name}\\b[^<>]{0,4000}>`, "gi");
  for (const [tag] of head.matchAll(tags)) {
    if (!mark.test(tag)) continue;
    return new RegExp(`\\s${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i")
      .exec(tag)
      ?.slice(1)
      .find(Boolean);
  }
  return undefined;
}

/** robots.txt and failed exchanges are part of a recording, not of what it says. */
function isContent(entry: HarEntry): boolean {
  return (
    entry.status >= 200 &&
    !(entry.status >= 300 && entry.status < 400) &&
    !/\/robots\.txt$/.test(new URL(entry.url).pathname)
  );
}

function harPage(entry: HarEntry, seenAt: string): Page {
  const { url, method, status, headers, body, requestBody } = entry;
  const request = {
    url,
    method: method === "POST" ? ("POST" as const) : ("GET" as const),
    body: requestBody ?? undefined,
  };
  return makePage({ url, status, headers, body, fetchedAt: entry.startedAt || seenAt, request });
}

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
