import type { Place } from "../../offer/offer.ts";
import { words } from "../role/fold.ts";
import { contractsInTitle, type TitleContracts } from "./contract.ts";
import { requisitionOf } from "./reference.ts";
import { remembered } from "./remember.ts";
import { type Session, sessionOf } from "./session.ts";
import { bareTitle, type TitleWords, titleTokens, titleWords } from "./title.ts";
import { titlePlaces } from "./title-place.ts";

/** All that a title says, whoever publishes it and wherever. */
export interface TitleReading {
  tokens: readonly string[];
  /** Plain words, phrases apart: an employer's name may be among them. */
  plain: ReadonlySet<string>;
  /** The job, as long as no word of it is the offer's own place or employer. */
  job: TitleWords;
  places: readonly Place[];
  contracts: TitleContracts;
  requisition: string | null;
  session: Session;
}

export const readTitle = remembered((title: string): TitleReading => {
  const bare = bareTitle(title);
  const canonical = words(bare);
  const tokens = titleTokens(canonical);
  return {
    tokens,
    plain: new Set(bare === title ? canonical : words(title)),
    job: titleWords(tokens),
    places: titlePlaces(title),
    contracts: contractsInTitle(title),
    requisition: /\d/.test(title) ? requisitionOf(title) : null,
    session: sessionOf(title),
  };
});
