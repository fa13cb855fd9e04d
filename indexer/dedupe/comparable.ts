import type { Offer, Place } from "../../offer/offer.ts";
import type { RawOffer } from "../../offer/raw-offer.ts";
import { offerId } from "../normalise/offer-id.ts";
import { resolvePlaces } from "../normalise/places/resolve.ts";
import { words } from "../role/fold.ts";
import { contractsOf, specialIn } from "./contract.ts";
import { type EmployerName, employerName } from "./employer.ts";
import { type Spot, spotsOf } from "./place.ts";
import { type References, refsOf, requisitionOf } from "./reference.ts";
import { printOf, type TextPrint } from "./text.ts";
import { type TitleWords, titleWords } from "./title.ts";
import { joined, titlePlaces } from "./title-place.ts";
import { COMMON, isBoard } from "./words.ts";

/** All that dedupe knows of one posting: small, so that 100,000 of them stay in memory. */
export interface Comparable {
  id: string;
  source: string;
  ref: string | null;
  url: string | null;
  /** Does the source name postings (a board) rather than requisitions (an employer)? */
  board: boolean;
  title: TitleWords;
  /** Words of its places: they add nothing to a title. */
  placeWords: readonly string[];
  employer: EmployerName;
  spots: readonly Spot[];
  contracts: readonly string[];
  /** Does the title itself say stage, alternance, freelance…? */
  special: boolean;
  /** The employer's own reference, said in the text. */
  requisition: string | null;
  refs: References;
  text: TextPrint;
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
  description: string | null;
  extract: boolean;
}

/** From what a source said, or from the canonical offer. */
export function comparable(posting: RawOffer | Offer): Comparable {
  const parts = "doors" in posting ? partsOfOffer(posting) : partsOfRaw(posting);
  const employer = employerName(parts.company);
  const said = titlePlaces(parts.title);
  const { spots, agree } = joined(spotsOf(parts.places), said);
  const placeTexts = agree ? [...parts.placeTexts, ...said.map((place) => place.text)] : parts.placeTexts;
  const placeWords = [...new Set(placeTexts.flatMap(placeWordsOf))].filter(
    (word) => word.length > 2 && !/^\d/.test(word),
  );
  const board = isBoard(parts.source);
  const requisition = requisitionOf(parts.title) ?? requisitionOf(parts.description ?? "");
  return {
    id: parts.id,
    source: parts.source,
    ref: parts.ref,
    url: parts.url,
    board,
    title: titleWords(parts.title, idleWords(parts.title, placeWords, employer)),
    placeWords,
    employer,
    spots,
    contracts: contractsOf(parts.title, parts.contract),
    special: specialIn(parts.title).length > 0,
    requisition,
    refs: refsOf(requisition, parts.ref, board),
    text: printOf(parts.description, parts.extract),
  };
}

function partsOfOffer(offer: Offer): Parts {
  const door = offer.doors[0];
  return {
    id: offer.id,
    source: door?.source ?? "",
    ref: door?.ref ?? null,
    url: door?.url ?? null,
    title: offer.title,
    company: offer.employer.name,
    places: offer.places,
    placeTexts: offer.places.flatMap((place) => [place.text, place.commune ?? ""]),
    contract: offer.contract?.kind ?? null,
    description: offer.descriptionText ?? offer.descriptionHtml,
    extract: false,
  };
}

function partsOfRaw(raw: RawOffer): Parts {
  const texts = [raw.place, ...(raw.places ?? [])].filter((text): text is string => Boolean(text?.trim()));
  const hints = { postalCode: raw.postalCode, inseeCode: raw.inseeCode };
  const written = texts.length > 0 ? texts : raw.postalCode ? [raw.postalCode] : [];
  const only = written.length === 1 ? hints : {};
  return {
    id: offerId(raw.source, raw.ref ?? raw.url ?? raw.title),
    source: raw.source,
    ref: raw.ref?.trim() || null,
    url: raw.url?.trim() || null,
    title: raw.title,
    company: raw.company ?? null,
    places: written.flatMap((text) => resolvePlaces(text, only)),
    placeTexts: texts,
    contract: raw.contract ?? null,
    description: raw.description ?? null,
    extract: raw.excerpt ?? false,
  };
}

const known = new Map<string, string[]>();

/** The same few thousand places come back in every posting. */
function placeWordsOf(text: string): string[] {
  const cached = known.get(text);
  if (cached) return cached;
  const made = words(text);
  if (known.size < 20_000) known.set(text, made);
  return made;
}

/** A title may repeat the place and the employer's whole name; words that name jobs are kept whoever bears them. */
function idleWords(title: string, placeWords: readonly string[], employer: EmployerName): ReadonlySet<string> {
  const own = employer.words;
  const telling = own.length > 0 && own.some((word) => !COMMON.has(word) && !JOB_WORDS.has(word));
  const titled = telling ? new Set(words(title)) : new Set<string>();
  const named = telling && own.every((word) => titled.has(word));
  return new Set([...placeWords, ...(named ? own.filter((word) => !JOB_WORDS.has(word)) : [])]);
}

const JOB_WORDS = new Set([
  "ia",
  "ai",
  "data",
  "digital",
  "projet",
  "project",
  "si",
  "bi",
  "rh",
  "product",
  "conseil",
  "cloud",
  "web",
]);
