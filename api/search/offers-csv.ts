import { frenchNumber } from "../../offer/french.ts";
import { payLine } from "../../offer/line.ts";
import type { Offer } from "../../offer/offer.ts";
import { parisDay } from "../../offer/paris-day.ts";
import { languagesWords, SECTOR_WORDS } from "../../offer/profile-words.ts";
import {
  contractWords,
  EMPLOYER_WORDS,
  educationWords,
  experienceWords,
  PERIOD_WORDS,
  payUnsaid,
  placeName,
  placesWords,
  ROLE_WORDS,
  startWords,
  teleworkWords,
  unsaid,
  wordOf,
} from "../../offer/words.ts";
import { BOM, csvRow } from "./csv.ts";

/** Offers as a spreadsheet takes them: a line an offer. What nobody said is said in the columns of words; a number or a day stays empty, to be sorted. */

type Row = { offer: Offer; status: "open" | "closed" };
type Cell = string | number | null;

/** A spreadsheet holds every place. */
const ALL = 1000;
const day = (instant: string | null): string | null => instant && parisDay(instant);

/** No intern is paid a year. */
const yearly = ({ pay, contract }: Offer, end: "annualGrossMin" | "annualGrossMax"): number | null =>
  contract?.kind === "stage" ? null : (pay?.[end] ?? null);

/** « 45 000 à 52 000 € bruts par an (intéressement en plus) ». */
const pay = (offer: Offer): string => (offer.pay ? payLine(offer) : payUnsaid(offer));

/** Of another contract there is none to say. */
const rhythm = ({ rhythm, contract }: Offer): string | null =>
  rhythm?.replace(/\s+/g, " ") ?? (contract && contract.kind !== "alternance" ? "" : null);

const words: [string, (offer: Offer) => string | null][] = [
  ["Employeur", ({ employer }) => employer.name],
  ["Nature de l’employeur", ({ employer: { kind } }) => (kind === "unknown" ? null : wordOf(EMPLOYER_WORDS, kind))],
  ["Secteur", ({ sector }) => sector && wordOf(SECTOR_WORDS, sector.name)],
  ["Lieux", ({ places }) => placesWords(places.map(placeName), ALL)],
  ["Contrat", ({ contract }) => contractWords(contract)],
  ["Rythme", rhythm],
  ["Début", startWords],
  ["Télétravail", ({ telework }) => teleworkWords(telework)],
  ["Diplôme", ({ education }) => education && educationWords(education.level)],
  ["Expérience", ({ experience }) => experience && experienceWords(experience.minYears)],
  ["Compétences", ({ skills }) => skills.join(", ") || null],
  ["Langues", languagesWords],
];

const COLUMNS: [string, (row: Row) => Cell][] = [
  ["Intitulé", ({ offer }) => offer.title],
  ["Métier", ({ offer }) => wordOf(ROLE_WORDS, offer.role.verdict)],
  ["État", ({ status }) => (status === "open" ? "Ouverte" : "Clôturée")],
  ...words.map(([name, said]): [string, (row: Row) => Cell] => [name, ({ offer }) => said(offer) ?? unsaid(offer)]),
  ["Rémunération", ({ offer }) => pay(offer)],
  ["Minimum", ({ offer }) => offer.pay?.min ?? null],
  ["Maximum", ({ offer }) => offer.pay?.max ?? null],
  ["Devise", ({ offer }) => offer.pay?.currency ?? null],
  ["Période", ({ offer }) => offer.pay && wordOf(PERIOD_WORDS, offer.pay.period)],
  ["Minimum par an", ({ offer }) => yearly(offer, "annualGrossMin")],
  ["Maximum par an", ({ offer }) => yearly(offer, "annualGrossMax")],
  ["Annoncée le", ({ offer }) => offer.postedAt],
  ["Vue le", ({ offer }) => day(offer.firstSeenAt)],
  ["Vérifiée le", ({ offer }) => day(offer.verifiedAt)],
  ["Clôturée le", ({ offer }) => day(offer.closedAt)],
  ["Adresse", ({ offer }) => offer.doors[0]?.url ?? null],
  ["Identifiant", ({ offer }) => offer.id],
];

export const OFFERS_HEAD: string = BOM + csvRow(COLUMNS.map(([name]) => name));
export const offerRow = (row: Row): string => csvRow(COLUMNS.map(([, of]) => of(row)));

/** The last line of a file that does not hold all that was found. */
export const moreRow = (more: number): string =>
  csvRow([`… et ${frenchNumber(more)} de plus, que ce fichier ne donne pas : précisez la recherche`]);
