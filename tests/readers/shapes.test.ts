import assert from "node:assert/strict";
import { test } from "node:test";
import type { RawOffer } from "../../offer/raw-offer.ts";
import { FetchError } from "../../scrapers/errors.ts";
import { createParser } from "../../scrapers/parse.ts";
import { type ReadOptions, readDocument, readFile } from "../../scrapers/read.ts";

/** One vendor answers in several shapes: its API, its own screens, a detail alone, a row with half its keys. */

const parser = createParser();
test.after(() => parser.close());

type Fields = Partial<Record<keyof RawOffer, unknown>>;

const bytesOf = (body: string | object): Buffer => Buffer.from(typeof body === "string" ? body : JSON.stringify(body));

/** Offers of a text or a document, each with the fields that are asked about; blanks are left out. */
async function fields(name: string, body: string | object, keys: (keyof RawOffer)[], url?: string): Promise<Fields[]> {
  const options: ReadOptions = { parser, seenAt: "2026-10-10T08:00:00.000Z", url };
  const offers = await readFile(name, bytesOf(body), options);
  return offers.map((one) =>
    Object.fromEntries(keys.map((key) => [key, one[key]]).filter(([, value]) => value !== null && value !== undefined)),
  );
}

const outcome = async (name: string, body: string | object): Promise<string | undefined> => {
  const { offers, problems } = await readDocument(name, bytesOf(body), { parser });
  assert.deepEqual(offers, []);
  return problems[0]?.outcome;
};

const ASHBY_ID = "0fbd2c8e-1111-4a2b-9c3d-00000000000";

test("ashby: the board's own page keeps its jobs in its script, with its employer and its name in addresses", async () => {
  const state = {
    organization: { name: "Céladon Fictif", hostedJobsPageSlug: "celadonfictif" },
    posting: null,
    jobBoard: {
      jobPostings: [
        { id: `${ASHBY_ID}1`, title: "Chef de projet IA", locationName: "Paris", publishedDate: "2026-09-02" },
        {
          id: `${ASHBY_ID}2`,
          title: "Product Owner",
          locationName: "Lyon",
          secondaryLocations: [{ locationName: "Nantes" }],
        },
      ],
    },
  };
  const page = `<!doctype html><script nonce="a">window.__appData = ${JSON.stringify(state)};\nfetch("x")</script>`;
  const expected = [
    {
      url: `https://jobs.ashbyhq.com/celadonfictif/${ASHBY_ID}1`,
      company: "Céladon Fictif",
      place: "Paris",
      postedAt: "2026-09-02",
    },
    {
      url: `https://jobs.ashbyhq.com/celadonfictif/${ASHBY_ID}2`,
      company: "Céladon Fictif",
      place: "Lyon",
      places: ["Lyon", "Nantes"],
    },
  ];
  const keys: (keyof RawOffer)[] = ["url", "company", "place", "places", "postedAt"];
  assert.deepEqual(await fields("ashby", page, keys), expected);
  assert.deepEqual(await fields("auto", page, keys), expected);
});

test("ashby: the board's GraphQL, a list and one posting; without an address there is none to give", async () => {
  const row = { id: `${ASHBY_ID}1`, title: "Chef de projet IA", locationName: "Paris", employmentType: "FullTime" };
  const list = { data: { jobBoard: { teams: [], jobPostings: [row] } } };
  assert.deepEqual(await fields("ashby", list, ["ref", "url", "place", "workingTime"]), [
    { ref: `${ASHBY_ID}1`, place: "Paris", workingTime: "FullTime" },
  ]);
  const one = { data: { jobPosting: { ...row, descriptionHtml: "<p>Piloter.</p>" } } };
  const address = `https://jobs.ashbyhq.com/celadon/${ASHBY_ID}1`;
  assert.deepEqual(await fields("ashby", one, ["url", "description"], address), [
    { url: address, description: "<p>Piloter.</p>" },
  ]);
});

test("greenhouse: jobs by department or by office are jobs once; a board's script knows their dates", async () => {
  const job = {
    id: 4500001,
    internal_job_id: 9,
    title: "Chef de projet IA",
    location: { name: "Paris" },
    absolute_url: "https://boards.greenhouse.io/ambre/jobs/4500001",
  };
  const departments = [
    { id: 1, name: "IA", jobs: [job] },
    { id: 2, name: "Données", jobs: [job], children: [{ id: 3, name: "Vide", jobs: [] }] },
  ];
  const expected = [{ ref: "4500001", place: "Paris" }];
  assert.deepEqual(await fields("greenhouse", { departments }, ["ref", "place"]), expected);
  assert.deepEqual(
    await fields("auto", { offices: [{ id: 8, name: "Paris", departments }] }, ["ref", "place"]),
    expected,
  );
  const data = [{ ...job, location: "Paris", published_at: "2026-09-01T10:00:00-04:00" }];
  const state = { state: { loaderData: { root: {}, "routes/$url_token": { jobPosts: { total: 1, data } } } } };
  const page = `<title>Jobs at Ambre Fictif</title><div class="job-posts"><tr class="job-post"><td>
    <a href="https://job-boards.greenhouse.io/ambre/jobs/4500001"><p class="body body--medium">Chef de projet IA</p></a>
    </td></tr></div><script>window.__remixContext = ${JSON.stringify(state)};</script>`;
  assert.deepEqual(await fields("greenhouse", page, ["company", "place", "postedAt"]), [
    { company: "Ambre Fictif", place: "Paris", postedAt: "2026-09-01T10:00:00-04:00" },
  ]);
});

test("lever: the list that people see", async () => {
  const page = `<a class="main-header-logo" href="#"><img alt="Cobalt Fictif logo"></a>
    <div class="posting" data-qa-posting-id="${ASHBY_ID}1">
      <div class="posting-apply"><a href="https://jobs.lever.co/cobalt/${ASHBY_ID}1/apply">Apply</a></div>
      <a class="posting-title" href="https://jobs.lever.co/cobalt/${ASHBY_ID}1?lever-source=LinkedIn">
        <h5 data-qa="posting-name">Chef de projet IA</h5>
        <div class="posting-categories"><span class="workplaceTypes">Hybrid —&nbsp;</span>
        <span class="sort-by-commitment posting-category commitment">CDI</span>
        <span class="sort-by-location posting-category location">Paris</span></div></a></div>`;
  assert.deepEqual(
    await fields("auto", page, ["source", "ref", "url", "title", "company", "place", "contract", "remote"]),
    [
      {
        source: "lever",
        ref: `${ASHBY_ID}1`,
        url: `https://jobs.lever.co/cobalt/${ASHBY_ID}1`,
        title: "Chef de projet IA",
        company: "Cobalt Fictif",
        place: "Paris",
        contract: "CDI",
        remote: "Hybrid",
      },
    ],
  );
});

test("teamtailor: the documented API, whose places stand beside its jobs", async () => {
  const job = {
    id: "7265",
    type: "jobs",
    attributes: { title: "Chef de projet IA", body: "<p>Piloter.</p>", "created-at": "2026-08-09T10:00:00Z" },
    relationships: { locations: { data: [{ type: "locations", id: "l1" }] } },
    links: { "careersite-job-url": "https://jobs.ambre.example/jobs/7265-chef-de-projet-ia" },
  };
  const included = [
    { type: "departments", id: "l1", attributes: { name: "Données" } },
    { type: "locations", id: "l1", attributes: { name: "Siège", city: "Lyon", country: "France" } },
  ];
  const expected = [
    {
      ref: "7265",
      url: "https://jobs.ambre.example/jobs/7265-chef-de-projet-ia",
      place: "Lyon, France",
      postedAt: "2026-08-09T10:00:00Z",
    },
  ];
  for (const data of [[job], job]) {
    assert.deepEqual(await fields("auto", { data, included }, ["ref", "url", "place", "postedAt"]), expected);
  }
});

test("smartrecruiters: rows without their company, and the careers page, have their public address", async () => {
  const row = {
    id: "744000011112222",
    name: "Chef de projet IA",
    refNumber: "REF1",
    releasedDate: "2026-06-01T15:41:57.577Z",
    location: { city: "Paris", country: "fr" },
    ref: "https://api.smartrecruiters.com/v1/companies/AmbreFictif/postings/744000011112222",
  };
  const url = "https://jobs.smartrecruiters.com/AmbreFictif/744000011112222";
  const list = { offset: 0, limit: 10, totalFound: 2, content: [row, { id: "744000011113333" }] };
  assert.deepEqual(await fields("smartrecruiters", list, ["url", "company", "place"]), [{ url, place: "Paris" }]);
  const page = `<section class="openings-section opening"><h3 class="opening-title title">Paris</h3><ul>
    <li class="opening-job job"><a href="${url}-chef-de-projet-ia?trid=abc" class="details">
    <h4 class="details-title job-title">Chef de projet IA</h4><p class="job-desc">CDI</p></a></li></ul></section>`;
  assert.deepEqual(await fields("auto", page, ["url", "title", "place", "contract"]), [
    { url, title: "Chef de projet IA", place: "Paris", contract: "CDI" },
  ]);
});

test("linkedin: a closed offer is closed; short numbers are numbers; a place beside the JSON-LD is kept", async () => {
  const top = `<h1 class="top-card-layout__title">Chef de projet IA</h1><span class="topcard__flavor">Ambre Fictif</span>
    <span class="topcard__flavor topcard__flavor--bullet">Paris</span>`;
  const closed = `${top}<figure class="closed-job"><figcaption class="closed-job__flavor--closed">N'accepte plus de candidatures</figcaption></figure>`;
  const { offers, findings } = await readDocument("linkedin", bytesOf(closed), {
    parser,
    url: "https://www.linkedin.com/jobs/view/4400000001",
  });
  assert.deepEqual(offers, []);
  assert.deepEqual(findings, [{ kind: "gone", ref: "4400000001", quote: "N'accepte plus de candidatures" }]);
  const card = `<div class="base-card" data-entity-urn="urn:li:jobPosting:10001"><a class="base-card__full-link" href="#"></a>
    <h3 class="base-search-card__title">Chef de projet IA</h3></div>`;
  assert.deepEqual(await fields("linkedin", card, ["ref", "url"]), [
    { ref: "10001", url: "https://www.linkedin.com/jobs/view/10001" },
  ]);
  const posting = {
    "@type": "JobPosting",
    title: "Chef de projet IA",
    datePosted: "2026-04-20",
    url: "https://www.linkedin.com/jobs/view/999/",
    hiringOrganization: { name: "Ambre Fictif" },
  };
  const page = `<script type="application/ld+json">${JSON.stringify(posting)}</script>
    <span class="topcard__flavor topcard__flavor--bullet">Grenoble, France</span>`;
  assert.deepEqual(await fields("linkedin", page, ["ref", "company", "place", "postedAt"]), [
    { ref: "999", company: "Ambre Fictif", place: "Grenoble, France", postedAt: "2026-04-20" },
  ]);
});

test("talentsoft: an area with its continent, without it, or with the town first", async () => {
  const detail = (area: string) => `<h1 class="ts-offer-page__title">Chef de projet IA</h1>
    <p id="fldlocation_location_geographicalareacollection">${area}</p>`;
  for (const [area, place, country] of [
    ["Europe, France, Nouvelle Aquitaine, Gironde", "Gironde", "France"],
    ["France, Île-de-France, Paris", "Paris", "France"],
    ["Everett, Washington, United States", "Everett, Washington", "United States"],
    ["Toulouse", "Toulouse", undefined],
  ]) {
    const expected = country ? { place, country } : { place };
    assert.deepEqual(await fields("talentsoft", detail(area as string), ["place", "country"]), [expected], area);
  }
});

test("personio, successfactors, bamboohr, breezy: the other answers of the same vendor", async () => {
  const search = [
    { id: 18, name: "Chef de projet IA", office: "Paris", employment_type: "permanent", schedule: "full-time" },
  ];
  assert.deepEqual(await fields("auto", search, ["url", "place"], "https://ambre.jobs.personio.de/search.json"), [
    { url: "https://ambre.jobs.personio.de/job/18", place: "Paris" },
  ]);
  const requisition = {
    jobReqId: "1234",
    location: "Paris",
    postStartDate: "/Date(1785801600000)/",
    jobReqLocale: {
      results: [
        { locale: "en_US", externalTitle: "AI project manager" },
        { locale: "fr_FR", externalTitle: "Chef de projet IA" },
      ],
    },
  };
  assert.deepEqual(
    await fields("successfactors", { d: { results: [requisition] } }, ["ref", "title", "place", "postedAt"]),
    [{ ref: "1234", title: "Chef de projet IA", place: "Paris", postedAt: "2026-08-04T00:00:00.000Z" }],
  );
  const opening = {
    jobOpeningName: "Chef de projet IA",
    location: { city: null, state: null },
    atsLocation: { city: "Nantes", country: "France" },
    datePosted: "2026-04-08",
  };
  assert.deepEqual(await fields("bamboohr", { result: { jobOpening: opening } }, ["title", "place", "postedAt"]), [
    { title: "Chef de projet IA", place: "Nantes, France", postedAt: "2026-04-08" },
  ]);
  const row = { friendly_id: "a1-chef", name: "Chef de projet IA", url: "https://ambre.breezy.hr/p/a1-chef" };
  assert.deepEqual(await fields("auto", [row], ["source", "url"]), [{ source: "breezy", url: row.url }]);
});

test("successfactors: rows saved without their envelope, and the feed of a search, which writes its places in its titles", async () => {
  const row = {
    id: "1000",
    locale: "en_US",
    unifiedStandardTitle: "AI project lead",
    unifiedUrlTitle: "AI-project-lead",
    unifiedStandardStart: "9/3/26",
    jobLocationShort: ["Lyon, France "],
  };
  const keys: (keyof RawOffer)[] = ["ref", "url", "title", "place", "country", "postedAt"];
  const expected = { ref: "1000", title: "AI project lead", place: "Lyon, France", postedAt: "2026-09-03" };
  const url = "https://jobs.ambre.example/job/AI-project-lead/1000-en_US";
  assert.deepEqual(await fields("successfactors", [row], keys, "https://jobs.ambre.example/search"), [
    { ...expected, url },
  ]);
  const link = "https://jobs.ambre.example/job/Lyon-Chef-de-projet-IA-69003/1397790900/";
  const tracked = `${link}?feedId=null&amp;utm_source=J2WRSS&amp;utm_medium=rss`;
  const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Ambre</title><item>
    <title><![CDATA[Chef de projet IA (Lyon, FR, 69003)]]></title><description><![CDATA[...]]></description>
    <pubDate>Fri, 02 Oct 2026 7:00:00 GMT</pubDate><link>${tracked}</link><guid>${tracked}</guid></item></channel></rss>`;
  assert.deepEqual(await fields("auto", feed, [...keys, "description"]), [
    {
      ref: "1397790900",
      url: link,
      title: "Chef de projet IA",
      place: "Lyon, FR, 69003",
      country: "FR",
      postedAt: "Fri, 02 Oct 2026 7:00:00 GMT",
    },
  ]);
});

test("recruitee: the place as the board writes it, its doubles left out", async () => {
  const offers = ["Best, Noord-Brabant, Pays-Bas", "Berlin, Berlin, Allemagne"].map((location, id) => ({
    id: String(id + 1),
    title: "Chef de projet IA",
    location,
    city: "Ville",
    careers_url: `https://ambre.recruitee.com/o/${id}`,
  }));
  assert.deepEqual(await fields("recruitee", { offers }, ["place"]), [
    { place: "Best, Noord-Brabant, Pays-Bas" },
    { place: "Berlin, Allemagne" },
  ]);
});

test("francetravail: a town's name is no INSEE code, and a code of two signs is no contract", async () => {
  const row = {
    id: "048KLTP",
    intitule: "Chef de projet IA",
    typeContrat: "CDI",
    natureContrat: "E1",
    natureContratLibelle: "Contrat travail",
    lieuTravail: { libelle: "Lyon (69)", commune: "Lyon" },
  };
  assert.deepEqual(await fields("francetravail", { resultats: [row] }, ["inseeCode", "contract", "place"]), [
    { contract: "CDI", place: "Lyon (69)" },
  ]);
});

test("what is nobody's offer: a row without a title, another vendor's list", async () => {
  assert.equal(await outcome("workable", { shortcode: "DaWM-M8pHDX", is_video: true }), "changed");
  const icims = `<div class="iCIMS_JobsTable"><a class="iCIMS_Anchor" href="https://x.icims.com/jobs/1234/chef/job">
    <h3>Chef de projet</h3></a></div>`;
  assert.equal(await outcome("teamtailor", icims), "changed");
  const board = {
    jobs: [{ id: 1, internal_job_id: 2, title: "Chef", absolute_url: "https://boards.greenhouse.io/a/jobs/1" }],
  };
  for (const name of ["lever", "ashby", "workable", "recruitee", "smartrecruiters"]) {
    assert.equal(await outcome(name, board), "changed", name);
  }
  await assert.rejects(readFile("lever", bytesOf("<html><h1>502</h1></html>"), { parser }), FetchError);
});

test("a wall in the place of a page is called a wall, whoever was to read it; a page that asks for a password in a corner is not", async () => {
  const walls = [
    "<title>Just a moment...</title><script>window._cf_chl_opt={}</script>",
    '{"url":"https://geo.captcha-delivery.com/captcha/?initialCid=A"}',
    '<form action="/session"><input name="user"><input type="password" name="pass"></form>',
  ];
  for (const wall of walls) {
    for (const name of ["greenhouse", "workday", "linkedin", "auto"]) {
      assert.equal(await outcome(name, wall), "blocked", `${name} : ${wall}`);
    }
  }
  const links = Array.from({ length: 30 }, (_, n) => `<a href="/metiers/${n}">Métier ${n}</a>`).join("");
  assert.equal(await outcome("greenhouse", `<input type="password">${links}`), "changed");
});

test("successfactors tiles: a value known by its own id, a tile that is pressed whole, a box around several offers", async () => {
  const value = (ref: string, name: string, words: string) =>
    `<div id="job-${ref}-desktop-section-${name}-value">${words}</div>`;
  const label = '<span id="job-11-desktop-section-location-label" class="section-label">Lieu</span>';
  const link = (ref: string) => `<a class="jobTitle-link" href="/job/Chef-${ref}/${ref}/">Chef ${ref}</a>`;
  const page = `<ul><li class="job-tile" data-url="/marque/job/Lyon-Chef/11/"><a class="jobTitle-link">Chef 11</a>
      <div class="section-field location">${label}${value("11", "location", "Lyon, FR")}</div>${value("11", "date", "3 nov. 2026")}</li>
    <li class="job-tile"><a class="jobTitle-link" href="#">Chef 12</a>${value("12", "city", "Nantes")}<span data-url="/job/Nantes-Chef/12/"></span></li></ul>
    <div><div class="job-tile-cell">${link("13")}${link("13")}${value("13", "location", "Lille, FR")}</div><div class="job-tile-cell">${link("14")}</div></div>
    <table><tr><td>${link("15")}<span class="jobLocation">Metz, FR</span>${link("16")}</td></tr></table>`;
  const site = "https://emplois.maison.exemple";
  const read = await fields("successfactors", page, ["ref", "url", "title", "place", "postedAt"], `${site}/search/`);
  assert.deepEqual(read, [
    {
      ref: "11",
      url: `${site}/marque/job/Lyon-Chef/11/`,
      title: "Chef 11",
      place: "Lyon, FR",
      postedAt: "3 nov. 2026",
    },
    { ref: "12", url: `${site}/job/Nantes-Chef/12/`, title: "Chef 12", place: "Nantes" },
    { ref: "13", url: `${site}/job/Chef-13/13/`, title: "Chef 13", place: "Lille, FR" },
    { ref: "14", url: `${site}/job/Chef-14/14/`, title: "Chef 14" },
    { ref: "15", url: `${site}/job/Chef-15/15/`, title: "Chef 15" },
    { ref: "16", url: `${site}/job/Chef-16/16/`, title: "Chef 16" },
  ]);
});

test("eightfold: a position that only has the standard form of its place", async () => {
  const body = {
    data: { count: 1, positions: [{ id: 3, name: "Chef de projet", standardizedLocations: ["Lyon, ARA, FR"] }] },
  };
  assert.deepEqual(await fields("eightfold", body, ["place", "country"]), [{ place: "Lyon, ARA, FR", country: "FR" }]);
});
