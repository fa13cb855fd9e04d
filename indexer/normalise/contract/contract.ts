import type { Contract } from "../../../offer/offer.ts";
import type { ContractKind } from "../../../offer/vocabulary.ts";
import { fold } from "../../text/fold.ts";
import { NUMBER } from "../../text/numbers.ts";
import { countUnknown, type Field, field, type Reading } from "../reading.ts";
import { months } from "./duration.ts";
import { kindOfText } from "./text.ts";
import { kindOfTitle } from "./title.ts";
import { kindOfField, kindsIn } from "./words.ts";

/** Contract: the source's field first; the title beats a field that contradicts it; the text fills blanks. */
export function contract(reading: Reading): Contract | null {
  const read = contractOf(reading);
  return read && { ...read, quote: proofOf(read, reading) };
}

function contractOf(reading: Reading): Contract | null {
  const said = field(reading.raw.contract);
  const ofField = said ? kindOfField(said.folded, reading) : null;
  if (said && ofField === undefined) countUnknown(reading, "contract", said.written);
  const ofTitle = kindOfTitle(reading);
  if (ofTitle && ofField && ofTitle !== ofField && beats(ofTitle, ofField)) {
    reading.count("contract/title-beats-field");
    return complete(ofTitle, reading.title, reading);
  }
  if (ofField && said)
    return (
      (ofField === "public" ? contractual(ofTitle, said, reading) : null) ??
      refined(ofField, said.folded, reading) ??
      complete(ofField, said.quote, reading)
    );
  if (ofTitle) return complete(ofTitle, reading.title, reading);
  const ofText = kindOfText(reading);
  return ofText ? complete(ofText.kind, ofText.quote, reading, { sentence: fold(ofText.quote), against: false }) : null;
}

/** An agent taken on by contract, where no civil servant may be. */
const isContractual = (folded: string): boolean =>
  /\bcontractuel/.test(folded) && !/titulaire|fonctionnaire|fonction publique|statutaire|permanent/.test(folded);

/** « Contractuel » in the field and « CDD de deux ans » in as many words: as « CDD de droit public », it is a CDD. */
function contractual(ofTitle: ContractKind | null, { folded, quote }: Field, reading: Reading): Contract | null {
  if (!isContractual(folded)) return null;
  if (kindsIn(folded).some(({ kind }) => kind === "cdd")) return complete("cdd", quote, reading);
  if (ofTitle === "cdd") return complete("cdd", reading.title, reading);
  const ofText = kindOfText({ ...reading, count: () => {} });
  if (ofText?.kind !== "cdd") return null;
  reading.count("contract/text-beats-field");
  return complete("cdd", ofText.quote, reading, { sentence: fold(ofText.quote), against: false });
}

/** A field is wrong where the title says better; « CDI » in a title does not undo a more precise field. */
const beats = (title: ContractKind, said: ContractKind): boolean =>
  !(title === "cdi" && (said === "cdi-interimaire" || said === "public")) &&
  !(title === "cdd" && (said === "alternance" || said === "public" || said === "stage")) &&
  !(title === "public" && (said === "cdd" || said === "cdi")) &&
  !(title === "interim" && said === "cdi-interimaire");

/**
 * A student's contract is one of fixed term: « CDD » in the field, « ce stage » or « recherchons un apprenti » in the text. A
 * site's code « CONTRACTOR » is any contract with an end for some of them: « CDD de 24 mois » in the text.
 */
function refined(ofField: ContractKind, said: string, reading: Reading): Contract | null {
  const isCode = ofField === "freelance" && !IN_FRENCH.test(said);
  if (!isCode && ofField !== "cdd" && ofField !== "interim") return null;
  const mayRefine = isCode || /stage|alternan|apprenti|professionnalisation/.test(reading.folded);
  const ofText = mayRefine ? kindOfText(reading) : null;
  const allowed: readonly (ContractKind | undefined)[] = isCode ? ["cdd", "cdi", ...STUDENTS] : STUDENTS;
  if (!ofText || !allowed.includes(ofText.kind)) return null;
  reading.count("contract/text-beats-field");
  return complete(ofText.kind, ofText.quote, reading, { sentence: fold(ofText.quote), against: true });
}

const STUDENTS = ["stage", "alternance"] as const;

const complete = (
  kind: ContractKind,
  quote: string,
  reading: Reading,
  ofText: { sentence: string; against: boolean } | null = null,
): Contract => ({
  kind: kind === "cdi-interimaire" && isIntermittent(reading) ? "cdi" : kind,
  form: kind === "alternance" ? form(reading) : null,
  months: months(kind, reading, ofText),
  quote,
});

/** As a reader of French would name it: « CONTRACTOR » and « fulltime_fixed_term » are codes of sites. */
const IN_FRENCH =
  /\bcd[di]|stag(?:e|iaire)|saison|mission|portage|alternan|apprenti|professionnalisation|contrat|interim|free-?lance|independant|\bvie\b|volontariat|fonction|titulaire|contractuel|vacat/;
const TELLS_LENGTH = new RegExp(`${NUMBER}[ -]?(?:mois|months?|an(?:nee)?s?\\b|years?|semaines?|weeks?)`);

/** A code of a site proves little, and a title seldom tells the length: the sentence of the text that names the same contract does. */
function proofOf({ kind, months, quote }: Contract, reading: Reading): string | null {
  const said = fold(quote ?? "");
  const isCode = !IN_FRENCH.test(said);
  if (!isCode && (months === null || /\d/.test(said))) return quote;
  const ofText = kindOfText({ ...reading, count: () => {} });
  const isBetter = ofText?.kind === kind && (isCode || TELLS_LENGTH.test(fold(ofText.quote)));
  return isBetter ? ofText.quote : quote;
}

/** « CDII » is a CDI intérimaire, unless the offer spells it « intermittent ». */
function isIntermittent({ raw, titleFolded, folded }: Reading): boolean {
  const said = `${field(raw.contract)?.folded ?? ""} ${titleFolded} ${folded}`;
  return /\bintermittent/.test(said) && !/\binterim/.test(said);
}

/** Apprentissage or professionnalisation; both named means either. The title and field come before the text. */
function form(reading: Reading): Contract["form"] {
  const said = field(reading.raw.contract)?.folded ?? "";
  if (/^(?:e2|fs)\b/.test(said)) return said.startsWith("e2") ? "apprentissage" : "professionnalisation";
  const short = `${said} ${reading.titleFolded}`;
  return (
    formIn(short, OF_FIELD.test(said) || saysApprenticeship(reading)) ??
    (/apprenti(?!ceship|ces?\b)|professionnalisation|contrat pro\b/.test(short) ? null : formIn(reading.folded))
  );
}

/** In the title, or a field as somebody wrote it: in small letters it is a board's code for any alternance. */
function saysApprenticeship({ raw, titleFolded }: Reading): boolean {
  const isCode = raw.contract?.trim() === "apprenticeship";
  return /\bapprenticeship\b/.test(`${titleFolded} ${isCode ? "" : (field(raw.contract)?.folded ?? "")}`);
}

/** English "apprentice" is any alternance; only the contract by its full name is one form of it. */
const APPRENTICE =
  /contrat (?:d'|en )apprenti|contrat apprenti|\b(?:cdi|cdd|alternance) (?:en |- ?)?apprentissage|(?:en|d'|:|-|\/|\() ?apprentissage(?! (?:automatique|profond|machine|par|continu|des|de |du|statist|superv|feder))|(?<!\b(?:nos|vos|les|des|leurs|anciens|ex) )\bapprenti(?:e|\(e\)|·e|\.e)?s?\b|apprenticeship contract|contract ?: ?apprenticeship|^ ?apprentissage|\bun apprentissage (?:de |sur )?(?:\d\d mois|[12] ans|d'un an|deux ans)\b|\balternance\b[^.;\n]{0,30}, apprentissage(?= ?(?:[.,;\n]|$))|\bapprentissage ?(?:ou|et|\/|,) ?(?:en |de |contrat (?:de )?)?pro(?:fessionnalisation)?\b|professionnalisation ?(?:ou|et|\/|,) ?(?:en |d'|contrat d')?apprentissage\b|\n\W*apprentissage(?=,| ?[(:-]| (?:de|sur|pendant|pour) (?:\d|un an|deux|trois)| d'(?:un an|une duree))/;
/** In a field the word by itself: « Alternance, Apprentissage ». */
const OF_FIELD = /\bapprenti(?!ce)/;
const PROFESSIONAL = /professionnalisation|contrat pro\b|cont\. pro|\(pro,|[,/] ?pro\)|apprentissage ou (?:en )?pro\b/;

function formIn(folded: string, isSaid = false): Contract["form"] {
  const apprentice = isSaid || APPRENTICE.test(folded);
  if (apprentice === PROFESSIONAL.test(folded)) return null;
  return apprentice ? "apprentissage" : "professionnalisation";
}
