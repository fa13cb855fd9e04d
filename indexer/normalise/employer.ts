import type { Employer, Offer } from "../../offer/offer.ts";
import type { DoorKind, EmployerKind } from "../../offer/vocabulary.ts";
import { AGENCIES, CONSULTING, HOUSES, SCHOOLS } from "./employer-lists.ts";
import { speaksForItself } from "./employer-self.ts";
import { DEEDS, isSaidOfItself, kindIn, NAMES, PUBLIC_NAME, PUBLIC_OPENING, SECTORS, TRADES } from "./employer-words.ts";
import { key } from "./fold.ts";
import { decodeEntities } from "./html.ts";
import type { Pattern } from "./patterns.ts";
import { sentenceStart } from "./quote.ts";
import { field, inTexts, matchesIn, type Reading } from "./reading.ts";

/** Who recruits: the name without its wrapping, and what kind of employer it is, on evidence. */

const NOBODY =
  /^(?:entreprise|societe|employeur|company|client)?\s*(?:non (?:communique|precise|renseigne|indique)e?|confidentiel(?:le)?|confidential|anonyme|anonymous|n\/?a|null|none|undefined|unknown|inconnue?|-+|\.+|xxx+|nc|recruteur anonyme|entreprise anonyme)$|^(?:entreprise|societe|employeur|company|client|confidentiel|notre client|un client|client final|offre anonyme)$/;

export function employerName(company: string | null | undefined): string | null {
  const name = decodeEntities(decodeEntities(company ?? ""))
    .replace(/<\/?[a-z][^<>]*>/gi, " ")
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .replace(/^[\s"«“•|-]+|[\s"»”•|-]+$/g, "")
    .trim();
  const said = field(name);
  if (!said || NOBODY.test(said.folded) || name.includes("[coordonnées")) return null;
  return name;
}

/** Names that stand alone, and names that others begin with. */
const ALONE = new Map<string, EmployerKind>();
const OPENS = new Map<string, EmployerKind>();
for (const [kind, list] of [
  ["consulting", CONSULTING],
  ["agency", AGENCIES],
  ["school", SCHOOLS],
  ["direct", HOUSES],
] as const)
  for (const name of list.split(",")) {
    const known = key(name.replace("=", ""));
    if (!ALONE.has(known)) ALONE.set(known, kind);
    if (!name.includes("=") && !OPENS.has(known)) OPENS.set(known, kind);
  }

/** Is this folded company on a list, or does its name begin with one that is? The longest is meant. */
function kindOfLists(folded: string): EmployerKind | null {
  const alone = ALONE.get(folded);
  if (alone) return alone;
  const words = folded.split(" ", 5);
  for (let length = Math.min(4, words.length - 1); length > 0; length--) {
    const kind = OPENS.get(words.slice(0, length).join(" "));
    if (kind) return kind;
  }
  return null;
}

/** Kind by the name alone, folded. */
export const kindOfName = (folded: string): EmployerKind | null => kindOfLists(folded) ?? kindIn(NAMES, folded);

/** `door` is where the posting was read: an employer's own site is evidence of a direct employer. */
export function employer(reading: Reading, door: DoorKind, contract: Offer["contract"]): Employer {
  const name = employerName(reading.raw.company);
  const kind = kindOf(name, reading, door, contract);
  reading.count(`employer/${kind}`);
  return { name, kind };
}

function kindOf(name: string | null, reading: Reading, door: DoorKind, contract: Offer["contract"]): EmployerKind {
  const known = name === null ? null : key(name);
  const byName = known ? kindOfName(known) : kindOfLists(key(reading.text.slice(0, OPENING)));
  if (byName && byName !== "direct") return byName === "consulting" && known && isCabinet(known, reading) ? "agency" : byName;
  const sector = field(reading.raw.sector);
  const told = (sector && kindIn(SECTORS, sector.folded)) ?? tradeOf(known, reading);
  if (told) return told;
  if (door === "employer") return "direct";
  // Only an agency may conclude such a contract.
  if (contract?.kind === "interim" || contract?.kind === "cdi-interimaire") return "agency";
  if (known && byName) return byName;
  for (const [kind, words] of DEEDS) if (opening(reading, words).next().value) return kind;
  // Only the administration itself takes somebody on by a public contract.
  return contract?.kind === "public" || isDirect(known, reading) ? "direct" : "unknown";
}

/** An employer presents itself at the start. */
const PRESENTATION = 1_500;

function* opening(reading: Reading, words: Pattern): Generator<RegExpExecArray> {
  for (const found of matchesIn(reading, words)) {
    if (found.index + found[0].length > PRESENTATION) return;
    yield found;
  }
}

/** What the firm calls itself: « Vermeil est une ESN », « Cabinet de recrutement, nous … ». */
function tradeOf(known: string | null, reading: Reading): EmployerKind | null {
  const name = known?.split(" ").find((word) => word.length > 2) ?? null;
  for (const [kind, words] of TRADES)
    for (const { index } of opening(reading, words))
      if (isSaidOfItself(reading.folded.slice(sentenceStart(reading.text, index), index), name)) return kind;
  return null;
}

/** A text that nobody signs may open on a known name: « Vermeil vous propose … ». */
const OPENING = 60;

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

/** Public bodies, and employers who speak of themselves as such. */
const isDirect = (known: string | null, reading: Reading): boolean =>
  (known === null ? PUBLIC_OPENING.test(reading.folded) : PUBLIC_NAME.test(known)) || speaksForItself(known, reading);
