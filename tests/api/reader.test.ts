import assert from "node:assert/strict";
import { test } from "node:test";
import type { DoorRow } from "../../api/deps.ts";
import { ASSETS } from "../../api/pages/frame.ts";
import { readSearch } from "../../api/search/offers.ts";
import { searchWords } from "../../api/search/words.ts";
import { createServer } from "../../api/server.ts";
import type { OfferEvent } from "../../indexer/store/store.ts";
import { ofPlace } from "../../offer/french.ts";
import { annualWords } from "../../offer/words.ts";
import { fakeHouse } from "./fake.ts";
import { detailOf, OFFERS } from "./fake-offers.ts";

/** What a reader meets on the way: a place that nobody knows, a number typed by hand, a repost, a mistaken merge. */

type Given = Parameters<typeof fakeHouse>[0];
const plain = (body: string) => body.replace(/[\u00a0\u202f]/g, " ");

async function get(path: string, given: Given = {}): Promise<string> {
  const server = await createServer(fakeHouse(given).deps);
  const { body } = await server.inject({ url: path, headers: { accept: "text/html" } });
  await server.close();
  return plain(body);
}

test("a pay is read as people type it", async () => {
  for (const typed of ["40000", "40 000", "40\u202f000 €", "40k", "40 k€", "40K€", "40.000", "40,0 k€"]) {
    const body = await get(`/?payMin=${encodeURIComponent(typed)}`);
    assert.ok(body.includes("au moins 40 000 € bruts par an"), typed);
  }
  for (const typed of ["beaucoup", "4 00", "k€", "1e4"])
    assert.match(await get(`/?payMin=${encodeURIComponent(typed)}`), /brut annuel d’au moins : nombre attendu/, typed);
});

test("a kept search keeps its numbers", () => {
  const kept = readSearch("q=IA&payMin=50000&experience=0&near=Lyon&radius=50&contract=cdi&contract=cdd");
  assert.deepEqual(kept, {
    q: "IA",
    payMin: 50_000,
    experience: 0,
    near: "Lyon",
    radius: 50,
    contract: ["cdi", "cdd"],
  });
});

test("a place that nobody knows is asked again, and not shown as a filter", async () => {
  const body = await get("/?near=Nullepart&q=IA");
  assert.match(body, /Lieu inconnu : « Nullepart » ; attendu : une commune/);
  assert.doesNotMatch(body, /Retirer le filtre à moins de 30 km/);
  assert.match(await get("/?near=Lyon"), /Retirer le filtre à moins de 30 km de Lyon/);
});

test("a letter of what is closed, or of what is not new, cannot be asked for: the page says so", async () => {
  const form = await get("/abonnement?q=IA&radius=50&near=Lyon&status=closed&firstSeenSince=2026-11-14&sort=pay");
  assert.match(form, /name="search" value="q=IA&amp;near=Lyon&amp;radius=50"/);
  assert.match(form, /état : une lettre dit ce qui est nouveau et ouvert/);
  assert.match(form, /vue par Vigie depuis : une lettre/);
  assert.doesNotMatch(form, /clôturées/);
});

test("a subscription keeps only what can be searched, says so, and never widens to the whole country", async () => {
  const asked: string[] = [];
  const { deps } = fakeHouse();
  const subscriptions = {
    ...deps.subscriptions,
    request: async ({ search }: { search: string }) => asked.push(search) > 0,
  };
  const form = await get("/abonnement?q=IA&payMin=abc", { subscriptions });
  assert.match(form, /brut annuel d’au moins : nombre attendu/);
  assert.match(form, /name="search" value="q=IA"/);
  const server = await createServer(fakeHouse({ subscriptions }).deps);
  const subscribe = (search: string) =>
    server.inject({
      method: "POST",
      url: "/abonnement",
      headers: { "content-type": "application/x-www-form-urlencoded", origin: deps.site.publicUrl },
      payload: new URLSearchParams({ search, email: "lea@ecole.example", consent: "oui" }).toString(),
    });
  await subscribe("q=IA&payMin=abc");
  assert.deepEqual(asked, ["q=IA"]);
  for (const search of ["q=IA&near=Lyonn&radius=10", "q=IA&place=Lyonn"]) {
    const { statusCode, body } = await subscribe(search);
    assert.equal(statusCode, 400, search);
    for (const page of [body, await get(`/abonnement?${search}`, { subscriptions })]) {
      assert.match(page, /href="\/abonnement\?q=IA&amp;[^"]*Lyon\+%2869%29/);
      assert.doesNotMatch(page, /abonnement\/apercu/, "a letter of nowhere");
      assert.doesNotMatch(page, /<form/);
    }
  }
  await server.close();
  assert.deepEqual(asked, ["q=IA"]);
});

test("towns take their article", () => {
  assert.deepEqual(["Lyon", "Angers", "Le Mans", "Les Ulis", "La Rochelle", "Évry"].map(ofPlace), [
    "de Lyon",
    "d’Angers",
    "du Mans",
    "des Ulis",
    "de La Rochelle",
    "d’Évry",
  ]);
});

const offer = OFFERS[0]!;
const page = (change: Partial<ReturnType<typeof detailOf>>) =>
  get(`/offre/${offer.id}`, { offer: async () => ({ ...detailOf(offer), ...change }) });

test("who applies sees where to, by the name of the host; what can be read there already is not said twice", async () => {
  const { sightings } = detailOf(offer);
  const door = (url: string) => ({ source: "orme", ref: "1", url, kind: "employer" as const });
  const doors = [
    ...sightings.map(({ url }) => door(url!)),
    door("https://www.postuler.example/7"),
    door("javascript:alert(1)"),
  ];
  const shown = await page({ offer: { ...offer, doors } });
  assert.deepEqual(
    [...shown.matchAll(/class="apply" href="([^"]+)"[^>]*>([^<]+)</g)].map(([, href, words]) => [href, words]),
    [["https://www.postuler.example/7", "Postuler sur postuler.example ↗"]],
  );
});

test("the way to an advertisement is its first door that has a public address and is still shown", async () => {
  const [own, other] = detailOf(offer).sightings;
  const gone = { ...own!, url: "https://orme.example/gone", closedAt: "2026-11-20T06:00:00Z" };
  const first = async (sightings: DoorRow[]) => /class="button" href="([^"]+)"/.exec(await page({ sightings }))?.[1];
  assert.equal(await first([own!, other!]), own!.url);
  assert.equal(await first([gone, { ...own!, url: null }, other!]), other!.url);
  assert.equal(await first([{ ...gone, closedAt: "2026-11-19T06:00:00Z" }, other!]), gone.url, "seen since");
});

test("one story is told in words that are true of each of its days", async () => {
  const told = (kind: OfferEvent["kind"], source: string, detail: OfferEvent["detail"] = {}) =>
    ({ id: 1, at: "2026-11-20T05:00:00Z", offerId: "of-1", kind, source, runId: 1, detail }) satisfies OfferEvent;
  const story = async (...events: OfferEvent[]) =>
    [...(await page({ events })).matchAll(/<\/time> ([^<]*)<\/li>/g)].map(([, words]) => words);
  assert.deepEqual(
    await story(
      told("opened", "orme"),
      told("opened", "phare-emploi"),
      told("opened", "orme"),
      told("reopened", "orme"),
    ),
    [
      "vue pour la première fois sur Orme &amp; Fils",
      "vue aussi sur Phare Emploi",
      "vue sous une autre référence sur Orme &amp; Fils",
      "de nouveau en ligne sur Orme &amp; Fils",
    ],
  );
  assert.deepEqual(
    await story(told("reopened", "orme", { undo: 7 })),
    ["rouverte par l’exploitant (clôture annulée)"],
    "nobody has seen it again",
  );
});

test("the same advertisement in other towns is told once, under its towns", async () => {
  const twin = {
    id: "of-9",
    outcome: "possible" as const,
    reasons: ["même annonce, autre ville"],
    title: "Jumelle",
    employer: null,
  };
  assert.match(await page({ twins: [twin] }), /Peut-être la même offre/);
  const body = await page({ twins: [twin], relatives: [{ id: "of-9", place: "Nantes" }] });
  assert.match(body, /Même annonce, autres villes/);
  assert.doesNotMatch(body, /Peut-être la même offre/);
});

test("who says « ce n'est pas la même offre » is told that it was done, and led back", async () => {
  const split = (at: string, detail: OfferEvent["detail"]): OfferEvent[] => [
    { id: 9, at, offerId: offer.id, kind: "split", source: null, runId: null, detail },
  ];
  const now = () => new Date("2026-11-20T09:30:00Z");
  const body = (events: OfferEvent[]) =>
    get(`/offre/${offer.id}`, { now, offer: async () => ({ ...detailOf(offer), events }) });
  // Either half may be the one that keeps the address.
  for (const detail of [{ from: "of-2" }, { into: "of-2" }]) {
    const told = await body(split("2026-11-20T09:29:00Z", detail));
    assert.match(told, /sa propre fiche, <a href="\/offre\/of-2">l’autre a la sienne<\/a>.*réunir de nouveau/);
  }
  const later = await body(split("2026-10-20T09:29:00Z", { from: "of-2" }));
  assert.doesNotMatch(later, /sa propre fiche/);
  assert.match(later, /séparée d’<a href="\/offre\/of-2">une autre annonce<\/a>/);
});

test("the four facts that everybody looks for stand above the text", async () => {
  const body = await page({});
  const [head = ""] = body.split("Le texte de l’offre");
  for (const words of ["<dt>Contrat</dt>", "<dt>Rémunération</dt>", "2 jours par semaine"])
    assert.ok(head.includes(words), words);
});

test("the words in which an offer tells its pay can be read without a mouse", async () => {
  const [, proofs = ""] = /<details class="why">(.*?)<\/details>/s.exec(await get("/?q=IA")) ?? [];
  assert.match(proofs, /<blockquote>Rémunération : 48 à 56 k€ bruts annuels sur 13 mois<\/blockquote>/);
});

test("why a source is in trouble is read without unfolding anything", async () => {
  const { deps } = fakeHouse();
  const sourceCards = () => deps.sourceCards().map((card) => ({ ...card, platform: "Grée" }));
  const [, row = ""] = /id="vent-debout"><summary>(.*?)<\/summary>/s.exec(await get("/sources", { sourceCards })) ?? [];
  assert.match(row, /Accès refusé par le site/);
});

test("before anything was read, the page says that, and not that the search found nothing", async () => {
  const { deps } = fakeHouse();
  const stats = async () => ({ ...(await deps.stats()), sightings: 0, open: 0 });
  const search: typeof deps.search = async (query) => ({ ...(await deps.search(query)), hits: [], total: 0 });
  const body = await get("/", { stats, search });
  assert.match(body, /Vigie n’a encore rien lu/);
  assert.doesNotMatch(body, /Aucune offre ne répond/);
});

test("who finds nothing is led elsewhere, never to the page that is read", async () => {
  assert.doesNotMatch(await get("/?q=introuvable"), /<li>Sans /);
  const shown = await get("/?q=introuvable&contract=cdi");
  assert.match(shown, /<li>Sans <a href="\/\?contract=cdi">« introuvable »<\/a> : 1 offre</);
  assert.doesNotMatch(shown, /<li>Sans <a[^>]*>CDI</);
});

test("lists offer each choice once, in an order that a person expects; the browser gives back no ticked box", async () => {
  const { deps } = fakeHouse();
  const search: typeof deps.search = async (query) => {
    const result = await deps.search(query);
    const role = ["core", "no", "adjacent"].map((value) => ({ value, count: 1 }));
    return { ...result, facets: { ...result.facets, role, region: [{ value: "Corse", count: 1 }] } };
  };
  const body = await get("/?q=IA", { search });
  for (const name of ["radius", "sort", "firstSeenWithin", "status"]) {
    const list = new RegExp(`<select name="${name}">(.*?)</select>`).exec(body)?.[1] ?? "";
    const words = [...list.matchAll(/>([^<]+)<\/option>/g)].map((one) => one[1]);
    assert.ok(words.length > 1, name);
    assert.equal(new Set(words).size, words.length, words.join(", "));
  }
  assert.match(body, /<select name="sort"><option value="">pertinence<\/option>/);
  assert.match(await get("/"), /<select name="sort"><option value="">plus récentes<\/option>/);
  assert.match(body, /value="core".*value="adjacent".*value="no"/s);
  assert.match(body, /<option value="Corse">1 offre<\/option>/);
  assert.match(body, /<form class="search"[^>]* autocomplete="off"/);
});

test("a pay whose basis nobody said is not called gross, neither as written nor by the year", () => {
  const pay = { min: 3000, max: 3500, currency: "EUR", period: "month" as const, monthsPerYear: 13 };
  const year = { annualGrossMin: 39_000, annualGrossMax: 45_500, flags: [], quote: null };
  assert.equal(plain(annualWords({ ...pay, ...year, basis: null }) ?? ""), "soit 39 000 à 45 500 € par an");
  assert.equal(plain(annualWords({ ...pay, ...year, basis: "gross" }) ?? ""), "soit 39 000 à 45 500 € bruts par an");
});

test("a link of confirmation opened after leaving says so, and where to ask again", async () => {
  const { deps } = fakeHouse();
  const describe = async () => ({ search: "q=IA&contract=cdi", state: "ended" as const });
  const body = await get("/abonnement/confirmer?t=jeton-fini", {
    subscriptions: { ...deps.subscriptions, describe },
  });
  assert.match(body, /<h1>Cet abonnement est terminé/);
  assert.match(body, /<a href="\/abonnement\?q=IA&amp;contract=cdi">La demander de nouveau/);
  assert.doesNotMatch(body, /<button/);
});

test("the recruiters' page tells of the offers that name no employer; « non précisé » can be chosen", async () => {
  const { deps } = fakeHouse();
  const withUnnamed = (unnamed: number): Given => ({
    recruiters: async (filter) => ({ ...(await deps.recruiters(filter)), unnamed }),
  });
  const body = await get("/recruteurs?sort=name", withUnnamed(3));
  assert.match(body, /15 annonces · .* · 3 autres ne nomment pas leur employeur/);
  assert.match(body, /<option value="non-precise">non précisé/);
  assert.doesNotMatch(await get("/recruteurs", withUnnamed(0)), /ne nomment? pas/);
});

test("the recruiters' page names a filter that no form has as it was written, whatever it is called", async () => {
  for (const name of ["toto", "constructor", "toString", "valueOf"])
    assert.match(await get(`/recruteurs?${name}=1`), new RegExp(`<code>${name}</code> : paramètre inconnu`));
});

test("what the keyboard is on is seen: three to one at least, on every surface, light and dark", async () => {
  const css = ASSETS["vigie.css"].body.toString();
  const [, light = "", dark = ""] = /(:root \{.*?\n\})\n@media[^{]+\{(.*?)\n\}\n/s.exec(css) ?? [];
  const colours = (of: string) => new Map(Array.from(of.matchAll(/--([\w-]+): ([^;]+);/g), ([, k, v]) => [k!, v!]));
  const [day, night] = [colours(light), new Map([...colours(light), ...colours(dark)])];
  const over = (theme: Map<string, string>, ring: string, under: string) => {
    const hex = (name: string): string => {
      const value = theme.get(name)!;
      return value.startsWith("var(") ? hex(value.slice(6, -1)) : value;
    };
    const [a, b] = [luminance(hex(ring)), luminance(hex(under))].sort((x, y) => y - x) as [number, number];
    return (a + 0.05) / (b + 0.05);
  };
  const surfaces = ["paper", "surface", "sunk", "good-bg", "warn-bg", "bad-bg", "calm-bg", "mark"];
  for (const [name, theme] of [
    ["day", day],
    ["night", night],
  ] as const)
    for (const under of surfaces)
      assert.ok(over(theme, "focus", under) >= 3, `${name} ${under}: ${over(theme, "focus", under)}`);
  for (const theme of [day, night])
    for (const under of ["sea", "sea-2"]) assert.ok(over(theme, "lamp", under) >= 3, under);
  assert.match(css, /\n\.top,\n\.hero \{\n {2}--focus: var\(--lamp\);/);
  assert.match(css, /:focus-visible \{\n {2}outline: 3px solid var\(--focus\)/);
});

/** WCAG 2, of « #rrggbb ». */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test("a search is told whole, by one name everywhere; what no reader chose is not told", () => {
  const said = (search: string) => plain(searchWords(readSearch(search), new Map([["orme", "Orme"]]), "Le métier"));
  assert.equal(said(""), "Le métier");
  assert.equal(said("role=core&role=adjacent&sort=date"), "Le métier");
  assert.equal(said("q=agent+ia"), "« agent ia »");
  assert.equal(said("role=no"), "Le métier – Hors sujet");
  assert.equal(
    said("contract=alternance&form=apprentissage&start=2027-09&education=bac%2B3&rhythm=3s/1s&source=orme"),
    "Le métier – Alternance, début en septembre 2027, en apprentissage, rythme 3 semaines / 1 semaine, Bac +3, Orme",
  );
  assert.equal(
    said("experience=0&company=Nef&remote=full&contract=non-precise&near=Le+Mans&radius=50"),
    "Le métier – contrat non précisé, Télétravail complet, à moins de 50 km du Mans, débutant accepté, Nef",
  );
  assert.equal(said("q=IA&firstSeenSince=2026-11-14"), "« IA » – vues depuis le 14 novembre 2026");
});

test("a pay that nobody tells agrees with its name", async () => {
  assert.match(await get("/"), /Rémunération<\/dt><dd><span class="unknown">non communiquée</);
});

test("an empty answer says among what it was searched, and how many answer beyond", async () => {
  const { deps } = fakeHouse();
  const found = (total: number) => async (query: Parameters<typeof deps.search>[0]) => {
    const result = await deps.search({ ...query, q: "introuvable" });
    return query.role ? result : { ...result, total };
  };
  const stats = async () => ({ ...(await deps.stats()), open: 40, core: 7, adjacent: 5 });
  const page = await get("/?q=python", { search: found(9), stats });
  assert.match(page, /parmi 12.annonces ouvertes au cœur du métier ou voisines/);
  assert.match(page, /clôturées et hors sujet.: 9.annonces/);
  assert.match(await get("/?q=python&role=no", { search: found(9), stats }), /parmi 28.annonces ouvertes\./);
  const none = await get("/?q=python", { search: found(0), stats });
  assert.match(none, /Aucune non plus parmi les offres clôturées ou hors sujet/);
  assert.doesNotMatch(await get("/?q=python&status=closed", { search: found(9), stats }), /a cherché parmi/);
});

test("offers that do not tell the years they ask for can be asked for", async () => {
  const { deps, calls } = fakeHouse();
  const page = await get("/?experience=non-precise", { search: deps.search });
  assert.match(page, /Retirer le filtre expérience non précisée/);
  assert.match(page, /<option value="non-precise" selected>non précisée/);
  assert.equal(calls.searches[0]?.experience, "non-precise");
  assert.match(await get("/?employerKind=non-precise"), /nature de l’employeur non précisée/);
  assert.match(await get("/?languages=non-precise"), /langues non précisées/);
});
