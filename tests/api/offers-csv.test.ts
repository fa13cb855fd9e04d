import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "csv-parse/sync";
import { createServer } from "../../api/server.ts";
import { heldBy } from "../help/openapi.ts";
import { fakeHouse } from "./fake.ts";
import { inventedOffer } from "./fake-offers.ts";
import { UNLIMITED } from "./serve.ts";

/** The offers of a search as a spreadsheet takes them. */

async function house(...offers: Parameters<typeof inventedOffer>[0][]) {
  const { deps } = fakeHouse({}, offers.map(inventedOffer));
  const server = await createServer(deps, UNLIMITED);
  const rows = async (search: string) => {
    const { body, headers } = await server.inject(`/api/v1/offers.csv${search}`);
    assert.match(String(headers["content-disposition"]), /filename="offres\.csv"/);
    const cells = { bom: true, delimiter: ";", columns: true, relaxColumnCount: true } as const;
    return parse(body.replace(/[\u00a0\u202f]/g, " "), cells) as Record<string, string>[];
  };
  return { server, rows };
}

test("words say what nobody said, numbers and days stay empty, and a pay can be sorted by the year", async (t) => {
  const pay = {
    min: 2500.5,
    max: 3000,
    currency: "EUR",
    period: "month" as const,
    basis: "gross" as const,
    monthsPerYear: null,
    annualGrossMin: 30_006,
    annualGrossMax: 36_000,
    flags: ["variable"],
    quote: "2 500,50 à 3 000 € par mois",
  };
  const stage = { kind: "stage" as const, form: null, months: 6, quote: null };
  const { server, rows } = await house(
    { id: "dite", title: "=Dite", pay, firstSeenAt: "2026-11-17T23:30:00Z" },
    { id: "stage", title: "Stage", pay, contract: stage },
    { id: "muette", title: "Muette", employer: { name: null, kind: "unknown" }, places: [], postedAt: null, doors: [] },
  );
  t.after(() => server.close());
  const [said, intern, silent] = await rows("?role=core");
  assert.deepEqual(
    ["Intitulé", "Métier", "État", "Minimum", "Maximum", "Devise", "Période", "Minimum par an", "Vue le"].map(
      (name) => said![name],
    ),
    ["'=Dite", "Au cœur du métier", "Ouverte", "2500,5", "3000", "EUR", "par mois", "30006", "2026-11-18"],
  );
  assert.match(said!.Rémunération!, /^2 500,5 à 3 000 € bruts par mois \(part variable en plus\)$/);
  assert.deepEqual(
    [intern!.Contrat, intern!["Minimum par an"], intern!.Rythme],
    ["Stage, 6 mois", "", ""],
    "no intern is paid a year, nor at school in turns",
  );
  const { Intitulé, Métier, État, Identifiant, "Vue le": _seen, "Vérifiée le": _verified, ...blanks } = silent!;
  assert.equal(Intitulé, "Muette");
  assert.deepEqual(
    Object.entries(blanks).flatMap(([name, cell]) => (cell === "" ? [name] : [])),
    [
      "Minimum",
      "Maximum",
      "Devise",
      "Période",
      "Minimum par an",
      "Maximum par an",
      "Annoncée le",
      "Clôturée le",
      "Adresse",
    ],
  );
  assert.deepEqual(
    new Set(Object.values(blanks).filter(Boolean)),
    new Set(["non précisé", "non communiquée"]),
    "and nothing else is invented",
  );
});

test("what is asked of who applies, and what the employer is, are columns of words", async (t) => {
  const alternance = { kind: "alternance" as const, form: null, months: 12, quote: null };
  const { server, rows } = await house(
    {
      id: "dite",
      title: "Dite",
      contract: alternance,
      rhythm: "3 semaines /\n1 semaine",
      education: { level: "bac+5", quote: null },
      experience: { minYears: 0, quote: null },
      skills: ["Python", "Scrum"],
      employer: { name: "Orme", kind: "consulting" },
    },
    { id: "muette", title: "Muette", contract: alternance, skills: [], excerpt: true },
  );
  t.after(() => server.close());
  const columns = ["Nature de l’employeur", "Rythme", "Diplôme", "Expérience", "Compétences"];
  const told = (await rows("?role=core")).slice(0, 2).map((row) => columns.map((name) => row[name]));
  assert.deepEqual(told, [
    ["Société de conseil", "3 semaines / 1 semaine", "Bac +5", "Débutant accepté", "Python, Scrum"],
    ["Employeur direct", ...Array(4).fill("non lu dans l’extrait")],
  ]);
});

test("the file holds the whole search, up to its limit, and says what it leaves", async (t) => {
  const { server, rows } = await house(
    ...Array.from({ length: 2150 }, (_, n) => ({ id: `n${n}`, title: `Offre numéro ${n}` })),
  );
  t.after(() => server.close());
  const all = await rows("?q=numéro");
  assert.equal(all.length, 2001);
  assert.match(all.at(-1)!.Intitulé!, /^… et 150 de plus, que ce fichier ne donne pas : précisez la recherche$/);
  assert.equal(new Set(all.map(({ Identifiant }) => Identifiant)).size, 2001);
  assert.deepEqual(
    (await rows("?q=numéro&limit=3")).map(({ Identifiant }) => Identifiant),
    ["n0", "n1", "n2"],
  );
});

test("the page links the file of its own search; a search that is wrong is refused as by the API", async (t) => {
  const { server, rows } = await house();
  t.after(() => server.close());
  const { body } = await server.inject("/?contract=alternance");
  const href = /href="(\/api\/v1\/offers\.csv\?[^"]+)"/.exec(body)?.[1]?.replaceAll("&amp;", "&");
  assert.equal(href, "/api/v1/offers.csv?contract=alternance&role=core%2Cadjacent");
  assert.deepEqual(
    (await rows(href!.slice("/api/v1/offers.csv".length))).map(({ Identifiant }) => Identifiant),
    ["of-2"],
  );
  const holds = heldBy((await server.inject("/openapi.json")).json());
  for (const [url, status] of [
    ["/api/v1/offers.csv", 200],
    ["/api/v1/offers.csv?contract=zzz", 400],
    ["/api/v1/offers.csv?place=lyonn", 400],
  ] as const) {
    const answer = await server.inject(url);
    assert.equal(answer.statusCode, status, url);
    holds("/api/v1/offers.csv", { status, type: String(answer.headers["content-type"]), body: answer.body });
  }
});
