import type { PageRequest } from "../source.ts";
import type { FetchMemory } from "./memory.ts";
import type { Reply } from "./wire.ts";

/** What is left of the last reading of a page: enough to ask « has it changed? » and to give it back if not. */
export interface Remembered {
  /** Final address: validators are only good there. */
  url: string;
  etag: string | null;
  lastModified: string | null;
  contentType: string | null;
  /** Name of the body in the archive. */
  hash: string;
  /** Body read back from the archive: without it we would not ask. */
  body: Buffer;
}

interface Validators {
  recall(request: PageRequest): Promise<Remembered | null>;
  remember(request: PageRequest, reply: Reply, hash: string): Promise<void>;
}

const KEEP_MS = 90 * 86_400_000;

export function createValidators(memory: FetchMemory, read: (hash: string) => Promise<Buffer | null>): Validators {
  return {
    async recall(request) {
      if (!conditional(request)) return null;
      const stored = await memory.get(keyOf(request));
      if (stored === null) return null;
      const known = JSON.parse(stored) as Omit<Remembered, "body">;
      const body = await read(known.hash).catch(() => null);
      return body === null ? null : { ...known, body };
    },
    async remember(request, reply, hash) {
      const etag = reply.headers.etag ?? null;
      const lastModified = reply.headers["last-modified"] ?? null;
      if (!conditional(request) || reply.status !== 200 || (etag === null && lastModified === null)) return;
      const contentType = reply.headers["content-type"] ?? null;
      const known: Omit<Remembered, "body"> = { url: reply.url.href, etag, lastModified, contentType, hash };
      await memory.set(keyOf(request), JSON.stringify(known), new Date(Date.now() + KEEP_MS).toISOString());
    },
  };
}

/** Headers to add when asking this address again. */
export function conditionHeaders(known: Remembered | null, url: URL): Record<string, string> {
  if (known === null || known.url !== url.href) return {};
  return {
    ...(known.etag !== null && { "if-none-match": known.etag }),
    ...(known.lastModified !== null && { "if-modified-since": known.lastModified }),
  };
}

/** Answers to keys and searches are asked anew. */
const conditional = (request: PageRequest): boolean =>
  (request.method ?? "GET") === "GET" && request.auth === undefined && request.via !== "browser";

/** The same address with another Accept is another page. */
const keyOf = ({ url, headers }: PageRequest): string =>
  `validators:${url}${headers === undefined ? "" : ` ${JSON.stringify(headers)}`}`;
