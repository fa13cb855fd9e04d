import type { Offer } from "./offer.ts";
import {
  contractWords,
  educationWords,
  experienceWords,
  payFlags,
  payUnsaid,
  payWords,
  ROLE_WORDS,
  startWords,
  teleworkWords,
  unsaid,
  wordOf,
} from "./words.ts";

/** An offer's facts where no label stands before them (mails, feeds, terminal): one wording for all of them. */

/** « métier voisin »: what is told beside offers of the trade itself says that it is not one. */
export const roleLine = ({ role }: Offer): string | null =>
  role.verdict === "adjacent" ? wordOf(ROLE_WORDS, role.verdict).toLowerCase() : null;

export const contractLine = (offer: Offer): string => contractWords(offer.contract) ?? `contrat ${unsaid(offer)}`;

/** « 2 jours de télétravail par semaine ». */
export function teleworkLine(offer: Offer): string {
  const words = teleworkWords(offer.telework);
  if (!words || offer.telework?.daysPerWeek == null) return `télétravail ${words ?? unsaid(offer)}`;
  return words.replace(" par semaine", " de télétravail par semaine");
}

/** « 50 000 à 60 000 € bruts par an (intéressement en plus) ». */
export function payLine(offer: Offer): string {
  if (!offer.pay) return `rémunération ${payUnsaid(offer)}`;
  const flags = payFlags(offer.pay);
  return `${payWords(offer.pay)}${flags.length > 0 ? ` (${flags.join(", ")})` : ""}`;
}

/** « début en mars 2027 ». */
export function startLine(offer: Offer): string | null {
  const words = startWords(offer);
  return words && `début ${words}`;
}

/** What an offer says beyond its place, contract, telework and pay: no blank of these is said. */
export const moreLine = (offer: Offer): string[] =>
  [
    offer.education && educationWords(offer.education.level),
    offer.experience && experienceWords(offer.experience.minYears),
    startLine(offer),
    offer.rhythm,
  ].filter((words) => words !== null);
