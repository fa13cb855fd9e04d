import type { RawOffer } from "../../offer/raw-offer.ts";
import { PageChanged } from "../errors.ts";
import { type Finding, offer, type Page } from "../source.ts";
import { postingOffer, type Reader } from "./platform.ts";
import { readOffers } from "./universal.ts";

/** Offers of a page that says them in a machine's language; what the list's row or the configuration knows is kept. */
export const markedOffers = (page: Page, reader: Pick<Reader, "source" | "company">): RawOffer[] =>
  readOffers(page, reader.source).map((posting) => postingOffer(page, reader, posting));

/** An offer's own page, of a vendor that marks it up and shows no other landmark. */
export function* ownPage(page: Page, reader: Pick<Reader, "source" | "company">, missing: string): Iterable<Finding> {
  const offers = markedOffers(page, reader);
  if (offers.length === 0) throw new PageChanged(page.url, missing);
  yield* offers.map(offer);
}
