import { frenchDay, NBSP } from "../offer/french.ts";
import type { Offer } from "../offer/offer.ts";
import type { CloseReason } from "../offer/vocabulary.ts";
import { CLOSE_WORDS, placesShown, placesWords, unsaid } from "../offer/words.ts";

/** An offer's facts in a mail, where no label stands before them: what nobody said is said to be unsaid. */
const yearOf = (when: string): string | undefined => frenchDay(when)?.slice(-4);

/** « 17 novembre 2026 »; beside a `now` of the same year, « 17 novembre ». */
export function day(when: string, now?: string): string {
  const words = frenchDay(when) ?? when;
  return now && yearOf(when) === yearOf(now) ? words.slice(0, -5) : words;
}

/** `cities`: those of the whole family, when the same advertisement stands in several. */
export const places = (offer: Offer, cities: string[] = []): string =>
  placesWords(cities.length > 0 ? cities : placesShown(offer.places), 3) ?? `lieu ${unsaid(offer)}`;

export const oneLine = (value: string): string => value.replace(/\s+/g, " ").trim();
export const clip = (value: string, length: number): string =>
  value.length <= length ? value : `${value.slice(0, length - 1).trimEnd()}…`;

/** An offer's own words, which may be of any length: Gmail cuts a mail at 102 kB, and the way out with it. */
export const short = (value: string): string => clip(oneLine(value), 160);

/** No line begins with « ; » or « € ». Outlook draws the narrow no-break space as a box: the wide one stands for it. */
export const spaced = (words: string): string => words.replace(/\u202f| (?=[;:?!»–€·])|(?<=«) |(?<=\d) (?=\S)/g, NBSP);

export const EMPLOYER_KINDS: Partial<Record<Offer["employer"]["kind"], string>> = {
  consulting: "société de conseil",
  agency: "cabinet ou agence",
  school: "école",
};

export const closed = (reason: CloseReason | null): string => (reason ? ` : ${CLOSE_WORDS[reason]}` : "");
