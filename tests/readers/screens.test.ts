import assert from "node:assert/strict";
import { test } from "node:test";
import type { RawOffer } from "../../offer/raw-offer.ts";
import { FetchError } from "../../scrapers/errors.ts";
import { createParser } from "../../scrapers/parse.ts";
import { readFile } from "../../scrapers/read.ts";

/** Pages that a person saved from a screen: no answer of an API, no marks for search engines, the vendor's own markup. */

const parser = createParser();
test.after(() => parser.close());

type Facts = Partial<Record<keyof RawOffer, unknown>>;

/** Every expected field of every offer, `null` for what the page does not say. */
async function reads(name: string, page: string | object, expected: Facts[], url?: string): Promise<void> {
  const bytes = Buffer.from(typeof page === "string" ? page : JSON.stringify(page));
  for (const reader of [name, "auto"]) {
    const offers = await readFile(reader, bytes, { parser, url, seenAt: "2026-10-10T08:00:00.000Z" });
    const said = offers.map((one, n) =>
      Object.fromEntries(Object.keys(expected[n] ?? one).map((key) => [key, one[key as keyof RawOffer] ?? null])),
    );
    assert.deepEqual(said, expected, reader);
  }
}

const WORKDAY = "https://ambre.wd3.myworkdayjobs.com/fr-FR/Carrieres";

test("workday: the list on the screen; two places are no place", async () => {
  const row = (path: string, title: string, place: string, more = "") => `<li><h3>
    <a data-automation-id="jobTitle" href="/fr-FR/Carrieres/job/${path}">${title}</a></h3>
    <div data-automation-id="locations"><dl><dt>lieux</dt><dd>${place}</dd></dl></div>${more}</li>`;
  const posted = `<div data-automation-id="postedOn"><dl><dt>publié</dt><dd>Offre publiée aujourd'hui</dd></dl></div>
    <ul data-automation-id="subtitle"><li>R-12345</li></ul>`;
  const page = `<ul>${row("Paris/Chef-de-projet-IA_R-12345", "Chef de projet IA", "Paris", posted)}
    ${row("Lyon/PMO_R-9", "PMO", "2 emplacements")}</ul>`;
  const url = `${WORKDAY}/job/Paris/Chef-de-projet-IA_R-12345`;
  await reads(
    "workday",
    page,
    [
      { ref: "R-12345", url, title: "Chef de projet IA", place: "Paris", postedAt: "Offre publiée aujourd'hui" },
      { ref: "R-9", url: `${WORKDAY}/job/Lyon/PMO_R-9`, title: "PMO", place: null, postedAt: null },
    ],
    WORKDAY,
  );
});

test("workday: the open posting on the screen, with its address and without", async () => {
  const page = `<h1>Rechercher</h1><h2 data-automation-id="jobPostingHeader">Chef de projet IA</h2>
    <div data-automation-id="locations"><dl><dt>lieux</dt><dd>Toulouse</dd></dl></div>
    <div data-automation-id="time"><dl><dt>temps</dt><dd>Temps plein</dd></dl></div>
    <div data-automation-id="requisitionId"><dl><dt>demande</dt><dd>R-77</dd></dl></div>
    <div data-automation-id="jobPostingDescription"><p>Piloter.</p></div>`;
  const facts = {
    ref: "R-77",
    title: "Chef de projet IA",
    place: "Toulouse",
    workingTime: "Temps plein",
    company: null,
  };
  await reads("workday", page, [{ ...facts, url: null, description: "<p>Piloter.</p>" }]);
  const url = `${WORKDAY}/job/Toulouse/Chef-de-projet-IA_R-77`;
  await reads("workday", page, [{ ...facts, url }], url);
});

test("lever and greenhouse: a posting whose marks for search engines were lost", async () => {
  const id = "0fbd2c8e-1111-4a2b-9c3d-000000000001";
  const lever = `<meta property="og:url" content="https://jobs.lever.co/cobalt/${id}">
    <a class="main-header-logo" href="#"><img alt="Cobalt Fictif logo"></a><div class="posting-headline"><h2>Chef de projet IA</h2>
    <div class="posting-categories"><div class="sort-by-time posting-category location">Paris /</div>
    <div class="sort-by-commitment posting-category commitment">CDI /</div></div></div>`;
  const facts = { title: "Chef de projet IA", company: "Cobalt Fictif", place: "Paris" };
  await reads("lever", lever, [{ ...facts, ref: id, url: `https://jobs.lever.co/cobalt/${id}`, contract: "CDI" }]);
  const greenhouse = `<link rel="canonical" href="https://boards.greenhouse.io/cobalt/jobs/4500001">
    <div id="header"><h1 class="app-title">Chef de projet IA</h1><span class="company-name">at Cobalt Fictif</span>
    <div class="location">Paris</div></div><div id="content"><p>Piloter.</p></div>`;
  const url = "https://boards.greenhouse.io/cobalt/jobs/4500001";
  await reads("greenhouse", greenhouse, [{ ...facts, ref: "4500001", url, description: "<p>Piloter.</p>" }]);
});

test("talentsoft: a title in the description alone, an entity by its logo, cards without their box", async () => {
  const english = `<title>Opaline - Lead</title><meta name="Description" content="Job Opaline Services of 'AI project lead'.
    Location: Hyderabad, India. Date: 6/10/2026. Ref.: 2026-100001."><p id="fldjobdescription_description1">Lead.</p>`;
  const facts = { title: "AI project lead", company: "Opaline Services", place: "Hyderabad, India" };
  const address = "https://carrieres.opaline.example/job/job-lead_100001.aspx?LCID=1033";
  await reads("talentsoft", english, [{ ...facts, ref: "100001", postedAt: "2026-06-10" }], address);
  const logo = `<title>Chef de projet IA</title><div class="ts-offer-page__entity-logo"><img alt="Opaline Fret"></div>
    <h1 class="ts-offer-page__title"><span>Chef de projet IA H/F</span> <span class="ts-offer-page__reference">Référence 2026-123</span></h1>`;
  await reads("talentsoft", logo, [{ ref: "123", title: "Chef de projet IA H/F", company: "Opaline Fret" }]);
  const card = (
    n: number,
  ) => `<div><h3><a class="ts-offer-card__title-link" href="/offre-de-emploi/emploi-chef_${n}.aspx">
    Chef de projet ${n}</a></h3><ul class="ts-offer-card-content__list"><li>Réf. : 2026-${n}</li><li>02/09/2026</li></ul></div>`;
  await reads("talentsoft", `<title>Opaline - Liste des offres</title>${card(12)}${card(13)}`, [
    { ref: "12", title: "Chef de projet 12", company: "Opaline", postedAt: "02/09/2026" },
    { ref: "13", title: "Chef de projet 13", company: "Opaline", postedAt: "02/09/2026" },
  ]);
});

test("avature: the number of a job is no place", async () => {
  const card = (lines: string) => `<article class="article--result"><h3><a class="link"
    href="https://ambre.avature.net/careers/JobDetail/Chef-de-projet-IA/17304">Chef de projet IA</a></h3>
    <div class="article__header__text__subtitle">${lines}</div></article>`;
  const facts = { ref: "17304", title: "Chef de projet IA" };
  await reads("avature", card("<span>Job ID 17304</span><span>Posted 02-May-2026</span>"), [
    { ...facts, place: null, postedAt: "02-May-2026" },
  ]);
  await reads("avature", card('<span>Ref. 17304</span><span class="list-item-location">Metz</span>'), [
    { ...facts, place: "Metz" },
  ]);
});

test("avature: the number of a job may stand in the question of its address; the point between two lines is no word", async () => {
  const card = `<article class="article--result"><h3><a
    href="/Careers/JobDetail?jobTitle=Chef-de-projet&amp;jobId=901">Chef de projet IA</a></h3>
    <div class="article__header__text__subtitle"><span class="list-item-location">Nantes, France<span>&nbsp;•&nbsp;</span></span></div></article>`;
  const url = "https://ambre.avature.net/Careers/JobDetail?jobTitle=Chef-de-projet&jobId=901";
  const expected = [{ ref: "901", url, title: "Chef de projet IA", place: "Nantes, France" }];
  await reads("avature", card, expected, "https://ambre.avature.net/Careers/SearchJobs/");
});

test("avature: a detail without JSON-LD says itself in its banner and fields; the feed names the latest", async () => {
  const url = "https://ambre.avature.net/careers/JobDetail/Chef/17304";
  const field = (label: string, value: string) => `<div class="article__content__view__field">
    <div class="article__content__view__field__label">${label}</div><div class="article__content__view__field__value">${value}</div></div>`;
  const detail = `<link rel="canonical" href="${url}"><h2 class="banner__text__title">Chef de projet IA</h2>
    <article class="article article--details">${field("Location(s)", "Nantes, France")}${field("Posted date", "02-May-2026")}</article>`;
  const facts = { ref: "17304", url, title: "Chef de projet IA" };
  await reads("avature", detail, [{ ...facts, place: "Nantes, France", postedAt: "02-May-2026" }]);
  const item = `<item><title><![CDATA[Chef de projet IA]]></title><link>${url}</link><pubDate>Fri, 04 Sep 2026 10:00:00 GMT</pubDate></item>`;
  await reads("avature", `<rss version="2.0"><channel>${item}</channel></rss>`, [
    { ...facts, postedAt: "Fri, 04 Sep 2026 10:00:00 GMT" },
  ]);
  const other = Buffer.from(
    "<rss><channel><item><title>Chef</title><link>https://a.example/1</link></item></channel></rss>",
  );
  await assert.rejects(readFile("avature", other, { parser }), FetchError);
});

test("successfactors: one date of the answer tells the order of all; where none does, no day is guessed", async () => {
  const row = (id: string, day: string) => ({
    response: { id, unifiedStandardTitle: `Offre ${id}`, unifiedStandardStart: day, jobLocationShort: ["Paris"] },
  });
  const answer = (...days: string[]) => ({
    totalJobs: days.length,
    jobSearchResult: days.map((day, n) => row(String(n + 1), day)),
  });
  const dates = (...days: (string | null)[]) => days.map((postedAt, n) => ({ ref: String(n + 1), postedAt }));
  await reads("successfactors", answer("6/18/26", "4/2/26"), dates("2026-06-18", "2026-04-02"));
  await reads("successfactors", answer("18/06/26", "4/2/26"), dates("2026-06-18", "2026-02-04"));
  await reads("successfactors", answer("10.07.26"), dates("2026-07-10"));
  await reads("successfactors", answer("4/2/26"), dates(null));
});

test("ibm, amazon, eightfold, oracle: keys of other answers of the same search", async () => {
  const attributes = [{ field_text_01: "124620" }, { field_keyword_19: "Paris, FR" }, { dcdate: "2026-08-08" }];
  const url = "https://careers.ibm.com/careers/JobDetail?jobId=124620";
  const old = {
    resultset: { searchresults: { searchresultlist: [{ title: "Consultant", url, docattributes: attributes }] } },
  };
  await reads("ibm", old, [{ ref: "124620", url, place: "Paris, FR", postedAt: "2026-08-08" }]);
  const job = { title: "Chef de projet", job_path: "/en/jobs/111/chef-de-projet", posted_date: "July 1, 2026" };
  await reads("amazon", { jobs: [job] }, [{ ref: "111", url: "https://www.amazon.jobs/en/jobs/111/chef-de-projet" }]);
  const position = {
    id: "7",
    name: "Chef de projet",
    canonicalPositionUrl: "https://ambre.eightfold.ai/careers/job/7",
    t_create: "2026-01-02T00:00:00Z",
  };
  await reads("eightfold", { data: { count: 1, positions: [position] } }, [{ postedAt: "2026-01-02T00:00:00Z" }]);
  const requisition = { Id: "9", Title: "Chef de projet", workLocation: [{ TownOrCity: "Lyon", Country: "France" }] };
  await reads("oracle", { items: [{ TotalJobsCount: 1, requisitionList: [requisition] }] }, [
    { place: "Lyon, France" },
  ]);
});

test("beesite: an employer that neither the answer nor the list names stays blank", async () => {
  const board = (address: string) => ({
    SearchResult: {
      SearchResultCountAll: 1,
      SearchResultItems: [
        { MatchedObjectDescriptor: { PositionID: "x1", PositionTitle: "Chef de projet", PositionURI: address } },
      ],
    },
  });
  await reads("beesite", board("https://jobs.ambre.example/x1"), [{ ref: "x1", company: null }]);
});

test("avature: lines of a card by their labels, wherever the label stands; an unlabelled one in bold is no place", async () => {
  const card = (lines: string, n: number) =>
    `<article class="article article--result"><div class="article__header__text"><h3><a href="https://ambre.avature.net/carrieres/JobDetail/Pilote-IA/${n}">Pilote IA</a></h3><div class="article__header__text__subtitle">${lines}</div></div></article>`;
  const bold = `<span>Ref #${77}</span><p><span class="text--bold">City:</span> Dole</p><p><span class="text--bold">State/Province:</span> Jura</p><p><span class="text--bold">Country:</span> France</p>`;
  await reads("avature", card(bold, 51) + card("<span>Lyon</span>", 52), [
    { ref: "51", title: "Pilote IA", place: "Dole, Jura, France", postedAt: null },
    { ref: "52", title: "Pilote IA", place: "Lyon", postedAt: null },
  ]);
  const old = `<ul><li class="listSingleColumnItem"><h4><a href="https://ambre.avature.net/carrieres/JobDetail/Pilote-IA/53">Pilote IA</a></h4><p><span class="listSingleColumnItemMiscDataItem">Direction des données</span> | <span class="listSingleColumnItemMiscDataItem">Date Posted: 28-Jul-2026</span></p></li></ul>`;
  await reads("avature", old, [{ ref: "53", place: null, postedAt: "28-Jul-2026" }]);
});

test("successfactors and microdata: a detail that marks its text and not its title is called by its one heading", async () => {
  const detail = (body: string, face = "") =>
    `<div class="${face}" itemscope itemtype="http://schema.org/JobPosting">${body}<span itemprop="description"><p>Piloter les agents.</p></span></div>`;
  const expected = [{ title: "Pilote IA", description: "<p>Piloter les agents.</p>" }];
  await reads("successfactors", detail("<h1>Pilote IA</h1>", "jobDisplayShell"), expected);
  await reads("json-ld", detail("<h1>Pilote IA</h1>"), expected);
  await assert.rejects(
    readFile("json-ld", Buffer.from(detail("<h1>Nos métiers</h1><h1>Pilote IA</h1>")), { parser }),
    FetchError,
  );
});

test("recruitee: « Remote job » in the field of the place is no place, the town beside it is", () =>
  reads(
    "recruitee",
    {
      offers: [
        {
          id: 7,
          title: "Pilote IA",
          careers_url: "https://ambre.recruitee.com/o/pilote-ia",
          location: "Remote job",
          city: "Dole",
          country: "France",
          remote: true,
        },
      ],
    },
    [{ place: "Dole, France", remote: "remote" }],
  ));

test("workday: an open posting of several places has them all", async () => {
  const page = `<h2 data-automation-id="jobPostingHeader">Pilote IA</h2>
    <div data-automation-id="locations"><dl><dt>lieux</dt><dd>Dole</dd><dd>Lyon</dd></dl></div>
    <div data-automation-id="jobPostingDescription"><p>Piloter.</p></div>`;
  await reads("workday", page, [{ place: "Dole", places: ["Dole", "Lyon"] }], `${WORKDAY}/job/Dole/Pilote-IA_R-77`);
});

test("oracle: the open offer and the list on the screen; an American hour puts the month first, a lone date says nothing", async () => {
  const fact = (label: string, value: string) =>
    `<li class="job-meta__item"><span class="job-meta__title">${label}</span><span class="job-meta__subitem">${value}</span></li>`;
  const detail = (lang: string, posted: string) =>
    `<html lang="${lang}"><body><h1 class="job-details__title">Pilote IA</h1><ul>${fact("Job Identification", "30021")}${fact("Posting Date", posted)}${fact("Locations", "Dole, France")}${fact("Type de contrat", "CDI")}${fact("Job Schedule", "Full time")}</ul>
     <div class="job-details__description-content"><p>Piloter.</p></div><div class="job-details__description-content"><p>Bac+5.</p></div></body></html>`;
  const url = "https://fa-abcd-saasfaprod1.fa.ocs.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/job/30021";
  const facts = {
    ref: "30021",
    url,
    title: "Pilote IA",
    place: "Dole, France",
    contract: "CDI",
    workingTime: "Full time",
    description: "<p>Piloter.</p>\n<p>Bac+5.</p>",
  };
  await reads("oracle", detail("en", "11/02/2026, 09:00 AM"), [{ ...facts, postedAt: "2026-11-02" }], url);
  await reads("oracle", detail("fr", "02/11/2026"), [{ ...facts, postedAt: "2026-11-02" }], url);
  await reads("oracle", detail("en", "02/11/2026"), [{ ...facts, postedAt: null }], url);
  const row = `<ul><li data-qa="searchResultItem"><a class="job-list-item__link" href="/hcmUI/CandidateExperience/en/sites/CX_1/job/30021/?q=ia"></a><span class="job-tile__title">Pilote IA</span><posting-locations><span>Dole, France</span></posting-locations></li></ul>`;
  await reads(
    "oracle",
    row,
    [{ ref: "30021", title: "Pilote IA", place: "Dole, France" }],
    url.replace("/job/30021", "/jobs"),
  );
});

test("workable: an offer's page on the screen is numbered by its address", async () => {
  const page = `<h1 data-ui="job-title">Pilote IA</h1><span data-ui="job-location">Dole, France</span><span data-ui="job-type">Full time</span>
    <section data-ui="job-description"><p>Piloter.</p></section><section data-ui="job-requirements"><p>Bac+5.</p></section>`;
  const url = "https://apply.workable.com/ambre/j/AB12CD34EF/";
  await reads(
    "workable",
    page,
    [
      {
        ref: "AB12CD34EF",
        url,
        place: "Dole, France",
        workingTime: "Full time",
        description: "<p>Piloter.</p>\n<p>Bac+5.</p>",
      },
    ],
    url,
  );
});
