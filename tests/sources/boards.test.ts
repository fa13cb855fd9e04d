import assert from "node:assert/strict";
import { test } from "node:test";
import type { RawOffer } from "../../offer/raw-offer.ts";
import { type Finding, type Page, queryAt, type Source } from "../../scrapers/source.ts";
import adzuna from "../../scrapers/sources/adzuna.ts";
import apec from "../../scrapers/sources/apec.ts";
import hellowork from "../../scrapers/sources/hellowork.ts";
import indeed from "../../scrapers/sources/indeed.ts";
import linkedin from "../../scrapers/sources/linkedin.ts";
import wttj from "../../scrapers/sources/wttj.ts";
import { sharedPath } from "../help/shared.ts";
import { pageFrom, pageOf } from "../kit/pages.ts";

const query = queryAt("2026-11-20T06:00:00Z", { terms: ["IA", "LLM"] });
const kinds = (findings: Iterable<Finding>) => [...findings].map((one) => one.kind);
const refuses = (source: Source, page: Page, outcome: string) =>
  assert.throws(() => [...source.parse(page)], { outcome });
const offersOf = (source: Source, page: Page): RawOffer[] =>
  [...source.parse(page)].flatMap((one) =>
    one.kind === "offer" ? [one.offer] : one.kind === "follow" && one.request.partial ? [one.request.partial] : [],
  );

test("apec: the body has the accepted keys only, and pages by 100", () => {
  const [first] = [...apec.start(query)];
  const body = JSON.parse(first?.body ?? "");
  assert.deepEqual(
    [body.pagination, body.sorts[0], body.motsCles],
    [{ range: 100, startIndex: 0 }, { type: "DATE", direction: "DESCENDING" }, "IA"],
  );
  for (const unknown of ["salaires", "salaireMinimum", "query"]) assert.ok(!(unknown in body));
  const rows = (n: number, total: number) =>
    JSON.stringify({
      resultats: Array.from({ length: n }, (_, i) => ({ numeroOffre: `${i}W`, intitule: "IA" })),
      totalCount: total,
    });
  const next = [...apec.parse(pageOf(rows(100, 150), { request: first }))].at(-1);
  assert.equal(next?.kind === "follow" && JSON.parse(next.request.body ?? "").pagination.startIndex, 100);
  assert.equal([...apec.parse(pageOf(rows(20, 150), { request: first }))].at(-1)?.kind, "suspect");
  assert.deepEqual(kinds(apec.parse(pageOf(rows(0, 0), { request: first }))), ["empty"]);
});

test("apec: DataDome is a refusal, a 500 names its key, an unknown code has no words", () => {
  refuses(
    apec,
    pageOf('{"url":"https://geo.captcha-delivery.com/x"}', { status: 403, headers: { "x-datadome": "protected" } }),
    "blocked",
  );
  const bad = pageOf('{"message":"Unrecognized field \\"salaires\\" (class X), not marked as ignorable"}', {
    status: 500,
  });
  assert.throws(() => [...apec.parse(bad)], /salaires/);
  refuses(apec, bad, "bad-request");
  const [found] = offersOf(
    apec,
    pageOf(
      JSON.stringify({
        resultats: [
          {
            numeroOffre: "1W",
            intitule: "IA",
            typeContrat: 42,
            idNomTeletravail: 7,
            latitude: "0",
            offreConfidentielle: true,
            nomCommercial: "X",
            nomInterlocuteur: "Odile",
          },
        ],
        totalCount: 1,
      }),
    ),
  );
  assert.deepEqual(
    [found?.contract, found?.remote, found?.lat, found?.company, found?.excerpt],
    [null, null, null, null, true],
  );
  assert.ok(!JSON.stringify(found).includes("Odile"));
});

test("linkedin: the end of a list, a wall, a new markup are three different things", () => {
  assert.deepEqual(kinds(linkedin.parse(pageOf("<!DOCTYPE html>\n<!---->\n"))), ["empty"]);
  refuses(linkedin, pageOf('<html><form class="join-form">Inscrivez-vous</form></html>'), "blocked");
  refuses(linkedin, pageOf("<html><p>bonjour</p></html>", { url: "https://www.linkedin.com/authwall?x" }), "blocked");
  refuses(linkedin, pageOf('<html><div data-x="urn:li:jobPosting:123456789">x</div></html>'), "changed");
  refuses(linkedin, pageOf("<html><p>bonjour</p></html>"), "changed");
  assert.equal(linkedin.permission.basis, "forbidden");
});

test("linkedin: screens of a signed-in reader, old and new; a company's page is no offer", () => {
  const about =
    "<span>Lyon, France</span><span> · </span><span>il y a 3 jours</span><span> · </span><span>50 candidats</span>";
  const old = `<div class="job-details-jobs-unified-top-card__company-name"><a>Boréale</a></div><h1 class="job-details-jobs-unified-top-card__job-title">Pilote IA</h1><div class="job-details-jobs-unified-top-card__tertiary-description-container">${about}</div>`;
  const recent = `<a href="/company/boreale/">Boréale</a><p class="_a1"><a href="/jobs/view/pilote-ia-4900000401/">Pilote IA</a></p><p class="_b2">${about}</p><div componentkey="JobDetails_AboutTheJob_4900000401"><h2>À propos</h2><span data-testid="expandable-text-box"><p>Texte</p></span></div>`;
  const url = "https://www.linkedin.com/jobs/view/4900000401/";
  for (const html of [old, recent]) {
    assert.deepEqual(
      offersOf(linkedin, pageOf(html, { url })).map((one) => [
        one.ref,
        one.title,
        one.company,
        one.place,
        one.postedAt,
      ]),
      [["4900000401", "Pilote IA", "Boréale", "Lyon, France", "il y a 3 jours"]],
    );
  }
  const company = '<h1 class="top-card-layout__title">Boréale</h1><h4>Énergie · Lyon</h4>';
  refuses(linkedin, pageOf(company, { url: "https://fr.linkedin.com/company/boreale" }), "changed");
});

test("hellowork: its partners' feed and its site are its own, any other feed is not", () => {
  const feed = (site: string) =>
    pageOf(`<root><job><title>Pilote IA</title><url>https://${site}/fr-fr/emplois/61000001.html</url></job></root>`);
  assert.equal(hellowork.recognises(feed("www.hellowork.com")), true);
  assert.equal(hellowork.recognises(feed("emploi.exemple.fr")), false);
  assert.equal(
    hellowork.recognises(pageOf("", { url: "https://www.hellowork.com/fr-fr/emplois/61000001.html" })),
    true,
  );
});

test("indeed: cards, no result, expired, absent bounds, no estimate, a wall", () => {
  const page = (results: unknown) =>
    pageOf(
      `<script id="mosaic-data">x["mosaic-provider-jobcards"]; window.mosaic.providerData["mosaic-provider-jobcards"]=${JSON.stringify(results)};</script>`,
      { url: "https://fr.indeed.com/jobs" },
    );
  const card = {
    jobkey: "0123456789abcdef",
    displayTitle: "Pilote } IA",
    extractedSalary: { min: 0, max: -1, type: "yearly" },
    estimatedSalary: { min: 30000, max: 40000 },
    createDate: 1794902400000,
    link: "/rc/clk?x",
  };
  const [found] = offersOf(indeed, page({ metaData: { mosaicProviderJobCardsModel: { results: [card] } } }));
  assert.deepEqual(
    [found?.title, found?.salaryMin, found?.salaryPeriod, found?.url],
    ["Pilote } IA", null, null, "https://fr.indeed.com/viewjob?jk=0123456789abcdef"],
  );
  assert.deepEqual(kinds(indeed.parse(page({ metaData: {} }))), ["empty"]);
  assert.deepEqual(
    kinds(indeed.parse(page({ metaData: { mosaicProviderJobCardsModel: { results: [{ ...card, expired: true }] } } }))),
    ["gone"],
  );
  refuses(indeed, pageOf("<title>Just a moment...</title>"), "blocked");
  const view = {
    jobKey: "0123456789abcdef",
    jobInfoWrapperModel: {
      jobInfoModel: {
        jobInfoHeaderModel: { jobTitle: "Pilote IA", companyName: "Hydrolis", formattedLocation: "Lyon (69)" },
        sanitizedJobDescription: "<p>a</p>",
      },
    },
  };
  const detail = pageOf(
    `<script>window._initialData={a:_rootProps.x};window._rootProps={"preloadedVJData":${JSON.stringify(view)}}</script>`,
    { url: "https://fr.indeed.com/viewjob?jk=0123456789abcdef" },
  );
  assert.deepEqual(
    offersOf(indeed, detail).map((one) => [one.ref, one.title, one.company, one.place, one.description]),
    [["0123456789abcdef", "Pilote IA", "Hydrolis", "Lyon (69)", "<p>a</p>"]],
  );
});

test("adzuna: predicted pay is not the employer's; the caller's key leaves no trace", () => {
  const row = {
    id: "5",
    title: "IA",
    redirect_url: "https://www.adzuna.fr/land/ad/5?utm_source=clef-secrete",
    salary_min: 40000,
    salary_max: 45000,
    salary_is_predicted: "1",
  };
  const [found] = offersOf(adzuna, pageOf(JSON.stringify({ count: 1, results: [row] })));
  assert.deepEqual(
    [found?.salaryMin, found?.url, found?.excerpt],
    [undefined, "https://www.adzuna.fr/details/5", true],
  );
  assert.ok(!JSON.stringify(found).includes("secrete"));
  refuses(adzuna, pageOf('{"exception":"AUTH_FAIL"}', { status: 401 }), "unauthorised");
  assert.ok([...adzuna.start(query)].every((one) => one.auth === "adzuna" && !/app_key/.test(one.url)));
});

test("boards: recorded pages", (t) => {
  const folder = sharedPath("recordings/");
  if (!folder) return t.skip("enregistrements absents : recordings");
  type Row = [Source, string, number, string, string | null, string | null, string | null];
  const rows: Row[] = [
    [
      apec,
      "apec/search-data-analyst-paris-rocky.json",
      5,
      "Data Analyst / BI Analyst – Power BI F/H",
      "BRAIN LOGIC",
      "Paris 11 - 75",
      "2026-09-25T07:51:29.000+0000",
    ],
    [
      apec,
      "apec/apec-partner-export-labonnealternance.xml",
      5,
      "Ingénieur d'études en génie électrique F/H",
      "Ikos",
      "ROUEN",
      "11/12/2025 10:41:41",
    ],
    [apec, "apec/detail-SYNTHETIC-shape-only.json", 1, "Software Engineer F/H", "Externatic", "Paris 08 - 75", null],
    [
      linkedin,
      "linkedin/guest-search-fr-data-analyst-paris-rocky.html",
      5,
      "Data Analyst Power BI / GCP H/F",
      "NEXTON",
      "Paris",
      "2026-09-19",
    ],
    [
      linkedin,
      "linkedin/guest-jobPosting-maeldk.html",
      1,
      "Software Engineer, New Grad",
      "Notion",
      "San Francisco, CA",
      "1 week ago",
    ],
    [
      linkedin,
      "linkedin/jsonld-jobs-scrapfly.json",
      1,
      "Python Developer",
      "Tactibit Technologies",
      "Suitland, MD",
      "2024-12-15T23:55:13.000Z",
    ],
    [
      indeed,
      "indeed/mosaic-results-scrapfly-search.json",
      15,
      "Senior Electrical Engineer",
      "Nauticus Robotics",
      "Webster, TX 77598",
      "2024-11-15T18:10:10.472Z",
    ],
    [
      indeed,
      "indeed/viewjob-scrapfly-jobs.json",
      2,
      "Staff Software Engineer (python)",
      "Blue Yonder",
      "Dallas, TX",
      null,
    ],
    [
      adzuna,
      "adzuna-fr/jobs-data-500-2025-06-05.json",
      500,
      "Mission mentorat - Data Engineer",
      "OpenClassrooms",
      "8ème Arrondissement, Paris",
      "2025-05-28T17:48:23Z",
    ],
    [
      wttj,
      "wttj/algolia-query-3-hits.json",
      2,
      "Développeur Junior",
      "Groupe CNPP",
      "Saint-Marcel",
      "2026-08-28T19:13:01Z",
    ],
    [
      wttj,
      "wttj/api-organization-job-detail.json",
      1,
      "Développeur Junior",
      null,
      "Saint-Marcel",
      "2026-08-28T19:13:01Z",
    ],
    [
      hellowork,
      "jsonld/jobscraperai-hellowork-details.html",
      1,
      "Développeur Fullstack Java - React Confirmé H/F",
      "Geser Best",
      "Nantes",
      null,
    ],
    [
      hellowork,
      "labonnealternance-partner-feeds/hellowork-feed.xml",
      5,
      "Manager en Stratégie Management et Organisation H/F",
      "Software Consulting",
      "VINCENNES",
      "2024-01-30 23:21:39",
    ],
  ];
  for (const [source, file, number, ...wanted] of rows) {
    const offers = offersOf(source, pageFrom(folder + file));
    const [one] = offers;
    assert.deepEqual(
      [offers.length, one?.title, one?.company ?? null, one?.place ?? null, one?.postedAt ?? null],
      [number, ...wanted],
      file,
    );
    for (const { url } of offers) assert.ok(!/utm_|trk=|refId|trackingId/.test(url ?? ""), file);
  }
  refuses(apec, pageFrom(`${folder}apec/detail-refused-403-datadome-rocky.json`), "blocked");
  refuses(apec, pageFrom(`${folder}apec/lieuautocomplete-paris-dash-rocky.json`), "changed");
  refuses(indeed, pageFrom(`${folder}indeed/blocked-challenge-excerpt-postings-qa.html`), "blocked");
});
