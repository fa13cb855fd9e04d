import type { Offer, Place } from "../../offer/offer.ts";
import { remembered } from "../text/remembered.ts";
import { words } from "../words/words.ts";
import { type Contracts, contractsOf, kindSaid } from "./contract.ts";
import { isBoard } from "./employer/boards.ts";
import { type EmployerName, employerName, isDirect, isJobWord, namesEmployer } from "./employer/employer.ts";
import { type Spot, spotsOf } from "./place.ts";
import { type References, refsOf, requisitionOf } from "./reference.ts";
import { printOf, type TextPrint } from "./text/text.ts";
import { joined } from "./title/place.ts";
import { readTitle, type TitleReading } from "./title/reading.ts";
import { spelledIn } from "./title/spelled.ts";
import { type TitleWords, titleWords } from "./title/title.ts";
import { KINDS_OF_HOUSE, unified } from "./title/words.ts";

/** All that dedupe knows of one posting: small, so that 100,000 of them stay in memory. */
export interface Comparable {
  id: string;
  source: string;
  ref: string | null;
  url: string | null;
  /** Does the source name postings (a board) rather than requisitions (an employer)? */
  board: boolean;
  title: TitleWords;
  /** The title as written, for the reasons, and all that it says. */
  written: string;
  reading: TitleReading;
  /** Words of its places: they add nothing to a title. */
  placeWords: readonly string[];
  employer: EmployerName;
  spots: readonly Spot[];
  contracts: Contracts;
  /** Day on which it was posted, counted from 1970. */
  postedOn: number | null;
  /** The employer's own reference, said in the text. */
  requisition: string | null;
  refs: References;
  text: TextPrint;
  /** Is somebody else behind it: nobody is named, a relay is, or the text seeks for another house? */
  hides: boolean;
  /** Do its people work at clients', each post at another? */
  serves: boolean;
}

interface Parts {
  id: string;
  source: string;
  ref: string | null;
  url: string | null;
  title: string;
  company: string | null;
  places: readonly Place[];
  placeTexts: readonly string[];
  contract: string | null;
  postedAt: string | null;
  description: string | null;
}

const DAY_MS = 86_400_000;

/** `print`: what is compared of its text, where that was read beforehand. */
export function comparable(offer: Offer, print: TextPrint = printOfOffer(offer, offer.excerpt)): Comparable {
  const parts = partsOf(offer);
  const employer = employerName(parts.company);
  const title = readTitle(parts.title);
  const { spots, agree } = joined(spotsOf(parts.places), title.places);
  const placeWords = wordsOfPlaces(agree ? [...parts.placeTexts, ...textsOf(title.places)] : parts.placeTexts);
  const board = isBoard(parts.source);
  const requisition = title.requisition ?? (print.refers ? requisitionSaid(parts, board) : null);
  return {
    id: parts.id,
    source: parts.source,
    ref: parts.ref,
    url: parts.url,
    board,
    title: jobOf(parts.title, title, placeWords, employer),
    written: parts.title,
    reading: title,
    placeWords,
    employer,
    spots,
    contracts: contractsOf(title.contracts, parts.contract),
    postedOn: parts.postedAt === null ? null : Date.parse(parts.postedAt) / DAY_MS,
    requisition,
    refs: refsOf(requisition, parts.ref, board),
    text: print,
    serves: offer.employer.kind === "consulting" || employer.consulting,
    hides: offer.employer.kind === "agency" || !isDirect(employer) || (print.forOthers && !employer.consulting),
  };
}

/** A board's text may tell the board's own number, « 178216783W », which is nobody's requisition; « 2026-DGN-0417 » is an employer's. */
function requisitionSaid({ description, ref }: Parts, board: boolean): string | null {
  const said = requisitionOf(description!);
  return board && said !== null && said === ref && /^\d+[A-Z]?$/.test(said) ? null : said;
}

/** What is compared of an offer's text. `excerpt`: it is only the beginning of it. */
export const printOfOffer = (offer: Offer, excerpt: boolean): TextPrint =>
  printOf(describedIn(offer), excerpt, spelledIn(offer.title));

const describedIn = (offer: Offer): string | null => offer.descriptionText ?? offer.descriptionHtml;

function partsOf(offer: Offer): Parts {
  const door = offer.doors[0];
  return {
    id: offer.id,
    source: door?.source ?? "",
    ref: door?.ref ?? null,
    url: door?.url ?? null,
    title: offer.title,
    company: offer.employer.name,
    places: offer.places,
    placeTexts: textsOf(offer.places),
    contract: kindSaid(offer.contract),
    postedAt: offer.postedAt,
    description: describedIn(offer),
  };
}

const placeWordsOf = remembered((text: string): readonly string[] => [
  ...new Set(words(text).filter((word) => word.length > 2 && !/^\d/.test(word))),
]);

function textsOf(places: readonly Place[]): string[] {
  const texts: string[] = [];
  for (const { text, commune } of places) {
    if (text !== "") texts.push(text);
    if (commune !== null && commune !== text) texts.push(commune);
  }
  return texts;
}

function wordsOfPlaces(texts: readonly string[]): readonly string[] {
  if (texts.length === 0) return [];
  const own = placeWordsOf(texts[0]!);
  const more = texts.flatMap((text, at) => (at === 0 ? [] : placeWordsOf(text).filter((word) => !own.includes(word))));
  return more.length === 0 ? own : [...new Set([...own, ...more])];
}

/** A title may repeat the place and the employer's whole name. */
function jobOf(
  written: string,
  title: TitleReading,
  placeWords: readonly string[],
  employer: EmployerName,
): TitleWords {
  // A title's words bear one name in both languages, « Customer Labs » does not.
  const names = namesWholly(title, employer) ? [...employer.words, ...unified(employer.words)] : NONE;
  const isNames = (word: string): boolean => names.includes(word) && !isJobWord(word);
  const aside = asideOf(written, title, employer);
  const isIdle = (word: string): boolean => placeWords.includes(word) || isNames(word) || aside.includes(word);
  return title.tokens.some(isIdle) ? titleWords(title.tokens, title.assistants, isIdle) : title.job;
}

/** « (Boréale community) »: a remark that tells the employer's whole name, and what such a house calls itself. */
function asideOf(written: string, { plain }: TitleReading, { words: own }: EmployerName): readonly string[] {
  // Hardly any title names its employer.
  if (own.length === 0 || !own.every((word) => plain.has(word))) return NONE;
  const isOwn = (aside: readonly string[]): boolean =>
    own.every((word) => aside.includes(word)) && aside.every((word) => own.includes(word) || KINDS_OF_HOUSE.has(word));
  return Array.from(written.matchAll(ASIDE), ([, said]) => words(said!)).find(isOwn) ?? NONE;
}
const NONE: readonly string[] = [];
const ASIDE = /\(([^()]{3,80})\)/g;

const namesWholly = (title: TitleReading, employer: EmployerName): boolean =>
  employer.words.every((word) => title.plain.has(word)) && employer.words.some((word) => namesEmployer(employer, word));
