import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

const gzipAsync = promisify(gzip);
const COMPRESSIBLE = /^(text\/|application\/(json|problem\+json|atom\+xml|openapi\+json)|image\/svg)/;

/** Body ready to leave: its ETag and both encodings. */
interface Kept {
  until: number;
  type: string;
  etag: string;
  plain: Buffer;
  /** Made when first asked for; null: not worth it. */
  zipped: Buffer | null | undefined;
}

const KEPT_MS = 30_000;
const KEPT_BYTES = 16_000_000;

/**
 * The way out of every GET: ETag and 304, gzip, and answers kept ready for as long as `revision` stands (30 s at most,
 * because « nouvelle » depends on the clock). Writing 14 kB of JSON per request costs five times what sending it does.
 */
export function delivery(server: FastifyInstance, revision: (() => string | number) | undefined): void {
  const kept = new Map<string, Kept>();
  let bytes = 0;
  const keyOf = (request: FastifyRequest) => `${revision?.()} ${request.url}`;

  server.addHook("preHandler", async (request, reply) => {
    if (!revision || request.method !== "GET" || !request.routeOptions.config.keep) return;
    const found = kept.get(keyOf(request));
    if (!found || found.until < Date.now()) return;
    return deliver(request, reply, found);
  });

  server.addHook("onResponse", async (request) => {
    if (request.method !== "POST") return;
    kept.clear();
    bytes = 0;
  });

  server.addHook("onSend", async (request, reply, payload) => {
    if (reply.hasHeader("etag") || reply.statusCode === 304 || !isText(reply, payload)) return payload;
    const { besides } = request.routeOptions.config;
    const ready = prepare(String(reply.getHeader("content-type")), payload, besides);
    const isRead = request.method === "GET" || request.method === "HEAD";
    if (isRead && reply.statusCode === 200) {
      if (request.method === "GET" && revision && request.routeOptions.config.keep) keep(keyOf(request), ready);
      return headersOf(request, reply, ready);
    }
    return encoded(request, reply, ready);
  });

  function keep(key: string, ready: Kept): void {
    if (bytes > KEPT_BYTES) {
      kept.clear();
      bytes = 0;
    }
    bytes += ready.plain.length;
    kept.set(key, ready);
  }
}

const isText = (reply: FastifyReply, payload: unknown): payload is string | Buffer =>
  (typeof payload === "string" || Buffer.isBuffer(payload)) &&
  COMPRESSIBLE.test(String(reply.getHeader("content-type")));

function prepare(type: string, payload: string | Buffer, besides: RegExp | undefined): Kept {
  const plain = Buffer.isBuffer(payload) ? payload : Buffer.from(payload);
  const said = besides ? payload.toString().replace(besides, "") : plain;
  const digest = createHash("sha256").update(said).digest("base64url").slice(0, 22);
  return {
    until: Date.now() + KEPT_MS,
    type,
    etag: `W/"${digest}"`,
    plain,
    zipped: plain.length > 1000 ? undefined : null,
  };
}

async function deliver(request: FastifyRequest, reply: FastifyReply, ready: Kept) {
  reply.type(ready.type);
  return reply.send(await headersOf(request, reply, ready));
}

async function headersOf(request: FastifyRequest, reply: FastifyReply, ready: Kept): Promise<Buffer | null> {
  reply.header("etag", ready.etag);
  if (!reply.hasHeader("cache-control")) reply.header("cache-control", "private, no-cache");
  if (!matches(request.headers["if-none-match"], ready.etag)) return encoded(request, reply, ready);
  reply.code(304).removeHeader("content-type").removeHeader("content-length");
  return null;
}

const matches = (asked: string | undefined, etag: string): boolean =>
  asked?.split(",").some((one) => one.trim().replace(/^W\//, "") === etag.slice(2)) ?? false;

async function encoded(request: FastifyRequest, reply: FastifyReply, ready: Kept): Promise<Buffer> {
  reply.header("vary", "Accept-Encoding");
  const asked = /\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""));
  if (asked && ready.zipped === undefined) ready.zipped = await gzipAsync(ready.plain, { level: 6 });
  const zipped = asked ? ready.zipped : null;
  if (zipped) reply.header("content-encoding", "gzip");
  const body = zipped ?? ready.plain;
  reply.header("content-length", body.length);
  return body;
}

declare module "fastify" {
  interface FastifyContextConfig {
    /** The answer depends on the address and the store alone: it may be kept. */
    keep?: boolean;
    /** What differs between two answers that say the same: their ETag (a weak one) leaves it out. */
    besides?: RegExp;
  }
}
