import assert from "node:assert/strict";
import { test } from "node:test";
import type { ApiDeps, OfferDetail } from "../../api/deps.ts";
import { createServer } from "../../api/server.ts";
import type { Offer } from "../../offer/offer.ts";
import { fakeHouse } from "./fake.ts";
import { detailOf, inventedOffer, listed } from "./fake-offers.ts";

/** What the pages and feeds show of an offer: as precise as its words, with the words, and how far they were read. */

const plain = (body: string) => body.replace(/[\u00a0\u202f]/g, " ");

/** Page of one invented offer, and the list that holds it alone. */
async function shown(given: Partial<Offer>, more: Partial<OfferDetail> = {}, house: Partial<ApiDeps> = {}) {
  const offer = inventedOffer({ id: "of-1", title: "Chef de projet IA", ...given });
  const one = { ...listed(offer), ...more };
  const { deps } = fakeHouse({
    offers: async () => [one],
    offer: async () => ({ ...detailOf(offer), ...more }),
    ...house,
  });
  const server = await createServer(deps);
  const get = async (url: string) => plain((await server.inject({ url, headers: { accept: "text/html" } })).body);
  const answers = [await get("/api/v1/offers"), await get("/api/v1/offers/of-1")].map((body) => JSON.parse(body));
  const pages = { page: await get("/offre/of-1"), list: await get("/"), feed: await get("/flux.atom"), answers };
  await server.close();
  return pages;
}

test("a month of beginning is never shown as a day, and its sentence stands beside it", async () => {
  const start = {
    startDate: "2027-03-01",
    startSaid: { precision: "month", quote: "Contrat à partir de mars 2027." },
  } as const;
  const { page, list, feed } = await shown(start);
  assert.match(page, /<dt>Début<\/dt><dd>en mars 2027<q>Contrat à partir de mars 2027\.<\/q>/);
  for (const body of [page, list, feed]) assert.match(body, /début en mars 2027/);
  assert.match(list, /Ses conditions, dans ses mots :<\/p>.*Contrat à partir de mars 2027\./);
  assert.doesNotMatch(page + list + feed, /1er mars/);
});

test("what a text is believed against stands beside it", async () => {
  const quote = "À Saint-Priest, 2 jours de télétravail par semaine.";
  const [lyon] = inventedOffer({ id: "of-1", title: "Chef de projet IA" }).places;
  const { page } = await shown({
    places: [{ ...lyon!, commune: "Saint-Priest", insee: "69290", quote, field: "Lyon" }],
    telework: { kind: "partial", daysPerWeek: 2, quote, field: "Télétravail non autorisé" },
  });
  assert.match(page, /<dd>Saint-Priest \(69\) ; le champ de l’annonce dit « Lyon »<q>/);
  assert.match(page, /<dd>2 jours par semaine ; le champ de l’annonce dit « Télétravail non autorisé »<q>/);
  const plainly = await shown({ telework: { kind: "partial", daysPerWeek: 2, quote } });
  assert.doesNotMatch(plainly.page, /le champ de l’annonce/);
});

test("an offer that its title hides is told to be found by its text, beside the sentence", async () => {
  const quote = "Vous pilotez les projets d’IA de la direction.";
  const role = { verdict: "core", score: 0.75, evidence: [{ quote, rule: "mission" }] } as const;
  const hidden = await shown({
    title: "Chargé de mission innovation",
    role: { ...role, evidence: [...role.evidence] },
  });
  for (const body of [hidden.page, hidden.list])
    assert.match(body, /<span class="badge by-text">Trouvée par son texte</);
  assert.ok(
    hidden.page.includes(
      `son intitulé seul n’aurait pas suffi.</p><p>Classée « au cœur du métier » parce qu’elle dit :</p><blockquote>${quote}</blockquote>`,
    ),
  );
  const title = "Chef de projet IA";
  const named = await shown({ title, role: { ...role, evidence: [{ quote: title, rule: "lead+ai" }] } });
  assert.doesNotMatch(named.page + named.list, /par son texte/);
  const off = await shown({ title, role: { verdict: "no", score: 0.2, evidence: [{ quote, rule: "autre" }] } });
  assert.doesNotMatch(off.page + off.list, /par son texte/);
});

test("pay without an amount is shown in its words, a share of the SMIC in euros", async () => {
  const words = "Rémunération selon la grille, de 61 % à 100 % du SMIC.";
  const contract = { kind: "alternance", form: "apprentissage", months: 12, quote: null } as const;
  const { page, list, feed } = await shown({ payInWords: words, contract });
  assert.ok(page.includes(`<dt>Rémunération</dt><dd>sans montant<q>${words}</q>`));
  assert.match(page, /Pour information, 61 % à 100 % du SMIC : 1 138,88 € à 1 867,02 € bruts par mois/);
  assert.doesNotMatch(page, /minimum légal|Non précisé : [^.]*rémunération/);
  assert.ok(list.includes(`sans montant : « ${words} »`));
  assert.ok(feed.includes("rémunération sans montant : « "));
});

test("an extract is shown as one: what it does not say is not said to be unsaid", async () => {
  const { page, list, feed } = await shown({ excerpt: true });
  assert.match(page, /<h2>Le début du texte de l’offre<\/h2>/);
  assert.match(
    page,
    /Extrait : la suite est sur <a href="https:\/\/carrieres\.orme\.example\/1"[^>]*>Orme &amp; Fils ↗<\/a>/,
  );
  assert.match(page, /Non lu dans l’extrait : contrat, /);
  assert.doesNotMatch(page, /Non précisé : /);
  assert.match(list, /Télétravail<\/dt><dd><span class="unknown">non lu dans l’extrait</);
  assert.match(feed, /contrat non lu dans l’extrait/);
  const unread = await shown({ descriptionText: null, descriptionHtml: null });
  assert.match(unread.page, /Non lu : contrat, /);
  assert.match(unread.list, /Rémunération<\/dt><dd><span class="unknown">non lue</);
});

test("the parts of a pay have their name in the feed too, and only an alternance has a rhythm to be missed", async () => {
  const pay = {
    min: 50000,
    max: 60000,
    currency: "EUR",
    period: "year",
    basis: "gross",
    monthsPerYear: null,
    annualGrossMin: 50000,
    annualGrossMax: 60000,
    flags: ["variable"],
    quote: "50-60 k€ brut annuel + intéressement",
  } as const;
  const contract = { kind: "cdi", form: null, months: null, quote: "CDI" } as const;
  const { page, list, feed } = await shown({ pay: { ...pay, flags: [...pay.flags] }, contract });
  for (const body of [page, list, feed]) assert.match(body, /intéressement en plus/);
  assert.doesNotMatch(page, /rythme/);
  assert.match((await shown({ contract: { ...contract, kind: "alternance" } })).page, /Non précisé : [^.]*rythme/);
});

test("an offer that nobody saw for a week says so, and who could not be read since", async () => {
  const doors: Offer["doors"] = [
    { source: "vent-debout", ref: "1", url: "https://vent-debout.example/1", kind: "board" },
  ];
  const old = { doors, verifiedAt: "2026-11-06T05:00:00Z", lastSeenAt: "2026-11-06T05:00:00Z" };
  const { page, list, feed, answers } = await shown(old);
  const told = ([search, one]: typeof answers) => [search.offers[0].staleDays, one.staleDays];
  assert.deepEqual(told(answers), [14, 14]);
  assert.match(feed, /&lt;strong&gt;Pas revue depuis 14 jours\./);
  for (const body of [page, list]) {
    assert.match(body, /<span class="badge stale">Pas revue depuis 14 jours<\/span>/);
    assert.match(body, /Vent debout : bloquée, dernier relevé entier le 16 novembre 2026/);
  }
  const fresh = await shown({ doors, verifiedAt: "2026-11-14T05:00:00Z" });
  assert.deepEqual(told(fresh.answers), [null, null]);
  assert.doesNotMatch(fresh.page + fresh.list + fresh.feed, /Pas revue|bloquée, dernier/);
  const cards = fakeHouse().deps.sourceCards();
  const sourceCards = () => cards.map((card) => ({ ...card, incremental: card.name === "phare-emploi" }));
  const news = await shown({ ...old, doors: [{ ...doors[0]!, source: "phare-emploi" }] }, {}, { sourceCards });
  for (const body of [news.page, news.list]) assert.match(body, /Phare Emploi : n’est relue que pour ses nouvelles/);
  assert.doesNotMatch(page + list, /nouvelles annonces/);
  const closed = await shown({ ...old, closedAt: "2026-11-12T05:00:00Z", closeReason: "gone" }, { status: "closed" });
  assert.doesNotMatch(closed.page, /Pas revue/);
});

test("what only sounds like such a post is not told as what is said", async () => {
  const quote = "Le programme d'IA du zoo aura six chantiers, dont tu répondras.";
  const role = (rule: string) => ({ role: { verdict: "core" as const, score: 0.65, evidence: [{ quote, rule }] } });
  const alike = await shown(role("parle comme les phrases qui confient un tel projet"));
  assert.match(alike.list, /parce qu’elle parle comme celles qui confient un tel projet :<\/p>/);
  assert.match(alike.page, /pas de tournure que nos règles connaissent, mais elle parle comme celles/);
  const taken = { verdict: "core" as const, score: 0.65 };
  const before = { quote: "Ce module lit les actes par IA.", rule: "ce que sont les projets du poste" };
  const evidence = [
    before,
    { quote: "Tu en définis la vision.", rule: "parle comme les phrases qui confient un tel projet" },
  ];
  const pair = await shown({ role: { ...taken, evidence } });
  assert.match(
    pair.list,
    /parce qu’elle parle comme celles qui confient un tel projet :<\/p>/,
    "whichever sentence does",
  );
  const told = await shown(role("responsabilité dans la description"));
  assert.match(told.list, /parce qu’elle dit :<\/p>/);
  assert.doesNotMatch(told.page, /tournure que nos règles/);
});

test("a posting that a mail showed is read at its site, and says how it came to us", async () => {
  const door = { source: "escale", ref: "E9", url: "https://escale.example/9", kind: "relay" } as const;
  const cards = fakeHouse().deps.sourceCards();
  const sourceCards = () => [...cards, { ...cards[0]!, name: "escale", title: "Escale (courriels d'alerte)" }];
  const { page, list } = await shown({ doors: [door], excerpt: true }, {}, { sourceCards });
  assert.match(page, /Lire l’annonce : Escale ↗/);
  assert.match(page, /la suite est sur <a [^>]*>Escale ↗/);
  assert.match(list, /à lire sur : Escale \(courriels d&#39;alerte\)/);
});
