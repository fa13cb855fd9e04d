import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { FetchError } from "../errors.ts";
import type { PageRequest } from "../source.ts";
import type { Fetched, Fetcher } from "./fetcher.ts";
import { withoutSecrets } from "./secrets.ts";

/** One exchange of a HAR file, as far as we use it. */
export interface HarEntry {
  /** ISO instant; "" when the file does not say. */
  startedAt: string;
  method: string;
  url: string;
  /** null when the file keeps none. */
  requestBody: string | null;
  status: number;
  /** Lower-case names. */
  headers: Record<string, string>;
  /** Decompressed. */
  body: Buffer;
  /** Query parameters that do not count when a request is matched (`_vigie.ignoreParams`): dates that move with the clock. */
  ignoreParams?: string[];
}

/** Headers that are safe and useful in a recording. */
const KEPT_HEADERS =
  /^(content-type|content-language|content-range|date|etag|last-modified|link|location|retry-after|cache-control|x-total-count|x-datadome|cf-mitigated|server)$/;

/** Entries of a HAR 1.2 file; what is incomplete is left out. Throws FetchError `changed` when it is no HAR at all. */
export function readHar(bytes: Buffer | string): HarEntry[] {
  let entries: unknown;
  try {
    entries = (JSON.parse(bytes.toString().replace(/^\ufeff/, "")) as { log?: { entries?: unknown } })?.log?.entries;
  } catch (cause) {
    throw new FetchError("changed", "", "fichier HAR illisible", { cause });
  }
  if (!Array.isArray(entries)) throw new FetchError("changed", "", "fichier HAR sans « log.entries »");
  return entries.flatMap(readEntry);
}

/** HAR 1.2 text of some exchanges, oldest first as given. */
export function writeHar(entries: readonly HarEntry[], creator: { name: string; version: string }): string {
  return `${JSON.stringify({ log: { version: "1.2", creator, entries: entries.map(writeEntry) } }, null, 1)}\n`;
}

export interface Recorder extends Fetcher {
  /** Writes DIR/<source>.har for each source that fetched something; gives the paths. */
  save(): Promise<string[]>;
}

/**
 * A fetcher that keeps what it fetched, in `folder`. Neither authorisations nor cookies get into the file; token answers
 * are the fetch room's affair and never seen here. `robots` may give the robots.txt exchanges, where the fetcher shows them.
 */
export function recordHar(
  fetcher: Fetcher,
  options: { folder: string; version: string; userAgent: string; robots?: () => readonly HarEntry[] },
): Recorder {
  const kept = new Map<string, HarEntry[]>();
  const save = async () => {
    await mkdir(options.folder, { recursive: true });
    const paths: string[] = [];
    for (const [source, entries] of kept) {
      const path = join(options.folder, `${source}.har`);
      const all = [...(options.robots?.() ?? []), ...entries].map((entry) => ({
        ...entry,
        userAgent: options.userAgent,
      }));
      await writeFile(`${path}.tmp`, writeHar(all, { name: "Vigie", version: options.version }));
      await rename(`${path}.tmp`, path);
      paths.push(path);
    }
    return paths;
  };
  return {
    async fetchPage(request, source) {
      const fetched = await fetcher.fetchPage(request, source);
      const entry = entryOf(request, fetched);
      if (entry) kept.set(source.name, [...(kept.get(source.name) ?? []), entry]);
      return fetched;
    },
    save,
    async close() {
      await save();
      await fetcher.close();
    },
  };
}

function entryOf(request: PageRequest, fetched: Fetched): HarEntry | null {
  const { page } = fetched;
  if (!page) return null;
  return {
    startedAt: page.fetchedAt,
    method: request.method ?? "GET",
    url: request.url,
    requestBody: request.body ?? null,
    status: page.status,
    headers: { ...page.headers },
    body: page.body,
  };
}

type Loose = Record<string, unknown> | null | undefined;

function readEntry(raw: unknown): HarEntry[] {
  const entry = raw as Loose;
  const request = entry?.request as Loose;
  const response = entry?.response as Loose;
  const content = response?.content as Loose;
  const url = request?.url;
  if (typeof url !== "string" || !URL.canParse(url)) return [];
  const headers = readHeaders(response?.headers);
  if (!headers["content-type"] && typeof content?.mimeType === "string") headers["content-type"] = content.mimeType;
  const text = typeof content?.text === "string" ? content.text : "";
  const postText = (request?.postData as Loose)?.text;
  const ignored = (entry?._vigie as Loose)?.ignoreParams;
  return [
    {
      startedAt: instantOf(entry?.startedDateTime),
      method: typeof request?.method === "string" ? request.method.toUpperCase() : "GET",
      url,
      requestBody: typeof postText === "string" ? postText : null,
      // 0 is what browsers write for an exchange that failed.
      status: Number(response?.status) || 0,
      headers: content?.encoding === "base64" ? headers : asUtf8(headers),
      body: content?.encoding === "base64" ? Buffer.from(text, "base64") : Buffer.from(text, "utf8"),
      ...(Array.isArray(ignored) ? { ignoreParams: ignored.filter((name) => typeof name === "string") } : {}),
    },
  ];
}

/** Text in a HAR was decoded already: the charset that the site announced no longer holds. */
function asUtf8(headers: Record<string, string>): Record<string, string> {
  const type = headers["content-type"];
  if (!type) return headers;
  return { ...headers, "content-type": `${type.replace(/;\s*charset=[^;]*/i, "")}; charset=utf-8` };
}

function readHeaders(list: unknown): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const one of Array.isArray(list) ? (list as Loose[]) : []) {
    if (typeof one?.name !== "string" || typeof one.value !== "string") continue;
    headers[one.name.toLowerCase()] = one.value;
  }
  return headers;
}

function instantOf(value: unknown): string {
  const time = typeof value === "string" ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? "" : new Date(time).toISOString();
}

function writeEntry(entry: HarEntry & { userAgent?: string }): object {
  const type = entry.headers["content-type"] ?? "application/octet-stream";
  const text = entry.body.toString("utf8");
  const exact = Buffer.from(text, "utf8").equals(entry.body);
  const content = exact ? { text } : { text: entry.body.toString("base64"), encoding: "base64" };
  const headers = Object.entries(entry.headers).filter(([name]) => KEPT_HEADERS.test(name));
  return {
    startedDateTime: entry.startedAt,
    time: 0,
    request: {
      method: entry.method,
      url: withoutSecrets(entry.url),
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: entry.userAgent ? [{ name: "user-agent", value: entry.userAgent }] : [],
      queryString: [],
      headersSize: -1,
      bodySize: -1,
      ...(entry.requestBody === null
        ? {}
        : { postData: { mimeType: "application/json", text: withoutSecrets(entry.requestBody) } }),
    },
    response: {
      status: entry.status,
      statusText: "",
      httpVersion: "HTTP/1.1",
      cookies: [],
      headers: headers.map(([name, value]) => ({ name, value: withoutSecrets(value) })),
      content: { size: entry.body.length, mimeType: type, ...content },
      redirectURL: "",
      headersSize: -1,
      bodySize: -1,
    },
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
  };
}
