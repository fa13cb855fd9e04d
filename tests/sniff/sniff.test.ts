import assert from "node:assert/strict";
import test from "node:test";
import { readConfig } from "../../config.ts";
import { chromiumPath } from "../../scrapers/fetch/browser.ts";
import { loadPlatforms } from "../../scrapers/registry.ts";
import { fromAddress, fromPage } from "../../scrapers/sniff/signals.ts";
import { pageOf } from "../kit/pages.ts";
import { feed, offerPage, page, smell, TITLES, words } from "./pages.ts";

test("an address of a known platform: name, three titles, the row, one request", async (t) => {
  const { answer, asked } = await smell(t, "https://kertis.teamtailor.com/jobs", {
    "https://kertis.teamtailor.com/jobs.json": feed("kertis.teamtailor.com"),
  });
  assert.equal(answer.outcome, "found");
  if (answer.outcome !== "found") return;
  assert.equal(answer.company, "Kertis");
  assert.deepEqual(answer.titles, TITLES.slice(0, 3));
  assert.deepEqual(answer.row, {
    name: "kertis",
    title: "Kertis",
    platform: "teamtailor",
    parameters: { host: "kertis.teamtailor.com" },
    why: "ajouté par son adresse (adresse)",
    checked: "2026-11-20",
  });
  assert.deepEqual(asked, ["https://kertis.teamtailor.com/jobs.json"]);
});

test("a domain of its own is known by what its page loads", async (t) => {
  const { answer } = await smell(t, "carrieres.kertis.example", {
    "https://carrieres.kertis.example/": page(
      words,
      '<script src="https://assets-eu-01.teamtailor-cdn.com/a.js"></script>',
    ),
    "https://carrieres.kertis.example/jobs.json": feed("carrieres.kertis.example"),
  });
  assert.equal(answer.outcome, "found");
  if (answer.outcome !== "found") return;
  assert.deepEqual(
    [answer.row.platform, answer.row.parameters, answer.how],
    ["teamtailor", { host: "carrieres.kertis.example" }, "signature de la page"],
  );
});

test("a board in a frame is found by its address, also when scripts escape it", async (t) => {
  const { answer } = await smell(t, "https://www.kertis.example/recrutement", {
    "https://www.kertis.example/recrutement": page(
      `${words}<script>x={"src":"https:\\/\\/jobs.lever.co\\/kertis"}</script>`,
    ),
    "https://api.lever.co/v0/postings/kertis?mode=json&skip=0&limit=100": TITLES.slice(0, 2).map((text, index) => ({
      id: `0000000${index}-0000-4000-8000-000000000000`,
      text,
      hostedUrl: `https://jobs.lever.co/kertis/0000000${index}`,
      categories: { location: "Paris" },
      createdAt: 1_760_000_000_000,
      description: "<p>Piloter.</p>",
    })),
  });
  assert.equal(answer.outcome, "found", JSON.stringify(answer));
  if (answer.outcome !== "found") return;
  // Lever names no company: the page's own title does.
  assert.deepEqual(
    [answer.company, answer.titles, answer.row.parameters],
    ["Kertis", TITLES.slice(0, 2), { site: "kertis" }],
  );
});

test("a widget names its employer beside its script; the form of a path is worth a try, and no more", async (t) => {
  const answers = {
    "https://api.lever.co/v0/postings/kertis?mode=json&skip=0&limit=100": [
      {
        id: "00000001-0000-4000-8000-000000000000",
        text: "Chef de projet IA",
        hostedUrl: "https://jobs.lever.co/kertis/00000001",
        categories: {},
        createdAt: 1_760_000_000_000,
        description: "<p>Piloter.</p>",
      },
    ],
  };
  const widget = `<div id="lever-jobs-container"></div><script>window.leverJobsOptions = { accountName: "kertis" };</script>`;
  const lever = await smell(t, "https://www.kertis.example/recrutement", {
    "https://www.kertis.example/recrutement": page(`${words}${widget}`),
    ...answers,
  });
  assert.equal(lever.answer.outcome === "found" && lever.answer.row.parameters.site, "kertis");
  // « /fr/annonces » is DigitalRecruiters' form; here it is the site's own, and nobody is called unknown.
  const url = "https://www.kertis.example/fr/annonces";
  const own = await smell(t, url, { [url]: page(words) });
  assert.equal(own.answer.outcome, "no-offers", JSON.stringify(own.answer));
  const widgets: [string, string, Record<string, string>][] = [
    [
      "smartrecruiters",
      '<script src="https://static.smartrecruiters.com/job-widget/1/w.js"></script><script>widget({"company_code":"Kertis"})</script>',
      { company: "Kertis" },
    ],
    ["bamboohr", '<div id="BambooHR" data-domain="kertis.bamboohr.com"></div>', { host: "kertis.bamboohr.com" }],
    [
      "radancy",
      '<script src="https://tbcdn.talentbrew.com/a.js"></script><a href="/fr/search-jobs">Nos offres</a>',
      { host: "www.kertis.example", path: "fr" },
    ],
    [
      "phenom",
      '<script>phApp.ddo = {}</script><a href="https://www.kertis.example/global/en/search-results">Jobs</a>',
      { host: "www.kertis.example", country: "global", lang: "en" },
    ],
    ["jobvite", '<a href="https://jobs.jobvite.com/careers/kertis/jobs">Jobs</a>', { company: "kertis" }],
    [
      "taleo",
      '<a href="https://abc.tbe.taleo.net/abc01/ats/careers/v2/searchResults?org=KERTIS&amp;cws=2">Jobs</a>',
      { host: "abc.tbe.taleo.net", partition: "abc01", org: "KERTIS", cws: "2" },
    ],
  ];
  const platforms = await loadPlatforms();
  for (const [name, html, parameters] of widgets) {
    const [found] = fromPage(pageOf(html, { url: "https://www.kertis.example/" }), platforms);
    assert.deepEqual([found?.platform.name, found?.parameters], [name, parameters]);
  }
  assert.equal(fromAddress(new URL("https://www.workable.com/"), platforms), null);
});

const rss = (item: string) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel><title>Export RSS des offres</title>${item}</channel></rss>`;

test("domains of their own are known by a probe: Recruitee, Talentsoft, SuccessFactors", async (t) => {
  const host = "https://emploi.kertis.example";
  const plain = { [`${host}/`]: page(words) };
  const recruitee = await smell(t, `${host}/`, {
    ...plain,
    [`${host}/api/offers/`]: {
      offers: [
        {
          id: 1,
          title: "Chef de projet IA",
          careers_url: `${host}/o/chef`,
          status: "published",
          company_name: "Kertis",
        },
      ],
    },
  });
  const talentsoft = await smell(t, `${host}/`, {
    ...plain,
    ...Object.fromEntries(
      [20, 1000].map((top) => [
        `${host}/handlers/offerRss.ashx?LCID=1036&top=${top}`,
        rss(
          `<item><title>2026-19516 - Chef de projet IA</title><link>${host}/Pages/Offre/detailoffre.aspx?idOffre=19516&amp;idOrigine=502&amp;LCID=1036</link><pubDate>Fri, 21 Aug 2026 07:39:24 Z</pubDate></item>`,
        ),
      ]),
    ),
  });
  const successfactors = await smell(t, `${host}/`, {
    ...plain,
    [`${host}/googlefeed.xml`]: rss(
      `<item><title>Chef de projet IA (Rennes, FR)</title><link>${host}/job/Rennes-Chef/4455/</link><g:id>4455</g:id><g:employer>Kertis</g:employer><g:location>Rennes, FR</g:location><description>Piloter les projets d'IA</description></item>`,
    ),
  });
  const told = [recruitee, talentsoft, successfactors].map(({ answer }) =>
    answer.outcome === "found"
      ? [answer.row.platform, answer.row.parameters.host, answer.company, answer.titles]
      : answer,
  );
  const expected = (platform: string) => [platform, "emploi.kertis.example", "Kertis", ["Chef de projet IA"]];
  assert.deepEqual(told, [expected("recruitee"), expected("talentsoft"), expected("successfactors")]);
});

test("a site of its own: sitemap, then pages with a JobPosting, and the form of their addresses", async (t) => {
  const host = "https://www.kertis.example";
  const { answer } = await smell(t, `${host}/entreprise`, {
    [`${host}/entreprise`]: page(words),
    [`${host}/robots.txt`]: { status: 200, body: `User-agent: *\nDisallow: /admin/\nSitemap: ${host}/plan.xml` },
    [`${host}/plan.xml`]: `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${[
      "offres/1201-chef-de-projet-ia",
      "offres/1202-data-engineer",
      "a-propos",
    ]
      .map((path) => `<url><loc>${host}/${path}</loc></url>`)
      .join("")}</urlset>`,
    [`${host}/offres/1201-chef-de-projet-ia`]: offerPage("Chef de projet IA"),
    [`${host}/offres/1202-data-engineer`]: offerPage("Data engineer"),
  });
  assert.equal(answer.outcome, "found", JSON.stringify(answer));
  if (answer.outcome !== "found") return;
  assert.deepEqual(answer.row.parameters, {
    start: `${host}/plan.xml`,
    pattern: "^https://www\\.kertis\\.example/offres/[^/]+/?$",
  });
  assert.deepEqual(
    [answer.row.platform, answer.company, answer.titles, answer.advertised],
    ["schema-org", "Kertis", ["Chef de projet IA", "Data engineer"], 2],
  );
});

test("the offers may be one link further", async (t) => {
  const host = "https://www.kertis.example";
  const { answer } = await smell(t, host, {
    [`${host}/`]: page(`${words}<a href="/nous-rejoindre">Nous rejoindre</a>`),
    [`${host}/nous-rejoindre`]: page('<a href="/offre/77-chef-de-projet-ia">Chef de projet IA</a>'),
    [`${host}/offre/77-chef-de-projet-ia`]: offerPage("Chef de projet IA"),
  });
  assert.deepEqual(answer.outcome === "found" && answer.titles, ["Chef de projet IA"]);
});

test("a page that only scripts fill is read in a browser, and its row says so", async (t) => {
  if (!chromiumPath(readConfig())) return t.skip("no Chromium on this machine");
  const host = "https://www.kertis.example";
  const script = `document.querySelector("#app").innerHTML = '<a href="/offre/77-chef-de-projet-ia">Chef de projet IA</a>'`;
  const { answer } = await smell(t, `${host}/offres`, {
    [`${host}/offres`]: page(`<div id="app"></div><script>${script}</script>`),
    [`${host}/offre/77-chef-de-projet-ia`]: offerPage("Chef de projet IA"),
  });
  assert.equal(answer.outcome, "found", JSON.stringify(answer));
  if (answer.outcome !== "found") return;
  assert.deepEqual([answer.row.parameters.via, answer.titles], ["browser", ["Chef de projet IA"]]);
});
