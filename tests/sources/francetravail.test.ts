import assert from "node:assert/strict";
import { test } from "node:test";
import type { RawOffer } from "../../offer/raw-offer.ts";
import { FetchError } from "../../scrapers/errors.ts";
import { type Finding, type PageRequest, type Query, queryAt } from "../../scrapers/source.ts";
import francetravail from "../../scrapers/sources/francetravail.ts";
import { sharedPath } from "../help/shared.ts";
import { pageFrom, pageOf } from "../kit/pages.ts";

const query = (more: Partial<Query> = {}): Query =>
  queryAt("2026-11-20T06:00:00.250Z", { terms: ["IA", "a", "data<>"], romeCodes: ["M1886"], ...more });
const rows = (n: number) =>
  JSON.stringify({ resultats: Array.from({ length: n }, (_, i) => ({ id: `A${i}`, intitule: "Chef de projet IA" })) });
const answer = (request: PageRequest, n: number, range: string): Finding[] => [
  ...francetravail.parse(
    pageOf(rows(n), { url: request.url, status: 206, headers: { "content-range": `offres ${range}` }, request }),
  ),
];
const follows = (findings: Finding[]): PageRequest[] =>
  findings.flatMap((one) => (one.kind === "follow" ? [one.request] : []));
const asked = (request: PageRequest | undefined, name: string) => new URL(request?.url ?? "").searchParams.get(name);

test("francetravail: asks by ROME code and term, both bounds, no milliseconds, no secret", () => {
  const requests = [...francetravail.start(query({ since: "2026-11-19T06:00:00Z" }))];
  assert.deepEqual(
    requests.map((one) => asked(one, "codeROME") ?? asked(one, "motsCles")),
    ["M1886", "IA"],
  );
  assert.deepEqual(
    [asked(requests[0], "minCreationDate"), asked(requests[0], "maxCreationDate"), asked(requests[0], "range")],
    ["2026-11-19T05:00:00Z", "2026-11-20T06:00:00Z", "0-149"],
  );
  assert.ok(requests.every((one) => one.auth === "francetravail" && !JSON.stringify(one).includes("secret")));
});

test("francetravail: pages to the end of Content-Range", () => {
  const [first] = [...francetravail.start(query())] as [PageRequest];
  const [second] = follows(answer(first, 150, "0-149/151")) as [PageRequest];
  assert.equal(asked(second, "range"), "150-299");
  assert.deepEqual(follows(answer(second, 1, "150-150/151")), []);
});

test("francetravail: a page with fewer offers than its question announces is a doubt", () => {
  const [first] = [...francetravail.start(query())] as [PageRequest];
  const doubts = (request: PageRequest, n: number, range: string) =>
    answer(request, n, range).flatMap((one) => (one.kind === "suspect" ? [one.why] : []));
  assert.deepEqual(doubts(first, 150, "0-149/151"), []);
  assert.deepEqual(doubts(first, 120, "0-149/151"), [
    "120 offres au lieu de 150 pour codeROME=M1886, sur 151 annoncées",
  ]);
  const [second] = follows(answer(first, 150, "0-149/151")) as [PageRequest];
  assert.deepEqual(doubts(second, 1, "150-150/151"), []);
  assert.equal(doubts(second, 0, "150-150/151").length, 1);
});

test("francetravail: above the ceiling the window is cut in two halves that meet", () => {
  const [first] = [...francetravail.start(query())] as [PageRequest];
  const halves = follows(answer(first, 150, "0-149/9981"));
  assert.equal(halves.length, 2);
  assert.equal(asked(halves[0], "minCreationDate"), asked(first, "minCreationDate"));
  assert.equal(asked(halves[0], "maxCreationDate"), asked(halves[1], "minCreationDate"));
  assert.equal(asked(halves[1], "maxCreationDate"), asked(first, "maxCreationDate"));
  const [narrow] = [...francetravail.start(query({ since: "2026-11-20T05:59:00Z" }))] as [PageRequest];
  assert.ok(answer(narrow, 150, "0-149/4000").some((one) => one.kind === "suspect"));
});

test("francetravail: 204, refusals in the service's words, a partner's address, no contact", () => {
  assert.deepEqual(
    [...francetravail.parse(pageOf("", { status: 204 }))].map((one) => one.kind),
    ["empty"],
  );
  const refused = pageOf(JSON.stringify({ message: "La position de début doit être inférieure ou égale à 3000." }), {
    status: 400,
  });
  assert.throws(
    () => [...francetravail.parse(refused)],
    (error) => error instanceof FetchError && error.outcome === "bad-request" && /3000/.test(error.message),
  );
  const row = {
    id: "X",
    intitule: "IA",
    contact: { nom: "Odile Inventée", courriel: "o@x.exemple", telephone: "0102030405" },
    origineOffre: { partenaires: [{ url: "https://p.exemple/1?utm_source=pe" }] },
  };
  const [found] = [...francetravail.parse(pageOf(JSON.stringify({ resultats: [row] })))];
  assert.equal(found?.kind === "offer" && found.offer.applyUrl, "https://p.exemple/1");
  assert.ok(!/Odile|o@x|0102/.test(JSON.stringify(found)));
});

test("francetravail: recorded answers", (t) => {
  const folder = sharedPath("recordings/francetravail/");
  if (!folder) return t.skip("enregistrements absents : recordings/francetravail");
  const wanted: [string, number, string, string][] = [
    [
      "resultats-M1886-2026-10-4-offres.json",
      4,
      "Directeur de Projet Digital & IA - DET (SOCOTEC DIGITAL) (H/F)",
      "78 - GUYANCOURT",
    ],
    ["search-page-0-149-with-filtresPossibles.json", 150, "Agent des services logistiques (H/F)", "29 - Combrit"],
    ["offre-detail-data-engineer.json", 1, "Data engineer", "75 - PARIS 08"],
  ];
  for (const [file, number, title, place] of wanted) {
    const offers: RawOffer[] = [...francetravail.parse(pageFrom(folder + file))].flatMap((one) =>
      one.kind === "offer" ? [one.offer] : [],
    );
    assert.deepEqual([offers.length, offers[0]?.title, offers[0]?.place], [number, title, place], file);
    assert.ok(
      offers.every((one) => one.url?.endsWith(`/${one.ref}`) && one.postedAt),
      file,
    );
    // What employers write in their text is cleaned where offers are normalised.
    const beside = offers.map((one) => ({ ...one, description: null }));
    assert.ok(!/contact@example|Camille EXEMPLE/.test(JSON.stringify(beside)), file);
  }
  for (const file of ["referentiel-pays.json", "referentiel-appellations.json"])
    assert.throws(() => [...francetravail.parse(pageFrom(folder + file))], { outcome: "changed" }, file);
});
