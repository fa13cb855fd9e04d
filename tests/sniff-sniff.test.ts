import assert from "node:assert/strict";
import test, { type TestContext } from "node:test";
import { readConfig } from "../config.ts";
import { chromiumPath } from "../scrapers/fetch/browser.ts";
import { makePage } from "../scrapers/fetch/page.ts";
import { createParser } from "../scrapers/parse.ts";
import { loadPlatforms } from "../scrapers/registry.ts";
import { fromAddress, fromPage } from "../scrapers/sniff/signals.ts";
import { siteName } from "../scrapers/sniff/site.ts";
import { sniff } from "../scrapers/sniff.ts";
import { pageOf } from "./kit-pages.ts";
import { doorTo, SEEN_AT, type Sites } from "./sniff-site.ts";

const parser = createParser();
test.after(() => parser.close());

async function smell(t: TestContext, typed: string, sites: Sites) {
  const { fetcher, asked } = await doorTo(t, sites);
  return { answer: await sniff(typed, { fetcher, parser, now: SEEN_AT }), asked };
}

const posting = (title: string, more: object = {}) => ({
  "@context": "https://schema.org",
  "@type": "JobPosting",
  title,
  description: `<p>${title} : piloter les projets d'intelligence artificielle.</p>`,
  datePosted: "2026-11-10",
  hiringOrganization: { "@type": "Organization", name: "Kertis" },
  jobLocation: { "@type": "Place", address: { addressLocality: "Rennes", addressCountry: "FR" } },
  ...more,
});
const page = (body: string, head = "") =>
  `<!doctype html><html><head><title>Kertis</title>${head}</head><body>${body}</body></html>`;
const offerPage = (title: string) =>
  page(`<h1>${title}</h1>`, `<script type="application/ld+json">${JSON.stringify(posting(title))}</script>`);
const words = `<p>${"Nous construisons des outils pour les ateliers de Bretagne et d'ailleurs. ".repeat(8)}</p>`;

const TITLES = ["Chef de projet IA", "Data engineer", "Product owner IA", "Comptable"];
const feed = (host: string, titles: string[] = TITLES) => ({
  version: "https://jsonfeed.org/version/1.1",
  title: "Kertis",
  home_page_url: `https://${host}/jobs`,
  items: titles.map((title, index) => ({
    id: `00000000-0000-4000-8000-00000000000${index}`,
    title,
    url: `https://${host}/jobs/910010${index}-offre`,
    content_html: `<p>${title}</p>`,
    date_published: "2026-11-06T09:26:20+01:00",
    _jobposting: posting(title, { identifier: { "@type": "PropertyValue", value: 9_100_100 + index } }),
  })),
});

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

test("unknown employer, empty board, forbidden, no offers, unreachable: five answers", async (t) => {
  const smart = "https://api.smartrecruiters.com/v1/companies/personne/postings?limit=100&offset=0&country=fr";
  const unknown = await smell(t, "https://careers.smartrecruiters.com/personne", {
    [smart]: { offset: 0, limit: 100, totalFound: 0, content: [] },
  });
  assert.equal(unknown.answer.outcome, "unknown-tenant");
  const gone = await smell(t, "https://jobs.lever.co/personne", {
    "https://api.lever.co/v0/postings/personne?mode=json&skip=0&limit=100": { status: 404, body: '{"ok":false}' },
  });
  assert.equal(gone.answer.outcome, "unknown-tenant");
  const home = await smell(t, "https://personne.recruitee.com/", {
    "https://personne.recruitee.com/api/offers/": { status: 302, to: "https://recruitee.com/" },
    "https://recruitee.com/": page(words),
  });
  assert.equal(home.answer.outcome, "unknown-tenant", JSON.stringify(home.answer));

  const bare = await smell(t, "https://kertis.teamtailor.com", {
    "https://kertis.teamtailor.com/jobs.json": feed("kertis.teamtailor.com", []),
    "https://kertis.teamtailor.com/jobs": page(words),
  });
  assert.equal(bare.answer.outcome, "empty-board");
  assert.equal(bare.answer.outcome === "empty-board" && bare.answer.row.title, "Kertis");

  const robots = await smell(t, "https://www.kertis.example/offres", {
    "https://www.kertis.example/robots.txt": { status: 200, body: "User-agent: *\nDisallow: /" },
    "https://www.kertis.example/offres": page(words),
  });
  assert.deepEqual([robots.answer.outcome, "why" in robots.answer && robots.answer.why], ["forbidden", "robots"]);
  const closed = await smell(t, "https://careers.smartrecruiters.com/kertis", {
    "https://api.smartrecruiters.com/robots.txt": {
      status: 200,
      body: "User-agent: LinkedInBot\nAllow: /\n\nUser-agent: *\nDisallow: /",
    },
    [smart]: { totalFound: 0, content: [] },
  });
  assert.deepEqual([closed.answer.outcome, "why" in closed.answer && closed.answer.why], ["forbidden", "robots"]);
  const blocked = await smell(t, "https://www.kertis.example/offres", {
    "https://www.kertis.example/offres": { status: 403, body: "<title>Access denied</title>" },
  });
  assert.deepEqual([blocked.answer.outcome, "why" in blocked.answer && blocked.answer.why], ["forbidden", "blocked"]);
  assert.ok(blocked.answer.outcome === "forbidden" && blocked.answer.instead.length > 20);
  // After a refusal nothing more is asked.
  assert.equal(blocked.asked.length, 1);

  const plain = await smell(t, "https://www.kertis.example/", {
    "https://www.kertis.example/": page(`${words}<a href="/carrieres">Carrières</a><a href="/contact">Contact</a>`),
    "https://www.kertis.example/carrieres": page(words),
  });
  assert.equal(plain.answer.outcome, "no-offers", JSON.stringify(plain.answer));
  const phenom = await smell(t, "https://www.kertis.example/", {
    "https://www.kertis.example/": page(`${words}<script>phApp.ddo = {}</script>`),
  });
  assert.match("message" in phenom.answer ? phenom.answer.message : "", /Phenom/);

  const down = await smell(t, "https://www.kertis.example/", { "https://www.kertis.example/": { status: 503 } });
  assert.equal(down.answer.outcome, "unreachable");
});

test("a refusal on the way ends it: nothing more is asked, and it is said", async (t) => {
  const host = "https://www.kertis.example";
  for (const [status, outcome] of [
    [403, "forbidden"],
    [429, "unreachable"],
  ] as const) {
    const { answer, asked } = await smell(t, `${host}/`, {
      [`${host}/`]: page(`${words}<a href="/offre/77-chef-de-projet-ia">Chef de projet IA</a>`),
      [`${host}/offre/77-chef-de-projet-ia`]: offerPage("Chef de projet IA"),
      [`${host}/jobs.json`]: { status },
    });
    assert.equal(answer.outcome, outcome);
    assert.deepEqual(asked, [`${host}/`, `${host}/jobs.json`]);
  }
});

test("a site that answers every path with a page is not taken for the first platform probed", async (t) => {
  const host = "https://emploi.kertis.example";
  const { answer } = await smell(t, `${host}/`, {
    [`${host}/`]: page(words),
    [`${host}/jobs.json`]: page(words),
    [`${host}/api/offers/`]: {
      offers: [{ id: 1, title: "Chef de projet IA", careers_url: `${host}/o/chef`, status: "published" }],
    },
  });
  assert.equal(answer.outcome === "found" && answer.row.platform, "recruitee");
});

test("an offer at a bare IP address, where the list leads, is not read", async (t) => {
  const host = "https://www.kertis.example";
  const list = {
    "@type": "ItemList",
    itemListElement: [{ "@type": "ListItem", url: "https://8.8.8.8/offre/1201-chef" }],
  };
  const { answer } = await smell(t, `${host}/`, {
    [`${host}/`]: page(words, `<script type="application/ld+json">${JSON.stringify(list)}</script>`),
    "https://8.8.8.8/offre/1201-chef": offerPage("Chef de projet IA"),
  });
  assert.equal(answer.outcome, "no-offers", JSON.stringify(answer));
});

test("a link that looks like an offer and is none proves nothing", async (t) => {
  const host = "https://www.kertis.example";
  const { answer } = await smell(t, `${host}/carrieres`, {
    [`${host}/carrieres`]: page(`${words}<a href="/carrieres/nos-metiers-de-demain">Nos métiers</a>`),
    [`${host}/carrieres/nos-metiers-de-demain`]: page(words),
  });
  assert.equal(answer.outcome, "no-offers", JSON.stringify(answer));
});

test("sites whose terms forbid robots are not asked at all, and the allowed route is said", async (t) => {
  const closed = [
    "https://www.linkedin.com/company/kertis/jobs/",
    "https://fr.indeed.com/cmp/Kertis",
    "https://www.hellowork.com/fr-fr/entreprises/kertis.html",
    "https://www.welcometothejungle.com/fr/companies/kertis/jobs",
  ];
  for (const typed of closed) {
    const { answer, asked } = await smell(t, typed, {});
    assert.deepEqual([answer.outcome, "why" in answer && answer.why, asked], ["forbidden", "terms", []], typed);
    assert.match(answer.outcome === "forbidden" ? answer.instead : "", /vigie read/);
  }
  // A redirect to one of them is as good as its address.
  const { answer } = await smell(t, "https://www.kertis.example/jobs", {
    "https://www.kertis.example/jobs": { status: 302, to: "https://www.welcometothejungle.com/fr/companies/kertis" },
    "https://www.welcometothejungle.com/fr/companies/kertis": page(words),
  });
  assert.deepEqual([answer.outcome, "why" in answer && answer.why], ["forbidden", "terms"]);
});

test("an employer whose offers are all at a closed board: the board is named", async (t) => {
  const { answer, asked } = await smell(t, "https://www.kertis.example/", {
    "https://www.kertis.example/": page(
      `${words}<a href="https://www.welcometothejungle.com/fr/companies/kertis">Nos offres</a>`,
    ),
  });
  assert.deepEqual([answer.outcome, "why" in answer && answer.why], ["forbidden", "terms"]);
  assert.ok(asked.every((url) => new URL(url).hostname === "www.kertis.example"));
});

test("a vendor's shared host is never read as one employer's site", async (t) => {
  const host = "https://taleez.com";
  const { answer } = await smell(t, `${host}/apply/chef-de-projet-ia-kertis`, {
    [`${host}/apply/chef-de-projet-ia-kertis`]: offerPage("Chef de projet IA"),
    [`${host}/apply/comptable-chez-un-autre`]: offerPage("Comptable"),
    [`${host}/sitemap.xml`]: `<?xml version="1.0"?><urlset><url><loc>${host}/apply/chef-de-projet-ia-kertis</loc></url><url><loc>${host}/apply/emploi-comptable-chez-un-autre</loc></url></urlset>`,
  });
  assert.equal(answer.outcome, "no-offers", JSON.stringify(answer));
});

test("the name that a person gives is kept, the one that the site gives is shown", async (t) => {
  const { fetcher } = await doorTo(t, {
    "https://kertis.teamtailor.com/jobs.json": feed("kertis.teamtailor.com"),
  });
  const answer = await sniff("https://kertis.teamtailor.com", {
    fetcher,
    parser,
    now: SEEN_AT,
    name: "Ateliers de l'Œuvre",
  });
  assert.ok(answer.outcome === "found");
  assert.deepEqual(
    [answer.company, answer.row.title, answer.row.name],
    ["Kertis", "Ateliers de l'Œuvre", "ateliers-de-l-oeuvre"],
  );
});

test("a list that names several employers gives no name", async (t) => {
  const offers = ["Kertis", "Opaline", "Ferrolys"].map((company_name, id) => ({
    id,
    title: `Offre ${id}`,
    company_name,
    careers_url: `https://bureau.recruitee.com/o/${id}`,
    status: "published",
  }));
  const { answer } = await smell(t, "https://bureau.recruitee.com", {
    "https://bureau.recruitee.com/api/offers/": { offers },
    "https://bureau.recruitee.com/": "<title>Jobs</title>",
  });
  assert.ok(answer.outcome === "found");
  assert.deepEqual([answer.company, answer.row.title, answer.row.name], [null, "", ""]);
});

test("an employer that is followed already is named, not added twice", async (t) => {
  const row = await smell(t, "https://jobs.lever.co/safran-ai", {});
  assert.deepEqual([row.answer.outcome, row.asked], ["known", []]);
  const own = await smell(t, "https://careers.safran-group.com/offre-de-emploi/liste-offres.aspx", {});
  assert.deepEqual([own.answer.outcome, own.asked], ["known", []]);
  const board = await smell(t, "https://www.apec.fr/candidat/recherche-emploi.html", {});
  assert.deepEqual([board.answer.outcome, "source" in board.answer && board.answer.source], ["known", "apec"]);
});

test("addresses that lead astray are refused before anything is asked", async (t) => {
  const astray = [
    "http://kertis.teamtailor.com/",
    "ftp://kertis.teamtailor.com/",
    "javascript:alert(1)",
    "file:///etc/passwd",
    "https://user:pass@kertis.teamtailor.com/",
    "https://kertis.teamtailor.com@evil.example/",
    "https://kertis.teamtailor.com\\@evil.example/",
    "https://127.0.0.1/",
    "https://[::1]/",
    "https://2130706433/",
    "https://0x7f.1/",
    "https://169.254.169.254/latest/meta-data/",
    "https://localhost/",
    "https://printer.local/",
    "https://intranet/",
    "https://kertis.example:8443/",
    "https://jobs.lever.co/../../kertis",
    "https://jobs.lever.co/%2e%2e/kertis",
    "https://jobs.lever.co/kertis%2fadmin",
    "https://jobs.lever.co/kertis%00",
    "https://jobs.lever.co/ker tis",
    "",
    "   ",
  ];
  for (const typed of astray) {
    const { answer, asked } = await smell(t, typed, {});
    assert.deepEqual([answer.outcome, asked], ["refused-address", []], typed);
  }
});

test("a name that only resembles a platform's is nobody's board", async (t) => {
  for (const typed of [
    "https://teamtailor.com.evil.example/jobs",
    "https://kertis.teamtailor.com.evil.example/jobs",
    "https://evilteamtailor.com/jobs",
    "https://evil.example/kertis.teamtailor.com/jobs",
    "https://evil.example/?u=https://kertis.teamtailor.com",
  ]) {
    const { answer, asked } = await smell(t, typed, {});
    assert.notEqual(answer.outcome, "found");
    // Only the site that was typed was asked.
    const host = new URL(typed).host;
    assert.deepEqual([...new Set(asked.map((url) => new URL(url).host))], [host]);
  }
});

test("a redirect into a private network is refused", async (t) => {
  for (const to of ["https://127.0.0.1/jobs", "http://169.254.169.254/"]) {
    const { answer } = await smell(t, "https://www.kertis.example/jobs", {
      "https://www.kertis.example/jobs": { status: 302, to },
    });
    assert.equal(answer.outcome, "refused-address", to);
  }
});

test("a site's name is taken from its title, words about jobs left out", () => {
  const nameIn = (title: string) => {
    const url = "https://www.kertis.example/";
    const body = Buffer.from(`<title>${title}</title>`);
    return siteName(makePage({ url, status: 200, headers: {}, body, fetchedAt: SEEN_AT, request: { url } }));
  };
  for (const title of [
    "Kertis",
    "Kertis Careers",
    "Jobs at Kertis",
    "Nos offres | Kertis",
    "Kertis - Recrutement",
    "Offres d'emploi chez Kertis",
  ])
    assert.equal(nameIn(title), "Kertis", title);
  for (const title of ["", "Careers", "Nos offres d'emploi", "Rejoignez-nous - Offres"])
    assert.equal(nameIn(title), null, title);
});

test("what a page links to, embeds or loads names its platform", async () => {
  const platforms = await loadPlatforms();
  const url = "https://carrieres.kertis.example/fr/offres";
  const named = (source: string) => {
    const body = Buffer.from(source);
    const found = fromPage(
      makePage({ url, status: 200, headers: {}, body, fetchedAt: SEEN_AT, request: { url } }),
      platforms,
    );
    return found.map(({ platform, parameters }) => [platform.name, parameters]);
  };
  const host = "carrieres.kertis.example";
  const cases: [string, string, Record<string, string>][] = [
    [
      '<script src="https://boards.greenhouse.io/embed/job_board/js?for=kertis"></script>',
      "greenhouse",
      { board: "kertis" },
    ],
    ['<div id="grnhse_app"></div><script>{"urlToken":"kertis"}</script>', "greenhouse", { board: "kertis" }],
    ['<iframe src="https://careers.flatchr.io/company/kertis?iframe=true"></iframe>', "flatchr", { company: "kertis" }],
    [
      "<script>api='https://api.smartrecruiters.com/v1/companies/Kertis/postings'</script>",
      "smartrecruiters",
      { company: "Kertis" },
    ],
    ['<a href="https://jobs.ashbyhq.com/kertis.ai/1">Offre</a>', "ashby", { board: "kertis.ai" }],
    ['<a href="//apply.workable.com/kertis/">Offres</a>', "workable", { account: "kertis" }],
    [
      '<a href="https://kertis.wd3.myworkdayjobs.com/fr-FR/Carrieres">',
      "workday",
      { tenant: "kertis", wd: "wd3", site: "Carrieres" },
    ],
    [
      '<link href="https://static.vscdn.net/x.css"><a href="/careers?domain=kertis.com">',
      "eightfold",
      { host, domain: "kertis.com" },
    ],
    ['<a href="/fr/annonce/4480603-chef-de-projet">Offre</a>', "digitalrecruiters", { host }],
    ['<a href="/fr_FR/jobs/JobDetail/Chef/253901">Offre</a>', "avature", { host, portal: "fr_FR/jobs" }],
    ['<script src="/client/dist/talentsoft-cookies.iife.js"></script>', "talentsoft", { host }],
    ['<script src="https://rmkcdn.successfactors.com/a.js"></script>', "successfactors", { host }],
    ["<script>window.recruitee = {}</script>", "recruitee", { host }],
    ['<html data-jibe-search-version="4.11"><script>window._jibe = {"cid":"kertis"}</script>', "jibe", { host }],
    [
      '<a href="https://career5.successfactors.eu/career?company=KertisP&amp;career_ns=job_listing_summary">Offres</a>',
      "successfactors",
      { host: "career5.successfactors.eu", tenant: "KertisP" },
    ],
    [
      '<iframe src="https://wd3.myworkdaysite.com/recruiting/kertis/Carrieres"></iframe>',
      "workday",
      { tenant: "kertis", wd: "wd3", site: "Carrieres", domain: "myworkdaysite.com" },
    ],
  ];
  for (const [source, platform, parameters] of cases) assert.deepEqual(named(source), [[platform, parameters]], source);
  for (const source of [
    "<p>Nous n'utilisons plus teamtailor.com ni greenhouse.io</p>",
    '<a href="https://www.recruitee.com/">Recruitee</a><a href="https://teamtailor.com.evil.example/jobs">x</a>',
    '<a href="https://evil.example/https://jobs.lever.co/%2e%2e/x">x</a>',
  ])
    assert.deepEqual(named(source), [], source);
});
