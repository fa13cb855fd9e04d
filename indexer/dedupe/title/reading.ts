import type { Place } from "../../../offer/offer.ts";
import { remembered } from "../../text/remembered.ts";
import { words } from "../../words/words.ts";
import { contractsInTitle, type TitleContracts } from "../contract.ts";
import { requisitionOf } from "../reference.ts";
import { bareTitle, codeIn, welcomesBeginners } from "./bare.ts";
import { titlePlaces } from "./place.ts";
import { type Session, sessionOf } from "./session.ts";
import { saysAssistants, type TitleWords, titleTokens, titleWords } from "./title.ts";

/** All that a title says, whoever publishes it and wherever. */
export interface TitleReading {
  /** Canonical words in their order; the last one is a piece where a board cut the title. */
  canonical: readonly string[];
  cut: boolean;
  /** The same, phrases under their one name. */
  tokens: readonly string[];
  /** Does it say « assistants », which are no degree of the post? */
  assistants: boolean;
  /** Plain words, phrases apart: an employer's name may be among them. */
  plain: ReadonlySet<string>;
  /** The job, as long as no word of it is the offer's own place or employer. */
  job: TitleWords;
  places: readonly Place[];
  contracts: TitleContracts;
  requisition: string | null;
  session: Session;
  /** « Débutant accepté »: nothing beside silence, and no « confirmé ». */
  beginners: boolean;
}

/** « Chef de projet intelligence artific… » */
const CUT = /(?:…|\.\.\.)\s*$/;

export const readTitle = remembered((title: string): TitleReading => {
  const bare = bareTitle(title);
  const canonical = words(bare);
  const tokens = titleTokens(canonical);
  const assistants = saysAssistants(title);
  return {
    canonical,
    cut: CUT.test(title),
    tokens,
    assistants,
    plain: new Set(bare === title ? canonical : words(title)),
    job: titleWords(tokens, assistants),
    places: titlePlaces(title),
    contracts: contractsInTitle(title),
    requisition: /\d/.test(title) ? (requisitionOf(title) ?? codeIn(title)) : null,
    session: sessionOf(title, canonical),
    beginners: welcomesBeginners(title),
  };
});

/** « Chef de projet IA – programme Usine augmentée »: the job, and behind a sign what it is for. */
export const partsOf = (title: string): string[] => title.split(PARTS);
const PARTS = /\s[–—-]\s|\s?[(|:]/;
