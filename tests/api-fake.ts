import type { ApiDeps, DoorRow, ListedOffer, OfferDetail, SourceCard } from "../api/deps.ts";
import { FACETS, type Facet, type SearchQuery, type SearchResult, UNKNOWN } from "../indexer/search/engine.ts";
import type { OfferEvent, SourceHealth } from "../indexer/store/store.ts";
import { Offer } from "../offer/offer.ts";

/** A small invented house for the web tests: no employer, person or text of it exists. */

const NOW = new Date("2026-11-20T09:30:00Z");

export function inventedOffer(given: Partial<Offer> & { id: string; title: string }): Offer {
  return Offer.parse({
    language: "fr",
    role: {
      verdict: "core",
      score: 0.94,
      evidence: [{ quote: "Vous pilotez les projets d’intelligence artificielle de la direction.", rule: "lead+ai" }],
    },
    employer: { name: "Orme & Fils", kind: "direct" },
    places: [
      {
        text: "Lyon",
        commune: "Lyon",
        insee: "69123",
        department: "69",
        region: "Auvergne-Rhône-Alpes",
        country: "FR",
        lat: 45.76,
        lon: 4.84,
      },
    ],
    telework: null,
    contract: null,
    workingTime: null,
    startDate: null,
    rhythm: null,
    pay: null,
    education: null,
    experience: null,
    skills: [],
    postedAt: "2026-11-16",
    validThrough: null,
    firstSeenAt: "2026-11-17T05:12:00Z",
    lastSeenAt: "2026-11-20T05:10:00Z",
    verifiedAt: "2026-11-20T05:10:00Z",
    closedAt: null,
    closeReason: null,
    descriptionHtml:
      "<p>Vous pilotez les projets d’intelligence artificielle de la direction.</p><h2>Vos missions</h2><ul><li>Cadrer les cas d’usage avec les métiers</li><li>Suivre le budget &amp; le calendrier</li></ul>",
    descriptionText:
      "Vous pilotez les projets d’intelligence artificielle de la direction. Vos missions : cadrer les cas d’usage.",
    doors: [{ source: "orme", ref: "1", url: "https://carrieres.orme.example/1", kind: "employer" }],
    ...given,
  });
}

const place = (commune: string, department: string, region: string) => ({
  text: commune,
  commune,
  insee: null,
  department,
  region,
  country: "FR",
  lat: null,
  lon: null,
});

const OFFERS: Offer[] = [
  inventedOffer({
    id: "of-1",
    title: "Chef·fe de projet IA générative (H/F)",
    telework: { kind: "partial", daysPerWeek: 2, quote: "Deux jours de télétravail par semaine." },
    contract: { kind: "cdi", form: null, months: null, quote: "Contrat : CDI" },
    pay: {
      min: 48000,
      max: 56000,
      currency: "EUR",
      period: "year",
      basis: "gross",
      monthsPerYear: 13,
      annualGrossMin: 48000,
      annualGrossMax: 56000,
      flags: [],
      quote: "Rémunération : 48 à 56 k€ bruts annuels sur 13 mois",
    },
    education: { level: "bac+5", quote: "De formation bac+5" },
    experience: { minYears: 3, quote: "Trois ans d’expérience au moins" },
    skills: ["Python", "LLM", "gestion de projet", "RAG"],
    doors: [
      { source: "orme", ref: "1", url: "https://carrieres.orme.example/1", kind: "employer" },
      { source: "phare-emploi", ref: "P77", url: "https://phare-emploi.example/o/77", kind: "board" },
    ],
  }),
  inventedOffer({
    id: "of-2",
    title: "Chargée de projet IA en alternance",
    employer: { name: "Banque du Littoral", kind: "direct" },
    places: [
      place("Paris", "75", "Île-de-France"),
      place("Lyon", "69", "Auvergne-Rhône-Alpes"),
      place("Nantes", "44", "Pays de la Loire"),
      place("Lille", "59", "Hauts-de-France"),
      place("Brest", "29", "Bretagne"),
    ],
    contract: { kind: "alternance", form: "apprentissage", months: 24, quote: "Contrat d’apprentissage de 24 mois" },
    rhythm: "3 semaines / 1 semaine",
    pay: {
      min: 1100,
      max: 1500,
      currency: "EUR",
      period: "month",
      basis: "gross",
      monthsPerYear: null,
      annualGrossMin: 13200,
      annualGrossMax: 18000,
      flags: [],
      quote: "Entre 1 100 et 1 500 € bruts par mois",
    },
    firstSeenAt: "2026-10-02T05:12:00Z",
    postedAt: "2026-10-01",
  }),
  inventedOffer({
    id: "of-3",
    title: "Responsable transformation numérique",
    role: {
      verdict: "adjacent",
      score: 0.62,
      evidence: [{ quote: "Vous accompagnez le déploiement d’assistants fondés sur l’IA.", rule: "adjacent" }],
    },
    employer: { name: "Cabinet Hauturier", kind: "consulting" },
    places: [
      {
        text: "Paris et périphérie",
        commune: null,
        insee: null,
        department: null,
        region: null,
        country: "FR",
        lat: null,
        lon: null,
      },
    ],
    postedAt: null,
    firstSeenAt: "2026-11-19T11:00:00Z",
    verifiedAt: null,
    doors: [{ source: "phare-emploi", ref: "P12", url: null, kind: "board" }],
  }),
  inventedOffer({
    id: "of-4",
    title: "AI Program Manager",
    employer: { name: null, kind: "agency" },
    places: [],
    contract: { kind: "freelance", form: null, months: 6, quote: "Mission de 6 mois" },
    pay: {
      min: 550,
      max: 550,
      currency: "EUR",
      period: "day",
      basis: null,
      monthsPerYear: null,
      annualGrossMin: null,
      annualGrossMax: null,
      flags: [],
      quote: "TJM : 550 €",
    },
    firstSeenAt: "2026-09-02T05:12:00Z",
    closedAt: "2026-11-12T05:00:00Z",
    closeReason: "gone",
  }),
];

const closed = (offer: Offer) => offer.closedAt !== null;

function listed(offer: Offer): ListedOffer {
  return {
    offer,
    status: closed(offer) ? "closed" : "open",
    family: null,
    relatives: [],
    repostedAt: offer.id === "of-2" ? "2026-11-18T05:00:00Z" : null,
    possibleTwins: offer.id === "of-3" ? 1 : 0,
  };
}

function sighting(offer: Offer, index: number): DoorRow {
  const door = offer.doors[index]!;
  return {
    source: door.source,
    ref: door.ref ?? "?",
    url: door.url,
    door: door.kind,
    firstSeenAt: "2026-11-17T05:12:00Z",
    lastSeenAt: "2026-11-20T05:10:00Z",
    closedAt: offer.closedAt,
    closeReason: offer.closeReason,
  };
}

const event = (
  id: number,
  offerId: string,
  at: string,
  kind: OfferEvent["kind"],
  detail: OfferEvent["detail"],
  source: string | null = "orme",
): OfferEvent => ({ id, at, offerId, kind, source, runId: 4, detail });

function detailOf(offer: Offer): OfferDetail {
  const events = [event(1, offer.id, "2026-11-17T05:12:00Z", "opened", {})];
  if (offer.doors.length > 1)
    events.push(
      event(
        2,
        offer.id,
        "2026-11-18T05:12:00Z",
        "merged",
        { reasons: ["même employeur, même intitulé à l’écriture près, même ville"] },
        "phare-emploi",
      ),
    );
  events.push(event(3, offer.id, "2026-11-19T05:12:00Z", "changed", { fields: ["pay", "descriptionHtml"] }));
  if (closed(offer)) events.push(event(4, offer.id, offer.closedAt!, "closed", { reason: "gone" }));
  const twins =
    offer.id === "of-3"
      ? [
          {
            id: "of-1",
            outcome: "possible" as const,
            reasons: ["même texte à 82 %, employeurs différents"],
            title: OFFERS[0]!.title,
            employer: "Orme & Fils",
          },
        ]
      : [];
  return { ...listed(offer), sightings: offer.doors.map((_, index) => sighting(offer, index)), events, twins };
}

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
  ...given,
});

export const CARDS: SourceCard[] = [
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
  outcome: "ok",
  message: null,
  openOffers: 0,
  advertised: null,
  seen: null,
  yield: [0, 0, 0, 0, 0, 0, 0, 0],
  exclusive: 0,
  ...given,
});

export const HEALTH: SourceHealth[] = [
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
    outcome: "blocked",
    message: "Accès refusé par le site (403) depuis mardi : rien n’est clôturé, rien n’est contourné.",
    lastSuccessAt: "2026-11-16T05:10:00Z",
    openOffers: 31,
    seen: 31,
    advertised: null,
    yield: [30, 33, 31, 35, 30, 29, 31, 0],
    exclusive: 4,
  }),
  health("balise", {
    state: "suspect",
    outcome: "changed",
    message: "3 annonces au lieu d’une centaine : relevé mis à l’écart.",
    openOffers: 98,
    seen: 3,
    advertised: 104,
    yield: [90, 95, 97, 99, 98, 101, 98, 3],
    exclusive: 40,
  }),
  health("grande-maree", { state: "asleep", lastRunAt: null, lastSuccessAt: null, outcome: null }),
  health("ecueil", { state: "disabled", lastRunAt: null, lastSuccessAt: null, outcome: null }),
];

function fakeSearch(query: SearchQuery, offers: Offer[]): SearchResult {
  const words = (query.q ?? "").toLowerCase().split(/\s+/).filter(Boolean);
  const wanted = offers.filter(
    (offer) =>
      (query.status === "any" || (query.status === "closed") === closed(offer)) &&
      (!query.role?.length || query.role.includes(offer.role.verdict)) &&
      (!query.contract?.length || query.contract.includes(offer.contract?.kind ?? UNKNOWN)) &&
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
    facets,
    applied: Object.keys(query),
    ignored: [],
    engine: "embedded",
    fallback: null,
    tookMs: 1,
    nextCursor: next < wanted.length ? String(next) : null,
  };
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (one) => `&#${one.charCodeAt(0)};`);

export interface FakeCalls {
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
    locate: (name) => (/^lyon$/i.test(name) ? { name: "Lyon", lat: 45.76, lon: 4.84 } : null),
    sourceCards: () => CARDS,
    sourcesHealth: async () => HEALTH,
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
    recruiters: async () => [
      {
        name: "Banque du Littoral",
        kind: "direct",
        open: 12,
        newThisWeek: 3,
        since: "2025-03-02T05:00:00Z",
        lastNewAt: "2026-11-19T05:00:00Z",
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
        kind: "unknown",
        open: 2,
        newThisWeek: 0,
        since: null,
        lastNewAt: null,
        contracts: [],
        places: [],
        weekly: [0, 0, 0, 0, 2, 0, 0, 0],
      },
      {
        name: "Cabinet Hauturier",
        kind: "consulting",
        open: 1,
        newThisWeek: 1,
        since: "2026-11-19T05:00:00Z",
        lastNewAt: "2026-11-19T05:00:00Z",
        contracts: [{ value: "freelance", count: 1 }],
        places: [{ value: "non-precise", count: 1 }],
        weekly: [0, 0, 0, 0, 0, 0, 0, 1],
      },
    ],
    subscriptions: {
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
