import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { balancedEnd, jsonAfter, unflatten } from "../../scrapers/kit/embedded-state.ts";
import { feedItems } from "../../scrapers/kit/feed.ts";
import { feedPostings } from "../../scrapers/kit/feed-postings.ts";
import { metaPosting } from "../../scrapers/kit/meta-tags.ts";
import { microdataPostings } from "../../scrapers/kit/microdata.ts";
import { readSitemap, sitemapsOf } from "../../scrapers/kit/sitemap.ts";
import { readOffers } from "../../scrapers/kit/universal.ts";
import { sharedPath } from "../help/shared.ts";
import { pageFrom, pageOf } from "./pages.ts";

test("microdata and RDFa give what JSON-LD gives", () => {
  const micro = `<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Pilote IA</h1><meta itemprop="datePosted" content="2026-11-02">
    <span itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><span itemprop="name">Hydrolis</span></span>
    <span itemprop="jobLocation" itemscope itemtype="https://schema.org/Place"><span itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><span itemprop="addressLocality">Grenoble</span></span></span>
    <div itemprop="description"><p>Texte</p></div></div>`;
  const rdfa = micro
    .replace(/itemscope itemtype="https:\/\/schema.org\/(\w+)"/g, 'typeof="$1"')
    .replaceAll("itemprop=", "property=");
  for (const html of [micro, rdfa]) {
    const [found] = microdataPostings(pageOf(html));
    assert.deepEqual(
      [found?.title, found?.company, found?.place, found?.postedAt, found?.description],
      ["Pilote IA", "Hydrolis", "Grenoble", "2026-11-02", "<p>Texte</p>"],
    );
  }
});

test("an address in the posting itself, without a Place around it", () => {
  const rdfa = `<div typeof="JobPosting"><h1 property="title">Pilote IA</h1><b property="hiringOrganization"><i property="name">Hydrolis</i></b><span property="addressLocality">Dole</span>, <span property="addressRegion">Jura</span></div>`;
  const [found] = microdataPostings(pageOf(rdfa));
  assert.deepEqual([found?.title, found?.company, found?.place], ["Pilote IA", "Hydrolis", "Dole, Jura"]);
});

test("microdata: the three shapes of SuccessFactors", () => {
  const page = (place: string) =>
    pageOf(
      `<span itemprop="title">Chef de projet IA</span><meta itemprop="datePosted" content="Thu Sep 03 02:00:00 UTC 2026"><div itemprop="description"><p>a</p></div>${place}`,
    );
  const places: [string, string][] = [
    ['<meta itemprop="streetAddress" content="SARAN, FR">', "SARAN, FR"],
    ['<meta itemprop="addressLocality" content="Lyon"><meta itemprop="addressCountry" content="FR">', "Lyon"],
    [
      '<span data-careersite-propertyid="city">Nantes</span><span data-careersite-propertyid="country">FR</span>',
      "Nantes",
    ],
  ];
  for (const [html, wanted] of places) assert.equal(microdataPostings(page(html))[0]?.place, wanted);
  assert.deepEqual(microdataPostings(pageOf('<h1 itemprop="title">Nos produits</h1>')), []);
});

test("meta tags: job-title makes an offer, og:title does not", () => {
  const page = pageOf(
    '<meta name="job-title" content="Chef de projet IA"><meta name="job-city" content="Lille"><meta name="job-description" content="&lt;p&gt;a&lt;/p&gt;"><meta name="job-secondarylocations" content="Paris,France; Lyon,France">',
  );
  assert.deepEqual(
    [metaPosting(page)?.place, metaPosting(page)?.places?.length, metaPosting(page)?.description],
    ["Lille", 3, "<p>a</p>"],
  );
  assert.equal(metaPosting(pageOf('<meta property="og:title" content="Chef de projet IA">')), null);
  const front = metaPosting(
    pageOf(
      '<meta name="gtm_tbcn_jobtitle" content="Cheffe de projet IA"><meta name="gtm_tbcn_location" content="Dole~Jura~France|Lyon~Rhône~France"><div class="ats-description"><p>Piloter.</p></div>',
      { url: "https://jobs.maison.exemple/fr/emploi/dole/cheffe-de-projet-ia/2702/91000000001" },
    ),
  );
  assert.deepEqual(
    [front?.ref, front?.title, front?.places, front?.description, front?.postedAt],
    ["91000000001", "Cheffe de projet IA", ["Dole, Jura, France", "Lyon, Rhône, France"], "<p>Piloter.</p>", null],
  );
});

test("embedded state: balanced reading, Nuxt's flat list, framework states", () => {
  assert.deepEqual(jsonAfter('x={a};phApp.ddo = {"a":"}\\"{","b":[1]}; y', "phApp.ddo"), { a: '}"{', b: [1] });
  assert.equal(jsonAfter(`phApp.ddo; ${" ".repeat(80)} {"a":1}`, "phApp.ddo"), undefined);
  assert.equal(balancedEnd("{".repeat(1000), 0), -1);
  assert.deepEqual(unflatten([{ a: 1 }, ["x"], 2]), { a: [null] });
  assert.deepEqual(unflatten([{ a: 1, b: 0 }, "mot"]), { a: "mot", b: null });
  const next =
    '<script id="__NEXT_DATA__" type="application/json">{"props":{"jobs":[{"id":"7","title":"Pilote IA","contract_type":"CDI","url":"/o/7","city":"Lyon"}]}}</script>';
  const [found] = readOffers(pageOf(next), "x");
  assert.deepEqual(
    [found?.source, found?.ref, found?.url, found?.title, found?.place],
    ["x", "7", "https://exemple.fr/o/7", "Pilote IA", "Lyon"],
  );
});

const JOB = {
  id: "HY-7",
  title: "Chef de projet IA",
  company: { name: "Hydrolis" },
  location: { city: "Besançon", country: "FR" },
  contractType: "CDI",
  publishedAt: "2026-11-03",
  url: "/o/7",
};

test("embedded state: wherever a framework keeps it", () => {
  const json = JSON.stringify({ page: { job: JOB } });
  const ld = { "@context": "https://schema.org", "@type": "JobPosting", title: JOB.title, url: JOB.url };
  const pages: Record<string, string> = {
    "application/json": `<script type="application/json" data-x>${json}</script>`,
    "a string of JSON": `<script>window.__INITIAL_DATA__ = ${JSON.stringify(json)};</script>`,
    assignment: `<script>window.__INITIAL_STATE__ = ${json};go();</script>`,
    "undefined in it": `<script>window["__STATE__"]=${json.replace("{", '{"a":undefined,')}</script>`,
    "JSON.parse": `<script>self.state = JSON.parse(${JSON.stringify(json)})</script>`,
    stream: `<script>self.__next_f.push([1,${JSON.stringify(`5:["$","div",null,${json}]\n`)}])</script>`,
    attribute: `<div data-page="${json.replaceAll('"', "&quot;")}"></div>`,
    "posting inside": `<script type="application/json">${JSON.stringify({ seo: ld })}</script>`,
    "posting as text": `<script type="application/json">${JSON.stringify({ seo: JSON.stringify(ld) })}</script>`,
    "written by script": `<script>tag.text = JSON.stringify(${JSON.stringify(ld)});</script>`,
  };
  for (const [where, html] of Object.entries(pages)) {
    const found = readOffers(pageOf(html), "x").map((one) => [one.title, one.url]);
    assert.deepEqual(found, [["Chef de projet IA", "https://exemple.fr/o/7"]], where);
  }
  const [found] = readOffers(pageOf(pages.assignment as string), "x");
  assert.deepEqual(
    [found?.company, found?.place, found?.country, found?.contract, found?.postedAt],
    ["Hydrolis", "Besançon", "FR", "CDI", "2026-11-03"],
  );
});

test("embedded state: no product, article, contract or code makes an offer; nor does a comment", () => {
  const none = [
    `<script type="application/json">${JSON.stringify([
      { id: 1, title: "Chaise", price: 30, description: "En bois" },
      { id: 2, title: "Conditions générales", contract: "v2", publishedAt: "2026-01-01" },
      { id: 3, title: "Le métier de chef de projet", publishedAt: "2026-01-01", description: "…", author: "A" },
    ])}</script>`,
    "<script>window.__NUXT__=(function(a,b){return {job:{id:a,title:b,contractType:a,location:b}}}(1,2))</script>",
    `<!-- <script>x = {"@context":"","@type":"JobPosting","title":"Pilote IA"}</script> -->`,
  ];
  for (const html of none) assert.deepEqual(readOffers(pageOf(html), "x"), [], html);
});

test("one posting in two syntaxes: what the first leaves unsaid, the second says", () => {
  const ld = (title: string) =>
    `<script type="application/ld+json">{"@type":"JobPosting","title":"${title}","url":"https://exemple.fr/o/7"}</script>`;
  const micro = `<p id="where" itemprop="jobLocation">Dole</p><div itemscope itemtype="https://schema.org/JobPosting" itemref="where"><h1 itemprop="title">Pilote IA</h1><b itemprop="hiringOrganization">Hydrolis</b></div>`;
  const facts = (html: string) => readOffers(pageOf(html), "x").map((one) => [one.title, one.company, one.place]);
  assert.deepEqual(facts(ld("Pilote IA") + micro), [["Pilote IA", "Hydrolis", "Dole"]]);
  assert.deepEqual(facts(ld("Autre poste") + micro), [["Autre poste", null, null]]);
  assert.deepEqual(facts(`<meta name="gtm_tbcn_location" content="Lyon~France">${ld("Pilote IA")}`), [
    ["Pilote IA", null, "Lyon, France"],
  ]);
});

test("feeds: job items only, place off the title, Atom links, no entity bombs", () => {
  const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel><item><title>Pilote IA (Lyon, FR)</title><link>https://a.fr/job/1161678155/?utm_source=x</link><guid>1161678155</guid><description><![CDATA[&lt;p&gt;a&lt;/p&gt;]]></description><g:location>Lyon, FR</g:location><g:employer>Hydrolis</g:employer></item></channel></rss>`;
  const [found] = feedPostings(pageOf(rss));
  assert.deepEqual(
    [found?.title, found?.url, found?.company, found?.description],
    ["Pilote IA", "https://a.fr/job/1161678155/", "Hydrolis", "<p>a</p>"],
  );
  const own = (item: string) =>
    feedPostings(pageOf(`<?xml version="1.0"?><source><publisher>X</publisher>${item}</source>`));
  const job = `<job><title><![CDATA[Pilote IA]]></title><date>2026-11-02</date><referencenumber>77</referencenumber><url>https://a.fr/o/77?utm_source=x</url><company>Hydrolis</company><city>Dole</city></job>`;
  assert.deepEqual(
    own(job + job.replace(/77/g, "78")).map((one) => [
      one.ref,
      one.title,
      one.company,
      one.place,
      one.postedAt,
      one.url,
    ]),
    ["77", "78"].map((ref) => [ref, "Pilote IA", "Hydrolis", "Dole", "2026-11-02", `https://a.fr/o/${ref}`]),
  );
  assert.deepEqual(own("<job><title>Titre</title><id>3</id></job>"), []);
  const news = rss.replace(/<g:[\s\S]*g:employer>/, "");
  assert.deepEqual(feedPostings(pageOf(news)), []);
  const atom =
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A</title><link rel="self" href="https://a.fr/s"/><link href="https://a.fr/1"/><location>Lyon</location></entry></feed>';
  assert.equal(feedPostings(pageOf(atom))[0]?.url, "https://a.fr/1");
  const plain = (title: string) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>${title}</title>${[1187, 1179].map((id) => `<entry><title>Pilotage ${id}</title><link href="https://a.fr/offres/${id}"/></entry>`).join("")}</feed>`;
  assert.deepEqual(
    ["Carrières à Dole", "Bons plans de Dole"].map((title) => feedPostings(pageOf(plain(title))).length),
    [2, 0],
  );
  assert.equal(feedItems("<!doctype html><html><body>feed disabled</body></html>"), null);
  assert.equal(
    feedItems(
      '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>',
    ),
    null,
  );
});

test("sitemaps: urlset, index, CDATA, prefixes, feeds; robots.txt lines", () => {
  assert.deepEqual(
    readSitemap(
      "<urlset><url><loc><![CDATA[https://a.fr/1?a=1&b=2]]></loc><lastmod>2026-11-01</lastmod></url><url><loc>https://a.fr/2?x=1&amp;y=2</loc></url></urlset>",
    ),
    {
      kind: "urlset",
      entries: [
        { url: "https://a.fr/1?a=1&b=2", lastmod: "2026-11-01" },
        { url: "https://a.fr/2?x=1&y=2", lastmod: null },
      ],
    },
  );
  assert.equal(
    readSitemap("<s:sitemapindex><s:sitemap><s:loc>https://a.fr/s.xml</s:loc></s:sitemap></s:sitemapindex>")?.kind,
    "index",
  );
  assert.equal(
    readSitemap("<rss><channel><item><link>https://a.fr/9</link></item></channel></rss>")?.entries[0]?.url,
    "https://a.fr/9",
  );
  assert.equal(readSitemap("<html><body>404</body></html>"), null);
  assert.deepEqual(sitemapsOf("User-agent: *\nSITEMAP: https://a.fr/s.xml\nDisallow: /x\n"), ["https://a.fr/s.xml"]);
});

test("universal: pages without offers give none, whatever links they hold", (t) => {
  const careers =
    '<html><title>Carrières</title><h1>Rejoignez-nous</h1><a href="/offres/chef-de-projet-ia-1234">Chef de projet IA</a></html>';
  assert.deepEqual(readOffers(pageOf(careers), "x"), []);
  const folder = sharedPath("recordings/");
  if (!folder) return t.skip("enregistrements absents : recordings");
  for (const file of [
    "jsonld/ghost-careers-NO-OFFERS.html",
    "jsonld/jobseek-decathlon_talentclue_EMPTY_LD.html",
    "jsonld/everjobs-mara_inc__mara_inc-careers.html",
  ])
    assert.deepEqual(readOffers(pageFrom(folder + file), "x"), [], file);
});

test("universal: recorded pages of many kinds", (t) => {
  const folder = sharedPath("recordings/");
  if (!folder) return t.skip("enregistrements absents : recordings");
  const wanted: [string, number, string][] = [
    ["phenom/careerkit-phenom-search-results.html", 2, "Senior Project Manager(German Speaker)"],
    ["werecruit/idiap-listing.html", 1, "Postdoctoral Researcher"],
    ["successfactors/sephora-sitemap-googlebase-rss.xml", 5, "Specialist - Firenze S. Maria Novella"],
    ["successfactors/sephora-france-1354866455-EXCERPT.html", 1, "CDI - Demand Planner (F/H/X)"],
    ["teamtailor/upcloud-jobs.rss", 2, "Business Intelligence Analyst"],
    ["jsonld/SYNTH-microdata-only-fr.html", 1, "Chef de projet IA"],
    ["jsonld/schemaorg-eg-0028-RDFA.html", 1, "Software Engineer"],
    ["jsonld/jobseek-unit-parses_job_meta_fallback_with_secondary_locations.html", 1, "Lead Product Owner"],
  ];
  for (const [file, number, title] of wanted) {
    const found = readOffers(pageFrom(folder + file), "x");
    assert.deepEqual([found.length, found[0]?.title], [number, title], file);
  }
  const sitemap = readSitemap(readFileSync(`${folder}successfactors/sephora-sitemap-googlebase-rss.xml`, "utf8"));
  assert.equal(sitemap?.entries.length, 5);
});
