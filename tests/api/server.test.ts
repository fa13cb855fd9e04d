import assert from "node:assert/strict";
import { test } from "node:test";
import type { z } from "zod";
import {
  OfferAnswer,
  OffersAnswer,
  Problem,
  RecruitersAnswer,
  SkillsAnswer,
  SourcesAnswer,
  StatsAnswer,
} from "../../api/schemas/answers.ts";
import { createServer } from "../../api/server.ts";
import { BadCursor } from "../../indexer/search/cursor.ts";
import { heldBy } from "../help/openapi.ts";
import { fakeHouse } from "./fake.ts";
import { serve } from "./serve.ts";

const ROUTES: [string, number, string, z.ZodType?][] = [
  ["/", 200, "text/html"],
  ["/?q=projet&contract=cdi&contract=alternance&near=Lyon&radius=30&payMin=30000&sort=date", 200, "text/html"],
  ["/offre/of-1", 200, "text/html"],
  ["/offre/of-4", 200, "text/html"],
  ["/carte?q=projet", 200, "text/html"],
  ["/recruteurs", 200, "text/html"],
  ["/sources", 200, "text/html"],
  ["/abonnement?q=IA", 200, "text/html"],
  ["/abonnement/confirmer?t=jeton-neuf", 200, "text/html"],
  ["/desabonnement?t=jeton-actif", 200, "text/html"],
  ["/a-propos", 200, "text/html"],
  ["/docs", 200, "text/html"],
  ["/nulle-part", 404, "text/html"],
  ["/offre/inconnue", 404, "text/html"],
  ["/flux.atom?q=projet", 200, "application/atom+xml"],
  ["/edition", 200, "text/html"],
  ["/edition.atom", 200, "application/atom+xml"],
  ["/static/vigie.css", 200, "text/css"],
  ["/static/vigie.svg", 200, "image/svg+xml"],
  ["/robots.txt", 200, "text/plain"],
  ["/healthz", 200, "application/json"],
  ["/metrics", 200, "text/plain"],
  ["/openapi.json", 200, "application/json"],
  ["/api/v1/offers?q=projet", 200, "application/json", OffersAnswer],
  ["/api/v1/offers.csv", 200, "text/csv"],
  ["/api/v1/offers/of-1", 200, "application/json", OfferAnswer],
  ["/api/v1/offers/inconnue", 404, "application/problem+json", Problem],
  ["/api/v1/sources", 200, "application/json", SourcesAnswer],
  ["/api/v1/stats", 200, "application/json", StatsAnswer],
  ["/api/v1/recruiters", 200, "application/json", RecruitersAnswer],
  ["/api/v1/recruiters.csv", 200, "text/csv"],
  ["/api/v1/skills", 200, "application/json", SkillsAnswer],
  ["/api/v1/skills.csv", 200, "text/csv"],
  ["/api/v1/nulle-part", 404, "application/problem+json", Problem],
];

test("every route answers over a real connection, with its type, its shape and the security headers", async (t) => {
  const { server } = await serve();
  t.after(() => server.close());
  const base = await server.listen({ port: 0, host: "127.0.0.1" });
  for (const [path, status, type, shape] of ROUTES) {
    const answer = await fetch(base + path, { headers: { accept: "text/html,*/*" } });
    const body = await answer.text();
    assert.equal(answer.status, status, `${path}: ${body.slice(0, 200)}`);
    assert.ok(answer.headers.get("content-type")?.startsWith(type), `${path}: ${answer.headers.get("content-type")}`);
    const policy = answer.headers.get("content-security-policy") ?? "";
    for (const part of [
      "default-src 'none'",
      "style-src 'self'",
      "img-src 'self' data:",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ])
      assert.ok(policy.includes(part), `${path}: ${part}`);
    assert.ok(!policy.includes("script"), path);
    assert.equal(answer.headers.get("x-content-type-options"), "nosniff");
    assert.equal(answer.headers.get("referrer-policy"), "same-origin");
    assert.equal(answer.headers.get("strict-transport-security"), null);
    assert.equal(answer.headers.get("set-cookie"), null);
    if (shape) assert.deepEqual(shape.safeParse(JSON.parse(body)).error?.issues ?? [], [], path);
    if (type === "text/html") assert.doesNotMatch(body, /<script|\son\w+=|style="|undefined|\[object/, path);
  }
});

test("HSTS comes with an https address only", async (t) => {
  const { deps } = fakeHouse();
  const server = await createServer({ ...deps, site: { ...deps.site, publicUrl: "https://vigie.example" } });
  t.after(() => server.close());
  assert.match(String((await server.inject("/healthz")).headers["strict-transport-security"]), /max-age/);
});

test("wrong input is a 400 that names each field in French", async (t) => {
  const { server, calls } = await serve();
  t.after(() => server.close());
  const wrong: [string, string][] = [
    ["limit=101", "limit"],
    ["limit=0", "limit"],
    ["limit=dix", "limit"],
    ["limit=2.5", "limit"],
    ["contract=cdi,contrat", "contract"],
    ["remote=peut-etre", "remote"],
    ["role=chef", "role"],
    ["status=ouvert", "status"],
    ["sort=hasard", "sort"],
    ["payMin=beaucoup", "payMin"],
    ["education=bac%2B9", "education"],
    ["experience=-1", "experience"],
    ["experience=junior", "experience"],
    ["postedWithin=1e9", "postedWithin"],
    ["near=Nulle-Part", "near"],
    ["near=95,200", "near"],
    [`q=${"a".repeat(301)}`, "q"],
  ];
  for (const [query, field] of wrong) {
    const answer = await server.inject(`/api/v1/offers?${query}`);
    assert.equal(answer.statusCode, 400, query);
    assert.match(String(answer.headers["content-type"]), /^application\/problem\+json/);
    const problem = Problem.parse(answer.json());
    assert.deepEqual(
      problem.errors?.map((error) => error.field),
      [field],
      query,
    );
    assert.doesNotMatch(problem.errors![0]!.message, /invalid|expected|received/i);
  }
  assert.equal(calls.searches.length, 0);
  const two = Problem.parse((await server.inject("/api/v1/offers?limit=x&role=y")).json());
  assert.deepEqual(two.errors?.map((error) => error.field).sort(), ["limit", "role"]);
});

test("parameters reach the engine whole; unknown ones and those without effect are listed", async (t) => {
  const { server, calls } = await serve();
  t.after(() => server.close());
  const answer = await server.inject(
    "/api/v1/offers?q=%20IA%20&contract=cdi,stage&contract=cdd&near=Lyon&radius=50&payMin=40000,5&company=Orme%2C%20Fils&firstSeenWithin=7&postedWithin=3&employerKind=unknown&utm_source=x&limit=5",
  );
  assert.equal(answer.statusCode, 200, answer.body);
  assert.deepEqual(calls.searches[0], {
    q: "IA",
    contract: ["cdi", "stage", "cdd"],
    near: { lat: 45.76, lon: 4.84, radiusKm: 50 },
    payMin: 40000.5,
    company: ["Orme, Fils"],
    employerKind: ["non-precise"],
    firstSeenSince: "2026-11-12T23:00:00.000Z",
    postedSince: "2026-11-17",
    status: "open",
    sort: "relevance",
    limit: 5,
  });
  assert.deepEqual(answer.json().ignored, [{ filter: "utm_source", reason: "paramètre inconnu" }]);
  const without = await server.inject("/api/v1/offers?radius=5&sort=distance");
  assert.deepEqual(
    without.json().ignored.map((one: { filter: string }) => one.filter),
    ["radius", "sort"],
  );
  const point = await server.inject("/api/v1/offers?near=48.85,2.35");
  assert.equal(point.statusCode, 200);
  assert.deepEqual(calls.searches.findLast((one) => !one.countOnly)?.near, { lat: 48.85, lon: 2.35, radiusKm: 30 });
});

test("a stale cursor is a 400 for a program and the first page for a person", async (t) => {
  const { deps } = fakeHouse();
  const { server } = await serve({
    search: async (query) => {
      if (query.cursor) throw new BadCursor();
      return deps.search(query);
    },
  });
  t.after(() => server.close());
  const answer = await server.inject("/api/v1/offers?cursor=abc");
  assert.equal(answer.statusCode, 400);
  assert.equal(answer.json().errors[0].field, "cursor");
  const page = await server.inject("/?cursor=abc");
  assert.equal(page.statusCode, 200);
  assert.match(page.body, /<li>suite.: cette adresse ne mène plus à la suite de la liste.; voici ses premières offres/);
});

test("pages lead from one part of a list to the next without losing the search", async (t) => {
  const { server } = await serve();
  t.after(() => server.close());
  const first = await server.inject("/?status=any&limit=2");
  const next = /rel="next" href="([^"]+)"/.exec(first.body)?.[1]?.replaceAll("&amp;", "&") ?? "";
  assert.match(next, /status=any/);
  assert.match(next, /cursor=/);
  const second = await server.inject(next);
  assert.match(second.body, /Premières offres/);
  assert.match(second.body, /AI<\/mark> Program Manager/);
});

test("the OpenAPI 3.1 document is sound and covers every route that is not a page", async (t) => {
  const { server } = await serve();
  t.after(() => server.close());
  const document = (await server.inject("/openapi.json")).json();
  assert.match(document.openapi, /^3\.1\./);
  assert.ok(document.info.title && document.info.version);
  const ids = new Set<string>();
  for (const [path, methods] of Object.entries<Record<string, Record<string, unknown>>>(document.paths))
    for (const [method, operation] of Object.entries(methods)) {
      assert.ok(operation.summary && operation.operationId, `${method} ${path}`);
      assert.ok(!ids.has(String(operation.operationId)));
      ids.add(String(operation.operationId));
      const responses = operation.responses as Record<string, { description?: string }>;
      assert.ok(responses["200"]);
      for (const answer of Object.values(responses)) assert.equal(typeof answer.description, "string");
      const parameters = (operation.parameters ?? []) as {
        name: string;
        in: string;
        required?: boolean;
        schema?: object;
      }[];
      for (const one of parameters) assert.ok(one.schema && one.in, `${path} ${one.name}`);
      for (const [, name] of path.matchAll(/\{(\w+)\}/g))
        assert.ok(
          parameters.some((one) => one.name === name && one.in === "path" && one.required),
          `${path} ${name}`,
        );
    }
  for (const reference of JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g))
    assert.ok(
      reference[1]!.split("/").reduce((at, key) => at?.[key], document),
      reference[1],
    );
  for (const [path] of ROUTES.filter(([route]) => /^\/(api\/v1\/[a-rt]|api\/v1\/s|healthz|metrics|flux)/.test(route))) {
    if (path.includes("nulle-part")) continue;
    const known = path.replace(/\?.*/, "").replace(/offers\/.*/, "offers/{id}");
    assert.ok(document.paths[known], known);
  }
  const names = document.paths["/api/v1/offers"].get.parameters.map((one: { name: string }) => one.name);
  for (const name of [
    "q",
    "role",
    "contract",
    "remote",
    "place",
    "near",
    "radius",
    "payMin",
    "education",
    "experience",
    "skills",
    "company",
    "source",
    "postedWithin",
    "firstSeenWithin",
    "firstSeenSince",
    "closedWithin",
    "status",
    "sort",
    "limit",
    "cursor",
  ])
    assert.ok(names.includes(name), name);
});

test("every answer is what the OpenAPI document says, the wrong ones too", async (t) => {
  const { server } = await serve();
  t.after(() => server.close());
  const holds = heldBy((await server.inject("/openapi.json")).json());
  const asked: [path: string, url: string][] = [
    ["/api/v1/offers", "/api/v1/offers?q=projet&near=Lyon"],
    ["/api/v1/offers", "/api/v1/offers?contract=zzz"],
    ["/api/v1/offers/{id}", "/api/v1/offers/of-1"],
    ["/api/v1/offers/{id}", "/api/v1/offers/inconnue"],
    ["/api/v1/sources", "/api/v1/sources"],
    ["/api/v1/stats", "/api/v1/stats"],
    ["/api/v1/recruiters", "/api/v1/recruiters"],
    ["/api/v1/recruiters", "/api/v1/recruiters?kind=zzz"],
    ["/api/v1/recruiters.csv", "/api/v1/recruiters.csv"],
    ["/api/v1/skills", "/api/v1/skills"],
    ["/api/v1/skills.csv", "/api/v1/skills.csv?place=lyonn"],
    ["/flux.atom", "/flux.atom?q=projet"],
    ["/edition.atom", "/edition.atom"],
    ["/flux.atom", "/flux.atom?contract=zzz"],
    ["/healthz", "/healthz"],
    ["/metrics", "/metrics"],
  ];
  for (const [path, url] of asked) {
    const answer = await server.inject({ url, headers: { accept: "text/html,*/*" } });
    holds(path, { status: answer.statusCode, type: String(answer.headers["content-type"]), body: answer.body });
  }
});

test("`applied` names what was sent, as it was sent, and the place that « near » meant is told", async (t) => {
  const { server } = await serve();
  t.after(() => server.close());
  const sent = {
    near: "Lyon",
    radius: "40",
    postedWithin: "30",
    firstSeenSince: "2026-11-14",
    sort: "distance",
    status: "any",
  };
  const answer = (await server.inject(`/api/v1/offers?${new URLSearchParams(sent)}`)).json();
  assert.deepEqual([...answer.applied].sort(), Object.keys(sent).sort());
  assert.deepEqual(answer.near, { name: "Lyon", lat: 45.76, lon: 4.84, radiusKm: 40 });
  const without = (await server.inject("/api/v1/offers?sort=distance&radius=9")).json();
  assert.deepEqual(without.applied, ["status"]);
  assert.equal(without.near, null);
});

test("what takes one value takes no second one in silence; the same twice, or a blank, is none", async (t) => {
  const { server, calls } = await serve();
  t.after(() => server.close());
  const told = "une seule valeur attendue";
  for (const [query, field] of [
    ["place=Lyon&place=Paris", "place"],
    ["q=ia&q=chef", "q"],
    ["status=open&status=closed", "status"],
    ["sort=date&sort=pay", "sort"],
    ["limit=5&limit=6", "limit"],
  ] as const) {
    const answer = await server.inject(`/api/v1/offers?${query}`);
    assert.deepEqual(answer.json().errors, [{ field, message: told }], query);
  }
  assert.equal((await server.inject("/api/v1/offers?place=Lyon&place=&place=Lyon")).statusCode, 200);
  assert.equal(calls.searches.findLast((one) => !one.countOnly)?.place, "insee 69123");
  assert.equal((await server.inject("/api/v1/offers?payMin=%20&near=%20")).statusCode, 200);
  assert.match((await server.inject("/api/v1/offers?payMin=99999999")).json().detail, /au plus 10\u202f000\u202f000/);
});

test("a feed is in the order of its dates, and says where it goes on when it is longer than its page", async (t) => {
  const { server, calls } = await serve();
  t.after(() => server.close());
  const first = (await server.inject("/flux.atom?limit=2&q=projet&sort=pay")).body;
  assert.equal(calls.searches.at(-1)?.sort, "seen");
  const next = /<link rel="next" type="application\/atom\+xml" href="http:\/\/localhost:3000([^"]+)"/.exec(first)?.[1];
  assert.ok(next, first.slice(0, 900));
  const second = (await server.inject(next.replaceAll("&amp;", "&"))).body;
  const ids = (feed: string) => [...feed.matchAll(/<id>([^<]+\/offre\/[^<]+)<\/id>/g)].map((one) => one[1]);
  assert.equal(ids(first).length, 2);
  assert.ok(ids(second).length > 0 && ids(second).every((id) => !ids(first).includes(id)));
  assert.doesNotMatch((await server.inject("/flux.atom")).body, /rel="next"/);
});
