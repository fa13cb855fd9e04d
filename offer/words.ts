import { counted, frenchDay, frenchMonth, frenchNumber, NBSP, ofPlace } from "./french.ts";
import { legalFloor } from "./legal-floors.ts";
import type { Contract, Offer, Pay, Place, Telework } from "./offer.ts";
import { partsNamed } from "./pay-parts.ts";
import { teleworkDays } from "./telework-days.ts";
import { OTHER_RHYTHM, type PayFlag, type Refusal, type StartPrecision } from "./vocabulary.ts";

/** French words for what an offer says, for pages, mails and the terminal. A value without a word is shown as it is. */
export const ROLE_WORDS: Record<string, string> = {
  core: "Au cœur du métier",
  adjacent: "Métier voisin",
  no: "Hors sujet",
};
export const FOUND_BY_WORDS: Record<string, string> = { title: "Son intitulé", text: "Son texte" };
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
export const ALTERNANCE_WORDS: Record<string, string> = {
  apprentissage: "Apprentissage",
  professionnalisation: "Professionnalisation",
};
export const WORKING_TIME_WORDS: Record<string, string> = { full: "Temps plein", part: "Temps partiel" };
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
const REFUSAL_WORDS: Record<Refusal, string> = {
  "no-title": "sans intitulé",
  "no-address": "sans adresse ni référence",
  "not-an-object": "illisible",
  "bad-shape": "illisible",
  "not-in-france": "hors de France",
  spontaneous: "candidature spontanée",
  "too-hard": "trop difficile à lire",
};
export const CLOSE_WORDS: Record<string, string> = {
  gone: "la page a disparu",
  expired: "la date limite est passée",
  "missed-twice": "absente de deux relevés complets",
  operator: "retirée par l’exploitant",
};

export const wordOf = (words: Record<string, string>, value: string): string => words[value] ?? value;

/** What a tally refused, in words, the most frequent first. What follows the reason (`refused/bad-shape/title`) is a developer's. */
export function refusalsIn(tally: Readonly<Record<string, number>>): [words: string, count: number][] {
  const counts = new Map<string, number>();
  for (const [name, count] of Object.entries(tally)) {
    const [stage, reason = ""] = name.split("/");
    const words = wordOf(REFUSAL_WORDS, reason);
    if (stage === "refused") counts.set(words, (counts.get(words) ?? 0) + count);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}

const CURRENCIES: Record<string, string> = { EUR: "€", USD: "$", GBP: "£", CHF: "CHF" };
export const PERIOD_WORDS: Record<string, string> = {
  year: "par an",
  month: "par mois",
  day: "par jour",
  hour: "de l’heure",
};

/** What stands for a fact that nobody said; of a text that was cut, or never came, nobody knows what it says. */
export function unsaid(
  offer: Pick<Offer, "descriptionText" | "excerpt">,
  blank = "non précisé",
  unread = "non lu",
): string {
  if (offer.descriptionText === null) return unread;
  return offer.excerpt ? `${unread} dans l’extrait` : blank;
}

/** « sans montant : « selon la grille … » », where the pay is spoken of. */
export function payUnsaid(offer: Offer): string {
  if (!offer.payInWords) return unsaid(offer, "non communiquée", "non lue");
  const words = offer.payInWords.replace(/\s+/g, " ");
  return `sans montant : «${NBSP}${words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS - 1).trimEnd()}…` : words}${NBSP}»`;
}
const LONGEST_WORDS = 120;

/** « 45 000 à 52 000 € bruts par an ». */
export function payWords(pay: Pay | null): string {
  if (!pay || (pay.min === null && pay.max === null)) return "non communiqué";
  const basis = pay.basis === "gross" ? "bruts " : pay.basis === "net" ? "nets " : "";
  return `${range(pay.min, pay.max, pay.currency)} ${basis}${PERIOD_WORDS[pay.period] ?? ""}`.trim();
}

/** The annual equivalent, when it says more than the pay as written; « bruts » only when the offer says so. No intern is paid a year. */
export function annualWords(pay: Pay | null, contract: Contract | null = null): string | null {
  if (
    !pay ||
    pay.period === "year" ||
    contract?.kind === "stage" ||
    (pay.annualGrossMin === null && pay.annualGrossMax === null)
  )
    return null;
  return `soit ${range(pay.annualGrossMin, pay.annualGrossMax, pay.currency)} ${pay.basis === "gross" ? "bruts " : ""}par an`;
}

function range(min: number | null, max: number | null, currency: string | null): string {
  const unit = currency ? (CURRENCIES[currency] ?? currency) : "(devise non précisée)";
  if (min !== null && max !== null && min !== max) return `${frenchNumber(min)} à ${frenchNumber(max)}${NBSP}${unit}`;
  if (min === null) return `jusqu’à ${frenchNumber(max!)}${NBSP}${unit}`;
  return max === null ? `à partir de ${frenchNumber(min)}${NBSP}${unit}` : `${frenchNumber(min)}${NBSP}${unit}`;
}

const PAY_FLAGS: Record<PayFlag, string> = {
  "annual-typed-as-monthly": "montant annuel saisi comme mensuel par le site, corrigé",
  "annual-typed-as-hourly": "montant annuel saisi comme horaire par le site, corrigé",
  "monthly-typed-as-hourly": "montant mensuel saisi comme horaire par le site, corrigé",
  "monthly-typed-as-annual": "montant mensuel saisi comme annuel par le site, corrigé",
  "thousands-typed-as-units": "milliers d’euros saisis comme euros par le site, corrigé",
  "period-inferred": "période non précisée, déduite du montant",
  "currency-inferred": "devise non précisée, euros d’après le lieu",
  implausible: "montant peu vraisemblable, laissé tel quel",
  "legal-scale": "barème légal selon l’âge et l’année, pas un salaire proposé",
  "below-legal-floor": "sous le minimum légal de ce contrat à cette date",
  variable: "part variable en plus",
  package: "package, parts non détaillées",
  estimated: "estimation du site, pas de l’employeur",
};
export const payFlags = (pay: Pay | null): string[] =>
  (pay?.flags ?? []).flatMap((flag) => {
    const named = flag === "package" || flag === "variable" ? partsNamed(pay!.quote, WHERE[flag]) : [];
    return named.length > 0 ? named : wordOf(PAY_FLAGS, flag);
  });
const WHERE = { package: "within", variable: "on-top" } as const;

const floorOf = (offer: Offer) => legalFloor(offer.contract, offer.places, offer.postedAt ?? offer.firstSeenAt);

const SMIC_SHARE = /(\d{2,3}) ?%?(?: ?(?:à|et|-|–) ?(\d{2,3}))? ?% du smic/i;

/** « de 61 % à 100 % du SMIC », said without an amount, in euros of its day. */
export function smicShareWords(offer: Offer): string | null {
  const [share, low, high] = SMIC_SHARE.exec(offer.payInWords ?? "") ?? [];
  const floor = offer.contract?.kind === "stage" ? null : floorOf(offer);
  if (!share || !floor) return null;
  const smic = floor.upTo ?? floor.month;
  const amounts = [low, high].flatMap((one) => (one ? euros((smic * Number(one)) / 100) : []));
  return `${share.replace(/smic/i, "SMIC")}${NBSP}: ${amounts.join(" à ")} bruts par mois (SMIC depuis le ${frenchDay(floor.from)})`;
}

/** What the law guarantees at least: said beside an offer that leaves the pay to the law, or is below it; never as its pay,
 *  nor beside a share of the SMIC that it says itself. */
export function legalFloorWords(offer: Offer): string | null {
  const floor = smicShareWords(offer) ? null : floorOf(offer);
  const isLeftToLaw = !offer.pay || offer.pay.flags.includes("legal-scale");
  const isStudent = offer.contract?.kind === "alternance" || offer.contract?.kind === "stage";
  if (!floor || !((isLeftToLaw && isStudent) || offer.pay?.flags.includes("below-legal-floor"))) return null;
  const since = `depuis le ${frenchDay(floor.from)}`;
  if (offer.contract?.kind === "stage")
    return `${euros(floor.hour)} de l’heure de présence, au-delà de deux mois de stage (${since})`;
  const month = floor.upTo
    ? `${euros(floor.month)} à ${euros(floor.upTo)} bruts par mois, selon l’âge et l’année du contrat`
    : `${euros(floor.month)} bruts par mois à temps plein`;
  return `${month} (SMIC ${since})`;
}

const euros = (value: number): string =>
  `${new Intl.NumberFormat("fr-FR", { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value)}${NBSP}€`;

export function contractWords(contract: Contract | null): string | null {
  if (!contract) return null;
  const form = contract.form ? ` (${contract.form})` : "";
  const months = contract.months ? `, ${frenchNumber(contract.months)}${NBSP}mois` : "";
  return `${wordOf(CONTRACT_WORDS, contract.kind)}${form}${months}`;
}

const STARTS: Record<StartPrecision, (day: string, month: string) => string> = {
  day: (day) => `le ${day}`,
  month: (_, month) => `en ${month}`,
  early: (_, month) => `au début ${ofPlace(month)}`,
  mid: (_, month) => `à la mi-${month}`,
  late: (_, month) => `à la fin ${ofPlace(month)}`,
};

/** « le 4 janvier 2027 », « en mars 2027 », to be read after the word « début »: never a day that nobody said. */
export const startWords = ({ startDate, startSaid }: Pick<Offer, "startDate" | "startSaid">): string | null =>
  startDate &&
  STARTS[startSaid?.precision ?? "month"](frenchDay(startDate)!, frenchMonth(startDate.slice(0, "YYYY-MM".length)));

const RHYTHM_UNITS: Record<string, [one: string, more: string]> = {
  j: ["jour", "jours"],
  s: ["semaine", "semaines"],
  m: ["mois", "mois"],
};

/** « 3 semaines / 1 semaine », of a comparable rhythm (« 3s/1s »). */
export const rhythmWords = (rhythm: string): string =>
  rhythm === OTHER_RHYTHM
    ? "Autre rythme"
    : rhythm
        .split("/")
        .map((part) => counted(Number.parseInt(part, 10), ...RHYTHM_UNITS[part.at(-1)!]!))
        .join(" / ");

const TELEWORK: Record<string, string> = { none: "aucun, sur site", partial: "partiel", full: "complet" };

/** « 2 jours par semaine », to be read after the word « Télétravail ». */
export function teleworkWords(telework: Telework | null): string | null {
  if (!telework) return null;
  if (telework.kind === "partial" && telework.daysPerWeek !== null)
    return `${teleworkDays(telework.daysPerWeek, telework.quote)} par semaine`;
  return wordOf(TELEWORK, telework.kind);
}

export const placeName = (place: Place): string =>
  place.commune && (place.country ?? "FR") === "FR"
    ? `${place.commune}${place.department ? ` (${place.department})` : ""}`
    : place.text;

/** INSEE codes of the arrondissements of Paris, Lyon and Marseille, with their numbers. */
const ARRONDISSEMENT = /^(?:751|6938|132)(\d{1,2})$/;

/** As a card shows them, « Lyon 7e (69) »; `placeName` is the city, by which is searched and counted, and says nothing beside its own arrondissement. */
export function placesShown(places: readonly Place[]): string[] {
  const [shown, names] = [places.map(placeShown), places.map(placeName)];
  const told = new Set(names.filter((name, at) => name !== shown[at]));
  return shown.filter((name) => !told.has(name));
}

function placeShown(place: Place): string {
  const number = Number(ARRONDISSEMENT.exec(place.insee ?? "")?.[1] ?? 0);
  const name = placeName(place);
  return number === 0 || place.commune === null
    ? name
    : name.replace(place.commune, `${place.commune} ${number}${number === 1 ? "er" : "e"}`);
}

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
