import assert from "node:assert/strict";
import { test } from "node:test";
import { createServer } from "../../api/server.ts";
import { fakeHouse } from "./fake.ts";
import { detailOf, OFFERS } from "./fake-offers.ts";

/** What a page is for who shares its address, hears it, or comes by the keyboard; and what it says that is not as it seems. */

type Given = Parameters<typeof fakeHouse>[0];
const plain = (body: string) => body.replace(/[\u00a0\u202f]/g, " ");
const offer = OFFERS[0]!;

async function get(path: string, given: Given = {}): Promise<string> {
  const server = await createServer(fakeHouse(given).deps);
  const { body } = await server.inject({ url: path, headers: { accept: "text/html" } });
  await server.close();
  return plain(body);
}

test("an address to share has no blank fields, nor the roles that are ticked of themselves", async () => {
  const { deps } = fakeHouse();
  const server = await createServer(deps);
  const led = async (url: string) => (await server.inject(url)).headers.location;
  assert.equal(await led("/?q=IA&place=&contract=cdi&contract=cdd&payMin=+"), "/?q=IA&contract=cdi&contract=cdd");
  assert.equal(await led("/?q=&near=&role=core&role=adjacent"), "/");
  assert.equal(await led("/recruteurs?q=&kind=direct"), "/recruteurs?kind=direct");
  assert.equal(await led("/?utm_source=lettre&q=IA&fbclid=x&gclid=y&mc_eid=z"), "/?q=IA");
  assert.equal(await led("/offre/of-1?utm_medium=social"), "/offre/of-1");
  assert.match((await server.inject("/api/v1/offers?utm_source=lettre")).body, /"filter":"utm_source"/);
  for (const clean of ["/", "/?q=IA", "/?role=core", "/?role=core,adjacent,no"])
    assert.equal(await led(clean), undefined);
  await server.close();
});

test("a link with the roles of the page is the page itself: no chip, and « tout montrer » stays", async () => {
  const page = await get("/?status=any&limit=2");
  const next = /rel="next" href="([^"]+)"/.exec(page)?.[1]?.replaceAll("&amp;", "&") ?? "";
  assert.doesNotMatch(next, /role=/);
  const second = await get(next);
  assert.match(second, /tout montrer/);
  assert.doesNotMatch(second, /Retirer le filtre Au cœur/);
});

test("a beginning can be chosen a year ahead, whether offers have it or not", async () => {
  const page = await get("/");
  for (const [month, name] of [
    ["2026-11", "novembre 2026"],
    ["2027-09", "septembre 2027"],
    ["2027-10", "octobre 2027"],
  ])
    assert.match(page, new RegExp(`name="start" value="${month}"><span>${name}</span><b>0<`));
  assert.doesNotMatch(page, /value="2027-11"/);
});

test("an offer closed by its date and still shown says so, and can be read where it is", async () => {
  const given = { closedAt: "2026-11-13T05:00:00Z", closeReason: "expired" as const };
  const shown = async (lastSeenAt: string) => {
    const detail = detailOf({ ...offer, ...given, lastSeenAt });
    const sightings = detail.sightings.map((door) => ({ ...door, ...given, lastSeenAt }));
    return get(`/offre/${offer.id}`, { offer: async () => ({ ...detail, sightings, status: "closed" }) });
  };
  const still = await shown("2026-11-20T05:10:00Z");
  assert.match(still, /la date limite est passée. L’annonce était pourtant encore affichée le 20 novembre 2026/);
  assert.match(still, /class="button" href="[^"]+"[^>]*>Lire l’annonce/);
  assert.match(still, /fermée ici le 13 novembre 2026 \(la date limite est passée\), encore affichée le 20/);
  const gone = await shown("2026-11-13T05:00:00Z");
  assert.doesNotMatch(gone, /encore affichée|Lire l’annonce/);
});

test("the words of an English offer are read aloud in English", async () => {
  const page = await get(`/offre/${offer.id}`, { offer: async () => detailOf({ ...offer, language: "en" }) });
  for (const words of [/<h1 lang="en">/, /<div class="prose" lang="en">/, /<blockquote lang="en">/])
    assert.match(page, words);
  const { deps } = fakeHouse();
  const offers: typeof deps.offers = async (ids) =>
    (await deps.offers(ids)).map((one) => ({ ...one, offer: { ...one.offer, language: "en" } }));
  const list = await get("/?q=IA", { offers });
  assert.match(list, /<h2><a href="[^"]+" lang="en">/);
  assert.match(list, /<p class="snippet" lang="en">/);
  assert.doesNotMatch(await get("/?q=IA"), /lang="(?!fr)/);
});

test("links that say the same have the offer's name for who hears them; the keyboard goes to the results at once", async () => {
  const page = await get("/");
  const names = [...page.matchAll(/<summary>Pourquoi cette offre.\?(.*?)<\/summary>/g)].map(([, name]) => name);
  assert.ok(names.length > 1);
  assert.equal(new Set(names).size, names.length);
  assert.match(page, /<body>\s*<a class="skip" href="#resultats">/);
  assert.match(page, /id="resultats"/);
  const splits = [...(await get(`/offre/${offer.id}`)).matchAll(/Ce n’est pas la même offre(.*?)<\/button>/g)].map(
    ([, name]) => name,
  );
  assert.equal(new Set(splits).size, splits.length);
});

test("what was used otherwise than its words promise is not said to be without effect; the places meant are links", async () => {
  const somewhere = { ...OFFERS[0]!.places[0]!, text: "Saint-Denis" };
  const server = await createServer(fakeHouse({}, [{ ...OFFERS[0]!, id: "of-9", places: [somewhere] }]).deps);
  const body = plain((await server.inject("/?place=Saint-Denis&q=IA")).body);
  await server.close();
  assert.match(body, /À savoir :.*plusieurs lieux possibles/);
  assert.match(body, /<a href="\/\?q=IA&amp;place=Saint-Denis\+%2893%29">Saint-Denis \(93\)<\/a>/);
  assert.doesNotMatch(body, /Sans effet/);
  assert.match(await get("/?q=IA&sort=distance"), /Sans effet.*tri : il n’y a pas de lieu de départ/);
  assert.doesNotMatch(await get("/"), /<option value="distance"/);
  assert.match(await get("/?near=Lyon"), /<option value="distance"/);
});

test("a closed offer leads on: to what its employer and its place still offer, and to the next letters", async () => {
  const { deps } = fakeHouse();
  const closed = { ...offer, closedAt: "2026-11-13T05:00:00Z", closeReason: "gone" as const };
  const page = await get(`/offre/${offer.id}`, { offer: async () => detailOf(closed) });
  assert.match(page, /<a href="\/\?company=Orme\+%26\+Fils">\d offres? ouvertes? chez Orme &amp; Fils<\/a>/);
  assert.match(page, /<a href="\/\?place=Lyon\+%2869%29">\d offres? ouvertes? du métier, Lyon \(69\)<\/a>/);
  assert.match(page, /<a href="\/abonnement\?place=Lyon\+%2869%29">Être averti des prochaines<\/a>/);
  const none: typeof deps.search = async (query) => ({ ...(await deps.search(query)), total: 0, cards: 0 });
  for (const search of [none, () => Promise.reject(new Error("no index"))]) {
    const alone = await get(`/offre/${offer.id}`, { offer: async () => detailOf(closed), search });
    assert.doesNotMatch(alone, /offres? ouvertes? (?:chez|du métier)/);
    assert.match(alone, /Être averti des prochaines/);
  }
  assert.doesNotMatch(await get(`/offre/${offer.id}`), /Encore ouvertes/);
});

test("the title of a page says what is searched", async () => {
  const title = async (path: string) => /<title>(.*?) · Vigie<\/title>/.exec(await get(path))?.[1];
  assert.equal(await title("/"), "Offres « Chef de projet IA »");
  assert.equal(await title("/?sort=pay"), "Offres « Chef de projet IA »");
  assert.equal(await title("/?place=Lyon&contract=alternance"), "Chef de projet IA – Alternance, Lyon : offres");
  assert.equal(await title("/?q=agent"), "« agent » : offres");
  assert.equal(await title("/carte?place=Lyon"), "Chef de projet IA – Lyon : où sont les offres");
});

test("what closed this week is one search, of closed offers without saying so, and no letter", async () => {
  const { deps, calls } = fakeHouse();
  const server = await createServer(deps);
  const { applied, offers } = (await server.inject("/api/v1/offers?closedWithin=6")).json();
  const { closedSince, status } = calls.searches[0]!;
  assert.deepEqual([closedSince, status], ["2026-11-13T23:00:00.000Z", "closed"]);
  assert.ok(applied.includes("closedWithin"));
  assert.deepEqual(
    offers.map((one: { id: string }) => one.id),
    ["of-4"],
  );
  const page = plain((await server.inject("/?closedWithin=6")).body);
  assert.match(page, /Retirer le filtre clôturées cette semaine/);
  assert.match(page, /<option value="closed" selected>clôturées/);
  assert.match(page, /Clôturée le 12 novembre 2026<\/strong> : la page a disparu/);
  assert.doesNotMatch(
    (await server.inject("/")).body,
    /<select name="closedWithin"/,
    "of open offers there is none to choose",
  );
  assert.match(page, /<select name="closedWithin".*<option value="6" selected>/);
  assert.doesNotMatch(page, /href="\/abonnement/, "what no letter holds is not promised weekly");
  assert.match(page, /href="\/flux\.atom\?closedWithin=6&/);
  const recruiters = await server.inject("/recruteurs?contract=alternance&place=Lyon&q=orme");
  assert.match(recruiters.body, /href="\/\?q=orme&amp;place=Lyon&amp;contract=alternance&amp;closedWithin=6"/);
  assert.match(plain((await server.inject("/abonnement?closedWithin=6")).body), /clôturée : une lettre dit/);
  await server.close();
});
