import type { Offer, Pay } from "../offer/offer.ts";

/** The offer's facts in French, for mails. What nobody said is said to be unsaid. */
const CONTRACTS: Record<string, string> = {
  cdi: "CDI",
  cdd: "CDD",
  alternance: "Alternance",
  stage: "Stage",
  freelance: "Freelance",
  interim: "Intérim",
  vie: "VIE",
  public: "Fonction publique",
  "cdi-interimaire": "CDI intérimaire",
};
const PERIODS = { year: "par an", month: "par mois", day: "par jour", hour: "de l’heure" } as const;

const number = (value: number): string => value.toLocaleString("fr-FR", { maximumFractionDigits: 2 });

export const day = (isoDay: string): string =>
  new Date(isoDay.length === 10 ? `${isoDay}T12:00:00Z` : isoDay)
    .toLocaleDateString("fr-FR", { day: "numeric", month: "long", year: "numeric", timeZone: "Europe/Paris" })
    .replace(/^1 /, "1er ");

export function contract(offer: Offer): string {
  if (!offer.contract) return "contrat non précisé";
  const { kind, months } = offer.contract;
  return `${CONTRACTS[kind] ?? kind}${months ? ` de ${number(months)} mois` : ""}`;
}

export function places(offer: Offer, cities: string[] = []): string {
  const names = cities.length > 0 ? cities : [...new Set(offer.places.map((place) => place.commune ?? place.text))];
  if (names.length === 0) return "lieu non précisé";
  const [first, second, third, ...rest] = names;
  if (names.length <= 3) return [first, second, third].filter(Boolean).join(", ");
  return `${first}, ${second} et ${rest.length + 1} autres villes`;
}

const bounds = (pay: Pay): string => {
  const unit = pay.currency === "EUR" || pay.currency === null ? "€" : pay.currency;
  if (pay.min !== null && pay.max !== null && pay.min !== pay.max)
    return `${number(pay.min)} à ${number(pay.max)} ${unit}`;
  if (pay.min !== null && pay.max === null) return `à partir de ${number(pay.min)} ${unit}`;
  if (pay.min === null && pay.max !== null) return `jusqu’à ${number(pay.max)} ${unit}`;
  return `${number(pay.min ?? 0)} ${unit}`;
};

export function pay(offer: Offer): string {
  if (!offer.pay || (offer.pay.min === null && offer.pay.max === null)) return "salaire non communiqué";
  const basis = offer.pay.basis === "net" ? " net" : offer.pay.basis === "gross" ? " brut" : "";
  return `${bounds(offer.pay)}${basis} ${PERIODS[offer.pay.period]}`;
}

export function telework(offer: Offer): string | null {
  if (!offer.telework) return null;
  const { kind, daysPerWeek } = offer.telework;
  if (kind === "none") return "sur site";
  if (kind === "full") return "télétravail complet";
  return daysPerWeek ? `${number(daysPerWeek)} j de télétravail par semaine` : "télétravail partiel";
}
