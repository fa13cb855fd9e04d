import iconv from "iconv-lite";

/** A mail as the alert readers see it. Synchronous and pure: bytes in, words out; nothing throws. */
export interface Mail {
  /** Its bytes, as they came. */
  raw: Buffer;
  /** Address of the sender, lower case, without the name; empty when unknown. */
  from: string;
  subject: string;
  /** ISO instant of the `Date` header, null where it cannot be read. */
  date: string | null;
  messageId: string | null;
  /** Lower-case names, decoded values; the first of several wins. */
  headers: Readonly<Record<string, string>>;
  /** HTML parts, decoded once, those of enclosed mails after the mail's own. */
  html: string | null;
  /** Plain text parts, decoded once, in the same order; without the marks of quoting. */
  text: string | null;
  /** The mails that somebody enclosed in it, in reading order. */
  enclosed: readonly Mail[];
  /** What a server reports of a letter's delivery (RFC 3464), and the header of that letter where only its header came back. */
  report: { delivery: string; returnedHeader: string | null } | null;
}

/** Every mark that a reader may look for in a mail: its headers and its words, links out of their per cent signs. */
export const marksOf = ({ headers, html, text }: Mail): string =>
  [...Object.entries(headers).map(([name, value]) => `${name}: ${value}`), html, text]
    .join("\n")
    .replace(/%(3A|2F)/gi, (_, code: string) => (code.toUpperCase() === "3A" ? ":" : "/"));

/** Parts nested deeper than this are left alone. */
const MAX_DEPTH = 8;

const known = new WeakMap<object, Mail>();

/** The mail that a page is, read once however many readers ask. */
export function mailOf(page: { readonly body: Buffer }): Mail {
  const mail = known.get(page) ?? readMime(page.body);
  known.set(page, mail);
  return mail;
}

/** Reads a mail, or a bare HTML or text part that somebody saved. */
export const readMime = (raw: Buffer): Mail => readAt(raw, 0);

function readAt(raw: Buffer, depth: number): Mail {
  const root = splitPart(raw);
  if (!looksLikeMail(root.headers)) return barePart(raw);
  const parts = leaves(root, 0);
  const delivery = joined(parts, "message/delivery-status");
  return {
    raw,
    from: addressOf(root.headers.from ?? ""),
    subject: root.headers.subject ?? "",
    date: instantOf(root.headers.date),
    messageId: root.headers["message-id"] ?? null,
    headers: root.headers,
    html: joined(parts, "text/html"),
    text: joined(parts, "text/plain")?.replace(/^(?:> ?)+/gm, "") ?? null,
    enclosed: depth < MAX_DEPTH ? enclosedIn(root, depth).map((inner) => readAt(inner, depth + 1)) : [],
    report: delivery === null ? null : { delivery, returnedHeader: joined(parts, "text/rfc822-headers") },
  };
}

/** A mail that was forwarded as an enclosure is a part among others. */
function joined(parts: readonly Leaf[], type: string): string | null {
  const words = parts.filter((part) => part.type === type).map((part) => part.words);
  return words.length > 0 ? words.join("\n") : null;
}

const looksLikeMail = (headers: Record<string, string>): boolean =>
  ["from", "mime-version", "message-id", "content-type", "received"].some((name) => name in headers);

function barePart(raw: Buffer): Mail {
  const words = decodeText(raw, "utf-8");
  const isHtml = /^\s*(?:<!--|<!doctype|<html|<body|<table|<div|<td|<tr|<p\b|<h\d|<a\b|<ul|<li)/i.test(words);
  const none = { raw, from: "", subject: "", date: null, messageId: null, headers: {}, enclosed: [], report: null };
  return { ...none, html: isHtml ? words : null, text: isHtml ? null : words };
}

interface Part {
  headers: Record<string, string>;
  body: Buffer;
}

/** Headers and body around the first empty line. Latin-1 keeps the bytes as they are. */
function splitPart(raw: Buffer): Part {
  const start = leadingBlanks(raw);
  const head = /\r?\n\r?\n/.exec(raw.subarray(start, start + 262_144).toString("latin1"));
  const end = head ? start + head.index : raw.length;
  return {
    headers: readHeaders(raw.subarray(start, end).toString("latin1")),
    body: raw.subarray(head ? end + head[0].length : raw.length),
  };
}

/** A byte order mark, an mbox line « From … » or empty lines may come before the headers. */
function leadingBlanks(raw: Buffer): number {
  const before = /^(?:\u00ef\u00bb\u00bf)?\s*(?:From [^\r\n]*\r?\n)?/.exec(raw.subarray(0, 1000).toString("latin1"));
  return before?.[0].length ?? 0;
}

function readHeaders(source: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const line of source.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const field = /^([!-9;-~]+):\s*(.*)$/.exec(line);
    const name = field?.[1]?.toLowerCase();
    if (name && !(name in headers)) headers[name] = decodeWords(field?.[2] ?? "").trim();
  }
  return headers;
}

/** RFC 2047: `=?UTF-8?Q?Chef_de_projet?=`; blanks between two encoded words are no blanks. */
export function decodeWords(value: string): string {
  const utf8 = /[\u0080-\u00ff]/.test(value) ? decodeText(Buffer.from(value, "latin1"), "utf-8") : value;
  return joinedWords(utf8).replace(
    /=\?([^?\s]+)\?([bq])\?([^?]*)\?=/gi,
    (_, charset: string, code: string, data: string) => {
      const bytes = code.toLowerCase() === "b" ? Buffer.from(data, "base64") : quotedPrintable(data.replace(/_/g, " "));
      return decodeText(bytes, charset.split("*")[0] ?? "utf-8");
    },
  );
}

/** Neighbours of one charset and code become one word: a character may be cut in two between them. */
function joinedWords(value: string): string {
  const apart = value.replace(/(\?=)\s+(?==\?)/g, "$1");
  return apart.replace(/=\?([^?\s]+)\?q\?([^?]*)\?=(?:=\?\1\?q\?([^?]*)\?=)+/gi, (run, charset: string) => {
    const data = [...run.matchAll(/\?q\?([^?]*)\?=/gi)].map((match) => match[1]).join("");
    return `=?${charset}?Q?${data}?=`;
  });
}

interface Leaf {
  type: string;
  words: string;
}

/** Types whose bytes are words. */
const READ = /^(?:text\/.*|message\/delivery-status)$/;

/** Decoded text of every leaf, in order. */
function leaves(part: Part, depth: number): Leaf[] {
  const type = typeOf(part);
  if (depth >= MAX_DEPTH) return [];
  if (type.startsWith("multipart/")) return children(part).flatMap((child) => leaves(child, depth + 1));
  const body = transferDecoded(part);
  if (isMail(part)) return leaves(splitPart(body), depth + 1);
  if (!READ.test(type) || /^attachment/i.test(part.headers["content-disposition"] ?? "")) return [];
  const words = decodeText(body, parameter(part, "charset") ?? innerCharset(body));
  return [{ type, words: parameter(part, "format") === "flowed" ? unflowed(words) : words }];
}

const typeOf = (part: Part): string =>
  (part.headers["content-type"] ?? "text/plain").split(";")[0]?.trim().toLowerCase() ?? "";

/** A mail inside another: said by its type, or by the name of the file that it was enclosed as. */
const isMail = (part: Part): boolean =>
  typeOf(part) === "message/rfc822" ||
  /name\*?=\s*["']?[^"';]*\.eml\b/i.test(`${part.headers["content-disposition"]};${part.headers["content-type"]}`);

/** Bytes of the mails that somebody enclosed in this one, in reading order. */
function enclosedIn(part: Part, depth: number): Buffer[] {
  if (depth >= MAX_DEPTH) return [];
  if (typeOf(part).startsWith("multipart/")) return children(part).flatMap((child) => enclosedIn(child, depth + 1));
  return isMail(part) ? [transferDecoded(part)] : [];
}

/** RFC 3676: a line that ends with a blank goes on in the next one, unless it is the mark before a signature. */
const unflowed = (words: string): string => words.replace(/(?<=\S)(?<!^--) \r?\n(?=[^\s>])/gm, " ");

function children(part: Part): Part[] {
  const boundary = parameter(part, "boundary");
  if (!boundary) return [];
  const body = part.body.toString("latin1");
  const pieces = body.split(new RegExp(`(?:^|\\r?\\n)--${escapeRegExp(boundary)}(?:--)?[ \\t]*(?:\\r?\\n|$)`));
  // A last piece without its closing line is a mail that was cut: what there is of it is read.
  return pieces
    .slice(1)
    .filter((piece) => piece.trim() !== "")
    .map((piece) => splitChild(Buffer.from(piece, "latin1")));
}

/** A part may have no header at all: it begins with the empty line. */
const splitChild = (raw: Buffer): Part =>
  raw[0] === 0x0a || raw[0] === 0x0d ? { headers: {}, body: raw } : splitPart(raw);

const escapeRegExp = (value: string): string => value.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function parameter(part: Part, name: string): string | null {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, "i").exec(
    part.headers["content-type"] ?? "",
  );
  return found?.[1] ?? found?.[2] ?? null;
}

/** Only where the part's own header is silent: Apec's inner `<meta>` says UTF-8 of a windows-1252 page. */
const innerCharset = (body: Buffer): string =>
  /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(body.subarray(0, 4096).toString("latin1"))?.[1] ?? "utf-8";

function transferDecoded(part: Part): Buffer {
  const encoding = (part.headers["content-transfer-encoding"] ?? "").toLowerCase();
  if (encoding.includes("base64")) return Buffer.from(part.body.toString("latin1"), "base64");
  return encoding.includes("quoted-printable") ? quotedPrintable(part.body.toString("latin1")) : part.body;
}

const [TAB, LINE, RETURN, SPACE, EQUALS] = [9, 10, 13, 32, 61];

/** Quoted-printable, decoded exactly once: a second time would eat the `=a1` of `jk=a1e7…`. Blanks before a line's end are no text. */
export function quotedPrintable(source: string): Buffer {
  const out = Buffer.allocUnsafe(source.length);
  let to = 0;
  let solid = 0;
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    const soft = code === EQUALS ? softBreak(source, at + 1) : -1;
    const byte = code === EQUALS ? hexAt(source, at + 1) : -1;
    if (soft >= 0) at = soft;
    else if (byte >= 0) {
      out[to++] = byte;
      solid = to;
      at += 2;
    } else {
      if (code === LINE) to = solid;
      out[to++] = code;
      if (code !== SPACE && code !== TAB && code !== RETURN) solid = to;
    }
  }
  return out.subarray(0, to);
}

/** Index of the line end that a `=` takes away, blanks between them aside; -1 when there is none. */
function softBreak(source: string, from: number): number {
  let at = from;
  while (source[at] === " " || source[at] === "\t" || source[at] === "\r") at++;
  return source[at] === "\n" ? at : -1;
}

const hexAt = (source: string, at: number): number => {
  const pair = source.slice(at, at + 2);
  return /^[0-9a-f]{2}$/i.test(pair) ? Number.parseInt(pair, 16) : -1;
};

/** Bytes in a charset; UTF-8 that is none is read as windows-1252, as mail programs do. */
function decodeText(bytes: Buffer, charset: string): string {
  const name = charset.trim().toLowerCase();
  if (name !== "utf-8" && name !== "utf8" && name !== "us-ascii" && iconv.encodingExists(name)) {
    return iconv.decode(bytes, name);
  }
  const utf8 = bytes.toString("utf8").replace(/^\ufeff/, "");
  return utf8.includes("\ufffd") && !bytes.includes("\ufffd") ? iconv.decode(bytes, "windows-1252") : utf8;
}

/** `Alertes <a@b.fr>`, `a@b.fr`, and what Outlook writes in the text of a mail: `Alertes [mailto:a@b.fr]`. */
export const addressOf = (from: string): string =>
  (
    /<(?:mailto:)?([^<>\s]+@[^<>\s]+)>/.exec(from)?.[1] ??
    /\[mailto:([^[\]\s]+@[^[\]\s]+)\]/.exec(from)?.[1] ??
    /[^\s<>,;"]+@[^\s<>,;"]+/.exec(from)?.[0] ??
    ""
  ).toLowerCase();

/** ISO instant of a `Date` header; null where it cannot be read. */
export function instantOf(date: string | undefined): string | null {
  const time = Date.parse((date ?? "").replace(/\([^)]*\)/g, "").trim());
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
