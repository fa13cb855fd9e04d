import iconv from "iconv-lite";

/** Text of a body, and how sure we are of it. `doubt`: the bytes and what is said of them disagree, or nothing was said. */
export interface Decoded {
  text: string;
  /** WHATWG name, lower case. */
  charset: string;
  doubt: boolean;
}

/** Byte order mark, then header, then meta or XML declaration, then UTF-8, then windows-1252. */
export function decode(body: Uint8Array, contentType?: string | null): Decoded {
  const marked = bomOf(body) ?? wideOf(body);
  if (marked !== null) return { text: decodeAs(marked, body), charset: marked, doubt: false };
  const declared = labelIn(contentType ?? "") ?? declaredIn(body);
  if (declared === null || declared === "utf-8") return asUtf8(body, declared !== null);
  if (!declared.startsWith("utf-16") && hasHighBytes(body)) {
    // French text in a one-byte charset is never valid UTF-8 by chance: the label lies.
    const utf8 = strictUtf8(body);
    if (utf8 !== null) return { text: utf8, charset: "utf-8", doubt: true };
  }
  const text = decodeAs(declared, body);
  return { text, charset: declared, doubt: text.includes("\ufffd") };
}

/** The charset that a header, a mark or the page itself declares; null when nothing is said. */
export function sniffCharset(body: Uint8Array, contentType?: string | null): string | null {
  return bomOf(body) ?? labelIn(contentType ?? "") ?? declaredIn(body);
}

function asUtf8(body: Uint8Array, declared: boolean): Decoded {
  const strict = strictUtf8(body);
  if (strict !== null) {
    const doubt = looksTwiceEncoded(strict);
    return { text: doubt ? decodedAgain(strict) : strict, charset: "utf-8", doubt };
  }
  const lenient = decodeAs("utf-8", body);
  const broken = lenient.split("\ufffd").length - 1;
  const sound = lenient.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  // A stray byte in a UTF-8 page (or a page cut in a letter) is not another charset.
  if (sound > broken * 4) return { text: lenient, charset: "utf-8", doubt: true };
  return { text: decodeAs("windows-1252", body), charset: "windows-1252", doubt: declared || sound > 0 || broken > 0 };
}

/** « Ã© » for « é »: valid UTF-8 that went through the mill twice. */
function looksTwiceEncoded(text: string): boolean {
  let seen = 0;
  for (const _ of text.matchAll(/[ÃÂ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€|â‚¬/g)) if (++seen > 2) return true;
  return false;
}

/** Letters that are bytes of UTF-8 once more: each run is put right by itself, what is no UTF-8 stays as it is. */
const decodedAgain = (text: string): string =>
  text.replace(/[\u0080-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2,}/g, (run) => {
    const bytes = iconv.encode(run, "windows-1252");
    const again = iconv.decode(bytes, "windows-1252") === run ? strictUtf8(bytes) : null;
    return again ?? run;
  });

const strict = new TextDecoder("utf-8", { fatal: true });

function strictUtf8(body: Uint8Array): string | null {
  try {
    return strict.decode(body);
  } catch {
    return null;
  }
}

const hasHighBytes = (body: Uint8Array): boolean => body.some((byte) => byte > 127);

function bomOf(body: Uint8Array): string | null {
  if (body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf) return "utf-8";
  if (body[0] === 0xff && body[1] === 0xfe) return "utf-16le";
  return body[0] === 0xfe && body[1] === 0xff ? "utf-16be" : null;
}

/** UTF-16 that lost its mark: markup is ASCII, so every second byte of its beginning is nought. */
function wideOf(body: Uint8Array): string | null {
  const head = body.subarray(0, 64);
  const noughts = (parity: number) => head.filter((byte, index) => index % 2 === parity && byte === 0).length;
  if (head.length < 16 || noughts(0) + noughts(1) < head.length / 3) return null;
  if (noughts(0) === 0) return "utf-16le";
  return noughts(1) === 0 ? "utf-16be" : null;
}

function decodeAs(charset: string, body: Uint8Array): string {
  try {
    return new TextDecoder(charset).decode(body);
  } catch {
    return iconv.decode(Buffer.from(body.buffer, body.byteOffset, body.byteLength), charset);
  }
}

/** WHATWG name of a label (`latin1` is windows-1252), an iconv name for what the web has forgotten, or null. */
function canonical(label: string): string | null {
  const word = label.trim().toLowerCase();
  try {
    return new TextDecoder(word).encoding;
  } catch {
    return /^[\w:.-]+$/.test(word) && iconv.encodingExists(word) ? word : null;
  }
}

function labelIn(text: string): string | null {
  const found = /charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s;"']+))/i.exec(text);
  return found === null ? null : canonical(found[1] ?? found[2] ?? found[3] ?? "");
}

/** How far into a page a declaration is looked for. The standard says 1024; real pages put scripts before their meta. */
const PRESCAN = 16 * 1024;

function declaredIn(body: Uint8Array): string | null {
  const head = Buffer.from(body.buffer, body.byteOffset, Math.min(body.byteLength, PRESCAN)).toString("latin1");
  // Most pages say it in their header: the scan is for those that say it here at all.
  if (!/charset|encoding\s*=/i.test(head)) return null;
  const xml = /^\s{0,64}<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)["']/.exec(head);
  const said = xml === null ? metaIn(head) : canonical(xml[1]!);
  // A page that could be read as ASCII up to its meta is not UTF-16, whatever the meta says.
  return said?.startsWith("utf-16") ? "utf-8" : said;
}

/** The standard's prescan: comments and quoted attributes hide what is in them. */
function metaIn(head: string): string | null {
  let at = head.indexOf("<");
  while (at >= 0) {
    const skip = head.startsWith("<!--", at) ? endOf(head, "-->", at + 2) : null;
    if (skip !== null) at = skip;
    else if (/^<meta[\s/]/i.test(head.slice(at, at + 6))) {
      const [attributes, end] = attributesAt(head, at + 5);
      const said = end === null ? null : charsetOf(attributes);
      if (said !== null) return said;
      at = end ?? head.length;
    } else if (/^<\/?[a-z]/i.test(head.slice(at, at + 3))) at = attributesAt(head, at + 1)[1] ?? head.length;
    else if (/^<[!/?]/.test(head.slice(at, at + 2))) at = endOf(head, ">", at);
    else at++;
    at = head.indexOf("<", at);
  }
  return null;
}

function endOf(head: string, mark: string, from: number): number {
  const found = head.indexOf(mark, from);
  return found < 0 ? head.length : found + mark.length;
}

function charsetOf(attributes: Map<string, string>): string | null {
  const plain = attributes.get("charset");
  if (plain !== undefined) return canonical(plain);
  if (attributes.get("http-equiv")?.toLowerCase() !== "content-type") return null;
  return labelIn(attributes.get("content") ?? "");
}

/** Attributes from here to the end of the tag, and where it ends; null when it does not end. First of a name wins. */
function attributesAt(head: string, from: number): [Map<string, string>, number | null] {
  const found = new Map<string, string>();
  const one = /[\s/]*(?:(>)|([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*)|(?=>)))?)/y;
  one.lastIndex = from;
  for (let match = one.exec(head); match !== null; match = one.exec(head)) {
    if (match[1] !== undefined) return [found, one.lastIndex];
    const name = match[2]!.toLowerCase();
    if (!found.has(name)) found.set(name, match[3] ?? match[4] ?? match[5] ?? "");
  }
  return [found, null];
}
