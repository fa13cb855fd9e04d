import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { readConfig } from "../../config.ts";
import { openStore } from "../../indexer/store/open.ts";
import { BadList } from "../../recruiters/given-list.ts";
import { observeRecruiters } from "../../recruiters/observe.ts";
import { clearList, keepList, keptWords, readSchool } from "../../recruiters/school.ts";
import { observeSkills, unreadIn } from "../../recruiters/skills.ts";
import { serve } from "../api/serve.ts";
import { makeCommit, makeSighting } from "../help/make-offer.ts";
import { vigie } from "../help/vigie.ts";

const NOW = "2026-11-22T12:00:00.000Z";
type Given = Parameters<typeof makeSighting>[2];

/** A store that holds these offers, open, all seen at once. */
async function storeOf(offers: readonly Given[], path = ":memory:") {
  const store = openStore(path);
  const { run } = await store.openRun("lumen", NOW, NOW);
  const sightings = offers.map((offer, n) => makeSighting(`o${n}`, {}, offer));
  await store.commitPage(makeCommit(run.id, { sightings }), "lumen", NOW);
  await store.endRun(run.id, { at: NOW, state: "whole", message: null, tally: {}, seen: 1, doubts: [] });
  return store;
}
const at = (name: string, given: Given = {}): Given => ({ employer: { name, kind: "direct" }, ...given });

describe("the lists that a school gives", () => {
  const memory = openStore(":memory:").memory;
  const kept = async (text: string) => {
    await keepList(memory, "partners", text);
    return (await readSchool(memory)).partners;
  };

  it("are one name a line, each once, in their order", async () => {
    assert.deepEqual(await kept("\ufeffOrme, SA\r\n\r\n Banque  Aurore\nORME SA\nNef & Cie\n"), [
      "Orme, SA",
      "Banque Aurore",
      "Nef & Cie",
    ]);
  });

  for (const [what, table] of [
    ["semicolons", 'Code;Raison sociale;Ville\n1;"Orme ; SA";Lyon\n2;Nef & Cie;Nantes\n3;;Brest'],
    ["tabulations", "Ville\tEntreprise\nLyon\tOrme ; SA\nNantes\tNef & Cie"],
    ["commas", 'nom,ville\n"Orme ; SA",Lyon\nNef & Cie,Nantes'],
  ] as const)
    it(`may be the column of names of a table with ${what}`, async () => {
      assert.deepEqual(await kept(table), ["Orme ; SA", "Nef & Cie"]);
    });

  it("are text: a spreadsheet's own file is refused, and nothing is lost", async () => {
    await kept("Orme");
    const sheet = "PK\u0003\u0004\u0014\u0000\u0006xl/workbook.xml\nOrme\nNef";
    await assert.rejects(keepList(memory, "partners", sheet), /ce n'est pas du texte ; d'un tableur/);
    assert.deepEqual((await readSchool(memory)).partners, ["Orme"]);
  });

  it("are replaced whole, left by an empty one, and taken away by a word of their own", async () => {
    await kept("Orme");
    assert.deepEqual(await kept("Nef"), ["Nef"]);
    for (const slip of ["", " \n", "\ufeff"])
      await assert.rejects(keepList(memory, "partners", slip), /rien n'a changé : cette liste n'a aucune ligne/);
    assert.deepEqual((await readSchool(memory)).partners, ["Nef"]);
    await clearList(memory, "partners");
    assert.deepEqual((await readSchool(memory)).partners, []);
  });

  it("tell what was left of them, and have a limit", async () => {
    const told = keptWords("partners", await keepList(memory, "partners", `Orme\norme SAS\n${"x".repeat(201)}`));
    assert.equal(
      told.replaceAll("\u00a0", " "),
      "Liste gardée : 1 partenaire, 1 double laissé ; laissé de côté : 1 ligne trop longue.",
    );
    const many = Array.from({ length: 5001 }, (_, n) => `Maison ${n}`).join("\n");
    await assert.rejects(keepList(memory, "partners", many), BadList);
    assert.deepEqual((await readSchool(memory)).partners, ["Orme"], "nothing is lost by a refusal");
  });
});

describe("partners", () => {
  const offers = [
    at("ATELIER LUMEN SAS"),
    at("Nef & Cie"),
    at("Banque Aurore"),
    { employer: { name: null, kind: "unknown" as const } },
  ];

  it("are known under the forms of their name; who has no open offer is told", async () => {
    const store = await storeOf(offers);
    const { rows, quietPartners } = await observeRecruiters(store, {}, NOW, ["Atelier Lumen", "Coopérative du Cap"]);
    assert.deepEqual(
      rows.map(({ name, partner }) => [name, partner]),
      [
        ["ATELIER LUMEN SAS", true],
        ["Banque Aurore", false],
        ["Nef & Cie", false],
      ],
    );
    assert.deepEqual(quietPartners, ["Coopérative du Cap"]);
    const names = async (partner: boolean) =>
      (await observeRecruiters(store, { partner }, NOW, ["Atelier Lumen"])).rows.map(({ name }) => name);
    assert.deepEqual(await names(true), ["ATELIER LUMEN SAS"]);
    assert.deepEqual(await names(false), ["Banque Aurore", "Nef & Cie"]);
  });

  it("are unknown while no list was given, and the filter says that it has no effect", async () => {
    const store = await storeOf(offers);
    const observed = await observeRecruiters(store, { partner: true }, NOW);
    assert.deepEqual(new Set(observed.rows.map(({ partner }) => partner)), new Set([null]));
    assert.equal(observed.quietPartners, null);
    const { server } = await serve({ recruiters: (filter) => observeRecruiters(store, filter, NOW) });
    const { ignored } = (await server.inject("/api/v1/recruiters?partner=yes")).json();
    assert.deepEqual(ignored, [{ filter: "partner", reason: "aucune liste de partenaires n’a été donnée" }]);
    const { body } = await server.inject({ url: "/recruteurs", headers: { accept: "text/html" } });
    assert.doesNotMatch(body, /artenaire/);
    assert.match(
      (await server.inject("/recruteurs?partner=yes&foo=1")).body,
      /<code>foo<\/code>.*<li>Partenaire.: aucune liste/,
    );
    await server.close();
  });
});

describe("skills asked for", () => {
  const offers = [
    at("Orme", {
      skills: ["Python", "Scrum"],
      contract: { kind: "alternance", form: null, months: null, quote: null },
    }),
    at("Nef", { skills: ["Python"] }),
    at("Aurore", { skills: [] }),
    at("Hors sujet", { skills: ["Scrum"], role: { verdict: "no", score: 0, evidence: [] } }),
  ];

  it("are counted over the open offers of the role, those that name none told apart", async () => {
    const asked = await observeSkills(await storeOf(offers), {});
    assert.deepEqual(asked, {
      offers: 3,
      silent: 1,
      skills: [
        { name: "Python", offers: 2, taught: null },
        { name: "Scrum", offers: 1, taught: null },
      ],
      unasked: null,
    });
    assert.equal((await observeSkills(await storeOf(offers), { contract: ["alternance"] })).offers, 1);
  });

  it("stand beside a syllabus, whose lines are read as offers are", async () => {
    const syllabus = [
      "Module 3 : méthodes agiles (Scrum)",
      "Bases de COBOL",
      "Éloquence",
      "Ne sont pas abordés : Python, SQL",
    ];
    const { skills, unasked } = await observeSkills(await storeOf(offers), {}, syllabus);
    assert.deepEqual(
      skills.map(({ name, taught }) => [name, taught]),
      [
        ["Python", false],
        ["Scrum", true],
      ],
    );
    assert.ok(unasked?.includes("Agile"));
    assert.deepEqual(unreadIn(syllabus), ["Bases de COBOL", "Éloquence"]);
  });
});

describe("vigie school", () => {
  const folder = mkdtempSync(join(tmpdir(), "vigie-school-"));
  process.env.VIGIE_DATA = folder;
  after(() => rmSync(folder, { recursive: true }));

  it("takes lists from files of any French spreadsheet, and tells what comes of them", async () => {
    const store = await storeOf(
      [at("Société Générale de l'Été", { skills: ["Python"] })],
      readConfig({ VIGIE_DATA: folder }).databasePath,
    );
    await store.close();
    const file = join(folder, "partenaires.csv");
    // As a French spreadsheet writes it: windows-1252.
    writeFileSync(file, Buffer.from("Nom;Ville\r\nSociété Générale de l'Été;Nice\r\nOrme;Lyon\r\n", "latin1"));
    const first = await vigie(["school", "partners", file]);
    assert.equal(first.code, 0, first.err);
    const said = first.out.replaceAll("\u00a0", " ");
    assert.match(said, /^Liste gardée : 2 partenaires\.$/m);
    assert.match(said, /recrutent en ce moment : Société Générale de l'Été$/m);
    assert.match(said, /sous un autre nom : Orme$/m);
    assert.match(said, /Programme : aucune liste/);
    const second = await vigie(["school", "syllabus", "-", "--json"], "Scrum\n");
    const [{ untaught, unasked, kept }] = second.lines as [Record<string, string[]> & { kept: { kept: number } }];
    assert.deepEqual([untaught, unasked, kept.kept], [["Python"], ["Scrum"], 1]);
    assert.match((await vigie(["school"])).out, /demandées et pas au programme, les plus demandées d'abord : Python$/m);
  });

  it("says what it wants, and which file is not there", async () => {
    assert.equal((await vigie(["school", "eleves", "x"])).code, 2);
    const lost = await vigie(["school", "partners", join(folder, "rien.csv")]);
    assert.equal(lost.code, 2);
    assert.match(lost.err, /fichier introuvable/);
  });
});
