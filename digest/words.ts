import { frenchDay, frenchNumber } from "../offer/french.ts";
import type { Offer } from "../offer/offer.ts";
import { contractWords, payWords, placeName, placesWords, teleworkWords } from "../offer/words.ts";

/** An offer's facts in a mail, where no label stands before them: what nobody said is said to be unsaid. */
export const day = (when: string): string => frenchDay(when) ?? when;

export const contract = ({ contract }: Offer): string => contractWords(contract) ?? "contrat non précisé";

/** `cities`: those of the whole family, when the same advertisement stands in several. */
export const places = ({ places }: Offer, cities: string[] = []): string =>
  placesWords(cities.length > 0 ? cities : places.map(placeName), 3) ?? "lieu non précisé";

export const pay = ({ pay }: Offer): string => (pay ? payWords(pay) : "salaire non communiqué");

export function telework({ telework }: Offer): string | null {
  if (telework?.kind === "partial" && telework.daysPerWeek !== null)
    return `${frenchNumber(telework.daysPerWeek)} j de télétravail par semaine`;
  const words = teleworkWords(telework);
  return words && `télétravail ${words}`;
}
