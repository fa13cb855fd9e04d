import { test } from "node:test";
import { reads } from "./page.ts";

test("workday: the shared host, a site of two letters and a path without its slash give public addresses", async () => {
  const row = (externalPath: string) => ({
    total: 1,
    jobPostings: [
      {
        title: "Cheffe de projet IA",
        externalPath,
        locationsText: "2 emplacements",
        postedOn: "Offre publiée aujourd'hui",
        bulletFields: ["R-12"],
      },
    ],
  });
  const facts = { ref: "R-12", company: null, place: null, postedAt: "Offre publiée aujourd'hui" };
  const cases = [
    [
      "https://wd5.myworkdaysite.com/wday/cxs/maison/Externe/jobs",
      "/job/Paris/X_R-12",
      "https://wd5.myworkdaysite.com/recruiting/maison/Externe/job/Paris/X_R-12",
    ],
    [
      "https://wd5.myworkdaysite.com/fr-FR/recruiting/maison/Externe",
      "/job/Paris/X_R-12",
      "https://wd5.myworkdaysite.com/recruiting/maison/Externe/job/Paris/X_R-12",
    ],
    [
      "https://maison.wd1.myworkdayjobs.com/us/job/x",
      "/job/Paris/X_R-12",
      "https://maison.wd1.myworkdayjobs.com/us/job/Paris/X_R-12",
    ],
    [
      "https://maison.wd1.myworkdayjobs.com/fr/Externe",
      "/job/Paris/X_R-12",
      "https://maison.wd1.myworkdayjobs.com/Externe/job/Paris/X_R-12",
    ],
    [
      "https://maison.wd1.myworkdayjobs.com/wday/cxs/maison/Externe/jobs",
      "Cheffe/R-12",
      "https://maison.wd1.myworkdayjobs.com/Externe/job/Cheffe/R-12",
    ],
    ["https://ailleurs.exemple/wday/cxs/maison/Externe/jobs", "/job/Paris/X_R-12", null],
  ] as const;
  for (const [from, path, url] of cases) await reads("workday", row(path), from, [{ ...facts, url }]);
});

test("ibm: several cities are no place; a country told by its code alone is kept", () =>
  reads(
    "ibm",
    [
      {
        _id: "a",
        _source: {
          title: "Cheffe de projet IA",
          url: "https://careers.ibm.com/careers/JobDetail?jobId=101",
          field_keyword_05: "France",
          field_keyword_19: "Multiple Cities",
          field_text_01: 101,
          dcdate: "2026-11-12",
        },
      },
      {
        _id: "b",
        _source: {
          title: "Stage IA",
          url: "https://careers.ibm.com/careers/JobDetail?jobId=102",
          country: ["fr"],
          field_keyword_19: "Paris, FR",
        },
      },
    ],
    undefined,
    [
      {
        ref: "101",
        title: "Cheffe de projet IA",
        company: "IBM",
        place: "France",
        country: "France",
        postedAt: "2026-11-12",
        url: "https://careers.ibm.com/careers/JobDetail?jobId=101",
      },
      { ref: "102", place: "Paris, FR", country: "fr", postedAt: null },
    ],
  ));

test("apec, amazon, eightfold, teamtailor: one row saved alone says what it says in its list", async () => {
  const apec = {
    numeroOffre: "179000001W",
    intitule: "Cheffe de projet IA F/H",
    nomCommercial: "Maison",
    lieuTexte: "Lyon 03 - 69",
    datePublication: "2026-11-02T16:51:05.000+0000",
    texteOffre: "Au sein de…",
    typeContrat: 101888,
  };
  await reads("apec", apec, undefined, [
    {
      ref: "179000001W",
      title: "Cheffe de projet IA F/H",
      company: "Maison",
      place: "Lyon 03 - 69",
      contract: "CDI",
      excerpt: true,
      postedAt: "2026-11-02T16:51:05.000+0000",
      url: "https://www.apec.fr/candidat/recherche-emploi.html/emploi/detail-offre/179000001W",
    },
  ]);
  await reads("apec", { ...apec, offreConfidentielle: true }, undefined, [{ ref: "179000001W", company: null }]);
  const amazon = {
    id_icims: "10500001",
    title: "Cheffe de projet IA ",
    location: "FR, Clichy",
    country_code: "FRA",
    posted_date: "November  5, 2026",
    job_path: "/en/jobs/10500001/cheffe",
    company_name: "Amazon France",
  };
  await reads("amazon", amazon, undefined, [
    {
      ref: "10500001",
      title: "Cheffe de projet IA",
      company: "Amazon France",
      place: "FR, Clichy",
      country: "FRA",
      postedAt: "November 5, 2026",
      url: "https://www.amazon.jobs/en/jobs/10500001/cheffe",
    },
  ]);
  const position = {
    id: 563000001,
    name: "Cheffe de projet IA",
    locations: ["Paris, France"],
    standardizedLocations: ["Paris, Paris, FR"],
    postedTs: 1788393600,
    positionUrl: "/careers/job/563000001",
  };
  await reads("eightfold", position, "https://carrieres.maison.exemple/api/pcsx/search?domain=maison.exemple", [
    {
      ref: "563000001",
      title: "Cheffe de projet IA",
      place: "Paris, France",
      country: "FR",
      postedAt: "2026-09-03T00:00:00.000Z",
      url: "https://carrieres.maison.exemple/careers/job/563000001",
    },
  ]);
  const item = {
    id: "x",
    title: "Cheffe de projet IA",
    url: "https://maison.teamtailor.com/jobs/7000001-cheffe",
    date_published: "2026-11-08T16:34:45+02:00",
    _jobposting: {
      "@type": "JobPosting",
      identifier: { value: 7000001 },
      hiringOrganization: { name: "Maison" },
      jobLocation: [{ address: { addressLocality: "Bordeaux", addressCountry: "FR", postalCode: null } }],
    },
  };
  await reads("teamtailor", item, undefined, [
    {
      ref: "7000001",
      title: "Cheffe de projet IA",
      company: "Maison",
      place: "Bordeaux",
      country: "FR",
      postedAt: "2026-11-08T16:34:45+02:00",
      url: "https://maison.teamtailor.com/jobs/7000001-cheffe",
    },
  ]);
});

const POSTING = {
  "@context": "https://schema.org",
  "@type": "JobPosting",
  title: "Cheffe de projet IA",
  datePosted: "2026-11-02",
  hiringOrganization: { "@type": "Organization", name: "Maison Été" },
  jobLocation: {
    "@type": "Place",
    address: { "@type": "PostalAddress", addressLocality: "Lyon", addressCountry: "FR" },
  },
};
const marked = (block: unknown) =>
  `<html><head><meta charset="utf-8"><script type="application/ld+json">${JSON.stringify(block)}</script></head></html>`;

test("json-ld: values with their language, small keys, markup in a title, an employer by its identifier, a block written as a string", async () => {
  const facts = {
    ref: "12345",
    title: POSTING.title,
    company: "Maison Été",
    place: "Lyon",
    postedAt: "2026-11-02",
    url: "https://maison.exemple/offres/12345",
  };
  const { title, datePosted, hiringOrganization, jobLocation } = POSTING;
  const blocks: unknown[] = [
    {
      ...POSTING,
      title: { "@value": title, "@language": "fr" },
      datePosted: [{ "@value": datePosted }],
      hiringOrganization: { name: { "@value": "Maison Été" } },
    },
    {
      "@type": "JobPosting",
      title,
      dateposted: datePosted,
      hiringorganization: hiringOrganization,
      joblocation: { address: { addresslocality: "Lyon" } },
    },
    { ...POSTING, title: "<strong>Cheffe</strong> de projet IA" },
    {
      "@graph": [
        { "@type": "Organization", "@id": "https://maison.exemple/#o", name: "Maison Été" },
        { ...POSTING, hiringOrganization: "https://maison.exemple/#o" },
      ],
    },
    JSON.stringify(POSTING),
    { ...POSTING, jobLocation: [jobLocation, jobLocation] },
  ];
  for (const block of blocks)
    await reads("json-ld", marked(block), "https://maison.exemple/offres/12345?utm_source=x", [facts]);
  await reads(
    "json-ld",
    marked({ ...POSTING, hiringOrganization: "https://maison.exemple/#inconnu" }),
    "https://maison.exemple/offres/12345",
    [{ ...facts, company: null }],
  );
});

const SEARCH = "https://carrieres.maison.exemple/search/";
const SF = {
  title: "Cheffe de projet IA",
  ref: "1403551500",
  url: "https://carrieres.maison.exemple/job/Paris-Cheffe/1403551500/",
};

test("successfactors tiles: the label is no part of the value; a row's « +2 autres » names no place", async () => {
  const link = `<a class="jobTitle-link" href="/job/Paris-Cheffe/1403551500/">Cheffe de projet IA</a>`;
  const field = (name: string, label: string, value: string) =>
    `<div id="job-1403551500-desktop-section-${name}"><span>${label}</span><div>${value}</div></div>`;
  const tile = `<li class="job-tile" data-url="/job/Paris-Cheffe/1403551500/">${link}${field("date", "Date", "3 juil. 2026")}${field("location", "Lieu", "Paris, IDF, FR")}${link}</li>`;
  await reads("successfactors", tile, SEARCH, [
    { ...SF, place: "Paris, IDF, FR", country: "FR", postedAt: "3 juil. 2026" },
  ]);
  // « Title » is for screen readers; an employer's own fields are known by their labels.
  const own = (name: string, label: string, value: string) =>
    `<div class="section-field ${name}"><span class="section-label">${label}</span><div id="job-1403551500-desktop-section-${name}-value">${value}</div></div>`;
  const labelled = `<li class="job-tile" data-url="/job/Paris-Cheffe/1403551500/"><div class="tiletitle"><span class="sr-only">Title</span><span class="section-title">${link}</span></div>
    ${own("shifttype", "Type de contrat", "CDD")}${own("department", "Date de clôture", "31 août 2026")}${own("multilocation", "Workplace", "Paris, FR")}</li>`;
  await reads("successfactors", labelled, SEARCH, [
    { ...SF, place: "Paris, FR", country: "FR", contract: "CDD", validThrough: "31 août 2026" },
  ]);
  const row = `<table><tr class="data-row"><td>${link}</td><td><span class="jobLocation">Paris, FR, 75008 <small>+2 autres…</small></span></td><td><span class="jobDate">3 juil. 2026</span></td></tr></table>`;
  await reads("successfactors", row, SEARCH, [
    { ...SF, place: "Paris, FR, 75008", country: "FR", postalCode: "75008", postedAt: "3 juil. 2026" },
  ]);
});

test("successfactors detail: the place that stands beside the microdata", () =>
  reads(
    "successfactors",
    `<link rel="canonical" href="${SF.url}"><div class="jobDisplayShell" itemscope itemtype="http://schema.org/JobPosting"><meta itemprop="datePosted" content="Sun Aug 30 02:00:00 UTC 2026"><meta itemprop="hiringOrganization" content="Maison">
     <h1><span itemprop="title">Cheffe de projet IA</span></h1><span itemprop="description"><p>Vous menez.</p></span><p id="job-location"><span class="jobGeoLocation">Lyon, FR, 69003</span></p></div>`,
    undefined,
    [{ ...SF, company: "Maison", place: "Lyon, FR, 69003", country: "FR", postedAt: "Sun Aug 30 02:00:00 UTC 2026" }],
  ));

test("teamtailor list: the title alone where the link wraps the whole card; one word beside it may be a department", () =>
  reads(
    "teamtailor",
    `<head><meta property="og:site_name" content="Maison"><link href="https://a.teamtailor-cdn.com/x.css"></head>
     <a href="https://maison.teamtailor.com/jobs/7000001-cheffe"><span title="Cheffe de projet IA">Cheffe de projet IA</span><div><span>Tech</span><span>·</span><span>Paris</span><span>·</span><span>Hybride</span></div></a>
     <li><a href="https://maison.teamtailor.com/jobs/7000002-analyste"><span>Analyste</span><div><span>Lyon</span></div></a></li>`,
    "https://maison.teamtailor.com/jobs",
    [
      {
        ref: "7000001",
        title: "Cheffe de projet IA",
        company: "Maison",
        place: "Paris",
        remote: "Hybride",
        url: "https://maison.teamtailor.com/jobs/7000001-cheffe",
      },
      { ref: "7000002", title: "Analyste", place: null, remote: null },
    ],
  ));

test("eightfold: the older API without addresses, and the careers page that carries its first answer", async () => {
  const facts = {
    ref: "790000001",
    title: "Cheffe de projet IA & données",
    place: "Paris, France",
    postedAt: "2026-09-24T00:00:00.000Z",
  };
  const position = {
    id: "790000001",
    name: "Cheffe de projet IA & données",
    locations: ["Paris, France"],
    t_create: "1790208000",
    t_update: "1790308000",
  };
  const answer = { count: 1, positions: [position] };
  await reads("eightfold", answer, "https://emploi.maison.exemple/api/apply/v2/jobs?domain=maison.exemple", [
    { ...facts, url: "https://emploi.maison.exemple/careers/job/790000001" },
  ]);
  await reads("eightfold", answer, undefined, [{ ...facts, url: null }]);
  const kept = JSON.stringify({
    ...answer,
    positions: [{ ...position, canonicalPositionUrl: "https://emploi.maison.exemple/careers/job/790000001" }],
  });
  await reads(
    "eightfold",
    `<html><code id="smartApplyData" style="display:none">${kept.replace(/&/g, "&amp;").replace(/"/g, "&#34;")}</code></html>`,
    undefined,
    [{ ...facts, url: "https://emploi.maison.exemple/careers/job/790000001" }],
  );
});

test("greenhouse: the board that people see, old and new; a badge is no part of the title", async () => {
  const facts = { ref: "4001234", title: "Cheffe de projet IA", place: "Paris, France", company: null, postedAt: null };
  await reads(
    "greenhouse",
    `<div class="opening" department_id="1"><a href="/maison/jobs/4001234">Cheffe de projet IA</a><br><span class="location">Paris, France</span></div>`,
    "https://boards.greenhouse.io/maison",
    [{ ...facts, url: "https://boards.greenhouse.io/maison/jobs/4001234" }],
  );
  await reads(
    "greenhouse",
    `<div class="job-posts"><table><tr class="job-post"><td><a href="https://job-boards.greenhouse.io/maison/jobs/4001234"><p class="body body--medium">Cheffe de projet IA<span class="tag-text">New</span></p><p class="body body--metadata">Paris, France</p></a></td></tr></table></div>`,
    undefined,
    [{ ...facts, url: "https://job-boards.greenhouse.io/maison/jobs/4001234" }],
  );
});

const APEC = "https://www.apec.fr/candidat/recherche-emploi.html/emploi/detail-offre/179000001W";

test("apec: the pages that people save, an offer and a search; each line is known by its mark", async () => {
  const page = `<html><h1>Cheffe de projet IA F/H</h1><ul class="details-offer-list"><li>Maison</li><li>2 <span>CDI</span></li><li>Paris 08 - 75</li></ul>
    <div class="ref-offre">Ref. Apec : 179000001W</div><div class="date-offre">Publiée le 02/11/2026</div><div class="details-post"><p>Vous menez.</p></div></html>`;
  await reads("apec", page, APEC, [
    {
      ref: "179000001W",
      title: "Cheffe de projet IA F/H",
      company: "Maison",
      place: "Paris 08 - 75",
      contract: "CDI",
      postedAt: "02/11/2026",
      url: APEC,
      description: "<p>Vous menez.</p>",
    },
  ]);
  const card = `<html><a href="/candidat/recherche-emploi.html/emploi/detail-offre/179000001W?page=0"><div class="card-offer"><p class="card-offer__company">Maison</p><h2 class="card-title">Cheffe de projet IA F/H</h2>
    <ul class="details-offer"><li><img alt="Salaire texte">A négocier</li><li><img alt="type de contrat">CDI</li><li><img alt="localisation">Lyon 03 - 69</li><li><img alt="date de publication">02/11/2026</li></ul></div></a></html>`;
  await reads("apec", card, "https://www.apec.fr/candidat/recherche-emploi.html/emploi?motsCles=IA", [
    {
      ref: "179000001W",
      title: "Cheffe de projet IA F/H",
      company: "Maison",
      place: "Lyon 03 - 69",
      contract: "CDI",
      salary: "A négocier",
      postedAt: "02/11/2026",
      url: APEC,
    },
  ]);
});

test("smartrecruiters: town and region make the place, the code of the country has its own field", async () => {
  const posting = {
    id: "744000000000001",
    name: "Cheffe de projet IA ",
    company: { identifier: "Maison", name: "Maison" },
    releasedDate: "2026-11-06T11:57:38.676Z",
    typeOfEmployment: { id: "permanent", label: "Full-time" },
  };
  const facts = {
    ref: "744000000000001",
    title: "Cheffe de projet IA",
    company: "Maison",
    postedAt: "2026-11-06T11:57:38.676Z",
    url: "https://jobs.smartrecruiters.com/Maison/744000000000001",
  };
  for (const [location, place] of [
    [{ city: "Paris", region: "IDF", country: "fr" }, "Paris, IDF"],
    [{ city: "Livorno", country: "it", fullLocation: "Livorno, , Italy" }, "Livorno, Italy"],
    [{ country: "fr", remote: true }, "fr"],
  ] as const)
    await reads(
      "smartrecruiters",
      { content: [{ ...posting, location }], totalFound: 1, offset: 0, limit: 100 },
      undefined,
      [{ ...facts, place, country: location.country }],
    );
});
