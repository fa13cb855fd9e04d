import assert from "node:assert/strict";
import { test } from "node:test";
import { keyFacts } from "../../api/pages/card.ts";
import { belowResults, besideResults, insteadOfResults } from "../../api/pages/hints.ts";
import { createServer } from "../../api/server.ts";
import { placeName, placesShown } from "../../offer/words.ts";
import { fakeHouse } from "./fake.ts";
import { listed, OFFERS } from "./fake-offers.ts";

/** Where a page leads whoever came by chance, and what it says of itself. */

const get = async (path: string, given: Parameters<typeof fakeHouse>[0] = {}): Promise<string> => {
  const server = await createServer(fakeHouse(given).deps);
  const { body } = await server.inject({ url: path, headers: { accept: "text/html" } });
  await server.close();
  return body.replace(/[\u00a0\u202f]/g, " ");
};

/** The page of the first offer with this in it. */
async function pageOf(given: Partial<(typeof OFFERS)[number]>): Promise<string> {
  const { deps } = fakeHouse();
  return get("/offre/of-1", {
    offer: async (id) => {
      const detail = await deps.offer(id);
      return detail && { ...detail, offer: { ...detail.offer, ...given } };
    },
  });
}

test("an offer's employer leads to what else it offers; of an offer off the topic, or without a name, nothing is promised", async () => {
  const link = /<p class="who"><a href="\/recruteurs\/Orme%20%26%20Fils"><strong>Orme &amp; Fils<\/strong><\/a>/;
  assert.match(await get("/offre/of-1"), link);
  const [offer] = OFFERS;
  assert.doesNotMatch(await pageOf({ role: { ...offer!.role, verdict: "no" } }), /href="\/recruteurs\//);
  assert.doesNotMatch(await pageOf({ employer: { name: null, kind: "unknown" } }), /href="\/recruteurs\//);
});

test("the proofs on an offer's page are told what they prove, as on its card", async () => {
  assert.match(await get("/offre/of-1"), /Classée « au cœur du métier » parce qu’elle dit :<\/p>\s*<blockquote/);
});

test("the letter of a search is offered above its results; of closed offers there is none", async () => {
  const beside = (page: string) => /<div class="beside">.*?<\/div>/s.exec(page)?.[0] ?? "";
  assert.match(
    beside(await get("/?q=IA&contract=cdi")),
    /href="\/abonnement\?[^"]*q=IA[^"]*contract=cdi[^"]*">Recevoir par courriel</,
  );
  assert.doesNotMatch(beside(await get("/?status=closed")), /abonnement/);
  const { deps } = fakeHouse();
  const none = await get("/?q=IA", {
    search: async (query) => ({ ...(await deps.search(query)), hits: [], cards: 0, total: 0 }),
  });
  assert.match(none, /Être averti quand il y en aura une/);
  assert.doesNotMatch(none, /Recevoir par courriel|<button[^>]*>Trier/, "nothing to sort, and the way is told below");
});

test("the list of those who have no open offer any more says so from its first line, empty or not", async () => {
  const silent = await get("/recruteurs?movement=silent", {
    recruiters: async () => ({ rows: [], unnamed: 0, watchedSince: "2026-11-06T08:00:00Z", quietPartners: null }),
  });
  assert.match(silent, /<p class="lead">Qui a eu des offres « [^»]+ » et n’en a plus d’ouverte/);
  assert.doesNotMatch(silent, /ouvertes en ce moment/);
  assert.match(silent, /Tous les recruteurs vus ont encore une offre ouverte/);
  const all = await get("/recruteurs");
  assert.match(all, /<p class="lead">Qui a des offres « [^»]+ » ouvertes en ce moment/);
  assert.match(all, /href="\/recruteurs\?movement=silent">Qui ne publie plus \?</);
});

test("an offer that came without its text leaves no blank paragraph in a feed", async () => {
  const { deps } = fakeHouse();
  const bare: typeof deps.offers = async (ids) =>
    (await deps.offers(ids)).map((one) => ({
      ...one,
      offer: { ...one.offer, descriptionHtml: null, descriptionText: null },
    }));
  const feed = await get("/flux.atom", { offers: bare });
  assert.match(feed, /<content type="html">&lt;p&gt;Orme/);
  assert.doesNotMatch(feed, /&lt;p&gt;&lt;\/p&gt;/);
});

test("a word that a filter says better is not told again below as one too many", () => {
  const hint = (kind: "meant" | "without", words: string, total: number) => ({ kind, words, search: "q=x", total });
  const told = (...hints: Parameters<typeof insteadOfResults>[0][number][]) =>
    insteadOfResults(hints).map(({ markup }) => markup.replace(/<[^>]*>/g, "").replace(/\u00a0/g, " "));
  const town = hint("without", "« Lyon »", 11);
  const form = hint("without", "« alternance »", 1);
  assert.deepEqual(told(hint("meant", "Alternance, sans « Lyon »", 10), town, form), ["Sans « alternance » : 1 offre"]);
  assert.deepEqual(told(hint("meant", "Alternance", 10), town), ["Sans « Lyon » : 11 offres"]);
});

test("what is around the town stands above the offers, and where there are none, in their place", () => {
  const wider = { kind: "wider" as const, words: "à moins de 30 km de Lyon (69)", search: "near=Lyon", total: 12 };
  const told = ({ markup }: { markup: string }) => markup.replace(/<[^>]*>/g, "").replace(/[\u00a0\u202f]/g, " ");
  assert.equal(told(besideResults([wider], true)), "Aux alentours : à moins de 30 km de Lyon (69) (12 offres)");
  assert.equal(told(belowResults([wider])), "");
  assert.equal(told(besideResults([wider], false)), "");
  assert.deepEqual(insteadOfResults([wider]).map(told), ["Plus loin, à moins de 30 km de Lyon (69) : 12 offres"]);
});

test("the API's page keeps French spacing in what the document says", async () => {
  const server = await createServer(fakeHouse().deps);
  const { body } = await server.inject("/docs");
  await server.close();
  const cells = [...body.matchAll(/<td>([^<]*)<\/td>/g)].map(([, words]) => words!);
  assert.ok(cells.some((words) => words.includes("\u202f;")));
  assert.deepEqual(
    cells.filter((words) => / [;:?!»]|« /.test(words)),
    [],
  );
});

test("the sheet of the week leads to all offers; what speaks of paper can be left out on a telephone", async () => {
  const page = await get("/edition");
  assert.match(page, /Toutes les offres ouvertes<?[^<]* : <strong><a href="\/">localhost:3000<\/a><\/strong>/i);
  assert.match(page, /<span class="desk">Imprimer/);
  assert.match(page, /class="screen desk notice warn">Les codes mènent/);
});

test("an arrondissement is shown, and is its city where offers are counted or in a family", () => {
  const at = (commune: string, insee: string | null) => ({
    text: commune,
    commune,
    insee,
    department: insee?.slice(0, 2) ?? null,
    region: null,
    country: "FR",
    lat: null,
    lon: null,
  });
  const shown = [
    ["Lyon", "69387"],
    ["Lyon", "69123"],
    ["Paris", "75101"],
    ["Paris", "75120"],
    ["Paris", "75056"],
    ["Marseille", "13208"],
    ["Arles", "13004"],
    ["Nantes", null],
  ] as const;
  assert.deepEqual(
    shown.flatMap(([commune, insee]) => placesShown([at(commune, insee)])),
    [
      "Lyon 7e (69)",
      "Lyon (69)",
      "Paris 1er (75)",
      "Paris 20e (75)",
      "Paris (75)",
      "Marseille 8e (13)",
      "Arles (13)",
      "Nantes",
    ],
  );
  assert.equal(placeName(at("Lyon", "69387")), "Lyon (69)");
  const doors = [at("Lyon", "69123"), at("Paris", "75056"), at("Lyon", "69383"), at("Lyon", "69387")];
  assert.deepEqual(
    placesShown(doors),
    ["Paris (75)", "Lyon 3e (69)", "Lyon 7e (69)"],
    "one door tells more than the other",
  );
  const offer = { ...OFFERS[0]!, places: [at("Lyon", "69387")] };
  const relatives = ["Lyon (69)", "Paris (75)"].map((place) => ({ id: place, place }));
  const { markup } = keyFacts({ ...listed(offer), relatives }, null);
  assert.match(markup.replace(/\u00a0/g, " "), /<dt>Lieu<\/dt><dd>Lyon 7e \(69\), Paris \(75\)<\/dd>/);
});
