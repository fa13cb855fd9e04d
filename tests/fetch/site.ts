import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { TestContext } from "node:test";
import { readConfig } from "../../config.ts";
import { createFetcher, type Fetcher, type FetchOptions } from "../../scrapers/fetch/fetcher.ts";
import type { Via } from "../../scrapers/source.ts";

/** One request that a site received. */
interface Hit {
  path: string;
  at: number;
  request: IncomingMessage;
  body: string;
}

export interface Site {
  url: string;
  hits: Hit[];
  /** Paths asked for, robots.txt left out. */
  paths(): string[];
}

type Handler = (request: IncomingMessage, response: ServerResponse, body: string) => void;

/** A real site on loopback. `routes` by path; what is not there is a 404, robots.txt included. */
export async function site(t: TestContext, routes: Record<string, Handler>): Promise<Site> {
  const hits: Hit[] = [];
  const server: Server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString();
    const path = request.url ?? "/";
    hits.push({ path, at: Date.now(), request, body });
    const handler = routes[path] ?? routes[path.split("?")[0]!];
    if (handler === undefined) response.writeHead(404).end();
    else handler(request, response, body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, hits, paths: () => hits.map((hit) => hit.path).filter((path) => path !== "/robots.txt") };
}

export const html =
  (text: string, status = 200): Handler =>
  (_request, response) =>
    response.writeHead(status, { "content-type": "text/html; charset=utf-8" }).end(text);

export const redirect =
  (to: string, status = 302): Handler =>
  (_request, response) =>
    response.writeHead(status, { location: to }).end();

/** A door for tests: loopback allowed, quick to retry, closed after the test. */
export function door(t: TestContext, options: Partial<FetchOptions> = {}): Fetcher {
  const config = options.config ?? readConfig({ VIGIE_CONTACT: "test@exemple.fr", PATH: readConfig().setting("PATH") });
  const fetcher = createFetcher({ allowLoopback: true, pace: false, backoffMs: 10, ...options, config });
  t.after(() => fetcher.close());
  return fetcher;
}

export const source = (via: Via = "html", paceMs = 0) => ({ name: "essai", via, paceMs });
