import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { readConfig } from "../../config.ts";
import { chromiumPath } from "../../scrapers/fetch/browser.ts";
import { door, html, redirect, site, source } from "./site.ts";

const here = chromiumPath(readConfig());

const PAGE = `<!doctype html><meta charset="utf-8"><title>Offres</title><main>…</main><img src="/logo.png">
<script src="https://www.google-analytics.com/a.js"></script><script src="http://10.0.0.1/a.js"></script>
<script>
  fetch("/prive/api").then((answer) => answer.text()).then((text) => { document.title = text; }).catch(() => {});
  fetch("/api", { method: "POST", body: "ia" }).then((answer) => answer.json()).then((offers) => {
    document.querySelector("main").innerHTML = offers.map((title) => '<h2 class="offre">' + title + "</h2>").join("");
  });
</script>`;

test("a page filled by script is rendered, through our own door", async (t) => {
  if (here === null) return t.skip("no Chromium on this machine");
  const { url, hits } = await site(t, {
    "/robots.txt": html("User-agent: *\nDisallow: /prive"),
    "/entree": redirect("/offres"),
    "/offres": html(PAGE),
    "/api": (_request, response, body) => response.end(JSON.stringify([`Chef de projet ${body} été`])),
    "/prive/api": html("jamais"),
    "/logo.png": html("jamais"),
  });
  const request = { url: `${url}/entree`, via: "browser" as const, context: { waitFor: ".offre" } };
  const { outcome, page, error } = await door(t).fetchPage(request, source());
  assert.deepEqual([outcome, error, page?.url], ["ok", null, `${url}/offres`]);
  assert.match(page?.text ?? "", /<h2 class="offre">Chef de projet ia été<\/h2>/);
  assert.deepEqual(hits.map((hit) => hit.path).sort(), ["/api", "/entree", "/offres", "/robots.txt"]);
  for (const hit of hits) assert.match(hit.request.headers["user-agent"] ?? "", /^VigieBot\//);
});

test("what a page asks for waits in its host's queue, Crawl-delay kept", async (t) => {
  if (here === null) return t.skip("no Chromium on this machine");
  let running = 0;
  let most = 0;
  const slowly: Parameters<typeof site>[1][string] = (_request, response) => {
    most = Math.max(most, ++running);
    setTimeout(() => {
      running -= 1;
      response.end("window.drawn = 1");
    }, 40);
  };
  const scripts = [1, 2, 3].map((n) => `<script src="/s${n}.js"></script>`).join("");
  const asks = `Promise.all(["/a", "/b", "/c"].map((path) => fetch(path))).then(() => { document.body.innerHTML = "<p class=offre>IA"; });`;
  const { url, hits } = await site(t, {
    "/robots.txt": html("User-agent: *\nCrawl-delay: 1"),
    "/offres": html(`<!doctype html><body>${scripts}<script>${asks}</script>`),
    ...Object.fromEntries(["/s1.js", "/s2.js", "/s3.js", "/a", "/b", "/c"].map((path) => [path, slowly])),
  });
  const request = { url: `${url}/offres`, via: "browser" as const, context: { waitFor: ".offre" } };
  const { outcome, page } = await door(t, { pace: true }).fetchPage(request, source());
  assert.equal(outcome, "ok");
  assert.match(page?.text ?? "", /class="offre"/);
  assert.equal(most, 1, "one at a time");
  const data = hits.filter(({ path }) => /^\/[abc]$/.test(path)).map(({ at }) => at);
  assert.equal(data.length, 3);
  assert.ok(data[1]! - data[0]! >= 1000 && data[2]! - data[1]! >= 1000, `${data}`);
});

test("a page's host that asks to be left alone is, by the page and by the next one", async (t) => {
  if (here === null) return t.skip("no Chromium on this machine");
  const asks = `fetch("/busy").finally(() => fetch("/after").catch(() => {}).finally(() => { document.body.innerHTML = "<p class=fin>"; }));`;
  const { url, paths } = await site(t, {
    "/offres": html(`<!doctype html><body><script>${asks}</script>`),
    "/busy": (_request, response) => response.writeHead(429, { "retry-after": "600" }).end(),
    "/after": html("jamais"),
  });
  const fetcher = door(t, { pace: true });
  const request = { url: `${url}/offres`, via: "browser" as const, context: { waitFor: ".fin" } };
  assert.equal((await fetcher.fetchPage(request, source())).outcome, "ok");
  assert.equal((await fetcher.fetchPage({ url: `${url}/offres` }, source())).outcome, "rate-limited");
  assert.deepEqual(paths(), ["/offres", "/busy"]);
});

test("without a Chromium the source says what to install, and the rest goes on", async (t) => {
  const { url } = await site(t, { "/x": html("<p>x") });
  const config = readConfig({ VIGIE_CONTACT: "a@exemple.fr", VIGIE_CHROMIUM: "/nulle/part" });
  const fetcher = door(t, { config });
  const { outcome, error } = await fetcher.fetchPage({ url: `${url}/x`, via: "browser" }, source());
  assert.equal(outcome, "no-browser");
  assert.match(error?.message ?? "", /VIGIE_CHROMIUM/);
  assert.equal((await fetcher.fetchPage({ url: `${url}/x` }, source())).outcome, "ok");
});

test("Chromium keeps its sandbox for everybody but root and who gave it up; one that cannot open it says what to do", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "vigie-chromium-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const chromium = join(folder, "chromium");
  writeFileSync(chromium, `#!/bin/sh\necho "$@" > ${folder}/args\necho "No usable sandbox!" >&2\nexit 1\n`, {
    mode: 0o755,
  });
  const { url } = await site(t, { "/x": html("<p>x") });
  const launched = async (user: number, sandbox: string) => {
    const asked = t.mock.method(process as Required<typeof process>, "getuid", () => user);
    const settings = { VIGIE_CONTACT: "a@exemple.fr", VIGIE_CHROMIUM: chromium, VIGIE_CHROMIUM_SANDBOX: sandbox };
    const fetcher = door(t, { config: readConfig(settings) });
    const { outcome, error } = await fetcher.fetchPage({ url: `${url}/x`, via: "browser" }, source());
    asked.mock.restore();
    assert.equal(outcome, "no-browser");
    return { isOpen: readFileSync(join(folder, "args"), "utf8").includes("--no-sandbox"), said: error?.message ?? "" };
  };
  const student = await launched(1000, "");
  assert.equal(student.isOpen, false);
  assert.match(student.said, /bac à sable.*VIGIE_CHROMIUM_SANDBOX=non/);
  assert.equal((await launched(0, "")).isOpen, true);
  assert.equal((await launched(1000, "non")).isOpen, true);
});
