import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { counter, hintsOf } from "../../api/search/hints.ts";
import { meaningsOf } from "../../api/search/meanings.ts";
import { compile, readSearch, type SearchDeps } from "../../api/search/offers.ts";
import { locate, meantPlace } from "../../cli/house/searching.ts";
import type { SearchEngine } from "../../indexer/search/engine.ts";
import { makeDocument, pay, place } from "../search/corpus.ts";
import { ENGINES } from "../search/engines.ts";

const now = () => new Date("2026-11-20T10:00:00Z");

/** Words as students type them, and what a filter would say: `words=filter=value`. */
const TYPED: [q: string, ...meant: string[]][] = [
  ["chef de projet IA"],
  ["machine learning, apprentissage automatique"],
  ["product owner santé"],
  ["l'IA à l'hôpital"],
  ["« contrat pro » IA"],
  ["projet IA 2027"],
  ["IA sans expérience", "sans expérience=experience=0"],
  ["IA sans alternance, sans le bac+5, sans télétravail"],
  ["Débutante en IA", "Débutante=experience=0"],
  ["chef de projet junior", "junior=experience=2"],
  ["IA 3 ans d'expérience", "3 ans d'expérience=experience=3"],
  ["niveau bac+3", "niveau bac+3=education=bac+3"],
  ["Bac + 5 IA", "Bac + 5=education=bac+5"],
  ["M2 IA", "M2=education=bac+5"],
  ["scrum master, agile master, chef de projet master data management"],
  ["master 2 IA", "master 2=education=bac+5"],
  ["licence", "licence=education=bac+3"],
  ["contrat d apprentissage", "contrat d apprentissage=contract=alternance"],
  ["apprentissage IA", "apprentissage=contract=alternance"],
  ["alternant(e) IA", "alternant(e)=contract=alternance"],
  ["stage 6 mois", "stage=contract=stage", "6 mois=duration=6"],
  ["stage de fin d'études IA", "stage de fin d'études=contract=stage"],
  ["stage PFE", "stage PFE=contract=stage"],
  ["projet de fin d’étude IA", "projet de fin d’étude=contract=stage"],
  ["IA -alternance -Paris"],
  [`IA -"en stage" alternance`, "alternance=contract=alternance"],
  ["IA - alternance", "alternance=contract=alternance"],
  ["6 mois d'expérience"],
  ["free-lance IA", "free-lance=contract=freelance"],
  ["temps-plein", "temps-plein=workingTime=full"],
  ["zéro expérience", "zéro expérience=experience=0"],
  ["sept. 2027", "sept. 2027=start=2027-09"],
  ["09/2027", "09/2027=start=2027-09"],
  ["chef de projet 92", "92=place=Hauts-de-Seine (92)"],
  ["chef de projet IA 50k", "50k=payMin=50000"],
  ["salaire 45 000 €", "salaire 45 000 €=payMin=45000"],
  ["60 k€ CDI", "60 k€=payMin=60000", "CDI=contract=cdi"],
  ["IA à partir de septembre", "à partir de septembre=start=2027-09"],
  ["novembre", "novembre=start=2026-11"],
  ["rentrée 2028", "rentrée 2028=start=2028-09"],
  ["stage en mars 2027", "stage=contract=stage", "en mars 2027=start=2027-03"],
  ["contrat de professionnalisation", "contrat de professionnalisation=contract=alternance&form=professionnalisation"],
  ["contrat pro IA", "contrat pro=contract=alternance&form=professionnalisation"],
  ["contrat d’apprentissage IA", "contrat d’apprentissage=contract=alternance"],
  ["5 ans expérience", "5 ans expérience=experience=5"],
  ["débutant accepté", "débutant accepté=experience=0"],
  ["télétravail partiel", "télétravail partiel=remote=partial"],
  ["télétravail complet", "télétravail complet=remote=full"],
  ["IA à mi-temps", "à mi-temps=workingTime=part"],
  ["chef de projet IA à Paris", "à Paris=place=Paris"],
  ["IA Paris 11e", "Paris=place=Paris"],
  ["IA autour de Lyon", "autour de Lyon=near=Lyon (69)"],
  ["IA Nantes métropole", "Nantes métropole=near=Nantes (44)"],
  ["44000 IA", "44000=place=Nantes (44)"],
  ["projet IA aix en provence", "aix en provence=place=Aix-en-Provence (13)"],
  ["IA idf", "idf=place=Île-de-France"],
  ["santé Nantes ou Rennes", "Nantes=place=Nantes (44)", "Rennes=place=Rennes (35)"],
];

describe("words of a search that a filter says better", () => {
  for (const [q, ...meant] of TYPED)
    it(`« ${q} »`, async () => {
      const meanings = await meaningsOf(q, { meantPlace, now });
      const told = meanings.map(
        ({ from, to, filter }) =>
          `${q.slice(from, to)}=${Object.entries(filter)
            .map((one) => one.join("="))
            .join("&")}`,
      );
      assert.deepEqual(told, meant);
    });
});

const contract = { form: null, months: null, quote: null };
const apprentice = { ...contract, kind: "alternance" as const };
const OFFERS = [
  makeDocument("a", "Chef de projet IA", "Une alternance ; nos bureaux sont à Paris.", {
    places: [place("lyon")],
    contract: apprentice,
  }),
  makeDocument("b", "Chef de projet IA", "Paris.", {
    places: [place("paris")],
    contract: { ...contract, kind: "cdi" },
  }),
  makeDocument("c", "Chef de projet IA", "", {
    places: [place("paris")],
    contract: apprentice,
    startDate: "2027-09-01",
    pay: pay(20_000),
  }),
  makeDocument("d", "Product owner IA", "", { places: [place("lille")], contract: apprentice }),
  makeDocument("e", "Product owner IA", "", {
    places: [place("villeurbanne")],
    contract: { ...contract, kind: "stage" },
  }),
];

for (const { name, open, absent } of ENGINES) {
  describe(`what else a reader may have meant, over the ${name} engine`, { skip: absent ?? false }, () => {
    let engine: SearchEngine;
    let close: () => Promise<void>;
    before(async () => {
      ({ engine, close } = await open());
      await engine.upsert(OFFERS);
    });
    after(() => close());

    const deps: SearchDeps = { locate, meantPlace, now, search: (query) => engine.search(query) };
    const find = async (search: string) => engine.search((await compile(readSearch(search), deps)).search);

    /** « kind words: total », and that each search finds what it promises. */
    async function hints(search: string): Promise<string[]> {
      const asked = { query: readSearch(search), result: await find(search), titles: new Map() };
      const found = await hintsOf(asked, deps, counter(deps, {}, "total"));
      for (const { search: other, total } of found) assert.equal((await find(other)).total, total, other);
      return found.map(({ kind, words, total }) => `${kind} ${words.replace(/[\u00a0\u202f]/g, " ")}: ${total}`);
    }

    it("tells nothing where words mean no filter, nor on a later page", async () => {
      assert.deepEqual(await hints("q=chef+de+projet+IA"), []);
      const { nextCursor } = await find("q=paris&limit=1");
      assert.deepEqual(await hints(`q=paris&limit=1&cursor=${encodeURIComponent(nextCursor!)}`), []);
    });

    it("tells the filters that words mean, together and alone, with what each finds", async () => {
      const told = [
        "meant Alternance, Paris: 1",
        "meant Alternance, sans « paris »: 3",
        "meant Paris, sans « alternance »: 2",
      ];
      assert.deepEqual((await hints("q=IA+alternance+paris")).slice(0, 3), told);
      assert.deepEqual(await hints("q=stage+ou+alternance+50k"), [
        "meant Stage, sans « alternance » ni « 50k »: 1",
        "meant Alternance, sans « stage » ni « 50k »: 3",
        "without « stage » ni « 50k »: 1",
      ]);
    });

    it("tells what is meant twice once, and leaves no sign alone behind", async () => {
      assert.deepEqual(await hints("q=IA+alternance+apprentissage"), [
        "meant Alternance: 3",
        "without « apprentissage »: 1",
      ]);
      const asked = async (search: string) => {
        const query = readSearch(search);
        const found = await hintsOf(
          { query, result: await find(search), titles: new Map() },
          deps,
          counter(deps, {}, "total"),
        );
        return found.map((one) => one.search);
      };
      assert.deepEqual(await asked("q=IA+-+alternance"), ["q=IA&contract=alternance"]);
      assert.deepEqual(await asked("q=IA+(alternance)"), ["q=IA&contract=alternance"]);
    });

    it("leaves a filter that was chosen as it is, and a place where nothing is untold", async () => {
      assert.deepEqual(await hints("q=projet+paris&place=Lyon"), ["without Lyon: 3"]);
      assert.deepEqual(await hints("q=IA+mer"), ["without « mer »: 5", "wider à moins de 200 km de Mer (41): 2"]);
    });

    it("says that a place named among the words is that of none, and only then", async () => {
      assert.ok((await hints("q=IA+alternance+paris")).includes("elsewhere Paris: 0"));
      assert.ok(!(await hints("q=IA+paris")).some((one) => one.startsWith("elsewhere")));
      assert.ok(!(await hints("q=IA+alternance+paris&place=Lyon")).some((one) => one.startsWith("elsewhere")));
    });

    it("looks farther around a place that is named among the words, with the other filters they mean", async () => {
      assert.deepEqual((await hints("q=owner+stage+lyon")).at(-1), "wider Stage, à moins de 30 km de Lyon (69): 1");
      const around = await hints("contract=stage&place=autour+de+Saint-Étienne");
      assert.equal(around.at(-1), "wider à moins de 100 km de Saint-Étienne (42): 1");
    });

    it("proposes a radius for « région lyonnaise »", async () => {
      assert.ok((await hints("q=IA+région+lyonnaise")).includes("meant à moins de 30 km de Lyon (69): 2"));
    });

    it("counts the offers that do not tell what is filtered by", async () => {
      assert.equal((await hints("contract=alternance&start=2027-09"))[0], "unsaid début non précisé: 2");
    });

    it("says of a short answer which of its words keeps most away", async () => {
      assert.deepEqual(await hints("q=chef+de+projet+IA+bureaux"), ["without « bureaux »: 3"]);
      assert.deepEqual(await hints("q=owner+IA"), ["without « owner »: 5"]);
    });

    it("says of a short answer what is close by: without all its words, without one filter, farther", async () => {
      assert.deepEqual(await hints("q=chef+de+projet&contract=alternance&place=Paris"), [
        "without Alternance: 2",
        "without Paris: 2",
      ]);
      assert.deepEqual(await hints("q=IA&place=Villeurbanne"), [
        "without Villeurbanne: 5",
        "wider à moins de 30 km de Villeurbanne: 2",
      ]);
      assert.deepEqual(await hints("q=chef+de+projet&contract=alternance&place=Lille,+Lyon"), [
        "without « chef de projet »: 2",
        "without Lille, Lyon: 2",
      ]);
    });

    it("says how much more is around a town, however long the list; whoever chose a radius knows of it", async () => {
      const around = Array.from({ length: 5 }, (_, n) =>
        makeDocument(`r${n}`, "Rédactrice IA", "", { places: [place(n === 0 ? "villeurbanne" : "lyon")] }),
      );
      const more = makeDocument("r9", "Rédactrice IA", "", { places: [place("lyon")] });
      await engine.upsert([...around, more]);
      assert.deepEqual(await hints("q=rédactrice&place=Lyon"), ["wider à moins de 30 km de Lyon: 6"]);
      assert.deepEqual(await hints("q=rédactrice&near=Lyon&radius=2"), []);
      assert.deepEqual(await hints("q=owner&place=60"), ["without 60: 2", "wider à moins de 200 km d’Oise (60): 1"]);
      await engine.remove([...around, more].map(({ offer }) => offer.id));
    });

    it("says of an empty answer which word or filter is too much, and how far the next offers are", async () => {
      assert.deepEqual(await hints("contract=stage&place=Lyon"), [
        "without Stage: 1",
        "without Lyon: 1",
        "wider à moins de 30 km de Lyon: 1",
      ]);
      assert.deepEqual(await hints("q=owner+en+septembre&place=Lille"), ["without « en septembre »: 1"]);
      assert.deepEqual(await hints("q=chef+owner+IA"), ["without « owner »: 3", "without « chef »: 2"]);
    });

    it("leaves out two where leaving out one does not help", async () => {
      assert.deepEqual(await hints("contract=cdi&duration=6&place=Lille"), [
        "without CDI ni 6 mois: 1",
        "without 6 mois ni Lille: 1",
      ]);
    });

    it("counts a short answer as it is shown: a family of many towns is one card", async () => {
      const towns = ["lyon", "paris", "lille", "nantes", "villeurbanne"] as const;
      const family = towns.map((town) =>
        makeDocument(`f-${town}`, "Urbaniste IA", "", { family: "f", places: [place(town)], contract: apprentice }),
      );
      const alone = makeDocument("f-alone", "Urbaniste IA", "", { contract: { ...contract, kind: "cdi" } });
      await engine.upsert([...family, alone]);
      const query = readSearch("q=urbaniste&contract=alternance");
      const { search } = await compile(query, deps);
      const result = await engine.search({ ...search, oneAFamily: true });
      assert.deepEqual([result.cards, result.total], [1, 5]);
      const told = async (unit: "cards" | "total") =>
        (await hintsOf({ query, result, titles: new Map() }, deps, counter(deps, {}, unit))).map(
          ({ words, total }) => `${words}: ${total}`,
        );
      assert.deepEqual(await told("cards"), ["« urbaniste »: 4", "Alternance: 2"]);
      assert.deepEqual(await told("total"), [], "five offers are no short answer");
      await engine.remove([...family, alone].map(({ offer }) => offer.id));
    });

    it("costs no more counts than an answer may, one after the other, however much was asked for", async () => {
      let [counts, running, most] = [0, 0, 0];
      const { unit, count } = counter(deps, {}, "total");
      const query = readSearch(
        "q=zig+zag+zut+paf+stage+cdi+cdd+juin+50k+paris&place=Lille&remote=full&education=bac&start=2027-09",
      );
      const asked = { query, result: await engine.search({ q: "zig zag" }), titles: new Map() };
      await hintsOf(asked, deps, {
        unit,
        async count(one) {
          counts += 1;
          most = Math.max(most, ++running);
          const total = await count(one);
          running -= 1;
          return total;
        },
      });
      assert.ok(counts > 16 && counts <= 30, `${counts} counts`);
      assert.equal(most, 1);
    });
  });
}
