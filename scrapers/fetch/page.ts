import { PageChanged } from "../errors.ts";
import { type Decoded, decode } from "../kit/charset.ts";
import type { Page, PageRequest } from "../source.ts";

/** What a page is made of: plain data, it can cross to another process. */
interface PageParts {
  url: string;
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Uint8Array;
  /** ISO instant. */
  fetchedAt: string;
  request: PageRequest;
}

/** A page that also says how its text was read: `doubt` is worth a count. */
interface ReadPage extends Page {
  readonly charset: string;
  readonly doubt: boolean;
}

/** A page from its parts. Text and JSON are made when they are first asked for, once: dozens of readers may ask whose it is. */
export function makePage(parts: PageParts): ReadPage {
  const body = Buffer.isBuffer(parts.body)
    ? parts.body
    : Buffer.from(parts.body.buffer, parts.body.byteOffset, parts.body.byteLength);
  let decoded: Decoded | null = null;
  let json: { value: unknown } | null = null;
  const read = () => {
    decoded ??= decode(body, parts.headers["content-type"]);
    return decoded;
  };
  return {
    url: parts.url,
    status: parts.status,
    headers: parts.headers,
    body,
    fetchedAt: parts.fetchedAt,
    request: parts.request,
    get text() {
      return read().text;
    },
    get charset() {
      return read().charset;
    },
    get doubt() {
      return read().doubt;
    },
    json() {
      json ??= { value: parseJson(parts.url, read().text) };
      return json.value;
    },
  };
}

function parseJson(url: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const start = text.trimStart().slice(0, 40);
    throw new PageChanged(url, start === "" ? "réponse vide au lieu de JSON" : `ce n'est pas du JSON (« ${start} »)`);
  }
}
