import assert from "node:assert/strict";
import { test } from "node:test";
import type { RawOffer } from "../../offer/raw-offer.ts";
import { FetchError } from "../../scrapers/errors.ts";
import { createParser } from "../../scrapers/parse.ts";
import { readFile } from "../../scrapers/read.ts";
import { loadPlatforms } from "../../scrapers/registry.ts";
import { queryAt } from "../../scrapers/source.ts";
import { follows, kinds, offersOf, pageOf, READ_AT } from "../platforms/page.ts";

/** Files that employers and public services hand to their partners, each in its own words. */

const parser = createParser();
test.after(() => parser.close());

const read = (body: string | object, url?: string) =>
  readFile("auto", Buffer.from(typeof body === "string" ? body : JSON.stringify(body)), {
    parser,
    seenAt: READ_AT,
    url,
  });
const facts = (offers: readonly RawOffer[], ...names: (keyof RawOffer)[]) =>
  offers.map((one) => names.map((name) => one[name] ?? null));

const JOB = `<Job><JobTitle><![CDATA[Cheffe de projet IA (F/H)]]></JobTitle><ReqId>4711</ReqId><Posted-Date>11/17/2026</Posted-Date>
  <Job-Description><![CDATA[&lt;p&gt;Piloter les agents.&lt;/p&gt;]]></Job-Description>
  <filter1><label>Country - Career</label><value>France</value></filter1>
  <filter2><label>Location Flexibility</label><value>Hybrid</value></filter2>
  <filter3><label>Posting Location</label><value><![CDATA[Dole, FR]]></value></filter3>
  <mfield1><label>Employment Type</label><value>Full-Time</value></mfield1>
  <mfield2><label>Type de contrat</label><value>CDI</value></mfield2>
  <><label>Rien</label><value>[[filter7]]</value></></Job>`;
const OTHER = `<Job><JobTitle>Werkstudent [[filter3]]</JobTitle><ReqId>4712</ReqId><Posted-Date>03/04/2026</Posted-Date><>375</><filter1><label>Country of Search</label><value>Germany</value></filter1><filter2><label>City</label><value>Ulm</value></filter2><filter4><label>Work Location</label><value>Hybrid</value></filter4><filter5><label>Company</label><value>Garance &amp; fils</value></filter5><filter3><label>Posting Location</label><value>[[filter3]]</value></filter3></Job>`;
const listing = (...jobs: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<Job-Listing>${jobs.join("\n")}</Job-Listing>`;
const PORTAL = "https://career5.successfactors.eu/career?company=GaranceP&career_ns=job_listing_summary&resultType=XML";

test("successfactors, older portals: facets told by their labels, blanks of the template left blank, American dates", async () => {
  const offers = await read(listing(JOB, OTHER), PORTAL);
  assert.deepEqual(facts(offers, "ref", "title", "place", "country", "contract", "workingTime", "remote", "postedAt"), [
    ["4711", "Cheffe de projet IA (F/H)", "Dole, FR", "France", null, "Full-Time", "Hybrid", "2026-11-17"],
    ["4712", "Werkstudent", "Ulm, Germany", "Germany", null, null, "Hybrid", "2026-03-04"],
  ]);
  assert.equal(
    offers[0]?.url,
    "https://career5.successfactors.eu/career?company=GaranceP&career_ns=job_listing&navBarLevel=JOB_SEARCH&career_job_req_id=4711",
  );
  assert.deepEqual(facts(offers, "company"), [[null], ["Garance & fils"]]);
  assert.equal(offers[0]?.description, "<p>Piloter les agents.</p>");
  assert.deepEqual(facts(await read(listing(OTHER)), "ref", "url", "postedAt"), [["4712", null, null]]);
});

test("successfactors, older portals: an employer that is followed, an empty list, a page that is no list", async () => {
  const platform = (await loadPlatforms()).get("successfactors")!;
  const parameters = { host: "career5.successfactors.eu", tenant: "GaranceP" };
  const source = platform.source({ name: "garance", title: "Garance", platform: "successfactors", parameters });
  const [start] = [...source.start(queryAt(READ_AT))];
  assert.equal(start?.url, PORTAL);
  const parse = (body: string) => source.parse(pageOf(body, PORTAL, start));
  assert.deepEqual(kinds(parse(listing(JOB, OTHER))), ["offer", "count"]);
  assert.equal(offersOf(parse(listing(JOB)))[0]?.company, "Garance");
  assert.deepEqual(kinds(parse(listing())), ["empty"]);
  assert.throws(() => [...parse(listing("<Job><Nom>x</Nom></Job>"))], FetchError);
  assert.throws(() => [...parse("<html><body>Career site not found</body></html>")], FetchError);
});

test("workday's shared host is asked where its pages are, and its offers have the address that people see", async () => {
  const platform = (await loadPlatforms()).get("workday")!;
  const parameters = platform.detect(new URL("https://wd3.myworkdaysite.com/recruiting/Boreale/Externe"))!;
  const source = platform.source({ name: "boreale", title: "Boréale", platform: "workday", parameters });
  assert.equal(source.homepage, "https://wd3.myworkdaysite.com/recruiting/Boreale/Externe");
  const [start] = [...source.start(queryAt(READ_AT))];
  assert.equal(start?.url, "https://wd3.myworkdaysite.com/wday/cxs/Boreale/Externe/jobs");
  const rows = {
    total: 1,
    jobPostings: [{ title: "Pilote IA", externalPath: "/job/Lyon/Pilote-IA_R-12", postedOn: "Posted Today" }],
  };
  const context = { stage: "france", facets: {}, offset: 0 };
  const [detail] = follows(source.parse(pageOf(rows, start!.url, { ...start, context })));
  assert.equal(detail?.url, "https://wd3.myworkdaysite.com/wday/cxs/Boreale/Externe/job/Lyon/Pilote-IA_R-12");
  assert.equal(
    detail?.partial?.url,
    "https://wd3.myworkdaysite.com/recruiting/Boreale/Externe/job/Lyon/Pilote-IA_R-12",
  );
});

test("successfactors: a place with bars is town, canton and country, whose code comes last", async () => {
  const row = (where: string) => ({
    response: { id: "9", unifiedStandardTitle: "Leiterin KI", jobLocationShort: [where] },
  });
  for (const [where, place, country] of [
    ["Bern|Bern|BE|Schweiz|CHE ", "Bern, BE, Schweiz", "CHE"],
    ["Bern|Bern|BE|Schweiz", "Bern, BE, Schweiz", "Schweiz"],
    ["Dole, BFC, FR, 39100", "Dole, BFC, FR, 39100", "FR"],
  ]) {
    const answer = { totalJobs: 1, jobSearchResult: [row(where as string)] };
    assert.deepEqual(facts(await read(answer), "place", "country"), [[place, country]]);
  }
});

test("oracle: a place in parts, an address in capitals", async () => {
  const list = [
    { Id: "1", Title: "Pilote IA", primaryLocation: { City: "Dole", State: "Jura", Country: "FR" } },
    {
      Id: "2",
      Title: "Pilote IA",
      PrimaryLocation: { Name: "Lyon, France" },
      ExternalURL: "https://emplois.ambre.example/2",
    },
  ];
  const offers = await read({ items: [{ TotalJobsCount: 2, requisitionList: list }] });
  assert.deepEqual(facts(offers, "place", "url"), [
    ["Dole, Jura, FR", null],
    ["Lyon, France", "https://emplois.ambre.example/2"],
  ]);
});

test("la bonne alternance, the old answers: by list, by search with courses, by offer", async () => {
  const matcha = {
    ideaType: "matcha",
    id: "formulaire-1",
    title: "Cheffe de projet IA en apprentissage",
    place: {
      fullAddress: "2 rue Inventée 39100 DOLE",
      city: "DOLE",
      zipCode: "39100",
      insee: "39198",
      latitude: 47.09,
      longitude: 5.49,
    },
    company: { name: "Hydrolis", siret: "00000000000000" },
    contact: { name: "Odile Fictive", phone: "0102030405", hasEmail: true },
    job: {
      id: "m1",
      contractType: ["Apprentissage", "Professionnalisation"],
      dureeContrat: "12",
      jobStartDate: "2027-01-04T00:00:00.000Z",
      creationDate: "2026-11-10T09:00:00.000Z",
      description: "Vous aidez à piloter les agents.",
      status: "Active",
    },
    diplomaLevel: "Master, titre ou équivalent (Bac+5)",
    romes: [{ code: "M1889", label: "IA" }],
  };
  const peJob = {
    ideaType: "peJob",
    title: "Chargé de projet IA",
    place: { city: "DOLE" },
    company: { name: "Garance" },
    url: "https://candidat.francetravail.fr/offres/recherche/detail/201XYZ",
    job: {
      id: "201XYZ",
      contractType: "CDD",
      contractDescription: "Contrat à durée déterminée - 12 Mois",
      duration: "35H",
    },
  };
  const lists = {
    peJobs: { results: [peJob] },
    matchas: { results: [matcha] },
    lbaCompanies: { results: [{ title: "Entreprise" }] },
  };
  const wanted = [
    [
      "m1",
      "Cheffe de projet IA en apprentissage",
      "Hydrolis",
      "2 rue Inventée 39100 DOLE",
      "Apprentissage, Professionnalisation - 12 mois",
    ],
    ["201XYZ", "Chargé de projet IA", "Garance", "DOLE", "Contrat à durée déterminée - 12 Mois"],
  ];
  for (const answer of [lists, { formations: { results: [] }, jobs: lists }]) {
    const offers = await read(answer);
    assert.deepEqual(facts(offers, "ref", "title", "company", "place", "contract"), wanted);
    assert.ok(!/Odile|0102030405/.test(JSON.stringify(offers)));
    assert.equal(offers[1]?.url, peJob.url);
    assert.equal(offers[0]?.url ?? null, null);
  }
  assert.deepEqual(facts(await read({ matchas: [matcha] }), "ref", "romeCode", "postalCode", "startDate"), [
    ["m1", "M1889", "39100", "2027-01-04T00:00:00.000Z"],
  ]);
});

test("feeds of employers: names with hyphens, parts in groups, days without a mark; nobody's name and nothing of nothing", async () => {
  const hyphens = `<offres><offre><intitule-du-poste>Pilote IA F/H</intitule-du-poste><reference>2026-77</reference><date-de-mise-a-jour>22-11-2026</date-de-mise-a-jour><type-de-contrat>Alternance</type-de-contrat><company>Hydrolis</company><localisation-du-poste>Dole</localisation-du-poste><latitude>47.09</latitude><longitude>5.49</longitude><description-de-la-mission><![CDATA[ Piloter. ]]></description-de-la-mission><profil-recherche>Bac+5</profil-recherche><niveau-de-formation-requis>Bac+5</niveau-de-formation-requis><url-de-l-offre>https://emplois.hydrolis.example/2026-77</url-de-l-offre></offre></offres>`;
  assert.deepEqual(
    facts(
      await read(hyphens),
      "ref",
      "title",
      "company",
      "place",
      "contract",
      "lat",
      "education",
      "description",
      "postedAt",
      "url",
    ),
    [
      [
        "2026-77",
        "Pilote IA F/H",
        "Hydrolis",
        "Dole",
        "Alternance",
        47.09,
        "Bac+5",
        "Piloter.\nBac+5",
        null,
        "https://emplois.hydrolis.example/2026-77",
      ],
    ],
  );
  const groups = `<jobs><job><id>a1</id><job_details><title>Pilote IA</title><description>Piloter.</description><url>https://www.tableau.example/o/a1</url><contract_type>Apprenticeship</contract_type></job_details><job_dates><start_date></start_date><first_activated_at>2026-11-02 09:42:48.000</first_activated_at></job_dates><job_locations><location_country_code>fr</location_country_code><location_city>Dole</location_city></job_locations><company><company_name>Hydrolis</company_name></company></job></jobs>`;
  assert.deepEqual(
    facts(await read(groups), "ref", "title", "company", "place", "country", "contract", "postedAt", "startDate"),
    [["a1", "Pilote IA", "Hydrolis", "Dole", "fr", "Apprenticeship", "2026-11-02 09:42:48.000", null]],
  );
  const talentsoft = `<offers><offer><id>12</id><creationDate>20261102</creationDate><entityAdress><city /><country>France</country></entityAdress><directUrl>https://emplois.garance.example/12</directUrl><mainSupervisor><FullName>ODILE FICTIVE</FullName></mainSupervisor><jobDescription><description>Notre maison.</description><missionDescriptionFormatted><![CDATA[<p>Piloter.</p>]]></missionDescriptionFormatted><title>Pilote IA F/H</title><contract id="1">CDI</contract><location><jobLocation>Dole</jobLocation></location></jobDescription><applicantCriteria><experienceLevel>Débutant</experienceLevel></applicantCriteria></offer></offers>`;
  const [one] = await read(talentsoft);
  assert.deepEqual(
    facts([one!], "title", "company", "place", "country", "contract", "postedAt", "experience", "description"),
    [["Pilote IA F/H", null, "Dole", "France", "CDI", "2026-11-02", "Débutant", "<p>Piloter.</p>"]],
  );
  assert.ok(!JSON.stringify(one).includes("FICTIVE"));
  await assert.rejects(
    read("<offres><offre><intitule>Sans rien</intitule><reference>1</reference></offre></offres>"),
    FetchError,
  );
});

test("digitalrecruiters: the file of all ads that partners read; a range of months is no duration, no recruiter is kept", async () => {
  const ad = {
    reference: "KX1",
    title: "Pilote IA (H/F)",
    published_at: "2026-11-02T10:00:00+00:00",
    contract_type: "Contrat d'alternance",
    contract_duration: { min: 12, max: 24 },
    contract_work_period: "Temps plein",
    description: "<p>Piloter.</p>",
    profile: "<p>Curieuse.</p>",
    salary: { min: null, max: null, kind: "Horaire", currency: "EUR" },
    apply_url: "https://emplois.hydrolis.example/fr/annonce/1-pilote",
    address: {
      parts: { zip: "39100", city: "Dole", state: "Bourgogne-Franche-Comté", country: "France" },
      position: { lat: 47.09, lon: 5.49 },
    },
    referent_recruiter: { firstname: "Odile", lastname: "FICTIVE" },
    brand: { name: "Hydrolis" },
  };
  const offers = await read({
    count: 2,
    ads: [ad, { ...ad, reference: "KX2", contract_duration: { min: 12, max: 12 } }],
  });
  assert.deepEqual(facts(offers, "ref", "company", "place", "postalCode", "contract", "salaryPeriod", "postedAt"), [
    [
      "KX1",
      "Hydrolis",
      "Dole, Bourgogne-Franche-Comté, France",
      "39100",
      "Contrat d'alternance",
      null,
      ad.published_at,
    ],
    [
      "KX2",
      "Hydrolis",
      "Dole, Bourgogne-Franche-Comté, France",
      "39100",
      "Contrat d'alternance - 12 mois",
      null,
      ad.published_at,
    ],
  ]);
  assert.ok(!/Odile|FICTIVE/.test(JSON.stringify(offers)));
});
