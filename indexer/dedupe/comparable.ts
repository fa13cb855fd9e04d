import type { Offer, Place } from "../../offer/offer.ts";
import type { RawOffer } from "../../offer/raw-offer.ts";
import { offerId } from "../normalise/offer-id.ts";
import { resolvePlaces } from "../normalise/places/resolve.ts";
import { words } from "../role/fold.ts";
import { contractsOf, specialIn } from "./contract.ts";
import { type EmployerName, employerName } from "./employer.ts";
import { type Spot, spotsOf } from "./place.ts";
import { printOf, type TextPrint } from "./text.ts";
import { type TitleWords, titleWords } from "./title.ts";
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
  /** References that can be the employer's own, bare; then those that only meet an employer's (a board's own numbers). */
  refs: { own: readonly string[]; loose: string | null };
  text: TextPrint;
}

const bare = (ref: string): string => ref.toUpperCase().replace(/[^A-Z0-9]/g, "");
const isTelling = (ref: string): boolean => ref.length >= 4 && /\d{2}/.test(ref);

function refsOf(requisition: string | null, ref: string | null, board: boolean): Comparable["refs"] {
  const own = [requisition, board ? null : ref]
    .filter((one): one is string => one !== null && isTelling(one))
    .map(bare);
  return { own: [...new Set(own)], loose: board && ref !== null && isTelling(ref) ? bare(ref) : null };
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
}

/** From what a source said, or from the canonical offer. */
export function comparable(posting: RawOffer | Offer): Comparable {
  const parts = "doors" in posting ? partsOfOffer(posting) : partsOfRaw(posting);
  const employer = employerName(parts.company);
  const placeWords = [...new Set(parts.placeTexts.flatMap(placeWordsOf))].filter(
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
    spots: spotsOf(parts.places),
    contracts: contractsOf(parts.title, parts.contract),
    special: specialIn(parts.title).length > 0,
    requisition,
    refs: refsOf(requisition, parts.ref, board),
    text: printOf(parts.description),
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

const REFERENCE =
  /(?:\b(?:r[ée]f(?:[ée]rence)?s?\.?|requisition|req\.? id|job id|id de l'offre|n° d'offre)(?: (?:de l'offre|du poste|offre|interne))?\s*(?:[:#]|n°|no\.?)?\s*)([A-Z]{0,6}[-_/]?\d[\w/-]{2,20})/i;

/** References are said at the head or the foot of an advertisement. */
const EDGE = 700;

/** « Réf. : 2024-118 », "Requisition R0012345": the first one said. */
function requisitionOf(text: string): string | null {
  const edges = text.length > 2 * EDGE ? `${text.slice(0, EDGE)}\n${text.slice(-EDGE)}` : text;
  const found = REFERENCE.exec(edges)?.[1];
  return found ? bare(found) : null;
}
