import assert from "node:assert/strict";
import { test } from "node:test";
import { readDocument } from "../../scrapers/read.ts";
import { parser, reads } from "./page.ts";

/** Answers as other tenants of the same vendors give them: other forms of days, tables, fields left out. */

test("icims: the day stands behind the words of the card; figures that no list tells apart leave the words", async () => {
  const card = (ref: number, label: string, title: string, words: string) =>
    `<li class="iCIMS_JobCardItem"><div><span class="sr-only field-label">${label}</span><span title="${title}">${words}</span></div><a class="iCIMS_Anchor" href="/jobs/${ref}/x/job?in_iframe=1"><h3>Poste ${ref}</h3></a></li>`;
  const days = async (...cards: string[]) => {
    const html = `<html><body><div class="iCIMS_ListingsPage"><ul class="iCIMS_JobsTable">${cards.join("")}</ul></div></body></html>`;
    const url = "https://carrieres-garance.icims.com/jobs/search?in_iframe=1";
    const { offers } = await readDocument("icims", Buffer.from(html), { parser, url });
    return offers.map((one) => one.postedAt ?? null);
  };
  const american = card(1, "Posted Date", "11/05/2026 9:31 AM", "9 days ago(11/05/2026 9:31 AM)");
  assert.deepEqual(await days(american), ["2026-11-05"]);
  const french = [
    card(1, "Date de publication", "11/05/2026 09:31", "il y a 5 mois"),
    card(2, "Date de publication", "18/11/2026 09:31", "il y a 6 jours"),
  ];
  assert.deepEqual(await days(...french), ["2026-05-11", "2026-11-18"]);
  assert.deepEqual(await days(card(1, "Posted Date", "11/05/2026", "3 days ago")), ["3 days ago"]);
  assert.deepEqual(await days(card(1, "Posted By", "", "Odile")), [null]);
});

test("icims and avature: a table's cells are told by the heads of their columns", async () => {
  const table = (one: string, other: string, ...days: string[]) =>
    `<html><body class="iCIMS_ListingsPage"><table class="iCIMS_JobsTable"><thead><tr><th>Title</th><th>City or location</th><th>Date posted</th></tr></thead><tbody><tr><td>${one}</td><td>Dole</td><td>${days[0]}</td></tr><tr><td>${other}</td><td>Lyon</td><td>${days[1]}</td></tr></tbody></table></body></html>`;
  const icims = (ref: number) => `<a class="iCIMS_Anchor" href="/jobs/${ref}/x/job?in_iframe=1">Poste ${ref}</a>`;
  await reads(
    "icims",
    table(icims(1), icims(2), "11/19/2026", "11/05/2026"),
    "https://c-garance.icims.com/jobs/search",
    [
      { title: "Poste 1", place: "Dole", postedAt: "2026-11-19" },
      { title: "Poste 2", place: "Lyon", postedAt: "2026-11-05" },
    ],
  );
  const avature = (ref: number) => `<a href="/careers/JobDetail/Poste/${ref}">Poste ${ref}</a>`;
  const html = table(avature(1), avature(2), "16-Nov-2026", "Nov 9, 2026")
    .replace(/City or location/, "City")
    .replaceAll("iCIMS", "x");
  await reads("avature", html, "https://garance.avature.net/careers/SearchJobs/", [
    { title: "Poste 1", place: "Dole", postedAt: "16-Nov-2026" },
    { title: "Poste 2", place: "Lyon", postedAt: "Nov 9, 2026" },
  ]);
});

test("avature: the day of a card in other languages and with its month cut short", async () => {
  for (const [said, day] of [
    ["Publié le 16-nov.-2026", "16-nov.-2026"],
    ["Veröffentlicht am 16. Nov. 2026", "16. Nov. 2026"],
    ["Posted Nov 16, 2026", "Nov 16, 2026"],
  ]) {
    const html = `<html><head><meta name="avature.portal.id" content="7"></head><body><article class="article article--result"><div class="article__header__text"><h3><a href="/careers/JobDetail/Pilote/12">Pilote IA</a></h3><div class="article__header__text__subtitle"><span>Dole</span><span>${said}</span></div></div></article></body></html>`;
    await reads("avature", html, "https://garance.avature.net/careers/SearchJobs/", [{ place: "Dole", postedAt: day }]);
  }
});

test("flatchr and digitalrecruiters: who the address names makes the offers' own addresses", async () => {
  const vacancy = {
    id: "v",
    slug: "v-pilote-ia",
    title: "Pilote IA",
    contract_type: "CDI",
    address: { locality: "Dole" },
  };
  await reads(
    "flatchr",
    { items: [{ id: "a", published: true, vacancy }] },
    "https://careers.flatchr.io/company/garance.json",
    [{ url: "https://careers.flatchr.io/fr/company/garance/vacancy/v-pilote-ia/" }],
  );
  const items = [
    { id: "44-9", job_ad_id: 44, title: "Pilote IA", contract: "CDI", location: "Dole", url: "44/9-pilote-ia" },
  ];
  await reads(
    "digitalrecruiters",
    { count: 1, items, filters: {} },
    "https://api.digitalrecruiters.com/public/v1/careers-site/job-ads?domainName=emplois.garance.exemple&limit=100",
    [{ url: "https://emplois.garance.exemple/fr/annonce/44/9-pilote-ia" }],
  );
});

test("lever: rows by team, rows without categories, days and pays in figures as text", async () => {
  const row = {
    id: "a1",
    text: "Pilote IA",
    hostedUrl: "https://jobs.lever.co/garance/a1",
    categories: { location: "Dole" },
  };
  const bare = {
    ...row,
    id: "a2",
    text: "Comptable",
    hostedUrl: "https://jobs.lever.co/garance/a2",
    categories: null,
    createdAt: "1763366400000",
    salaryRange: { min: "0", max: "35000" },
  };
  const wanted = [
    { title: "Pilote IA", place: "Dole" },
    { title: "Comptable", place: null, postedAt: "2025-11-17T08:00:00.000Z", salaryMin: null, salaryMax: 35000 },
  ];
  for (const body of [[row, bare], [{ title: "Data", postings: [row, bare] }]])
    await reads("lever", body, undefined, wanted);
});

test("radancy: the feed writes the place behind the title; wttj: several questions have several lists", async () => {
  const link = "https://emplois.garance.exemple/emploi/dole/pilote-ia/2702/91000000001";
  const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Garance</title><item><title>Pilote IA - (Dole, Jura, France)</title><link>${link}</link><pubDate>Mon, 16 Nov 2026 00:00:00 Z</pubDate><description>Piloter</description></item></channel></rss>`;
  await reads("radancy", rss, "https://emplois.garance.exemple/rss", [
    { ref: "91000000001", url: link, title: "Pilote IA", place: "Dole, Jura, France", company: null },
  ]);
  const hit = {
    objectID: "1",
    name: "Pilote IA",
    slug: "pilote-ia",
    organization: { name: "Garance", slug: "garance" },
    offices: [{ city: "Dole", country_code: "FR" }],
    published_at: "2026-11-03T10:00:00Z",
  };
  await reads(
    "wttj",
    {
      results: [
        { hits: [], nbHits: 0 },
        { hits: [hit], nbHits: 1 },
      ],
    },
    undefined,
    [{ title: "Pilote IA", company: "Garance" }],
  );
});

test("wttj: a saved page shows the contract that its block for search engines leaves out", async () => {
  const url = "https://www.welcometothejungle.com/fr/companies/garance/jobs/pilote-ia_dole";
  const block = { "@type": "JobPosting", title: "Pilote IA", employmentType: "FULL_TIME", description: "Piloter." };
  const shown = `<div data-testid="job-metadata-block"><div><i name="contract"></i>CDD / Temporaire (12 mois)</div><div><i name="remote"></i>Télétravail occasionnel</div><div><i name="salary"></i><span>Salaire : </span>41K à 46K €</div></div>`;
  const page = (metadata: string) =>
    `<html><head><script type="application/ld+json">${JSON.stringify(block)}</script></head><body>${metadata}<i name="contract"></i>Stage</body></html>`;
  await reads("wttj", page(shown), url, [
    {
      ref: "pilote-ia_dole",
      contract: "CDD / Temporaire (12 mois)",
      remote: "Télétravail occasionnel",
      salary: "41K à 46K €",
    },
  ]);
  await reads("wttj", page(""), url, [{ ref: "pilote-ia_dole", contract: null }]);
});

test("cornerstone: a row without its address has that of the site it was saved from; of another page it has none", async () => {
  const row = { requisitionId: 2764, displayJobTitle: "Pilote IA", locations: [{ city: "Dole", country: "FR" }] };
  const answer = { status: "Success", data: { totalCount: 1, requisitions: [row] } };
  const site = "https://garance.csod.com/ux/ats/careersite/6/home";
  await reads("cornerstone", answer, `${site}?c=garance&lang=fr-FR`, [
    { ref: "2764", url: `${site}/requisition/2764?c=garance` },
  ]);
  await reads("cornerstone", answer, "https://eu-fra.api.csod.com/rec-job-search/external/jobs", [
    { ref: "2764", url: null },
  ]);
});

test("successfactors detail: an employer whose name stands in an item of its own", () =>
  reads(
    "successfactors",
    `<div class="jobDisplayShell" itemscope itemtype="http://schema.org/JobPosting"><h1><span itemprop="title">Cheffe de projet IA</span></h1>
     <p>Société : <span itemprop="hiringOrganization" itemscope itemtype="http://schema.org/Organization"><meta itemprop="name" content="Maison"></span></p><span itemprop="description"><p>Vous menez.</p></span></div>`,
    undefined,
    [{ title: "Cheffe de projet IA", company: "Maison" }],
  ));
