import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import zlib from "node:zlib";
import { sharedPath } from "../help/shared.ts";
import { door, site, source } from "./site.ts";

const MIB = 1024 * 1024;

/** Zeros without holding them: 100 MiB of them, packed. */
function packed(pack: (input: Buffer) => Buffer): Buffer {
  return pack(Buffer.alloc(100 * MIB));
}

const served = (encoding: string, body: Buffer | string) => ({
  "/x": (_request: unknown, response: import("node:http").ServerResponse) =>
    response.writeHead(200, { "content-encoding": encoding, "content-type": "text/html" }).end(body),
});

async function read(t: import("node:test").TestContext, encoding: string, body: Buffer | string) {
  const { url } = await site(t, served(encoding, body));
  return door(t).fetchPage({ url: `${url}/x` }, source());
}

test("every usual encoding is unpacked, two at most on top of one another", async (t) => {
  const text = Buffer.from("déjà vu ".repeat(1000));
  const ways: [string, Buffer][] = [
    ["gzip", zlib.gzipSync(text)],
    ["x-gzip", zlib.gzipSync(text)],
    ["br", zlib.brotliCompressSync(text)],
    ["zstd", zlib.zstdCompressSync(text)],
    ["deflate", zlib.deflateSync(text)],
    ["deflate", zlib.deflateRawSync(text)],
    ["gzip, br", zlib.brotliCompressSync(zlib.gzipSync(text))],
    ["identity", text],
    ["identity", zlib.gzipSync(text)],
  ];
  for (const [encoding, body] of ways) {
    const { outcome, page } = await read(t, encoding, body);
    assert.equal(outcome, "ok", encoding);
    assert.ok(page?.body.equals(text), encoding);
  }
  assert.equal((await read(t, "gzip, gzip, gzip", zlib.gzipSync(text))).outcome, "too-hard");
  assert.equal((await read(t, "gzip", "")).outcome, "ok");
});

test("bombs are left at the cap, quickly and in little memory", async (t) => {
  const gzip = packed((input) => zlib.gzipSync(input, { level: 1 }));
  const bombs: [string, Buffer][] = [
    ["gzip", gzip],
    ["br", packed((input) => zlib.brotliCompressSync(input, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 1 } }))],
    ["zstd", packed(zlib.zstdCompressSync)],
    ["deflate", packed((input) => zlib.deflateSync(input, { level: 1 }))],
    ["gzip, gzip", zlib.gzipSync(gzip)],
    ["identity", gzip],
  ];
  for (const [encoding, body] of bombs) {
    const { url } = await site(t, served(encoding, body));
    const before = process.memoryUsage.rss();
    const { outcome, tookMs, error } = await door(t).fetchPage({ url: `${url}/x` }, source());
    assert.equal(outcome, "too-large", encoding);
    assert.match(error?.message ?? "", /15\.0 Mo/);
    assert.ok(tookMs < 1000, `${encoding} ${tookMs} ms`);
    assert.ok(process.memoryUsage.rss() - before < 150 * MIB, encoding);
  }
});

test("a body without end is left at the cap; a request may raise it", async (t) => {
  const { url } = await site(t, {
    "/endless": (_request, response) => {
      const block = Buffer.alloc(MIB);
      const more = () => !response.destroyed && response.write(block) && setImmediate(more);
      response.on("drain", more);
      more();
    },
    "/said": (_request, response) => response.writeHead(200, { "content-length": 50 * MIB }).write("x"),
    "/big": (_request, response) => response.end(Buffer.alloc(2 * MIB, "a")),
  });
  const fetcher = door(t, { maxBytes: MIB });
  const outcome = async (path: string, maxBytes?: number) =>
    (await fetcher.fetchPage({ url: url + path, maxBytes }, source())).outcome;
  assert.equal(await outcome("/endless"), "too-large");
  assert.equal(await outcome("/said"), "too-large");
  assert.equal(await outcome("/big"), "too-large");
  assert.equal(await outcome("/big", 3 * MIB), "ok");
});

test("broken packing has a name", async (t) => {
  const whole = zlib.gzipSync(Buffer.from("x".repeat(10_000) + Math.random()));
  const corrupt = Buffer.from(whole);
  corrupt[20]! ^= 0xff;
  for (const [encoding, body] of [
    ["gzip", whole.subarray(0, 40)],
    ["gzip", corrupt],
    ["gzip", Buffer.from("<h1>en clair</h1>")],
    ["br", Buffer.from("<h1>en clair</h1>")],
    ["zstd", Buffer.from("<h1>en clair</h1>")],
    ["inconnu", Buffer.from("x")],
  ] as const) {
    const { outcome, error } = await read(t, encoding, body);
    assert.equal(outcome, "server-error", encoding);
    assert.match(error?.message ?? "", /compress/);
  }
});

test("the corpus of broken bodies is survived", async (t) => {
  const folder = sharedPath("corpora/abuse-seeds/bombs");
  if (folder === null) return t.skip("no corpus of bombs beside the project");
  for (const name of ["truncated.gz", "corrupt.gz", "declared-gzip-but-plain.bin"])
    assert.equal((await read(t, "gzip", readFileSync(`${folder}/${name}`))).outcome, "server-error", name);
});
