import assert from "node:assert/strict";
import { test } from "node:test";
import { readDocument } from "../../scrapers/read.ts";
import { parser, reads } from "./page.ts";

/** Pages and answers as other tenants of the same vendors have them: what stands elsewhere, and what must not be taken for it. */

const TEXT = "<p>Vous cadrez les besoins et suivez le budget du portefeuille.</p>";
const posting = (fields: object = {}) => ({
  "@context": "https://schema.org",
  "@type": "JobPosting",
  title: "Pilote IA",
  description: TEXT,
  datePosted: "2026-11-03",
  hiringOrganization: { "@type": "Organization", name: "Garance" },
  jobLocation: { address: { addressLocality: "Dole", addressCountry: "FR" } },
  ...fields,
});
const marked = (fields: object = {}, body = "") =>
  `<html><head><script type="application/ld+json">${JSON.stringify(posting(fields))}</script></head><body>${body}</body></html>`;

test("the vendor's number stands in the address of a page whose marks have none", async () => {
  const uuid = "3f1c2a90-1111-4c2a-9d3b-5ea5c0ffee00";
  const cases: [string, string, string][] = [
    ["lever", `https://jobs.lever.co/garance/${uuid}`, uuid],
    ["breezy", "https://garance.breezy.hr/p/a1b2c3d4e5f6-pilote-ia", "a1b2c3d4e5f6"],
    ["workable", "https://apply.workable.com/garance/j/AB12CD34EF/", "AB12CD34EF"],
    ["recruitee", "https://garance.recruitee.com/o/pilote-ia-2027", ""],
  ];
  for (const [name, url, ref] of cases) await reads(name, marked(), url, [{ ref: ref || null, url, place: "Dole" }]);
  const jobvite = '<h2 class="jv-header">Pilote IA</h2><div class="jv-job-detail-description">x</div>';
  await reads("jobvite", marked({}, jobvite), "https://jobs.jobvite.com/garance/job/oAb1cdef", [{ ref: "oAb1cdef" }]);
  const key = "a1b2c3d4e5f60718";
  const view = `<script>window._initialData={"jobKey":"${key}"};</script>`;
  await reads("indeed", marked({}, view), `https://fr.indeed.com/viewjob?jk=${key}`, [
    { ref: key, url: `https://fr.indeed.com/viewjob?jk=${key}`, company: "Garance" },
  ]);
});

test("france travail: the public page of an offer is numbered like the interface's", () =>
  reads(
    "francetravail",
    `<div itemscope itemtype="http://schema.org/JobPosting"><h1><span itemprop="title">Pilote IA (H/F)</span></h1>
     <span itemprop="jobLocation" itemscope itemtype="http://schema.org/Place"><span itemprop="address" itemscope itemtype="http://schema.org/PostalAddress"><meta itemprop="addressLocality" content="39 - Dole"></span></span>
     <span itemprop="datePosted" content="2026-11-03">Publié le 03 novembre 2026</span><div itemprop="description">${TEXT}</div></div>`,
    "https://candidat.francetravail.fr/offres/recherche/detail/214ZZTR",
    [{ ref: "214ZZTR", title: "Pilote IA (H/F)", place: "39 - Dole", postedAt: "2026-11-03" }],
  ));

test("greenhouse: a posting's page without marks keeps it in its script", async () => {
  const jobPost = {
    title: "Pilote IA",
    company_name: "Garance",
    job_post_location: "Dole, France",
    public_url: "https://job-boards.greenhouse.io/garance/jobs/7099001",
    published_at: "2026-10-12T09:00:00-04:00",
    content: TEXT,
    pay_ranges: [{ min: "48000", max: "56000", currency_type: "EUR" }],
  };
  const page = (post: unknown) =>
    `<title>Job Application for Pilote IA at Garance</title><div id="root"></div><script>window.__remixContext = ${JSON.stringify({ state: { loaderData: { root: {}, "routes/x": { jobPost: post } } } })};</script>`;
  await reads("greenhouse", page(jobPost), jobPost.public_url, [
    {
      ref: "7099001",
      url: jobPost.public_url,
      company: "Garance",
      place: "Dole, France",
      postedAt: jobPost.published_at,
      salaryMin: 48000,
      salaryMax: 56000,
      description: TEXT,
    },
  ]);
  const { offers, problems } = await readDocument("greenhouse", Buffer.from(page(null)), { parser });
  assert.deepEqual([offers.length, problems[0]?.outcome], [0, "changed"], "a script without a posting is none");
});

test("icims: an offer's page lays its facts out in a table of jobs; a list without a row is one still", async () => {
  const url = "https://carrieres-garance.icims.com/jobs/5521/pilote-ia/job";
  const facts = `<div class="iCIMS_JobsTable"><div><span class="sr-only field-label">Job Locations</span><span>FR-Dole</span></div></div>`;
  const text = `<div class="iCIMS_JobContent">${TEXT}</div>`;
  const bare = `<body class="iCIMS_JobPage"><h1>Pilote IA</h1>${facts}${text}</body>`;
  await reads("icims", bare, url, [{ ref: "5521", title: "Pilote IA", place: "Dole", description: TEXT }]);
  const unset = { addressLocality: "Dole", addressRegion: "UNAVAILABLE", postalCode: "UNAVAILABLE" };
  await reads("icims", marked({ jobLocation: { address: unset } }, facts + text), url, [
    { ref: "5521", place: "Dole" },
  ]);
  const { offers, findings } = await readDocument("icims", Buffer.from('<div class="iCIMS_JobsTable"></div>'), {
    parser,
    url: "https://carrieres-garance.icims.com/jobs/search",
  });
  assert.deepEqual([offers.length, findings[0]?.kind], [0, "empty"]);
});

test("avature: where the marks have no text, the page's fields do, its facts apart", () => {
  const field = (label: string, value: string) =>
    `<div class="article__content__view__field">${label && `<div class="article__content__view__field__label">${label}</div>`}<div class="article__content__view__field__value">${value}</div></div>`;
  const details = `<article class="article--details">${field("Ville", "Dole")}${field("Type de contrat", "CDI")}${field("", TEXT)}</article>`;
  return reads(
    "avature",
    marked({ description: undefined, jobLocation: undefined }, details),
    "https://carrieres.garance.exemple/fr_FR/careers/JobDetail/Pilote-IA/48121",
    [{ ref: "48121", place: "Dole", contract: "CDI", description: TEXT }],
  );
});

test("phenom: an offer's own page has the address that it was read from", () => {
  const job = {
    jobId: "JR-55012",
    title: "Pilote IA",
    city: "Dole",
    country: "France",
    type: "CDI",
    description: TEXT,
  };
  const page = `<script>phApp.ddo = ${JSON.stringify({ jobDetail: { status: 200, data: { job } } })};</script>`;
  const url = "https://carrieres.garance.exemple/fr/fr/job/JR-55012/Pilote-IA";
  return reads("phenom", page, url, [{ ref: "JR-55012", url, contract: "CDI" }]);
});

test("radancy: a list is known by its total alone", () =>
  reads(
    "radancy",
    `<section id="search-results" data-total-results="1"><section id="search-results-list"><ul><li><a href="/fr/emploi/dole/pilote-ia/4455/61234567890" data-job-id="61234567890"><h2>Pilote IA</h2><span class="job-location">Dole, France</span></a></li></ul></section></section>`,
    "https://emplois.garance.exemple/fr/search-jobs",
    [
      {
        ref: "61234567890",
        title: "Pilote IA",
        place: "Dole, France",
        url: "https://emplois.garance.exemple/fr/emploi/dole/pilote-ia/4455/61234567890",
      },
    ],
  ));

test("talentsoft feed: the town before the area, of which the continent and the country are no place", async () => {
  const item = (lines: string) =>
    `<item><link>https://garance.talent-soft.com/r/15918/502/1036</link><title>2026-15918 - Pilote IA</title><description>${lines.replaceAll("<", "&lt;")}</description></item>`;
  const feed = (lines: string) =>
    `<rss version="2.0"><channel><title>Export RSS des offres</title>${item(lines)}</channel></rss>`;
  const area = "<b>Localisation du poste : </b>Europe, France, Bourgogne-Franche-Comté, Jura (39)<br />";
  await reads("talentsoft", feed(`${area}<b>Ville : </b>Dole<br />`), undefined, [
    { place: "Dole", country: "France" },
  ]);
  await reads("talentsoft", feed(area), undefined, [{ place: "Jura (39)", country: "France" }]);
  await reads("talentsoft", feed("<b>Lieu de travail : </b>Dole<br />"), undefined, [{ place: "Dole", country: null }]);
});

test("flatchr: a page whose own properties are empty keeps its list beside them", () => {
  const vacancy = { id: "Aa1", slug: "aa1-pilote-ia", title: "Pilote IA", contract_type: "CDI", mission: TEXT };
  const props = {
    pageProps: {},
    data: { items: [{ published: true, vacancy }] },
    config: { company: { name: "Garance", slug: "garance" } },
  };
  const page = `<div id="__next"></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props, query: { companySlug: "garance" } })}</script>`;
  return reads("flatchr", page, "https://careers.flatchr.io/fr/company/garance/", [
    {
      ref: "Aa1",
      company: "Garance",
      url: "https://careers.flatchr.io/fr/company/garance/vacancy/aa1-pilote-ia/",
      description: `<h3>Missions</h3>\n${TEXT}`,
    },
  ]);
});

test("bamboohr: the pay of an opening, in its words", () =>
  reads(
    "bamboohr",
    { result: { jobOpening: { jobOpeningName: "Pilote IA", compensation: "45-50 k€", description: TEXT } } },
    "https://garance.bamboohr.com/careers/41/detail",
    [{ ref: "41", salary: "45-50 k€" }],
  ));

test("taleez: how much telework there is, is the board's own choice; a mark alone says that there is some", async () => {
  const board = {
    name: "Garance",
    properties: [{ id: 5, lockedType: "REMOTE", choices: [{ id: 51, value: "Télétravail partiel" }] }],
    jobs: [51, 0].map((choice, at) => ({
      id: 61 + at,
      label: "Pilote IA",
      slug: `pilote-ia-${at}`,
      location: { city: "Dole" },
      remote: true,
      properties: [{ id: 5, choices: [choice] }],
    })),
  };
  await reads("taleez", board, "https://garance.taleez.com/api/careez", [
    { remote: "Télétravail partiel" },
    { remote: "télétravail" },
  ]);
});

test("wttj: a hit of the search tells its summary before the profile, and is an excerpt", () =>
  reads(
    "wttj",
    { hits: [{ objectID: "a1", name: "Pilote IA", summary: "Vous menez nos projets.", profile: "Bac+5." }], nbHits: 1 },
    undefined,
    [{ ref: "a1", description: "Vous menez nos projets.\nBac+5.", excerpt: true }],
  ));

test("hellowork: a card's pay and day by their look, where they have no name", () =>
  reads(
    "hellowork",
    `<ul><li><div><a data-cy="offerTitle" href="/fr-fr/emplois/82000123.html"><h3><p>Pilote IA</p><p>Garance</p></h3></a>
     <div data-cy="localisationCard">Dole - 39</div><div data-cy="contractCard">CDI</div><div>42 000 - 48 000 € / an</div><div>il y a 3 jours</div></div></li></ul>`,
    "https://www.hellowork.com/fr-fr/emploi/recherche.html",
    [{ ref: "82000123", company: "Garance", salary: "42 000 - 48 000 € / an", postedAt: "il y a 3 jours" }],
  ));

test("workable: « full » is how long one works, no contract", () =>
  reads(
    "workable",
    { total: 1, results: [{ shortcode: "AB12CD34EF", title: "Pilote IA", type: "full", location: { city: "Dole" } }] },
    "https://apply.workable.com/api/v3/accounts/garance/jobs",
    [{ ref: "AB12CD34EF", contract: null, workingTime: "full" }],
  ));

test("taleo: place and days stand at fixed steps behind the text, wherever that begins", async () => {
  const filled = (before: string[]) => {
    const said = [
      ...before,
      "!*!%3Cp%3EPiloter.%3C%2Fp%3E",
      "",
      "",
      "",
      "IT",
      "",
      "France-Dole",
      "",
      "",
      "",
      "",
      "",
      "Full-time",
    ];
    return `<script>api.fillList('requisitionDescriptionInterface', 'descRequisition', [${said.map((one) => `'${one}'`).join(",")}]);</script>`;
  };
  const head = ["90012", "", "", "", "", "", "", "", "", "Pilote IA", "2600777"];
  const facts = { ref: "2600777", title: "Pilote IA", place: "France-Dole", workingTime: "Full-time" };
  for (const before of [head, [...head, ""]]) await reads("taleo", filled(before), undefined, [facts]);
});

test("cornerstone: the month comes first, unless a number past twelve says otherwise", async () => {
  const answer = (...days: string[]) => ({
    data: {
      totalCount: days.length,
      requisitions: days.map((postingEffectiveDate, at) => ({
        requisitionId: at + 1,
        displayJobTitle: "Pilote IA",
        postingEffectiveDate,
        locations: [],
      })),
    },
  });
  await reads("cornerstone", answer("11/3/2026"), undefined, [{ postedAt: "2026-11-03" }]);
  await reads("cornerstone", answer("3/11/2026", "13/11/2026"), undefined, [
    { postedAt: "2026-11-03" },
    { postedAt: "2026-11-13" },
  ]);
});

test("choisir le service public: the file with commas, and the site's own list", async () => {
  const file = `"Référence","Intitulé du poste","Employeur","Localisation du poste"\n"2026-1","Pilote IA","Ministère","Jura (39)"\n`;
  await reads("choisir-le-service-public", file, undefined, [
    { ref: "2026-1", company: "Ministère", place: "Jura (39)" },
  ]);
  const card = (ref: string, title: string) =>
    `<div class="fr-card"><h3 class="fr-card__title"><a href="/offre-emploi/pilote-ia-reference-${ref}/">${title}</a></h3>
     <ul class="fr-card__desc"><li><span class="sr-only">Localisation : </span>Jura (39)</li><li><span class="sr-only">Employeur : </span>Ministère</li><li>En ligne depuis le 06 août 2026</li></ul></div>`;
  const url = "https://choisirleservicepublic.gouv.fr";
  const page = `<html><body>${card("2026-11", "Pilote IA")}${card("2026-12", "Cheffe de projet")}<h3 class="fr-card__title"><a href="/actualites/1">Actualité</a></h3></body></html>`;
  await reads("choisir-le-service-public", page, `${url}/nos-offres/filtres/mot-cles/ia/`, [
    {
      ref: "2026-11",
      url: `${url}/offre-emploi/pilote-ia-reference-2026-11/`,
      company: "Ministère",
      place: "Jura (39)",
      postedAt: "06 août 2026",
    },
    { ref: "2026-12", title: "Cheffe de projet" },
  ]);
});
