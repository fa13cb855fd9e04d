import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createEmbedded } from "../../indexer/search/embedded/embedded.ts";
import { CORPUS, makeDocument } from "./corpus.ts";
import { overEachEngine } from "./engines.ts";

overEachEngine("words as they are typed", CORPUS, (room) => {
  it("reads a job as readers abbreviate it, and no text by it: « CP » are days off", async () => {
    await room.engine.upsert([
      makeDocument("days", "Vannier", "27 CP et un 13e mois, contrat pro-rata."),
      makeDocument("job", "Vannier", "Avec le chef de projet, en alternance."),
    ]);
    for (const q of ["cp ia", "CDP IA", "PM IA"]) {
      const found = await room.find({ q });
      for (const id of ["ia-1", "ia-2", "ia-3"]) assert.ok(found.has(id), `${q}: ${id} missing`);
    }
    assert.deepEqual(await room.find({ q: "vannier chef de projet" }), new Set(["job"]));
    await room.engine.remove(["days", "job"]);
  });

  it("takes « contrat pro » for an alternance, not for the beginning of a project", async () => {
    await room.engine.upsert([
      makeDocument("pro", "Vannier en alternance", ""),
      makeDocument("cdi", "Vannier", "Un contrat stable sur un projet."),
    ]);
    for (const q of ["vannier contrat pro", "vannier contrats pros"])
      assert.deepEqual(await room.find({ q }), new Set(["pro"]), q);
    await room.engine.remove(["pro", "cdi"]);
  });

  it("finds a word in all its forms, short as it may be and wherever it stands among the others", async () => {
    await room.engine.upsert([
      makeDocument("one", "Vannier", "Un test, un plan, un employé."),
      makeDocument("many", "Vannier", "Des tests, des plans, des employées."),
    ]);
    for (const q of ["test vannier", "tests vannier", "vannier tests", "plans vannier", "employés vannier"])
      assert.deepEqual(await room.find({ q }), new Set(["one", "many"]), q);
    assert.equal((await room.engine.search({ q: "vannier « test employé »" })).total, 0, "a list of forms is no text");
    await room.engine.remove(["one", "many"]);
  });

  it("bears a slip only where fewer than three offers hold the word as it is, whatever the filters", async () => {
    const of = (id: string, text: string) => makeDocument(id, "Vannier", text);
    await room.engine.upsert([
      ...[1, 2, 3].map((at) => of(`right-${at}`, "Des paniers, un stage, des chargées de clientèle.")),
      ...[1, 2].map((at) => of(`other-${at}`, "Un pannier, un stakeholder, des changes de clientèle.")),
    ]);
    const right = new Set(["right-1", "right-2", "right-3"]);
    for (const q of ["vannier panier", "panier vannier", "vannier stage", "chargée clientèle", "vannier paniers"])
      assert.deepEqual(await room.find({ q }), right, q);
    assert.equal((await room.engine.search({ q: "vannier panier", sort: "date", contract: ["vie"] })).total, 0);
    assert.equal((await room.find({ q: "vannier pannier" })).size, 5, "two only: a slip of many");
    const { hits } = await room.engine.search({ q: "panier stage" });
    assert.match(hits[0]!.snippet!, /<mark>paniers<\/mark>/, "another form is marked");
    await room.engine.remove(["right-1", "right-2", "right-3", "other-1", "other-2"]);
  });

  it("completes a short word that no offer holds, and a feminine that ends in its own way", async () => {
    await room.engine.upsert([
      makeDocument("he", "Vannier", "Avec le directeur."),
      makeDocument("no", "Vannier", "Direction."),
    ]);
    assert.deepEqual(await room.find({ q: "vannier directri" }), new Set(["he"]));
    assert.ok((await room.find({ q: "gén" })).has("ia-4"));
    assert.ok(!(await room.find({ q: "projet BI" })).has("rh-1"), "« bienveillance »");
    assert.ok(!(await room.find({ q: "vannier lots" })).has("no"), "« lots » is whole");
    await room.engine.remove(["he", "no"]);
  });

  it("asks for no « chez »: « chez Northwind » is the employer", async () => {
    assert.deepEqual(await room.find({ q: "project manager chez northwind" }), new Set(["ia-3"]));
  });

  it("says that « sans » leaves nothing out, unless it is quoted", async () => {
    const { ignored } = await room.engine.search({ q: "boulangerie sans la vente" });
    assert.match(ignored[0]!.reason, /« sans » n’exclut rien.*« vente »/);
    for (const q of ['boulangerie "sans vente"', "boulangerie sans", "sansonnet vente"])
      assert.deepEqual((await room.engine.search({ q })).ignored, [], q);
  });

  it("says that quotations behind the fifth do not count", async () => {
    const quoted = (count: number) => Array.from({ length: count }, (_, at) => `"projet ${"abcdef"[at]}bc"`).join(" ");
    assert.deepEqual((await room.engine.search({ q: quoted(5) })).ignored, []);
    const { ignored } = await room.engine.search({ q: quoted(6) });
    assert.deepEqual(ignored, [
      { filter: "q", reason: "recherche longue : seules les 5 premières citations comptent" },
    ]);
  });

  it("says that a minus leaves nothing out", async () => {
    const { ignored } = await room.engine.search({ q: "boulangerie -vente" });
    assert.match(ignored[0]!.reason, /n’exclut rien.*vente/);
    assert.deepEqual((await room.engine.search({ q: "Chef de projet - IA" })).ignored, []);
  });

  it("says which word of the trade it read through a slip", async () => {
    const { ignored } = await room.engine.search({ q: "ai project manger" });
    assert.deepEqual(ignored, [{ filter: "q", reason: "« manger » est lu « manager »" }]);
  });
});

describe("a slip of the finger, to the embedded engine", () => {
  const told = async (q: string) => {
    const engine = createEmbedded({ path: ":memory:" });
    await engine.upsert([
      ...[1, 2, 3].map((at) => makeDocument(`wood-${at}`, "Vannier", "Une planche de bois.")),
      makeDocument("floor", "Vannier", "Un plancher de ciment, Expérimenté et mesuré."),
      makeDocument("art", "Vannier", "Une création."),
    ]);
    const { total, ignored } = await engine.search({ q });
    await engine.close();
    return [total, ...ignored.map(({ reason }) => reason)];
  };

  it("is told with the words by which offers were found, as they write them", async () => {
    assert.deepEqual(await told("vannier expérimantée"), [
      1,
      "aucune offre ne dit « expérimantée » : résultats pour « expérimenté »",
    ]);
    assert.deepEqual(await told("planche ciment"), [1, "« planche » est cherché aussi comme « plancher »"]);
  });

  it("is not told where no offer was found by it", async () => {
    assert.deepEqual(await told("création"), [1]);
    assert.deepEqual(await told("bois"), [3]);
    assert.deepEqual(await told("crétaion bois"), [0]);
  });
});
