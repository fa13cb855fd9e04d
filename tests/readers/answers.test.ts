import assert from "node:assert/strict";
import { test } from "node:test";
import { readDocument } from "../../scrapers/read.ts";
import { parser, reads } from "./page.ts";

const read = (body: unknown) => readDocument("auto", Buffer.from(JSON.stringify(body)), { parser });
const outcomes = async (body: unknown) => (await read(body)).problems.map((one) => one.outcome);

const NICOKA = {
  jobid: 76,
  uid: "1-pilote-ia",
  label: "Pilote IA (H/F)",
  description: "<p>Piloter.</p>",
  requirements: "<p>Bac+5.</p>",
  city: "Angers",
  address_state: "Pays de la Loire",
  country: "FR",
  contract_type: "CDI",
  published: 1,
  active: 1,
  published_on: "2026-09-10 09:21:46",
  applicationUrl: "https://bruyere.nicoka.com/public/jobs/1-pilote-ia/apply",
};
const PINPOINT = {
  id: "541307",
  title: "AI project manager",
  url: "https://bruyere.pinpointhq.com/en/postings/0001",
  location: { id: "1", city: "Lyon", name: "Bureau de Lyon" },
  employment_type: "permanent_full_time",
  employment_type_text: "Permanent - Full Time",
  compensation_minimum: 48000,
  compensation_maximum: 56000,
  compensation_currency: "EUR",
  compensation_frequency: "year",
  compensation_visible: true,
};

test("a JSON answer of a vendor that nobody knows is read by its own words, the last of all", async () => {
  const { reader, offers, problems } = await read({ total: 2, data: [NICOKA, { ...NICOKA, jobid: 77, active: 0 }] });
  assert.deepEqual([reader, problems, offers.length], ["json-ld", [], 1], "an offer taken down is none");
  const [one] = offers;
  assert.deepEqual(
    [one?.title, one?.place, one?.country, one?.contract, one?.postedAt, one?.url, one?.description],
    ["Pilote IA (H/F)", "Angers", "FR", "CDI", "2026-09-10 09:21:46", null, "<p>Piloter.</p>\n<p>Bac+5.</p>"],
  );
  assert.equal(one?.applyUrl, NICOKA.applicationUrl);
  const [coded] = (await read([{ ...NICOKA, contract_type: 1 }])).offers;
  assert.equal(coded?.contract, null, "a code is no word");
  const [shown, hidden] = (
    await read({ data: [PINPOINT, { ...PINPOINT, id: "2", url: null, compensation_visible: false }] })
  ).offers;
  assert.deepEqual(
    [shown?.url, shown?.place, shown?.contract, shown?.salaryMin, shown?.salaryMax, shown?.salaryPeriod],
    [PINPOINT.url, "Lyon", "Permanent - Full Time", 48000, 56000, "year"],
  );
  assert.deepEqual([hidden?.salaryMin ?? null, hidden?.url], [null, null]);
});

test("all that an offer is made of makes one, whatever its words; a bare type is no contract", async () => {
  const listed = {
    id: 4711,
    name: "AI project manager",
    type: "external",
    contents: `<p>${"Cadrer, piloter, livrer. ".repeat(8)}</p>`,
    publication_date: "2026-11-12T09:00:00Z",
    locations: [{ name: "Lyon, France" }, { name: "Lille, France" }],
    company: { id: 3, name: "Atelier Lumen" },
    refs: { landing_page: "https://annonces.exemple/jobs/lumen/ai-project-manager" },
  };
  const { offers, problems } = await read({ page: 0, total: 1, results: [listed] });
  assert.deepEqual(problems, []);
  const [one] = offers;
  assert.deepEqual(
    [one?.ref, one?.title, one?.company, one?.place, one?.places, one?.contract, one?.postedAt, one?.url],
    [
      "4711",
      "AI project manager",
      "Atelier Lumen",
      "Lyon, France",
      ["Lyon, France", "Lille, France"],
      null,
      "2026-11-12T09:00:00Z",
      "https://annonces.exemple/jobs/lumen/ai-project-manager",
    ],
  );
  for (const missing of ["company", "locations", "publication_date", "contents"])
    assert.deepEqual(await outcomes({ results: [{ ...listed, [missing]: undefined }] }), ["changed"], missing);
});

test("what a record says one level down is its own", async () => {
  const properties = { primaryLocation: "Lyon, France", locations: ["Lyon, France"], employmentType: "CDI" };
  const { offers } = await read({
    result: { jobs: [{ jobId: "17", title: "Pilote IA", postingDate: "x", properties }] },
  });
  assert.deepEqual(
    offers.map(({ ref, title, place, contract }) => [ref, title, place, contract]),
    [["17", "Pilote IA", "Lyon, France", "CDI"]],
  );
});

test("what has not a job's own words stays unread: articles, products, people, another's wrapper, a bare list", async () => {
  const strangers: unknown[] = [
    { articles: [{ id: 1, title: "Chef de projet IA : le métier", publishedAt: "2026-09-10", city: "Lyon" }] },
    { products: [{ id: 1, name: "Chaise", description: "<p>Bois</p>", price: 12 }] },
    { users: [{ id: 1, name: "Camille Exemple", company: { name: "Hydrolis" }, address: { city: "Lyon" } }] },
    { facets: [{ id: "cdi", label: "CDI", count: 4, type: "contract" }] },
    [{ title: "Chef de projet IA", company: "Hydrolis", location: "Lyon" }],
  ];
  for (const body of strangers) assert.deepEqual(await outcomes(body), ["changed"], JSON.stringify(body));
});

test("a known vendor's answer in a wrapper stays its own, whatever stands beside it", async () => {
  const workday = {
    total: 1,
    jobPostings: [
      { title: "Pilote IA", externalPath: "/job/Lyon/Pilote-IA_R1", locationsText: "Lyon", bulletFields: ["R1"] },
    ],
  };
  await reads("auto", { ats: "workday", response: workday, expected: [NICOKA] }, undefined, [
    { ref: "R1", title: "Pilote IA", place: "Lyon" },
  ]);
});

test("rows of the list in which one is a job are jobs too, whatever they leave out; another type among them is none", async () => {
  const row = (id: number, more: object = {}) => ({
    id,
    name: `Poste ${id}`,
    type: "external",
    contents: "<p>Court.</p>",
    publication_date: "2026-11-01T00:00:00Z",
    locations: [] as object[],
    company: { id: 3, name: "Ambre" },
    refs: { landing_page: `https://tableau.exemple/o/${id}` },
    ...more,
  });
  const whole = { contents: `<p>${"Mener les projets. ".repeat(10)}</p>`, locations: [{ name: "Dole" }] };
  const { offers } = await read({ results: [row(1, whole), row(2), row(3, { type: "article" })] });
  assert.deepEqual(
    offers.map((one) => [one.ref, one.title, one.place ?? null, one.url]),
    [
      ["1", "Poste 1", "Dole", "https://tableau.exemple/o/1"],
      ["2", "Poste 2", null, "https://tableau.exemple/o/2"],
    ],
  );
  assert.equal((await read([row(1, whole), row(2)])).offers.length, 2, "a bare list");
  const job = { __typename: "Job", id: "g1", title: "Pilote IA", contractType: "CDI", location: { city: "Dole" } };
  const edges = [{ node: job }, { node: { ...job, id: "g2", title: "Comptable", contractType: null, location: null } }];
  assert.deepEqual(
    (await read({ data: { jobs: { edges } } })).offers.map((one) => one.title),
    ["Pilote IA", "Comptable"],
  );
});

test("boards' own interfaces: types of jobs, a pay left blank, WordPress; days in any field", async () => {
  const text = `<p>${"Piloter. ".repeat(20)}</p>`;
  const answers: [object, (string | null)[]][] = [
    [
      {
        data: [
          {
            slug: "pilote-ia-ulm-1",
            company_name: "Garance",
            title: "Pilote IA",
            description: text,
            job_types: ["CDI"],
            location: "Ulm",
            created_at: 1763366400,
          },
        ],
      },
      ["Pilote IA", "Garance", "Ulm", "1763366400"],
    ],
    [
      {
        jobs: [
          {
            id: -7,
            title: "Pilote IA",
            location: "Dole",
            snippet: "…",
            salary: "",
            type: "CDI",
            link: "https://tableau.exemple/7",
            company: "Garance",
          },
        ],
      },
      ["Pilote IA", "Garance", "Dole", null],
    ],
    [
      [
        { legal: "…" },
        {
          id: "9",
          position: "Pilote IA",
          company: "Garance",
          location: "Dole",
          salary_min: 0,
          date: "2026-11-02",
          url: "https://tableau.exemple/9",
        },
      ],
      ["Pilote IA", "Garance", "Dole", "2026-11-02"],
    ],
    [
      [
        {
          id: 77,
          date: "2026-11-02T10:00:00",
          type: "job_listing",
          link: "https://asso.exemple/o/77",
          title: { rendered: "Pilote IA" },
          content: { rendered: text },
          meta: { _job_location: "Dole", _company_name: "Garance" },
        },
      ],
      ["Pilote IA", "Garance", "Dole", "2026-11-02T10:00:00"],
    ],
  ];
  for (const [answer, wanted] of answers) {
    const { offers } = await read(answer);
    assert.deepEqual(
      offers.map((one) => [one.title, one.company, one.place, one.postedAt ?? null]),
      [wanted],
    );
  }
});

test("people with the title of their job, events, courses and houses are no offers", async () => {
  const long = "x".repeat(200);
  for (const row of [
    { id: 1, name: "Odile Fictive", jobTitle: "Cheffe de projet IA", company: "Garance", location: "Dole" },
    { id: 1, name: "Forum IA", date: "2026-12-01", organization: "Garance", location: "Dole", description: long },
    {
      id: 1,
      title: "Chef de projet IA",
      company: "École",
      location: "Dole",
      date: "2026-11-01",
      price: 4000,
      description: long,
    },
    { id: 1, name: "Garance", location: "Dole", url: "https://tableau.exemple/g", salary: null, description: long },
  ])
    assert.deepEqual(await outcomes({ data: [row] }), ["changed"], JSON.stringify(row));
});
