import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { BadCursor } from "../../indexer/search/cursor.ts";
import { communeKey } from "../../indexer/search/document.ts";
import { FACETS, type SearchEngine, type SearchQuery, UNKNOWN } from "../../indexer/search/engine.ts";
import { CORPUS, JUDGED, makeDocument, nowhere, pay, place } from "./corpus.ts";
import { ENGINES } from "./engines.ts";

const ids = (result: { hits: { id: string }[] }) => result.hits.map((hit) => hit.id);

for (const { name, open, absent } of ENGINES) {
  describe(`contract of the ${name} engine`, { skip: absent ?? false }, () => {
    let engine: SearchEngine;
    let close: () => Promise<void>;
    const find = async (query: SearchQuery) => new Set(ids(await engine.search(query)));

    before(async () => {
      ({ engine, close } = await open());
      await engine.upsert(CORPUS);
    });
    after(() => close());

    for (const { q, first, never = [] } of JUDGED) {
      it(`« ${q} » puts ${first.join(", ")} first and never finds ${never.join(", ") || "(nothing barred)"}`, async () => {
        const found = ids(await engine.search({ q }));
        assert.deepEqual(found.slice(0, first.length), first);
        for (const id of never) assert.ok(!found.includes(id), `${id} found`);
      });
    }

    it("finds the role in all its spellings", async () => {
      const found = await find({ q: "chef de projet IA" });
      for (const id of ["ia-1", "ia-2", "ia-3", "ia-hidden"]) assert.ok(found.has(id), `${id} missing`);
    });

    it("finds an offer by the titles of its other postings, behind those that are called so and before those that speak of it", async () => {
      const others = { otherTitles: ["Responsable osier et rotin", "Cheffe de projet intelligence artificielle"] };
      await engine.upsert([
        makeDocument("other", "Vannier d'art", "Des paniers.", others),
        makeDocument("text", "Vannier", "Avec la responsable osier et rotin."),
        makeDocument("title", "Responsable osier et rotin", "Des paniers."),
      ]);
      assert.deepEqual(ids(await engine.search({ q: "responsable osier rotin" })), ["title", "other", "text"]);
      assert.deepEqual(await find({ q: '"osier et rotin"' }), new Set(["title", "other", "text"]));
      assert.deepEqual(await find({ q: "vannier chef de projet IA" }), new Set(["other"]));
      await engine.remove(["other", "text", "title"]);
    });

    it("folds accents, case and elision", async () => {
      assert.ok((await find({ q: "DEVELOPPEMENT" })).has("dev-1"));
      assert.ok((await find({ q: "patisserie" })).has("vente-1"));
      assert.ok((await find({ q: "l'accueil" })).has("vente-1"));
      assert.ok((await find({ q: "accueil" })).has("vente-1"));
    });

    it("reads plurals in -aux, « St » and the names of languages", async () => {
      await engine.upsert([
        makeDocument("ward", "Vannier des hôpitaux régionaux", ""),
        makeDocument("care", "Vannier", "Pour l'hôpital St-Martin et ses réseaux locaux, en C++ et en C#."),
        makeDocument("other", "Vannier", "Un centre commercial, un taux de faux."),
      ]);
      for (const q of ["vannier hôpital", "vannier hopitaux"])
        assert.deepEqual(await find({ q }), new Set(["ward", "care"]), q);
      for (const q of ["régional", "saint martin", "st martin", "réseau", "C++", "c#", "local"]) {
        const found = await find({ q: `vannier ${q}` });
        assert.deepEqual(found, new Set([q === "régional" ? "ward" : "care"]), q);
      }
      assert.equal((await engine.search({ q: "vannier C++", place: "Lille" })).total, 0);
      await engine.remove(["ward", "care", "other"]);
    });

    it("folds adjectives, and completes a feminine that ends in its own way", async () => {
      await engine.upsert([
        makeDocument("she", "Vannière administrative", "Une directrice créative."),
        makeDocument("he", "Vannier administratif", "Un directeur créatif."),
      ]);
      for (const q of ["vannier administrative", "vannière administratifs"])
        assert.deepEqual(await find({ q }), new Set(["she", "he"]), q);
      await engine.remove(["she", "he"]);
    });

    it("takes no verb and its object for a name of the trade", async () => {
      await engine.upsert([
        makeDocument("verb", "Tonnelier", "Prendre en charge un projet, puis le conduire."),
        makeDocument("name", "Tonnelière", "Vous serez chargé(e) de projets, ou chargé·e du projet."),
      ]);
      assert.deepEqual(await find({ q: "tonnelier chef de projet" }), new Set(["name"]));
      assert.ok((await find({ q: "tonnelier « charge un projet »" })).has("verb"));
      await engine.remove(["verb", "name"]);
    });

    it("bears a slip of the finger in long words, none in short ones", async () => {
      assert.ok((await find({ q: "boulangrie" })).has("vente-1"));
      assert.ok((await find({ q: "inteligence artificielle" })).has("ia-2"));
      assert.equal((await engine.search({ q: "IX" })).total, 0);
    });

    it("reads the trade's own words through one slip, and in the other language's spelling", async () => {
      for (const q of [
        "ai project manger",
        "manager de projet IA",
        "chef de project ia",
        "chef de projet intelligence artificielle",
        "chef de projet inteligence artificielle",
      ]) {
        const found = await find({ q });
        for (const id of ["ia-1", "ia-2", "ia-3"]) assert.ok(found.has(id), `${q}: ${id} missing`);
      }
      assert.ok((await find({ q: "alternence IA" })).has("ia-4"));
      assert.ok(!(await find({ q: "chef de projet SI" })).has("ia-1"), "short words are what they are");
    });

    it("reads a word that exists through a slip where it finds nothing beside the others", async () => {
      const wood = [1, 2, 3].map((at) => makeDocument(`wood-${at}`, "Vannier", "Une planche de bois."));
      await engine.upsert([...wood, makeDocument("floor", "Vannier", "Un plancher de ciment.")]);
      assert.deepEqual(await find({ q: "planche ciment" }), new Set(["floor"]));
      await engine.remove(["wood-1", "wood-2", "wood-3", "floor"]);
    });

    it("completes the last word", async () => {
      assert.ok((await find({ q: "boulan" })).has("vente-1"));
    });

    it("reads quotation marks as a phrase", async () => {
      assert.ok((await find({ q: '"tableaux de bord"' })).has("bi-1"));
      assert.equal((await engine.search({ q: '"bord tableaux"' })).total, 0);
    });

    it("counts every facet, « non précisé » included, and never a closed offer", async () => {
      const { facets, total } = await engine.search({});
      assert.equal(total, CORPUS.length - 1);
      for (const facet of FACETS) assert.ok(facets[facet].length > 0, facet);
      const contracts = Object.fromEntries(facets.contract.map(({ value, count }) => [value, count]));
      assert.deepEqual(contracts, { [UNKNOWN]: 5, cdi: 3, cdd: 2, alternance: 1 });
      assert.equal(facets.company.find(({ value }) => value === UNKNOWN)?.count, 1);
      assert.equal(facets.region.find(({ value }) => value === UNKNOWN)?.count, 1);
    });

    it("counts facets of what was found only", async () => {
      const { facets, total } = await engine.search({ q: "boulangerie" });
      assert.equal(total, 1);
      assert.deepEqual(facets.contract, [{ value: "cdd", count: 1 }]);
    });

    it("counts the other values of a facet that is chosen from, as if nothing were chosen of it", async () => {
      const all = (await engine.search({})).facets;
      const one = await engine.search({ contract: ["alternance"] });
      assert.equal(one.total, 1);
      assert.deepEqual(one.facets.contract, all.contract);
      assert.deepEqual(
        one.facets.role.map(({ count }) => count),
        [1],
        "other facets count what was found",
      );
      const two = await engine.search({ contract: ["cdi", "cdd"], role: ["core"] });
      const sum = (counts: { count: number }[]) => counts.reduce((total, { count }) => total + count, 0);
      assert.equal(sum(two.facets.role), (await engine.search({ contract: ["cdi", "cdd"] })).total);
      assert.equal(sum(two.facets.contract), (await engine.search({ role: ["core"] })).total);
      assert.deepEqual((await engine.search({ contract: ["vie"] })).facets.contract, all.contract);
    });

    it("knows months of beginning and working time, and what says neither", async () => {
      const { facets } = await engine.search({});
      assert.deepEqual(facets.start, [
        { value: UNKNOWN, count: CORPUS.length - 2 },
        { value: "2027-09", count: 1 },
      ]);
      assert.deepEqual(await find({ start: ["2027-09"] }), new Set(["ia-4"]));
      assert.deepEqual(await find({ workingTime: ["part"] }), new Set(["vente-1"]));
      assert.ok((await find({ start: ["2027-09", UNKNOWN], workingTime: [UNKNOWN] })).has("ia-4"));
    });

    it("knows how long a contract lasts and how an alternance goes; permanent work has no length to say", async () => {
      const { facets } = await engine.search({});
      assert.deepEqual(await find({ duration: ["12"] }), new Set(["ia-4"]));
      assert.ok(!(await find({ duration: [UNKNOWN] })).has("ia-1"), "CDI");
      assert.ok((await find({ duration: [UNKNOWN] })).has("vente-1"), "CDD");
      assert.deepEqual(await find({ form: ["apprentissage"] }), new Set(["ia-4"]));
      assert.deepEqual(await find({ form: ["professionnalisation", UNKNOWN] }), new Set());
      assert.deepEqual(facets.form, [{ value: "apprentissage", count: 1 }]);
      assert.deepEqual(await find({ rhythm: ["3s/1s"] }), new Set(["ia-4"]));
      assert.deepEqual(facets.rhythm, [{ value: "3s/1s", count: 1 }], "of nothing but an alternance");
    });

    it("filters by lists, « non précisé » among the values", async () => {
      assert.deepEqual(await find({ contract: ["alternance"] }), new Set(["ia-4"]));
      assert.deepEqual(await find({ company: [UNKNOWN] }), new Set(["rh-1"]));
      assert.deepEqual(await find({ contract: ["alternance", "cdd"] }), new Set(["ia-4", "ia-hidden", "vente-1"]));
      assert.deepEqual(await find({ skills: ["LLM"], remote: [UNKNOWN] }), new Set(["ia-4"]));
      assert.deepEqual(await find({ role: ["adjacent"] }), new Set(["bi-1"]));
      assert.deepEqual(await find({ company: ["bànque aurore"] }), new Set(["ia-2"]), "case and accents are folded");
      assert.deepEqual(await find({ skills: ["power bï"] }), new Set(["bi-1"]));
    });

    it("knows of the offers of the role what their verdict was read from", async () => {
      const { facets } = await engine.search({});
      assert.deepEqual(facets.foundBy, [
        { value: "title", count: 4 },
        { value: "text", count: 1 },
      ]);
      assert.deepEqual(await find({ foundBy: ["text"] }), new Set(["ia-hidden"]));
      assert.deepEqual((await engine.search({ foundBy: ["text"] })).applied, ["foundBy"]);
      assert.ok(!(await find({ foundBy: ["title", "text"] })).has("rh-1"), "of none that is off topic");
    });

    it("does not let an unsaid number pass a filter", async () => {
      assert.deepEqual(await find({ payMin: 50_000 }), new Set(["ia-1", "ia-2"]));
      assert.deepEqual(await find({ experience: 1 }), new Set(["ia-4"]));
      const { facets } = await engine.search({ status: "any" });
      const years = facets.experience.map(({ value }) => (value === UNKNOWN ? UNKNOWN : Number(value)));
      assert.ok(years.includes(3) && years.includes(UNKNOWN));
      for (const [at, { value, count }] of facets.experience.entries()) {
        const { total } = await engine.search({ status: "any", experience: years[at] });
        assert.equal(total, count, `experience=${value}`);
      }
      assert.deepEqual(await find({ postedSince: "2026-11-09" }), new Set(["ia-1", "ia-2"]));
      assert.deepEqual(await find({ firstSeenSince: "2026-11-01T00:00:00Z" }), new Set(["ia-1"]));
      assert.deepEqual(await find({ closedSince: "2026-11-01T08:00:00Z", status: "any" }), new Set(["closed-1"]));
      assert.deepEqual(await find({ closedSince: "2026-11-01T08:00:01Z", status: "any" }), new Set());
    });

    it("knows a place by commune, department and region", async () => {
      const north = new Set(["ia-hidden", "dev-1"]);
      for (const place of ["Lille", "lille", "59", "Nord", "Hauts-de-France", "hdf"])
        assert.deepEqual(await find({ place }), north, place);
      assert.equal((await engine.search({ place: "Nulle-Part" })).total, 0);
      assert.deepEqual(await find({ place: communeKey("59350") }), north);
      assert.deepEqual(await find({ place: ["Nulle-Part", communeKey("59350")] }), north);
    });

    it("keeps an arrondissement with its city, and namesakes apart", async () => {
      const at = (text: string, insee: string, department: string) => [
        { ...nowhere, text, commune: text, insee, department },
      ];
      await engine.upsert([
        makeDocument("quarter", "Vannier", "", { places: at("Lyon 7e Arrondissement", "69387", "69") }),
        makeDocument("north", "Vannier", "", { places: at("Saint-Denis", "93066", "93") }),
        makeDocument("island", "Vannier", "", { places: at("Saint-Denis", "97411", "974") }),
      ]);
      assert.deepEqual(await find({ q: "vannier", place: communeKey("69123") }), new Set(["quarter"]));
      assert.deepEqual(await find({ q: "vannier", place: communeKey("93066") }), new Set(["north"]));
      assert.deepEqual(await find({ q: "vannier", place: "Saint-Denis" }), new Set(["north", "island"]));
      await engine.remove(["quarter", "north", "island"]);
    });

    it("sorts by date, by first sight and by pay, what nobody said last", async () => {
      assert.equal((await engine.search({ sort: "date" })).hits[0]?.id, "ia-2");
      const byDate = ids(await engine.search({ sort: "date", limit: 100 }));
      assert.equal(byDate.at(-1), "ds-1");
      await engine.upsert([
        makeDocument("mailed", "Vannier", "", { postedAt: null, firstSeenAt: "2026-11-11T07:00:00Z" }),
      ]);
      assert.deepEqual(ids(await engine.search({ sort: "date" })).slice(0, 3), ["ia-2", "mailed", "ia-1"]);
      await engine.upsert([
        makeDocument("old", "Vannier", "", { postedAt: "2026-10-02", firstSeenAt: "2026-11-12T07:00:00Z" }),
      ]);
      assert.deepEqual(ids(await engine.search({ sort: "seen" })).slice(0, 2), ["old", "mailed"]);
      await engine.remove(["mailed", "old"]);
      assert.deepEqual(ids(await engine.search({ sort: "pay" })).slice(0, 3), ["ia-2", "ia-1", "ia-hidden"]);
    });

    it("answers for closed offers when asked", async () => {
      assert.deepEqual(await find({ status: "closed" }), new Set(["closed-1"]));
      assert.equal((await engine.search({ status: "any" })).total, CORPUS.length);
    });

    it("says what it applied and what it could not", async () => {
      const result = await engine.search({ q: "IA", contract: ["cdi"], place: "Lyon", sort: "distance" });
      assert.deepEqual([...result.applied].sort(), ["contract", "place", "q"]);
      assert.deepEqual(
        result.ignored.map(({ filter }) => filter),
        ["sort"],
      );
      assert.equal((await engine.search({ q: "!!!" })).ignored[0]?.filter, "q");
    });

    for (const sort of ["relevance", "date", "seen", "pay"] as const) {
      it(`pages by ${sort} without a gap or a double`, async () => {
        const seen: string[] = [];
        let cursor: string | undefined;
        do {
          const page = await engine.search({ sort, limit: 3, cursor });
          seen.push(...ids(page));
          cursor = page.nextCursor ?? undefined;
        } while (cursor);
        assert.equal(new Set(seen).size, CORPUS.length - 1);
        assert.equal(seen.length, CORPUS.length - 1);
      });
    }

    it("shows a family once in the whole list, where its best member stands, and counts both", async () => {
      const city = (name: Parameters<typeof place>[0]) => [place(name)];
      const members = [
        makeDocument("f-1", "Vannier", "", { family: "f", places: city("lyon"), postedAt: "2026-11-03" }),
        makeDocument("f-2", "Vannier", "", {
          family: "f",
          places: city("paris"),
          postedAt: "2026-11-05",
          pay: pay(30_000),
        }),
        makeDocument("g-1", "Vannier", "", { family: "g", postedAt: "2026-11-02", places: city("lille") }),
        makeDocument("g-2", "Vannier et rempailleur", "", { family: "g", postedAt: "2026-11-01" }),
        makeDocument("alone-1", "Vannier", "", { postedAt: "2026-11-04", places: city("lyon") }),
        makeDocument("alone-2", "Vannier", "", { postedAt: "2026-10-01" }),
      ];
      await engine.upsert(members);
      const walk = async (query: SearchQuery) => {
        const seen: string[] = [];
        let cursor: string | undefined;
        do {
          const page = await engine.search({ ...query, oneAFamily: true, limit: 1, cursor });
          seen.push(...ids(page));
          cursor = page.nextCursor ?? undefined;
        } while (cursor);
        return seen;
      };
      const folded = await engine.search({ q: "vannier", oneAFamily: true });
      assert.deepEqual([folded.total, folded.cards], [6, 4]);
      assert.deepEqual(folded.facets, (await engine.search({ q: "vannier" })).facets, "facets count offers");
      assert.equal((await engine.search({ q: "vannier" })).cards, 6);
      assert.deepEqual(await walk({ q: "vannier", sort: "date" }), ["f-2", "alone-1", "g-1", "alone-2"]);
      assert.equal((await walk({ q: "vannier" })).length, 4);
      assert.equal((await walk({ q: "vannier rempailleur" }))[0], "g-2");
      assert.deepEqual(await walk({ q: "vannier", place: "Lyon", sort: "date" }), ["alone-1", "f-1", "g-2", "alone-2"]);
      assert.equal((await engine.search({ q: "vannier", contract: ["cdi"], oneAFamily: true })).cards, 0);
      const count = await engine.search({ q: "vannier", place: "Lyon", oneAFamily: true, countOnly: true });
      const whole = await engine.search({ q: "vannier", place: "Lyon", oneAFamily: true });
      assert.deepEqual([count.total, count.cards], [whole.total, whole.cards], "a count says what the search finds");
      assert.deepEqual([count.hits, count.facets.contract, count.nextCursor], [[], [], null]);
      await engine.remove(members.map((one) => one.offer.id));
    });

    it("refuses a cursor that it did not make for this query", async () => {
      const { nextCursor } = await engine.search({ q: "projet", limit: 1 });
      assert.ok(nextCursor);
      await assert.rejects(engine.search({ q: "data", limit: 1, cursor: nextCursor }), BadCursor);
      for (const cursor of ["x", "%%%", "bnVsbA", "W10", "a".repeat(5000)])
        await assert.rejects(engine.search({ cursor }), BadCursor, cursor.slice(0, 10));
    });

    it("marks the words found and escapes everything else", async () => {
      const [hit] = (await engine.search({ q: "cheffe de projet intelligence" })).hits;
      assert.match(hit!.titleHighlight, /<mark>projet<\/mark>/);
      await engine.upsert([
        makeDocument("xss", '<img src=x onerror=alert(1)> "zythologue"', "<script>alert('zythologue')</script> & <b>"),
      ]);
      const [bad] = (await engine.search({ q: "zythologue" })).hits;
      assert.equal(bad!.id, "xss");
      const html = `${bad!.titleHighlight} ${bad!.snippet}`.replaceAll("<mark>", "").replaceAll("</mark>", "");
      assert.doesNotMatch(html, /[<>]/);
      assert.match(bad!.titleHighlight, /<mark>zythologue<\/mark>/);
      assert.match(bad!.snippet!, /<mark>zythologue<\/mark>/);
      await engine.remove(["xss"]);
    });

    it("parts a heading, and the item of a list, from what stands under it", async () => {
      const passage = async (text: string) => {
        await engine.upsert([makeDocument("lines", "Vannier", text)]);
        return (await engine.search({ q: "vannier" })).hits[0]!.snippet!.replaceAll(/<\/?mark>/g, "");
      };
      assert.equal(await passage("Le vannier\n\nIl tresse.\n\nOsier"), "Le vannier – Il tresse. Osier");
      assert.equal(await passage("Missions\nTresser l'osier\nVendre"), "Missions – Tresser l&#39;osier – Vendre");
      assert.equal(await passage("Missions :\n\n• Tresser\n• Vendre"), "Missions : • Tresser • Vendre");
      assert.equal(await passage("Une ligne\ncoupée là"), "Une ligne coupée là");
      await engine.remove(["lines"]);
    });

    it("sees additions, changes and removals at once", async () => {
      await engine.upsert([makeDocument("new-1", "Fauconnier", "Dressage.")]);
      assert.deepEqual(await find({ q: "fauconnier" }), new Set(["new-1"]));
      await engine.upsert([makeDocument("new-1", "Apiculteur", "Ruches.")]);
      assert.equal((await engine.search({ q: "fauconnier" })).total, 0);
      assert.deepEqual(await find({ q: "apiculteur" }), new Set(["new-1"]));
      await engine.remove(["new-1", "never-was"]);
      assert.equal((await engine.search({ q: "apiculteur" })).total, 0);
      assert.equal(await engine.count(), CORPUS.length);
      assert.deepEqual(new Set(await engine.ids()), new Set(CORPUS.map((document) => document.offer.id)));
    });

    it("is replaced as a whole", async () => {
      await engine.rebuild([CORPUS.slice(0, 3), CORPUS.slice(3, 5)]);
      assert.equal(await engine.count(), 5);
      assert.equal((await engine.search({ q: "boulangerie" })).total, 0);
      await engine.rebuild([CORPUS]);
      assert.deepEqual(await find({ q: "boulangerie" }), new Set(["vente-1"]));
    });

    it("is in good health", () => engine.health());
  });
}
