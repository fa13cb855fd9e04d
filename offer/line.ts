import type { Offer } from "./offer.ts";
import { contractWords, payFlags, payUnsaid, payWords, startWords, teleworkWords, unsaid } from "./words.ts";

/** An offer's facts where no label stands before them (mails, feeds, terminal): one wording for all of them. */

export const contractLine = (offer: Offer): string => contractWords(offer.contract) ?? `contrat ${unsaid(offer)}`;

/** « 2 jours de télétravail par semaine »; null when nobody said so. */
export function teleworkLine({ telework }: Offer): string | null {
  const words = teleworkWords(telework);
  if (!words || telework?.daysPerWeek == null) return words && `télétravail ${words}`;
  return words.replace(" par semaine", " de télétravail par semaine");
}

/** « 50 000 à 60 000 € bruts par an (intéressement en plus) ». */
export function payLine(offer: Offer): string {
  if (!offer.pay) return `salaire ${payUnsaid(offer, "non communiqué")}`;
  const flags = payFlags(offer.pay);
  return `${payWords(offer.pay)}${flags.length > 0 ? ` (${flags.join(", ")})` : ""}`;
}

/** « début en mars 2027 ». */
export function startLine(offer: Offer): string | null {
  const words = startWords(offer);
  return words && `début ${words}`;
}
