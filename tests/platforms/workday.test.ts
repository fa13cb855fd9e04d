import assert from "node:assert/strict";
import test from "node:test";
import { FetchError } from "../../scrapers/errors.ts";
import workday from "../../scrapers/platforms/workday.ts";
import { type Page, type PageRequest, queryAt } from "../../scrapers/source.ts";
import { follows, kinds, offersOf, pageOf, READ_AT } from "./page.ts";

const FRANCE = "54c5b6971ffb4bf0b116fe7651ec789a";
const source = workday.source({
  name: "boreale",
  title: "Boréale",
  platform: "workday",
  parameters: { tenant: "boreale", wd: "wd3", site: "Carrieres" },
});
const query = queryAt(READ_AT);

const rows = (count: number, from = 0) =>
  Array.from({ length: count }, (_, i) => ({
    title: `Poste ${from + i}`,
    externalPath: `/job/Lyon/Poste_JR-${1000 + from + i}`,
    locationsText: "Lyon",
    postedOn: "Posted Today",
    bulletFields: [`JR-${1000 + from + i}`],
  }));
const country = (...values: { descriptor: string; id: string; count: number }[]) => [
  {
    facetParameter: "locationMainGroup",
    values: [{ facetParameter: "Location_Country", descriptor: "Country", values }],
  },
];
const answer = (request: PageRequest | undefined, body: object): Page => pageOf(body, request?.url, request);
const first = (): PageRequest => [...source.start(query)][0] as PageRequest;
const sent = (request: PageRequest | undefined) => JSON.parse(request?.body ?? "{}");

test("the France facet is found where it is nested and whatever its name, and the list is asked for again with it", () => {
  assert.deepEqual(sent(first()), { appliedFacets: {}, limit: 20, offset: 0, searchText: "" });
  const facets = country({ descriptor: "Germany", id: "x", count: 9 }, { descriptor: "France", id: FRANCE, count: 25 });
  const [next] = follows(source.parse(answer(first(), { total: 34, jobPostings: rows(20), facets })));
  assert.deepEqual(sent(next).appliedFacets, { Location_Country: [FRANCE] });
});

test("pages follow by twenty, the total is that of the first page", () => {
  const facets = country({ descriptor: "France", id: FRANCE, count: 25 });
  const [list] = follows(source.parse(answer(first(), { total: 34, jobPostings: rows(20), facets })));
  const one = [...source.parse(answer(list, { total: 25, jobPostings: rows(20), facets }))];
  assert.ok(one.some((finding) => finding.kind === "advertised" && finding.total === 25));
  const requests = follows(one);
  const details = requests.filter((request) => request.label === "detail");
  assert.equal(details.length, 20);
  assert.equal(
    details[0]?.url,
    "https://boreale.wd3.myworkdayjobs.com/wday/cxs/boreale/Carrieres/job/Lyon/Poste_JR-1000",
  );
  assert.equal(details[0]?.partial?.ref, "JR-1000");
  assert.equal(details[0]?.partial?.company, "Boréale");
  const next = requests.find((request) => request.label === "list");
  assert.equal(sent(next).offset, 20);
  const two = [...source.parse(answer(next, { total: 0, jobPostings: rows(5, 20) }))];
  assert.equal(follows(two).length, 5);
  assert.ok(!kinds(two).includes("advertised") && !kinds(two).includes("empty"));
  assert.deepEqual(kinds(source.parse(answer(next, { total: 0, jobPostings: [] }))), ["suspect"]);
  const long = { ...next, context: { ...(next?.context as object), total: 55, expected: 55 } } as PageRequest;
  const third = follows(source.parse(answer(long, { total: 0, jobPostings: rows(20, 20) }))).find(
    ({ label }) => label === "list",
  );
  assert.equal(sent(third).offset, 40);
});

test("a filter that was ignored is suspect, and the search with a check of each country takes its place", () => {
  const facets = country({ descriptor: "France", id: FRANCE, count: 25 });
  const [list] = follows(source.parse(answer(first(), { total: 900, jobPostings: rows(20), facets })));
  const findings = [...source.parse(answer(list, { total: 900, jobPostings: rows(20), facets }))];
  assert.ok(kinds(findings).includes("suspect"));
  assert.deepEqual(
    follows(findings).map((request) => sent(request).searchText),
    ["France"],
  );
});

test("a country facet without France means no offer in France; no facet at all means a search", () => {
  const none = source.parse(
    answer(first(), { total: 9, jobPostings: rows(9), facets: country({ descriptor: "Spain", id: "y", count: 9 }) }),
  );
  assert.deepEqual(kinds(none), ["empty"]);
  const [search] = follows(source.parse(answer(first(), { total: 9, jobPostings: rows(9), facets: [] })));
  assert.equal(sent(search).searchText, "France");
  const [detail] = follows(source.parse(answer(search, { total: 9, jobPostings: rows(1) })));
  assert.equal(detail?.partial, undefined);
  const info = (alpha2Code: string) => ({
    jobPostingInfo: { title: "Poste", jobReqId: "JR-1", jobRequisitionLocation: { country: { alpha2Code } } },
  });
  assert.deepEqual(kinds(source.parse(answer(detail, info("CO")))), ["count"]);
  assert.deepEqual(kinds(source.parse(answer(detail, info("FR")))), ["offer"]);
});

test("rows without a title are counted; a place that is a number of places is no place; a bullet may be the place", () => {
  const postings = [
    { bulletFields: ["JR-1"] },
    { title: "A", externalPath: "/job/Paris/A_JR-2-1", locationsText: "3 Locations", bulletFields: ["JR-2"] },
    { title: "B", externalPath: "/job/Aubevoye/B_JOBREQ_502-1", bulletFields: ["Aubevoye", "R&D"] },
  ];
  const findings = [...workday.parse(pageOf({ total: 3, jobPostings: postings }))];
  assert.ok(findings.some((finding) => finding.kind === "count" && finding.name === "workday/row-without-title"));
  assert.deepEqual(
    offersOf(findings).map(({ ref, url, place }) => ({ ref, url, place })),
    [
      { ref: "JR-2", url: null, place: null },
      { ref: "JOBREQ_502", url: null, place: "Aubevoye" },
    ],
  );
});

test("a start day in the future is no day of posting; double entities are undone; the configured name is the company", () => {
  const page = pageOf({
    jobPostingInfo: {
      title: "Chef de projet IA &amp;amp; data",
      startDate: "2027-03-01",
      postedOn: "Posted 2 Days Ago",
      jobReqId: "R1",
      jobDescription: "<p>A&amp;#xa;B</p>",
    },
    hiringOrganization: { name: "FR07 Boréale SAS" },
  });
  const [mine] = offersOf(source.parse(page));
  const [anyone] = offersOf(workday.parse(page));
  assert.deepEqual(
    [mine?.title, mine?.postedAt, mine?.company],
    ["Chef de projet IA & data", "Posted 2 Days Ago", "Boréale"],
  );
  assert.equal(mine?.description, "<p>A&#xa;B</p>");
  assert.equal(anyone?.company, "FR07 Boréale SAS");
});

test("bad answers have their names: burst, closed posting, changed page", () => {
  assert.throws(
    () => [...source.parse(pageOf("", first().url, first(), 400))],
    (error: FetchError) => error.outcome === "rate-limited",
  );
  const closed = [
    ...source.parse(pageOf({ errorCode: "S22" }, "https://boreale.wd3.myworkdayjobs.com/x", { label: "detail" }, 403)),
  ];
  assert.deepEqual(kinds(closed), ["gone"]);
  assert.throws(
    () => [...source.parse(pageOf({ jobs: [] }))],
    (error: FetchError) => error instanceof FetchError && error.outcome === "changed",
  );
});
