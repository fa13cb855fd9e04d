import type { Offer } from "../offer/offer.ts";
import { manyOffers, randomFrom } from "./offers.ts";

const ORIGINALS = 4;

/** Postings of which every fifth is a copy of an earlier one, up to an eighth of its words changed, as agencies repost. */
export function* withCopies(count: number): Generator<Offer> {
  const random = randomFrom(11);
  const offers = manyOffers(count);
  const recent: Offer[] = [];
  for (let number = 0; number < count; number++) {
    const copied = number % (ORIGINALS + 1) === ORIGINALS ? recent[Math.floor(random() * recent.length)] : undefined;
    const offer = copied ? copyOf(copied, number, random) : (offers.next().value as Offer);
    if (!copied) recent[number % 5000] = offer;
    yield offer;
  }
}

function copyOf(offer: Offer, number: number, random: () => number): Offer {
  const words = (offer.descriptionText ?? "").split(" ");
  const share = random() / 8;
  const changed = words.map((word) => (random() < share ? words[Math.floor(random() * words.length)]! : word));
  const doors = [{ source: "copy", ref: String(number), url: null, kind: "board" as const }];
  return { ...offer, id: `copy:${number}`, descriptionText: changed.join(" "), doors };
}
