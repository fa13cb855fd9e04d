import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { FetchError } from "../../scrapers/errors.ts";
import { createParser, type Parser } from "../../scrapers/parse.ts";
import { readDocument, readFile } from "../../scrapers/read.ts";
import { sharedPath } from "../help/shared.ts";

const scrapers = new URL("../../scrapers/", import.meta.url).href;
let root = "";
let parser: Parser;
const SEEN = "2026-11-20T08:00:00.000Z";

/** A board whose list says `row <ref> <title>` and whose page says `job <ref> <title>`. */
const BOARD = `
import { PageChanged } from "${scrapers}errors.ts";
export default {
  name: "panneau",
  recognises: (page) => page.text.startsWith("panneau") || (page.text.includes("boom") && page.json().boom.boom),
  *parse(page) {
    const [first, ...lines] = page.text.trim().split("\\n");
    if (first !== "panneau") throw new PageChanged(page.url, "panneau");
    for (const line of lines) {
      const [word, ref, ...title] = line.split(" ");
      const offer = { source: "panneau", ref, title: title.join(" "), url: new URL("/o/" + ref, page.url).href };
      if (word === "row") yield { kind: "follow", request: { url: offer.url, partial: { ...offer, place: "Lyon" } } };
      else if (word === "here") yield { kind: "offer", offer: { ...offer, url: page.url } };
      else if (word === "job") yield { kind: "offer", offer: { ...offer, company: "Maison" } };
      else yield { kind: "empty", quote: line };
    }
  },
};`;
const MAILS = `
export default {
  name: "panneau-alerts", via: "mail",
  recognises: (page) => /^From: alertes@panneau\\.exemple/m.test(page.text),
  *parse(page) { yield { kind: "offer", offer: { source: "panneau-alerts", ref: "M1", title: page.headers["content-type"] } }; },
};`;

const SITE = `
export default {
  name: "maison", homepage: "https://www.maison.exemple/",
  *parse(page) { if (page.text.includes("JobPosting")) yield { kind: "offer", offer: { source: "maison", ref: "de la maison", title: page.url } }; },
};`;

before(() => {
  root = mkdtempSync(join(tmpdir(), "vigie-read-"));
  for (const folder of ["sources", "platforms"]) mkdirSync(join(root, folder));
  writeFileSync(join(root, "sources", "panneau.ts"), BOARD);
  writeFileSync(join(root, "sources", "panneau-alerts.ts"), MAILS);
  writeFileSync(join(root, "sources", "maison.ts"), SITE);
  parser = createParser({ folder: pathToFileURL(`${root}/`), timeoutMs: 2000 });
});
after(async () => {
  await parser.close();
  rmSync(root, { recursive: true, force: true });
});

const read = (name: string, text: string | Buffer, options = {}) =>
  readFile(name, Buffer.from(text as string), { parser, seenAt: SEEN, ...options });
const fails = async (outcome: string, work: Promise<unknown>) =>
  assert.rejects(work, (error) => error instanceof FetchError && error.outcome === outcome);
const posting = (more: object) =>
  `<html><head><script type="application/ld+json">${JSON.stringify({ "@type": "JobPosting", title: "Cheffe de projet IA", ...more })}</script></head></html>`;
const har = (entries: [url: string, text: string, status?: number][]) =>
  JSON.stringify({
    log: {
      entries: entries.map(([url, text, status = 200]) => ({
        startedDateTime: "2026-11-01T00:00:00Z",
        request: { method: "GET", url },
        response: { status, content: { text } },
      })),
    },
  });

test("a list read by hand gives its rows; a row and its page are one offer, of which the page wins", async () => {
  const url = "https://panneau.exemple/liste";
  const rows = await read("panneau", "panneau\nrow A Une\nrow B Deux\njob A Une offre", { url });
  assert.deepEqual(
    rows.map(({ ref, title, place, company, seenAt, url: to }) => [ref, title, place, company, seenAt, to]),
    [
      ["A", "Une offre", "Lyon", "Maison", SEEN, "https://panneau.exemple/o/A"],
      ["B", "Deux", "Lyon", undefined, SEEN, "https://panneau.exemple/o/B"],
    ],
  );
  const recorded = har([
    [url, "panneau\nrow A Une"],
    ["https://panneau.exemple/robots.txt", "User-agent: *"],
    ["https://panneau.exemple/o/A", "panneau\njob A Une offre"],
    ["https://panneau.exemple/x", "", 403],
  ]);
  const whole = await readDocument("panneau", Buffer.from(recorded), { parser });
  assert.deepEqual(
    whole.offers.map((one) => [one.ref, one.title, one.place, one.seenAt]),
    [["A", "Une offre", "Lyon", "2026-11-01T00:00:00.000Z"]],
  );
  assert.deepEqual(
    whole.problems.map((one) => one.outcome),
    ["blocked"],
  );
});

test("several postings at one address stay several: only the reference tells them apart", async () => {
  const offers = await read("panneau", "panneau\nhere A Une\nhere B Deux\nhere B Deux encore", {
    url: "https://a.exemple/",
  });
  assert.deepEqual(
    offers.map((one) => [one.ref, one.title]),
    [
      ["A", "Une"],
      ["B", "Deux encore"],
    ],
  );
});

test("without an address nothing is invented: no link, a name made from what the offer says", async () => {
  const [row] = await read("panneau", "panneau\nrow A Une");
  assert.deepEqual([row?.ref, row?.url], ["A", null]);
  const [offer] = await read("auto", posting({ url: "/offres/1" }));
  assert.equal(offer?.url ?? null, null);
  assert.match(offer?.ref ?? "", /^\S+$/);
  const [own] = await read(
    "auto",
    `<link rel="canonical" href="https://a.exemple/offres/12?x=1&amp;y=2">${posting({})}`,
  );
  assert.equal(own?.url, "https://a.exemple/offres/12?x=1&y=2");
});

test("auto: whoever recognises the page reads it, then schema.org; a tripping reader harms nobody", async () => {
  const by = async (text: string | Buffer) =>
    (await readDocument("auto", Buffer.from(text as string), { parser, url: "https://a.exemple/" })).reader;
  assert.equal(await by("panneau\njob A Une"), "panneau");
  assert.equal(await by(posting({})), "json-ld");
  assert.equal(await by(posting({ description: "boom" })), "json-ld");
  assert.equal(await by(gzipSync(posting({}))), "json-ld");
  assert.equal(await by("From: alertes@panneau.exemple\nSubject: 3 offres\n\nbonjour"), "panneau-alerts");
  const [mail] = await read("panneau", "Return-Path: <x@y>\r\nFrom: alertes@panneau.exemple\r\n\r\nbonjour");
  assert.deepEqual([mail?.source, mail?.title], ["panneau-alerts", "message/rfc822"]);
  const [named] = await read("panneau", posting({}), { url: "https://a.exemple/1" });
  assert.equal(named?.source, "json-ld");
});

test("« nothing » in the site's own words is an answer; a page that nobody knows is not", async () => {
  assert.deepEqual(await read("panneau", "panneau\nAucune offre"), []);
  await fails("changed", read("panneau", "<html>autre</html>"));
  await fails("changed", read("auto", "<html>autre</html>"));
  await fails("changed", read("auto", ""));
  await fails("bad-request", read("personne", "panneau"));
  await fails("bad-request", read("../../etc/passwd", "panneau"));
  await fails("refused-address", read("auto", "panneau", { url: "pas une adresse" }));
  await fails("changed", read("auto", '{"log":{"entries":'));
  await fails("too-hard", read("auto", gzipSync("x".repeat(1000)).subarray(0, 14)));
  await fails("blocked", read("panneau", har([["https://a.exemple/", "", 403]])));
});

test("every recorded page in reach, under every name: an answer or an error with a name", async (t) => {
  const folder = sharedPath("recordings");
  if (!folder) return t.skip("recordings absentes de cette machine");
  const real = createParser({ timeoutMs: 4000 });
  const files = readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name)));
  let found = 0;
  for (const file of files.filter((one) => statSync(one).isFile() && statSync(one).size < 300_000)) {
    const result = await readDocument("auto", readFileSync(file), {
      parser: real,
      url: "https://exemple.fr/offres",
      seenAt: SEEN,
    });
    found += result.offers.length;
    for (const problem of result.problems) {
      assert.doesNotMatch(problem.message, /lecture impossible|lecteur s'est arrêté/, file);
    }
  }
  await real.close();
  t.diagnostic(`${files.length} fichiers, ${found} offres`);
  assert.ok(found > 50, `${found} offres`);
});

test("auto: a page of a board's own site is read by its file first; a mail of unknown origin says so", async () => {
  const page = `<script type="application/ld+json">${JSON.stringify({ "@type": "JobPosting", title: "Pilote IA" })}</script>`;
  const own = await readDocument("auto", Buffer.from(page), { parser, url: "https://fr.maison.exemple/o/1" });
  assert.deepEqual([own.reader, own.offers[0]?.ref], ["maison", "de la maison"]);
  const other = await readDocument("auto", Buffer.from(page), { parser, url: "https://maison.exemple.autre.fr/o/1" });
  assert.equal(other.reader, "json-ld");
  const mail =
    "From: a@b.exemple\nSubject: Votre alerte\nContent-Type: text/html\n\n<a href='https://b.exemple/1'>Pilote IA</a>";
  const { offers, problems } = await readDocument("auto", Buffer.from(mail), { parser });
  assert.deepEqual([offers.length, problems[0]?.outcome], [0, "changed"]);
  assert.match(problems[0]?.message ?? "", /courriel d'une origine que Vigie ne lit pas/);
  const posted = await read("auto", mail.replace("<a href", `${page}<a href`));
  assert.deepEqual(
    posted.map((one) => one.title),
    ["Pilote IA"],
  );
});

test("auto: a page that a browser saved as one file is a page", async () => {
  const html = `<p>déjà</p><script type="application/ld+json">${JSON.stringify({ "@type": "JobPosting", title: "Pilote IA", jobLocation: "Besançon" })}</script>`;
  const coded = Buffer.from(html)
    .toString("latin1")
    .replace(/[=\u0080-\u00ff]/g, (one) => `=${one.charCodeAt(0).toString(16).toUpperCase()}`);
  const saved = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://x.exemple/o/48213\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${coded}\r\n--b--\r\n`;
  const [offer] = await read("auto", saved);
  assert.deepEqual(
    [offer?.title, offer?.place, offer?.url, offer?.ref],
    ["Pilote IA", "Besançon", "https://x.exemple/o/48213", "48213"],
  );
});

test("a reader answers to its name however it is written, and an unknown name says where they are told", async () => {
  const page = Buffer.from(
    `<script type="application/ld+json">{"@type":"JobPosting","title":"Chef de projet IA","url":"https://a.example/1"}</script>`,
  );
  for (const name of ["json-ld", "jsonld", "JSON-LD"])
    assert.equal((await readFile(name, page))[0]?.title, "Chef de projet IA", name);
  await assert.rejects(readFile("jsonlod", page), /lecteur inconnu : « jsonlod » ; « vigie sources »/);
});
