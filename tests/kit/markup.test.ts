import assert from "node:assert/strict";
import { test } from "node:test";
import { makePage } from "../../scrapers/fetch/page.ts";
import { jobPostings } from "../../scrapers/kit/json-ld.ts";
import { markupOf } from "../../scrapers/kit/markup.ts";

const pageOf = (body: Buffer, contentType?: string) =>
  makePage({
    url: "https://exemple.fr/offre/1",
    status: 200,
    headers: contentType ? { "content-type": contentType } : {},
    body,
    fetchedAt: "2026-11-20T08:00:00.000Z",
    request: { url: "https://exemple.fr/offre/1" },
  });
const HTML = `<!doctype html><title>Été à Orly</title><!-- à --><link rel="canonical" href="/offre/élan"><script type="application/ld+json">{"@type":"JobPosting","title":"Chargé d’IA à l’hôpital","description":"œuvre € 😀"}</script>`;

test("markup: UTF-8 bytes are searched undecoded, and every piece reads as in the text", () => {
  for (const bytes of [Buffer.from(HTML), Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(HTML)])]) {
    const page = pageOf(bytes, "text/html; charset=utf-8");
    const { source, textOf } = markupOf(page);
    assert.notEqual(source, page.text);
    assert.equal(textOf(source), page.text);
    const [posting] = jobPostings(page);
    assert.equal(posting?.title, "Chargé d’IA à l’hôpital");
    assert.equal(posting?.description, "œuvre € 😀");
    assert.equal(posting?.url, "https://exemple.fr/offre/%C3%A9lan");
  }
});

test("markup: whatever the declaration, the posting is the one of the decoded text", () => {
  const latin = Buffer.from(HTML.replace(/[’œ€😀]/gu, "x"), "latin1");
  const stray = Buffer.concat([Buffer.from(HTML), Buffer.from([0xe9])]);
  const cases: [Buffer, string | undefined][] = [
    [latin, "text/html; charset=iso-8859-1"],
    [latin, undefined],
    [stray, "text/html; charset=utf-8"],
    [Buffer.from(HTML), "text/html; charset=iso-8859-1"],
    [Buffer.from(`\ufeff${HTML}`, "utf16le"), "text/html"],
    [Buffer.from(HTML, "utf16le"), "text/html; charset=utf-16le"],
  ];
  for (const [bytes, contentType] of cases) {
    const page = pageOf(bytes, contentType);
    const { source, textOf } = markupOf(page);
    assert.equal(textOf(source), page.text, contentType);
    assert.match(jobPostings(page)[0]?.title ?? "", /^Chargé d.IA à l.hôpital$/);
  }
});
