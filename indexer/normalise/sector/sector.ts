import type { Employer, SectorSaid } from "../../../offer/offer.ts";
import type { Sector } from "../../../offer/vocabulary.ts";
import { sentenceStart } from "../../text/quote.ts";
import { field, inTexts, matchesIn, quoteAt, type Reading } from "../reading.ts";
import { HOUSES, LABELS, NAMES, OF_A_JOB } from "./words.ts";

/**
 * The sector in which one works: by the source's label, else by what the employer, or the client of whoever hides it, is said to be. With
 * the words that say so; null where nobody does.
 */
export function sector(reading: Reading, employer: Employer): SectorSaid | null {
  return (
    ofLabel(reading) ?? ofClient(reading) ?? ofName(reading, employer) ?? ofKind(employer) ?? ofHouse(reading, employer)
  );
}

const first = (table: readonly (readonly [Sector, RegExp])[], words: string): Sector | null =>
  table.find(([, says]) => says.test(words))?.[0] ?? null;

/** Of a piece of text the sector that is named soonest. */
function soonest(words: string): { name: Sector; at: number } | null {
  let best: { name: Sector; at: number } | null = null;
  for (const [name, says] of HOUSES) {
    const at = words.search(says);
    if (at !== -1 && (best === null || at < best.at)) best = { name, at };
  }
  return best;
}

function ofLabel(reading: Reading): SectorSaid | null {
  const said = field(reading.raw.sector);
  const name = said && !OF_A_JOB.test(said.folded) ? first(LABELS, said.folded) : null;
  if (said && name === null) reading.count("sector/unknown");
  return name && { name, quote: said!.quote };
}

/** An employer presents itself at the start. */
const PRESENTATION = 900;
/** As much behind the words as says what the house is. */
const CLAUSE = 110;

/** « Notre client, une mutuelle … », « pour un acteur de l'énergie »: where whoever seeks hides for whom. */
const CLIENT = inTexts(
  /\b(?:notre client|our client|l'un de (?:nos|ses) clients|un de (?:nos|ses) clients|nous recrutons pour|recrute pour|recherche pour|on behalf of|pour le compte de)\b/,
);
function ofClient(reading: Reading): SectorSaid | null {
  for (const { index, 0: words } of matchesIn(reading, CLIENT, PRESENTATION)) {
    const behind = upToStop(reading.folded.slice(index + words.length, index + words.length + CLAUSE));
    const said = soonest(behind);
    if (said) return { name: said.name, quote: quoteAt(reading, index, words.length) };
  }
  return null;
}

function ofName({ raw }: Reading, { name, kind }: Employer): SectorSaid | null {
  const said = name !== null && kind !== "agency" && kind !== "consulting" ? field(name) : null;
  const found = said && first(NAMES, said.folded);
  return found ? { name: found, quote: raw.company ?? name! } : null;
}

/** A school teaches; whoever only seeks for others is of that trade. */
function ofKind({ kind, quote }: Employer): SectorSaid | null {
  if (kind === "school" && quote) return { name: "education", quote };
  return null;
}

/** Words that lead to what a house is. */
const HOUSE_WORDS = inTexts(
  /\b(?:leaders?|acteurs?|specialisee?s?|specialistes?|specialists?|pionniers?|references?|numero (?:un|1|deux)|groupes?|group|entreprise|societe|filiale|start-?up|scale-?up|pme|eti|fabricant|fournisseur|distributeur|operateur|concepteur|editeur|constructeur|company|provider|player|manufacturer|publisher|banque|assureur|mutuelle(?! (?:d'entreprise|prise|obligatoire|familiale|sante|avantageuse|performante|a \d|\d|individuelle|entreprise|employeur|payee|financee|groupe)|,|\.|$)|cooperative|hopital|clinique|association|fondation|universite|ecole|esn|cabinet|bureau d'etudes|laboratoire|plateforme|platform|maison|enseigne|marque|bailleur|promoteur|transporteur|equipementier|energeticien|industriel|agence|institut|organisme|collectivite|etablissement|centre hospitalier|chu|firm|medtech|fintech|insurtech|biotech|edtech|foodtech|agritech|proptech|healthtech)\b/,
);

/** « Vermeil est une mutuelle », « Leader européen de la logistique, Vermeil … », « nous sommes un éditeur de logiciels ». */
function ofHouse(reading: Reading, { name, kind }: Employer): SectorSaid | null {
  // Of whoever seeks for others nobody knows in what one will work.
  if (kind === "agency") return null;
  const named =
    name === null
      ? []
      : field(name)!
          .folded.split(/[^a-z\d]+/)
          .filter((one) => one.length > 2);
  for (const { index, 0: words } of matchesIn(reading, HOUSE_WORDS, PRESENTATION)) {
    const start = sentenceStart(reading.text, index);
    const before = reading.folded.slice(start, index);
    if (!isOwn(before, named, start) || OF_OTHERS.test(before)) continue;
    const said = soonest(upToStop(reading.folded.slice(index, index + CLAUSE)));
    if (said) return { name: said.name, quote: quoteAt(reading, index, words.length) };
  }
  return null;
}

/** Small words that may stand before what a house is: « une grande », « l'un des premiers ». */
const SMALL = String.raw`(?:(?:l'un(?:e)? des|one of the|parmi les|un des) )?(?:une? |le |la |l'|les |an? |the |notre |our |votre )?(?:[\p{L}\d'-]+ ){0,3}`;
/** The house speaks of itself. */
const WE_ARE = new RegExp(
  String.raw`\b(?:nous sommes|we are|we're|en tant qu(?:e |')|c'est(?: avant tout)?|rejoi(?:ns|gnez|ndre|gnant|ndrez)|integr(?:ez|er|erez)|join|chez)\b[ ,](?:[^.,;\n]{0,60}[ ,])?${SMALL}$`,
  "u",
);
const IS = new RegExp(
  String.raw`^\W*(?:[^\n]{0,120}[,:] )?([^.,;\n]{2,80}?) (?:est|is|etait)(?: devenue?| aujourd'hui| now|,)? ${SMALL}$`,
  "u",
);
const APPOSED = new RegExp(String.raw`^\W*(?:[^\n]{0,120} )?([^.,;:\n]{2,60}?)(?:,| [(–-]) ?${SMALL}$`, "u");
const OPENS = new RegExp(
  String.raw`^\W*(?:description (?:de l'entreprise|du poste|de la societe) ?:? ?)?${SMALL}$`,
  "u",
);
/** How far a text that names nobody may open on the house. */
const OPENING = 300;

function isOwn(before: string, named: readonly string[], start: number): boolean {
  if (WE_ARE.test(before)) return true;
  if (start < OPENING && OPENS.test(before)) return true;
  const subject = (IS.exec(before) ?? APPOSED.exec(before))?.[1];
  return subject !== undefined && (named.length > 0 ? named.some((one) => subject.includes(one)) : start < OPENING);
}
/** What is said of clients, of who is sought, of what is offered. */
const OF_OTHERS =
  /\b(?:clients?|partenaires?|candidats?|profils?|experience|beneficie[rz]|avantages?|poste|mission|departement|equipes?|service|direction|vous (?:serez|etes|avez)|au sein (?:du|de la) (?!groupe|societe))\b/;

/** Whom it serves, and what it offers, is said behind. */
const upToStop = (words: string): string => {
  const stop = words.search(STOP);
  return stop === -1 ? words : words.slice(0, stop);
};
const STOP =
  /[.;\n!?]|\b(?:qui|que|dont|pour (?:les|des|ses|nos|le compte)|aupres|accompagn\w+|aide|aidons|permet\w*|propose\w*|clients?|equipes?|recherche (?=une?\b|son|sa|des)|recrute|cherche|vous|nous|prise? en charge|d'entreprise|which|that|who|helping|serving|we|you)\b/;
