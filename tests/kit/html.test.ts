import assert from "node:assert/strict";
import { test } from "node:test";
import { decodeEntities } from "../../scrapers/kit/entities.ts";
import { first, innerHtml, parseHtml, select, textAt, textOf } from "../../scrapers/kit/html.ts";
import { readOffers } from "../../scrapers/kit/universal.ts";
import { cleanUrl, numberInPath, onHost } from "../../scrapers/kit/url.ts";
import { stressors } from "../help/hostile.ts";
import { pageOf } from "./pages.ts";

test("html: text, attributes and inner markup", () => {
  const tree = parseHtml(
    '<ul><li class="a">un<li class="a"> deux </ul><p>C&eacute;line<script>x()</script> <b>ici</b></p>',
  );
  assert.equal(textOf(tree), "un deux Céline ici");
  assert.deepEqual(select("li.a", tree).map(textOf), ["un", "deux"]);
  assert.equal(innerHtml(first("p", tree))?.includes("Céline"), true);
  assert.equal(textAt("h1", tree), null);
  assert.equal(decodeEntities("a &amp;lt; &#233; &inconnu; &"), "a &lt; é &inconnu; &");
});

test("html: 25 kB of nested elements keep their text and blow no stack", () => {
  const tree = parseHtml(`${"<div>".repeat(5000)}fond`);
  assert.equal(textOf(tree), "fond");
  assert.ok(innerHtml(first("div", tree))?.includes("fond"));
  assert.equal(select("div", tree).length, 512);
});

test("html: hostile markup costs time in proportion to its length", () => {
  for (const { unit, n } of stressors()) {
    const started = performance.now();
    assert.deepEqual(readOffers(pageOf(`<p itemprop="x">${unit.repeat(n / 4)}`), "x"), []);
    const took = performance.now() - started;
    assert.ok(took < 5000, `${unit} : ${Math.round(took)} ms`);
  }
});

test("url: trackers come off, identifiers stay, hosts are anchored", () => {
  const cases: [string, string | null][] = [
    ["https://a.fr/o/1?utm_source=x&id=5&trk=y#frag", "https://a.fr/o/1?id=5"],
    ["https://user:pass@a.fr/o/1?gclid=1", "https://a.fr/o/1"],
    [
      "https://fr.indeed.com/viewjob?jk=0123456789abcdef&from=serp",
      "https://fr.indeed.com/viewjob?jk=0123456789abcdef",
    ],
    ["https://a.fr/?jobId=12&source=LinkedIn", "https://a.fr/?jobId=12"],
    ["https://a.fr/?source=4411", "https://a.fr/?source=4411"],
    ["javascript:alert(1)", null],
    ["data:text/html,x", null],
    ["/relatif", null],
  ];
  for (const [url, wanted] of cases) assert.equal(cleanUrl(url), wanted, url);
  assert.equal(cleanUrl("/o/2", "https://a.fr/liste"), "https://a.fr/o/2");
  assert.ok(onHost("https://www.apec.fr/x", "apec.fr"));
  assert.ok(!onHost("https://apec.fr.exemple/x", "apec.fr"));
});

test("url: the number of a posting opens or ends a segment; a town's code and a year stand within, a UUID is whole", () => {
  const uuid = "3f1c2a90-1111-4c2a-9d3b-5ea5c0ffee00";
  const cases: [string, string | null][] = [
    ["2026/offre-8834267/", "8834267"],
    ["fr/annonce/5512001-chef-de-projet-ia-92110-clichy", "5512001"],
    ["job/Nanterre-Chef-de-projet-92000/1298765401/", "1298765401"],
    ["emploi/paris-75008/chef-de-projet-4242.html", "4242"],
    [`maison/${uuid}`, uuid],
    ["o/chef-de-projet-2027", null],
    ["offres/chef-de-projet-ia-75008-paris", null],
    ["offres/2027", "2027"],
    ["offres/31245/chef-de-projet-ia-69003.html", "31245"],
    ["offres/chef-de-projet-ia-69003", null],
    ["offres/chef-de-projet-ia-992131", "992131"],
  ];
  for (const [path, wanted] of cases) assert.equal(numberInPath(`https://a.fr/${path}`), wanted, path);
});
