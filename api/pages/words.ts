import type { Contract, Offer, Pay, Place, Telework } from "../../offer/offer.ts";

/** French words for every canonical value. A value without a word is shown as it is. */
const NBSP = "\u00a0";
const NARROW = "\u202f";

export const ROLE_WORDS: Record<string, string> = {
  core: "Au cœur du métier",
  adjacent: "Métier voisin",
  no: "Hors sujet",
};
export const CONTRACT_WORDS: Record<string, string> = {
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
export const REMOTE_WORDS: Record<string, string> = {
  none: "Sur site",
  partial: "Télétravail partiel",
  full: "Télétravail complet",
};
export const EMPLOYER_WORDS: Record<string, string> = {
  direct: "Employeur direct",
  consulting: "Société de conseil",
  agency: "Cabinet ou agence",
  school: "École",
  unknown: "Nature non établie",
};
export const DOOR_WORDS: Record<string, string> = {
  employer: "site de l’employeur",
  board: "site d’emploi",
  relay: "relais",
};
export const CLOSE_WORDS: Record<string, string> = {
  gone: "la page a disparu",
  expired: "la date limite est passée",
  "said-closed": "le site dit que l’offre est pourvue ou retirée",
  "missed-twice": "absente de deux relevés complets",
  operator: "fermée par l’exploitant",
};
export const SORT_WORDS: Record<string, string> = {
  relevance: "Pertinence",
  date: "Plus récentes",
  pay: "Mieux payées",
  distance: "Plus proches",
};
export const BASIS_WORDS: Record<string, string> = {
  "official-api": "API officielle",
  "open-data": "Données ouvertes",
  agreement: "Accord",
  "public-page": "Page publique permise par robots.txt",
  "own-mail": "Alertes reçues par courriel",
  "undocumented-api": "API publique non documentée",
  forbidden: "Lecture interdite",
  operator: "Déposé à la main par l’exploitant",
};
export const KIND_WORDS: Record<string, string> = {
  board: "Site d’emploi",
  employer: "Employeur",
  "public-api": "Service public",
  mail: "Courriels d’alerte",
  deposit: "Dépôt",
};
export const FIELD_WORDS: Record<string, string> = {
  title: "l’intitulé",
  employer: "l’employeur",
  places: "le lieu",
  contract: "le contrat",
  pay: "la rémunération",
  telework: "le télétravail",
  descriptionHtml: "le texte",
  descriptionText: "le texte",
  education: "le diplôme",
  experience: "l’expérience",
  skills: "les compétences",
  validThrough: "la date limite",
  startDate: "la date de début",
  postedAt: "la date d’annonce",
  role: "le verdict",
};

export const wordOf = (words: Record<string, string>, value: string): string => words[value] ?? value;

const longDay = new Intl.DateTimeFormat("fr-FR", {
  timeZone: "Europe/Paris",
  day: "numeric",
  month: "long",
  year: "numeric",
});
const shortDay = new Intl.DateTimeFormat("fr-FR", { timeZone: "Europe/Paris", day: "numeric", month: "short" });
const hourOf = new Intl.DateTimeFormat("fr-FR", { timeZone: "Europe/Paris", hour: "2-digit", minute: "2-digit" });

/** Day or instant → « 3 novembre 2026 », or null when it cannot be read. */
export function frenchDay(when: string | null | undefined): string | null {
  const date = instantOf(when);
  return date && longDay.format(date).replace(/^1 /, "1er ").replaceAll(" ", NBSP);
}

/** « 3 nov. », for lists. */
export function frenchShortDay(when: string | null | undefined): string | null {
  const date = instantOf(when);
  return date && shortDay.format(date).replace(/^1 /, "1er ").replaceAll(" ", NBSP);
}

/** « 3 novembre 2026 à 07:12 ». */
export function frenchInstant(when: string | null | undefined): string | null {
  const date = instantOf(when);
  return date && `${frenchDay(when)} à${NBSP}${hourOf.format(date)}`;
}

function instantOf(when: string | null | undefined): Date | null {
  if (!when) return null;
  const date = new Date(/^\d{4}-\d{2}-\d{2}$/.test(when) ? `${when}T12:00:00Z` : when);
  return Number.isNaN(date.getTime()) ? null : date;
}

/** 1234567 → « 1 234 567 », with narrow no-break spaces. */
export function frenchNumber(value: number): string {
  return new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 2 }).format(value).replaceAll(NBSP, NARROW);
}

/** « 1 offre », « 2 offres »: French takes the singular below two. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${frenchNumber(count)}${NBSP}${Math.abs(count) < 2 ? singular : plural}`;
}

const CURRENCIES: Record<string, string> = { EUR: "€", USD: "$", GBP: "£", CHF: "CHF" };
const PERIODS: Record<string, string> = { year: "par an", month: "par mois", day: "par jour", hour: "de l’heure" };

/** « 45 000 à 52 000 € bruts par an ». */
export function payWords(pay: Pay | null): string {
  if (!pay || (pay.min === null && pay.max === null)) return "non communiqué";
  const basis = pay.basis === "gross" ? "bruts " : pay.basis === "net" ? "nets " : "";
  return `${range(pay.min, pay.max, pay.currency)} ${basis}${PERIODS[pay.period] ?? ""}`.trim();
}

/** The gross-annual equivalent, when it says more than the pay as written. */
export function annualWords(pay: Pay | null): string | null {
  if (!pay || pay.period === "year" || (pay.annualGrossMin === null && pay.annualGrossMax === null)) return null;
  return `soit ${range(pay.annualGrossMin, pay.annualGrossMax, pay.currency)} bruts par an`;
}

function range(min: number | null, max: number | null, currency: string | null): string {
  const unit = currency ? (CURRENCIES[currency] ?? currency) : "(devise non précisée)";
  if (min !== null && max !== null && min !== max) return `${frenchNumber(min)} à ${frenchNumber(max)}${NBSP}${unit}`;
  if (min === null) return `jusqu’à ${frenchNumber(max!)}${NBSP}${unit}`;
  return max === null ? `à partir de ${frenchNumber(min)}${NBSP}${unit}` : `${frenchNumber(min)}${NBSP}${unit}`;
}

const PAY_FLAGS: Record<string, string> = {
  "annual-typed-as-monthly": "montant annuel saisi comme mensuel par le site, corrigé",
  estimated: "estimation du site, pas de l’employeur",
};
export const payFlags = (pay: Pay | null): string[] => (pay?.flags ?? []).map((flag) => wordOf(PAY_FLAGS, flag));

export function contractWords(contract: Contract | null): string | null {
  if (!contract) return null;
  const form = contract.form ? ` (${contract.form})` : "";
  const months = contract.months ? `, ${frenchNumber(contract.months)}${NBSP}mois` : "";
  return `${wordOf(CONTRACT_WORDS, contract.kind)}${form}${months}`;
}

const TELEWORK: Record<string, string> = { none: "aucun, sur site", partial: "partiel", full: "complet" };

/** « 2 jours par semaine », to be read after the word « Télétravail ». */
export function teleworkWords(telework: Telework | null): string | null {
  if (!telework) return null;
  if (telework.kind === "partial" && telework.daysPerWeek !== null)
    return `${counted(telework.daysPerWeek, "jour")} par semaine`;
  return wordOf(TELEWORK, telework.kind);
}

export const placeName = (place: Place): string =>
  place.commune ? `${place.commune}${place.department ? ` (${place.department})` : ""}` : place.text;

/** « Paris (75), Lyon (69) et 3 autres ». */
export function placesWords(names: readonly string[], shown = 2): string | null {
  const distinct = [...new Set(names.filter(Boolean))];
  if (distinct.length === 0) return null;
  const rest = distinct.length - shown;
  if (rest <= 0) return distinct.join(", ");
  return `${distinct.slice(0, shown).join(", ")} et ${counted(rest, "autre")}`;
}

export const educationWords = (level: string): string => (level === "bac" ? "Bac" : level.replace("bac+", "Bac +"));

export function experienceWords(years: number): string {
  return years === 0 ? "Débutant accepté" : `${counted(years, "an")} d’expérience`;
}

/** Best day to sort and speak by: claimed by the employer, else first seen. */
export const bestDay = (offer: Offer): string | null => offer.postedAt ?? offer.firstSeenAt?.slice(0, 10) ?? null;
