import assert from "node:assert/strict";
import test from "node:test";
import { loadPlatforms, shippedEmployers } from "../../scrapers/registry.ts";
import { queryAt } from "../../scrapers/source.ts";
import { offersOf, pageOf, READ_AT } from "./page.ts";

const platforms = await loadPlatforms();
const detect = (name: string, url: string) => platforms.get(name)?.detect(new URL(url)) ?? null;
const query = queryAt(READ_AT, { terms: ["IA"] });

const ADDRESSES: [string, string, Record<string, string>][] = [
  [
    "workday",
    "https://thales.wd3.myworkdayjobs.com/fr-FR/Careers/job/x",
    { tenant: "thales", wd: "wd3", site: "Careers" },
  ],
  ["workday", "https://ag.wd3.myworkdayjobs.com/wday/cxs/ag/Airbus/jobs", { tenant: "ag", wd: "wd3", site: "Airbus" }],
  [
    "workday",
    "https://wd3.myworkdaysite.com/fr-FR/recruiting/Boreale/Externe/job/Lyon/x",
    { tenant: "Boreale", wd: "wd3", site: "Externe", domain: "myworkdaysite.com" },
  ],
  ["teamtailor", "https://opaline.na.teamtailor.com/jobs", { host: "opaline.na.teamtailor.com" }],
  [
    "successfactors",
    "https://career5.successfactors.eu/career?company=GaranceP&career_ns=job_listing_summary",
    { host: "career5.successfactors.eu", tenant: "GaranceP" },
  ],
  [
    "successfactors",
    "https://career012.sapsf.com/sfcareer/jobreqcareer?jobId=12&company=garance",
    { host: "career012.sapsf.com", tenant: "garance" },
  ],
  ["greenhouse", "https://job-boards.eu.greenhouse.io/mirakl", { board: "mirakl" }],
  ["greenhouse", "https://boards.greenhouse.io/embed/job_board?for=artefact", { board: "artefact" }],
  ["lever", "https://jobs.eu.lever.co/margo-group/abc", { site: "margo-group", eu: "1" }],
  ["ashby", "https://jobs.ashbyhq.com/mistral.ai", { board: "mistral.ai" }],
  [
    "smartrecruiters",
    "https://jobs.smartrecruiters.com/oneclick-ui/company/Wavestone1/job/1",
    { company: "Wavestone1" },
  ],
  ["recruitee", "https://vermeil.recruitee.com/o/x", { host: "vermeil.recruitee.com" }],
  ["workable", "https://apply.workable.com/cobalt/j/X/", { account: "cobalt" }],
  ["teamtailor", "https://opaline.teamtailor.com/jobs", { host: "opaline.teamtailor.com" }],
  ["personio", "https://garance.jobs.personio.de/", { host: "garance.jobs.personio.de" }],
  ["breezy", "https://sarcelle.breezy.hr/", { host: "sarcelle.breezy.hr" }],
  ["bamboohr", "https://indigo.bamboohr.com/careers/12", { host: "indigo.bamboohr.com" }],
  ["jibe", "https://celadon.jibeapply.com/jobs", { host: "celadon.jibeapply.com" }],
  [
    "icims",
    "https://careers-celadon.icims.com/jobs/9101/chef-de-projet-ia/job?in_iframe=1",
    { host: "careers-celadon.icims.com" },
  ],
  ["beetween", "https://bruyere.jobs.beetween.com/job/ab12cd34e5", { host: "bruyere.jobs.beetween.com" }],
  ["softy", "https://orpin.softy.pro/offers/208303", { host: "orpin.softy.pro" }],
  ["werecruit", "https://careers.werecruit.io/fr/pervenche/offres/x", { company: "pervenche", lang: "fr" }],
  [
    "oracle",
    "https://fa-eoic-saasfaprod1.fa.ocs.oraclecloud.com/hcmUI/CandidateExperience/fr/sites/CX/jobs",
    { host: "fa-eoic-saasfaprod1.fa.ocs.oraclecloud.com", site: "CX", lang: "fr" },
  ],
  ["avature", "https://bloomberg.avature.net/careers/SearchJobs", { host: "bloomberg.avature.net", portal: "careers" }],
  ["flatchr", "https://careers.flatchr.io/fr/company/pervenche/", { company: "pervenche" }],
  ["taleez", "https://celadon.taleez.com/", { host: "celadon.taleez.com" }],
  [
    "digitalrecruiters",
    "https://amarante.digitalrecruiters.com/fr/annonces",
    { host: "amarante.digitalrecruiters.com" },
  ],
  ["talentsoft", "https://edf-recrute.talent-soft.com/x", { host: "edf-recrute.talent-soft.com" }],
  [
    "eightfold",
    "https://arpege.eightfold.ai/careers?domain=arpege.com",
    { host: "arpege.eightfold.ai", domain: "arpege.com" },
  ],
];

test("the row behind a careers address, by its platform and by no other", () => {
  for (const [name, url, row] of ADDRESSES) {
    assert.deepEqual(detect(name, url), row, url);
    for (const other of platforms.keys()) {
      if (other !== name && other !== "schema-org") assert.equal(detect(other, url), null, `${other} : ${url}`);
    }
  }
});

test("the site of an employer is a page for people, though its list is a sitemap or a feed", () => {
  const siteOf = (start: string) =>
    platforms
      .get("schema-org")!
      .source({ name: "brume", title: "Brume", platform: "schema-org", parameters: { start, pattern: "" } }).homepage;
  for (const start of [
    "sitemap.xml",
    "fr/sitemap_offres.xml.gz",
    "flux/offres.rss?langue=fr",
    "offres/feed/",
    "sitemap-jobs",
  ])
    assert.equal(siteOf(`https://recrute.brume.exemple/${start}`), "https://recrute.brume.exemple/");
  for (const page of ["https://brume.exemple/carrieres/nos-offres", "https://brume.exemple/offres.html?tri=date"])
    assert.equal(siteOf(page), page);
});

const ATTACKS = [
  "https://jobs.lever.co.evil.example/x",
  "https://evil.example/jobs.lever.co/x",
  "https://user:pass@jobs.lever.co/x",
  "https://jobs.lever.co:8443/x",
  "https://jobs.lever.co/%2e%2e%2fadmin",
  "https://jobs.lever.co/a%2fb",
  "https://jobs.lever.co/a%20b",
  "https://jobs.lever.co/a%3Fb",
  "https://careers.flatchr.io/fr/company/..%2f..%2f",
  "https://apply.workable.com/api/v1",
  "https://www.taleez.com/",
  "https://app.na.teamtailor.com/",
  "https://a.b.c.teamtailor.com/",
  "https://wd3.myworkdaysite.com/fr-FR/login/Boreale/Externe",
  "https://wd3.myworkdaysite.com.evil.example/recruiting/a/b",
  "https://career5.successfactors.eu/career",
  "https://career5.successfactors.eu/career?company=a%2fb",
  "https://career5.successfactors.eu/xi/ui?company=garance",
  "https://app.digitalrecruiters.com/",
  "https://jobs.ashbyhq.com/",
  "ftp://jobs.lever.co/x",
];

test("addresses that only look like one are nobody's", () => {
  for (const url of ATTACKS)
    for (const name of platforms.keys()) assert.equal(detect(name, url), null, `${name} : ${url}`);
});

test("a parameter that climbs out of its address is refused before anything is asked for", () => {
  const bad: [string, Record<string, string>][] = [
    ["lever", { site: "../admin" }],
    ["greenhouse", { board: "x?y" }],
    ["workday", { tenant: "a/b", wd: "wd3", site: "S" }],
    ["workday", { tenant: "../a", wd: "wd3", site: "S", domain: "myworkdaysite.com" }],
    ["successfactors", { host: "career5.successfactors.eu/x", tenant: "a" }],
    ["ashby", { board: "a/../b" }],
    ["talentsoft", { host: "127.0.0.1:80" }],
    ["taleez", { host: "localhost" }],
    ["avature", { host: "x.avature.net", portal: "../x" }],
  ];
  for (const [platform, parameters] of bad) {
    const source = platforms.get(platform)?.source({ name: "x", title: "X", platform, parameters });
    assert.throws(() => [...(source?.start(query) ?? [])], /refusé/, platform);
  }
});

test("at least eighty employers, each with its reason and its day, asked for on the host of its platform", async () => {
  const employers = await shippedEmployers();
  assert.ok(employers.length >= 80);
  for (const row of employers) {
    assert.ok(row.why && row.checked, row.name);
    const requests = [...(platforms.get(row.platform)?.source(row).start(query) ?? [])];
    assert.ok(requests.length > 0 && requests.every((request) => request.url.startsWith("https://")), row.name);
  }
  for (const asked of ["renault", "samsung", "safran", "safran-ai"])
    assert.ok(
      employers.some((row) => row.name === asked),
      asked,
    );
});

test("people's names and mailboxes never leave a platform", () => {
  const recruitee = {
    offers: [
      {
        id: 1,
        title: "Poste",
        careers_url: "https://x.example/o/1",
        mailbox_email: "job.42@x.example",
        status: "published",
      },
    ],
  };
  const smart = {
    id: "1",
    name: "Poste",
    company: { name: "X" },
    releasedDate: "2026-11-01",
    creator: { name: "Jeanne Inventée" },
  };
  const said = JSON.stringify([
    offersOf(platforms.get("recruitee")!.parse(pageOf(recruitee))),
    offersOf(platforms.get("smartrecruiters")!.parse(pageOf(smart))),
  ]);
  assert.doesNotMatch(said, /job\.42|Jeanne/);
});

test("a saved public page is read by its schema.org marks, whatever the vendor's API looks like", () => {
  const html = `<html><head><script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting","title":"Chef de projet IA","datePosted":"2026-11-03","hiringOrganization":{"name":"Orphée"},"jobLocation":{"address":{"addressLocality":"Lyon"}}}</script></head></html>`;
  const url = "https://jobs.lever.co/orphee/11111111-2222-4333-8444-555555555555";
  for (const name of ["lever", "workday", "greenhouse", "breezy"]) {
    const [offer] = offersOf(platforms.get(name)!.parse(pageOf(html, url)));
    assert.deepEqual(
      [offer?.source, offer?.title, offer?.company, offer?.place, offer?.postedAt],
      [name, "Chef de projet IA", "Orphée", "Lyon", "2026-11-03"],
    );
  }
});

test("each SIREN has its control digit, and names one employer", async () => {
  const sirens = (await shippedEmployers()).flatMap((row) => row.siren ?? []);
  assert.ok(sirens.length >= 30);
  assert.equal(new Set(sirens).size, sirens.length);
  for (const siren of sirens) {
    const digits = [...siren].map(Number).map((digit, at) => (at % 2 === 1 ? digit * 2 : digit));
    const sum = digits.reduce((total, digit) => total + (digit > 9 ? digit - 9 : digit), 0);
    assert.ok(/^\d{9}$/.test(siren) && sum % 10 === 0, siren);
  }
});
