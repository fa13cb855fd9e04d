import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { allows, crawlDelay, parseRobots, sitemaps } from "../../scrapers/fetch/robots.ts";
import { robotsCases } from "../help/hostile.ts";
import { sharedPath } from "../help/shared.ts";

const may = (robots: string | Buffer, path: string) =>
  allows(parseRobots(robots), "VigieBot", `https://site.fr${path}`);

test("the longest rule wins, and allow wins a tie", () => {
  const robots = "User-agent: *\nDisallow: /emploi\nAllow: /emploi/offre\nDisallow: /p\nAllow: /p\n";
  assert.equal(may(robots, "/emploi"), false);
  assert.equal(may(robots, "/emploi/offre/1"), true);
  assert.equal(may(robots, "/p"), true);
  assert.equal(may(robots, "/autre"), true);
});

test("groups of one token are merged, and ours replaces the one for everybody", () => {
  const robots =
    "User-agent: vigiebot\nDisallow: /a\n\nUser-agent: *\nDisallow: /\n\nUser-agent: VigieBot/2\nDisallow: /b";
  assert.deepEqual(
    ["/a", "/b", "/c"].map((path) => may(robots, path)),
    [false, false, true],
  );
});

test("a BOM, lone CR, CRLF and comments do not hide a rule", () => {
  assert.equal(may(Buffer.from("\ufeffUser-agent: *\nDisallow: /x"), "/x"), false);
  assert.equal(may("User-agent: *\rDisallow: /x # non\r", "/x"), false);
  assert.equal(may("User-agent: *\r\nDisallow: /x\r\n", "/x"), false);
});

test("wildcards and the end anchor", () => {
  const robots = "User-agent: *\nDisallow: /*.pdf$\nDisallow: /a*b*c$\nDisallow: *cursor=\n";
  assert.equal(may(robots, "/doc/x.pdf"), false);
  assert.equal(may(robots, "/doc/x.pdf?v=1"), true);
  assert.equal(may(robots, "/abbc"), false);
  assert.equal(may(robots, "/acb"), true);
  assert.equal(may(robots, "/list?cursor=3"), false);
  assert.equal(may("User-agent: *\nDisallow: /x*x$", "/x"), true);
  assert.equal(may("User-agent: *\nDisallow: /ab*b", "/ab"), true);
});

test("each piece between wildcards must stand behind the one before", () => {
  const robots = "User-agent: *\nDisallow: /a*b*c*d";
  assert.deepEqual(
    ["/abcd", "/a1b2c3d4", "/acbd", "/abd", "/abc", "/abcx"].map((path) => may(robots, path)),
    [false, false, true, true, true, true],
  );
  assert.equal(may("User-agent: *\nDisallow: /a*bc*c$", "/abc"), true, "one letter is not two");
  assert.equal(may("User-agent: *\nDisallow: /a*bc*c$", "/abcc"), false);
});

test("the path begins behind the host, whatever comes first, and ends before the fragment", () => {
  const rules = parseRobots("User-agent: *\nDisallow: /?q=\nDisallow: //x\nDisallow: /a");
  const allowed = (url: string) => allows(rules, "VigieBot", url);
  assert.deepEqual(
    ["https://site.fr", "https://site.fr#a/a", "https://site.fr?q=1", "https://site.fr/?q=1", "https://site.fr//x"].map(
      allowed,
    ),
    [true, true, false, false, false],
  );
  assert.deepEqual(["https://site.fr/a#b", "/a//b", "/b//a", "site.fr/a"].map(allowed), [false, false, true, false]);
});

test("a needless percent escape does not get round a rule", () => {
  assert.equal(may("User-agent: *\nDisallow: /prive", "/%70rive"), false);
  assert.equal(may("User-agent: *\nDisallow: /%70rive", "/prive"), false);
  assert.equal(may("User-agent: *\nDisallow: /%c3%a9t%c3%a9", "/%C3%A9t%C3%A9"), false);
  assert.equal(may("User-agent: *\nDisallow: /été", "/%C3%A9t%C3%A9"), false);
  assert.equal(may(Buffer.from("User-agent: *\nDisallow: /\xe9", "latin1"), "/%E9"), false);
});

test("a rule at 400 KB counts; past 500 KiB it does not, and a rule cut there is dropped", () => {
  const at = (size: number) => `User-agent: *\n${"# 789\n".repeat(size / 6)}Disallow: /x\n`;
  assert.equal(may(at(400_000), "/x"), false);
  assert.equal(may(at(600_000), "/x"), true);
  const cut = `User-agent: *\n${"#".repeat(512_000 - 14 - 1 - 11)}\nDisallow: /about`;
  assert.equal(may(cut, "/autre"), true);
});

test("crawl delay and sitemaps", () => {
  const robots = parseRobots("User-agent: *\nCrawl-delay: 2.5\nDisallow:\nSitemap: https://site.fr/plan.xml\n");
  assert.equal(crawlDelay(robots, "VigieBot"), 2500);
  assert.deepEqual(sitemaps(robots), ["https://site.fr/plan.xml"]);
  assert.equal(crawlDelay(parseRobots("User-agent: autre\nCrawl-delay: 9"), "VigieBot"), null);
  assert.equal(crawlDelay(parseRobots("User-agent: *\nCrawl-delay: beaucoup"), "VigieBot"), null);
});

test("what is read ends after 500 KiB to the byte, and a line after 16 KiB; a BOM is not of them", () => {
  const rule = "Disallow: /x";
  const upTo = (size: number) => `User-agent: *\n${"#".repeat(size - 14 - 1 - rule.length)}\n${rule}`;
  const most = 500 * 1024;
  assert.equal(may(upTo(most), "/x"), false, "it ends with the last byte");
  assert.equal(may(upTo(most + 1), "/x"), true, "its last letter is not read: `/` would forbid all");
  assert.equal(may(`\ufeff${upTo(most)}`, "/x"), false);
  const line = (size: number) => `User-agent: *\nDisallow: /${"x".repeat(size - 11)}`;
  const path = `/${"x".repeat(17 * 1024)}`;
  assert.equal(may(line(16 * 1024), path), false);
  assert.equal(may(line(16 * 1024 + 1), path), true);
});

test("of several delays the longest is kept; one below zero is none", () => {
  const delay = (robots: string) => crawlDelay(parseRobots(robots), "VigieBot");
  assert.equal(delay("User-agent: *\nCrawl-delay: -3"), null);
  assert.equal(delay("User-agent: *\nCrawl-delay: 0"), 0);
  assert.equal(delay("User-agent: *\nCrawl-delay: 0,5"), 500);
  assert.equal(delay("User-agent: *\nCrawl-delay: 4\nCrawl-delay: 2"), 4000);
  assert.equal(delay("User-agent: *\nCrawl-delay: 4\nCrawl-delay: -1"), 4000);
  assert.equal(delay("User-agent: VigieBot\nCrawl-delay: 1\n\nUser-agent: vigiebot\nCrawl-delay: 3"), 3000);
});

test("a directory that is opened by its index page is open, and nothing below it", () => {
  const jobs = "User-agent: *\nDisallow: /\nAllow: /jobs/index.html";
  assert.deepEqual(
    ["/jobs/", "/jobs/index.html", "/jobs/1", "/jobs"].map((path) => may(jobs, path)),
    [true, true, false, false],
  );
  const home = "User-agent: *\nDisallow: /\nAllow: /index.htm";
  assert.deepEqual([may(home, "/"), may(home, "/a")], [true, false]);
  assert.equal(may("User-agent: *\nDisallow: /jobs/index.html", "/jobs/"), true, "what is shut is shut by its name");
  assert.equal(may("User-agent: *\nDisallow: /\nAllow: /jobs", "/autre"), false);
});

test("hostile files stay linear", () => {
  const started = performance.now();
  const robots = parseRobots(`User-agent: *\nDisallow: /${"*a".repeat(7000)}b$\n${" ".repeat(200_000)}`);
  allows(robots, "VigieBot", `https://site.fr/${"a".repeat(20_000)}`);
  parseRobots("\r".repeat(500_000));
  parseRobots("User-agent: *\n".repeat(30_000));
  assert.ok(performance.now() - started < 2000);
});

test("whatever bytes come, there is an answer", () => {
  const word = fc.constantFrom(
    "user-agent",
    "disallow:",
    "allow",
    ":",
    "*",
    "$",
    "/",
    "%",
    "é",
    "#",
    "\r",
    "\n",
    " ",
    "vigiebot",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 60 }), fc.webUrl(), (words, url) => {
      const robots = parseRobots(words.join(""));
      assert.equal(typeof allows(robots, "VigieBot", url), "boolean");
      crawlDelay(robots, "VigieBot");
    }),
    { numRuns: 1000 },
  );
  fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => void parseRobots(Buffer.from(bytes))));
});

test("agrees with every case of RFC 9309, and of Google's parser where they are at hand", () => {
  const wrong = robotsCases().filter((c) => allows(parseRobots(c.robots), c.agent, c.url) !== c.allowed);
  assert.deepEqual(wrong, []);
});

test("reads every real robots.txt at hand, fast", (t) => {
  const folder = sharedPath("corpora/robotstxt/real");
  if (folder === null) return t.skip("no corpus of real robots.txt beside the project");
  let forbidden = 0;
  for (const name of readdirSync(folder)) {
    const robots = parseRobots(readFileSync(`${folder}/${name}`));
    crawlDelay(robots, "VigieBot");
    if (!allows(robots, "VigieBot", "https://site.fr/search?q=ia")) forbidden++;
  }
  assert.ok(forbidden > 50, `${forbidden}`);
});
