import assert from "node:assert/strict";
import { test } from "node:test";
import type { RawOffer } from "../../offer/raw-offer.ts";
import { crawl } from "../../scrapers/crawl.ts";
import { loadSources } from "../../scrapers/registry.ts";
import { type Finding, type PageRequest, queryAt, type Source } from "../../scrapers/source.ts";
import amazon from "../../scrapers/sources/amazon.ts";
import choisir from "../../scrapers/sources/choisir-le-service-public.ts";
import cyberjobs from "../../scrapers/sources/cyberjobs.ts";
import ibm from "../../scrapers/sources/ibm.ts";
import alternance from "../../scrapers/sources/la-bonne-alternance.ts";
import meta from "../../scrapers/sources/meta.ts";
import sncf from "../../scrapers/sources/sncf.ts";
import { keptFrontier } from "../crawl/kept-frontier.ts";
import { sharedPath } from "../help/shared.ts";
import { pageFrom, pageOf } from "../kit/pages.ts";

const query = queryAt("2026-11-20T06:00:00Z");
const parse = (source: Source, body: string, request?: PageRequest, url = request?.url): Finding[] => [
  ...source.parse(pageOf(body, { url, request })),
];
const kinds = (findings: Finding[]) => findings.map((one) => (one.kind === "count" ? one.name : one.kind));
const first = (source: Source): PageRequest => [...source.start(query)][0] as PageRequest;
const refuses = (source: Source, body: string, outcome: string) =>
  assert.throws(() => parse(source, body), { outcome });

test("amazon: an error may come with 200; the country is checked on each row", () => {
  refuses(amazon, '{"error":"Result limit cannot be greater than 100","hits":0,"jobs":null}', "bad-request");
  refuses(amazon, '{"hits":3}', "changed");
  const row = (code: string, n: number) => ({
    id_icims: String(n),
    title: "IA ",
    country_code: code,
    posted_date: "October  5, 2026",
    locations: ["{broken", '{"countryIso2a":"FR","type":"VIRTUAL","normalizedLocation":"Paris"}'].slice(
      0,
      code === "FRA" ? 2 : 1,
    ),
  });
  const request = first(amazon);
  assert.ok(request.url.includes("normalized_country_code[]=FRA"));
  const body = JSON.stringify({ hits: 2, jobs: [row("FRA", 1), row("IND", 2)] });
  const findings = parse(amazon, body, request);
  assert.deepEqual(kinds(findings), ["advertised", "offer", "offer/not-in-france"]);
  assert.equal(findings[1]?.kind === "offer" && findings[1].offer.postedAt, "October 5, 2026");
  assert.ok(kinds(parse(amazon, JSON.stringify({ hits: 1, jobs: [row("IND", 2)] }), request)).includes("suspect"));
  const full = JSON.stringify({ hits: 150, jobs: Array.from({ length: 100 }, (_, n) => row("FRA", n)) });
  const next = parse(amazon, full, request).at(-1);
  assert.ok(next?.kind === "follow" && next.request.url.includes("offset=100"));
});

const MAP =
  "<urlset><url><loc>https://emploi.sncf.com/nos-offres/9</loc></url><url><loc>https://emploi.sncf.com/nos-offres/834267</loc></url><url><loc>https://emploi.sncf.com/nos-metiers/si</loc></url><url><loc>https://ailleurs.exemple/nos-offres/7</loc></url></urlset>";

test("sncf: newest first, only its own offers; the contract is read beside the posting", () => {
  const follows = parse(sncf, MAP).flatMap((one) => (one.kind === "follow" ? [one.request] : []));
  assert.deepEqual(
    follows.map((one) => [one.url, one.skipIfKnown]),
    [
      ["https://emploi.sncf.com/nos-offres/834267", "834267"],
      ["https://emploi.sncf.com/nos-offres/9", "9"],
    ],
  );
  assert.deepEqual(
    kinds(parse(sncf, "<sitemapindex><sitemap><loc>https://emploi.sncf.com/s1.xml</loc></sitemap></sitemapindex>")),
    ["follow"],
  );
  assert.deepEqual(kinds(parse(sncf, "User-agent: *\nSitemap: https://emploi.sncf.com/sitemap.xml\n")), ["follow"]);
  refuses(sncf, "<urlset></urlset>", "changed");
  const page =
    '<script type="application/ld+json">{"@type":"JobPosting","title":"Pilote IA"}</script><dl><dt>Type de contrat</dt><dd>CDI temps plein</dd></dl><div class="prose"><p>texte</p></div>';
  const [found] = parse(sncf, page, undefined, "https://emploi.sncf.com/nos-offres/834267");
  assert.ok(found?.kind === "offer");
  assert.deepEqual(
    [found.offer.ref, found.offer.contract, found.offer.company, found.offer.description],
    ["834267", "CDI temps plein", "SNCF", "<p>texte</p>"],
  );
  assert.deepEqual(kinds(parse(sncf, "<h1>Oups</h1><p>Cette offre n'est plus disponible.</p>")), ["gone"]);
});

test("sncf: a known offer is said to be listed still, and its page is not asked again", async () => {
  const asked: string[] = [];
  const frontier = keptFrontier();
  const fetcher = {
    fetchPage: async (request: PageRequest) => {
      asked.push(request.url);
      const page = pageOf(
        request.label === "detail"
          ? '<script type="application/ld+json">{"@type":"JobPosting","title":"Pilote IA"}</script>'
          : MAP,
        { url: request.url, request },
      );
      return { outcome: "ok", page, error: null, retryAfterMs: null, archived: null, tookMs: 1 };
    },
  };
  const parser = { parse: async (_ref: unknown, page: Parameters<Source["parse"]>[0]) => [...sncf.parse(page)] };
  const findings: Finding[] = [];
  const options = { fetcher, parser, frontier } as unknown as Parameters<typeof crawl>[2];
  for await (const page of crawl(sncf, { ...query, known: (ref) => ref === "9" }, options)) {
    findings.push(...page.findings);
    frontier.commit(page);
  }
  assert.deepEqual(asked, ["https://emploi.sncf.com/sitemap.xml", "https://emploi.sncf.com/nos-offres/834267"]);
  assert.deepEqual(
    findings.filter((one) => one.kind === "seen"),
    [{ kind: "seen", ref: "9" }],
  );
});

test("ibm: walks by search_after and says when the walk falls short", () => {
  const hit = (n: number, country = "France") => ({
    _id: `id${n}`,
    _source: { title: "IA", field_text_01: n, field_keyword_05: country, body: "R&amp;D" },
  });
  const answer = (n: number, total: number, country?: string) =>
    JSON.stringify({
      hits: { total: { value: total }, hits: Array.from({ length: n }, (_, i) => hit(i + 1, country)) },
    });
  const request = first(ibm);
  const next = parse(ibm, answer(100, 101), request).at(-1);
  assert.ok(next?.kind === "follow");
  assert.deepEqual(JSON.parse(next.request.body ?? "").search_after, ["id100"]);
  assert.deepEqual(kinds(parse(ibm, answer(1, 101), next.request)).at(-1), "offer");
  assert.equal(parse(ibm, answer(0, 101), next.request).at(-1)?.kind, "suspect");
  assert.deepEqual(kinds(parse(ibm, answer(1, 1, "India"), request)), ["advertised", "offer/not-in-france"]);
  refuses(ibm, '{"error":{"reason":"size"}}', "bad-request");
});

test("porsche (BeeSite): France is told on the record; meta: Place.name, off by default", async () => {
  const porsche = (await loadSources()).get("porsche")!;
  const item = (country: string) => ({
    MatchedObjectDescriptor: {
      ID: country,
      PositionTitle: "IA &amp; data",
      PositionURI: "https://jobs.porsche.com/index.php?ac=jobad&id=5",
      PositionLocation: [{ CountryName: country }],
    },
  });
  const body = JSON.stringify({
    SearchResult: { SearchResultCountAll: "2", SearchResultItems: [item("Frankreich"), item("Germany")] },
  });
  const findings = parse(porsche, body, first(porsche));
  assert.deepEqual(kinds(findings), ["follow", "offer/not-in-france"]);
  const row = findings[0]?.kind === "follow" ? findings[0].request.partial : null;
  assert.deepEqual([row?.title, row?.company], ["IA & data", "Porsche"]);
  assert.ok(meta.disabled && meta.permission.basis === "forbidden");
  const places = (name: string) =>
    `<script type="application/ld+json">{"@type":"JobPosting","title":"IA","jobLocation":[{"@type":"Place","name":"${name}"}]}</script>`;
  const detail = { url: "https://www.metacareers.com/profile/job_details/123/", label: "detail" };
  assert.deepEqual(
    [kinds(parse(meta, places("Paris, France"), detail)), kinds(parse(meta, places("Austin, TX"), detail))],
    [["offer"], ["offer/not-in-france"]],
  );
  refuses(cyberjobs, "<html><h1>Offre</h1></html>", "changed");
});

test("public files: the export's address, filled posts, the newest CSV, columns by name", () => {
  const [link] = parse(alternance, '{"url":"https://f.exemple/x.json?sig=1","lastUpdate":"2026-11-20"}');
  assert.ok(link?.kind === "follow" && link.request.auth === undefined);
  const job = (status: string) => ({
    identifier: { id: "a" },
    offer: { title: "IA", status },
    apply: { phone: "0102030405" },
  });
  const found = parse(alternance, JSON.stringify([job("Active"), job("Cancelled")]));
  assert.deepEqual(kinds(found), ["offer", "gone"]);
  assert.ok(!JSON.stringify(found).includes("0102030405"));
  const csv =
    'Intitulé du poste;Référence;Employeur;Temps Plein;Date de fin de publication par défaut\n"Chef de projet IA";R1;"Ville\n1 rue X";Non;31/12/2099\n';
  const [, row] = parse(choisir, csv);
  assert.ok(row?.kind === "offer");
  assert.deepEqual(
    [row.offer.ref, row.offer.company, row.offer.workingTime, row.offer.validThrough],
    ["R1", "Ville", "Temps partiel", null],
  );
  refuses(choisir, "a;b\n1;2\n", "changed");
});

test("employers: recorded answers", (t) => {
  const folder = sharedPath("recordings/");
  if (!folder) return t.skip("enregistrements absents : recordings");
  const rows: [Source, string, number, string, string, string][] = [
    [
      amazon,
      "amazon/search-full-raw-3jobs.json",
      3,
      "Software Dev Engineer, Alexa AI",
      "Bengaluru, Karnataka, IND",
      "https://www.amazon.jobs/en/jobs/10568545/software-dev-engineer-alexa-ai",
    ],
    [
      ibm,
      "ibm/search-hashicorp-india-full.json",
      10,
      "Engineering Manager - Hashicorp Vault Cryptosec",
      "India",
      "https://careers.ibm.com/careers/JobDetail?jobId=108218",
    ],
    [
      ibm,
      "ibm/search-jobcannon-trimmed-source.json",
      5,
      "Quantum Hardware Design Engineer",
      "Yorktown Heights, US",
      "https://careers.ibm.com/careers/JobDetail?jobId=108263",
    ],
    [
      meta,
      "meta/jsonld_meta_software_engineer.html",
      1,
      "Software Engineer, Infrastructure",
      "Sunnyvale, CA",
      "https://exemple.fr/emplois/12345",
    ],
  ];
  for (const [source, file, number, ...wanted] of rows) {
    const offers: RawOffer[] = [...source.parse(pageFrom(folder + file))].flatMap((one) =>
      one.kind === "offer" ? [one.offer] : [],
    );
    assert.deepEqual([offers.length, offers[0]?.title, offers[0]?.place, offers[0]?.url], [number, ...wanted], file);
  }
});
