import type { DoorRow, ListedOffer, OfferDetail } from "../../api/deps.ts";
import type { OfferEvent } from "../../indexer/store/store.ts";
import { Offer } from "../../offer/offer.ts";

/** The offers of the invented house of the web tests: no employer, person or text of them exists. */

export const NOW = new Date("2026-11-20T09:30:00Z");

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

export const OFFERS: Offer[] = [
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
    doors: [{ source: "phare-emploi", ref: "P12", url: null, kind: "relay" }],
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

export const closed = (offer: Offer) => offer.closedAt !== null;

export function listed(offer: Offer): ListedOffer {
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

export function detailOf(offer: Offer): OfferDetail {
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
