import assert from "node:assert/strict";
import { test } from "node:test";
import { readConfig } from "../config.ts";
import { chromiumPath } from "../scrapers/fetch/browser.ts";
import { door, html, redirect, site, source } from "./fetch-site.ts";

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

test("without a Chromium the source says what to install, and the rest goes on", async (t) => {
  const { url } = await site(t, { "/x": html("<p>x") });
  const config = readConfig({ VIGIE_CONTACT: "a@exemple.fr", VIGIE_CHROMIUM: "/nulle/part" });
  const fetcher = door(t, { config });
  const { outcome, error } = await fetcher.fetchPage({ url: `${url}/x`, via: "browser" }, source());
  assert.equal(outcome, "no-browser");
  assert.match(error?.message ?? "", /VIGIE_CHROMIUM/);
  assert.equal((await fetcher.fetchPage({ url: `${url}/x` }, source())).outcome, "ok");
});
