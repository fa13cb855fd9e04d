import type { NewSighting, PageCommit } from "../../indexer/store/store.ts";
import type { Offer } from "../../offer/offer.ts";

/** An invented offer in which nobody said anything but what the test gives. */
export const makeOffer = (over: Partial<Offer> = {}): Offer => ({
  id: "o1",
  title: "Chef de projet IA (H/F)",
  language: "fr",
  role: { verdict: "core", score: 1, evidence: [{ quote: "Chef de projet IA (H/F)", rule: "title" }] },
  employer: { name: "Atelier Lumen", kind: "direct" },
  sector: null,
  places: [
    {
      text: "Lyon",
      commune: "Lyon",
      insee: "69123",
      department: "69",
      region: "Auvergne-Rhône-Alpes",
      country: "FR",
      lat: 45.75,
      lon: 4.85,
    },
  ],
  telework: null,
  contract: null,
  workingTime: null,
  startDate: null,
  startSaid: null,
  rhythm: null,
  pay: null,
  payInWords: null,
  education: null,
  experience: null,
  languages: [],
  skills: [],
  postedAt: "2026-11-01",
  validThrough: null,
  firstSeenAt: null,
  lastSeenAt: null,
  verifiedAt: null,
  closedAt: null,
  closeReason: null,
  descriptionHtml: "<p>Piloter des projets d'IA.</p>",
  descriptionText: "Piloter des projets d'IA.",
  excerpt: false,
  doors: [{ source: "lumen", ref: "r1", url: "https://lumen.example/r1", kind: "employer" }],
  ...over,
});

export const makeSighting = (id: string, over: Partial<NewSighting> = {}, offer: Partial<Offer> = {}): NewSighting => ({
  source: "lumen",
  rank: 10,
  ref: `ref-${id}`,
  url: `https://lumen.example/${id}`,
  door: "employer",
  offer: makeOffer({ id, ...offer }),
  excerpt: false,
  ...over,
});

export const makeCommit = (runId: number, over: Partial<PageCommit> = {}): PageCommit => ({
  runId,
  done: "page",
  outcome: "ok",
  follow: [],
  sightings: [],
  gone: [],
  seen: [],
  doubts: [],
  tally: {},
  ...over,
});
