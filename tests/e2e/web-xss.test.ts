import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";
import type { Page } from "playwright-core";
import { createServer } from "../../api/server.ts";
import { fakeHouse } from "../api/fake.ts";
import { inventedOffer } from "../api/fake-offers.ts";
import { sharedPath } from "../help/shared.ts";
import { NO_BROWSER, openChromium } from "./browser.ts";

const browser = await openChromium();
after(() => browser?.close());

const LIVE = readFileSync(new URL("./in-page/live-markup.js", import.meta.url), "utf8");

const OWN_PAYLOADS = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<p onclick=alert(1)>x</p>",
  "<svg/onload=alert(1)>",
  '"><img src=x onerror=alert(1)>',
  "<a href=javascript:alert(1)>x</a>",
  "</title><script>alert(1)</script>",
  "<xmp><img src=x onerror=alert(1)></xmp>",
  "<p><ul><li>&lt;script&gt;alert(1)&lt;/script&gt;",
];

/** One in `step` of the corpus, plus the classics. */
function payloads(most: number): string[] {
  const path = sharedPath("corpora/xss-payload-list/xss-payload-list.txt");
  if (!path) return OWN_PAYLOADS;
  const all = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
  const step = Math.ceil(all.length / most);
  return [...OWN_PAYLOADS, ...all.filter((_, index) => index % step === 0)];
}

/** Counts anything that ran: hooked functions, dialogs, requests to elsewhere, and live markup that could still run. */
async function watch(page: Page): Promise<() => Promise<string[]>> {
  const fired: string[] = [];
  page.on("dialog", (dialog) => {
    fired.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (!/^(http:\/\/127\.0\.0\.1|data:image)/.test(request.url())) fired.push(`request ${request.url()}`);
  });
  return async () => {
    const live = await page.evaluate<string[]>(LIVE);
    return [...fired, ...live];
  };
}

test("nothing that an offer says runs on the list, the offer, the recruiters or the sources page", async (t) => {
  if (!browser) return t.skip(NO_BROWSER);
  const texts = payloads(240);
  const all = texts.join("\n");
  const offers = texts.slice(0, 80).map((text, index) =>
    inventedOffer({
      id: `xss-${index}`,
      title: text,
      employer: { name: texts[(index + 100) % texts.length]!, kind: "direct" },
      places: [
        {
          text: texts[(index + 200) % texts.length]!,
          commune: null,
          insee: null,
          department: null,
          region: null,
          country: null,
          lat: null,
          lon: null,
        },
      ],
      role: { verdict: "core", score: 1, evidence: [{ quote: text, rule: "x" }] },
      pay: {
        min: 1,
        max: 2,
        currency: "EUR",
        period: "year",
        basis: null,
        monthsPerYear: null,
        annualGrossMin: null,
        annualGrossMax: null,
        flags: [text],
        quote: text,
      },
      skills: [text],
      rhythm: text,
      descriptionHtml: index === 0 ? `<p>${all}</p>` : text,
      doors: [
        { source: "orme", ref: text, url: index % 2 ? text : `javascript:alert(${index})`, kind: "employer" },
        { source: "phare-emploi", ref: text, url: "https://ok.example/", kind: "board" },
      ],
    }),
  );
  const { deps } = fakeHouse({}, offers);
  const search: typeof deps.search = async (query) => {
    const result = await deps.search(query);
    // An engine that forgot to escape must not open the page either.
    return {
      ...result,
      hits: result.hits.map((hit, index) => ({
        ...hit,
        titleHighlight: texts[index]!,
        snippet: texts[index + 100] ?? null,
      })),
    };
  };
  const { rows } = await deps.recruiters({});
  const recruiters = async () => ({
    rows: texts.map((text) => ({ ...rows[0]!, name: text, places: [{ value: text, count: 1 }] })),
    quietPartners: texts,
    unnamed: 0,
    watchedSince: null,
  });
  const health = await deps.sourcesHealth();
  const sourcesHealth = async () => health.map((one, index) => ({ ...one, message: texts[index]! }));
  const skillsAsked = async () => ({
    offers: texts.length,
    silent: 0,
    skills: texts.map((name) => ({ name, offers: 1, taught: true })),
    unasked: texts,
  });
  const server = await createServer(
    { ...deps, search, recruiters, skillsAsked, sourcesHealth },
    { ratePerMinute: 10_000 },
  );
  t.after(() => server.close());
  const base = await server.listen({ port: 0, host: "127.0.0.1" });
  const page = await browser.newPage();
  const fired = await watch(page);
  const typed = encodeURIComponent(texts.slice(0, 9).join(" ").slice(0, 290));
  for (const path of [
    "/?limit=100",
    `/?q=${typed}&company=${typed.slice(0, 90)}`,
    "/offre/xss-0",
    "/offre/xss-1",
    "/offre/xss-2",
    "/recruteurs?partner=yes",
    `/carte?q=${typed}`,
    "/competences",
    "/edition",
    "/sources",
    `/abonnement?q=${typed}`,
    `/${typed}`,
  ]) {
    await page.goto(base + path);
    assert.deepEqual(await fired(), [], path);
  }
});

test("the same payloads do run in a page without protection: the check above can fail", async (t) => {
  if (!browser) return t.skip(NO_BROWSER);
  const page = await browser.newPage();
  const fired = await watch(page);
  await page.setContent(OWN_PAYLOADS.join("\n"));
  assert.ok((await fired()).length >= 4);
});
