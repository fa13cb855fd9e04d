import type { ApiDeps } from "../../api/deps.ts";
import type { SourceCard } from "../../api/sources/row.ts";
import { choose } from "../../digest/choose.ts";
import { meantPlace } from "../../indexer/normalise/places/meant.ts";
import { placeKeys, placesAsked } from "../../indexer/search/document.ts";
import { FACETS, type Facet, type SearchQuery, type SearchResult, UNKNOWN } from "../../indexer/search/engine.ts";
import type { SourceHealth } from "../../indexer/store/store.ts";
import type { Offer } from "../../offer/offer.ts";
import { closed, detailOf, listed, NOW, OFFERS } from "./fake-offers.ts";

/** A small invented house for the web tests: no employer, person or text of it exists. */

const card = (name: string, title: string, given: Partial<SourceCard> = {}): SourceCard => ({
  name,
  title,
  homepage: `https://${name}.example/`,
  kind: "board",
  via: "api",
  permission: {
    basis: "official-api",
    note: "API ouverte aux inscrits ; conditions lues et acceptées.",
    checked: "2026-11-02",
  },
  unproven: false,
  incremental: false,
  ...given,
});

const CARDS: SourceCard[] = [
  card("orme", "Orme & Fils", {
    kind: "employer",
    permission: { basis: "public-page", note: "robots.txt permet les pages d’offres.", checked: "2026-11-02" },
  }),
  card("phare-emploi", "Phare Emploi"),
  card("vent-debout", "Vent debout", { via: "html" }),
  card("grande-maree", "Grande Marée", { needs: ["MAREE_CLIENT_ID", "MAREE_SECRET"], kind: "public-api" }),
  card("ecueil", "L’Écueil", {
    disabled: "Les conditions d’utilisation interdisent la lecture automatique.",
    permission: { basis: "forbidden", note: "Conditions, article 4.", checked: "2026-11-02" },
  }),
  card("cap-nord", "Cap Nord", { unproven: true }),
  card("balise", "La Balise"),
];

const health = (name: string, given: Partial<SourceHealth>): SourceHealth => ({
  name,
  state: "ok",
  lastRunAt: "2026-11-20T05:00:00Z",
  lastSuccessAt: "2026-11-20T05:10:00Z",
  message: null,
  openOffers: 0,
  advertised: null,
  seen: null,
  yield: [0, 0, 0, 0, 0, 0, 0, 0],
  exclusive: 0,
  ...given,
});

const HEALTH: SourceHealth[] = [
  health("orme", { openOffers: 24, advertised: 24, seen: 24, yield: [12, 14, 18, 17, 20, 22, 23, 24], exclusive: 11 }),
  health("phare-emploi", {
    openOffers: 412,
    advertised: 430,
    seen: 412,
    yield: [380, 401, 395, 420, 433, 402, 415, 412],
    exclusive: 205,
  }),
  health("vent-debout", {
    state: "blocked",
    message: "Accès refusé par le site (403) depuis mardi : rien n’est clôturé, rien n’est contourné.",
    lastSuccessAt: "2026-11-16T05:10:00Z",
    openOffers: 31,
    seen: 31,
    // The total of its largest question alone.
    advertised: 12,
    yield: [30, 33, 31, 35, 30, 29, 31, 0],
    exclusive: 4,
  }),
  health("balise", {
    state: "suspect",
    message: "3 annonces au lieu d’une centaine : relevé mis à l’écart.",
    openOffers: 98,
    seen: 3,
    advertised: 104,
    yield: [90, 95, 97, 99, 98, 101, 98, 3],
    exclusive: 40,
  }),
  health("grande-maree", { state: "asleep", lastRunAt: null, lastSuccessAt: null }),
  health("ecueil", { state: "disabled", lastRunAt: null, lastSuccessAt: null }),
];

function fakeSearch(query: SearchQuery, offers: Offer[]): SearchResult {
  const words = (query.q ?? "").toLowerCase().split(/\s+/).filter(Boolean);
  const wanted = offers.filter(
    (offer) =>
      (query.status === "any" || (query.status === "closed") === closed(offer)) &&
      (!query.role?.length || query.role.includes(offer.role.verdict)) &&
      (!query.contract?.length || query.contract.includes(offer.contract?.kind ?? UNKNOWN)) &&
      (!query.place || offer.places.flatMap(placeKeys).some((key) => placesAsked(query.place)?.includes(key))) &&
      words.every((word) => `${offer.title} ${offer.descriptionText}`.toLowerCase().includes(word)),
  );
  const from = Number(query.cursor ?? 0) || 0;
  const hits = wanted.slice(from, from + (query.limit ?? 20));
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, [] as { value: string; count: number }[]])) as Record<
    Facet,
    { value: string; count: number }[]
  >;
  facets.role = [
    { value: "core", count: 3 },
    { value: "adjacent", count: 1 },
  ];
  facets.contract = [
    { value: "cdi", count: 1 },
    { value: "alternance", count: 1 },
    { value: UNKNOWN, count: 1 },
  ];
  facets.remote = [
    { value: "partial", count: 1 },
    { value: UNKNOWN, count: 3 },
  ];
  facets.region = [
    { value: "Île-de-France", count: 2 },
    { value: UNKNOWN, count: 2 },
  ];
  facets.education = [
    { value: "bac+5", count: 1 },
    { value: UNKNOWN, count: 3 },
  ];
  facets.experience = [
    { value: "3", count: 1 },
    { value: UNKNOWN, count: 3 },
  ];
  facets.skills = [{ value: "Python", count: 1 }];
  facets.company = [{ value: "Orme & Fils", count: 1 }];
  facets.employerKind = [{ value: "direct", count: 2 }];
  facets.source = [
    { value: "orme", count: 2 },
    { value: "phare-emploi", count: 2 },
  ];
  const next = from + hits.length;
  return {
    hits: hits.map((offer) => ({
      id: offer.id,
      titleHighlight: escaped(offer.title).replace(/(IA|AI)/, "<mark>$1</mark>"),
      snippet:
        words.length > 0
          ? escaped("Vous pilotez les projets d’intelligence artificielle").replace("projets", "<mark>projets</mark>")
          : null,
      distanceKm: query.near ? 12.4 : null,
      score: 1,
    })),
    total: wanted.length,
    cards: wanted.length,
    facets,
    applied: Object.keys(query).filter((name) => !["sort", "limit", "cursor"].includes(name)),
    ignored: [],
    engine: "embedded",
    fallback: null,
    tookMs: 1,
    nextCursor: next < wanted.length ? String(next) : null,
  };
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (one) => `&#${one.charCodeAt(0)};`);

interface FakeCalls {
  searches: SearchQuery[];
  splits: [string, string, string][];
  requests: { email: string; search: string; consent: string }[];
  confirmed: string[];
  unsubscribed: string[];
}

/** The invented house; `given` replaces any part of it. `offers` adds offers in front. */
export function fakeHouse(given: Partial<ApiDeps> = {}, more: Offer[] = []): { deps: ApiDeps; calls: FakeCalls } {
  const calls: FakeCalls = { searches: [], splits: [], requests: [], confirmed: [], unsubscribed: [] };
  const offers = [...more, ...OFFERS];
  const find = (id: string) => offers.find((offer) => offer.id === id);
  const states = new Map<string, "pending" | "active" | "ended">([
    ["jeton-neuf", "pending"],
    ["jeton-actif", "active"],
  ]);
  const deps: ApiDeps = {
    site: {
      publicUrl: "http://localhost:3000",
      version: "0.1.0",
      contact: "vigie@ecole.example",
      userAgent: "VigieBot/0.1.0 (+vigie@ecole.example)",
      profileTitle: "Chef de projet IA",
    },
    now: () => NOW,
    state: () => ({ demo: false, replayedAt: null, nothingReachable: false, collecting: null }),
    search: async (query) => {
      calls.searches.push(query);
      return fakeSearch(query, offers);
    },
    offers: async (ids) => ids.flatMap((id) => find(id) ?? []).map(listed),
    offer: async (id) => {
      const offer = find(id === "of-ancien" ? "of-1" : id);
      return offer ? detailOf(offer) : null;
    },
    locate: async (name) => (/^lyon( \(69\))?$/i.test(name) ? { name: "Lyon", lat: 45.76, lon: 4.84 } : null),
    meantPlace: async (typed) => meantPlace(typed),
    sourceCards: () => CARDS,
    sourcesHealth: async () => HEALTH,
    searchFault: async () => null,
    stats: async () => ({
      open: 3,
      closed: 1,
      core: 2,
      adjacent: 1,
      newThisWeek: 2,
      outbox: {},
      sightings: 5,
      employers: 3,
      lastRunAt: "2026-11-20T05:10:00Z",
    }),
    recruiters: async () => ({
      quietPartners: ["Coopérative du Cap"],
      unnamed: 2,
      watchedSince: "2025-03-02T05:00:00Z",
      rows: [
        {
          name: "Banque du Littoral",
          names: ["Banque du Littoral"],
          kind: "direct",
          kinds: [
            { value: "direct", count: 9 },
            { value: "consulting", count: 1 },
          ],
          partner: true,
          open: 12,
          newThisWeek: 3,
          since: "2025-03-02T05:00:00Z",
          lastNewAt: "2026-11-19T05:00:00Z",
          movement: "growing",
          silentSince: null,
          contracts: [
            { value: "alternance", count: 7 },
            { value: "cdi", count: 4 },
            { value: "stage", count: 1 },
          ],
          places: [
            { value: "Paris", count: 6 },
            { value: "Lyon", count: 3 },
            { value: "Nantes", count: 2 },
            { value: "Brest", count: 1 },
          ],
          weekly: [0, 1, 0, 2, 1, 3, 2, 3],
        },
        {
          name: '=HYPERLINK("http://piege.example")',
          names: ['=HYPERLINK("http://piege.example")'],
          kind: "unknown",
          kinds: [],
          partner: false,
          open: 2,
          newThisWeek: 0,
          since: null,
          lastNewAt: null,
          movement: null,
          silentSince: null,
          contracts: [],
          places: [],
          weekly: [0, 0, 0, 0, 2, 0, 0, 0],
        },
        {
          name: "Cabinet Hauturier",
          names: ["Cabinet Hauturier"],
          kind: "consulting",
          kinds: [{ value: "consulting", count: 1 }],
          partner: false,
          open: 1,
          newThisWeek: 1,
          since: "2026-11-19T05:00:00Z",
          lastNewAt: "2026-11-19T05:00:00Z",
          movement: "growing",
          silentSince: null,
          contracts: [{ value: "freelance", count: 1 }],
          places: [{ value: "non-precise", count: 1 }],
          weekly: [0, 0, 0, 0, 0, 0, 0, 1],
        },
      ],
    }),
    recruiter: async () => null,
    skillsAsked: async () => ({
      offers: 4,
      silent: 1,
      skills: [
        { name: "Gestion de projet", offers: 3, taught: true },
        { name: "<b>LLM</b>", offers: 1, taught: false },
      ],
      unasked: ["COBOL"],
    }),
    sheet: async () => ({
      monday: "2026-11-16",
      note: { text: "Bonjour <à> tous,\nle forum est jeudi !", writtenAt: "2026-11-17T09:00:00.000Z" },
      choice: choose(offers.filter((offer) => !closed(offer)).map(listed), [listed(offers[1]!)], 7),
      sources: { upToDate: 2, total: 4, broken: [] },
    }),
    subscriptions: {
      nextSending: async () => null,
      available: true,
      request: async (subscription) => calls.requests.push(subscription) > 0,
      describe: async (token) =>
        states.has(token) ? { search: "q=IA&contract=cdi", state: states.get(token)! } : null,
      preview: async (search) =>
        `<!doctype html><html lang="fr"><body style="color:#123">Lettre de ${search.replace(/[&<>"]/g, "")}</body></html>`,
      confirm: async (token) => {
        calls.confirmed.push(token);
        if (!states.has(token)) return "unknown";
        const already = states.get(token) === "active";
        states.set(token, "active");
        return already ? "already" : "confirmed";
      },
      unsubscribe: async (token) => {
        calls.unsubscribed.push(token);
        if (!states.has(token)) return "unknown";
        const already = states.get(token) === "ended";
        states.set(token, "ended");
        return already ? "already" : "done";
      },
    },
    splitOffer: async (id, door) => {
      if (!find(id)?.doors.some((one) => one.source === door.source && one.ref === door.ref)) return null;
      calls.splits.push([id, door.source, door.ref]);
      return "of-3";
    },
    ...given,
  };
  return { deps, calls };
}
