import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { gzipSync } from "node:zlib";
import { openArchive } from "../../scrapers/fetch/archive.ts";
import { makePage } from "../../scrapers/fetch/page.ts";
import type { Page, PageRequest } from "../../scrapers/source.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vigie-archive-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const page = (text: string, fetchedAt: string, request: Partial<PageRequest> = {}): Page => {
  const url = request.url ?? "https://exemple.fr/offres?page=1";
  const headers = { "content-type": "text/html; charset=utf-8", "set-cookie": "session=tres-secret", etag: '"7"' };
  return makePage({ url, status: 206, headers, body: Buffer.from(text), fetchedAt, request: { ...request, url } });
};
async function all(pages: AsyncIterable<Page>): Promise<Page[]> {
  const list: Page[] = [];
  for await (const one of pages) list.push(one);
  return list;
}
const blobs = () => readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith(".zst"));

test("what was read is read again: body, status, headers, and what parse had asked to get back", async () => {
  const archive = openArchive(folder, { days: 30 });
  const partial = { source: "essai", ref: "1", title: "Cheffe de projet IA" };
  const given = page("<p>été</p>", "2026-11-20T08:00:00.000Z", { label: "detail", context: { offset: 20 }, partial });
  const hash = await archive.write(given, "essai");
  await archive.write(page("autre", "2026-11-20T08:01:00.000Z"), "voisin");
  assert.equal((await archive.read(hash))?.toString(), "<p>été</p>");
  assert.equal(await archive.read("0".repeat(64)), null);
  assert.equal(await archive.read("../../etc/passwd"), null);
  const [back, ...others] = await all(archive.pages("essai"));
  assert.equal(others.length, 0);
  assert.equal(back?.text, "<p>été</p>");
  assert.equal(back?.status, 206);
  assert.equal(back?.headers.etag, '"7"');
  assert.equal(back?.fetchedAt, "2026-11-20T08:00:00.000Z");
  assert.deepEqual(
    [back?.request.label, back?.request.context, back?.request.partial],
    ["detail", { offset: 20 }, partial],
  );
  await archive.close();
});

test("one content is one blob, each reading one line; `from` leaves out what is older", async () => {
  const archive = openArchive(folder, { days: 30 });
  for (const day of ["2026-10-31", "2026-11-01", "2026-11-02"])
    await archive.write(page("même", `${day}T08:00:00.000Z`), "essai");
  assert.equal(blobs().length, 1);
  assert.deepEqual(
    (await all(archive.pages("essai"))).map((one) => one.fetchedAt.slice(0, 10)),
    ["2026-10-31", "2026-11-01", "2026-11-02"],
  );
  assert.equal((await all(archive.pages("essai", { from: "2026-11-01T00:00:00.000Z" }))).length, 2);
  await archive.close();
});

test("no secret is kept: neither cookie nor key, wherever it stands", async () => {
  const archive = openArchive(folder, { days: 30 });
  const request = {
    url: "https://moi:motdepasse@exemple.fr/o?app_id=abc&app_key=tres-secret&page=2",
    body: "client_secret=tres-secret",
    headers: { authorization: "Bearer tres-secret" },
  };
  await archive.write(page("x", "2026-11-20T08:00:00.000Z", { ...request, method: "POST" }), "essai");
  await archive.close();
  const journal = readFileSync(join(folder, "journal-2026-11.jsonl"), "utf8");
  assert.doesNotMatch(journal, /tres-secret|motdepasse/);
  assert.match(journal, /app_key=\*\*\*&page=2/);
});

test("a torn or garbled line costs itself, at whatever byte the crash came", async () => {
  const archive = openArchive(folder, { days: 30 });
  for (let n = 0; n < 3; n++) await archive.write(page(`page ${n}`, `2026-11-20T08:0${n}:00.000Z`), "essai");
  await archive.close();
  const path = join(folder, "journal-2026-11.jsonl");
  const whole = readFileSync(path);
  for (let cut = 1; cut < whole.length; cut += 37) {
    writeFileSync(path, whole);
    truncateSync(path, whole.length - cut);
    const complete = readFileSync(path, "utf8")
      .split("\n")
      .filter((line) => line.endsWith("}}") || /"blob":"[0-9a-f]{64}"}$/.test(line)).length;
    const reopened = openArchive(folder, { days: 30 });
    await reopened.write(page("après", "2026-11-20T09:00:00.000Z"), "essai");
    const texts = (await all(reopened.pages("essai"))).map((one) => one.text);
    assert.deepEqual(texts, [...["page 0", "page 1", "page 2"].slice(0, complete), "après"], `coupé de ${cut} octets`);
    await reopened.close();
  }
  writeFileSync(path, whole);
  appendFileSync(path, randomBytes(300));
  appendFileSync(path, "\nnull\n{}\n");
  const garbled = openArchive(folder, { days: 30 });
  assert.equal((await all(garbled.pages("essai"))).length, 3);
});

test("a damaged blob is no page", async () => {
  const archive = openArchive(folder, { days: 30 });
  const hash = await archive.write(page("x".repeat(999), "2026-11-20T08:00:00.000Z"), "essai");
  writeFileSync(join(folder, String(blobs()[0])), "n'importe quoi");
  assert.equal(await archive.read(hash), null);
  assert.deepEqual(await all(archive.pages("essai")), []);
  await archive.close();
});

test("retention: old lines and the blobs that nobody names any more go, and writing goes on", async () => {
  const archive = openArchive(folder, { days: 30 });
  await archive.write(page("vieille", "2026-09-01T08:00:00.000Z"), "essai");
  await archive.write(page("des deux", "2026-10-20T08:00:00.000Z"), "essai");
  await archive.write(page("limite", "2026-10-24T08:00:00.000Z"), "essai");
  await archive.write(page("des deux", "2026-11-20T08:00:00.000Z"), "essai");
  const longAgo = new Date("2026-10-01");
  for (const blob of blobs()) utimesSync(join(folder, String(blob)), longAgo, longAgo);
  assert.deepEqual(await archive.prune("2026-11-22T08:00:00.000Z"), { entries: 2, blobs: 1 });
  await archive.write(page("nouvelle", "2026-11-22T08:00:00.000Z"), "essai");
  assert.deepEqual(
    (await all(archive.pages("essai"))).map((one) => one.text),
    ["limite", "des deux", "nouvelle"],
  );
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.startsWith("journal")),
    ["journal-2026-10.jsonl", "journal-2026-11.jsonl"],
  );
  await archive.close();
});

test("a page that comes back while old ones are pruned is kept, in either packing", async () => {
  const archive = openArchive(folder, { days: 30 });
  const old = page("revenue", "2026-09-01T08:00:00.000Z");
  const packed = page("revenue compressée", "2026-09-01T08:00:00.000Z");
  const write = (instant: string) =>
    Promise.all([
      archive.write({ ...old, fetchedAt: instant }, "essai"),
      archive.write({ ...packed, fetchedAt: instant }, "essai", gzipSync(packed.body)),
    ]);
  await write("2026-09-01T08:00:00.000Z");
  const longAgo = new Date("2026-09-01");
  for (const blob of readdirSync(folder, { recursive: true }))
    if (/\.(zst|gz)$/.test(String(blob))) utimesSync(join(folder, String(blob)), longAgo, longAgo);
  const [pruned] = await Promise.all([archive.prune("2026-11-22T08:00:00.000Z"), write("2026-11-22T08:00:00.000Z")]);
  assert.deepEqual(pruned, { entries: 2, blobs: 0 });
  assert.deepEqual(
    (await all(archive.pages("essai"))).map((one) => one.text),
    ["revenue", "revenue compressée"],
  );
  await archive.close();
});

test("many at once: every line whole, every blob readable", async () => {
  const archive = openArchive(folder, { days: 30 });
  const written = Array.from({ length: 200 }, (_, n) =>
    archive.write(page(`page ${n % 50} ${"é".repeat(500)}`, "2026-11-20T08:00:00.000Z"), "essai"),
  );
  assert.equal(new Set(await Promise.all(written)).size, 50);
  assert.equal((await all(archive.pages("essai"))).length, 200);
  assert.equal(blobs().length, 50);
  await archive.close();
});

test("a body that the site packed is kept as it came, read again and pruned like the others", async () => {
  const archive = openArchive(folder, { days: 30 });
  const old = page("<p>déjà compressée</p>", "2026-09-01T08:00:00.000Z");
  const hash = await archive.write(old, "essai", gzipSync(old.body));
  assert.deepEqual(blobs(), []);
  assert.equal((await archive.read(hash))?.toString(), "<p>déjà compressée</p>");
  assert.equal((await all(archive.pages("essai")))[0]?.text, "<p>déjà compressée</p>");
  const recent = page("<p>récente</p>", "2026-11-20T08:00:00.000Z");
  const kept = await archive.write(recent, "essai", gzipSync(recent.body));
  const packed = readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith(".gz"));
  assert.equal(packed.length, 2);
  for (const blob of packed) utimesSync(join(folder, String(blob)), new Date("2026-10-01"), new Date("2026-10-01"));
  assert.deepEqual(await archive.prune("2026-11-22T08:00:00.000Z"), { entries: 1, blobs: 1 });
  assert.equal(await archive.read(hash), null);
  assert.equal((await archive.read(kept))?.toString(), "<p>récente</p>");
  await archive.close();
});
