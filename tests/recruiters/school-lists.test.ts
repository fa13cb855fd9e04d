import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { openStore } from "../../indexer/store/open.ts";
import { BadList } from "../../recruiters/given-list.ts";
import { keepList, keptWords, readSchool, type SchoolList } from "../../recruiters/school.ts";

const { memory } = openStore(":memory:");
const kept = async (text: string, list: SchoolList = "partners") => {
  await keepList(memory, list, text);
  return (await readSchool(memory))[list];
};

/** Every table is of the same two houses. */
const HOUSES = ["Banque Aurore", "Nef & Cie"];

describe("partners are the names of a table, whatever the words at its head", () => {
  const tables: Record<string, string> = {
    "a word of its own": "Organisme;Contact;E-mail\nBanque Aurore;Zélie Montcalm;z@aurore.example\nNef & Cie;;\n",
    "two words": "Nom entreprise;Contact\nBanque Aurore;Zélie Montcalm\nNef & Cie;Paul Kervella\n",
    "a phrase": "Ville\tNom de l'entreprise d'accueil\nBrest\tBanque Aurore\nNice\tNef & Cie\n",
    "under a title and blank lines":
      "Partenaires 2026-2027;;\n;;\nEntreprise;Ville\nBanque Aurore;Brest\nNef & Cie;Nice\n",
    "under a title alone": "Nos partenaires\n\nStructure;Ville\nBanque Aurore;Brest\nNef & Cie;Nice\n",
    "beside the name of a person":
      "Nom;Prénom;Fonction;Entreprise\nMontcalm;Zélie;DRH;Banque Aurore\nKervella;Paul;DSI;Nef & Cie\n",
    "among others that might be it": "Client;Partenaire;Raison sociale\n12;oui;Banque Aurore\n13;non;Nef & Cie\n",
    "by what it trades as": "Nom commercial;SIRET\nBanque Aurore;1\nNef & Cie;2\n",
    "in English": "Account Owner,Account name\nMontcalm,Banque Aurore\nKervella,Nef & Cie\n",
    "of today": "Nom;Prénom;Employeur actuel\nMontcalm;Zélie;Banque Aurore\nKervella;Paul;Nef & Cie\n",
    "between bars": "| Société | Ville |\n|---|---|\n| Banque Aurore | Brest |\n| Nef & Cie | Nice |\n",
  };
  for (const [what, table] of Object.entries(tables)) it(what, async () => assert.deepEqual(await kept(table), HOUSES));
});

describe("no person and no whole row is ever kept of a partners' list", () => {
  const refused: Record<string, [text: string, why: RegExp]> = {
    "a table without heads": [
      "Banque Aurore;Zélie Montcalm;z@aurore.example\nNef;Paul Kervella;06 12 34 56 78\n",
      /colonne/,
    ],
    "parted by commas": ["Banque Aurore,Zélie Montcalm,DRH\nNef,Paul Kervella,DSI\n", /colonne/],
    "heads nobody knows": ["Truc\tMachin\nBanque Aurore\tZélie\nNef\tPaul\n", /colonne/],
    "« Nom » of persons and no house": ["Nom;Prénom\nMontcalm;Zélie\nKervella;Paul\n", /colonne/],
    "a list of persons": ["Zélie Montcalm\nPaul Kervella\nOrme\n", /noms de personnes/],
    "a column of e-mails": ["Entreprise\nz@aurore.example\np@nef.example\n", /courriel/],
    "heads alone": ["Entreprise;Ville\n", /titres de colonnes/],
    "names that are too long": ["x".repeat(201), /1 ligne trop longue/],
    "a quotation mark that nothing closes": [
      'Nom;Ville\nOrme;Brest\n"Banque Aurore;Paris\nNef;Nice\n',
      /guillemet.*ligne 3/,
    ],
    "one that a later mark closes": [
      'Titre\nNom;Ville\n"Banque Aurore;Paris\nNef;Nice\n"Orme";Lille\n',
      /guillemet.*ligne 3/,
    ],
    "the file of a word processor": ["{\\rtf1\\ansi Orme\\par Nef}", /pas du texte/],
    "the page of a browser": ["<ul><li>Orme</li></ul>", /pas du texte/],
  };
  for (const [what, [text, why]] of Object.entries(refused))
    it(`refuses ${what}, and the list stays as it was`, async () => {
      await kept("Orme");
      await assert.rejects(keepList(memory, "partners", text), (error) => {
        assert.ok(error instanceof BadList);
        assert.match(error.message.replaceAll("\u00a0", " "), why);
        return true;
      });
      assert.deepEqual((await readSchool(memory)).partners, ["Orme"]);
    });

  it("leaves the lines that name or reach a person, and tells how many", async () => {
    const text = [
      "Orme, SA",
      "Banque Aurore",
      "Dupont, Durand & Associés",
      "Nef - Nantes",
      "Cap – Zélie Montcalm",
      "Quai (contact : Mme Montcalm)",
      "Port 06 12 34 56 78",
    ].join("\n");
    const told = keptWords("partners", await keepList(memory, "partners", text));
    assert.match(
      told.replaceAll("\u00a0", " "),
      /4 partenaires ; laissé de côté : 1 ligne qui porte un courriel.*, 2 lignes qui nomment une personne/u,
    );
    assert.deepEqual((await readSchool(memory)).partners, text.split("\n").slice(0, 4));
  });
});

describe("a line that is called like a person", () => {
  const houses = "Orme\nNef\nBanque Aurore\nPierre Fabre\nLouis Vuitton\nAlice & Bob\nSaint Laurent\nDr. Martens";
  const persons =
    "Mme Dupont Marie\nM Kervella\nDr Kervella\nClaire Durand\nDupont Marie\nclaire durand\nMARIE DUPONT\nJean Floc'h";

  it("is put aside whichever way it is written, and shown to whoever gave it", async () => {
    const given = await keepList(memory, "partners", `${houses}\n${persons}`);
    assert.deepEqual((await readSchool(memory)).partners, houses.split("\n"));
    assert.deepEqual([given.left, given.persons], [{ person: 8 }, persons.split("\n")]);
    const told = keptWords("partners", given).replaceAll("\u00a0", " ");
    assert.match(
      told,
      /8 lignes qui nomment une personne\. Prises pour.*Jean Floc'h \(une entreprise.*forme juridique/,
    );
  });
  it("is put aside from a column of houses", async () =>
    assert.deepEqual(await kept("Entreprise;Contact;Tél\nMme Claire Durand;x;y\nOrme;x;y\nNef;x;y\n"), [
      "Orme",
      "Nef",
    ]));
  it("is a house with its legal form, or where offers bear it", async () => {
    assert.deepEqual(await kept("Jean Floc'h SAS\nMr Bricolage S.A."), ["Jean Floc'h SAS", "Mr Bricolage S.A."]);
    await keepList(memory, "partners", "Jean Floc'h\nOrme", ["JEAN FLOC'H SA"]);
    assert.deepEqual((await readSchool(memory)).partners, ["Jean Floc'h", "Orme"]);
  });
});

describe("a house is one under the forms of its name", () => {
  for (const [one, other] of [
    ["Banque Aurore S.A.", "BANQUE AURORE"],
    ["Ferronnerie SNC", "Ferronnerie S.N.C."],
    ["SCOP Le Pain", "Le Pain"],
    ["Brume Assurances SE", "Brume Assurances"],
    ["Coteaux et Associés", "Coteaux & Associés"],
    ["St-Aurélien", "Saint Aurélien"],
    ["GIE Cartes du Port", "Cartes du Port"],
  ] as const)
    it(`${one} = ${other}`, async () => assert.deepEqual(await kept(`${one}\n${other}`), [one]));
  it("and behind a number or a bullet of the list", async () =>
    assert.deepEqual(await kept("1. Orme\n2) Nef\n- Cap\n3 Suisses"), ["Orme", "Nef", "Cap", "3 Suisses"]));
  it("and another under another", async () =>
    assert.equal((await kept("Ville de Nef\nVille de Cap\nNef Conseil\nNef Assurances")).length, 4));
});

describe("a syllabus", () => {
  it("keeps skills apart that signs alone tell apart", async () =>
    assert.deepEqual(await kept("C++\nC#\nC\nR\nc++", "syllabus"), ["C++", "C#", "C", "R"]));
  it("may be a paragraph, which is cut into its sentences", async () => {
    const text = `Bloc 1. ${"Conduire un projet d'intelligence artificielle, de l'étude au déploiement. ".repeat(4)}Scrum et Python.`;
    assert.deepEqual((await kept(text, "syllabus")).at(-1), "Scrum et Python.");
  });
  it("may be a table or a page of notes; teachers are taken out of it", async () => {
    assert.deepEqual(await kept("Module;Heures\nPython;12\nSQL;8\n", "syllabus"), ["Python", "SQL"]);
    assert.deepEqual(await kept("## Bloc 2\n---\n- Python, Mme Montcalm\n• SQL", "syllabus"), [
      "Bloc 2",
      "Python, [coordonnées retirées]",
      "SQL",
    ]);
  });
  it("is not lost to a text that holds no line of it", async () => {
    await kept("Python", "syllabus");
    await assert.rejects(keepList(memory, "syllabus", "Module;Heures\n"), BadList);
    await assert.rejects(keepList(memory, "syllabus", "----\n"), BadList);
    assert.deepEqual((await readSchool(memory)).syllabus, ["Python"]);
  });
});
