import { readdir, readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, join } from "node:path";
import { type HarEntry, readHar } from "./har.ts";
import { withoutSecrets } from "./secrets.ts";

export interface Replay {
  /** `http://127.0.0.1:<port>`. */
  url: string;
  /** ISO instant of the latest recording; null when no file says. The clock of a replayed run. */
  recordedAt: string | null;
  /** Names of the HAR files, without `.har`. */
  sources: string[];
  /** Was something recorded at this address, whatever its parameters? Vendors' hosts are shared: the path tells employers apart. */
  knows(url: string): boolean;
  /** Days of the recordings (YYYY-MM-DD, UTC), oldest first. */
  days: string[];
  /**
   * Serves the sites as they were at this instant: of several recordings of one request the newest before it, nothing that
   * came later. Until it is called they are served one after the other, the last one again and again.
   */
  setTime(instant: string): void;
  close(): Promise<void>;
}

/** Answers recorded for one method, address and body, in recorded order. */
interface Shelf {
  body: string | null;
  entries: HarEntry[];
  served: number;
}

const MAX_REQUEST_BODY = 5 * 1024 * 1024;
/** The body is served decompressed and whole; what framed it on the wire no longer holds. */
const DROPPED_HEADERS = new Set([
  "connection",
  "content-encoding",
  "content-length",
  "keep-alive",
  "set-cookie",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/**
 * Serves a folder of HAR files (subfolders too) over real HTTP on loopback. The original address comes in the header
 * `x-vigie-url`; what was never recorded is answered 599 with `x-vigie-outcome: not-recorded`.
 */
export async function startReplay(folder: string): Promise<Replay> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".har")).sort();
  const shelves = new Map<string, Shelf[]>();
  const ignored: Ignored = new Map();
  let recordedAt: string | null = null;
  let time: string | null = null;
  const places = new Set<string>();
  const days = new Set<string>();
  for (const file of files) {
    for (const entry of readHar(await readFile(join(folder, file)))) {
      shelve(shelves, entry);
      if (entry.ignoreParams) ignored.set(placeOf(entry.url), entry.ignoreParams);
      places.add(placeOf(entry.url));
      if (entry.startedAt) days.add(entry.startedAt.slice(0, 10));
      if (entry.startedAt > (recordedAt ?? "")) recordedAt = entry.startedAt;
    }
  }
  const server = createServer((request, response) => {
    answer({ shelves, ignored, time }, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  server.unref();
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    recordedAt,
    sources: [...new Set(files.map((file) => basename(file, ".har")))],
    knows: (url) => URL.canParse(url) && places.has(placeOf(url)),
    days: [...days].sort(),
    setTime(instant) {
      time = instant;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const placeOf = (url: string): string => new URL(url).host + new URL(url).pathname;

function shelve(shelves: Map<string, Shelf[]>, entry: HarEntry): void {
  // 0 stands for an exchange that never ended: there is nothing to serve.
  if (entry.status < 200 || entry.status > 598) return;
  const key = keyOf(entry.method, entry.url, entry.ignoreParams);
  const row = shelves.get(key) ?? [];
  const body = entry.method === "GET" || entry.requestBody === null ? null : withoutSecrets(entry.requestBody);
  const shelf = row.find((one) => one.body === body);
  if (shelf) shelf.entries.push(entry);
  else row.push({ body, entries: [entry], served: 0 });
  shelves.set(key, row);
}

/** Parameters that do not count, by address. */
type Ignored = Map<string, string[]>;

interface Recorded {
  shelves: Map<string, Shelf[]>;
  ignored: Ignored;
  time: string | null;
}

async function answer({ shelves, ignored, time }: Recorded, request: IncomingMessage, response: ServerResponse) {
  const body = withoutSecrets(await bodyOf(request));
  const asked = request.headers["x-vigie-url"];
  const url = typeof asked === "string" ? asked : "";
  const row = URL.canParse(url) ? rowFor(shelves, ignored, request.method ?? "GET", url) : undefined;
  const shelf = row && shelfFor(row, body);
  const entry = shelf && (time === null ? nextOf(shelf) : asOf(shelf, time));
  if (!entry) {
    response.writeHead(599, { "x-vigie-outcome": "not-recorded", "content-type": "text/plain; charset=utf-8" });
    response.end("non enregistré\n");
    return;
  }
  for (const [name, value] of Object.entries(entry.headers)) {
    // Node refuses what a real header cannot carry; a recording may hold it all the same.
    if (!DROPPED_HEADERS.has(name) && /^[\w-]+$/.test(name))
      response.setHeader(name, value.replace(/[^\t\x20-\xff]/g, ""));
  }
  response.writeHead(entry.status);
  response.end(entry.status === 204 || entry.status === 304 ? undefined : entry.body);
}

const nextOf = (shelf: Shelf): HarEntry | undefined =>
  shelf.entries[Math.min(shelf.served++, shelf.entries.length - 1)];

const asOf = (shelf: Shelf, time: string): HarEntry | undefined =>
  shelf.entries
    .filter((entry) => entry.startedAt <= time)
    .reduce<HarEntry | undefined>(
      (newest, entry) => (newest && newest.startedAt > entry.startedAt ? newest : entry),
      undefined,
    );

/** Exact body first, then the same JSON in another order, then an entry that kept no body. */
function shelfFor(row: Shelf[], body: string): Shelf | undefined {
  const exact = row.find((shelf) => (shelf.body ?? "") === body);
  if (exact || row.length === 0) return exact;
  const wanted = canonicalJson(body);
  return (
    row.find((shelf) => wanted !== null && wanted === canonicalJson(shelf.body ?? "")) ??
    row.find((shelf) => shelf.body === null)
  );
}

function rowFor(shelves: Map<string, Shelf[]>, ignored: Ignored, method: string, address: string) {
  return shelves.get(keyOf(method, address)) ?? shelves.get(keyOf(method, address, ignored.get(placeOf(address))));
}

/** Parameters sorted, fragment and secrets out: the order in which a page asks is no part of the question. */
function keyOf(method: string, address: string, ignored: readonly string[] = []): string {
  const url = new URL(withoutSecrets(address));
  url.hash = "";
  for (const name of ignored) url.searchParams.delete(name);
  url.searchParams.sort();
  return `${method} ${url.href}`;
}

function canonicalJson(text: string): string | null {
  try {
    return JSON.stringify(JSON.parse(text), (_, value: unknown) =>
      value && typeof value === "object" && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value,
    );
  } catch {
    return null;
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > MAX_REQUEST_BODY) throw new Error("corps trop long");
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString("utf8");
}
