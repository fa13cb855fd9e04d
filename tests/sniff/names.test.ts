import assert from "node:assert/strict";
import test from "node:test";
import { makePage } from "../../scrapers/fetch/page.ts";
import { loadPlatforms } from "../../scrapers/registry.ts";
import { fromPage } from "../../scrapers/sniff/signals.ts";
import { siteName } from "../../scrapers/sniff/site.ts";
import { sniff } from "../../scrapers/sniff.ts";
import { feed, parser, smell } from "./pages.ts";
import { doorTo, SEEN_AT } from "./site.ts";

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
    ['<link href="https://assets.beetween.com/x.css">', "beetween", { host }],
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
