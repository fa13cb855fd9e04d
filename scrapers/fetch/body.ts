import type { Readable, Transform } from "node:stream";
import {
  brotliDecompressSync,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  createZstdDecompress,
  gunzipSync,
  inflateRawSync,
  inflateSync,
  zstdDecompressSync,
} from "node:zlib";
import { FetchError } from "../errors.ts";

/** Encodings on top of one another that are still unpacked. */
const MAX_ENCODINGS = 2;

export const ACCEPT_ENCODING = "gzip, deflate, br, zstd";

interface BodyLimits {
  url: string;
  /** Bytes, compressed as well as decompressed. */
  maxBytes: number;
}

interface Body {
  bytes: Buffer;
  /** The same as the site packed it, where that is one gzip: the archive keeps it so, without packing it again. */
  gzip: Buffer | null;
}

/**
 * The whole body, unpacked as it streams in and abandoned at the first byte too many: 331 bytes can hold 100 MiB.
 * Throws FetchError `too-large`, `too-hard` (more than two encodings), `server-error` (cannot be unpacked).
 */
export async function readBody(
  stream: Readable,
  headers: Readonly<Record<string, string>>,
  limits: BodyLimits,
): Promise<Body> {
  const encodings = encodingsOf(headers["content-encoding"]);
  try {
    if (Number(headers["content-length"]) > limits.maxBytes) throw tooLarge(limits);
    if (encodings.length > MAX_ENCODINGS) throw tooHard(limits, encodings.length);
    const received = await collect(stream, limits);
    const body = received.length === 0 ? received : await decompress(received, encodings, limits);
    // A `.xml.gz` sitemap is a compressed file, not a compressed answer.
    if (isGzip(body) && encodings.length < MAX_ENCODINGS) return { bytes: await unpackFile(body, limits), gzip: null };
    return { bytes: body, gzip: encodings.length === 1 && isGzip(received) ? received : null };
  } finally {
    // Ours from here on: an error after we stopped listening must not end the process.
    stream.on("error", () => {});
    stream.destroy();
  }
}

function encodingsOf(header: string | undefined): string[] {
  return (header ?? "")
    .toLowerCase()
    .split(",")
    .map((name) => name.trim().replace(/^x-/, ""))
    .filter((name) => name !== "" && name !== "identity");
}

/** What was read so far, as long as it fits. */
async function collect(stream: AsyncIterable<Buffer>, limits: BodyLimits): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > limits.maxBytes) throw tooLarge(limits);
    chunks.push(chunk);
  }
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, size);
}

async function decompress(bytes: Buffer, encodings: readonly string[], limits: BodyLimits): Promise<Buffer> {
  let body = bytes;
  for (const name of encodings.toReversed()) {
    try {
      body = decompressNow(name, body, limits) ?? (await decompressStream(name, body, limits));
    } catch (error) {
      throw error instanceof FetchError ? error : unreadable(limits, name, error);
    }
  }
  return body;
}

/** Bytes that are unpacked at once: a stream costs more than the unpacking of a usual page. */
const SMALL = 2_000_000;

/** A usual page, or null for one that is bigger (or a bomb): the rest of the house must not wait for it. */
function decompressNow(name: string, body: Buffer, { maxBytes }: BodyLimits): Buffer | null {
  if (body.length > SMALL / 4) return null;
  const options = { chunkSize: chunkFor(name, body), maxOutputLength: Math.min(SMALL, maxBytes) };
  try {
    if (name === "gzip") return gunzipSync(body, options);
    if (name === "br") return brotliDecompressSync(body, options);
    if (name === "zstd") return zstdDecompressSync(body, options);
    if (name === "deflate") return isZlib(body) ? inflateSync(body, options) : inflateRawSync(body, options);
    return null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

async function decompressStream(name: string, body: Buffer, limits: BodyLimits): Promise<Buffer> {
  const decoder = decoderOf(name, body, limits);
  decoder.end(body);
  try {
    return await collect(decoder, limits);
  } finally {
    decoder.on("error", () => {});
    decoder.destroy();
  }
}

const CHUNK = { chunkSize: 64 * 1024 };

/** gzip ends with its unpacked size: believed up to a point, the page comes out in one piece that nobody has to join. */
function chunkFor(name: string, body: Buffer): number {
  const said = name === "gzip" && body.length > 18 ? body.readUInt32LE(body.length - 4) + 1 : 0;
  return said > CHUNK.chunkSize && said < SMALL ? said : CHUNK.chunkSize;
}

function decoderOf(name: string, body: Buffer, limits: BodyLimits): Transform {
  if (name === "gzip") return createGunzip(CHUNK);
  if (name === "br") return createBrotliDecompress(CHUNK);
  if (name === "zstd") return createZstdDecompress(CHUNK);
  if (name === "deflate") return isZlib(body) ? createInflate(CHUNK) : createInflateRaw(CHUNK);
  throw unknownEncoding(name, limits);
}

/** Half of the servers that say deflate leave its zlib wrapper out. */
const isZlib = (body: Buffer): boolean => (body[0]! & 0x0f) === 8;

const unknownEncoding = (name: string, { url }: BodyLimits): FetchError =>
  new FetchError("server-error", url, `compression inconnue (${name.slice(0, 20)})`);

const isGzip = (body: Buffer): boolean => body[0] === 0x1f && body[1] === 0x8b && body[2] === 8;

const unpackFile = (body: Buffer, limits: BodyLimits): Promise<Buffer> => decompress(body, ["gzip"], limits);

function tooLarge({ url, maxBytes }: BodyLimits): FetchError {
  return new FetchError("too-large", url, `page plus grande que la limite de ${(maxBytes / 1e6).toFixed(1)} Mo`);
}

const tooHard = ({ url }: BodyLimits, count: number): FetchError =>
  new FetchError("too-hard", url, `page compressée ${count} fois de suite`);

const unreadable = ({ url }: BodyLimits, name: string, cause: unknown): FetchError =>
  new FetchError("server-error", url, `page compressée illisible (${name}) : tronquée ou corrompue`, { cause });
