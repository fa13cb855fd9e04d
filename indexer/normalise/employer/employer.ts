import type { Employer, Offer } from "../../../offer/offer.ts";
import type { DoorKind, EmployerKind } from "../../../offer/vocabulary.ts";
import { fold, key } from "../../text/fold.ts";
import { decodeEntities } from "../../text/html.ts";
import type { Pattern } from "../../text/patterns.ts";
import { sentenceStart } from "../../text/quote.ts";
import { field, inTexts, matchesIn, quoteAt, type Reading } from "../reading.ts";
import { kindOfLists } from "./known.ts";
import { CLIENTS, CONSULTANTS, FOR_OTHERS, SERVES, VENDS } from "./others-words.ts";
import { speaksForItself } from "./self.ts";
import { signerOf, type Told } from "./signer.ts";
import { DEEDS, isSaidOfItself, kindIn, NAMES, PUBLIC_NAME, PUBLIC_OPENING, SECTORS, TRADES } from "./words.ts";

/** Who recruits: the name without its wrapping, and what kind of employer it is, on evidence. */

const NOBODY =
  /^(?:entreprise|societe|employeur|company|client)?\s*(?:non (?:communique|precise|renseigne|indique)e?|confidentiel(?:le)?|confidential|anonyme|anonymous|n\/?a|null|none|undefined|unknown|inconnue?|-+|\.+|xxx+|nc|recruteur anonyme|entreprise anonyme)$|^(?:entreprise|societe|employeur|company|client|confidentiel|notre client|un client|client final|offre anonyme)$/;

/** « FR07 Boreale Industrie », « 2100 Boreale SAS »: the number of the entity in its own books. « 1001 Vies » is a name. */
const ENTITY_CODE =
  /^(?:[A-Z]{2}\d{2,6}(?:\s*[-–_:|]\s*|\s+)(?=\p{L})|(?!100[01]\b)\d{4,8}(?:\s*[-–_:|]\s*|\s+)(?=\p{L}.*\b(?:SASU?|SA|SARL|SNC|SCA|SE|GIE|GmbH|AG|KG|Inc|LLC|Ltd|Limited|PLC|B\.?V|N\.?V|S\.?p\.?A|S\.?R\.?L|S\.?L|Corp)\.?$))/u;

export function employerName(company: string | null | undefined): string | null {
  const name = decodeEntities(decodeEntities(company ?? ""))
    .replace(/<\/?[a-z][^<>]*>/gi, " ")
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .replace(/^[\s"«“•|-]+|[\s"»”•|-]+$/g, "")
    .trim()
    .replace(ENTITY_CODE, "");
  const said = field(name);
  if (!said || NOBODY.test(said.folded.replace(/^\(([^()]*)\)$/, "$1")) || name.includes("[coordonnées")) return null;
  return name;
}

/** Kind by the name alone, folded. */
export const kindOfName = (folded: string): EmployerKind | null => kindOfLists(folded) ?? kindIn(NAMES, folded);

/** `door` is where the posting was read: an employer's own site is evidence of a direct employer. */
export function employer(reading: Reading, door: DoorKind, contract: Offer["contract"]): Employer {
  const name = employerName(reading.raw.company);
  const { kind, quote } = kindOf(name, reading, door, contract);
  reading.count(`employer/${kind}`);
  return quote === null ? { name, kind } : { name, kind, quote };
}

function kindOf(name: string | null, reading: Reading, door: DoorKind, contract: Offer["contract"]): Told {
  const known = name === null ? null : key(name);
  const { company, sector } = reading.raw;
  const signer = known ? null : signerOf(reading);
  if (signer && signer.kind !== "direct") return signer;
  const byName = known ? kindOfName(known) : null;
  const isOther = byName === "consulting" && known !== null && isCabinet(known, reading);
  if (byName && byName !== "direct") return { kind: isOther ? "agency" : byName, quote: company ?? null };
  const bySector = sector ? kindIn(SECTORS, fold(sector)) : null;
  if (bySector) return { kind: bySector, quote: sector! };
  const told = tradeOf(known, reading);
  if (told) return told;
  if (door === "employer") return { kind: "direct", quote: null };
  // Only an agency may conclude such a contract.
  if (contract?.kind === "interim" || contract?.kind === "cdi-interimaire")
    return { kind: "agency", quote: contract.quote };
  if (known && byName) return { kind: byName, quote: name };
  // A house may be whom a firm that gives no name serves.
  if (signer && servesNobody(reading)) return signer;
  return deedOf(reading) ?? directly(known, reading, contract) ?? consults(reading) ?? { kind: "unknown", quote: null };
}

/** An employer presents itself at the start. */
const PRESENTATION = 1_500;
const opening = (reading: Reading, words: Pattern): Generator<RegExpExecArray> =>
  matchesIn(reading, words, PRESENTATION);

/** What the firm calls itself: « Vermeil est une ESN », « Cabinet de recrutement, nous … ». */
function tradeOf(known: string | null, reading: Reading): Told | null {
  const name = known?.split(" ").find((word) => word.length > 2) ?? null;
  for (const [kind, words] of TRADES)
    for (const { index, 0: trade } of opening(reading, words))
      if (isSaidOfItself(reading.folded.slice(sentenceStart(reading.text, index), index), name))
        return { kind, quote: quoteAt(reading, index, trade.length) };
  return null;
}

/** What it does for others: « pour l'un de nos clients », « missions chez nos clients ». */
function deedOf(reading: Reading): Told | null {
  for (const [kind, words] of DEEDS)
    for (const found of opening(reading, words)) return { kind, quote: quoteAt(reading, found.index, found[0].length) };
  return null;
}

const servesNobody = ({ seen }: Reading): boolean => !FOR_OTHERS.next(seen) && !SERVES.next(seen);

/** Consultants of its own, whom it sends to its clients. */
function consults(reading: Reading): Told | null {
  const { seen } = reading;
  const own = CONSULTANTS.next(seen);
  if (!own || !CLIENTS.next(seen) || FOR_OTHERS.next(seen) || VENDS.next(seen)) return null;
  return { kind: "consulting", quote: quoteAt(reading, own.index, own[0].length) };
}

/** Public bodies, and employers who speak of themselves as such. */
function directly(known: string | null, reading: Reading, contract: Offer["contract"]): Told | null {
  // Only the administration itself takes somebody on by a public contract.
  const isPublic = contract?.kind === "public" || /\bcontractuel/i.test(reading.raw.contract ?? "");
  if (contract && isPublic) return { kind: "direct", quote: contract.quote };
  if (known !== null && PUBLIC_NAME.test(known)) return { kind: "direct", quote: reading.raw.company! };
  const body = PUBLIC_OPENING.exec(reading.folded);
  const quote = body ? quoteAt(reading, 0, body[0].length) : speaksForItself(known, reading);
  return quote === null ? null : { kind: "direct", quote };
}

const CABINET = inTexts(/cabinet de (?:recrutement|chasse)|agence (?:d'emploi|d'interim)/);

/** « Vermeil, cabinet de recrutement spécialisé »: what a firm says of itself beats what its name sounds like. */
function isCabinet(known: string, reading: Reading): boolean {
  const [word = ""] = known.split(" ", 1);
  for (const { index } of matchesIn(reading, CABINET)) {
    if (index === 0) return true;
    const [subject] =
      /[^.\n,]{2,40}, (?:une? |le |la |l')?$/.exec(reading.folded.slice(Math.max(0, index - 60), index)) ?? [];
    if (subject?.includes(word)) return true;
  }
  return false;
}
