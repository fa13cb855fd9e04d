import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from "node:zlib";
import { FetchError } from "./errors.ts";
import { type HarEntry, readHar } from "./fetch/har.ts";
import { makePage } from "./fetch/page.ts";
import type { Inner } from "./kit/envelope.ts";
import { readMime } from "./kit/mime.ts";
import type { Page } from "./source.ts";

/** What a file that a person saved is: a page, an answer, a mail, a page in a mail's form, a HAR of many. */

export interface FileOptions {
  /** Address the bytes were read from. */
  url?: string;
  /** ISO instant at which they were saved; relative dates are counted from it. Default: now. */
  seenAt?: string;
  /** Default: told from the bytes. */
  contentType?: string;
}

/** Host of a page whose address nobody gave: its relative links lead nowhere, and are taken out again. */
export const NOWHERE = "https://adresse-inconnue.invalid/";
const MAX_BYTES = 64 * 1024 * 1024;
const HTML = "text/html; charset=utf-8";

/** The pages that it holds. Throws FetchError where it cannot be one. */
export function pagesOf(bytes: Buffer, options: FileOptions): Page[] {
  const plain = asUtf8(unpacked(bytes));
  if (isBlank(plain)) throw new FetchError("changed", options.url ?? "", "fichier vide");
  const kind = FOREIGN.find(([signature]) => plain.toString("latin1", 0, 8).startsWith(signature))?.[1];
  if (kind) throw new FetchError("changed", options.url ?? "", `ce fichier est ${kind}, pas une page enregistrée`);
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

/** Files that are handed over by mistake, by their first bytes. */
const FOREIGN: readonly [string, string][] = [
  ["%PDF-", "un PDF"],
  ["PK\u0003\u0004", "une archive ou un document bureautique"],
  ["\u0089PNG", "une image"],
  ["\u00ff\u00d8\u00ff", "une image"],
  ["GIF8", "une image"],
];

const isBlank = (bytes: Buffer): boolean =>
  bytes.length === 0 ||
  (bytes.length < 1000 &&
    bytes
      .toString("utf8")
      .replace(/\ufeff/g, "")
      .trim() === "");

/** A page that a browser saved as one file (.mhtml) has a mail's form: its HTML, and the address that it notes. */
function snapshotOf(bytes: Buffer): { html: Buffer; url: string | undefined } | null {
  const { headers, html } = readMime(bytes);
  const said = headers["snapshot-content-location"] ?? headers["content-location"];
  if (html === null || !(headers["snapshot-content-location"] || /\bsaved by\b/i.test(headers.from ?? ""))) return null;
  return { html: Buffer.from(html), url: isWhole(said) ? said : undefined };
}

/** As a server packs its answers, twice over on some; Brotli bears no mark, and is tried on what is no text. */
function unpacked(bytes: Buffer, depth = 0): Buffer {
  const mark = bytes.toString("latin1", 0, 4);
  const unpack = mark.startsWith("\u001f\u008b") ? gunzipSync : mark === "(\u00b5/\u00fd" ? zstdDecompressSync : null;
  if (unpack === null) return isBinary(bytes) ? unbrotlied(bytes) : bytes;
  if (depth > 1) throw new FetchError("too-hard", "", "fichier compressé illisible ou trop grand");
  try {
    return unpacked(unpack(bytes, { maxOutputLength: MAX_BYTES }), depth + 1);
  } catch (cause) {
    throw new FetchError("too-hard", "", "fichier compressé illisible ou trop grand", { cause });
  }
}

/** Bytes that no text has: neither blanks nor letters, in whatever charset. UTF-16 has noughts between its letters. */
const isBinary = (bytes: Buffer): boolean =>
  /[\u0001-\u0008\u000e-\u001a\u001c-\u001f]/.test(bytes.toString("latin1", 0, 512));

function unbrotlied(bytes: Buffer): Buffer {
  try {
    return brotliDecompressSync(bytes, { maxOutputLength: MAX_BYTES });
  } catch {
    return bytes;
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

/** The address that a saved page gives itself: the note of the browser or of its extension, its canonical link, og:url. */
function ownAddress(bytes: Buffer, type: string): string | null {
  if (!type.startsWith("text/html")) return null;
  const head = bytes.subarray(0, 200_000).toString("utf8");
  const said = [
    /<!--\s*saved from url=\(\d{1,6}\)([^\s"'<>]{1,2000})/i.exec(head)?.[1],
    /<!--\s*Page saved with SingleFile\s+url:\s*([^\s"'<>]{1,2000})/i.exec(head)?.[1],
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

/** What a browser fetches to show a page says nothing of offers. */
const SCENERY = /^(?:image|font|audio|video)\/|\bcss\b|\bwasm\b|\bfont-/i;
const SCRIPT = /\b(?:java|ecma)script\b/i;

/** robots.txt, failed exchanges and the page's scenery are part of a recording, not of what it says. */
function isContent({ url, status, headers, body }: HarEntry): boolean {
  if (status < 200 || (status >= 300 && status < 400) || /\/robots\.txt$/.test(new URL(url).pathname)) return false;
  const type = headers["content-type"] ?? "";
  // Some interfaces call their JSON a script.
  return !SCENERY.test(type) && (!SCRIPT.test(type) || /^\s*[{[]/.test(body.toString("latin1", 0, 100)));
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

/** What somebody wrapped in a page, as a page of its own. */
export function innerPage(page: Page, part: Inner): Page {
  const url = page.url.startsWith(NOWHERE) ? (part.url ?? page.url) : page.url;
  const headers = { "content-type": `${typeOf(part.body.slice(0, 4096))}; charset=utf-8` };
  const body = Buffer.from(part.body);
  return makePage({ ...page, url, status: part.status ?? page.status, headers, body, request: { url } });
}
